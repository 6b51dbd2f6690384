"""Which process runs a session, and whether that process is still alive.

The process table answers for processes that this one can see, the lease for all others.
"""

import os
import socket
from functools import cache
from pathlib import Path

import psutil

from stories.models import Worker

# The state of a worker that has not reported in time.
SILENT = "silent"


def state_of(worker: Worker) -> str:
    """What a worker last reported as its state, or `SILENT`."""
    return SILENT if worker.is_silent else worker.state


@cache
def this_worker() -> str:
    """The identity of this process: host:kernel:pid:start.

    `kernel` tells apart the boots of a host and its PID namespaces, where the same pid is another
    process; `start` tells a process from an earlier one with the same pid.
    """
    return f"{_here()}:{os.getpid()}:{_start_of(os.getpid())}"


def is_local(worker: str) -> bool:
    """Whether this process sees that one in its process table."""
    return worker.rpartition(":")[0].rpartition(":")[0] == _here()


def is_alive(worker: str) -> bool:
    """Whether a local process still exists."""
    _, pid, start = worker.rsplit(":", 2)
    return _start_of(int(pid)) == start


@cache
def _here() -> str:
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text()[:8]
        kernel = f"{boot}-{os.stat('/proc/self/ns/pid').st_ino}"
    except OSError:  # not Linux
        kernel = "-"
    return f"{socket.gethostname()}:{kernel}"


def _start_of(pid: int) -> str | None:
    """When a process started; None if there is none, or if it is a zombie.

    On Linux in clock ticks since the boot: psutil's time moves when the system's clock is set.
    """
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return _start_by_psutil(pid)
    # https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; field 2 may hold spaces.
    state, *fields = stat.rpartition(")")[2].split()
    return None if state in "ZX" else fields[18]


def _start_by_psutil(pid: int) -> str | None:
    try:
        process = psutil.Process(pid)
        alive = process.status() != psutil.STATUS_ZOMBIE
        return f"{process.create_time():.2f}" if alive else None
    except psutil.NoSuchProcess:
        return None


if hasattr(os, "register_at_fork"):  # Windows does not fork
    os.register_at_fork(after_in_child=this_worker.cache_clear)
