"""Which of the tellings of a beat is told: by luck, or as a seed deals them."""

from collections.abc import Callable
from dataclasses import dataclass

from orchestrator.tales import checks
from orchestrator.tales.grammar import Telling, Voice, slots_of
from orchestrator.tales.phrases.sounds import sounds_right
from orchestrator.tales.telling.sentences import short_parts
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.world import World

PLACE_SLOTS = frozenset(["place", "in_place", "a_place", "in_a_place"])
# The younger the reader, the more a short telling is liked: the shortest of so many is taken. A
# book of many pages likes long ones.
LIKES = {"3-5": (3, min), "5-7": (2, min), "7-9": (1, min), "long": (2, max)}


@dataclass
class Luck:
    """Of `count` tellings of a beat that luck takes, the one that is `liked`."""

    world: World
    voice: Voice
    stated: frozenset[str]
    count: int
    liked: Callable

    def text(self, options: list[Telling], beat: int) -> str:
        chosen = (self.voice.rng.choice(options).nodes for _ in range(self.count))
        said = [_said(self.world, self.voice, each, self.stated, not beat) for each in chosen]
        right = [text for text in said if sounds_right(text, _phrases(self.world))]
        return self.liked(right or said, key=len)


@dataclass
class Hand:
    """The telling that a hand has for a beat, or the next one whose sentences are not too long.

    `turned` says by how many tellings a beat is moved on.
    """

    world: World
    voice: Voice
    stated: frozenset[str]
    limits: str
    hand: int
    turned: list[int]

    def text(self, options: list[Telling], beat: int) -> str:
        least = min(len(beat.tellings) for beat in self.world.plot.beats)
        start = dealt(self.hand, beat, least, len(options)) + self.turned[beat]
        start %= len(options)
        most = checks.LONGEST_SENTENCE[self.limits]
        text = ""
        for telling in options[start:] + options[:start]:
            text = _said(self.world, self.voice, telling.nodes, self.stated, not beat)
            parts = short_parts(text, self.limits)
            is_short = all(checks.longest(part) <= most for part in parts)
            if is_short and sounds_right(text, _phrases(self.world)):
                break
        return text


def _phrases(world: World) -> list[str]:
    """What a prompt says in several words."""
    return [said.lower() for said in world.facts.values() if " " in said and " / " not in said]


def dealt(hand: int, beat: int, least: int, count: int) -> int:
    """Which of the `count` tellings of a beat a hand has; its plot has `least` of each at least.

    Hands are polynomials over a prime field, as in Reed-Solomon codes: of any two of the first p²
    hands no more than one beat is told alike, of the first p³ no more than two.
    """
    prime = next(p for p in (11, 7, 5, 3, 2, 1) if p <= least)
    a, b, c, d = (hand // prime**power % prime for power in range(4))
    return ((a + b * beat + c * beat**2) % prime + prime * d) % count


def _said(world: World, voice: Voice, nodes: tuple, stated: frozenset[str], first: bool) -> str:
    """A telling; where the first one does not say where, or what is worn, its hero does."""
    whole, added = world.slots["a_hero"], ""
    if first and whole != world.hero.called:
        if "wear" in stated:
            added = f" in {world.hero.wear}"
        elif "place" in stated and not PLACE_SLOTS & slots_of(nodes):
            added = f" from {world.place.the}" if is_land(world.place) else ""
        # After the name: a cave may be called Luna, too.
        world.slots["a_hero"] = f"{whole}{added}"
    text = voice.say(nodes)
    world.slots["a_hero"] = whole
    if first and added and text.lower().count(world.place.noun) > 1:
        return text.replace(added, "", 1)
    return text


# Places that somebody is from; of others they are in.
_LANDS = frozenset(["wild", "open", "coast", "space", "magic", "sea", "town", "trees"])


def is_land(place: places.Place) -> bool:
    """Whether one may be from there: from the desert, not from under the bed."""
    is_land = place.prep in ("in", "on", "at") and "inside" not in place.tags
    return is_land and bool(_LANDS & place.tags or place.noun[:1].isupper())
