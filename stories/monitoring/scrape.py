"""The metrics, to those who may read them."""

import hmac

from django.conf import settings
from django.db import Error, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from stories.api.errors import not_found
from stories.api.permissions import log_refused
from stories.monitoring.metrics import scrape

UNAUTHENTICATED = "Send the metrics token as `Authorization: Bearer TOKEN`, or sign in as staff."
FORBIDDEN = "The metrics are for staff."


def may_scrape(request: HttpRequest) -> bool:
    """Whether it needs no user to be answered: it has the token, or none is set.

    Asks nothing of the database, which may be away.
    """
    if not settings.STORYGEN["METRICS"]:
        return False
    token = settings.STORYGEN["METRICS_TOKEN"]
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    # Compared whole and always, so that the time it takes tells nothing of the token.
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
        # Nobody can be looked up; the token would do.
        connection.close()
        status, detail = 401, UNAUTHENTICATED
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    return JsonResponse({"detail": detail}, status=status, headers=headers)
