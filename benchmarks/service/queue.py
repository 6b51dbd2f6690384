"""Queue overhead: the time a story spends outside its stages, and how busy workers are."""

import time
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise

import httpx

from benchmarks import BenchmarkFailed
from benchmarks.service.deployment import ALIAS, Deployment, submit_story, wait_until
from orchestrator.stages import ALWAYS
from stories.models import StorySession

# For all stories of one measurement.
END_SECONDS = 600.0


@dataclass(frozen=True)
class QueueCost:
    """Seconds of each story with stages that take no time: its request, and its processing."""

    submission: list[float]
    processing: list[float]


def queue_cost(made: Deployment, stories: int) -> QueueCost:
    """Queue all stories before the first is claimed, so that requests and worker do not compete."""
    start = made.folder / "start"
    with made.server(STORYGEN_BENCHMARK_START=str(start)) as url, ExitStack() as workers:
        submission = _submit(url, stories)
        if made.broker:
            workers.enter_context(made.worker())
        start.touch()
        ended = _wait_for_all(stories)
    first, *_ = ended
    ends = [first.started_at, *(session.ended_at for session in ended)]
    return QueueCost(
        submission, [(after - before).total_seconds() for before, after in pairwise(ends)]
    )


@dataclass(frozen=True)
class Throughput:
    """Stories per minute, and for each story the share of its time that it spent in stages."""

    per_minute: float
    shares: list[float]


def throughput(made: Deployment, workers: int, stories: int, seconds: float) -> Throughput:
    """Measure busy `workers` with `stories` for each and stages that take `seconds`."""
    environment = {"STORYGEN_TEST_SECONDS": str(seconds)}
    with ExitStack() as processes:
        if made.broker:
            url = processes.enter_context(made.server())
            for _ in range(workers):
                processes.enter_context(made.worker(**environment))
        else:
            servers = [processes.enter_context(made.server(**environment)) for _ in range(workers)]
            url = servers[0]
        made.wait_for_workers(workers)
        _submit(url, workers * stories)
        ended = _wait_for_all(workers * stories)
    by_worker = defaultdict(list)
    for session in ended:
        by_worker[session.worker].append(session)
    shares, per_minute = [], 0.0
    for own in by_worker.values():
        ends = [own[0].started_at, *(session.ended_at for session in own)]
        shares += [
            len(ALWAYS) * seconds / (after - before).total_seconds()
            for before, after in pairwise(ends)
        ]
        per_minute += 60 * len(own) / (ends[-1] - ends[0]).total_seconds()
    return Throughput(per_minute, shares)


def _submit(url: str, stories: int) -> list[float]:
    """Request that many stories; returns the seconds of each request."""
    seconds = []
    with httpx.Client(timeout=60) as client:
        for number in range(1, stories + 1):
            start = time.perf_counter()
            submit_story(client, url, number)
            seconds.append(time.perf_counter() - start)
    return seconds


def _wait_for_all(stories: int) -> list[StorySession]:
    """Wait until all stories are completed; returns the sessions in order of completion."""
    sessions = StorySession.objects.using(ALIAS)
    completed = sessions.filter(status=StorySession.Status.COMPLETED).order_by("ended_at")
    wait_until(
        lambda: sessions.exclude(status__in=StorySession.UNFINISHED).count() == stories,
        END_SECONDS,
    )
    if completed.count() != stories:
        raise BenchmarkFailed("Not every story was completed.")
    return list(completed)
