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

from stories import bell
from stories.errors import DATABASE_ERRORS
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
class Feed:
    """What was seen of one session since somebody began to watch it here.

    `frames` has all events since then, up to number `last`.
    """

    last: int
    ended: bool
    deleted: bool = False
    frames: list[Frame] = field(default_factory=list)
    watchers: int = 0


@dataclass(frozen=True)
class News:
    """What a watcher has not seen yet of a session whose last event has number `last`."""

    frames: list[Frame]
    last: int
    ended: bool
    deleted: bool


class Lookout:
    """One thread that looks for news of the sessions that somebody watches."""

    def __init__(self) -> None:
        self._feeds: dict[int, Feed] = {}
        self._thread: threading.Thread | None = None
        # Guards all above, and what the feeds say.
        self._changed = threading.Condition()

    @contextmanager
    def watching(self, session: StorySession) -> Iterator[Feed]:
        """The session's feed, which begins with `session` as it was read."""
        with self._changed:
            feed = self._feeds.setdefault(
                session.pk, Feed(last=session.last_event, ended=not session.is_unfinished)
            )
            feed.watchers += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._look_out, name="lookout", daemon=True)
                self._thread.start()
        try:
            yield feed
        finally:
            with self._changed:
                feed.watchers -= 1
                if not feed.watchers:
                    del self._feeds[session.pk]

    def news(
        self, feed: Feed, after: int, seconds: float = 0, *, stop: Callable[[], bool] = bool
    ) -> News:
        """What came after number `after`; waits for it, for `seconds` at most, or until `stop`."""

        def there_is_news() -> bool:
            newest = feed.frames[-1].number if feed.frames else after
            return newest > after or feed.ended or feed.deleted or stop()

        with self._changed:
            self._changed.wait_for(there_is_news, seconds)
            newest_first = takewhile(lambda frame: frame.number > after, reversed(feed.frames))
            return News(list(newest_first)[::-1], feed.last, feed.ended, feed.deleted)

    # The thread

    def _look_out(self) -> None:
        blind = False
        try:
            while feeds := self._watched():
                rings = bell.rings()
                try:
                    self._look(feeds)
                    blind = False
                except DATABASE_ERRORS as exc:
                    connection.close()
                    if not blind:
                        logger.warning("The database did not answer, asking again: %s", exc)
                    blind = True
                except Exception:
                    # Without it, all who watch would wait for ever.
                    logger.exception("The lookout stumbled")
                bell.wait(LOOK_SECONDS, since=rings)
        finally:
            connection.close()

    def _watched(self) -> dict[int, Feed]:
        with self._changed:
            if not self._feeds:
                self._thread = None
            return dict(self._feeds)

    def _look(self, feeds: dict[int, Feed]) -> None:
        rows = StorySession.objects.filter(pk__in=feeds).order_by().only("last_event", "status")
        seen = {row.pk: row for row in rows}
        for pk, feed in feeds.items():
            if row := seen.get(pk):
                self._update(feed, row)
            else:
                with self._changed:
                    feed.deleted = True
        with self._changed:
            self._changed.notify_all()

    def _update(self, feed: Feed, row: StorySession) -> None:
        news: list[Frame] = []
        seen = feed.last
        while seen < row.last_event and (page := read(row.pk, seen, row.last_event)):
            news += page
            seen = page[-1].number
        with self._changed:
            feed.frames += news
            feed.last, feed.ended = row.last_event, not row.is_unfinished


lookout = Lookout()
