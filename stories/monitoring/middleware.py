"""Answers probes before any other middleware runs."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from stories.monitoring.views import livez, may_scrape, metrics, readyz

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
