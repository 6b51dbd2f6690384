"""Where the files of a session lie, and how they come and go.

media/
├── characters/ backgrounds/ merged/       the pictures that image_urls point to
└── sessions/<session_id>/story|images|processed|final/      what each stage produced
"""

import json
import logging
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, default_storage
from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.text import slugify

from stories.models import GeneratedContent

logger = logging.getLogger(__name__)

SLUG_WORDS = 4
SLUG_LENGTH = 40


def public_name(folder: str, description: str, session_id: str) -> str:
    """A picture's name: a slug of [a-z0-9-] from the description's first words, and the id.

    A description without a Latin letter leaves the folder's own name in the singular.
    """
    words = slugify(" ".join(description.split()[:SLUG_WORDS])).replace("_", "-")
    slug = words[:SLUG_LENGTH].strip("-") or folder.removesuffix("s")
    return f"{folder}/{slug}_{session_id}.png"


def session_name(session_id: str, step: str, file: str) -> str:
    """The name of a file of one of the steps story, images, processed and final."""
    return f"sessions/{session_id}/{step}/{file}"


def write_bytes(name: str, data: bytes) -> str:
    """Write a file whole and give back its name. `OSError` if it cannot be written."""
    return default_storage.save(name, ContentFile(data))


def write_text(name: str, text: str) -> str:
    return write_bytes(name, text.encode("utf-8", "surrogatepass"))


def write_json(name: str, value: Any) -> str:
    return write_text(name, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def delete_session_files(session_id: str, public_names: list[str]) -> None:
    """Delete all files of a session; what is gone already does not matter."""
    for name in public_names:
        default_storage.delete(name)
    _delete_folder(default_storage, f"sessions/{session_id}")


def _delete_folder(storage: Storage, folder: str) -> None:
    if not storage.exists(folder):
        return
    folders, files = storage.listdir(folder)
    for name in folders:
        _delete_folder(storage, f"{folder}/{name}")
    for name in files:
        storage.delete(f"{folder}/{name}")
    storage.delete(folder)


@receiver(post_delete, sender=GeneratedContent)
def delete_files_of_content(instance: GeneratedContent, **kwargs: Any) -> None:
    """Files follow their row, whoever deletes it: the API, the admin one by one or in bulk."""
    names = instance.public_image_names()
    session_id = instance.session.session_id

    def delete() -> None:
        try:
            delete_session_files(session_id, names)
        except OSError:
            logger.exception("The files of session %s could not be deleted", session_id)

    transaction.on_commit(delete)
