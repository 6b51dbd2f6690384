"""Themes that a prompt asks for, and what parents want to be told about: "about sharing"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from orchestrator.tales.briefs.brief import Brief, cast_of
from orchestrator.tales.briefs.labels import ASKED, own_facts
from orchestrator.tales.briefs.matters.matter import Matter
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.grammar import plots
from orchestrator.tales.tables import cells, lines
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import who
from orchestrator.tales.worlds.names import gender_of
from orchestrator.text.clauses import phrase
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import FINITE, NOUNS

TRIES = ("wants to do something odd", "the book of what went wrong")


class _Pattern(NamedTuple):
    """`head` are the bases of a word, `others` those of words near it."""

    head: frozenset[str]
    others: tuple[frozenset[str], ...]
    is_denied: bool
    is_alone: bool


class Theme(NamedTuple):
    """A row of `themes.txt`: a theme and the plot that turns on it."""

    premise: str
    plot: str
    said: tuple[_Pattern, ...]
    named: tuple[_Pattern, ...]
    moral: str


@cache
def themes() -> tuple[Theme, ...]:
    """The themes of `themes.txt`."""
    lists: dict[str, str] = {}
    rows: list[dict[str, str]] = []
    for line in lines(__file__, "themes.txt"):
        key, mark, said = (part.strip() for part in re.split(r"([:=])", line, maxsplit=1))
        if mark == "=":
            lists[key] = said
        elif key.startswith("~"):
            rows.append({"premise": key.removeprefix("~ "), "plot": said})
        else:
            rows[-1][key] = said.format_map(lists)
    return tuple(
        Theme(
            row["premise"],
            row["plot"],
            _patterns(row.get("said", "")),
            _patterns(row.get("named", "")),
            row.get("moral", ""),
        )
        for row in rows
    )


def _patterns(text: str) -> tuple[_Pattern, ...]:
    out = []
    for each in filter(None, cells(text, "|")):
        head, *others = (frozenset(word.strip("!.").split("/")) for word in each.split())
        out.append(_Pattern(head, tuple(others), each.startswith("!"), each.endswith(".")))
    return tuple(out)


# What asks for a story and says what it is to teach.
_ASKING = word_set(
    "story tale book tell write teach show learn lesson moral theme message value importance "
    "important ok okay fine good bad how why should need struggle about kid child"
)
_SHOULD = word_set("should must")
# What is to be in a story besides its theme; what a story has that is nothing to hold.
_NO_THING = word_set(
    "ending end moral message lesson twist theme story name surprise touch bit lot"
)
_WITH = word_set("with featuring including")
_ONE = word_set("a an one")


def theme(brief: Brief, matter: Matter) -> Brief | None:
    """What a prompt wants to be taught is what the story turns on: "about sharing"."""
    if "duty" in brief.facts:
        return None  # its plots turn on the very deed that the prompt says
    matches = ((_found(theme, matter), theme) for theme in themes())
    found, asked = next((match for match in matches if match[0]), ("", None))
    if not asked:
        return None
    key = asked.premise, asked.plot
    plot = plots()[key]
    facts = cast_of(brief)
    said = {k: v for k, v in brief.facts.items() if k in own_facts(plot).values()}
    facts |= {k: v for k, v in said.items() if not keywords(v) & keywords(found)}
    if "item" in plot.one("pool").split() and (thing := next(_things(matter), "")):
        facts.setdefault("item", thing)
    low = {matter.low(at) for at in range(len(matter.syntax.words))}
    for columns, table in plot.drawn:
        for row in table:
            cells = zip(columns, row, strict=True)
            facts |= {column: cell for column, cell in cells if cell.split()[-1] in low}
    kinds = [who(facts.get(role, ""))[0].split()[-1:] for role in ("hero", "friend")]
    # A bear and "a little bear"; two children with names are two.
    is_one = "friend" in facts and kinds[0] == kinds[1] and "friend-name" not in facts
    if is_one or ("friend" in facts and not {"hero", "name"} & facts.keys()):
        facts["hero"] = facts.pop("friend")  # "... with a little tortoise"
        if not kinds[1] and (gender := gender_of(facts.get("name", ""))):
            facts["hero"] = f"- / child / {gender}"  # the name is not that of the friend
    kind, _, pronoun = who(facts.get("hero", ""))
    if "name" in facts and kind and kind in found:
        facts["hero"] = f"- / child / {pronoun}"  # "... a baby sister, and Max ..."
    if facts.get("moral", ASKED) == ASKED:
        facts["moral"] = asked.moral or ASKED
    return Brief(*key, facts)


def _found(theme: Theme, matter: Matter) -> str:
    """The words of a prompt that are a theme; '' for none."""
    for at in range(len(matter.syntax.words)):
        for pattern in theme.said:
            if found := _match(pattern, at, matter):
                return found
        for pattern in theme.named:
            if (found := _match(pattern, at, matter)) and _is_named(at, matter):
                return found
    return ""


def _match(pattern: _Pattern, at: int, matter: Matter) -> str:
    if not pattern.head & matter.bases(at) or (pattern.is_denied and not matter.is_denied(at)):
        return ""
    if pattern.is_alone and matter.syntax.child(at, "obj") is not None:
        return ""
    near = list(matter.near(at)) if pattern.others else []
    if matter.syntax.child(at, "obj") is not None:  # "the children push it" are not pushed
        near = [child for child in near if matter.syntax.relations[child] != "nsubj"]
    found = [
        next((child for child in near if words & matter.bases(child)), -1)
        for words in pattern.others
    ]
    return "" if -1 in found else " ".join(map(matter.low, [at, *found]))


def _is_named(at: int, matter: Matter) -> bool:
    """Whether a word is what is asked for: only what asks for a story stands above it."""
    syntax = matter.syntax
    marks = syntax.children(at, "case", "mark")
    if any(matter.low(mark) == "about" for mark in marks):
        return True
    is_told = syntax.child(at, "nsubj") is not None and not matter.has(at, _SHOULD)
    if syntax.relations[at] == "root" and (is_told or syntax.tags[at] in FINITE):
        return False  # "a girl tries a hat"
    for _ in syntax.words:
        is_subject = syntax.relations[at] == "csubj"  # "why lying hurts"
        at = syntax.heads[at]
        if at < 0:
            return True
        if not is_subject and _ASKING.isdisjoint(matter.bases(at)):
            return False
    return False


def _things(matter: Matter) -> Iterator[str]:
    """What a story is to have in it: "with a red balloon", "share his cake"."""
    for at, tag in enumerate(matter.syntax.tags):
        first, _ = phrase(matter.syntax, at)
        is_with = first > 0 and matter.low(first) in _ONE and matter.low(first - 1) in _WITH
        is_with |= "same" in map(matter.low, matter.syntax.children(at, "amod"))
        above = matter.syntax.heads[at]
        is_with |= tag == "NN" and above >= 0 and "share" in matter.bases(above)
        noun = matter.low(at)
        is_thing = not (noun in _NO_THING or noun in alive() or places.known(noun))
        if tag in NOUNS and is_with and is_thing:
            yield matter.noun(at).removeprefix("same ")
