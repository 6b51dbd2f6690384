"""What is to be done now and then: webhooks sent, files deleted, and rows that had their time.

Any number of processes may do it over the same database.
"""

import logging
from collections.abc import Iterable
from datetime import timedelta
from importlib import import_module

from django.apps import apps
from django.conf import settings
from django.db import transaction
from django.db.models import DateTimeField, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from stories.models import StoryEvent, StorySession, WebhookDelivery, Worker

logger = logging.getLogger(__name__)


# Sessions that are deleted, or whose events are, in one transaction.
BATCH = 100


def clean_up() -> None:
    """Delete what the settings, or their own expiry, give no more time."""
    forget_events()
    forget_webhooks()
    forget_logins()
    forget_workers()
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
    """Sessions that have ended and may go, the oldest first.

    Those that ended longer ago than `older_than`, but never the newest `keep`. `failed_only` is
    for failed and cancelled ones, and then `keep` counts among those.
    """
    sessions = (
        StorySession.objects.exclude(status__in=StorySession.UNFINISHED)
        # Those of before the column have none.
        .annotate(ended=Coalesce("ended_at", "updated_at", output_field=DateTimeField()))
        .order_by("ended", "pk")
    )
    if failed_only:
        sessions = sessions.filter(
            status__in=(StorySession.Status.FAILED, StorySession.Status.CANCELLED)
        )
    if keep is not None:
        newest = sessions.reverse().values_list("ended", "pk")
        first_to_go = newest[keep : keep + 1].first()
        if not first_to_go:
            return sessions.none()
        ended, pk = first_to_go
        sessions = sessions.filter(Q(ended__lt=ended) | Q(ended=ended, pk__lte=pk))
    if older_than is not None:
        sessions = sessions.filter(ended__lt=timezone.now() - older_than)
    return sessions


@transaction.atomic
def delete_sessions(sessions: Iterable[StorySession]) -> int:
    """Delete sessions with their files; how many. One that was retried meanwhile stays."""
    ended = StorySession.objects.filter(pk__in=[session.pk for session in sessions]).exclude(
        status__in=StorySession.UNFINISHED
    )
    pks = list(ended.select_for_update().values_list("pk", flat=True))
    StorySession.objects.filter(pk__in=pks).delete()
    return len(pks)


# What belongs to them


def forget_events() -> None:
    """Delete the events of sessions that ended long ago: their result is in the rows."""
    hours = settings.STORYGEN["KEEP_EVENTS_HOURS"]
    sessions = (
        StorySession.objects.filter(ended_at__lt=timezone.now() - timedelta(hours=hours))
        .exclude(status__in=StorySession.UNFINISHED)
        .filter(Exists(StoryEvent.objects.filter(session=OuterRef("pk"))))
        .order_by()
        .values_list("pk", flat=True)
    )
    while pks := list(sessions[:BATCH]):
        StoryEvent.objects.filter(session__in=pks).delete()


def forget_webhooks() -> None:
    """Delete messages that have been dealt with and whose story is deleted: they hold it."""
    WebhookDelivery.objects.filter(session=None).exclude(
        status=WebhookDelivery.Status.PENDING
    ).delete()


def forget_workers() -> None:
    """Delete what workers said of themselves that were not heard of for a day."""
    Worker.objects.filter(seen_at__lt=timezone.now() - timedelta(days=1)).delete()


def forget_logins() -> None:
    """Delete API tokens and sessions of browsers that have expired."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
    if apps.is_installed("knox"):
        # Only if it is installed, its models can be imported.
        from knox.models import get_token_model

        get_token_model().objects.filter(expiry__lt=timezone.now()).delete()
