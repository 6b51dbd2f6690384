"""How long a request waits for its story, and the answer that it gets."""

import math
import re

from django.conf import settings
from django.urls import reverse
from rest_framework import status
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from stories.models import StorySession
from stories.sessions.payload import StoryFailureSerializer, StorySerializer

BAD_KEY = "Use 1 to 255 printable ASCII characters without spaces, such as a UUID."

# RFC 7240: `Prefer: respond-async, wait=10`.
_PREFERENCE = re.compile(r'\s*([\w-]+)(?:\s*=\s*"?([^",;]*)"?)?[^,]*')


def preferences(request: Request) -> dict[str, str]:
    """The preferences of the Prefer header; the first one counts if one is repeated."""
    named: dict[str, str] = {}
    for part in request.headers.get("Prefer", "").split(","):
        if match := _PREFERENCE.fullmatch(part):
            named.setdefault(match[1].lower(), match[2] or "")
    return named


def seconds_to_wait(request: Request) -> float | None:
    """How long the client waits: None until the story is ready.

    From `?wait=SECONDS` or `Prefer: respond-async, wait=SECONDS`; `respond-async` alone is 0.
    Limited to STORYGEN_DEADLINE_SECONDS.
    """
    asked = preferences(request)
    if "wait" in request.query_params:
        seconds = _seconds(request.query_params["wait"])
        if seconds is None:
            raise ValidationError({"wait": ["Say how many seconds to wait, 0 or more."]})
    elif "respond-async" in asked:
        # The RFC has preferences that make no sense ignored.
        seconds = _seconds(asked.get("wait", "")) or 0.0
    else:
        return None
    return min(seconds, settings.STORYGEN["DEADLINE_SECONDS"])


def _seconds(text: str) -> float | None:
    try:
        seconds = float(text)
    except ValueError:
        return None
    return seconds if 0 <= seconds < math.inf else None


def idempotency_key(request: Request) -> str:
    """The Idempotency-Key header, 1 to 255 printable ASCII characters; empty without one."""
    key = request.headers.get("Idempotency-Key")
    if key is None:
        return ""
    if not re.fullmatch(r"[\x21-\x7e]{1,255}", key):
        raise ValidationError({"Idempotency-Key": [BAD_KEY]})
    return key


def answer(request: Request, session: StorySession) -> Response:
    """201 with the story, 202 while it is unfinished, 409 if it was cancelled, 500 if it failed."""
    if session.status == StorySession.Status.COMPLETED:
        return Response(StorySerializer(session).data, status.HTTP_201_CREATED)
    if session.status == StorySession.Status.CANCELLED:
        return Response(StoryFailureSerializer(session).data, status.HTTP_409_CONFLICT)
    if session.status == StorySession.Status.FAILED:
        return Response(StoryFailureSerializer(session).data, status.HTTP_500_INTERNAL_SERVER_ERROR)
    headers = {"Location": reverse("session-detail", args=[session.session_id])}
    if "respond-async" in preferences(request):
        headers["Preference-Applied"] = "respond-async"
    return Response(StorySerializer(session).data, status.HTTP_202_ACCEPTED, headers=headers)
