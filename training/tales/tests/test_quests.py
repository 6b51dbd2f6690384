"""Clauses of prompts in the forms that tellings need."""

import random

import pytest
from orchestrator.tales import pools


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


@pytest.mark.parametrize("pool", ["get", "goal", "trail"])
def test_a_pool_has_many_rows(pool):
    luck = random.Random(2)
    assert len({tuple(pools.draw(luck, pool).values()) for _ in range(600)}) > 150
