"""How long a request waits: to the end, not at all, or a given number of seconds."""

import pytest

from orchestrator import ModelsMissing, Stage
from orchestrator.tests.support.behaviours import Gate, raises
from stories.exceptions import ServiceUnavailable
from stories.models import StorySession, Worker
from stories.services import submit
from stories.sessions import estimates
from stories.sessions.submission import Submission
from stories.tests.support.harness import (
    SESSIONS,
    Posting,
    check_aftermath,
    post,
    post_async,
    read,
    wait_for_end,
    wait_until,
)
from stories.workers import recorder

ASYNC = {"Prefer": "respond-async"}


@pytest.fixture
def gate(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    return gate


def test_an_asynchronous_response_names_the_session(story_worker, gate, client, media_root):
    response = post(headers=ASYNC)

    assert response.status_code == 202
    body = response.json()
    assert response["Location"] == f"{SESSIONS}{body['session_id']}/"
    assert response["Preference-Applied"] == "respond-async"
    assert body["status"] in ("pending", "processing")
    assert body["processing_status"] == "processing"
    gate.opened.set()
    wait_for_end(body["session_id"])
    session = client.get(response["Location"]).json()
    assert session["processing_status"] == "completed"
    assert session["progress"] is None
    check_aftermath(story_worker, media_root)


def test_progress_has_the_position_and_the_remaining_seconds(story_worker, gate, monkeypatch):
    monkeypatch.setattr(recorder, "PROGRESS_SECONDS", 0.0)
    first = post_async()
    assert gate.entered.wait(60)
    second, third = post(headers=ASYNC).json(), post(headers=ASYNC).json()

    assert [each["progress"]["position"] for each in (second, third)] == [1, 2]
    assert second["progress"]["eta_seconds"] is None, "nothing was generated here yet"
    assert second["progress"] | {"eta_seconds": 0} == {
        "stage": "",
        "page": None,
        "percent": 0.0,
        "eta_seconds": 0,
        "position": 1,
    }

    # Two and a half stages of the first are done; each is estimated at 10 s.
    monkeypatch.setattr(estimates, "stage_seconds", lambda *_: dict.fromkeys(Stage, 10.0))
    etas = [read(each["session_id"])["progress"]["eta_seconds"] for each in (second, third)]

    assert read(first)["progress"]["eta_seconds"] == 35.0
    assert etas == [35.0 + 50.0, 35.0 + 50.0 + 50.0]
    gate.opened.set()


@pytest.mark.parametrize(
    ("query", "headers"),
    [
        ("?wait=0", None),
        ("?wait=0.01", None),
        ("", ASYNC),
        ("", {"Prefer": "respond-async; foo=1"}),
        ("", {"Prefer": 'handling=lenient, Respond-Async, wait="0.01"'}),
        ("", {"Prefer": "respond-async, wait=soon"}),
        ("?wait=0", {"Prefer": "respond-async, wait=30"}),
    ],
)
def test_it_waits_as_long_as_requested(story_worker, gate, query, headers):
    response = post(query=query, headers=headers)

    assert response.status_code == 202
    assert ("Preference-Applied" in response) == (headers is not None)
    assert status_is_unfinished(response)
    gate.opened.set()
    wait_for_end(response.json()["session_id"])


def status_is_unfinished(response):
    return response.json()["status"] in StorySession.UNFINISHED


@pytest.mark.parametrize(
    ("query", "headers"),
    [("?wait=120", None), ("", {"Prefer": "respond-async, wait=120"}), ("?wait=1e9", ASYNC)],
)
def test_a_story_that_ends_in_time_is_201(story_worker, query, headers):
    response = post(query=query, headers=headers)

    assert response.status_code == 201
    assert response.json()["processing_status"] == "completed"


@pytest.mark.parametrize("prefer", ["wait=0", "respond-asynchronously", "return=minimal", ",;="])
def test_other_preferences_are_ignored(story_worker, prefer):
    assert post(headers={"Prefer": prefer}).status_code == 201


@pytest.mark.parametrize("wait", ["", "soon", "-1", "nan", "inf", "1e400", "1s", "0x1"])
def test_an_invalid_wait_is_400(client, db, wait):
    response = client.post(
        f"/api/generate-story/?wait={wait}",
        {"prompt_text": "A fox"},
        content_type="application/json",
    )

    assert response.status_code == 400
    assert response.json().keys() == {"wait"}
    assert not StorySession.objects.exists()


def test_no_request_waits_beyond_the_deadline(story_worker, gate, settings):
    settings.STORYGEN = settings.STORYGEN | {"DEADLINE_SECONDS": 0.05}

    response = post(query="?wait=1e9")

    assert response.status_code == 202, "the story continues, but the request does not wait"
    gate.opened.set()
    assert wait_for_end(response.json()["session_id"])["status"] == "completed"


@pytest.mark.parametrize("place", ["running", "queued"])
def test_a_story_that_exceeds_the_deadline_fails(
    story_worker, orchestrator, gate, settings, place, media_root
):
    first = post_async() if place == "queued" else None
    if first:
        assert gate.entered.wait(60)
    settings.STORYGEN = settings.STORYGEN | {"DEADLINE_SECONDS": 0.05}

    response = post()

    assert response.status_code == 500
    body = response.json()
    assert body["processing_status"] == "failed"
    assert "took longer than the 0.05 s that a request may take" in body["error_messages"][0]
    assert read(body["session_id"])["status"] == "failed"
    gate.opened.set()
    wait_until(story_worker, lambda: not story_worker.busy)
    if first:
        assert wait_for_end(first)["status"] == "completed"
    settings.STORYGEN = settings.STORYGEN | {"DEADLINE_SECONDS": 60.0}
    check_aftermath(story_worker, media_root)


def test_a_story_that_fails_while_a_request_waits_is_500(story_worker, orchestrator):
    orchestrator.on(Stage.STORY, raises(MemoryError()))

    response = post(query="?wait=120")

    assert response.status_code == 500
    assert "not enough memory" in response.json()["error_messages"][0]


def test_an_invalid_asynchronous_request_is_400(client, db):
    response = client.post(
        "/api/generate-story/", {}, content_type="application/json", headers=ASYNC
    )

    assert response.status_code == 400


def test_no_request_waits_for_a_preset_without_a_worker(story_worker):
    submission = Submission(prompt_text="A fox", style="storybook", preset="cpu-quality")

    with pytest.raises(ServiceUnavailable, match="No worker with the preset 'cpu-quality'"):
        submit(submission, waits=True)
    assert not StorySession.objects.exists()
    Worker.objects.create(name="elsewhere:1:1.00", preset="cpu-quality", state="ready")
    submit(submission, waits=True)
    submit(submission, waits=False)

    assert [session.status for session in StorySession.objects.all()] == ["pending"] * 2


def test_stories_wait_while_the_models_load(start_worker, orchestrator, media_root):
    loading = Gate()
    orchestrator.on_warm_up = lambda: loading(lambda fraction: None)
    story_worker = start_worker(lambda: orchestrator)
    assert loading.entered.wait(60)

    sessions = [post_async(seed=number) for number in range(3)]
    assert [read(each)["progress"]["position"] for each in sessions] == [1, 2, 3]
    loading.opened.set()

    assert [wait_for_end(each)["status"] for each in sessions] == ["completed"] * 3
    assert [request.seed for request in orchestrator.requests] == [0, 1, 2]
    check_aftermath(story_worker, media_root)


def test_a_waiting_request_reports_missing_models(start_worker, orchestrator):
    """This was not known when the request arrived; the story stays queued."""
    loading = Gate()

    def build():
        loading(lambda fraction: None)
        raise ModelsMissing("The models are not here. Run `python manage.py fetch_models`.")

    start_worker(build)
    assert loading.entered.wait(60)
    waits, leaves = Posting(), post_async()
    loading.opened.set()

    assert waits.answer.status_code == 503
    assert "fetch_models" in waits.answer.json()["detail"]
    assert int(waits.answer["Retry-After"]) >= 1
    assert waits.answer["Location"] == f"{SESSIONS}{waits.answer.json()['session_id']}/"
    assert post().status_code == post(headers=ASYNC).status_code == 503
    assert read(leaves)["status"] == "pending"
    assert StorySession.objects.count() == 2
