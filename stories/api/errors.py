"""Turns exceptions into HTTP answers."""

import logging

from django.core.exceptions import BadRequest, RequestDataTooBig, SuspiciousOperation
from django.core.signals import got_request_exception
from django.http import HttpRequest, HttpResponseRedirect, JsonResponse, UnreadablePostError
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from rest_framework import exceptions, status
from rest_framework.response import Response
from rest_framework.views import exception_handler as drf_exception_handler

from orchestrator import ConfigurationError
from stories import exceptions as refusals
from stories.api.permissions import log_refused
from stories.database import DATABASE_ERRORS, DatabaseUnavailable
from stories.exceptions import SERVER_ERROR

logger = logging.getLogger(__name__)

REFUSALS = (
    *(exceptions.AuthenticationFailed, exceptions.NotAuthenticated, exceptions.PermissionDenied),
    *(exceptions.Throttled, refusals.QuotaExceeded),
)


def exception_handler(exc: Exception, context: dict) -> Response:
    """DRF's own answers; 503 if the database is away or the settings are wrong; otherwise 500.

    DRF raises unknown exceptions again, and Django with debug on would show their trace to the
    client. It goes to the log instead, and to the signal for failed requests.
    """
    if isinstance(exc, (*DATABASE_ERRORS, DatabaseUnavailable)):
        logger.error("The database did not answer", exc_info=exc)
        exc = refusals.DatabaseDown()
    elif isinstance(exc, ConfigurationError):
        logger.error("The settings are wrong: %s", exc)
        exc = refusals.ServiceUnavailable(str(exc), wait=30)
    elif isinstance(exc, RequestDataTooBig):
        exc = refusals.BodyTooLarge()
    elif isinstance(exc, (BadRequest, SuspiciousOperation, UnreadablePostError)):
        logger.warning("Refused: %s", exc)
        exc = exceptions.ParseError()
    elif isinstance(exc, REFUSALS):
        log_refused(context["request"], exc.status_code, exc.detail)
    response = drf_exception_handler(exc, context)
    if response is None:
        logger.error("A request failed because of a bug", exc_info=exc)
        got_request_exception.send(sender=None, request=context["request"])
        response = Response({"detail": SERVER_ERROR}, status.HTTP_500_INTERNAL_SERVER_ERROR)
    elif isinstance(exc, refusals.LeftInQueue):
        address = reverse("session-detail", args=[exc.session_id])
        response.data |= {"detail": f"{exc.detail} See {address}", "session_id": exc.session_id}
        response["Location"] = address
    elif isinstance(exc, refusals.Stale):
        response.data |= {"revision": exc.revision, "changes": exc.changes}
        response["ETag"] = f'"{exc.revision}"'
    return response


# Django's answers outside the views of the API


def bad_request(request: HttpRequest, exception: Exception) -> JsonResponse:
    return JsonResponse({"detail": "Malformed request."}, status=400)


def not_found(request: HttpRequest, exception: Exception | None = None) -> JsonResponse:
    return JsonResponse({"detail": "Not found."}, status=404)


def server_error(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"detail": SERVER_ERROR}, status=500)


@csrf_exempt
def unknown_api_address(request: HttpRequest) -> JsonResponse | HttpResponseRedirect:
    """404 in JSON, even with debug on; a GET without the slash at its end is redirected."""
    if request.method in ("GET", "HEAD") and not request.path.endswith("/"):
        return HttpResponseRedirect(request.get_full_path(force_append_slash=True))
    return not_found(request)
