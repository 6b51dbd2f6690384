"""Shutdown: the running story finishes or goes back to the queue; waiting clients get 503."""

import threading

import pytest

from orchestrator import Stage
from orchestrator.tests.support.behaviours import Gate
from stories.events import notifier
from stories.models import StorySession
from stories.sessions import queue
from stories.tests.support.harness import (
    SESSIONS,
    WAIT,
    Posting,
    check_files,
    made,
    post,
    post_async,
    session_of,
    status_of,
    wait_for_end,
    wait_for_queue_length,
    wait_until,
)
from stories.workers import process

Status = StorySession.Status


@pytest.fixture
def shut_down(story_worker, monkeypatch):
    """Shut down in a thread, as on SIGTERM."""
    monkeypatch.setattr(notifier, "closing", threading.Event())

    def shut_down(grace_seconds):
        thread = threading.Thread(target=process.stop, args=(story_worker, grace_seconds))
        thread.start()
        return thread

    return shut_down


def ended(thread):
    thread.join(WAIT)
    return not thread.is_alive()


def check_left_queued(response):
    """The response says that the server is stopping and where the story will be."""
    assert response.status_code == 503
    assert int(response["Retry-After"]) >= 1
    assert "stopping" in response.json()["detail"]
    session_id = response.json()["session_id"]
    assert response["Location"] == f"{SESSIONS}{session_id}/"
    session = session_of(session_id)
    assert session.status == Status.PENDING
    assert session.worker_losses == 0
    assert session.content.error_messages == []


def check_that_stories_resume(start_worker, orchestrator, media_root):
    """Another process generates the stories that were left, with the same result."""
    left = list(queue.waiting("embedded").values_list("session_id", "seed"))
    orchestrator.behaviour.clear()
    notifier.closing.clear()
    start_worker(lambda: orchestrator)
    for session_id, seed in left:
        body = wait_for_end(session_id)
        assert body["processing_status"] == "completed"
        assert made(body, media_root) == made(post(seed=seed).json(), media_root)
    check_files(media_root)


def test_it_lets_the_running_story_finish_and_keeps_the_others_queued(
    story_worker, start_worker, orchestrator, shut_down, media_root
):
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    running = Posting()
    assert gate.entered.wait(60)
    waiting = []
    for number in range(3):
        waiting.append(Posting(seed=number))
        wait_for_queue_length(story_worker, number + 1)

    shutting = shut_down(WAIT)
    for posting in waiting:
        check_left_queued(posting.answer)
    assert post().status_code == post(headers={"Prefer": "respond-async"}).status_code == 503
    gate.opened.set()

    assert running.answer.status_code == 201
    assert ended(shutting)
    assert queue.waiting("embedded").count() == 3
    check_that_stories_resume(start_worker, orchestrator, media_root)


def test_it_requeues_the_running_story_after_the_grace_period(
    story_worker, start_worker, orchestrator, shut_down, media_root
):
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    running = Posting(seed=1)
    assert gate.entered.wait(60)
    job = story_worker._running

    shutting = shut_down(0)
    # A stage learns that it should stop when it reports progress.
    while not job.cancelled:
        assert not job.closed.wait(0.001)
    gate.opened.set()

    check_left_queued(running.answer)
    assert ended(shutting)
    orchestrator.ran.clear()
    check_that_stories_resume(start_worker, orchestrator, media_root)
    assert orchestrator.ran[:2] == [Stage.CHARACTER, Stage.BACKGROUND]


def test_it_requeues_a_story_that_cannot_be_stopped(
    story_worker, start_worker, orchestrator, shut_down, media_root, monkeypatch
):
    monkeypatch.setattr("stories.workers.worker.STOP_SECONDS", 0.01)
    gate = Gate(deaf=True)
    orchestrator.on(Stage.CHARACTER, gate)
    running = Posting(seed=1)
    assert gate.entered.wait(60)
    worker_thread = story_worker._thread

    shutting = shut_down(0)

    check_left_queued(running.answer)
    assert ended(shutting)
    gate.opened.set()
    assert ended(worker_thread)
    assert queue.waiting("embedded").count() == 1, "what the thread made after that is discarded"
    check_that_stories_resume(start_worker, orchestrator, media_root)


def test_it_stops_while_the_models_load(start_worker, orchestrator, monkeypatch):
    monkeypatch.setattr(notifier, "closing", threading.Event())
    gate = Gate()
    orchestrator.on_warm_up = lambda: gate(lambda fraction: None)
    story_worker = start_worker(lambda: orchestrator)
    assert gate.entered.wait(60)
    waiting, left = Posting(), post_async()
    wait_for_queue_length(story_worker, 2)
    monkeypatch.setattr("stories.workers.worker.STOP_SECONDS", 0.01)

    process.stop(story_worker, grace_seconds=WAIT)

    check_left_queued(waiting.answer)
    assert status_of(left) == Status.PENDING
    gate.opened.set()
    assert ended(story_worker._thread)
    assert post().status_code == 503


def test_a_request_that_arrives_during_shutdown_stays_queued(story_worker, shut_down, monkeypatch):
    """The shutdown begins between the availability check and the insert."""
    insert, closing = threading.Event(), threading.Event()

    def slow(write):
        insert.set()
        assert closing.wait(WAIT)
        return write()

    monkeypatch.setattr("stories.services.with_retries", slow)
    posting = Posting()
    assert insert.wait(WAIT)
    shutting = shut_down(0)
    wait_until(story_worker, lambda: story_worker.state == "stopping")
    closing.set()

    check_left_queued(posting.answer)
    assert ended(shutting)


def test_it_may_be_shut_down_twice(story_worker, shut_down):
    assert post().status_code == 201

    assert ended(shut_down(0))
    assert ended(shut_down(0))

    assert post().status_code == 503
