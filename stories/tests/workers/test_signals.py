"""SIGTERM and SIGINT to real servers during a story: every client is answered, no story is lost."""

import signal

import psutil
import pytest

from orchestrator import Stage
from stories.tests.support.servers import (
    GUNICORN,
    RUNSERVER,
    RUNSERVER_RELOADING,
    Posting,
    each_server,
    paused_in,
    until,
)

servers = pytest.mark.parametrize(
    ("command", "exit_code"),
    [
        pytest.param(RUNSERVER, -signal.SIGTERM, id="runserver", marks=pytest.mark.ci),
        pytest.param(GUNICORN, 0, id="gunicorn"),
    ],
)


def in_mid_story(start_server, gate, command, waiting=0, **environment):
    """A server with one story paused in a stage, and others queued."""
    server = start_server(command, **paused_in(Stage.CHARACTER, gate), **environment)
    running = Posting(server)
    assert gate.wait() == Stage.CHARACTER
    postings = []
    for number in range(waiting):
        postings.append(Posting(server))
        until(lambda: statuses(server).count("pending") == number + 1, server.log)  # noqa: B023
    return server, running, postings


def check_left_queued(*postings):
    """Each response says that the server is stopping and where the story will be."""
    for posting in postings:
        assert posting.answer.status == 503
        assert int(posting.answer.headers["Retry-After"]) >= 1
        assert "stopping" in posting.answer.json["detail"]
        session_id = posting.answer.json["session_id"]
        assert posting.answer.headers["Location"] == f"/api/sessions/{session_id}/"


def check_that_stories_resume(start_server):
    """The next server generates all stories that were left queued."""
    server = start_server()
    until(lambda: set(statuses(server)) == {"completed"}, server.log)


def statuses(server):
    return sorted(status for _, status in server.sessions())


@servers
def test_sigterm_lets_the_running_story_finish(start_server, gate, command, exit_code):
    server, running, waiting = in_mid_story(start_server, gate, command, waiting=2)

    server.signal(signal.SIGTERM)
    check_left_queued(*waiting)
    server.signal(signal.SIGTERM)  # supervisors may signal every process of a group
    gate.open()

    assert running.answer.status == 201
    assert server.end() == exit_code, server.log
    assert statuses(server) == ["completed", "pending", "pending"]
    assert "Traceback" not in server.log
    check_that_stories_resume(start_server)


@servers
def test_sigterm_requeues_the_running_story_after_the_grace_period(
    start_server, gate, command, exit_code
):
    server, running, _ = in_mid_story(start_server, gate, command, STORYGEN_SHUTDOWN_SECONDS="0.1")

    server.signal(signal.SIGTERM)

    check_left_queued(running)
    assert server.end() == exit_code, server.log
    assert statuses(server) == ["pending"]
    check_that_stories_resume(start_server)


@servers
def test_sigterm_ends_an_idle_server(start_server, command, exit_code):
    server = start_server(command)

    server.signal(signal.SIGTERM)

    assert server.end() == exit_code, server.log


@each_server
def test_sigint_requeues_the_running_story_at_once(start_server, gate, command):
    server, running, (waiting,) = in_mid_story(start_server, gate, command, waiting=1)

    server.signal(signal.SIGINT)

    check_left_queued(running, waiting)
    assert server.end() == 0, server.log
    assert statuses(server) == ["pending", "pending"]


def test_the_reloader_can_end_the_server(start_server, gate):
    server, running, _ = in_mid_story(start_server, gate, RUNSERVER_RELOADING)
    (child,) = psutil.Process(server.process.pid).children()

    child.terminate()

    check_left_queued(running)
    assert server.end() == 0, server.log
    assert statuses(server) == ["pending"]


def test_gunicorn_starts_another_worker_when_one_is_killed(start_server, gate):
    server, running, _ = in_mid_story(start_server, gate, GUNICORN)
    (worker,) = psutil.Process(server.process.pid).children()

    worker.kill()

    assert running.answer is None
    assert gate.wait() == Stage.CHARACTER, "the new worker resumes it"
    gate.open()
    until(lambda: statuses(server) == ["completed"], server.log)
    again = Posting(server)
    assert gate.wait() == Stage.CHARACTER
    server.signal(signal.SIGTERM)
    gate.open()
    assert again.answer.status == 201
    assert server.end() == 0, server.log
    assert statuses(server) == ["completed", "completed"]


def test_gunicorn_has_a_thread_for_refusals_and_probes(start_server, gate):
    """With the maximum of waiting requests, probes are answered and further requests refused."""
    server, running, waiting = in_mid_story(
        start_server, gate, GUNICORN, waiting=3, STORYGEN_MAX_WAITING_REQUESTS="3"
    )

    refused = [Posting(server) for _ in range(12)]

    assert [posting.answer.status for posting in refused] == [429] * 12
    assert all(int(posting.answer.headers["Retry-After"]) >= 1 for posting in refused)
    assert server.get("/livez").status == server.get("/readyz").status == 200
    server.signal(signal.SIGTERM)
    gate.open()
    assert running.answer.status == 201
    check_left_queued(*waiting)
    assert server.end() == 0, server.log
