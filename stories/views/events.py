"""GET the events of a session, as they happen, as Server-Sent Events.

The specification is https://html.spec.whatwg.org/multipage/server-sent-events.html: a browser that
loses the connection comes again with the last number that it saw, and stays away after a 204.
"""

import re
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from typing import ClassVar
from weakref import WeakSet

from django.conf import settings
from django.db import connection
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

from stories import bell, hangup, openapi
from stories.access import visible_session
from stories.errors import NotServing
from stories.lookout import Feed, Frame, event_stream, lookout, read
from stories.models import StorySession
from stories.serializers import StorySerializer
from stories.services import own_engine

CONTENT_TYPE = "text/event-stream"
PIECE = 64 * 1024
# How often a stream that has nothing to send looks whether its client is still there.
PATIENCE_SECONDS = 0.5

# Milliseconds after which a client that lost the connection comes again.
RECONNECT = b"retry: 2000\n\n"
BEAT = b": still here\n\n"
FULL = (
    "This server sends events to {} watchers already, as many as it may. Try again in a moment, or "
    "ask for the session itself."
)
BAD_NUMBER = "The number of the last event seen is a whole number, 0 or more."


class EventStream:
    """What one watcher gets: all after event number `after`, until the session has ended.

    Has a place among STORYGEN_EVENT_STREAMS from its making, or `NotServing`, until it is closed.
    """

    # Weak: one that never came as far as the server's hands needs nobody to close it.
    _open: ClassVar["WeakSet[EventStream]"] = WeakSet()
    _lock = threading.Lock()

    def __init__(self, request: Request, session: StorySession, after: int) -> None:
        most = settings.STORYGEN["EVENT_STREAMS"]
        with self._lock:
            if len(self._open) >= most:
                raise NotServing(FULL.format(most), wait=10)
            self._open.add(self)
        self._request = request
        self._session = session
        self._after = after
        self._beat = settings.STORYGEN["EVENT_HEARTBEAT_SECONDS"]
        self._whole = False
        self._resources = ExitStack()

    def __iter__(self) -> Iterator[bytes]:
        # A client that has taken nothing for two beats of the heart is gone, or might as well be.
        hangup.limit_sending(self._request, 2 * self._beat)
        yield RECONNECT
        feed = self._resources.enter_context(lookout.watching(self._session))
        last = lookout.news(feed, self._after).last
        for words in chain(self._replay(last), self._follow(feed)):
            # Each piece has its own time to be taken.
            for start in range(0, len(words), PIECE):
                yield words[start : start + PIECE]
        self._whole = True

    def close(self) -> None:
        """What the server calls when all is sent, and when the client is gone."""
        self._resources.close()
        with self._lock:
            self._open.discard(self)
        if not self._whole:
            hangup.hang_up(self._request)

    def _replay(self, last: int) -> Iterator[bytes]:
        while page := read(self._session.pk, self._after, last):
            _leave_the_database()
            yield self._words(page)
        _leave_the_database()

    def _follow(self, feed: Feed) -> Iterator[bytes]:
        patience = min(PATIENCE_SECONDS, self._beat)
        sent = time.monotonic()
        while True:
            news = lookout.news(feed, self._after, patience, stop=self._server_leaves)
            if news.frames:
                yield self._words(news.frames)
                sent = time.monotonic()
            elif news.deleted:
                yield event_stream("deleted", {})
                return
            elif news.ended:
                if self._after < news.last:
                    yield self._result(news.last)
                return
            elif self._server_leaves() or hangup.client_hung_up(self._request):
                return
            elif time.monotonic() - sent >= self._beat:
                yield BEAT
                sent = time.monotonic()

    def _words(self, frames: list[Frame]) -> bytes:
        self._after = frames[-1].number
        return b"".join(frame.data for frame in frames)

    def _result(self, number: int) -> bytes:
        """The last event of a session whose events were pruned."""
        session = StorySession.objects.select_related("content").filter(pk=self._session.pk).first()
        data = StorySerializer(session).data if session else None
        _leave_the_database()
        return event_stream("result", data, number) if session else event_stream("deleted", {})

    def _server_leaves(self) -> bool:
        """Whether this server ends and will see no more of the session."""
        if not bell.closing.is_set():
            return False
        engine = own_engine()
        return engine is None or self._session.session_id not in engine.in_hand()


def _leave_the_database() -> None:
    """Close this thread's connection, also if it is one to keep: its next use may be far away."""
    if not connection.in_atomic_block:  # as a test's, which would be rolled back
        connection.close()


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


@openapi.session_events
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
