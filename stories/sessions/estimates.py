"""How long a story takes here and how far one is, learnt from the stories told so far."""

import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from django.utils import timezone

from orchestrator import Stage
from stories.models import StageRun, StorySession, Worker
from stories.sessions import queue
from stories.sessions.leases import LEASE

# Stage runs that are looked back on, and for how long what they say is not asked again.
REMEMBERED = 120
FRESH_SECONDS = 5.0
# A stage that nobody has seen here yet. Only shares of it matter, until there are figures.
UNSEEN = {
    Stage.STORY: 2.0,
    Stage.DESCRIPTIONS: 0.8,
    Stage.CHARACTER: 0.7,
    Stage.BACKGROUND: 0.7,
    Stage.CUTOUT: 0.4,
    Stage.SCENE: 0.1,
}
# What a client is asked to wait when nothing says how long it takes.
UNKNOWN_SECONDS = 10.0

_learnt: tuple[float, dict[str, dict[str, float]]] = (-FRESH_SECONDS, {})


def stage_seconds(preset: str) -> dict[str, float]:
    """The median seconds of each stage of a preset in the latest stories; empty before the first.

    Stages that came out of the cache do not count, nor those of stories that are not told yet:
    the weights of a story's stages should not change under its own progress.
    """
    global _learnt
    asked_at, by_preset = _learnt
    if time.monotonic() - asked_at > FRESH_SECONDS:
        seen: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        latest = (
            StageRun.objects.filter(
                status=StageRun.Status.COMPLETED, session__status=StorySession.Status.COMPLETED
            )
            .exclude(cache=StageRun.Cache.HIT)
            .order_by("-pk")
            .values_list("session__preset", "stage", "seconds")[:REMEMBERED]
        )
        for of_preset, stage, seconds in latest:
            seen[of_preset][stage].append(seconds)
        by_preset = {
            of_preset: {stage: median(seconds) for stage, seconds in stages.items()}
            for of_preset, stages in seen.items()
        }
        _learnt = (time.monotonic(), by_preset)
    return by_preset.get(preset, {})


def forget() -> None:
    """Ask the database anew at the next question."""
    global _learnt
    _learnt = (-FRESH_SECONDS, {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an unfinished session is.

    `percent` is 0 to 100 and weighs the stages by the seconds they take here. `eta_seconds` is
    None before the first story has been told. `position` is its place in line, 1 for the next to
    be taken, None for one that runs.
    """

    stage: str
    percent: float
    eta_seconds: float | None
    position: int | None


def progress_of(session: StorySession, runs: Iterable[StageRun] | None = None) -> Progress:
    """How far a session is that has not ended; `runs` are its stage runs if they are at hand."""
    learnt = stage_seconds(session.preset)
    done, whole = _done_of_whole(session, session.stage_runs.all() if runs is None else runs)
    eta = position = None
    if session.status == StorySession.Status.PENDING:
        position = queue.ahead_of(session) + 1
        if learnt:
            eta = seconds_before(session.preset, ahead=position - 1) + whole - done
    elif learnt:
        eta = whole - done
    return Progress(
        stage=session.stage,
        percent=_percent(done, whole),
        eta_seconds=None if eta is None else round(max(eta, 0.0), 1),
        position=position,
    )


def percent_of(session: StorySession, runs: Iterable[StageRun]) -> float:
    """How far a session is, 0 to 100: what `progress_of` says, without a look at the line."""
    return _percent(*_done_of_whole(session, runs))


def _done_of_whole(session: StorySession, runs: Iterable[StageRun]) -> tuple[float, float]:
    """Seconds of a story like this here: those that are behind it, and all."""
    weights = {stage.value: UNSEEN[stage] for stage in Stage} | stage_seconds(session.preset)
    return sum(weights[run.stage] * _share(run) for run in runs), sum(weights.values())


def _percent(done: float, whole: float) -> float:
    return round(100 * min(done / whole, 1.0), 1)


def seconds_before(preset: str, *, ahead: int) -> float:
    """How long until a worker is free for the one before whom `ahead` others wait."""
    learnt = stage_seconds(preset)
    if not learnt:
        return UNKNOWN_SECONDS
    weights = {stage.value: 0.0 for stage in Stage} | learnt
    whole = sum(weights.values())
    running = StorySession.objects.filter(
        status=StorySession.Status.PROCESSING, preset=preset
    ).prefetch_related("stage_runs")
    left = [
        max(whole - sum(weights[run.stage] * _share(run) for run in each.stage_runs.all()), 0.0)
        for each in running
    ]
    workers = max(live_workers(preset).count(), len(left), 1)
    return (sum(left) + ahead * whole) / workers if len(left) + ahead >= workers else 0.0


def live_workers(preset: str):
    """The workers of a preset that were heard of lately."""
    return Worker.objects.filter(preset=preset, seen_at__gt=timezone.now() - LEASE)


def _share(run: StageRun) -> float:
    """How much of a stage is done, 0 to 1; a failed one has taken its time too."""
    if run.status in (StageRun.Status.COMPLETED, StageRun.Status.FAILED):
        return 1.0
    return run.fraction if run.status == StageRun.Status.RUNNING else 0.0
