"""Pools: phrases put together from lists, so many that a model can only copy them.

A premise names the pools that it draws from (`pool: deed occasion`); each fills slots. A digit
makes another draw with its own slots: `pool: item item2` gives {item} and {item2}. `POOLS` has them
all, `SLOTS` what a prompt may say of them.
"""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from orchestrator.tales.phrases import clause_check
from orchestrator.tales.pools import deeds, items, jobs, town, whys
from orchestrator.tales.pools.clauses import (
    absences,
    causes,
    choices,
    events,
    habits,
    joys,
    lessons,
    moods,
    nightly,
    odds,
    pairs,
    parts,
    quests,
    rescues,
    troubles,
    turns,
    wonders,
    wrongs,
)
from orchestrator.tales.worlds.words import article
from orchestrator.text.english import DETERMINERS, UNCOUNTED, is_plural

Row = dict[str, str]
NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True)
class Pool:
    """`draw` makes a row. Its slots of `keys` say which one it is; the others follow from them.

    `fitted` makes a drawn row hold what is given, where that changes more than the slot itself.
    `suits` says whether what is given can be such a row at all.
    """

    draw: Callable[[random.Random], Row]
    keys: tuple[str, ...] = ("item",)
    fitted: Callable[[random.Random, Row, Row], Row] = items.named
    suits: Callable[[Row], bool] = lambda given: True


@dataclass(frozen=True)
class Slot:
    """What a prompt may say of a pool's row.

    `copied` is how a brief has it of the prompt: a "noun", a "phrase" with what may stand before
    its noun ("the flood", "at low tide"), or a whole "clause" ("has no shadow"), which with
    `has_verb_first` begins with its verb. `forms` are other slots that say the same: a story must
    have the words of one of them, unless it is not `must_tell`. `as_typed`: a brief has it in the
    very form of the prompt. `checked` gives what is told of it, '' where it is no such phrase.
    """

    copied: str = "noun"
    forms: str = ""
    must_tell: bool = True
    has_verb_first: bool = False
    as_typed: bool = False
    checked: Callable[[str], str] = clause_check.whole


def _of(*kinds: str) -> Callable[[random.Random], Row]:
    return lambda rng: items.item(rng, kinds)


def _had(rng: random.Random, row: Row, said: Row) -> Row:
    """What all of a kind have: "long neck" is "a long neck"."""
    prop = said["prop"]
    is_whole = prop.partition(" ")[0] in DETERMINERS or " " not in items.head(prop).strip()
    return {"prop": prop if is_whole else _one_of(prop)}


_THREE = ("one", "two", "three")
POOLS = {
    "deed": Pool(deeds.deed, ("do",), deeds.fitted),
    "making": Pool(deeds.making, ("do",), deeds.fitted),
    "item": Pool(items.item, suits=items.is_thing),
    "big": Pool(_of("big")),
    "toy": Pool(_of("toy")),
    "box": Pool(_of("box")),
    "food": Pool(_of("food")),
    "beast": Pool(items.creature, ("beast",)),
    "fear": Pool(items.fear, ("fear",), items.replaced),
    "habit": Pool(items.habit, ("habit_do",), items.fitted_habit),
    "many": Pool(items.collection, ("many",), items.replaced),
    "occasion": Pool(items.occasion, ("feast",), items.fitted_occasion),
    "nouns": Pool(items.nouns, _THREE, items.replaced),
    "trinkets": Pool(items.trinkets, _THREE, items.replaced),
    "job": Pool(jobs.job, ("job",), jobs.fitted),
    "having": Pool(whys.having, ("prop",), _had),
    "custom": Pool(whys.custom, ("custom",), whys.fitted_custom),
    "going": Pool(whys.going, ("goer", "goes_when"), whys.fitted_going),
    "get": Pool(quests.get, ("get",), quests.fitted_get),
    "sight": Pool(quests.sight, ("get",), quests.fitted_get, quests.is_sight),
    "gift": Pool(quests.gift, ("get",), quests.fitted_get, quests.is_gift),
    "goal": Pool(quests.goal, ("goal",), quests.fitted_goal),
    "trail": Pool(quests.trail, ("trail",), quests.fitted_trail),
    "event": Pool(events.event, ("event",), events.fitted),
    "problem": Pool(events.problem, ("event",), events.fitted),
    "marvel": Pool(events.marvel, ("event",), events.fitted),
    "rule": Pool(events.rule, ("event",), events.fitted),
    "turn": Pool(turns.turn, ("turn",), turns.fitted),
    "absence": Pool(absences.absence, ("event",), absences.fitted, absences.is_absence),
    "nightly": Pool(nightly.nightly, ("event",), nightly.fitted, nightly.is_nightly),
    "wonder": Pool(wonders.wonder, ("wonder", "wonder_does"), wonders.fitted),
    "odd": Pool(odds.odd, ("odd",), odds.fitted),
    "part": Pool(parts.part, ("odd",), parts.fitted, parts.is_part),
    "joy": Pool(joys.joy, ("joy",), joys.fitted),
    "skill": Pool(lessons.skill, ("skill",), lessons.fitted_skill, lessons.is_skill),
    "lesson": Pool(lessons.lesson, ("skill",), lessons.fitted_lesson),
    "gap": Pool(pairs.gap, ("gap",), items.replaced),
    "quarrel": Pool(pairs.quarrel, ("quarrel",), items.replaced),
    "contest": Pool(pairs.contest, ("contest",), pairs.fitted_contest),
    "rescue": Pool(rescues.rescue, ("aid",), rescues.fitted, rescues.is_rescue),
    "cause": Pool(causes.cause, ("why",), causes.fitted),
    "mood": Pool(moods.mood, ("mood",), moods.fitted),
    "worry": Pool(moods.worry, ("mood",), moods.fitted),
    "parting": Pool(moods.parting, ("gone",), moods.fitted_parting, moods.is_parting),
    "choice": Pool(choices.choice, ("choice",), choices.fitted),
    "trouble": Pool(troubles.trouble, ("trouble",), troubles.fitted_trouble),
    "danger": Pool(troubles.danger, ("danger",), items.replaced),
    "failing": Pool(troubles.failing, ("what", "fails"), troubles.fitted_failing),
    "building": Pool(
        troubles.building, ("what", "fails"), troubles.fitted_failing, troubles.is_built
    ),
    "wrong": Pool(wrongs.wrong, ("wrong",), wrongs.fitted),
    "duty": Pool(habits.duty, ("duty",), habits.fitted_duty),
    "manner": Pool(habits.manner, ("manner",), habits.fitted_manner),
    "knack": Pool(habits.knack, ("manner",), habits.fitted_manner, habits.is_knack),
    "landmark": Pool(town.landmark, fitted=town.fitted_landmark),
    "news": Pool(town.news, suits=town.is_news),
    "refusal": Pool(town.refusal, ("skill",), lessons.fitted_skill),
    "wakers": Pool(town.wakers, ("many",), items.replaced),
    "closed": Pool(town.closed, fitted=town.fitted_closed, suits=town.is_closed),
    "role": Pool(town.role, ("job",), items.replaced),
    "treats": Pool(town.treats, ("many",), items.replaced),
    "calamity": Pool(town.calamity, ("event",), events.fitted),
}

_NOUN = Slot()
_PHRASE = Slot("phrase")
_CLAUSE = Slot("clause")
_DEED = Slot("clause", checked=clause_check.do)
_PREDICATE = Slot("clause", has_verb_first=True, as_typed=True, checked=clause_check.does)
SLOTS = {
    **dict.fromkeys(("item", "beast", "many", "job", "wonder", "what", *_THREE), _NOUN),
    **dict.fromkeys(("fear", "danger", "prop", "goer"), _PHRASE),
    **dict.fromkeys(("why", "gap", "quarrel", "contest"), _CLAUSE),
    **dict.fromkeys(("event", "turn"), replace(_CLAUSE, checked=clause_check.happens)),
    "mood": replace(_CLAUSE, checked=clause_check.does),
    "feast": replace(_PHRASE, forms="due"),
    "goes_when": replace(_PHRASE, must_tell=False),
    "joy": replace(_PHRASE, forms="joy_do", as_typed=True),
    "habiting": replace(_NOUN, forms="habit"),
    "do": replace(_DEED, forms="doing did does done"),
    "get": replace(_DEED, forms="gets getting got gotten i_get you_get they_get"),
    "goal": replace(_CLAUSE, forms="the_goal goes_to i_goal you_goal"),
    "trail": replace(_CLAUSE, forms="the_trail"),
    "duty": replace(_DEED, forms="task tasked tasking i_task you_task we_task"),
    "skill": replace(_DEED, forms="skills skilled skilling i_skill"),
    "aid": replace(_DEED, forms="aids aided aid_done aiding"),
    "wonder_does": replace(_CLAUSE, must_tell=False),
    "odd": replace(_PREDICATE, forms="odded"),
    "trouble": replace(_PREDICATE, forms="troubled i_troubled"),
    "choice": replace(_PREDICATE, forms="choice_was"),
    "manner": replace(_PREDICATE, forms="mannered i_manner"),
    "gone": replace(_PREDICATE, forms="gone_was"),
    "fails": replace(_PREDICATE, forms="failed"),
    "wrong": replace(_PREDICATE, forms="wronged had_wronged wronging i_wronged"),
}
CLAUSES = frozenset(name for name, slot in SLOTS.items() if slot.copied == "clause")
_SAID_BY = {form: name for name, slot in SLOTS.items() for form in slot.forms.split()}
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
    row = POOLS[pool].draw(rng)
    if given:
        said = {slot.removesuffix(number) if number else slot: v for slot, v in given.items()}
        row = POOLS[pool].fitted(rng, row, said)
    row |= {f"a_{slot}": _one_of(value) for slot, value in row.items() if slot in _ARTICLED}
    return {f"{slot}{number}": value for slot, value in row.items()}


def _one_of(phrase: str) -> str:
    """'a kettle with a dent'; "fishing boats" and "snow" as they are."""
    noun = (items.head(phrase).split() or [""])[-1]
    return phrase if is_plural(noun) or noun in UNCOUNTED else article(phrase)


def suits(name: str, given: Mapping[str, str]) -> bool:
    """Whether what a prompt says may be a row of a pool."""
    pool, number = parted(name)
    said = {
        slot: given[f"{slot}{number}"] for slot in POOLS[pool].keys if f"{slot}{number}" in given
    }
    return len(said) < len(POOLS[pool].keys) or POOLS[pool].suits(said)


def keys(name: str) -> tuple[str, ...]:
    """The slots that say which row of a pool it is."""
    pool, number = parted(name)
    return tuple(f"{slot}{number}" for slot in POOLS[pool].keys)


def slot_of(name: str) -> Slot:
    """What a prompt may say of a slot: of 'item2' what it may of 'item'."""
    return SLOTS.get(name.rstrip("0123456789"), _NOUN)


def must_tell(slot: str) -> str:
    """The slot whose words a story must have when its prompt has this one; '' for none."""
    name = slot.removeprefix("a_")
    number = name[-1] if name[-1].isdigit() else ""
    stem = name.removesuffix(number)
    stem = _SAID_BY.get(stem, stem)
    return f"{stem}{number}" if stem in SLOTS and SLOTS[stem].must_tell else ""


def quirk(rng: random.Random) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """A habit as `words.quirks` has them: what a prompt says, how it shows, how it comes back."""
    row = items.item(rng) | items.collection(rng) | items.fear(rng) | items.habit(rng)
    row["a_item"], row["food"] = article(row["item"]), items.item(rng, ("food",))["bare"]
    said, shows, ends = rng.choice(QUIRKS)

    def filled(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(re.sub(r"~(\w+)", lambda match: row[match[1]], text) for text in texts)

    return filled((said,))[0], filled(shows), filled(ends)


# As rows of `quirks.txt`, with slots of pools.
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
