"""A finished book as a value: its plan, its pictures, its narration, and how it was made.

Frozen values without files, rows or a clock: the same book gives the same bytes in each format.
What could not be shown to a reader cannot be built: constructors raise `ValueError` with a
sentence for the user.
"""

import io
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from PIL import Image

from orchestrator.book.history import History
from orchestrator.plan import READERS, Character, Plan
from orchestrator.text.english import with_article
from orchestrator.types import Narration, Placement

# The media types that pictures may have, and the suffix of such a file.
PICTURE_TYPES = {"image/png": "png", "image/jpeg": "jpg"}

# 64 MB once decoded as RGBA, and more than a full page at 300 dpi needs.
MOST_PIXELS = 16_000_000

# BCP 47, as far as books need it: "en", "pt-BR", "zh-Hant", "sr-Latn-RS".
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_RIGHT_TO_LEFT = {"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_NAMESPACE = uuid.UUID("4c40a45c-3d1c-5c92-8e6f-6a5dd5f6f6b1")


@dataclass(frozen=True)
class Picture:
    """An encoded picture: the bytes of a PNG or JPEG file, with at most `MOST_PIXELS` pixels.

    Its header is read when it is built; `decode` reads the rest.
    """

    data: bytes

    def __post_init__(self) -> None:
        width, height = self.size
        if width * height > MOST_PIXELS or min(self.size) < 8:
            raise ValueError(f"A picture has {width} x {height} pixels, which cannot be used.")

    @cached_property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self._open().size

    @cached_property
    def media_type(self) -> str:
        return "image/png" if self.data[:4] == b"\x89PNG" else "image/jpeg"

    @property
    def suffix(self) -> str:
        return PICTURE_TYPES[self.media_type]

    def decode(self) -> Image.Image:
        """All its pixels. Raises `ValueError` if the file is broken."""
        image = self._open()
        try:
            image.load()
        except (OSError, SyntaxError, ValueError) as exc:
            raise ValueError("A picture is broken: it cannot be decoded.") from exc
        return image

    def _open(self) -> Image.Image:
        try:
            return Image.open(io.BytesIO(self.data), formats=("PNG", "JPEG"))
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as exc:
            raise ValueError("A picture is neither a PNG nor a JPEG file, or too large.") from exc


@dataclass(frozen=True, kw_only=True)
class BookPage:
    """What a page of the plan has become.

    `scene` is None where it could not be made; `alt` describes it, and is derived from the plan
    where it is empty. `background` and `placements` are what the scene was composed of.
    """

    scene: Picture | None = None
    alt: str = ""
    narration: Narration | None = None
    background: Picture | None = None
    placements: Mapping[str, Placement] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelUsed:
    """A model that made a part of the book: `part` is "story", "pictures", "cut-out", "voice"..."""

    part: str
    name: str
    revision: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """How the book was made.

    `software` is the program and its version, `seeds` are those of single steps by their labels,
    `style` is the name of one of the preset's.
    """

    software: str
    prompt: str
    models: tuple[ModelUsed, ...] = ()
    seed: int | None = None
    seeds: Mapping[str, int] = field(default_factory=dict, hash=False)
    preset: str = ""
    style: str = ""

    def statement(self) -> str:
        """One sentence for readers: an algorithm made this, and which models."""
        names: dict[str, list[str]] = {}
        for model in self.models:
            names.setdefault(model.name, []).append(model.part)
        listed = ", ".join(f"{name} ({', '.join(parts)})" for name, parts in names.items())
        using = f" with {listed}" if listed else ""
        return (
            "The words and pictures of this book were made by an algorithm, not by a person: "
            f"{self.software}{using}."
        )


@dataclass(frozen=True, kw_only=True)
class Book:
    """A book that can be written to a file.

    `id` identifies it among all books of a server, `reader` is one of `READERS`, `language` a
    BCP 47 tag, `created` has a time zone. `pages` belong to those of `plan`, one for one;
    `portraits` and `cutouts` are pictures of the cast by its ids. `history` is what an archive
    keeps besides, for another server.
    """

    id: str
    plan: Plan
    pages: tuple[BookPage, ...]
    created: datetime
    provenance: Provenance
    reader: str = READERS[1]
    language: str = "en"
    portraits: Mapping[str, Picture] = field(default_factory=dict, hash=False)
    cutouts: Mapping[str, Picture] = field(default_factory=dict, hash=False)
    history: History | None = None

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", self.id):
            raise ValueError("A book's id has up to 64 letters, digits, - and _.")
        if len(self.pages) != len(self.plan.pages):
            raise ValueError(
                f"The plan has {len(self.plan.pages)} pages, the book {len(self.pages)}."
            )
        if self.reader not in READERS:
            raise ValueError(f"There is no reader {self.reader!r}; there is: {', '.join(READERS)}.")
        if not _LANGUAGE.fullmatch(self.language):
            raise ValueError(f"{self.language!r} is no language tag such as en or pt-BR.")
        if self.created.utcoffset() != timedelta(0):
            raise ValueError("A book's time of creation is in UTC.")
        ids = {one.id for one in self.plan.cast}
        shown = {id for page in self.pages for id in page.placements}
        if not ids >= shown | set(self.portraits) | set(self.cutouts):
            raise ValueError("A picture or a placement is of somebody who is not in the cast.")

    @property
    def title(self) -> str:
        return self.plan.title

    @property
    def direction(self) -> str:
        """`rtl` for languages that are written from right to left, else `ltr`."""
        parts = self.language.split("-")
        if "Arab" in parts or "Hebr" in parts:
            return "rtl"
        return "rtl" if parts[0] in _RIGHT_TO_LEFT and "Latn" not in parts else "ltr"

    @property
    def urn(self) -> str:
        """The same for each export of this book."""
        return f"urn:uuid:{uuid.uuid5(_NAMESPACE, self.id)}"

    @property
    def cover_number(self) -> int:
        """The number of the page whose scene makes the cover: another one where it has no scene."""
        numbers = (self.plan.cover, *range(1, len(self.pages) + 1))
        drawn = (number for number in numbers if self.pages[number - 1].scene)
        return next(drawn, self.plan.cover)

    @property
    def cover(self) -> BookPage:
        return self.pages[self.cover_number - 1]

    @property
    def is_narrated(self) -> bool:
        return any(page.narration for page in self.pages)

    @property
    def duration(self) -> float:
        """Seconds of narration."""
        return sum(page.narration.duration for page in self.pages if page.narration)

    def alt(self, number: int) -> str:
        """What the picture of page `number` shows, for those who do not see it."""
        if given := self.pages[number - 1].alt.strip():
            return given
        cast = {one.id: one for one in self.plan.cast}
        page = self.plan.pages[number - 1]
        seen = [f"{_called(cast[one.id])}, {one.pose} and {one.mood}" for one in page.cast]
        return " ".join(f"{part.rstrip('.')}." for part in (*seen, page.setting))

    @property
    def cover_alt(self) -> str:
        return self.alt(self.cover_number)


def _called(character: Character) -> str:
    if character.name:
        return f"{character.name} the {character.kind}"
    called = with_article(character.kind)
    return called[:1].upper() + called[1:]
