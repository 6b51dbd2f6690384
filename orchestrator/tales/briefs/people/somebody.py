"""One of a prompt's people, as words in a row name them: "my old dog Rex"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from orchestrator.tales.briefs.people.kinds import (
    FAMILY,
    LIVING,
    RELATIONS,
    WORKERS,
    being,
    beings,
)
from orchestrator.tales.briefs.people.names import name_at
from orchestrator.tales.briefs.reading import without_s
from orchestrator.tales.worlds.words import SIZES, trait
from orchestrator.text.english import word_set
from orchestrator.text.syntax import Word

DETERMINERS = word_set("a an the my our his her their this that some")
ME = word_set("me i we us myself")
CALLED = word_set("called named")
# The most words before a kind: "a very old grumpy".
MOST_ADJECTIVES = 4


@dataclass(frozen=True)
class Somebody:
    """One of a prompt's cast: a kind that we know, a name, or both."""

    kind: str = ""
    name: str = ""


def lives(one: Somebody) -> bool:
    """Whether somebody is a person or an animal."""
    known = being(one.kind)
    is_living = known is not None and not known.tags.isdisjoint(LIVING)
    return bool(one.name) or is_living or one.kind in FAMILY | RELATIONS


def lowered(words: Sequence[Word]) -> list[str]:
    """Words in small letters, with straight apostrophes."""
    return [word.text.lower().replace("’", "'") for word in words]


def somebody_at(words: list[Word], low: list[str], at: int) -> tuple[Somebody | None, int]:
    """Who is named from a word on, and where that ends; None where nobody is."""
    start = at
    while at < min(len(words), start + MOST_ADJECTIVES) and low[at] in DETERMINERS:
        at += 1
    if name := name_at(words, at):
        end = at + len(name.split())
        is_more = end < len(words) and not words[end - 1].stops and low[end] == "the"
        kind, after = _kind(low, end + 1, words) if is_more else ("", end)
        if low[after - 1].endswith("'s"):  # "Zofia, the clockmaker's daughter"
            kind, after = kin_of(low, after, words)
        return Somebody(kind, name), after if kind else end
    kind, end = _kind(low, at, words)
    if not kind:
        return None, start
    name, after = called(words, low, end)
    if name:
        return Somebody(kind, name), after
    if kind in RELATIONS and end < len(words) and words[end].at - words[end - 1].end > 1:
        other, after = _kind(low, end + 1, words) if low[end] in ("a", "an") else ("", end)
        if other:  # "whose patient, a crocodile, ..."
            name, after = called(words, low, after)
            return Somebody(other, name), after
    return Somebody(kind), end


def called(words: list[Word], low: list[str], at: int) -> tuple[str, int]:
    """The name that follows a kind, and where it ends; '' for none."""
    start = at
    at += low[at : at + 1] == ["is"]
    is_said = at + 1 < len(words) and low[at] in CALLED
    at += is_said
    if not 0 < at < len(words) or words[at - 1].stops:
        return "", start
    # "my dog Rocky": nothing else has a capital there
    is_named = words[at - 1].text.islower() and words[at].text.istitle() and low[at] not in ME
    bare = without_s(words[at].text) if is_said or is_named else ""
    name = name_at(words, at) or bare
    return name, at + len(name.split()) if name else start


def kin_of(low: list[str], at: int, words: list[Word]) -> tuple[str, int]:
    """ "snow queen's sister" of the words that follow the owner's; '' for what is no relative."""
    kin, end = _kind(low, at, words)
    whole = " ".join(low[at - 2 : at])
    owner = whole if whole.removesuffix("'s") in beings() else low[at - 1]
    return (f"{owner} {kin}", end) if kin in FAMILY else ("", at)


def _kind(low: list[str], at: int, words: list[Word]) -> tuple[str, int]:
    """A kind that we know, after no more than adjectives, and where it ends."""
    for end in range(at, min(len(words), at + MOST_ADJECTIVES)):
        bare = low[end].removesuffix("'s")
        goes_on = end + 1 < len(low) and low[end] == bare and not words[end].stops
        following = low[end + 1].removesuffix("'s") if goes_on else ""
        if f"{bare} {following}" in beings() or following in WORKERS:
            last = low[end + 2] if end + 2 < len(low) and not words[end + 1].stops else ""
            kind = f"{bare} {following}"
            return (f"{kind} {last}", end + 3) if last in beings() else (kind, end + 2)
        if bare in beings() or bare in FAMILY | RELATIONS:
            # "a robot dog", "the mouse doctor"
            is_more = following in beings()
            return (f"{bare} {following}", end + 2) if is_more else (bare, end + 1)
        if words[end].stops or not is_adjective(bare):
            break
    return "", at


def is_adjective(word: str) -> bool:
    """Whether a word may stand between an article and a kind."""
    return word in SIZES or bool(trait(word)[0] or _ENDS.search(word)) or word in _PLAIN


_ENDS = re.compile(r"(?:y|ful|ous|less|ed|ish|al|ive|able|ible|ic|ing|some|ble|est)$")
_PLAIN = word_set(
    "little small big old young tiny huge best very quite red blue green brown black white grey "
    "gray pink orange golden silver purple brave shy poor rich sad mad good bad new twin elder "
    "older younger wild tall short fat thin slow fast clever smart kind cute fierce first second "
    "only own last strict next"
)
