"""Cuts uploaded characters out, in a process that has the models: the queue, claims and recovery.

The queue is the PENDING rows, the oldest first; any worker takes them, whatever its preset. A
worker that dies leaves a row that `recover` puts back, so a kill loses nothing.
"""

import errno
import logging
from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.db.models import F, QuerySet
from django.db.models.functions import Now
from PIL import Image

from orchestrator import StageFailed
from orchestrator.pipeline.serialization import to_facts
from orchestrator.types import Cutout
from stories import database
from stories.characters import files
from stories.database import WORKER_PAUSES, with_retries
from stories.exceptions import ServiceUnavailable
from stories.files import layout
from stories.models import LEASE, LibraryCharacter
from stories.sessions import leases
from stories.sessions.leases import this_worker

logger = logging.getLogger(__name__)

Status = LibraryCharacter.Status

# One that lost this many workers is failed, not tried again.
MOST_CLAIMS = 3
POISON = "Cutting it out stopped the server {} times. Delete it, and try another picture."
EXPIRED = "No worker was free to cut it out for {:g} hours. Delete it, and upload it again."
LOST = "The server has lost its picture. Delete it, and upload it again."
UNWRITABLE = "The server could not write its cut-out. Delete it, and upload it again."
BUG = "Cutting it out failed: the server made a mistake; its log has the details."
TOO_LATE = "Cutting it out took too long. Delete it, and try another picture."


def waiting() -> QuerySet[LibraryCharacter]:
    """Those that are to be cut out, the next one first."""
    return LibraryCharacter.objects.filter(status=Status.PENDING).order_by("created_at", "pk")


def claim_next() -> LibraryCharacter | None:
    """Claim the next one; None if none waits."""
    while character := waiting().first():
        unclaimed = LibraryCharacter.objects.filter(
            pk=character.pk, claims=character.claims, status=Status.PENDING
        )
        if unclaimed.update(
            status=Status.PROCESSING,
            claims=F("claims") + 1,
            worker=this_worker(),
            lease_expires_at=database.now() + LEASE,
            updated_at=Now(),
        ):
            character.claims += 1
            character.status = Status.PROCESSING
            return character
    return None


def renew() -> None:
    """Renew the lease of what this process cuts out."""
    mine = LibraryCharacter.objects.filter(worker=this_worker(), status=Status.PROCESSING)
    mine.update(lease_expires_at=database.now() + LEASE)


def cut(character: LibraryCharacter, cut_out: Callable[[Image.Image], Cutout]) -> None:
    """Cut out one that this worker has claimed, and record how that ended.

    The file is written first, then the row. If the row is another worker's by now or is deleted,
    nothing is recorded.
    """
    try:
        picture = files.read_picture(character).image
    except (OSError, ValueError) as exc:
        logger.warning("The picture of %s cannot be read: %s", character, exc)
        is_away = isinstance(exc, OSError) and exc.errno not in (None, errno.ENOENT)
        if not is_away:  # else `recover` lets it wait again
            fail(character, LOST)
        return
    try:
        cutout = cut_out(picture)
    except StageFailed as exc:
        fail(character, str(exc))
        return
    except Exception:
        logger.exception("Cutting out %s failed because of a bug", character)
        fail(character, BUG)
        return
    data = files.plain_png(cutout.image)
    try:
        layout.write_picture(files.cutout_name(character), data)
    except ServiceUnavailable:
        fail(character, UNWRITABLE)
        return
    _end(
        character,
        status=Status.READY,
        cutout_facts=to_facts(cutout)[0],
        bytes=character.bytes + len(data),
    )


def fail(character: LibraryCharacter, reason: str) -> None:
    """End one that this worker has claimed without a cut-out; `reason` is for its owner."""
    logger.warning("%s was not cut out: %s", character, reason)
    _end(character, status=Status.FAILED, error=reason)


def _end(character: LibraryCharacter, **fields: object) -> None:
    ended = with_retries(
        lambda: _owned(character).update(
            worker="", lease_expires_at=None, updated_at=Now(), **fields
        ),
        WORKER_PAUSES,
    )
    if not ended and not LibraryCharacter.objects.filter(pk=character.pk).exists():
        # Deleted while it was cut out: its folder was, too.
        files.delete(character)


def _owned(character: LibraryCharacter) -> QuerySet[LibraryCharacter]:
    return LibraryCharacter.objects.filter(
        pk=character.pk, claims=character.claims, status=Status.PROCESSING
    )


def recover(is_cutting: Callable[[], bool]) -> None:
    """Put those of dead workers back into the queue, and fail those that waited too long.

    `is_cutting` says whether this process works on one. To be called every few seconds.
    """
    hours = settings.STORYGEN["MAX_QUEUED_HOURS"]
    expired = waiting().filter(created_at__lt=Now() - timedelta(hours=hours))
    expired.update(status=Status.FAILED, error=EXPIRED.format(hours), updated_at=Now())
    found = list(LibraryCharacter.objects.filter(status=Status.PROCESSING))
    if not found:
        return
    now = database.now()
    # Asked after the rows were read: what this process has ended since is not PROCESSING any more.
    busy = is_cutting()
    for character in found:
        if character.worker == this_worker():
            lost = not busy
        elif leases.is_local(character.worker):
            lost = not leases.is_alive(character.worker)
        else:
            lost = character.lease_expires_at is None or character.lease_expires_at < now
        if not lost:
            continue
        if character.claims >= MOST_CLAIMS:
            fail(character, POISON.format(character.claims))
        elif _owned(character).update(status=Status.PENDING, worker="", lease_expires_at=None):
            logger.warning("%s is to be cut out again: its worker is gone", character)
