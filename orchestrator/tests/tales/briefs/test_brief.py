"""Briefs: rendered and read."""

import pytest

from orchestrator.tales.briefs.brief import Brief, read
from orchestrator.tales.grammar import TaleError, plots

PLOT = "afraid of the dark", "the dark knocks"
HEAD = "~ afraid of the dark: the dark knocks\n"


def test_it_is_read_as_it_was_rendered():
    facts = {
        "hero": "fox / beast / he",
        "name": "Momo",
        "place": "in the forest",
        "do": "bake a cake",
    }

    text = Brief(*PLOT, facts).render()

    assert text.splitlines()[1] == "hero: fox / beast / he"
    assert read(text) == Brief(*PLOT, facts)


@pytest.mark.parametrize("text", ["", "hero: fox / beast / he", "~ no such premise: no such plot"])
def test_a_plot_must_be_named(text):
    with pytest.raises(TaleError, match="no such plot"):
        read(text)


@pytest.mark.parametrize(
    "line",
    [
        "nothing",
        "name: ",
        "name: -",
        "name: !?",
        "name: one two three four",
        "trait: very shy indeed",
        "time: teatime",
        "Name: Momo",
        "na me: Momo",
        f"thing: {'lantern ' * 20}",
    ],
)
def test_what_was_not_understood_is_left_out(line):
    assert read(HEAD + line).facts == {}


def test_the_marks_of_tales_mean_nothing_in_a_fact():
    assert read(HEAD + "name: {hero} [a|b]").facts == {"name": "hero a b"}
    assert read(HEAD + "trait: ^@old<\\_>").facts == {"trait": "old"}


def test_what_its_plot_is_about_and_the_prompt_does_not_say_is_invented():
    deed = "wants to do something odd", "three who each knew a third"

    assert Brief(*deed, {}).invented() == ["do"]
    assert Brief(*deed, {"do": "bake a cake"}).invented() == Brief(*PLOT, {}).invented() == []


@pytest.mark.parametrize(
    ("premise", "fact", "can"),
    [
        ("what is inside", {"item": "blue parcel"}, True),
        ("what is inside", {"item": "whale from her window"}, False),
        ("saves or helps somebody", {"aid": "save the bees"}, True),
        ("saves or helps somebody", {"aid": "rescue"}, False),
        ("saves or helps somebody", {"aid": "sew a dress for the queen"}, False),
        ("cannot do it yet", {"skill": "come to the village"}, False),
        ("what is inside", {}, True),
    ],
)
def test_a_premise_tells_what_is_of_its_kind(premise, fact, can):
    plot = next(name for each, name in plots() if each == premise)

    assert Brief(premise, plot, fact).can_be_told() is can
