"""Clauses that no pool has: what happens, what is odd, feared, wished for, in words of everywhere.

A pool of a few hundred rows is soon known by heart; who learns to copy needs more. The words and
templates are in `clauses.txt`.
"""

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from orchestrator.tales.phrases.verbs import ing, third
from orchestrator.tales.pools import items
from orchestrator.tales.tables import logical_lines
from orchestrator.tales.worlds.kinds import kinds
from orchestrator.tales.worlds.words import article, mended, plural

CLAUSES = Path(__file__).with_name("clauses.txt")


@cache
def tables() -> dict[str, tuple[str, ...]]:
    """The file's words by mark ("~v") and templates by slot ("odd")."""
    found = {}
    for _, line in logical_lines(CLAUSES.read_text(encoding="utf-8")):
        key, _, said = line.partition(": ")
        found[key] = tuple(part.strip() for part in said.split("|"))
    return found


def has(key: str) -> bool:
    """Whether there are clauses for a slot."""
    return key in tables()


def clause(rng: random.Random, key: str) -> str:
    """What a slot of a pool may hold: for "odd", 'cannot whistle'."""
    text = rng.choice(tables()[key])
    return mended(re.sub(r"~([a-z]+)", lambda mark: _said(rng, mark[1]), text))


def _said(rng: random.Random, mark: str) -> str:
    return _MARKS[mark](rng) if mark in _MARKS else rng.choice(tables()[f"~{mark}"])


@cache
def _animals() -> tuple[str, ...]:
    return tuple(kind.name for kind in kinds() if "animal" in kind.tags)


@cache
def _nouns() -> tuple[str, ...]:
    found = [*tables()["~noun"], *_animals()]
    found += [noun for sort in ("small", "big", "toy") for noun in items.lists()[sort]]
    return tuple(noun for noun in found if not noun.endswith("s"))


def _third(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    return f"{third(first)} {rest}".strip()


def _ing(verb: str) -> str:
    first, _, rest = verb.partition(" ")
    return f"{ing(third(first))} {rest}".strip()


# Marks that are more than a word of their own table.
_MARKS: dict[str, Callable[[random.Random], str]] = {
    "noun": lambda rng: rng.choice(_nouns()),
    "ns": lambda rng: plural(rng.choice(_nouns())),
    "the": lambda rng: f"the {rng.choice(_nouns())}",
    "an": lambda rng: article(rng.choice(_animals())),
    "vs": lambda rng: _third(_said(rng, "v")),
    "ving": lambda rng: _ing(_said(rng, "v")),
    "tving": lambda rng: _ing(_said(rng, "tv")),
    "feast": lambda rng: clause(rng, "feast"),
}
