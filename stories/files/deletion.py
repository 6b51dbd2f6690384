"""Deletes files of sessions, at once or, when the storage refuses, later."""

import logging
from collections.abc import Iterable
from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import F
from django.db.models.signals import post_delete
from django.dispatch import receiver

from stories.files.layout import _half_files, _listdir, image_names, session_folder
from stories.models import GeneratedContent, PendingDeletion

logger = logging.getLogger(__name__)


# Notes that one call of `delete_pending` looks at.
DELETIONS_AT_ONCE = 100


# Deleting


def delete_later(*, names: Iterable[str] = (), folder: str = "") -> None:
    """Delete files, and a folder with all in it, once the open transaction is committed.

    What cannot be deleted then is tried again by `delete_pending`. So the names must be ones that
    nothing will be written to again. What is gone already does not matter.
    """
    names = sorted(set(names))
    if names or folder:
        pending = PendingDeletion.objects.create(names=names, folder=folder)
        # Robust: the rows are gone by then, and the note remembers the rest.
        transaction.on_commit(lambda: _try(pending), robust=True)


def delete_pending(limit: int | None = DELETIONS_AT_ONCE) -> None:
    """Try once more to delete what could not be deleted, the least tried first."""
    for pending in PendingDeletion.objects.order_by("attempts", "pk")[:limit]:
        _try(pending)


def delete_files(content: GeneratedContent) -> None:
    """Delete all files of a session."""
    delete_later(
        names={*content.public_image_names(), *image_names(content).values()},
        folder=session_folder(content.session.session_id),
    )


def delete_unrecorded(content: GeneratedContent) -> None:
    """Delete what a kill or a lost database left that no row speaks of: pictures, half files.

    For a session that has ended: if it is retried, its pictures get other names.
    """
    recorded = content.public_image_names()
    unrecorded = [name for name in image_names(content).values() if name not in recorded]
    delete_later(names=[*unrecorded, *_half_files(session_folder(content.session.session_id))])


@receiver(post_delete, sender=GeneratedContent)
def _delete_files_with_their_row(instance: GeneratedContent, **kwargs: Any) -> None:
    """Whoever deletes it: the API, the admin one by one or in bulk, a command."""
    delete_files(instance)


def _try(pending: PendingDeletion) -> None:
    """Delete the files of a note; the note goes with the last of them."""
    names, folder, errors = [], "", []
    for name in pending.names:
        if error := _delete(name):
            names.append(name)
            errors.append(error)
    if pending.folder and (error := _delete_folder(pending.folder)):
        folder = pending.folder
        errors.append(error)
    note = PendingDeletion.objects.filter(pk=pending.pk)
    if not errors:
        note.delete()
        return
    # A disk that stays closed is news once.
    level = logging.DEBUG if errors[0] == pending.error else logging.WARNING
    logger.log(level, "%s could not be deleted yet: %s", pending, errors[0])
    note.update(names=names, folder=folder, attempts=F("attempts") + 1, error=errors[0])


def _delete_folder(folder: str) -> str:
    try:
        folders, files = _listdir(folder)
    except Exception as exc:  # each storage has its own
        return _sentence(folder, exc)
    errors = [_delete(f"{folder}/{name}") for name in files]
    errors += [_delete_folder(f"{folder}/{name}") for name in folders]
    # Last, and also where a storage knows no folders: there is nothing to delete then.
    return next(filter(None, errors), "") or _delete(folder)


def _delete(name: str) -> str:
    """Delete a file or an empty folder: an empty string, or what went wrong."""
    try:
        default_storage.delete(name)
    except Exception as exc:  # each storage has its own
        return _sentence(name, exc)
    return ""


def _sentence(name: str, exc: Exception) -> str:
    return f"{name}: {getattr(exc, 'strerror', None) or exc}"
