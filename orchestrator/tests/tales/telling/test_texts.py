"""The text of each beat."""

import random

from orchestrator.tales.grammar import Voice, premises
from orchestrator.tales.telling.choice import Luck
from orchestrator.tales.telling.texts import beat_texts
from orchestrator.tales.worlds import drawing


def test_a_wished_ending_picks_its_telling():
    plot = premises("""
premise: x
pool: item
ask: finds {a_item}
end: 2 = {he} sings
title: T
plot: y
beat: here; hero standing calm
- {A_hero} found {a_item}. ^ One.
beat: here
- {Hero} slept.
- {Hero} sang.
- {Hero} sat.
""")[0].plots[0]
    for seed in range(20):
        drawn = drawing.draw(random.Random(seed), plot)
        voice = Voice(drawn.rng, drawn.slot, frozenset(drawn.tags))
        texts = beat_texts(
            drawn,
            voice,
            frozenset(["end 2"]),
            {"trait": False, "quirk": False},
            ("", ""),
            Luck(drawn, voice, frozenset(["end 2"]), 1, min),
        )
        assert "sang" in texts[-1]
