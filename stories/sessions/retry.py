"""Puts a session that has ended back into the queue, from one of its stages on."""

import secrets

from django.conf import settings
from django.utils import timezone

from orchestrator import MAX_SEED, Stage
from stories.exceptions import NothingToRetry, QueueFull, StillGenerating
from stories.files import deletion
from stories.models import GeneratedContent, StageRun, StorySession
from stories.sessions import estimates, queue, quotas
from stories.sessions.submission import _tell_of_the_line


def _put_back(session: StorySession, stage: Stage | None, seed: int | None) -> StorySession:
    row = (
        StorySession.objects.select_for_update(of=("self",))
        .select_related("content")
        .get(pk=session.pk)
    )
    queue.content_of(row)
    if row.is_unfinished:
        raise StillGenerating
    again = _stages_to_do_again(row, stage)
    if not again:
        raise NothingToRetry
    quotas.spend(row.user)
    if queue.waiting(row.preset).count() >= settings.STORYGEN["MAX_QUEUED"]:
        raise QueueFull(estimates.seconds_before(row.preset, ahead=0))
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
    row.stage, row.worker, row.worker_losses = "", "", 0
    row.save()
    _tell_of_the_line(row)
    return row


def _stages_to_do_again(session: StorySession, stage: Stage | None) -> list[Stage]:
    made = set(
        session.stage_runs.filter(status=StageRun.Status.COMPLETED).values_list("stage", flat=True)
    )
    # With a stage as well: what it is made of may be missing.
    first = [each for each in Stage if each not in made or each is stage]
    again = {part for each in first for part in each.with_dependents}
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
    if Stage.STORY in stages:
        content.warnings = []
    content.save()
    content.session.stage_runs.filter(stage__in=stages).delete()
    if gone := shown - set(content.public_image_names()):
        deletion.delete_later(names=sorted(gone))
