"""Where a clause begins and ends."""

import pytest

from orchestrator.tales.briefs.fitting import clauses
from orchestrator.tales.grammar import plots
from orchestrator.tests.support.briefs import fit, grammar, mended


@pytest.mark.parametrize(
    ("prompt", "key", "said", "whole"),
    [
        (
            "a train that got lost in a tunnel",
            "event",
            "got lost in a tunnel",
            "a train got lost in a tunnel",
        ),
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
        ("a fox starts school and is sad", "do", "start school and is sad", "start school"),
        # Another fact, another sentence, another clause.
        ("a fox lost his hat in the zoo", "trouble", "lost his hat", "lost his hat"),
        ("a fox lost his hat. In May", "trouble", "lost his hat", "lost his hat"),
        ("a fox paints a door because it is grey", "do", "paint a door", "paint a door"),
    ],
)
def test_a_clause_ends_where_it_is_over(prompt, key, said, whole):
    facts = {key: said} | ({"place": "in the zoo"} if "zoo" in prompt else {})

    assert fit(prompt, **facts).facts[key] == whole


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
    facts = mended(prompt, odd="only rains", place="on the street")

    assert facts["odd"] == "only rains on one street"


def test_what_somebodys_kite_does_is_told_of_the_kite():
    prompt = "a boy whose kite pulled him up into the clouds"
    plot = "did something wrong", "somebody is being kind"

    brief = fit(prompt, plot, wrong="pulled him up into the clouds")

    assert brief.premise == "is not like the others"
    assert brief.facts == {"odd": "has a kite that pulled him up into the clouds"}

    facts = mended("a cook whose oven breaks", hero="cook / person / he", trouble="breaks")

    assert (facts["what"], facts["fails"]) == ("oven", "breaks")


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

    assert fit(f"a wolf who {said}", plot, odd=said).facts["odd"] == own


def test_what_two_do_is_not_told_of_one():
    prompt = "a sun and a moon never see each other"

    assert fit(prompt, mood="never see each other").facts == {}


def test_what_somebody_thinks_is_only_thought():
    facts = fit("a donkey who thinks he can sing", quirk="can sing").facts

    assert facts == {"quirk": "thinks he can sing"}


@pytest.mark.parametrize(
    ("prompt", "read", "told"),
    [
        # The moon has the event; who puts it right is the hero.
        (
            "the moon falls into a pond and a frog wants to put it back",
            {"hero": "moon / sky / ", "other": "frog / hopper / she", "event": "the moon falls"},
            {"hero": "frog / hopper / she", "event": "the moon falls into a pond"},
        ),
        (
            "the wind has forgotten how to blow",
            {"hero": "wind / sky / ", "event": "the wind has forgotten how to blow"},
            {"hero": "wind / sky / ", "odd": "has forgotten how to blow"},
        ),
        (
            "once there lived a badger who never shared anything",
            {"hero": "badger / beast / he", "event": "lived a badger who never shared anything"},
            {"hero": "badger / beast / he"},
        ),
        (
            "a bear wakes up in the middle of winter",
            {"hero": "bear / beast / he", "event": "the middle of winter"},
            {"hero": "bear / beast / he"},
        ),
        (
            "a baker eats all the cakes and has to bake new ones",
            {"hero": "baker / person / he", "wrong": "eats all the cakes and has to bake new ones"},
            {"hero": "baker / person / he", "wrong": "eats all the cakes"},
        ),
        (
            "a girl finds a pencil and everything she draws comes to life",
            {"hero": "girl / child / she", "wonder": "pencil", "wonder_does": "draws"},
            {
                "hero": "girl / child / she",
                "wonder": "pencil",
                "wonder_does": "makes everything she draws come to life",
            },
        ),
        (
            "a cook whose oven breaks the day before the feast",
            {"hero": "cook / person / he", "trouble": "breaks the day"},
            {"hero": "cook / person / he", "what": "oven", "fails": "breaks"},
        ),
    ],
)
def test_a_clause_is_told_of_whom_it_is_said(prompt, read, told):
    facts = dict(read)

    clauses.mended(facts, grammar(prompt))

    assert facts == told
