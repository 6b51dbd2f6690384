"""What this server needs to take stories: its models, database, disks and broker, and their state.

Every question is asked anew by the request that wants the answer, and bounded by the time-outs of
whom it asks: a probe that comes too late is a failed probe to every load balancer.
"""

import errno
import logging
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from django.conf import settings
from django.db import Error, connection, transaction

from stories.database import missing_migrations
from stories.events import notifier
from stories.exceptions import NO_WORKER
from stories.models import PendingDeletion, Worker
from stories.sessions import leases, queue
from stories.waiting import STOPPING
from stories.workers.job import State
from stories.workers.process import local_worker

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")

DATABASE_SECONDS = 1
BROKER_SECONDS = 1
# The files and rows of some twenty stories.
MIN_FREE_BYTES = 50_000_000

# Everything it needs is there, but stories will have to wait.
DEGRADED = "degraded"

DATABASE_DOWN = "The database did not answer; the server's log has the details."
DATABASE_READ_ONLY = (
    "The database takes no writes: its disk is full, or it is read-only; the server's log has the "
    "details."
)
NOT_MIGRATED = (
    "The database lacks {} migrations, from {} on. Run `python manage.py migrate` on the server."
)
DISK_FULL = (
    "The disk of the {} folder is full. Free some space: `python manage.py prune` deletes old "
    "stories, `python manage.py cache --clear` empties the stage cache."
)
BROKER_DOWN = (
    "The broker did not answer; the server's log has the details. Stories wait until it is back."
)


class Unhealthy(Exception):
    """What is wrong, in a sentence that anyone may read. Its cause is for the log."""


class DiskFull(Unhealthy):
    """There is no space for the files or rows of another story."""


# The database


@contextmanager
def bounded_queries(seconds: float) -> Iterator[None]:
    """Make each query inside fail after `seconds` where the database hangs.

    They get a new connection: one that is open waits for ever for a server that is frozen, while
    `connect_timeout` bounds the opening and `statement_timeout` each query. Readers of SQLite wait
    for nobody.
    """
    if connection.vendor != "postgresql":
        yield
        return
    connection.close()
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SET statement_timeout = {round(seconds * 1000)}")
        yield
    finally:
        connection.close()


class Stats(NamedTuple):
    """What the database knows of queue and workers."""

    waiting: int
    running: int
    workers: list[Worker]


def ask_database() -> Stats:
    """Raises `Unhealthy` if the database does not answer, lacks migrations or takes no writes."""
    try:
        with bounded_queries(DATABASE_SECONDS):
            _check_migrations()
            queues = queue.stats().values()
            stats = Stats(
                sum(each.waiting for each in queues),
                sum(each.running for each in queues),
                list(Worker.objects.all()),
            )
            _try_to_write()
            return stats
    except Error as exc:
        raise Unhealthy(DATABASE_DOWN) from exc


@cache  # of the good answer alone: a database does not lose its migrations
def _check_migrations() -> None:
    if missing := missing_migrations():
        raise Unhealthy(NOT_MIGRATED.format(len(missing), missing[0]))


def _try_to_write() -> None:
    if connection.vendor == "sqlite":
        ask_disk("database", Path(connection.settings_dict["NAME"]).parent)
        return
    # Its disk is another machine's. Hosted servers become read-only when it is full.
    try:
        with transaction.atomic():
            PendingDeletion.objects.create(names=[])
            transaction.set_rollback(True)
    except Error as exc:
        raise Unhealthy(DATABASE_READ_ONLY) from exc


# Disks and broker


def ask_disk(what: str, folder: Path) -> None:
    """Raises `Unhealthy` if a folder cannot be written, `DiskFull` if its disk is full."""
    try:
        os.makedirs(folder, exist_ok=True)
        # Quotas, missing rights and inodes do not show in the free bytes.
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(4096))
        free = shutil.disk_usage(folder).free
    except OSError as exc:
        if exc.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(DISK_FULL.format(what)) from exc
        raise Unhealthy(f"The {what} folder cannot be written: {exc.strerror}.") from exc
    if free < MIN_FREE_BYTES:
        raise DiskFull(DISK_FULL.format(what))


def ask_media() -> None:
    if not settings.MEDIA_S3_BUCKET:
        ask_disk("media", settings.MEDIA_ROOT)


def ask_broker() -> None:
    """Raises `Unhealthy` if the broker does not answer."""
    from celery import current_app
    from kombu.exceptions import OperationalError

    bounds = dict.fromkeys(("socket_connect_timeout", "socket_timeout"), BROKER_SECONDS)
    connect, seconds = current_app.connection_for_write, BROKER_SECONDS
    with connect(connect_timeout=seconds, transport_options=bounds) as broker:
        try:
            broker.ensure_connection(max_retries=0)
        except OperationalError as exc:
            raise Unhealthy(BROKER_DOWN) from exc


# All of it


def readiness() -> tuple[bool, dict[str, Any]]:
    """Whether this server is ready, and its state and that of its parts for `/readyz`.

    It is ready when its database and disks are, and the models, where they live in this process.
    With workers elsewhere a missing worker or broker makes it `degraded`: stories then wait in the
    queue, which is no reason to take the server out of service.
    """
    worker = local_worker()
    stats, database = _ask(ask_database)
    _, media = _ask(ask_media)
    parts = {"database": _part(database), "media": _part(media)}
    problem = database or media
    if worker:
        parts["models"] = {"state": worker.state, "detail": worker.reason}
        status, detail = worker.state, worker.reason
    else:
        _, broker = _ask(ask_broker)
        parts["broker"] = _part(broker)
        waits = broker or _without_worker(stats)
        status, detail = (DEGRADED, waits) if waits else (State.READY, "")
        if notifier.closing.is_set():
            status, detail = State.STOPPING, STOPPING
    if problem and status in (State.READY, DEGRADED):
        status, detail = State.FAILED, problem
    if stats:
        parts["queue"] = {"waiting": stats.waiting, "running": stats.running}
        parts["workers"] = _count(stats.workers)
    body = {"status": status, "detail": detail, "preset": settings.ORCHESTRATOR["preset"]}
    busy = worker.busy if worker else stats and stats.running > 0
    body |= {"busy": busy, "waiting": stats and stats.waiting, "parts": parts}
    return status in (State.READY, DEGRADED), body


def _ask(question: Callable[[], Answer]) -> tuple[Answer | None, str]:
    """The answer, or None and what is wrong."""
    try:
        return question(), ""
    except Unhealthy as exc:
        logger.warning("%s %s", exc, exc.__cause__ or "")
        return None, str(exc)


def _part(problem: str) -> dict[str, str]:
    return {"state": State.FAILED if problem else State.READY, "detail": problem}


def _without_worker(stats: Stats | None) -> str:
    preset = settings.ORCHESTRATOR["preset"]
    ready = stats and any(
        worker.preset == preset and leases.state_of(worker) == State.READY
        for worker in stats.workers
    )
    return "" if ready else f"{NO_WORKER.format(preset)} Stories wait until then."


def _count(workers: list[Worker]) -> list[dict[str, Any]]:
    """How many workers are in which state. Their names would tell strangers the machines'."""
    counts = Counter((worker.preset, leases.state_of(worker)) for worker in workers)
    return [
        {"preset": preset, "state": state, "count": count}
        for (preset, state), count in sorted(counts.items())
    ]
