"""What the line costs: a story's way through it, and how busy it keeps its workers."""

import time
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise

import httpx

from benchmarks import BenchmarkFailed
from benchmarks.service.deployment import ALIAS, Deployment, ask_for_a_story, wait_until
from orchestrator import Stage
from stories.models import StorySession

# Of all stories of one measurement.
END_SECONDS = 600.0


@dataclass(frozen=True)
class QueueCost:
    """Seconds of each story with stages that take none: to put it into line, and from then on."""

    asking: list[float]
    telling: list[float]


def queue_cost(made: Deployment, stories: int) -> QueueCost:
    """All stories are in line before the first is taken: asking and telling share no core."""
    start = made.folder / "start"
    with made.server(STORYGEN_BENCHMARK_START=str(start)) as url, ExitStack() as workers:
        asking = _ask(url, stories)
        if made.broker:
            workers.enter_context(made.worker())
        start.touch()
        told = _wait_for_all(stories)
    first, *_ = told
    ends = [first.started_at, *(session.ended_at for session in told)]
    return QueueCost(asking, [(after - before).total_seconds() for before, after in pairwise(ends)])


@dataclass(frozen=True)
class Throughput:
    """How many stories a minute, and for each story its own seconds' share of what it took."""

    per_minute: float
    shares: list[float]


def throughput(made: Deployment, workers: int, stories: int, seconds: float) -> Throughput:
    """Of so many workers while the line is not empty, each stage taking so many `seconds`.

    `stories` are those of each worker.
    """
    lasting = {"STORYGEN_TEST_SECONDS": str(seconds)}
    with ExitStack() as processes:
        if made.broker:
            url = processes.enter_context(made.server())
            for _ in range(workers):
                processes.enter_context(made.worker(**lasting))
        else:
            servers = [processes.enter_context(made.server(**lasting)) for _ in range(workers)]
            url = servers[0]
        made.wait_for_workers(workers)
        _ask(url, workers * stories)
        told = _wait_for_all(workers * stories)
    by_worker = defaultdict(list)
    for session in told:
        by_worker[session.worker].append(session)
    shares, per_minute = [], 0.0
    for own in by_worker.values():
        ends = [own[0].started_at, *(session.ended_at for session in own)]
        shares += [
            len(Stage) * seconds / (after - before).total_seconds()
            for before, after in pairwise(ends)
        ]
        per_minute += 60 * len(own) / (ends[-1] - ends[0]).total_seconds()
    return Throughput(per_minute, shares)


def _ask(url: str, stories: int) -> list[float]:
    """Put so many into line: the seconds that each took."""
    asking = []
    with httpx.Client(timeout=60) as client:
        for number in range(1, stories + 1):
            start = time.perf_counter()
            ask_for_a_story(client, url, number)
            asking.append(time.perf_counter() - start)
    return asking


def _wait_for_all(stories: int) -> list[StorySession]:
    """The sessions once all have become stories, in the order they did."""
    sessions = StorySession.objects.using(ALIAS)
    told = sessions.filter(status=StorySession.Status.COMPLETED).order_by("ended_at")
    wait_until(
        lambda: sessions.exclude(status__in=StorySession.UNFINISHED).count() == stories,
        END_SECONDS,
    )
    if told.count() != stories:
        raise BenchmarkFailed("Not every story was told.")
    return list(told)
