"""Choices: what somebody has to make up their mind about."""

import random

from orchestrator.tales.phrases.clauses import did

_FORMS = ("has to choose between {} and {}", "can't decide between {} and {}")
_BETWEEN = (
    ("the red kite", "the blue one"),
    ("a best friend", "a prize"),
    ("staying at home", "sailing away"),
    ("telling a secret", "keeping it"),
    ("the mountains", "the sea"),
    ("a trumpet", "a drum"),
    ("a kitten", "a parrot"),
    ("winning the race", "helping a beetle"),
    ("the last pancake", "a clear conscience"),
    ("a visit to the aunt", "a visit to the uncle"),
    ("a bed in the attic", "a bed by the stove"),
    ("keeping a found purse", "giving it back"),
    ("the choir", "the football team"),
)


def choice(rng: random.Random) -> dict[str, str]:
    """`choice` ("has to choose between a kitten and a parrot") and its past, `choice_was`."""
    one, other = rng.choice(_BETWEEN)
    return _choice(rng.choice(_FORMS).format(one, other))


def _choice(phrase: str) -> dict[str, str]:
    return {"choice": phrase, "choice_was": did(phrase)}


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The past of what a prompt says."""
    return _choice(given["choice"])
