"""Server-Sent Events: what one watcher of a session receives."""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from typing import ClassVar
from weakref import WeakSet

from django.conf import settings
from django.db import connection
from rest_framework.request import Request

from stories.api import disconnect
from stories.events import notifier
from stories.events.broadcaster import Frame, Subscription, broadcaster, event_stream, read
from stories.exceptions import ServiceUnavailable
from stories.models import StorySession
from stories.sessions.payload import StorySerializer
from stories.workers.process import local_worker

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


class EventStream:
    """What one watcher gets: all after event number `after`, until the session has ended.

    Counts against STORYGEN_EVENT_STREAMS until it is closed. Raises `ServiceUnavailable` when
    there are as many streams as may be.
    """

    # Weak: one that never came as far as the server's hands needs nobody to close it.
    _open: ClassVar["WeakSet[EventStream]"] = WeakSet()
    _lock = threading.Lock()

    def __init__(self, request: Request, session: StorySession, after: int) -> None:
        most = settings.STORYGEN["EVENT_STREAMS"]
        with self._lock:
            if len(self._open) >= most:
                raise ServiceUnavailable(FULL.format(most), wait=10)
            self._open.add(self)
        self._request = request
        self._session = session
        self._after = after
        self._beat = settings.STORYGEN["EVENT_HEARTBEAT_SECONDS"]
        self._whole = False
        self._resources = ExitStack()

    def __iter__(self) -> Iterator[bytes]:
        # A client that has taken nothing for two beats of the heart is gone, or might as well be.
        disconnect.limit_sending(self._request, 2 * self._beat)
        yield RECONNECT
        subscription = self._resources.enter_context(broadcaster.subscribe(self._session))
        last = broadcaster.next_batch(subscription, self._after).last
        for words in chain(self._replay(last), self._follow(subscription)):
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
            disconnect.disconnect_client(self._request)

    def _replay(self, last: int) -> Iterator[bytes]:
        while page := read(self._session.pk, self._after, last):
            _leave_the_database()
            yield self._words(page)
        _leave_the_database()

    def _follow(self, subscription: Subscription) -> Iterator[bytes]:
        patience = min(PATIENCE_SECONDS, self._beat)
        sent = time.monotonic()
        while True:
            news = broadcaster.next_batch(
                subscription, self._after, patience, stop=self._server_leaves
            )
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
            elif self._server_leaves() or disconnect.client_disconnected(self._request):
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
        if not notifier.closing.is_set():
            return False
        engine = local_worker()
        return engine is None or self._session.session_id not in engine.running_ids()


def _leave_the_database() -> None:
    """Close this thread's connection, also if it is one to keep: its next use may be far away."""
    if not connection.in_atomic_block:  # as a test's, which would be rolled back
        connection.close()
