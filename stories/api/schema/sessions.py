"""Sessions in lists, in the trash, in the queue, and with signed links."""

from drf_spectacular.utils import OpenApiParameter, OpenApiResponse

from stories.api.schema.examples import COMPLETED, PARTIAL
from stories.api.schema.parts import (
    EMPTY,
    ETAG,
    PAGE,
    PAGE_SIZE,
    bad_request,
    choice,
    operation,
    problems,
)
from stories.api.serializers.sessions import (
    MovedSessionsSerializer,
    QueueSerializer,
    SessionIdsSerializer,
    SignedLinksSerializer,
)
from stories.models import GeneratedContent, StorySession
from stories.sessions.payload import SessionLineSerializer, StorySerializer

_TIME = {"anyOf": [*({"type": "string", "format": f"date{more}"} for more in ("-time", "")), EMPTY]}

_COUNT = {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 999}, EMPTY]}
_YES_OR_NO = {"enum": ["true", "false", ""]}

session_list = operation(
    "get",
    "list_sessions",
    {
        200: OpenApiResponse(SessionLineSerializer(many=True), "A page of sessions."),
        400: OpenApiResponse(
            bad_request(
                "BadFilter",
                *("status", "processing_status", "created_after", "created_before"),
                *("style", "owner", "min_pages", "max_pages", "narration", "trashed"),
                "page_size",
            ),
            "A filter has no valid value.",
        ),
    },
    parameters=[
        choice("status", StorySession.Status, "How far they are."),
        choice(
            "processing_status", GeneratedContent.ProcessingStatus, "What has come of them so far."
        ),
        *[
            OpenApiParameter(name, schema, description=description)
            for name, schema, description in (
                ("created_after", _TIME, "Requested then or later (without a zone: UTC)."),
                ("created_before", _TIME, "Requested earlier (without a zone: UTC)."),
                ("page", PAGE, "The first by default."),
                ("page_size", PAGE_SIZE, "Sessions on a page, 20 by default."),
                ("trashed", _YES_OR_NO, "Whether to list the trash instead."),
                ("narration", _YES_OR_NO, "Whether they are read aloud."),
                *(
                    (f"{which}_pages", _COUNT, f"With so many pages asked for or {more}.")
                    for which, more in (("min", "more"), ("max", "fewer"))
                ),
            )
        ],
    ],
)

read_session = operation(
    "get",
    "read_session",
    {200: OpenApiResponse(StorySerializer, "The session.")},
    parameters=[ETAG],
    examples=[COMPLETED, PARTIAL],
)

delete_session = operation(
    "delete",
    "delete_session",
    {204: OpenApiResponse(description="It is deleted."), **problems(409)},
)

sign_session = operation(
    "post",
    "sign_session",
    {200: OpenApiResponse(SignedLinksSerializer, "The links.")},
    request=None,
)

_IDS = OpenApiResponse(MovedSessionsSerializer, "Those that were moved.")
_BAD_IDS = OpenApiResponse(bad_request("BadSessionIds", nested=("session_ids",)), "Bad input.")
_MOVED = {200: _IDS, 400: _BAD_IDS}

trash_sessions = operation("post", "trash_sessions", _MOVED, request=SessionIdsSerializer)
restore_sessions = operation("post", "restore_sessions", _MOVED, request=SessionIdsSerializer)

read_queue = operation("get", "read_queue", {200: OpenApiResponse(QueueSerializer, "The queue.")})
