"""Deletes sessions and other rows that have expired.

Any number of processes may do so over the same database.
"""

import logging
from collections.abc import Iterable
from datetime import timedelta
from importlib import import_module
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import DateTimeField, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, Now
from django.utils import timezone
from knox.models import AuthToken

from stories.models import ShareLink, StoryEvent, StorySession, WebhookDelivery, Worker

logger = logging.getLogger(__name__)

# Sessions that are deleted, or whose events are, in one transaction.
BATCH = 100


def clean_up() -> None:
    """Delete everything that has expired, by the settings or its own expiry."""
    delete_events()
    delete_webhooks()
    delete_logins()
    delete_share_links()
    delete_workers()
    empty_trash()
    days, keep = settings.STORYGEN["KEEP_DAYS"], settings.STORYGEN["KEEP_STORIES"]
    if days is None and keep is None:
        return
    older_than = None if days is None else timedelta(days=days)
    sessions = prunable(older_than=older_than, keep=keep)
    while batch := list(sessions[:BATCH]):
        logger.info("Pruned %d sessions", delete_sessions(batch))


# Sessions


def prunable(
    *, older_than: timedelta | None = None, keep: int | None = None, failed_only: bool = False
) -> QuerySet[StorySession]:
    """Sessions that have ended and may be deleted, the oldest first.

    Those that ended longer ago than `older_than`, but never the newest `keep`. `failed_only`
    selects failed and cancelled ones, of which `keep` then counts.
    """
    sessions = (
        StorySession.objects.exclude(status__in=StorySession.UNFINISHED)
        # Rows older than the column have none.
        .annotate(ended=Coalesce("ended_at", "updated_at", output_field=DateTimeField()))
        .order_by("ended", "pk")
    )
    if failed_only:
        sessions = sessions.exclude(status=StorySession.Status.COMPLETED)
    if keep is not None:
        first_to_go = sessions.reverse().values_list("ended", "pk")[keep : keep + 1].first()
        if not first_to_go:
            return sessions.none()
        ended, pk = first_to_go
        sessions = sessions.filter(Q(ended__lt=ended) | Q(ended=ended, pk__lte=pk))
    if older_than is not None:
        sessions = sessions.filter(ended__lt=timezone.now() - older_than)
    return sessions


@transaction.atomic
def delete_sessions(sessions: Iterable[StorySession]) -> int:
    """Delete sessions with their files; returns how many. Retried ones stay."""
    rows = StorySession.objects.filter(pk__in=[session.pk for session in sessions])
    ended = rows.exclude(status__in=StorySession.UNFINISHED).select_for_update()
    pks = list(ended.values_list("pk", flat=True))
    StorySession.objects.filter(pk__in=pks).delete()
    return len(pks)


# The trash


def trash(sessions: Iterable[StorySession]) -> set[str]:
    """Put sessions that have ended into the trash; returns the ids of those that were.

    Nobody reads a session in the trash. `empty_trash` deletes it, until then `restore` brings it
    back as it was. An Idempotency-Key that it was asked for with is forgotten, as by a deletion.
    """
    ended = StorySession.objects.exclude(status__in=StorySession.UNFINISHED)
    changes = {"trashed_at": timezone.now(), "idempotency_digest": None}
    return _update(ended.filter(trashed_at=None), sessions, **changes)


def restore(sessions: Iterable[StorySession]) -> set[str]:
    """Take sessions out of the trash; returns the ids of those that were in it."""
    return _update(StorySession.objects.exclude(trashed_at=None), sessions, trashed_at=None)


@transaction.atomic
def _update(
    rows: QuerySet[StorySession], sessions: Iterable[StorySession], **fields: Any
) -> set[str]:
    """Update those of the sessions that `rows` selects; returns their ids."""
    wanted = rows.filter(pk__in=[session.pk for session in sessions]).order_by("pk")
    found = dict(wanted.select_for_update().values_list("pk", "session_id"))
    StorySession.objects.filter(pk__in=found).update(**fields)
    return {*found.values()}


def empty_trash() -> None:
    """Delete the sessions that have been in the trash for the time that the settings say."""
    before = timezone.now() - timedelta(days=settings.STORYGEN["TRASH_DAYS"])
    ended = StorySession.objects.exclude(status__in=StorySession.UNFINISHED)
    expired = ended.filter(trashed_at__lt=before).order_by("trashed_at", "pk")
    while batch := list(expired[:BATCH]):
        logger.info("Deleted %d sessions from the trash", delete_sessions(batch))


# Other rows


def delete_events() -> None:
    """Delete the events of sessions that ended long ago: the result is in the other rows."""
    hours = settings.STORYGEN["KEEP_EVENTS_HOURS"]
    ended = StorySession.objects.exclude(status__in=StorySession.UNFINISHED).order_by()
    old = ended.filter(ended_at__lt=timezone.now() - timedelta(hours=hours))
    with_events = old.filter(Exists(StoryEvent.objects.filter(session=OuterRef("pk"))))
    while pks := list(with_events.values_list("pk", flat=True)[:BATCH]):
        StoryEvent.objects.filter(session__in=pks).delete()


def delete_webhooks() -> None:
    """Delete sent or failed messages of deleted sessions, since they contain the story."""
    orphans = WebhookDelivery.objects.filter(session=None)
    orphans.exclude(status=WebhookDelivery.Status.PENDING).delete()


def delete_share_links() -> None:
    """Delete links that have expired."""
    ShareLink.objects.filter(expires_at__lt=timezone.now()).delete()


def delete_workers() -> None:
    """Delete workers that have not reported for a day."""
    Worker.objects.filter(seen_at__lt=Now() - timedelta(days=1)).delete()


def delete_logins() -> None:
    """Delete expired API tokens and browser sessions."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
    AuthToken.objects.filter(expiry__lt=timezone.now()).delete()
