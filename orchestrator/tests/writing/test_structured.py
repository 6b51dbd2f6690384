"""What is read of answers in JSON, whole or not."""

import json

import pytest

from orchestrator.plan import Plan
from orchestrator.tests.support.model_servers import BOOK, FOREST, TALE, book
from orchestrator.types import Draft
from orchestrator.writing.structured import is_whole, read_draft, read_plan

HOSTILE = book(text='A knight said: "{x}" \\ \n\n 🐉 \u202e </s> \'`') | {"title": "“é”"}


@pytest.mark.parametrize("said", [BOOK, HOSTILE])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_it_reads_an_answer_that_is_growing(said, ascii_only):
    whole = json.dumps(said, ensure_ascii=ascii_only)
    text, shown = said["pages"][0]["text"], ""

    for end in range(len(whole)):
        draft = read_draft(whole[:end])
        assert text.startswith(draft.text)
        assert len(draft.text) >= len(shown)
        shown = draft.text
        assert said["title"].startswith(draft.title)

    assert read_draft(whole).text == text.strip()


def test_it_reads_the_last_page_when_the_next_has_begun():
    pages = [BOOK["pages"][0], {"text": "Then"}]

    draft = read_draft(json.dumps(BOOK | {"pages": pages}))

    assert [page.place for page in draft.pages] == [FOREST]
    assert draft.text == f"{TALE}\n\nThen"


@pytest.mark.parametrize(
    "said",
    [
        "",
        "{",
        "{}",
        '{"a"',
        "{story}",
        '{"pages": {"text": "A"}}',
        '{"pages": 1, "cast": [1], "title": {}}',
        '{"a": ' + "[" * 100_000,
    ],
)
def test_it_reads_nothing_where_there_is_nothing(said):
    assert read_draft(said) == Draft()
    assert read_plan(said, 1) is None


def test_it_passes_over_braces_before_the_answer():
    assert isinstance(read_plan(f"As {{title, cast}}: {json.dumps(BOOK)}", 1), Plan)


def test_it_leaves_out_what_no_database_takes():
    assert read_draft('{"title": "A\\u0000 cat\\ud83d"').title == "A cat"


@pytest.mark.parametrize(
    "without", [{"cast": []}, {"pages": []}, book(place="An old"), book(text="")]
)
def test_it_makes_no_plan_that_cannot_be_drawn(without):
    assert read_plan(json.dumps(BOOK | without), 1) is None


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
