"""What the API asks for: one story, from a request to its rows."""

import logging
import secrets
from functools import cache

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from orchestrator import MAX_SEED, OrchestratorConfig
from stories.engine import Engine
from stories.errors import DatabaseUnavailable, StillGenerating
from stories.log import log_request_as
from stories.models import GeneratedContent, StorySession
from stories.ownership import renewed_lease, this_worker
from stories.recording import patiently

logger = logging.getLogger(__name__)


def build_engine() -> Engine:
    """An engine as the settings say, not started."""
    options = settings.STORYGEN
    orchestrator_class = import_string(options["ORCHESTRATOR"])
    return Engine(
        build=lambda: orchestrator_class.from_config(OrchestratorConfig(**settings.ORCHESTRATOR)),
        line_length=options["LINE_LENGTH"],
        deadline_seconds=options["DEADLINE_SECONDS"],
        hang_seconds=options["HANG_SECONDS"],
    )


@cache
def get_engine() -> Engine:
    """This process's engine. The first call starts it, and the models begin to load."""
    engine = build_engine()
    engine.start()
    return engine


def generate_story(
    *, prompt_text: str, style: str, seed: int | None = None, user: AbstractUser | None = None
) -> StorySession:
    """Tell one story and wait for it: its session, COMPLETED or FAILED, and with it its content.

    Without a `seed` one is drawn. Raises `LineFull` or `NotServing` before any row is written. If
    the database is away, what comes back says so and is not saved.
    """
    session = StorySession(
        prompt_text=prompt_text,
        seed=secrets.randbelow(MAX_SEED + 1) if seed is None else seed,
        style=style,
        preset=settings.ORCHESTRATOR["preset"],
        user=user,
        worker=this_worker(),
        lease_expires_at=renewed_lease(),
    )
    content = GeneratedContent(session=session)
    log_request_as(session.session_id)
    engine = get_engine()
    ticket = engine.reserve(session)
    try:
        patiently(lambda: _insert(session, content))
    except DatabaseUnavailable as exc:
        logger.exception("The session could not be created")
        engine.release(ticket)
        session.status, session.updated_at = StorySession.Status.FAILED, timezone.now()
        content.processing_status = GeneratedContent.ProcessingStatus.FAILED
        content.error_messages = [str(exc)]
        return session
    except BaseException:
        engine.release(ticket)
        raise
    engine.enter(ticket)
    ticket.closed.wait()
    return ticket.session


def _insert(session: StorySession, content: GeneratedContent) -> None:
    # A try that was rolled back leaves its keys, and they may be somebody else's by now.
    session.pk = content.pk = None
    session.save(force_insert=True)
    content.session = session
    content.save(force_insert=True)


def delete_story(session: StorySession) -> None:
    """Delete a session with its files; `StillGenerating` while it is being made."""
    with transaction.atomic():
        deleted, _ = (
            StorySession.objects.filter(pk=session.pk)
            .exclude(status__in=StorySession.UNFINISHED)
            .delete()
        )
    if not deleted:
        raise StillGenerating
