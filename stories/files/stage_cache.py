"""Outputs of stages, kept across stories: what was computed once is not computed again.

A `CacheEntry` holds an output's facts, a file below `cache/` of the storage its picture or sound.
Nothing else refers to these files, so an entry may be deleted at any time; a story whose stage came
from the cache has its own copies. The cache is optional: its errors are logged and the story goes
on.

Entries are per owner: a hit must not reveal that somebody else asked for the same. Stories without
an owner share theirs.

An entry is written before its file and deleted after it, so no file is without an entry. A kill in
between leaves an entry without a file, which the next lookup deletes.
"""

import hashlib
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

from orchestrator import Stage
from orchestrator.pipeline.serialization import Output, from_file, to_facts
from stories.database import DATABASE_ERRORS
from stories.files.layout import STAGE_OUTPUTS, read_bytes
from stories.models import CacheEntry

logger = logging.getLogger(__name__)

FOLDER = "cache"
# How long the file of a new entry may take to be written.
WRITING = timedelta(minutes=1)

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class Pruned(NamedTuple):
    """How much was removed: entries, and their bytes."""

    entries: int
    bytes: int


def enabled() -> bool:
    return settings.STORYGEN["CACHE"]


def limit() -> int:
    """The most that the cache may hold, in bytes."""
    return round(settings.STORYGEN["CACHE_MB"] * 1e6)


def _harmless(function: Callable[Parameters, Result]) -> Callable[Parameters, Result | None]:
    """Log errors and return None."""

    @wraps(function)
    def attempt(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result | None:
        try:
            return function(*args, **kwargs)
        except DATABASE_ERRORS as exc:
            logger.warning("The stage cache cannot reach the database: %s", exc)
            if not connection.in_atomic_block:
                connection.close()
        except OSError as exc:
            logger.warning("The stage cache cannot use the storage: %s", exc)
        except Exception:
            logger.exception("The stage cache failed")
        return None

    return attempt


@_harmless
def recall(key: str, stage: Stage, user_id: int | None = None) -> Output | None:
    """The output stored under `key` for this owner, or None; raises nothing.

    An empty key is never found.
    """
    if not (key and enabled()):
        return None
    entry = CacheEntry.objects.filter(key=_scoped(key, user_id), stage=stage).first()
    if entry is None:
        return None
    try:
        data = read_bytes(entry.file) if entry.file else b""
    except FileNotFoundError:
        logger.warning("The file of the cache entry %s is gone", entry)
        if entry.created_at < timezone.now() - WRITING:
            entry.delete()
        return None
    try:
        output = from_file(stage, entry.data, data)
    except Exception as exc:  # Pillow and zlib raise many kinds for a broken file
        logger.warning("The cache entry %s is broken: %s", entry, exc)
        _remove(entry)
        return None
    CacheEntry.objects.filter(pk=entry.pk).update(hits=F("hits") + 1, used_at=timezone.now())
    return output


@_harmless
def store(key: str, stage: Stage, output: Output, data: bytes, user_id: int | None = None) -> None:
    """Store an output under `key` for the owner's next story; raises nothing.

    `data` is the file of its picture or sound, empty if it has none; metadata in a picture's is
    dropped on reading. An existing entry stays as it is, an empty key stores nothing. Prunes the
    cache if it is over its limit.
    """
    if not (key and enabled()):
        return
    key = _scoped(key, user_id)
    facts, _ = to_facts(output)
    file = f"{FOLDER}/{key[:2]}/{key}{STAGE_OUTPUTS[stage].suffix}" if data else ""
    size = len(data) + len(repr(facts))
    fields = {"stage": stage, "data": facts, "file": file, "bytes": size}
    entry, is_new = CacheEntry.objects.get_or_create(key=key, defaults=fields)
    if is_new and data:
        try:
            default_storage.save(entry.file, ContentFile(data))
        except BaseException:
            entry.delete()
            raise
    if is_new:
        prune()


def prune(most: int | None = None) -> Pruned:
    """Remove the least recently used entries until the others take at most `most` bytes.

    None means the limit of the settings. Raises `OSError` if a file cannot be removed.
    """
    most = limit() if most is None else most
    excess = (CacheEntry.objects.aggregate(held=Sum("bytes"))["held"] or 0) - most
    pruned = Pruned(0, 0)
    while pruned.bytes < excess and (entry := CacheEntry.objects.order_by("used_at", "pk").first()):
        _remove(entry)
        pruned = Pruned(pruned.entries + 1, pruned.bytes + entry.bytes)
    return pruned


def _scoped(key: str, user_id: int | None) -> str:
    return hashlib.sha256(f"{user_id}/{key}".encode()).hexdigest() if user_id else key


def _remove(entry: CacheEntry) -> None:
    if entry.file:
        default_storage.delete(entry.file)
    entry.delete()
