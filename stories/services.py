"""What the API asks for: a story, from a request to its rows and to its end."""

import logging
import secrets

from django.conf import settings
from django.db import IntegrityError

from orchestrator import MAX_SEED, Stage
from stories.database import with_retries
from stories.events import notifier
from stories.exceptions import (
    AlreadyEnded,
    KeyReused,
    QueueFull,
    QuotaExceeded,
    ServiceUnavailable,
    StillGenerating,
)
from stories.log import log_request_as
from stories.models import GeneratedContent, StorySession
from stories.sessions import completion, estimates, pruning, queue, quotas
from stories.sessions.retry import _put_back
from stories.sessions.submission import Submission, _tell_of_the_line
from stories.waiting import STOPPING, _stop_working_on
from stories.workers import broker
from stories.workers.job import State
from stories.workers.process import local_worker

logger = logging.getLogger(__name__)

NO_WORKER = (
    "No worker with the preset {!r} is running. Start one (`celery -A storygen worker`, with "
    "STORYGEN_PRESET), or ask with `Prefer: respond-async` to have it told once there is one."
)


# A story's beginning


def submit(submission: Submission, *, waits: bool) -> tuple[StorySession, bool]:
    """Put a story into line: its session, and whether it was there already under that key.

    `waits` says that a client waits for it, to whom a long queue is no use. Raises `QueueFull`,
    `ServiceUnavailable`, `KeyReused`, `DatabaseDown` or `QuotaExceeded` before it writes a row.
    """
    try:
        if earlier := _submitted_before(submission):
            return earlier, True
        _refuse_what_cannot_be_told(submission.preset, waits=waits)
        session = with_retries(lambda: _insert(submission, waits=waits))
    except (IntegrityError, QueueFull, QuotaExceeded):
        # The same key may have come twice at once, and the other was first.
        if earlier := _submitted_before(submission):
            return earlier, True
        raise
    log_request_as(session.session_id)
    _call_a_worker(session)
    return session, False


def _submitted_before(submission: Submission) -> StorySession | None:
    if not submission.idempotency_digest:
        return None
    session = (
        StorySession.objects.filter(idempotency_digest=submission.idempotency_digest)
        .select_related("content")
        .first()
    )
    if session and session.request_digest != submission.digest:
        raise KeyReused
    if session:
        log_request_as(session.session_id)
    return session


def _refuse_what_cannot_be_told(preset: str, *, waits: bool) -> None:
    engine = local_worker()
    if notifier.closing.is_set():
        raise ServiceUnavailable(f"{STOPPING} Send the prompt again in a moment.", wait=5)
    if engine and engine.preset == preset:
        if engine.state is State.FAILED:
            raise ServiceUnavailable(engine.reason, wait=30)
    elif waits and not estimates.live_workers(preset).exists():
        raise ServiceUnavailable(NO_WORKER.format(preset), wait=30)


def _insert(submission: Submission, *, waits: bool) -> StorySession:
    options = settings.STORYGEN
    quotas.spend(submission.user)
    ahead = queue.waiting(submission.preset).count()
    if ahead >= (options["MAX_WAITING_REQUESTS"] if waits else options["MAX_QUEUED"]):
        raise QueueFull(estimates.seconds_before(submission.preset, ahead=0))
    session = StorySession(
        prompt_text=submission.prompt_text,
        seed=secrets.randbelow(MAX_SEED + 1) if submission.seed is None else submission.seed,
        style=submission.style,
        preset=submission.preset,
        user=submission.user,
        webhook_url=submission.webhook_url,
        idempotency_digest=submission.idempotency_digest,
        request_digest=submission.digest,
    )
    session.save(force_insert=True)
    session.content = GeneratedContent(session=session)
    session.content.save(force_insert=True)
    _tell_of_the_line(session)
    return session


def _call_a_worker(session: StorySession) -> None:
    """A story that no call reaches is found in line all the same, if later."""
    engine = local_worker()
    if not engine:
        broker.send(session)
    elif session.preset == engine.preset:
        engine.wake()


# What may be done with it


def cancel_story(session: StorySession) -> StorySession:
    """End a session that has not ended; `AlreadyEnded` if it has."""
    ended = with_retries(lambda: completion.cancel(session))
    if not ended:
        raise AlreadyEnded
    _stop_working_on(ended)
    return ended


def retry_story(
    session: StorySession, *, stage: Stage | None = None, seed: int | None = None
) -> StorySession:
    """Put a session that has ended back into line, to be done again from a stage on.

    All that is not made yet, with the seeds that it had; and with a `stage`, that one and all that
    hangs on it as well, with `seed` or a new one drawn. Raises `StillGenerating`,
    `NothingToRetry`, `QueueFull`, `ServiceUnavailable` or a quota's refusal.
    """
    _refuse_what_cannot_be_told(session.preset, waits=False)
    session = with_retries(lambda: _put_back(session, stage, seed))
    log_request_as(session.session_id)
    logger.info("Is done again from: %s", stage or "the first stage that is not made")
    _call_a_worker(session)
    return session


def delete_story(session: StorySession) -> None:
    """Delete a session with its files; `StillGenerating` while it is being made."""
    if not pruning.delete_sessions([session]):
        raise StillGenerating
