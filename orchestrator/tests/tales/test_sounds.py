"""A telling that a phrase of the prompt does not fit into gives way to another one."""

import pytest

from orchestrator.tales.phrases.sounds import sounds_right


@pytest.mark.parametrize(
    "text",
    [
        "They sang, because he talks to the bees because they are sad.",
        "It is hard to hide an under his wing.",
        "She had a the best hat.",
        "Nobody else won't eat his vegetables.",
        "It stops at the old pier, and that isn't done at the old pier.",
    ],
)
def test_what_nobody_would_say(text):
    assert not sounds_right(text, ["at the old pier"])


@pytest.mark.parametrize(
    "text",
    [
        "He ran, because it rained. He came back, because it stopped.",
        "At the old pier they waited. At the old pier they slept.",
        '"Who is the one?" asked a hen.',
    ],
)
def test_what_sounds_right(text):
    assert sounds_right(text, ["at the old pier"])
