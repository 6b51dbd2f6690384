"""Events of a session: numbered in order, written in the transaction that causes them.

Kinds and their data:

- `queued` {position, eta_seconds}
- `started` {worker}
- `stage` {stage, page, number, take, status: running | completed | failed, seconds, cache}
- `progress` {stage, page, fraction, percent, eta_seconds}
- `plan` {title, cast, pages}: the plan as far as it is written, with the pages that are whole.
- `text` {offset, text}: of the story as written so far, replace all from `offset` by `text`.
  `offset` counts Unicode code points.
- `picture` {name, url}: one of the story's three, the hero's and the cover's.
- `page`: a page whose scene is done, as in the answer. Sent again if another background is better.
- `result`: the session as the API shows it. Nothing follows, unless the session is retried or
  changed by hand.
- `revision` {revision, summary}: it was changed by hand, after the `page` of each that is another.
"""

from collections.abc import Sequence
from os.path import commonprefix
from typing import Any

from django.db import transaction
from django.db.models import F, QuerySet

from stories.events import notifier
from stories.models import StoryEvent, StorySession

EventDraft = tuple[str, dict[str, Any]]  # kind, data


class RowNotOwned(Exception):
    """The session was deleted, or is no longer the caller's to write."""


def append(
    session: StorySession,
    events: Sequence[EventDraft],
    *,
    rows: QuerySet[StorySession] | None = None,
    **fields: Any,
) -> None:
    """Number `events` and write them in the caller's transaction.

    `rows` selects the session's row only while the caller may write it (see `queue.owned`);
    without it the caller always may. The same update sets `fields` of the row. Subscribers in this
    process are notified at the commit. Raises `RowNotOwned`, and writes nothing, when `rows` finds
    no row.

    The counter is in the row, whose lock the update takes, not in `session`: the numbers follow
    the order of the commits, and a transaction that is rolled back and repeated counts right.
    """
    if rows is None:
        rows = StorySession.objects.filter(pk=session.pk)
    if not rows.update(last_event=F("last_event") + len(events), **fields):
        raise RowNotOwned(session.session_id)
    last = StorySession.objects.values_list("last_event", flat=True).get(pk=session.pk)
    StoryEvent.objects.bulk_create(
        StoryEvent(session=session, number=number, kind=kind, data=data)
        for number, (kind, data) in enumerate(events, last - len(events) + 1)
    )
    session.last_event = last
    for name, value in fields.items():
        if not hasattr(value, "resolve_expression"):
            setattr(session, name, value)
    transaction.on_commit(lambda: notifier.notify(session.pk))


class TextDeltas:
    """Turns a text that grows, and whose end may change, into the data of `text` events."""

    def __init__(self, sent: str = "") -> None:
        self.sent = sent

    def next(self, text: str) -> dict[str, Any] | None:
        """The change from the text sent last to `text`; None if there is none."""
        offset = len(commonprefix((self.sent, text)))  # noqa: RUF071  (by characters, as wanted)
        if offset == len(text) == len(self.sent):
            return None
        self.sent = text
        return {"offset": offset, "text": text[offset:]}
