"""A fact that its plot cannot tell is told in another."""

import pytest

from orchestrator.tales.grammar import plots
from orchestrator.tests.support.briefs import TROUBLE, fit


@pytest.mark.parametrize(
    ("wrong", "odd"),
    [
        ("didn't want to be eaten", "doesn't want to be eaten"),
        ("forgot how to laugh", "forgot how to laugh"),
        ("can't share", "can't share"),
        ("does not like school", "does not like school"),
        ("forgot to feed the hens", None),
        ("stole the last pie", None),
        ("won the race", "won the race"),
        ("was left behind", "was left behind"),
        ("is thrown out of the house", "is thrown out of the house"),
        ("had enough of tea", "had enough of tea"),
        ("ashamed of her feet", "is ashamed of her feet"),
        ("was rude to his friend", None),
        ("lifted an elephant", "lifted an elephant"),
        ("collected shadows", "collected shadows"),
        ("did not share his cake", None),
    ],
)
def test_a_wish_is_no_misdeed(wrong, odd):
    brief = fit("", ("did something wrong", "somebody is being kind"), wrong=wrong)

    assert brief.facts.get("odd") == odd
    assert (brief.premise, brief.plot) in plots()
    assert ("wrong" in brief.facts) == (odd is None)


def test_the_hero_does_not_have_itself():
    plot = next(key for key in plots() if key[0] == "there is something odd about a thing")
    hero = {"hero": "train / vehicle / he"}
    facts = hero | {"wonder": "train", "wonder_does": "stops at the pier", "place": "at the pier"}

    brief = fit("", plot, **facts)

    assert brief.premise == "is not like the others"
    assert brief.facts == hero | {"odd": "stops at the pier"}


def test_what_is_too_big_for_a_thing_is_not_the_thing():
    plot = next(key for key in plots() if key[0] == "something that does not work")

    brief = fit("", plot, hero="dino / beast / he", what="swing", fails="is too big for the swing")

    assert brief.facts == {"hero": "dino / beast / he", "odd": "is too big for the swing"}


def test_hair_is_not_mended():
    plot = next(key for key in plots() if key[0] == "something that does not work")

    brief = fit("", plot, what="hair", fails="won't stop growing")

    assert brief.facts == {"odd": "has hair that won't stop growing"}


def test_whoever_rolls_into_a_ball_is_no_ball():
    plot = next(key for key in plots() if key[0] == "there is something odd about a thing")

    facts = fit("", plot, wonder="ball", wonder_does="rolls into a ball").facts

    assert facts == {"odd": "rolls into a ball"}


def test_nobody_dances_at_a_storm():
    brief = fit("", TROUBLE, feast="the stormiest night")

    assert brief.facts == {"danger": "the stormiest night"}
    assert "danger" in plots()[brief.premise, brief.plot].one("pool")
    assert fit("", TROUBLE, feast="the fair").facts == {"feast": "the fair"}


def test_what_works_is_no_failing():
    plot = next(key for key in plots() if key[0] == "something that does not work")

    brief = fit("", plot, what="robot", fails="does her homework")

    assert brief.facts == {"wonder": "robot", "wonder_does": "does her homework"}
    assert (brief.premise, brief.plot) in plots()
