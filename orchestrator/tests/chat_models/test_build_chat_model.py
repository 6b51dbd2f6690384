"""One string names the language model; what is wrong with it is said in words."""

import sys
from dataclasses import replace

import pytest

from orchestrator import chat_models
from orchestrator.chat_models import build_chat_model
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, ModelsMissing
from orchestrator.writing.writer import StoryWriter


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
def test_it_shows_no_path_of_a_model(tmp_path, kind):
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


def test_it_takes_the_other_engine_for_a_file_that_one_cannot_read(tmp_path, monkeypatch):
    (tmp_path / "a.gguf").write_bytes(b"GGUF")
    tried = []

    def refuse(**options):
        raise IndexError("Q5_0")

    def read(**options):
        tried.append(options["path"].name)
        return "llama.cpp's"

    monkeypatch.setattr(chat_models, "_gguf_engines", lambda config: [refuse, read])

    assert build_chat_model(config(tmp_path, "gguf:a.gguf")) == "llama.cpp's"
    assert tried == ["a.gguf"]


def test_it_does_not_read_a_file_again_when_memory_ran_out(tmp_path, monkeypatch):
    (tmp_path / "a.gguf").write_bytes(b"GGUF")

    def run_out(**options):
        raise MemoryError

    engines = [run_out, lambda **options: pytest.fail("It read the file again.")]
    monkeypatch.setattr(chat_models, "_gguf_engines", lambda config: engines)

    with pytest.raises(MemoryError):
        build_chat_model(config(tmp_path, "gguf:a.gguf"))


def test_it_does_not_take_a_served_model_for_the_same_tomorrow(tmp_path, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "none")

    assert StoryWriter.from_config(config(tmp_path, "openai:gpt")).identity is None
