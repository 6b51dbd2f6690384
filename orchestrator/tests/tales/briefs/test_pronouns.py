"""What another does is not told of the hero."""

import pytest

from orchestrator.tests.support.briefs import fit


def test_what_nobody_did_is_not_told_of_the_hero():
    prompt = "she thinks she is a swan because nobody told her otherwise"

    assert fit(prompt, wrong="told her otherwise").facts == {}


def test_a_question_is_no_skill():
    assert fit("he can't decide which hat to wear", skill="wear").facts == {}
    assert fit("he wants to learn how to sail", skill="sail").facts == {"skill": "sail"}


def test_a_habit_has_a_verb():
    said = "ballerina with one leg"
    facts = fit(said, hero="ballerina / person / she", habit_do=said).facts

    assert facts == {"hero": "ballerina / person / she"}


@pytest.mark.parametrize(
    ("prompt", "key", "said", "left"),
    [
        ("a fox who was shy rode a cow", "odd", "was shy rode a cow", "was shy"),
        ("the girl brings him soup", "skill", "soup", None),
        ("nobody wants to kiss him", "get", "kiss him", None),
        ("he is scared of all birds", "skill", "bird", None),
        ("he rode a tortoise", "get", "ride a tortoise", None),
        ("he has never ridden a tortoise", "get", "ride a tortoise", "ride a tortoise"),
        ("Ann's red hat flew away", "trouble", "flew away", None),
        ("he has eaten the pie", "wrong", "eaten the pie", "ate the pie"),
        ("a fox who thinks he is a prince", "odd", "is a prince", "thinks he is a prince"),
        (
            "he told the crow that the fight was over",
            "wrong",
            "told the crow that the fight",
            "told the crow that the fight was over",
        ),
        ("she went over the hill", "trail", "the hill", None),
        ("a horse whose horn fell off", "job", "horn", None),
        ("a town where everybody spoke Dutch", "event", "everybody spoke Dutch", None),
        ("at first he hated it", "event", "at first he hated it", None),
        ("the boy has an idea", "event", "the boy has an idea", None),
    ],
)
def test_what_cannot_be_said_of_the_hero_is_not_told(prompt, key, said, left):
    assert fit(prompt, hero="fox / beast / he", **{key: said}).facts.get(key) == left


def test_a_fact_may_begin_with_any_mark():
    assert fit("a fox sings", skill="(sing").facts == {"skill": "(sing"}
