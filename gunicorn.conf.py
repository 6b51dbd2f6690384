"""gunicorn reads this file when it is started in this folder: `gunicorn storygen.wsgi`."""

import os


def _number(name: str, default: float) -> float:
    """A setting as settings.py reads it, which also says in words if it is wrong."""
    try:
        return float(os.environ.get(f"STORYGEN_{name}") or default)
    except ValueError:
        return default


# With a broker the models run elsewhere, and WEB_CONCURRENCY sets the number of processes. Without
# one each process would load its own models, so there is one.
if not os.environ.get("STORYGEN_BROKER_URL"):
    workers = 1
worker_class = "storygen.gunicorn_worker.Worker"
# A request occupies a thread while it waits: POSTs that wait for their story, as many that wait for
# a time of their own choice, and event streams. The spare threads serve the rest of the API.
threads = int(2 * (_number("MAX_WAITING_REQUESTS", 8) + 1) + _number("EVENT_STREAMS", 32) + 8)
preload_app = False  # threads, and so models that load, do not survive a fork
# It would lie in the home folder, one for all servers of a user, and we have no use for it.
control_socket_disable = True

# How long the process may be unresponsive, not how long a request may take.
timeout = 120
# After SIGTERM: for the running story to finish, to be stopped, and for its answer to be sent.
graceful_timeout = int(_number("SHUTDOWN_SECONDS", 20)) + 15


def worker_int(worker):
    """SIGINT and SIGQUIT: without this, the exit would wait for the threads of waiting requests."""
    from stories.workers.process import local_worker, stop

    stop(local_worker(), grace_seconds=0)
