"""Errors that reach a client, and the one place that turns exceptions into answers.

A refusal has DRF's own shape: `{"detail": "..."}`, or `{"<field>": ["..."]}` for a field of the
request. Only the answers to a request that became a session carry a `session_id`: the 201, and the
500 of a story that failed. A refused request has no session, so its answer names none.
"""

import logging
import math

from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.core.signals import got_request_exception
from django.db import InterfaceError, OperationalError, ProgrammingError
from django.http import HttpRequest, HttpResponseRedirect, JsonResponse, UnreadablePostError
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from rest_framework import status
from rest_framework.exceptions import (
    APIException,
    AuthenticationFailed,
    NotAuthenticated,
    ParseError,
    PermissionDenied,
    Throttled,
)
from rest_framework.response import Response
from rest_framework.views import exception_handler as drf_exception_handler

from orchestrator import Cancelled, ConfigurationError, Interrupted
from stories.access import log_refused

logger = logging.getLogger(__name__)

# PostgreSQL has one of its own for a database that was not migrated.
DATABASE_ERRORS = (OperationalError, InterfaceError, ProgrammingError)
UNEXPECTED = "The server made a mistake; its log has the details."


class DatabaseUnavailable(Interrupted):
    """The database did not answer, also not when asked again; a run cannot go on without it."""


class GivenBack(Cancelled):
    """This process stops before the story has ended: another goes on with it."""


class EndedMeanwhile(Cancelled):
    """Somebody else ended, deleted or took the session."""


class LineFull(APIException):
    """As many requests wait as may. `wait` is when a place should be free, in seconds."""

    status_code = status.HTTP_429_TOO_MANY_REQUESTS
    default_code = "line_full"

    def __init__(self, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"Too many stories are waiting. Try again in {self.wait} s.")


class QuotaExceeded(APIException):
    """As many stories as this user may have. `wait` is when there is one more, in seconds."""

    status_code = status.HTTP_429_TOO_MANY_REQUESTS
    default_code = "quota_exceeded"

    def __init__(self, rule: str, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"{rule} Try again in {self.wait} s.")


class NotServing(APIException):
    """The models are not there: weights are missing, or the server is shutting down."""

    status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    default_code = "not_serving"

    def __init__(self, detail: str, wait: int) -> None:
        self.wait = wait
        super().__init__(detail)


class LeftInLine(NotServing):
    """A client waits for a story that cannot be told here and now. It is told when it can be."""

    def __init__(self, reason: str, wait: int, session_id: str) -> None:
        self.session_id = session_id
        self.address = reverse("session-detail", args=[session_id])
        super().__init__(f"{reason} The story stays in line: see {self.address}", wait)


class StillGenerating(APIException):
    """What is being made cannot be deleted or done again yet."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "still_generating"
    default_detail = "The story is still being generated. Wait for its end, or cancel it first."


class AlreadyEnded(APIException):
    """What has ended cannot be cancelled."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "already_ended"
    default_detail = "The story has ended already; there is nothing to cancel."


class NothingToRetry(APIException):
    """All stages of the story were done."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "nothing_to_retry"
    default_detail = (
        "Nothing of the story is missing. Name a stage to do it again with another seed: "
        '{"stage": "character_image"}.'
    )


class KeyReused(APIException):
    """An Idempotency-Key stands for one request."""

    status_code = status.HTTP_422_UNPROCESSABLE_ENTITY
    default_code = "key_reused"
    default_detail = (
        "This Idempotency-Key was sent with another request. Use a new key for a new request."
    )


class LengthRequired(APIException):
    """WSGI servers hand a chunked body on without its length, and Django then takes it for none."""

    status_code = status.HTTP_411_LENGTH_REQUIRED
    default_code = "length_required"
    default_detail = "Send the body in one piece, with a Content-Length, not chunked."


class BodyTooLarge(APIException):
    status_code = status.HTTP_413_REQUEST_ENTITY_TOO_LARGE
    default_code = "body_too_large"
    default_detail = "The request's body is too large."


class DatabaseDown(APIException):
    status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    default_code = "database_unavailable"
    default_detail = (
        "The database did not answer. Try again in a moment; if it stays so, /readyz says whether "
        "it is there, and migrated."
    )
    wait = 5


REFUSALS = (AuthenticationFailed, NotAuthenticated, PermissionDenied, QuotaExceeded, Throttled)


def exception_handler(exc: Exception, context: dict) -> Response:
    """DRF's own answers; a 503 when the database is away or the setup is wrong; else a 500.

    DRF would raise what it does not know, and Django with debug on would then show its trace to
    the client. It goes to the log instead, and to whoever listens for failed requests.
    """
    if isinstance(exc, (*DATABASE_ERRORS, DatabaseUnavailable)):
        logger.error("The database did not answer", exc_info=exc)
        exc = DatabaseDown()
    elif isinstance(exc, ConfigurationError):
        logger.error("The settings are wrong: %s", exc)
        exc = NotServing(str(exc), wait=30)
    elif isinstance(exc, RequestDataTooBig):
        exc = BodyTooLarge()
    elif isinstance(exc, (BadRequest, SuspiciousOperation, UnreadablePostError)):
        logger.warning("Refused: %s", exc)
        exc = ParseError()
    elif isinstance(exc, REFUSALS):
        log_refused(context["request"], exc.status_code, exc.detail)
    response = drf_exception_handler(exc, context)
    if response is None:
        logger.error("A request failed by a mistake of ours", exc_info=exc)
        got_request_exception.send(sender=None, request=context["request"])
        response = Response({"detail": UNEXPECTED}, status.HTTP_500_INTERNAL_SERVER_ERROR)
    elif isinstance(exc, LeftInLine):
        response.data["session_id"] = exc.session_id
        response["Location"] = exc.address
    return response


# What Django answers outside of the API's views


def bad_request(request: HttpRequest, exception: Exception) -> JsonResponse:
    return JsonResponse({"detail": "Malformed request."}, status=400)


def not_found(request: HttpRequest, exception: Exception | None = None) -> JsonResponse:
    return JsonResponse({"detail": "Not found."}, status=404)


def server_error(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"detail": UNEXPECTED}, status=500)


@csrf_exempt
def unknown_api_address(request: HttpRequest) -> JsonResponse | HttpResponseRedirect:
    """404 in JSON, also with debug on; a page whose slash was forgotten is found all the same."""
    if request.method in ("GET", "HEAD") and not request.path.endswith("/"):
        return HttpResponseRedirect(request.get_full_path(force_append_slash=True))
    return not_found(request)
