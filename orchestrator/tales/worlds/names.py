"""First names, and whether a boy or a girl has them."""

from pathlib import Path

from orchestrator.tales.worlds.words import HE, SHE
from orchestrator.text.english import read_lists, word_set

_LISTS = read_lists(Path(__file__).with_suffix(".txt"))
_HE = _LISTS["he"] | {*HE} | word_set("Mr Sir Uncle Grandpa King Prince")
_SHE = _LISTS["she"] | {*SHE} | word_set("Mrs Ms Miss Lady Aunt Grandma Granny Queen")
GENDERED = _HE | _SHE
# What is a part of a name: "Little Bo".
EPITHETS = word_set("little big old baby tiny")
# Of boys, though they end like those of girls.
_ENDING_IN_A = word_set("Joshua Ezra Nikita Sasha Elia Garcia Papa Santa Yuya Bela Kanta Zakaria")


def gender_of(name: str) -> str:
    """'he' or 'she' of a name that boys or girls have; '' of one of both, or that nobody knows."""
    first, _, rest = name.partition(" ")
    if rest and first.lower() in EPITHETS:
        first, _, _ = rest.partition(" ")
    if (first in _HE) != (first in _SHE):
        return "he" if first in _HE else "she"
    return "she" if first.endswith("a") and first not in _ENDING_IN_A | _HE else ""
