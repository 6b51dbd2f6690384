"""Pools: phrases put together from lists, so many that a model can only copy them.

A premise names the pools that it draws from (`pool: deed occasion`); each fills slots. A digit
makes another draw with its own slots: `pool: item item2` gives {item} and {item2}. What a prompt
states of a pool must be told in the story: the words of its `KEYS`.
"""

import random
import re
from collections.abc import Callable, Mapping
from functools import cache

from orchestrator.tales.pools import deeds, items, jobs, whys
from orchestrator.tales.pools.clauses import (
    causes,
    events,
    joys,
    lessons,
    moods,
    odds,
    pairs,
    quests,
    rescues,
    troubles,
    wonders,
    wrongs,
)
from orchestrator.tales.words import article

Row = dict[str, str]
Draw = Callable[[random.Random], Row]
NOTHING: Mapping[str, str] = {}
# How a drawn row is made to hold what is given, where that changes more than the slot itself.
FITTED: dict[str, Callable[[random.Random, Row, Row], Row]] = {
    "deed": deeds.fitted,
    "making": deeds.fitted,
    "habit": items.fitted_habit,
    "occasion": items.fitted_occasion,
    "job": jobs.fitted,
    "custom": whys.fitted_custom,
    "going": whys.fitted_going,
    "get": quests.fitted_get,
    "goal": quests.fitted_goal,
    "trail": quests.fitted_trail,
    "event": events.fitted,
    "wonder": wonders.fitted,
    "odd": odds.fitted,
    "joy": joys.fitted,
    "skill": lessons.fitted_skill,
    "lesson": lessons.fitted_lesson,
    "gap": items.replaced,
    "quarrel": items.replaced,
    "rescue": rescues.fitted,
    "cause": causes.fitted,
    "mood": moods.fitted,
    "trouble": troubles.fitted_trouble,
    "failing": troubles.fitted_failing,
    "building": troubles.fitted_failing,
    "wrong": wrongs.fitted,
    **dict.fromkeys(("fear", "many", "nouns", "trinkets", "having", "danger"), items.replaced),
}

POOLS: dict[str, Draw] = {
    "deed": deeds.deed,
    "making": deeds.making,
    "item": items.item,
    "big": lambda rng: items.item(rng, ("big",)),
    "toy": lambda rng: items.item(rng, ("toy",)),
    "box": lambda rng: items.item(rng, ("box",)),
    "food": lambda rng: items.item(rng, ("food",)),
    "beast": items.creature,
    "fear": items.fear,
    "habit": items.habit,
    "many": items.collection,
    "occasion": items.occasion,
    "nouns": items.nouns,
    "trinkets": items.trinkets,
    "job": jobs.job,
    "having": whys.having,
    "custom": whys.custom,
    "going": whys.going,
    "get": quests.get,
    "goal": quests.goal,
    "trail": quests.trail,
    "event": events.event,
    "wonder": wonders.wonder,
    "odd": odds.odd,
    "joy": joys.joy,
    "skill": lessons.skill,
    "lesson": lessons.lesson,
    "gap": pairs.gap,
    "quarrel": pairs.quarrel,
    "rescue": rescues.rescue,
    "cause": causes.cause,
    "mood": moods.mood,
    "trouble": troubles.trouble,
    "danger": troubles.danger,
    "failing": troubles.failing,
    "building": troubles.building,
    "wrong": wrongs.wrong,
}
# The slots whose words a story must have when its prompt has them.
KEYS = {"doing": "do", "did": "do", "does": "do", "done": "do", "due": "feast"} | {
    "habit": "habiting"
}
KEYS |= dict.fromkeys(("gets", "getting", "got", "gotten", "i_get", "you_get", "they_get"), "get")
KEYS |= dict.fromkeys(("trail_it", "trail_they", "trail_was", "leads", "leads_do"), "")
KEYS |= {
    "the_goal": "goal",
    "goes_to": "goal",
    "i_goal": "goal",
    "you_goal": "goal",
    "the_trail": "trail",
}
KEYS |= {"odded": "odd", "joy_do": "joy"}
# Slots that a brief has in the very form that its prompt has.
AS_TYPED = frozenset(["odd", "joy", "trouble", "fails", "wrong"])
KEYS |= dict.fromkeys(("skills", "skilled", "skilling", "i_skill"), "skill")
KEYS |= dict.fromkeys(("aids", "aided", "aid_done", "aiding"), "aid")
KEYS |= {"troubled": "trouble", "i_troubled": "trouble", "failed": "fails"}
KEYS |= dict.fromkeys(("wronged", "had_wronged", "wronging", "i_wronged"), "wrong")
_KEPT = frozenset(
    [
        "item",
        "beast",
        "fear",
        "many",
        "feast",
        "one",
        "two",
        "three",
        "job",
        "prop",
        "goer",
        "do",
        "habiting",
        "get",
        "goal",
        "trail",
        "wonder",
        "aid",
        "why",
        "mood",
        "event",
        "odd",
        "joy",
        "skill",
        "gap",
        "quarrel",
        "trouble",
        "danger",
        "what",
        "fails",
        "wrong",
    ]
)
# The slots that hold a whole clause, in the words of the prompt: "has no shadow".
CLAUSES = frozenset(["do", "odd", "get", "goal", "trail", "skill", "gap", "quarrel"])
CLAUSES |= {"event", "wonder_does", "aid", "why", "mood"}
CLAUSES |= {"trouble", "fails", "wrong"}
# Those of clauses that begin with their verb.
VERBAL = frozenset(["odd", "trouble", "fails", "wrong"])
# Slots that hold a phrase with what may stand before its noun: "the flood", "at low tide".
PHRASES = frozenset(["fear", "feast", "danger", "prop", "goer", "goes_when", "joy"])
_ARTICLED = frozenset(["item", "bare", "beast", "beast_bare", "one", "two", "three", "job"])


def parted(name: str) -> tuple[str, str]:
    """A pool and its number: 'item2' -> ('item', '2')."""
    match = re.fullmatch(r"([a-z]+)(\d?)", name)
    if not match or match[1] not in POOLS:
        raise ValueError(f"no such pool: {name!r}")
    return match[1], match[2]


@cache
def slots(name: str) -> frozenset[str]:
    """The names of the slots that a pool fills."""
    return frozenset(draw(random.Random(0), name))


def draw(rng: random.Random, name: str, given: Mapping[str, str] = NOTHING) -> dict[str, str]:
    """One row of a pool, by slots; `given` are those of its `keys` that it shall have."""
    pool, number = parted(name)
    row = POOLS[pool](rng)
    if given:
        said = {slot.removesuffix(number) if number else slot: v for slot, v in given.items()}
        row = FITTED.get(pool, items.named)(rng, row, said)
    row |= {f"a_{slot}": article(value) for slot, value in row.items() if slot in _ARTICLED}
    return {f"{slot}{number}": value for slot, value in row.items()}


# By pool the slots that say which row it is; the others follow from them.
_ROWS = {
    "deed": ("do",),
    "making": ("do",),
    "beast": ("beast",),
    "fear": ("fear",),
    "habit": ("habit_do",),
    "many": ("many",),
    "occasion": ("feast",),
    "nouns": ("one", "two", "three"),
    "trinkets": ("one", "two", "three"),
    "job": ("job",),
    "having": ("prop",),
    "custom": ("custom",),
    "going": ("goer", "goes_when"),
    "get": ("get",),
    "goal": ("goal",),
    "trail": ("trail",),
    "event": ("event",),
    "wonder": ("wonder", "wonder_does"),
    "odd": ("odd",),
    "joy": ("joy",),
    "skill": ("skill",),
    "lesson": ("skill",),
    "gap": ("gap",),
    "quarrel": ("quarrel",),
    "rescue": ("aid",),
    "cause": ("why",),
    "mood": ("mood",),
    "trouble": ("trouble",),
    "danger": ("danger",),
    "failing": ("what", "fails"),
    "building": ("what", "fails"),
    "wrong": ("wrong",),
}


def keys(name: str) -> tuple[str, ...]:
    """The slots that say which row of a pool it is."""
    pool, number = parted(name)
    return tuple(f"{slot}{number}" for slot in _ROWS.get(pool, ("item",)))


def must_tell(slot: str) -> str:
    """The slot whose words a story must have when its prompt has this one; '' for none."""
    name = slot.removeprefix("a_")
    number = name[-1] if name[-1].isdigit() else ""
    stem = name.removesuffix(number)
    stem = KEYS.get(stem, stem)
    return f"{stem}{number}" if stem in _KEPT else ""


def quirk(rng: random.Random) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """A habit as `words.quirks` has them: what a prompt says, how it shows, how it comes back."""
    row = items.item(rng) | items.collection(rng) | items.fear(rng) | items.habit(rng)
    row["a_item"], row["food"] = article(row["item"]), items.item(rng, ("food",))["bare"]
    said, shows, ends = rng.choice(QUIRKS)

    def filled(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(re.sub(r"~(\w+)", lambda match: row[match[1]], text) for text in texts)

    return filled((said,))[0], filled(shows), filled(ends)


# As rows of `words.QUIRKS`, with slots of pools.
QUIRKS = (
    (
        "collects ~many",
        (
            "{He} collected ~many, and knew every one of them.",
            "Under {his} bed there was a box, and in the box there were ~many.",
            "Other people collect stamps. {He} collected ~many.",
        ),
        (
            "And the box of ~many had a new one in it that night.",
            "Two more ~many came home with {him}.",
        ),
    ),
    (
        "counts ~many",
        ("All day long {he} counted ~many.", "{He} could not pass ~many without counting them."),
        ("That night {he} counted ~many until {he} slept.",),
    ),
    (
        "never goes anywhere without ~a_item",
        (
            "{He} never went anywhere without ~a_item.",
            "Wherever {he} went, ~a_item went too.",
        ),
        ("And beside {him}, as always, lay ~a_item.",),
    ),
    (
        "has ~a_item",
        ("{He} had ~a_item, and was proud of it.", "The best thing that {he} owned was ~a_item."),
        ("And that evening {he} let somebody else hold the ~bare.",),
    ),
    (
        "is afraid of ~fear",
        (
            "{He} was afraid of nothing in the world but ~fear.",
            "There was one thing that {he} could not stand: ~fear.",
        ),
        (
            "And ~fear? One thing at a time, said {hero}.",
            "That night {he} did not think of ~fear once.",
        ),
    ),
    (
        "always ~habit",
        ("There was one thing about {him}: {he} ~habited. Always.",),
        (),
    ),
    (
        "loves ~food",
        (
            "There was nothing better in the world, {he} thought, than ~food.",
            "On {his} birthday {he} wished for ~food, and for nothing else.",
        ),
        ("For supper there was ~food, of course.",),
    ),
    (
        "dreams of ~a_item",
        ("Every night {he} dreamed of ~a_item.", "What {he} wished for most was ~a_item."),
        ("And the ~bare? It could wait until the next birthday.",),
    ),
)
