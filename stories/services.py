"""What can be done with stories: submit, cancel, retry, edit, delete. Waiting is in `waiting`.

And what needs a worker of the library of characters.
"""

import logging
from collections.abc import Mapping

from django.contrib.auth.models import AbstractUser
from django.db import IntegrityError
from django.db.models import QuerySet

from orchestrator import Stage
from stories import exceptions
from stories.characters.library import add
from stories.characters.playing import members_of, told
from stories.characters.uploads import UploadedPicture
from stories.database import with_retries
from stories.editing import edits, retry
from stories.events import notifier
from stories.log import log_request_as
from stories.models import LibraryCharacter, StorySession
from stories.sessions import completion, estimates, pruning, submission
from stories.sessions.submission import Submission
from stories.waiting import STOPPING, interrupt_worker
from stories.workers import broker
from stories.workers.job import State
from stories.workers.process import local_worker

logger = logging.getLogger(__name__)

ASK_ASYNC = "Or send `Prefer: respond-async`: the story then waits in the queue."


def submit(
    asked: Submission, *, waits: bool, library: QuerySet[LibraryCharacter] | None = None
) -> tuple[StorySession, bool]:
    """Put a story into the queue: its session, and whether its key had been used for it before.

    `waits` says that a client waits for it, `library` which characters the client may use. Raises
    `PromptRefused`, `ValidationError` for a cast that cannot play, `QueueFull`, `KeyReused`,
    `ServiceUnavailable`, `DatabaseDown` or `QuotaExceeded` before it writes a row.
    """
    try:
        if earlier := _submitted_before(asked):
            return earlier, True
        submission.refuse_prompt(asked.prompt_text, asked.preset, asked.plan)
        cast = members_of(asked.cast, library, asked.plan)
        submission.refuse_texts({"cast": told(one.character for one in cast)})
        _refuse_if_unavailable(asked.preset, waits=waits)
        session = with_retries(lambda: submission.insert(asked, waits=waits, cast=cast))
    except (IntegrityError, exceptions.QueueFull, exceptions.QuotaExceeded):
        # The same key may have come twice at once, and the other one was first.
        if earlier := _submitted_before(asked):
            return earlier, True
        raise
    log_request_as(session.session_id)
    _wake_worker(session)
    return session, False


def _submitted_before(asked: Submission) -> StorySession | None:
    if not asked.idempotency_digest:
        return None
    same = StorySession.objects.filter(idempotency_digest=asked.idempotency_digest)
    session = same.select_related("content").first()
    if session and session.request_digest != asked.digest:
        raise exceptions.KeyReused
    if session:
        log_request_as(session.session_id)
    return session


def _refuse_if_unavailable(preset: str, *, waits: bool) -> None:
    worker = local_worker()
    if notifier.closing.is_set():
        raise exceptions.ServiceUnavailable(
            f"{STOPPING} Send the prompt again in a moment.", wait=5
        )
    if worker and worker.preset == preset:
        if worker.state is State.FAILED:
            raise exceptions.ServiceUnavailable(worker.reason, wait=30)
    elif waits and not estimates.live_workers(preset).exists():
        raise exceptions.ServiceUnavailable(
            f"{exceptions.NO_WORKER.format(preset)} {ASK_ASYNC}", wait=30
        )


def _wake_worker(session: StorySession) -> None:
    """Only a hint: workers find a queued session without it, but later."""
    worker = local_worker()
    if not worker:
        broker.send(session)
    elif session.preset == worker.preset:
        worker.wake()


def cancel_story(session: StorySession) -> StorySession:
    """Cancel an unfinished session; `AlreadyEnded` if it has ended."""
    ended = with_retries(lambda: completion.cancel(session))
    if not ended:
        raise exceptions.AlreadyEnded
    interrupt_worker(ended)
    return ended


def retry_story(
    session: StorySession,
    *,
    stage: Stage | None = None,
    seed: int | None = None,
    user: AbstractUser | None = None,
    page: int | None = None,
    character: str | None = None,
    expected: frozenset[int] | None = None,
) -> StorySession:
    """Put a session that has ended back into the queue, to be done again from a stage on.

    Without a `stage`: all that is missing, with the same seeds. With one: that stage and its
    dependents as well, with `seed` or a random one, on all pages or on `page` alone, of the whole
    cast or of `character` alone, by its id. A `page` without a stage means its background. It
    counts for the quota of `user`, who asks for it, unless they are staff. `expected` are the
    revisions that it may have. Raises `StillGenerating`, `Stale`, `NothingToRetry`, `NoSuchPage`,
    `NoSuchCharacter`, `QueueFull`, `ServiceUnavailable` or `QuotaExceeded`.
    """
    _refuse_if_unavailable(session.preset, waits=False)
    session = with_retries(
        lambda: retry.requeue(session, stage, seed, user, page, character, expected)
    )
    log_request_as(session.session_id)
    logger.info("Retried from: %s", stage or "the first missing stage")
    _wake_worker(session)
    return session


def edit_story(
    session: StorySession,
    make: edits.Make,
    *,
    expected: frozenset[int] | None,
    user: AbstractUser | None = None,
) -> StorySession:
    """Change a session that has ended by hand (see `editing`); `make` says what changes.

    Scenes are composed at once. What needs a model is left to a worker: the session is then in the
    queue again, which counts for the quota of `user`, unless they are staff. `expected` are the
    revisions that it may have. Raises `StillGenerating`, `Stale`, `NoPlan`, `PicturesLost`,
    `QueueFull`, `ServiceUnavailable`, `QuotaExceeded`, and what `make` raises.
    """
    prepared = edits.prepare(session, expected, make)
    if prepared is None:
        return session
    if prepared.needs_models:
        _refuse_if_unavailable(session.preset, waits=False)
    session = edits.commit(prepared, user)
    if session.is_unfinished:
        _wake_worker(session)
    return session


def trash_stories(sessions: list[StorySession]) -> set[str]:
    """Put those of the sessions that have ended into the trash; returns their ids."""
    return with_retries(lambda: pruning.trash(sessions))


def restore_stories(sessions: list[StorySession]) -> set[str]:
    """Take sessions out of the trash; returns their ids."""
    return with_retries(lambda: pruning.restore(sessions))


def upload_character(
    picture: UploadedPicture,
    fields: Mapping[str, str],
    *,
    user: AbstractUser | None,
    client: str = "",
) -> LibraryCharacter:
    """Keep an uploaded picture in the library; a worker cuts it out if that is needed.

    Raises `LibraryFull` and `ServiceUnavailable`.
    """
    character = add(picture, fields, user=user, client=client)
    # Without one here, workers elsewhere find the row.
    if character.status == LibraryCharacter.Status.PENDING and (worker := local_worker()):
        worker.wake()
    return character


def delete_story(session: StorySession) -> None:
    """Delete a session with its files; `StillGenerating` while it is unfinished."""
    if not pruning.delete_sessions([session]):
        raise exceptions.StillGenerating
