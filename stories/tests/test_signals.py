"""SIGTERM and SIGINT to real servers in mid-story: everybody is answered, every row has its end."""

import signal

import psutil
import pytest

from orchestrator import Stage
from stories.tests.servers import (
    GUNICORN,
    RUNSERVER,
    RUNSERVER_RELOADING,
    Posting,
    standing_still,
    until,
)

STOPPED = "The server was stopped. Send the prompt again."
servers = pytest.mark.parametrize(
    ("command", "exit_code"),
    [
        pytest.param(RUNSERVER, -signal.SIGTERM, id="runserver"),
        pytest.param(GUNICORN, 0, id="gunicorn"),
    ],
)


def in_mid_story(start_server, gate, command, waiting=0, **environment):
    """A server with one story that stands still in a stage, and others in line."""
    server = start_server(command, **standing_still(Stage.CHARACTER, gate), **environment)
    running = Posting(server)
    assert gate.wait() == Stage.CHARACTER
    postings = []
    for number in range(waiting):
        postings.append(Posting(server))
        until(lambda: server.get("/readyz").json["waiting"] == number + 1, server.log)  # noqa: B023
    return server, running, postings


def error_messages(posting):
    assert posting.answer.status == 500
    return posting.answer.json["error_messages"]


def statuses(server):
    return sorted(status for _, status in server.sessions())


@servers
def test_sigterm_lets_the_running_story_finish(start_server, gate, command, exit_code):
    server, running, waiting = in_mid_story(start_server, gate, command, waiting=2)

    server.signal(signal.SIGTERM)
    assert [error_messages(posting) for posting in waiting] == [[STOPPED], [STOPPED]]
    server.signal(signal.SIGTERM)  # as a supervisor does that tells every process of a group
    gate.open()

    assert running.answer.status == 201
    assert server.end() == exit_code, server.log
    assert statuses(server) == ["completed", "failed", "failed"]
    assert "Traceback" not in server.log


@servers
def test_sigterm_fails_the_running_story_after_the_grace(start_server, gate, command, exit_code):
    server, running, _ = in_mid_story(start_server, gate, command, STORYGEN_SHUTDOWN_SECONDS="0.1")

    server.signal(signal.SIGTERM)

    assert error_messages(running) == [STOPPED]
    assert server.end() == exit_code, server.log
    assert statuses(server) == ["failed"]


@servers
def test_sigterm_ends_an_idle_server(start_server, command, exit_code):
    server = start_server(command)

    server.signal(signal.SIGTERM)

    assert server.end() == exit_code, server.log


@pytest.mark.parametrize("command", [RUNSERVER, GUNICORN], ids=["runserver", "gunicorn"])
def test_sigint_fails_the_running_story_at_once(start_server, gate, command):
    server, running, (waiting,) = in_mid_story(start_server, gate, command, waiting=1)

    server.signal(signal.SIGINT)

    assert error_messages(running) == error_messages(waiting) == [STOPPED]
    assert server.end() == 0, server.log
    assert statuses(server) == ["failed", "failed"]


def test_the_reloader_may_end_the_server_too(start_server, gate):
    server, running, _ = in_mid_story(start_server, gate, RUNSERVER_RELOADING)
    (child,) = psutil.Process(server.process.pid).children()

    child.terminate()

    assert error_messages(running) == [STOPPED]
    assert server.end() == 0, server.log
    assert statuses(server) == ["failed"]


def test_gunicorn_starts_another_worker_when_one_is_killed(start_server, gate):
    server, running, _ = in_mid_story(start_server, gate, GUNICORN)
    (worker,) = psutil.Process(server.process.pid).children()

    worker.kill()

    assert running.answer is None
    until(lambda: statuses(server) == ["failed"], server.log)
    again = Posting(server)
    assert gate.wait() == Stage.CHARACTER
    server.signal(signal.SIGTERM)
    gate.open()
    assert again.answer.status == 201
    assert server.end() == 0, server.log
    assert statuses(server) == ["completed", "failed"]


def test_gunicorn_has_a_thread_for_whoever_comes(start_server, gate):
    """Health is told and the next one turned away while as many wait as may."""
    server, running, waiting = in_mid_story(
        start_server, gate, GUNICORN, waiting=3, STORYGEN_LINE_LENGTH="3"
    )

    refused = [Posting(server) for _ in range(12)]

    assert [posting.answer.status for posting in refused] == [429] * 12
    assert all(int(posting.answer.headers["Retry-After"]) >= 1 for posting in refused)
    assert server.get("/livez").status == server.get("/readyz").status == 200
    server.signal(signal.SIGTERM)
    gate.open()
    assert running.answer.status == 201
    assert [posting.answer.status for posting in waiting] == [500] * 3
    assert server.end() == 0, server.log
