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

from orchestrator.english import keywords
from orchestrator.plan import ROLES, TIMES, Character
from orchestrator.tales import places
from orchestrator.tales.grammar import TONES, TaleError, plots
from orchestrator.tales.pools import CLAUSES, VERBAL, items
from orchestrator.tales.verbs import ADVERBS, HELPING, is_past
from orchestrator.tales.words import SIZES, trait
from orchestrator.tales.world import who

ORDER = (
    *("hero", "name", "trait", "size", "colour", "wear", "quirk", "friend", "friend-name", "kin"),
    *("other", "other-name", "place", "time", "weather", "season", "thing", "title", "moral"),
    *("age", "tone", "end"),
)
# Facts that have one of a few values.
CLOSED = {
    "time": TIMES,
    "weather": tuple(places.WEATHERS),
    "season": places.SEASONS,
    "tone": TONES,
    "age": ("three", "four", "five", "six", "seven", "eight"),
}
# The most words of a fact; one that has more was not understood.
MOST_OTHERS = 16
_MOST = dict.fromkeys(("name", "friend-name", "other-name"), 3)
_MOST["moral"] = 16
_MOST |= dict.fromkeys(("trait", "size", "colour"), 1) | dict.fromkeys(ROLES, 8)
_MOST |= dict.fromkeys(CLAUSES, 20)
# Marks of the language that tales are written in.
_ADJECTIVE = re.compile(r"(?:y|ful|ous|less|ed|ish|al|ive|able|ible|ic|ing|some|ble)$")
_MARKS = re.compile(r"[\[\]{}<>|^@\\_\x01]")


@dataclass(frozen=True)
class Brief:
    """`premise` and `plot` by name; `facts` by key, as `world.draw` takes them."""

    premise: str
    plot: str
    facts: dict[str, str] = field(default_factory=dict)

    def sorted_out(self) -> "Brief":
        """Without what a model may say of a prompt and cannot have been meant."""
        facts = dict(self.facts)
        for key in ("friend-name", "other-name"):
            if facts.get(key, "").lower() == facts.get("name", "").lower():
                facts.pop(key, None)
        kind = who(facts.get("hero", ""))[0].split()
        if kind and facts.get("item", "").split() == kind:  # "an old bus is to be thrown away"
            facts["hero"], kind = "- / child / ", []
        for key in ("trait", "size", "colour"):
            if facts.get(key) in kind:  # "a brave brave knight"
                del facts[key]
        said = facts.get("trait", "")
        if not (trait(said)[0] or said in SIZES or _ADJECTIVE.search(said)):
            facts.pop("trait", None)
        # "loves pancakes", "a red hat", "in the forest", "The Night Watch"
        for key in ("quirk", "wear", "place", "title"):
            if " " not in facts.get(key, " "):
                del facts[key]
        # A clause without a verb: it was cut out at the wrong place.
        for key in VERBAL & facts.keys():
            first = facts[key].split()[0].lower()
            if not (keywords(first) or first in HELPING or is_past(first) or first in ADVERBS):
                del facts[key]
        for one, other in (("two", "one"), ("three", "one"), ("three", "two"), ("item2", "item")):
            if one in facts and facts.get(one) == facts.get(other):
                del facts[one]
        # What is found may be a forest: then it is where that happens. What is big may be a bridge.
        if "big" not in plots()[self.premise, self.plot].one("pool").split():
            for key in ("item", "thing"):
                if key in facts and (place := places.where(items.head(facts[key]))):
                    del facts[key]
                    facts.setdefault("place", place)
        return replace(self, facts=facts)

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
        fits = fits and value in CLOSED.get(key, (value,))
        if fits and re.fullmatch(r"[a-z][a-z_\d-]*", key):
            facts.setdefault(key, value)
    return Brief(premise, plot.strip(), facts)


def _clean(value: str) -> str:
    """A value without what means something in tales, or would break a sentence or a line."""
    return " ".join(_MARKS.sub(" ", value).split()).strip(" ,;")
