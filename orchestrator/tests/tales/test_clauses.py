"""Clauses turned, and the pools of clauses that a prompt states."""

import random

import pytest

from orchestrator.tales import pools
from orchestrator.tales.brief import Brief
from orchestrator.tales.clauses import did, said, then
from orchestrator.tales.grammar import registry, slots_of
from orchestrator.tales.teller import stories


@pytest.mark.parametrize(
    ("now", "past"),
    [
        ("the moon has fallen into the pond", "the moon had fallen into the pond"),
        ("it rains soup", "it rained soup"),
        ("the lights go out", "the lights went out"),
        ("nobody can stop dancing", "nobody could stop dancing"),
        ("everybody has forgotten what bread is", "everybody had forgotten what bread was"),
        ("the cat barks and the dog meows", "the cat barked and the dog meowed"),
        ("the snow had turned purple", "the snow had turned purple"),
        ("mushrooms everywhere", "mushrooms everywhere"),
        ("", ""),
    ],
)
def test_what_happens_is_told_in_the_past(now, past):
    assert then(now) == past


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("his shadow is gone", "my shadow is gone"),
        ("all the colours were gone", "all the colours are gone"),
        ("all the shoes had run away", "all the shoes have run away"),
        ("she is as small as a thumb", "I am as small as a thumb"),
    ],
)
def test_what_happens_is_called_out_by_the_hero(clause, told):
    assert said(clause) == told


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("never stops and sings", "never stopped and sang"),
        ("stops when somebody tells a lie", "stopped when somebody told a lie"),
        ("is bigger than it looks", "was bigger than it looked"),
        ("can talk", "could talk"),
    ],
)
def test_what_a_thing_does_is_told_in_the_past(does, told):
    assert did(does) == told


CLAUSES = {"event": "event", "wonder": "wonder_does"}


@pytest.mark.parametrize("pool", CLAUSES)
def test_a_pool_is_so_large_that_it_must_be_copied(pool):
    drawn = {pools.draw(random.Random(seed), pool)[CLAUSES[pool]] for seed in range(1500)}
    assert len(drawn) >= 150


@pytest.mark.parametrize("pool", CLAUSES)
def test_every_telling_of_a_first_beat_says_the_clause(pool):
    slots = {slot for slot in pools.slots(pool) if slot.startswith(CLAUSES[pool].split("_")[0])}
    for premise in registry():
        for plot in premise.plots:
            if pool in plot.one("pool").split():
                for telling in plot.beats[0].tellings:
                    assert slots & slots_of(telling.nodes), (plot.name, telling.text)


@pytest.mark.parametrize(
    ("premise", "plot", "facts", "told"),
    [
        (
            "something odd has happened",
            "a case of hiccups",
            {"hero": "fox / beast / she", "event": "her teacher has turned into a frog"},
            "teacher has turned into a frog|teacher had turned into a frog",
        ),
        (
            "there is something odd about a thing",
            "the oh",
            {
                "hero": "girl / child / she",
                "wonder": "grandpa's watch",
                "wonder_does": "runs backwards",
            },
            "her grandpa's watch",
        ),
        (
            "there is something odd about a thing",
            "seven owners",
            {"wonder": "shoes", "wonder_does": "dance at night"},
            "a pair of shoes",
        ),
    ],
)
def test_a_clause_of_a_prompt_is_told(premise, plot, facts, told):
    for seed in range(5):
        story = next(stories(Brief(premise, plot, facts), pages=3, reader="5-7", seed=seed))
        assert any(form in story.text.lower() for form in told.split("|")), story.text
