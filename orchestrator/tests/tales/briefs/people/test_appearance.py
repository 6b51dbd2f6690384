"""What a prompt says of the hero's looks is in its picture."""

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.teller import stories
from orchestrator.tests.support.briefs import sensible

PLOT = "afraid of the dark", "the dark knocks"


def look_of(prompt: str, **facts: str) -> str:
    brief = sensible(Brief(*PLOT, facts), prompt)
    return next(stories(brief, pages=1, reader="5-7", seed=1)).cast[0].look


@pytest.mark.parametrize(
    ("prompt", "hero", "shown", "never"),
    [
        (
            "a pirate with a green coat",
            "pirate / person / he",
            "a green coat",
            "red coat|blue coat",
        ),
        ("a fairy with blue hair who sings", "fairy / winged / she", "blue hair", "problem"),
        ("the boy in a striped sweater", "boy / child / he", "a striped sweater", " shirt"),
        ("a robot, wearing a red apron", "robot / robot / it", ", wearing a red apron", "robe"),
        ("a panda with a blue scarf", "panda / beast / he", "black and white fur", "red scarf"),
        ("the girl, 5, has to wear glasses", "girl / child / she", "glasses", "problem"),
        ("a fox with a problem", "fox / beast / he", "fur", "problem"),
    ],
)
def test_what_is_said_of_the_hero_is_seen(prompt, hero, shown, never):
    look = look_of(prompt, hero=hero)

    assert shown in look
    assert not any(word in look for word in never.split("|")), look


def test_a_child_with_a_trade_is_a_child():
    brief = sensible(
        Brief(*PLOT, {"hero": "superhero / person / she"}), "a superhero little sister"
    )

    assert brief.facts["hero"] == "superhero little sister / child / she"


def test_what_talks_and_nobody_knows_looks_as_itself():
    look = look_of("a postcard", hero="postcard / thing / it")

    assert look.startswith("a talking postcard with") or "talking postcard" in look
    assert "teapot" not in look
