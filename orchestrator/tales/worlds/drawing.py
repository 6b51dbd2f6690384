"""A world is drawn: the plot says what it can do with, and everything else is luck.

What a prompt states is taken from the world, so that the story can't contradict it.
"""

import random
from collections.abc import Mapping

from orchestrator.plan import TIMES
from orchestrator.tales import pools
from orchestrator.tales.grammar import Plot, Voice, compiled
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import did
from orchestrator.tales.worlds import casting, times, words
from orchestrator.tales.worlds.characters import NO_FACTS, who
from orchestrator.tales.worlds.setting import chosen_place, said_place
from orchestrator.tales.worlds.slots import as_own, fill
from orchestrator.tales.worlds.world import World

AGES_OF = {"3-5": ("three", "four"), "5-7": ("five", "six"), "7-9": ("seven", "eight")}


def draw(
    rng: random.Random, plot: Plot, band: str = "5-7", facts: Mapping[str, str] = NO_FACTS
) -> World:
    """A world that the plot can happen in; `band` sets how old a child is in it.

    What the `facts` say (see `brief`) holds in it, whether our tables know it or not; all else is
    luck. Where there is a brief, however little it says, nobody plays whom nobody has heard of.
    """
    world = World(rng, plot, dict(facts))
    tones = plot.one("tones", "cosy").split()
    world.tone = facts["tone"] if facts.get("tone") in tones else rng.choice(tones)
    world.cast["hero"] = casting.hero(rng, plot, facts)
    for role in plot.roles[1:]:
        if plot.one(role) == "kin":
            kins = plot.all("kin")
            said = [kin for kin in kins if facts.get("kin") in kin.split("/")]
            if "bond" in facts and "kin" in facts:  # twins are no cousins
                said = [facts["kin"]]
            kind = "" if said else casting.kin_kind(facts, role)
            if kind == world.hero.kind.name:
                kind = ""
            # "Yusuf and his grandmother": the prompt knows who it is.
            world.slots["kin"] = kind or rng.choice(said or kins)
            if kind:
                one = casting.given(rng, role, facts, [world.hero], named=True)
            else:
                one = casting.relative(rng, role, world, facts)
        elif role in facts:
            named = who(facts[role])[:2] == ("", "child") or "bond" in facts
            one = casting.given(rng, role, facts, list(world.cast.values()), named)
        elif "group" in facts and plot.one(role) == "any":
            # Another of the three kittens.
            one = casting.character(rng, role, world.hero.kind, [world.hero], named=True)
        else:
            cast = list(world.cast.values())
            one = casting.partner(rng, role, plot.one(role), cast, is_plain=facts is not NO_FACTS)
        if role == "friend" and one.kind.name in facts.get("event", ""):
            one.name = facts.get("friend-name", "")
        world.cast[role] = one
    world.place = said_place(plot, facts) or chosen_place(rng, plot, world.hero, facts)
    _time(world)
    _thing(world)
    world.title = facts.get("title", "")
    if "quirk" in facts:
        world.quirk = _quirk(facts["quirk"], world.hero.pronoun)
    elif rng.random() < 0.3 and plot.one("quirks", "any") == "any":
        world.quirk = pools.quirk(rng) if rng.random() < 0.7 else rng.choice(words.quirks())
        if "hat" in world.quirk[0] or world.hero.kind.name in world.quirk[0]:
            world.quirk = None
    morals = plot.all("moral")
    world.moral = rng.choice(morals) if morals else ""
    world.slots["age"] = facts.get("age") or rng.choice(AGES_OF[band])
    fill(world)
    world.moral = Voice(rng, world.slot, frozenset(world.tags)).say(compiled(world.moral))
    if facts.get("moral", "-") != "-":
        world.moral = facts["moral"]
    world.slots["moral"] = world.moral
    world.tags |= world.hero.kind.tags | {world.tone, world.time, world.weather, world.season}
    world.tags |= {f"in-{tag}" for tag in world.place.tags}
    world.tags |= {f"friend-{t}" for t in _tags(world, "friend")}
    world.tags |= {f"other-{t}" for t in _tags(world, "other")}
    world.tags |= {"named"} if world.hero.name else set()
    world.tags |= {world.hero.pronoun}
    return world


def _tags(world: World, role: str) -> frozenset[str]:
    return world.cast[role].kind.tags if role in world.cast else frozenset()


def _quirk(said: str, pronoun: str) -> tuple[str, tuple[str, ...], tuple[str, ...]] | None:
    """The row of a habit as a prompt says it ("loves pancakes"); None for what is no habit."""
    for row in words.quirks():
        if row[0] == said:
            return row
    done = did(as_own(clause_check.does(said), pronoun))
    return (said, tuple(line.replace("~", done) for line in HABITS), ()) if done else None


# What a prompt says of somebody, and no plot has a place for.
HABITS = (
    "There was one thing about {him}: {he} ~.",
    "One thing was known of {him}: {he} ~.",
    "And there was this about {him}: {he} ~.",
)


def _time(world: World) -> None:
    rng, plot, facts = world.rng, world.plot, world.facts
    asked = plot.one("time", "any").split()
    world.time = rng.choices(TIMES, [12, 52, 15, 21])[0] if asked == ["any"] else rng.choice(asked)
    # Where the first beat says when it is, that is what a prompt may state.
    world.time = plot.beats[0].time or world.time
    if facts.get("time") in TIMES:
        world.time = facts["time"]
    elif said := times.hour(facts.get("place", "")):
        world.time = said
    weather = plot.one("weather", "any").split()
    open_air = not world.place.tags & {"inside", "sea", "space", "sky"}
    if weather not in (["any"], ["none"]):
        world.weather = rng.choice(weather)
    elif weather == ["any"] and open_air:
        if "snow" in world.place.tags:
            world.weather = "snow" if rng.random() < 0.5 else ""
        elif "hot" not in world.place.tags and rng.random() < 0.3:
            world.weather = rng.choice(list(times.WEATHERS))
    if open_air and rng.random() < 0.22:
        world.season = rng.choice(times.SEASONS)
        if "autumn" in world.place.tags:
            world.season = "autumn"
    if world.weather == "snow" or "snow" in world.place.tags:
        world.season = "winter" if world.season else ""
    elif world.season == "winter" and world.weather != "fog":
        world.season = ""
    if "hot" in world.place.tags or "space" in world.place.tags or "sea" in world.place.tags:
        world.season = ""
    if facts.get("weather") in times.WEATHERS:
        world.weather = facts["weather"]
    if facts.get("season") in times.SEASONS:
        world.season = facts["season"]
    adjectives = []
    if world.weather and rng.random() < 0.8:
        adjectives.append(rng.choice(times.WEATHERS[world.weather]))
    if world.season and rng.random() < 0.8:
        adjectives.append(world.season)
    part = rng.choice(times.PARTS[world.time])
    if adjectives and part in ("Tuesday", "Sunday", "early morning"):
        part = {"early morning": "morning"}.get(part, "day")
    world.when = " ".join(["one", *adjectives, part])


def _thing(world: World) -> None:
    rng, spec = world.rng, world.plot.one("thing", "any")
    pools = words.things()
    if "thing" in world.facts:
        world.thing = world.facts["thing"]
        return
    if "|" in spec or spec not in pools:
        world.thing = rng.choice([part.strip() for part in spec.split("|")])
        return
    luck = rng.random()
    if spec == "any" and luck < 0.2:
        world.thing = rng.choice(pools["rare"])
    elif spec == "any" and luck < 0.27:
        world.thing = casting.made_up(rng)
    else:
        world.thing = rng.choice(pools[spec])
    if rng.random() < 0.4 and " " not in world.thing:
        world.thing_adjective = rng.choice(words.THING_ADJECTIVES)
