"""Whether this process should be sent requests, and how it stands with its parts."""

import threading
from collections import Counter
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.conf import settings
from django.db import Error

from stories.events import notifier
from stories.models import Worker
from stories.monitoring.health_check import Finding, HealthCheck, Unhealthy
from stories.sessions import leases, queue
from stories.waiting import STOPPING
from stories.workers.job import State
from stories.workers.process import local_worker

PATIENCE_SECONDS = 1.0
DATABASE_SECONDS = 1.0
# Each question to a broker is a connection, and a line in its log.
BROKER_SECONDS = 10.0

# All parts that it needs are there, but stories will have to wait.
DEGRADED = "degraded"

DATABASE_AWAY = "The database did not answer; the server's log has the details."
NOT_MIGRATED = (
    "The database lacks {} migrations, from {} on. Run `python manage.py migrate` on the server."
)
BROKER_AWAY = (
    "The broker did not answer; the server's log has the details. Stories wait until it is back."
)
NO_WORKER = (
    "No worker with the preset {!r} is ready. Stories wait until one is: start it with "
    "`celery -A storygen worker`."
)


class Stand(NamedTuple):
    """What the database tells."""

    waiting: int
    running: int
    workers: list[Worker]


def _ask_database() -> Stand:
    try:
        if not _migrated.is_set():
            if missing := database.missing_migrations():
                raise Unhealthy(NOT_MIGRATED.format(len(missing), missing[0]))
            _migrated.set()
        lines = queue.lines().values()
        return Stand(
            sum(line.waiting for line in lines),
            sum(line.running for line in lines),
            list(Worker.objects.all()),
        )
    except Error as exc:
        raise Unhealthy(DATABASE_AWAY) from exc


def ask_broker() -> None:
    """Raises `Unhealthy` if the broker does not answer. A frozen one takes a few seconds for it."""
    from celery import current_app
    from kombu.exceptions import OperationalError

    with current_app.connection_for_write() as broker:
        try:
            broker.ensure_connection(max_retries=0)
        except OperationalError as exc:
            raise Unhealthy(BROKER_AWAY) from exc


# A database that has all migrations does not lose them.
_migrated = threading.Event()
database = HealthCheck(
    "The database",
    _ask_database,
    fresh_seconds=DATABASE_SECONDS,
    patience_seconds=PATIENCE_SECONDS,
)
broker = HealthCheck(
    "The broker", ask_broker, fresh_seconds=BROKER_SECONDS, patience_seconds=PATIENCE_SECONDS
)


@dataclass(frozen=True)
class Readiness:
    """What `/readyz` answers; `ready` is whether with 200."""

    ready: bool
    body: dict[str, Any]


def look() -> Readiness:
    """How it stands now, after `PATIENCE_SECONDS` at the latest.

    With the models in this process it is ready when they and the database are. With workers
    elsewhere the database is enough: what is asked for then waits in line, and that there is no
    worker or no broker makes it `degraded`, which is no reason to take the server out of service.
    """
    engine = local_worker()
    asked = [database] if engine else [database, broker]
    for inspection in asked:
        inspection.begin()
    found = [inspection.finding() for inspection in asked]
    stand: Stand | None = found[0].answer
    parts = {"database": _part(found[0])}
    if engine:
        parts["models"] = {"state": engine.state, "detail": engine.reason}
        status, detail = _own_state(engine.state, engine.reason, *found)
    else:
        parts["broker"] = _part(found[1])
        status, detail = _state_with_workers(*found)
    if stand:
        parts["line"] = {"waiting": stand.waiting, "running": stand.running}
        parts["workers"] = _count(stand.workers)
    body = {
        "status": status,
        "detail": detail,
        "preset": settings.ORCHESTRATOR["preset"],
        "busy": engine.busy if engine else stand and stand.running > 0,
        "waiting": stand and stand.waiting,
        "parts": parts,
    }
    return Readiness(status in (State.READY, DEGRADED), body)


def _own_state(models: State, reason: str, database: Finding) -> tuple[str, str]:
    if models is not State.READY:
        return models, reason
    return (State.FAILED, database.problem) if database.problem else (State.READY, "")


def _state_with_workers(database: Finding, broker: Finding) -> tuple[str, str]:
    if notifier.closing.is_set():
        return State.STOPPING, STOPPING
    if database.problem:
        return State.FAILED, database.problem
    preset = settings.ORCHESTRATOR["preset"]
    ready = any(
        worker.preset == preset and leases.state_of(worker) == State.READY
        for worker in database.answer.workers
    )
    problem = broker.problem or ("" if ready else NO_WORKER.format(preset))
    return (DEGRADED, problem) if problem else (State.READY, "")


def _part(finding: Finding) -> dict[str, str]:
    return {"state": State.FAILED if finding.problem else State.READY, "detail": finding.problem}


def _count(workers: list[Worker]) -> list[dict[str, Any]]:
    """How many do what. Their names, which name their machines, are nobody's business here."""
    counts = Counter((worker.preset, leases.state_of(worker)) for worker in workers)
    return [
        {"preset": preset, "state": state, "count": count}
        for (preset, state), count in sorted(counts.items())
    ]
