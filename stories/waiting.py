"""Waits for the end of a story on behalf of a client."""

import logging
import threading
import time
from collections.abc import Callable

from django.conf import settings
from django.db import connection
from django.utils import timezone

from stories.database import DATABASE_ERRORS, with_retries
from stories.events import notifier
from stories.exceptions import DatabaseDown, LeftInQueue
from stories.models import GeneratedContent, StorySession
from stories.sessions import completion
from stories.workers.job import State
from stories.workers.process import local_worker

logger = logging.getLogger(__name__)


LOOK_SECONDS = 0.5
STOPPING = "The server is stopping."
TOO_LATE = (
    "Story generation failed: it took longer than the {:g} s that a request may take, waiting "
    "included. Try again when fewer are waiting, or ask with `Prefer: respond-async`."
)


# Waiting for its end


def wait_for(
    session: StorySession,
    seconds: float,
    *,
    is_disconnected: Callable[[], bool] = lambda: False,
) -> StorySession:
    """The session as it is when it has ended, or after `seconds`, or as soon as `is_disconnected`.

    Raises `LeftInQueue` when the story cannot be told here and now: the models turned out to be
    missing, or this process stops.
    """
    end = time.monotonic() + seconds
    while True:
        rings = notifier.rings()
        try:
            row = StorySession.objects.select_related("content").get(pk=session.pk)
        except StorySession.DoesNotExist:
            return _deleted(session)
        except DATABASE_ERRORS as exc:
            # The story may be told meanwhile; only its reader is blind.
            logger.warning("The database did not answer, asking again: %s", exc)
            connection.close()
            if time.monotonic() > end:
                raise DatabaseDown from exc
            time.sleep(LOOK_SECONDS)
            continue
        left = end - time.monotonic()
        if not row.is_unfinished or left <= 0 or is_disconnected():
            return row
        _refuse_to_wait(row)
        notifier.wait(min(LOOK_SECONDS, left), since=rings)


# Requests that may wait for a time of their own choice: each holds a thread of the server.
_places = threading.BoundedSemaphore(settings.STORYGEN["MAX_WAITING_REQUESTS"] + 1)


def wait_a_while(session: StorySession, seconds: float) -> StorySession:
    """`wait_for`, or the session as it is if too many requests wait already."""
    if seconds == 0 or not _places.acquire(blocking=False):
        return wait_for(session, 0)
    try:
        return wait_for(session, seconds)
    except LeftInQueue:
        # Its client said what to answer it then: 202.
        return wait_for(session, 0)
    finally:
        _places.release()


def _refuse_to_wait(session: StorySession) -> None:
    engine = local_worker()
    if notifier.closing.is_set() and not (engine and session.session_id in engine.running_ids()):
        raise LeftInQueue(STOPPING, 5, session.session_id)
    waits = session.status == StorySession.Status.PENDING
    if engine and engine.preset == session.preset and engine.state is State.FAILED and waits:
        raise LeftInQueue(engine.reason, 30, session.session_id)


def _deleted(session: StorySession) -> StorySession:
    session.status, session.updated_at = StorySession.Status.CANCELLED, timezone.now()
    session.content.processing_status = GeneratedContent.ProcessingStatus.CANCELLED
    session.content.error_messages = [completion.CANCELLED]
    return session


def give_up_waiting(session: StorySession) -> StorySession:
    """End a story that its client cannot wait for any longer: the session as it is now."""
    message = TOO_LATE.format(settings.STORYGEN["DEADLINE_SECONDS"])
    if ended := with_retries(lambda: completion.give_up(session, message)):
        _stop_working_on(ended)
        return ended
    return StorySession.objects.select_related("content").get(pk=session.pk)


def _stop_working_on(session: StorySession) -> None:
    if engine := local_worker():
        engine.interrupt(session.session_id)
