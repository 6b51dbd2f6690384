"""GET the events of a session as they happen, as Server-Sent Events.

https://html.spec.whatwg.org/multipage/server-sent-events.html: a browser that loses the connection
reconnects with the number of the last event, and stops reconnecting after a 204.
"""

import re

from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from rest_framework import status
from rest_framework.exceptions import ValidationError
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from stories.api.authentication import SignatureAuthentication
from stories.api.http.negotiation import AnyAccept
from stories.api.http.sse import EventStream
from stories.api.permissions import visible_session
from stories.api.schema import stories as schema
from stories.models import StorySession

CONTENT_TYPE = "text/event-stream"
BAD_NUMBER = "The number of the last event seen is a whole number, 0 or more."


@schema.session_events
class SessionEventsView(APIView):
    """Follow one session as it is generated.

    Server-Sent Events, numbered within the session: `queued`, `started`, `stage`, `progress`,
    `plan`, `text` (replace the story from code point `offset` on), `picture`, `page`, and at the
    end `result` with the session, or `deleted`. Comments are heartbeats. A client that reconnects
    with `Last-Event-ID` gets the events after that one. Changes by hand follow the result, as
    `page` and `revision`: reconnect to see them.
    """

    throttle_scope = "sessions"
    authentication_classes = (*APIView.authentication_classes, SignatureAuthentication)
    content_negotiation_class = AnyAccept
    renderer_classes = (JSONRenderer,)

    def get(self, request: Request, session_id: str) -> HttpResponseBase:
        seen = _number_seen(request)
        session = visible_session(request, session_id)
        if seen == session.last_event and not session.is_unfinished:
            return HttpResponse(status=status.HTTP_204_NO_CONTENT)
        if seen is None or seen > session.last_event:
            # A number beyond the last is from before the database was restored from a backup.
            seen = _start_of_this_run(session)
        # A proxy that compresses would hold events back until its buffer is full.
        headers = {"Cache-Control": "no-cache, no-transform", "X-Accel-Buffering": "no"}
        if request.method == "HEAD":
            return HttpResponse(content_type=CONTENT_TYPE, headers=headers)
        stream = EventStream(request, session, seen)
        return StreamingHttpResponse(stream, content_type=CONTENT_TYPE, headers=headers)


def _number_seen(request: Request) -> int | None:
    """The number of the last event that the client received, None if it does not say.

    A browser that reconnects sends the header, to the original address.
    """
    number = request.headers.get("Last-Event-ID") or request.query_params.get("last_event_id")
    if not number:
        return None
    if not re.fullmatch(r"[0-9]{1,18}", number, re.ASCII):
        raise ValidationError({"last_event_id": [BAD_NUMBER]})
    return int(number)


def _start_of_this_run(session: StorySession) -> int:
    """The number of the last event before the latest retry, -1 without one.

    -1, because a session from before there were events has only a result with the number 0.
    """
    results = session.events.filter(kind="result").order_by("-number")
    # The newest one of a session that has ended is this run's; changes by hand come after it.
    skipped = 0 if session.is_unfinished else 1
    return next(iter(results.values_list("number", flat=True)[skipped : skipped + 1]), -1)
