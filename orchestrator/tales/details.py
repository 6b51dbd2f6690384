"""What there is to see, hear and feel: sentences for the pages of a book that has many of them.

A tale has a hundred and fifty words or two hundred however many pages it is spread over, and older
readers want more on each. The sentences are in `details.txt`. None of them says what anybody did,
so that none can contradict the plot. Each is told once in a book, and never inside of a beat: what
is there to see before it begins, what it was like when it is over.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache

from orchestrator.tales.grammar import Beat, Staging, Telling, Voice, compiled
from orchestrator.tales.tables import lines
from orchestrator.tales.worlds import kinds, places, times
from orchestrator.tales.worlds.words import mended
from orchestrator.tales.worlds.world import World

KINDS = ("scene", "feeling", "company")
# At most so many of them follow one another.
IN_A_ROW = 2

# What begins with one of these goes on from the sentence before it, or from the one at the end of
# the beat before.
_GOES_ON = (
    r"it|its|it's|that|that's|this|these|those|they|them|their|so|but|and|then|or|nor|because|for|"
    r"both|neither|either|such|which|who|whose|yes|no|only|still|even|once|again|too|after that"
)
_IN_A_BEAT = (
    r"not|instead|suddenly|all|each|another|others|some|none|inside|there|here|what|why|how|now|"
    r"soon|after|before|until|every"
)
_FROM_A_BEAT = re.compile(rf"""["']?(?:{_GOES_ON})\b""", re.I)
_FROM_A_SENTENCE = re.compile(rf"""["']?(?:{_GOES_ON}|{_IN_A_BEAT})\b""", re.I)
# Pictures of places, written in a plot, that are neither indoors nor on the ground; or of which a
# prompt says where they are: "{Goal}".
_ELSEWHERE = re.compile(r"[{]|water|sea|planet|space|sky|cloud|inside", re.I)
# Homes that have floors and windows, or water.
_HOMES = {"sea cave": "sea"} | dict.fromkeys(("house", "castle", "workshop", "toy box"), "inside")
# A tale that speaks of weather has another sky than a clear one, whichever page says so.
_WET = re.compile(r"\b(?:rain|pour|snow|storm|fog|drizzl|thunder|lightning|cloud|wet)", re.I)
_OF_SOMEBODY = re.compile(r"(?:he|she|his|her|him|they|their)\b", re.I)


@dataclass(frozen=True)
class Scene:
    """Where and when a page is, and who is seen there: what sentences on it must be true of."""

    beat: Beat
    time: str
    weather: str
    staging: Staging


@cache
def _table() -> dict[str, tuple[Telling, ...]]:
    """All sentences by kind, each with the tags that must hold for it."""
    out: dict[str, list[Telling]] = {kind: [] for kind in KINDS}
    kind, tags = "", ()
    for line in lines(__file__, "details.txt"):
        if line.startswith("- "):
            out[kind].append(Telling(tags, compiled(line[2:]), line[2:]))
        else:
            kind, _, said = line.partition(":")
            tags = tuple(tag for tag in said.split() if tag != "any")
    return {kind: tuple(lines) for kind, lines in out.items()}


class Details:
    """The sentences of one book, none of them twice."""

    def __init__(self, world: World, voice: Voice):
        self._world, self._voice = world, voice
        self._told: set[str] = set()
        self._is_wet = False

    def read(self, text: str) -> None:
        """Take note of what the tale says of the weather."""
        self._is_wet = bool(self._world.weather or _WET.search(text))

    def filled(
        self,
        own: Sequence[str],
        scene: Scene,
        least: int,
        *,
        begins: bool,
        closes: bool,
        told: str,
        after: str,
    ) -> list[str]:
        """The sentences of a page, with others around them until it has `least` words.

        `begins` and `closes`: whether its first sentence begins a beat, and its last one ends it.
        `told` is the text before the page, `after` the first sentence behind it; a story's first
        page and its last word stay its own. The page stays shorter where nothing fits.
        """
        tags = self._tags(scene, " ".join([told, *own]))
        before: list[str] = []
        behind: list[str] = []
        for turn in range(IN_A_ROW):
            if told and closes and after and is_open(own[-1], after, begins=True):
                self._add(behind, self._people(after, turn), tags, [*before, *own, *behind], least)
            if begins and not turn and is_open(told, own[0], begins=True):
                self._add(before, ("scene",), tags, [*before, *own, *behind], least)
        return [*before, *own, *behind]

    def _add(
        self, row: list[str], wanted: Sequence[str], tags: set[str], page: Sequence[str], least: int
    ) -> None:
        """One more sentence of these kinds, if the page is still too short."""
        if _count(page) < least:
            row.extend([line for kind in wanted if (line := self._one(kind, tags))][:1])

    def _people(self, after: str, turn: int) -> tuple[str, ...]:
        # "He" is whoever was spoken of last.
        if _OF_SOMEBODY.match(after) and len(self._world.cast) > 1:
            return () if turn else ("feeling",)
        return ("company",) if turn else ("feeling", "company")

    def _one(self, kind: str, tags: Collection[str]) -> str:
        voice = replace(self._voice, tags=frozenset(tags))
        options = [
            line
            for line in _table()[kind]
            if line.text not in self._told and voice.holds(line.tags)
        ]
        if not options:
            return ""
        # What is only true here is better than what is true everywhere.
        weights = [1 + 2 * len(line.tags) for line in options]
        chosen = voice.rng.choices(options, weights)[0]
        self._told.add(chosen.text)
        text = mended(voice.say(chosen.nodes))
        return text[:1].upper() + text[1:]

    def _tags(self, scene: Scene, told: str) -> set[str]:
        beat, world = scene.beat, self._world
        tags = {tag for tag in self._voice.tags if not tag.startswith("in-")}
        tags -= {*times.LIGHTS, *times.WEATHERS}
        here = _place_tags(world, beat.place)
        tags |= {f"in-{tag}" for tag in here} | {scene.time, scene.weather}
        indoors = "inside" in here or "dark" in here
        tags |= {"inside"} if indoors else set()
        if not indoors and here.isdisjoint({"sea", "space", "sky", "elsewhere"}):
            tags.add("outside")
        if beat.place == "home":
            tags.add("at-home")
        if self._is_wet:
            tags.add("wet")
        for role, pose, mood in scene.staging.who:
            # Nobody is spoken of who has not come in yet.
            one = world.cast.get(role)
            if one is None or (one.name or one.kind.name) not in told:
                continue
            tags.add(f"{role}-here")
            if role == "hero":
                tags |= {f"mood-{mood}", f"pose-{pose}"}
            else:
                tags.add(f"{role}-mood-{mood}")
        return tags


def _place_tags(world: World, name: str) -> frozenset[str]:
    """What is known of a beat's place; nothing of one in a writer's or a prompt's own words."""
    if name == "here":
        return world.place.tags
    if name == "home":
        home = kinds.BODIES[world.hero.kind.group].home
        return frozenset(_HOMES.get(home, "elsewhere").split())
    if name.startswith('"'):
        if _ELSEWHERE.search(name):
            return frozenset(["elsewhere"])
        return frozenset(["inside"] if places.INDOORS.search(name) else [])
    return places.places()[name].tags


def is_open(before: str, behind: str, begins: bool = False) -> bool:
    """Whether another sentence may stand between these two; `begins`: the second begins a beat."""
    if begins:
        return bool(before) and not _FROM_A_BEAT.match(behind)
    if not before or _FROM_A_SENTENCE.match(behind):
        return False
    if before.endswith((":", "...", "?", '?"')):
        return False
    return not (behind.startswith('"') and before.endswith('"'))


def _count(sentences: Sequence[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)
