"""GGUF files through OpenVINO: tiny ones of the families that presets name, made here."""

import os
from contextlib import closing

import pytest

from orchestrator.chat_models.openvino import OpenVINOChatModel
from orchestrator.errors import OrchestratorError
from orchestrator.runtime import model_cache
from orchestrator.runtime.memory import is_out_of_memory
from orchestrator.tests.support.tiny_gguf import write_gguf

TALK = [("system", "Be kind."), ("human", "Hi")]


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return write_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture(scope="module")
def model(file):
    return load(file)


def load(file, **options):
    return OpenVINOChatModel(model_name=file.name, path=file, threads=2, **options)


def say(model, talk=TALK, **options):
    return model.invoke(talk, **{"max_tokens": 12, "seed": 3} | options).text


@pytest.mark.parametrize(
    ("architecture", "kind", "tied"),
    [
        ("llama", "Q8_0", True),
        ("llama", "Q4_1", False),
        ("qwen2", "Q8_0", True),
        ("qwen3", "Q4_0", True),
        ("qwen3", "Q8_0", False),
        ("qwen3", "F16", True),
    ],
)
def test_it_runs_each_family(tmp_path, architecture, kind, tied):
    model = load(write_gguf(tmp_path / "a.gguf", architecture, kind=kind, tied=tied))

    first = say(model)
    other = say(model, [("human", "Who are you?")], seed=9)

    assert first
    assert first != other
    assert say(model) == first


@pytest.mark.parametrize("architecture", ["qwen2", "qwen3"])
def test_it_asks_the_template_not_to_think(tmp_path, architecture):
    model = load(write_gguf(tmp_path / "a.gguf", architecture))

    prompt = model._render([{"role": "system", "content": "Be kind."}])

    assert prompt.startswith("<|im_start|>system\nBe kind.<|im_end|>\n")
    assert prompt.endswith("<|im_start|>assistant\n<think>\n\n</think>\n\n")


def test_it_goes_on_as_if_it_had_read_all(model, file):
    first = say(model, [*TALK, ("ai", "Once")])
    more = [*TALK, ("ai", f"Once{first} and")]
    second = say(model, more, temperature=0.0)

    assert say(load(file), more, temperature=0.0) == second


def test_it_says_what_is_too_long_to_be_read(file):
    model = load(file, context=256)

    with pytest.raises(OrchestratorError, match="longer than the language model can read"):
        say(model, [("human", "a b " * 200)])

    assert say(model)


def test_it_is_usable_when_memory_ran_out(file):
    model = load(file)
    expected = say(model)
    pipeline = model._pipeline

    class Failing:
        def generate(self, *args):
            pipeline.generate(*args)
            raise RuntimeError("Exception from src/core: bad allocation")

    model._pipeline = Failing()
    with pytest.raises(RuntimeError) as error:
        say(model)
    model._pipeline = pipeline

    assert is_out_of_memory(error.value)
    assert say(model, [*TALK, ("ai", "x")]) == say(load(file), [*TALK, ("ai", "x")])
    assert say(model) == expected


def test_it_is_usable_after_it_was_stopped(model):
    first = say(model)
    with closing(model.stream(TALK, max_tokens=50, seed=8)) as stream:
        next(stream)

    assert say(model) == first


def test_it_keeps_the_compiled_model(tmp_path, file):
    first = say(load(file, cache_dir=tmp_path))
    blobs = list(tmp_path.glob("*/*"))
    assert blobs

    assert say(load(file, cache_dir=tmp_path)) == first == say(load(file))
    assert list(tmp_path.glob("*/*")) == blobs
    assert not list(tmp_path.glob("*.part"))


def test_it_never_takes_a_replaced_file_for_the_old_one(tmp_path):
    """Not even if it has its name, its size and its time."""
    file, cache = tmp_path / "a.gguf", tmp_path / "cache"
    old = say(load(write_gguf(file), cache_dir=cache))
    times = file.stat()

    write_gguf(file, seed=1)
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    new = say(load(file, cache_dir=cache))

    assert new != old
    assert new == say(load(file))


@pytest.mark.parametrize("damage", [b"", b"not a model"])
def test_it_compiles_anew_what_is_damaged(tmp_path, file, damage):
    first = say(load(file, cache_dir=tmp_path))
    [blob] = tmp_path.glob("*/*.blob")
    blob.chmod(0o600)
    blob.write_bytes(damage or blob.read_bytes()[: blob.stat().st_size // 2])

    assert say(load(file, cache_dir=tmp_path)) == first


def test_it_needs_no_cache_that_it_can_write_to(tmp_path, file):
    (tmp_path / "cache").write_text("a file, where a folder should be")

    assert say(load(file, cache_dir=tmp_path / "cache")) == say(load(file))


def test_it_keeps_no_more_than_the_last_ones(tmp_path):
    left = tmp_path / "cache" / "killed.part"
    left.mkdir(parents=True)

    for seed in range(model_cache.KEPT + 1):
        load(write_gguf(tmp_path / f"{seed}.gguf", seed=seed), cache_dir=tmp_path / "cache")

    assert len(list((tmp_path / "cache").glob("*/"))) == model_cache.KEPT
    assert not left.exists()
