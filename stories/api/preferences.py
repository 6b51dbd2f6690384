"""How long a request for a story waits for it, and what it is answered then."""

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

MOST_KEY_LETTERS = 255

# RFC 7240: `Prefer: respond-async, wait=10`.
_PREFERENCE = re.compile(r'\s*([\w-]+)(?:\s*=\s*"?([^",;]*)"?)?[^,]*')


def preferences(request: Request) -> dict[str, str]:
    """What the Prefer header asks for; of a preference named twice the first counts."""
    named: dict[str, str] = {}
    for part in request.headers.get("Prefer", "").split(","):
        if match := _PREFERENCE.fullmatch(part):
            named.setdefault(match[1].lower(), match[2] or "")
    return named


def seconds_to_wait(request: Request) -> float | None:
    """How long the client stands by: None for as long as it takes.

    `?wait=SECONDS` says so, or `Prefer: respond-async`, which may add `wait=SECONDS` and else
    means not at all. More than a request may take is as much as it may take.
    """
    asked = preferences(request)
    if "wait" in request.query_params:
        seconds = _seconds(request.query_params["wait"])
        if seconds is None:
            raise ValidationError({"wait": ["Say how many seconds to wait, 0 or more."]})
    elif "respond-async" in asked:
        # A preference that cannot be understood is passed over, as the RFC wants it.
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
    """The Idempotency-Key header: 1 to 255 printable ASCII characters; empty if there is none."""
    key = request.headers.get("Idempotency-Key")
    if key is None:
        return ""
    if not re.fullmatch(rf"[\x21-\x7e]{{1,{MOST_KEY_LETTERS}}}", key):
        raise ValidationError(
            {
                "Idempotency-Key": [
                    f"Use 1 to {MOST_KEY_LETTERS} printable ASCII characters without spaces, such "
                    "as a UUID."
                ]
            }
        )
    return key


def answer(request: Request, session: StorySession) -> Response:
    """201 with the story, 202 while it is on its way, 409 if cancelled, 500 if there is none."""
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
