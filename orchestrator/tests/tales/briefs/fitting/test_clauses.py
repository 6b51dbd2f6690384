"""Where a clause begins and ends."""

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.fitting.clauses import ended
from orchestrator.tales.grammar import plots
from orchestrator.tests.support.briefs import TROUBLE, fit


@pytest.mark.parametrize(
    ("prompt", "key", "said", "whole"),
    [
        (
            "a whale who can hold her breath for longer than anyone",
            "skill",
            "hold her breath for longer",
            "hold her breath for longer than anyone",
        ),
        (
            "a boy brought his hamster to school and lost it",
            "wrong",
            "brought his hamster",
            "brought his hamster to school and lost it",
        ),
        (
            "he caught a cold by the lake, and then",
            "trouble",
            "caught a cold",
            "caught a cold by the lake",
        ),
        # Another fact, another sentence, another clause.
        ("lost his hat in the zoo", "trouble", "lost his hat", "lost his hat"),
        ("lost his hat. In May", "trouble", "lost his hat", "lost his hat"),
        ("paints a door because it is grey", "do", "paint a door", "paint a door"),
    ],
)
def test_a_clause_ends_where_it_is_over(prompt, key, said, whole):
    facts = {key: said} | ({"place": "in the zoo"} if "zoo" in prompt else {})

    ended(facts, prompt)

    assert facts[key] == whole


@pytest.mark.parametrize(
    ("prompt", "odd", "whole"),
    [
        ("a hippo wants to dance ballet", "dance ballet", "wants to dance ballet"),
        ("a cat that doesn't like snow", "like snow", "doesn't like snow"),
        ("a cat that likes snow", "likes snow", "likes snow"),
        ("a cat being thrown out", "thrown out", "is thrown out"),
    ],
)
def test_a_clause_begins_with_its_verb(prompt, odd, whole):
    assert fit(prompt, odd=odd).facts["odd"] == whole


def test_only_somewhere_is_said_although_the_tale_plays_there():
    prompt = "a grumpy cloud that only rains on one street"
    facts = {"odd": "only rains", "place": "on the street"}

    ended(facts, prompt)

    assert facts["odd"] == "only rains on one street"


def test_what_somebodys_kite_does_is_told_of_the_kite():
    prompt = "a boy whose kite pulled him up into the clouds"
    plot = "did something wrong", "somebody is being kind"

    brief = fit(prompt, plot, wrong="pulled him up into the clouds")

    assert brief.premise == "is not like the others"
    assert brief.facts == {"odd": "has a kite that pulled him up into the clouds"}
    assert fit("a cook whose oven breaks", TROUBLE, trouble="breaks") == Brief(*TROUBLE)


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("is kind and his pack doesn't like it", "is kind"),
        ("bakes bread but today the oven is broken", "bakes bread"),
        ("bakes bread but a storm blows out the oven", "bakes bread"),
        ("steals the bread and the jam", "steals the bread and the jam"),
        ("trips and falls", "trips and falls"),
    ],
)
def test_a_clause_has_one_subject(said, own):
    plot = next(key for key in plots() if key[0] == "is not like the others")

    assert fit("", plot, odd=said).facts["odd"] == own


def test_what_two_do_is_not_told_of_one():
    assert fit("", mood="never see each other").facts == {}


def test_what_somebody_thinks_is_only_thought():
    facts = fit("a donkey who thinks he can sing", quirk="can sing").facts

    assert facts == {"quirk": "thinks he can sing"}
