"""The Celery app, for `celery -A storygen worker` on machines that have the models."""

import os
import sys
from typing import Any

from celery import Celery, signals
from celery.concurrency.thread import TaskPool
from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storygen.settings")
app = Celery("storygen")
app.config_from_object("django.conf:settings", namespace="CELERY")


@app.task(name="stories.generate")
def generate(session_id: str) -> None:
    from stories.workers import broker, process

    broker.receive(process.get_worker(), session_id)


class WorkerPool(TaskPool):
    """One thread that hands each message to this process's `StoryWorker`, which has the models.

    Not prefork: models do not survive a fork, and each child would load its own. Not solo: the
    main thread must answer the broker's heartbeats while a story is generated.
    """

    def on_start(self) -> None:
        # Only once the apps are loaded.
        from stories.workers import process

        # The models begin to load before the first message comes.
        self._worker = process.start_working()

    def on_stop(self) -> None:
        """At SIGTERM: no more messages come, one story may be running.

        It gets time to finish; then it goes back into the queue for another worker.
        """
        from stories.workers import process

        process.stop(self._worker, settings.STORYGEN["SHUTDOWN_SECONDS"])
        super().on_stop()

    def terminate_job(self, pid: int, signal: int | None = None) -> None:
        """Does nothing: at SIGQUIT `on_stop` follows, and stories are cancelled by the API."""


@signals.setup_logging.connect
def _log_as_the_settings_say(**kwargs: Any) -> None:
    """Does nothing: Django has set up the log, and Celery does not when this is connected."""


@signals.celeryd_after_setup.connect
def _check_setup(instance: Any, **kwargs: Any) -> None:
    if not settings.CELERY_BROKER_URL:
        sys.exit("Set STORYGEN_BROKER_URL, the same for this worker and for the web server.")
    own, queues = settings.CELERY_TASK_DEFAULT_QUEUE, set(instance.app.amqp.queues.consume_from)
    if queues != {own}:
        sys.exit(
            f"This worker has the models for {own} and serves no other queue: leave -Q out, or "
            "set STORYGEN_PRESET to the preset that you want."
        )
    if instance.pool_cls is not WorkerPool or instance.concurrency != 1:
        sys.exit(
            "A worker generates one story at a time: leave -P and -c out, and start more workers."
        )
