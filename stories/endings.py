"""How a session comes to its end: told, failed, cancelled, or given up on.

An end is one transaction over the session, its content, its stages, its watchers' last event and
its webhook. It happens once: whoever comes second finds no row to end.
"""

import logging
from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from stories import events, line, media, webhooks
from stories.log import session_logging
from stories.models import GeneratedContent, StageRun, StorySession
from stories.ownership import is_abandoned, this_worker
from stories.serializers import StorySerializer

logger = logging.getLogger(__name__)

Status = StorySession.Status
ProcessingStatus = GeneratedContent.ProcessingStatus

# A story that took this many workers with it is not given to another.
MOST_TAKEOVERS = 3

CANCELLED = "The story was cancelled."
POISONOUS = (
    "Story generation failed: the server stopped {} times while it worked on this story. Try "
    "another prompt, or see the server's log."
)
FORGOTTEN = (
    "Story generation failed: nobody took it up for {:g} hours. See that a worker with the preset "
    "{!r} is running, then send the prompt again."
)


def end(
    rows: QuerySet[StorySession],
    status: Status,
    processing_status: ProcessingStatus,
    messages: list[str],
) -> StorySession | None:
    """End the session that is the only one of `rows`, and give it back with its content.

    None if it is not there any more: somebody else ended, took or deleted it.
    """
    now = timezone.now()
    with transaction.atomic():
        session = rows.select_for_update(of=("self",)).select_related("content").first()
        if session is None:
            return None
        session.status, session.ended_at, session.updated_at = status, now, now
        session.lease_expires_at = None
        session.save(update_fields=["status", "ended_at", "updated_at", "lease_expires_at"])
        if hasattr(session, "content"):
            content = session.content
            content.processing_status, content.error_messages = processing_status, messages
            content.total_time_seconds = round((now - session.queued_at).total_seconds(), 3)
            content.save(
                update_fields=["processing_status", "error_messages", "total_time_seconds"]
            )
        session.stage_runs.filter(status=StageRun.Status.RUNNING).update(
            status=StageRun.Status.INTERRUPTED, ended_at=now
        )
        events.append(session, [("result", StorySerializer(session).data)])
        webhooks.enqueue(session)
    return session


def fail(rows: QuerySet[StorySession], message: str) -> StorySession | None:
    """End a session that became no story, with a sentence that says why."""
    session = end(rows, Status.FAILED, ProcessingStatus.FAILED, [message])
    if session:
        with session_logging(session.session_id):
            logger.warning("Failed: %s", message)
            media.delete_unrecorded(session.content)
    return session


def cancel(session: StorySession) -> StorySession | None:
    """End a session that has not ended, whoever works on it; None if it has.

    Its worker stops at its next word, and what it makes until then is not kept.
    """
    ended = end(_unfinished(session), Status.CANCELLED, ProcessingStatus.CANCELLED, [CANCELLED])
    if ended:
        with session_logging(ended.session_id):
            logger.info("Cancelled")
    return ended


def give_up(session: StorySession, message: str) -> StorySession | None:
    """Fail a session that has not ended, whoever works on it; None if it has."""
    return fail(_unfinished(session), message)


def _unfinished(session: StorySession) -> QuerySet[StorySession]:
    return StorySession.objects.filter(pk=session.pk, status__in=StorySession.UNFINISHED)


# What nobody ends of itself


def put_right(in_hand: Callable[[], set[str]]) -> list[StorySession]:
    """Put what dead workers had in hand back into line, and end what waited for too long.

    `in_hand` tells the ids of what this process works on; what else bears its name was lost to a
    database that did not answer. Gives back the sessions that are in line again.
    """
    _fail_the_forgotten()
    taken_back = []
    processing = list(StorySession.objects.filter(status=Status.PROCESSING))
    # Asked after the rows were read: what is in hand by now may have been in line then.
    mine = in_hand()
    for session in processing:
        worker, own = session.worker, session.worker == this_worker()
        if session.session_id in mine if own else not is_abandoned(session):
            continue
        worker = session.worker
        with session_logging(session.session_id):
            if not own and session.takeovers + 1 >= MOST_TAKEOVERS:
                fail(line.held(session), POISONOUS.format(session.takeovers + 1))
            elif line.give_back(session, died=not own):
                logger.warning("Taken back from %s; it goes on at its turn", worker)
                taken_back.append(session)
    return taken_back


def _fail_the_forgotten() -> None:
    hours = settings.STORYGEN["QUEUE_HOURS"]
    forgotten = StorySession.objects.filter(
        status=Status.PENDING, queued_at__lt=timezone.now() - timedelta(hours=hours)
    )
    for session in forgotten:
        fail(forgotten.filter(pk=session.pk), FORGOTTEN.format(hours, session.preset))
