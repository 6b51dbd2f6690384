"""The OpenAPI schema of the views, kept apart from their code.

`Schema` adds what a view implies: summary and description from its docstring, the refusals of its
authentication, permissions, parsers and throttles. The decorators below describe the rest.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db.models import TextChoices
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

from orchestrator.book import FORMATS, PAPERS
from orchestrator.writing.safety import REFUSALS
from stories.api.authentication import (
    CredentialsSerializer,
    PasswordAuthentication,
    PasswordChangeSerializer,
)
from stories.api.characters import (
    CharacterSignedLinksSerializer,
    KeepSerializer,
    LibraryCharacterChangeSerializer,
    LibraryCharacterSerializer,
    UploadSerializer,
)
from stories.api.permissions import MayUse
from stories.api.serializers import (
    AccountSerializer,
    CutFigureSerializer,
    MovedSessionsSerializer,
    NewMemberSerializer,
    NewPageSerializer,
    PageChangeSerializer,
    PageOrderSerializer,
    ProblemSerializer,
    QueueSerializer,
    RetrySerializer,
    RevisionSerializer,
    SessionIdsSerializer,
    SharedStorySerializer,
    ShareLinkSerializer,
    ShareSerializer,
    SignedLinksSerializer,
    StaleSerializer,
    StoryChangeSerializer,
    StoryRequestSerializer,
    TokenLineSerializer,
    TokenNameSerializer,
    bad_request,
)
from stories.models import GeneratedContent, LibraryCharacter, StorySession
from stories.sessions.payload import (
    ImportedStorySerializer,
    SessionLineSerializer,
    StoryFailureSerializer,
    StorySerializer,
    Texts,
)

PROBLEMS = {
    401: "Authenticate with a token or a browser session.",
    403: "You may not do this, or the CSRF token of the browser session is missing.",
    404: "Not found.",
    406: "Only JSON (and, in a browser, HTML) is available.",
    409: "The story's state does not allow it; the detail says why.",
    411: "The body has no Content-Length.",
    412: "The story was changed meanwhile; the body says what is new.",
    413: "The body is too large.",
    415: "The body is not application/json (of an import: not application/zip).",
    422: "The Idempotency-Key was sent with another request.",
    428: "There is no If-Match.",
    429: "Too many requests, or too many stories in the queue.",
    503: "The models or the database are not available; the detail says what to do.",
}


def _header(name: str, schema: Any, description: str, **options: Any) -> OpenApiParameter:
    where = OpenApiParameter.HEADER
    return OpenApiParameter(name, schema, where, description=description, **options)


def _problems(*codes: int) -> dict[int, OpenApiResponse]:
    return {code: OpenApiResponse(ProblemSerializer, PROBLEMS[code]) for code in codes}


RETRY_AFTER = _header(
    "Retry-After", int, "Seconds after which to try again.", required=True, response=[429, 503]
)


class Schema(AutoSchema):
    """Adds summary, description and refusals, and whether a request needs credentials."""

    def get_summary(self) -> str:
        return super().get_description().partition("\n")[0].removesuffix(".")

    def get_description(self) -> str:
        return super().get_description().partition("\n")[2].strip()

    def get_auth(self) -> list[dict[str, Any]]:
        anyone = settings.STORYGEN["ANONYMOUS"] and MayUse in self.view.permission_classes
        in_the_body = PasswordAuthentication in self.view.authentication_classes
        return super().get_auth() + [{}] * (anyone or in_the_body)

    def get_override_parameters(self) -> list[OpenApiParameter]:
        return [*super().get_override_parameters(), RETRY_AFTER]

    def _get_response_bodies(self, direction: str = "response") -> dict[str, Any]:
        bodies = super()._get_response_bodies(direction)
        for code, response in _problems(*self._refusals()).items():
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
            415: self.method in ("POST", "PATCH") and self.get_request_serializer() is not None,
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
        where = {"type": "apiKey", "in": "query", "name": "sig"}
        return where | {"description": "As in the links that `sign_session` returns."}


# Empty: browsers send the empty fields of a form, too.
_EMPTY = {"type": "string", "maxLength": 0}
_TIME = {
    "anyOf": [*({"type": "string", "format": f"date{more}"} for more in ("-time", "")), _EMPTY]
}
_PAGE = {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "last"}, _EMPTY]}
_PAGE_SIZE = {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 100}, _EMPTY]}
_COUNT = {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 999}, _EMPTY]}
_YES_OR_NO = {"enum": ["true", "false", ""]}


def _choice(name: str, choices: type[TextChoices], description: str) -> OpenApiParameter:
    """A filter; one that is empty does not filter."""
    return OpenApiParameter(name, {"enum": [*choices.values, ""]}, description=description)


_NUMBER = {"type": "integer", "minimum": 0, "maximum": 10**18 - 1}

_WAIT = OpenApiParameter(
    "wait",
    {"anyOf": [{"type": "number", "minimum": 0}]},
    description="Seconds to wait for the story; 202 if it is not ready by then.",
)
_PREFER = _header(
    "Prefer",
    str,
    "`respond-async` for a 202 at once, `respond-async, wait=10` for one after ten seconds at most "
    "(RFC 7240).",
)
_KEY = _header(
    "Idempotency-Key",
    {"type": "string", "pattern": "^[!-~]{1,255}$"},
    "The same key with the same request returns the same session.",
)
_LOCATION = _header(
    "Location",
    {"type": "string", "format": "uri-reference"},
    "The address of the session.",
    required=True,
    response=[202],
)

_STORY = json.loads(Path(__file__).with_name("example.json").read_text())
_PARTIAL_STORY = _STORY | {
    "image_urls": _STORY["image_urls"] | {"character_image": None, "merged_image": None},
    "processing_status": "partial",
    "error_messages": [
        "Drawing the character failed: there was not enough memory. Close other programs or choose "
        "a smaller preset.",
        "The scene was not composed: it needs the cut-out character and the background.",
    ],
}
_NOT_YET = {
    **dict.fromkeys(("title", "story_text"), ""),
    **dict.fromkeys(("character_description", "background_description"), ""),
    **{
        "plan": None,
        "cast": [],
        "pages": [],
        "stages": [],
        "timings": {},
        "details": {},
        "total_time_seconds": None,
    },
}
_QUEUED_STORY = (
    _STORY
    | _NOT_YET
    | {
        "image_urls": dict.fromkeys(_STORY["image_urls"]),
        "status": "pending",
        "processing_status": "processing",
        "progress": {"stage": "", "page": None, "percent": 0.0, "eta_seconds": 12.4, "position": 2},
    }
)
_FAILURE = {name: _STORY[name] for name in ("session_id", "seed", "timestamp")} | {
    "processing_status": "failed",
    "error_messages": ["Story generation failed: AI model error"],
}


def _request(name: str, value: object) -> OpenApiExample:
    return OpenApiExample(name, value, request_only=True)


def _response(name: str, value: object, *codes: str) -> OpenApiExample:
    return OpenApiExample(name, value, response_only=True, status_codes=codes)


_COMPLETED = _response("Completed", _STORY, "200", "201")
_PARTIAL = _response("Partial", _PARTIAL_STORY, "200", "201")
_ACCEPTED = _response("Queued", _QUEUED_STORY, "202")
_BAD_INPUT = OpenApiResponse(
    bad_request(
        "BadRequest",
        *("prompt_text", "seed", "style", "preset", "webhook_url", "stage", "wait"),
        *("pages", "reader", "plan_only", "narration", "page", "character"),
        "non_field_errors",
        nested=("plan", "cast"),
    ),
    "Bad input.",
)


def _operation(
    method: str, operation_id: str, responses: dict[Any, Any], **parts: Any
) -> Callable[[type], type]:
    """A decorator of views: it describes one of their methods."""
    operation = extend_schema(operation_id=operation_id, responses=responses, **parts)
    return extend_schema_view(**{method: operation})


generate_story = _operation(
    "post",
    "generate_story",
    {
        201: OpenApiResponse(
            StorySerializer,
            "The story. A picture or narration that failed is null; processing_status is then "
            "partial and error_messages says why.",
        ),
        202: OpenApiResponse(StorySerializer, "The story is in the queue or running."),
        400: OpenApiResponse(
            _BAD_INPUT.response,
            "Bad input. Also a prompt for what no child should read, and, if the server is set so, "
            "one that the story model cannot read: `prompt_text` says what can be changed.",
        ),
        409: OpenApiResponse(StoryFailureSerializer, "The story was cancelled."),
        **_problems(422),
        500: OpenApiResponse(StoryFailureSerializer, "The story failed."),
    },
    request=StoryRequestSerializer,
    parameters=[_PREFER, _WAIT, _KEY, _LOCATION],
    examples=[
        _request("A prompt", {"prompt_text": _STORY["prompt_text"]}),
        _request(
            "A book, read aloud",
            {"prompt_text": "A fox who sails a paper boat", "pages": 5, "narration": True},
        ),
        _request("A prompt and a seed", {"prompt_text": "A fox who sails a paper boat", "seed": 7}),
        *(_COMPLETED, _PARTIAL, _ACCEPTED),
        _response("Bad input", {"prompt_text": ["This field may not be blank."]}, "400"),
        _response("Refused", {"prompt_text": [REFUSALS["drugs"]]}, "400"),
        _response("Failed", _FAILURE, "500"),
    ],
)

session_list = _operation(
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
        _choice("status", StorySession.Status, "How far they are."),
        _choice(
            "processing_status", GeneratedContent.ProcessingStatus, "What has come of them so far."
        ),
        *[
            OpenApiParameter(name, schema, description=description)
            for name, schema, description in (
                ("created_after", _TIME, "Requested then or later (without a zone: UTC)."),
                ("created_before", _TIME, "Requested earlier (without a zone: UTC)."),
                ("page", _PAGE, "The first by default."),
                ("page_size", _PAGE_SIZE, "Sessions on a page, 20 by default."),
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

_ETAG = _header(
    "ETag",
    {"type": "string", "pattern": '^"[0-9]+"$'},
    "The story's revision.",
    required=True,
    response=[200, 201, 202],
)
read_session = _operation(
    "get",
    "read_session",
    {200: OpenApiResponse(StorySerializer, "The session.")},
    parameters=[_ETAG],
    examples=[_COMPLETED, _PARTIAL],
)

_IF_MATCH = _header(
    "If-Match",
    str,
    "The ETag of the story that is changed, so that nobody's change is overwritten unseen.",
    required=True,
)
_CHANGES = {
    202: OpenApiResponse(StorySerializer, "Something is drawn for it: the story is in the queue."),
    400: OpenApiResponse(
        bad_request(
            "BadChange",
            *("title", "cover", "text", "place", "time", "light", "background_take"),
            *("after", "id", "name", "kind", "look", "non_field_errors"),
            nested=("cast", "placement", "order", "pages"),
        ),
        "Bad input.",
    ),
    **_problems(409),
    412: OpenApiResponse(StaleSerializer, PROBLEMS[412]),
    **_problems(428),
}


def _change(
    method: str, operation_id: str, done: str, *, code: int = 200, **parts: Any
) -> Callable[[type], type]:
    """One of the operations that change a story by hand."""
    responses = {code: OpenApiResponse(StorySerializer, done), **_CHANGES}
    if parts["request"] is None:
        del responses[400]
    return _operation(
        method,
        operation_id,
        responses,
        parameters=[_IF_MATCH, _ETAG, _LOCATION],
        **parts,
    )


change_session = _change(
    "patch",
    "change_session",
    "It is changed.",
    request=StoryChangeSerializer,
    examples=[_request("Another title", {"title": "The Fox at Sea"})],
)
change_page = _change(
    "patch",
    "change_page",
    "It is changed.",
    request=PageChangeSerializer,
    examples=[
        _request("A moved figure", {"placement": [{"id": "fox", "x": 0.3, "scale": 1.2}]}),
        _request("Where they look best", {"placement": None}),
        _request("Another place", {"place": "A beach at low tide", "time": "dusk"}),
    ],
)
delete_page = _change("delete", "delete_page", "It is deleted.", request=None)
add_to_cast = _change(
    "post",
    "add_to_cast",
    "It is added.",
    code=201,
    request=NewMemberSerializer,
    examples=[
        _request("Of the library", {"id": "3f2a9c0d1e4b", "pages": [1, 3]}),
        _request(
            "Described", {"name": "Pip", "kind": "owl", "look": "An old owl with brown feathers"}
        ),
    ],
)
remove_from_cast = _change("delete", "remove_from_cast", "It is removed.", request=None)
add_page = _change(
    "post",
    "add_page",
    "It is added.",
    code=201,
    request=NewPageSerializer,
    examples=[_request("At the end", {"text": "And then they went home."})],
)
order_pages = _change(
    "patch",
    "order_pages",
    "They are in that order.",
    request=PageOrderSerializer,
    examples=[_request("The last one first", {"order": [3, 1, 2]})],
)
list_figures = _operation(
    "get",
    "list_figures",
    {200: OpenApiResponse(CutFigureSerializer(many=True), "The figures."), **_problems(409)},
    parameters=[_ETAG],
)
list_revisions = _operation(
    "get",
    "list_revisions",
    {200: OpenApiResponse(RevisionSerializer(many=True), "The revisions.")},
    parameters=[_ETAG],
)
restore_revision = _change("post", "restore_revision", "It is as it was then.", request=None)

delete_session = _operation(
    "delete",
    "delete_session",
    {204: OpenApiResponse(description="It is deleted."), **_problems(409)},
)

session_events = _operation(
    "get",
    "watch_session",
    {
        (200, "text/event-stream"): OpenApiResponse(OpenApiTypes.STR, "The events."),
        204: OpenApiResponse(description="The session has ended and you have its last event."),
        400: OpenApiResponse(bad_request("BadEventNumber", "last_event_id"), "Not a number."),
    },
    parameters=[
        _header("Last-Event-ID", _NUMBER, "The number of the last event that was received."),
        OpenApiParameter(
            "last_event_id", _NUMBER, description="The same, for clients without headers."
        ),
    ],
)

cancel_session = _operation(
    "post",
    "cancel_session",
    {200: OpenApiResponse(StorySerializer, "It is cancelled."), **_problems(409)},
    request=None,
)

retry_session = _operation(
    "post",
    "retry_session",
    {
        201: OpenApiResponse(StorySerializer, "It is ready already (only with `wait`)."),
        202: OpenApiResponse(StorySerializer, "It is in the queue again."),
        400: _BAD_INPUT,
        **_problems(409),
        500: OpenApiResponse(StoryFailureSerializer, "It failed again (only with `wait`)."),
    },
    request=RetrySerializer,
    parameters=[_PREFER, _WAIT, _LOCATION],
    examples=[
        _request("Another character picture", {"stage": "character_image"}),
        _request("Another background of page 3", {"page": 3}),
        _request("What is missing", {}),
        _ACCEPTED,
    ],
)

_EXPORTS = {
    (200, form.media_type): OpenApiResponse(OpenApiTypes.BINARY, "The file.")
    for form in FORMATS.values()
}
_IMPORTED_AT = _header(
    "Location",
    {"type": "string", "format": "uri-reference"},
    "The address of the session.",
    required=True,
    response=[201],
)
export_session = _operation(
    "get",
    "export_session",
    {
        **_EXPORTS,
        202: OpenApiResponse(ProblemSerializer, "It is being made: ask again."),
        304: OpenApiResponse(description="You have it."),
        400: OpenApiResponse(bad_request("BadExport", "format", "layout", "paper"), "Bad input."),
        422: OpenApiResponse(ProblemSerializer, "It cannot be written in this format."),
        501: OpenApiResponse(ProblemSerializer, "The server lacks a program for this format."),
        **_problems(409),
    },
    parameters=[
        OpenApiParameter("format", {"enum": list(FORMATS)}, required=True, description="Of file."),
        OpenApiParameter(
            "layout", {"enum": ["fixed", "reflowable"]}, description="Of EPUB; fixed by default."
        ),
        OpenApiParameter(
            "paper",
            {"enum": list(PAPERS)},
            description="Of the inside, for the spine of `cover`; colour by default.",
        ),
        _header("If-None-Match", str, "The ETag of a file that you have."),
    ],
)

import_story = _operation(
    "post",
    "import_story",
    {
        201: OpenApiResponse(ImportedStorySerializer, "The story, as it was."),
        400: OpenApiResponse(
            inline_serializer(
                "BadArchive",
                {
                    "detail": serializers.CharField(required=False),
                    "prompt_text": Texts(required=False),
                    "plan": Texts(required=False),
                },
            ),
            "It is no archive of a story, is not safe to read, or tells what no child should read.",
        ),
    },
    request={"application/zip": OpenApiTypes.BINARY},
    parameters=[_ETAG, _IMPORTED_AT],
)

sign_session = _operation(
    "post",
    "sign_session",
    {200: OpenApiResponse(SignedLinksSerializer, "The links.")},
    request=None,
)

_IDS = OpenApiResponse(MovedSessionsSerializer, "Those that were moved.")
_BAD_IDS = OpenApiResponse(bad_request("BadSessionIds", nested=("session_ids",)), "Bad input.")
_MOVED = {200: _IDS, 400: _BAD_IDS}
trash_sessions = _operation("post", "trash_sessions", _MOVED, request=SessionIdsSerializer)
restore_sessions = _operation("post", "restore_sessions", _MOVED, request=SessionIdsSerializer)
read_queue = _operation("get", "read_queue", {200: OpenApiResponse(QueueSerializer, "The queue.")})

_LINKS = OpenApiResponse(ShareLinkSerializer(many=True), "The links, the newest first.")
_share_links = _operation("get", "list_share_links", {200: _LINKS})
_share_session = _operation(
    "post",
    "share_session",
    {
        201: OpenApiResponse(ShareLinkSerializer, "The link."),
        400: OpenApiResponse(bad_request("BadShare", "days"), "Bad input."),
        **_problems(409),
    },
    request=ShareSerializer,
    examples=[_request("For a week", {"days": 7})],
)


def share_links(view: type) -> type:
    return _share_session(_share_links(view))


revoke_share_link = _operation(
    "delete", "revoke_share_link", {204: OpenApiResponse(description="Revoked.")}
)
shared_story = _operation(
    "get", "read_shared_story", {200: OpenApiResponse(SharedStorySerializer, "The story.")}
)

_TOKEN = {"token": serializers.CharField(), "expiry": serializers.DateTimeField()}
_A_TOKEN = OpenApiResponse(inline_serializer("Token", _TOKEN), "The token, and when it expires.")
_BAD_NAME = OpenApiResponse(bad_request("BadName", "name", "non_field_errors"), "Bad input.")
_BAD_CREDENTIALS = bad_request("BadCredentials", "username", "password", "non_field_errors")
_BAD_TOKEN = bad_request("BadToken", "username", "password", "name", "non_field_errors")


class TokenRequestSerializer(CredentialsSerializer, TokenNameSerializer):
    """A user name and a password, and what the token is called."""


token = _operation(
    "post",
    "create_token",
    {
        200: _A_TOKEN,
        400: OpenApiResponse(_BAD_TOKEN, "Bad input."),
    },
    request=TokenRequestSerializer,
    examples=[
        _request("A user", {"username": "ada", "password": "correct horse", "name": "laptop"}),
        _response("A token", {"token": "9f0c" * 16, "expiry": "2026-08-23T22:30:00Z"}, "200"),
    ],
)

_CHARACTER = OpenApiResponse(LibraryCharacterSerializer, "The character.")
_BAD_CHARACTER = OpenApiResponse(
    bad_request(
        "BadCharacter",
        *("session", "character", "picture", "name", "kind", "look", "non_field_errors"),
    ),
    "Bad input, or a text for what no child should read.",
)
list_characters = _operation(
    "get",
    "list_characters",
    {
        200: OpenApiResponse(LibraryCharacterSerializer(many=True), "A page of characters."),
        400: OpenApiResponse(
            bad_request("BadCharacterFilter", "status", "source", "page_size"),
            "A filter has no valid value.",
        ),
    },
    parameters=[
        _choice("status", LibraryCharacter.Status, "Whether they can play."),
        _choice("source", LibraryCharacter.Source, "Where their pictures are from."),
        OpenApiParameter("page", _PAGE, description="The first by default."),
        OpenApiParameter(
            "page_size", _PAGE_SIZE, description="Characters on a page, 20 by default."
        ),
    ],
)
add_character = _operation(
    "post",
    "add_character",
    {
        201: OpenApiResponse(LibraryCharacterSerializer, "It is kept."),
        202: OpenApiResponse(LibraryCharacterSerializer, "It is kept, and will be cut out."),
        400: _BAD_CHARACTER,
        409: OpenApiResponse(
            ProblemSerializer, "The story has no cut-out of it, or your library is full."
        ),
        415: OpenApiResponse(
            ProblemSerializer, "The picture has another format, or the body is no form and no JSON."
        ),
    },
    request={"application/json": KeepSerializer, "multipart/form-data": UploadSerializer},
    parameters=[
        _header(
            "Location",
            {"type": "string", "format": "uri-reference"},
            "The address of the character.",
            required=True,
            response=[201, 202],
        )
    ],
)
read_character = _operation("get", "read_character", {200: _CHARACTER})
change_character = _operation(
    "patch",
    "change_character",
    {200: _CHARACTER, 400: _BAD_CHARACTER},
    request=LibraryCharacterChangeSerializer,
)
delete_character = _operation(
    "delete", "delete_character", {204: OpenApiResponse(description="It is deleted.")}
)
sign_character = _operation(
    "post",
    "sign_character",
    {200: OpenApiResponse(CharacterSignedLinksSerializer, "The links.")},
    request=None,
)

read_account = _operation("get", "read_account", {200: OpenApiResponse(AccountSerializer, "You.")})
login = _operation(
    "post",
    "login",
    {
        200: OpenApiResponse(AccountSerializer, "You are signed in."),
        400: OpenApiResponse(_BAD_CREDENTIALS, "Bad input."),
    },
    request=CredentialsSerializer,
)
change_password = _operation(
    "post",
    "change_password",
    {
        204: OpenApiResponse(description="It is changed."),
        400: OpenApiResponse(
            bad_request("BadPassword", "old_password", "new_password", "non_field_errors"),
            "The present password is wrong, or the new one is against the rules.",
        ),
    },
    request=PasswordChangeSerializer,
)

_REVOKED = {204: OpenApiResponse(description="Revoked.")}
_own_tokens = _operation(
    "get", "list_tokens", {200: OpenApiResponse(TokenLineSerializer(many=True), "Your tokens.")}
)
_new_token = _operation(
    "post",
    "create_own_token",
    {201: _A_TOKEN, 400: _BAD_NAME},
    request=TokenNameSerializer,
    examples=[_request("For a program", {"name": "Tablet in the kitchen"})],
)


def own_tokens(view: type) -> type:
    return _new_token(_own_tokens(view))


revoke_own_token = _operation("delete", "revoke_own_token", _REVOKED)
logout = _operation("post", "revoke_token", _REVOKED, request=None)
logout_all = _operation("post", "revoke_all_tokens", _REVOKED, request=None)
