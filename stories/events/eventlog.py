"""What watchers of a session are told: written down in order, in the transaction that does it.

Kinds and their data:

- `queued` {position, eta_seconds}
- `started` {worker}
- `stage` {stage, status: running | completed | failed, seconds, cache}
- `progress` {stage, fraction, percent, eta_seconds}
- `text` {offset, text}: of the story as written so far, replace all from `offset` by `text`.
  `offset` counts Unicode code points.
- `picture` {name, url}
- `result`: the session as the API shows it. Nothing follows, unless the session is retried.
"""

import time
from collections.abc import Callable, Sequence
from typing import Any

from django.db import transaction
from django.db.models import F, QuerySet

from stories.events import notifier
from stories.models import StoryEvent, StorySession

EventDraft = tuple[str, dict[str, Any]]  # kind, data


class RowNotOwned(Exception):
    """The session is gone, or is no longer the caller's to write."""


def append(
    session: StorySession,
    events: Sequence[EventDraft],
    *,
    mine: QuerySet[StorySession] | None = None,
    **fields: Any,
) -> None:
    """Number `events` and write them down, in the transaction that the caller has open.

    `mine` is the caller's fence: the session's row, as long as the caller may write it; without
    it, the row whatever became of it. `fields` of the row are changed by the same update.
    Watchers in this process are woken at the commit. Raises `RowNotOwned`, and writes nothing,
    when the fence finds no row.

    Numbers are counted in the row, whose lock the update takes, and not in `session`: writers do
    not wait for each other's news, the order of numbers is that of the commits, and a transaction
    that is rolled back and done again numbers right.
    """
    rows = StorySession.objects.filter(pk=session.pk) if mine is None else mine
    if not rows.update(last_event=F("last_event") + len(events), **fields):
        raise RowNotOwned(session.session_id)
    last = StorySession.objects.values_list("last_event", flat=True).get(pk=session.pk)
    first = last - len(events) + 1
    StoryEvent.objects.bulk_create(
        StoryEvent(session=session, number=number, kind=kind, data=data)
        for number, (kind, data) in enumerate(events, first)
    )
    session.last_event = last
    for name, value in fields.items():
        setattr(session, name, value)
    transaction.on_commit(notifier.ring)


class TextDeltas:
    """Turns a text that grows, and whose end may be taken back, into the data of `text` events."""

    def __init__(self, sent: str = "") -> None:
        self.sent = sent

    def next(self, text: str) -> dict[str, Any] | None:
        """What makes `text` of the text sent last, or None if nothing does."""
        offset = _common_prefix(self.sent, text)
        if offset == len(text) == len(self.sent):
            return None
        self.sent = text
        return {"offset": offset, "text": text[offset:]}


def _common_prefix(one: str, other: str) -> int:
    """How many code points two texts begin with in common."""
    if other.startswith(one):
        return len(one)
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


class Throttle:
    """Lets a value through every `seconds` at most, and keeps the newest of those it held back."""

    def __init__(self, seconds: float = 0.2, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds = seconds
        self._clock = clock
        self._next = float("-inf")
        self._held: Any = None

    def offer(self, value: Any) -> Any:
        """The value if it is time for one, else None; it may come later by `flush`."""
        now = self._clock()
        if now < self._next:
            self._held = value
            return None
        self._next, self._held = now + self.seconds, None
        return value

    def flush(self) -> Any:
        """The newest value that was held back, once; None if there is none."""
        value, self._held = self._held, None
        return value
