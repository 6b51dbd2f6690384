"""Tells whoever asked for it that a story has ended: signed, at least once, at an allowed host.

A message is a row, written in the transaction that ends the session, so that it exists if and only
if the end does. Whichever process comes first sends what is due; until a receiver answers 2xx it is
sent again with the same id and body. As Standard Webhooks has it:
https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import asyncio
import base64
import hmac
import logging
import random
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

import httpx
from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone
from rest_framework.renderers import JSONRenderer

from stories.log import NO_SESSION, session_logging
from stories.models import StorySession, WebhookDelivery
from stories.sessions.payload import StorySerializer
from stories.webhooks.addresses import NotAllowed, Unreachable, addresses, checked_url

logger = logging.getLogger(__name__)

# It logs each URL, and a receiver's may hold its password.
logging.getLogger("httpx").setLevel(logging.WARNING)

# Seconds from one try to the next: eight tries in about a day.
RETRY_SECONDS = (5, 60, 300, 1800, 7200, 21600, 54000)
JITTER = 0.2
MAX_TRIES = len(RETRY_SECONDS) + 1

CONNECT_SECONDS = 5.0
# For all of a try, however a receiver spreads its bytes. The specification recommends 15 to 30.
TRY_SECONDS = 15.0
# After it a message that was taken by a process that died is due again.
LEASE = timedelta(seconds=60)
# Messages under way at once, and how often more are looked for while some of them are slow.
AT_ONCE = 20
LOOK_SECONDS = 1.0

SLOW = f"The receiver did not answer within {TRY_SECONDS:g} s."
UNREACHED = "The receiver did not answer: {}"
ANSWERED = "The receiver answered {}."
REDIRECTED = "The receiver answered {}; redirects are not followed."
GONE = "The receiver answered 410: it wants no messages any more."
MISTAKE = "The server made a mistake; its log has the details."
GIVEN_UP = "Given up after {} tries. {}"


def enqueue(session: StorySession) -> None:
    """Have the session's end told to its webhook, if it has one.

    Call it in the transaction that ends the session.
    """
    if not session.webhook_url:
        return
    message = {
        "type": f"story.{session.status}",
        "timestamp": session.ended_at,
        "data": StorySerializer(session).data,
    }
    WebhookDelivery.objects.create(
        session=session, url=session.webhook_url, body=JSONRenderer().render(message).decode()
    )


def deliver_due() -> None:
    """Send what is due; returns when nothing is due and nothing is under way.

    Any number of processes may do so at once. A receiver that hangs holds up nobody else.
    """
    if not settings.STORYGEN["WEBHOOK_HOSTS"]:
        return
    under_way: set[asyncio.Task[tuple[WebhookDelivery, Outcome]]] = set()
    # Rows are read and written between two runs of the loop, in which Django forbids it.
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        while True:
            for delivery in _claim_due(AT_ONCE - len(under_way)):
                under_way.add(loop.create_task(_try(delivery)))
            if not under_way:
                return
            done, under_way = runner.run(_some(under_way))
            for task in done:
                _record(*task.result())


async def _some(tasks: set[asyncio.Task]) -> tuple[set[asyncio.Task], set[asyncio.Task]]:
    return await asyncio.wait(tasks, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED)


def sign(message_id: str, timestamp: int, body: bytes) -> str:
    """The value of the header `webhook-signature`: one signature for each of our secrets."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    digests = (hmac.digest(key, signed, "sha256") for key in settings.STORYGEN["WEBHOOK_KEYS"])
    return " ".join(f"v1,{base64.b64encode(digest).decode()}" for digest in digests)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """How a try went. `error` is empty if the message is delivered."""

    status: int | None = None
    error: str = ""
    final: bool = False
    retry_after: float = 0.0


# The rows


def _claim_due(limit: int) -> Iterator[WebhookDelivery]:
    """Take what is due, what has failed least first: others do not wait for who is always down."""
    due = (
        WebhookDelivery.objects.filter(
            status=WebhookDelivery.Status.PENDING, next_attempt_at__lte=timezone.now()
        )
        .select_related("session")
        .order_by("attempts", "next_attempt_at")
    )
    for delivery in due[:limit]:
        mine, until = _unchanged(delivery), timezone.now() + LEASE
        if mine.update(next_attempt_at=until, attempts=delivery.attempts + 1):
            delivery.next_attempt_at, delivery.attempts = until, delivery.attempts + 1
            yield delivery


def _unchanged(delivery: WebhookDelivery) -> QuerySet[WebhookDelivery]:
    """Its row, as long as no other process has taken it or brought it to its end."""
    return WebhookDelivery.objects.filter(
        pk=delivery.pk,
        status=WebhookDelivery.Status.PENDING,
        next_attempt_at=delivery.next_attempt_at,
    )


def _record(delivery: WebhookDelivery, outcome: Outcome) -> None:
    told = {"answered": outcome.status, "error": outcome.error}
    now = timezone.now()
    if not outcome.error:
        told |= {"status": WebhookDelivery.Status.DELIVERED, "delivered_at": now}
    elif outcome.final:
        told |= {"status": WebhookDelivery.Status.FAILED}
    elif delivery.attempts >= MAX_TRIES:
        told["error"] = GIVEN_UP.format(delivery.attempts, outcome.error)
        told |= {"status": WebhookDelivery.Status.FAILED}
    else:
        told |= {"next_attempt_at": _next_try(now, delivery.attempts, outcome.retry_after)}
    _unchanged(delivery).update(**told)
    with session_logging(delivery.session.session_id if delivery.session else NO_SESSION):
        what = f"Webhook {delivery.message_id}, try {delivery.attempts}"
        if outcome.error:
            logger.warning("%s: %s", what, told["error"])
        else:
            logger.info("%s: delivered", what)


def _next_try(now: datetime, tries: int, retry_after: float) -> datetime:
    pause = RETRY_SECONDS[tries - 1] * random.uniform(1 - JITTER, 1 + JITTER)
    return now + timedelta(seconds=max(pause, min(retry_after, RETRY_SECONDS[-1])))


# The sending


async def _try(delivery: WebhookDelivery) -> tuple[WebhookDelivery, Outcome]:
    try:
        async with asyncio.timeout(TRY_SECONDS):
            return delivery, await _send(delivery)
    except NotAllowed as exc:
        outcome = Outcome(error=str(exc), final=True)
    except Unreachable as exc:
        outcome = Outcome(error=str(exc))
    except (TimeoutError, httpx.TimeoutException):
        outcome = Outcome(error=SLOW)
    except httpx.TransportError as exc:
        outcome = Outcome(error=UNREACHED.format(str(exc) or type(exc).__name__))
    except Exception:
        # Nothing that a message or a receiver does may keep the others from being sent.
        logger.exception("Webhook %s could not be sent by a mistake of ours", delivery.message_id)
        outcome = Outcome(error=MISTAKE)
    return delivery, outcome


async def _send(delivery: WebhookDelivery) -> Outcome:
    url = checked_url(delivery.url)
    body = delivery.body.encode()
    timestamp = int(timezone.now().timestamp())
    message_id = str(delivery.message_id)
    headers = {
        "Host": url.netloc.decode("ascii"),
        "Content-Type": "application/json",
        "User-Agent": f"StoryGen/{settings.VERSION}",
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": sign(message_id, timestamp, body),
    }
    # No environment: a proxy would look the name up again. No connection is kept: the next message
    # to this address may be for a host whose certificate was not checked.
    async with httpx.AsyncClient(
        trust_env=False,
        verify=_tls(),
        timeout=httpx.Timeout(TRY_SECONDS, connect=CONNECT_SECONDS),
        limits=httpx.Limits(max_keepalive_connections=0),
    ) as client:
        hosts = await addresses(url)
        while True:
            # The address that was checked, not the name, which may lead elsewhere by now.
            there = url.copy_with(host=hosts.pop(0))
            try:
                # Of the answer only the head is read.
                async with client.stream(
                    "POST",
                    there,
                    content=body,
                    headers=headers,
                    extensions={"sni_hostname": url.raw_host.decode("ascii")},
                ) as response:
                    return _outcome(response)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                if not hosts:
                    raise


@cache
def _tls() -> ssl.SSLContext:
    """Checks certificates and the names in them; reading what it checks them by takes a while."""
    return httpx.create_ssl_context()


def _outcome(response: httpx.Response) -> Outcome:
    status = response.status_code
    if response.is_success:
        return Outcome(status=status)
    if status == httpx.codes.GONE:
        return Outcome(status=status, error=GONE, final=True)
    words = REDIRECTED if response.is_redirect else ANSWERED
    retry_after = response.headers.get("Retry-After", "")
    return Outcome(
        status=status,
        error=words.format(status),
        retry_after=float(retry_after) if retry_after.isdecimal() else 0.0,
    )
