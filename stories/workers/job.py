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
    """What the models are doing."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"
    STOPPING = "stopping"


@dataclass(eq=False)
class Job:
    """The story that a crew works on. Times are of `time.monotonic`.

    `closed` is set when the crew, or the watch in its place, is done with it.
    """

    session: StorySession
    deadline_seconds: float
    started: float = field(default_factory=time.monotonic)
    stop: Cancelled | None = None
    stopped_at: float | None = None
    closed: threading.Event = field(default_factory=threading.Event)

    @property
    def deadline(self) -> float:
        """When its work should have ended, of itself or because it was told to."""
        late = self.started + self.deadline_seconds
        return late if self.stopped_at is None else min(late, self.stopped_at)

    def interrupt(self, reason: Cancelled) -> None:
        """Stop at the next word."""
        self.stop = self.stop or reason
        self.stopped_at = self.stopped_at or time.monotonic()

    def check(self) -> None:
        """Raise `Interrupted` if nobody should work on this any more."""
        if self.stop:
            raise self.stop
        if self.closed.is_set():
            raise LeaseLost("The story was given up.")
        if time.monotonic() > self.deadline:
            raise DeadlineExceeded(TOO_LATE.format(self.deadline_seconds))


@dataclass(eq=False)
class Order:
    """A story that somebody else's line hands to this engine: Celery's."""

    session_id: str
    done: threading.Event = field(default_factory=threading.Event)
    told: bool = False
