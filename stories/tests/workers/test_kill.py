"""SIGKILL in each stage of a real server: after a restart the story ends with the same result."""

import os
import re
import signal
import sqlite3

import pytest

from orchestrator import Stage, Step
from orchestrator.stages import ALWAYS
from stories.tests.support.harness import made_elsewhere
from stories.tests.support.servers import GUNICORN, Posting, Server, paused_in, until

STAGES = list(ALWAYS)


@pytest.mark.ci
def test_a_story_goes_on_after_a_kill_in_each_stage(start_server, gate, tmp_path):
    """Each server is killed in another stage of a new story, and ends the one before it first."""
    killed: list[str] = []
    waited = ""
    for stage in STAGES:
        server = start_server(**paused_in(stage, gate))
        if killed:
            # The story before was not yet at this stage.
            assert gate.wait() == stage
            check_taken_up(server, killed[-1], STAGES[len(killed) - 1])
            gate.open()
            if len(killed) == 2:  # the one that waited when it was killed
                assert gate.wait() == stage
                gate.open()
            until(lambda: not unfinished(server), server.log)  # noqa: B023
        posted = Posting(server, seed=1)
        assert gate.wait() == stage
        (*_, (session_id, status)) = server.sessions()
        assert status == "processing"
        killed.append(session_id)
        if stage is Stage.CHARACTER:
            waits = Posting(server, seed=1)
            until(lambda: len(unfinished(server)) == 2, server.log)  # noqa: B023
            waited, status = server.sessions()[-1]
            assert status == "pending"

        server.kill()

        assert posted.answer is None
        if stage is Stage.CHARACTER:
            assert waits.answer is None

    server = start_server()
    until(lambda: not unfinished(server), server.log)
    check_taken_up(server, killed[-1], STAGES[-1])
    undisturbed = Posting(server, seed=1).answer
    assert undisturbed.status == 201
    expected = made_elsewhere(undisturbed.json, tmp_path / "media")
    assert {status for _, status in server.sessions()} == {"completed"}
    assert len(server.sessions()) == len(STAGES) + 2
    for session_id in [*killed, waited]:
        story = read(server, session_id)
        assert story["processing_status"] == "completed"
        assert story["error_messages"] == []
        assert [run["status"] for run in story["stages"]] == ["completed"] * len(STAGES)
        assert made_elsewhere(story, tmp_path / "media") == expected
    assert not list((tmp_path / "media").rglob(".*"))


@pytest.mark.ci
def test_a_book_goes_on_at_the_page_where_it_was_killed(start_server, gate, tmp_path):
    book = {"seed": 1, "pages": 5, "narration": True}
    for step in (
        *(Step(Stage.CHARACTER, 2), Step(Stage.BACKGROUND, 3), Step(Stage.CUTOUT, 2)),
        *(Step(Stage.SCENE, 3), Step(Stage.NARRATION, 3)),
    ):
        server = start_server(**paused_in(step, gate))
        posted = Posting(server, **book)
        assert gate.wait() == step.label
        server.kill()
        assert posted.answer is None
        server = start_server()
        until(lambda: not unfinished(server), server.log)  # noqa: B023
        session_id = server.sessions()[-1][0]
        story = read(server, session_id)
        undisturbed = Posting(server, **book).answer.json
        server.kill()

        began = re.findall(rf"\[{session_id}\] .*: (\S+): start", server.log)
        assert began[0] == step.label
        assert story["processing_status"] == "completed"
        assert made_elsewhere(story, tmp_path / "media") == made_elsewhere(
            undisturbed, tmp_path / "media"
        )
    assert not list((tmp_path / "media").rglob(".*"))


def check_taken_up(server: Server, session_id: str, stage: Stage) -> None:
    """Finished stages are not repeated; the interrupted stage runs next."""
    done = STAGES[: STAGES.index(stage)]
    said = f"[{session_id}]"
    lines = [line for line in server.log.splitlines() if said in line]
    began = [match[1] for line in lines if (match := re.search(r": (\w+): start", line))]
    recalled = [match[1] for line in lines if (match := re.search(r": (\w+): recalled", line))]
    assert recalled == done
    assert began[0] == stage
    assert any("Recovered from" in line for line in lines)


@pytest.mark.ci
def test_a_server_that_dies_of_a_story_again_and_again_leaves_it(start_server, gate):
    session_id = ""
    for _ in range(3):
        server = start_server(**paused_in(Stage.CHARACTER, gate))
        if not session_id:
            Posting(server)
        assert gate.wait() == Stage.CHARACTER
        ((session_id, status),) = server.sessions()
        assert status == "processing"
        server.kill()

    server = start_server(**paused_in(Stage.CHARACTER, gate))
    until(lambda: not unfinished(server), server.log)

    story = read(server, session_id)
    assert story["processing_status"] == "failed"
    assert story["error_messages"][0].startswith(
        "Story generation failed: the server stopped 3 times while it worked on this story."
    )
    assert story["story_text"], "what was made is kept"


def test_a_key_stands_for_its_story_after_a_kill(start_server, gate):
    key = {"Idempotency_Key": "4711"}
    server = start_server(**paused_in(Stage.CUTOUT, gate))
    killed = Posting(server, headers=key, seed=1)
    assert gate.wait() == Stage.CUTOUT
    ((session_id, _),) = server.sessions()
    server.kill()
    assert killed.answer is None

    server = start_server()
    again = Posting(server, headers=key, seed=1)
    other = Posting(server, headers=key, seed=2)

    assert again.answer.status == 201
    assert again.answer.json["session_id"] == session_id
    assert other.answer.status == 422
    assert server.sessions() == [(session_id, "completed")]


def unfinished(server: Server) -> list[str]:
    return [each for each, status in server.sessions() if status in ("pending", "processing")]


def read(server: Server, session_id: str) -> dict:
    return server.get(f"/api/sessions/{session_id}/").json


def test_of_two_processes_one_goes_on_with_the_story_of_the_other(start_server, gate, tmp_path):
    server = start_server((*GUNICORN, "--workers", "2"), **paused_in(Stage.CUTOUT, gate))
    Posting(server, seed=1, headers={"Prefer": "respond-async"})
    gate.wait()
    with sqlite3.connect(tmp_path / "db.sqlite3") as database:
        ((worker,),) = database.execute("SELECT worker FROM stories_storysession").fetchall()

    os.kill(int(worker.split(":")[-2]), signal.SIGKILL)

    assert gate.wait() == Stage.CUTOUT
    gate.open()
    until(lambda: not unfinished(server), server.log)
    ((session_id, status),) = server.sessions()
    assert status == "completed"
    assert read(server, session_id)["processing_status"] == "completed"
    assert f"Recovered from {worker}" in server.log
