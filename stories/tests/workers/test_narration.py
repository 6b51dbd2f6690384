"""Stories that are read aloud: files, answers and events, faults on a page, a page read anew."""

import errno
import io

import pytest
from django.core.management import call_command
from django.test import Client

from orchestrator import OrchestratorConfig, Stage, Step
from orchestrator.narration import served_voice
from orchestrator.narration.narrator import PageNarrator
from orchestrator.plan import MOST_PAGES
from orchestrator.remote.connection import Timeouts
from orchestrator.tests.support.behaviours import Gate, raises
from orchestrator.tests.support.speech_server import MODEL, VOICE, SpeechServer
from orchestrator.tests.support.speech_server import Reply as Speech
from stories.files import layout
from stories.models import StageRun, StorySession
from stories.sessions import estimates, recovery
from stories.tests.support.harness import (
    cancel,
    check_aftermath,
    check_files,
    made,
    post,
    post_async,
    read,
    retry,
    session_of,
    wait_for_end,
    wait_until,
)
from stories.tests.support.reference import files_of

PAGE_3 = Step(Stage.NARRATION, 3)


def sound_of(page):
    """The file behind the address of a page's narration."""
    response = Client().get(page["audio_url"])
    assert response.status_code == 200
    assert response["Content-Type"] == "audio/mpeg"
    return b"".join(response)


def silent(body):
    """The numbers of the pages that are not read aloud."""
    assert all((page["audio_url"] is None) is (page["narration"] is None) for page in body["pages"])
    return [page["number"] for page in body["pages"] if page["audio_url"] is None]


def test_each_page_is_read_aloud(story_worker, orchestrator, media_root):
    body = post(seed=1, pages=5, narration=True).json()

    assert body["processing_status"] == "completed"
    assert body["narration"] is True
    assert silent(body) == []
    assert len({sound_of(page) for page in body["pages"]}) == 5
    folder = f"/media/sessions/{body['session_id']}/narration"
    for page, ending in zip(body["pages"], ("", "-2", "-3", "-4", "-5"), strict=True):
        assert page["audio_url"] == f"{folder}/page{ending}.mp3"
        spoken = page["narration"]["sentences"]
        assert spoken == [{"start": 0.0, "end": 1.0, "text": page["text"]}]
        assert page["narration"]["duration"] == 1.0
    assert [run["page"] for run in body["stages"] if run["stage"] == "narration"] == [1, 2, 3, 4, 5]
    assert orchestrator.ran[-5:] == [Stage.NARRATION] * 5
    check_files(media_root)


def test_without_being_asked_nothing_is_read_aloud(story_worker, orchestrator):
    body = post(seed=1).json()

    assert body["narration"] is False
    assert silent(body) == [1]
    assert Stage.NARRATION not in orchestrator.ran
    assert "narration" not in session_of(body["session_id"]).step_counts


def test_a_page_that_is_read_aloud_is_told_of(story_worker):
    session_id = post(seed=1, pages=2, narration=True).json()["session_id"]

    events = list(session_of(session_id).events.values_list("kind", "data"))

    pages = [data for kind, data in events if kind == "page"]
    assert [page["number"] for page in pages] == [1, 2, 1, 2]
    assert [bool(page["audio_url"]) for page in pages] == [False, False, True, True]
    assert pages[2:] == read(session_id)["pages"]
    stages = [(data["stage"], data["page"]) for kind, data in events if kind == "stage"]
    assert stages[-1] == ("narration", 2)
    percents = [data["percent"] for kind, data in events if kind == "progress"]
    assert percents == sorted(percents)
    assert percents[-1] == 100


def test_progress_counts_the_pages_to_be_read(story_worker, orchestrator, monkeypatch):
    monkeypatch.setattr(estimates, "stage_seconds", lambda *_: dict.fromkeys(Stage, 10.0))
    gate = Gate()
    orchestrator.on(PAGE_3, gate)
    session_id = post_async(pages=5, narration=True)
    assert gate.entered.wait(60)

    progress = read(session_id)["progress"]
    gate.opened.set()

    # Of the five pages two are read, and half of the third, which may not be written yet.
    assert (progress["stage"], progress["page"]) == ("narration", 3)
    assert progress["eta_seconds"] in (pytest.approx(25, abs=0.1), pytest.approx(30, abs=0.1))


@pytest.mark.parametrize(
    ("behaviour", "says"),
    [
        (raises(RuntimeError("/srv/secret")), "AI model error"),
        (raises(MemoryError()), "not enough memory"),
        (raises(SystemExit("/srv/secret")), "AI model error"),
        (lambda report: None, "AI model error"),
    ],
)
def test_a_page_that_cannot_be_read_leaves_the_book(
    behaviour, says, story_worker, orchestrator, media_root
):
    whole = post(seed=1, pages=5, narration=True).json()
    orchestrator.on(PAGE_3, behaviour)

    body = post(seed=1, pages=5, narration=True).json()

    assert body["processing_status"] == "partial"
    assert silent(body) == [3]
    assert all(page["image_url"] for page in body["pages"])
    (message,) = body["error_messages"]
    assert message.startswith("Reading page 3 aloud failed: ")
    assert says in message
    assert "secret" not in message
    orchestrator.behaviour.clear()
    orchestrator.ran.clear()

    assert retry(body["session_id"], stage="narration", page=3).status_code in (200, 202)
    again = wait_for_end(body["session_id"])

    assert orchestrator.ran == [Stage.NARRATION]
    assert again["processing_status"] == "completed"
    assert again["error_messages"] == []
    assert list(map(sound_of, again["pages"])) == list(map(sound_of, whole["pages"]))
    check_aftermath(story_worker, media_root)


def test_a_full_disk_costs_a_page_its_voice_and_nothing_else(
    story_worker, orchestrator, media_root, monkeypatch
):
    write = layout.write_bytes

    def full(name, data):
        if name.endswith("page-3.mp3"):
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(name, data)

    monkeypatch.setattr(layout, "write_bytes", full)
    body = post(seed=1, pages=4, narration=True).json()

    assert body["processing_status"] == "partial"
    assert silent(body) == [3]
    assert "Reading page 3 aloud failed: the server's disk is full." in body["error_messages"][0]
    monkeypatch.undo()
    retry(body["session_id"])
    assert silent(wait_for_end(body["session_id"])) == []
    check_files(media_root)


def test_it_goes_on_where_its_worker_died(story_worker, orchestrator, media_root):
    gate = Gate(deaf=True)
    orchestrator.on(PAGE_3, gate)
    session_id = post_async(seed=1, pages=5, narration=True)
    assert gate.entered.wait(60)
    StorySession.objects.update(worker="elsewhere:1:1.00", lease_expires_at=None)
    recovery.recover(story_worker.running_ids)
    steps_before = len(orchestrator.steps)
    gate.opened.set()

    body = wait_for_end(session_id)

    assert body["processing_status"] == "completed"
    again = [step for step in orchestrator.steps[steps_before:] if step.stage is Stage.NARRATION]
    assert again == [Step(Stage.NARRATION, page) for page in (3, 4, 5)]
    other = post(seed=1, pages=5, narration=True).json()
    assert made(body, media_root) == made(other, media_root)


def test_a_story_made_without_is_read_aloud_later(story_worker, orchestrator):
    body = post(seed=1, pages=2).json()
    orchestrator.ran.clear()

    retry(body["session_id"], stage="narration")
    again = wait_for_end(body["session_id"])

    assert orchestrator.ran == [Stage.NARRATION] * 2
    assert again["narration"] is True
    assert silent(again) == []
    assert again["image_urls"] == body["image_urls"]


def test_a_story_that_is_written_anew_is_read_anew(story_worker, orchestrator):
    body = post(seed=1, narration=True).json()
    before = sound_of(body["pages"][0])

    retry(body["session_id"], stage="story")
    again = wait_for_end(body["session_id"])

    assert sound_of(again["pages"][0]) != before
    assert again["pages"][0]["narration"]["sentences"][0]["text"] == again["pages"][0]["text"]


def test_a_page_drawn_anew_is_not_read_anew(story_worker, orchestrator):
    body = post(seed=1, narration=True).json()
    orchestrator.ran.clear()

    retry(body["session_id"], stage="background_image")
    again = wait_for_end(body["session_id"])

    assert Stage.NARRATION not in orchestrator.ran
    assert sound_of(again["pages"][0]) == sound_of(body["pages"][0])


def test_the_same_page_is_read_once_in_two_stories(story_worker, orchestrator, settings):
    settings.STORYGEN = settings.STORYGEN | {"CACHE": True}
    first = post(seed=1, narration=True).json()
    orchestrator.ran.clear()

    second = post(seed=1, narration=True).json()

    assert Stage.NARRATION not in orchestrator.ran
    assert sound_of(second["pages"][0]) == sound_of(first["pages"][0])
    run = StageRun.objects.get(session__session_id=second["session_id"], stage="narration")
    assert run.cache == StageRun.Cache.HIT


def test_one_that_is_lost_can_be_made_again(story_worker, media_root):
    body = post(seed=1, pages=3, narration=True).json()
    (media_root / body["pages"][2]["audio_url"].removeprefix("/media/")).unlink()
    said = io.StringIO()

    call_command("check_media", "--fix", "--minutes=0", stdout=said)

    assert f"{body['session_id']}: the narration of page 3 is lost" in said.getvalue()
    lost = read(body["session_id"])
    assert silent(lost) == [3]
    assert lost["error_messages"] == [
        "The server has lost the narration of page 3. Retry the story to have it made again."
    ]
    retry(body["session_id"])
    assert silent(wait_for_end(body["session_id"])) == []


def test_it_goes_with_its_story(story_worker, media_root):
    session_id = post(seed=1, pages=MOST_PAGES, narration=True).json()["session_id"]
    session = session_of(session_id)
    assert sum(name.endswith(".mp3") for name in files_of(session)) == MOST_PAGES

    assert Client().delete(f"/api/sessions/{session_id}/").status_code == 204

    assert files_of(session) == set()
    wait_until(story_worker, lambda: not story_worker.running_ids())


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"narration": "yes"}, "valid boolean"),
        ({"narration": True, "plan_only": True}, "A plan alone is not read aloud"),
    ],
)
def test_it_refuses(body, says, idle_worker, db):
    response = post(**body)

    assert response.status_code == 400
    assert says in response.json()["narration"][0]


def test_a_server_without_a_voice_refuses(idle_worker, db, settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"narration_voice": "off"}

    response = post(narration=True)

    assert response.status_code == 400
    assert response.json() == {"narration": ["This server does not read aloud."]}
    assert Client().get("/api/account/").json()["narration"] is False
    assert post(headers={"Prefer": "respond-async"}).status_code == 202


def test_a_key_stands_for_one_way_to_tell_it(idle_worker, db):
    headers = {"Prefer": "respond-async", "Idempotency-Key": "4711"}

    assert post(seed=1, headers=headers).status_code == 202
    assert post(seed=1, headers=headers, narration=True).status_code == 422


@pytest.fixture
def speech(orchestrator, tmp_path, monkeypatch):
    """A server that speaks, and the voice of the stories' worker."""
    server = SpeechServer()
    monkeypatch.setattr(served_voice, "TIMEOUTS", Timeouts(pauses=()))
    config = OrchestratorConfig(
        models_dir=tmp_path,
        narration_voice=f"openai:{MODEL}@{VOICE}",
        narration_url=server.address,
    )
    with server.running():
        monkeypatch.setattr(orchestrator, "narrator", PageNarrator.from_config(config))
        yield server


def test_a_server_reads_a_story_aloud_and_is_asked_once(story_worker, speech, settings):
    settings.STORYGEN = settings.STORYGEN | {"CACHE": True}
    body = post(seed=1, pages=2, narration=True).json()

    assert body["processing_status"] == "completed"
    assert {page["narration"]["model"] for page in body["pages"]} == {f"openai:{MODEL}@{VOICE}"}
    asked = len(speech.asked)
    again = post(seed=1, pages=2, narration=True).json()
    assert [sound_of(page) for page in again["pages"]] == [sound_of(p) for p in body["pages"]]
    assert len(speech.asked) == asked, "out of the cache"


def test_a_server_that_is_away_leaves_the_story_and_says_so_once(story_worker, speech):
    speech.key = "another"
    body = post(seed=1, pages=3, narration=True).json()

    assert body["processing_status"] == "partial"
    assert silent(body) == [1, 2, 3]
    [message] = body["error_messages"]
    assert message.startswith("Reading the story aloud failed: the server at http://127.0.0.1:")
    assert "did not accept the key. Set STORYGEN_NARRATION_KEY" in message
    assert all(page["image_url"] for page in body["pages"])

    speech.key = ""
    retry(body["session_id"], stage="narration")
    body = wait_for_end(body["session_id"])
    assert (body["processing_status"], silent(body)) == ("completed", [])


def test_a_story_that_is_cancelled_leaves_a_silent_server(story_worker, speech):
    speech.reply(Speech(silent=True))
    session_id = post_async(seed=1, narration=True)
    assert speech.halfway.wait(60)

    assert cancel(session_id).status_code in (200, 202)

    assert speech.is_disconnected.wait(60)
    assert wait_for_end(session_id)["status"] == "cancelled"
