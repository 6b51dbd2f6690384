"""Where somebody is, and how it is written."""

import pytest

from orchestrator.tests.support.briefs import fit


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
