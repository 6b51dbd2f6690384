"""Who may use the API and see what, and the log of those who were turned away.

Staff see every session. Whoever is signed in sees their own and, where anonymous use is on, those
that nobody owns; whoever is not signed in sees the latter. What one may see, one may also cancel,
retry and delete. What one may not see is answered as if it were not there.
"""

import logging

from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from rest_framework.exceptions import NotFound
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from stories.models import StorySession

logger = logging.getLogger(__name__)


class MayUse(BasePermission):
    """Whoever is signed in; anyone, where anonymous use is on."""

    def has_permission(self, request: Request, view: object) -> bool:
        return settings.STORYGEN["ANONYMOUS"] or request.user.is_authenticated


def visible_sessions(user: AbstractUser | AnonymousUser) -> QuerySet[StorySession]:
    """The sessions that `user` may see and change, each read with its content."""
    sessions = StorySession.objects.select_related("content")
    if user.is_staff:
        return sessions
    visible = Q(pk__in=())
    if user.is_authenticated:
        visible |= Q(user=user)
    if settings.STORYGEN["ANONYMOUS"]:
        visible |= Q(user=None)
    return sessions.filter(visible)


def visible_session(request: Request, session_id: str) -> StorySession:
    """The session of this id, with its content; `NotFound` if there is none for this user to see.

    The answer does not tell one that is another's from one that never was. The log does.
    """
    session = visible_sessions(request.user).filter(session_id=session_id).first()
    if session is None:
        if StorySession.objects.filter(session_id=session_id).exists():
            log_refused(request, NotFound.status_code, "the session is not theirs")
        raise NotFound
    return session


def log_refused(request: HttpRequest | Request, status: int, reason: object) -> None:
    """One line for each refusal; says who, from where and to what, and nothing of a body."""
    name = request.user.get_username()
    logger.warning(
        "Refused: %d %s %s to %s from %s: %s",
        status,
        request.method,
        escape_uri_path(request.path),
        f"user {name!r}" if name else "anonymous",
        BaseThrottle().get_ident(request),
        reason,
    )
