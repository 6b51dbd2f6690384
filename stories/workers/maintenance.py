"""Periodic tasks of a process: recovery, webhooks, deletions, clean-up."""

import logging
import threading
from collections.abc import Callable

from django.conf import settings
from django.db import connection

from stories.characters import cutting
from stories.database import DATABASE_ERRORS
from stories.files import deletion
from stories.sessions import pruning, recovery
from stories.webhooks import delivery
from stories.workers import broker
from stories.workers.worker import StoryWorker

logger = logging.getLogger(__name__)

RECOVERY_SECONDS = 5.0
# How long an upload to a server without models waits to be cut out by one that has them.
LIBRARY_SECONDS = 2.0


class PeriodicTask:
    """Calls a function every `seconds`, in a thread of its own: a stuck one delays no other."""

    def __init__(self, run: Callable[[], object], seconds: float, name: str = "") -> None:
        self.run, self.seconds = run, seconds
        self.name = name or run.__name__

    def start(self, stop: threading.Event) -> threading.Thread:
        """Begin at once, and end when `stop` is set."""
        thread = threading.Thread(target=self._loop, args=(stop,), name=self.name, daemon=True)
        thread.start()
        return thread

    def _loop(self, stop: threading.Event) -> None:
        while True:
            self.run_once()
            if stop.wait(self.seconds):
                return

    def run_once(self) -> None:
        """Call the function; its errors go to the log."""
        try:
            self.run()
        except DATABASE_ERRORS as exc:
            logger.warning("%s: the database did not answer: %s", self.name, exc)
        except Exception:
            logger.exception("%s failed", self.name)
        finally:
            connection.close()


def tasks(worker: StoryWorker | None) -> list[PeriodicTask]:
    """The tasks of a process with this worker, None for a web server without models."""
    by_broker = bool(settings.STORYGEN["BROKER_URL"])

    def recover() -> None:
        for session in recovery.recover(worker.running_ids if worker else set):
            if by_broker:
                broker.send(session)
            else:
                worker.wake()

    def cut_out_characters() -> None:
        cutting.recover(lambda: worker is not None and worker.is_cutting)
        if worker and cutting.waiting().exists():
            worker.wake()

    found = [
        PeriodicTask(recover, RECOVERY_SECONDS),
        PeriodicTask(cut_out_characters, LIBRARY_SECONDS),
        PeriodicTask(delivery.deliver_due, 5),
        PeriodicTask(deletion.delete_pending, 60),
        PeriodicTask(pruning.clean_up, 600),
    ]
    if by_broker and worker:
        found.append(PeriodicTask(lambda: broker.resend_lost(worker.preset), 5, "resend_lost"))
    return found
