"""The files in a ZIP archive that may come from anybody.

Nothing is unpacked to disk. Names and sizes are bounded before anything is read, and while it is.
"""

import io
import re
import stat
import struct
import zipfile
import zlib
from typing import BinaryIO

from orchestrator.book.errors import ArchiveRefused

# Twelve pages take 50, and each change by hand may leave a picture for every page.
MOST_FILES = 1000
MOST_BYTES = 256 * 2**20
MOST_JSON = 8 * 2**20
# Pictures and sound hardly shrink: what shrinks more is a bomb. JSON may, as its size is bounded.
MOST_RATIO = 50
# The list of the files, which `zipfile` reads whole: about 150 bytes a file.
MOST_DIRECTORY = 2**19

NO_ZIP = "This is not a ZIP file, or a broken one."

_NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*(?:/[a-z0-9]+(?:[._-][a-z0-9]+)*)*")
_END = 22  # bytes of the record at the end, without a comment
_LOCATOR = 20  # bytes of what comes before it in archives of more than 4 GB


def unpack(file: BinaryIO, most_bytes: int = MOST_BYTES) -> dict[str, bytes]:
    """The content of each file, at most `most_bytes` in all. Raises `ArchiveRefused`."""
    try:
        _check_directory(file)
        with zipfile.ZipFile(file) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _check_entries(entries, most_bytes)
            return {entry.filename: _read(archive, entry) for entry in entries}
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
        struct.error,
    ) as exc:
        raise ArchiveRefused(NO_ZIP) from exc


def _check_directory(file: BinaryIO) -> None:
    """Bound the list of the files before it is read, and refuse ZIP64, which could hide another."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _END - _LOCATOR - 2**16))
    tail = file.read()
    # As `zipfile` looks for it: at the end if there is no comment, else the last one before it.
    at = len(tail) - _END
    if at < 0 or tail[at : at + 4] != b"PK\x05\x06" or tail[-2:] != b"\0\0":
        at = tail.rfind(b"PK\x05\x06")
    if at < 0:
        raise ArchiveRefused(NO_ZIP)
    (directory,) = struct.unpack_from("<I", tail, at + 12)
    if tail[max(0, at - _LOCATOR) : at].startswith(b"PK\x06\x07"):
        raise ArchiveRefused("The archive is in the format ZIP64, which no book needs.")
    if directory > MOST_DIRECTORY:
        raise ArchiveRefused(f"The archive has more than {MOST_FILES} files.")
    file.seek(0)


def _check_entries(entries: list[zipfile.ZipInfo], most_bytes: int) -> None:
    if len(entries) > MOST_FILES:
        raise ArchiveRefused(f"The archive has more than {MOST_FILES} files.")
    names = set()
    for entry in entries:
        name = entry.filename
        if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
            raise ArchiveRefused(f"The archive has a path out of its own folder: {name[:80]!r}.")
        if name.lower() in names:
            raise ArchiveRefused(f"The archive has two files with the name {name[:80]!r}.")
        names.add(name.lower())
        if len(name) > 100 or not _NAME.fullmatch(name):
            raise ArchiveRefused(f"The archive has a file with a name of no book: {name[:80]!r}.")
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind and kind != stat.S_IFREG:
            raise ArchiveRefused(f"The archive has a link or a special file: {name!r}.")
        if entry.flag_bits & 0x41:
            raise ArchiveRefused("The archive is encrypted.")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ArchiveRefused("The archive is compressed in a way that is not supported.")
        if name.endswith(".json"):
            if entry.file_size > MOST_JSON:
                raise ArchiveRefused(f"{name} is larger than {MOST_JSON >> 20} MB.")
        elif entry.file_size > MOST_RATIO * max(entry.compress_size, 1024):
            raise ArchiveRefused(f"{name!r} would unpack to many times its size.")
    if sum(entry.file_size for entry in entries) > most_bytes:
        raise ArchiveRefused(f"The archive would unpack to more than {most_bytes >> 20} MB.")


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """What the entry says it holds; no more is unpacked than that."""
    with archive.open(entry) as file:
        content = file.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise ArchiveRefused(f"{entry.filename!r} has another size than the archive says.")
    return content
