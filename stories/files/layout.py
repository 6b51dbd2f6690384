"""Where the files of a session lie, and how they come and go.

media/
├── characters/ backgrounds/ merged/       the pictures that image_urls point to
└── sessions/<session_id>/story|images|processed|final/      what each stage produced

Files are deleted by way of a note, a `PendingDeletion`: it is written in the transaction that
deletes or changes the row, and goes when the files are gone. Between the commit and that, whatever
happens to the process or the disk, somebody remembers. The storage may be any of Django's.
"""

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils.text import slugify

from stories.files.filesystem import TEMPORARY_SUFFIX
from stories.models import GeneratedContent

logger = logging.getLogger(__name__)


SESSIONS_FOLDER = "sessions"
FOLDERS = ("characters", "backgrounds", "merged", SESSIONS_FOLDER)

SLUG_WORDS = 4
SLUG_LENGTH = 40

# What `public_name` and `session_folder` put around an id, also in the name of half a file.
OWNER = re.compile(
    rf"_(?P<shown>[0-9a-f]{{12}})(?:-[0-9]+)?\.png(?:{re.escape(TEMPORARY_SUFFIX)})?\Z"
    rf"|\A{SESSIONS_FOLDER}/(?P<own>[0-9a-f]{{12}})/"
)


def public_name(folder: str, description: str, session_id: str, revision: int = 1) -> str:
    """A picture's name: a slug of [a-z0-9-] from the description's first words, and the id.

    A description without a Latin letter leaves the folder's own name in the singular. From the
    second revision on the name ends with its number, so that a name never gets another picture.
    """
    words = slugify(" ".join(description.split()[:SLUG_WORDS])).replace("_", "-")
    slug = words[:SLUG_LENGTH].strip("-") or folder.removesuffix("s")
    ending = f"-{revision}" if revision > 1 else ""
    return f"{folder}/{slug}_{session_id}{ending}.png"


def session_folder(session_id: str) -> str:
    return f"{SESSIONS_FOLDER}/{session_id}"


def session_name(session_id: str, step: str, file: str) -> str:
    """The name of a file of one of the steps story, images, processed and final."""
    return f"{session_folder(session_id)}/{step}/{file}"


def image_names(content: GeneratedContent) -> dict[str, str]:
    """The names that the pictures for image_urls have, or would have, by field."""
    session = content.session
    of = {
        "character_image": ("characters", content.character_description or session.prompt_text),
        "background_image": ("backgrounds", content.background_description or session.prompt_text),
        "merged_image": ("merged", session.prompt_text),
    }
    return {
        field: public_name(folder, description, session.session_id, session.revision)
        for field, (folder, description) in of.items()
    }


# Writing and reading


def picture_url(name: str) -> str:
    """Where a picture is asked for: on this server, wherever the storage keeps it."""
    return f"{settings.MEDIA_URL}{name}"


def write_bytes(name: str, data: bytes) -> str:
    """Write a file whole and give back its name. `OSError` if it cannot be written."""
    return default_storage.save(name, ContentFile(data))


def write_text(name: str, text: str) -> str:
    return write_bytes(name, text.encode("utf-8", "surrogatepass"))


def write_json(name: str, value: Any) -> str:
    return write_text(name, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def read_bytes(name: str) -> bytes:
    """A file's contents. `FileNotFoundError` if there is none."""
    with default_storage.open(name) as file:
        return file.read()


def walk(folder: str) -> Iterator[str]:
    """The names of all files below a folder; none if it is not there."""
    folders, files = _listdir(folder)
    for name in files:
        yield f"{folder}/{name}"
    for name in folders:
        yield from walk(f"{folder}/{name}")


def bytes_of(content: GeneratedContent) -> int:
    """How much all files of a session take. What is not there takes nothing."""
    folder = session_folder(content.session.session_id)
    return sum(map(_size, {*content.public_image_names(), *walk(folder)}))


def session_id_of(name: str) -> str | None:
    """Whose file this is, or half of it; None if it has no name that we give."""
    match = OWNER.search(name)
    return match and match[match.lastgroup]


def is_half_written(name: str) -> bool:
    """Whether this is what a kill left of a file that was being written."""
    return name.endswith(TEMPORARY_SUFFIX)


def _listdir(folder: str) -> tuple[list[str], list[str]]:
    try:
        return default_storage.listdir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return [], []


def _size(name: str) -> int:
    try:
        return default_storage.size(name)
    except FileNotFoundError:
        return 0


def _half_files(folder: str) -> list[str]:
    try:
        return [name for name in walk(folder) if is_half_written(name)]
    except Exception:  # each storage has its own
        logger.exception("It could not be looked whether there are half files in %s", folder)
        return []
