"""Changes a story by hand: what is made of it, checked and written in order.

The pictures that a change needs are composed first, under names of their own, and the rows are
written after, in one transaction that locks the session and checks that nobody was faster. Of two
changes at once one is refused, with its pictures deleted.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from django.contrib.auth.models import AbstractUser
from django.db.models import QuerySet
from rest_framework.exceptions import NotFound

from stories.database import DatabaseUnavailable, with_retries
from stories.editing import composing, revisions, rows
from stories.editing.book import Book, Change
from stories.exceptions import NoPlan, Stale, StillGenerating
from stories.files import deletion
from stories.models import StageRun, StorySession

logger = logging.getLogger(__name__)

# Says what becomes of a book; None if nothing changes.
Make = Callable[[Book], Change | None]


@dataclass(frozen=True)
class Prepared:
    """A change that is ready to be written: its composed scenes are in the storage."""

    revision: int
    session: StorySession
    change: Change
    composed: tuple[StageRun, ...]
    needs_models: bool


def prepare(session: StorySession, expected: frozenset[int] | None, make: Make) -> Prepared | None:
    """Make a change of a story, as far as it can be without its rows; None if nothing changes.

    `expected` are the revisions that the client knows; None is any. Raises `StillGenerating`,
    `Stale`, `NoPlan`, and what `make` and `composing.compose` raise.
    """
    session = _read(session, StorySession.objects.all())
    _check(session, expected)
    book = Book(session)
    if not book.plan:
        raise NoPlan
    change = make(book)
    if change is None:
        return None
    steps = change.steps(book)
    if not change.again or session.plan_only:
        return Prepared(session.revision, session, change, (), needs_models=False)
    if not composing.is_possible(steps, change.again, change.outputs):
        return Prepared(session.revision, session, change, (), needs_models=True)
    try:
        made = composing.compose(session, steps, change.again, change.outputs)
    except BaseException:
        deletion.delete_later(names=change.files)
        raise
    change = replace(change, outputs={**change.outputs, **made}, again=())
    return Prepared(session.revision, session, change, tuple(made.values()), needs_models=False)


def commit(prepared: Prepared, user: AbstractUser | None) -> StorySession:
    """Write a change into the rows; returns the session as it is then.

    Raises `Stale` or `StillGenerating` if somebody else was faster, `NotFound` if the session was
    deleted or put into the trash, `QueueFull` and `QuotaExceeded`.
    """

    def write() -> StorySession:
        session = lock(prepared.session, frozenset({prepared.revision}))
        rows.write(Book(session), prepared.change, user, queue=prepared.needs_models)
        return session

    try:
        session = with_retries(write)
    except DatabaseUnavailable:
        # Perhaps it was committed all the same, and then the pictures are needed.
        raise
    except BaseException:
        composing.discard(prepared.composed)
        deletion.delete_later(names=prepared.change.files)
        raise
    logger.info("Changed: %s", prepared.change.summary)
    return session


def lock(session: StorySession, expected: frozenset[int] | None) -> StorySession:
    """The session's row, locked for the caller's transaction; raises as `prepare` does."""
    row = _read(session, StorySession.objects.select_for_update(of=("self",)))
    _check(row, expected)
    return row


def _read(session: StorySession, rows: QuerySet[StorySession]) -> StorySession:
    try:
        return rows.select_related("content").get(pk=session.pk, trashed_at=None)
    except StorySession.DoesNotExist as exc:
        raise NotFound from exc


def _check(session: StorySession, expected: frozenset[int] | None) -> None:
    if expected is not None and session.revision not in expected:
        known = max((number for number in expected if number < session.revision), default=0)
        changes = [
            {"revision": each.number, "summary": each.summary}
            for each in revisions.since(session, known)
        ]
        raise Stale(session.revision, changes)
    if session.is_unfinished:
        raise StillGenerating
