"""The words of a world: what the slots of its plot's sentences say."""

import random
import re

from orchestrator.tales import pools
from orchestrator.tales.grammar import Voice, compiled
from orchestrator.tales.phrases.verbs import HER
from orchestrator.tales.worlds.casting import FAMILY
from orchestrator.tales.worlds.characters import PRONOUNS, Character
from orchestrator.tales.worlds.kinds import BODIES
from orchestrator.tales.worlds.words import article, plural
from orchestrator.tales.worlds.world import World
from orchestrator.text.english import word_set

_OF_CAST = [
    "kind",
    "kinds",
    "call",
    "he",
    "him",
    "his",
    "hers",
    "himself",
    "hand",
    "hands",
    "feet",
    "walked",
    "ran",
    "voice",
    "home",
    "bed",
]
SLOTS = frozenset(
    [
        "age",
        "kin",
        "wear",
        "place",
        "in_place",
        "a_place",
        "in_a_place",
        "spot",
        "spot2",
        "spot3",
        "when",
        "thing",
        "things",
        "a_thing",
        "moral",
        "refrain",
    ]
    + [f"{mark}{word}" for mark in ("", "f", "o") for word in _OF_CAST]
    + [f"{before}{role}" for before in ("", "a_") for role in ("hero", "friend", "other")]
    + [f"{role}_the" for role in ("hero", "friend", "other")]
)


def fill(world: World) -> None:
    """Set the slots of a world."""
    rng, slots = world.rng, world.slots
    for role, one in world.cast.items():
        mark = "" if role == "hero" else role[0]
        body = BODIES[one.kind.group]
        he, him, his, hers, himself = PRONOUNS[one.pronoun]
        slots.update(
            {
                role: one.called,
                f"a_{role}": one.introduced(),
                f"{role}_the": _the(rng, one),
                f"{mark}kind": one.kind.name,
                f"{mark}kinds": plural(one.kind.name),
                f"{mark}call": one.name or one.kind.name,
                f"{mark}he": he,
                f"{mark}him": him,
                f"{mark}his": his,
                f"{mark}hers": hers,
                f"{mark}himself": himself,
                f"{mark}hand": body.hand,
                f"{mark}hands": plural(body.hand) if body.hand != "foot" else "feet",
                f"{mark}feet": body.feet,
                f"{mark}walked": body.walked,
                f"{mark}ran": body.ran,
                f"{mark}voice": body.voice,
                f"{mark}home": f"{his} {body.home}",
                f"{mark}bed": body.bed,
            }
        )
    if "friend" in world.cast and slots["fkind"] in world.facts.get("event", ""):
        slots["a_friend"] = slots["friend"]  # "the princess asks him": she is known
    slots["wear"] = world.hero.wear
    place = world.place
    the = place.the
    # Of many there is no "a": "the hills". Some places have no article at all.
    a_place = the if the == place.noun or re.search(r"[^s]s$", place.noun) else article(place.noun)
    spots = rng.sample(place.spots, min(3, len(place.spots)))
    slots.update(
        place=the,
        in_place=f"{place.prep} {the}",
        a_place=a_place,
        in_a_place=f"{place.prep} {a_place}",
        spot=spots[0],
        spot2=spots[1],
        spot3=spots[-1],
        when=world.when,
        thing=world.thing,
        things=plural(world.thing),
        a_thing=article(f"{world.thing_adjective} {world.thing}".strip()),
        moral=world.moral,
    )
    _family(world)
    _kin(world)
    _pools(world)
    _drawn_rows(world)
    refrain = world.plot.one("refrain")
    if refrain:
        slots["refrain"] = refrain


def _the(rng: random.Random, one: Character) -> str:
    """'Momo the fox', 'the shy fox'."""
    if one.name:
        told = one.adjectives if rng.random() < 0.4 else []
        return f"{one.name} the {' '.join([*told, one.kind.name])}"
    return f"the {' '.join([*one.adjectives, one.kind.name])}"


_SIBLINGS = word_set("brother sister cousin")


def _family(world: World) -> None:
    """A grandpa whom nobody names is somebody's: "her grandpa", not "a grandpa"."""
    slots = world.slots
    for role, one in world.cast.items():
        is_kin = one.kind.name in FAMILY | _SIBLINGS and one.kind.name != world.hero.kind.name
        if role == "hero" or not is_kin or f"{role}-name" in world.facts:
            continue
        one.name = ""
        own = f"{slots['his']} {one.kind.name}"
        slots.update({role: own, f"a_{role}": own, f"{role}_the": own})
        slots[f"{role[0]}call"] = one.kind.name.capitalize()


def _kin(world: World) -> None:
    """`kin: sister/brother | cousin`: what the friend is to the hero, who says "his cousin Ada"."""
    if not world.plot.all("kin"):
        return
    friend, slots = world.cast["friend"], world.slots
    hers, _, his = slots["kin"].partition("/")
    slots["kin"] = hers if friend.pronoun == "she" or not his else his
    called = "" if friend.name.lower() == slots["kin"] else friend.name
    slots["a_friend"] = f"{slots['his']} {slots['kin']} {called}".strip()
    slots["friend_the"] = slots["a_friend"]
    if not friend.name:
        slots["friend"] = slots["a_friend"]  # "her brother", not "the brother"


def _pools(world: World) -> None:
    """The rows of the plot's pools; none that names somebody of the cast."""
    cast = [one.kind.name for one in world.cast.values()]
    for name in world.plot.one("pool").split():
        given = {key: world.facts[key] for key in pools.keys(name) if key in world.facts}
        given = {key: _of_hero(world, key, said) for key, said in given.items()}
        given = {key: said for key, said in given.items() if said}
        due = _DUE.search(world.facts.get("trouble", ""))
        if name == "occasion" and due and not given:
            given = {"feast": due[1]}
        for _ in range(20):
            row = pools.draw(world.rng, name, given)
            said = " ".join(row.values())
            if not any(kind in said for kind in cast):
                break
        # Said now, so that what it says of the hero ("has lost {his} hat") is what a brief says.
        voice = Voice(world.rng, world.slot, frozenset(world.tags))
        row = {
            slot: voice.say(compiled(value)) if "{" in value or "[" in value else value
            for slot, value in row.items()
        }
        world.slots.update(row)


# "runs out of flour the night before the king's birthday"
_DUE = re.compile(r" (?:before|during) ((?:the|his|her|its|their|an?) .+|[A-Z][\w' ]+)$")


def _of_hero(world: World, key: str, said: str) -> str:
    """A clause of a prompt as it is told of the hero: 'ate my shoe' -> 'ate the shoe'; '' for none.

    Where it speaks of one that is not of the hero's sex, and of nobody else, the hero was meant.
    """
    slot = pools.slot_of(key)
    if slot.copied != "clause":
        return said
    said = slot.checked(said)
    return as_own(said, world.hero.pronoun)


def _bare(phrase: str) -> str:
    """A phrase without its article."""
    return re.sub("^(?:an?|the) ", "", phrase.lower())


def _drawn_rows(world: World) -> None:
    """`draw: noise / source = a tapping / a shutter | a hum / a bee`: one row for the story."""
    for columns, table in world.plot.drawn:
        world.columns.append(columns)
        said = [
            row
            for row in table
            if any(
                name in world.facts and _bare(world.facts[name]) == _bare(cell)
                for name, cell in zip(columns, row, strict=True)
            )
        ]
        # The baker does not meet "the baker".
        cast = {one.kind.name.split()[-1] for one in world.cast.values()}
        others = [row for row in table if cast.isdisjoint(" ".join(row).split())]
        row = world.rng.choice(said or others or table)
        voice = Voice(world.rng, world.slot, frozenset(world.tags))
        for name, cell in zip(columns, row, strict=True):
            # Said now, so that it stays the same through the story.
            world.slots[name] = voice.say(compiled(cell))


_KIN = "(?=(?:grand|mum|mom|dad|papa|mama|mother|father|aunt|uncle|sister|brother|little|big))"
_HE = word_set("he him his himself")
_SHE = word_set("she her hers herself")


def as_own(said: str, pronoun: str) -> str:
    """What is said of the hero, with the hero's pronouns: 'ate my shoe' -> 'ate the shoe'."""
    said = re.sub(rf"\b(?:my|our) {_KIN}", f"{PRONOUNS[pronoun][2]} ", said)
    said = re.sub(r"\b(?:my|our) ", "the ", said)
    said = re.sub(r"(?<!\bfor )\b(?:me|us)$", "everybody", said)  # "always copies me"
    words = set(said.lower().split())
    if pronoun == "he" and not words & _HE:
        said = re.sub(rf"\b{HER}", "his", said)
        for hers, his in (("she", "he"), ("herself", "himself"), ("hers", "his"), ("her", "him")):
            said = re.sub(rf"\b{hers}\b", his, said)
    elif pronoun == "she" and not words & _SHE:
        for his, hers in (("he", "she"), ("himself", "herself"), ("his|him", "her")):
            said = re.sub(rf"\b(?:{his})\b", hers, said)
    return said
