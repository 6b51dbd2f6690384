"""Adds the session id of the current request to every line of the log."""

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
    """Sets each record's `session_id`; `-` outside a story."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.session_id = _session_id.get()
        return True


class RefusalFilter(logging.Filter):
    """Logs a 503 as a warning, as Django does for other refusals.

    We answer 503 when models or the database are away, which the log has as an error already, or
    when the server stops, which is not an error. Django itself never answers 503.
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
    """Lines logged by this thread carry this session id until its next request.

    Not a context manager: Django and the server log their answer after the view has returned.
    """
    _session_id.set(session_id)


@receiver(request_started)
def _forget_the_last_request(**kwargs: Any) -> None:
    _session_id.set(NO_SESSION)
