"""The OpenAPI schema of the views, kept apart from their code.

`Schema` adds what a view's configuration implies: the refusals of its authentication, permissions,
parsers and throttles. The decorators below describe the rest.
"""

from typing import Any

from django.conf import settings
from drf_spectacular.authentication import BasicScheme
from drf_spectacular.contrib.knox_auth_token import KnoxTokenScheme
from drf_spectacular.extensions import OpenApiAuthenticationExtension
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
from rest_framework.authentication import SessionAuthentication
from rest_framework.negotiation import DefaultContentNegotiation

from stories.api.authentication import CredentialsSerializer, PasswordAuthentication
from stories.api.permissions import MayUse
from stories.api.serializers import (
    BadFilterSerializer,
    BadRequestSerializer,
    ProblemSerializer,
    RetrySerializer,
    SignedLinksSerializer,
    StoryRequestSerializer,
)
from stories.sessions.payload import SessionLineSerializer, StoryFailureSerializer, StorySerializer

PROBLEMS = {
    401: "Authenticate with a token or a browser session.",
    403: "You may not do this, or the CSRF token of the browser session is missing.",
    404: "Not found.",
    406: "Only JSON (and, in a browser, HTML) is available.",
    409: "The story's state does not allow it; the detail says why.",
    411: "The body has no Content-Length.",
    413: "The body is too large.",
    415: "The body is not application/json.",
    422: "The Idempotency-Key was sent with another request.",
    429: "Too many requests, or too many stories in the queue.",
    503: "The models or the database are not available; the detail says what to do.",
}
RETRY_AFTER = OpenApiParameter(
    "Retry-After",
    int,
    OpenApiParameter.HEADER,
    required=True,
    description="Seconds after which to try again.",
    response=[429, 503],
)


def problems(*codes: int) -> dict[int, OpenApiResponse]:
    return {code: OpenApiResponse(ProblemSerializer, PROBLEMS[code]) for code in codes}


class Schema(AutoSchema):
    """Adds the refusals, and whether a request needs credentials."""

    def get_auth(self) -> list[dict[str, Any]]:
        anyone = settings.STORYGEN["ANONYMOUS"] and MayUse in self.view.permission_classes
        in_the_body = PasswordAuthentication in self.view.authentication_classes
        return super().get_auth() + [{}] * (anyone or in_the_body)

    def get_override_parameters(self) -> list[OpenApiParameter]:
        return [*super().get_override_parameters(), RETRY_AFTER]

    def _get_response_bodies(self, direction: str = "response") -> dict[str, Any]:
        bodies = super()._get_response_bodies(direction)
        for code, response in problems(*self._refusals()).items():
            if str(code) not in bodies:
                bodies[str(code)] = self._get_response_for_code(
                    response, str(code), direction=direction
                )
        return dict(sorted(bodies.items()))

    def _refusals(self) -> list[int]:
        view, unsafe = self.view, self.method != "GET"
        by_password = PasswordAuthentication in view.authentication_classes
        implied = {
            401: view.authentication_classes,
            403: SessionAuthentication in view.authentication_classes,
            404: "{" in self.path or (getattr(view, "pagination_class", None) and not unsafe),
            406: view.content_negotiation_class is DefaultContentNegotiation,
            411: unsafe,
            413: unsafe,
            415: self.method == "POST" and self.get_request_serializer() is not None,
            429: getattr(view, "throttle_scope", None) or by_password,
            503: True,
        }
        return [code for code, applies in implied.items() if applies]


class _TokenScheme(KnoxTokenScheme):
    target_class = "stories.api.authentication.TokenAuthentication"
    name = "token"


class _PasswordScheme(BasicScheme):
    target_class = "stories.api.authentication.PasswordAuthentication"
    name = "password"


class _SignatureScheme(OpenApiAuthenticationExtension):
    target_class = "stories.api.authentication.SignatureAuthentication"
    name = "signature"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, str]:
        return {
            "type": "apiKey",
            "in": "query",
            "name": "sig",
            "description": "As in the links that `sign_session` returns.",
        }


# Empty: browsers send the empty fields of a form, too.
_EMPTY = {"type": "string", "maxLength": 0}
_TIME = {
    "anyOf": [
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date"},
        _EMPTY,
    ]
}
_PAGE = {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "last"}, _EMPTY]}
_NUMBER = {"type": "integer", "minimum": 0, "maximum": 10**18 - 1}
_TEXTS = serializers.ListField(child=serializers.CharField(), required=False)

_WAIT = OpenApiParameter(
    "wait",
    {"anyOf": [{"type": "number", "minimum": 0}]},
    description="Seconds to wait for the story; 202 if it is not ready by then.",
)
_PREFER = OpenApiParameter(
    "Prefer",
    str,
    OpenApiParameter.HEADER,
    description="`respond-async` for a 202 at once, `respond-async, wait=10` for one after ten "
    "seconds at most (RFC 7240).",
)
_KEY = OpenApiParameter(
    "Idempotency-Key",
    {"type": "string", "pattern": "^[!-~]{1,255}$"},
    OpenApiParameter.HEADER,
    description="The same key with the same request returns the same session.",
)
_LOCATION = OpenApiParameter(
    "Location",
    {"type": "string", "format": "uri-reference"},
    OpenApiParameter.HEADER,
    required=True,
    description="The address of the session.",
    response=[202],
)

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
    "timings": {"story": 2.41, "descriptions": 0.93, "character_image": 2.2, "scene": 0.02},
    "details": {"cutout": {"model": "u2netp", "coverage": 0.31}},
    "total_time_seconds": 8.1,
    "created_at": "2026-08-13T22:29:51.900000Z",
    "timestamp": "2026-08-13T22:30:00Z",
}
_PARTIAL_STORY = _STORY | {
    "image_urls": _STORY["image_urls"] | {"character_image": None, "merged_image": None},
    "processing_status": "partial",
    "error_messages": [
        "Drawing the character failed: there was not enough memory. Close other programs or choose "
        "a smaller preset.",
        "The scene was not composed: it needs the cut-out character and the background.",
    ],
}
_QUEUED_STORY = _STORY | {
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
_FAILURE = {
    "session_id": "abc123def456",
    "processing_status": "failed",
    "error_messages": ["Story generation failed: AI model error"],
    "seed": 1,
    "timestamp": "2026-08-13T22:30:00Z",
}


def _request(name: str, value: object) -> OpenApiExample:
    return OpenApiExample(name, value, request_only=True)


def _response(name: str, value: object, *codes: str) -> OpenApiExample:
    return OpenApiExample(name, value, response_only=True, status_codes=codes)


_COMPLETED = _response("Completed", _STORY, "200", "201")
_PARTIAL = _response("Partial", _PARTIAL_STORY, "200", "201")
_ACCEPTED = _response("Queued", _QUEUED_STORY, "202")

generate_story = extend_schema_view(
    post=extend_schema(
        operation_id="generate_story",
        summary="Generate one illustrated story",
        description="Answers when the story is ready, which takes seconds to minutes, or earlier "
        "with `Prefer` or `wait`. After a 429 or 503 try again after the seconds in Retry-After, "
        "with an Idempotency-Key if the first request may have arrived.",
        request=StoryRequestSerializer,
        responses={
            201: OpenApiResponse(
                StorySerializer,
                "The story. A picture that failed is null; processing_status is then partial and "
                "error_messages says why.",
            ),
            202: OpenApiResponse(StorySerializer, "The story is in the queue or running."),
            400: OpenApiResponse(BadRequestSerializer, "Bad input."),
            409: OpenApiResponse(StoryFailureSerializer, "The story was cancelled."),
            **problems(422),
            500: OpenApiResponse(StoryFailureSerializer, "The story failed."),
        },
        parameters=[_PREFER, _WAIT, _KEY, _LOCATION],
        examples=[
            _request("A prompt", {"prompt_text": _STORY["prompt_text"]}),
            _request(
                "A prompt and a seed", {"prompt_text": "A fox who sails a paper boat", "seed": 7}
            ),
            _COMPLETED,
            _PARTIAL,
            _ACCEPTED,
            _response("Bad input", {"prompt_text": ["This field may not be blank."]}, "400"),
            _response("Failed", _FAILURE, "500"),
        ],
    )
)

session_list = extend_schema_view(
    get=extend_schema(
        operation_id="list_sessions",
        summary="List sessions, the newest first",
        responses={
            200: OpenApiResponse(SessionLineSerializer(many=True), "A page of sessions."),
            400: OpenApiResponse(BadFilterSerializer, "A filter has no valid value."),
        },
        parameters=[
            OpenApiParameter(
                "created_after", _TIME, description="Requested then or later (without a zone: UTC)."
            ),
            OpenApiParameter(
                "created_before", _TIME, description="Requested earlier (without a zone: UTC)."
            ),
            OpenApiParameter("page", _PAGE, description="The first by default."),
        ],
    )
)

session_detail = extend_schema_view(
    get=extend_schema(
        operation_id="read_session",
        summary="Read one session in its present state",
        responses={200: OpenApiResponse(StorySerializer, "The session.")},
        examples=[_COMPLETED, _PARTIAL],
    ),
    delete=extend_schema(
        operation_id="delete_session",
        summary="Delete one session and its files",
        description="Users delete their own sessions, and sessions without an owner where "
        "anonymous use is on; staff need the permission to delete sessions.",
        responses={204: OpenApiResponse(description="It is deleted."), **problems(409)},
    ),
)

session_events = extend_schema_view(
    get=extend_schema(
        operation_id="watch_session",
        summary="Follow one session as it is generated",
        description="Server-Sent Events, numbered within the session: `queued`, `started`, "
        "`stage`, `progress`, `text` (replace the story from code point `offset` on), `picture`, "
        "and at the end `result` with the session, or `deleted`. Comments are heartbeats. A client "
        "that reconnects with `Last-Event-ID` gets the events after that one.",
        responses={
            (200, "text/event-stream"): OpenApiResponse(OpenApiTypes.STR, "The events."),
            204: OpenApiResponse(description="The session has ended and you have its last event."),
            400: OpenApiResponse(
                inline_serializer("BadEventNumber", {"last_event_id": _TEXTS}), "Not a number."
            ),
        },
        parameters=[
            OpenApiParameter(
                "Last-Event-ID",
                _NUMBER,
                OpenApiParameter.HEADER,
                description="The number of the last event that was received.",
            ),
            OpenApiParameter(
                "last_event_id", _NUMBER, description="The same, for clients without headers."
            ),
        ],
    )
)

cancel_session = extend_schema_view(
    post=extend_schema(
        operation_id="cancel_session",
        summary="Cancel a story that has not ended",
        description="Removes it from the queue, or stops it within one token or denoising step. "
        "The outputs of its completed stages stay readable.",
        request=None,
        responses={200: OpenApiResponse(StorySerializer, "It is cancelled."), **problems(409)},
    )
)

retry_session = extend_schema_view(
    post=extend_schema(
        operation_id="retry_session",
        summary="Run stages of an ended story again",
        description="Without a stage: all that are not completed. With a stage: that one and the "
        "ones that depend on it, with a new seed. The other outputs stay.",
        request=RetrySerializer,
        responses={
            201: OpenApiResponse(StorySerializer, "It is ready already (only with `wait`)."),
            202: OpenApiResponse(StorySerializer, "It is in the queue again."),
            400: OpenApiResponse(BadRequestSerializer, "Bad input."),
            **problems(409),
            500: OpenApiResponse(StoryFailureSerializer, "It failed again (only with `wait`)."),
        },
        parameters=[_PREFER, _WAIT, _LOCATION],
        examples=[
            _request("Another character picture", {"stage": "character_image"}),
            _request("What is missing", {}),
            _ACCEPTED,
        ],
    )
)

sign_session = extend_schema_view(
    post=extend_schema(
        operation_id="sign_session",
        summary="Get links to a session's pictures and events that need no header",
        description="For `<img>` and `EventSource` in pages of other origins, which cannot send a "
        "token. The links are valid for an hour, or until the user's password changes; everybody "
        "who has one can use it.",
        request=None,
        responses={200: OpenApiResponse(SignedLinksSerializer, "The links.")},
    )
)

token = extend_schema_view(
    post=extend_schema(
        operation_id="create_token",
        summary="Get a token for a user name and a password",
        description="By HTTP Basic, or in the body. Send the token as `Authorization: Token ...`. "
        "The server keeps only its hash and shows it only once. All tokens of a user end when the "
        "password changes, at /accounts/password/.",
        request=CredentialsSerializer,
        responses={
            200: OpenApiResponse(
                inline_serializer(
                    "Token",
                    {"token": serializers.CharField(), "expiry": serializers.DateTimeField()},
                ),
                "The token, and when it expires.",
            ),
            400: OpenApiResponse(
                inline_serializer(
                    "BadCredentials",
                    dict.fromkeys(("username", "password", "non_field_errors"), _TEXTS)
                    | {"detail": serializers.CharField(required=False)},
                ),
                "Bad input.",
            ),
        },
        examples=[
            _request("A user", {"username": "ada", "password": "correct horse"}),
            _response("A token", {"token": "9f0c" * 16, "expiry": "2026-08-23T22:30:00Z"}, "200"),
        ],
    )
)


def _revoked(operation_id: str, summary: str) -> Any:
    responses = {204: OpenApiResponse(description="Revoked.")}
    return extend_schema_view(
        post=extend_schema(
            operation_id=operation_id, summary=summary, request=None, responses=responses
        )
    )


logout = _revoked("revoke_token", "Revoke the token of this request")
logout_all = _revoked("revoke_all_tokens", "Revoke all tokens of this request's user")
