"""The grammar that keeps a story model to briefs, and to the words of the prompt."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache, lru_cache

from orchestrator.english import DETERMINERS, keywords, word_set
from orchestrator.language import is_english
from orchestrator.plan import ROLES
from orchestrator.tales import places, pools
from orchestrator.tales.brief import CLOSED
from orchestrator.tales.grammar import PREMISES, compiled, plots, slots_of
from orchestrator.tales.pools import items
from orchestrator.tales.verbs import of_strong, third
from orchestrator.tales.words import BODIES, SIZES, by_name, kinds, rare_kinds, things, trait
from orchestrator.tales.world import PRONOUNS

# What a brief copies from its prompt, by where in it that may begin (see `_Words`).
_COPIED = {
    **dict.fromkeys(("title", "moral"), "span"),
    "quirk": "verb",
    "wear": "span",
    "thing": "noun",
    **dict.fromkeys(("trait", "size", "colour"), "word"),
    **dict.fromkeys(("name", "friend-name", "other-name"), "called"),
}
_PREPOSITIONS = sorted(
    word_set("in on at under by behind near inside through over to into from across above")
)
_EDGES = ".,;:!?\"'()[]{}…“”‘’*#<>|^@\\_"
_STOPS = tuple(".,;:!?)…")
_FULL_STOPS = tuple(".;:!?…")
# Words that begin something else.
_JOINTS = word_set("but because so when while who which until although if than then")
_DETERMINERS = DETERMINERS | {"a", "an", "the", "another", "no"}
_NO_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december please story once"
)
# So many of a prompt's words the grammar knows: it shall not grow without end.
MOST_WORDS = 150


def grammar(prompt: str) -> str:
    """The briefs that a prompt may have, in GBNF, which engines keep a model to.

    What a brief says of the prompt consists of its own words, so a model cannot make any up: it
    chooses where they begin and end. A word may stand in its base ("catching" as "catch"), a
    misspelt kind as the one that it is like.
    """
    body = f"{_one_of(BODIES)} {_one_of([' / '])} {_one_of(PRONOUNS)}"
    told = [_line(key, _one_of(values)) for key, values in CLOSED.items()]
    told += [_line("kin", _one_of(_kins())), _line("end", '[1-9] (" " [1-9])*')]
    told += [_line(role, 'kind " / " body') for role in ROLES]
    rules = {"body": body, "kind": '"-"'}
    words = _Words(prompt)
    rules |= words.rules
    who = [words.rules["who"]] if "who" in words.rules else []
    rules["kind"] = " | ".join(['"-"', *who, *map(_quoted, _misspelt(words.words))])
    told += [_line(key, rule) for key, rule in _COPIED.items() if rule in rules]
    if "spot" in rules:
        told.append(_line("place", f'{_one_of(_PREPOSITIONS)} " " "the "? spot'))
    told += [_line(key, rule) for key, rule in _slots().items() if rule in rules]
    rules["told"] = " | ".join(told)
    names = _one_of(f"~ {premise}: {plot}" for premise, plot in sorted(plots()))
    return "\n".join(
        f"{name} ::= {rule}" for name, rule in {"root": f'{names} "\\n" told*', **rules}.items()
    )


class _Words:
    """A prompt's words, and the rules for what a brief may copy of them.

    `span`: words in a row, from any on. `noun`: from one that means something on; `phrase`: or from
    an article or preposition before one. `spot`: from one on that names a place, or that follows
    "in the". `verb`: from one like "loves" on. `who`: words that say what somebody is. `called`: a
    name. `word`: a single one. What a sentence or a part of it ends with, or a word that begins
    another, ends them. `clause`: words in a row up to the end of their sentence; the first, a verb,
    may be in the third person. A rule without words is left out.
    """

    def __init__(self, prompt: str) -> None:
        typed = [each for each in prompt.split() if each.strip(_EDGES)][:MOST_WORDS]
        self.words = [each.strip(_EDGES) for each in typed]
        low = self.low = [word.lower() for word in self.words]
        ends = [each.endswith(_STOPS) for each in typed]
        count = range(len(low))
        means = [bool(keywords(word)) for word in low]
        goes_on = [
            at + 1 < len(low) and not ends[at] and low[at + 1] not in _JOINTS for at in count
        ]
        begins = [not at or ends[at - 1] for at in count]
        named = [
            self.words[at][0].isupper() and not (begins[at] and _is_word(low[at])) for at in count
        ]
        if prompt.isupper() or not any(named):
            # Nothing tells names: they are words that are no others, or that follow what one is.
            after = [at and not begins[at] and low[at - 1] in _beings_alone() for at in count]
            # "my cat pickles goes", but not "my cat goes", "the apple tree" or "a big monstr"
            verb = [
                bool(_THIRD.search(low[at])) and not (goes_on[at] and _THIRD.search(low[at + 1]))
                for at in count
            ]
            named = [
                (not _is_word(low[at]) and not meant(low[at]))
                or (after[at] and not verb[at] and not places.where(low[at]))
                for at in count
            ]
        named = [means[at] and named[at] and low[at] not in _NO_NAMES for at in count]
        beings = [means[at] and self._is_somebody(at) for at in count]
        self.rules = self._rows("w", goes_on)
        self.rules |= self._rows("k", [goes_on[at] and beings[at + 1] for at in count], beings)
        self.rules |= self._rows("n", [goes_on[at] and named[at + 1] for at in count], named)
        self.rules |= self._clauses(typed)
        found = {
            "span": [f"w{at}" for at in count],
            "clause": [f"b{at}" for at in count],
            "noun": [f"w{at}" for at in count if means[at]],
            "phrase": [f"w{at}" for at in count if means[at] or self._leads(at, means)],
            "spot": [f"w{at}" for at in count if means[at] and self._is_place(at)],
            "verb": [f"w{at}" for at in count if means[at] and _THIRD.search(low[at])],
            "who": [f"k{at}" for at in count if beings[at]],
            "called": [f"n{at}" for at in count if named[at]],
            "word": [_one_of(_forms(self.words[at])) for at in count if means[at]],
        }
        if any(means):
            self.rules |= {name: " | ".join(starts) for name, starts in found.items() if starts}

    def _rows(self, mark: str, goes_on: list[bool], usable: list[bool] | None = None) -> dict:
        """A rule for each usable word: it, and those that follow it as long as it goes on."""
        rules = {}
        for at, word in enumerate(self.words):
            if usable is None or usable[at]:
                after = f' (" " {mark}{at + 1})?' if goes_on[at] else ""
                rules[f"{mark}{at}"] = f"{_one_of(_forms(word))}{after}"
        return rules

    def _clauses(self, typed: list[str]) -> dict:
        """Rules that go on to the end of a sentence: `b3` begins with the third word."""
        rules, last = {}, len(typed) - 1
        for at, word in enumerate(self.words):
            after = ""
            if at < last and not typed[at].endswith(_FULL_STOPS):
                after = f' ("{"," if typed[at].endswith(",") else ""} " c{at + 1})?'
            forms = _forms(word)
            thirds = [third(form) for form in forms if form.isalpha() and form.islower()]
            roots = [root] if (root := of_strong(self.low[at])) else []
            rules[f"b{at}"] = f"{_one_of(dict.fromkeys([*forms, *thirds, *roots]))}{after}"
            rules[f"c{at}"] = f"{_one_of(dict.fromkeys([word, word.lower()]))}{after}"
        return rules

    def _is_somebody(self, at: int) -> bool:
        """Whether a word may say what somebody is: a noun that we know, or one after an article."""
        after = self.low[at + 1] if at + 1 < len(self.low) else ""
        if after in ("who", "that", "which", "named", "called"):
            return True
        if places.where(self.low[at]) or self.low[at] in _TIMES_OF_DAY:
            return self.low[at] in by_name() or len(self.low) == 1  # the moon, a cloud
        known = any(form in _beings() for form in _forms(self.words[at]))
        if known or len(self.low) == 1:
            return True
        before = self.low[at - 1] if at else ""
        return before in _DETERMINERS or bool(trait(before)[0]) or before in SIZES

    def _leads(self, at: int, means: list[bool]) -> bool:
        """Whether a word is an article or a preposition before words that mean something."""
        leads = self.low[at] in _DETERMINERS or self.low[at] in _PREPOSITIONS
        return leads and any(means[at + 1 : at + 3])

    def _is_place(self, at: int) -> bool:
        """Whether a word may begin a place."""
        before, one_more = ([*self.low[:at], "", ""][i] if i >= 0 else "" for i in (at - 1, at - 2))
        follows = before in _PREPOSITIONS
        follows |= before in _DETERMINERS and one_more in _PREPOSITIONS
        return follows or bool(places.where(self.low[at]))


_THIRD = re.compile(r"(?:[^s]s|ses|xes|shes|ches)$")
_TIMES_OF_DAY = word_set(
    "morning noon afternoon evening night midnight day week month year summer winter autumn spring "
    "time story end world beginning first last next moral theme"
)


@cache
def _beings() -> frozenset[str]:
    """Words of which kinds consist, and things, which may be somebody in a tale."""
    names = [kind.name for kind in (*kinds(), *rare_kinds())]
    names += [thing for pool in things().values() for thing in pool]
    names += [noun for sort in ("small", "big", "food", "toy") for noun in items.lists()[sort]]
    return frozenset(word for name in names for word in name.lower().split() if keywords(word))


@cache
def _beings_alone() -> frozenset[str]:
    """What a name may follow: "my dog Biscuit", "a fox called Momo"."""
    return frozenset([*by_name(), "called", "named"])


@cache
def _told_words() -> frozenset[str]:
    """The words that tales are told with, which are no names."""
    text = " ".join(file.read_text() for file in PREMISES.glob("*.txt"))
    return frozenset(re.findall(r"\b[a-z]+\b", text))


def _is_word(word: str) -> bool:
    return is_english(word) or any(form in _told_words() for form in _forms(word))


def _line(key: str, value: str) -> str:
    return f'"{key}: " {value} "\\n"'


def _one_of(texts: Iterable[str]) -> str:
    return f"({' | '.join(_quoted(text) for text in texts)})"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


# What may be taken off a word's end, and what put there: catching, carries, taking, hopped.
_ENDINGS = (("'s", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ing", ""), ("ing", "e"), ("ed", ""))


def _forms(word: str) -> list[str]:
    """A word as it is typed, in small letters, as a name, and in what may be its base."""
    low = word.lower()
    forms = [word, low, low.capitalize()]
    for end, put in _ENDINGS:
        if low.endswith(end) and len(low) > len(end) + 2:
            stem = low.removesuffix(end)
            forms += [stem + put, stem.capitalize()] if end == "'s" else [stem + put]
            if not put and stem[-1] == stem[-2]:
                forms.append(stem[:-1])
    return list(dict.fromkeys(forms))


def _misspelt(words: list[str]) -> list[str]:
    """Kinds that a word is like, but for a letter or two."""
    low = dict.fromkeys(word.lower() for word in words)
    found = (meant(word) for word in low)
    return [kind for kind in found if kind and kind not in low]


@lru_cache(maxsize=2 * MOST_WORDS)  # names and kinds both ask
def meant(word: str) -> str:
    """The kind that a word of small letters is like, but for a letter or two; '' for none."""
    close = get_close_matches(word, by_name(), 1, 0.84) if len(word) > 4 else []
    return close[0] if close else ""


@cache
def _kins() -> tuple[str, ...]:
    said = (kin for plot in plots().values() for each in plot.all("kin") for kin in each.split("/"))
    return tuple(dict.fromkeys(said))


@cache
def _slots() -> dict[str, str]:
    """The slots of plots that a prompt may fill, of their pools and their own, with their rules."""
    found: dict[str, str] = {}
    for plot in plots().values():
        for name in plot.one("pool").split():
            for key in pools.keys(name):
                found[key] = pools.slot_of(key).copied
        said = " ".join(plot.all("ask") + plot.all("both") + plot.all("fact") + plot.all("end"))
        columns = {column for names, _ in plot.drawn for column in names}
        for column in sorted(columns & slots_of(compiled(said))):
            found.setdefault(column, "phrase")
    return found
