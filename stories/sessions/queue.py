"""The line of stories before the models: rows, taken by one worker at a time.

A row that is PENDING waits, the oldest of its preset first. Every change of hands is one
conditional update, so that of two workers that reach for a row one gets it, and of a worker that
finishes and a user who cancels one comes first.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Count, F, Min, QuerySet
from django.utils import timezone

from stories.events import eventlog
from stories.models import GeneratedContent, StageRun, StorySession
from stories.sessions.leases import renewed_lease, this_worker

Status = StorySession.Status


def waiting(preset: str) -> QuerySet[StorySession]:
    """Those in line, the next one first."""
    return StorySession.objects.filter(status=Status.PENDING, preset=preset).order_by(
        "queued_at", "pk"
    )


def ahead_of(session: StorySession) -> int:
    """How many wait before a session that waits."""
    before = waiting(session.preset).filter(queued_at__lte=session.queued_at)
    return before.exclude(queued_at=session.queued_at, pk__gte=session.pk).count()


def claim_next(preset: str) -> StorySession | None:
    """Take the first in line; None if nobody waits."""
    while session := waiting(preset).select_related("content").first():
        if _claim(session):
            return session
    return None


def claim(session_id: str) -> StorySession | None:
    """Take this one; None if it does not wait, or no more."""
    session = (
        StorySession.objects.filter(status=Status.PENDING, session_id=session_id)
        .select_related("content")
        .first()
    )
    return session if session and _claim(session) else None


def _claim(session: StorySession) -> bool:
    now = timezone.now()
    taken: dict[str, Any] = {
        "status": Status.PROCESSING,
        "worker": this_worker(),
        "lease_expires_at": renewed_lease(),
        "claims": session.claims + 1,
        "started_at": session.started_at or now,
        "updated_at": now,
    }
    waits = StorySession.objects.filter(pk=session.pk, status=Status.PENDING, claims=session.claims)
    try:
        with transaction.atomic():
            eventlog.append(session, [("started", {"worker": this_worker()})], mine=waits, **taken)
    except eventlog.RowNotOwned:
        return False
    content_of(session)
    return True


def content_of(session: StorySession) -> GeneratedContent:
    """What was made for a session; an empty row if somebody deleted it."""
    if not hasattr(session, "content"):
        session.content = GeneratedContent.objects.create(session=session)
    return session.content


def held(session: StorySession) -> QuerySet[StorySession]:
    """The session's row, as long as the worker that took it so has it."""
    return StorySession.objects.filter(
        pk=session.pk, claims=session.claims, status=Status.PROCESSING
    )


def renew(session_ids: set[str]) -> None:
    """This process still works on these."""
    StorySession.objects.filter(
        session_id__in=session_ids, worker=this_worker(), status=Status.PROCESSING
    ).update(lease_expires_at=renewed_lease())


def give_back(session: StorySession, *, died: bool = False) -> bool:
    """Put a session that its worker cannot finish back into line, where it was.

    False if the session is in other hands. What its stages have made stays made. `died` counts a
    worker that ended with it.
    """
    free: dict[str, Any] = {
        "status": Status.PENDING,
        "worker": "",
        "stage": "",
        "lease_expires_at": None,
        "worker_losses": F("worker_losses") + int(died),
        "updated_at": timezone.now(),
    }
    try:
        with transaction.atomic():
            eventlog.append(session, [("queued", {})], mine=held(session), **free)
            session.stage_runs.filter(status=StageRun.Status.RUNNING).update(
                status=StageRun.Status.INTERRUPTED, ended_at=timezone.now()
            )
    except eventlog.RowNotOwned:
        return False
    return True


@dataclass(slots=True)
class Line:
    """The stories of a preset that have not ended; `oldest` is when its first one was queued."""

    waiting: int = 0
    running: int = 0
    oldest: datetime | None = None


def lines() -> dict[str, Line]:
    """The line of each preset that has one."""
    found: dict[str, Line] = {}
    rows = (
        StorySession.objects.filter(status__in=StorySession.UNFINISHED)
        .order_by()
        .values_list("preset", "status")
        .annotate(Count("status"), Min("queued_at"))
    )
    for preset, status, count, oldest in rows:
        line = found.setdefault(preset, Line())
        if status == StorySession.Status.PENDING:
            line.waiting, line.oldest = count, oldest
        else:
            line.running = count
    return found


def queue_positions() -> dict[int, int]:
    """The place of every session that waits, by its key; 1 is the next to be taken.

    One question for all of them, where `line.ahead_of` asks for one.
    """
    waiting = StorySession.objects.filter(status=StorySession.Status.PENDING).order_by(
        "preset", "queued_at", "pk"
    )
    places: dict[int, int] = {}
    before, place = None, 0
    for preset, pk in waiting.values_list("preset", "pk"):
        before, place = preset, place + 1 if preset == before else 1
        places[pk] = place
    return places
