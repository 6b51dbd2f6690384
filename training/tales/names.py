"""Given names of the whole world, as `names.txt` has them."""

import random
from functools import cache
from pathlib import Path

NAMES = Path(__file__).with_name("names.txt")
SEXES = ("he", "she", "any")


@cache
def names() -> dict[str, tuple[str, ...]]:
    """The names by sex: 'he', 'she', or 'any' where one has no usual sex."""
    found: dict[str, list[str]] = {sex: [] for sex in SEXES}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        sex, colon, said = line.partition(":")
        if colon and not line.startswith("#"):
            found[sex] += said.split()
    # Some are given to both.
    both = set(found["he"]) & set(found["she"])
    found["any"] += sorted(both)
    return {
        sex: tuple(dict.fromkeys(n for n in said if sex == "any" or n not in both))
        for sex, said in found.items()
    }


def person(rng: random.Random, sex: str = "") -> tuple[str, str]:
    """A name that people have, and he or she."""
    sex = sex if sex in ("he", "she") else rng.choice(["he", "she"])
    return rng.choice(names()[sex]), sex


def anybody(rng: random.Random, sex: str = "") -> tuple[str, str]:
    """A name of people, pets or toys, and he or she; '' where it does not tell."""
    if rng.random() < 0.55:
        return person(rng, sex)
    return rng.choice(names()["any"]), sex if sex in ("he", "she") else ""
