"""The doorbell of the line: messages that have a worker on another machine look at it.

The line is the PENDING rows, whoever rings. A message may be lost, come twice or come late, and no
story is lost, told twice or told out of turn for it:

- Whoever answers takes the first in line, by a claim that only one worker gets.
- Every story that waits has a message: one that comes before its story's turn is sent anew before
  the first in line is told.
- `send_lost_again` finds a line that has lost its messages.

Used only with STORYGEN_BROKER_URL, hence the late imports: a server with its worker inside needs
no Celery.
"""

import logging
import time
from datetime import timedelta

from django.db import connection
from django.utils import timezone

from stories.database import DATABASE_ERRORS
from stories.log import session_logging
from stories.models import StorySession
from stories.sessions import queue
from stories.workers.job import State
from stories.workers.worker import StoryWorker

logger = logging.getLogger(__name__)


MESSAGE = "stories.answer"  # to the task in storygen/celery.py
PAUSE_SECONDS = 1.0
RING_AGAIN_AFTER = timedelta(seconds=5)


def queue_for(preset: str) -> str:
    """The queue that the workers of a preset answer."""
    return f"storygen.{preset}"


def send(session: StorySession) -> None:
    """Ring for a session, once its row is committed.

    A broker that is away costs the caller a few seconds at most. The story then waits, and is
    found when the broker is back.
    """
    from celery import current_app
    from kombu.exceptions import OperationalError

    try:
        current_app.send_task(MESSAGE, (session.session_id,), queue=queue_for(session.preset))
    except OperationalError as exc:
        with session_logging(session.session_id):
            logger.warning("The broker did not answer; the story waits for it: %s", exc)


def answer(engine: StoryWorker, session_id: str) -> None:
    """Tell the story whose turn it is, if the one that was rung for still waits.

    Returns when it has ended, or when the engine stops. While there are no models or no database
    it keeps the message and waits.
    """
    with session_logging(session_id):
        while engine.state is not State.STOPPING:
            try:
                rung_for = _waiting(session_id)
                first = rung_for and queue.waiting(engine.preset).first()
                if not first:
                    return
                if first != rung_for:
                    send(rung_for)
                    session_id = first.session_id
                if engine.work_on(session_id):
                    break
            except DATABASE_ERRORS as exc:
                logger.warning("The database did not answer, asking again: %s", exc)
                connection.close()
                time.sleep(PAUSE_SECONDS)
            if engine.state is State.FAILED:
                time.sleep(PAUSE_SECONDS)
        if engine.state is State.STOPPING and (given_back := _waiting(session_id)):
            send(given_back)


def send_lost_again(preset: str) -> None:
    """Ring for a line that nobody looks at, because its messages were lost.

    Every worker may call it every few seconds: it rings once, and only if no message waits. One is
    enough, for it is passed on from story to story, and to every worker that is free.
    """
    waiting = queue.waiting(preset)
    first = waiting.first()
    if not first or first.queued_at > timezone.now() - RING_AGAIN_AFTER:
        return
    if _messages(queue_for(preset)) == 0 and (last := waiting.last()):
        logger.info("Ringing again for stories that wait")
        send(last)


def _messages(queue: str) -> int | None:
    """How many messages wait in a queue, those left out that a worker has in hand.

    None if the broker does not answer.
    """
    from celery import current_app
    from kombu.exceptions import OperationalError

    with current_app.connection_for_write() as broker:
        try:
            declared = broker.default_channel.queue_declare(queue=queue, passive=True)
        except broker.channel_errors:
            # There is no such queue, as in Redis when it is empty.
            return 0
        except (OperationalError, *broker.connection_errors) as exc:
            logger.warning("The broker did not answer: %s", exc)
            return None
    return declared.message_count


def _waiting(session_id: str) -> StorySession | None:
    return StorySession.objects.filter(session_id=session_id, status=queue.Status.PENDING).first()
