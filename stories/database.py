"""What the database can do wrong, and how to write to it again when it does."""

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.db import (
    DEFAULT_DB_ALIAS,
    InterfaceError,
    OperationalError,
    ProgrammingError,
    connection,
    connections,
    transaction,
)
from django.db.migrations.executor import MigrationExecutor

from orchestrator import Interrupted

if TYPE_CHECKING:
    pass


logger = logging.getLogger(__name__)


# PostgreSQL has one of its own for a database that was not migrated.
DATABASE_ERRORS = (OperationalError, InterfaceError, ProgrammingError)


class DatabaseUnavailable(Interrupted):
    """The database did not answer, also not when asked again; a run cannot go on without it."""


def missing_migrations(alias: str = DEFAULT_DB_ALIAS) -> list[str]:
    """What `migrate` would still do to a database. Takes a tenth of a second."""
    executor = MigrationExecutor(connections[alias])
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


# A request asks the database three times, a worker for as long as its lease lasts about.
PAUSES = (0.1, 0.5)
WORKER_PAUSES = (0.1, 0.5, 1.0, 2.0, 4.0, 8.0)
ANSWER_SECONDS = 5.0
UNSAVED = "the server's database did not answer. Send the prompt again in a moment."


def with_retries(write: Callable[[], Any], pauses: tuple[float, ...] = PAUSES) -> Any:
    """Do a database write in a transaction, and again if the database is away for a moment.

    Raises `DatabaseUnavailable` when it stays away.
    """
    # A database that is locked or far away takes its time to say no.
    end = time.monotonic() + sum(pauses) + ANSWER_SECONDS
    for pause in (*pauses, None):
        try:
            with transaction.atomic():
                return write()
        except DATABASE_ERRORS as exc:
            connection.close()
            if pause is None or time.monotonic() > end:
                raise DatabaseUnavailable(f"Story generation failed: {UNSAVED}") from exc
            logger.warning("The database did not answer, asking again: %s", exc)
            time.sleep(pause)
