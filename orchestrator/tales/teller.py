"""Tells a brief: draws worlds by its facts until one gives a story that keeps them."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from orchestrator.plan import READERS, ROLES, Plan
from orchestrator.tales import pools
from orchestrator.tales.briefs.brief import Brief, is_told_by, without
from orchestrator.tales.briefs.statements import KEYS
from orchestrator.tales.grammar import Plot, plots
from orchestrator.tales.telling.story import tell
from orchestrator.tales.worlds import casting, drawing, looks
from orchestrator.tales.worlds.characters import who
from orchestrator.tales.worlds.setting import said_place
from orchestrator.text.english import keywords

# Worlds that are drawn for a plot before it is given up.
TRIES = 12
# Tellings that fail before the facts that made them fail are given up: words thrown together at
# random are told no better in another plot.
ENOUGH_FAILED = 2 * TRIES
# From the hands of tellings of one try to those of the next: other seeds do not have them.
OTHER_HANDS = 10_007
# Other plots that are tried with the main facts, before the facts are given up.
LAST_PLOTS = 4
# Facts of these keys hold in any plot; the others are slots of a plot's own.
_ALWAYS = frozenset(
    [
        *("name", "trait", "size", "colour", "wear", "quirk", "place", "time", "weather", "season"),
        *("moral", "tone", "age", "bond", "group", "scene", "hour", "shown"),
    ]
)
_OTHERS = frozenset(["friend", "friend-name", "other", "other-name"])
_LEAST = frozenset([*ROLES, "name", "friend-name", "other-name", "place", "scene", "hour", "shown"])


def stories(
    brief: Brief, *, pages: int, reader: str, seed: int, keeps_cast: bool = False, prompt: str = ""
) -> Iterator[Plan]:
    """Stories of a brief, of `pages` pages for an age band; the same ones for a seed.

    Where the `prompt` asks for no more than any plot of the premise tells, the seed chooses among
    them: not every fox that is afraid of the dark hears it knock.

    At most `TRIES` come, and one at least. Where its plot cannot be told with all facts, another of
    its premise is, if need be in longer sentences, or its own without insisting on them; then one
    of them without the hero's companions, but not if it `keeps_cast`; then any.
    Once `ENOUGH_FAILED` tellings have failed, nothing that insists on facts is tried any more.
    """
    if prompt and not brief.is_asked:
        brief = replace(brief, plot=_plot_for(brief, prompt, seed))
    failed = 0
    for number, (plot, facts, stated, limits) in enumerate(_ways(brief, reader, seed, keeps_cast)):
        if failed >= ENOUGH_FAILED and stated - {"kind"}:
            continue
        found = False
        for attempt in range(TRIES):
            rng = random.Random(f"{seed} {number} {attempt}")
            drawn = drawing.draw(rng, plot, reader, facts)
            hand = seed + attempt * OTHER_HANDS
            plan = tell(drawn, pages, reader, stated, hand=hand, limits=limits)
            if plan is not None:
                found = True
                yield plan
                continue
            failed += 1
            if failed >= ENOUGH_FAILED and not found:
                break
        if found:
            return


def _plot_for(brief: Brief, prompt: str, seed: int) -> str:
    """The brief's plot; or another of the premise, where nothing in the prompt is of this one."""
    table = plots()
    akin = [plot for (premise, _), plot in table.items() if premise == brief.premise]
    # What the pools of all of them have is told in all of them.
    told = set.intersection(*(set(_slots(plot)) for plot in akin))
    if brief.facts.keys() - _ALWAYS - _OTHERS - {*ROLES, *KEYS} - told:
        return brief.plot
    common = set.intersection(*({*plot.all("ask"), *plot.all("both")} for plot in akin))
    shared = keywords(" ".join(common))
    stated = keywords(" ".join(v for k, v in brief.facts.items() if k not in KEYS))
    asked = keywords(prompt) - stated
    roles = {role for role in ROLES if role in brief.facts}
    kind = looks.given_kind(*who(brief.facts.get("hero", ""))[:2])
    free = []
    for plot in akin:
        own = " ".join([*plot.all("ask"), *plot.all("both"), *plot.all("title"), *plot.all("fact")])
        if asked & (keywords(re.sub(r"\{\w+\}", "", own)) - shared):
            return brief.plot
        wanted = plot.one("heroes", "any").replace("any", "").strip()
        if roles <= {*plot.roles} and casting.fits(kind, wanted) and _suits(plot, brief.facts):
            free.append(plot)
    free.append(table[brief.premise, brief.plot])
    if not brief.facts.keys().isdisjoint(("place", "scene")):
        free = [plot for plot in free if _can_be_there(plot, brief.facts)] or free
    return random.Random(f"plot {seed}").choice(sorted({plot.name for plot in free}))


def _can_be_there(plot: Plot, facts: dict[str, str]) -> bool:
    """Whether the plot is at no place of its own, and not only at others than the prompt's."""
    is_free = any(beat.place in ("here", "home") for beat in plot.beats)
    return is_free and said_place(plot, facts) is not None


def _ways(
    brief: Brief, reader: str, seed: int, keeps_cast: bool
) -> Iterator[tuple[Plot, dict[str, str], frozenset[str], str]]:
    """Plots with facts, what of them must be told, and whose limits: from all to the least."""
    table = plots()
    own = table[brief.premise, brief.plot]
    akin = [p for (premise, _), p in table.items() if premise == brief.premise and p is not own]
    random.Random(f"akin {seed}").shuffle(akin)
    rest = list(table.values())
    random.Random(f"rest {seed}").shuffle(rest)
    roles = {role for role in ROLES if role in brief.facts}
    # Whoever shall play, plays: only plots that have a part for them, as long as there are any.
    suiting = [plot for plot in (own, *akin) if _suits(plot, brief.facts)] or [own, *akin]
    fitting = [plot for plot in suiting if roles <= {*plot.roles}]
    facts = without(brief.facts, "end")
    for limits in READERS[READERS.index(reader) :]:
        for plot in fitting:
            known = brief.facts if plot is own else facts
            yield plot, known, _stated(known, plot), limits
    oldest = READERS[-1]
    for plot in fitting[:1]:
        yield plot, facts, frozenset(["kind"]), oldest
    # What happens is worth more than who else plays.
    if not keeps_cast:
        alone = without(facts, "bond", *_OTHERS)
        for plot in suiting:
            yield plot, alone, _stated(alone, plot), oldest
        yield own, alone, frozenset(["kind"]), oldest
    facts = {key: value for key, value in facts.items() if key in _LEAST}
    for plot in [plot for plot in rest if roles <= {*plot.roles}][:LAST_PLOTS]:
        yield plot, facts, frozenset(["kind"]), reader
    for plot in rest:
        yield plot, {}, frozenset(), reader


def _slots(plot: Plot) -> frozenset[str]:
    """The slots that the plot's pools fill."""
    return frozenset().union(*(pools.slots(name) for name in plot.one("pool").split()))


_GRANDPARENTS = "grandmother/grandfather"


def _suits(plot: Plot, facts: dict[str, str]) -> bool:
    """Whether the plot can tell what a prompt says. Another child is nobody's grandmother."""
    is_child = who(facts.get("friend", ""))[1] == "child"
    return not (is_child and plot.one("kin") == _GRANDPARENTS) and is_told_by(plot, facts)


def _stated(facts: dict[str, str], plot: Plot) -> frozenset[str]:
    """What of the facts a telling of the plot must have in its words."""
    slots = _slots(plot)
    said = {key for key in facts if key in _ALWAYS or (key in slots and pools.must_tell(key))}
    said |= {role for role in plot.roles[1:] if role in facts}
    said |= {"thing"} & facts.keys()
    if who(facts.get("hero", ""))[0]:
        said.add("kind")
    numbers = facts.get("end", "").split()
    tellings = len(plot.beats[-1].tellings)
    if numbers and all(n.isdigit() and 1 <= int(n) <= tellings for n in numbers):
        said.add(f"end {' '.join(numbers)}")
    return frozenset(said)
