"""The beats of a tale on pages: which sentences stand on each, and what its picture shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from orchestrator.plan import Page, Presence
from orchestrator.tales import checks
from orchestrator.tales.details import Details, Scene, is_open
from orchestrator.tales.grammar import Beat, Staging
from orchestrator.tales.worlds.characters import Character
from orchestrator.tales.worlds.world import World

# How the place of a beat begins that is in a prompt's own words, which a slot holds: "{Goal}".
ASKED = '"{'
# How much longer or shorter than others a page may be, so that it does not end where a sentence
# goes on from the one before.
HELD = 0.3


@dataclass(frozen=True)
class Told:
    """A beat as it was told."""

    beat: Beat
    sentences: list[str]
    place: str
    time: str
    weather: str
    # The time that its picture shows, where a prompt states one against the plot's.
    light: str = ""
    is_stated: bool = False

    @property
    def stages(self) -> tuple[Staging, ...]:
        """Who is seen at its start and at its end."""
        return self.beat.stages

    @property
    def is_asked(self) -> bool:
        """Whether it is where the prompt wants to go."""
        return self.beat.place.startswith(ASKED)


def paged(
    world: World, told: Sequence[Told], pages: int, band: str, details: Details
) -> tuple[Page, ...] | None:
    """The beats on so many pages; None if they have fewer sentences than that."""
    if pages == 1:
        text = "\n".join(" ".join(beat.sentences) for beat in told)
        # One picture stands for all: the first where the prompt wants to go, or of the story's own
        # place.
        stated = [beat for beat in told if beat.is_stated]
        asked = [beat for beat in told if beat.is_asked]
        own = [beat for beat in told if beat.beat.place == "here"]
        shown = next(iter([*stated, *asked, *own, *told]))
        return (_page(world, text, shown, shown.stages[-1]),)
    details.read(" ".join(sentence for beat in told for sentence in beat.sentences))
    least, out = checks.PAGE[band][0], []
    if pages <= len(told):
        drafts = _together(told, pages)
    else:
        counts = _shares(told, pages)
        if counts is None:
            return None
        drafts = _apart(told, counts)
    for number, draft in enumerate(drafts):
        after = drafts[number + 1].first if number + 1 < len(drafts) else ""
        lines = draft.paragraphs
        before = "\n".join([*(page.text for page in out), *(" ".join(each) for each in lines[:-1])])
        scene = Scene(draft.shown.beat, draft.shown.time, draft.shown.weather, draft.stage)
        # Of several beats on one page the last is the longest way from the one before.
        lines[-1] = details.filled(
            lines[-1],
            scene,
            least - sum(map(_count, lines[:-1])),
            begins=draft.begins,
            closes=draft.closes,
            told=before,
            after=after,
        )
        text = "\n".join(" ".join(sentences) for sentences in lines)
        out.append(_page(world, text, draft.shown, draft.stage))
    return tuple(out)


@dataclass
class _Draft:
    """A page before it is filled: the sentences of each beat on it."""

    paragraphs: list[list[str]]
    shown: Told
    stage: Staging
    # Whether it begins with the first sentence of a beat, and ends with the last one.
    begins: bool
    closes: bool

    @property
    def first(self) -> str:
        return self.paragraphs[0][0]


def _together(told: Sequence[Told], pages: int) -> list[_Draft]:
    """Whole beats on each page; it shows the longest, or what the prompt states."""
    out = []
    for start, end in balanced(tuple(_count(beat.sentences) for beat in told), pages):
        part = told[start:end]
        shown = max(part, key=lambda beat: (beat.is_stated, _count(beat.sentences)))
        lines = [list(beat.sentences) for beat in part]
        out.append(_Draft(lines, shown, shown.stages[-1], begins=True, closes=True))
    return out


def _apart(told: Sequence[Told], counts: Sequence[int]) -> list[_Draft]:
    """One beat or a part of it on each page."""
    out = []
    for beat, count in zip(told, counts, strict=True):
        lengths = tuple(len(sentence.split()) for sentence in beat.sentences)
        held = [not is_open(*pair) for pair in pairwise(beat.sentences)]
        for number, (start, end) in enumerate(balanced(lengths, count, held)):
            stage = beat.stages[-1] if number >= count / 2 or count == 1 else beat.stages[0]
            edges = {"begins": not number, "closes": number + 1 == count}
            out.append(_Draft([beat.sentences[start:end]], beat, stage, **edges))
    return out


def _page(world: World, text: str, shown: Told, stage: Staging) -> Page:
    present = tuple(
        Presence(role, posed(world.cast[role], pose), mood)
        for role, pose, mood in stage.who
        if role in world.cast
    )
    return Page(text, shown.place, shown.light or shown.time, present)


def posed(one: Character, pose: str) -> str:
    """The pose as this body does it: a whale does not walk."""
    if "sea" in one.kind.tags and one.kind.name not in ("crab", "seal"):
        return "swimming" if pose in ("walking", "running", "standing", "flying") else pose
    if "flies" in one.kind.tags and one.kind.group in ("bird", "flier", "winged", "sky", "plane"):
        return "flying" if pose in ("walking", "running", "swimming") else pose
    if pose == "flying" and "flies" not in one.kind.tags:
        return pose if one.kind.group in ("magic",) else "arms up"
    return pose


def _shares(told: Sequence[Told], pages: int) -> list[int] | None:
    """How many pages each beat gets: one at least, never more than it has sentences."""
    counts = [1] * len(told)
    words = [_count(beat.sentences) for beat in told]
    while sum(counts) < pages:
        open_ = [i for i, beat in enumerate(told) if counts[i] < len(beat.sentences)]
        if not open_:
            return None
        counts[max(open_, key=lambda i: words[i] / counts[i])] += 1
    return counts


def balanced(
    lengths: tuple[int, ...], parts: int, held: Sequence[bool] = ()
) -> list[tuple[int, int]]:
    """A row cut into so many parts, none of them empty, whose lengths differ as little as may be.

    `held` says what goes on from what is before it, from the second on: it is rather not cut there.
    """
    aim = sum(lengths) / parts

    @cache
    def best(start: int, left: int) -> tuple[float, tuple[int, ...]]:
        if left == 1:
            return (sum(lengths[start:]) - aim) ** 2, (len(lengths),)
        found = []
        for end in range(start + 1, len(lengths) - left + 2):
            cost, ends = best(end, left - 1)
            cost += (sum(lengths[start:end]) - aim) ** 2
            if held and held[end - 1]:
                cost += (aim * HELD) ** 2
            found.append((cost, (end, *ends)))
        return min(found)

    ends = best(0, parts)[1]
    return list(zip((0, *ends), ends, strict=False))


def cover(
    pages: Sequence[Page],
    asked: set[str],
    stated: set[str] = frozenset(),
    own: set[str] = frozenset(),
) -> int:
    """The page that shows a `stated` place; else the one with the hero, in an `asked` place or the
    story's `own`, that shows most; else one from the middle.
    """

    def worth(item: tuple[int, Page]) -> tuple[bool, int, bool, bool, int, float]:
        number, page = item
        with_hero = any(p.id == "hero" for p in page.cast)
        awake = not any(p.pose == "asleep" for p in page.cast)
        distance = abs(number - len(pages) / 2)
        is_asked = page.place in asked
        is_own = page.place in own
        return page.place in stated, with_hero + awake, is_asked, is_own, len(page.cast), -distance

    return max(enumerate(pages, 1), key=worth)[0]


def _count(sentences: Sequence[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)
