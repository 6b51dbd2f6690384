"""POST .../cancel/: in the queue, during a stage, and while the story completes."""

import itertools
import threading
import time

import pytest
from django.db import connection

from orchestrator import Stage
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import OWN_WORK, Gate
from stories.models import StorySession
from stories.sessions import completion, queue
from stories.tests.support.harness import (
    SESSIONS,
    WAIT,
    Posting,
    cancel,
    check_aftermath,
    check_files,
    post,
    post_async,
    read,
    session_of,
    status_of,
    wait_for,
    wait_for_end,
    wait_until,
)
from stories.workers import recorder

# The first stage, one that draws, and the last.
stages = pytest.mark.parametrize("stage", [Stage.STORY, Stage.CHARACTER, Stage.SCENE])


@pytest.fixture
def pause_in(story_worker, orchestrator):
    """Start a story that pauses in a stage; returns its id and the gate."""

    def pause_in(stage, **gate):
        gate = Gate(**gate)
        orchestrator.on(stage, gate)
        session_id = post_async(seed=1)
        assert gate.entered.wait(60)
        return session_id, gate

    return pause_in


def check_cancelled(response):
    assert response.status_code == 200
    body = response.json()
    assert body["status"] == body["processing_status"] == "cancelled"
    assert body["error_messages"] == ["The story was cancelled."]
    assert body["progress"] is None
    assert read(body["session_id"]) == body
    events = session_of(body["session_id"]).events
    assert [event.kind for event in events.all()].count("result") == 1
    assert events.last().kind == "result"


def test_a_queued_story_leaves_the_queue(story_worker, orchestrator, pause_in, media_root):
    _, gate = pause_in(Stage.STORY)
    waiting, next_in_queue = post_async(seed=2), post_async(seed=3)
    assert read(next_in_queue)["progress"]["position"] == 2

    check_cancelled(cancel(waiting))

    assert read(next_in_queue)["progress"]["position"] == 1
    gate.opened.set()
    assert wait_for_end(next_in_queue)["status"] == "completed"
    assert [request.seed for request in orchestrator.requests] == [1, 3]
    check_aftermath(story_worker, media_root)


@stages
def test_a_story_is_stopped_in_any_stage(stage, story_worker, orchestrator, pause_in, media_root):
    session_id, gate = pause_in(stage)
    other = post_async(seed=2)

    check_cancelled(cancel(session_id))

    gate.opened.set()
    assert wait_for_end(other)["processing_status"] == "completed"
    body = read(session_id)
    assert body["status"] == "cancelled"
    ran = list(ALWAYS)[: list(ALWAYS).index(stage)]
    assert [run["stage"] for run in body["stages"]] == [*ran, stage]
    assert [run["status"] for run in body["stages"]] == ["completed"] * len(ran) + ["interrupted"]
    assert orchestrator.warm_ups == 1, "the models were reloaded"
    check_aftermath(story_worker, media_root)


def test_it_stops_at_the_next_progress_report(story_worker, orchestrator):
    """A report is one token or one denoising step."""
    words, reported, go_on = [], threading.Semaphore(0), threading.Semaphore(0)

    def talk(report):
        for number in range(100):
            words.append(number)
            reported.release()
            assert go_on.acquire(timeout=WAIT)
            report(number / 100)
        return OWN_WORK

    orchestrator.on(Stage.CHARACTER, talk)
    session_id = post_async()
    for _ in range(3):
        assert reported.acquire(timeout=WAIT)
        go_on.release()
    assert reported.acquire(timeout=WAIT)

    assert cancel(session_id).status_code == 200
    for _ in range(100):
        go_on.release()

    wait_until(story_worker, lambda: not story_worker.busy)
    assert words == [0, 1, 2, 3]


@stages
def test_a_stage_that_hangs_is_abandoned_after_a_cancel(
    stage, story_worker, orchestrator, pause_in, media_root
):
    session_id, gate = pause_in(stage, deaf=True)
    story_worker.hang_seconds = 0.0

    check_cancelled(cancel(session_id))

    wait_until(story_worker, lambda: not story_worker.busy)
    story_worker.hang_seconds = 60.0
    del orchestrator.behaviour[stage]
    check_aftermath(story_worker, media_root)
    assert orchestrator.warm_ups == 2
    gate.opened.set()
    assert status_of(session_id) == "cancelled"


def test_cancelling_one_leaves_the_others_alone(story_worker, pause_in, media_root):
    session_id, gate = pause_in(Stage.CHARACTER)
    postings = [Posting(seed=2), Posting(seed=3)]
    waiting = post_async(seed=4)

    check_cancelled(cancel(waiting))
    assert status_of(session_id) == "processing"
    gate.opened.set()

    assert wait_for_end(session_id)["processing_status"] == "completed"
    assert [posting.answer.status_code for posting in postings] == [201, 201]
    check_aftermath(story_worker, media_root)


def test_a_request_that_waits_for_a_cancelled_story_is_answered(
    story_worker, orchestrator, media_root
):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    posting = Posting()
    assert gate.entered.wait(60)

    cancel(StorySession.objects.get().session_id)

    assert posting.answer.status_code == 409
    assert posting.answer.json()["processing_status"] == "cancelled"
    assert posting.answer.json()["error_messages"] == ["The story was cancelled."]
    gate.opened.set()
    check_aftermath(story_worker, media_root)


@pytest.mark.parametrize("status", ["completed", "failed", "cancelled"])
def test_what_has_ended_cannot_be_cancelled(story_worker, status):
    session_id = post().json()["session_id"]
    StorySession.objects.update(status=status)
    before = read(session_id)

    response = cancel(session_id)

    assert response.status_code == 409
    assert "ended already" in response.json()["detail"]
    assert read(session_id) == before


def test_what_is_not_there_cannot_be_cancelled(client, db):
    assert client.post(f"{SESSIONS}{'0' * 12}/cancel/").status_code == 404


@pytest.mark.parametrize("by", ["a request", "a call"])
def test_a_cancel_during_completion_has_one_outcome(by, story_worker, media_root, monkeypatch):
    """The completion and the cancel update the row concurrently."""
    together, moments = threading.Barrier(2), itertools.count()
    complete = recorder.StoryRecorder.complete

    def meet(recorder, result):
        together.wait(WAIT)
        # A little later each time, so that each is first in some rounds.
        time.sleep(next(moments) / 1000)
        complete(recorder, result)

    def cancel_it(session_id, outcome):
        session = session_of(session_id)
        together.wait(WAIT)
        if by == "a request":
            outcome.append(cancel(session_id).status_code == 200)
        else:
            outcome.append(bool(completion.cancel(session)))
        connection.close()

    with monkeypatch.context() as patch:
        patch.setattr(recorder.StoryRecorder, "complete", meet)
        for _ in range(15):
            session_id, cancelled = post_async(), []
            thread = threading.Thread(target=cancel_it, args=(session_id, cancelled))
            thread.start()
            thread.join(WAIT)
            wait_until(story_worker, lambda: not story_worker.running_ids())

            body = wait_for_end(session_id)
            ending = "cancelled" if cancelled == [True] else "completed"
            assert body["status"] == body["processing_status"] == ending
            assert bool(body["error_messages"]) == (ending == "cancelled")
            kinds = list(session_of(session_id).events.values_list("kind", flat=True))
            assert kinds.count("result") == 1
            assert kinds[-1] == "result"
    check_aftermath(story_worker, media_root)


def test_a_worker_in_another_process_reads_the_cancel_from_the_row(
    story_worker, pause_in, media_root
):
    """Cancelled by another process, which cannot notify this worker."""
    session_id, gate = pause_in(Stage.CHARACTER)
    job = story_worker._running

    assert completion.cancel(session_of(session_id))

    wait_for(lambda: job.cancelled)
    gate.opened.set()
    wait_until(story_worker, lambda: not story_worker.busy)
    assert status_of(session_id) == "cancelled"
    check_aftermath(story_worker, media_root)


def test_a_cancelled_story_may_be_deleted_at_once(client, story_worker, pause_in, media_root):
    session_id, gate = pause_in(Stage.BACKGROUND, deaf=True)
    assert cancel(session_id).status_code == 200

    assert client.delete(f"{SESSIONS}{session_id}/").status_code == 204

    gate.opened.set()
    wait_until(story_worker, lambda: not story_worker.busy)
    assert not [path for path in media_root.rglob("*") if path.is_file()]
    check_aftermath(story_worker, media_root)


def test_a_cancelled_story_has_only_the_files_that_its_rows_name(
    story_worker, pause_in, media_root
):
    session_id, gate = pause_in(Stage.CUTOUT, deaf=True)
    assert cancel(session_id).status_code == 200
    gate.opened.set()
    wait_until(story_worker, lambda: not story_worker.busy)

    body = read(session_id)

    assert body["image_urls"]["character_image"]
    assert body["image_urls"]["merged_image"] is None
    check_files(media_root)
    assert not queue.waiting(story_worker.preset).exists()
