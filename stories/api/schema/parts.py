"""What the descriptions of several subjects have in common."""

from collections.abc import Callable
from typing import Any

from django.db.models import TextChoices
from drf_spectacular.utils import (
    OpenApiExample,
    OpenApiParameter,
    OpenApiResponse,
    extend_schema,
    extend_schema_view,
    inline_serializer,
)
from rest_framework import serializers

from stories.content.serializers import Texts

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


class ProblemSerializer(serializers.Serializer):
    """The reason of a refusal."""

    detail = serializers.CharField()


def problems(*codes: int) -> dict[int, OpenApiResponse]:
    return {code: OpenApiResponse(ProblemSerializer, PROBLEMS[code]) for code in codes}


def bad_request(name: str, *fields: str, nested: tuple[str, ...] = ()) -> serializers.Serializer:
    """The errors of a request by field, or `detail` if it could not be read at all.

    Those of `nested` fields are lists of texts, or have their own form.
    """
    texts = {field: Texts(required=False) for field in fields}
    texts |= {field: serializers.JSONField(required=False) for field in nested}
    return inline_serializer(name, texts | {"detail": serializers.CharField(required=False)})


def header(name: str, schema: Any, description: str, **options: Any) -> OpenApiParameter:
    where = OpenApiParameter.HEADER
    return OpenApiParameter(name, schema, where, description=description, **options)


def location(what: str, *codes: int) -> OpenApiParameter:
    return header(
        "Location",
        {"type": "string", "format": "uri-reference"},
        f"The address of the {what}.",
        required=True,
        response=list(codes),
    )


RETRY_AFTER = header(
    "Retry-After", int, "Seconds after which to try again.", required=True, response=[429, 503]
)
LOCATION = location("session", 202)
ETAG = header(
    "ETag",
    {"type": "string", "pattern": '^"[0-9]+"$'},
    "The story's revision.",
    required=True,
    response=[200, 201, 202],
)
# Empty: browsers send the empty fields of a form, too.
EMPTY = {"type": "string", "maxLength": 0}
PAGE = {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "last"}, EMPTY]}
PAGE_SIZE = {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 100}, EMPTY]}


def choice(name: str, choices: type[TextChoices], description: str) -> OpenApiParameter:
    """A filter; one that is empty does not filter."""
    return OpenApiParameter(name, {"enum": [*choices.values, ""]}, description=description)


def request_example(name: str, value: object) -> OpenApiExample:
    return OpenApiExample(name, value, request_only=True)


def response_example(name: str, value: object, *codes: str) -> OpenApiExample:
    return OpenApiExample(name, value, response_only=True, status_codes=codes)


def operation(
    method: str, operation_id: str, responses: dict[Any, Any], **parts: Any
) -> Callable[[type], type]:
    """A decorator of views: it describes one of their methods."""
    operation = extend_schema(operation_id=operation_id, responses=responses, **parts)
    return extend_schema_view(**{method: operation})
