"""The line before the models: its length, its order, and what is said to those who do not fit."""

import pytest

from orchestrator import Stage
from orchestrator.tests.doubles import Gate
from stories.models import StorySession
from stories.tests.harness import (
    Posting,
    check_aftermath,
    let_time_pass,
    post,
    wait_for_line,
)


@pytest.fixture
def gate(orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    return gate


def fill(engine, gate, length):
    """One story at the models and as many in line as may."""
    running = Posting(prompt_text="running")
    assert gate.entered.wait(10)
    waiting = []
    for number in range(length):
        waiting.append(Posting(prompt_text=f"waiting {number}"))
        wait_for_line(engine, number + 1)
    return [running, *waiting]


def test_it_takes_turns_in_order(engine, orchestrator, gate, media_root):
    postings = fill(engine, gate, 4)
    gate.opened.set()

    assert [posting.answer.status_code for posting in postings] == [201] * 5
    assert [request.prompt for request in orchestrator.requests] == [
        "running",
        *(f"waiting {number}" for number in range(4)),
    ]
    check_aftermath(engine, media_root)


def test_it_turns_away_who_does_not_fit(engine, gate, media_root):
    postings = fill(engine, gate, 4)
    engine.times.learn({Stage.STORY: 0.0, Stage.CHARACTER: 41.0, Stage.BACKGROUND: 1.5})

    response = post()

    assert response.status_code == 429
    # What is left of the running story by the times learnt on this machine, rounded up.
    assert response["Retry-After"] == "43"
    assert "Try again in 43 s" in response.json()["detail"]
    assert StorySession.objects.count() == len(postings)
    gate.opened.set()
    assert all(posting.answer.status_code == 201 for posting in postings)
    check_aftermath(engine, media_root)


def test_it_learns_the_times_of_its_stages(engine):
    timings = post().json()["timings"]

    assert set(timings) == set(Stage)
    assert engine.times.expected() == pytest.approx(sum(timings.values()))


def test_it_counts_off_what_the_running_story_has_done(engine, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.BACKGROUND, gate)
    postings = fill(engine, gate, 4)
    engine.times.learn({Stage.CHARACTER: 1000.0, Stage.SCENE: 4.5})

    assert post()["Retry-After"] == "5"

    gate.opened.set()
    assert all(posting.answer.status_code == 201 for posting in postings)


def test_it_fails_who_waited_too_long(engine, gate, media_root):
    running, first, second = fill(engine, gate, 2)

    let_time_pass(engine._line[0])
    response = first.answer

    assert response.status_code == 500
    assert "other stories took all of the" in response.json()["error_messages"][0]
    session = StorySession.objects.get(session_id=response.json()["session_id"])
    assert session.status == StorySession.Status.FAILED
    gate.opened.set()
    assert running.answer.status_code == second.answer.status_code == 201
    check_aftermath(engine, media_root)


def test_it_gives_the_place_back_when_a_request_dies_on_the_way(engine, monkeypatch, media_root):
    def dies(write):
        raise KeyError("a mistake of ours")

    with monkeypatch.context() as patch:
        patch.setattr("stories.services.patiently", dies)
        for _ in range(engine.line_length + 2):
            assert post().status_code == 500

    check_aftermath(engine, media_root)


def test_it_waits_for_the_models_in_line(start_engine, orchestrator, media_root):
    gate = Gate()
    orchestrator.on_warm_up = lambda: gate(lambda fraction: None)
    engine = start_engine(lambda: orchestrator)
    assert gate.entered.wait(10)
    posting = Posting()
    wait_for_line(engine, 1)

    gate.opened.set()

    assert posting.answer.status_code == 201
    check_aftermath(engine, media_root)
