"""Who somebody is and where, each by itself."""

import pytest

from orchestrator.tests.support.briefs import fit


def test_a_thing_is_not_the_hero_as_well():
    prompt = "grandpa's old train set comes alive at night"
    hero = "grandpa's old train set / vehicle / she"

    assert "hero" not in fit(prompt, hero=hero, wonder="old train set").facts


def test_where_somebody_stands_is_no_part_of_what_they_are():
    facts = fit("", hero="biscuit in the tin / thing / it").facts

    assert facts == {"hero": "biscuit / thing / it", "place": "in the tin"}


@pytest.mark.parametrize(
    ("prompt", "place", "left"),
    [
        ("a train stops at the wrong station", "at the wrong station", "at the station"),
        ("Tom loves jumping on the trampoline", "on the trampoline", None),
        ("Tom likes to hide under his quilt at home", "under the quilt", None),
        ("Tom loves dancing in the forest", "in the forest", "in the forest"),
        ("a cat in our cellar", "in our cellar", "in the cellar"),
        ("Tom sits on the trampoline", "on the trampoline", "on the trampoline"),
    ],
)
def test_a_place_is_one_that_a_story_can_happen_in(prompt, place, left):
    facts = fit(prompt, place=place).facts

    assert facts.get("place") == left
    assert ("quirk" in facts) == (left is None)


def test_a_name_keeps_its_capital():
    assert fit("he moves to Africa", goal="africa").facts == {"goal": "Africa"}
