"""The models of this process and the line of requests before them.

One crew thread loads the models and tells one story at a time; one watch thread keeps time. A
story that hangs in code which cannot be stopped is given up together with its crew, and a new
crew loads the models anew. Threads and time live here, rows and files in `recording.py`.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from django.db import connection

from orchestrator import (
    Cancelled,
    ConfigurationError,
    DeadlineExceeded,
    ModelsMissing,
    Stage,
    StoryOrchestrator,
)
from stories import recording
from stories.errors import LineFull, NotServing
from stories.estimates import StageTimes
from stories.log import session_logging
from stories.models import GeneratedContent, StorySession

logger = logging.getLogger(__name__)

WATCH_SECONDS = 0.25
HOUSEKEEPING_SECONDS = 5.0
RELOAD_SECONDS = 5.0
STOP_SECONDS = 2.0
HUNG_CREWS_TOLERATED = 3

STOPPED = "The server was stopped. Send the prompt again."
TOO_LATE = "Story generation failed: it took longer than the {:g} s that a request may take."
TOO_LATE_IN_LINE = (
    "Story generation failed: other stories took all of the {:g} s that a request may take. "
    "Try again when fewer are waiting."
)


class State(StrEnum):
    """What the models are doing."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"
    STOPPING = "stopping"


@dataclass(eq=False)
class Ticket:
    """A request's place in the line, then at the models. Times are of `time.monotonic`.

    `closed` is set when the rows hold the end of the story; `session` and `content` are then what
    the answer is made of.
    """

    session: StorySession
    content: GeneratedContent
    deadline_seconds: float
    arrived: float = field(default_factory=time.monotonic)
    stop_reason: str = ""
    stage_started: float = 0.0
    stages_done: set[str] = field(default_factory=set)
    closed: threading.Event = field(default_factory=threading.Event)

    @property
    def deadline(self) -> float:
        return self.arrived + self.deadline_seconds

    def check(self) -> None:
        """Raise `Interrupted` if nobody should work on this any more."""
        if self.closed.is_set():
            raise Cancelled("The story was given up.")
        if self.stop_reason:
            raise Cancelled(self.stop_reason)
        if time.monotonic() > self.deadline:
            raise DeadlineExceeded(TOO_LATE.format(self.deadline_seconds))


class Engine:
    """Takes requests in, keeps them in line, and has one crew work through them."""

    def __init__(
        self,
        *,
        build: Callable[[], StoryOrchestrator],
        line_length: int,
        deadline_seconds: float,
        hang_seconds: float,
    ) -> None:
        self.build = build
        self.line_length = line_length
        self.deadline_seconds = deadline_seconds
        self.hang_seconds = hang_seconds
        self.state = State.LOADING
        self.reason = ""
        self.times = StageTimes()
        self.hung_crews = 0
        self._changed = threading.Condition(threading.RLock())
        self._in_hand: dict[str, Ticket] = {}
        self._line: deque[Ticket] = deque()
        self._running: Ticket | None = None
        self._crew: threading.Thread | None = None
        self._watcher = threading.Thread(target=self._watch, name="watch", daemon=True)

    # What others may ask and do

    def start(self) -> None:
        """Begin to load the models; returns at once."""
        self._start_crew()
        self._watcher.start()

    @property
    def waiting(self) -> int:
        return len(self._line)

    @property
    def busy(self) -> bool:
        return self._running is not None

    @property
    def alive(self) -> bool:
        """False when so many crews hang that only a new process can free their memory."""
        return self.hung_crews < HUNG_CREWS_TOLERATED

    def reserve(self, session: StorySession, content: GeneratedContent) -> Ticket:
        """A place for a session that has no row yet: `enter` or `release` it.

        Raises `LineFull` or `NotServing`.
        """
        with self._changed:
            if self.state is State.STOPPING:
                raise NotServing(STOPPED, wait=30)
            if self.state is State.FAILED:
                raise NotServing(self.reason, wait=30)
            if len(self._in_hand) > self.line_length:
                raise LineFull(self._seconds_until_a_place_is_free())
            ticket = Ticket(session, content, self.deadline_seconds)
            self._in_hand[session.session_id] = ticket
            return ticket

    def enter(self, ticket: Ticket) -> None:
        """Join the line; the row is there."""
        with self._changed:
            self._line.append(ticket)
            self._changed.notify_all()

    def release(self, ticket: Ticket) -> None:
        """Give a reserved place back, or leave at the end."""
        with self._changed:
            self._in_hand.pop(ticket.session.session_id, None)
            ticket.closed.set()
            self._changed.notify_all()

    def shutdown(self, grace_seconds: float) -> None:
        """Turn newcomers and those in line away, let the running story finish or stop it.

        Returns when every row is put right, at most `STOP_SECONDS` after `grace_seconds`.
        """
        with self._changed:
            self.state = State.STOPPING
            turned_away = list(self._line)
            self._line.clear()
            running = self._running
            self._changed.notify_all()
        for ticket in turned_away:
            self._give_up(ticket, STOPPED)
        if running and not running.closed.wait(grace_seconds):
            running.stop_reason = STOPPED
            if not running.closed.wait(STOP_SECONDS):
                self._give_up(running, STOPPED)

    def join(self) -> None:
        """Wait for the threads to end after `shutdown`; a crew that hangs is not waited for."""
        self._watcher.join()
        if self._crew and not self._running:
            self._crew.join()

    # The crew

    def _start_crew(self) -> None:
        with self._changed:
            if self.state is State.STOPPING:
                return
            self.state = State.LOADING
            self._crew = threading.Thread(target=self._work, name="crew", daemon=True)
            self._crew.start()

    def _work(self) -> None:
        try:
            orchestrator = self._load()
            while orchestrator and (ticket := self._next_ticket()):
                with session_logging(ticket.session.session_id):
                    self._tell(ticket, orchestrator)
        except BaseException:
            # rembg is known to raise SystemExit; whatever it is, the line must go on.
            logger.exception("The crew died")
            if self._crew is threading.current_thread():
                if self._running:
                    self._give_up(self._running, "Story generation failed: the worker died.")
                self._start_crew()
        finally:
            connection.close()

    def _load(self) -> StoryOrchestrator | None:
        """Load and warm up the models; keeps trying while files are missing."""
        while self._on_duty():
            start = time.monotonic()
            try:
                orchestrator = self.build()
                orchestrator.warm_up()
            except (ModelsMissing, ConfigurationError) as exc:
                self._set_state(State.FAILED, str(exc))
                if isinstance(exc, ConfigurationError):
                    return None
                with self._changed:
                    self._changed.wait(RELOAD_SECONDS)
            except Exception:
                logger.exception("The models could not be loaded")
                self._set_state(
                    State.FAILED,
                    "The models could not be loaded. Run `python manage.py check`; the server's "
                    "log has the details.",
                )
                return None
            else:
                logger.info("Ready after %.1f s", time.monotonic() - start)
                self._set_state(State.READY)
                return orchestrator
        return None

    def _set_state(self, state: State, reason: str = "") -> None:
        with self._changed:
            if not self._on_duty():
                return
            if reason and reason != self.reason:
                logger.error("Not ready: %s", reason)
            self.state, self.reason = state, reason
            turned_away = list(self._line) if state is State.FAILED else []
            for ticket in turned_away:
                self._line.remove(ticket)
        for ticket in turned_away:
            self._give_up(ticket, f"Story generation failed: {reason}")

    def _on_duty(self) -> bool:
        return self._crew is threading.current_thread() and self.state is not State.STOPPING

    def _next_ticket(self) -> Ticket | None:
        with self._changed:
            while self._on_duty():
                if self._line:
                    self._running = self._line.popleft()
                    return self._running
                self._changed.wait()
        return None

    def _tell(self, ticket: Ticket, orchestrator: StoryOrchestrator) -> None:
        timings = recording.tell(ticket, orchestrator)
        with self._changed:
            if self._running is ticket:
                self._running = None
                self.times.learn(timings)
                self.release(ticket)

    # The watch

    def _watch(self) -> None:
        next_housekeeping = 0.0
        while self.state is not State.STOPPING or self._in_hand:
            now = time.monotonic()
            self._keep_time(now)
            if now >= next_housekeeping:
                next_housekeeping = now + HOUSEKEEPING_SECONDS
                recording.housekeeping(in_hand=set(self._in_hand))
            time.sleep(WATCH_SECONDS)
        connection.close()

    def _keep_time(self, now: float) -> None:
        with self._changed:
            late = [ticket for ticket in self._line if now > ticket.deadline]
            for ticket in late:
                self._line.remove(ticket)
            hung = self._running
            if hung and now <= hung.deadline + self.hang_seconds:
                hung = None
            if hung:
                self._running = None
                self.hung_crews += 1
        for ticket in late:
            self._give_up(ticket, TOO_LATE_IN_LINE.format(ticket.deadline_seconds))
        if hung:
            logger.error("Session %s hangs; loading the models anew", hung.session.session_id)
            self._give_up(hung, TOO_LATE.format(hung.deadline_seconds))
            self._start_crew()

    def _give_up(self, ticket: Ticket, message: str) -> None:
        """End a ticket that no crew will end."""
        with session_logging(ticket.session.session_id):
            recording.give_up(ticket, message)
        with self._changed:
            if self._running is ticket:
                self._running = None
            self.release(ticket)

    def _seconds_until_a_place_is_free(self) -> float:
        if not (running := self._running):
            return self.times.expected()
        left = [stage for stage in Stage if stage not in running.stages_done]
        elapsed = time.monotonic() - running.stage_started if running.stage_started else 0.0
        return self.times.expected(left) - elapsed
