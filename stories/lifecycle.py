"""What a serving process does at its start and at its end."""

import atexit
import signal
import threading
import time
from types import FrameType

from django.conf import settings
from django.core.signals import request_finished, request_started

from stories.services import get_engine

ANSWER_SECONDS = 5.0


class _OpenRequests:
    """Counts requests whose answer has not been sent whole."""

    def __init__(self) -> None:
        self._count = 0
        self._lock = threading.Lock()
        request_started.connect(self._started)
        request_finished.connect(self._finished)

    def _started(self, **kwargs) -> None:
        with self._lock:
            self._count += 1

    def _finished(self, **kwargs) -> None:
        with self._lock:
            self._count -= 1

    def wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while self._count > 0 and time.monotonic() < end:
            time.sleep(0.02)


def start_serving() -> None:
    """Load the models in the background, and put every row right when told to stop."""
    engine = get_engine()
    atexit.register(engine.shutdown, grace_seconds=0)
    if threading.current_thread() is not threading.main_thread():
        # Only the main thread may handle signals: whoever imports us elsewhere handles them.
        return
    requests = _OpenRequests()
    before = signal.getsignal(signal.SIGTERM) or signal.SIG_DFL

    def stop(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGTERM, before)
        engine.shutdown(settings.STORYGEN["SHUTDOWN_SECONDS"])
        requests.wait(ANSWER_SECONDS)
        signal.raise_signal(signal.SIGTERM)

    signal.signal(signal.SIGTERM, stop)
