"""Who plays is given: both writers are told, and their plans keep to it."""

import json

import pytest

from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.tests.writing.test_chat_writer import STEPS, local
from orchestrator.tests.writing.test_plan_writer import ANSWER, OUTLINE, PLAN, replaying
from orchestrator.types import WritingRequest, noop_report
from orchestrator.writing.answer_format import AnswerReader, cast_lines, render
from orchestrator.writing.casting import one_line, prompt_with, with_cast

ZELDA = Character("hero", "Zelda", "badger", 'A badger in a "top hat"')
OWL = Character("friend", "", "owl", "An old owl")
REQUEST = WritingRequest(prompt="a picnic that goes wrong.", seed=1, cast=(ZELDA, OWL))


def test_the_prompt_says_whom_it_is_about():
    assert prompt_with("a picnic.", (ZELDA, OWL)) == (
        "a picnic. It is about Zelda the badger and an owl."
    )
    assert prompt_with("a picnic.", ()) == "a picnic."


def test_the_own_model_reads_the_cast_in_its_answer_and_goes_on_from_there():
    lines = ANSWER.splitlines(keepends=True)
    head, rest = "".join(lines[:2]), "".join(lines[4:]).replace("Momo the shy fox", "Zelda")
    writer = replaying(head, rest)

    story = writer.write(REQUEST, noop_report)

    assert story.plan.cast == (ZELDA, OWL)
    assert story.plan.title == PLAN.title
    assert [one.id for one in story.plan.pages[0].cast] == ["hero", "friend"]
    assert (story.tries, len(writer.model._asked)) == (1, 2)
    (first, head_sampling), (second, sampling) = writer.model._asked
    assert "It is about Zelda the badger and an owl." in first
    assert second.endswith(f"~ {OUTLINE}\n# {PLAN.title}\n{cast_lines((ZELDA, OWL))}")
    assert "&" not in head_sampling.grammar
    assert "# " not in sampling.grammar


def test_a_plan_with_another_cast_is_put_right():
    page = Page("Zelda met an owl.", "A wood", cast=(Presence("villain"), Presence("hero", "sad")))
    plan = Plan(
        "A Title",
        (Character("hero", "Bob", "cat", "A cat"), Character("villain", "", "dog", "A dog")),
        (page, Page("The end.", "A wood"), Page("An owl.", "A wood")),
        cover=2,
    )

    put_right = with_cast(plan, (ZELDA, OWL, Character("other", "", "mouse", "A mouse")))

    there = [[(one.id, one.pose) for one in page.cast] for page in put_right.pages]
    assert there == [
        [("hero", "sad"), ("friend", "standing")],
        [("other", "standing")],  # whom no page names is on the cover
        [("friend", "standing")],
    ]
    assert with_cast(plan, ()) is plan


@pytest.mark.parametrize("text", ['a "b" \\ c', "a, b: c; d", "a\nb\tc", "猫", " a "])
def test_whatever_they_are_called_the_answer_can_be_read(text):
    one = Character("hero", text, text, text)
    answer = render(Plan("T", (ZELDA,), (Page("A.", "B"),)), "o").splitlines(keepends=True)

    reader = AnswerReader()
    reader.feed("".join([*answer[:2], cast_lines((one,)), *answer[3:]]))

    (read,) = reader.plan().cast
    assert (read.name, read.kind, read.look) == (
        one_line(text),
        one_line(text),
        " ".join(text.split()),
    )


def test_a_chat_model_is_told_all_and_its_pages_name_them():
    answer = {
        "title": "A Picnic",
        "cast": [{"id": "hero", "name": "Bob", "kind": "cat", "look": "A grey cat in a hat"}],
        "pages": [
            {
                "text": "Zelda and the owl had a picnic. " * 8,
                "place": "A green meadow with a tree",
                "time": "day",
                "cast": [{"id": "Zelda", "pose": "sitting", "mood": "happy"}, {"id": "owl"}],
            }
        ],
        "cover": 1,
    }
    told = json.dumps(answer)[len('{"title": "') :]
    writer = local(told, structured=True)

    story = writer.write(REQUEST, noop_report)

    prompt = writer.model._asked[0][0]
    assert '- hero: Zelda, badger: A badger in a "top hat"' in prompt
    assert "- friend: without a name, owl: An old owl" in prompt
    assert story.plan.cast == (ZELDA, OWL)
    assert story.plan.pages[0].cast == (
        Presence("hero", "sitting", "happy"),
        Presence("friend", "standing", "calm"),
    )


def test_step_by_step_the_given_hero_stays():
    story = local(*STEPS).write(REQUEST, noop_report)

    assert story.plan.cast == (ZELDA, OWL)
    assert "cast" not in story.plan.pages[0].place
