"""The worker of this process: its models, and the one story that it generates at a time.

Before each story it cuts out one of the characters that were uploaded, if any waits.
A worker thread loads the models and generates the stories; a watchdog thread enforces deadlines,
renews the lease and reports. A story that hangs in code that cannot be stopped is given up together
with its thread, and a new worker thread loads the models again. The queue is in `sessions.queue`,
rows and files are in `recorder`.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import psutil
from django.db import connection
from django.db.models.functions import Now

from orchestrator import (
    ConfigurationError,
    Interrupted,
    ModelsMissing,
    NotEnoughMemory,
    StageFailed,
    StoryOrchestrator,
)
from stories.characters import cutting
from stories.database import DATABASE_ERRORS, WORKER_PAUSES, DatabaseUnavailable, with_retries
from stories.events import notifier
from stories.exceptions import UNEXPECTED, LeaseLost, ShuttingDown
from stories.log import session_logging
from stories.models import LibraryCharacter, StorySession, Worker
from stories.sessions import completion, queue
from stories.sessions.leases import this_worker
from stories.workers.job import TOO_LATE, HandedOverJob, Job, State
from stories.workers.recorder import StoryRecorder

logger = logging.getLogger(__name__)

WATCHDOG_SECONDS = 0.1
REPORT_SECONDS = 5.0
# Each look at the row is a statement. Every progress event looks as well.
OWNERSHIP_SECONDS = 1.0
RELOAD_SECONDS = 5.0
RELOAD_FACTOR = 10
POLL_SECONDS = 0.5
STOP_SECONDS = 2.0
MAX_HUNG_THREADS = 3

UNLOADABLE = (
    "The models could not be loaded. Run `python manage.py check` on the server; its log has the "
    "details."
)
THREAD_DIED = "Story generation failed: the server's worker broke down. Send the prompt again."


def generate(job: Job, orchestrator: StoryOrchestrator) -> None:
    """Run a claimed story from where it is to its end. Raises no `Exception`.

    A story that this process cannot end, because it stops or because the database stays away, is
    left for another worker.
    """
    recorder = StoryRecorder(job)
    try:
        try:
            result = orchestrator.run(recorder.request, recorder)
            recorder.complete(result)
        except LeaseLost as exc:
            logger.info("Stopped: %s", exc)
            recorder.clean_up()
        except ShuttingDown:
            logger.warning("Stopped with the server; it is in the queue again")
            with_retries(lambda: queue.give_back(job.session), WORKER_PAUSES)
        except DatabaseUnavailable:
            raise
        except (StageFailed, Interrupted) as exc:
            recorder.fail(str(exc))
        except Exception:
            logger.exception("Failed because of a bug")
            recorder.fail(UNEXPECTED)
    except DatabaseUnavailable:
        logger.exception("Left as it is until the database answers")


@dataclass(eq=False)
class Cutting:
    """A character that is cut out; None while its row is being claimed."""

    deadline: float
    character: LibraryCharacter | None = None


class StoryWorker:
    """Generates the stories in the queue of a preset, or those that are handed over to it.

    With `polls_queue` its thread claims stories itself; without, it waits for `work_on`.
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
        # Guards everything below; `closed` of a job is set under it, too.
        self._changed = threading.Condition(threading.RLock())
        self._woken = False
        self._handed_over: deque[HandedOverJob] = deque()
        self._running: Job | None = None
        # A row that is being claimed has no job yet, and yet is not lost.
        self._claiming = False
        self._handed_over_job: HandedOverJob | None = None
        # Set before the row of a character is claimed, and until it is ended.
        self._cutting: Cutting | None = None
        self._thread = self._new_thread()
        self._hung_threads: list[threading.Thread] = []
        self._watchdog = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    # For other threads

    def start(self) -> None:
        """Begin to load the models; returns at once."""
        self._thread.start()
        self._watchdog.start()

    @property
    def busy(self) -> bool:
        return self._running is not None

    @property
    def is_cutting(self) -> bool:
        """Whether it cuts out a character."""
        return self._cutting is not None

    @property
    def alive(self) -> bool:
        """Liveness: false when so many threads hang that only a new process frees their memory."""
        return sum(thread.is_alive() for thread in self._hung_threads) < MAX_HUNG_THREADS

    def running_ids(self) -> set[str]:
        """The id of the session that this worker runs.

        Waits while one is being claimed, so that the answer fits rows that were read before.
        """
        with self._changed:
            self._changed.wait_for(lambda: not self._claiming, STOP_SECONDS)
            return {self._running.session.session_id} if self._running else set()

    def wake(self) -> None:
        """Look at the queue now."""
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def interrupt(self, session_id: str) -> None:
        """Stop a session that has ended, if it is the running one."""
        with self._changed:
            running = self._running
        if running and running.session.session_id == session_id:
            running.cancel(LeaseLost("The session was ended."))

    def work_on(self, session_id: str) -> bool:
        """Run this story if it still waits; returns when it has ended.

        False if there was nothing to do, if the models cannot be loaded or if the process stops:
        the row then stays in the queue.
        """
        job = HandedOverJob(session_id)
        with self._changed:
            if self.state in (State.STOPPING, State.FAILED):
                return False
            self._handed_over.append(job)
            self._changed.notify_all()
        job.done.wait()
        return job.ran

    def shutdown(self, grace_seconds: float) -> None:
        """Claim no more stories; let the running one finish or put it back into the queue.

        Returns when all rows are consistent and the models are unloaded, a few `STOP_SECONDS`
        after `grace_seconds` at the latest. May be called again.
        """
        with self._changed:
            self.state = State.STOPPING
            self._dismiss_handed_over()
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._claiming, STOP_SECONDS)
            running = self._running
            if not running:
                self._changed.wait_for(lambda: not self.is_cutting, grace_seconds)
        if running and not running.closed.wait(grace_seconds):
            running.cancel(ShuttingDown("The server was stopped."))
            if not running.closed.wait(STOP_SECONDS):
                self._close(running, lambda: queue.give_back(running.session))
                return
        # It unloads the models: an interpreter that ends under native code aborts.
        self._thread.join(STOP_SECONDS)
        with self._changed:
            self._changed.notify_all()
        # It deletes the row of this worker.
        self._watchdog.join(STOP_SECONDS)

    # The worker thread

    def _new_thread(self) -> threading.Thread:
        return threading.Thread(target=self._work, name="worker", daemon=True)

    def _work(self) -> None:
        try:
            orchestrator = self._load()
            while orchestrator and (job := self._next_job(orchestrator)):
                with session_logging(job.session.session_id):
                    generate(job, orchestrator)
                self._close(job)
        except BaseException:
            # No error of a library may end the service: the watchdog starts a new thread.
            logger.exception("The worker thread died")
        finally:
            connection.close()

    def _load(self) -> StoryOrchestrator | None:
        """Load and warm up the models; retries while files or a model's server are missing."""
        orchestrator = None
        while self._is_current():
            start = time.monotonic()
            try:
                # Loaded models stay: it may be somebody else's server that is not ready.
                orchestrator = orchestrator or self.build()
                orchestrator.warm_up()
            except (ModelsMissing, NotEnoughMemory, StageFailed) as exc:
                # Files may be fetched, a story model's server started, other programs closed.
                self._fail(str(exc)[:1].upper() + str(exc)[1:])
                pause = RELOAD_SECONDS
                if isinstance(exc, NotEnoughMemory):
                    # Loading may read gigabytes before it shows that memory is short.
                    pause = max(pause, RELOAD_FACTOR * (time.monotonic() - start))
                with self._changed:
                    self._changed.wait_for(lambda: not self._is_current(), pause)
            except ConfigurationError as exc:
                self._fail(str(exc))
                return None
            except BaseException:
                # Not only `Exception`: rembg exits where it cannot go on.
                logger.exception("The models could not be loaded")
                self._fail(UNLOADABLE)
                return None
            else:
                with self._changed:
                    if self._is_current():
                        self.state, self.reason = State.READY, ""
                        self._changed.notify_all()
                        logger.info("Ready after %.1f s", time.monotonic() - start)
                return orchestrator
        return None

    def _fail(self, reason: str) -> None:
        """Report that there are no models to everybody who waits."""
        with self._changed:
            if not self._is_current():
                return
            if reason != self.reason:
                logger.error("Not ready: %s", reason)
            self.state, self.reason = State.FAILED, reason
            self._dismiss_handed_over()
            self._changed.notify_all()
        notifier.notify()

    def _dismiss_handed_over(self) -> None:
        for job in self._handed_over:
            job.done.set()
        self._handed_over.clear()

    def _is_current(self) -> bool:
        """Whether this thread should go on: it was not replaced, and the process does not stop."""
        return self._thread is threading.current_thread() and self.state is not State.STOPPING

    def _next_job(self, orchestrator: StoryOrchestrator) -> Job | None:
        """Claim the next story; None when this thread should end."""
        while True:
            with self._changed:
                self._changed.wait_for(
                    lambda: self._woken or self._handed_over or not self._is_current(),
                    POLL_SECONDS if self.polls_queue else None,
                )
                if not self._is_current():
                    return None
                self._woken = False
            self._cut_out_next(orchestrator)
            with self._changed:
                if not self._is_current():
                    return None
                self._handed_over_job = self._handed_over.popleft() if self._handed_over else None
                self._claiming = True
            session = None
            try:
                session = self._claim()
            except DATABASE_ERRORS as exc:
                logger.warning("The database did not answer, retrying: %s", exc)
                connection.close()
                time.sleep(POLL_SECONDS)
            finally:
                with self._changed:
                    self._claiming = False
                    deadline = self.deadline_seconds * (session.deadline_factor if session else 1)
                    job = session and Job(session, deadline)
                    if job:
                        self._running = job
                    elif self._handed_over_job:
                        self._handed_over_job.done.set()
                    self._changed.notify_all()
            if job:
                return job

    def _cut_out_next(self, orchestrator: StoryOrchestrator) -> None:
        """Cut out the character that waits longest, if one does."""
        mine = self._cutting = Cutting(time.monotonic() + self.deadline_seconds)
        try:
            mine.character = cutting.claim_next()
            if mine.character:
                cutting.cut(mine.character, orchestrator.cut_out_picture)
                self.wake()  # there may be another
        except (*DATABASE_ERRORS, DatabaseUnavailable) as exc:
            logger.warning("The database did not answer, a character waits for it: %s", exc)
            connection.close()
        except Exception:
            logger.exception("A character was not cut out; recovery will see to it")
        finally:
            with self._changed:
                # Another thread may have taken this one's place.
                if self._cutting is mine:
                    self._cutting = None
                self._changed.notify_all()

    def _claim(self) -> StorySession | None:
        if self._handed_over_job:
            return queue.claim(self._handed_over_job.session_id)
        return queue.claim_next(self.preset) if self.polls_queue else None

    def _close(self, job: Job, finish: Callable[[], object] = lambda: None) -> None:
        """Be done with a job, after `finish` has changed its rows."""
        try:
            with session_logging(job.session.session_id):
                finish()
        except Exception:
            logger.exception("The rows could not be updated; recovery will do it")
        finally:
            with self._changed:
                if self._running is job:
                    self._running = None
                    if self._handed_over_job:
                        self._handed_over_job.ran = True
                        self._handed_over_job.done.set()
                        self._handed_over_job = None
                job.closed.set()
                # Look at the queue again at once.
                self._woken = True
                self._changed.notify_all()
            notifier.notify(job.session.pk)

    # The watchdog

    def _watch(self) -> None:
        next_report, reported = time.monotonic(), self.state
        next_look = next_report
        while not self._has_ended():
            try:
                self._check_threads()
                if time.monotonic() >= next_look:
                    next_look = time.monotonic() + OWNERSHIP_SECONDS
                    self._check_ownership()
                if time.monotonic() >= next_report or self.state is not reported:
                    next_report, reported = time.monotonic() + REPORT_SECONDS, self.state
                    self._report()
            except DATABASE_ERRORS as exc:
                logger.warning("The database did not answer the watchdog: %s", exc)
                connection.close()
                next_report = time.monotonic() + REPORT_SECONDS
            except Exception:
                logger.exception("The watchdog failed")
            with self._changed:
                self._changed.wait_for(self._has_ended, WATCHDOG_SECONDS)
        try:
            Worker.objects.filter(name=this_worker()).delete()
        except DATABASE_ERRORS as exc:
            logger.warning("The database did not answer the watchdog: %s", exc)
        finally:
            connection.close()

    def _has_ended(self) -> bool:
        return self.state is State.STOPPING and not self._running and not self._claiming

    def _check_threads(self) -> None:
        """Replace a worker thread that died or hangs, and fail its story or its character."""
        now = time.monotonic()
        with self._changed:
            running, cut = self._running, self._cutting
            current = running or cut
            hangs = current is not None and now > current.deadline + self.hang_seconds
            if hangs and current is cut:
                self._cutting = None
            died = not self._thread.is_alive()
            lost = running if hangs or died else None
            if hangs:
                self._hung_threads.append(self._thread)
            if (hangs or died) and self.state in (State.LOADING, State.READY):
                logger.error("The worker thread is lost; loading the models again")
                self.state, self._claiming = State.LOADING, False
                self._thread = self._new_thread()
                self._thread.start()
        if lost:
            message = TOO_LATE.format(lost.deadline_seconds) if hangs else THREAD_DIED
            self._close(lost, lambda: completion.fail(queue.owned(lost.session), message))
        elif hangs and cut and cut.character:
            cutting.fail(cut.character, cutting.TOO_LATE)

    def _check_ownership(self) -> None:
        """Stop the running story when its session was ended, deleted or taken by others."""
        running = self._running
        if running and not running.cancelled and not queue.owned(running.session).exists():
            running.cancel(LeaseLost("The session was ended, deleted or taken by another worker."))

    def _report(self) -> None:
        """Renew the lease, and report the state of this worker to other processes."""
        running_ids = self.running_ids()
        if running_ids:
            queue.renew(running_ids)
        if self.is_cutting:
            cutting.renew()
        running = self._running
        # None for a session that was deleted meanwhile: there is no row to refer to.
        session = queue.owned(running.session).first() if running else None
        report = {"preset": self.preset, "state": self.state, "detail": self.reason}
        report |= {"session": session, "memory_bytes": psutil.Process().memory_info().rss}
        Worker.objects.update_or_create(name=this_worker(), defaults=report | {"seen_at": Now()})
