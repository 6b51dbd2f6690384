"""A plot that tells a whole clause of a prompt in its own words, by the kind of the clause."""

import re

from orchestrator.tales.briefs.brief import Brief, cast_of
from orchestrator.tales.briefs.labels import own_facts
from orchestrator.tales.briefs.matters.hero import of_hero, of_noun
from orchestrator.tales.briefs.matters.matter import (
    FEELINGS,
    FINDS,
    FINDS_NOTE,
    MISHAPS,
    ODD,
    SAD,
    STATES,
    WANTS,
    WISH,
    Matter,
    main,
)
from orchestrator.tales.briefs.matters.others import of_others
from orchestrator.tales.briefs.people.kinds import LIVING
from orchestrator.tales.grammar import Plot, plots
from orchestrator.tales.phrases.verbs import infinitive
from orchestrator.tales.pools import SLOTS
from orchestrator.tales.worlds import looks
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import keywords, word_set

# Words of many plots, which make none of them that of a prompt.
_COMMON = keywords(
    "wants would like wish dream have get find story never always little old day go something make "
    "somebody goes first"
)
_OF_FEAR = keywords("afraid scared frightened terrified fear")
# Words by any of which a prompt asks for a premise.
_MEANS = {
    "is lost and wants to go home": word_set("lost home back way"),
    "the first day of school": word_set("school kindergarten nursery preschool class"),
    "a new baby": word_set("baby sibling newborn"),
    "new in town": word_set("move new"),
    "wants to see the sea": word_set("sea ocean beach"),
    "is not well": word_set("ill sick fever cold flu"),
    "stage fright": word_set("stage perform audience"),
    "not needed any more": word_set("need useless replace"),
}
MISDEEDS = word_set(
    "steal take break eat lie tell forget hide lose throw spill push hit tear cheat trick fool "
    "leave cut scare tease drop ruin destroy fight blame copy peek pretend ignore "
    "wrong accident mistake cry shout laugh let burn borrow refuse promise bite kick"
)
# Verbs without which a prompt has nothing of a premise, whatever was marked for it.
_NEEDS = {
    WISH: word_set("want wish dream hope long would love like need try look search ask"),
    "follows something": word_set("follow track trail trace lead footprint"),
    "has lost something that matters": word_set("lose miss gone search look find steal"),
    "did something wrong": MISDEEDS,
    "where it goes": word_set("where"),
}
# What somebody does one day, or wants, is nothing that they are like; a mishap is no feeling.
_IS_NOT = {
    ODD: FINDS | WANTS,
    SAD: MISHAPS | STATES,
    "two do something together": FINDS,
}
_CANNOT = ("learns from somebody", "cannot do it yet", "teaches somebody")
_ONLY_ONE = re.compile(r"\bthe only one (?:who|that) (?:can|could|knows?|knew)\b", re.I)
_LIFELESS = word_set("vehicle thing machine toy")


def general(brief: Brief, matter: Matter) -> Brief | None:
    """The plot for a prompt whose own plot tells nothing of it; None where it does."""
    is_one = not {"item"} ^ ({"item", "item2"} & brief.facts.keys())
    if brief.premise == FINDS_NOTE[0] and is_one and brief.can_be_told():
        # The others tell of grandmother's attic, or of a second thing inside.
        return None if "grand" in matter.prompt.lower() else Brief(*FINDS_NOTE, brief.facts)
    if fits(brief, matter):
        return None
    facts = cast_of(brief)
    return of_hero(matter, facts) or of_others(brief, matter) or of_noun(matter, facts)


def fits(brief: Brief, matter: Matter) -> bool:
    """Whether a plot tells what the prompt says: a fact of its own, or what it is called by."""
    plot = plots()[brief.premise, brief.plot]
    if not _is_of_its_sort(brief, plot) or (brief.premise == ODD and "odd" not in brief.facts):
        return False
    one = main(matter)
    if not brief.can_be_told() or (brief.premise in _CANNOT and _is_only_one(matter)):
        return False
    if one is not None and one.does & _IS_NOT.get(brief.premise, frozenset()):
        return one.does & FEELINGS != set()
    stated = {*own_facts(plot).values(), *SLOTS} & brief.facts.keys()
    needed = _NEEDS.get(brief.premise)
    wrong = {infinitive(word) for word in brief.facts.get("wrong", "").split()}
    if stated and (not needed or needed & (wrong or matter.all_bases)):
        return True
    known = keywords(" ".join(cast_of(brief).values()))
    asked = keywords(matter.prompt) - known
    named = keywords(brief.premise) - _COMMON - known
    means = _MEANS.get(brief.premise, frozenset()) & matter.all_bases
    if means or (named and named <= asked):
        return True
    clause = keywords(matter.said(one)) - known - _COMMON if one else asked
    lines = [*plot.all("ask"), *plot.all("both"), *plot.all("title"), *plot.all("fact")]
    told = keywords(re.sub(r"\{\w+\}", "", " ".join([brief.premise, *lines])))
    return len(clause & told - _OF_FEAR) * 2 > len(clause)


def _is_only_one(matter: Matter) -> bool:
    """Whether somebody can what nobody else can: "is the only one who can read the stars"."""
    return bool(_ONLY_ONE.search(matter.prompt))


def _is_of_its_sort(brief: Brief, plot: Plot) -> bool:
    """Whether a hero who lives has no plot of wheels or toys: a unicorn with a horn."""
    name, group, _ = who(brief.facts.get("hero", ""))
    lives = name and not looks.given_kind(name, group).tags.isdisjoint(LIVING)
    return not lives or _LIFELESS.isdisjoint(plot.one("heroes").split())
