"""Looks into the database for all who watch stories from this process, as long as any do.

A watcher that waits costs no query and no connection to the database, and what there is to tell of
a session is read and put into words once, for however many watch it.
"""

import json
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import takewhile

from django.db import connection

from stories.database import DATABASE_ERRORS
from stories.events import notifier
from stories.models import StoryEvent, StorySession

logger = logging.getLogger(__name__)


# What other processes write is seen after half of it on average; what this one writes, at once.
LOOK_SECONDS = 0.15
PAGE = 100


@dataclass(frozen=True)
class Frame:
    """One event as it goes over the wire."""

    number: int
    data: bytes


def event_stream(kind: str, data: object, number: int | None = None) -> bytes:
    """One event as text/event-stream; without a number it does not count for reconnecting.

    ASCII only, so that a client that splits at what Unicode calls line breaks, or decodes piece by
    piece, reads it right all the same.
    """
    head = "" if number is None else f"id: {number}\n"
    return f"{head}event: {kind}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n".encode()


def read(session_pk: int, after: int, last: int) -> list[Frame]:
    """The events of a session beyond number `after` up to `last`, or the first `PAGE` of them."""
    rows = StoryEvent.objects.filter(
        session=session_pk, number__gt=after, number__lte=last
    ).order_by("number")
    return [
        Frame(number, event_stream(kind, data, number))
        for number, kind, data in rows.values_list("number", "kind", "data")[:PAGE]
    ]


@dataclass(eq=False)
class Subscription:
    """What was seen of one session since somebody began to watch it here.

    `frames` has all events since then, up to number `last`.
    """

    last: int
    ended: bool
    deleted: bool = False
    frames: list[Frame] = field(default_factory=list)
    watchers: int = 0


@dataclass(frozen=True)
class EventBatch:
    """What a watcher has not seen yet of a session whose last event has number `last`."""

    frames: list[Frame]
    last: int
    ended: bool
    deleted: bool


class Broadcaster:
    """One thread that looks for news of the sessions that somebody watches."""

    def __init__(self) -> None:
        self._subscriptions: dict[int, Subscription] = {}
        self._thread: threading.Thread | None = None
        # Guards all above, and what the feeds say.
        self._changed = threading.Condition()

    @contextmanager
    def subscribe(self, session: StorySession) -> Iterator[Subscription]:
        """The session's feed, which begins with `session` as it was read."""
        with self._changed:
            subscription = self._subscriptions.setdefault(
                session.pk, Subscription(last=session.last_event, ended=not session.is_unfinished)
            )
            subscription.watchers += 1
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._look_out, name="broadcaster", daemon=True
                )
                self._thread.start()
        try:
            yield subscription
        finally:
            with self._changed:
                subscription.watchers -= 1
                if not subscription.watchers:
                    del self._subscriptions[session.pk]

    def news(
        self,
        subscription: Subscription,
        after: int,
        seconds: float = 0,
        *,
        stop: Callable[[], bool] = bool,
    ) -> EventBatch:
        """What came after number `after`; waits for it, for `seconds` at most, or until `stop`."""

        def there_is_news() -> bool:
            newest = subscription.frames[-1].number if subscription.frames else after
            return newest > after or subscription.ended or subscription.deleted or stop()

        with self._changed:
            self._changed.wait_for(there_is_news, seconds)
            newest_first = takewhile(
                lambda frame: frame.number > after, reversed(subscription.frames)
            )
            return EventBatch(
                list(newest_first)[::-1],
                subscription.last,
                subscription.ended,
                subscription.deleted,
            )

    # The thread

    def _look_out(self) -> None:
        blind = False
        try:
            while subscriptions := self._watched():
                rings = notifier.rings()
                try:
                    self._look(subscriptions)
                    blind = False
                except DATABASE_ERRORS as exc:
                    connection.close()
                    if not blind:
                        logger.warning("The database did not answer, asking again: %s", exc)
                    blind = True
                except Exception:
                    # Without it, all who watch would wait for ever.
                    logger.exception("The lookout stumbled")
                notifier.wait(LOOK_SECONDS, since=rings)
        finally:
            connection.close()

    def _watched(self) -> dict[int, Subscription]:
        with self._changed:
            if not self._subscriptions:
                self._thread = None
            return dict(self._subscriptions)

    def _look(self, subscriptions: dict[int, Subscription]) -> None:
        rows = (
            StorySession.objects.filter(pk__in=subscriptions)
            .order_by()
            .only("last_event", "status")
        )
        seen = {row.pk: row for row in rows}
        for pk, subscription in subscriptions.items():
            if row := seen.get(pk):
                self._update(subscription, row)
            else:
                with self._changed:
                    subscription.deleted = True
        with self._changed:
            self._changed.notify_all()

    def _update(self, subscription: Subscription, row: StorySession) -> None:
        news: list[Frame] = []
        seen = subscription.last
        while seen < row.last_event and (page := read(row.pk, seen, row.last_event)):
            news += page
            seen = page[-1].number
        with self._changed:
            subscription.frames += news
            subscription.last, subscription.ended = row.last_event, not row.is_unfinished


broadcaster = Broadcaster()
