"""What the OpenAPI schema says of the views, kept apart from what they do."""

from typing import Any

from django.conf import settings
from drf_spectacular.authentication import BasicScheme
from drf_spectacular.contrib.knox_auth_token import KnoxTokenScheme
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import (
    OpenApiExample,
    OpenApiParameter,
    OpenApiResponse,
    extend_schema,
    extend_schema_view,
    inline_serializer,
)
from rest_framework import serializers

from stories.api.authentication import CredentialsSerializer, PasswordAuthentication
from stories.api.permissions import MayUse
from stories.api.serializers import (
    BadFilterSerializer,
    BadRequestSerializer,
    ProblemSerializer,
    RetrySerializer,
    StoryRequestSerializer,
)
from stories.sessions.payload import SessionLineSerializer, StoryFailureSerializer, StorySerializer


class Schema(AutoSchema):
    """Says as well what may be asked without a header or a cookie that tells who asks."""

    def get_auth(self) -> list[dict[str, Any]]:
        anyone = settings.STORYGEN["ANONYMOUS"] and MayUse in self.view.permission_classes
        in_the_body = PasswordAuthentication in self.view.authentication_classes
        return super().get_auth() + [{}] * (anyone or in_the_body)


class _TokenScheme(KnoxTokenScheme):
    target_class = "stories.api.authentication.TokenAuthentication"
    name = "token"


class _PasswordScheme(BasicScheme):
    target_class = "stories.api.authentication.PasswordAuthentication"
    name = "password"


RETRY_AFTER = OpenApiParameter(
    "Retry-After",
    int,
    OpenApiParameter.HEADER,
    required=True,
    description="Seconds after which to try again.",
    response=[429, 503],
)

# As they are read: a browser's form sends what was left empty, too.
_EMPTY = {"type": "string", "maxLength": 0}
_TIME = {
    "anyOf": [
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date"},
        _EMPTY,
    ]
}
_QUERY = [
    OpenApiParameter(
        "created_after", _TIME, description="Asked for then or later (without a zone: UTC)."
    ),
    OpenApiParameter(
        "created_before", _TIME, description="Asked for earlier (without a zone: UTC)."
    ),
    OpenApiParameter(
        "page",
        {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "last"}, _EMPTY]},
        description="The first if not given.",
    ),
]

_PROBLEMS = {
    401: "Say who you are, by a token or a session.",
    403: "The request came with a browser's session but without its CSRF token.",
    404: "There is no such thing.",
    406: "Only JSON (and, in a browser, HTML) can be answered.",
    409: "The story's state does not allow it; the detail says why.",
    411: "The body came in chunks.",
    413: "The body is too large.",
    415: "The body is not application/json.",
    422: "The Idempotency-Key was sent with another request.",
    429: "Too many requests, or too many stories waiting in line.",
    503: "The models or the database are not there; the detail says what to do.",
}


def _problems(*codes: int) -> dict[int, OpenApiResponse]:
    return {code: OpenApiResponse(ProblemSerializer, _PROBLEMS[code]) for code in codes}


_STORY = {
    "session_id": "abc123def456",
    "prompt_text": "A brave knight discovers a magical forest where trees whisper ancient secrets",
    "story_text": "Once upon a time, in a mystical forest...",
    "character_description": "A brave knight in shining armor...",
    "background_description": "A magical forest with ancient trees...",
    "image_urls": {
        "character_image": "/media/characters/a-brave-knight-in_abc123def456.png",
        "background_image": "/media/backgrounds/a-magical-forest-with_abc123def456.png",
        "merged_image": "/media/merged/a-brave-knight-discovers_abc123def456.png",
    },
    "status": "completed",
    "processing_status": "completed",
    "error_messages": [],
    "warnings": [],
    "seed": 1,
    "stage_seeds": {},
    "style": "storybook",
    "preset": "embedded",
    "revision": 1,
    "progress": None,
    "stages": [
        {
            "stage": "story",
            "status": "completed",
            "started_at": "2026-08-13T22:29:51.950000Z",
            "ended_at": "2026-08-13T22:29:54.360000Z",
            "seconds": 2.41,
            "fraction": 1.0,
            "cache": "miss",
            "error": "",
        }
    ],
    "timings": {
        "story": 2.41,
        "descriptions": 0.93,
        "character_image": 2.2,
        "background_image": 2.17,
        "cutout": 0.31,
        "scene": 0.02,
    },
    "details": {"cutout": {"model": "u2netp", "coverage": 0.31}},
    "total_time_seconds": 8.1,
    "created_at": "2026-08-13T22:29:51.900000Z",
    "timestamp": "2026-08-13T22:30:00Z",
}
_COMPLETED = OpenApiExample("Completed", _STORY, response_only=True, status_codes=["200", "201"])
_PARTIAL = OpenApiExample(
    "Partial",
    _STORY
    | {
        "image_urls": _STORY["image_urls"] | {"character_image": None, "merged_image": None},
        "processing_status": "partial",
        "error_messages": [
            "Drawing the character failed: there was not enough memory. Close other programs or "
            "choose a smaller preset.",
            "The scene was not composed: it needs the cut-out character and the background.",
        ],
    },
    response_only=True,
    status_codes=["200", "201"],
)

_WAITING = _STORY | {
    "story_text": "",
    "character_description": "",
    "background_description": "",
    "image_urls": dict.fromkeys(_STORY["image_urls"]),
    "status": "pending",
    "processing_status": "processing",
    "progress": {"stage": "", "percent": 0.0, "eta_seconds": 12.4, "position": 2},
    "stages": [],
    "timings": {},
    "details": {},
    "total_time_seconds": None,
}
_ACCEPTED = OpenApiExample("In line", _WAITING, response_only=True, status_codes=["202"])

_WAIT = OpenApiParameter(
    "wait",
    {"anyOf": [{"type": "number", "minimum": 0}]},
    description="Seconds to wait for the story; 202 if it is not done by then.",
)
_PREFER = OpenApiParameter(
    "Prefer",
    str,
    OpenApiParameter.HEADER,
    description="`respond-async` to be answered 202 at once, `respond-async, wait=10` after ten "
    "seconds at most (RFC 7240).",
)
_KEY = OpenApiParameter(
    "Idempotency-Key",
    {"type": "string", "pattern": "^[!-~]{1,255}$"},
    OpenApiParameter.HEADER,
    description="The same key with the same request gives the same session, however often it is "
    "sent.",
)
_NUMBER = {"type": "integer", "minimum": 0, "maximum": 10**18 - 1}
_LOCATION = OpenApiParameter(
    "Location",
    {"type": "string", "format": "uri-reference"},
    OpenApiParameter.HEADER,
    required=True,
    description="Where the session is to be read.",
    response=[202],
)

generate_story = extend_schema_view(
    post=extend_schema(
        operation_id="generate_story",
        summary="Tell and illustrate one story",
        description="Answers when the story is done, which takes seconds to minutes, or before if "
        "asked to by `Prefer` or `wait`. Retry a request that got 429 or 503 after the seconds in "
        "Retry-After, with an Idempotency-Key if it may have got through.",
        request=StoryRequestSerializer,
        responses={
            201: OpenApiResponse(
                StorySerializer,
                "The story. A picture that failed is null; processing_status is then partial and "
                "error_messages says why.",
            ),
            202: OpenApiResponse(StorySerializer, "The story is in line, or on its way."),
            400: OpenApiResponse(BadRequestSerializer, "Bad input."),
            **_problems(401, 403, 406),
            409: OpenApiResponse(StoryFailureSerializer, "The story was cancelled."),
            **_problems(411, 413, 415, 422, 429),
            500: OpenApiResponse(StoryFailureSerializer, "There is no story."),
            **_problems(503),
        },
        parameters=[_PREFER, _WAIT, _KEY, _LOCATION, RETRY_AFTER],
        examples=[
            OpenApiExample("A prompt", {"prompt_text": _STORY["prompt_text"]}, request_only=True),
            OpenApiExample(
                "A prompt and a seed",
                {"prompt_text": "A fox who sails a paper boat", "seed": 7},
                request_only=True,
            ),
            _COMPLETED,
            _PARTIAL,
            _ACCEPTED,
            OpenApiExample(
                "Bad input",
                {"prompt_text": ["This field may not be blank."]},
                response_only=True,
                status_codes=["400"],
            ),
            OpenApiExample(
                "Failed",
                {
                    "session_id": "abc123def456",
                    "processing_status": "failed",
                    "error_messages": ["Story generation failed: AI model error"],
                    "seed": 1,
                    "timestamp": "2026-08-13T22:30:00Z",
                },
                response_only=True,
                status_codes=["500"],
            ),
        ],
    )
)

session_list = extend_schema_view(
    get=extend_schema(
        operation_id="list_sessions",
        summary="List sessions, the newest first",
        responses={
            200: OpenApiResponse(SessionLineSerializer(many=True), "A page of sessions."),
            400: OpenApiResponse(BadFilterSerializer, "A filter that says nothing."),
            **_problems(401, 403, 404, 406, 429, 503),
        },
        parameters=[RETRY_AFTER, *_QUERY],
    )
)

session_detail = extend_schema_view(
    get=extend_schema(
        operation_id="read_session",
        summary="Read one session, as far as it came",
        responses={
            200: OpenApiResponse(StorySerializer, "The session."),
            **_problems(401, 403, 404, 406, 429, 503),
        },
        parameters=[RETRY_AFTER],
        examples=[_COMPLETED, _PARTIAL],
    ),
    delete=extend_schema(
        operation_id="delete_session",
        summary="Delete one session and its files",
        description="What one may see, one may delete: one's own and, where anonymous use is on, "
        "what nobody owns.",
        responses={
            204: OpenApiResponse(description="It is gone."),
            **_problems(401, 403, 404, 406, 409, 429, 503),
        },
        parameters=[RETRY_AFTER],
    ),
)

_TEXTS = serializers.ListField(child=serializers.CharField(), required=False)

session_events = extend_schema_view(
    get=extend_schema(
        operation_id="watch_session",
        summary="Watch one session as it is made",
        description="Server-Sent Events, numbered within the session: `queued`, `started`, "
        "`stage`, `progress`, `text` (replace the story from code point `offset` on), "
        "`picture`, and at the end `result` with the session; `deleted` instead if it is deleted. "
        "Comments come while there is nothing to tell. Whoever reconnects with `Last-Event-ID` "
        "gets what follows.",
        responses={
            (200, "text/event-stream"): OpenApiResponse(OpenApiTypes.STR, "The events."),
            204: OpenApiResponse(description="The session has ended and you have seen it all."),
            400: OpenApiResponse(
                inline_serializer("BadEventNumber", {"last_event_id": _TEXTS}),
                "A number that is none.",
            ),
            **_problems(401, 403, 404, 429, 503),
        },
        parameters=[
            OpenApiParameter(
                "Last-Event-ID",
                _NUMBER,
                OpenApiParameter.HEADER,
                description="The number of the last event that was received.",
            ),
            OpenApiParameter(
                "last_event_id", _NUMBER, description="The same, where no header can be sent."
            ),
            RETRY_AFTER,
        ],
    )
)

cancel_session = extend_schema_view(
    post=extend_schema(
        operation_id="cancel_session",
        summary="Cancel a story that has not ended",
        description="Takes it out of the line, or stops it within one token or denoising step. "
        "What its stages have made so far stays readable.",
        request=None,
        responses={
            200: OpenApiResponse(StorySerializer, "It is cancelled."),
            **_problems(401, 403, 404, 406, 409, 429, 503),
        },
        parameters=[RETRY_AFTER],
    )
)

retry_session = extend_schema_view(
    post=extend_schema(
        operation_id="retry_session",
        summary="Do a story again from a stage on",
        description="Of a story that has ended: without a stage all that was not made, with one "
        "that stage and what hangs on it, with a new seed. The rest stays as it is.",
        request=RetrySerializer,
        responses={
            201: OpenApiResponse(StorySerializer, "It is done already (only with `wait`)."),
            202: OpenApiResponse(StorySerializer, "It is in line again."),
            400: OpenApiResponse(BadRequestSerializer, "Bad input."),
            **_problems(401, 403, 404, 406, 409, 413, 415, 429),
            500: OpenApiResponse(StoryFailureSerializer, "It failed again (only with `wait`)."),
            **_problems(503),
        },
        parameters=[_PREFER, _WAIT, _LOCATION, RETRY_AFTER],
        examples=[
            OpenApiExample(
                "Another character picture",
                {"stage": "character_image"},
                request_only=True,
            ),
            OpenApiExample("What is missing", {}, request_only=True),
            _ACCEPTED,
        ],
    )
)

token = extend_schema_view(
    post=extend_schema(
        operation_id="create_token",
        summary="Get a token for a user name and a password",
        description="By HTTP Basic, or in the body. Send the token as `Authorization: Token ...`; "
        "the server keeps only its hash, and shows it just this once.",
        request=CredentialsSerializer,
        responses={
            200: OpenApiResponse(
                inline_serializer(
                    "Token",
                    {"token": serializers.CharField(), "expiry": serializers.DateTimeField()},
                ),
                "The token, and until when it is good.",
            ),
            400: OpenApiResponse(
                inline_serializer(
                    "BadCredentials",
                    {
                        "username": _TEXTS,
                        "password": _TEXTS,
                        "non_field_errors": _TEXTS,
                        "detail": serializers.CharField(required=False),
                    },
                ),
                "Bad input.",
            ),
            **_problems(401, 406, 413, 415, 429, 503),
        },
        parameters=[RETRY_AFTER],
        examples=[
            OpenApiExample(
                "A user", {"username": "ada", "password": "correct horse"}, request_only=True
            ),
            OpenApiExample(
                "A token",
                {"token": "9f0c" * 16, "expiry": "2026-08-23T22:30:00Z"},
                response_only=True,
                status_codes=["200"],
            ),
        ],
    )
)

logout = extend_schema_view(
    post=extend_schema(
        operation_id="revoke_token",
        summary="Revoke the token that asks",
        request=None,
        responses={
            204: OpenApiResponse(description="It is of no use any more."),
            **_problems(401, 406, 503),
        },
        parameters=[RETRY_AFTER],
    )
)

logout_all = extend_schema_view(
    post=extend_schema(
        operation_id="revoke_all_tokens",
        summary="Revoke all tokens of the user whose token asks",
        request=None,
        responses={
            204: OpenApiResponse(description="They are of no use any more."),
            **_problems(401, 406, 503),
        },
        parameters=[RETRY_AFTER],
    )
)
