"""What a plot has a slot for, and the model did not mark."""

import pytest

from orchestrator.tales.briefs.fitting.untold import filled
from orchestrator.tales.grammar import plots
from orchestrator.tests.support.briefs import grammar


@pytest.mark.parametrize(
    ("premise", "hero", "prompt", "told"),
    [
        (
            "did something wrong",
            "dog / beast / he",
            "a dog who buries the wrong bone",
            {"wrong": "buries the wrong bone"},
        ),
        (
            "wants what somebody like that never gets",
            "owl / bird / she",
            "an owl who would love to see the sun just once",
            {"get": "see the sun just once"},
        ),
        (
            "is not like the others",
            "giraffe / hoofed / he",
            "a giraffe with a very short neck who wants to be like the others",
            {"odd": "has a very short neck"},
        ),
        (
            "is afraid of something",
            "fox / beast / he",
            "a fox is afraid of green balloons",
            {"fear": "green balloons"},
        ),
        # Of somebody else, and two that might fit.
        ("did something wrong", "fox / beast / he", "a fox knows a dog who buries a bone", {}),
        (
            "is not like the others",
            "fox / beast / he",
            "a fox who hates snow. Grandma has a fox who eats mud",
            {},
        ),
    ],
)
def test_what_is_left_open_is_filled(premise, hero, prompt, told):
    plot = next(plot for plot in plots().values() if plot.premise == premise)
    facts = {"hero": hero}

    filled(facts, plot, grammar(prompt))

    assert {key: value for key, value in facts.items() if key != "hero"} == told


def test_what_is_told_is_not_told_twice():
    plot = next(plot for plot in plots().values() if plot.premise == "is not like the others")
    facts = {"hero": "fox / beast / he", "quirk": "hates cold snow"}

    filled(facts, plot, grammar("a fox who hates cold snow"))

    assert "odd" not in facts
