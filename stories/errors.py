"""Errors that reach a client, and the one place that turns exceptions into answers."""

import logging
import math

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, JsonResponse
from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.response import Response
from rest_framework.views import exception_handler as drf_exception_handler

from orchestrator import Interrupted

logger = logging.getLogger(__name__)

DATABASE_ERRORS = (OperationalError, InterfaceError)


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


class DatabaseDown(APIException):
    status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    default_code = "database_unavailable"
    default_detail = "The database did not answer. Try again in a moment."
    wait = 5


def exception_handler(exc: Exception, context: dict) -> Response | None:
    """DRF's own answers, and a 503 instead of a crash when the database is away."""
    if isinstance(exc, DATABASE_ERRORS):
        logger.error("The database did not answer", exc_info=exc)
        exc = DatabaseDown()
    return drf_exception_handler(exc, context)


def not_found(request: HttpRequest, exception: Exception) -> JsonResponse:
    return JsonResponse({"detail": "Not found."}, status=404)


def server_error(request: HttpRequest) -> JsonResponse:
    return JsonResponse(
        {"detail": "The server made a mistake; its log has the details."}, status=500
    )
