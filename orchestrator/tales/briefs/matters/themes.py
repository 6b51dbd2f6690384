"""Themes that a prompt asks for, and what parents want to be told about: "about sharing"."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from orchestrator.tales.briefs.brief import Brief, cast_of
from orchestrator.tales.briefs.labels import ASKED, own_facts
from orchestrator.tales.briefs.matters.matter import Matter
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.grammar import plots
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import who
from orchestrator.text.clauses import phrase
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import FINITE, NOUNS


class Theme(NamedTuple):
    """A theme and the plot that turns on it.

    `said` and `named` are bases of words that belong together, a verb or noun before those that
    depend on it; alternatives at bars, other words at slashes. After "!" the verb is denied, and
    before "." it has no object. `said` is the theme wherever a prompt has it, `named` only where
    it is what the story is asked about (see `_is_named`). `moral`: where it is no plot's own.
    """

    premise: str
    plot: str
    said: str = ""
    named: str = ""
    moral: str = ""


_LEARNS = "has to learn something that everybody learns"
_ODD_ONE = "is not like the others"
_FEELS = "feels like that, and has a reason"
TRIES = ("wants to do something odd", "the book of what went wrong")
_GREENS = "vegetable/veggie/greens/broccoli/spinach/peas/carrot"
_OTHERS = "other/others/person/kid/child/friend"
_ELDERS = "parent/mum/mummy/mom/mommy/mother/father/dad/daddy/grown-up/teacher"
_FOOD = "food/thing"
THEMES = (
    Theme(_LEARNS, "crumbs for supper", said="brush tooth | toothbrushing"),
    Theme(
        _LEARNS,
        "one bite",
        said=f"eater picky/fussy | try/taste/eat {_FOOD} new | eat only | !eat {_GREENS} | "
        f"hate {_GREENS} | !like {_GREENS}",
        named=f"eat {_GREENS}",
    ),
    Theme(
        _LEARNS,
        "the red stone",
        said=f"listen {_ELDERS} | !listen | !obey | disobey | !talk stranger",
        named="obey | listen",
    ),
    Theme(
        _LEARNS,
        "count to five",
        said=f"hit/bite/kick/push {_OTHERS} | tantrum | anger | get angry/mad | "
        "angry/mad so/very/too/when",
    ),
    Theme(
        _LEARNS,
        "the little word",
        said="say please/thank | manners good | gratitude",
        named="manners | grateful | thankful | polite",
    ),
    Theme(
        "did something wrong",
        "somebody is being kind",
        said="say sorry | apologize | apologise",
        named="forgive | forgiveness",
        moral="it is never too late to say sorry",
    ),
    Theme(
        "did something wrong",
        "the grey thing called Nothing",
        named="honesty | honest | truth | truthfulness | lie | lying | fib",
        moral="it is best to tell the truth",
    ),
    Theme(
        "two share or look for something",
        "even days and odd days",
        said="take turn | greedy | greed",
        named="share | sharing | selfish | selfishness",
        moral="things are twice as good when they are shared",
    ),
    Theme(
        "cannot wait",
        "the longest queue",
        said="!wait",
        named="patience | patient | wait",
        moral="good things take time",
    ),
    Theme(
        *TRIES,
        said="!give up | persevere | perseverance",
        named="try | trying",
        moral="who tries again has not lost",
    ),
    Theme(*TRIES, named="mistake | fail", moral="whoever makes mistakes can learn from them"),
    Theme(
        "trouble at the wrong moment",
        "eleven who did not have it",
        said="ask help | teamwork | work team | work together",
        moral="together we can do what nobody can do alone",
    ),
    Theme(
        "saves or helps somebody",
        "late for the feast",
        named="kind | nice | helpful | kindness | empathy | help other/others/person",
        moral="a kind word is never wasted",
    ),
    Theme(_ODD_ONE, "wanted", named="different | yourself | unique | special"),
    Theme(
        _ODD_ONE,
        "the day it was missing",
        said="bully | bullied",
        named="tease",
        moral="nobody likes to be laughed at",
    ),
    Theme(
        "is afraid of something",
        "swapped fears",
        named="bravery | courage | brave",
        moral="one can be afraid and brave at once",
    ),
    Theme("an invention goes wrong", "everything in its place", said="tidy room/toy/up"),
    Theme("cannot sleep", "chasing sleep", said="!go bed/sleep"),
    Theme(
        "a new baby",
        "small again",
        said="come/arrive sister/brother baby | get sister/brother/baby | have baby | "
        "jealous sister/brother/baby",
        named="baby new",
    ),
    Theme(
        "a child does it for the first time",
        "open wide",
        said="go/visit/afraid/scared/fear dentist",
        named="dentist",
        moral="one can be afraid and brave at once",
    ),
    Theme("has something to look after", "the night watch", named="responsible | responsibility"),
    Theme(
        "a contest between two",
        "learning to lose",
        said="loser good/sore/bad",
        named="lose.",
    ),
    Theme(_FEELS, "the grey guest", named="cry | sad | sadness", moral="it is fine to cry"),
)
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
    matches = ((_found(theme, matter), theme) for theme in THEMES)
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
    kind, _, pronoun = who(facts.get("hero", ""))
    if "name" in facts and kind and kind in found:
        facts["hero"] = f"- / child / {pronoun}"  # "... a baby sister, and Max ..."
    if facts.get("moral", ASKED) == ASKED:
        facts["moral"] = asked.moral or ASKED
    return Brief(*key, facts)


def _found(theme: Theme, matter: Matter) -> str:
    """The words of a prompt that are a theme; '' for none."""
    for at in range(len(matter.syntax.words)):
        for pattern in _patterns(theme.said):
            if found := _match(pattern, at, matter):
                return found
        for pattern in _patterns(theme.named):
            if (found := _match(pattern, at, matter)) and _is_named(at, matter):
                return found
    return ""


class _Pattern(NamedTuple):
    """`head` are the bases of a word, `others` those of words near it."""

    head: frozenset[str]
    others: tuple[frozenset[str], ...]
    is_denied: bool
    is_alone: bool


@cache
def _patterns(text: str) -> tuple[_Pattern, ...]:
    out = []
    for each in filter(None, map(str.strip, text.split("|"))):
        head, *others = (frozenset(word.strip("!.").split("/")) for word in each.split())
        out.append(_Pattern(head, tuple(others), each.startswith("!"), each.endswith(".")))
    return tuple(out)


def _match(pattern: _Pattern, at: int, matter: Matter) -> str:
    if not pattern.head & matter.bases(at) or (pattern.is_denied and not matter.is_denied(at)):
        return ""
    if pattern.is_alone and matter.syntax.child(at, "obj") is not None:
        return ""
    near = list(matter.near(at)) if pattern.others else []
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
    """What a story is to have in it: "with a red balloon"."""
    for at, tag in enumerate(matter.syntax.tags):
        first, _ = phrase(matter.syntax, at)
        is_with = first > 0 and matter.low(first) in _ONE and matter.low(first - 1) in _WITH
        noun = matter.low(at)
        is_thing = not (noun in _NO_THING or noun in alive() or places.known(noun))
        if tag in NOUNS and is_with and is_thing:
            yield matter.noun(at)
