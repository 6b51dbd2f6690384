"""The queue before the models: PENDING rows, each claimed by one worker at a time.

Users take turns: a session's `turn` is the round in which it is taken, and each user has one
session in a round. Every change of ownership is one conditional update, so of two workers that
claim a row one gets it, and of a worker that finishes and a user who cancels one comes first.
"""

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Count, F, Max, Min, Q, QuerySet

from stories import database
from stories.events import eventlog
from stories.models import LEASE, StageRun, StorySession
from stories.sessions.leases import this_worker

Status = StorySession.Status
ORDER = ("turn", "queued_at", "pk")


def waiting(preset: str) -> QuerySet[StorySession]:
    """The sessions in the queue of a preset, the next one first."""
    return StorySession.objects.filter(status=Status.PENDING, preset=preset).order_by(*ORDER)


def next_turn(preset: str, user_id: int | None, client: str = "") -> int:
    """The round for a user's new session: the current one, or after their unfinished sessions.

    Anonymous users are told apart by `client`.
    """
    unfinished = StorySession.objects.filter(preset=preset, status__in=StorySession.UNFINISHED)
    turns = unfinished.aggregate(
        current=Min("turn", filter=Q(status=Status.PENDING)),
        running=Max("turn", filter=Q(status=Status.PROCESSING)),
        own=Max("turn", filter=Q(user=user_id) if user_id else Q(user=None, client=client)),
    )
    current = next((turns[name] for name in ("current", "running") if turns[name] is not None), 0)
    return current if turns["own"] is None else max(current, turns["own"] + 1)


def ahead_of(session: StorySession) -> int:
    """How many sessions are taken before a waiting one."""
    earlier = Q(turn__lt=session.turn) | Q(turn=session.turn, queued_at__lt=session.queued_at)
    same = Q(turn=session.turn, queued_at=session.queued_at)
    if session.pk:
        earlier |= same & Q(pk__lt=session.pk)
    return waiting(session.preset).filter(earlier).count()


def claim_next(preset: str) -> StorySession | None:
    """Claim the first session in the queue; None if it is empty."""
    while session := waiting(preset).select_related("content").first():
        if _claim(session):
            return session
    return None


def claim(session_id: str) -> StorySession | None:
    """Claim this session; None if it is not waiting."""
    rows = StorySession.objects.filter(status=Status.PENDING, session_id=session_id)
    session = rows.select_related("content").first()
    return session if session and _claim(session) else None


def _claim(session: StorySession) -> bool:
    now = database.now()
    fields: dict[str, Any] = {"status": Status.PROCESSING, "worker": this_worker()}
    fields |= {"claims": session.claims + 1, "lease_expires_at": now + LEASE}
    fields |= {"started_at": session.started_at or now, "updated_at": now}
    unclaimed = owned(session, Status.PENDING)
    with suppress(eventlog.RowNotOwned), transaction.atomic():
        started = ("started", {"worker": this_worker()})
        eventlog.append(session, [started], rows=unclaimed, **fields)
        return True
    return False


def owned(session: StorySession, status: Status = Status.PROCESSING) -> QuerySet[StorySession]:
    """The session's row, as long as the worker that claimed it so owns it."""
    return StorySession.objects.filter(pk=session.pk, claims=session.claims, status=status)


def renew(session_ids: set[str]) -> None:
    """Renew the leases of sessions that this process runs."""
    StorySession.objects.filter(
        session_id__in=session_ids, worker=this_worker(), status=Status.PROCESSING
    ).update(lease_expires_at=database.now() + LEASE)


def give_back(session: StorySession, *, died: bool = False) -> bool:
    """Put a session that its worker cannot finish back into its place in the queue.

    Completed stages stay completed. `died` counts a worker that ended while it ran the session.
    False if another worker has claimed the session or it has ended.
    """
    now = database.now()
    fields: dict[str, Any] = {"status": Status.PENDING, "worker": "", "stage": ""}
    fields |= {"lease_expires_at": None, "updated_at": now}
    if died:
        fields["worker_losses"] = F("worker_losses") + 1
    with suppress(eventlog.RowNotOwned), transaction.atomic():
        eventlog.append(session, [("queued", {})], rows=owned(session), **fields)
        session.stage_runs.filter(status=StageRun.Status.RUNNING).update(
            status=StageRun.Status.INTERRUPTED, ended_at=now
        )
        return True
    return False


@dataclass(slots=True)
class QueueStats:
    """The unfinished sessions of a preset; `oldest` is when the first waiting one was queued."""

    waiting: int = 0
    running: int = 0
    oldest: datetime | None = None


def stats() -> dict[str, QueueStats]:
    """The queue of each preset that has unfinished sessions."""
    found: dict[str, QueueStats] = {}
    unfinished = StorySession.objects.filter(status__in=StorySession.UNFINISHED).order_by()
    rows = unfinished.values_list("preset", "status").annotate(Count("status"), Min("queued_at"))
    for preset, status, count, oldest in rows:
        queue = found.setdefault(preset, QueueStats())
        if status == Status.PENDING:
            queue.waiting, queue.oldest = count, oldest
        else:
            queue.running = count
    return found


def queue_positions() -> dict[int, int]:
    """The position of every waiting session by its primary key; 1 is taken next.

    One query for all, where `ahead_of` needs one for each.
    """
    waiting = StorySession.objects.filter(status=Status.PENDING).order_by("preset", *ORDER)
    position: Counter[str] = Counter()
    found: dict[int, int] = {}
    for preset, pk in waiting.values_list("preset", "pk"):
        position[preset] += 1
        found[pk] = position[preset]
    return found
