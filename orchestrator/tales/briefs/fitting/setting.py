"""Where somebody is and goes: names with their capitals, and places that a story can be in."""

import re
from itertools import pairwise

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.worlds import places
from orchestrator.text.syntax import Word


def capitals(facts: Facts, words: list[Word]) -> None:
    """A name within a place keeps its capital: "africa"."""
    inside = (word.text for before, word in pairwise(words) if not before.stops)
    named = {word.lower(): word for word in inside if word.istitle()}
    for key in ("goal", "place", "scene"):
        if key in facts:
            facts[key] = " ".join(named.get(word, word) for word in facts[key].split())


# Which of several it is does not say where: "at the wrong station".
_WHICH = re.compile(r"^(\w+ the) (?:wrong|right|same|next) (?!side|hand|bank|door)(?=\w)")
_LIKES = r"\b((?:love|like|enjoy|hate|adore)s? (?:to \w+|\w+ing)\b[^.,;:!?]{0,40}?"


def spots(facts: Facts, prompt: str) -> None:
    """Where somebody likes to do a thing is part of that, unless it is a place for a story."""
    if "place" not in facts:
        return
    facts["place"] = re.sub(r"^(\w+) (?:my|our|your) ", r"\1 the ", facts["place"])
    facts["place"] = _WHICH.sub(r"\1 ", facts["place"])
    noun = facts["place"].partition(" the ")[2]
    if not noun or places.known(noun):
        return
    at = rf"\w+ (?:the|an?|my|his|her|their|our) {re.escape(noun)}"
    liked = re.search(rf"{_LIKES} {at})\b", prompt)
    if liked:
        facts.setdefault("quirk", liked[1])
        del facts["place"]
