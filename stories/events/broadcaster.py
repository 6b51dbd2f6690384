"""Reads new events from the database for all event streams of this process.

A waiting stream costs no query and no database connection, and the events of a session are read
and serialized once for all of its streams.
"""

import json
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import takewhile

from django.db import connection

from stories.database import DATABASE_ERRORS
from stories.events import notifier
from stories.models import StoryEvent, StorySession

logger = logging.getLogger(__name__)

# Events of other processes are seen after half of it on average, those of this one at once.
POLL_SECONDS = 0.15
PAGE = 100


@dataclass(frozen=True)
class Frame:
    """One serialized event."""

    number: int
    data: bytes


def event_stream(kind: str, data: object, number: int | None = None) -> bytes:
    """One event as text/event-stream; without a number a client cannot resume after it.

    ASCII only, for clients that split at Unicode line breaks or decode chunk by chunk.
    """
    head = "" if number is None else f"id: {number}\n"
    return f"{head}event: {kind}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n".encode()


def read(session_pk: int, after: int, last: int) -> list[Frame]:
    """The events of a session after number `after` up to `last`, at most the first `PAGE`."""
    events = StoryEvent.objects.filter(session=session_pk, number__gt=after, number__lte=last)
    rows = events.order_by("number").values_list("number", "kind", "data")[:PAGE]
    return [Frame(number, event_stream(kind, data, number)) for number, kind, data in rows]


@dataclass(eq=False)
class Subscription:
    """The state of one session with streams in this process.

    `frames` are all events since the first stream began, up to number `last`.
    """

    last: int
    ended: bool
    deleted: bool = False
    frames: list[Frame] = field(default_factory=list)
    streams: int = 0


class Broadcaster:
    """One thread that reads the events of all subscribed sessions."""

    def __init__(self) -> None:
        self._subscriptions: dict[int, Subscription] = {}
        self._thread: threading.Thread | None = None
        # Guards the above and the subscriptions' state.
        self._changed = threading.Condition()

    @contextmanager
    def subscribe(self, session: StorySession) -> Iterator[Subscription]:
        """The session's subscription, which begins with `session` as it was read."""
        with self._changed:
            subscription = self._subscriptions.setdefault(
                session.pk, Subscription(last=session.last_event, ended=not session.is_unfinished)
            )
            subscription.streams += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="broadcaster", daemon=True)
                self._thread.start()
        try:
            yield subscription
        finally:
            with self._changed:
                subscription.streams -= 1
                if not subscription.streams:
                    del self._subscriptions[session.pk]

    def next_batch(
        self,
        subscription: Subscription,
        after: int,
        seconds: float = 0,
        *,
        stop: Callable[[], bool] = bool,
    ) -> Subscription:
        """The present state, whose `frames` are only the events after number `after`.

        Waits for one for `seconds`, or until `stop()`.
        """

        def has_news() -> bool:
            newest = subscription.frames[-1].number if subscription.frames else after
            return newest > after or subscription.ended or subscription.deleted or stop()

        with self._changed:
            self._changed.wait_for(has_news, seconds)
            news = takewhile(lambda frame: frame.number > after, reversed(subscription.frames))
            return replace(subscription, frames=list(news)[::-1])

    # The thread

    def _run(self) -> None:
        database_away = False
        try:
            with notifier.listen() as changed:
                while subscriptions := self._current():
                    changed.clear()
                    try:
                        self._read(subscriptions)
                        database_away = False
                    except DATABASE_ERRORS as exc:
                        connection.close()
                        if not database_away:
                            logger.warning("The database did not answer, retrying: %s", exc)
                        database_away = True
                    except Exception:
                        # Without this thread all streams would wait for ever.
                        logger.exception("The broadcaster failed")
                    changed.wait(POLL_SECONDS)
        finally:
            connection.close()

    def _current(self) -> dict[int, Subscription]:
        with self._changed:
            if not self._subscriptions:
                self._thread = None
            return dict(self._subscriptions)

    def _read(self, subscriptions: dict[int, Subscription]) -> None:
        rows = StorySession.objects.only("last_event", "status").in_bulk(subscriptions)
        for pk, subscription in subscriptions.items():
            if row := rows.get(pk):
                self._update(subscription, row)
            else:
                with self._changed:
                    subscription.deleted = True
        with self._changed:
            self._changed.notify_all()

    def _update(self, subscription: Subscription, row: StorySession) -> None:
        new: list[Frame] = []
        seen = subscription.last
        while seen < row.last_event and (page := read(row.pk, seen, row.last_event)):
            new += page
            seen = page[-1].number
        with self._changed:
            subscription.frames += new
            subscription.last, subscription.ended = row.last_event, not row.is_unfinished


broadcaster = Broadcaster()
