"""gunicorn reads this file by itself when it is started here: `gunicorn storygen.wsgi`."""

import runpy
from pathlib import Path

# Not imported: the master would keep it, and a reload would never see it change.
_storygen = runpy.run_path(str(Path(__file__).parent / "storygen" / "settings.py"))["STORYGEN"]

# The models live in the process, so there is one; each request in hand holds a thread while it
# waits. The spare ones answer health checks, the rest of the API, and whoever is turned away.
workers = 1
worker_class = "gthread"
threads = _storygen["LINE_LENGTH"] + 1 + 8
preload_app = False  # threads, and so models that load, do not survive a fork

# How long the process may be deaf, not how long a request may take.
timeout = 120
# SIGTERM: the running story's time to finish, then to be stopped, then its answer's to be sent.
graceful_timeout = int(_storygen["SHUTDOWN_SECONDS"]) + 15


def worker_int(worker):
    """SIGINT and SIGQUIT: without this, the exit would wait for the threads of waiting requests."""
    from stories.lifecycle import stop_serving

    stop_serving(grace_seconds=0)
