"""The plan of a picture book: what is told before anything is drawn.

Frozen values that know nothing of models, files or HTTP. A plan that could not be drawn (no page,
a cover that is no page, somebody on a page who is not in the cast) cannot be built: constructors
raise `ValueError` with a sentence that a user can read.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Protocol

MOST_PAGES = 12
MOST_CAST = 3
# The ids of a cast that is written about here, the hero first.
ROLES = ("hero", "friend", "other")
# How tall a figure may be, in heights of its scene, and the sides that light may come from.
LEAST_HEIGHT, MOST_HEIGHT = 0.005, 2.0
SIDES = ("left", "right")
# Age bands, which set how many words a page and a sentence may have.
READERS = ("3-5", "5-7", "7-9")
TIMES = ("dawn", "day", "dusk", "night")
# What a sentence says that shows the light of that time, and what to add where it says nothing.
# Whole words: there is a night in a knight, and a star in a start.
_LIGHT = {
    time: (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), light)
    for time, words, light in (
        ("dawn", "dawn|sunrise|mornings?|first light", "at sunrise"),
        ("dusk", "dusk|sunset|evenings?|twilight|nightfall|orange sky", "at sunset"),
        (
            "night",
            "(?:mid)?nights?|night-?time|moons?|moon(?:lit|light)|stars?|starry|star(?:lit|light)",
            "at night under a starry sky",
        ),
    )
}
# Where neither sun nor moon is seen; with their light, a sky is drawn above the corals.
_UNDER_WATER = re.compile(
    r"\b(?:under ?water|under the (?:sea|ocean)|sea ?bed|(?:sea|ocean) ?floor|coral reef)\b",
    re.IGNORECASE,
)
# Append only: pictures are numbered by their places here (`pipeline.steps.figure_number`).
POSES = (
    *("standing", "walking", "sitting", "running", "arms up", "sad", "asleep", "waving"),
    *("pointing", "flying", "swimming"),
)
MOODS = (
    *("happy", "sad", "worried", "scared", "angry", "surprised", "calm", "proud", "sleepy"),
    "curious",
)


def time_of(place: str) -> str:
    """One of `TIMES`: the one whose light the sentence names, or day."""
    return next((time for time, (said, _) in _LIGHT.items() if said.search(place)), "day")


@dataclass(frozen=True, slots=True)
class Character:
    """One of the cast: `kind` is what it is ("fox"), `look` one sentence that a picture shows.

    `name` is empty where the story calls it by its kind.
    """

    id: str
    name: str
    kind: str
    look: str

    def __post_init__(self) -> None:
        if not (self.id.strip() and self.kind.strip() and self.look.strip()):
            raise ValueError("A character needs an id, a kind and a look.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where one figure stands on a page.

    `x` is the middle of its feet, 0..1 of the scene's width, `y` its feet, 0..1 of the scene's
    height from the top, `height` in the same unit; `flip` mirrors it. A larger `order` is nearer.
    """

    x: float
    y: float
    height: float
    flip: bool = False
    order: int = 0

    def __post_init__(self) -> None:
        if not (0 <= self.x <= 1 and 0 <= self.y <= 1):
            raise ValueError(
                f"A figure's feet are in the scene, 0 to 1, not at {self.x}, {self.y}."
            )
        if not LEAST_HEIGHT <= self.height <= MOST_HEIGHT:
            limits = f"{LEAST_HEIGHT} to {MOST_HEIGHT} scenes tall"
            raise ValueError(f"A figure is {limits}, not {self.height}.")


@dataclass(frozen=True, slots=True)
class Presence:
    """A character on a page: the `id` of one of the cast, one of `POSES` and one of `MOODS`.

    A `placement` was set by hand. It counts where everybody on the page has one.
    """

    id: str
    pose: str = "standing"
    mood: str = "calm"
    placement: Placement | None = None

    def __post_init__(self) -> None:
        if self.pose not in POSES:
            raise ValueError(f"There is no pose {self.pose!r}; there is: {', '.join(POSES)}.")
        if self.mood not in MOODS:
            raise ValueError(f"There is no mood {self.mood!r}; there is: {', '.join(MOODS)}.")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: newlines part the paragraphs of `text`; `place` is a sentence, nobody in it.

    `light` is one of `SIDES` that it comes from, set by hand; empty: where the picture shows it.
    """

    text: str
    place: str
    time: str = "day"
    cast: tuple[Presence, ...] = ()
    light: str = ""

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("A page has no text.")
        if not self.place.strip():
            raise ValueError("A page has no place.")
        if self.time not in TIMES:
            raise ValueError(f"There is no time {self.time!r}; there is: {', '.join(TIMES)}.")
        if self.light and self.light not in SIDES:
            raise ValueError(f"Light comes from the left or the right, not {self.light!r}.")

    @property
    def setting(self) -> str:
        """The place in the light of its time, as a picture shows it."""
        said, light = _LIGHT.get(self.time, (None, ""))
        if said is None or said.search(self.place) or _UNDER_WATER.search(self.place):
            return self.place
        return f"{self.place.rstrip(' .')}, {light}"


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole book before it is drawn. The hero is the first of the cast; `cover` counts from 1."""

    title: str
    cast: tuple[Character, ...]
    pages: tuple[Page, ...]
    cover: int = 1

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ValueError("The plan has no title.")
        if not 1 <= len(self.cast) <= MOST_CAST:
            raise ValueError(f"A cast has 1 to {MOST_CAST} characters, not {len(self.cast)}.")
        if not 1 <= len(self.pages) <= MOST_PAGES:
            raise ValueError(f"A book has 1 to {MOST_PAGES} pages, not {len(self.pages)}.")
        if not 1 <= self.cover <= len(self.pages):
            raise ValueError(f"The cover is to be page {self.cover} of {len(self.pages)}.")
        ids = [one.id for one in self.cast]
        if len(set(ids)) < len(ids):
            raise ValueError("Two characters have the same id.")
        for number, page in enumerate(self.pages, 1):
            present = [one.id for one in page.cast]
            if len(set(present)) < len(present) or not set(present) <= set(ids):
                raise ValueError(f"Page {number} has somebody twice, or not of the cast.")

    @property
    def hero(self) -> Character:
        """The first of the cast."""
        return self.cast[0]

    @property
    def cover_page(self) -> Page:
        """The page whose scene makes the cover."""
        return self.pages[self.cover - 1]

    @property
    def text(self) -> str:
        """All pages' text, paragraphs parted by a blank line."""
        return "\n\n".join(line for page in self.pages for line in page.text.split("\n") if line)

    def to_dict(self) -> dict[str, Any]:
        """The plan as values that JSON knows; pages have their `number`."""
        return parts_to_dict(self) | {"cover": self.cover}

    @classmethod
    def from_dict(cls, facts: Mapping[str, Any]) -> "Plan":
        """The plan that `to_dict` took apart; `ValueError` if it is none that can be drawn."""
        try:
            return cls(
                title=facts["title"],
                cast=tuple(Character(**one) for one in facts["cast"]),
                pages=tuple(_page(each) for each in facts["pages"]),
                cover=facts["cover"],
            )
        except (TypeError, KeyError, AttributeError) as exc:
            raise ValueError("This is not a plan: fields are missing or of another type.") from exc


class Parts(Protocol):
    """What a plan and a draft of one have in common."""

    @property
    def title(self) -> str: ...

    @property
    def cast(self) -> Sequence[Character]: ...

    @property
    def pages(self) -> Sequence[Page]: ...


def parts_to_dict(parts: Parts) -> dict[str, Any]:
    """Title, cast and pages as values that JSON knows."""
    return {
        "title": parts.title,
        "cast": [asdict(one) for one in parts.cast],
        "pages": [
            {"number": number} | _page_to_dict(page) for number, page in enumerate(parts.pages, 1)
        ],
    }


def _page_to_dict(page: Page) -> dict[str, Any]:
    """What was set by hand is left out where nothing was."""
    facts = asdict(page) | {"cast": [asdict(one) for one in page.cast]}
    if not page.light:
        del facts["light"]
    for one in facts["cast"]:
        if not one["placement"]:
            del one["placement"]
    return facts


def _page(facts: Mapping[str, Any]) -> Page:
    fields = {name: facts[name] for name in ("text", "place", "time")}
    cast = tuple(map(_presence, facts["cast"]))
    return Page(**fields, cast=cast, light=facts.get("light", ""))


def _presence(facts: Mapping[str, Any]) -> Presence:
    placement = facts.get("placement")
    return Presence(**dict(facts) | {"placement": placement and Placement(**placement)})
