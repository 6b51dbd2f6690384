"""Exported files: found in the storage or made, one slow one at a time on each machine.

A file is at sessions/<session_id>/exports/, named after all that it depends on, and goes with its
session. What was warned of and measured is in a JSON file beside it.
"""

import json
import logging
import tempfile
import threading
import time
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection
from django.utils.text import slugify
from filelock import FileLock

from orchestrator import ConfigurationError
from orchestrator.book import (
    FORMATS,
    PAPERS,
    Credentials,
    Export,
    ExportFailed,
    Options,
    ProgramMissing,
    SigningFailed,
    export,
)
from stories.exceptions import ExportImpossible, ExportUnavailable, ServiceUnavailable
from stories.exports.books import book_of, fingerprint
from stories.files.layout import listdir, read_bytes, session_folder, write_bytes, write_json
from stories.log import session_logging
from stories.models import StorySession

logger = logging.getLogger(__name__)

FOLDER = "exports"
# How many slow exports of this process may wait for their turn, and of how many that have ended the
# result is kept in memory: most are found in the storage, and never asked for here again.
MOST_WAITING = 8
MOST_ENDED = 4
# Count up with every change after which the same book gives other bytes.
RULES_VERSION = 2
NOT_SIGNED = "The file has no Content Credentials: the server's certificate cannot be used."


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was made: its bytes, and the warnings and facts of its `Export`."""

    data: bytes
    warnings: tuple[str, ...]
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """A session's book in a format. `digest` stands for all that the file depends on."""

    session: StorySession
    format: str
    layout: str
    paper: str
    digest: str

    @classmethod
    def of(
        cls, session: StorySession, format: str, layout: str = "fixed", paper: str = PAPERS[0]
    ) -> "ExportRequest":
        """Raises `StillGenerating` or `NothingToExport`."""
        # Another book gives another fingerprint, another kind of file another name.
        digest = f"{fingerprint(session)[:24]}-{RULES_VERSION}"
        if FORMATS[format].signed and settings.STORYGEN["C2PA_FILES"]:
            digest += f"-{credentials().digest if credentials() else 'unsigned'}"
        return cls(session, format, layout, paper, digest)

    @property
    def prefix(self) -> str:
        """What the names of all versions of this file begin with."""
        choices = {"epub": f"-{self.layout}", "cover": f"-{self.paper}"}
        return f"{self.format}{choices.get(self.format, '')}_"

    @property
    def name(self) -> str:
        """Its name in the storage."""
        folder = f"{session_folder(self.session.session_id)}/{FOLDER}"
        return f"{folder}/{self.prefix}{self.digest}{Path(FORMATS[self.format].suffix).suffix}"

    @property
    def download_name(self) -> str:
        """What a user finds in the folder of downloads."""
        title = self.session.content.title or self.session.prompt_text
        return f"{slugify(title)[:60].strip('-') or 'story'}{FORMATS[self.format].suffix}"


@cache
def credentials() -> Credentials | None:
    """What exports are signed with; None if they are not, or cannot be, which the log says."""
    files = settings.STORYGEN["C2PA_FILES"]
    try:
        return Credentials.load(*files) if files else None
    except ConfigurationError as exc:
        logger.error("Exports are not signed: %s", exc)
        return None


def find(wanted: ExportRequest) -> Exported | None:
    """The file if it was made before. Raises `OSError` if the storage does not answer."""
    try:
        notes = json.loads(read_bytes(f"{wanted.name}.json"))
        data = read_bytes(wanted.name)
    except FileNotFoundError:
        return None
    return Exported(data, tuple(notes["warnings"]), notes["facts"])


def make(wanted: ExportRequest, seconds: float) -> Exported | None:
    """Make the file. A slow one is made in the background: None if it takes more than `seconds`.

    It is then in the storage later, or the next call raises what went wrong: `ExportImpossible`,
    `ExportUnavailable`, `ServiceUnavailable`.
    """
    if not FORMATS[wanted.format].is_slow:
        return _make(wanted)
    with _lock:
        job = _jobs.get(wanted.name)
        if job is None:
            if sum(not each.done() for each in _jobs.values()) >= MOST_WAITING:
                raise ServiceUnavailable("Too many books are being exported. Try again soon.", 30)
            for ended in [name for name, each in _jobs.items() if each.done()][:-MOST_ENDED]:
                del _jobs[ended]
            job = _jobs[wanted.name] = _pool.submit(_make_alone, wanted)
    try:
        made = job.result(timeout=seconds)
    except FutureTimeoutError:
        if not job.done():
            return None
        raise
    finally:
        if job.done():
            with _lock:
                _jobs.pop(wanted.name, None)
    return made


# Not many threads: exports compete with the models for the processor.
_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
_jobs: dict[str, Future[Exported]] = {}
_lock = threading.Lock()


def _make_alone(wanted: ExportRequest) -> Exported:
    """One slow export at a time on this machine; another process may have made the file."""
    path = Path(tempfile.gettempdir()) / "storygen-export.lock"
    try:
        with FileLock(path, mode=0o666):
            return find(wanted) or _make(wanted)
    finally:
        connection.close()


def _make(wanted: ExportRequest) -> Exported:
    with session_logging(wanted.session.session_id):
        logger.info("export as %s: start", wanted.format)
        start = time.perf_counter()
        made = _export(wanted)
        logger.info("export as %s: end, %.2f s", wanted.format, time.perf_counter() - start)
        try:
            _keep(wanted, made)
        except OSError:
            # A full disk does not keep the reader from the book; the next request makes it again.
            logger.exception("The export %s could not be kept", wanted.name)
    return Exported(made.data, made.warnings, made.facts)


def _export(wanted: ExportRequest) -> Export:
    try:
        book = book_of(wanted.session, with_history=wanted.format == "zip")
        options = Options(
            layout=wanted.layout,
            paper=wanted.paper,
            font_folders=settings.STORYGEN["BOOK_FONTS"],
            credentials=credentials() if FORMATS[wanted.format].signed else None,
        )
        made = export(book, wanted.format, options)
        if FORMATS[wanted.format].signed and not credentials() and settings.STORYGEN["C2PA_FILES"]:
            made = replace(made, warnings=(*made.warnings, NOT_SIGNED))
        missing = [number for number, page in enumerate(book.pages, 1) if page.scene is None]
    except ProgramMissing as exc:
        raise ExportUnavailable(str(exc)) from exc
    except (ExportFailed, SigningFailed) as exc:
        raise ExportImpossible(str(exc)) from exc
    except OSError as exc:
        logger.exception("The files of %s could not be read", wanted.session)
        raise ServiceUnavailable(
            "A file of the book could not be read. Try again soon.", 5
        ) from exc
    if not missing:
        return made
    pages = f"page {missing[0]}" if len(missing) == 1 else f"pages {', '.join(map(str, missing))}"
    return replace(made, warnings=(f"The picture of {pages} is missing.", *made.warnings))


def _keep(wanted: ExportRequest, made: Export) -> None:
    folder = wanted.name.rpartition("/")[0]
    for old in listdir(folder)[1]:
        if old.startswith(wanted.prefix):
            default_storage.delete(f"{folder}/{old}")
    write_bytes(wanted.name, made.data)
    write_json(f"{wanted.name}.json", {"warnings": made.warnings, "facts": dict(made.facts)})
    if not StorySession.objects.filter(pk=wanted.session.pk).exists():
        # Deleted meanwhile, with its folder.
        for name in (wanted.name, f"{wanted.name}.json"):
            default_storage.delete(name)
