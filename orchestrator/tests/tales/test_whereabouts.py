"""Where and when a prompt is set, though no preposition says so."""

import re

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.sense import sensible
from orchestrator.tales.teller import stories

PLOT = "afraid of the dark", "the dark knocks"


def located(prompt: str, **facts: str) -> dict[str, str]:
    return sensible(Brief(*PLOT, facts), prompt).facts


def cover_of(prompt: str, pages: int = 1, **facts: str) -> str:
    brief = sensible(Brief(*PLOT, facts), prompt)
    return next(stories(brief, pages=pages, reader="5-7", seed=1)).cover_page.place


CHILD, FOX = "boy / child / he", "fox / beast / he"


@pytest.mark.parametrize(
    ("prompt", "hero", "place"),
    [
        ("a boy at school", CHILD, "at the school"),
        ("a fox in the old school yard", FOX, "in the old school yard"),
        ("an alien on Mars", "alien / magic / it", "on Mars"),
        ("a seal in the North Sea", "seal / fish / she", "in the North Sea"),
        ("a star in space", "star / sky / she", "in space"),
        ("a fox near the big airport", FOX, "near the big airport"),
        ("a fox on the top of the hill", FOX, None),
        ("a fox in a box", FOX, None),
        ("a zoo in the zoo", "zoo / still / it", None),
    ],
)
def test_a_preposition_says_a_place_that_is_told(prompt, hero, place):
    assert located(prompt, hero=hero).get("place") == place


@pytest.mark.parametrize(
    ("prompt", "hero", "scene"),
    [
        # What happens.
        ("a boy starts kindergarten", CHILD, "kindergarten"),
        ("his first day in the new class", CHILD, "classroom"),
        ("a boy loses his first tooth", CHILD, "bedroom"),
        ("a boy has to brush his teeth", CHILD, "bathroom"),
        ("it is his birthday and nobody comes", CHILD, "birthday party"),
        ("a boy goes camping", CHILD, "campsite"),
        ("we fly on holiday by plane", CHILD, "plane"),
        ("a goalkeeper fox", "goalkeeper fox / beast / he", "football pitch"),
        ("two sisters build a snowman", CHILD, "snowy hill"),
        ("a fox plants a seed", FOX, "garden"),
        ("a fox crosses a busy street", FOX, "busy street"),
        ("grandpa takes a boy fishing", CHILD, "lake"),
        # Where somebody goes, or a thing that somebody is in.
        ("a boy goes to the dentist", CHILD, "dentist"),
        ("a fox in a cardboard box", FOX, "cardboard box"),
        # What is only named.
        ("the hospital robot", "hospital robot / robot / he", "hospital"),
        ("a zoo at night", FOX, "zoo"),
        # A child that cannot sleep lies in bed, an owl does not.
        ("a boy can't sleep", CHILD, "bedroom"),
        ("an owl can't sleep", "owl / bird / she", ""),
        ("a shark with a toothache", "shark / fish / he", ""),
        # What is wanted is not there yet.
        ("a worm who wants to see the ocean", "worm / snake / he", ""),
        ("the school of fish", "fish / fish / they", ""),
        ("a fox and a crow", FOX, ""),
        ("a garden that grows socks", "garden / still / she", ""),
        ("my son loves trains: a small train", "train / vehicle / he", ""),
    ],
)
def test_what_happens_says_where_the_cover_is(prompt, hero, scene):
    facts = located(prompt, hero=hero)

    assert "place" not in facts
    assert bool(scene) == ("scene" in facts), facts
    assert facts.get("scene", "").endswith(scene)


@pytest.mark.parametrize("pages", [1, 5])
@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("a boy starts kindergarten", "classroom"),
        ("two suitcases at the airport", "rows of blue seats"),
        ("a boy in the football stadium", "white goal"),
        ("a boy at the fountain", "fountain"),
        ("a boy at the right station", "train station"),
    ],
)
def test_the_cover_shows_it(prompt, shown, pages):
    assert shown in cover_of(prompt, pages, hero=CHILD)


@pytest.mark.parametrize(
    ("prompt", "key", "value"),
    [
        ("at midnight the toys wake up", "time", "night"),
        ("a cat on the roof by moonlight", "time", "night"),
        ("a stormy night", "time", "night"),
        ("a stormy night", "weather", "storm"),
        ("a fox lost in the thick fog", "weather", "fog"),
        ("on a rainy Sunday", "weather", "rain"),
        ("a fox in the snow", "weather", "snow"),
        ("the first frost", "season", "autumn"),
        ("a fox who has never been in the snow", "weather", None),
        ("a fox who is afraid of the dark forest in the fog", "weather", None),
        ("a fox loves snow", "weather", None),
    ],
)
def test_adverbs_say_when_it_is(prompt, key, value):
    assert located(prompt, hero=FOX).get(key) == value


def test_who_is_in_love_with_the_moon_is_seen_by_night():
    facts = located("a fox in love with the moon", hero=FOX)

    assert "time" not in facts  # nothing that a telling must say
    assert re.search("night|moonlight", cover_of("a fox in love with the moon", hero=FOX))
