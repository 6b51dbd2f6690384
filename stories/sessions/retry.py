"""Puts a session that has ended back into the queue, from one of its stages on."""

import secrets

from django.contrib.auth.models import AbstractUser

from orchestrator import MAX_SEED, Stage
from stories.exceptions import NothingToRetry, StillGenerating
from stories.files import deletion
from stories.files.layout import STAGE_OUTPUTS
from stories.models import GeneratedContent, StageRun, StorySession
from stories.sessions import quotas
from stories.sessions.submission import append_queued, enter_queue


def requeue(
    session: StorySession, stage: Stage | None, seed: int | None, user: AbstractUser | None
) -> StorySession:
    """See `services.retry_story`. To be called in a transaction."""
    rows = StorySession.objects.select_for_update(of=("self",)).select_related("content")
    row = rows.get(pk=session.pk)
    if row.is_unfinished:
        raise StillGenerating
    stages = _stages_to_run(row, stage)
    if not stages:
        raise NothingToRetry
    if user and not user.is_staff:
        quotas.spend(user)
    enter_queue(row)
    if stage and stage.takes_seed:
        new_seed = secrets.randbelow(MAX_SEED + 1) if seed is None else seed
        row.stage_seeds = row.stage_seeds | {stage.value: new_seed}
    elif seed is not None:
        row.stage_seeds = row.stage_seeds | {stages[0].value: seed}
    _clear(row.content, stages)
    row.status = StorySession.Status.PENDING
    row.revision += 1
    row.started_at = row.ended_at = None
    row.stage, row.worker, row.worker_losses = "", "", 0
    row.save()
    append_queued(row)
    return row


def _stages_to_run(session: StorySession, stage: Stage | None) -> list[Stage]:
    completed = set(
        session.stage_runs.filter(status=StageRun.Status.COMPLETED).values_list("stage", flat=True)
    )
    # With a stage as well: what it is made from may be missing.
    first = [each for each in Stage if each not in completed or each is stage]
    again = {dependent for each in first for dependent in each.with_dependents}
    return [each for each in Stage if each in again]


def _clear(content: GeneratedContent, stages: list[Stage]) -> None:
    """Reset the rows of these stages; their pictures are deleted with the commit."""
    before = set(content.public_image_names())
    for stage in stages:
        for field in STAGE_OUTPUTS[stage].fields:
            setattr(content, field, content._meta.get_field(field).get_default())
    content.processing_status = GeneratedContent.ProcessingStatus.PROCESSING
    content.error_messages, content.total_time_seconds = [], None
    content.save()
    content.session.stage_runs.filter(stage__in=stages).delete()
    if gone := before - set(content.public_image_names()):
        deletion.delete_later(names=sorted(gone))
