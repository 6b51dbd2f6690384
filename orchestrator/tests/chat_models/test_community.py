"""Chat models of langchain-community, by a model string that names a class and its fields."""

import json
import subprocess
import sys

import pytest
from langchain_core.language_models import GenericFakeChatModel
from langchain_core.messages import HumanMessageChunk
from langchain_core.outputs import ChatGenerationChunk

from orchestrator.chat_models import build_chat_model
from orchestrator.chat_models.remote import remote_model
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import Cancelled, ConfigurationError, StageFailed
from orchestrator.presets.specs import StoryModel
from orchestrator.remote.connection import Timeouts
from orchestrator.tests.support.model_servers import KNIGHT, MODEL, TALE, ModelServer, Reply
from orchestrator.types import Story, WritingRequest, noop_report
from orchestrator.writing.writer import build_writer

REQUEST = WritingRequest(prompt="A brave knight finds a forest", seed=1)


@pytest.fixture
def server():
    server = ModelServer()
    with server.running():
        yield server


def written(name, **timeouts):
    return build_writer(
        model=remote_model("community", name, timeouts=Timeouts(pauses=(), **timeouts)),
        settings=StoryModel(model=f"community:{name}", structured=None, story_tokens=400),
    )


def yi(server, **fields):
    pytest.importorskip("langchain_community")
    values = {"model": MODEL, "api_key": "geheim-0815", "streaming": "true"} | fields
    query = "&".join(f"{name}={value}" for name, value in values.items())
    return f"ChatYi?yi_api_base={server.address}/v1/chat/completions&{query}"


def test_it_generates_a_story_with_a_class_of_the_package(server):
    writer = written(yi(server, temperature=0.3))
    writer.warm_up()

    story = writer.write(REQUEST, noop_report)

    assert story.text == TALE
    assert story.model == "community:ChatYi"
    assert story.character_description == KNIGHT
    assert server.asked[-1].body["temperature"] == 0.3
    assert server.asked[-1].headers["Authorization"] == "Bearer geheim-0815"


def test_it_takes_lists_and_gives_each_call_its_limit():
    pytest.importorskip("langchain_community")
    name = f"FakeListChatModel?responses={json.dumps([TALE])}"
    writer = written(name.replace("&", "%26"))

    assert writer.write(REQUEST, noop_report).text == TALE


def test_it_takes_chunks_of_any_role():
    class Odd(GenericFakeChatModel):
        def _stream(self, *args, **kwargs):
            for word in TALE.split(" "):
                yield ChatGenerationChunk(message=HumanMessageChunk(content=f"{word} "))

    writer = build_writer(
        model=Odd(messages=iter([])), settings=StoryModel(model="community:Odd", story_tokens=400)
    )

    assert writer.write(REQUEST, noop_report).text == TALE


def test_it_says_in_words_what_goes_wrong_and_keeps_the_key_secret(server, caplog):
    server.key = "right"
    writer = written(yi(server))

    with pytest.raises(StageFailed) as failure:
        writer.write(REQUEST, noop_report)

    assert "the language model's server" in str(failure.value)
    assert "geheim" not in str(failure.value) + caplog.text


def test_it_does_not_wait_for_ever(server):
    server.reply(Reply(silent=3))

    with pytest.raises(StageFailed, match="went silent"):
        written(yi(server), silence=0.3).write(REQUEST, noop_report)


def test_it_stops_while_the_server_is_silent(server):
    server.reply(Reply(silent=0))

    def report(fraction, *, draft=None):
        if server.halfway.is_set():
            raise Cancelled("enough")

    writer = written(yi(server))
    with pytest.raises(Cancelled):
        writer.write(REQUEST, report)

    assert isinstance(writer.write(REQUEST, noop_report), Story)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("NoSuchModel", "has no chat model 'NoSuchModel'"),
        ("BaseChatModel", "has no chat model 'BaseChatModel'"),
        ("FakeListChatModel?respones=x", "no field 'respones'; it has:.*responses"),
        ("FakeListChatModel?responses=geheim", "responses: Input should be a valid list"),
    ],
)
def test_it_refuses_what_the_package_does_not_have(tmp_path, name, reason):
    pytest.importorskip("langchain_community")
    config = OrchestratorConfig(models_dir=tmp_path, story_model=f"community:{name}")

    with pytest.raises(ConfigurationError, match=reason) as error:
        build_chat_model(config)

    assert "geheim" not in str(error.value)


def test_it_names_the_file_that_installs_the_package(monkeypatch):
    monkeypatch.setitem(sys.modules, "langchain_community", None)

    with pytest.raises(ConfigurationError, match=r"-r requirements-community\.txt"):
        remote_model("community", "ChatYi?api_key=geheim")


def test_it_shows_no_warning_of_the_package():
    pytest.importorskip("langchain_community")
    code = (
        "from orchestrator.chat_models.remote import remote_model\n"
        "remote_model('community', 'FakeListChatModel?responses=[]')"
    )
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", code],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "sunset" not in done.stderr
