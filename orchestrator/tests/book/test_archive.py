"""ZIP archives come back as equal books, and hostile ones do not come in."""

import hashlib
import io
import json
import stat
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from orchestrator.book import ArchiveRefused, Book, BookPage, export
from orchestrator.book.archives import reader
from orchestrator.book.archives.reader import read_archive
from orchestrator.tests.support.books import book, narrated, picture, sound

Files = dict[str, bytes]


def files_of(made: Book) -> Files:
    archive = zipfile.ZipFile(io.BytesIO(export(made, "zip").data))
    return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def with_hashes(files: Files) -> Files:
    """`files` with a manifest that names all of them."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = {
        name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        for name, content in files.items()
        if name != "manifest.json"
    }
    return files | {"manifest.json": json.dumps(manifest).encode()}


def changed(name: str, change: Callable[[dict], None]) -> bytes:
    files = files_of(narrated(book()))
    value = json.loads(files[name])
    change(value)
    return packed(with_hashes(files | {name: json.dumps(value).encode()}))


def set_path(*path: object) -> Callable[[dict], None]:
    """Set what the last but one of `path` names to the last."""

    def change(value: dict) -> None:
        for key in path[:-2]:
            value = value[key]
        value[path[-2]] = path[-1]

    return change


@pytest.mark.parametrize(
    "made",
    [
        book(),
        narrated(book(), media_type="audio/wav", audio=sound()),
        book("Up!", pages=(BookPage(),), portraits={}, cutouts={}),
        book(pages=(BookPage(scene=picture(form="JPEG"), alt="A lamp."), BookPage())),
    ],
    ids=["plain", "narrated", "bare", "jpeg"],
)
def test_it_comes_back_as_the_same_book_and_the_same_bytes(made):
    data = export(made, "zip").data

    read = read_archive(data)

    assert read == made
    assert export(read, "zip").data == data


def test_an_archive_that_somebody_packed_again_is_read():
    made = narrated(book())

    assert read_archive(packed(files_of(made))) == made


def test_ids_of_characters_are_no_part_of_a_path():
    plan = book().plan
    evil = replace(plan.cast[1], id="../../evil")
    made = book(plan=replace(plan, cast=(plan.cast[0], evil)), cutouts={"../../evil": picture()})

    assert read_archive(export(made, "zip").data) == made
    assert "pictures/cutout-2.png" in files_of(made)


# Hostile archives, by name ---------------------------------------------------------------------


def entry_with(name: str, *, attributes: int = 0o100644, data: bytes = b"x") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for known, content in files_of(book()).items():
            archive.writestr(known, content)
        entry = zipfile.ZipInfo(name)
        entry.external_attr = attributes << 16
        archive.writestr(entry, data)
    return file.getvalue()


def lying_about_its_size() -> bytes:
    """An entry that unpacks to a hundred times what both of its headers say."""
    data = bytearray(packed(files_of(book()) | {"text/bomb.txt": b"0" * 100_000}))
    for start in (data.find(b"text/bomb.txt") - 30, data.rfind(b"text/bomb.txt") - 46):
        at = start + (22 if data[start : start + 4] == b"PK\x03\x04" else 24)
        data[at : at + 4] = struct.pack("<I", 1000)
    return bytes(data)


def png_bomb() -> bytes:
    """A PNG file of a few kilobytes that decodes to 40 000 x 40 000 pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        crc = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1_000_000, 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def with_file(name: str, content: bytes) -> bytes:
    return packed(with_hashes(files_of(book()) | {name: content}), zipfile.ZIP_STORED)


HOSTILE = {
    "no archive": (lambda: b"hello", "not a ZIP file"),
    "cut off": (lambda: export(book(), "zip").data[:-30], "not a ZIP file"),
    "another archive": (lambda: packed({"word/document.xml": b"<x/>"}), "no manifest.json"),
    "zip bomb": (lambda: entry_with_bomb(), "many times its size"),
    "zip bomb with a small size": (lying_about_its_size, "not a ZIP file|another size"),
    "too many files": (
        lambda: packed({f"text/{n}.txt": b"" for n in range(1001)}),
        "more than 1000 files",
    ),
    "endless list of files": (
        lambda: packed({f"text/{n}-{'x' * 80}.txt": b"" for n in range(5000)}),
        "more than 1000 files",
    ),
    "list of files of another length": (lambda: with_lies_about_the_list(), "not a ZIP file"),
    "ZIP64, which may have a second list": (
        lambda: with_zip64_locator(export(book(), "zip").data),
        "format ZIP64",
    ),
    "zip in a zip": (
        lambda: with_file("text/page-01.txt", packed({"bomb.txt": b"0" * 100_000})),
        "another text than the plan",
    ),
    "zip in a zip as an extra file": (
        lambda: with_file("takes/001.zip", packed({"bomb.txt": b"0" * 100_000})),
        "no part of the book",
    ),
    "path traversal": (lambda: entry_with("../../etc/passwd"), "out of its own folder"),
    "path traversal inside": (lambda: entry_with("text/../../x.txt"), "out of its own folder"),
    "absolute path": (lambda: entry_with("/etc/passwd"), "out of its own folder"),
    "drive": (lambda: entry_with("C:/windows/x.txt"), "out of its own folder"),
    "backslash": (lambda: entry_with("..\\x.txt"), "out of its own folder"),
    "odd name": (lambda: entry_with("text/\u202egnp.txt"), "a name of no book"),
    "symbolic link": (
        lambda: entry_with("text/link.txt", attributes=stat.S_IFLNK | 0o777, data=b"/etc/passwd"),
        "a link or a special file",
    ),
    "device": (
        lambda: entry_with("text/null.txt", attributes=stat.S_IFCHR | 0o666),
        "a link or a special file",
    ),
    "case clash": (lambda: entry_with("Plan.json", data=b"{}"), "two files with the name"),
    "upper case": (lambda: entry_with("Extra.json", data=b"{}"), "a name of no book"),
    "duplicate name": (lambda: entry_with("plan.json", data=b"{}"), "two files with the name"),
    "file without a hash": (lambda: entry_with("text/extra.txt"), "not in both"),
    "wrong hash": (
        lambda: packed(files_of(book()) | {"text/page-01.txt": b"Another text."}),
        "another SHA-256",
    ),
    "picture bomb": (lambda: with_file("pictures/page-01.png", png_bomb()), "picture"),
    "broken picture": (
        lambda: with_file("pictures/page-01.png", picture(size=(300, 300)).data[:500]),
        "broken",
    ),
    "picture that is a script": (
        lambda: with_file("pictures/page-01.png", b"<svg onload='alert(1)'/>"),
        "neither a PNG nor a JPEG",
    ),
    "huge JSON": (
        lambda: packed(
            files_of(book()) | {"manifest.json": b" " * (2**23 + 1)}, zipfile.ZIP_STORED
        ),
        "larger than 8 MB",
    ),
    "deep JSON": (
        lambda: packed(files_of(book()) | {"manifest.json": b"[" * 100_000}, zipfile.ZIP_STORED),
        "is not JSON",
    ),
    "JSON deeper than any of ours": (
        lambda: changed("manifest.json", set_path("x", json.loads('{"a":' * 50 + "1" + "}" * 50))),
        "nested too deeply",
    ),
    "number of a thousand digits": (
        lambda: changed("manifest.json", set_path("provenance", "seed", 10**999)),
        "a number that is too large",
    ),
    "number beyond a float": (
        lambda: packed(files_of(book()) | {"manifest.json": b'{"a": 1e999}'}),
        "a number without an end",
    ),
    "control characters in a text": (
        lambda: changed("plan.json", set_path("title", "A\0B")),
        "control characters",
    ),
    "half a surrogate in a text": (
        lambda: changed("plan.json", set_path("title", "A\ud800B")),
        "control characters",
    ),
    "seed of no step": (
        lambda: changed("manifest.json", set_path("provenance", "seeds", "../x", 1)),
        "is not right",
    ),
    "more models than one can read": (
        lambda: changed(
            "manifest.json",
            lambda manifest: manifest["provenance"].update(
                models=manifest["provenance"]["models"] * 50
            ),
        ),
        "too many models",
    ),
    "JSON that is not": (
        lambda: packed(files_of(book()) | {"manifest.json": b"{'a': 1"}),
        "is not JSON",
    ),
    "unknown format": (lambda: changed("manifest.json", set_path("format", "novel")), "not a book"),
    "unknown version": (lambda: changed("manifest.json", set_path("version", 99)), "version 99"),
    "number for a title": (lambda: changed("plan.json", set_path("title", 7)), "title is missing"),
    "true for a number": (
        lambda: changed("plan.json", set_path("cover", True)),
        "cover is missing",
    ),
    "list for an object": (
        lambda: changed("manifest.json", set_path("provenance", [])),
        "provenance",
    ),
    "endless text": (
        lambda: changed("plan.json", set_path("pages", 0, "text", "a" * 30_000)),
        "more than 20000 characters",
    ),
    "too many pages": (
        lambda: changed("plan.json", lambda plan: plan.update(pages=plan["pages"] * 10)),
        "1 to 12 pages",
    ),
    "stranger on a page": (
        lambda: changed("plan.json", set_path("pages", 0, "cast", 0, "id", "stranger")),
        "not of the cast",
    ),
    "placement at infinity": (
        lambda: changed("manifest.json", set_path("pages", 0, "placements", "hero", "x", 9e99)),
        "0 to 1",
    ),
    "infinite time": (
        lambda: changed(
            "manifest.json",
            set_path("pages", 0, "narration", "sentences", 0, "end", float("inf")),
        ),
        "is not JSON",
    ),
    "narration of another text": (
        lambda: changed(
            "manifest.json", set_path("pages", 0, "narration", "sentences", 0, "text", "No.")
        ),
        "not in the text",
    ),
    "sound that is not": (
        lambda: changed(
            "manifest.json", set_path("pages", 0, "narration", "media_type", "audio/wav")
        ),
        "not 'audio/wav'",
    ),
    "picture of another archive": (
        lambda: changed("manifest.json", set_path("pages", 0, "scene", "/etc/passwd")),
        "no file '/etc/passwd'",
    ),
    "text that is another one": (
        lambda: changed("plan.json", set_path("pages", 0, "text", "Another text.")),
        "is not right",
    ),
    "created at no time": (
        lambda: changed("manifest.json", set_path("created", "yesterday")),
        "is not right",
    ),
}


def with_lies_about_the_list() -> bytes:
    """The record at the end says that the list of files is longer than the archive."""
    data = bytearray(export(book(), "zip").data)
    data[-10:-6] = struct.pack("<I", 300_000)
    return bytes(data)


def with_zip64_locator(data: bytes) -> bytes:
    return data[:-22] + b"PK\x06\x07" + bytes(16) + data[-22:]


def entry_with_bomb() -> bytes:
    return packed(files_of(book()) | {"text/bomb.txt": b"0" * 20_000_000})


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_archive_is_refused_with_a_reason(name):
    make, reason = HOSTILE[name]

    with pytest.raises(ArchiveRefused, match=reason):
        read_archive(make())


def test_the_sum_of_all_files_is_bounded():
    with pytest.raises(ArchiveRefused, match="would unpack to more than"):
        read_archive(export(book(), "zip").data, most_bytes=1000)


def test_the_sum_of_all_pixels_is_bounded(monkeypatch):
    monkeypatch.setattr(reader, "MOST_PIXELS", 64 * 64 * 5)

    with pytest.raises(ArchiveRefused, match="too many pixels in all"):
        read_archive(export(book(), "zip").data)


def test_an_encrypted_archive_is_refused():
    data = bytearray(export(book(), "zip").data)
    central = data.find(b"PK\x01\x02")
    data[central + 8] |= 1

    with pytest.raises(ArchiveRefused, match="encrypted"):
        read_archive(bytes(data))
