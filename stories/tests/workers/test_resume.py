"""A story that another worker resumes in any stage has the same result; no stage runs twice."""

import pytest

from orchestrator import Stage
from orchestrator.fakes import dependents
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import Gate, raises
from stories.files import layout
from stories.models import StorySession
from stories.sessions import recovery
from stories.tests.support.harness import (
    check_aftermath,
    made,
    post,
    post_async,
    session_of,
    wait_for_end,
    wait_until,
)

STAGES = list(ALWAYS)
stages = pytest.mark.parametrize("stage", STAGES)


@pytest.fixture
def lose(story_worker, orchestrator):
    """Has a story lost in a stage, as if its worker had died there, and taken back: its id."""

    def lose(stage, **body):
        gate = Gate(deaf=True)
        orchestrator.on(stage, gate)
        session_id = post_async(**body)
        assert gate.entered.wait(60)
        StorySession.objects.filter(session_id=session_id).update(
            worker="elsewhere:1:1.00", lease_expires_at=None
        )
        (taken_back,) = recovery.recover(story_worker.running_ids)
        assert taken_back.session_id == session_id
        del orchestrator.behaviour[stage]
        orchestrator.ran.clear()
        gate.opened.set()
        return session_id

    return lose


@stages
def test_it_goes_on_at_the_first_stage_that_is_not_made(
    stage, lose, story_worker, orchestrator, media_root
):
    session_id = lose(stage, seed=1)

    body = wait_for_end(session_id)

    assert body["processing_status"] == "completed"
    assert orchestrator.ran == STAGES[STAGES.index(stage) :]
    assert [run["status"] for run in body["stages"]] == ["completed"] * len(STAGES)
    assert body["revision"] == 1
    assert made(body, media_root) == made(post(seed=1).json(), media_root)
    session = session_of(session_id)
    assert (session.claims, session.worker_losses) == (2, 1)
    numbers = list(session.events.values_list("number", flat=True))
    assert numbers == list(range(1, len(numbers) + 1))
    check_aftermath(story_worker, media_root)


def test_a_stage_that_failed_before_fails_in_the_same_words(
    lose, story_worker, orchestrator, media_root
):
    orchestrator.on(Stage.CHARACTER, raises(MemoryError()))
    session_id = lose(Stage.BACKGROUND, seed=1)

    body = wait_for_end(session_id)

    assert body["processing_status"] == "partial"
    assert Stage.CHARACTER not in orchestrator.ran
    undisturbed = post(seed=1).json()
    assert body["error_messages"] == undisturbed["error_messages"]
    assert made(body, media_root) == made(undisturbed, media_root)
    orchestrator.behaviour.clear()
    check_aftermath(story_worker, media_root)


@pytest.mark.parametrize("harm", ["gone", "torn"])
def test_a_stage_whose_file_is_harmed_is_done_again(harm, story_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on(Stage.SCENE, gate)
    session_id = post_async(seed=1)
    assert gate.entered.wait(60)
    path = media_root / layout.session_name(session_id, Stage.BACKGROUND)
    path.unlink() if harm == "gone" else path.write_bytes(path.read_bytes()[:40])
    StorySession.objects.update(worker="elsewhere:1:1.00", lease_expires_at=None)
    recovery.recover(story_worker.running_ids)
    orchestrator.ran.clear()
    gate.opened.set()

    body = wait_for_end(session_id)

    assert body["processing_status"] == "completed"
    assert orchestrator.ran == [Stage.BACKGROUND, Stage.SCENE]
    assert made(body, media_root) == made(post(seed=1).json(), media_root)


@pytest.mark.parametrize("harmed", [False, True], ids=["whole", "harmed"])
def test_what_other_models_made_stands_as_long_as_it_fits_together(
    harmed, story_worker, orchestrator, media_root
):
    """The server was updated between the kill and the restart."""
    gate = Gate()
    orchestrator.on(Stage.SCENE, gate)
    session_id = post_async()
    assert gate.entered.wait(60)
    if harmed:
        (media_root / layout.session_name(session_id, Stage.CHARACTER)).unlink()
    StorySession.objects.update(worker="elsewhere:1:1.00", lease_expires_at=None)
    recovery.recover(story_worker.running_ids)
    orchestrator.ran.clear()
    orchestrator.identity = {"double": 2}
    gate.opened.set()

    assert wait_for_end(session_id)["processing_status"] == "completed"

    again = dependents(Stage.CHARACTER if harmed else Stage.SCENE)
    assert orchestrator.ran == again


def test_a_stage_without_a_key_is_resumed(lose, story_worker, orchestrator, media_root):
    """A model without a fingerprint: its results are not cached but can be resumed."""
    orchestrator.identity = None
    session_id = lose(Stage.SCENE, seed=1)

    assert wait_for_end(session_id)["processing_status"] == "completed"

    assert orchestrator.ran == [Stage.SCENE]
    wait_until(story_worker, lambda: not story_worker.busy)


def test_its_place_in_the_queue_is_kept(lose, story_worker, orchestrator):
    session_id = lose(Stage.STORY, seed=1)
    later = post_async(seed=2)

    wait_for_end(later)

    assert session_of(session_id).status == "completed"
    assert [request.seed for request in orchestrator.requests] == [1, 1, 2]
