"""What a web server's or a worker's process does when it starts and when it stops."""

import atexit
import os
import signal
import threading
from functools import cache
from queue import SimpleQueue
from types import FrameType

from django.conf import settings
from django.core.signals import request_finished, request_started
from django.utils.module_loading import import_string

from orchestrator import OrchestratorConfig
from stories.events import notifier
from stories.workers import maintenance
from stories.workers.worker import StoryWorker

ANSWER_SECONDS = 5.0


def build_worker() -> StoryWorker:
    """A worker with the options of the settings, not started."""
    options = settings.STORYGEN
    orchestrator_class = import_string(options["ORCHESTRATOR"])
    return StoryWorker(
        build=lambda: orchestrator_class.from_config(OrchestratorConfig(**settings.ORCHESTRATOR)),
        preset=settings.ORCHESTRATOR["preset"],
        polls_queue=not options["BROKER_URL"],
        deadline_seconds=options["DEADLINE_SECONDS"],
        hang_seconds=options["HANG_SECONDS"],
    )


@cache
def get_worker() -> StoryWorker:
    """This process's worker. The first call starts it, and the models begin to load."""
    worker = build_worker()
    worker.start()
    return worker


def local_worker() -> StoryWorker | None:
    """The worker of a web server that has the models; None where workers are other processes."""
    return None if settings.STORYGEN["BROKER_URL"] else get_worker()


class _OpenRequests:
    """Counts requests whose answer has not been sent completely."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = threading.Condition()
        request_started.connect(self._started)
        request_finished.connect(self._finished)

    def _started(self, **kwargs) -> None:
        with self._changed:
            self._count += 1

    def _finished(self, **kwargs) -> None:
        with self._changed:
            self._count -= 1
            self._changed.notify_all()

    def wait(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._count <= 0, seconds)


_requests = _OpenRequests()


def start_serving() -> None:
    """Start a web server's process: load the models if it has them, and handle signals."""
    worker = local_worker()
    start_maintenance(worker)
    atexit.register(stop, worker, grace_seconds=0)
    if threading.current_thread() is threading.main_thread():
        # Only the main thread may handle signals. Under runserver's reloader this is another
        # thread; its SIGTERM ends the process by way of atexit.
        _finish_before_sigterm(worker)


def start_working() -> StoryWorker:
    """Start a worker's process: load the models. Celery hands it stories, and stops it."""
    worker = get_worker()
    start_maintenance(worker)
    return worker


def start_maintenance(worker: StoryWorker | None) -> list[threading.Thread]:
    return [task.start(notifier.closing) for task in maintenance.tasks(worker)]


def stop(worker: StoryWorker | None, grace_seconds: float) -> None:
    """Let the running story finish or put it back into the queue, and answer all requests."""
    notifier.closing.set()
    notifier.notify()
    if worker:
        worker.shutdown(grace_seconds)
    _requests.wait(ANSWER_SECONDS)


def _finish_before_sigterm(worker: StoryWorker | None) -> None:
    """At SIGTERM serve on until `stop` returns, then let the signal do what it did before."""
    before = signal.getsignal(signal.SIGTERM) or signal.SIG_DFL
    # A handler may only do what is reentrant, such as this queue's `put`.
    received: SimpleQueue[int] = SimpleQueue()
    finished = threading.Event()

    def finish() -> None:
        received.get()
        try:
            stop(worker, settings.STORYGEN["SHUTDOWN_SECONDS"])
        finally:
            finished.set()
            os.kill(os.getpid(), signal.SIGTERM)

    def handle(number: int, frame: FrameType | None) -> None:
        if finished.is_set():
            signal.signal(signal.SIGTERM, before)
            signal.raise_signal(signal.SIGTERM)
        else:
            received.put(number)

    threading.Thread(target=finish, name="finish", daemon=True).start()
    signal.signal(signal.SIGTERM, handle)
