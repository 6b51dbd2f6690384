"""What the API asks for: a story, from a request to its rows and to its end."""

import hashlib
import json
import logging
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import IntegrityError, connection
from django.utils import timezone
from django.utils.module_loading import import_string

from orchestrator import MAX_SEED, OrchestratorConfig, Stage
from stories import bell, endings, estimates, events, housekeeping, line, media, quotas, tasks
from stories.engine import Engine, State
from stories.errors import (
    DATABASE_ERRORS,
    AlreadyEnded,
    DatabaseDown,
    KeyReused,
    LeftInLine,
    LineFull,
    NothingToRetry,
    NotServing,
    QuotaExceeded,
    StillGenerating,
)
from stories.log import log_request_as
from stories.models import GeneratedContent, StageRun, StorySession
from stories.recording import patiently

logger = logging.getLogger(__name__)

LOOK_SECONDS = 0.5
STOPPING = "The server is stopping."
NO_WORKER = (
    "No worker with the preset {!r} is running. Start one (`celery -A storygen worker`, with "
    "STORYGEN_PRESET), or ask with `Prefer: respond-async` to have it told once there is one."
)
TOO_LATE = (
    "Story generation failed: it took longer than the {:g} s that a request may take, waiting "
    "included. Try again when fewer are waiting, or ask with `Prefer: respond-async`."
)


def build_engine() -> Engine:
    """An engine as the settings say, not started."""
    options = settings.STORYGEN
    orchestrator_class = import_string(options["ORCHESTRATOR"])
    return Engine(
        build=lambda: orchestrator_class.from_config(OrchestratorConfig(**settings.ORCHESTRATOR)),
        preset=settings.ORCHESTRATOR["preset"],
        takes_from_line=not settings.STORYGEN["BROKER_URL"],
        deadline_seconds=options["DEADLINE_SECONDS"],
        hang_seconds=options["HANG_SECONDS"],
    )


@cache
def get_engine() -> Engine:
    """This process's engine. The first call starts it, and the models begin to load."""
    engine = build_engine()
    engine.start()
    return engine


def own_engine() -> Engine | None:
    """The engine of a server that has its worker inside, None where workers are elsewhere."""
    return None if settings.STORYGEN["BROKER_URL"] else get_engine()


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A request for a story, checked. Without a `seed` one is drawn.

    `idempotency_key` makes the same submission by the same user give the same session again.
    """

    prompt_text: str
    style: str
    preset: str
    seed: int | None = None
    webhook_url: str = ""
    user: AbstractUser | None = None
    idempotency_key: str = ""

    @property
    def digest(self) -> str:
        """Of what was asked for, whoever asked."""
        asked = [self.prompt_text, self.style, self.preset, self.seed, self.webhook_url]
        return hashlib.sha256(json.dumps(asked).encode()).hexdigest()

    @property
    def idempotency_digest(self) -> str | None:
        """Of the user and the key: one user's keys say nothing of another's."""
        if not self.idempotency_key:
            return None
        owner = [self.user.pk if self.user else None, self.idempotency_key]
        return hashlib.sha256(json.dumps(owner).encode()).hexdigest()


# A story's beginning


def submit(submission: Submission, *, waits: bool) -> tuple[StorySession, bool]:
    """Put a story into line: its session, and whether it was there already under that key.

    `waits` says that a client stands by for it, for whom a long line is no use. Raises `LineFull`,
    `NotServing`, `KeyReused`, `DatabaseDown` or a quota's refusal before any row is written.
    """
    try:
        if earlier := _submitted_before(submission):
            return earlier, True
        _refuse_what_cannot_be_told(submission.preset, waits=waits)
        session = patiently(lambda: _insert(submission, waits=waits))
    except (IntegrityError, LineFull, QuotaExceeded):
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
    engine = own_engine()
    if bell.closing.is_set():
        raise NotServing(f"{STOPPING} Send the prompt again in a moment.", wait=5)
    if engine and engine.preset == preset:
        if engine.state is State.FAILED:
            raise NotServing(engine.reason, wait=30)
    elif waits and not estimates.live_workers(preset).exists():
        raise NotServing(NO_WORKER.format(preset), wait=30)


def _insert(submission: Submission, *, waits: bool) -> StorySession:
    options = settings.STORYGEN
    quotas.spend(submission.user)
    ahead = line.waiting(submission.preset).count()
    if ahead >= (options["LINE_LENGTH"] if waits else options["QUEUE_LENGTH"]):
        raise LineFull(estimates.seconds_before(submission.preset, ahead=0))
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


def _tell_of_the_line(session: StorySession) -> None:
    progress = estimates.progress_of(session, runs=())
    told = {"position": progress.position, "eta_seconds": progress.eta_seconds}
    events.append(session, [("queued", told)])


def _call_a_worker(session: StorySession) -> None:
    """A story that no call reaches is found in line all the same, if later."""
    engine = own_engine()
    if not engine:
        tasks.send(session)
    elif session.preset == engine.preset:
        engine.knock()


# Waiting for its end


def wait_for(
    session: StorySession,
    seconds: float,
    *,
    hung_up: Callable[[], bool] = lambda: False,
) -> StorySession:
    """The session as it is when it has ended, or after `seconds`, or as soon as `hung_up`.

    Raises `LeftInLine` when the story cannot be told here and now: the models turned out to be
    missing, or this process stops.
    """
    end = time.monotonic() + seconds
    while True:
        rings = bell.rings()
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
        if not row.is_unfinished or left <= 0 or hung_up():
            return row
        _refuse_to_wait(row)
        bell.wait(min(LOOK_SECONDS, left), since=rings)


# Requests that may wait for a time of their own choice: each holds a thread of the server.
_places = threading.BoundedSemaphore(settings.STORYGEN["LINE_LENGTH"] + 1)


def wait_a_while(session: StorySession, seconds: float) -> StorySession:
    """`wait_for`, or the session as it is if too many requests wait already."""
    if seconds == 0 or not _places.acquire(blocking=False):
        return wait_for(session, 0)
    try:
        return wait_for(session, seconds)
    except LeftInLine:
        # Its client said what to answer it then: 202.
        return wait_for(session, 0)
    finally:
        _places.release()


def _refuse_to_wait(session: StorySession) -> None:
    engine = own_engine()
    if bell.closing.is_set() and not (engine and session.session_id in engine.in_hand()):
        raise LeftInLine(STOPPING, 5, session.session_id)
    waits = session.status == StorySession.Status.PENDING
    if engine and engine.preset == session.preset and engine.state is State.FAILED and waits:
        raise LeftInLine(engine.reason, 30, session.session_id)


def _deleted(session: StorySession) -> StorySession:
    session.status, session.updated_at = StorySession.Status.CANCELLED, timezone.now()
    session.content.processing_status = GeneratedContent.ProcessingStatus.CANCELLED
    session.content.error_messages = [endings.CANCELLED]
    return session


def give_up_waiting(session: StorySession) -> StorySession:
    """End a story that its client cannot wait for any longer: the session as it is now."""
    message = TOO_LATE.format(settings.STORYGEN["DEADLINE_SECONDS"])
    if ended := patiently(lambda: endings.give_up(session, message)):
        _stop_working_on(ended)
        return ended
    return StorySession.objects.select_related("content").get(pk=session.pk)


# What may be done with it


def cancel_story(session: StorySession) -> StorySession:
    """End a session that has not ended; `AlreadyEnded` if it has."""
    ended = patiently(lambda: endings.cancel(session))
    if not ended:
        raise AlreadyEnded
    _stop_working_on(ended)
    return ended


def _stop_working_on(session: StorySession) -> None:
    if engine := own_engine():
        engine.interrupt(session.session_id)


def retry_story(
    session: StorySession, *, stage: Stage | None = None, seed: int | None = None
) -> StorySession:
    """Put a session that has ended back into line, to be done again from a stage on.

    All that is not made yet, with the seeds that it had; and with a `stage`, that one and all that
    hangs on it as well, with `seed` or a new one drawn. Raises `StillGenerating`,
    `NothingToRetry`, `LineFull`, `NotServing` or a quota's refusal.
    """
    _refuse_what_cannot_be_told(session.preset, waits=False)
    session = patiently(lambda: _put_back(session, stage, seed))
    log_request_as(session.session_id)
    logger.info("Is done again from: %s", stage or "the first stage that is not made")
    _call_a_worker(session)
    return session


def _put_back(session: StorySession, stage: Stage | None, seed: int | None) -> StorySession:
    row = (
        StorySession.objects.select_for_update(of=("self",))
        .select_related("content")
        .get(pk=session.pk)
    )
    line.content_of(row)
    if row.is_unfinished:
        raise StillGenerating
    again = _stages_to_do_again(row, stage)
    if not again:
        raise NothingToRetry
    quotas.spend(row.user)
    if line.waiting(row.preset).count() >= settings.STORYGEN["QUEUE_LENGTH"]:
        raise LineFull(estimates.seconds_before(row.preset, ahead=0))
    if stage and stage.takes_seed:
        drawn = secrets.randbelow(MAX_SEED + 1) if seed is None else seed
        row.stage_seeds = row.stage_seeds | {stage.value: drawn}
    elif seed is not None:
        row.stage_seeds = row.stage_seeds | {again[0].value: seed}
    _forget_stages(row.content, again)
    row.status = StorySession.Status.PENDING
    row.revision += 1
    row.queued_at = row.updated_at = timezone.now()
    row.started_at = row.ended_at = None
    row.stage, row.worker, row.takeovers = "", "", 0
    row.save()
    _tell_of_the_line(row)
    return row


def _stages_to_do_again(session: StorySession, stage: Stage | None) -> list[Stage]:
    made = set(
        session.stage_runs.filter(status=StageRun.Status.COMPLETED).values_list("stage", flat=True)
    )
    # With a stage as well: what it is made of may be missing.
    first = [each for each in Stage if each not in made or each is stage]
    again = {part for each in first for part in each.and_what_hangs_on_it}
    return [each for each in Stage if each in again]


_FIELDS: dict[Stage, tuple[str, ...]] = {
    Stage.STORY: ("story_text",),
    Stage.DESCRIPTIONS: ("character_description", "background_description"),
    Stage.CHARACTER: ("character_image",),
    Stage.BACKGROUND: ("background_image",),
    Stage.CUTOUT: ("cutout_image",),
    Stage.SCENE: ("merged_image",),
}


def _forget_stages(content: GeneratedContent, stages: list[Stage]) -> None:
    """Rows as if these stages had not been; their pictures are deleted with the commit."""
    shown = set(content.public_image_names())
    for each in stages:
        for name in _FIELDS[each]:
            setattr(content, name, "")
    for facts in (content.timings, content.details):
        for each in stages:
            facts.pop(each.value, None)
    content.processing_status = GeneratedContent.ProcessingStatus.PROCESSING
    content.error_messages, content.total_time_seconds = [], None
    content.save()
    content.session.stage_runs.filter(stage__in=stages).delete()
    if gone := shown - set(content.public_image_names()):
        media.delete_later(names=sorted(gone))


def delete_story(session: StorySession) -> None:
    """Delete a session with its files; `StillGenerating` while it is being made."""
    if not housekeeping.delete_sessions([session]):
        raise StillGenerating
