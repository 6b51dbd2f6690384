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
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from orchestrator.plan import ROLES, TIMES, Character
from orchestrator.tales import pools
from orchestrator.tales.grammar import TONES, Plot, TaleError, plots
from orchestrator.tales.pools import CLAUSES
from orchestrator.tales.worlds import times
from orchestrator.tales.worlds.characters import name_key, who
from orchestrator.text.english import word_set

Facts = dict[str, str]
NAME_KEYS = frozenset(map(name_key, ROLES))
ORDER = (
    *("hero", "name", "trait", "size", "colour", "wear", "quirk", "friend", "friend-name", "kin"),
    *("other", "other-name", "place", "time", "weather", "season", "thing", "title", "moral"),
    *("age", "tone", "end"),
)
# Facts that have one of a few values.
CLOSED = {
    "time": TIMES,
    "weather": tuple(times.WEATHERS),
    "season": times.SEASONS,
    "tone": TONES,
    "age": ("three", "four", "five", "six", "seven", "eight"),
}
# Where and when it is, and what is seen of the hero: any plot can keep it.
SETTING = frozenset(["place", "scene", "time", "hour", "weather", "season", "shown"])
_CAST = word_set("hero name friend friend-name kin bond trait colour size tone age moral") | SETTING
# The most words of a fact; one that has more was not understood.
MOST_OTHERS = 16
MOST_OF_CLAUSE = 20
MOST = dict.fromkeys(NAME_KEYS, 3)
MOST["moral"] = 16
MOST |= dict.fromkeys(("trait", "size", "colour"), 1) | dict.fromkeys(ROLES, 8)
MOST |= dict.fromkeys(CLAUSES, MOST_OF_CLAUSE)
# Marks of the language that tales are written in.
_MARKS = re.compile(r"[\[\]{}<>|^@\\_\x01]")


@dataclass(frozen=True)
class Brief:
    """`premise` and `plot` by name; `facts` by key, as `world.draw` takes them.

    `is_asked`: the prompt asks for this very plot, so no other of the premise takes its place.
    """

    premise: str
    plot: str
    facts: Facts = field(default_factory=dict)
    is_asked: bool = False

    def with_cast(self, cast: Sequence[Character]) -> "Brief":
        """With this cast, whoever it was about; without one, as it is."""
        if not cast:
            return self
        of_cast = {
            "hero",
            "name",
            "trait",
            "size",
            "colour",
            "wear",
            "kin",
            "bond",
            "group",
            *ROLES,
        }
        of_cast |= {f"{role}-name" for role in ROLES}
        facts = without(self.facts, *of_cast)
        for role, one in zip(ROLES, cast, strict=False):
            kind, name = _clean(one.kind), _clean(one.name)
            _, group, pronoun = who(self.facts.get(role, ""))
            facts[role] = f"{kind or '-'} / {group} / {pronoun}"
            if name:
                facts[name_key(role)] = name
        return replace(self, facts=facts)

    def can_be_told(self) -> bool:
        """Whether a plot of the premise can tell what the brief says happens."""
        return any(
            premise == self.premise and is_told_by(plot, self.facts)
            for (premise, _), plot in plots().items()
        )

    def invented(self) -> list[str]:
        """What its plot is about, and the prompt does not say: the slots of its first pool."""
        names = plots()[self.premise, self.plot].one("pool").split()[:1]
        return [key for name in names for key in pools.keys(name) if key not in self.facts]

    def render(self) -> str:
        """The lines."""
        lines = [f"~ {self.premise}: {self.plot}"]
        lines += [f"{key}: {self.facts[key]}" for key in ORDER if key in self.facts]
        lines += [f"{key}: {value}" for key, value in self.facts.items() if key not in ORDER]
        return "\n".join(lines) + "\n"


def is_told_by(plot: Plot, facts: Facts) -> bool:
    """Whether what facts say may be rows of the plot's pools: nobody brings a victory in pieces."""
    return all(pools.suits(name, facts) for name in plot.one("pool").split())


def without(facts: Facts, *keys: str) -> Facts:
    """The facts but those of some keys."""
    return {key: value for key, value in facts.items() if key not in keys}


def cast_of(brief: Brief) -> Facts:
    """The facts that hold in any plot: who, where and when."""
    return {key: value for key, value in brief.facts.items() if key in _CAST}


def read(text: str) -> Brief:
    """The brief in an answer; lines that are none are left out.

    Raises `TaleError` where the first line names no plot.
    """
    head, *lines = text.strip().split("\n")
    premise, _, plot = head.removeprefix("~").strip().partition(": ")
    if (premise, plot.strip()) not in plots():
        raise TaleError(f"no such plot: {head[:80]!r}")
    facts: Facts = {}
    for line in lines:
        key, _, value = line.partition(": ")
        value = _clean(value)
        # One engine lets "-" through where the grammar does not.
        is_said = any(map(str.isalnum, value)) or (key, value) == ("moral", "-")
        fits = is_said and len(value.split()) <= MOST.get(key, MOST_OTHERS)
        fits = fits and value in CLOSED.get(key, (value,))
        if fits and re.fullmatch(r"[a-z][a-z_\d-]*", key):
            facts.setdefault(key, value)
    return Brief(premise, plot.strip(), facts)


def _clean(value: str) -> str:
    """A value without what means something in tales, or would break a sentence or a line."""
    return " ".join(_MARKS.sub(" ", value).split()).strip(" ,;")
