"""How long a story takes here and how far one is, by the latest stories of its preset."""

import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from django.db.models import Avg, QuerySet
from django.db.models.functions import Now

from orchestrator import Stage
from stories.content import steps
from stories.models import GeneratedContent, StageRun, StorySession, Worker
from stories.sessions import queue

# The stories of a preset whose times count, and for how long these are not read again.
LATEST_STORIES = 20
FRESH_SECONDS = 5.0
# Shares of the steps before there are measured times; that of a story is for one page.
UNMEASURED: dict[str, float] = {
    Stage.STORY: 1.5,
    Stage.CHARACTER: 0.7,
    Stage.BACKGROUND: 0.7,
    Stage.CUTOUT: 0.4,
    Stage.SCENE: 0.1,
    Stage.NARRATION: 1.0,
}
# What a story is taken to need before one was measured, at least.
UNMEASURED_SECONDS = 10.0

# By preset: when it was read by `time.monotonic`, and the median seconds by stage, of the story by
# its number of pages, too.
Measured = dict[str | tuple[str, int], float]
_measured: dict[str, tuple[float, Measured]] = {}


def stage_seconds(preset: str, pages: int = 1) -> dict[str, float]:
    """The median seconds of a step of each stage in the latest stories of a preset.

    Those of the story are of books with as many `pages`, if there was one. Empty before the first.
    Cached steps do not count, nor those of unfinished stories: the weights of a story's stages
    should not change under its own progress.
    """
    read_at, seconds = _measured.get(preset, (-FRESH_SECONDS, {}))
    if time.monotonic() - read_at > FRESH_SECONDS:
        seconds = _measure(preset)
        _measured[preset] = (time.monotonic(), seconds)
    by_stage = {stage: took for stage, took in seconds.items() if isinstance(stage, str)}
    if Stage.STORY in by_stage:
        by_stage[Stage.STORY] = seconds.get((Stage.STORY, pages), by_stage[Stage.STORY])
    return by_stage


def _measure(preset: str) -> Measured:
    completed = StorySession.objects.filter(preset=preset, status=StorySession.Status.COMPLETED)
    latest = completed.order_by("-pk").values("pk")[:LATEST_STORIES]
    runs = StageRun.objects.filter(session__in=latest, status=StageRun.Status.COMPLETED)
    computed = runs.exclude(cache=StageRun.Cache.HIT)
    found: dict[str | tuple[str, int], list[float]] = defaultdict(list)
    for stage, pages, took in computed.values_list("stage", "session__pages", "seconds"):
        found[stage].append(took)
        if stage == Stage.STORY:
            found[stage, pages].append(took)
    return {stage: median(took) for stage, took in found.items()}


def forget() -> None:
    """Read the database again at the next call."""
    _measured.clear()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an unfinished session is.

    `percent` is 0 to 100 and weighs the stages by their measured seconds. `eta_seconds` is None
    before the first story has ended. `page` is that of the current step, if it is of one.
    `position` is that in the queue, 1 for the next to be taken, None for a running session.
    """

    stage: str
    page: int | None
    percent: float
    eta_seconds: float | None
    position: int | None


def progress_of(session: StorySession, runs: Iterable[StageRun] | None = None) -> Progress:
    """How far an unfinished session is; `runs` are its stage runs if they are at hand."""
    measured = stage_seconds(session.preset, session.pages)
    runs = list(session.stage_runs.all() if runs is None else runs)
    done, total = _done_of_total(session, runs)
    eta, position = max(total - done, 0.0), None
    if session.status == StorySession.Status.PENDING:
        position = queue.ahead_of(session) + 1
        eta += seconds_before(session.preset, ahead=position - 1) if measured else 0.0
    percent, eta_seconds = _percent(done, total), round(eta, 1) if measured else None
    pages = (run.page for run in runs if run.status == StageRun.Status.RUNNING)
    return Progress(
        stage=session.stage,
        page=next(pages, None),
        percent=percent,
        eta_seconds=eta_seconds,
        position=position,
    )


def percent_of(session: StorySession, runs: Iterable[StageRun]) -> float:
    """How far a session is, 0 to 100: as in `progress_of`, without a query of the queue."""
    return _percent(*_done_of_total(session, runs))


def _done_of_total(session: StorySession, runs: Iterable[StageRun]) -> tuple[float, float]:
    """Seconds of a story like this one: those done, and all."""
    weights = UNMEASURED | stage_seconds(session.preset, session.pages)
    return _weighed(session, runs, weights)


def _weighed(
    session: StorySession, runs: Iterable[StageRun], weights: dict[str, float]
) -> tuple[float, float]:
    # Rows from before there were books have no counts.
    counts = session.step_counts or dict.fromkeys(UNMEASURED, 1)
    total = sum(weights[stage] * count for stage, count in counts.items())
    # Further takes do not count: nobody knows before whether there will be any.
    done = sum(weights[run.stage] * _share(run) for run in runs if run.take == 1)
    return done, total


def _percent(done: float, total: float) -> float:
    return round(100 * min(done / total, 1.0), 1)


def seconds_before(preset: str, *, ahead: int) -> float:
    """Seconds until a worker takes a session before which `ahead` others wait.

    Before the first story was measured, one is taken to need `UNMEASURED_SECONDS`, or as long as
    the running ones have taken so far.
    """
    running = StorySession.objects.filter(status=StorySession.Status.PROCESSING, preset=preset)
    if measured := stage_seconds(preset):
        left = []
        for each in running.prefetch_related("stage_runs"):
            weights = dict.fromkeys(UNMEASURED, 0.0) | stage_seconds(preset, each.pages)
            done, total = _weighed(each, each.stage_runs.all(), weights)
            left.append(max(total - done, 0.0))
        # Those ahead are taken to have as many pages as the waiting ones have on average.
        pages = round(queue.waiting(preset).aggregate(pages=Avg("pages"))["pages"] or 1)
        weights = dict.fromkeys(UNMEASURED, 0.0) | stage_seconds(preset, pages)
        like = StorySession(pages=pages)
        like.step_counts = steps.counts(GeneratedContent(session=like))
        total = _weighed(like, (), weights)[1]
    else:
        times = running.annotate(now=Now()).values_list("started_at", "now")
        elapsed = [(now - (started_at or now)).total_seconds() for started_at, now in times]
        total = max([UNMEASURED_SECONDS, *elapsed])
        left = [total] * len(elapsed)
    workers = max(live_workers(preset).count(), len(left), 1)
    busy = len(left) + ahead >= workers
    wait = (sum(left) + ahead * total) / workers if busy else 0.0
    return wait if measured else max(wait, UNMEASURED_SECONDS)


def live_workers(preset: str) -> QuerySet[Worker]:
    """The workers of a preset that have reported in time."""
    return Worker.objects.filter(preset=preset, is_silent=False)


def _share(run: StageRun) -> float:
    """How much of a stage is done, 0 to 1; a failed one is done, too."""
    if run.status in (StageRun.Status.COMPLETED, StageRun.Status.FAILED):
        return 1.0
    return run.fraction if run.status == StageRun.Status.RUNNING else 0.0
