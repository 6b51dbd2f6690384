"""Celery messages that wake workers on other machines.

The queue is the PENDING rows; a message only says that a worker should look at it. Messages may be
lost, repeated or late, without a story being lost, generated twice or out of turn:

- A worker takes the first session in the queue, by a claim that only one worker gets.
- Every waiting story has a message: if it comes before its story's turn, it is sent again before
  the first in the queue is taken.
- `resend_lost` finds a queue that has lost its messages.

Used only with STORYGEN_BROKER_URL, hence the late imports: a server with its own worker needs no
Celery.
"""

import logging
import time
from datetime import timedelta

from django.db import connection
from django.db.models.functions import Now

from stories.database import DATABASE_ERRORS
from stories.log import session_logging
from stories.models import StorySession
from stories.sessions import queue
from stories.workers.job import State
from stories.workers.worker import StoryWorker

logger = logging.getLogger(__name__)

TASK = "stories.generate"  # in storygen/celery.py
PAUSE_SECONDS = 1.0
RESEND_AFTER = timedelta(seconds=5)


def queue_for(preset: str) -> str:
    """The Celery queue of the workers of a preset."""
    return f"storygen.{preset}"


def send(session: StorySession) -> None:
    """Send a message for a session whose row is committed.

    A broker that is away costs the caller a few seconds at most; the story then waits until the
    broker is back.
    """
    from celery import current_app
    from kombu.exceptions import OperationalError

    try:
        current_app.send_task(TASK, (session.session_id,), queue=queue_for(session.preset))
    except OperationalError as exc:
        with session_logging(session.session_id):
            logger.warning("The broker did not answer; the story waits for it: %s", exc)


def receive(worker: StoryWorker, session_id: str) -> None:
    """Generate the first story in the queue, if the one of the message still waits.

    Returns when it has ended, or when the worker stops. Without models or database it waits and
    does not acknowledge the message.
    """
    with session_logging(session_id):
        while worker.state is not State.STOPPING:
            try:
                named = _waiting(session_id)
                first = named and queue.waiting(worker.preset).first()
                if not first:
                    return
                if first != named:
                    send(named)
                    session_id = first.session_id
                if worker.work_on(session_id):
                    break
            except DATABASE_ERRORS as exc:
                logger.warning("The database did not answer, retrying: %s", exc)
                connection.close()
                time.sleep(PAUSE_SECONDS)
            if worker.state is State.FAILED:
                time.sleep(PAUSE_SECONDS)
        if worker.state is State.STOPPING and (given_back := _waiting(session_id)):
            send(given_back)


def resend_lost(preset: str) -> None:
    """Send a message for a queue whose messages were lost.

    Every worker may call it every few seconds: it sends one, and only if no message waits. One is
    enough, as it is passed on from story to story and to every free worker.
    """
    waiting = queue.waiting(preset)
    if not waiting.filter(queued_at__lt=Now() - RESEND_AFTER).exists():
        return
    if _messages(queue_for(preset)) == 0 and (last := waiting.last()):
        logger.info("Sending a message again for waiting stories")
        send(last)


def _messages(queue: str) -> int | None:
    """How many messages wait in a queue, without those that a worker has received.

    None if the broker does not answer.
    """
    from celery import current_app
    from kombu.exceptions import OperationalError

    with current_app.connection_for_write() as broker:
        try:
            declared = broker.default_channel.queue_declare(queue=queue, passive=True)
        except broker.channel_errors:
            # The queue does not exist, as in Redis when it is empty.
            return 0
        except (OperationalError, *broker.connection_errors) as exc:
            logger.warning("The broker did not answer: %s", exc)
            return None
    return declared.message_count


def _waiting(session_id: str) -> StorySession | None:
    return StorySession.objects.filter(session_id=session_id, status=queue.Status.PENDING).first()
