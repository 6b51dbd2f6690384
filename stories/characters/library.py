"""What can be done with characters of the library: keep one of a story, upload one, change it."""

import logging
from collections.abc import Mapping

from django.contrib.auth.models import AbstractUser
from rest_framework.exceptions import ValidationError

from orchestrator import Stage, Step
from orchestrator.pipeline.serialization import to_facts
from orchestrator.types import UPLOADED, Cutout, Painting, PromptFit
from stories.characters import files
from stories.characters.uploads import UploadedPicture
from stories.content import steps
from stories.database import DatabaseUnavailable, with_retries
from stories.exceptions import NotCutOut
from stories.files import layout
from stories.models import LibraryCharacter, StorySession
from stories.sessions import quotas

logger = logging.getLogger(__name__)

Status = LibraryCharacter.Status

DEFAULT_KIND = "character"
NOBODY = "There is nobody {!r} in the story; there is: {}."


def look_of(kind: str) -> str:
    """What is said of a character's picture if nobody says more: "An owl"."""
    return f"{'An' if kind[:1].lower() in 'aeiou' else 'A'} {kind}"


def keep(
    session: StorySession,
    key: str,
    fields: Mapping[str, str],
    *,
    user: AbstractUser | None,
    client: str = "",
) -> LibraryCharacter:
    """Keep the one with this key of a story's cast; `fields` are said of it instead.

    Raises `ValidationError` if there is nobody of that key, `NotCutOut`, `LibraryFull` and
    `ServiceUnavailable`.
    """
    known = steps.steps_of(session.content) if session.content.plan else None
    cast = {one.id: (number, one) for number, one in enumerate(known.plan.cast, 1)} if known else {}
    if key not in cast:
        raise ValidationError({"character": [NOBODY.format(key, ", ".join(cast) or "nobody yet")]})
    number, one = cast[key]
    made = steps.chosen(session.stage_runs.all())
    drawn, cut = (made.get(Step(stage, number)) for stage in (Stage.CHARACTER, Stage.CUTOUT))
    if not (drawn and cut):
        raise NotCutOut
    try:
        data = [layout.read_bytes(run.file) for run in (drawn, cut)]
    except FileNotFoundError as exc:
        raise NotCutOut from exc
    told = {"name": one.name[:60], "kind": one.kind[:60], "look": one.look[:400]} | fields
    character = LibraryCharacter(
        **told,
        user=user,
        client=client,
        status=Status.READY,
        source=LibraryCharacter.Source.STORY,
        session=session,
        picture_facts=drawn.facts,
        cutout_facts=cut.facts,
    )
    return _insert(character, *data)


def add(
    uploaded: UploadedPicture,
    fields: Mapping[str, str],
    *,
    user: AbstractUser | None,
    client: str = "",
) -> LibraryCharacter:
    """Keep an uploaded picture. Without a transparent ground it waits to be cut out.

    Raises `LibraryFull` and `ServiceUnavailable`.
    """
    kind = fields.get("kind") or DEFAULT_KIND
    look = fields.get("look") or look_of(kind)
    painting = Painting(
        image=uploaded.picture,
        fit=PromptFit(text=look, tokens=0, limit=0),
        seed=0,
        model=UPLOADED,
        steps=0,
        guidance_scale=0.0,
    )
    character = LibraryCharacter(
        name=fields.get("name", ""),
        kind=kind,
        look=look,
        user=user,
        client=client,
        status=Status.PENDING,
        source=LibraryCharacter.Source.UPLOAD,
        picture_facts=to_facts(painting)[0],
    )
    if not uploaded.cutout:
        return _insert(character, files.plain_png(uploaded.picture))
    seen = uploaded.cutout.getchannel("A").histogram()
    coverage = sum(value * count for value, count in enumerate(seen)) / 255 / sum(seen)
    cutout = Cutout(image=uploaded.cutout, model=UPLOADED, coverage=coverage)
    character.status, character.cutout_facts = Status.READY, to_facts(cutout)[0]
    return _insert(character, *map(files.plain_png, (uploaded.picture, uploaded.cutout)))


def _insert(character: LibraryCharacter, picture: bytes, cutout: bytes = b"") -> LibraryCharacter:
    """Write the files, then the row: no row is without its files."""
    character.bytes = len(picture) + len(cutout)

    def insert() -> None:
        quotas.keep_character(character.user, character.client, more=character.bytes)
        character.save(force_insert=True)

    try:
        layout.write_picture(files.picture_name(character), picture)
        if cutout:
            layout.write_picture(files.cutout_name(character), cutout)
        with_retries(insert)
    except DatabaseUnavailable:
        # Perhaps it was committed all the same, and then the files are needed.
        raise
    except BaseException:
        files.delete(character)
        raise
    logger.info("The library got %s, from a %s", character, character.source)
    return character
