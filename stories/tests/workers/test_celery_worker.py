"""Celery workers behind a real broker: `celery -A storygen worker`."""

import signal
import subprocess
import sys

import pytest
from django.test import Client

from orchestrator import Stage
from orchestrator.stages import ALWAYS
from stories.models import StorySession, Worker
from stories.tests.support.celery_harness import CELERY_WORKER, ask_for, status_of, until_status
from stories.tests.support.harness import post
from stories.tests.support.servers import ROOT, paused_in, until
from stories.workers import broker

pytestmark = pytest.mark.ci


@pytest.fixture(params=["redis", "rabbitmq"])
def any_broker(request, use_broker):
    use_broker(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def redis_broker(use_broker, redis_url):
    use_broker(redis_url)


def test_it_generates_a_story_end_to_end(any_broker, start_celery, media_root):
    worker = start_celery()

    response = post()

    assert response.status_code == 201, response.content
    body = response.json()
    assert body["processing_status"] == "completed"
    assert (media_root / body["image_urls"]["merged_image"].removeprefix("/media/")).is_file()
    assert worker.started() == [(body["session_id"], stage.value) for stage in ALWAYS]


def test_it_generates_stories_requested_before_it_started(any_broker, start_celery):
    sessions = [ask_for() for _ in range(3)]

    worker = start_celery()

    until_status(sessions[-1], "completed")
    assert [
        session_id for session_id, stage in worker.started() if stage == Stage.STORY
    ] == sessions


def test_sigterm_lets_the_story_finish(any_broker, start_celery, gate):
    worker = start_celery(**paused_in(Stage.CHARACTER, gate))
    running, waiting = ask_for(), ask_for()
    assert gate.wait() == Stage.CHARACTER

    worker.signal(signal.SIGTERM)
    until(lambda: "Warm shutdown" in worker.log)
    gate.open()

    assert worker.end() == 0, worker.log
    assert status_of(running) == "completed"
    assert status_of(waiting) == "pending"
    assert not Worker.objects.exists()
    assert "Traceback" not in worker.log


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGQUIT])
def test_the_story_goes_to_another_worker_after_the_grace(number, redis_broker, start_celery, gate):
    first = start_celery(**paused_in(Stage.CHARACTER, gate), STORYGEN_SHUTDOWN_SECONDS="0.1")
    session_id = ask_for()
    assert gate.wait() == Stage.CHARACTER
    second = start_celery()

    first.signal(number)

    first.end()
    until_status(session_id, "completed")
    stages = list(ALWAYS)
    rest = stages[stages.index(Stage.CHARACTER) :]
    assert second.started() == [(session_id, stage.value) for stage in rest]
    assert "Traceback" not in first.log


def test_a_story_that_waits_can_be_cancelled(redis_broker, start_celery, gate):
    worker = start_celery(**paused_in(Stage.STORY, gate))
    running, cancelled, after = ask_for(), ask_for(), ask_for()
    assert gate.wait() == Stage.STORY

    assert Client().post(f"/api/sessions/{cancelled}/cancel/").status_code == 200

    gate.open()
    assert gate.wait() == Stage.STORY
    gate.open()
    until_status(after, "completed")
    assert [status_of(each) for each in (running, cancelled)] == ["completed", "cancelled"]
    assert cancelled not in dict(worker.started())


def test_a_story_that_runs_can_be_cancelled(redis_broker, start_celery):
    worker = start_celery(STORYGEN_TEST_SECONDS="0.5")
    cancelled, after = ask_for(), ask_for()
    until(lambda: (cancelled, Stage.CHARACTER) in worker.started())

    assert Client().post(f"/api/sessions/{cancelled}/cancel/").status_code == 200

    until_status(after, "completed")
    assert status_of(cancelled) == "cancelled"
    assert (cancelled, Stage.SCENE) not in worker.started()


def test_two_workers_share_the_queue_and_generate_each_story_once(redis_broker, start_celery):
    workers = [start_celery(STORYGEN_TEST_SECONDS="0.02") for _ in range(2)]

    sessions = [ask_for() for _ in range(12)]
    for row in StorySession.objects.order_by("pk"):
        # Both workers get a message for the same story.
        broker.send(row)
        broker.send(row)

    for session_id in sessions:
        until_status(session_id, "completed")
    by_worker = [
        [each for each, stage in worker.started() if stage == "story"] for worker in workers
    ]
    assert all(by_worker), "one of them did nothing"
    assert sorted(by_worker[0] + by_worker[1]) == sorted(sessions)
    assert set(StorySession.objects.values_list("claims", flat=True)) == {1}
    # Each took the first story in the queue whenever it was free.
    assert all(each == sorted(each, key=sessions.index) for each in by_worker)


@pytest.mark.parametrize(
    ("arguments", "environment", "says"),
    [
        pytest.param((), {"STORYGEN_BROKER_URL": ""}, "Set STORYGEN_BROKER_URL", id="no broker"),
        pytest.param(
            ("-Q", "storygen.other"),
            {"STORYGEN_BROKER_URL": "redis://127.0.0.1:9/0"},
            "serves no other queue",
            id="another queue",
        ),
        pytest.param(
            ("-c", "4"),
            {"STORYGEN_BROKER_URL": "redis://127.0.0.1:9/0"},
            "one story at a time",
            id="four at once",
        ),
        pytest.param(
            ("-P", "solo"),
            {"STORYGEN_BROKER_URL": "redis://127.0.0.1:9/0"},
            "one story at a time",
            id="another pool",
        ),
    ],
)
def test_it_says_what_is_wrong_with_its_setup(arguments, environment, says, monkeypatch):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    worker = subprocess.run(
        [sys.executable, *CELERY_WORKER, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert worker.returncode != 0
    assert says in worker.stderr
    assert "Traceback" not in worker.stderr
