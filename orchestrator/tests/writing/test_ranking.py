"""Which story answers a prompt best."""

import pytest

from orchestrator.fakes import plan_of
from orchestrator.writing.ranking import ENOUGH, facts_kept, score

PROMPT = "Please write me a story about a shy fox with a red scarf who sails to an island"
TOLD = "A shy fox sailed to the island. The knight waved his red scarf."


def scored(text, *, prompt=PROMPT, pages=1, asked=1):
    return score(plan_of(text, pages=pages), prompt=prompt, pages=asked)


def test_it_counts_the_facts_of_the_prompt_wherever_they_are_told():
    plan = plan_of("He sails away.", look="a shy fox with a red scarf", place="a small island")

    assert facts_kept(PROMPT, plan) == 1
    assert facts_kept(PROMPT, plan_of("He sails away.")) == pytest.approx(1 / 6)


def test_a_prompt_that_says_nothing_is_kept_by_every_story():
    assert facts_kept("Tell me a story!", plan_of("A fox.")) == 1


def test_it_is_content_with_a_story_that_keeps_everything():
    assert scored(TOLD, prompt="a knight with a red scarf who sails to an island") >= ENOUGH
    assert scored(TOLD) < ENOUGH  # it is about a fox, and its hero is a knight


@pytest.mark.parametrize(
    "worse",
    [
        {"text": "A cat slept. The knight too."},
        {"text": TOLD + " The knight looked at the sea and then he sailed." * 9},
        {"text": TOLD + " And th"},
        {"text": TOLD, "pages": 2},
        {"text": TOLD.replace("knight", "king")},
    ],
    ids=["another story", "repetition", "cut off", "pages", "somebody of the cast is missing"],
)
def test_it_ranks_a_fault_below_none(worse):
    assert scored(**worse) < scored(TOLD)
