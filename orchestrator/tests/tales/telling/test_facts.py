"""Where what a prompt states is told."""

import random

from orchestrator.tales.grammar import Voice, premises
from orchestrator.tales.telling.facts import add_statements
from orchestrator.tales.worlds import drawing

PLOT = """
premise: x
pool: event
ask: {event}
title: T
plot: y
beat: here; hero standing calm
- {A_hero} stood there. ^ One.
beat: here
- {Hero} slept.
"""


def added(texts, **facts):
    """What is told first, and the texts of the beats."""
    plot = premises(PLOT)[0].plots[0]
    drawn = drawing.draw(random.Random(1), plot, facts={"hero": "fox / beast / he", **facts})
    voice = Voice(drawn.rng, drawn.slot, frozenset(drawn.tags))
    return add_statements(drawn, voice, texts, ""), texts


def test_states_come_first_and_events_after_the_first_beat():
    first, texts = added(
        ["A fox stood there.", "He slept."], told1="{He} was shy.", told2="> The bell rang."
    )

    assert first[0].endswith("was shy.")
    assert texts[1].startswith("The bell rang.")


def test_what_comes_of_an_event_is_told_after_it():
    first, texts = added(
        ["All at once the baker sneezed!", "The others hid."],
        event="the baker sneezes",
        told1="When the baker sneezed, all the rolls flew away.",
    )

    assert first == []
    assert texts[1].startswith("When the baker sneezed")


def test_of_sentences_together_only_what_the_plot_does_not_tell_is_told():
    first, texts = added(
        ["A fox found an egg there.", "The others hid."],
        told1="{He} found an egg. {He} kept it warm for a whole winter.",
    )

    assert first == []
    assert "found" not in texts[1]
    assert "kept it warm" in texts[1]
