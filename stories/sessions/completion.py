"""Ends sessions: completed, failed or cancelled.

An end is one transaction over the session, its content, its stages, its last event and its
webhook. It happens once: the second caller finds no row to end.
"""

import logging

from django.db import transaction
from django.db.models import QuerySet

from stories import database
from stories.events import eventlog
from stories.files import deletion
from stories.log import session_logging
from stories.models import GeneratedContent, StageRun, StorySession
from stories.sessions.payload import StorySerializer
from stories.webhooks import delivery as webhooks

logger = logging.getLogger(__name__)

Status = StorySession.Status
ProcessingStatus = GeneratedContent.ProcessingStatus

CANCELLED = "The story was cancelled."


def end(
    rows: QuerySet[StorySession],
    status: Status,
    processing_status: ProcessingStatus,
    messages: list[str],
) -> StorySession | None:
    """End the session that `rows` selects, at most one; returns it with its content.

    None if there is none any more: it was ended, claimed by another worker, or deleted.
    """
    with transaction.atomic():
        session = rows.select_for_update(of=("self",)).select_related("content").first()
        if session is None:
            return None
        now = database.now()
        session.status, session.ended_at, session.updated_at = status, now, now
        session.lease_expires_at = None
        session.save(update_fields=["status", "ended_at", "updated_at", "lease_expires_at"])
        content = session.content
        content.processing_status, content.error_messages = processing_status, messages
        content.total_time_seconds = round((now - session.queued_at).total_seconds(), 3)
        content.save(update_fields=["processing_status", "error_messages", "total_time_seconds"])
        session.stage_runs.filter(status=StageRun.Status.RUNNING).update(
            status=StageRun.Status.INTERRUPTED, ended_at=now
        )
        payload = StorySerializer(session).data
        eventlog.append(session, [("result", payload)])
        webhooks.enqueue(session, payload)
    return session


def fail(rows: QuerySet[StorySession], message: str) -> StorySession | None:
    """End the session that `rows` selects without a story; `message` says why."""
    session = end(rows, Status.FAILED, ProcessingStatus.FAILED, [message])
    if session:
        with session_logging(session.session_id):
            logger.warning("Failed: %s", message)
            deletion.delete_unrecorded(session.content)
    return session


def cancel(session: StorySession) -> StorySession | None:
    """Cancel a session in any worker; None if it has ended.

    Its worker stops at its next progress report, and its output until then is deleted.
    """
    ended = end(unfinished(session), Status.CANCELLED, ProcessingStatus.CANCELLED, [CANCELLED])
    if ended:
        with session_logging(ended.session_id):
            logger.info("Cancelled")
    return ended


def unfinished(session: StorySession) -> QuerySet[StorySession]:
    """The session's row in any worker, unless it has ended."""
    return StorySession.objects.filter(pk=session.pk, status__in=StorySession.UNFINISHED)
