"""Who may use the API and what they may see and change, and the log of refusals.

A user sees and changes their own sessions. With anonymous use on, everybody sees and changes
sessions without an owner. Staff see, change or delete all other sessions with the model permissions
that the admin asks for. A session that a client may not see is answered as if it did not exist. The
same rules, with permissions of their own, are those of characters in the library.
"""

import logging
from typing import Literal

from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from stories.models import LibraryCharacter, StorySession

logger = logging.getLogger(__name__)


class MayUse(BasePermission):
    """Every signed-in user; everybody if anonymous use is on."""

    def has_permission(self, request: Request, view: object) -> bool:
        return settings.STORYGEN["ANONYMOUS"] or request.user.is_authenticated


def sees_all(user: AbstractUser | AnonymousUser) -> bool:
    """Whether `user` sees everybody's sessions."""
    return _staff_may(user, "view") or _staff_may(user, "change")


def visible_sessions(
    user: AbstractUser | AnonymousUser, *, trashed: bool | None = False
) -> QuerySet[StorySession]:
    """The sessions that `user` may see, each read with its content.

    Those outside the trash, those in it if `trashed`, or all if that is None.
    """
    sessions = StorySession.objects.select_related("content")
    if trashed is not None:
        sessions = sessions.filter(trashed_at__isnull=not trashed)
    if sees_all(user):
        return sessions
    return sessions.filter(_own(user))


def visible_session(
    request: Request,
    session_id: str,
    action: Literal["view", "change", "delete"] = "view",
    *,
    trashed: bool | None = False,
) -> StorySession:
    """The session of this id, with its content, to view, change or delete it.

    `trashed` is as for `visible_sessions`. Raises `NotFound` if the user may not see it,
    `PermissionDenied` if the user may see it but not do this. Only the log says whether a session
    that is not found exists.
    """
    visible = visible_sessions(request.user, trashed=trashed)
    session = visible.filter(session_id=session_id).first()
    if session is None:
        if StorySession.objects.filter(session_id=session_id).exists():
            log_refused(request, NotFound.status_code, "the session is not theirs")
        raise NotFound
    if action != "view" and not _may(request.user, session, action):
        raise PermissionDenied
    return session


def deletable_sessions(
    user: AbstractUser | AnonymousUser, session_ids: list[str], *, trashed: bool
) -> list[StorySession]:
    """Those of these sessions that `user` may see, to put them into the trash or take them out.

    Raises `PermissionDenied` if the user may see one, but not delete it.
    """
    visible = visible_sessions(user, trashed=trashed).filter(session_id__in=session_ids)
    sessions = list(visible)
    if not all(_may(user, session, "delete") for session in sessions):
        raise PermissionDenied
    return sessions


def visible_characters(user: AbstractUser | AnonymousUser) -> QuerySet[LibraryCharacter]:
    """The characters of the library that `user` may see, by the rules for sessions."""
    characters = LibraryCharacter.objects.select_related("session")
    if any(_staff_may(user, action, LibraryCharacter) for action in ("view", "change")):
        return characters
    return characters.filter(_own(user))


def visible_character(
    request: Request, character_id: str, action: Literal["view", "change", "delete"] = "view"
) -> LibraryCharacter:
    """The character of this id, to view, change or delete it; refuses as `visible_session` does."""
    character = visible_characters(request.user).filter(character_id=character_id).first()
    if character is None:
        if LibraryCharacter.objects.filter(character_id=character_id).exists():
            log_refused(request, NotFound.status_code, "the character is not theirs")
        raise NotFound
    if action != "view" and not _may(request.user, character, action):
        raise PermissionDenied
    return character


def _own(user: AbstractUser | AnonymousUser) -> Q:
    """What belongs to `user`, or with anonymous use on to nobody."""
    own = Q(pk__in=())
    if user.is_authenticated:
        own |= Q(user=user)
    if settings.STORYGEN["ANONYMOUS"]:
        own |= Q(user=None)
    return own


def _may(
    user: AbstractUser | AnonymousUser, row: StorySession | LibraryCharacter, action: str
) -> bool:
    """Whether `user` may change or delete a session or a character that they see."""
    own = row.user_id == user.pk or (row.user_id is None and settings.STORYGEN["ANONYMOUS"])
    return own or _staff_may(user, action, type(row))


def _staff_may(
    user: AbstractUser | AnonymousUser, action: str, model: type[Model] = StorySession
) -> bool:
    return user.is_staff and user.has_perm(f"stories.{action}_{model._meta.model_name}")


def log_refused(request: HttpRequest | Request, status: int, reason: object) -> None:
    """Log a refusal with user, address and path, and nothing of the body."""
    name, address = request.user.get_username(), BaseThrottle().get_ident(request)
    what = f"{request.method} {escape_uri_path(request.path)}"
    who = f"user {name!r}" if name else "anonymous"
    logger.warning("Refused: %d %s to %s from %s: %s", status, what, who, address, reason)
