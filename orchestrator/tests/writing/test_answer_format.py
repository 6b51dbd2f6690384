"""The format of the project's own story model: what its grammar lets through, its reader reads."""

from dataclasses import replace

import pytest

from orchestrator.chat_models.openvino import OpenVINOChatModel
from orchestrator.plan import MOST_PAGES, Character, Page, Plan, Presence
from orchestrator.tests.support.tiny_gguf import write_gguf
from orchestrator.writing.answer_format import (
    AnswerReader,
    FormatError,
    cast_lines,
    grammar,
    parse,
    render,
)

HERO = Character("hero", "Momo", "fox", "a red fox")
OWL = Character("friend", "", "owl", "an old owl")
PAGE = Page("One.\nTwo.", "A wood", "night", (Presence("hero"), Presence("friend", "flying")))
BOOK = Plan("Nine Lamps", (HERO, OWL), (PAGE, replace(PAGE, text="Three.", cast=())), 2)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """Random weights, which say anything that they may."""
    file = write_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf")
    return OpenVINOChatModel(model_name="tiny", path=file, threads=2)


@pytest.mark.parametrize("pages", [1, 3, MOST_PAGES])
@pytest.mark.parametrize("seed", range(3))
def test_whatever_a_model_says_within_the_grammar_can_be_read(model, pages, seed):
    reader = AnswerReader()

    for chunk in model.stream("Hi", grammar=grammar(pages), max_tokens=1500, seed=seed):
        reader.feed(chunk.text)

    assert reader.title
    if reader.is_whole:
        assert len(reader.plan().pages) == pages


def test_an_answer_goes_on_after_a_given_cast(model):
    cast = (replace(HERO, look='a "red" fox \\ 狐'), OWL)
    reader = AnswerReader()
    reader.feed(f"~ o\n# t\n{cast_lines(cast)}")

    for chunk in model.stream("Hi", grammar=grammar(2, cast), max_tokens=1500, seed=1):
        reader.feed(chunk.text)

    assert tuple(reader.cast) == cast
    assert reader.pages or reader.text


@pytest.mark.parametrize(
    "plan", [BOOK, replace(BOOK, cast=(HERO,), pages=(Page("A.", "B"),), cover=1)]
)
def test_it_reads_what_it_renders(plan):
    assert parse(render(plan, "a night: nine lamps")) == plan


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("& friend owl: an old owl", "& hero owl: an old owl"),
        ("; friend flying calm", "; hero flying calm"),
        ("friend flying", "other flying"),
        ("@ night: A wood", "@ noon: A wood"),
        ("@ night: A wood", "@ ="),
        ("2 Three.", "3 Three."),
        ("* 2", "* 3"),
        ("* 2\n", ""),
        ("# Nine", "Nine"),
        ("~ a night: nine lamps\n", ""),
        ("~ a night", "~ a night\n~ another"),
    ],
)
def test_it_refuses_what_does_not_belong(line, instead):
    with pytest.raises(FormatError):
        parse(render(BOOK, "a night: nine lamps").replace(line, instead, 1))
