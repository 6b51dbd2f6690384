"""Where the files of a session lie, and how they come and go.

media/
├── characters/ backgrounds/ merged/       the pictures that image_urls point to
└── sessions/<session_id>/story|images|processed|final/      what each stage produced
"""

import json
import logging
from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.text import slugify

from stories.models import GeneratedContent
from stories.storage import TEMPORARY_SUFFIX

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


def image_names(content: GeneratedContent) -> dict[str, str]:
    """The names that the pictures for image_urls have, or would have, by field."""
    session_id, prompt = content.session.session_id, content.session.prompt_text
    character = content.character_description or prompt
    background = content.background_description or prompt
    return {
        "character_image": public_name("characters", character, session_id),
        "background_image": public_name("backgrounds", background, session_id),
        "merged_image": public_name("merged", prompt, session_id),
    }


def delete_files(content: GeneratedContent) -> None:
    """Delete all files of a session; what is gone already does not matter."""
    for name in {*content.public_image_names(), *image_names(content).values()}:
        _delete(name)
    for path in _walk(_folder(content)):
        _delete(path)
    _delete(_folder(content))


def delete_unrecorded(content: GeneratedContent) -> None:
    """Delete what a kill or a lost database left that no row speaks of: pictures, half files."""
    recorded = content.public_image_names()
    for name in image_names(content).values():
        if name not in recorded:
            _delete(name)
    for path in _walk(_folder(content)):
        if path.endswith(TEMPORARY_SUFFIX):
            _delete(path)


def _folder(content: GeneratedContent) -> str:
    return f"sessions/{content.session.session_id}"


def _walk(folder: str) -> Iterator[str]:
    """All files and folders below a folder, what is in a folder before the folder itself."""
    try:
        folders, files = default_storage.listdir(folder)
    except OSError:
        return
    for name in folders:
        yield from _walk(f"{folder}/{name}")
        yield f"{folder}/{name}"
    for name in files:
        yield f"{folder}/{name}"


def _delete(name: str) -> None:
    try:
        default_storage.delete(name)
    except OSError:
        logger.exception("%s could not be deleted", name)


@receiver(post_delete, sender=GeneratedContent)
def _delete_files_with_their_row(instance: GeneratedContent, **kwargs: Any) -> None:
    """Whoever deletes it: the API, the admin one by one or in bulk."""
    # Read now: after the commit the session is gone.
    _ = instance.session
    transaction.on_commit(lambda: delete_files(instance))
