"""Errors of a database that is away, retries, and the database's clock."""

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.db import (
    DEFAULT_DB_ALIAS,
    InterfaceError,
    OperationalError,
    ProgrammingError,
    connection,
    connections,
    transaction,
)
from django.db.backends.signals import connection_created
from django.db.migrations.executor import MigrationExecutor
from django.dispatch import receiver

from orchestrator import Interrupted

logger = logging.getLogger(__name__)

# The database is away. A mistake in our SQL is a `ProgrammingError` and none of these.
DATABASE_ERRORS = (OperationalError, InterfaceError)

# https://www.postgresql.org/docs/current/errcodes-appendix.html: undefined table and column.
_NOT_MIGRATED = ("42P01", "42703")


class DatabaseUnavailable(Interrupted):
    """The database stayed away through all retries; a run cannot go on without it."""


@receiver(connection_created)
def _report_missing_migrations(connection: Any, **kwargs: Any) -> None:
    if _as_operational_error not in connection.execute_wrappers:
        connection.execute_wrappers.append(_as_operational_error)


def _as_operational_error(execute: Callable, sql: str, params: Any, many: bool, context: dict):
    """Raise what SQLite raises, `OperationalError`, for a database that lacks migrations."""
    try:
        return execute(sql, params, many, context)
    except ProgrammingError as exc:
        if getattr(exc.__cause__, "sqlstate", None) in _NOT_MIGRATED:
            raise OperationalError(*exc.args) from exc
        raise


def missing_migrations(alias: str = DEFAULT_DB_ALIAS) -> list[str]:
    """The migrations that a database still needs. Takes a tenth of a second."""
    executor = MigrationExecutor(connections[alias])
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


def now() -> datetime:
    """The time by the database's clock, which all processes share."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')")
            return datetime.fromisoformat(cursor.fetchone()[0]).replace(tzinfo=UTC)
        cursor.execute("SELECT STATEMENT_TIMESTAMP()")
        return cursor.fetchone()[0]


# A request retries twice, a worker for about as long as its lease lasts.
PAUSES = (0.1, 0.5)
WORKER_PAUSES = (0.1, 0.5, 1.0, 2.0, 4.0, 8.0)
ANSWER_SECONDS = 5.0
UNSAVED = "the server's database did not answer. Send the prompt again in a moment."


def with_retries(write: Callable[[], Any], pauses: tuple[float, ...] = PAUSES) -> Any:
    """Call `write` in a transaction; if the database is away, again after `pauses` seconds.

    Raises `DatabaseUnavailable` when it stays away.
    """
    # A database that is locked or far away takes a while to fail.
    end = time.monotonic() + sum(pauses) + ANSWER_SECONDS
    for pause in (*pauses, None):
        try:
            with transaction.atomic():
                return write()
        except DATABASE_ERRORS as exc:
            connection.close()
            if pause is None or time.monotonic() > end:
                raise DatabaseUnavailable(f"Story generation failed: {UNSAVED}") from exc
            logger.warning("The database did not answer, retrying: %s", exc)
            time.sleep(pause)
