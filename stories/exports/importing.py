"""Stories out of archives, from this server or another one.

The files are written first, under names that no other file has, then all rows in one transaction.
A kill in between leaves files without a row, which `check_media --fix` deletes.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, BinaryIO, NamedTuple

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction
from django.utils import timezone

from orchestrator import ConfigurationError, Stage, Step
from orchestrator.book import ArchiveRefused, Book
from orchestrator.book.archives.reader import read_archive
from orchestrator.book.history import Made
from orchestrator.pipeline.serialization import from_facts
from orchestrator.pipeline.steps import STORY, figure_of
from orchestrator.plan import Plan
from stories import database
from stories.content import steps
from stories.database import with_retries
from stories.editing.rows import MISSING
from stories.events import eventlog
from stories.exceptions import ArchiveUnusable, ServiceUnavailable
from stories.files import layout
from stories.files.stage_files import StageFiles
from stories.log import session_logging
from stories.models import (
    GeneratedContent,
    PendingDeletion,
    Revision,
    StageRun,
    StorySession,
    Take,
    new_session_id,
)
from stories.presets import config_of
from stories.sessions import estimates, quotas
from stories.sessions.payload import StorySerializer
from stories.sessions.submission import refuse_texts, told

logger = logging.getLogger(__name__)

# Reading takes memory and a processor: one archive at a time in a process.
BUSY_SECONDS = 5.0
NO_HISTORY = (
    "The archive has no history.json: an early version of StoryGen exported it, or a story that "
    "was made by one. It cannot be imported."
)
_reading = threading.Lock()


class Imported(NamedTuple):
    """A story that was imported, and the id that it had before; another one if that was taken."""

    session: StorySession
    archive_id: str


def most_bytes() -> int:
    """How large an archive may be."""
    return round(settings.STORYGEN["IMPORT_MB"] * 1e6)


def import_story(
    file: BinaryIO, *, user: AbstractUser | None = None, client: str = "", counts: bool = True
) -> Imported:
    """Add the story in the archive `file` to those of `user`.

    It `counts` for the quota. Raises `ArchiveUnusable`, `PromptRefused`, `QuotaExceeded`,
    `ServiceUnavailable` and `DatabaseUnavailable`, and leaves nothing behind then.
    """
    with _one_at_a_time():
        try:
            # Ours are not compressed; somebody's program may have packed it again.
            book = read_archive(file, 2 * most_bytes())
        except ArchiveRefused as exc:
            raise ArchiveUnusable(str(exc)) from exc
        _check(book)
        session_id = book.id if _is_free(book.id) else new_session_id()
        try:
            session = _add(book, session_id, user, client, counts=counts)
        except IntegrityError:
            # Another request took the id meanwhile, or brings the same archive.
            if StorySession.objects.filter(session_id=session_id).exists():
                session = _add(book, new_session_id(), user, client, counts=counts)
            else:
                raise
    with session_logging(session.session_id):
        logger.info("Imported; its id in the archive is %s", book.id)
    return Imported(session, book.id)


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    if not _reading.acquire(timeout=BUSY_SECONDS):
        raise ServiceUnavailable("Another story is being imported. Try again soon.", 10)
    try:
        yield
    finally:
        _reading.release()


def _is_free(session_id: str) -> bool:
    """Whether a story may have this id: nobody has it, and no file of one with it is left."""
    taken = StorySession.objects.filter(session_id=session_id).exists()
    folder = layout.session_folder(session_id)
    is_id = layout.OWNER.match(f"{folder}/") is not None
    return is_id and not taken and not PendingDeletion.objects.filter(folder=folder).exists()


def _check(book: Book) -> None:
    """Refuse what no client could have sent, and what no child should read."""
    if not book.history:
        raise ArchiveUnusable(NO_HISTORY)
    made = book.provenance
    if made.seed is None or not made.prompt.strip():
        raise ArchiveUnusable("The archive does not say for which prompt and seed it was made.")
    if len(made.prompt) > settings.STORYGEN["MAX_PROMPT_LENGTH"]:
        most = settings.STORYGEN["MAX_PROMPT_LENGTH"]
        raise ArchiveUnusable(f"Its prompt has more than the {most} characters that one may have.")
    plans = [book.plan, *(Plan.from_dict(each.story["plan"]) for each in book.history.revisions)]
    texts = dict.fromkeys(map(told, plans))
    refuse_texts({"prompt_text": made.prompt, "plan": "\n".join(texts)})


def _add(
    book: Book, session_id: str, user: AbstractUser | None, client: str, *, counts: bool
) -> StorySession:
    """Write the files, then the rows; the files go if the rows cannot be written."""
    written: list[str] = []
    try:
        session = _session(book, session_id)
        session.user, session.client = user, client
        takes = [_take(session, made, book.plan, written) for made in book.history.takes]
        return with_retries(partial(_insert, book, session, takes, counts=counts))
    except OSError as exc:
        logger.exception("The files of an imported story could not be written")
        _discard(written)
        raise ServiceUnavailable(
            "The story could not be stored. Its operator finds the reason in the log.", 60
        ) from exc
    except database.DatabaseUnavailable:
        # Perhaps the rows were committed all the same, and then the files are needed.
        raise
    except BaseException:
        _discard(written)
        raise


def _discard(names: list[str]) -> None:
    for name in names:
        try:
            default_storage.delete(name)
        except Exception as exc:  # each storage has its own
            logger.warning("%s is left until `check_media --fix`: %s", name, exc)


def _session(book: Book, session_id: str) -> StorySession:
    made, history = book.provenance, book.history
    preset, style = _models_of(made.preset, made.style)
    return StorySession(
        session_id=session_id,
        prompt_text=made.prompt,
        status=StorySession.Status.COMPLETED,
        seed=made.seed,
        stage_seeds=dict(made.seeds),
        pages=len(book.plan.pages),
        reader=book.reader,
        plan_only=history.plan_only,
        narration=history.narration,
        given_plan=book.plan.to_dict(),
        style=style,
        preset=preset,
        revision=max(1, history.revision),
        origin={
            "software": made.software,
            "preset": made.preset,
            "style": made.style,
            "models": [
                {"name": one.name, "revision": one.revision, "licence": one.licence}
                for one in made.models
            ],
        },
    )


def _models_of(preset: str, style: str) -> tuple[str, str]:
    """The preset and the style with which the story can be drawn on here."""
    own = settings.ORCHESTRATOR["preset"]
    if preset != own and not estimates.live_workers(preset).exists():
        preset = own
    try:
        styles = list(config_of(preset).picture.styles)
    except ConfigurationError:
        styles = []
    return preset, style if style in styles or not styles else styles[0]


def _take(session: StorySession, made: Made, plan: Plan, written: list[str]) -> Take:
    """The row of a take, unsaved, with its files in the storage."""
    step = Step(made.stage, max(1, made.number), 1)
    token = layout.new_token()
    now = timezone.now()
    take = Take(
        stage=made.stage,
        number=made.number,
        take=made.take,
        file=layout.session_name(
            session.session_id, made.stage, step.number, revision=session.revision, token=token
        ),
        image=layout.public_image_name(
            session, step, _description(step, session, plan), token=token
        ),
        facts=dict(made.facts),
        # The times of this server are not known from it.
        cache=StageRun.Cache.HIT,
        started_at=now,
        ended_at=now,
        seconds=made.seconds,
    )
    for name in filter(None, (take.file, take.image)):
        written.append(name)
        layout.write_bytes(name, made.data)
    return take


def _description(step: Step, session: StorySession, plan: Plan) -> str:
    """What a picture shows, for its name."""
    if step.stage is Stage.CHARACTER and (who := figure_of(step.number)[0]) <= len(plan.cast):
        return plan.cast[who - 1].look
    if step.stage is Stage.BACKGROUND and step.number <= len(plan.pages):
        return plan.pages[step.number - 1].setting
    return session.prompt_text


def _insert(book: Book, session: StorySession, takes: list[Take], *, counts: bool) -> StorySession:
    """Write all rows, in the caller's transaction."""
    if counts:
        quotas.spend(session.user, session.client, pages=0, runs=False)
    now = database.now()
    session.pk = None
    session.queued_at = session.started_at = session.ended_at = now
    content = GeneratedContent(session=session)
    session.content = content
    runs = _runs(book, session, takes)
    session.step_counts = _show(book, content, runs)
    session.save(force_insert=True)
    # Only an update sets it.
    created = min(book.created, now)
    StorySession.objects.filter(pk=session.pk).update(created_at=created)
    session.created_at = created
    content.session = session
    content.save(force_insert=True)
    for row in (*runs, *takes):
        row.pk, row.session = None, session
    StageRun.objects.bulk_create(runs)
    Take.objects.bulk_create(takes)
    files = _by_content(book, takes)
    Revision.objects.bulk_create(
        Revision(
            session=session,
            number=each.number,
            created_at=min(each.created, now),
            summary=each.summary,
            story=dict(each.story),
            seeds=dict(each.seeds),
            outputs=[
                {"stage": step.stage.value, "number": step.number, "file": files[step.stage, data]}
                for step, data in each.shown.items()
            ],
        )
        for each in book.history.revisions
    )
    story = next(run for run in runs if run.stage == Stage.STORY)
    written = from_facts(Stage.STORY, story.facts)
    # Robust: rows are what counts, and these files are for people who look into the folder.
    transaction.on_commit(partial(StageFiles(session).write, story, written, {}), robust=True)
    eventlog.append(session, [("result", StorySerializer(session).data)])
    return session


def _by_content(book: Book, takes: list[Take]) -> dict[tuple[Stage, bytes], str]:
    """The file of each picture and narration. Of the same twice it is the first."""
    pairs = zip(book.history.takes, takes, strict=True)
    return {(made.stage, made.data): take.file for made, take in reversed(list(pairs))}


def _runs(book: Book, session: StorySession, takes: list[Take]) -> list[StageRun]:
    """The rows of the steps, unsaved: those of what is shown, and of the story."""
    files = _by_content(book, takes)
    by_file = {take.file: take for take in takes}
    for made, take in zip(book.history.takes, takes, strict=True):
        take.made_of = files.get((Stage.CHARACTER, made.made_of), "")
    now = timezone.now()
    runs = []
    for made in book.history.steps:
        shown = by_file.get(files.get((made.stage, made.data), ""))
        runs.append(
            StageRun(
                session=session,
                stage=made.stage,
                number=made.number,
                status=StageRun.Status.COMPLETED,
                fraction=1.0,
                cache=StageRun.Cache.HIT,
                facts=dict(made.facts),
                file=shown.file if shown else layout.plan_name(session.session_id),
                image=shown.image if shown else "",
                started_at=now,
                ended_at=now,
                seconds=made.seconds,
            )
        )
    return runs


def _show(book: Book, content: GeneratedContent, runs: list[StageRun]) -> dict[str, int]:
    """Fill in the content; returns how many steps there are of each stage."""
    plan = book.plan
    story = next(run for run in runs if run.stage == Stage.STORY).facts
    content.plan, content.story_text = plan.to_dict(), plan.text
    content.character_description = plan.hero.look
    content.background_description = plan.cover_page.setting
    content.warnings = list(story["warnings"])
    made: dict[Step, Any] = {run.step: run for run in runs}
    for step, run in made.items():
        if step != STORY:
            for field in steps.fields_of(content, step):
                setattr(content, field, run.image or run.file)
    missing = [step for step in steps.required(content) if step not in made]
    status = GeneratedContent.ProcessingStatus
    content.processing_status = status.PARTIAL if missing else status.COMPLETED
    content.error_messages = [MISSING.format(layout.named(step)) for step in missing]
    content.total_time_seconds = round(sum(run.seconds or 0.0 for run in runs), 3)
    return steps.counts(content)
