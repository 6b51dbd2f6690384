"""Deletes files of sessions, at once or, when the storage refuses, later.

A deletion is first a row, a `PendingDeletion`, written in the transaction that deletes or changes
the session. The row is deleted when the files are gone, so a crash or a read-only disk in between
leaves no orphans.
"""

import logging
from collections.abc import Iterable
from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import F
from django.db.models.signals import pre_delete
from django.dispatch import receiver

from stories.files.layout import listdir, session_folder, temporary_files
from stories.models import GeneratedContent, PendingDeletion, StageRun

logger = logging.getLogger(__name__)

# Rows that one call of `delete_pending` handles.
DELETIONS_AT_ONCE = 100


def delete_later(*, names: Iterable[str] = (), folder: str = "") -> None:
    """Delete files, and a folder with its contents, once the open transaction is committed.

    `delete_pending` tries again what cannot be deleted then, so nothing may be written under
    these names later. Names that do not exist are ignored.
    """
    names = sorted(set(names))
    if names or folder:
        pending = PendingDeletion.objects.create(names=names, folder=folder)
        # Robust: the session is committed by then, and the row remembers what is left.
        transaction.on_commit(lambda: _try(pending), robust=True)


def delete_now(names: Iterable[str]) -> None:
    """Delete files that no row refers to; the log says which could not be deleted."""
    for name in names:
        if error := _delete(name):
            logger.warning("A file is left over: %s", error)


def delete_pending(limit: int | None = DELETIONS_AT_ONCE) -> None:
    """Try again to delete what could not be deleted, the fewest attempts first."""
    for pending in PendingDeletion.objects.order_by("attempts", "pk")[:limit]:
        _try(pending)


def delete_files(content: GeneratedContent, *, more: Iterable[str] = ()) -> None:
    """Delete all files of a session, and those that are named."""
    session = content.session
    named = session.stage_runs.exclude(image="").values_list("image", flat=True)
    names = {*content.public_image_names(), *named, *more}
    delete_later(names=names, folder=session_folder(session.session_id))


def delete_unrecorded(content: GeneratedContent) -> None:
    """Delete pictures and temporary files that a kill or a lost database left without a row.

    For a session that has ended: if it is retried, its pictures get other names.
    """
    session = content.session
    named = session.stage_runs.exclude(status=StageRun.Status.COMPLETED).exclude(image="")
    unrecorded = {*named.values_list("image", flat=True)} - content.public_image_names()
    delete_later(names={*unrecorded, *temporary_files(session_folder(session.session_id))})


@receiver(pre_delete, sender=GeneratedContent)
def _delete_files_with_their_row(instance: GeneratedContent, **kwargs: Any) -> None:
    """For every way to delete a session: the API, the admin, a command."""
    delete_files(instance)


def _try(pending: PendingDeletion) -> None:
    """Delete the files of a row, and the row with the last of them."""
    left = {name: error for name in pending.names if (error := _delete(name))}
    in_folder = _delete_folder(pending.folder) if pending.folder else ""
    error = next(iter(left.values()), in_folder)
    row = PendingDeletion.objects.filter(pk=pending.pk)
    if not error:
        row.delete()
        return
    # Log a disk that stays read-only once.
    level = logging.DEBUG if error == pending.error else logging.WARNING
    logger.log(level, "%s could not be deleted yet: %s", pending, error)
    folder = pending.folder if in_folder else ""
    row.update(names=list(left), folder=folder, attempts=F("attempts") + 1, error=error)


def _delete_folder(folder: str) -> str:
    try:
        folders, files = listdir(folder)
    except Exception as exc:  # each storage has its own
        return _sentence(folder, exc)
    errors = [_delete(f"{folder}/{name}") for name in files]
    errors += [_delete_folder(f"{folder}/{name}") for name in folders]
    # Last; where a storage has no folders there is nothing to delete.
    return next(filter(None, errors), "") or _delete(folder)


def _delete(name: str) -> str:
    """Delete a file or an empty folder; returns the error, empty if there was none."""
    try:
        default_storage.delete(name)
    except Exception as exc:  # each storage has its own
        return _sentence(name, exc)
    return ""


def _sentence(name: str, exc: Exception) -> str:
    return f"{name}: {getattr(exc, 'strerror', None) or exc}"
