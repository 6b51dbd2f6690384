"""Waits for the end of a story on behalf of a client."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

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

POLL_SECONDS = 0.5
STOPPING = "The server is stopping."
WAITED_TOO_LONG = (
    "Story generation failed: it took longer than the {:g} s that a request may take, waiting "
    "included. Try again when fewer are waiting, or ask with `Prefer: respond-async`."
)

_lock = threading.Lock()
_waiting = {"to_the_end": 0, "limited": 0}


@contextmanager
def waiting_slot(*, to_the_end: bool) -> Iterator[bool]:
    """Reserve one of the threads that requests may wait in; whether there was one.

    Every request that waits needs one, so that threads are left for the others: twice
    (MAX_WAITING_REQUESTS + 1) in all, of which half for those that choose how long they wait.
    """
    kind = "to_the_end" if to_the_end else "limited"
    most = settings.STORYGEN["MAX_WAITING_REQUESTS"]
    with _lock:
        free = sum(_waiting.values()) < 2 * (most + 1)
        free = free and (to_the_end or _waiting["limited"] <= most)
        _waiting[kind] += free
    try:
        yield free
    finally:
        with _lock:
            _waiting[kind] -= free


def wait_for_story(
    session: StorySession,
    seconds: float | None,
    *,
    is_disconnected: Callable[[], bool],
    is_shared: bool = False,
) -> StorySession:
    """Wait until the story has ended; returns the session with its content, as it is then.

    `seconds` is how long the client chose to wait, None for to the end. Without it the story ends
    with the wait: it is cancelled when the client disconnects and failed at the deadline, unless
    it `is_shared`: another request may ask for it by its Idempotency-Key. A client that has
    disconnected is not waited for in any case. Raises `LeftInQueue` if the story cannot be
    generated here now, `DatabaseDown` if the database stays away.
    """
    deadline = settings.STORYGEN["DEADLINE_SECONDS"] * session.deadline_factor
    try:
        row = _wait(session, deadline if seconds is None else seconds, is_disconnected)
    except LeftInQueue:
        if seconds is None:
            raise
        return _read(session)
    if not row.is_unfinished or seconds is not None or is_shared:
        return row
    if not is_disconnected():
        message = WAITED_TOO_LONG.format(deadline)
        ended = with_retries(lambda: completion.fail(completion.unfinished(row), message))
    elif settings.STORYGEN["CANCEL_ON_DISCONNECT"]:
        ended = with_retries(lambda: completion.cancel(row))
    else:
        return row
    if ended:
        interrupt_worker(ended)
    return ended or _read(session)


def _wait(
    session: StorySession, seconds: float, is_disconnected: Callable[[], bool]
) -> StorySession:
    """The session when it has ended, the time is over or the client has disconnected."""
    end = time.monotonic() + seconds
    with notifier.listen(session.pk) as changed:
        while True:
            changed.clear()
            left = end - time.monotonic()
            gone = is_disconnected()
            try:
                # Only the status: the row holds the whole story.
                status = StorySession.objects.values_list("status", flat=True).get(pk=session.pk)
                if status not in StorySession.UNFINISHED or left <= 0 or gone:
                    return _read(session)
            except StorySession.DoesNotExist:
                return _as_deleted(session)
            except DATABASE_ERRORS as exc:
                # The story may go on meanwhile.
                logger.warning("The database did not answer, retrying: %s", exc)
                connection.close()
                if left <= 0 or gone:
                    raise DatabaseDown from exc
                time.sleep(POLL_SECONDS)
                continue
            _refuse_to_wait(session, status)
            changed.wait(min(POLL_SECONDS, left))


def _read(session: StorySession) -> StorySession:
    return StorySession.objects.select_related("content").get(pk=session.pk)


def _refuse_to_wait(session: StorySession, status: str) -> None:
    worker = local_worker()
    if notifier.closing.is_set() and not (worker and session.session_id in worker.running_ids()):
        # The story may have ended since `status` was read: then it is no longer running, either.
        if completion.unfinished(session).exists():
            raise LeftInQueue(STOPPING, 5, session.session_id)
        return
    is_waiting = status == StorySession.Status.PENDING
    if worker and worker.preset == session.preset and worker.state is State.FAILED and is_waiting:
        raise LeftInQueue(worker.reason, 30, session.session_id)


def _as_deleted(session: StorySession) -> StorySession:
    session.status, session.updated_at = StorySession.Status.CANCELLED, timezone.now()
    session.content.processing_status = GeneratedContent.ProcessingStatus.CANCELLED
    session.content.error_messages = [completion.CANCELLED]
    return session


def interrupt_worker(session: StorySession) -> None:
    """Stop this process's worker if it runs a session that has ended."""
    if worker := local_worker():
        worker.interrupt(session.session_id)
