"""How a story begins: who it is about, before anything happens."""

import re

from orchestrator.tales.briefs import statements
from orchestrator.tales.grammar import Voice, compiled, slots_of
from orchestrator.tales.telling.choice import PLACE_SLOTS, is_land
from orchestrator.tales.worlds import words
from orchestrator.tales.worlds.world import World

# Whom the story is about, before what is said of them alone: in the midst of a scene that would
# come between what belongs together.
OPENINGS = (
    *("There was once {a_hero}.", "Once there was {a_hero}.", "This is about {a_hero}."),
    *("Let me tell you about {a_hero}.", "First you must meet {a_hero}."),
    "This is the story of {a_hero}.",
)
PLACED_OPENINGS = ("{In_place} there was once {a_hero}.", "There was once {a_hero} {in_place}.")
# Of several the story is of one.
GROUP_LINES = (
    "This is what happened to the youngest of them.",
    "This is the story of the smallest.",
    "This story is most of all about the youngest.",
)
BOND_LINES = (
    "There were once two {bond}, {hero} and {friend}.",
    "{Hero} and {friend} were {bond}.",
    "This is the story of two {bond}, {hero} and {friend}.",
)
PAIR_LINES = (
    "Once there were {a_hero} and {a_friend}.",
    "This is the story of {a_hero} and {a_friend}.",
)


def pair_opening(world: World, voice: Voice, stated: frozenset[str]) -> str:
    """Hero and friend before anything is told of them, where a prompt is about both; else ''."""
    facts, slots = world.facts, world.slots
    if "friend" not in world.cast or "group" in stated:
        return ""
    bond = facts.get("bond", "")
    told = [facts[key] for key in statements.KEYS if key in facts]
    if not bond and not any(line.startswith("They ") for line in told):
        return ""
    hero, friend = world.hero, world.cast["friend"]
    if bond and hero.name and friend.name:
        line = voice.rng.choice(BOND_LINES)
    elif bond:
        line = "{A_hero} and {a_friend} were {bond}."
    else:
        line = voice.rng.choice(PAIR_LINES)
        if slots.get("kin") == friend.kind.name and friend.name != friend.kind.name.capitalize():
            slots["a_friend"] = friend.introduced()  # not "her pirate"
    text = voice.say(compiled(line.replace("{bond}", bond).replace("two twins", "twins")))
    # From here on they are known.
    slots |= {"a_hero": hero.called, "hero_the": hero.called}
    slots |= {"a_friend": friend.called, "friend_the": friend.called}
    return text


def group_opening(world: World, voice: Voice, first: list[str]) -> list[str]:
    """Several, what they did, and whose story it is."""
    group = world.facts["group"]
    is_one = re.match(r"(?:an?|the|my|our) (?:\w+ )?\w+ of ", group)
    there = "There was once" if is_one else "There were once"
    if group.startswith("the "):
        return [f"This is the story of {group}.", *first, GROUP_LINES[0]]
    return [f"{there} {group}.", *first, voice.rng.choice(GROUP_LINES)]


def _is_stated(world: World) -> bool:
    """Whether a prompt states what is so before anything happens."""
    told = (world.facts.get(key, statements.LATER) for key in statements.KEYS)
    return not all(line.startswith(statements.LATER) for line in told)


def hero_opening(
    world: World,
    voice: Voice,
    stated: frozenset[str],
    shown: dict[str, bool],
    pair: str,
    is_framed: bool,
) -> str:
    """Who it is about and what is told of them alone, before anything happens; '' for nothing.

    `pair`: what has been said of hero and friend together. `is_framed`: somebody has said already
    that a story is told.
    """
    choose, hero, options = voice.rng.choice, world.hero, world.plot.beats[0].tellings
    lines: list[str] = []
    if shown["trait"] and (shows := words.trait(hero.trait)[0]):
        lines.append(choose(shows))
    if shown["quirk"] and world.quirk:
        lines.append(choose(world.quirk[1]))
    is_placed = "place" not in stated or any(PLACE_SLOTS & slots_of(t.nodes) for t in options)
    if "wear" in stated and (lines or not is_placed):
        lines.append(choose(words.WEAR_LINES))
    if pair:
        lines = [re.sub(r"^\{He\}(?= )", "{Hero}", line) for line in lines]
        return " ".join([pair, *(voice.say(compiled(line)) for line in lines)])
    if not lines and not _is_stated(world) and (is_placed or is_land(world.place)):
        return ""
    options = OPENINGS[:2] if is_framed else OPENINGS
    begins = choose(options if is_placed else PLACED_OPENINGS)
    return " ".join(voice.say(compiled(line)) for line in (begins, *lines))
