"""Webhooks: the end of a story is delivered at least once, whatever fails.

Each test has receivers of its own on this machine, which the settings then allow.
"""

import base64
import hashlib
import hmac
import json
import os
import subprocess
import sys
import threading
import time
from datetime import datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from stories.models import StorySession, WebhookDelivery
from stories.sessions.payload import StorySerializer
from stories.tests.support.celery_harness import database_address
from stories.tests.support.harness import WAIT, post
from stories.tests.support.receiver import Hang, Receiver, deliver, message_to
from stories.tests.support.reference import create_session
from stories.tests.support.servers import ROOT, Posting, until
from stories.webhooks import delivery as webhooks
from stories.webhooks.addresses import NOT_ALLOWED

pytestmark = pytest.mark.django_db(transaction=True)

KEY = bytes(range(32))
SECRET = "whsec_" + base64.b64encode(KEY).decode()


@pytest.fixture(autouse=True)
def allowed(settings):
    """Allow webhooks to this machine, under any name."""
    settings.STORYGEN = settings.STORYGEN | {
        "WEBHOOK_HOSTS": ["127.0.0.1", "127.0.0.2", ".example"],
        "WEBHOOK_KEYS": [KEY],
        "WEBHOOK_ALLOW_PRIVATE": True,
    }
    return settings.STORYGEN


@pytest.fixture
def start_receiver():
    receivers = []

    def start(*answers, **options):
        receivers.append(Receiver(answers=list(answers), **options))
        return receivers[-1]

    yield start
    for receiver in receivers:
        receiver.close()


@pytest.fixture
def hang():
    hang = Hang()
    yield hang
    hang.released.set()


def let_it_be_due(delivery):
    """Let the pause before the next attempt pass."""
    long_ago = timezone.now() - timedelta(hours=1)
    WebhookDelivery.objects.filter(pk=delivery.pk).update(next_attempt_at=long_ago)


@pytest.fixture
def delivering():
    """Start delivery in a thread, as a server does."""

    def deliver():
        try:
            webhooks.deliver_due()
        finally:
            connection.close()

    threads = []

    def start():
        threads.append(threading.Thread(target=deliver))
        threads[-1].start()
        return threads[-1]

    yield start
    for thread in threads:
        thread.join(WAIT)
        assert not thread.is_alive()


def check_signature(message, key=KEY):
    """Verify by the specification, independently of the code under test."""
    identity, timestamp = message.headers["webhook-id"], message.headers["webhook-timestamp"]
    assert "." not in identity + timestamp
    assert abs(time.time() - int(timestamp)) < 3600
    to_sign = identity.encode() + b"." + timestamp.encode() + b"." + message.body
    expected = base64.b64encode(hmac.new(key, to_sign, hashlib.sha256).digest()).decode()
    signatures = message.headers["webhook-signature"].split(" ")
    assert f"v1,{expected}" in signatures


# What is sent


@pytest.mark.parametrize("status", ["completed", "failed", "cancelled"])
def test_the_end_of_a_story_is_delivered(status, start_receiver):
    receiver = start_receiver()
    session = create_session(status, webhook_url=receiver.url)

    webhooks.enqueue(session, StorySerializer(session).data)
    webhooks.deliver_due()

    [message] = receiver.received
    check_signature(message)
    assert message.path == "/stories?of=mine"
    assert message.headers["Host"] == f"127.0.0.1:{receiver.port}"
    assert message.headers["Content-Type"] == "application/json"
    body = json.loads(message.body)
    assert body.keys() == {"type", "timestamp", "data"}
    assert body["type"] == f"story.{status}"
    assert datetime.fromisoformat(body["timestamp"]) == session.ended_at
    assert body["data"] == json.loads(json.dumps(StorySerializer(session).data, default=str))
    delivery = WebhookDelivery.objects.get()
    assert delivery.status == WebhookDelivery.Status.DELIVERED
    assert (delivery.answered, delivery.attempts, delivery.error) == (204, 1, "")
    assert delivery.delivered_at
    assert message.headers["webhook-id"] == str(delivery.message_id)


def test_the_payload_is_the_session_as_the_api_shows_it(story_worker, start_receiver):
    receiver = start_receiver()

    story = post(webhook_url=receiver.url).json()
    webhooks.deliver_due()

    [message] = receiver.received
    check_signature(message)
    shown = Client().get(f"/api/sessions/{story['session_id']}/").json()
    assert json.loads(message.body)["data"] == shown
    assert json.loads(message.body)["type"] == "story.completed"


def test_a_url_that_is_not_allowed_is_refused(story_worker):
    response = post(webhook_url="https://elsewhere.org/")

    assert response.status_code == 400
    assert response.json() == {"webhook_url": [NOT_ALLOWED]}
    assert not StorySession.objects.exists()


def test_a_story_without_a_webhook_sends_nothing():
    webhooks.enqueue(create_session(), {})

    assert not WebhookDelivery.objects.exists()


def test_nothing_is_delivered_after_a_rollback(start_receiver):
    receiver = start_receiver()
    session = create_session(webhook_url=receiver.url)

    with transaction.atomic():
        webhooks.enqueue(session, StorySerializer(session).data)
        transaction.set_rollback(True)
    webhooks.deliver_due()

    assert receiver.received == []


def test_the_signature_is_the_one_of_the_specification(settings):
    """The test vector of the reference implementations (standardwebhooks 1.0)."""
    settings.STORYGEN = settings.STORYGEN | {
        "WEBHOOK_KEYS": [base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    }

    signature = webhooks.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')

    assert signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_it_is_signed_with_every_secret_during_a_rotation(settings, start_receiver):
    other = bytes(24)
    settings.STORYGEN = settings.STORYGEN | {"WEBHOOK_KEYS": [KEY, other]}
    receiver = start_receiver()

    deliver(message_to(receiver.url))

    check_signature(receiver.received[0], KEY)
    check_signature(receiver.received[0], other)


def test_any_text_arrives_as_it_is(start_receiver):
    receiver = start_receiver()
    session = create_session(webhook_url=receiver.url)
    session.prompt_text = 'A "fox" {said} <|im_start|> \u202eשלום\u200b 🦊 \\u0000 \u2028'
    session.save()

    webhooks.enqueue(session, StorySerializer(session).data)
    webhooks.deliver_due()

    assert json.loads(receiver.received[0].body)["data"]["prompt_text"] == session.prompt_text
    check_signature(receiver.received[0])


def test_a_server_delivers_them(start_server, start_receiver):
    receiver = start_receiver()
    server = start_server(
        STORYGEN_DATABASE=database_address(),
        STORYGEN_WEBHOOK_HOSTS="127.0.0.1",
        STORYGEN_WEBHOOK_SECRET=SECRET,
        STORYGEN_WEBHOOK_ALLOW_PRIVATE="on",
    )

    answer = Posting(server, webhook_url=receiver.url).answer
    message = receiver.wait()

    check_signature(message)
    assert json.loads(message.body)["data"]["session_id"] == answer.json["session_id"]


# What goes wrong


def test_it_is_sent_again_with_the_same_id_and_body(start_receiver):
    receiver = start_receiver(500, 503)
    delivery = message_to(receiver.url)

    for tries, answered in ((1, 500), (2, 503)):
        deliver(delivery)
        assert delivery.status == WebhookDelivery.Status.PENDING
        assert (delivery.attempts, delivery.answered) == (tries, answered)
        assert delivery.error == f"The receiver answered {answered}."
        assert delivery.next_attempt_at > timezone.now()
        webhooks.deliver_due()
        assert len(receiver.received) == tries, "not before it is due"
        let_it_be_due(delivery)
    # The payload is fixed when the story ends, whatever happens to the session later.
    delivery.session.content.delete()
    deliver(delivery)

    assert delivery.status == WebhookDelivery.Status.DELIVERED
    assert (delivery.attempts, delivery.answered, delivery.error) == (3, 204, "")
    assert len({message.body for message in receiver.received}) == 1
    assert len({message.headers["webhook-id"] for message in receiver.received}) == 1
    for message in receiver.received:
        check_signature(message)


def test_it_is_sent_when_its_story_is_gone(start_receiver):
    receiver = start_receiver()
    delivery = message_to(receiver.url)
    delivery.session.delete()

    deliver(delivery)

    assert delivery.status == WebhookDelivery.Status.DELIVERED


def test_the_attempts_are_spread_over_about_a_day(start_receiver):
    receiver = start_receiver(*[500] * 8)
    delivery = message_to(receiver.url)
    pauses = []

    for _ in range(8):
        before = timezone.now()
        deliver(delivery)
        pauses.append((delivery.next_attempt_at - before).total_seconds())
        let_it_be_due(delivery)

    *pauses, _ = pauses
    assert pauses == sorted(pauses)
    assert 0 < pauses[0] < 120
    assert timedelta(hours=18) < timedelta(seconds=sum(pauses)) < timedelta(hours=30)
    assert delivery.status == WebhookDelivery.Status.FAILED
    assert delivery.error == "Given up after 8 tries. The receiver answered 500."
    webhooks.deliver_due()
    assert len(receiver.received) == 8


def test_it_respects_retry_after(start_receiver):
    def busy(handler):
        handler.send_response(429)
        handler.send_header("Retry-After", "3600")
        handler.end_headers()

    delivery = deliver(message_to(start_receiver(busy).url))

    assert delivery.next_attempt_at > timezone.now() + timedelta(minutes=59)


def test_an_excessive_retry_after_is_limited(start_receiver):
    def busy(handler):
        handler.send_response(429)
        handler.send_header("Retry-After", "9" * 400)
        handler.end_headers()

    delivery = deliver(message_to(start_receiver(busy).url))

    assert delivery.next_attempt_at < timezone.now() + timedelta(days=1)


def test_it_is_abandoned_at_410(start_receiver):
    delivery = deliver(message_to(start_receiver(410).url))

    assert delivery.status == WebhookDelivery.Status.FAILED
    assert delivery.error == "The receiver answered 410: it accepts no more messages."


def test_it_follows_no_redirect(start_receiver):
    elsewhere = start_receiver()

    def redirect(handler):
        handler.send_response(307)
        handler.send_header("Location", elsewhere.url)
        handler.end_headers()

    delivery = deliver(message_to(start_receiver(redirect).url))

    assert elsewhere.received == []
    assert delivery.status == WebhookDelivery.Status.PENDING
    assert delivery.error == "The receiver answered 307; redirects are not followed."


def test_it_is_sent_again_after_a_refused_connection(start_receiver):
    receiver = start_receiver()
    receiver.close()

    delivery = deliver(message_to(receiver.url))

    assert delivery.status == WebhookDelivery.Status.PENDING
    assert delivery.answered is None
    assert delivery.error.startswith("The receiver did not answer: ")


def test_it_is_sent_again_when_the_receiver_disconnects(start_receiver):
    delivery = deliver(message_to(start_receiver(lambda handler: None).url))

    assert delivery.status == WebhookDelivery.Status.PENDING
    assert delivery.error.startswith("The receiver did not answer: ")


def test_it_reads_no_more_of_an_answer_than_it_needs(start_receiver):
    is_disconnected = threading.Event()

    def talk(handler):
        handler.send_response(200)
        handler.end_headers()
        try:
            while True:
                handler.wfile.write(b"bla " * 10_000)
        except OSError:
            is_disconnected.set()

    delivery = deliver(message_to(start_receiver(talk).url))

    assert delivery.status == WebhookDelivery.Status.DELIVERED
    assert is_disconnected.wait(WAIT)


def test_it_reads_no_head_without_an_end(start_receiver):
    is_disconnected = threading.Event()

    def talk(handler):
        handler.send_response(200)
        try:
            while True:
                handler.wfile.write(b"X-More: " + b"bla " * 1000 + b"\r\n")
        except OSError:
            is_disconnected.set()

    delivery = deliver(message_to(start_receiver(talk).url))

    assert delivery.status == WebhookDelivery.Status.PENDING
    assert is_disconnected.wait(WAIT)


def test_a_slow_response_times_out(start_receiver, hang, monkeypatch):
    """Each byte arrives in time, the whole response does not."""
    monkeypatch.setattr(webhooks, "TRY_SECONDS", 0.2)

    def respond_slowly(handler):
        handler.send_response(200)
        while not hang.released.wait(0.02):
            handler.wfile.write(b"X")

    delivery = deliver(message_to(start_receiver(respond_slowly).url))

    assert delivery.status == WebhookDelivery.Status.PENDING
    assert delivery.error == webhooks.SLOW


def test_a_receiver_that_hangs_delays_no_other(start_receiver, hang, delivering):
    slow, quick = start_receiver(hang), start_receiver()
    hung = message_to(slow.url)
    delivering()
    slow.wait()

    # Deliveries that are due now and that become due later are sent and recorded.
    for _ in range(2):
        delivery = message_to(quick.url)
        quick.wait()
        until(
            lambda pk=delivery.pk: (
                WebhookDelivery.objects.get(pk=pk).status == WebhookDelivery.Status.DELIVERED
            )
        )

    hung.refresh_from_db()
    assert hung.status == WebhookDelivery.Status.PENDING
    hang.released.set()
    until(lambda: WebhookDelivery.objects.get(pk=hung.pk).status == "delivered")


def test_failing_receivers_come_after_the_others(start_receiver, monkeypatch):
    receiver = start_receiver()
    monkeypatch.setattr(webhooks, "AT_ONCE", 1)
    long_ago = timezone.now() - timedelta(hours=1)
    retried = message_to(receiver.url, attempts=3, next_attempt_at=long_ago)
    new = message_to(receiver.url)

    webhooks.deliver_due()

    ids = [message.headers["webhook-id"] for message in receiver.received]
    assert ids == [str(new.message_id), str(retried.message_id)]


def test_an_internal_error_affects_one_delivery(start_receiver, monkeypatch, caplog):
    receiver = start_receiver()
    bad, good = message_to(receiver.url), message_to(receiver.url)
    send = webhooks._send

    async def fail(delivery):
        if delivery.pk == bad.pk:
            raise RuntimeError("a bug")
        return await send(delivery)

    monkeypatch.setattr(webhooks, "_send", fail)
    webhooks.deliver_due()

    bad.refresh_from_db()
    good.refresh_from_db()
    assert good.status == WebhookDelivery.Status.DELIVERED
    assert bad.status == WebhookDelivery.Status.PENDING
    assert bad.error == webhooks.MISTAKE


# More than one process


def test_two_processes_send_each_delivery_once(start_receiver, delivering):
    receiver = start_receiver()
    deliveries = [message_to(receiver.url) for _ in range(20)]

    first, second = delivering(), delivering()
    first.join(WAIT)
    second.join(WAIT)

    ids = [message.headers["webhook-id"] for message in receiver.received]
    assert sorted(ids) == sorted(str(delivery.message_id) for delivery in deliveries)
    assert set(WebhookDelivery.objects.values_list("status", "attempts")) == {("delivered", 1)}


def test_one_of_two_processes_claims_a_delivery(start_receiver, monkeypatch):
    """Both have read the row before either claims it."""
    receiver = start_receiver()
    delivery = message_to(receiver.url)
    unchanged, others = webhooks._unchanged, []

    def overtaken(row):
        if not others:
            others.append(None)
            others.extend(webhooks._claim_due(1))
        return unchanged(row)

    monkeypatch.setattr(webhooks, "_unchanged", overtaken)

    assert list(webhooks._claim_due(1)) == []
    assert others == [None, delivery]


def test_a_delivery_claimed_by_a_killed_process_is_sent_again(start_receiver, hang, tmp_path):
    receiver = start_receiver(hang)
    delivery = message_to(receiver.url)
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import django; django.setup(); "
            "from stories.webhooks import delivery; delivery.deliver_due()",
        ],
        cwd=ROOT,
        env=os.environ
        | {
            "DJANGO_SETTINGS_MODULE": "storygen.settings",
            "STORYGEN_DATABASE": database_address(),
            "STORYGEN_WEBHOOK_HOSTS": "127.0.0.1",
            "STORYGEN_WEBHOOK_SECRET": SECRET,
            "STORYGEN_WEBHOOK_ALLOW_PRIVATE": "on",
        },
    )
    try:
        first = receiver.wait()
    finally:
        process.kill()
        process.wait()

    webhooks.deliver_due()
    assert len(receiver.received) == 1, "the lease has not expired"
    delivery.refresh_from_db()
    assert timezone.now() < delivery.next_attempt_at <= timezone.now() + webhooks.LEASE
    let_it_be_due(delivery)
    deliver(delivery)

    assert delivery.status == WebhookDelivery.Status.DELIVERED
    assert delivery.attempts == 2
    [_, again] = receiver.received
    assert again.body == first.body
    assert again.headers["webhook-id"] == first.headers["webhook-id"]
    check_signature(first)
    check_signature(again)


def test_a_process_with_an_expired_lease_does_not_overwrite_another(start_receiver):
    """A process was suspended for longer than its lease, and then failed."""
    delivery = message_to(start_receiver().url)
    [mine] = webhooks._claim_due(1)
    let_it_be_due(delivery)
    deliver(delivery)

    webhooks._record(mine, webhooks.Outcome(error="I was too late."))

    delivery.refresh_from_db()
    assert delivery.status == WebhookDelivery.Status.DELIVERED
    assert delivery.error == ""


# Off


def test_nothing_is_sent_while_webhooks_are_off(start_receiver, settings):
    receiver = start_receiver()
    delivery = message_to(receiver.url)
    settings.STORYGEN = settings.STORYGEN | {"WEBHOOK_HOSTS": []}

    deliver(delivery)

    assert receiver.received == []
    assert (delivery.status, delivery.attempts) == (WebhookDelivery.Status.PENDING, 0)


def test_nothing_is_sent_to_a_host_that_is_no_longer_allowed(start_receiver, settings):
    receiver = start_receiver()
    delivery = message_to(receiver.url)
    settings.STORYGEN = settings.STORYGEN | {"WEBHOOK_HOSTS": ["other.example"]}

    deliver(delivery)

    assert receiver.received == []
    assert delivery.status == WebhookDelivery.Status.FAILED
    assert "STORYGEN_WEBHOOK_HOSTS" in delivery.error
