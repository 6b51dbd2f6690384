"""From what the story model marks in a prompt to a brief: words in a row, in the form they need."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import MOST, MOST_OTHERS, NAME_KEYS, Brief, Facts
from orchestrator.tales.briefs.labels import ASKED, Labels, end_of, spans_of
from orchestrator.tales.grammar import Plot
from orchestrator.tales.phrases.verbs import base, from_ing, is_verb, of_strong
from orchestrator.tales.pools import CLAUSES
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import name_key
from orchestrator.tales.worlds.kinds import BODIES, by_name, known_kinds
from orchestrator.tales.worlds.words import plural
from orchestrator.text.english import word_set
from orchestrator.text.language import is_english
from orchestrator.text.syntax import Word

PREPOSITIONS = word_set(
    "in on at under by behind near inside through over to into from across above beside below "
    "around between among outside beneath up down along"
)
# Where somebody comes from or goes to is where a story happens, if it says no other place.
_DIRECTIONS = word_set("from to into up down across through along")
_ARTICLES = word_set("a an the")
# What may begin who or what is named.
LEADING = word_set("the a an my our your their his her its")
RELATIVE = word_set("who that which")
# Clauses that are told from their verb's base on: "is learning to sing" as "learn to sing".
ROOTED = word_set("do get skill aid habit_do")
# Facts that are sentences or parts of one.
_LONG = frozenset([*CLAUSES, "title", "moral", "quirk", "custom", "habit_do", "note"])
_JOINTS = word_set(
    "but because so when while who which where until although if than then vs versus & +"
)


@dataclass(frozen=True)
class Answer:
    """What the model says of one prompt in one of its plots.

    `span(key)`: the first and last word of a fact, None where it is not stated. `choice(key)`: a
    value, '' where it is not stated. `body(role, at)`: group and pronoun of one of the cast, who is
    named by word `at` (None: by none).
    """

    span: Callable[[str], tuple[int, int] | None]
    choice: Callable[[str], str]
    body: Callable[[str, int | None], tuple[str, str]]


def brief_of(plot: Plot, words: Sequence[Word], answer: Answer, labels: Labels) -> Brief:
    """The brief of a prompt in a plot."""
    facts: Facts = {}
    spans: dict[str, tuple[int, int]] = {}
    for label, key in spans_of(plot).items():
        found = answer.span(label) if label in labels.spans else None
        if found and key not in _LONG:
            found = _phrase(words, *found)
        elif found and key in ROOTED:
            found = _with_verb(words, *found)
        value = value_of(key, words[found[0] : found[1] + 1]) if found else ""
        if found and 0 < len(value.split()) <= MOST.get(key, MOST_OTHERS):
            facts[key], spans[key] = value, found
    for role in plot.roles:
        named = name_key(role)
        if role not in spans and named not in spans:
            continue
        at = spans.get(role, spans.get(named))
        group, pronoun = answer.body(role, at and at[1])
        facts[role] = f"{facts.get(role, '-')} / {group} / {pronoun}"
    for key, values in labels.choices.items():
        chosen = answer.choice(key)
        if key == "end":
            chosen = next((n for n in _numbers(plot, values) if end_of(plot, n) == chosen), "")
        if chosen and not (key == "moral" and key in facts):
            facts[key] = ASKED if key == "moral" else chosen
    return Brief(plot.premise, plot.name, facts)


def _numbers(plot: Plot, values: Sequence[str]) -> Iterator[str]:
    start = end_of(plot, "")
    return (value.removeprefix(start) for value in values if value.startswith(start))


def _phrase(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """What says a thing ends before a word that begins something else: "buttons but her best"."""
    end = next((at for at in range(first + 1, last + 1) if words[at].text in _JOINTS), last + 1)
    while end - 1 > first and words[end - 1].text in PREPOSITIONS:  # "a kitchen in which"
        end -= 1
    return first, end - 1


def _with_verb(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """What somebody does begins with the verb: "opens a hotel", of which "hotel" was marked."""
    if first < 2 or words[first - 1].text.lower() not in _ARTICLES or words[first - 2].stops:
        return first, last
    is_done = any(map(is_verb, forms(words[first - 2].text.lower())))
    return (first - 2 if is_done else first), last


# ---- the form of a value -------------------------------------------------------------------------


def value_of(key: str, words: Sequence[Word]) -> str:
    """Words of a prompt as a fact has them: a kind in the singular, a clause from its verb on."""
    texts = [word.text for word in words]
    if key in ROLES:
        return singular(" ".join(texts).lower())
    if key in NAME_KEYS:
        return " ".join(re.sub(r"['’]s?$", "", text) for text in texts)
    if key == "place":
        return _spot(texts)
    if key in ("trait", "size", "colour", "wear", "thing"):
        return " ".join(texts).lower()
    if key in ROOTED:
        texts[0] = _root(texts[0].lower())
    elif is_english(texts[0].lower()):
        texts[0] = texts[0].lower()
    return " ".join(texts)


def _spot(texts: list[str]) -> str:
    """Where: 'in a bathtub' as 'in the bathtub', 'bathtub' as well."""
    first = texts[0].lower()
    rest = texts[1:] if first in PREPOSITIONS else texts
    if first not in PREPOSITIONS or first in _DIRECTIONS:
        while rest and rest[0].lower() in _ARTICLES:
            rest = rest[1:]
        noun = " ".join(rest)
        # What no preposition makes a place must be one.
        at = places.where(noun.lower())
        return at or (f"in the {noun}" if noun and first in PREPOSITIONS else "")
    if rest and rest[0].lower() in ("a", "an"):
        rest[0] = "the"
    return " ".join([first, *rest]) if rest else ""


def _root(verb: str) -> str:
    """A verb in its base: 'catching', 'caught', 'catches' -> 'catch'."""
    if verb in ("is", "are", "was", "were", "am"):
        return "be"
    if is_verb(verb) and not verb.endswith("s"):
        return verb
    if found := from_ing(verb) or of_strong(verb):
        return found
    found = next((form for form in forms(verb)[1:] if is_verb(form)), "")
    return found or base(verb)


def singular(kind: str) -> str:
    """'two lazy foxes' -> 'lazy fox', 'hegdehog' -> 'hedgehog'; 's of an owner is left out."""
    *before, last = kind.split() or [""]
    found = _singulars()
    for form in forms(last):
        if whole := found.get(" ".join([*before, form])):
            return whole
        if form in found:
            return " ".join([*before, found[form]])
    near = meant(last)
    return " ".join([*before, near or without_s(last)])


@cache
def _singulars() -> dict[str, str]:
    """The kinds that we know, by their plurals and by themselves."""
    names = known_kinds()
    return {plural(name): name for name in names} | {name: name for name in names}


# What may be taken off a word's end, and what put there: catching, carries, taking, hopped.
_ENDINGS = (
    *(("'s", ""), ("’s", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ves", "f")),
    *(("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e")),
)


def without_s(word: str) -> str:
    """A word without the 's of an owner."""
    return re.sub(r"['’]s$", "", word)


def forms(word: str) -> list[str]:
    """A word in small letters, and in what may be its base."""
    found = [word]
    for end, put in _ENDINGS:
        if word.endswith(end) and len(word) > len(end) + 2:
            stem = word.removesuffix(end)
            found.append(stem + put)
            if not put and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return list(dict.fromkeys(found))


@lru_cache(maxsize=512)
def meant(word: str) -> str:
    """The kind that a word of small letters is like, but for a letter or two; '' for none."""
    if len(word) < 5 or is_english(word):
        return ""
    close = get_close_matches(word, by_name(), 1, 0.84)
    return close[0] if close else ""


def group_of(kind: str) -> str:
    """The group of a kind that is known; '' for another."""
    known = by_name().get(kind)
    return known.group if known and known.group in BODIES else ""
