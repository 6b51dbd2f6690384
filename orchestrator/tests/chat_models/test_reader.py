"""The project's own story model, of tiny size: what it reads, and what it says of broken files."""

from dataclasses import replace

import pytest
import torch
from langchain_core.messages import HumanMessage

from orchestrator.chat_models import build_chat_model
from orchestrator.chat_models.reader import ReaderModel, _span
from orchestrator.chat_models.reader_network import CONTEXT, case_of, encode
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, ModelsMissing
from orchestrator.tales.briefs.brief import read
from orchestrator.tales.briefs.labels import current
from orchestrator.tests.support.readers import tiny_tokenizer, write_tiny_reader
from orchestrator.text.syntax import split

PROMPT = "A shy fox called Momo is afraid of the dark"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_tiny_reader(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def model(folder):
    return ReaderModel(folder=folder)


def test_it_answers_with_a_brief(model):
    answer = model.invoke([HumanMessage(PROMPT)], seed=1)

    brief = model.read(PROMPT, seed=1, temperature=0.6)
    assert answer.text == brief.render()
    assert (read(answer.text).premise, read(answer.text).plot) == (brief.premise, brief.plot)


def test_a_seed_chooses_the_plot_and_nothing_else_does(model):
    found = [model.read(PROMPT, seed=seed, temperature=1.0) for seed in range(20)]

    assert len({(brief.premise, brief.plot) for brief in found}) > 5
    assert found == [model.read(PROMPT, seed=seed, temperature=1.0) for seed in range(20)]
    assert len({model.read(PROMPT, seed=s, temperature=0.0).plot for s in range(9)}) == 1


@pytest.mark.parametrize("prompt", ["", "...", "🐉", "\x00", "的" * 900, "a " * 2000, "x" * 5000])
def test_it_reads_any_prompt(model, prompt):
    assert read(model.read(prompt, seed=1, temperature=0.6).render())


def test_a_plot_that_is_gone_is_never_chosen(tmp_path):
    labels = current()
    gone = tuple((premise, f"{plot} no more") for premise, plot in labels.plots[1:])
    folder = write_tiny_reader(tmp_path, replace(labels, plots=(labels.plots[0], *gone)))

    brief = ReaderModel(folder=folder).read(PROMPT, seed=3, temperature=1.0)

    assert (brief.premise, brief.plot) == labels.plots[0]


def test_each_word_has_its_tokens_and_its_case():
    words = split("Ab, CD e-f")
    tokens, cases, places = encode(tiny_tokenizer(), "Ab, CD e-f", words)

    # [CLS] a ##b , c ##d e - f [SEP]
    assert len(tokens) == 10
    assert places == [(1, 2), (4, 5), (6, 8)]
    assert cases == [0, 1, 1, 0, 2, 2, 0, 0, 0, 0]
    assert [case_of(word) for word in ("a", "A", "AB", "Ab", "")] == [0, 1, 2, 1, 0]


def test_what_is_beyond_its_context_is_not_read():
    text = "ab " * CONTEXT
    tokens, _, places = encode(tiny_tokenizer(), text, split(text))

    assert len(tokens) == CONTEXT
    assert places[-1][1] < CONTEXT


def scores(*values):
    return torch.tensor([float(value) for value in values])


def test_a_span_stays_in_its_sentence():
    words = split("one two. three four")
    places = [(at, at) for at in range(1, 5)]

    # The likeliest first word is in another sentence than the likeliest last one.
    assert _span(scores(0, 5, 0, 3, 0), scores(0, 0, 0, 0, 5), words, places) == (2, 3)
    assert _span(scores(0, 5, 0, 0, 0), scores(0, 0, 4, 0, 0), words, places) == (0, 1)
    assert _span(scores(9, 5, 0, 0, 0), scores(9, 0, 4, 0, 0), words, places) is None
    assert _span(scores(9), scores(9), [], []) is None


def config(folder):
    return OrchestratorConfig(models_dir=folder.parent, story_model=f"reader:{folder.name}")


def test_it_is_built_from_its_folder(folder):
    model = build_chat_model(config(folder))

    assert model._llm_type == "reader"
    assert model.get_num_tokens("ab") == 4


def test_what_is_not_there_is_fetched(tmp_path):
    with pytest.raises(ModelsMissing, match="reader:none is not on this machine"):
        build_chat_model(config(tmp_path / "none"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelsMissing):
        build_chat_model(config(tmp_path / "empty"))


@pytest.mark.parametrize(
    "file", ["config.json", "labels.json", "model.safetensors", "syntax.safetensors"]
)
def test_a_damaged_file_is_said_to_be_one(tmp_path, file):
    folder = write_tiny_reader(tmp_path / "tiny")
    (folder / file).write_text("{}")

    with pytest.raises(ConfigurationError, match="could not be read"):
        build_chat_model(config(folder))
