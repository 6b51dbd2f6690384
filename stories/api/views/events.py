"""GET the events of a session, as they happen, as Server-Sent Events.

The specification is https://html.spec.whatwg.org/multipage/server-sent-events.html: a browser that
loses the connection comes again with the last number that it saw, and stays away after a 204.
"""

import re

from django.db.models import Max
from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from rest_framework import status
from rest_framework.exceptions import ValidationError
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.parsers import BaseParser
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from stories.api import schema
from stories.api.permissions import visible_session
from stories.api.sse import EventStream
from stories.models import StorySession

CONTENT_TYPE = "text/event-stream"
BAD_NUMBER = "The number of the last event seen is a whole number, 0 or more."


class AnyAccept(BaseContentNegotiation):
    """Answers event streams, and problems in JSON, whatever a client says that it accepts.

    Browsers ask for text/event-stream and nothing else.
    """

    def select_parser(self, request: Request, parsers: list[BaseParser]) -> BaseParser:
        return parsers[0]

    def select_renderer(
        self, request: Request, renderers: list[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        return renderers[0], renderers[0].media_type


@schema.session_events
class SessionEventsView(APIView):
    """What happens to a session, as it happens."""

    throttle_scope = "sessions"
    content_negotiation_class = AnyAccept
    renderer_classes = (JSONRenderer,)

    def get(self, request: Request, session_id: str) -> HttpResponseBase:
        seen = _number_seen(request)
        session = visible_session(request, session_id)
        if seen == session.last_event and not session.is_unfinished:
            return HttpResponse(status=status.HTTP_204_NO_CONTENT)
        if seen is None or seen > session.last_event:
            # A number beyond the last is of a database that was put back to an earlier state.
            seen = _start_of_this_run(session)
        headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
        if request.method == "HEAD":
            return HttpResponse(content_type=CONTENT_TYPE, headers=headers)
        stream = EventStream(request, session, seen)
        return StreamingHttpResponse(stream, content_type=CONTENT_TYPE, headers=headers)


def _number_seen(request: Request) -> int | None:
    """The number of the last event that the client saw, None if it says nothing of it.

    A browser that reconnects sends the header, to the address that it was given at first.
    """
    number = request.headers.get("Last-Event-ID") or request.query_params.get("last_event_id")
    if not number:
        return None
    if not re.fullmatch(r"[0-9]{1,18}", number, re.ASCII):
        raise ValidationError({"last_event_id": [BAD_NUMBER]})
    return int(number)


def _start_of_this_run(session: StorySession) -> int:
    """The number of the result before the last retry: what led to it is not told again.

    Without one it is -1, for a session from before there were events has a result 0.
    """
    results = session.events.filter(kind="result")
    if not session.is_unfinished:
        results = results.filter(number__lt=session.last_event)
    return results.aggregate(last=Max("number", default=-1))["last"]
