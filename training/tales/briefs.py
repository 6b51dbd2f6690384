"""Briefs of prompts whose world is known, and worlds that no table holds: what to learn from."""

import random
import re

from orchestrator.tales import pools
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.grammar import Plot
from orchestrator.tales.pools.clauses import pairs
from orchestrator.tales.worlds.characters import Character
from orchestrator.tales.worlds.words import article, mended, plural
from orchestrator.tales.worlds.world import World

from tales import clauses, heroes


def written(world: World, stated: frozenset[str], prompt: str) -> Brief:
    """What `prompt`, which states so much of a world, asks for."""
    low, facts, hero = prompt.lower(), {}, world.hero
    if stated & {"kind", "name"}:
        facts["hero"] = _who(hero, "kind" in stated)
    for key, value in (
        ("name", hero.name),
        ("trait", hero.trait),
        ("size", hero.size),
        ("colour", hero.colour),
        ("wear", hero.wear),
        ("quirk", world.quirk[0] if world.quirk else ""),
    ):
        if key in stated and value:
            facts[key] = value
    for role in ("friend", "other"):
        one = world.cast.get(role)
        if one is None or not stated & {role, f"{role} name"}:
            continue
        facts[role] = _who(one, _says(low, one.kind.name))
        if one.name and re.search(rf"\b{re.escape(one.name.lower())}\b", low):
            facts[f"{role}-name"] = one.name
    kin = world.slots.get("kin", "")
    if kin and re.search(rf"\b{kin}s?\b", low):
        facts["kin"] = kin
    for key, value in (
        ("place", world.slots["in_place"]),
        ("time", world.time),
        ("weather", world.weather),
        ("season", world.season),
        ("thing", world.thing),
        ("title", world.title),
        ("age", world.slots["age"]),
        ("tone", world.tone),
    ):
        if (key in stated or key == "title") and value:
            facts[key] = value
    if "moral" in stated:
        facts["moral"] = world.moral if world.moral.lower() in low else "-"
    if wish := next((fact for fact in stated if fact.startswith("end ")), ""):
        facts["end"] = wish.removeprefix("end ")
    said = {fact.removeprefix("slot ") for fact in stated if fact.startswith("slot ")}
    for name in world.plot.one("pool").split():
        if said & pools.slots(name):
            facts |= {key: _typed(world, key, low) for key in pools.keys(name)}
    for columns in world.columns:
        if told := [column for column in columns if column in said]:
            facts |= {column: world.slots[column] for column in told}
    # What was stated in a part that the prompt was then made without.
    for key in ("name", "wear", "place"):
        if key in facts and not _says(low, _ending(facts[key])):
            del facts[key]
    facts = {key: mended(value) for key, value in facts.items()}
    return Brief(world.plot.premise, world.plot.name, facts)


def _ending(value: str) -> str:
    """The last words of a value, which tell it from others: 'cap' of 'a red cap'."""
    words = value.split()
    return " ".join(words[-2:]) if len(words) > 2 and words[-2] not in ("the", "a") else words[-1]


def _typed(world: World, key: str, prompt: str) -> str:
    """The value of a slot, in the form that stands in the prompt where a brief has it so."""
    forms = [slot for slot in world.slots if pools.must_tell(slot) == key]
    found = [world.slots[s] for s in (key, *forms) if world.slots[s].lower() in prompt]
    bare = world.slots.get(_BARE.get(key, ""), "")
    if not found and bare and bare.lower() in prompt:
        return bare  # "a magic ruler" of what is a stubborn ruler
    return found[0] if found and pools.slot_of(key).as_typed else world.slots[key]


_BARE = {"item": "bare", "item2": "bare2", "beast": "beast_bare"}


def _says(prompt: str, noun: str) -> bool:
    """Whether a prompt of small letters has a noun, one or several of it."""
    either = f"{re.escape(noun.lower())}|{re.escape(plural(noun.lower()))}"
    return re.search(rf"\b(?:{either})\b", prompt) is not None


def _who(one: Character, has_kind: bool) -> str:
    """Who somebody is; whoever is nothing but a name is a child."""
    if has_kind:
        return f"{one.kind.name} / {one.kind.group} / {one.pronoun}"
    return f"- / child / {one.pronoun}"


# ---- worlds that the tables do not hold ----------------------------------------------------------

ADJECTIVES = (
    "wistful bashful bossy careful careless chatty cross daring dizzy dusty eager fearless fluffy "
    "friendly fussy giggly glum greedy helpful homesick honest hopeful jealous jolly lucky mighty "
    "mischievous moody nervous nosy obedient odd patient playful puzzled rusty sad scruffy selfish "
    "sensible silly skinny sly snappy sneezy spotty strict striped strong tearful timid tired "
    "trusty ugly unlucky vain wild wise wobbly worried young-at-heart bored hiccuping musical "
    "invisible wooden three-legged one-eared left-handed short-sighted absent-minded"
).split()
PLACES = (
    "in the attic|in the bathtub|on the roof|in the hot springs|at the dentist|under the stairs|"
    "in the school yard|at the train station|in the museum|in the hospital|on the ferry|"
    "in the laundry|in the lift|in the cellar|on the motorway|at the airport|behind the fridge|"
    "in the pawnshop|under the bed|in the hallway|on the moonlit pier|in the tea shop|"
    "at the football ground|in the cathedral|on the ice rink|in the tree-house|at the bus stop|"
    "in the post office|on the trampoline|at grandma's house|in the swimming pool|in the tunnel|"
    "in the hotel|on the staircase|in the theatre|at the carnival|in the greenhouse|on the glacier|"
    "in the wardrobe|in the letterbox|on the balcony|at the crossroads|in the dentist's chair|"
    "in the vegetable patch|on the playground|in the submarine|in the coral reef|at the aquarium"
).split("|")
# Where people say that a rule of its own holds.
LANDS = (
    "in the land|on the planet|in the country|in the kingdom|in the world|on the star|in the realm|"
    "in the city|in the school|in the house|in the street|on the island|in the empire|"
    "in the neighbourhood|on the farm|in the valley|in the classroom|in the galaxy|on the continent"
).split("|")


# How often a pool's row is one that the pool does not have.
OWN_CLAUSES = 0.5
HABITS = (
    "loves ~|hates ~|collects ~|is afraid of ~|dreams of ~|is allergic to ~|never eats ~|"
    "talks to ~|always carries ~ in a bag|can't stand ~|knows everything about ~|"
    "has never seen ~|would like to have ~|draws ~ everywhere|is good with ~|sings to ~"
).split("|")
CUSTOMS = (
    "loves football|hates broccoli|wears glasses|has freckles|never wears shoes|bites its nails|"
    "sleeps with the light on|snores|giggles a lot|is always late|speaks very softly|can juggle|"
    "sneezes at flowers|has two left feet|eats with both hands|asks a lot of questions|limps a bit|"
    "is the youngest of seven|has no brothers or sisters|lives with an aunt|plays the violin|"
    "can't swim|is new at school|goes to the nursery|lisps|is small for that age|has one blue eye|"
    "can whistle through the nose|is scared of thunder|hates having wet feet|reads all night|"
    "blushes easily|is left-handed|never says a word at school|is very good at maths|loves swimming"
).split("|")


def habit(rng: random.Random) -> str:
    """What somebody does or likes, and what no table of ours has."""
    if rng.random() < 0.45:
        return rng.choice(CUSTOMS)
    thing = pools.draw(rng, rng.choice(["item", "food", "toy"]))
    said = plural(thing["bare"]) if rng.random() < 0.6 else article(thing["item"])
    return rng.choice(HABITS).replace("~", said)


def unusual(rng: random.Random, plot: Plot) -> dict[str, str]:
    """Facts for a world that our tables would not draw, so that a model learns to copy them."""
    facts = heroes.cast(rng, plot) if rng.random() < 0.85 else {}
    if rng.random() < 0.14:
        facts["quirk"] = habit(rng)
    if rng.random() < 0.2:
        facts["trait"] = rng.choice(ADJECTIVES)
    if rng.random() < 0.25:
        facts["place"] = rng.choice(PLACES)
    if "rule" in plot.one("pool").split() and rng.random() < 0.5:
        facts["place"] = rng.choice(LANDS)
    if rng.random() < 0.3:
        facts["thing"] = pools.draw(rng, rng.choice(["item", "big", "food", "toy"]))["item"]
    facts |= _clauses(rng, plot)
    if rng.random() < 0.75:
        facts["gap"] = pairs.odd_gap(rng)
    return facts


def _clauses(rng: random.Random, plot: Plot) -> dict[str, str]:
    """What the rows of the plot's pools say, in half of the worlds: clauses that no pool has."""
    facts: dict[str, str] = {}
    for name in plot.one("pool").split():
        keys = pools.keys(name)
        own = [key.rstrip("0123456789") for key in keys]
        if len(keys) == 1 and clauses.has(name):  # a pool that is narrower than its slot
            own = [name]
        if all(map(clauses.has, own)) and rng.random() < OWN_CLAUSES:
            facts |= {k: clauses.clause(rng, of) for k, of in zip(keys, own, strict=True)}
    return facts
