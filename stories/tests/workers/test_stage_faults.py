"""Each stage x each way in which it can go wrong: the contract's answer, and nothing left over."""

import pytest

from orchestrator import Stage
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import Gate, raises
from stories.models import StorySession
from stories.tests.support.harness import (
    IMAGES,
    Posting,
    check_aftermath,
    let_time_pass,
    made,
    post,
    retry,
    wait_for_end,
    wait_until,
)

SECRET = "/srv/secret/model.bin"

FAILED = {
    Stage.STORY: "Story generation failed: ",
    Stage.CHARACTER: "Drawing the character failed: ",
    Stage.BACKGROUND: "Drawing the background failed: ",
    Stage.CUTOUT: "Cutting out the character failed: ",
    Stage.SCENE: "Composing the scene failed: ",
}
MISSING = {
    Stage.CHARACTER: {"character_image", "merged_image"},
    Stage.BACKGROUND: {"background_image", "merged_image"},
    Stage.CUTOUT: {"merged_image"},
    Stage.SCENE: {"merged_image"},
}
# The stage without which there is no story, one that draws, and the last.
stages = pytest.mark.parametrize("stage", [Stage.STORY, Stage.CHARACTER, Stage.SCENE])


class Doom(BaseException):
    """An exception that `except Exception` does not catch."""


def check_failure(response):
    assert response.status_code == 500
    body = response.json()
    assert body["processing_status"] == "failed"
    assert body["timestamp"].endswith("Z")
    session = StorySession.objects.get(session_id=body["session_id"])
    assert session.status == StorySession.Status.FAILED
    assert session.content.error_messages == body["error_messages"]
    return body["error_messages"]


@pytest.mark.parametrize(
    ("stage", "behaviour", "says"),
    [
        *((stage, raises(RuntimeError(SECRET)), "AI model error") for stage in ALWAYS),
        *((stage, lambda report: None, "AI model error") for stage in ALWAYS),
        (Stage.STORY, raises(MemoryError()), "not enough memory"),
        (Stage.CHARACTER, raises(MemoryError()), "not enough memory"),
        (Stage.CHARACTER, raises(SystemExit(SECRET)), "AI model error"),
        (Stage.SCENE, lambda report: SECRET, "AI model error"),
    ],
)
def test_it_reports_a_stage_that_fails(
    stage, behaviour, says, story_worker, orchestrator, media_root
):
    orchestrator.on(stage, behaviour)

    response = post()

    assert SECRET not in response.text
    if stage is Stage.STORY:
        messages = check_failure(response)
    else:
        assert response.status_code == 201
        body = response.json()
        assert body["processing_status"] == "partial"
        assert body["story_text"]
        assert {name for name in IMAGES if body["image_urls"][name] is None} == MISSING[stage]
        messages = body["error_messages"]
    assert messages[0].startswith(FAILED[stage])
    assert says in messages[0]
    orchestrator.behaviour.clear()
    check_aftermath(story_worker, media_root)
    assert orchestrator.warm_ups == 1, "the models were reloaded"


@stages
def test_it_survives_the_death_of_its_worker_thread(stage, story_worker, orchestrator, media_root):
    orchestrator.on(stage, raises(Doom()))

    messages = check_failure(post())

    assert messages == [
        "Story generation failed: the server's worker broke down. Send the prompt again."
    ]
    orchestrator.behaviour.clear()
    check_aftermath(story_worker, media_root)
    assert orchestrator.warm_ups == 2


@stages
def test_it_stops_a_stage_at_the_deadline(stage, story_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on(stage, gate)
    posting = Posting()
    assert gate.entered.wait(60)

    let_time_pass(story_worker._running)
    gate.opened.set()

    messages = check_failure(posting.answer)
    assert "took longer than" in messages[0]
    orchestrator.behaviour.clear()
    check_aftermath(story_worker, media_root)
    assert orchestrator.warm_ups == 1, "the models were reloaded"


@stages
def test_it_gives_up_a_stage_that_hangs(stage, story_worker, orchestrator, media_root):
    gate = Gate(deaf=True)
    orchestrator.on(stage, gate)
    posting = Posting()
    assert gate.entered.wait(60)
    hung_thread = story_worker._thread

    let_time_pass(story_worker._running)
    story_worker.hang_seconds = 0.0

    messages = check_failure(posting.answer)
    assert "took longer than" in messages[0]
    del orchestrator.behaviour[stage]
    story_worker.hang_seconds = 60.0
    check_aftermath(story_worker, media_root)
    assert orchestrator.warm_ups == 2

    # The hung thread continues; its results are discarded.
    session = StorySession.objects.order_by("pk").first()
    before = read(session, media_root)
    release(hung_thread, gate)
    assert read(session, media_root) == before
    wait_until(story_worker, lambda: story_worker.alive)
    check_aftermath(story_worker, media_root)


@stages
def test_a_hung_thread_that_continues_after_a_retry_writes_nothing(
    stage, story_worker, orchestrator, media_root
):
    gate = Gate(deaf=True)
    orchestrator.on(stage, gate)
    posting = Posting(seed=1)
    assert gate.entered.wait(60)
    hung_thread = story_worker._thread
    let_time_pass(story_worker._running)
    story_worker.hang_seconds = 0.0
    check_failure(posting.answer)
    story_worker.hang_seconds = 60.0
    again = Gate()
    orchestrator.on(stage, again)
    session = StorySession.objects.get()

    # While the retry runs the same stage.
    assert retry(session.session_id).status_code == 202
    assert again.entered.wait(60)
    release(hung_thread, gate)
    again.opened.set()

    body = wait_for_end(session.session_id)
    assert body["processing_status"] == "completed"
    assert all(run["status"] == "completed" for run in body["stages"])
    orchestrator.behaviour.clear()
    undisturbed = post(seed=1).json()
    assert made(body, media_root) == made(undisturbed, media_root)
    check_aftermath(story_worker, media_root)


def release(thread, gate):
    gate.opened.set()
    thread.join(60)
    assert not thread.is_alive()


def read(session, media_root):
    """Everything stored of a session: its rows and the names of its public files."""
    session.refresh_from_db()
    content = session.content
    content.refresh_from_db()
    row = {field.name: getattr(content, field.attname) for field in content._meta.fields}
    runs = list(session.stage_runs.values())
    events = list(session.events.values_list("number", "kind"))
    public = sorted(path.name for path in media_root.glob(f"*/*_{session.session_id}.png"))
    return session.status, session.stage, session.updated_at, row, runs, events, public
