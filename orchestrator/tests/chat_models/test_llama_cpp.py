"""GGUF files through llama.cpp, where it is installed: tiny ones, made here."""

from contextlib import closing

import pytest

from orchestrator.chat_models.llama_cpp import LlamaCppChatModel
from orchestrator.errors import OrchestratorError
from orchestrator.tests.support.tiny_gguf import write_gguf

pytest.importorskip("llama_cpp")

TALK = [("system", "Be kind."), ("human", "Hi")]


@pytest.fixture(scope="module", params=["llama", "qwen2", "qwen3"])
def file(request, tmp_path_factory):
    return write_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf", request.param)


@pytest.fixture(scope="module")
def model(file):
    return load(file)


def load(file, **options):
    return LlamaCppChatModel(model_name=file.name, path=file, threads=2, **options)


def say(model, talk=TALK, **options):
    return model.invoke(talk, **{"max_tokens": 12, "seed": 3} | options).text


def test_it_says_the_same_for_the_same_seed(model):
    first = say(model)
    other = say(model, [("human", "Who are you?")], seed=9)

    assert first
    assert first != other
    assert say(model) == first


def test_it_asks_the_template_not_to_think(model):
    prompt = model._render([{"role": "system", "content": "Be kind."}])

    assert prompt.startswith("<|im_start|>system\nBe kind.<|im_end|>\n")
    assert prompt.endswith("<|im_start|>assistant\n<think>\n\n</think>\n\n")


def test_it_says_what_is_too_long_to_be_read(file):
    model = load(file, context=256)

    with pytest.raises(OrchestratorError, match="longer than the language model can read"):
        say(model, [("human", "a b " * 200)])

    assert say(model)


def test_it_is_usable_after_it_was_stopped(model):
    first = say(model)
    with closing(model.stream(TALK, max_tokens=50, seed=8)) as stream:
        next(stream)

    assert say(model) == first


def test_it_reads_what_openvino_cannot(tmp_path):
    model = load(write_gguf(tmp_path / "a.gguf", kind="Q5_0"))

    assert say(model)
