"""Idempotency-Key: one key and body, one story, however often and however soon it is sent."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client

from orchestrator import Stage
from orchestrator.tests.support.behaviours import Gate, raises
from stories.models import StorySession
from stories.tests.support.harness import (
    PROMPT,
    URL,
    Posting,
    cancel,
    post,
    read,
    wait_for,
    wait_for_end,
)

KEY = {"Idempotency-Key": "0b5e7c1e-7f2a-4a39-9a55-6f5ad1a3d7b2"}
ASYNC = KEY | {"Prefer": "respond-async"}


def test_the_same_request_is_answered_with_the_same_story(story_worker, orchestrator):
    first = post(headers=KEY, seed=7)
    again = post(headers=KEY, seed=7)

    assert first.status_code == again.status_code == 201
    assert again.json() == first.json()
    assert "Idempotency-Replayed" not in first
    assert again["Idempotency-Replayed"] == "true"
    assert len(orchestrator.requests) == 1


def test_it_is_joined_while_it_waits_or_runs(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    running = post(headers=ASYNC)
    assert gate.entered.wait(60)
    joins = Posting(headers=KEY)
    again = post(headers=ASYNC)

    assert running.status_code == again.status_code == 202
    assert again["Location"] == running["Location"]
    assert again["Idempotency-Replayed"] == "true"
    gate.opened.set()
    assert joins.answer.status_code == 201
    assert joins.answer.json()["session_id"] == running.json()["session_id"]
    assert StorySession.objects.count() == 1


def test_a_drawn_seed_stays_as_it_was_drawn(story_worker):
    assert post(headers=KEY).json()["seed"] == post(headers=KEY).json()["seed"]


@pytest.mark.parametrize(
    "other",
    [{"prompt_text": "An owl"}, {"seed": 8}, {"seed": None}],
    ids=["prompt", "seed", "no seed"],
)
def test_the_same_key_with_another_body_is_422(story_worker, other):
    assert post(headers=KEY, seed=7).status_code == 201

    response = post(headers=KEY, **{"seed": 7} | other)

    assert response.status_code == 422
    assert "another request" in response.json()["detail"]
    assert StorySession.objects.count() == 1


def test_what_is_not_asked_for_differently_is_no_other_body(story_worker):
    """A default that is named, another order, a field that nobody knows."""
    first = post(headers=KEY, seed=7).json()

    again = post(headers=KEY, unknown=1, style="storybook", preset="embedded", seed=7)

    assert again.json()["session_id"] == first["session_id"]


def test_a_failure_is_answered_again_as_it_was(story_worker, orchestrator):
    orchestrator.on(Stage.STORY, raises(MemoryError()))
    first = post(headers=KEY)
    orchestrator.behaviour.clear()

    again = post(headers=KEY)

    assert first.status_code == again.status_code == 500
    assert again.json() == first.json()


def test_a_cancelled_story_is_not_generated_for_its_key(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    session_id = post(headers=ASYNC).json()["session_id"]
    cancel(session_id)

    assert post(headers=KEY).status_code == 409
    gate.opened.set()


def test_the_key_of_a_deleted_story_is_free(story_worker, client):
    session_id = post(headers=KEY).json()["session_id"]
    assert client.delete(f"/api/sessions/{session_id}/").status_code == 204

    assert post(headers=KEY).json()["session_id"] != session_id


def test_requests_that_come_together_make_one_story(story_worker, orchestrator):
    together = threading.Barrier(4)

    def ask(number):
        try:
            connection.ensure_connection()
            together.wait(60)
            return post(headers=KEY, seed=7)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(ask, range(4)))

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["session_id"] for answer in answers}) == 1
    assert sum("Idempotency-Replayed" in answer for answer in answers) == 3
    assert len(orchestrator.requests) == StorySession.objects.count() == 1


def test_nobody_meets_the_stories_of_others_by_their_keys(story_worker, django_user_model):
    sessions = set()
    for name in ("ada", "bob", None):
        client = Client()
        if name:
            client.force_login(django_user_model.objects.create_user(name))
        response = client.post(
            URL, {"prompt_text": PROMPT}, content_type="application/json", headers=KEY
        )
        assert response.status_code == 201
        assert "Idempotency-Replayed" not in response
        sessions.add(response.json()["session_id"])

    assert len(sessions) == 3


@pytest.mark.parametrize("key", ["", " ", "two words", "x" * 256, "schl\u00fcssel", "tab\there"])
def test_a_key_that_is_none_is_400(client, db, key):
    response = client.post(
        URL,
        {"prompt_text": PROMPT},
        content_type="application/json",
        headers={"Idempotency-Key": key},
    )

    assert response.status_code == 400
    assert response.json().keys() == {"Idempotency-Key"}
    assert not StorySession.objects.exists()


@pytest.mark.parametrize("key", ["1", "~" * 255, '"quoted"'])
def test_a_key_may_be_any_printable_word(story_worker, key):
    assert post(headers={"Idempotency-Key": key}).status_code == 201


def test_a_full_line_does_not_turn_away_who_is_in_it(story_worker, orchestrator, settings):
    settings.STORYGEN = settings.STORYGEN | {"MAX_QUEUED": 1}
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    post(headers={"Prefer": "respond-async"})
    assert gate.entered.wait(60)
    waits = post(headers=ASYNC).json()["session_id"]
    assert post(headers={"Prefer": "respond-async"}).status_code == 429

    assert post(headers=ASYNC).json()["session_id"] == waits
    gate.opened.set()
    assert wait_for_end(waits)["status"] == "completed"


def test_a_request_that_runs_out_of_time_leaves_its_story_to_the_key(
    story_worker, orchestrator, settings
):
    settings.STORYGEN = settings.STORYGEN | {"DEADLINE_SECONDS": 0.05}
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)

    response = post(headers=KEY)

    assert response.status_code == 202
    gate.opened.set()
    session_id = response.json()["session_id"]
    wait_for(lambda: read(session_id)["status"] == "completed")
    assert post(headers=KEY).status_code == 201
