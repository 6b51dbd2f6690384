"""Server-Sent Events: the stream that one client receives."""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from typing import ClassVar
from weakref import WeakSet

from django.conf import settings
from django.contrib.auth import get_user
from django.db import connection
from rest_framework.exceptions import APIException, Throttled
from rest_framework.request import Request

from stories.api.http import disconnect
from stories.api.permissions import visible_sessions
from stories.api.throttling import client_of
from stories.database import DATABASE_ERRORS
from stories.events import notifier
from stories.events.broadcaster import Frame, Subscription, broadcaster, event_stream, read
from stories.exceptions import ServiceUnavailable
from stories.models import StorySession
from stories.sessions.payload import StorySerializer
from stories.workers.process import local_worker

CHUNK_BYTES = 64 * 1024
# How often a stream that has nothing to send checks whether its client is still connected.
DISCONNECT_SECONDS = 0.5

# Milliseconds after which a client that lost the connection reconnects.
RECONNECT = b"retry: 2000\n\n"
HEARTBEAT = b": still here\n\n"
RETRY_SECONDS = 10
FULL = (
    "This server sends events to {} clients already, as many as it may. Try again in a moment, or "
    "ask for the session itself."
)
TOO_MANY = "You have {} event streams open, as many as one client may have."


class EventStream:
    """All events of a session after number `after`, until it has ended.

    Counts against STORYGEN_EVENT_STREAMS until it is closed. Raises `ServiceUnavailable` if the
    server has as many streams as it may, `Throttled` if the client has.
    """

    # Weak: a stream that never reached the server's hands is never closed.
    _open: ClassVar["WeakSet[EventStream]"] = WeakSet()
    _lock = threading.Lock()

    def __init__(self, request: Request, session: StorySession, after: int) -> None:
        self._client = client_of(request)
        most, own = (settings.STORYGEN[name] for name in ("EVENT_STREAMS", "STREAMS_PER_CLIENT"))
        with self._lock:
            if own and sum(stream._client == self._client for stream in self._open) >= own:
                raise Throttled(RETRY_SECONDS, TOO_MANY.format(own))
            if len(self._open) >= most:
                raise ServiceUnavailable(FULL.format(most), wait=RETRY_SECONDS)
            self._open.add(self)
        self._request, self._session, self._after = request, session, after
        self._heartbeat = settings.STORYGEN["EVENT_HEARTBEAT_SECONDS"]
        self._sent_all = False
        self._resources = ExitStack()

    def __iter__(self) -> Iterator[bytes]:
        # A client that has read nothing for two heartbeats is given up.
        disconnect.limit_sending(self._request, 2 * self._heartbeat)
        yield RECONNECT
        subscription = self._resources.enter_context(broadcaster.subscribe(self._session))
        last = broadcaster.next_batch(subscription, self._after).last
        for data in chain(self._replay(last), self._follow(subscription)):
            # Each chunk has its own time to be read.
            for start in range(0, len(data), CHUNK_BYTES):
                yield data[start : start + CHUNK_BYTES]
        self._sent_all = True

    def close(self) -> None:
        """Called by the server when all is sent, or the client is gone."""
        self._resources.close()
        with self._lock:
            self._open.discard(self)
        if not self._sent_all:
            disconnect.disconnect_client(self._request)

    def _replay(self, last: int) -> Iterator[bytes]:
        while page := read(self._session.pk, self._after, last):
            _close_connection()
            yield self._join(page)
        _close_connection()

    def _follow(self, subscription: Subscription) -> Iterator[bytes]:
        patience = min(DISCONNECT_SECONDS, self._heartbeat)
        sent = checked = time.monotonic()
        while True:
            news = broadcaster.next_batch(
                subscription, self._after, patience, stop=self._server_is_leaving
            )
            now = time.monotonic()
            if now - checked >= self._heartbeat:
                checked = now
                if not self._still_visible():
                    return
            if news.frames:
                yield self._join(news.frames)
                sent = now
            elif news.deleted:
                yield event_stream("deleted", {})
                return
            elif news.ended:
                if self._after < news.last:
                    yield self._result(news.last)
                return
            elif self._server_is_leaving():
                # The story may have ended since the broadcaster read it.
                session = StorySession.objects.filter(pk=self._session.pk)
                for last in session.values_list("last_event", flat=True):
                    yield from self._replay(last)
                return
            elif disconnect.client_disconnected(self._request):
                return
            elif now - sent >= self._heartbeat:
                yield HEARTBEAT
                sent = now

    def _join(self, frames: list[Frame]) -> bytes:
        self._after = frames[-1].number
        return b"".join(frame.data for frame in frames)

    def _still_visible(self) -> bool:
        """Whether the request would still be let in: the token, login and rights may have ended.

        A deleted session is visible here, because the client gets an event for it.
        """
        http = self._request._request
        try:
            if hasattr(http, "session"):
                http.session = type(http.session)(http.session.session_key)
                http.user = get_user(http)
            ways, context = self._request.authenticators, self._request.parser_context
            user = Request(http, authenticators=ways, parser_context=context).user
            sessions = StorySession.objects.filter(pk=self._session.pk)
            return (sessions & visible_sessions(user)).exists() or not sessions.exists()
        except APIException:
            return False
        except DATABASE_ERRORS:
            return True  # asked again at the next heartbeat
        finally:
            _close_connection()

    def _result(self, number: int) -> bytes:
        """The last event of a session whose events were pruned."""
        session = StorySession.objects.select_related("content").filter(pk=self._session.pk).first()
        data = StorySerializer(session).data if session else None
        _close_connection()
        return event_stream("result", data, number) if session else event_stream("deleted", {})

    def _server_is_leaving(self) -> bool:
        """Whether this server stops and will not see the session's end."""
        if not notifier.closing.is_set():
            return False
        engine = local_worker()
        return engine is None or self._session.session_id not in engine.running_ids()


def _close_connection() -> None:
    """Close this thread's database connection: a stream may not need it again for long."""
    if not connection.in_atomic_block:  # as a test's, which would be rolled back
        connection.close()
