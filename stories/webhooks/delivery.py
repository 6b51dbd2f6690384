"""Sends a signed message to the client's URL when a story has ended, at least once.

A message is a row, written in the transaction that ends the session, so it exists if and only if
the end does. Any process sends what is due, and sends it again with the same id and body until the
receiver answers 2xx. See Standard Webhooks:
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
from typing import Any

import httpx
from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone
from rest_framework.renderers import JSONRenderer

from stories import database
from stories.log import NO_SESSION, session_logging
from stories.models import StorySession, WebhookDelivery
from stories.webhooks.addresses import NotAllowed, Unreachable, addresses, checked_url

logger = logging.getLogger(__name__)

# It logs each URL, which may hold a password.
logging.getLogger("httpx").setLevel(logging.WARNING)

# Seconds between the tries: eight tries in about a day.
RETRY_SECONDS = (5, 60, 300, 1800, 7200, 21600, 54000)
JITTER = 0.2
MAX_TRIES = len(RETRY_SECONDS) + 1

CONNECT_SECONDS = 5.0
# For a whole try, even if the receiver sends slowly. The specification recommends 15 to 30.
TRY_SECONDS = 15.0
# After this a message that a process has claimed is due again: the process may have died.
LEASE = timedelta(seconds=60)
# Messages sent at once, and how often to look for more while some are slow.
AT_ONCE = 20
POLL_SECONDS = 1.0

SLOW = f"The receiver did not answer within {TRY_SECONDS:g} s."
UNREACHED = "The receiver did not answer: {}"
ANSWERED = "The receiver answered {}."
REDIRECTED = "The receiver answered {}; redirects are not followed."
GONE = "The receiver answered 410: it accepts no more messages."
MISTAKE = "The server made a mistake; its log has the details."
GIVEN_UP = "Given up after {} tries. {}"


def enqueue(session: StorySession, payload: dict[str, Any]) -> None:
    """Queue a message to the session's webhook, if it has one.

    `payload` is the session as the API shows it. To be called in the transaction that ends the
    session.
    """
    if not session.webhook_url:
        return
    message = {"type": f"story.{session.status}", "timestamp": session.ended_at}
    message["data"] = _with_absolute_urls(payload)
    WebhookDelivery.objects.create(
        session=session,
        url=session.webhook_url,
        body=JSONRenderer().render(message).decode(),
        next_attempt_at=session.ended_at,
    )


def _with_absolute_urls(story: dict[str, Any]) -> dict[str, Any]:
    """With STORYGEN_PUBLIC_URL, addresses that a receiver can open."""
    urls = story["image_urls"].items()
    return story | {
        "image_urls": {name: url and settings.PUBLIC_ORIGIN + url for name, url in urls}
    }


def deliver_due() -> None:
    """Send what is due; returns when nothing is due and nothing is being sent.

    Any number of processes may call it at once. A receiver that hangs delays no other.
    """
    if not settings.STORYGEN["WEBHOOK_HOSTS"]:
        return
    sending: set[asyncio.Task[tuple[WebhookDelivery, Outcome]]] = set()
    # Rows are read and written between the runs of the loop: Django forbids it inside.
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        while True:
            for delivery in _claim_due(AT_ONCE - len(sending)):
                sending.add(loop.create_task(_try(delivery)))
            if not sending:
                return
            done, sending = runner.run(_first_of(sending))
            for task in done:
                _record(*task.result())


async def _first_of(tasks: set[asyncio.Task]) -> tuple[set[asyncio.Task], set[asyncio.Task]]:
    return await asyncio.wait(tasks, timeout=POLL_SECONDS, return_when=asyncio.FIRST_COMPLETED)


def sign(message_id: str, timestamp: int, body: bytes) -> str:
    """The value of the header `webhook-signature`: one signature for each secret."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    digests = (hmac.digest(key, signed, "sha256") for key in settings.STORYGEN["WEBHOOK_KEYS"])
    return " ".join(f"v1,{base64.b64encode(digest).decode()}" for digest in digests)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The outcome of a try. `error` is empty if the message was delivered."""

    status: int | None = None
    error: str = ""
    final: bool = False
    retry_after: float = 0.0


# The rows


def _claim_due(limit: int) -> Iterator[WebhookDelivery]:
    """Claim what is due, the fewest attempts first: others do not wait for a dead receiver."""
    pending = WebhookDelivery.objects.filter(status=WebhookDelivery.Status.PENDING)
    due = pending.filter(next_attempt_at__lte=database.now()).select_related("session")
    for delivery in due.order_by("attempts", "next_attempt_at")[:limit]:
        claim = {"next_attempt_at": database.now() + LEASE, "attempts": delivery.attempts + 1}
        if _unchanged(delivery).update(**claim):
            delivery.next_attempt_at, delivery.attempts = claim.values()
            yield delivery


def _unchanged(delivery: WebhookDelivery) -> QuerySet[WebhookDelivery]:
    """Its row, unless another process has claimed or ended it."""
    pending = WebhookDelivery.objects.filter(status=WebhookDelivery.Status.PENDING)
    return pending.filter(pk=delivery.pk, next_attempt_at=delivery.next_attempt_at)


def _record(delivery: WebhookDelivery, outcome: Outcome) -> None:
    fields = {"answered": outcome.status, "error": outcome.error}
    now = database.now()
    if not outcome.error:
        fields |= {"status": WebhookDelivery.Status.DELIVERED, "delivered_at": now}
    elif outcome.final or delivery.attempts >= MAX_TRIES:
        fields["status"] = WebhookDelivery.Status.FAILED
        if not outcome.final:
            fields["error"] = GIVEN_UP.format(delivery.attempts, outcome.error)
    else:
        fields["next_attempt_at"] = _next_try(now, delivery.attempts, outcome.retry_after)
    _unchanged(delivery).update(**fields)
    with session_logging(delivery.session.session_id if delivery.session else NO_SESSION):
        what = f"Webhook {delivery.message_id}, try {delivery.attempts}"
        if outcome.error:
            logger.warning("%s: %s", what, fields["error"])
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
        # Whatever goes wrong with one message, the others are sent.
        logger.exception("Webhook %s could not be sent because of a bug", delivery.message_id)
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
    timeout = httpx.Timeout(TRY_SECONDS, connect=CONNECT_SECONDS)
    # The next message to this address may be for a host whose certificate was not checked.
    once = httpx.Limits(max_keepalive_connections=0)
    # No environment: a proxy would resolve the name again.
    async with httpx.AsyncClient(
        trust_env=False, verify=_tls(), timeout=timeout, limits=once
    ) as client:
        hosts, named = await addresses(url), {"sni_hostname": url.raw_host.decode("ascii")}
        while True:
            # The checked address, not the name, which may resolve to another by now.
            there = url.copy_with(host=hosts.pop(0))
            try:
                # Only the head of the response is read.
                async with client.stream(
                    "POST", there, content=body, headers=headers, extensions=named
                ) as response:
                    return _outcome(response)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                if not hosts:
                    raise


@cache
def _tls() -> ssl.SSLContext:
    """Verifies certificates and their names. Cached: reading the trusted ones takes a while."""
    return httpx.create_ssl_context()


def _outcome(response: httpx.Response) -> Outcome:
    status = response.status_code
    if response.is_success:
        return Outcome(status=status)
    if status == httpx.codes.GONE:
        return Outcome(status=status, error=GONE, final=True)
    error = (REDIRECTED if response.is_redirect else ANSWERED).format(status)
    retry_after = response.headers.get("Retry-After", "")
    seconds = float(retry_after) if retry_after.isdecimal() else 0.0
    return Outcome(status=status, error=error, retry_after=seconds)
