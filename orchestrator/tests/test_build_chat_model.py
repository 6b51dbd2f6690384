"""One string names the language model; what is wrong with it is said in words."""

import socket
import sys
from dataclasses import replace

import pytest

from orchestrator.chat_models import build_chat_model, call_options
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, ModelsMissing, StageFailed
from orchestrator.types import StoryRequest, unheard
from orchestrator.writer import StoryWriter


def config(tmp_path, model):
    return OrchestratorConfig(models_dir=tmp_path, device="cpu", story_model=model)


@pytest.mark.parametrize("model", ["gguf:nowhere/model.gguf", "transformers:nowhere/model"])
def test_it_names_the_command_that_brings_missing_weights(tmp_path, model):
    with pytest.raises(ModelsMissing, match=r"python manage\.py fetch_models") as missing:
        build_chat_model(config(tmp_path, model))

    assert str(tmp_path) not in str(missing.value)


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        ("llama", "names no kind of model"),
        ("gguf:", "names no kind of model"),
        ("nosuch:model", "could not be set up"),
        ("anthropic:claude", "langchain-anthropic"),
    ],
)
def test_it_refuses_a_model_of_no_known_kind(tmp_path, model, reason):
    with pytest.raises(ConfigurationError, match=reason):
        build_chat_model(config(tmp_path, model))


def test_it_refuses_a_damaged_file(tmp_path):
    (tmp_path / "broken.gguf").write_bytes(b"GGUF" + b"\x00" * 64)

    with pytest.raises(ConfigurationError, match="could not be read") as error:
        build_chat_model(config(tmp_path, "gguf:broken.gguf"))

    assert str(tmp_path) not in str(error.value)


@pytest.mark.parametrize("kind", ["gguf", "transformers"])
def test_it_tells_nobody_where_a_model_lies(tmp_path, kind):
    elsewhere = config(tmp_path, f"{kind}:{tmp_path}/elsewhere/model")

    with pytest.raises(ModelsMissing) as missing:
        build_chat_model(elsewhere)

    assert f"{kind}:model " in str(missing.value)
    assert str(tmp_path) not in str(missing.value)


@pytest.mark.parametrize(
    ("device", "reason"), [("gpu", "no device 'gpu'"), ("cuda:99", "is not there")]
)
def test_it_refuses_a_device_that_is_not_there(tmp_path, device, reason):
    elsewhere = replace(config(tmp_path, "transformers:model"), device=device)

    with pytest.raises(ConfigurationError, match=reason):
        build_chat_model(elsewhere)


def test_it_says_which_package_an_engine_needs(tmp_path, monkeypatch):
    (tmp_path / "a.gguf").write_bytes(b"GGUF")
    monkeypatch.setitem(sys.modules, "openvino_genai", None)
    monkeypatch.setitem(sys.modules, "llama_cpp", None)

    with pytest.raises(ConfigurationError, match="openvino-genai or llama-cpp-python"):
        build_chat_model(config(tmp_path, "gguf:a.gguf"))


@pytest.mark.parametrize("model", ["ollama:smollm2", "openai:gpt"])
def test_it_fails_in_words_when_the_server_is_away(tmp_path, monkeypatch, unused_port, model):
    monkeypatch.setenv("OLLAMA_HOST", f"http://127.0.0.1:{unused_port}")
    monkeypatch.setenv("OPENAI_BASE_URL", f"http://127.0.0.1:{unused_port}/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    writer = StoryWriter.from_config(config(tmp_path, model))

    with pytest.raises(StageFailed, match="server did not answer"):
        writer.write(StoryRequest(prompt="a cat", seed=1), unheard)


def test_it_does_not_take_a_served_model_for_the_same_tomorrow(tmp_path, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "none")

    assert StoryWriter.from_config(config(tmp_path, "openai:gpt")).identity is None


def test_it_gives_each_provider_the_seed_in_its_own_words(tmp_path, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    ollama = build_chat_model(config(tmp_path, "ollama:smollm2"))
    openai = build_chat_model(config(tmp_path, "openai:gpt"))

    assert call_options(ollama, seed=3, max_tokens=9) == {
        "options": {"seed": 3, "num_predict": 9, "temperature": ollama.temperature}
    }
    assert ollama.temperature is not None
    assert call_options(openai, seed=3, max_tokens=9) == {"seed": 3, "max_tokens": 9}


@pytest.fixture
def unused_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield probe.getsockname()[1]  # bound and not listening: whoever connects is refused
