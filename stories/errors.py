"""Errors that reach a client, and the one place that turns exceptions into answers.

A refusal has DRF's own shape: `{"detail": "..."}`, or `{"<field>": ["..."]}` for a field of the
request. Only the answers to a request that became a session carry a `session_id`: the 201, and the
500 of a story that failed. A refused request has no session, so its answer names none.
"""

import logging
import math

from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.core.signals import got_request_exception
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponseRedirect, JsonResponse, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt
from rest_framework import status
from rest_framework.exceptions import APIException, ParseError
from rest_framework.response import Response
from rest_framework.views import exception_handler as drf_exception_handler

from orchestrator import ConfigurationError, Interrupted

logger = logging.getLogger(__name__)

DATABASE_ERRORS = (OperationalError, InterfaceError)
UNEXPECTED = "The server made a mistake; its log has the details."


class DatabaseUnavailable(Interrupted):
    """The database did not answer, also not when asked again; a run cannot go on without it."""


class LineFull(APIException):
    """As many requests wait as may. `wait` is when a place should be free, in seconds."""

    status_code = status.HTTP_429_TOO_MANY_REQUESTS
    default_code = "line_full"

    def __init__(self, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"Too many stories are waiting. Try again in {self.wait} s.")


class NotServing(APIException):
    """The models are not there: weights are missing, or the server is shutting down."""

    status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    default_code = "not_serving"

    def __init__(self, detail: str, wait: int) -> None:
        self.wait = wait
        super().__init__(detail)


class StillGenerating(APIException):
    """What is being made cannot be deleted yet."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "still_generating"
    default_detail = "The story is still being generated. Delete it when it has ended."


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
        "The database did not answer. Try again in a moment; if it stays so, run "
        "`python manage.py migrate` on the server."
    )
    wait = 5


def exception_handler(exc: Exception, context: dict) -> Response:
    """DRF's own answers; a 503 when the database is away or the setup is wrong; else a 500.

    DRF would raise what it does not know, and Django with debug on would then show its trace to
    the client. It goes to the log instead, and to whoever listens for failed requests.
    """
    if isinstance(exc, DATABASE_ERRORS):
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
    response = drf_exception_handler(exc, context)
    if response is None:
        logger.error("A request failed by a mistake of ours", exc_info=exc)
        got_request_exception.send(sender=None, request=context["request"])
        response = Response({"detail": UNEXPECTED}, status.HTTP_500_INTERNAL_SERVER_ERROR)
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
