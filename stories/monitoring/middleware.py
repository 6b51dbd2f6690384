"""Answers probes before anything else looks at them."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from stories.monitoring.scrape import may_scrape, metrics
from stories.monitoring.views import livez, readyz

PROBES = {"/livez": livez, "/readyz": readyz}
METRICS = "/metrics"


class ProbeMiddleware:
    """A probe comes by address, over plain HTTP: whatever host it names, it gets its answer.

    So does a scraper that may read the metrics whoever it is. Other readers of them must be staff,
    and go the way of all requests.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info == METRICS and may_scrape(request):
            return metrics(request)
        return PROBES.get(request.path_info, self.get_response)(request)
