"""Rung whenever this process has written something that others in it may wait for.

It says that it may be worth looking, not what there is to see: whoever waits looks into the
database, and looks there from time to time even if nothing rings, for other processes write as
well.
"""

import threading

# Set when this process is about to end: nobody in it should wait for what others do. Ring after.
closing = threading.Event()

_rung = threading.Condition()
_rings = 0


def ring() -> None:
    """Wake all who wait. Call it once what they will look for is committed."""
    global _rings
    with _rung:
        _rings += 1
        _rung.notify_all()


def rings() -> int:
    """How often it has rung. Ask before you look, and give it to `wait` after."""
    with _rung:
        return _rings


def wait(seconds: float, since: int | None = None) -> bool:
    """Wait until it rings, for `seconds` at most; whether it rang.

    With `since`, a ring after that count of `rings()` is heard even if it came before this call,
    so that none is missed between a look and the wait for the next.
    """
    with _rung:
        heard = _rings if since is None else since
        return _rung.wait_for(lambda: _rings != heard, seconds)
