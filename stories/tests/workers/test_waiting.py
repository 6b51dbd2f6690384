"""Waiting requests: a disconnected client frees its thread, and some threads stay available."""

import socket
import threading
from collections.abc import Iterator

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from orchestrator import Stage
from orchestrator.tests.support.behaviours import Gate
from stories import waiting
from stories.events import notifier
from stories.models import StorySession
from stories.tests.support import servers
from stories.tests.support.harness import (
    PROMPT,
    WAIT,
    post,
    post_async,
    session_of,
    status_of,
    wait_for,
    wait_for_end,
)
from stories.tests.support.servers import GUNICORN, paused_in, until

BODY = f'{{"prompt_text": "{PROMPT}"}}'
KEY = "Idempotency-Key: 1\r\n"


def send(port: int, path: str = "/api/generate-story/", headers: str = KEY) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", port), WAIT)
    client.sendall(
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(BODY)}\r\n{headers}\r\n{BODY}".encode()
    )
    return client


def waits() -> int:
    return sum(waiting._waiting.values())


@pytest.fixture
def drawing(story_worker, orchestrator, media_root) -> Iterator[Gate]:
    """The gate at which the story pauses."""
    # Clients of other tests may have left a connection open.
    others = set(threading.enumerate())
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    yield gate
    gate.opened.set()
    own = lambda: set(threading.enumerate()) - others  # noqa: E731
    wait_for(lambda: not any("process_request" in thread.name for thread in own()))


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/api/generate-story/", KEY),
        ("/api/generate-story/?wait=300", ""),
        ("/api/generate-story/", "Prefer: respond-async, wait=300\r\n"),
    ],
    ids=["a key", "?wait=", "Prefer: wait="],
)
def test_a_client_that_is_gone_frees_its_thread_and_the_story_goes_on(
    live_server, drawing, path, headers
):
    client = send(live_server.thread.port, path, headers)
    assert drawing.entered.wait(WAIT)
    wait_for(lambda: waits() == 1)

    client.close()

    wait_for(lambda: waits() == 0)
    session = StorySession.objects.get()
    assert session.status == StorySession.Status.PROCESSING
    drawing.opened.set()
    assert wait_for_end(session.session_id)["status"] == "completed"


def test_replays_count_like_other_requests_that_wait(live_server, drawing, settings):
    settings.STORYGEN = settings.STORYGEN | {"MAX_WAITING_REQUESTS": 1}
    clients = [send(live_server.thread.port) for _ in range(10)]
    assert drawing.entered.wait(WAIT)
    wait_for(lambda: waits() == 4)

    assert post(headers={"Idempotency-Key": "1"}).status_code == 429
    refused = post()
    assert refused.status_code == 429
    assert int(refused["Retry-After"]) >= 1
    # Those who choose how long they wait are answered at once.
    assert post(headers={"Idempotency-Key": "1"}, query="?wait=300").status_code == 202

    for client in clients:
        client.close()
    wait_for(lambda: waits() == 0)


def test_probes_answer_beside_sixty_posts_with_one_key(start_server, gate: servers.Gate):
    server = start_server(GUNICORN, **paused_in(Stage.CHARACTER, gate))
    clients = [send(server.port) for _ in range(60)]
    gate.wait()

    for path in ("/livez", "/readyz", "/api/sessions/"):
        assert server.get(path).status == 200

    for client in clients:
        client.close()
    gate.open()
    until(lambda: [status for _, status in server.sessions()] == ["completed"])


def test_a_retry_whose_client_is_gone_frees_its_thread(live_server, drawing, orchestrator):
    drawing.opened.set()
    session_id = post().json()["session_id"]
    again = Gate()
    orchestrator.on(Stage.CHARACTER, again)
    path = f"/api/sessions/{session_id}/retry/?wait=300"
    client = socket.create_connection(("127.0.0.1", live_server.thread.port), WAIT)
    body = '{"stage": "character_image"}'
    client.sendall(
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
    )
    assert again.entered.wait(WAIT)
    wait_for(lambda: waits() == 1)

    client.close()

    wait_for(lambda: waits() == 0)
    again.opened.set()
    assert wait_for_end(session_id)["status"] == "completed"


def test_the_progress_of_one_story_wakes_nobody_who_waits_for_another(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    running = post_async()
    assert gate.entered.wait(WAIT)
    with notifier.listen(session_of(running).pk) as own, notifier.listen(-1) as other:
        own.clear()
        gate.opened.set()
        assert own.wait(WAIT)
        wait_for(lambda: status_of(running) == "completed")
        assert not other.is_set()


def test_it_reads_the_story_once_however_often_it_looks(story_worker, monkeypatch):
    session = session_of(post_async())
    wait_for_end(session.session_id)
    checks = iter([False, False, False, True])
    StorySession.objects.update(status=StorySession.Status.PROCESSING)
    monkeypatch.setattr(waiting, "POLL_SECONDS", 0.0)

    with CaptureQueriesContext(connection) as queries:
        waiting.wait_for_story(session, 60.0, is_disconnected=lambda: next(checks))

    assert sum("story_text" in query["sql"] for query in queries) == 1


@pytest.mark.parametrize("staff", [False, True])
def test_a_retry_spends_the_quota_of_the_one_who_asks(
    story_worker, client, django_user_model, settings, staff
):
    """The owner's stays as it is; staff have none."""
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_DAY": 1}
    ada = django_user_model.objects.create_user("ada")
    eve = django_user_model.objects.create_superuser("eve") if staff else None
    client.force_login(ada)
    asked = client.post(
        "/api/generate-story/", {"prompt_text": PROMPT}, content_type="application/json"
    )
    session_id = asked.json()["session_id"]
    client.force_login(eve or ada)

    again = client.post(
        f"/api/sessions/{session_id}/retry/",
        {"stage": "scene"},
        content_type="application/json",
    )

    assert again.status_code == (202 if staff else 429)
    if staff:
        wait_for_end(session_id)
