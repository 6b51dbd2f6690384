"""A story that a worker has claimed, and the states of a worker."""

import threading
import time
from dataclasses import dataclass, field
from enum import StrEnum

from orchestrator import Cancelled, DeadlineExceeded
from stories.exceptions import LeaseLost
from stories.models import StorySession

TOO_LATE = (
    "Story generation failed: it took longer than the {:g} s that a story may take. Send the "
    "prompt again, or raise STORYGEN_DEADLINE_SECONDS on the server."
)


class State(StrEnum):
    """The state of the models."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"
    STOPPING = "stopping"


@dataclass(eq=False)
class Job:
    """A claimed story. Times are of `time.monotonic`, in seconds.

    `closed` is set when the worker thread, or the watchdog in its place, is done with it.
    """

    session: StorySession
    deadline_seconds: float
    started: float = field(default_factory=time.monotonic)
    cancelled: Cancelled | None = None
    cancelled_at: float | None = None
    closed: threading.Event = field(default_factory=threading.Event)

    @property
    def deadline(self) -> float:
        """When it should have ended, by itself or because it was cancelled."""
        deadline = self.started + self.deadline_seconds
        return deadline if self.cancelled_at is None else min(deadline, self.cancelled_at)

    def cancel(self, reason: Cancelled) -> None:
        """Stop at the next progress report, by raising `reason`."""
        self.cancelled = self.cancelled or reason
        self.cancelled_at = self.cancelled_at or time.monotonic()

    def check(self) -> None:
        """Raise `Interrupted` if the story should not go on."""
        if self.cancelled:
            raise self.cancelled
        if self.closed.is_set():
            raise LeaseLost("The watchdog gave up the story.")
        if time.monotonic() > self.deadline:
            raise DeadlineExceeded(TOO_LATE.format(self.deadline_seconds))


@dataclass(eq=False)
class HandedOverJob:
    """A story that another queue, Celery's, hands to this worker."""

    session_id: str
    done: threading.Event = field(default_factory=threading.Event)
    ran: bool = False
