"""Periodic tasks: each in a thread of its own, one run at a time."""

import logging
import threading
import time
from collections.abc import Callable

from django.db import connection

from stories.database import DATABASE_ERRORS
from stories.files import deletion
from stories.sessions.pruning import clean_up
from stories.webhooks import delivery as webhooks

logger = logging.getLogger(__name__)


class PeriodicTask:
    """Something that a thread of its own does every so many seconds, one at a time."""

    def __init__(self, do: Callable[[], object], every: float) -> None:
        self.do, self.every = do, every
        self._due = 0.0
        self._thread: threading.Thread | None = None

    def start_if_due(self) -> None:
        if time.monotonic() < self._due or (self._thread and self._thread.is_alive()):
            return
        self._due = time.monotonic() + self.every
        self._thread = threading.Thread(target=self._run, name=self.do.__name__, daemon=True)
        self._thread.start()

    def join(self, seconds: float) -> None:
        if self._thread:
            self._thread.join(seconds)

    def _run(self) -> None:
        try:
            self.do()
        except DATABASE_ERRORS as exc:
            logger.warning("The database did not answer: %s", exc)
        except Exception:
            logger.exception("The housekeeping stumbled")
        finally:
            connection.close()


# A receiver that hangs, or a disk, holds up none of the others.
PERIODIC_TASKS = (
    PeriodicTask(webhooks.deliver_due, every=5),
    PeriodicTask(deletion.delete_pending, every=60),
    PeriodicTask(clean_up, every=600),
)


def tick() -> None:
    """Have done what is due, in the background; returns at once. Call it every few seconds."""
    for chore in PERIODIC_TASKS:
        chore.start_if_due()


def rest(seconds: float) -> None:
    """Wait for what is being done, so many seconds for each chore at most."""
    for chore in PERIODIC_TASKS:
        chore.join(seconds)
