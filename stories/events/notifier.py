"""Wakes threads of this process that wait for a session to change.

A notification says that it is worth reading the row again, not what changed. Other processes write
as well, so listeners also read it from time to time without one.
"""

import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

# Set when this process is about to end, so that nobody waits for others. Call `notify` after it.
closing = threading.Event()

_lock = threading.Lock()
_listeners: dict[int | None, set[threading.Event]] = defaultdict(set)


@contextmanager
def listen(session_pk: int | None = None) -> Iterator[threading.Event]:
    """An event that is set when this session, or any if None, may have changed.

    Clear it before reading the row: a change between the read and the wait then ends the wait.
    """
    changed = threading.Event()
    with _lock:
        _listeners[session_pk].add(changed)
    try:
        yield changed
    finally:
        with _lock:
            _listeners[session_pk].discard(changed)
            if not _listeners[session_pk]:
                del _listeners[session_pk]


def notify(session_pk: int | None = None) -> None:
    """Wake the listeners of this session, or all if None. Call it after the commit."""
    with _lock:
        if session_pk is None:
            woken = set().union(*_listeners.values())
        else:
            woken = _listeners.get(session_pk, set()) | _listeners.get(None, set())
    for changed in woken:
        changed.set()
