"""Recovers sessions whose worker died, and fails those that waited for too long."""

import logging
from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from stories.log import session_logging
from stories.models import StorySession
from stories.sessions import queue
from stories.sessions.completion import Status, fail
from stories.sessions.leases import lease_is_lost, this_worker

logger = logging.getLogger(__name__)


# A story that took this many workers with it is not given to another.
MAX_WORKER_LOSSES = 3
POISON_JOB = (
    "Story generation failed: the server stopped {} times while it worked on this story. Try "
    "another prompt, or see the server's log."
)
EXPIRED = (
    "Story generation failed: nobody took it up for {:g} hours. See that a worker with the preset "
    "{!r} is running, then send the prompt again."
)


# What nobody ends of itself


def recover(running_ids: Callable[[], set[str]]) -> list[StorySession]:
    """Put the sessions of dead workers back into the queue, and fail those that waited too long.

    `running_ids` returns the ids that this process works on. It lost all others that bear its name
    while the database did not answer. Returns the sessions that are in the queue again.
    """
    _fail_expired()
    taken_back = []
    processing = list(StorySession.objects.filter(status=Status.PROCESSING))
    # Asked after the rows were read: what is in hand by now may have been in line then.
    mine = running_ids()
    for session in processing:
        worker, own = session.worker, session.worker == this_worker()
        if session.session_id in mine if own else not lease_is_lost(session):
            continue
        worker = session.worker
        with session_logging(session.session_id):
            if not own and session.worker_losses + 1 >= MAX_WORKER_LOSSES:
                fail(queue.held(session), POISON_JOB.format(session.worker_losses + 1))
            elif queue.give_back(session, died=not own):
                logger.warning("Taken back from %s; it goes on at its turn", worker)
                taken_back.append(session)
    return taken_back


def _fail_expired() -> None:
    hours = settings.STORYGEN["MAX_QUEUED_HOURS"]
    forgotten = StorySession.objects.filter(
        status=Status.PENDING, queued_at__lt=timezone.now() - timedelta(hours=hours)
    )
    for session in forgotten:
        fail(forgotten.filter(pk=session.pk), EXPIRED.format(hours, session.preset))
