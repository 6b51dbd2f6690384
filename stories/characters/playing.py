"""Finds those whom a client wants in a story: in the library, or by what is said of them."""

from collections.abc import Iterable, Mapping, Sequence

from django.db.models import QuerySet
from rest_framework.exceptions import ValidationError

from orchestrator.plan import ROLES, Character, Plan
from stories.characters.library import look_of
from stories.content.casting import Member, member
from stories.exceptions import ServiceUnavailable
from stories.models import LibraryCharacter

UNKNOWN = "There is no character {} in your library."
NOT_READY = {
    LibraryCharacter.Status.FAILED: "The character {} could not be cut out, so it cannot play.",
    None: "The character {} is not cut out yet. Wait until its status is ready.",
}
LOST = "The server has lost the pictures of the character {}. Keep or upload it again."


def members_of(
    asked: Sequence[Mapping[str, str]],
    library: QuerySet[LibraryCharacter] | None,
    plan: Plan | None = None,
) -> tuple[Member, ...]:
    """The cast of a new story, the hero first; of a `plan`, whose pictures its cast has.

    `library` are the characters that the client may use. Raises `ValidationError` for one that
    cannot play, and `ServiceUnavailable` if its pictures cannot be read now.
    """
    cast = plan.cast if plan else (None,) * len(asked)
    return tuple(
        member_of(one, library, known.id if known else ROLES[at], told_as=known)
        for at, (one, known) in enumerate(zip(asked, cast, strict=False))
    )


def member_of(
    asked: Mapping[str, str],
    library: QuerySet[LibraryCharacter] | None,
    plan_id: str,
    *,
    told_as: Character | None = None,
) -> Member:
    """One who plays, with that id in the plan, which may tell it in other words (`told_as`)."""
    if "id" not in asked:
        kind = asked["kind"]
        said = Character(plan_id, asked.get("name", ""), kind, asked.get("look") or look_of(kind))
        return Member(told_as or said)
    key = asked["id"]
    found = library.filter(character_id=key).first() if library is not None else None
    if found is None:
        raise _refused(UNKNOWN, key)
    if found.status != LibraryCharacter.Status.READY:
        raise _refused(NOT_READY.get(found.status, NOT_READY[None]), key)
    character = told_as or Character(plan_id, found.name, found.kind, found.look)
    try:
        return member(character, found)
    except FileNotFoundError as exc:
        # Deleted since its row was read, or lost.
        is_there = LibraryCharacter.objects.filter(pk=found.pk).exists()
        raise _refused(LOST if is_there else UNKNOWN, key) from exc
    except OSError as exc:
        raise ServiceUnavailable("The pictures could not be read. Try again.", wait=5) from exc


def told(cast: Iterable[Character]) -> str:
    """All that is said of them, to be checked as a prompt is."""
    return ".\n".join(part for one in cast for part in (one.name, one.kind, one.look))


def _refused(reason: str, key: str) -> ValidationError:
    return ValidationError({"cast": [reason.format(key)]})
