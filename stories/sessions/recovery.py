"""Recovers sessions whose worker died, and fails those that waited too long."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models.functions import Now

from stories import database
from stories.log import session_logging
from stories.models import StorySession
from stories.sessions import leases, queue
from stories.sessions.completion import Status, fail

logger = logging.getLogger(__name__)

# A session that lost this many workers is a poison job: it is failed, not tried again.
MAX_WORKER_LOSSES = 3
POISON_JOB = (
    "Story generation failed: the server stopped {} times while it worked on this story. Try "
    "another prompt, or see the server's log."
)
EXPIRED = (
    "Story generation failed: no worker was free for {:g} hours. See that a worker with the preset "
    "{!r} is running, then send the prompt again."
)

# Leases that had expired at the last call, by session. One that is renewed by the next call
# expired because the database's clock was set.
_expired_before: dict[int, datetime] = {}


def recover(running_ids: Callable[[], set[str]]) -> list[StorySession]:
    """Put the sessions of dead workers back into the queue, and fail those that waited too long.

    `running_ids` returns the ids that this process runs; it has lost all others under its name,
    while the database did not answer. Returns the sessions that are in the queue again. To be
    called every few seconds: an expired lease counts if it is still expired at the next call.
    """
    _fail_expired()
    recovered = []
    processing = list(StorySession.objects.filter(status=Status.PROCESSING))
    expired = _expired_leases(processing)
    # Read after the rows: what runs now may have been in the queue then.
    running = running_ids()
    for session in processing:
        worker, own = session.worker, session.worker == leases.this_worker()
        if own:
            lost = session.session_id not in running
        elif leases.is_local(worker):
            lost = not leases.is_alive(worker)
        else:
            lost = session.pk in expired and expired[session.pk] == _expired_before.get(session.pk)
        if not lost:
            continue
        with session_logging(session.session_id):
            if not own and session.worker_losses + 1 >= MAX_WORKER_LOSSES:
                fail(queue.owned(session), POISON_JOB.format(session.worker_losses + 1))
            elif queue.give_back(session, died=not own):
                logger.warning("Recovered from %s; it is in the queue again", worker)
                recovered.append(session)
    _expired_before.clear()
    _expired_before.update(expired)
    return recovered


def _expired_leases(sessions: list[StorySession]) -> dict[int, datetime]:
    now = database.now() if sessions else None
    expiries = {session.pk: session.lease_expires_at for session in sessions}
    return {pk: expires for pk, expires in expiries.items() if expires is None or expires < now}


def _fail_expired() -> None:
    hours = settings.STORYGEN["MAX_QUEUED_HOURS"]
    pending = StorySession.objects.filter(status=Status.PENDING)
    expired = pending.filter(queued_at__lt=Now() - timedelta(hours=hours))
    for session in expired:
        fail(expired.filter(pk=session.pk), EXPIRED.format(hours, session.preset))
