"""Which story answers a prompt best."""

import pytest

from orchestrator.fakes import plan_of
from orchestrator.writing.ranking import ENOUGH, facts_kept, links_kept, score

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


def test_what_happens_counts_and_not_the_nouns_alone():
    prompt = "a mole who stole a pie and digs a tunnel to the sea"
    told = plan_of("A mole had stolen a pie. So he dug a long tunnel under the hill to the sea.")
    nouns = plan_of("A mole ate a pie. In the tunnel was a sea.")

    assert links_kept(prompt, told) == pytest.approx(4 / 5)  # nobody "pie digs"
    assert links_kept(prompt, nouns) == pytest.approx(1 / 5)
    assert score(told, prompt=prompt, pages=1) > score(nouns, prompt=prompt, pages=1)


@pytest.mark.parametrize("prompt", ["a fox", "Tell me a story!", ""])
def test_a_prompt_in_which_nothing_happens_has_no_links(prompt):
    assert links_kept(prompt, plan_of("A fox.")) == 1
