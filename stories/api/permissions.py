"""Who may use the API and what they may see and change, and the log of refusals.

A user sees and changes their own sessions. With anonymous use on, everybody sees and changes
sessions without an owner. Staff see, change or delete all other sessions with the model permissions
that the admin asks for. A session that a client may not see is answered as if it did not exist.
"""

import logging
from typing import Literal

from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from stories.models import StorySession

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
    visible = Q(pk__in=())
    if user.is_authenticated:
        visible |= Q(user=user)
    if settings.STORYGEN["ANONYMOUS"]:
        visible |= Q(user=None)
    return sessions.filter(visible)


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


def _may(user: AbstractUser | AnonymousUser, session: StorySession, action: str) -> bool:
    """Whether `user` may change or delete a session that they see."""
    own = session.user_id == user.pk or (session.user_id is None and settings.STORYGEN["ANONYMOUS"])
    return own or _staff_may(user, action)


def _staff_may(user: AbstractUser | AnonymousUser, action: str) -> bool:
    return user.is_staff and user.has_perm(f"stories.{action}_storysession")


def log_refused(request: HttpRequest | Request, status: int, reason: object) -> None:
    """Log a refusal with user, address and path, and nothing of the body."""
    name, address = request.user.get_username(), BaseThrottle().get_ident(request)
    what = f"{request.method} {escape_uri_path(request.path)}"
    who = f"user {name!r}" if name else "anonymous"
    logger.warning("Refused: %d %s to %s from %s: %s", status, what, who, address, reason)
