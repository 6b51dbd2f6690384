"""Which process has a session in hand, and whether that process still lives."""

import os
import socket
from datetime import datetime, timedelta
from functools import cache

import psutil
from django.utils import timezone

from stories.models import StorySession, Worker

# Of a worker that has not renewed its row in time: it was killed, or has lost the database.
SILENT = "silent"


def state_of(worker: Worker) -> str:
    """What a worker last said that it does, or `SILENT`."""
    return worker.state if worker.seen_at > timezone.now() - LEASE else SILENT


LEASE = timedelta(seconds=60)

# The start of a process is counted from the boot, and the time of the boot moves a little when the
# clock is set. No process that took a session in hand was replaced by its namesake within this.
CLOCK_SECONDS = 0.9


@cache
def this_worker() -> str:
    """host:pid:start of this process; the start tells it from a later one with the same pid."""
    process = psutil.Process()
    return f"{socket.gethostname()}:{process.pid}:{process.create_time():.2f}"


def lease_is_lost(session: StorySession) -> bool:
    """Whether the process that had this session in hand is gone.

    On this host the process table knows; of another host only the lease tells.
    """
    host, _, process = session.worker.partition(":")
    if host == socket.gethostname():
        pid, _, start = process.partition(":")
        return not _lives(int(pid), float(start))
    return session.lease_expires_at is None or session.lease_expires_at < timezone.now()


def _lives(pid: int, start: float) -> bool:
    try:
        process = psutil.Process(pid)
        return (
            abs(process.create_time() - start) < CLOCK_SECONDS
            and process.status() != psutil.STATUS_ZOMBIE
        )
    except psutil.NoSuchProcess:
        return False


def renewed_lease() -> datetime:
    return timezone.now() + LEASE


if hasattr(os, "register_at_fork"):  # Windows does not fork
    os.register_at_fork(after_in_child=this_worker.cache_clear)
