"""Which revision of a story a client knows: ETag and If-Match (RFC 9110)."""

from django.utils.http import parse_etags
from rest_framework.request import Request
from rest_framework.response import Response

from stories.exceptions import PreconditionRequired
from stories.models import StorySession


def with_etag(response: Response, session: StorySession) -> Response:
    """Say which revision the answer shows."""
    response["ETag"] = f'"{session.revision}"'
    return response


def known_revisions(request: Request, *, required: bool) -> frozenset[int] | None:
    """The revisions of which the client says that the story has one; None for any.

    An ETag that is none of ours fits no revision. Raises `PreconditionRequired` if there is no
    If-Match and it is `required`.
    """
    header = request.headers.get("If-Match", "").strip()
    if not header:
        if required:
            raise PreconditionRequired
        return None
    if header == "*":
        return None
    # A proxy that compresses answers makes their ETags weak.
    tags = (tag.removeprefix("W/").strip('"') for tag in parse_etags(header))
    return frozenset(int(tag) for tag in tags if tag.isascii() and tag.isdigit() and len(tag) < 10)
