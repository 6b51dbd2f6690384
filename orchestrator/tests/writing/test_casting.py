"""Who plays is given: both writers are told, and their plans keep to it."""

import json
from dataclasses import replace

import pytest

from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.tests.writing.test_brief_writer import ANSWER, replaying
from orchestrator.tests.writing.test_chat_writer import STEPS, local
from orchestrator.types import WritingRequest, noop_report
from orchestrator.writing.casting import prompt_with, with_cast

ZELDA = Character("hero", "Zelda", "badger", 'A badger in a "top hat"')
OWL = Character("friend", "", "owl", "An old owl")
REQUEST = WritingRequest(prompt="a picnic that goes wrong.", seed=1, cast=(ZELDA, OWL))


def test_the_prompt_says_whom_it_is_about():
    assert prompt_with("a picnic.", (ZELDA, OWL)) == (
        "a picnic. It is about Zelda the badger and an owl."
    )
    assert prompt_with("a picnic.", ()) == "a picnic."


def test_the_own_model_is_told_whom_it_is_about_and_they_play():
    writer = replaying(ANSWER)

    story = writer.write(REQUEST, noop_report)

    assert story.plan.cast == (ZELDA, OWL)
    assert {"hero", "friend"} <= {one.id for page in story.plan.pages for one in page.cast}
    assert "Zelda" in story.text
    assert "owl" in story.text
    asked, _ = writer.model._asked[0]
    assert "It is about Zelda the badger and an owl." in asked


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


@pytest.mark.parametrize(
    "text", ['a "b" \\ c', "a, b: c; d", "a\nb\tc", "猫", " a ", "{he}", "[a|"]
)
def test_whatever_they_are_called_they_play(text):
    one = Character("hero", text, text, text)

    story = replaying(ANSWER).write(replace(REQUEST, cast=(one,)), noop_report)

    assert story.plan.cast == (one,)
    assert story.text


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
