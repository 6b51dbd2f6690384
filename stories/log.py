"""Puts the session id of the request at hand into every line of the log."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_session_id: ContextVar[str] = ContextVar("session_id", default="-")


class SessionFilter(logging.Filter):
    """Gives each record a `session_id`, `-` outside of a story."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.session_id = _session_id.get()
        return True


@contextmanager
def session_logging(session_id: str) -> Iterator[None]:
    """Lines logged inside carry this session id."""
    token = _session_id.set(session_id)
    try:
        yield
    finally:
        _session_id.reset(token)
