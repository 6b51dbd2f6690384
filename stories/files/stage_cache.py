"""Outputs of stages, kept across stories: what was computed once is not computed again.

A `CacheEntry` holds an output's facts, a file below `cache/` of the storage its picture. Nothing
else knows of these files, so an entry may go at any time; a story whose stage came out of the
cache has copies of its own. The cache is a convenience: whatever goes wrong with it is logged,
and the story goes on without.

A file is never without its entry: the entry is written before it and removed after it. What a
kill leaves in between is an entry without a file, which the next one who asks for it removes.
"""

import io
import logging
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import NamedTuple, ParamSpec, TypeVar

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.db.models import F, Sum
from django.utils import timezone
from PIL import Image

from orchestrator import Stage
from orchestrator.serialization import Output, from_facts, to_facts
from stories.database import DATABASE_ERRORS
from stories.models import CacheEntry

logger = logging.getLogger(__name__)


FOLDER = "cache"
# How long the file of a new entry may still be on its way.
WRITING = timedelta(minutes=1)

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class Pruned(NamedTuple):
    """How much was removed."""

    entries: int
    bytes: int


def enabled() -> bool:
    return settings.STORYGEN["CACHE"]


def limit() -> int:
    """The most that the cache may hold, in bytes."""
    return round(settings.STORYGEN["CACHE_MB"] * 1e6)


def _harmless(function: Callable[Parameters, Result]) -> Callable[Parameters, Result | None]:
    """Log what goes wrong, and answer None."""

    @wraps(function)
    def attempt(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result | None:
        try:
            return function(*args, **kwargs)
        except DATABASE_ERRORS as exc:
            logger.warning("The stage cache has no database: %s", exc)
            if not connection.in_atomic_block:
                connection.close()
        except OSError as exc:
            logger.warning("The stage cache has no storage: %s", exc)
        except Exception:
            logger.exception("The stage cache failed")
        return None

    return attempt


@_harmless
def recall(key: str, stage: Stage) -> Output | None:
    """The output kept under `key`, or None; raises nothing. An empty key has none."""
    if not (key and enabled()):
        return None
    entry = CacheEntry.objects.filter(key=key, stage=stage).first()
    if entry is None:
        return None
    try:
        data = _read(entry.file) if entry.file else b""
    except FileNotFoundError:
        logger.warning("The file of the cache entry %s is gone", entry)
        if entry.created_at < timezone.now() - WRITING:
            entry.delete()
        return None
    try:
        output = from_facts(stage, entry.data, Image.open(io.BytesIO(data)) if data else None)
    except Exception as exc:  # Pillow and zlib have many words for a broken file
        logger.warning("The cache entry %s is broken: %s", entry, exc)
        _remove(entry)
        return None
    CacheEntry.objects.filter(pk=entry.pk).update(hits=F("hits") + 1, used_at=timezone.now())
    return output


@_harmless
def keep(key: str, stage: Stage, output: Output, png: bytes) -> None:
    """Keep an output under `key` for the next story; raises nothing. An empty key keeps nothing.

    `png` is its picture as a file, empty if it has none; what the file says besides is left
    behind when it is read. What is kept already stays as it is. Makes room if the cache is over
    its bound.
    """
    if not (key and enabled()):
        return
    facts, _ = to_facts(output)
    entry, is_new = CacheEntry.objects.get_or_create(
        key=key,
        defaults={
            "stage": stage,
            "data": facts,
            "file": f"{FOLDER}/{key[:2]}/{key}.png" if png else "",
            "bytes": len(png) + len(repr(facts)),
        },
    )
    if is_new and png:
        try:
            default_storage.save(entry.file, ContentFile(png))
        except BaseException:
            entry.delete()
            raise
    if is_new:
        prune()


def prune(most: int | None = None) -> Pruned:
    """Remove the least recently used entries until the others take at most `most` bytes.

    None is what the settings say. Raises `OSError` if a file cannot be removed.
    """
    most = limit() if most is None else most
    excess = (CacheEntry.objects.aggregate(held=Sum("bytes"))["held"] or 0) - most
    pruned = Pruned(0, 0)
    while pruned.bytes < excess and (entry := CacheEntry.objects.order_by("used_at", "pk").first()):
        _remove(entry)
        pruned = Pruned(pruned.entries + 1, pruned.bytes + entry.bytes)
    return pruned


def _read(name: str) -> bytes:
    with default_storage.open(name) as file:
        return file.read()


def _remove(entry: CacheEntry) -> None:
    if entry.file:
        default_storage.delete(entry.file)
    entry.delete()
