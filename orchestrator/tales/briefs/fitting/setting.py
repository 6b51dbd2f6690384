"""Who somebody is and where, each by itself: "biscuit in the tin"."""

import re
from itertools import pairwise

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.reading import PREPOSITIONS
from orchestrator.tales.worlds import looks, places
from orchestrator.tales.worlds.characters import who
from orchestrator.text.syntax import Word


def capitals(facts: Facts, words: list[Word]) -> None:
    """A name within a place keeps its capital: "africa"."""
    inside = (word.text for before, word in pairwise(words) if not before.stops)
    named = {word.lower(): word for word in inside if word.istitle()}
    for key in ("goal", "place", "scene"):
        if key in facts:
            facts[key] = " ".join(named.get(word, word) for word in facts[key].split())


_WITHIN = re.compile(r" (in|on|at|under|inside|behind|near|from|with|who|that) ")


def kinds(facts: Facts) -> None:
    """Where somebody is stands beside what they are: "biscuit in the tin".

    What somebody else owns is the thing of the tale alone: "grandpa's old train set".
    """
    owned = re.split("['’]s ", who(facts.get("hero", ""))[0])[1:]
    if owned and owned == [facts.get("wonder", "").lower()]:
        del facts["hero"]
    for role in facts.keys() & set(ROLES):
        kind, group, pronoun = who(facts[role])
        head, *rest = _WITHIN.split(kind, maxsplit=1)
        if rest and head and not looks.known_kind(kind):
            facts[role] = f"{head} / {group} / {pronoun}"
            if rest[0] in PREPOSITIONS and role == "hero" and re.match("the |an? ", rest[1]):
                facts.setdefault("place", f"{rest[0]} the {rest[1].partition(' ')[2]}")


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
