"""Puts the session id of the request at hand into every line of the log."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.core.signals import request_started
from django.dispatch import receiver

NO_SESSION = "-"

_session_id: ContextVar[str] = ContextVar("session_id", default=NO_SESSION)


class SessionFilter(logging.Filter):
    """Gives each record a `session_id`, `-` outside of a story."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.session_id = _session_id.get()
        return True


class RefusalFilter(logging.Filter):
    """Makes a 503 a warning, as Django has it for what else a client is refused.

    We answer so when models or database are away, which is in the log as an error already, or when
    the server stops, which is none. Django itself never answers so.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        if getattr(record, "status_code", None) == 503 and record.levelno > logging.WARNING:
            record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True


@contextmanager
def session_logging(session_id: str) -> Iterator[None]:
    """Lines logged inside carry this session id."""
    token = _session_id.set(session_id)
    try:
        yield
    finally:
        _session_id.reset(token)


def log_request_as(session_id: str) -> None:
    """Lines logged by this thread carry this session id until it takes up its next request.

    Not a context: Django and the server log what they answered after the view has returned.
    """
    _session_id.set(session_id)


@receiver(request_started)
def _forget_the_last_request(**kwargs: Any) -> None:
    _session_id.set(NO_SESSION)
