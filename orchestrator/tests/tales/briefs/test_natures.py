"""What of nature stays away, spells, odd places, and what all of one's kind must do."""

import pytest

from orchestrator.tales import pools
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.matters import natures, wishes
from orchestrator.tales.briefs.matters.matter import EVENT, ODD, Matter
from orchestrator.tests.support.briefs import grammar


def found(rule, prompt, premise=EVENT[0], **facts):
    brief = Brief(premise, EVENT[1], facts)
    return rule(brief, Matter(brief, prompt, grammar(prompt)))


@pytest.mark.parametrize(
    ("event", "nature"),
    [
        ("the sun overslept", "the sun"),
        ("all the colours in the village are gone", "the colours"),
        ("it has not rained for months", "the rain"),
        ("there is no snow this winter", "the snow"),
    ],
)
def test_what_stays_away_is_known_by_its_name(event, nature):
    brief = found(natures.stays_away, f"One morning {event}.", event=event)

    assert brief.premise == natures.GONE
    assert nature in pools.POOLS["absence"].fitted(None, {}, {"event": event})["nature"]


@pytest.mark.parametrize(
    "event",
    [
        *("the sun can talk", "it rains soup", "one morning the cat is gone", "the toys are gone"),
        "it rained so much that the mouse's house floats away",
        "the moon comes down to play hide and seek with the hedgehog",
    ],
)
def test_other_events_are_none(event):
    assert found(natures.stays_away, f"{event}.", event=event) is None


def test_what_a_spell_has_done_is_undone():
    prompt = "a witch whose spell goes wrong and now her cat is a pumpkin"
    brief = found(natures.spell, prompt, premise=ODD, hero="witch / magic / she")

    assert brief.facts["event"].endswith("her cat is a pumpkin")


def test_a_place_has_its_own_rule():
    brief = found(natures.elsewhere, "a planet where everybody walks backwards")

    assert brief.facts["event"] == "everybody walks backwards"


@pytest.mark.parametrize(
    ("odd", "is_told"),
    [
        ("refuses to wear dresses", True),
        ("has a red hat", False),
        ("does not want to fight dragons", True),
        ("does not want to brush his teeth", False),
        ("can't swim", False),
    ],
)
def test_what_others_do_may_be_left_undone(odd, is_told):
    brief = found(natures.unwilling, "a knight", premise=ODD, odd=odd, hero="knight / person / he")

    assert (brief is not None) == is_told


def test_what_will_not_do_what_it_does_by_nature_has_a_reason():
    facts = {"wonder": "moon", "wonder_does": "refuses to shine"}
    brief = found(natures.unwilling, "The moon refuses to shine", premise="an odd thing", **facts)

    assert brief.premise == wishes.STOPS
    assert brief.facts == {"hero": "moon / sky / ", "skill": "shine"}


def test_a_place_that_is_discovered_has_its_own_rule():
    prompt = "A brave knight discovers a magical forest where trees whisper ancient secrets"
    brief = found(natures.elsewhere, prompt, premise=ODD, hero="brave knight / person / he")

    assert brief.facts["place"] == "in the magical forest"
    assert brief.facts["event"] == "trees whisper ancient secrets"
