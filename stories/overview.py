"""How it stands with the line, its workers and the database: for probes, metrics and the admin."""

from dataclasses import dataclass
from datetime import datetime

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Count, Min
from django.utils import timezone

from stories.models import StorySession, Worker
from stories.ownership import LEASE

# Of a worker that has not renewed its row in time: it was killed, or has lost the database.
SILENT = "silent"


@dataclass(slots=True)
class Line:
    """The stories of a preset that have not ended; `oldest` is when its first one was queued."""

    waiting: int = 0
    running: int = 0
    oldest: datetime | None = None


def lines() -> dict[str, Line]:
    """The line of each preset that has one."""
    found: dict[str, Line] = {}
    rows = (
        StorySession.objects.filter(status__in=StorySession.UNFINISHED)
        .order_by()
        .values_list("preset", "status")
        .annotate(Count("status"), Min("queued_at"))
    )
    for preset, status, count, oldest in rows:
        line = found.setdefault(preset, Line())
        if status == StorySession.Status.PENDING:
            line.waiting, line.oldest = count, oldest
        else:
            line.running = count
    return found


def places_in_line() -> dict[int, int]:
    """The place of every session that waits, by its key; 1 is the next to be taken.

    One question for all of them, where `line.ahead_of` asks for one.
    """
    waiting = StorySession.objects.filter(status=StorySession.Status.PENDING).order_by(
        "preset", "queued_at", "pk"
    )
    places: dict[int, int] = {}
    before, place = None, 0
    for preset, pk in waiting.values_list("preset", "pk"):
        before, place = preset, place + 1 if preset == before else 1
        places[pk] = place
    return places


def state_of(worker: Worker) -> str:
    """What a worker last said that it does, or `SILENT`."""
    return worker.state if worker.seen_at > timezone.now() - LEASE else SILENT


def missing_migrations(alias: str = DEFAULT_DB_ALIAS) -> list[str]:
    """What `migrate` would still do to a database. Takes a tenth of a second."""
    executor = MigrationExecutor(connections[alias])
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]
