"""gunicorn reads this file by itself when it is started here: `gunicorn storygen.wsgi`."""

import runpy
from pathlib import Path

# Not imported: the master would keep it, and a reload would never see it change.
_storygen = runpy.run_path(str(Path(__file__).parent / "storygen" / "settings.py"))["STORYGEN"]

# With a broker the models are elsewhere, and there may be as many processes as WEB_CONCURRENCY
# says. Without one they live in the process, so there is one.
if not _storygen["BROKER_URL"]:
    workers = 1
worker_class = "gthread"
# A request holds a thread while it waits: those for which the line is kept short, as many that say
# themselves how long they wait, and who watches a story. The spare ones answer health checks, the
# rest of the API, and whoever is turned away.
threads = 2 * (_storygen["MAX_WAITING_REQUESTS"] + 1) + _storygen["EVENT_STREAMS"] + 8
preload_app = False  # threads, and so models that load, do not survive a fork
# It would lie in the home folder, one for all servers of a user, to no use of ours.
control_socket_disable = True

# How long the process may be deaf, not how long a request may take.
timeout = 120
# SIGTERM: the running story's time to finish, then to be stopped, then its answer's to be sent.
graceful_timeout = int(_storygen["SHUTDOWN_SECONDS"]) + 15


def worker_int(worker):
    """SIGINT and SIGQUIT: without this, the exit would wait for the threads of waiting requests."""
    from stories.workers.process import local_worker, stop

    stop(local_worker(), grace_seconds=0)
