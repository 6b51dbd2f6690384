"""Answers probes before anything else looks at them."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from stories.views import livez, readyz

PROBES = {"/livez": livez, "/readyz": readyz}


class ProbeMiddleware:
    """A probe comes by address, over plain HTTP: whatever host it names, it gets its answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return PROBES.get(request.path_info, self.get_response)(request)
