"""Clauses of prompts in the forms that tellings need."""

import random

import pytest
from orchestrator.tales import pools
from orchestrator.tales.briefs.reading import value_of
from orchestrator.tales.pools.clauses import pairs
from orchestrator.text.syntax import split


def drawn(pool: str, **said: str) -> dict[str, str]:
    return pools.draw(random.Random(1), pool, said)


@pytest.mark.parametrize("said", ["see his own tail", "to see her own tail", "sees its own tail"])
def test_a_wish_has_the_pronoun_of_whoever_says_it(said):
    row = drawn("get", get=said)
    assert row["get"] == "see {his} own tail"
    assert row["got"] == "saw {his} own tail"
    assert row["i_get"] == "see my own tail"
    assert row["you_get"] == "see your own tail"
    assert row["they_get"] == "see their own tail"


def test_a_wish_of_what_one_does_to_oneself_is_turned():
    row = drawn("get", get="see how he turned himself into a cabbage")
    assert row["i_get"].endswith("turned myself into a cabbage")
    assert row["they_get"].endswith("turned themselves into a cabbage")


def test_a_wish_to_be_something_is_turned():
    row = drawn("get", get="be warm")
    assert (row["gets"], row["got"], row["they_get"]) == ("is warm", "was warm", "are warm")


def test_a_goal_is_known_once_it_was_named():
    assert drawn("goal", goal="to a faraway island")["the_goal"] == "the faraway island"
    assert drawn("goal", goal="Mars")["the_goal"] == "Mars"


def test_a_trail_is_known_once_it_was_named():
    assert drawn("trail", trail="a red thread")["the_trail"] == "the red thread"
    assert drawn("trail", trail="the river")["the_trail"] == "the river"
    assert (
        drawn("trail", trail="footprints in the snow")["the_trail"] == "the footprints in the snow"
    )


def test_what_a_trail_does_is_told_in_the_past():
    assert drawn("trail", trail="a balloon that floats")["trail"] == "a balloon that floated"


def test_somebody_as_a_goal_is_at_home():
    row = drawn("goal", goal="her grandmother")
    assert (row["goal"], row["i_goal"]) == ("{his} grandmother's house", "my grandmother's house")


def test_the_way_is_left_out_once_a_goal_is_known():
    assert drawn("goal", goal="the moon in a bathtub")["the_goal"] == "the moon"


def test_a_wish_for_what_does_not_happen_is_turned():
    row = drawn("get", get="not be afraid")
    assert (row["got"], row["they_get"]) == ("was not afraid", "are not afraid")


def test_all_verbs_of_a_wish_are_turned():
    row = drawn("get", get="come down and play")
    assert (row["got"], row["they_get"]) == ("came down and played", "come down and play")


@pytest.mark.parametrize("pool", ["get", "goal", "trail", "skill", "lesson", "quarrel"])
def test_a_pool_has_many_rows(pool):
    luck = random.Random(2)
    assert len({tuple(pools.draw(luck, pool).values()) for _ in range(600)}) > 150


def test_what_a_friend_learns_has_the_friends_pronoun():
    said = "how to tie her shoes"
    assert drawn("skill", skill=said)["skilled"] == "tied {his} shoes"
    assert drawn("lesson", skill=said)["skilled"] == "tied {fhis} shoes"
    assert drawn("lesson", skill=said)["i_skill"] == "tie my shoes"


def test_many_footprints_lead():
    for said, leads in (("footprints in the snow", "lead"), ("a trail of crumbs", "leads")):
        assert drawn("trail", trail=said)["leads"] == leads


def test_prompts_name_many_reasons_against_two_friends():
    luck = random.Random(3)
    assert len({pairs.odd_gap(luck) for _ in range(900)}) > 150


@pytest.mark.parametrize(
    ("typed", "said"),
    [("a mole who has never seen the sun", "see the sun"), ("an owl saw snow", "see snow")],
)
def test_a_clause_is_told_from_the_base_of_its_verb(typed, said):
    size = len(said.split())
    assert value_of("get", split(typed)[-size:]) == said
