"""Briefs: rendered and read, and the grammar that keeps a model to a prompt's own words."""

import re

import pytest

from orchestrator.tales.brief import Brief, read
from orchestrator.tales.brief_grammar import grammar
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


def rules(prompt):
    return dict(line.split(" ::= ", 1) for line in grammar(prompt).splitlines())


def options(rule):
    return set(re.findall(r'"([^"]*)"', rule))


def test_it_copies_the_words_of_the_prompt_in_their_order():
    found = rules("Haruki wants to catch a cloud.")

    assert found["w3"].startswith('("catch" | "Catch") (" " w4)?')
    assert "cloud" in options(found["w5"])
    assert "w6" not in found


def test_what_a_sentence_ends_with_or_joins_ends_a_fact():
    assert " w" not in rules("catch it. Then sleep")["w1"]
    assert " w" not in rules("catch clouds but not fog")["w1"]


def test_somebody_is_a_noun_that_is_known_or_has_an_article():
    assert rules("an old sousaphone overslept in autumn")["who"] == "k1 | k2"
    assert rules("a lonely zebra foal")["who"] == "k1 | k2 | k3"
    assert rules("A lighthouse who sleeps")["who"] == "k1"
    assert "who" not in rules("in the evening of the forest")


def test_a_place_follows_in_or_is_known_as_one():
    assert rules("a cat in the hot springs")["spot"] == "w4"
    assert rules("volcano")["spot"] == "w0"
    assert "spot" not in rules("a lonely zebra")


def test_a_phrase_may_have_its_article():
    found = rules("runs out of wood just before the flood")

    assert "w6" in found["phrase"].split(" | ")
    assert "w6" not in found["noun"].split(" | ")
    assert '"danger: " phrase' in found["told"]
    assert '"item: " noun' in found["told"]


def test_words_may_stand_in_their_base():
    found = rules("catching cats hopped carries")

    assert {"catch", "catching"} <= options(found["w0"])
    assert "cat" in options(found["w1"])
    assert "hop" in options(found["w2"])
    assert "carry" in options(found["w3"])


def test_names_are_words_with_a_capital_where_there_are_any():
    assert rules("the fox Ada sleeps")["called"] == "n2"
    assert rules("the fox ada sleeps")["called"] == "n2"
    assert "monday" not in rules("Ada starts on Monday")["called"].lower()
    assert rules("THE FOX ADA SLEEPS")["called"] == "n2"
    assert rules("MY DOG BISCUIT SLEEPS")["called"] == "n2"
    assert "called" not in rules("Old foxes sleep")


def test_a_misspelt_kind_is_the_one_that_it_is_like():
    assert "hedgehog" in options(rules("a hegdehog and a unicorm")["kind"])
    assert "unicorn" in options(rules("a hegdehog and a unicorm")["kind"])


@pytest.mark.parametrize("prompt", ["", "  ...  ", "the of a"])
def test_without_words_that_mean_something_nothing_is_copied(prompt):
    found = rules(prompt)

    assert found["kind"] == '"-"'
    assert "span" not in found["told"]


def test_its_size_has_a_limit():
    assert len(grammar("lantern " * 1000)) < 90_000


def test_each_plot_can_be_named():
    named = options(rules("a fox")["root"])

    assert {f"~ {premise}: {plot}" for premise, plot in plots()} <= named


def test_only_the_first_word_of_a_clause_has_another_form():
    found = rules("can't stop sneezing glitter")

    assert '"sneez"' not in found["c2"]
    assert '"sneez"' in found["b2"]
