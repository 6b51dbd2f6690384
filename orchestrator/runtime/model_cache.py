"""Folders of converted and compiled models on disk: few are kept, and they never fill the disk."""

import hashlib
import json
import logging
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock

logger = logging.getLogger(__name__)

# Folders that stay in a cache: two, so that one configuration may be tried and taken back.
KEPT = 2

# Disk space to leave to the rest of the machine, in bytes.
_SPARE = 512 * 2**20


def cache_key(made_from: Mapping[str, Any]) -> str:
    """32 hex digits for values that JSON can hold."""
    return hashlib.sha256(json.dumps(made_from, sort_keys=True).encode()).hexdigest()[:32]


def has_room(store: Path, size: int) -> bool:
    """Whether `size` bytes fit on the disk of `store`, with some to spare."""
    return shutil.disk_usage(store).free >= size + _SPARE


@contextmanager
def adding(folder: Path) -> Iterator[None]:
    """While `folder` is added to its cache, the folder around it: one process after the other.

    Removes what killed processes left half-written (`*.part`, in the cache or in a folder of it),
    and all folders but the latest used, so that `folder` is one of `KEPT`.
    """
    store = folder.parent
    store.mkdir(parents=True, exist_ok=True)
    with FileLock(store / "lock"):
        for part in (*store.glob("*.part"), *store.glob("*/*.part")):
            shutil.rmtree(part)
        others = [each for each in store.iterdir() if each.is_dir() and each != folder]
        others.sort(key=lambda each: each.stat().st_mtime, reverse=True)
        for old in others[KEPT - 1 :]:
            logger.info("Removing a converted model that is not used any more")
            shutil.rmtree(old, ignore_errors=True)
        yield
