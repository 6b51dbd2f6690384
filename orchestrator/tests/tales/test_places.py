"""Where pages happen: what a prompt says of where and when is on the cover, whatever the plot."""

import re

import pytest

from orchestrator.plan import Page
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.grammar import plots
from orchestrator.tales.teller import stories
from orchestrator.tales.worlds import kinds, places

AFRAID = "afraid of the dark", "the dark knocks"


def cover_of(brief: Brief, pages: int = 1, seed: int = 1) -> Page:
    return next(stories(brief, pages=pages, reader="5-7", seed=seed)).cover_page


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("in the kelp forest", "underwater world"),
        ("in the observatory dome", "telescope"),
        ("in the bakery", "kitchen"),
        ("in the forest behind the school", "green forest"),
        ("in the castle kitchen", "A castle kitchen with a"),
        ("at the hospital", "white bed"),
        ("in a shoe box", "tiny room"),
        ("in the bakery window", "kitchen"),
        ("in the classroom's cupboard", "classroom"),
        ("in the underwater concert hall", "underwater world"),
        ("on the skateboard", "A park"),
        ("in the tiny village", "A tiny village"),
        ("in the sand dunes", "dunes"),
        ("in Zamboria", "Zamboria, a land"),
        ("in the wobbly quux", "A wobbly quux"),
    ],
)
@pytest.mark.parametrize("pages", [1, 5])
def test_the_cover_shows_the_place_of_the_prompt(place, shown, pages):
    for key in sorted(plots())[::40]:
        cover = cover_of(Brief(*key, {"hero": "fox / beast / he", "place": place}), pages)

        # Where a plot goes to what the prompt names, that is shown.
        goes = any(beat.place.startswith('"{') for beat in plots()[key].beats)
        assert goes or re.search(shown, cover.place), (key, cover.place)


@pytest.mark.parametrize(
    ("facts", "time", "shown"),
    [
        ({"time": "day", "place": "in the meadow"}, "day", "meadow"),
        ({"place": "at the bakery at dawn"}, "dawn", "morning|sunrise"),
        ({"weather": "snow", "place": "at the lake"}, "", "snow"),
        ({"season": "autumn", "place": "in the meadow", "time": "dusk"}, "dusk", "in autumn"),
        ({"season": "summer", "place": "in the meadow", "time": "night"}, "night", "in summer"),
        ({"weather": "rain", "place": "in the library", "time": "day"}, "day", "library"),
    ],
)
def test_time_weather_and_season_of_the_prompt_win(facts, time, shown):
    cover = cover_of(Brief(*AFRAID, {"hero": "fox / beast / he", **facts}))

    assert cover.time == (time or cover.time)
    assert re.search(shown, cover.place), cover.place


@pytest.mark.parametrize(
    ("hero", "suits"),
    [("penguin", "ice land"), ("whale", "coral reef"), ("little star", "clouds"), ("cow", "farm")],
)
def test_a_hero_lives_where_such_live(hero, suits):
    assert places.suiting(kinds.by_name()[hero])[0][0] == suits


def test_every_habitat_is_a_place():
    for _, keys in places.habitats():
        assert set(keys) <= places.places().keys()


def test_no_words_are_no_place():
    assert places.where("") == ""
    assert places.where(" ") == ""
