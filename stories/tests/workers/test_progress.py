"""Progress of a story: by stage, readable by any process, with an estimate of the end."""

import sqlite3

import pytest
from django.db import connection

from orchestrator import Stage
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import OWN_WORK, Gate, open_gates, raises
from stories.sessions import estimates
from stories.tests.support.harness import post, post_async, read, session_of, wait_for, wait_for_end
from stories.workers import recorder


@pytest.fixture(autouse=True)
def every_report(monkeypatch):
    monkeypatch.setattr(recorder, "PROGRESS_SECONDS", 0.0)


def in_each_stage(orchestrator):
    """Gates in all of them, to be opened one after the other."""
    gates = {stage: Gate() for stage in ALWAYS}
    for stage, gate in gates.items():
        orchestrator.on(stage, gate)
    return gates


def test_it_grows_from_stage_to_stage(story_worker, orchestrator, monkeypatch):
    monkeypatch.setattr(estimates, "stage_seconds", lambda *_: dict.fromkeys(ALWAYS, 10.0))
    gates = in_each_stage(orchestrator)
    session_id = post_async()
    percents: list[float] = []
    etas: list[float] = []

    for number, (stage, gate) in enumerate(gates.items()):
        assert gate.entered.wait(60)
        body = read(session_id)
        assert body["status"] == "processing"
        assert body["processing_status"] == "processing"
        progress = body["progress"]
        assert progress["stage"] == stage
        assert progress["position"] is None
        *before, at = body["stages"]
        assert [run["stage"] for run in before] == list(ALWAYS)[:number]
        for run in before:
            assert (run["status"], run["fraction"], run["error"]) == ("completed", 1.0, "")
            assert run["seconds"] == body["timings"][run["stage"]]
            assert run["started_at"] <= run["ended_at"]
        assert (at["stage"], at["status"]) == (stage, "running")
        assert at["ended_at"] is None
        assert at["seconds"] is None
        # The scene is put together without a word on the way.
        assert at["fraction"] == (0.0 if stage is Stage.SCENE else 0.5)
        percents.append(progress["percent"])
        etas.append(progress["eta_seconds"])
        gate.opened.set()

    body = wait_for_end(session_id)
    assert percents == [10.0, 30.0, 50.0, 70.0, 80.0]
    assert etas == [45.0, 35.0, 25.0, 15.0, 10.0]
    assert body["progress"] is None
    assert [run["stage"] for run in body["stages"]] == list(ALWAYS)


def test_it_knows_no_end_before_it_has_seen_one(story_worker, orchestrator):
    gates = in_each_stage(orchestrator)
    session_id = post_async()
    assert gates[Stage.STORY].entered.wait(60)

    progress = read(session_id)["progress"]

    assert progress["eta_seconds"] is None
    assert 0 < progress["percent"] < 100
    open_gates(orchestrator)
    assert wait_for_end(session_id)["status"] == "completed"


def test_a_stage_reports_its_progress(story_worker, orchestrator):
    fractions = []

    def draw(report):
        for step in (0.55, 0.7, 0.85, 1.0):
            report(step)
            fractions.append(at_stage(session_of_story()))
        return OWN_WORK

    def session_of_story():
        return story_worker._running.session.session_id

    def at_stage(session_id):
        return read(session_id)["stages"][-1]["fraction"]

    orchestrator.on(Stage.CHARACTER, draw)
    assert post().json()["error_messages"] == []

    assert fractions == [0.55, 0.7, 0.85, 1.0]


def test_another_process_sees_it(story_worker, orchestrator):
    """The progress is committed: another connection reads it while the stage runs."""
    gates = in_each_stage(orchestrator)
    session_id = post_async()
    gates[Stage.STORY].opened.set()
    assert gates[Stage.CHARACTER].entered.wait(60)

    with sqlite3.connect(connection.settings_dict["NAME"]) as other:
        query = (
            "SELECT s.status, s.stage, s.worker <> '', r.status, r.fraction"
            " FROM stories_storysession s JOIN stories_stagerun r ON r.session_id = s.id"
            " WHERE s.session_id = ? AND r.stage = s.stage"
        )
        rows = other.execute(query, (session_id,)).fetchall()

    assert rows == [("processing", "character_image", 1, "running", 0.5)]
    open_gates(orchestrator)
    wait_for_end(session_id)


def test_reports_that_come_too_often_are_not_all_written(story_worker, orchestrator, monkeypatch):
    monkeypatch.setattr(recorder, "PROGRESS_SECONDS", 1000.0)

    def draw(report):
        for step in range(200):
            report(step / 200)
        return OWN_WORK

    orchestrator.on(Stage.CHARACTER, draw)
    session_id = post_async()
    wait_for_end(session_id)

    kinds = list(session_of(session_id).events.values_list("kind", flat=True))
    # The first of the story's, and one at the end of each stage.
    assert kinds.count("progress") == 1 + len(ALWAYS)


def test_a_failed_stage_says_why_and_is_not_waited_for(story_worker, orchestrator):
    orchestrator.on(Stage.CHARACTER, raises(MemoryError()))
    gate = Gate()
    orchestrator.on(Stage.BACKGROUND, gate)
    session_id = post_async()
    assert gate.entered.wait(60)

    body = read(session_id)

    failed = body["stages"][1]
    assert (failed["stage"], failed["status"]) == ("character_image", "failed")
    assert "not enough memory" in failed["error"]
    assert failed["seconds"] is not None
    assert body["progress"]["percent"] > 0
    gate.opened.set()
    assert wait_for_end(session_id)["processing_status"] == "partial"


def test_the_story_can_be_read_while_the_pictures_are_drawn(story_worker, orchestrator, media_root):
    gates = in_each_stage(orchestrator)
    for stage in (Stage.STORY, Stage.CHARACTER):
        gates[stage].opened.set()
    session_id = post_async()
    assert gates[Stage.BACKGROUND].entered.wait(60)

    body = read(session_id)

    assert body["story_text"]
    assert body["background_description"]
    url = body["image_urls"]["character_image"]
    assert (media_root / url.removeprefix("/media/")).is_file()
    assert body["image_urls"]["background_image"] is None
    open_gates(orchestrator)
    wait_for(lambda: read(session_id)["status"] == "completed")
