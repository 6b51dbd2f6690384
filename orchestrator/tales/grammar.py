"""The language that tales are written in, and the registry of premises.

A premise is a block of text; WRITING.md shows one. Lines are

    key: value            what holds for the premise, or for the plot, or begins a beat
    - a telling           one whole telling of the beat above; as many as the writer has
      that may go on      lines that begin with blanks continue the one before

Inside of tellings and values:

    {slot}                a word of the world; {Slot} with a capital
    [a|b|c]               one of these; [@old a|b]: "a" only where the tag `old` holds; [@!sea a|]
    <A sentence.>         an ornament: told where there is room
    ^                     where facts of the prompt that nobody has told yet may be told

Texts are parsed once, into tuples; telling a story only walks them.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from orchestrator.plan import MOODS, POSES, ROLES, TIMES
from orchestrator.tales.tables import cells, logical_lines

# A node: plain text, ("slot", name), ("choice", ((tags, nodes), ...)), ("ornament", nodes) or
# ("mark",).
Node = str | tuple
Tags = tuple[str, ...]

TONES = ("funny", "cosy", "brave", "spooky", "wondering")
SKIES = ("clear", "rain", "snow", "fog", "storm", "wind", "rainbow")


class TaleError(ValueError):
    """A tale that is not written as the language wants; the message says where."""


@dataclass(frozen=True)
class Telling:
    """One phrasing of a beat, and the tags that it needs ("@old", "@!sea" at its start)."""

    tags: Tags
    nodes: tuple[Node, ...]
    text: str


@dataclass(frozen=True)
class Staging:
    """Who is there, as (role, pose, mood)."""

    who: tuple[tuple[str, str, str], ...]


@dataclass
class Beat:
    """A step of the plot: where, when, who is to be seen (at its start, at its end), tellings."""

    place: str
    time: str
    weather: str
    stages: tuple[Staging, ...]
    tellings: list[Telling] = field(default_factory=list)


@dataclass
class Plot:
    """A chain of causes; what it leaves open it takes from its premise."""

    name: str
    premise: str
    values: dict[str, list[str]]
    beats: list[Beat] = field(default_factory=list)

    def all(self, key: str) -> list[str]:
        """Every value of a key that may be given more than once, cut at bars."""
        return [part for value in self.values.get(key, ()) for part in cells(value, "|") if part]

    def one(self, key: str, default: str = "") -> str:
        """The last value of a key."""
        return self.values[key][-1] if key in self.values else default

    @property
    def drawn(self) -> list[tuple[list[str], list[list[str]]]]:
        """Its `draw:` lines: the slots of each, and the rows that they are drawn from."""
        out = []
        for value in self.values.get("draw", ()):
            names, _, rows = value.partition("=")
            columns = [name.strip() for name in names.split("/")]
            table = [cells(row, "/") for row in cells(rows, "|")]
            if any(len(row) != len(columns) for row in table):
                raise TaleError(f"{self.premise} / {self.name}: {columns} but {table}")
            out.append((columns, table))
        return out

    @property
    def roles(self) -> tuple[str, ...]:
        """The hero, and who else is in the cast."""
        return tuple(role for role in ROLES if role == "hero" or role in self.values)


@dataclass
class Premise:
    """A kind of situation with its plots."""

    name: str
    plots: list[Plot]


KEYS = frozenset(
    [
        "tones",
        "heroes",
        "place",
        "time",
        "weather",
        "friend",
        "other",
        "thing",
        "draw",
        "title",
        "ask",
        "both",
        "moral",
        "theme",
        "refrain",
        "traits",
        "quirks",
        "extras",
        "pool",
        "fact",
        "end",
        "kin",
        "child",
        "weight",
        "prompt",
    ]
)
# Keys of which a plot's own replace its premise's; the others add up.
REPLACING = frozenset(
    [
        "tones",
        "heroes",
        "place",
        "time",
        "weather",
        "friend",
        "other",
        "thing",
        "traits",
        "quirks",
        "pool",
    ]
)


def premises(text: str) -> list[Premise]:
    """Read the premises of a file."""
    out: list[Premise] = []
    common: dict[str, list[str]] = {}
    plot: Plot | None = None
    for number, line in logical_lines(text):
        try:
            if line.startswith("- "):
                if plot is None or not plot.beats:
                    raise TaleError("a telling without a beat")
                plot.beats[-1].tellings.append(_telling(line[2:].strip()))
                continue
            key, colon, value = line.partition(":")
            value = value.strip()
            if not colon:
                raise TaleError("neither 'key: value' nor '- telling'")
            if key == "premise":
                out.append(Premise(value, []))
                common, plot = {}, None
            elif key == "plot":
                plot = Plot(value, out[-1].name, {k: list(v) for k, v in common.items()})
                out[-1].plots.append(plot)
            elif key == "beat":
                if plot is None:
                    raise TaleError("a beat without a plot")
                plot.beats.append(_beat(value))
            elif key in KEYS:
                values = common if plot is None else plot.values
                if plot is not None and key in REPLACING:
                    values[key] = [value]
                else:
                    values.setdefault(key, []).append(value)
            else:
                raise TaleError(f"no such key: {key}")
        except (TaleError, IndexError) as error:
            where = f"{out[-1].name if out else '-'} / {plot.name if plot else '-'}"
            raise TaleError(f"{where}, line {number}: {error}") from error
    return out


def _beat(value: str) -> Beat:
    """`place time weather; hero pose mood; friend pose mood > hero pose mood`.

    The place is `here`, `home`, a place's noun, or the sentence of a picture in quotes; without
    time or weather those of the beat before stay. What follows `>` is to be seen at its end.
    """
    if value.startswith('"'):
        place, _, rest = value[1:].partition('"')
        place = f'"{place}'
        head, mark, who = rest.partition(";")
        words = head.split()
    else:
        head, mark, who = value.partition(";")
        words = head.split()
        place = ""
    time = weather = ""
    while words and words[-1] in (*TIMES, *SKIES):
        word = words.pop()
        time, weather = (word, weather) if word in TIMES else (time, word)
    if place and words:
        raise TaleError(f"what is {words}?")
    place = place or " ".join(words) or "here"
    stages = tuple(_staging(part) for part in who.split(">")) if mark else (Staging(()),)
    return Beat(place, time, weather, stages)


def _staging(text: str) -> Staging:
    who = []
    for part in text.split(";"):
        if not part.strip() or part.strip() == "-":
            continue
        role, _, rest = part.strip().partition(" ")
        pose = next((p for p in POSES if rest.startswith(p)), None)
        mood = rest[len(pose) :].strip() if pose else ""
        if role not in ROLES or not pose or mood not in MOODS:
            raise TaleError(f"not 'role pose mood' of the closed lists: {part.strip()!r}")
        who.append((role, pose, mood))
    return Staging(tuple(who))


def _telling(text: str) -> Telling:
    tags: list[str] = []
    while text.startswith("@"):
        tag, _, text = text.partition(" ")
        tags.append(tag[1:])
    return Telling(tuple(tags), compiled(text), text)


@cache
def compiled(text: str) -> tuple[Node, ...]:
    """The nodes of a text."""
    nodes, at = _sequence(text, 0, "")
    if at != len(text):
        raise TaleError(f"stray {text[at]!r} in {text!r}")
    return nodes


def _sequence(text: str, at: int, ends: str) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    plain = ""

    def put(node: Node) -> None:
        nonlocal plain
        if plain:
            nodes.append(plain)
            plain = ""
        nodes.append(node)

    while at < len(text):
        letter = text[at]
        if letter in ends:
            break
        if letter == "{":
            end = text.find("}", at)
            name = text[at + 1 : end]
            if end < 0 or not re.fullmatch(r"[A-Za-z_]\w*", name):
                raise TaleError(f"not a slot: {text[at : at + 20]!r}")
            put(("slot", name))
            at = end + 1
        elif letter == "[":
            options = []
            while True:
                tags, at = _tags(text, at + 1)
                option, at = _sequence(text, at, "|]")
                if at >= len(text):
                    raise TaleError(f"'[' without ']' in {text!r}")
                options.append((tags, option))
                if text[at] == "]":
                    break
            put(("choice", tuple(options)))
            at += 1
        elif letter == "<":
            inner, at = _sequence(text, at + 1, ">")
            if at >= len(text):
                raise TaleError(f"'<' without '>' in {text!r}")
            put(("ornament", inner))
            at += 1
        elif letter == "^":
            put(("mark",))
            at += 1
        elif letter in "|]}>":
            raise TaleError(f"stray {letter!r} in {text!r}")
        else:
            plain += letter
            at += 1
    if plain:
        nodes.append(plain)
    return tuple(nodes), at


def _tags(text: str, at: int) -> tuple[Tags, int]:
    tags = []
    while at < len(text) and text[at] == "@":
        match = re.compile(r"@(!?[\w-]+) ?").match(text, at)
        if not match:
            raise TaleError(f"not a tag: {text[at : at + 20]!r}")
        tags.append(match[1])
        at = match.end()
    return tuple(tags), at


MARK = "\x01"


@dataclass
class Voice:
    """What a text is expanded with: slots, tags that hold, luck, and how much ornament."""

    rng: random.Random
    slot: Callable[[str], str]
    tags: frozenset[str]
    ornament: float = 0.5

    def holds(self, tags: Tags) -> bool:
        """Whether all tags hold; '!x' holds where x does not."""
        return all((t[1:] not in self.tags) if t[0] == "!" else t in self.tags for t in tags)

    def say(self, nodes: tuple[Node, ...]) -> str:
        """The text of some nodes."""
        out = []
        for node in nodes:
            if isinstance(node, str):
                out.append(node)
            elif node[0] == "slot":
                out.append(self._slot(node[1]))
            elif node[0] == "choice":
                options = [option for tags, option in node[1] if not tags or self.holds(tags)]
                if options:
                    out.append(self.say(self.rng.choice(options)))
            elif node[0] == "ornament":
                if self.rng.random() < self.ornament:
                    out.append(self.say(node[1]))
            else:
                out.append(MARK)
        return "".join(out)

    def _slot(self, name: str) -> str:
        value = self.slot(name[0].lower() + name[1:])
        if "[" in value or "{" in value:
            value = self.say(compiled(value))
        return value[:1].upper() + value[1:] if name[0].isupper() else value


def slots_of(nodes: tuple[Node, ...]) -> set[str]:
    """The names of all slots in some nodes, small letters first."""
    out: set[str] = set()
    for node in nodes:
        if isinstance(node, str) or node[0] == "mark":
            continue
        if node[0] == "slot":
            out.add(node[1][0].lower() + node[1][1:])
        elif node[0] == "ornament":
            out |= slots_of(node[1])
        else:
            for _, option in node[1]:
                out |= slots_of(option)
    return out


PREMISES = Path(__file__).with_name("premises")


@cache
def registry() -> tuple[Premise, ...]:
    """All premises of the files in `premises/`."""
    out = [each for file in sorted(PREMISES.glob("*.txt")) for each in premises(file.read_text())]
    names = [premise.name for premise in out]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise TaleError(f"premises of the same name: {sorted(twice)}")
    return tuple(out)


@cache
def plots() -> dict[tuple[str, str], Plot]:
    """All plots by the names of their premise and their own."""
    return {(plot.premise, plot.name): plot for each in registry() for plot in each.plots}
