"""Stories by a remote language model, through the whole service, with real HTTP on both sides."""

import json

import pytest
from django.test import Client

from orchestrator.chat_models.remote import remote_model
from orchestrator.presets.specs import StoryModel
from orchestrator.remote.connection import Timeouts
from orchestrator.tests.support.model_servers import (
    BOOK,
    FOREST,
    KNIGHT,
    MODEL,
    TALE,
    TITLE,
    ModelServer,
    Reply,
)
from orchestrator.writing.writer import build_writer
from stories.models import StorySession
from stories.tests.support.harness import (
    cancel,
    check_aftermath,
    post,
    post_async,
    read,
    wait_for_end,
    wait_until,
    wait_until_ready,
)
from stories.workers.job import State


@pytest.fixture
def server():
    server = ModelServer()
    with server.running():
        yield server


@pytest.fixture(params=["ollama", "openai"])
def asks(request, orchestrator, monkeypatch):
    """Use a model server for stories; the other stages are fakes."""

    def asks(server):
        monkeypatch.setenv("OLLAMA_HOST", server.address)
        monkeypatch.setenv("OPENAI_BASE_URL", f"{server.address}/v1")
        orchestrator.writer = build_writer(
            model=remote_model(request.param, MODEL, timeouts=Timeouts(pauses=(0.01,))),
            settings=StoryModel(
                model=f"{request.param}:{MODEL}",
                structured=None,
                story_tokens=400,
                description_tokens=90,
            ),
        )
        orchestrator.on_warm_up = orchestrator.writer.warm_up
        return orchestrator

    return asks


def test_it_generates_a_story_with_one_request(asks, server, story_worker, media_root):
    asks(server)

    body = post().json()

    assert body["processing_status"] == "completed"
    assert body["story_text"] == TALE
    assert body["character_description"] == KNIGHT
    assert body["background_description"] == f"{FOREST[:-1]}, at sunset"
    assert body["title"] == body["plan"]["title"] == TITLE
    assert body["plan"]["pages"][0]["cast"] == BOOK["pages"][0]["cast"]
    assert body["details"]["story"]["model"].endswith(f":{MODEL}")
    assert len(server.asked) == 1
    check_aftermath(story_worker, media_root)


def test_it_says_what_is_wrong_with_the_server(asks, server, story_worker, media_root):
    asks(server)
    server.reply(Reply(cut=20))

    response = post()

    assert response.status_code == 500
    assert response.json()["processing_status"] == "failed"
    (message,) = response.json()["error_messages"]
    assert message.startswith(f"Story generation failed: the server at {server.address}")
    assert "broke off in the middle" in message
    check_aftermath(story_worker, media_root)


def test_it_draws_from_the_prompt_if_the_server_breaks_down_after_the_story(
    asks, server, story_worker, media_root
):
    asks(server)
    server.knows_schemas = False
    server.reply(Reply(), Reply(cut=5))

    body = post().json()

    assert body["processing_status"] == "completed"
    assert body["story_text"] == TALE
    assert body["character_description"] == body["background_description"] == body["prompt_text"]
    assert all(body["image_urls"].values())
    (warning,) = body["warnings"]
    assert warning.startswith("What the pictures show was taken from the prompt itself: ")
    assert "broke off in the middle" in warning
    check_aftermath(story_worker, media_root)


def test_it_gets_ready_when_the_server_comes_and_loads_nothing_again(
    asks, server, start_worker, orchestrator, monkeypatch
):
    monkeypatch.setattr("stories.workers.worker.RELOAD_SECONDS", 0.01)
    builds = []
    with ModelServer() as away:  # frees its port
        pass

    def build():
        builds.append(asks(away))
        return orchestrator

    story_worker = start_worker(build)
    wait_until(story_worker, lambda: story_worker.state is State.FAILED)

    answer = Client().get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["detail"].startswith(f"The server at {away.address}")
    assert "does not answer" in answer.json()["detail"]
    with ModelServer(away.server_port).running():
        wait_until_ready(story_worker)

    assert len(builds) == 1
    assert orchestrator.warm_ups > 1


def test_it_stops_asking_a_server_that_does_not_know_the_key(
    asks, server, start_worker, orchestrator
):
    server.key = "right"
    story_worker = start_worker(lambda: asks(server))
    wait_until(story_worker, lambda: story_worker.state is State.FAILED)

    assert "did not accept the key" in Client().get("/readyz").json()["detail"]
    assert orchestrator.warm_ups == 1


def test_it_closes_the_connection_when_a_story_is_cancelled(asks, server, story_worker, media_root):
    asks(server)
    server.reply(Reply(silent=0))
    session_id = post_async()
    assert server.halfway.wait(20)

    assert cancel(session_id).status_code == 200

    assert server.is_disconnected.wait(20)
    assert read(session_id)["status"] == "cancelled"
    check_aftermath(story_worker, media_root)


def test_it_shows_the_text_as_it_comes(asks, server, story_worker, monkeypatch):
    monkeypatch.setattr("stories.workers.recorder.PROGRESS_SECONDS", 0.0)
    asks(server)
    server.reply(Reply(text=json.dumps(BOOK)))

    body = post().json()

    session = StorySession.objects.get(session_id=body["session_id"])
    deltas = [event.data for event in session.events.filter(kind="text")]
    assert len(deltas) > 1
    assert "cast" not in json.dumps(deltas)
    plans = [event.data for event in session.events.filter(kind="plan")]
    assert plans[0]["pages"] == []
    assert plans[-1] | {"cover": 1} == body["plan"]


def test_it_generates_a_story_with_a_chat_model_of_langchain_community(
    orchestrator, server, story_worker, media_root
):
    pytest.importorskip("langchain_community")
    name = (
        f"ChatYi?yi_api_base={server.address}/v1/chat/completions&model={MODEL}&api_key=geheim"
        "&streaming=true"
    )
    orchestrator.writer = build_writer(
        model=remote_model("community", name),
        settings=StoryModel(model=f"community:{name}", structured=None, story_tokens=400),
    )

    body = post().json()

    assert body["processing_status"] == "completed"
    assert body["story_text"] == TALE
    assert body["details"]["story"]["model"] == "community:ChatYi"
    assert "geheim" not in json.dumps(body)

    server.reply(Reply(silent=0))
    session_id = post_async()
    assert server.halfway.wait(20)

    assert cancel(session_id).status_code == 200
    assert wait_for_end(session_id)["status"] == "cancelled"
    check_aftermath(story_worker, media_root)
