"""Engine.shutdown: the running story ends, the waiting ones are told, nobody is left hanging."""

import threading

import pytest

from orchestrator import Stage
from orchestrator.tests.doubles import Gate
from stories.models import StorySession
from stories.tests.harness import WAIT, Posting, check_files, post, wait_for_line, wait_until

STOPPED = "The server was stopped. Send the prompt again."


@pytest.fixture
def shut_down(engine):
    """Shuts down in a thread of its own, as at SIGTERM."""

    def shut_down(grace_seconds):
        thread = threading.Thread(target=engine.shutdown, args=(grace_seconds,))
        thread.start()
        return thread

    return shut_down


def ended(thread):
    thread.join(WAIT)
    return not thread.is_alive()


def check_rows():
    assert not StorySession.objects.filter(status__in=StorySession.UNFINISHED).exists()


def test_it_lets_the_running_story_finish_and_turns_the_others_away(
    engine, orchestrator, shut_down, media_root
):
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    running = Posting()
    assert gate.entered.wait(10)
    waiting = []
    for number in range(3):
        waiting.append(Posting())
        wait_for_line(engine, number + 1)

    shutting = shut_down(WAIT)
    for posting in waiting:
        assert posting.answer.status_code == 500
        assert posting.answer.json()["error_messages"] == [STOPPED]
    assert post().status_code == 503
    gate.opened.set()

    assert running.answer.status_code == 201
    assert ended(shutting)
    check_rows()
    check_files(media_root)


def test_it_stops_the_running_story_after_the_grace(engine, orchestrator, shut_down, media_root):
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    running = Posting()
    assert gate.entered.wait(10)
    ticket = engine._running

    shutting = shut_down(0)
    # The stage says a word now and then, and learns then that it should stop.
    while not ticket.stop_reason:
        assert not ticket.closed.wait(0.001)
    gate.opened.set()

    assert running.answer.status_code == 500
    assert running.answer.json()["error_messages"] == [STOPPED]
    assert ended(shutting)
    check_rows()
    check_files(media_root)


def test_it_gives_up_a_story_that_cannot_be_stopped(
    engine, orchestrator, shut_down, media_root, monkeypatch
):
    monkeypatch.setattr("stories.engine.STOP_SECONDS", 0.01)
    gate = Gate(deaf=True)
    orchestrator.on(Stage.CHARACTER, gate)
    running = Posting()
    assert gate.entered.wait(10)
    crew = engine._crew

    shutting = shut_down(0)

    assert running.answer.status_code == 500
    assert running.answer.json()["error_messages"] == [STOPPED]
    assert ended(shutting)
    check_rows()
    gate.opened.set()
    assert ended(crew)
    check_rows()
    check_files(media_root)


def test_it_stops_while_the_models_load(start_engine, orchestrator):
    gate = Gate()
    orchestrator.on_warm_up = lambda: gate(lambda fraction: None)
    engine = start_engine(lambda: orchestrator)
    assert gate.entered.wait(10)
    waiting = Posting()
    wait_for_line(engine, 1)

    engine.shutdown(grace_seconds=WAIT)

    assert waiting.answer.json()["error_messages"] == [STOPPED]
    check_rows()
    gate.opened.set()
    assert ended(engine._crew)
    assert post().status_code == 503


def test_it_ends_who_comes_to_the_line_when_it_is_closed_already(engine, monkeypatch):
    """The line closes between the reservation and the row."""
    insert, closing = threading.Event(), threading.Event()

    def slow(write):
        insert.set()
        assert closing.wait(WAIT)
        return write()

    monkeypatch.setattr("stories.services.patiently", slow)
    posting = Posting()
    assert insert.wait(WAIT)
    shutting = threading.Thread(target=engine.shutdown, args=(0,))
    shutting.start()
    wait_until(engine, lambda: engine.state == "stopping")
    closing.set()

    assert posting.answer.status_code == 500
    assert posting.answer.json()["error_messages"] == [STOPPED]
    assert ended(shutting)
    check_rows()


def test_it_may_be_shut_down_twice(engine):
    assert post().status_code == 201

    engine.shutdown(grace_seconds=0)
    engine.shutdown(grace_seconds=0)

    assert post().status_code == 503
