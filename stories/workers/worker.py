"""The models of this process and the one story that they are busy with.

One crew thread loads the models and tells one story at a time; one watch thread keeps time. A
story that hangs in code which cannot be stopped is given up together with its crew, and a new
crew loads the models anew. Threads and time live here, the line in `line.py`, rows and files in
`recording.py`.
"""

from typing import TYPE_CHECKING

from orchestrator import Interrupted
from stories.database import DatabaseUnavailable

if TYPE_CHECKING:
    from stories.workers.job import Job

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

import psutil
from django.db import connection
from django.utils import timezone

from orchestrator import (
    ConfigurationError,
    ModelsMissing,
    NotEnoughMemory,
    StageFailed,
    StoryOrchestrator,
)
from stories.database import DATABASE_ERRORS, WORKER_PAUSES, with_retries
from stories.events import notifier
from stories.exceptions import UNEXPECTED, LeaseLost, ShuttingDown
from stories.log import session_logging
from stories.models import StorySession, Worker
from stories.sessions import completion, queue
from stories.sessions.leases import this_worker
from stories.workers import worker
from stories.workers.job import TOO_LATE, Job, Order, State
from stories.workers.recorder import StoryRecorder

logger = logging.getLogger(__name__)


def tell(job: "Job", orchestrator: StoryOrchestrator) -> None:
    """Tell the story of a session that this worker has taken, from where it stands to its end.

    No `Exception` leaves it. A story that this process cannot end, because it stops or because the
    database stays away, is left for whoever comes next.
    """
    recorder = StoryRecorder(job)
    try:
        try:
            result = orchestrator.run(recorder.request, recorder)
            recorder.complete(result)
        except LeaseLost as exc:
            logger.info("Stopped: %s", exc)
            recorder.clear_up()
        except ShuttingDown:
            logger.warning("Stopped with the server; it goes on at its turn")
            with_retries(lambda: queue.give_back(job.session), WORKER_PAUSES)
        except DatabaseUnavailable:
            raise
        except (StageFailed, Interrupted) as exc:
            recorder.fail(str(exc))
        except Exception:
            logger.exception("Failed by a mistake of ours")
            recorder.fail(UNEXPECTED)
    except DatabaseUnavailable:
        logger.exception("Left as it is until the database answers")


WATCH_SECONDS = 0.1
REPORT_SECONDS = 5.0
RELOAD_SECONDS = 5.0
RELOAD_PATIENCE = 10
LINE_SECONDS = 0.5
STOP_SECONDS = 2.0
MAX_HUNG_THREADS = 3

UNLOADABLE = (
    "The models could not be loaded. Run `python manage.py check` on the server; its log has the "
    "details."
)
CREW_DIED = "Story generation failed: the server's worker broke down. Send the prompt again."


class StoryWorker:
    """Has one crew work through the line of a preset, or through what is handed to it.

    With `polls_queue` the crew helps itself; without, it waits for `work_on`.
    """

    def __init__(
        self,
        *,
        build: Callable[[], StoryOrchestrator],
        preset: str,
        polls_queue: bool,
        deadline_seconds: float,
        hang_seconds: float,
    ) -> None:
        self.build = build
        self.preset = preset
        self.polls_queue = polls_queue
        self.deadline_seconds = deadline_seconds
        self.hang_seconds = hang_seconds
        self.state = State.LOADING
        self.reason = ""
        # Guards all below; `closed` of a ticket is set under it too.
        self._changed = threading.Condition(threading.RLock())
        self._woken = False
        self._orders: deque[Order] = deque()
        self._running: Job | None = None
        # A row that is being taken has no ticket yet, and is not lost for all that.
        self._taking = False
        self._order: Order | None = None
        self._crew = self._new_crew()
        self._hung_threads: list[threading.Thread] = []
        self._watcher = threading.Thread(target=self._watch, name="watch", daemon=True)

    # What others may ask and do

    def start(self) -> None:
        """Begin to load the models; returns at once."""
        self._crew.start()
        self._watcher.start()

    @property
    def busy(self) -> bool:
        return self._running is not None

    @property
    def alive(self) -> bool:
        """False when so many crews hang that only a new process can free their memory."""
        return sum(crew.is_alive() for crew in self._hung_threads) < MAX_HUNG_THREADS

    def running_ids(self) -> set[str]:
        """The id of the session that this engine works on.

        Waits while one is being taken, so that the answer is true of the rows read before.
        """
        with self._changed:
            self._changed.wait_for(lambda: not self._taking, STOP_SECONDS)
            return {self._running.session.session_id} if self._running else set()

    def wake(self) -> None:
        """There may be something new in the line."""
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def interrupt(self, session_id: str) -> None:
        """Stop working on a session whose row has ended, if it is the one in hand."""
        with self._changed:
            running = self._running
        if running and running.session.session_id == session_id:
            running.interrupt(LeaseLost("The session was ended."))

    def work_on(self, session_id: str) -> bool:
        """Tell this story if it still waits, and come back when it has ended.

        False if there was nothing to do, or if the models cannot be had or the process stops: the
        row then waits on.
        """
        order = Order(session_id)
        with self._changed:
            if self.state in (State.STOPPING, State.FAILED):
                return False
            self._orders.append(order)
            self._changed.notify_all()
        order.done.wait()
        return order.told

    def shutdown(self, grace_seconds: float) -> None:
        """Take no more stories, let the running one finish or put it back into line.

        Returns when every row is put right and the models are let go of, a few `STOP_SECONDS`
        after `grace_seconds` at the latest. May be called again.
        """
        with self._changed:
            self.state = State.STOPPING
            self._dismiss_orders()
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._taking, STOP_SECONDS)
            running = self._running
        if running and not running.closed.wait(grace_seconds):
            running.interrupt(ShuttingDown("The server was stopped."))
            if not running.closed.wait(STOP_SECONDS):
                self._close(running, lambda: queue.give_back(running.session))
                return
        # It lets go of the models: an interpreter that ends under native code aborts.
        self._crew.join(STOP_SECONDS)
        with self._changed:
            self._changed.notify_all()
        # It takes this worker's name off the list.
        self._watcher.join(STOP_SECONDS)

    # The crew

    def _new_crew(self) -> threading.Thread:
        return threading.Thread(target=self._work, name="crew", daemon=True)

    def _work(self) -> None:
        try:
            orchestrator = self._load()
            while orchestrator and (job := self._next_job()):
                with session_logging(job.session.session_id):
                    worker.tell(job, orchestrator)
                self._close(job)
        except BaseException:
            # Nothing that a library raises may end the serving: the watch sees to a new crew.
            logger.exception("The crew died")
        finally:
            connection.close()

    def _load(self) -> StoryOrchestrator | None:
        """Load and warm up the models; keeps trying while files or a model's server are away."""
        orchestrator = None
        while self._on_duty():
            start = time.monotonic()
            try:
                # What is loaded stays: it may be somebody else's server that is not ready.
                orchestrator = orchestrator or self.build()
                orchestrator.warm_up()
            except (ModelsMissing, NotEnoughMemory, StageFailed) as exc:
                # Files may be fetched, a story model's server started and other programs closed.
                self._fail(str(exc)[:1].upper() + str(exc)[1:])
                pause = RELOAD_SECONDS
                if isinstance(exc, NotEnoughMemory):
                    # It costs next to nothing to see that there is too little, but gigabytes are
                    # read for it where only loading shows it.
                    pause = max(pause, RELOAD_PATIENCE * (time.monotonic() - start))
                with self._changed:
                    self._changed.wait_for(lambda: not self._on_duty(), pause)
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
        """Have everybody who waits know that there are no models."""
        with self._changed:
            if not self._on_duty():
                return
            if reason != self.reason:
                logger.error("Not ready: %s", reason)
            self.state, self.reason = State.FAILED, reason
            self._dismiss_orders()
            self._changed.notify_all()
        notifier.ring()

    def _dismiss_orders(self) -> None:
        for order in self._orders:
            order.done.set()
        self._orders.clear()

    def _on_duty(self) -> bool:
        return self._crew is threading.current_thread() and self.state is not State.STOPPING

    def _next_job(self) -> Job | None:
        """The next story to tell; None when there is nothing more to do for this crew."""
        while True:
            with self._changed:
                # One look at the line at a time: `_taking` keeps it from being thought lost.
                self._changed.wait_for(
                    lambda: self._woken or self._orders or not self._on_duty(),
                    LINE_SECONDS if self.polls_queue else None,
                )
                if not self._on_duty():
                    return None
                self._woken = False
                self._order = self._orders.popleft() if self._orders else None
                self._taking = True
            session = None
            try:
                session = self._claim()
            except DATABASE_ERRORS as exc:
                logger.warning("The database did not answer, asking again: %s", exc)
                connection.close()
                time.sleep(LINE_SECONDS)
            finally:
                with self._changed:
                    self._taking = False
                    job = session and Job(session, self.deadline_seconds)
                    if job:
                        self._running = job
                    elif self._order:
                        self._order.done.set()
                    self._changed.notify_all()
            if job:
                return job

    def _claim(self) -> StorySession | None:
        if self._order:
            return queue.claim(self._order.session_id)
        return queue.claim_next(self.preset) if self.polls_queue else None

    def _close(self, job: Job, last: Callable[[], object] = lambda: None) -> None:
        """Be done with a ticket, after a last word about its rows."""
        try:
            with session_logging(job.session.session_id):
                last()
        except Exception:
            logger.exception("The rows could not be put right; they will be")
        finally:
            with self._changed:
                if self._running is job:
                    self._running = None
                    if self._order:
                        self._order.told = True
                        self._order.done.set()
                        self._order = None
                job.closed.set()
                # Look at the line again at once.
                self._woken = True
                self._changed.notify_all()
            notifier.ring()

    # The watch

    def _watch(self) -> None:
        next_report, reported = time.monotonic(), self.state
        while not self._at_an_end():
            try:
                self._keep_time()
                self._look_at_the_row()
                if time.monotonic() >= next_report or self.state is not reported:
                    next_report, reported = time.monotonic() + REPORT_SECONDS, self.state
                    self._report()
            except DATABASE_ERRORS as exc:
                logger.warning("The database did not answer the watch: %s", exc)
                connection.close()
                next_report = time.monotonic() + REPORT_SECONDS
            except Exception:
                logger.exception("The watch stumbled")
            with self._changed:
                self._changed.wait_for(self._at_an_end, WATCH_SECONDS)
        try:
            Worker.objects.filter(name=this_worker()).delete()
        except DATABASE_ERRORS as exc:
            logger.warning("The database did not answer the watch: %s", exc)
        finally:
            connection.close()

    def _at_an_end(self) -> bool:
        return self.state is State.STOPPING and not self._running and not self._taking

    def _keep_time(self) -> None:
        now = time.monotonic()
        with self._changed:
            running = self._running
            hangs = running is not None and now > running.deadline + self.hang_seconds
            died = not self._crew.is_alive()
            lost = running if hangs or died else None
            if hangs:
                self._hung_threads.append(self._crew)
            if (hangs or died) and self.state in (State.LOADING, State.READY):
                logger.error("The crew is gone; loading the models anew")
                self.state, self._taking = State.LOADING, False
                self._crew = self._new_crew()
                self._crew.start()
        if lost:
            message = TOO_LATE.format(lost.deadline_seconds) if hangs else CREW_DIED
            self._close(lost, lambda: completion.fail(queue.held(lost.session), message))

    def _look_at_the_row(self) -> None:
        """Stop the running story when its session was ended, deleted or taken by others."""
        running = self._running
        if running and not running.stop and not queue.held(running.session).exists():
            running.interrupt(LeaseLost("The session was ended or deleted meanwhile."))

    def _report(self) -> None:
        """Renew the lease, and tell other processes of this one."""
        running_ids = self.running_ids()
        if running_ids:
            queue.renew(running_ids)
        running = self._running
        # None of one that was deleted meanwhile: there would be no row to point to.
        session = queue.held(running.session).first() if running else None
        Worker.objects.update_or_create(
            name=this_worker(),
            defaults={
                "preset": self.preset,
                "state": self.state,
                "detail": self.reason,
                "session": session,
                "memory_bytes": psutil.Process().memory_info().rss,
                "seen_at": timezone.now(),
            },
        )
