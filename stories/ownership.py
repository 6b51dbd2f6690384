"""Which process has a session in hand, and whether that process still lives."""

import os
import socket
from datetime import timedelta
from functools import cache

import psutil
from django.utils import timezone

from stories.models import StorySession

LEASE = timedelta(seconds=60)


@cache
def this_worker() -> str:
    """host:pid:start of this process; the start tells it from a later one with the same pid."""
    return _worker_id(psutil.Process())


def _worker_id(process: psutil.Process) -> str:
    return f"{socket.gethostname()}:{process.pid}:{process.create_time():.2f}"


def is_abandoned(session: StorySession) -> bool:
    """Whether the process that had this session in hand is gone.

    On this host the process table knows; of another host only the lease tells.
    """
    host, _, rest = session.worker.partition(":")
    if host == socket.gethostname():
        pid = int(rest.partition(":")[0])
        try:
            return _worker_id(psutil.Process(pid)) != session.worker
        except psutil.NoSuchProcess:
            return True
    return session.lease_expires_at is None or session.lease_expires_at < timezone.now()


def renewed_lease():
    return timezone.now() + LEASE


os.register_at_fork(after_in_child=this_worker.cache_clear)
