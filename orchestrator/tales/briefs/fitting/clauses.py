"""Where a clause begins and ends: with its own verb, and before another one."""

import re

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.people.mentions import around
from orchestrator.tales.briefs.reading import PREPOSITIONS, ROOTED
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import finite, is_verb, parted
from orchestrator.tales.phrases.verbs import is_past, of_strong, past, third
from orchestrator.tales.phrases.verbs import is_verb as known_verb
from orchestrator.tales.pools import CLAUSES, SLOTS
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import Word, split

VERB_FIRST = frozenset(name for name, slot in SLOTS.items() if slot.has_verb_first)
_BEGUN = VERB_FIRST | ROOTED | {"mood", "quirk", "wonder_does"}
RELATIVES = word_set("that who which where")
_EVERYTHING = word_set("everything whatever all")
_MOST_WORDS, _MOST_ADDED = 14, 6
_OPENS = PREPOSITIONS | word_set("with without for of than about")
_STOP = word_set(
    "and or but because so when while who whose that which where until although if then"
)
# What happens to somebody or is done by them: its last verb may be the one that matters.
_CHAINED = frozenset(["wrong", "trouble"])


def ended(facts: Facts, prompt: str) -> None:
    """A clause has what its last words need: "brought his hamster" is "... to school"."""
    words = split(prompt)
    low = [word.text.lower() for word in words]
    for key in CLAUSES & facts.keys():
        end = _end_of(facts[key].lower().split(), low)
        if end < 0 or words[end].stops:
            continue
        added = _added(words[end + 1 :], key in _CHAINED) if _is_open(words, end) else []
        if words[end + 1 :] and (words[end + 1].stops or len(words) == end + 2):
            added = [words[end + 1].text]  # "whisper ancient secrets."
        others = " ".join(value for other, value in facts.items() if other != key)
        # "only rains on one street" is nothing without its street, wherever the tale plays.
        if "only" in facts[key].split():
            others = ""
        if added and not keywords(" ".join(added)) & keywords(others):
            whole = [*facts[key].split(), *added]
            facts[key] = " ".join(whole) if len(whole) <= _MOST_WORDS else facts[key]
    first, *rest = facts.get("wonder_does", "").split() or [""]
    if known_verb(first) and not first.endswith("s") and not facts.get("wonder", "s").endswith("s"):
        facts["wonder_does"] = " ".join([third(first), *rest])


def _end_of(said: list[str], low: list[str]) -> int:
    """The last word in a prompt of what is said, whose first word may have another form; -1."""
    tail = said[1:] or said
    size = len(tail)
    found = (at for at in range(len(low) - size + 1) if low[at : at + size] == tail)
    return next(found, -size) + size - 1


def _is_open(words: list[Word], end: int) -> bool:
    """Whether no comma stands behind a word."""
    return end + 1 < len(words) and words[end + 1].at - words[end].end == 1


def _added(words: list[Word], is_chained: bool) -> list[str]:
    """What else belongs to a clause that is followed by these words."""
    out: list[str] = []
    if words[0].text.lower() in _OPENS:
        for at, word in enumerate(words):
            if len(out) == _MOST_ADDED or (word.text.lower() in _STOP):
                break
            out.append(word.text)
            if word.stops or not _is_open(words, at):
                return out
    rest = words[len(out) :]
    if is_chained and len(rest) > 1 and rest[0].text.lower() == "and" and is_done(rest[1].text):
        for at, word in enumerate(rest):
            out.append(word.text)
            if word.stops or not _is_open(rest, at):
                break
    return out


def is_done(word: str) -> bool:
    """Whether a word says what somebody does or did."""
    low = word.lower()
    return is_past(low) or (low.endswith("s") and (known_verb(low) or is_verb(low)))


def single(facts: Facts) -> None:
    """A clause is over where another begins: "can't swim falls overboard"."""
    for key in (CLAUSES | {"quirk"}) & facts.keys():
        words = facts[key].split()
        at = 0 if key in _BEGUN else finite([word.lower() for word in words])
        ahead = {words[max(at - 1, 0)].lower(), words[0].lower()}
        is_relative = at > 0 and not ahead.isdisjoint(RELATIVES | _EVERYTHING)
        end = parted(words, at) if at >= 0 and not is_relative else -1
        if end > 0:
            facts[key] = " ".join(words[:end]).strip(" ,")
        _, that, rest = facts[key].partition(" that ")
        if that and finite(["-", *rest.lower().split()]) < 0:
            del facts[key]  # "told the crow that the contest"
    others = " ".join(value for key, value in facts.items() if key in CLAUSES)
    if facts.get("quirk", "\n") in others:
        del facts["quirk"]


# What a clause that begins with its verb has before it: "wants to", "doesn't".
_DENIES = word_set(
    "not never always cannot can't won't doesn't don't didn't couldn't wouldn't isn't"
)
_PASSIVE = word_set("being is was are were be been gets got")
_THINKS = re.compile(r"(?:think|believe|say|dream|hope|wish|pretend)(?:s|es)?$|thought$|said$")


def started(facts: Facts, prompt: str) -> None:
    """A clause begins with its own verb: "dance ballet" is "wants to dance ballet"."""
    for key in (VERB_FIRST | {"mood", "quirk"}) & facts.keys():
        facts[key] = own(facts[key])
        before, _ = around(facts[key], prompt)
        if "whose" in before[-3:]:  # "whose kite pulled him up"
            whose = " ".join(before[len(before) - before[::-1].index("whose") - 1 :])
            said = facts.pop(key)
            if key != "trouble":  # which is the hero's own
                facts["odd"] = clause_check.does(f"{whose} {said}")
        elif {"together", "each"} & {*facts[key].split()}:
            del facts[key]  # that is said of two
        elif before[-1:] in (["has"], ["had"], ["have"]) and of_strong(facts[key].split()[0]):
            # "has eaten the cake"; of a misdeed it is said that somebody did it
            first, _, rest = facts[key].partition(" ")
            facts[key] = f"{past(first)} {rest}" if key == "wrong" else f"has {facts[key]}"
        elif before[-1:] and before[-1] in _PASSIVE and of_strong(facts[key].split()[0]):
            facts[key] = f"is {facts[key]}"
        elif before[-1:] in (["he"], ["she"]) and _THINKS.match(" ".join(before[-2:-1])):
            facts[key] = f"{before[-2]} {before[-1]} {facts[key]}"  # "thinks he can sing"
        elif before[-1:] and before[-1] in _DENIES:
            facts[key] = f"{before[-1]} {facts[key]}"
        elif before[-1:] == ["to"] and before[-2:-1] and known_verb(before[-2]):
            facts[key] = f"{before[-2]} to {facts[key]}"


# Who begins another clause: "is kind and his pack laughs".
_ANEW = word_set(
    "his her its their my our the he she it they we i everyone everybody nobody somebody someone "
    "today now then suddenly"
)


def own(said: str) -> str:
    """A clause up to where another begins that has a subject of its own."""
    words = said.split()
    low = [word.lower() for word in words]
    for at in range(1, len(words) - 1):
        is_who = low[at + 1] in _ANEW or words[at + 1].istitle()
        begins = is_who or (low[at] == "but" and low[at + 1] in ("a", "an", "one"))
        if low[at] in ("and", "but") and begins and finite(low[at + 1 :]) > 0:
            return " ".join(words[:at])
    return said
