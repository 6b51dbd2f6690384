"""Where the files of a session are, and how they are written and read.

media/
├── characters/ backgrounds/ merged/       the pictures that the answer has addresses of
├── library/<character_id>/                a kept character: picture.png, cutout.png
└── sessions/<session_id>/story|images|processed|final|narration/   what each stage produced

The storage may be any of Django's. Deleting is the work of `deletion`.
"""

import errno
import json
import logging
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils.text import slugify

from orchestrator import Stage, Step
from orchestrator.pipeline.steps import figure_of, is_further_pose
from stories.exceptions import ServiceUnavailable
from stories.files.filesystem import TEMPORARY_SUFFIX
from stories.models import GeneratedContent, StorySession

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StageOutput:
    """Where the output of a stage is kept.

    `fields` are those of `GeneratedContent`, for the story, its hero and its cover; `file` is below
    sessions/<session_id>/, and `what` says what is in it if it is no text. A picture that the
    answer has an address of has a second copy in `public_folder`.
    """

    fields: tuple[str, ...]
    file: str
    what: str = ""
    public_folder: str = ""

    @property
    def image_field(self) -> str:
        """The field of the picture's name; empty for a text and for sound."""
        return self.fields[0] if self.what and self.fields else ""

    @property
    def suffix(self) -> str:
        return PurePosixPath(self.file).suffix


STAGE_OUTPUTS = {
    Stage.STORY: StageOutput(
        ("story_text", "plan", "character_description", "background_description", "warnings"),
        "story/plan.json",
    ),
    Stage.CHARACTER: StageOutput(
        ("character_image",), "images/character.png", "the picture of the character", "characters"
    ),
    Stage.BACKGROUND: StageOutput(
        ("background_image",),
        "images/background.png",
        "the picture of the background",
        "backgrounds",
    ),
    Stage.CUTOUT: StageOutput(
        ("cutout_image",), "processed/cutout.png", "the picture of the character cut out"
    ),
    Stage.SCENE: StageOutput(
        ("merged_image",), "final/scene.png", "the picture of the scene", "merged"
    ),
    Stage.NARRATION: StageOutput((), "narration/page.mp3", "the narration"),
}

SESSIONS_FOLDER = "sessions"
LIBRARY_FOLDER = "library"
FOLDERS = (
    *(output.public_folder for output in STAGE_OUTPUTS.values() if output.public_folder),
    SESSIONS_FOLDER,
    LIBRARY_FOLDER,
)

DISK_FULL = "The server's disk is full. Nothing was changed; free some space and try again."
UNWRITABLE = "The server could not write the picture. Nothing was changed; its log has the details."

SLUG_WORDS = 4
SLUG_LENGTH = 40

# What follows the id in a `public_name`.
ENDING = r"(?:-[0-9]+)?(?:-n[0-9]+)?(?:-t[0-9]+)?(?:-x[0-9a-f]{8})?\.png"
# What `public_name` and `session_folder` put around an id, also in the name of a temporary file.
OWNER = re.compile(
    rf"_(?P<shown>[0-9a-f]{{12}}){ENDING}(?:{re.escape(TEMPORARY_SUFFIX)})?\Z"
    rf"|\A{SESSIONS_FOLDER}/(?P<own>[0-9a-f]{{12}})/"
)


_OF_LIBRARY = re.compile(rf"{LIBRARY_FOLDER}/([0-9a-f]{{12}})/")


def public_name(
    folder: str,
    description: str,
    session_id: str,
    revision: int = 1,
    number: int = 1,
    take: int = 1,
    *,
    token: str = "",
) -> str:
    """A picture's name: a slug of [a-z0-9-] from the description's first words, and the id.

    A description without a Latin letter leaves the folder's own name in the singular. `revision`,
    and a step's `number` and `take`, follow where they are not 1, so that a name never gets another
    picture. `token` (see `new_token`) tells those of two requests at once apart.
    """
    words = slugify(" ".join(description.split()[:SLUG_WORDS])).replace("_", "-")
    slug = words[:SLUG_LENGTH].strip("-") or folder.removesuffix("s")
    counts = (("-", revision), ("-n", number), ("-t", take))
    ending = "".join(f"{mark}{count}" for mark, count in counts if count > 1)
    return f"{folder}/{slug}_{session_id}{ending}{token}.png"


def new_token() -> str:
    """An ending of names that no other name has."""
    return f"-x{secrets.token_hex(4)}"


def session_folder(session_id: str) -> str:
    return f"{SESSIONS_FOLDER}/{session_id}"


def library_folder(character_id: str) -> str:
    return f"{LIBRARY_FOLDER}/{character_id}"


def session_name(
    session_id: str,
    stage: Stage,
    number: int = 1,
    take: int = 1,
    *,
    revision: int = 1,
    token: str = "",
) -> str:
    """The name of the file in which a session keeps what a step made.

    As with `public_name`, another revision has another name, but for the plan, of which there is
    one.
    """
    output = STAGE_OUTPUTS[stage]
    stem, dot, suffix = output.file.partition(".")
    counts = (number, take) if take > 1 else (number,) if number > 1 else ()
    ending = "".join(f"-{count}" for count in counts)
    if output.what:
        ending += (f"-r{revision}" if revision > 1 else "") + token
    return f"{session_folder(session_id)}/{stem}{ending}{dot}{suffix}"


def plan_name(session_id: str) -> str:
    """The name of the file with the session's plan."""
    return session_name(session_id, Stage.STORY)


def public_image_name(
    session: StorySession, step: Step, description: str, *, token: str = ""
) -> str:
    """The name of the copy of a step's picture that the answer points to; empty if it has none."""
    folder = STAGE_OUTPUTS[step.stage].public_folder
    if not folder:
        return ""
    of_step = (session.session_id, session.revision, *step[1:])
    return public_name(folder, description, *of_step, token=token)


def named(step: Step) -> str:
    """What a step makes, in words."""
    if step.stage in (Stage.CHARACTER, Stage.CUTOUT):
        number, pose = figure_of(step.number)
        further = f", {pose}" if is_further_pose(step) else ""
        which = f"(number {number} of the cast{further})"
    else:
        which = f"of page {step.number}"
    return f"{STAGE_OUTPUTS[step.stage].what} {which}"


# Writing and reading


def file_url(name: str) -> str:
    """The address of a picture or a narration on this server, wherever the storage keeps it."""
    return f"{settings.MEDIA_URL}{name}"


def write_bytes(name: str, data: bytes) -> str:
    """Write a whole file; returns its name. `OSError` if it cannot be written."""
    return default_storage.save(name, ContentFile(data))


def write_text(name: str, text: str) -> str:
    return write_bytes(name, text.encode("utf-8", "surrogatepass"))


def write_json(name: str, value: Any) -> str:
    return write_text(name, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def write_picture(name: str, data: bytes) -> None:
    """Write a file for a client that waits; `ServiceUnavailable` in words if that fails."""
    try:
        write_bytes(name, data)
    except OSError as exc:
        logger.warning("%s could not be written: %s", name, exc)
        raise unwritable(exc) from exc


def unwritable(exc: OSError) -> ServiceUnavailable:
    """What a client is told when a file cannot be written."""
    full = exc.errno in (errno.ENOSPC, errno.EDQUOT)
    return ServiceUnavailable(DISK_FULL if full else UNWRITABLE, wait=30)


def read_bytes(name: str) -> bytes:
    """A file's contents. `FileNotFoundError` if there is none."""
    with default_storage.open(name) as file:
        return file.read()


def walk(folder: str) -> Iterator[str]:
    """The names of all files below a folder; none if it does not exist."""
    folders, files = listdir(folder)
    for name in files:
        yield f"{folder}/{name}"
    for name in folders:
        yield from walk(f"{folder}/{name}")


def bytes_of(content: GeneratedContent) -> int:
    """The size of all files of a session; missing ones count 0."""
    folder = session_folder(content.session.session_id)
    return sum(map(_size, {*content.public_image_names(), *walk(folder)}))


def session_id_of(name: str) -> str | None:
    """The session that a file, or a temporary file, belongs to; None for an unknown name."""
    match = OWNER.search(name)
    return match and match[match.lastgroup]


def character_id_of(name: str) -> str | None:
    """The character of the library that a file belongs to; None for an unknown name."""
    match = _OF_LIBRARY.match(name)
    return match and match[1]


def is_half_written(name: str) -> bool:
    """Whether this is a temporary file, left when a process was killed while it wrote."""
    return name.endswith(TEMPORARY_SUFFIX)


def listdir(folder: str) -> tuple[list[str], list[str]]:
    try:
        return default_storage.listdir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return [], []


def _size(name: str) -> int:
    try:
        return default_storage.size(name)
    except FileNotFoundError:
        return 0


def temporary_files(folder: str) -> list[str]:
    try:
        return [name for name in walk(folder) if is_half_written(name)]
    except Exception:  # each storage has its own
        logger.exception("Temporary files in %s could not be listed", folder)
        return []
