"""Workers and brokers that die: each story is still generated, once and in order."""

import pytest

from orchestrator import Stage, Step
from orchestrator.stages import ALWAYS
from stories.models import StorySession
from stories.tests.support.celery_harness import ask_for, made, status_of, until_status
from stories.tests.support.servers import paused_in
from stories.tests.support.services_real import redis_started, redis_url_of

pytestmark = pytest.mark.ci

STAGES = list(ALWAYS)


@pytest.fixture
def redis_broker(use_broker, redis_url):
    use_broker(redis_url)


def started(workers, session_id):
    """The stages of a session that any of the workers started, in order."""
    return [stage for worker in workers for each, stage in worker.started() if each == session_id]


def test_it_goes_on_after_a_kill_in_each_stage(redis_broker, start_celery, gate, media_root):
    """Each worker finishes the story of the one killed before, and is killed a stage later."""
    workers, killed = [], []
    for stage in ALWAYS:
        workers.append(start_celery(**paused_in(stage, gate)))
        if killed:
            assert gate.wait() == stage
            gate.open()
            until_status(killed[-1], "completed")
        killed.append(ask_for(seed=7))
        assert gate.wait() == stage
        workers[-1].kill()
        assert status_of(killed[-1]) == "processing"

    workers.append(start_celery())
    until_status(killed[-1], "completed")
    undisturbed = ask_for(seed=7)
    until_status(undisturbed, "completed")

    for stage, session_id in zip(ALWAYS, killed, strict=True):
        assert made(session_id, media_root) == made(undisturbed, media_root)
        # Finished stages are not run again.
        at = STAGES.index(stage)
        assert started(workers, session_id) == [*STAGES[: at + 1], *STAGES[at:]]
        session = StorySession.objects.get(session_id=session_id)
        assert (session.claims, session.worker_losses) == (2, 1)


def test_books_go_on_at_their_page_with_two_workers(redis_broker, start_celery, gate, media_root):
    """Of two workers with a book of twelve pages each, one is killed on a page of its book."""
    step = Step(Stage.SCENE, 7)
    workers = [start_celery(**paused_in(step, gate))]
    killed = ask_for(seed=7, pages=12)
    assert gate.wait() == step.label
    workers.append(start_celery())
    books = [ask_for(seed=7, pages=12) for _ in range(3)]
    workers[0].kill()

    for session_id in (killed, *books):
        until_status(session_id, "completed")

    expected = made(books[0], media_root)
    for session_id in (killed, *books):
        assert made(session_id, media_root) == expected
    runs = started(workers, books[0])
    # 2 characters with their cut-outs, 11 places, 12 scenes; what was begun when it was killed
    # is begun again.
    assert len(runs) == 1 + 2 + 2 + 11 + 12
    assert len(started(workers, killed)) == len(runs) + 1


def test_it_goes_on_when_the_broker_has_lost_everything(use_broker, start_celery, gate):
    with redis_started() as redis:
        use_broker(redis_url_of(redis))
        worker = start_celery(**paused_in(Stage.STORY, gate))
        sessions = [ask_for() for _ in range(3)]
        assert gate.wait() == Stage.STORY

        redis.kill()
        sessions.append(ask_for())
        gate.open()
        until_status(sessions[0], "completed")
        redis.start()

        for session_id in sessions[1:]:
            assert gate.wait() == Stage.STORY
            gate.open()
            until_status(session_id, "completed")
        assert started([worker], sessions[-1]) == STAGES
        generated = [each for each, stage in worker.started() if stage == Stage.STORY]
        assert generated == sessions


def test_it_goes_on_when_a_frozen_broker_thaws(use_broker, start_celery):
    with redis_started() as redis:
        use_broker(redis_url_of(redis))
        start_celery()
        with redis.frozen():
            session_id = ask_for()

        until_status(session_id, "completed")


def test_rabbitmq_redelivers_the_message_of_a_dead_worker(
    use_broker, rabbitmq_url, start_celery, gate
):
    use_broker(rabbitmq_url)
    first = start_celery(**paused_in(Stage.SCENE, gate))
    session_id = ask_for()
    assert gate.wait() == Stage.SCENE
    second = start_celery()

    first.kill()

    until_status(session_id, "completed")
    assert started([first, second], session_id) == [*STAGES, Stage.SCENE]
