"""Reads an archive of `orchestrator.book.formats.archive`, which may come from anybody.

Each file must be one that the manifest names, with its hash, and be part of the book; each value is
checked for its type; each picture is decoded.
"""

import hashlib
import io
from collections.abc import Mapping
from typing import Any, BinaryIO

from orchestrator.book.archives.fields import Fields, parse
from orchestrator.book.archives.histories import (
    check_seed,
    read_history,
    read_seeds,
    read_time,
)
from orchestrator.book.archives.outputs import (
    MODES,
    read_narration,
    read_placement,
    read_plan,
)
from orchestrator.book.archives.unpack import MOST_BYTES, unpack
from orchestrator.book.errors import ArchiveRefused
from orchestrator.book.formats.archive import FORMAT, HISTORY, MANIFEST, PLAN, VERSION, page_text
from orchestrator.book.history import History
from orchestrator.book.text import fragments
from orchestrator.book.types import Book, BookPage, ModelUsed, Picture, Provenance
from orchestrator.pipeline.steps import Steps, is_further_pose
from orchestrator.plan import Plan
from orchestrator.stages import Stage, Step

# Of all pictures together: 25 pages of ours take one tenth.
MOST_PIXELS = 400_000_000
MOST_MODELS = 40
MOST_NAME = 200


def read_archive(data: bytes | BinaryIO, most_bytes: int = MOST_BYTES) -> Book:
    """The book in a ZIP file. Raises `ArchiveRefused`, which says what is wrong.

    It may unpack to `most_bytes`. Without the file `history.json` the book has no history.
    """
    file = io.BytesIO(data) if isinstance(data, bytes) else data
    archive = _Archive(unpack(file, most_bytes))
    try:
        manifest = archive.json(MANIFEST)
        if manifest.get("format", str) != FORMAT:
            raise ArchiveRefused("This archive is not a book of StoryGen.")
        if (version := manifest.get("version", int)) != VERSION:
            raise ArchiveRefused(
                f"This archive has version {version}; this server reads version {VERSION}."
            )
        archive.check_hashes(manifest)
        book = _read_book(manifest, read_plan(archive.json(PLAN)), archive)
        archive.check_all_used()
    except ValueError as exc:
        raise ArchiveRefused(f"The book in this archive is not right. {exc}") from exc
    return book


class _Archive:
    """The files, each read as what it is to be. Raises `ArchiveRefused` or `ValueError`."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self._used = {MANIFEST}
        self._modes: dict[str, str] = {}
        self._pixels = 0

    def __contains__(self, name: str) -> bool:
        return name in self.files

    def file(self, name: str) -> bytes:
        if name not in self.files:
            raise ValueError(f"There is no file {name[:80]!r}.")
        self._used.add(name)
        return self.files[name]

    def json(self, name: str) -> Fields:
        if name not in self.files:
            raise ArchiveRefused(f"This archive is not a book of StoryGen: it has no {name}.")
        return parse(self.file(name), name)

    def picture(self, name: str) -> Picture:
        """A picture that can be decoded."""
        picture = Picture(self.file(name))
        if name not in self._modes:
            width, height = picture.size
            self._pixels += width * height
            if self._pixels > MOST_PIXELS:
                raise ValueError("Its pictures have too many pixels in all.")
            self._modes[name] = picture.decode().mode
        return picture

    def output(self, stage: Stage, name: str) -> bytes:
        """A picture or sound as `stage` makes it."""
        if stage is Stage.NARRATION:
            return self.file(name)
        picture = self.picture(name)
        if picture.media_type != "image/png" or self._modes[name] != MODES.get(stage):
            raise ValueError(f"{name!r} is no picture of the stage {stage}.")
        return picture.data

    def check_hashes(self, manifest: Fields) -> None:
        listed = manifest.get("files", dict)
        if odd := sorted(set(listed) ^ (set(self.files) - {MANIFEST})):
            raise ArchiveRefused(
                f"{odd[0][:80]!r} is in the manifest or in the archive, not in both."
            )
        for name, facts in listed.items():
            sha256 = Fields(facts, MANIFEST).get("sha256", str)
            if hashlib.sha256(self.files[name]).hexdigest() != sha256:
                raise ArchiveRefused(f"{name!r} was changed: it has another SHA-256.")

    def check_all_used(self) -> None:
        if left := sorted(set(self.files) - self._used):
            raise ArchiveRefused(f"{left[0]!r} is no part of the book.")


def _read_book(manifest: Fields, plan: Plan, archive: _Archive) -> Book:
    def picture(fields: Fields, name: str) -> Picture | None:
        return archive.picture(fields.get(name, str)) if fields.has(name) else None

    def page(fields: Fields) -> BookPage:
        narration = None
        if fields.has("narration"):
            spoken = fields.inner("narration")
            narration = read_narration(spoken, archive.file(spoken.get("audio", str)))
        placements = fields.inner("placements")
        return BookPage(
            scene=picture(fields, "scene"),
            alt=fields.get("alt", str),
            narration=narration,
            background=picture(fields, "background"),
            placements={id: read_placement(placements.inner(id)) for id in placements.value},
        )

    cast = {}
    for one in manifest.each("cast", lambda fields: fields):
        cast[one.get("id", str)] = one
    history = None
    if HISTORY in archive:
        history = read_history(archive.json(HISTORY), plan, archive.output)
    book = Book(
        id=manifest.get("id", str),
        plan=plan,
        pages=manifest.each("pages", page),
        created=read_time(manifest, "created"),
        provenance=_provenance(manifest.inner("provenance")),
        reader=manifest.get("reader", str),
        language=manifest.get("language", str),
        portraits={id: made for id, one in cast.items() if (made := picture(one, "portrait"))},
        cutouts={id: made for id, one in cast.items() if (made := picture(one, "cutout"))},
        history=history,
    )
    for number, (told, made) in enumerate(zip(plan.pages, book.pages, strict=True), 1):
        fragments(told.text, made.narration)
        name, text = page_text(number, told.text)
        if archive.file(name) != text:
            raise ValueError(f"{name!r} has another text than the plan.")
    if history:
        _check_history(book, history)
    return book


def _check_history(book: Book, history: History) -> None:
    """What the book shows is what its steps made, and nothing else."""
    steps = Steps(book.plan, hero_only=False, narrated=True)
    made = {Step(each.stage, each.number): each.data for each in history.steps}
    shown: dict[Step, bytes] = {}
    for number, page in enumerate(book.pages, 1):
        if page.scene:
            shown[Step(Stage.SCENE, number)] = page.scene.data
        if page.background:
            shown[Step(Stage.BACKGROUND, steps.background_of(number))] = page.background.data
        if page.narration:
            shown[Step(Stage.NARRATION, number)] = page.narration.audio
    for number, one in enumerate(book.plan.cast, 1):
        if one.id in book.portraits:
            shown[Step(Stage.CHARACTER, number)] = book.portraits[one.id].data
        if one.id in book.cutouts:
            shown[Step(Stage.CUTOUT, number)] = book.cutouts[one.id].data
    # Further poses are seen on the pages alone.
    of_book = {
        step: data
        for step, data in made.items()
        if step.stage is not Stage.STORY and not is_further_pose(step)
    }
    if shown != of_book:
        raise ValueError("The history is that of other pictures or of another narration.")


def _provenance(fields: Fields) -> Provenance:
    models = fields.each("models", _model)
    if len(models) > MOST_MODELS:
        raise ValueError("It names too many models.")
    seed = fields.optional("seed", int)
    if seed is not None:
        check_seed(seed)
    return Provenance(
        software=_name(fields, "software"),
        prompt=fields.get("prompt", str),
        models=models,
        seed=seed,
        seeds=read_seeds(fields, "seeds"),
        preset=_name(fields, "preset"),
        style=_name(fields, "style"),
    )


def _model(fields: Fields) -> ModelUsed:
    names: dict[str, Any] = {
        name: _name(fields, name) for name in ("part", "name", "revision", "licence")
    }
    return ModelUsed(**names)


def _name(fields: Fields, name: str) -> str:
    found = fields.get(name, str)
    if len(found) > MOST_NAME:
        raise ValueError(f"{fields.where}: {name} has more than {MOST_NAME} characters.")
    return found
