"""How the cast look: whatever a prompt calls them, a picture shows it."""

import random
import re
from dataclasses import replace

import pytest

from orchestrator.plan import Character
from orchestrator.presets.storybook import CHARACTER
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.grammar import plots
from orchestrator.tales.teller import stories
from orchestrator.tales.worlds import casting, kinds, looks
from orchestrator.tales.worlds.characters import Character as Person


def look_of(hero: str, name: str = "", seed: int = 1, **facts: str) -> str:
    given = {"hero": hero} | ({"name": name} if name else {}) | facts
    return cast_of(Brief("afraid of the dark", "the dark knocks", given), seed)[0].look


def cast_of(brief: Brief, seed: int = 1) -> tuple[Character, ...]:
    return next(stories(brief, pages=1, reader="5-7", seed=seed)).cast


@pytest.mark.parametrize(
    ("hero", "shown", "never"),
    [
        ("kettledrum / beast / he", "talking kettledrum with a round golden body", "fur"),
        ("sousaphone / fish / she", "golden body", "scales|skin"),
        ("zebra / hoofed / she", "black and white stripes", "fur"),
        ("white tiger / beast / he", "white fur with black stripes", "orange"),
        ("black sheep / hoofed / she", "black wool", "white"),
        ("red panda / beast / she", "red-brown fur", "black and white"),
        ("hedgehog baker / person / he", "hedgehog baker with brown spines", "skin|hair"),
        ("robot gardener / robot / it", "metal body", "skin|overalls"),
        ("cat pirate / beast / he", "cat with", "pirate|skin"),
        ("mouse detective / beast / she", "mouse with .*a long tail, wearing a", "skin|detective"),
        ("two penguins / thing / they", "penguin with black and white feathers", "penguins|two"),
        ("tiger cub / beast / he", "black stripes", "skin"),
        ("moon / sky / she", "smiling moon", "fur"),
        ("blacksmith / person / she", "woman blacksmith", "beard"),
        ("crane / bird / she", "white feathers", "paint"),
        ("crane / vehicle / he", "yellow paint", "feathers"),
    ],
)
def test_it_looks_as_what_it_is(hero, shown, never):
    for seed in range(3):
        look = look_of(hero, seed=seed)

        assert re.search(shown, look), look
        assert not re.search(rf"\b({never})\b", look), look


def test_children_look_as_where_their_names_are_from():
    assert re.search("dark skin, .*black hair", look_of("- / child / she", "Amara"))
    assert "pale skin, black hair" in look_of("- / child / he", "Kenji")


def test_a_colour_that_a_prompt_says_is_that_of_the_whole():
    assert "blue fur with black stripes" in look_of("tiger / beast / he", colour="blue")


def test_the_picture_model_knows_every_thing_that_may_play():
    things = [k for k in kinds.kinds() if k.group in ("thing", "still", "sky")]
    things += [k for same in kinds.further_kinds().values() for k in same if k.group == "thing"]
    known = {"talking teapot", "talking book", "talking mushroom", "talking tree", "smiling cloud"}
    for kind in things:
        look = looks.look(random.Random(1), kind, "", "it", "", "", "")
        head = look.partition(" with ")[0]
        assert CHARACTER.say(head)[1] or any(each in head for each in known), look


@pytest.mark.parametrize("key", sorted(plots())[::6])
def test_no_two_of_the_cast_look_the_same(key):
    shown = [one.look for one in cast_of(Brief(*key))]

    for one in shown:
        assert not any(looks.alike(one, other) for other in shown if other is not one)


def test_every_plot_has_a_hero_whatever_the_luck():
    for plot in plots().values():
        wanted = plot.one("heroes", "any").replace("any", "").strip()
        for seed in range(5):
            hero = casting.hero(random.Random(seed), plot, {})
            assert casting.fits(hero.kind, wanted)


def test_nobody_is_called_brave_twice():
    knight = replace(kinds.by_name()["knight"], name="brave knight")

    assert Person("hero", knight, "", "he", trait="brave").introduced() == "a brave knight"
