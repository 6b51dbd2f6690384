"""What is read of answers in JSON, whole or not."""

import json

import pytest

from orchestrator.tests.support.model_servers import BOOK, FOREST, KNIGHT
from orchestrator.writing.structured import Answer, descriptions_in, is_whole, read_answer

HOSTILE = {
    "story": 'A knight said: "{x}" \\ \n\n 🐉 \u202e </s> \'`',
    "character": "A “knight”.",
    "background": "é",
}


@pytest.mark.parametrize("book", [BOOK, HOSTILE])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_it_reads_an_answer_that_is_growing(book, ascii_only):
    said = json.dumps(book, ensure_ascii=ascii_only)

    for end in range(len(said)):
        answer = read_answer(said[:end])
        for name, text in book.items():
            assert text.startswith(getattr(answer, name))
            getattr(answer, name).encode()

    assert read_answer(said) == Answer(**{name: text.strip() for name, text in book.items()})


@pytest.mark.parametrize(
    "said",
    [
        "",
        "{",
        "}",
        "{}",
        "[]",
        "null",
        '{"a"',
        "{story}",
        '{"story": {"text": "A"}}',
        '{"story": 1}',
        '{"a": ' + "[" * 100_000,
    ],
)
def test_it_reads_nothing_where_there_is_nothing(said):
    assert read_answer(said) == Answer()


def test_it_passes_over_braces_before_the_answer():
    assert read_answer(f"As {{story, character}}: {json.dumps(BOOK)}") == Answer(**BOOK)


def test_it_leaves_out_what_no_database_takes():
    assert read_answer('{"story": "A\\u0000 cat\\ud83d"}').story == "A cat"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ('{"a": "}"}', True),
        ('{"a": "}', False),
        ('{"a": {}', False),
        ('{"a": "b"} ', True),
        ("", False),
    ],
)
def test_it_sees_where_the_answer_ends(text, whole):
    assert is_whole(text) is whole


def test_it_takes_descriptions_only_together():
    assert descriptions_in(Answer(**BOOK), without={"knight"}).background == FOREST
    assert descriptions_in(Answer(character=KNIGHT), without=set()) is None
    assert descriptions_in(Answer(**BOOK), without={"fern"}) is None
