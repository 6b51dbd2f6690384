"""The figures of `python -m benchmarks queue`."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import psutil

from benchmarks.service import database, events, queue
from benchmarks.service.deployment import Deployment, Programs, deployment
from benchmarks.service.figures import milliseconds, p50_p95, percentile
from benchmarks.service.programs import NotInstalled
from orchestrator.stages import ALWAYS

WORDS = 100
TIMES = 100
# Six such stages take about as long as a story of the embedded preset.
STAGE_SECONDS = 0.75
STORIES_OF_EACH_WORKER = 6

Deployed = Callable[[], AbstractContextManager[Deployment]]


class Report:
    """Prints each figure when it is measured."""

    def __init__(self, write: Callable[[str], object], programs: Programs) -> None:
        self._write = write
        self._programs = programs

    def sqlite(self) -> AbstractContextManager[Deployment]:
        return deployment()

    def postgresql(self) -> AbstractContextManager[Deployment]:
        return deployment(self._programs.database())

    def celery(self) -> AbstractContextManager[Deployment]:
        broker = self._programs.broker()
        return deployment(self._programs.database(), broker)

    def heading(self, text: str) -> None:
        load, _, _ = psutil.getloadavg()
        self._write(f"\n{text} (load {load:.1f})")

    def measure(
        self, name: str, deployed: Deployed, figures: Callable[[Deployment], dict[str, str]]
    ) -> None:
        """Write the `figures` of a new deployment, as rows that start with `name`."""
        try:
            with deployed() as made:
                for part, figure in figures(made).items():
                    self._write(f"  {' '.join(filter(None, (name, part))):<46}{figure}")
        except NotInstalled as exc:
            self._write(f"  {name:<46}not measured: {exc}")


def report(write: Callable[[str], object], *, stories: int, sessions: int) -> None:
    """Measure with that many queued `stories` and stored `sessions`; `write` gets each line."""
    with Programs() as programs:
        it = Report(write, programs)
        ways = {
            "in-process, SQLite": it.sqlite,
            "in-process, PostgreSQL": it.postgresql,
            "Celery, Redis, PostgreSQL": it.celery,
        }

        it.heading(f"Overhead outside the stages of {stories} stories: median (p5 to p95)")
        for name, deployed in ways.items():
            it.measure(name, deployed, lambda made: _queue_cost(made, stories))

        it.heading("Event latency, from the stage to the client: median (p95)")
        it.measure("in-process, SQLite", it.sqlite, _latency)
        it.measure("Celery, Redis, PostgreSQL", it.celery, _latency)

        it.heading(
            f"Stories per minute, with stages of {len(ALWAYS) * STAGE_SECONDS:g} s per story"
        )
        for workers in (1, 2):
            it.measure(f"in-process, SQLite, {workers}", it.sqlite, _throughput(workers))
        for workers in (1, 2):
            it.measure(f"Celery, Redis, PostgreSQL, {workers}", it.celery, _throughput(workers))

        it.heading(f"Response times with {sessions:,} sessions in PostgreSQL, through gunicorn")
        it.measure("GET", it.postgresql, lambda made: _reading(made, sessions))


def _queue_cost(made: Deployment, stories: int) -> dict[str, str]:
    cost = queue.queue_cost(made, stories)
    return {"": milliseconds(cost.processing), "- request": milliseconds(cost.submission)}


def _latency(made: Deployment) -> dict[str, str]:
    return {"": p50_p95(events.latencies(made, WORDS))}


def _throughput(workers: int) -> Callable[[Deployment], dict[str, str]]:
    def figures(made: Deployment) -> dict[str, str]:
        found = queue.throughput(made, workers, STORIES_OF_EACH_WORKER, STAGE_SECONDS)
        ideal = workers * 60 / (len(ALWAYS) * STAGE_SECONDS)
        low, high = percentile(found.shares, 5), percentile(found.shares, 95)
        figure = (
            f"{found.per_minute:.1f}, {found.per_minute / ideal:.1%} of the ideal "
            f"  ({low:.1%} to {high:.1%})"
        )
        return {"worker" if workers == 1 else "workers": figure}

    return figures


def _reading(made: Deployment, sessions: int) -> dict[str, str]:
    password = database.fill(sessions)
    times = database.answer_times(made, password, TIMES)
    return {name: p50_p95(seconds) for name, seconds in times.items()}
