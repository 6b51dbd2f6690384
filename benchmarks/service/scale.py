"""Scaling: many workers with stages that only sleep, on one PostgreSQL and one Redis.

The workers share the cores of this machine with all other programs. CPU time per story is therefore
the figure that transfers to other machines: its inverse is the capacity of one core.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import psutil
from django.db import connections

from benchmarks import BenchmarkFailed
from benchmarks.service.deployment import (
    ALIAS,
    Deployment,
    Programs,
    deployment,
    submit_story,
    wait_until,
)
from benchmarks.service.figures import p50_p95
from benchmarks.service.programs import NotInstalled
from orchestrator.stages import ALWAYS
from stories.models import StorySession

IDLE_SECONDS = 20.0
END_SECONDS = 1200.0
OURS = "/* benchmark */"
# The default of 100 connections is exhausted at about 40 workers.
POSTGRESQL = ("shared_preload_libraries=pg_stat_statements", "max_connections=1000")


def measure_scale(
    write: Callable[[str], object],
    *,
    workers: Sequence[int],
    seconds: float,
    stories: int,
) -> None:
    """Write figures for each number of workers: `stories` per worker, `seconds` per stage."""
    write(
        f"{psutil.cpu_count()} CPUs, {len(ALWAYS)} stages per story that sleep {seconds:g} s each"
    )
    try:
        for number in workers:
            # New programs each time, so that their counters start at zero.
            with (
                Programs(POSTGRESQL) as programs,
                deployment(programs.database(), programs.broker()) as made,
            ):
                _measure(write, made, programs, number, seconds, stories)
    except NotInstalled as exc:
        raise BenchmarkFailed(f"{exc}; this needs PostgreSQL and Redis") from exc


def _measure(
    write: Callable[[str], object],
    made: Deployment,
    programs: Programs,
    workers: int,
    seconds: float,
    stories: int,
) -> None:
    def row(name: str, figure: str) -> None:
        write(f"  {name:<46}{figure}")

    load, _, _ = psutil.getloadavg()
    write(f"\n{workers} {'worker' if workers == 1 else 'workers'} (load {load:.1f})")
    with ExitStack() as started:
        url, server = started.enter_context(made.server_process())
        celery_workers = started.enter_context(
            made.workers(workers, STORYGEN_TEST_SECONDS=str(seconds))
        )
        trees = {"server": server, "workers": celery_workers} | programs.processes()
        made.wait_for_workers(workers)
        row("memory, workers", f"{_memory(celery_workers) / workers / 1e6:.0f} MB each (PSS)")

        before = _Counts.now(made, programs, trees)
        time.sleep(IDLE_SECONDS)
        idle = _Counts.now(made, programs, trees) - before
        row("idle, statements", f"{idle.statements / IDLE_SECONDS / workers:.2f} /s per worker")
        row("idle, connections to PostgreSQL", f"{_connections() / workers:.1f} per worker")
        row("idle, messages", f"{idle.commands / IDLE_SECONDS / workers:.2f} /s per worker")
        row("idle, CPU", _shares(idle.cpu, IDLE_SECONDS))

        total = workers * stories
        before = _Counts.now(made, programs, trees)
        start = time.monotonic()
        with httpx.Client(timeout=60) as client:
            for number in range(1, total + 1):
                submit_story(client, url, number)
        submitted = time.monotonic() - start
        ended = _wait_for_all(total)
        spent = time.monotonic() - start
        cost = _Counts.now(made, programs, trees) - before
    row("requests", f"{total / submitted:.1f} stories/s")
    _write_rate(row, ended, workers, seconds)
    row("statements", f"{cost.statements / total:.0f} per story")
    row("transactions", f"{cost.transactions / total:.0f} per story")
    row(
        "rows",
        f"{cost.inserted / total:.1f} inserted, {cost.updated / total:.1f} updated per story",
    )
    row(
        "bytes",
        f"{cost.table_bytes / total / 1e3:.1f} kB of tables, {cost.log_bytes / total / 1e3:.1f} kB "
        f"of write-ahead log per story",
    )
    row(
        "Redis commands", f"{cost.commands / total:.1f} per story, {cost.pushes / total:.2f} pushes"
    )
    row(
        "media files", f"{cost.files / total:.1f}, {cost.file_bytes / total / 1e3:.1f} kB per story"
    )
    row("CPU per story", _milliseconds(cost.cpu, total))
    row("CPU usage", _shares(cost.cpu, spent))


def _wait_for_all(stories: int) -> list[StorySession]:
    """Wait until all stories have ended; returns the sessions."""
    with connections[ALIAS].cursor() as cursor:

        def ended() -> bool:
            cursor.execute(
                f"SELECT count(*) {OURS} FROM stories_storysession WHERE ended_at IS NOT NULL"
            )
            return cursor.fetchone()[0] == stories

        wait_until(ended, END_SECONDS)
    sessions = list(StorySession.objects.using(ALIAS).order_by("ended_at"))
    if any(session.status != StorySession.Status.COMPLETED for session in sessions):
        raise BenchmarkFailed("Not every story was completed.")
    return sessions


def _write_rate(
    row: Callable[[str, str], None], ended: list[StorySession], workers: int, seconds: float
) -> None:
    by_worker = defaultdict(list)
    for session in ended:
        by_worker[session.worker].append(session)
    claims, rate = [], 0.0
    for own in by_worker.values():
        own.sort(key=lambda session: session.started_at)
        claims += [
            (later.started_at - earlier.ended_at).total_seconds()
            for earlier, later in pairwise(own)
        ]
        rate += len(own) / (own[-1].ended_at - own[0].started_at).total_seconds()
    ideal = workers / (len(ALWAYS) * seconds)
    row(
        "throughput",
        f"{rate:.2f} stories/s, {rate / ideal:.0%} of the ideal, {len(by_worker)} workers",
    )
    if claims:
        row("from completion to the next claim", p50_p95(claims))


@dataclass(frozen=True)
class _Counts:
    """Counters since the programs started."""

    statements: int
    transactions: int
    inserted: int
    updated: int
    table_bytes: int
    log_bytes: int
    commands: int
    pushes: int
    files: int
    file_bytes: int
    cpu: dict[str, float]

    @classmethod
    def now(
        cls, made: Deployment, programs: Programs, trees: dict[str, psutil.Process]
    ) -> "_Counts":
        files = [path for path in Path(made.folder, "media").rglob("*") if path.is_file()]
        with connections[ALIAS].cursor() as cursor:

            def ask(sql: str) -> tuple[Any, ...]:
                cursor.execute(sql)
                return cursor.fetchone()

            cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements")
            # Without the statements of PostgreSQL's constraint checks and of this process. These
            # counts are there at once; those of pg_stat_user_tables wait for idle connections.
            statements, transactions, inserted, updated = ask(
                "SELECT sum(calls)::bigint, sum(calls) FILTER (WHERE query = 'COMMIT'), "
                "sum(rows) FILTER (WHERE query LIKE 'INSERT%'), "
                "sum(rows) FILTER (WHERE query LIKE 'UPDATE%') "
                "FROM pg_stat_statements JOIN pg_database ON dbid = oid "
                "WHERE datname = current_database() AND query NOT LIKE '%OF x' "
                f"AND query NOT LIKE '%{OURS}%'"
            )
            (table_bytes,) = ask(
                "SELECT sum(pg_total_relation_size(relid)) FROM pg_stat_user_tables"
            )
            (log_bytes,) = ask("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")
        commands = programs.redis_commands(made.broker)
        return cls(
            statements=int(statements),
            transactions=int(transactions or 0),
            inserted=int(inserted or 0),
            updated=int(updated or 0),
            table_bytes=int(table_bytes),
            log_bytes=int(log_bytes),
            commands=sum(commands.values()),
            pushes=commands.get("lpush", 0),
            files=len(files),
            file_bytes=sum(path.stat().st_size for path in files),
            cpu={name: _cpu_seconds(tree) for name, tree in trees.items()},
        )

    def __sub__(self, before: "_Counts") -> "_Counts":
        def less(name: str) -> Any:
            now, then = getattr(self, name), getattr(before, name)
            if isinstance(now, dict):
                return {key: value - then[key] for key, value in now.items()}
            return now - then

        return _Counts(**{name: less(name) for name in self.__dataclass_fields__})


def _connections() -> int:
    """The number of connections to this database, without this process's own."""
    with connections[ALIAS].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid()"
        )
        return cursor.fetchone()[0]


def _cpu_seconds(process: psutil.Process) -> float:
    """CPU seconds of the process and its running children."""
    total = 0.0
    for each in (process, *process.children(recursive=True)):
        try:
            times = each.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system
    return total


def _memory(process: psutil.Process) -> int:
    return sum(each.memory_full_info().pss for each in process.children(recursive=True))


def _milliseconds(cpu: dict[str, float], stories: int) -> str:
    return ", ".join(f"{name} {1e3 * spent / stories:.1f} ms" for name, spent in cpu.items())


def _shares(cpu: dict[str, float], seconds: float) -> str:
    """Each program's share of one core."""
    return ", ".join(f"{name} {spent / seconds:.1%}" for name, spent in cpu.items())
