"""Puts a session that has ended back into the queue, from one of its stages on."""

import hashlib
import secrets
from functools import reduce
from operator import or_

from django.contrib.auth.models import AbstractUser
from django.db.models import Q

from orchestrator import MAX_SEED, Stage, Step
from orchestrator.steps import STORY
from stories.exceptions import NoSuchPage, NothingToRetry, StillGenerating
from stories.files import deletion
from stories.files.layout import STAGE_OUTPUTS
from stories.models import GeneratedContent, StageRun, StorySession
from stories.sessions import quotas, steps
from stories.sessions.submission import append_queued, enter_queue


def requeue(
    session: StorySession,
    stage: Stage | None,
    seed: int | None,
    user: AbstractUser | None,
    page: int | None = None,
) -> StorySession:
    """See `services.retry_story`. To be called in a transaction."""
    rows = StorySession.objects.select_for_update(of=("self",)).select_related("content")
    row = rows.get(pk=session.pk)
    if row.is_unfinished:
        raise StillGenerating
    if stage is Stage.NARRATION:
        # Of a story that was made without.
        row.narration = True
    wanted = _wanted(row.content, stage, page)
    again = _steps_to_run(row.content, wanted)
    if not again:
        raise NothingToRetry
    if user and not user.is_staff:
        # Of a story that is written again nobody knows its pages yet.
        drawn = sum(step.stage is Stage.SCENE for step in again)
        drawn = row.pages if STORY in again and not row.plan_only else drawn
        quotas.spend(user, pages=drawn)
    enter_queue(row)
    seeded = [step for step in wanted if step.stage.takes_seed]
    if seeded:
        new_seed = secrets.randbelow(MAX_SEED + 1) if seed is None else seed
        row.stage_seeds = row.stage_seeds | _seeds(seeded, new_seed)
    elif seed is not None:
        row.stage_seeds = row.stage_seeds | {again[0].label: seed}
    _clear(row.content, again)
    row.step_counts = steps.counts(row.content)
    row.status = StorySession.Status.PENDING
    row.revision += 1
    row.started_at = row.ended_at = None
    row.stage, row.worker, row.worker_losses = "", "", 0
    row.save()
    append_queued(row)
    return row


def _wanted(content: GeneratedContent, stage: Stage | None, page: int | None) -> list[Step]:
    """The steps that are to be done again whether or not they are complete.

    A page alone means its background, and so its scene.
    """
    if not stage and page is None:
        return []
    known = steps.steps_of(content)
    if page is not None and not (known and page in known.pages):
        raise NoSuchPage
    required = steps.required(content)
    if page is None:
        found = [step for step in required if step.stage is stage]
        # Before there is a plan nothing is known of the pictures, and all of them are missing.
        return found or [Step(stage)]
    stage = stage or Stage.BACKGROUND
    number = known.background_of(page) if stage is Stage.BACKGROUND else page
    return [Step(stage, number)]


def _steps_to_run(content: GeneratedContent, wanted: list[Step]) -> tuple[Step, ...]:
    runs = content.session.stage_runs.filter(status=StageRun.Status.COMPLETED)
    completed = {run.step for run in runs}
    # With a stage as well: what it is made from may be missing.
    first = [step for step in steps.required(content) if step not in completed or step in wanted]
    known = None if content.session.plan_only else steps.steps_of(content)
    return known.with_dependents(first) if known else tuple(first)


def _seeds(seeded: list[Step], seed: int) -> dict[str, int]:
    """`seed` for the first of these steps, and one made of it for each of the others."""
    seeds = {seeded[0].label: seed}
    for step in seeded[1:]:
        digest = hashlib.sha256(f"{seed}/{step.label}".encode()).digest()
        seeds[step.label] = int.from_bytes(digest[:4], "big")
    return seeds


def _clear(content: GeneratedContent, again: tuple[Step, ...]) -> None:
    """Reset the rows of these steps with all their takes; pictures are deleted with the commit."""
    before = content.public_image_names()
    runs = content.session.stage_runs.all()
    if STORY not in again:
        of_steps = (Q(stage=step.stage, number=step.number) for step in again)
        runs = runs.filter(reduce(or_, of_steps))
        fields = [field for step in again for field in steps.fields_of(content, step)]
    else:
        fields = [field for output in STAGE_OUTPUTS.values() for field in output.fields]
    for field in fields:
        setattr(content, field, content._meta.get_field(field).get_default())
    content.processing_status = GeneratedContent.ProcessingStatus.PROCESSING
    content.error_messages, content.total_time_seconds = [], None
    content.save()
    unfinished = {image for image in runs.values_list("image", flat=True) if image}
    runs.delete()
    if gone := (before | unfinished) - content.public_image_names():
        deletion.delete_later(names=gone)
