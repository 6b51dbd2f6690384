"""What is counted of a story model, on stories whose figures are known."""

import pytest
from orchestrator.plan import Character, Page, Plan

from storyteller.evaluate import kept, longest_runs, shared

FOX = "The fox sat down by the old red barn and waited for the moon to come up."


def plan(text: str) -> Plan:
    fox = Character("hero", "Momo", "fox", "a fox with red fur")
    return Plan("Momo Waits", (fox,), (Page(text, "A farm with a red barn"),))


@pytest.mark.parametrize(
    ("prompt", "share"),
    [
        ("Write me a story about a fox and the moon", 1.0),
        ("a fox, a moon, a submarine", 2 / 3),
        ("tell me a story please", None),
    ],
)
def test_keywords_of_the_prompt_are_looked_for_in_text_cast_and_places(prompt, share):
    assert kept(prompt, plan(FOX)) == share


def test_two_equal_stories_share_all_and_two_others_nothing():
    other = "A duck swam over the lake to look for her lost blue hat in the reeds."

    assert shared(FOX, FOX) == 1.0
    assert shared(FOX, other) == 0.0


def test_the_longest_run_of_a_corpus_is_found_wherever_it_stands():
    corpus = ["Nobody came. The fox sat down by the old red barn and slept.", "A duck swam away."]

    assert longest_runs([FOX, "Something else was told there"], iter(corpus)) == [10, 0]
