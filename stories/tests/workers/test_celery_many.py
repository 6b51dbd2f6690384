"""50 queued stories: each is generated once and in order; the queue adds little time."""

import time
from itertools import pairwise
from statistics import median

from django.db import connection

from orchestrator import Stage
from stories.models import StorySession
from stories.tests.support.celery_harness import ask_for, until_status

STORIES = 50


def ask_for_all():
    start = time.perf_counter()
    sessions = [ask_for(prompt_text=f"story {number}") for number in range(STORIES)]
    return sessions, (time.perf_counter() - start) / STORIES


def check_and_print(where, sessions, asking, capsys):
    """Check that each was generated once; print what the queue cost each."""
    for session_id in sessions:
        until_status(session_id, "completed")
    rows = StorySession.objects.order_by("started_at")
    assert [row.session_id for row in rows] == sessions
    assert {row.claims for row in rows} == {1}
    between = median(
        (later.started_at - earlier.ended_at).total_seconds() for earlier, later in pairwise(rows)
    )
    with capsys.disabled():
        print(
            f"\n{STORIES} stories, {where}, {connection.vendor}: {asking * 1000:.1f} ms to request "
            f"one, {between * 1000:.1f} ms from the end of one to the start of the next"
        )


def test_a_server_with_an_embedded_worker_generates_all(story_worker, orchestrator, capsys):
    sessions, asking = ask_for_all()

    check_and_print("no broker", sessions, asking, capsys)
    prompts = [request.prompt for request in orchestrator.requests]
    assert prompts == [f"story {number}" for number in range(STORIES)]


def test_a_celery_worker_generates_all(use_broker, redis_url, start_celery, capsys):
    use_broker(redis_url)
    sessions, asking = ask_for_all()

    worker = start_celery()

    check_and_print("Celery + Redis", sessions, asking, capsys)
    assert [
        session_id for session_id, stage in worker.started() if stage == Stage.STORY
    ] == sessions
