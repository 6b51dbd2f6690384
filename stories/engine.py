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
    StageFailed,
    StoryOrchestrator,
)
from stories import recording
from stories.errors import LineFull, NotServing
from stories.estimates import StageTimes
from stories.log import session_logging
from stories.models import StorySession

logger = logging.getLogger(__name__)

WATCH_SECONDS = 0.25
HOUSEKEEPING_SECONDS = 5.0
RELOAD_SECONDS = 5.0
STOP_SECONDS = 2.0
HUNG_CREWS_TOLERATED = 3

UNLOADABLE = (
    "The models could not be loaded. Run `python manage.py check` on the server; its log has the "
    "details."
)
CREW_DIED = "Story generation failed: the server's worker broke down. Send the prompt again."
STOPPED = "The server was stopped. Send the prompt again."
TOO_LATE = (
    "Story generation failed: it took longer than the {:g} s that a request may take. Send the "
    "prompt again, or raise STORYGEN_DEADLINE_SECONDS on the server."
)
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

    `closed` is set when the story has come to its end; `session`, with its content, is then what
    the answer is made of.
    """

    session: StorySession
    deadline_seconds: float
    arrived: float = field(default_factory=time.monotonic)
    stop_reason: str = ""
    stage: Stage | None = None
    stage_started: float = 0.0
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
        # Guards all below; `closed` of a ticket is set under it too.
        self._changed = threading.Condition(threading.RLock())
        self._in_hand: dict[str, Ticket] = {}
        self._line: deque[Ticket] = deque()
        self._running: Ticket | None = None
        self._crew = self._new_crew()
        self._hung_crews: list[threading.Thread] = []
        self._watcher = threading.Thread(target=self._watch, name="watch", daemon=True)

    # What others may ask and do

    def start(self) -> None:
        """Begin to load the models; returns at once."""
        self._crew.start()
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
        return sum(crew.is_alive() for crew in self._hung_crews) < HUNG_CREWS_TOLERATED

    def in_hand(self) -> set[str]:
        """The ids of the sessions that this engine will bring to an end."""
        with self._changed:
            return set(self._in_hand)

    def reserve(self, session: StorySession) -> Ticket:
        """A place for a session that has no row yet: `enter` or `release` it.

        Raises `LineFull` or `NotServing`.
        """
        with self._changed:
            if refusal := self._refusal():
                raise NotServing(refusal, wait=30)
            if len(self._in_hand) > self.line_length:
                raise LineFull(self._seconds_until_a_place_is_free())
            ticket = Ticket(session, self.deadline_seconds)
            self._in_hand[session.session_id] = ticket
            return ticket

    def enter(self, ticket: Ticket) -> None:
        """Join the line; the row is there."""
        with self._changed:
            # The line may have been closed while the row was written.
            refusal = self._refusal()
            if not refusal:
                self._line.append(ticket)
                self._changed.notify_all()
        if refusal:
            self._give_up(ticket, refusal)

    def release(self, ticket: Ticket) -> None:
        """Give a reserved place back, or leave at the end."""
        with self._changed:
            self._in_hand.pop(ticket.session.session_id, None)
            ticket.closed.set()
            self._changed.notify_all()

    def shutdown(self, grace_seconds: float) -> None:
        """Turn newcomers and those in line away, let the running story finish or stop it.

        Returns when every row is put right and the models are let go of, a few `STOP_SECONDS`
        after `grace_seconds` at the latest. May be called again.
        """
        with self._changed:
            self.state = State.STOPPING
            running, turned_away = self._running, self._clear_line()
            self._changed.notify_all()
        for ticket in turned_away:
            self._give_up(ticket, STOPPED)
        if running and not running.closed.wait(grace_seconds):
            running.stop_reason = STOPPED
            if not running.closed.wait(STOP_SECONDS):
                self._give_up(running, STOPPED)
                return
        with self._changed:
            # Those whose row was being written when the line was closed.
            self._changed.wait_for(lambda: not self._in_hand, STOP_SECONDS)
        # It lets go of the models: an interpreter that ends under native code aborts.
        self._crew.join(STOP_SECONDS)

    # The crew

    def _new_crew(self) -> threading.Thread:
        return threading.Thread(target=self._work, name="crew", daemon=True)

    def _work(self) -> None:
        try:
            orchestrator = self._load()
            while orchestrator and (ticket := self._next_ticket()):
                with session_logging(ticket.session.session_id):
                    self._tell(ticket, orchestrator)
        except BaseException:
            # Nothing that a library raises may end the serving: the watch sees to a new crew.
            logger.exception("The crew died")
        finally:
            connection.close()

    def _load(self) -> StoryOrchestrator | None:
        """Load and warm up the models; keeps trying while files are missing."""
        while self._on_duty():
            start = time.monotonic()
            try:
                orchestrator = self.build()
                orchestrator.warm_up()
            except (ModelsMissing, StageFailed) as exc:
                # Files may be fetched, and a story model's server may be started, meanwhile.
                self._fail(str(exc)[:1].upper() + str(exc)[1:])
                with self._changed:
                    self._changed.wait_for(lambda: not self._on_duty(), RELOAD_SECONDS)
            except ConfigurationError as exc:
                self._fail(str(exc))
                return None
            except BaseException:
                # rembg exits where it cannot go on, hence not only `Exception`.
                logger.exception("The models could not be loaded")
                self._fail(UNLOADABLE)
                return None
            else:
                with self._changed:
                    if self._on_duty():
                        self.state, self.reason = State.READY, ""
                        self._changed.notify_all()
                        logger.info("Ready after %.1f s", time.monotonic() - start)
                return orchestrator
        return None

    def _fail(self, reason: str) -> None:
        """Turn everybody away, because there are no models."""
        with self._changed:
            if not self._on_duty():
                return
            if reason != self.reason:
                logger.error("Not ready: %s", reason)
            self.state, self.reason = State.FAILED, reason
            turned_away = self._clear_line()
            self._changed.notify_all()
        for ticket in turned_away:
            self._give_up(ticket, reason)

    def _on_duty(self) -> bool:
        return self._crew is threading.current_thread() and self.state is not State.STOPPING

    def _next_ticket(self) -> Ticket | None:
        with self._changed:
            self._changed.wait_for(lambda: self._line or not self._on_duty())
            if not self._on_duty():
                return None
            self._running = self._line.popleft()
            return self._running

    def _tell(self, ticket: Ticket, orchestrator: StoryOrchestrator) -> None:
        timings = recording.tell(ticket, orchestrator)
        with self._changed:
            if self._running is ticket:
                self._running = None
                self.times.learn(timings)
                self.release(ticket)

    # The watch

    def _watch(self) -> None:
        next_housekeeping = time.monotonic()
        while not self._at_an_end():
            try:
                self._keep_time()
                if time.monotonic() >= next_housekeeping:
                    next_housekeeping = time.monotonic() + HOUSEKEEPING_SECONDS
                    recording.housekeeping(self.in_hand)
            except Exception:
                logger.exception("The watch stumbled")
            with self._changed:
                self._changed.wait_for(self._at_an_end, WATCH_SECONDS)
        connection.close()

    def _at_an_end(self) -> bool:
        return self.state is State.STOPPING and not self._in_hand

    def _keep_time(self) -> None:
        now = time.monotonic()
        with self._changed:
            late = [ticket for ticket in self._line if now > ticket.deadline]
            for ticket in late:
                self._line.remove(ticket)
            running = self._running
            hangs = running is not None and now > running.deadline + self.hang_seconds
            lost = running if hangs or not self._crew.is_alive() else None
            if hangs:
                self._hung_crews.append(self._crew)
            if hangs or not self._crew.is_alive():
                self._running = None
                if self.state in (State.LOADING, State.READY):
                    logger.error("The crew is gone; loading the models anew")
                    self.state, self._crew = State.LOADING, self._new_crew()
                    self._crew.start()
        for ticket in late:
            self._give_up(ticket, TOO_LATE_IN_LINE.format(ticket.deadline_seconds))
        if lost:
            self._give_up(lost, TOO_LATE.format(lost.deadline_seconds) if hangs else CREW_DIED)

    # Used by all of the above

    def _refusal(self) -> str:
        """Why no story can be told, or nothing."""
        if self.state is State.STOPPING:
            return STOPPED
        return self.reason if self.state is State.FAILED else ""

    def _clear_line(self) -> list[Ticket]:
        tickets = list(self._line)
        self._line.clear()
        return tickets

    def _give_up(self, ticket: Ticket, message: str) -> None:
        """End a ticket that no crew will end."""
        try:
            with session_logging(ticket.session.session_id):
                recording.give_up(ticket, message)
        finally:
            with self._changed:
                if self._running is ticket:
                    self._running = None
                self.release(ticket)

    def _seconds_until_a_place_is_free(self) -> float:
        if not (running := self._running) or not running.stage:
            return self.times.expected()
        stages = list(Stage)
        later = stages[stages.index(running.stage) + 1 :]
        left = self.times.expected([running.stage]) - (time.monotonic() - running.stage_started)
        return max(left, 0) + self.times.expected(later)
