"""Briefs of prompts whose world is known, and worlds that no table holds: what to learn from."""

import random
import re

from orchestrator.tales import pools
from orchestrator.tales.brief import Brief
from orchestrator.tales.pools.clauses import pairs
from orchestrator.tales.words import article, rare_kinds
from orchestrator.tales.world import Character, World


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
        facts[role] = _who(one, one.kind.name.lower() in low)
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
        if key in facts and not any(word in low for word in _long(facts[key])):
            del facts[key]
    return Brief(world.plot.premise, world.plot.name, facts)


def _long(value: str) -> list[str]:
    """The words of a value that tell it from others."""
    words = value.lower().split()
    return [word for word in words if len(word) > 3 and word not in ("over", "into")] or words


def _typed(world: World, key: str, prompt: str) -> str:
    """The value of a slot, in the form that stands in the prompt where a brief has it so."""
    forms = [slot for slot in world.slots if pools.must_tell(slot) == key]
    found = [world.slots[s] for s in (key, *forms) if world.slots[s].lower() in prompt]
    return found[0] if found and pools.slot_of(key).as_typed else world.slots[key]


def _who(one: Character, has_kind: bool) -> str:
    kind = one.kind.name if has_kind else "-"
    return f"{kind} / {one.kind.group} / {one.pronoun}"


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


VERBS = (
    "carry follow draw sing invite wash count measure guard borrow plant water open close polish "
    "mend rescue tickle weigh dance climb cross chase visit collect push pull hide train feed "
    "photograph wake greet call help explain move cover colour decorate lift roll touch juggle "
    "reach start stop win lose sell share read find catch ride fix play learn eat drink wear see "
    "hear swim fly open organize watch tame trade unlock iron sew stir taste smell become keep"
).split()
HOWS = (
    "with a spoon|in the rain|before breakfast|on one leg|for the queen|all alone|without a sound|"
    "with both eyes shut|in a thunderstorm|for the first time|over the hill|behind the school|"
    "by train|at midnight|with a friend|in July|for grandma|under water|to the moon|on Sundays|"
    "in the right order|without a ladder|as quietly as possible|by Friday|in a teacup"
).split("|")


def unusual(rng: random.Random) -> dict[str, str]:
    """Facts for a world that our tables would not draw, so that a model learns to copy them."""
    facts: dict[str, str] = {}
    if rng.random() < 0.3:
        kind = rng.choice(rare_kinds())
        facts["hero"] = (
            f"{kind.name} / {kind.group} / {kind.sex or rng.choice(['he', 'she', 'it'])}"
        )
    if rng.random() < 0.2:
        facts["trait"] = rng.choice(ADJECTIVES)
    if rng.random() < 0.25:
        facts["place"] = rng.choice(PLACES)
    if rng.random() < 0.3:
        facts["thing"] = pools.draw(rng, rng.choice(["item", "big", "food", "toy"]))["item"]
    if rng.random() < 0.5:
        thing = article(pools.draw(rng, rng.choice(["item", "big", "food", "toy"]))["item"])
        how = rng.choice(HOWS) if rng.random() < 0.6 else ""
        facts["do"] = f"{rng.choice(VERBS)} {thing} {how}".strip()
    if rng.random() < 0.75:
        facts["gap"] = pairs.odd_gap(rng)
    return facts
