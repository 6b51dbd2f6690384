"""A brief: what a prompt asks for, fact by fact. A world is drawn by it, and a story told of that.

It is what the story model answers with: lines, in this order, each only where the prompt says so.

    ~ afraid of the dark: the dark knocks      the premise and the plot that fit the prompt
    hero: fox / beast / he                     kind (`-`: left open), its group, its pronoun
    name: Momo
    friend: owl / bird / she
    place: in the forest
    time: night
    item: copper kettle with a dent            a slot of one of the plot's pools, or of its own
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache

from orchestrator.english import keywords
from orchestrator.plan import ROLES, TIMES, Character
from orchestrator.tales import places, pools
from orchestrator.tales.grammar import TONES, TaleError, compiled, plots, slots_of
from orchestrator.tales.words import BODIES, by_name
from orchestrator.tales.world import PRONOUNS, who

ORDER = (
    *("hero", "name", "trait", "size", "colour", "wear", "quirk", "friend", "friend-name", "kin"),
    *("other", "other-name", "place", "time", "weather", "season", "thing", "title", "moral"),
    *("age", "tone", "end"),
)
# The most words of a fact; one that has more was not understood.
MOST_OTHERS = 12
_MOST = dict.fromkeys(("name", "friend-name", "other-name"), 3)
_MOST |= dict.fromkeys(("trait", "size", "colour"), 1) | dict.fromkeys(ROLES, 8)
# Marks of the language that tales are written in.
_MARKS = re.compile(r"[\[\]{}<>|^@\\_\x01]")


@dataclass(frozen=True)
class Brief:
    """`premise` and `plot` by name; `facts` by key, as `world.draw` takes them."""

    premise: str
    plot: str
    facts: dict[str, str] = field(default_factory=dict)

    def with_cast(self, cast: Sequence[Character]) -> "Brief":
        """With this cast, whoever it was about; without one, as it is."""
        if not cast:
            return self
        of_cast = {"hero", "name", "trait", "size", "colour", "wear", "kin", *ROLES}
        of_cast |= {f"{role}-name" for role in ROLES}
        facts = {key: value for key, value in self.facts.items() if key not in of_cast}
        for role, one in zip(ROLES, cast, strict=False):
            kind, name = _clean(one.kind), _clean(one.name)
            _, group, pronoun = who(self.facts.get(role, ""))
            facts[role] = f"{kind or '-'} / {group} / {pronoun}"
            if name:
                facts["name" if role == "hero" else f"{role}-name"] = name
        return replace(self, facts=facts)

    def render(self) -> str:
        """The lines."""
        lines = [f"~ {self.premise}: {self.plot}"]
        lines += [f"{key}: {self.facts[key]}" for key in ORDER if key in self.facts]
        lines += [f"{key}: {value}" for key, value in self.facts.items() if key not in ORDER]
        return "\n".join(lines) + "\n"


def read(text: str) -> Brief:
    """The brief in an answer; lines that are none are left out.

    Raises `TaleError` where the first line names no plot.
    """
    head, *lines = text.strip().split("\n")
    premise, _, plot = head.removeprefix("~").strip().partition(": ")
    if (premise, plot.strip()) not in plots():
        raise TaleError(f"no such plot: {head[:80]!r}")
    facts: dict[str, str] = {}
    for line in lines:
        key, _, value = line.partition(": ")
        value = _clean(value)
        # One engine lets "-" through where the grammar does not.
        is_said = any(map(str.isalnum, value)) or (key, value) == ("moral", "-")
        fits = is_said and len(value.split()) <= _MOST.get(key, MOST_OTHERS)
        fits = fits and value in _CLOSED.get(key, (value,))
        if fits and re.fullmatch(r"[a-z][a-z_\d-]*", key):
            facts.setdefault(key, value)
    return Brief(premise, plot.strip(), _sorted_out(facts))


def _sorted_out(facts: dict[str, str]) -> dict[str, str]:
    """The facts without what cannot be meant."""
    for key in ("friend-name", "other-name"):
        if facts.get(key) == facts.get("name"):
            facts.pop(key, None)
    kind = who(facts.get("hero", ""))[0].split()
    for key in ("trait", "size", "colour"):
        if facts.get(key) in kind:  # "a brave brave knight"
            del facts[key]
    for key in ("item", "thing"):
        # What is found may be a forest: then it is where that happens.
        if key in facts and (place := places.where(facts[key])):
            del facts[key]
            facts.setdefault("place", place)
    return facts


def _clean(value: str) -> str:
    """A value without what means something in tales, or would break a sentence or a line."""
    return " ".join(_MARKS.sub(" ", value).split()).strip(" ,;")


# What a brief copies from its prompt: words in a row from any on, or from one that means something
# on; one word; words that mean something, which say what somebody is; words that are a name.
_COPIED = {
    **dict.fromkeys(("quirk", "wear", "title", "moral"), "span"),
    "thing": "noun",
    **dict.fromkeys(("trait", "size", "colour"), "word"),
    **dict.fromkeys(("name", "friend-name", "other-name"), "called"),
}
_CLOSED = {
    "time": TIMES,
    "weather": tuple(places.WEATHERS),
    "season": places.SEASONS,
    "tone": TONES,
    "age": ("three", "four", "five", "six", "seven", "eight"),
}
_PREPOSITIONS = ("in", "on", "at", "under", "by", "behind", "near", "inside", "through", "over")
_EDGES = ".,;:!?\"'()[]{}…“”‘’*#<>|^@\\_"
# So many of a prompt's words the grammar knows: it shall not grow without end.
MOST_WORDS = 150


def grammar(prompt: str) -> str:
    """The briefs that a prompt may have, in GBNF, which engines keep a model to.

    What a brief says of the prompt consists of its own words, so a model cannot make any up: it
    chooses where they begin and end. A word may stand in its base ("catching" as "catch"), a
    misspelt kind as the one that it is like.
    """
    words = [word for each in prompt.split() if (word := each.strip(_EDGES))][:MOST_WORDS]
    body = f"{_one_of(BODIES)} {_one_of([' / '])} {_one_of(PRONOUNS)}"
    told = [_line(key, _one_of(values)) for key, values in _CLOSED.items()]
    told += [_line("kin", _one_of(_kins())), _line("end", '[1-9] (" " [1-9])*')]
    told += [_line(role, 'kind " / " body') for role in ROLES]
    rules = {"body": body, "kind": '"-"'}
    means = [bool(keywords(word)) for word in words]
    if any(means):
        named = [known and word[:1].isupper() for known, word in zip(means, words, strict=True)]
        if prompt.isupper() or not any(named):
            named = means
        rules |= _rows("w", words, [True] * len(words)) | _rows("k", words, means)
        rules |= _rows("n", words, named)
        rules["span"] = _starts("w", [True] * len(words))
        rules["noun"] = _starts("w", means)
        rules["word"] = _one_of(
            form for word, known in zip(words, means, strict=True) if known for form in _forms(word)
        )
        rules["called"] = _starts("n", named)
        rules["kind"] = " | ".join(['"-"', _starts("k", means), *map(_quoted, _misspelt(words))])
        told += [_line(key, rule) for key, rule in _COPIED.items()]
        told.append(_line("place", f'{_one_of(_PREPOSITIONS)} " " "the "? noun'))
        told += [_line(key, "span" if key == "do" else "noun") for key in _slots()]
    rules["told"] = " | ".join(told)
    names = _one_of(f"~ {premise}: {plot}" for premise, plot in sorted(plots()))
    return "\n".join(
        f"{name} ::= {rule}" for name, rule in {"root": f'{names} "\\n" told*', **rules}.items()
    )


def _rows(mark: str, words: list[str], usable: list[bool]) -> dict[str, str]:
    """A rule for each usable word: it, and those that follow it as long as they are usable."""
    rules = {}
    for at, word in enumerate(words):
        if usable[at]:
            goes_on = at + 1 < len(words) and usable[at + 1]
            after = f' (" " {mark}{at + 1})?' if goes_on else ""
            rules[f"{mark}{at}"] = f"{_one_of(_forms(word))}{after}"
    return rules


def _starts(mark: str, usable: list[bool]) -> str:
    return " | ".join(f"{mark}{at}" for at, can in enumerate(usable) if can)


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
            forms.append(stem + put)
            if not put and stem[-1] == stem[-2]:
                forms.append(stem[:-1])
    return list(dict.fromkeys(forms))


def _misspelt(words: list[str]) -> list[str]:
    """Kinds that a word is like, but for a letter or two."""
    names = list(by_name())
    low = dict.fromkeys(word.lower() for word in words)
    return [
        kind
        for word in low
        if len(word) > 4
        for kind in get_close_matches(word, names, 1, 0.84)
        if kind not in low
    ]


@cache
def _kins() -> tuple[str, ...]:
    said = (kin for plot in plots().values() for each in plot.all("kin") for kin in each.split("/"))
    return tuple(dict.fromkeys(said))


@cache
def _slots() -> tuple[str, ...]:
    """The slots of plots that a prompt may fill: of their pools, and their own."""
    found: list[str] = []
    for plot in plots().values():
        for name in plot.one("pool").split():
            found += pools.keys(name)
        said = " ".join(plot.all("ask") + plot.all("both") + plot.all("fact") + plot.all("end"))
        columns = {column for names, _ in plot.drawn for column in names}
        found += sorted(columns & slots_of(compiled(said)))
    return tuple(dict.fromkeys(found))
