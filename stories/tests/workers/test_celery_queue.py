"""Celery messages only wake a worker: early, late, duplicate or lost ones reorder nothing."""

import socket
import threading
from datetime import timedelta

import pytest
from celery import current_app
from django.db import OperationalError, connection
from django.utils import timezone

from orchestrator import ModelsMissing, Stage
from orchestrator.tests.support.behaviours import Gate
from stories.models import StorySession
from stories.sessions import completion, queue
from stories.tests.support.celery_harness import ask_for, status_of
from stories.tests.support.harness import WAIT, wait_until
from stories.tests.support.servers import until
from stories.workers import broker
from stories.workers.job import State


@pytest.fixture
def redis_broker(use_broker, redis_url):
    use_broker(redis_url)


@pytest.fixture
def celery_worker(redis_broker, start_worker, orchestrator):
    """A worker that generates stories only when a message arrives."""
    return start_worker(lambda: orchestrator, polls_queue=False)


def messages():
    """Take all messages off the broker; returns their session ids, oldest first."""
    ids = []
    with current_app.connection_for_read() as link:
        messages = current_app.amqp.queues[broker.queue_for("embedded")].bind(link.default_channel)
        while message := messages.get(no_ack=True):
            (session_id,), _, _ = message.decode()
            ids.append(session_id)
    return ids


def let_wait(seconds):
    """Pretend that all queued sessions have waited for that many seconds."""
    StorySession.objects.update(queued_at=timezone.now() - timedelta(seconds=seconds))


def generated(orchestrator):
    return [request.prompt for request in orchestrator.requests]


def test_a_request_sends_a_message(redis_broker):
    sessions = [ask_for(), ask_for()]

    assert messages() == sessions


def test_the_first_in_the_queue_is_generated_whatever_the_message_names(
    celery_worker, orchestrator
):
    for prompt in ("first", "second", "third"):
        ask_for(prompt_text=prompt)
    first, second, third = messages()

    broker.receive(celery_worker, third)
    broker.receive(celery_worker, second)

    assert generated(orchestrator) == ["first", "second"]
    assert [status_of(each) for each in (first, second, third)] == [
        "completed",
        "completed",
        "pending",
    ]
    # Its worker took the first story instead, and sent a message for this one.
    assert messages() == [third]


def test_a_duplicate_message_generates_one_story(celery_worker, orchestrator):
    session_id = ask_for()

    broker.receive(celery_worker, session_id)
    broker.receive(celery_worker, session_id)

    assert len(generated(orchestrator)) == 1


def test_a_story_cancelled_in_the_queue_is_not_generated(celery_worker, orchestrator):
    session_id, other = ask_for(), ask_for()
    completion.cancel(StorySession.objects.get(session_id=session_id))

    broker.receive(celery_worker, session_id)

    assert generated(orchestrator) == []
    assert status_of(other) == "pending"


def test_it_keeps_the_message_until_there_are_models(
    redis_broker, start_worker, orchestrator, monkeypatch
):
    monkeypatch.setattr("stories.workers.worker.RELOAD_SECONDS", 0.05)
    monkeypatch.setattr(broker, "PAUSE_SECONDS", 0.05)
    missing = threading.Event()
    missing.set()

    def build():
        if missing.is_set():
            raise ModelsMissing("the weights are missing")
        return orchestrator

    story_worker = start_worker(build, polls_queue=False)
    wait_until(story_worker, lambda: story_worker.state is State.FAILED)
    session_id = ask_for()
    answering = answer_in_a_thread(story_worker, session_id)

    missing.clear()

    answering.join(WAIT)
    assert status_of(session_id) == "completed"


def test_it_keeps_the_message_while_the_database_is_away(celery_worker, monkeypatch):
    monkeypatch.setattr(broker, "PAUSE_SECONDS", 0.05)
    session_id = ask_for()
    asked = []
    original = queue.waiting

    def away(preset):
        asked.append(preset)
        if len(asked) < 3:
            raise OperationalError("the database is away")
        return original(preset)

    monkeypatch.setattr(queue, "waiting", away)
    answer_in_a_thread(celery_worker, session_id).join(WAIT)

    assert len(asked) >= 3
    assert status_of(session_id) == "completed"


def test_a_worker_that_stops_sends_a_message_for_the_story_it_releases(celery_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    session_id = ask_for()
    assert messages() == [session_id]
    answering = answer_in_a_thread(celery_worker, session_id)
    assert gate.entered.wait(WAIT)

    stopping = threading.Thread(target=celery_worker.shutdown, kwargs={"grace_seconds": 0})
    stopping.start()
    until(lambda: celery_worker.state is State.STOPPING)
    gate.opened.set()

    stopping.join(WAIT)
    answering.join(WAIT)
    assert status_of(session_id) == "pending"
    assert messages() == [session_id]


def test_it_sends_lost_messages_again(celery_worker, orchestrator):
    for prompt in ("first", "second", "third"):
        ask_for(prompt_text=prompt)
    messages()  # Lost.
    let_wait(10)

    broker.resend_lost("embedded")
    broker.resend_lost("embedded")

    # One message is enough for all of them.
    (session_id,) = messages()
    while session_id:
        broker.receive(celery_worker, session_id)
        (session_id,) = messages() or [None]
    assert generated(orchestrator) == ["first", "second", "third"]


@pytest.mark.parametrize("why", ["nobody waits", "not for long", "a message waits"])
def test_it_sends_no_needless_message(why, redis_broker):
    if why != "nobody waits":
        ask_for()
    if why != "not for long":
        let_wait(10)
    if why != "a message waits":
        messages()

    broker.resend_lost("embedded")

    assert len(messages()) == (why == "a message waits")


@pytest.mark.parametrize("scheme", ["redis", "amqp"])
@pytest.mark.parametrize("how", ["refuses", "never answers"])
def test_a_request_is_taken_while_the_broker_is_away(how, scheme, use_broker, caplog):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        if how == "refuses":
            listener.close()
        use_broker(f"{scheme}://127.0.0.1:{port}/")

        session_id = ask_for()
        let_wait(10)
        broker.resend_lost("embedded")

    assert status_of(session_id) == "pending"
    assert caplog.text.count("The broker did not answer") == 2


def answer_in_a_thread(story_worker, session_id):
    def answer():
        try:
            broker.receive(story_worker, session_id)
        finally:
            connection.close()

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    return thread
