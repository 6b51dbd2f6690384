"""What of a sentence can be drawn."""

import pytest

from orchestrator.writing.descriptions import (
    BODY,
    HELD,
    SCENERY,
    WORN,
    describe_character,
    describe_place,
    visible_parts,
)
from orchestrator.writing.prompt_parser import parse_prompt


@pytest.mark.parametrize(
    ("said", "kinds", "parts"),
    [
        (
            "a gold helmet riding a horse, his armor glistening in the sun",
            WORN,
            ["a gold helmet", "armor"],
        ),
        ("a red cloak, a red cloak and another cloak", WORN, ["a red cloak"]),
        ("soft brown fur and a bushy tail", BODY, ["soft brown fur", "a bushy tail"]),
        ("a sword and golden dress", WORN, ["a golden dress"]),
        ("a smile that hides his sword", HELD, []),
        ("no trees, and nothing but tall towers", SCENERY, []),
        ("surrounded by tall windows, where flowers grow", SCENERY, ["tall windows"]),
        ("nestled among trees, covered by a starry sky", SCENERY, ["trees", "a starry sky"]),
        ("", SCENERY, []),
    ],
)
def test_it_keeps_the_phrases_that_can_be_drawn(said, kinds, parts):
    assert visible_parts(said, kinds) == parts


def test_it_says_first_who_it_is():
    made = describe_character("a girl", "", "a blue dress, red hair, she was holding a lantern.")

    assert made == "A girl with red hair, wearing a blue dress, holding a lantern."


def test_it_gives_the_prompt_the_first_word():
    made = describe_character(
        "a girl", "with red hair and a green coat plants a seed", "a blue hat"
    )

    assert made == "A girl with red hair and a green coat."


@pytest.mark.parametrize(
    ("prompt", "made"),
    [
        ("a robot wearing a yellow raincoat", "A robot wearing a yellow raincoat."),
        ("robot wearing a yellow raincoat", "A robot wearing a yellow raincoat."),
        (
            "a fox who wears a purple turban, red boots and a monocle",
            "A fox wearing a purple turban, red boots and a monocle.",
        ),
        ("a bear with big ears and long whiskers", "A bear with big ears and long whiskers."),
        ("a cat in a top hat sails home", "A cat in a top hat."),
        ("a boy in a dark cave", "A boy wearing a blue hat."),
        ("an owl with a lute, a mouse and a cat go to sea", "An owl with a lute."),
    ],
)
def test_it_keeps_all_that_the_user_says_of_looks(prompt, made):
    parsed = parse_prompt(prompt)

    assert describe_character(parsed.subject, parsed.attributes, "a blue hat") == made


def test_it_draws_a_knight_as_a_knight():
    assert "armor" in describe_character("a brave knight", "", "a pink skirt, of course")
    assert "golden armor" in describe_character("a brave knight", "", "golden armor")


def test_it_draws_one_of_two():
    assert (
        describe_character("a sailor and a whale", "", "") == "A sailor wearing colorful clothes."
    )


def test_it_describes_somebody_of_whom_nothing_is_known():
    assert describe_character("", "", "")


def test_it_describes_a_place_and_its_light():
    made = describe_place("a magical forest", "at night", "tall old trees, bright mushrooms")

    assert made == (
        "A magical forest with tall old trees and bright mushrooms, under a starry night sky."
    )


def test_it_leaves_the_character_out_of_the_place():
    made = describe_place("a town", "", "dragon towers, red roofs", without={"dragon"})

    assert made == "A town with red roofs, in soft morning light."


def test_it_leaves_out_what_everyone_has():
    assert visible_parts("hair and eyes", BODY) == []
    assert visible_parts("curly hair and green eyes", BODY) == ["curly hair", "green eyes"]


@pytest.mark.parametrize(
    ("said", "kinds", "parts"),
    [
        ("finds a flower", HELD, ["a flower"]),
        ("finds a flower meadow", HELD, []),
        ("a long white hair", BODY, ["long white hair"]),
        ("leaves can also include trees", SCENERY, []),
    ],
)
def test_it_takes_the_thing_out_of_the_sentence_around_it(said, kinds, parts):
    assert visible_parts(said, kinds) == parts


def test_it_leaves_out_the_word_that_begins_a_list():
    assert visible_parts("including rocks and tall trees", SCENERY) == ["rocks", "tall trees"]
