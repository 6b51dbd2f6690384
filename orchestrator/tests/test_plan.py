"""A plan as facts, its text and what its pictures show."""

import json
from dataclasses import replace

import pytest

from orchestrator.fakes import plan_of
from orchestrator.plan import Character, Page, Placement, Plan, Presence, time_of

BOOK = Plan(
    "Nine Lamps",
    (Character("hero", "Momo", "fox", "a red fox"), Character("friend", "", "owl", "an old owl")),
    (
        Page("One.\nTwo.", "A wood.", "night", (Presence("hero", "running", "scared"),)),
        Page("Three.", "A hill."),
    ),
    2,
)


def test_it_comes_back_from_json():
    assert Plan.from_dict(json.loads(json.dumps(BOOK.to_dict()))) == BOOK


def test_what_was_placed_by_hand_is_said_only_where_it_was():
    here = Placement(x=0.2, y=0.9, height=0.4, flip=True)
    page = replace(BOOK.pages[0], cast=(Presence("hero", placement=here),), light="left")
    placed = replace(BOOK, pages=(page, BOOK.pages[1]))
    facts = json.loads(json.dumps(placed.to_dict()))

    assert Plan.from_dict(facts) == placed
    assert facts["pages"][0]["cast"][0]["placement"]["flip"] is True
    assert facts["pages"][1].keys() == {"number", "text", "place", "time", "cast"}
    assert "placement" not in BOOK.to_dict()["pages"][0]["cast"][0]
    with pytest.raises(ValueError, match="left or the right"):
        Page("One.", "A wood.", light="below")


def test_its_pages_are_numbered():
    assert [page["number"] for page in BOOK.to_dict()["pages"]] == [1, 2]


def test_its_text_has_a_blank_line_between_paragraphs():
    assert BOOK.text == "One.\n\nTwo.\n\nThree."


@pytest.mark.parametrize(
    "wrong", [{}, {"pages": []}, {"cast": 1}, {"cast": [{"id": "hero"}]}, {"cover": 3}]
)
def test_it_refuses_what_is_no_plan(wrong):
    facts = BOOK.to_dict() | wrong if wrong else {}

    with pytest.raises(ValueError, match=r"not a plan|book has|cover is"):
        Plan.from_dict(facts)


def test_a_place_tells_the_time_of_its_light():
    assert [
        time_of(f"A wood {light}.") for light in ("at Sunset", "by moonlight", "with oaks")
    ] == [*("dusk", "night", "day")]


def test_a_knight_is_no_night_and_a_starfish_no_star():
    assert time_of("A hall of knights") == time_of("A beach with starfish") == "day"


@pytest.mark.parametrize(
    ("place", "time", "shown"),
    [
        ("A wood with tall trees.", "night", "A wood with tall trees, at night under a starry sky"),
        ("A wood by moonlight", "night", "A wood by moonlight"),
        ("A wood under an orange sky", "dusk", "A wood under an orange sky"),
        ("A wood", "day", "A wood"),
        ("A knight's hall", "night", "A knight's hall, at night under a starry sky"),
        ("An underwater world with corals", "dusk", "An underwater world with corals"),
    ],
)
def test_a_place_is_shown_in_the_light_of_its_time(place, time, shown):
    assert Page("One.", place, time).setting == shown
    assert plan_of("One.", place=place).cover_page.setting == place
