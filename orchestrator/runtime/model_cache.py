"""Folders of converted and compiled models on disk: few are kept, and they never fill the disk."""

import hashlib
import json
import logging
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

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


def make_room(store: Path, *, adding: Path, unfinished: str) -> None:
    """Remove all but the latest used folders of `store`, so that `adding` is one of `KEPT`.

    `unfinished` is the pattern of folders that are still being written; they do not count.
    """
    others = [
        each
        for each in store.iterdir()
        if each.is_dir() and each != adding and not each.match(unfinished)
    ]
    others.sort(key=lambda each: each.stat().st_mtime, reverse=True)
    for old in others[KEPT - 1 :]:
        logger.info("Removing a converted model that is not used any more")
        shutil.rmtree(old, ignore_errors=True)
