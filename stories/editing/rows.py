"""Writes a change of a book into its rows, and the revision that it makes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone

from orchestrator import Stage, Step
from orchestrator.pipeline.serialization import from_facts
from orchestrator.pipeline.steps import STORY
from orchestrator.plan import Plan
from stories.content import pages, steps, takes
from stories.editing import revisions
from stories.editing.book import Book, Change
from stories.events import eventlog
from stories.files import deletion, layout
from stories.files.stage_files import StageFiles
from stories.models import GeneratedContent, StageRun, StorySession, Take
from stories.sessions import quotas
from stories.sessions.submission import append_queued, enter_queue

ProcessingStatus = GeneratedContent.ProcessingStatus

MISSING = "Missing: {}. Retry the story to have it made."


def write(book: Book, change: Change, user: AbstractUser | None, *, queue: bool) -> None:
    """Change the rows of a book in the caller's transaction, which has locked its session.

    With `queue` it goes into the queue, where all that is missing is made, and counts for the quota
    of `user`. Raises `QueueFull` and `QuotaExceeded`.
    """
    session, content = book.session, book.content
    shown = pages.pages_of(content, book.runs, book.takes)
    named = {name for run in book.runs for name in (run.file, run.image)}
    revisions.record(book)
    session.revision += 1
    session.stage_seeds = change.seeds
    session.given_cast = [*session.given_cast, *change.joined]
    _replace_takes(book, change)
    _replace_runs(book, change)
    if change.new_story:
        _forget_story(book)
    elif change.story is not None:
        _tell(book, change.story)
    missing = _show(content, change.outputs)
    if queue:
        _enter_queue(book, missing, user, new_story=change.new_story)
    else:
        _stay(book, missing)
    session.save()
    content.save()
    book = Book(session)
    revisions.record(book, change.summary, user)
    kept = {name for take in book.takes for name in (take.file, take.image)}
    # There is one plan, and its name is that of the next one.
    deletion.delete_later(names=named - kept - {"", layout.plan_name(session.session_id)})
    revisions.prune(book)
    if queue:
        append_queued(session)
    else:
        eventlog.append(session, _events(book, change, shown))


def _replace_takes(book: Book, change: Change) -> None:
    """Say of each take what it is of now, and save those that have no row yet."""
    sources = {source.file: step for step, source in change.outputs.items()}
    numbers: dict[tuple[str, int], set[int]] = defaultdict(set)
    lost = {take.file for take in change.lost}
    book.takes = [take for take in book.takes if take.file not in lost]
    Take.objects.filter(session=book.session, file__in=lost).delete()
    before = {take.pk: (take.number, take.take) for take in book.takes}
    for take in book.takes:
        step = sources.get(take.file)
        step = step or change.moves.get(Step(Stage(take.stage), take.number))
        take.number = step.number if step else 0
        others = numbers[take.stage, take.number]
        if take.take in others:
            take.take = max(others) + 1
        others.add(take.take)
    made = [takes.as_run(source, step) for step, source in change.outputs.items()]
    every = takes.numbered(book.takes, made)
    changed = [take for take in every if take.pk and before[take.pk] != (take.number, take.take)]
    Take.objects.bulk_update(changed, ["number", "take"])
    Take.objects.bulk_create(take for take in every if not take.pk)


def _replace_runs(book: Book, change: Change) -> None:
    book.session.stage_runs.exclude(stage=Stage.STORY).delete()
    StageRun.objects.bulk_create(
        takes.as_run(source, step) for step, source in change.outputs.items()
    )


def _forget_story(book: Book) -> None:
    content = book.content
    if any(run.stage == Stage.STORY and run.facts.get("model") for run in book.runs):
        # It was written here and changed by hand since.
        book.session.given_plan = None
    for output in layout.STAGE_OUTPUTS.values():
        for field in output.fields:
            setattr(content, field, content._meta.get_field(field).get_default())
    book.session.stage_runs.all().delete()


def _tell(book: Book, story: dict[str, Any]) -> None:
    """Write another plan into the rows."""
    plan = Plan.from_dict(story["plan"])
    session, content = book.session, book.content
    told = next((run for run in book.runs if run.stage == Stage.STORY), None)
    if told is None:
        now = timezone.now()
        told = StageRun(session=session, stage=Stage.STORY, started_at=now, ended_at=now)
        told.seconds, told.cache = 0.0, StageRun.Cache.OFF
        told.file = layout.plan_name(session.session_id)
    told.status, told.fraction, told.error = StageRun.Status.COMPLETED, 1.0, ""
    told.facts = story
    told.save()
    files, written = StageFiles(session), from_facts(Stage.STORY, story)
    # Robust: rows are what counts, and these files are for people who look into the folder.
    transaction.on_commit(partial(files.write, told, written, {}), robust=True)
    session.given_plan, session.pages = story["plan"], len(plan.pages)
    content.plan, content.story_text = story["plan"], plan.text
    content.character_description = plan.hero.look
    content.background_description = plan.cover_page.setting


def _show(content: GeneratedContent, outputs: Mapping[Step, StageRun | Take]) -> list[Step]:
    """Set the fields of the hero's and the cover's pictures; returns what has no picture."""
    for output in layout.STAGE_OUTPUTS.values():
        if output.image_field:
            setattr(content, output.image_field, "")
    for step, source in outputs.items():
        for field in steps.fields_of(content, step):
            setattr(content, field, source.image or source.file)
    content.session.step_counts = steps.counts(content)
    return [step for step in steps.required(content) if step != STORY and step not in outputs]


def _enter_queue(
    book: Book, missing: list[Step], user: AbstractUser | None, *, new_story: bool
) -> None:
    session, content = book.session, book.content
    if user and not user.is_staff:
        # Of a story that is written again nobody knows its pages yet.
        drawn = sum(step.stage is Stage.SCENE for step in missing)
        whole = new_story and not session.plan_only
        quotas.spend(user, pages=session.pages if whole else drawn)
    enter_queue(session)
    session.status = StorySession.Status.PENDING
    session.started_at = session.ended_at = None
    session.stage, session.worker, session.worker_losses = "", "", 0
    content.processing_status = ProcessingStatus.PROCESSING
    content.error_messages, content.total_time_seconds = [], None


def _stay(book: Book, missing: Iterable[Step]) -> None:
    """Nothing is to be drawn: say what is missing now, if anything is."""
    session, content = book.session, book.content
    said = [MISSING.format(layout.named(step)) for step in missing]
    if not said:
        session.status = StorySession.Status.COMPLETED
    if session.status == StorySession.Status.COMPLETED:
        content.error_messages = said
        content.processing_status = ProcessingStatus.PARTIAL if said else ProcessingStatus.COMPLETED


def _events(book: Book, change: Change, shown: list[dict[str, Any]]) -> list[eventlog.EventDraft]:
    """The pages that are others than before, and the revision."""
    now = pages.pages_of(book.content, book.runs, book.takes)
    events: list[eventlog.EventDraft] = [("page", page) for page in now if page not in shown]
    number = book.session.revision
    return [*events, ("revision", {"revision": number, "summary": change.summary})]
