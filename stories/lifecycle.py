"""What a serving process does at its start and at its end."""

import atexit
import os
import signal
import threading
from queue import SimpleQueue
from types import FrameType

from django.conf import settings
from django.core.signals import request_finished, request_started

from stories.services import get_engine

ANSWER_SECONDS = 5.0


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
    """Load the models in the background, and put every row right when told to stop."""
    get_engine()
    atexit.register(stop_serving, grace_seconds=0)
    if threading.current_thread() is threading.main_thread():
        # Only the main thread may handle signals. Under runserver's reloader we are in another one;
        # its SIGTERM ends the process by way of atexit.
        _finish_before_sigterm()


def stop_serving(grace_seconds: float) -> None:
    """Let the running story finish or stop it, and see everybody answered."""
    get_engine().shutdown(grace_seconds)
    _requests.wait(ANSWER_SECONDS)


def _finish_before_sigterm() -> None:
    """At SIGTERM go on serving until all is at an end, then let it do what it did before."""
    before = signal.getsignal(signal.SIGTERM) or signal.SIG_DFL
    # A handler may only do what can be done twice at once, which goes for this queue's `put`.
    told: SimpleQueue[int] = SimpleQueue()
    finished = threading.Event()

    def finish() -> None:
        told.get()
        try:
            stop_serving(settings.STORYGEN["SHUTDOWN_SECONDS"])
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
