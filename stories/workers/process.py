"""What a serving or working process does at its start, all the while, and at its end."""

import atexit
import logging
import os
import signal
import threading
from collections.abc import Callable
from functools import cache
from queue import SimpleQueue
from types import FrameType

from django.conf import settings
from django.core.signals import request_finished, request_started
from django.db import connection
from django.utils.module_loading import import_string

from orchestrator import OrchestratorConfig
from stories.database import DATABASE_ERRORS
from stories.events import notifier
from stories.sessions import recovery
from stories.workers import broker, maintenance
from stories.workers.worker import StoryWorker

logger = logging.getLogger(__name__)


def build_worker() -> StoryWorker:
    """An engine as the settings say, not started."""
    options = settings.STORYGEN
    orchestrator_class = import_string(options["ORCHESTRATOR"])
    return StoryWorker(
        build=lambda: orchestrator_class.from_config(OrchestratorConfig(**settings.ORCHESTRATOR)),
        preset=settings.ORCHESTRATOR["preset"],
        polls_queue=not settings.STORYGEN["BROKER_URL"],
        deadline_seconds=options["DEADLINE_SECONDS"],
        hang_seconds=options["HANG_SECONDS"],
    )


@cache
def get_worker() -> StoryWorker:
    """This process's engine. The first call starts it, and the models begin to load."""
    engine = build_worker()
    engine.start()
    return engine


def local_worker() -> StoryWorker | None:
    """The engine of a server that has its worker inside, None where workers are elsewhere."""
    return None if settings.STORYGEN["BROKER_URL"] else get_worker()


ANSWER_SECONDS = 5.0
HOUSEKEEPING_SECONDS = 5.0


class _OpenRequests:
    """Counts requests whose answer has not been sent whole."""

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
    """A web server's process: load the models if they live here, and be told when to stop."""
    engine = local_worker()
    _keep_house(engine)
    atexit.register(stop, engine, grace_seconds=0)
    if threading.current_thread() is threading.main_thread():
        # Only the main thread may handle signals. Under runserver's reloader we are in another one;
        # its SIGTERM ends the process by way of atexit.
        _finish_before_sigterm(engine)


def start_working() -> StoryWorker:
    """A worker's process: load the models. Its queue tells it what to work on, and when to stop."""
    engine = get_worker()
    _keep_house(engine)
    return engine


def stop(engine: StoryWorker | None, grace_seconds: float) -> None:
    """Let the running story finish or put it back into line, and see everybody answered."""
    notifier.closing.set()
    notifier.ring()
    if engine:
        engine.shutdown(grace_seconds)
    _requests.wait(ANSWER_SECONDS)


def _keep_house(engine: StoryWorker | None) -> None:
    threading.Thread(target=_house, args=(engine,), name="house", daemon=True).start()


def _house(engine: StoryWorker | None) -> None:
    """Every few seconds, what no request and no story sees to."""
    running_ids = engine.running_ids if engine else set
    by_broker = bool(settings.STORYGEN["BROKER_URL"])

    def recover() -> None:
        for session in recovery.recover(running_ids):
            if by_broker:
                broker.send(session)
            else:
                engine.wake()

    while True:
        _do(recover)
        if by_broker and engine:
            _do(lambda: broker.send_lost_again(engine.preset))
        _do(maintenance.tick)
        if notifier.closing.wait(HOUSEKEEPING_SECONDS):
            break
    connection.close()


def _do(duty: Callable[[], object]) -> None:
    try:
        duty()
    except DATABASE_ERRORS as exc:
        logger.warning("The database did not answer: %s", exc)
        connection.close()
    except Exception:
        logger.exception("Housekeeping stumbled")


def _finish_before_sigterm(engine: StoryWorker | None) -> None:
    """At SIGTERM go on serving until all is at an end, then let it do what it did before."""
    before = signal.getsignal(signal.SIGTERM) or signal.SIG_DFL
    # A handler may only do what can be done twice at once, which goes for this queue's `put`.
    told: SimpleQueue[int] = SimpleQueue()
    finished = threading.Event()

    def finish() -> None:
        told.get()
        try:
            stop(engine, settings.STORYGEN["SHUTDOWN_SECONDS"])
        finally:
            finished.set()
            os.kill(os.getpid(), signal.SIGTERM)

    def handle(number: int, frame: FrameType | None) -> None:
        if finished.is_set():
            signal.signal(signal.SIGTERM, before)
            signal.raise_signal(signal.SIGTERM)
        else:
            told.put(number)

    threading.Thread(target=finish, name="finish", daemon=True).start()
    signal.signal(signal.SIGTERM, handle)
