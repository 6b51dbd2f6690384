"""Probes and metrics. Outside the API and without DRF: a probe may accept or send anything."""

import hmac
from collections.abc import Callable

from django.conf import settings
from django.db import Error, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from stories.api.errors import not_found
from stories.api.permissions import log_refused
from stories.monitoring.health import readiness
from stories.monitoring.metrics import scrape
from stories.workers.process import local_worker

READY_RETRY_SECONDS = 5
UNAUTHENTICATED = "Send the metrics token as `Authorization: Bearer TOKEN`, or sign in as staff."
FORBIDDEN = "The metrics are for staff."


@csrf_exempt
@require_safe
def livez(request: HttpRequest) -> JsonResponse:
    """Whether to keep this process running. Asks neither the models nor the database."""
    worker = local_worker()
    alive = worker is None or worker.alive
    return JsonResponse({"alive": alive}, status=200 if alive else 503)


@csrf_exempt
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Whether to send requests here, and the state of each part. A busy server is ready."""
    ready, body = readiness()
    if ready:
        return JsonResponse(body)
    return JsonResponse(body, status=503, headers={"Retry-After": READY_RETRY_SECONDS})


def may_scrape(request: HttpRequest) -> bool:
    """Whether it may read the metrics without a user: it has the token, or none is set.

    Does not ask the database, which may be down.
    """
    if not settings.STORYGEN["METRICS"]:
        return False
    token = settings.STORYGEN["METRICS_TOKEN"]
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    # Always compared as a whole, so that the time it takes says nothing about the token.
    right = hmac.compare_digest(given.strip().encode(), token.encode())
    return not token or (scheme.lower() == "bearer" and right)


@never_cache
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """What Prometheus scrapes. 404 where STORYGEN_METRICS is off."""
    if not settings.STORYGEN["METRICS"]:
        return not_found(request)
    if not may_scrape(request) and (refusal := _refuse_unless_staff(request)):
        return refusal
    page, content_type = scrape(request.headers.get("Accept", ""))
    return HttpResponse(page, content_type=content_type)


def _refuse_unless_staff(request: HttpRequest) -> HttpResponse | None:
    try:
        user = request.user
        if user.is_active and user.is_staff:
            return None
        signed_in = user.is_authenticated
        status, detail = (403, FORBIDDEN) if signed_in else (401, UNAUTHENTICATED)
        log_refused(request, status, detail)
    except Error:
        # Without the database there are no users, but the token still works.
        connection.close()
        status, detail = 401, UNAUTHENTICATED
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    return JsonResponse({"detail": detail}, status=status, headers=headers)


PROBES = {"/livez": livez, "/readyz": readyz}
METRICS = "/metrics"


class ProbeMiddleware:
    """Answers probes whatever host they name: they come by IP address and plain HTTP.

    The same holds for a scraper that sends the metrics token. Other readers of the metrics must be
    staff, and take the usual way of a request.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info == METRICS and may_scrape(request):
            return metrics(request)
        return PROBES.get(request.path_info, self.get_response)(request)
