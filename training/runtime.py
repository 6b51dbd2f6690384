"""What every trainer needs to share a machine: threads on demand, a pause switch, safe files, ETA.

Environment: TRAINING_THREADS_FILE names a file that holds the number of threads (default 1 when it
is not there), TRAINING_PAUSE_FILE a file whose existence makes trainers wait between steps.
"""

import os
import time
from pathlib import Path

import torch

THREADS_FILE = Path(os.environ.get("TRAINING_THREADS_FILE", "threads"))
PAUSE_FILE = Path(os.environ.get("TRAINING_PAUSE_FILE", "PAUSE"))


class Pace:
    """Call once a step: applies what `threads` says every `every` steps, sleeps while paused.

    `busy` is the time in seconds spent outside pauses, counted on from `busy` at the start.
    Schedules go by steps, not by time: how much a shared machine gives can't be known.
    """

    def __init__(self, busy=0.0, every=200, threads=None):
        self.busy, self.every = busy, every
        self.threads = threads or read_threads
        self.calls = 0
        self.last = time.monotonic()
        self.mark = (0, busy)

    def __call__(self):
        now = time.monotonic()
        self.busy += now - self.last
        if self.calls % self.every == 0:
            threads = self.threads()
            if threads != torch.get_num_threads():
                torch.set_num_threads(threads)
                print(f"threads: {threads}", flush=True)
        self.calls += 1
        wait_while_paused()
        self.last = time.monotonic()

    def each(self):
        """Busy seconds a step since the last time this was asked."""
        calls, busy = self.calls - self.mark[0], self.busy - self.mark[1]
        self.mark = (self.calls, self.busy)
        return busy / max(calls, 1)


def read_threads():
    """The number of threads asked for, 1 to the number of cores."""
    try:
        return min(max(int(THREADS_FILE.read_text()), 1), os.cpu_count() or 1)
    except (OSError, ValueError):
        return 1


def fast_bfloat16():
    """Whether this processor multiplies bfloat16 faster than float32."""
    return torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def wait_while_paused(poll=0.5):
    """Sleep for as long as the pause file exists."""
    if not PAUSE_FILE.exists():
        return
    print(f"paused by {PAUSE_FILE}", flush=True)
    while PAUSE_FILE.exists():
        time.sleep(poll)
    print("going on", flush=True)


def save(state, path):
    """torch.save that a kill can't leave half written."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(path.suffix + ".tmp")
    torch.save(state, temporary)
    temporary.replace(path)


def load(path):
    """What `save` wrote; the configuration of a UNet says from which path that was read."""
    with torch.serialization.safe_globals([type(Path())]):
        return torch.load(path, map_location="cpu")


def averaged(state, name):
    """The averaged weights of one module in the saved state of a run."""
    name = f"{name}."
    return {k.removeprefix(name): v for k, v in state["average"].items() if k.startswith(name)}


def clock(seconds):
    """'3h05m' or '12m'."""
    m = int(seconds // 60)
    return f"{m // 60}h{m % 60:02d}m" if m >= 60 else f"{m}m"
