"""Many Celery workers on one machine: `python -m benchmarks.service.workers NUMBER [OPTION ...]`.

They are forked from one process that has imported everything, so they share memory and start
quickly. Each runs `celery -A storygen worker OPTION ...`. SIGTERM stops all of them.
"""

import importlib
import os
import signal
import sys

import django

# The modules that every worker imports.
SHARED = (
    "benchmarks.service.stages",
    "celery.apps.worker",
    "celery.bin.worker",
    "kombu.transport.redis",
    "psycopg",
    "stories.workers.process",
)
STOPS = {signal.SIGTERM, signal.SIGINT}


def main(number: int, options: list[str]) -> None:
    django.setup()
    for module in SHARED:
        importlib.import_module(module)
    from storygen.celery import app

    app.loader.import_default_modules()
    children = []
    for each in range(number):
        child = os.fork()
        if not child:
            app.worker_main(["worker", "--hostname", f"worker{each}@%h", *options])
            os._exit(0)
        children.append(child)
    signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
    signal.sigwait(STOPS)
    for child in children:
        os.kill(child, signal.SIGTERM)
    for child in children:
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
