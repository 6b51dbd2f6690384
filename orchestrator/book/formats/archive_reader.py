"""Reads an archive of `orchestrator.book.formats.archive`, which may come from anybody.

Nothing is unpacked to disk. Sizes are bounded before anything is read, and while it is; each file
must be one that the manifest names, with its hash; each value is checked for its type, and each
picture is decoded.
"""

import hashlib
import io
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from orchestrator.book.errors import ArchiveRefused
from orchestrator.book.formats.archive import FORMAT, MANIFEST, PLAN, VERSION
from orchestrator.book.text import fragments
from orchestrator.book.types import Book, BookPage, ModelUsed, Picture, Provenance
from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.types import AUDIO_TYPES, Narration, Placement, Sentence

MOST_BYTES = 256 * 2**20
MOST_FILES = 100
MOST_JSON = 2**20
# Pictures and sound hardly shrink, and text shrinks to a tenth: what shrinks more is a bomb.
MOST_RATIO = 50
MOST_TEXT = 20_000

_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*(?:/[a-z0-9]+(?:[._-][a-z0-9]+)*)*")
_MAGIC = {
    "audio/mpeg": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa"),
    "audio/ogg": (b"OggS",),
    "audio/wav": (b"RIFF",),
}

T = TypeVar("T")


def read_archive(data: bytes) -> Book:
    """The book in the ZIP file `data`. Raises `ArchiveRefused`, which says what is wrong."""
    files = _read_files(data)
    try:
        manifest = _Fields(_load_json(files, MANIFEST), MANIFEST)
        if manifest.get("format", str) != FORMAT:
            raise ArchiveRefused("This archive is not a book of StoryGen.")
        if (version := manifest.get("version", int)) != VERSION:
            raise ArchiveRefused(
                f"This archive has version {version}; this server reads version {VERSION}."
            )
        _check_hashes(manifest.get("files", dict), files)
        plan = _read_plan(_Fields(_load_json(files, PLAN), PLAN))
        return _read_book(manifest, plan, files)
    except ValueError as exc:
        raise ArchiveRefused(f"The book in this archive is not right. {exc}") from exc


def _read_files(data: bytes) -> dict[str, bytes]:
    """The content of each file, after all names and sizes were checked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _check_entries(entries)
            return {entry.filename: _read(archive, entry) for entry in entries}
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
    ) as exc:
        raise ArchiveRefused("This is not a ZIP file, or a broken one.") from exc


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_FILES:
        raise ArchiveRefused(f"The archive has more than {MOST_FILES} files.")
    names = set()
    for entry in entries:
        name = entry.filename
        if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
            raise ArchiveRefused(f"The archive has a path out of its own folder: {name[:80]!r}.")
        if not _NAME.fullmatch(name) or len(name) > 100:
            raise ArchiveRefused(f"The archive has a file with a name of no book: {name[:80]!r}.")
        if name in names:
            raise ArchiveRefused(f"The archive has two files with the name {name!r}.")
        names.add(name)
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind and kind != stat.S_IFREG:
            raise ArchiveRefused(f"The archive has a link or a special file: {name!r}.")
        if entry.flag_bits & 0x1:
            raise ArchiveRefused("The archive is encrypted.")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ArchiveRefused("The archive is compressed in a way that is not supported.")
        if entry.file_size > MOST_RATIO * max(entry.compress_size, 1024):
            raise ArchiveRefused(f"{name!r} would unpack to many times its size.")
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise ArchiveRefused(f"The archive would unpack to more than {MOST_BYTES >> 20} MB.")


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """What the entry says it holds; no more is unpacked than that."""
    with archive.open(entry) as file:
        content = file.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise ArchiveRefused(f"{entry.filename!r} has another size than the archive says.")
    return content


def _load_json(files: Mapping[str, bytes], name: str) -> Any:
    if name not in files:
        raise ArchiveRefused(f"This archive is not a book of StoryGen: it has no {name}.")
    if len(files[name]) > MOST_JSON:
        raise ArchiveRefused(f"{name} is larger than {MOST_JSON >> 20} MB.")
    try:
        return json.loads(files[name], parse_constant=_no_constant)
    except (ValueError, RecursionError) as exc:
        raise ArchiveRefused(f"{name} is not JSON.") from exc


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _check_hashes(listed: Mapping[str, Any], files: Mapping[str, bytes]) -> None:
    if set(listed) | {MANIFEST} != set(files) | {MANIFEST}:
        odd = sorted(set(listed) ^ (set(files) - {MANIFEST}))[0]
        raise ArchiveRefused(f"{odd[:80]!r} is in the manifest or in the archive, not in both.")
    for name, facts in listed.items():
        sha256 = _Fields(facts, MANIFEST).get("sha256", str)
        if hashlib.sha256(files[name]).hexdigest() != sha256:
            raise ArchiveRefused(f"{name!r} was changed: it has another SHA-256.")


class _Fields:
    """An object of JSON, whose fields are taken by their types."""

    def __init__(self, value: Any, where: str) -> None:
        if not isinstance(value, dict):
            raise ValueError(f"{where} has no object where one belongs.")
        self.value = value
        self.where = where

    def get(self, name: str, kind: type[T]) -> T:
        found = self.value.get(name)
        if kind is float and type(found) is int:
            return kind(found)
        if type(found) is not kind:
            raise ValueError(f"{self.where}: {name} is missing or of another type.")
        if isinstance(found, str) and len(found) > MOST_TEXT:
            raise ValueError(f"{self.where}: {name} has more than {MOST_TEXT} characters.")
        return found

    def each(self, name: str, read: Callable[["_Fields"], T]) -> tuple[T, ...]:
        items = self.get(name, list)
        if len(items) > 1000:
            raise ValueError(f"{self.where}: {name} has too many items.")
        return tuple(read(_Fields(item, f"{self.where}, {name}")) for item in items)

    def has(self, name: str) -> bool:
        return self.value.get(name) is not None


def _read_plan(fields: _Fields) -> Plan:
    return Plan(
        title=fields.get("title", str),
        cast=fields.each(
            "cast",
            lambda one: Character(*(one.get(name, str) for name in ("id", "name", "kind", "look"))),
        ),
        pages=fields.each("pages", _read_plan_page),
        cover=fields.get("cover", int),
    )


def _read_plan_page(fields: _Fields) -> Page:
    return Page(
        *(fields.get(name, str) for name in ("text", "place", "time")),
        cast=fields.each(
            "cast", lambda one: Presence(*(one.get(name, str) for name in ("id", "pose", "mood")))
        ),
    )


def _read_book(manifest: _Fields, plan: Plan, files: Mapping[str, bytes]) -> Book:
    def picture(fields: _Fields, name: str) -> Picture | None:
        if not fields.has(name):
            return None
        made = Picture(_file(files, fields.get(name, str)))
        made.decode()
        return made

    def page(fields: _Fields) -> BookPage:
        narration = None
        if fields.has("narration"):
            narration = _narration(_Fields(fields.value["narration"], MANIFEST), files)
        return BookPage(
            scene=picture(fields, "scene"),
            alt=fields.get("alt", str),
            narration=narration,
            background=picture(fields, "background"),
            placements={
                id: _placement(_Fields(one, MANIFEST))
                for id, one in fields.get("placements", dict).items()
            },
        )

    cast = {}
    for one in manifest.each("cast", lambda fields: fields):
        cast[one.get("id", str)] = one
    book = Book(
        id=manifest.get("id", str),
        plan=plan,
        pages=manifest.each("pages", page),
        created=datetime.fromisoformat(manifest.get("created", str)),
        provenance=_provenance(_Fields(manifest.get("provenance", dict), MANIFEST)),
        reader=manifest.get("reader", str),
        language=manifest.get("language", str),
        portraits={id: made for id, one in cast.items() if (made := picture(one, "portrait"))},
        cutouts={id: made for id, one in cast.items() if (made := picture(one, "cutout"))},
    )
    for told, made in zip(plan.pages, book.pages, strict=True):
        fragments(told.text, made.narration)
    return book


def _file(files: Mapping[str, bytes], name: str) -> bytes:
    if name not in files:
        raise ValueError(f"There is no file {name[:80]!r}.")
    return files[name]


def _narration(fields: _Fields, files: Mapping[str, bytes]) -> Narration:
    audio = _file(files, fields.get("audio", str))
    media_type = fields.get("media_type", str)
    starts = _MAGIC.get(media_type, ())
    is_mp4 = media_type == "audio/mp4" and audio[4:8] == b"ftyp"
    if media_type not in AUDIO_TYPES or not (is_mp4 or audio.startswith(starts)):
        raise ValueError(f"The narration is not {media_type[:40]!r}.")
    return Narration(
        audio=audio,
        media_type=media_type,
        duration=fields.get("duration", float),
        sentences=fields.each(
            "sentences",
            lambda one: Sentence(
                one.get("start", float), one.get("end", float), one.get("text", str)
            ),
        ),
        model=fields.get("model", str),
    )


def _placement(fields: _Fields) -> Placement:
    return Placement(
        x=fields.get("x", float),
        y=fields.get("y", float),
        height=fields.get("height", float),
        flip=fields.get("flip", bool),
        order=fields.get("order", int),
    )


def _provenance(fields: _Fields) -> Provenance:
    seeds = fields.get("seeds", dict)
    if len(seeds) > 100 or not all(type(seed) is int for seed in seeds.values()):
        raise ValueError("The seeds are not numbers by stage.")
    return Provenance(
        software=fields.get("software", str),
        prompt=fields.get("prompt", str),
        models=fields.each(
            "models",
            lambda one: ModelUsed(
                part=one.get("part", str),
                name=one.get("name", str),
                revision=one.get("revision", str),
                licence=one.get("licence", str),
            ),
        ),
        seed=fields.get("seed", int) if fields.has("seed") else None,
        seeds=seeds,
        preset=fields.get("preset", str),
    )
