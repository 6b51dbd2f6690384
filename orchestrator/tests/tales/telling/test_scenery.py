"""What the picture of a beat shows."""

import random

import pytest

from orchestrator.tales.grammar import plots
from orchestrator.tales.telling.scenery import shows_scene
from orchestrator.tales.worlds.drawing import draw


@pytest.mark.parametrize(
    ("said", "shows"), [("", True), ("in the bedroom", True), ("{place}", False)]
)
def test_a_scene_is_not_shown_where_the_story_says_another_place(said, shows):
    # A boy that cannot sleep is in bed, but not in a plot at the sea that says so.
    plot = plots()["the sea brings something", "the letter that came back"]
    facts = {"hero": "boy / child / he", "scene": "in the bedroom"}
    world = draw(random.Random(1), plot, "5-7", facts)

    assert shows_scene(world, f"he was {said} once".format(place=world.place.noun)) == shows
