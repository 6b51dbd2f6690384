"""Who plays in a session because a client said so, with copies of pictures from the library.

`StorySession.given_cast` has an entry for each: `id`, `name`, `kind` and `look` of the plan's
character; `asked` if it came with the request for the story, and not by hand later; `character`,
its id in the library, and `files` with the name and facts of its picture and cut-out, if it has
pictures. The copies are in the session's own folder: a character that is deleted from the library
stays in its stories.
"""

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from orchestrator import Stage
from orchestrator.pipeline.serialization import from_file
from orchestrator.plan import Character
from orchestrator.types import CharacterPictures, KeptCharacter
from stories.characters import files
from stories.files import layout
from stories.models import LibraryCharacter, StorySession

logger = logging.getLogger(__name__)

FOLDER = "cast"


@dataclass(frozen=True)
class Member:
    """One of the cast, and where its pictures come from if they are not to be drawn."""

    character: Character
    library: LibraryCharacter | None = None
    # The contents of its files, read before any row is locked.
    data: Mapping[Stage, bytes] | None = None


@dataclass(frozen=True)
class Kept:
    """A member whose pictures are there: as the orchestrator takes them, and its files as they are.

    The session's own pictures are these files, byte for byte.
    """

    pictures: KeptCharacter
    data: Mapping[Stage, bytes]


def member(character: Character, library: LibraryCharacter) -> Member:
    """One of the library; `OSError` if its pictures cannot be read."""
    names = {
        Stage.CHARACTER: files.picture_name(library),
        Stage.CUTOUT: files.cutout_name(library),
    }
    data = {stage: layout.read_bytes(name) for stage, name in names.items()}
    return Member(character, library, data)


def entry(
    session: StorySession, one: Member, *, asked: bool, to: list[str], token: str = ""
) -> dict[str, Any]:
    """The entry for a member, after its pictures were copied.

    The names of the copies are added to `to`: who does not record the entry deletes them. `token`
    tells those of two requests at once apart. Raises `ServiceUnavailable` if one cannot be written.
    """
    told = one.character
    found = {"id": told.id, "name": told.name, "kind": told.kind, "look": told.look}
    found |= {"asked": asked, "character": None}
    if one.library is None:
        return found
    key = one.library.character_id
    facts = {Stage.CHARACTER: one.library.picture_facts, Stage.CUTOUT: one.library.cutout_facts}
    folder = f"{layout.session_folder(session.session_id)}/{FOLDER}"
    ends = {Stage.CHARACTER: "picture", Stage.CUTOUT: "cutout"}
    names = {stage: f"{folder}/{key}-{ends[stage]}{token}.png" for stage in facts}
    for stage, data in (one.data or {}).items():
        to.append(names[stage])
        layout.write_picture(names[stage], data)
    copies = {stage.value: {"file": names[stage], "facts": facts[stage]} for stage in facts}
    return found | {"character": key, "files": copies}


def asked_for(session: StorySession) -> tuple[Character, ...]:
    """The cast that the story is to be written about; empty if the writer chooses it."""
    return tuple(
        Character(one["id"], one["name"], one["kind"], one["look"])
        for one in session.given_cast
        if one["asked"]
    )


def hero_only(session: StorySession) -> bool:
    """Whether its pictures show the hero alone (see `StoryRequest.hero_only`)."""
    return session.pages == 1 and not session.given_plan and len(asked_for(session)) < 2


def library_ids(session: StorySession, cast: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """By the ids of the plan's cast, from which character of the library its pictures are."""
    known = {one["id"]: one for one in session.given_cast if one.get("files")}
    return {
        one["id"]: known[one["id"]]["character"]
        for one in cast
        if one["id"] in known and known[one["id"]]["look"] == one["look"]
    }


def read(session: StorySession) -> dict[str, Kept]:
    """By their ids, those whose pictures are there already."""
    return dict(_read(session.given_cast))


def _read(entries: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, Kept]]:
    for one in entries:
        if not one.get("files"):
            continue
        outputs: dict[Stage, Any] = {}
        data: dict[Stage, bytes] = {}
        for name, copy in one["files"].items():
            stage = Stage(name)
            try:
                contents = layout.read_bytes(copy["file"])
                outputs[stage] = from_file(stage, copy["facts"], contents)
                data[stage] = contents
            except (OSError, ValueError) as exc:
                logger.warning("%s cannot be read: %s", copy["file"], exc)
        pictures = CharacterPictures(
            painting=outputs.get(Stage.CHARACTER), cutout=outputs.get(Stage.CUTOUT)
        )
        yield one["id"], Kept(KeptCharacter(look=one["look"], pictures=pictures), data)
