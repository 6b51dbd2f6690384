"""`python -m benchmarks` measures servers and workers of its own, and prints what it found."""

import re
from contextlib import nullcontext

import pytest
from django.db import connections

from benchmarks import story
from benchmarks.__main__ import main
from benchmarks.service import database, events, figures, programs, queue, report, scale
from benchmarks.service.deployment import ALIAS, deployment
from orchestrator import Stage
from stories.models import GeneratedContent, StorySession


@pytest.mark.ci
@pytest.mark.models
def test_it_prints_every_figure():
    lines = []

    assert main(["--runs", "1", "--naive-runs", "1"], lines.append) == 0

    text = "\n".join(lines)
    for name in (
        "start to ready",
        "one story, cold",
        "one story, warm",
        "story",
        "descriptions",
        "character_image",
        "background_image",
        "cutout",
        "scene",
        "tokens per second, story",
        "tokens per second, descriptions",
        "one picture",
        "what is not a model",
        "peak memory",
        "the naive way",
        "naive / ours",
    ):
        figure = re.search(rf"^ *{re.escape(name)}.*?([\d.]+)", text, re.MULTILINE)
        assert figure, name
        assert float(figure[1]) >= 0


def test_it_says_why_the_server_did_not_start(monkeypatch):
    monkeypatch.setenv("STORYGEN_MODELS_DIR", "media/nothing-is-here")
    lines = []

    assert main(["story", "--runs", "1"], lines.append) == 1

    assert "fetch_models" in lines[-1]


class Quick:
    """A server that has answered already."""

    ready_seconds, peak_bytes = 1.0, 10**9

    def generate(self, prompt, seed):
        timings = dict.fromkeys(Stage, 0.5)
        details = {"story": {"tokens": 50}, "descriptions": {}}
        return {"story_text": "Once.", "timings": timings, "details": details}, 4.0


@pytest.mark.parametrize(
    ("model", "reason"), [("ollama:llama3", "gguf: story models only"), ("", "pip install gguf==")]
)
def test_a_naive_way_that_cannot_be_measured_costs_its_own_row(
    model, reason, settings, monkeypatch
):
    """A fresh machine has no gguf; all other figures are printed before that is found."""
    if model:
        settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"story_model": model}
    monkeypatch.setattr(story, "find_spec", lambda name: None)
    monkeypatch.setattr(story, "serving", lambda: nullcontext(Quick()))
    lines = []

    assert main(["story", "--runs", "1"], lines.append) == 0

    assert any(line.startswith("what is not a model") for line in lines)
    assert lines[-1].startswith("the naive way  ")
    assert "not measured: " in lines[-1]
    assert reason in lines[-1]


# Without models


@pytest.fixture
def own_database(django_db_blocker):
    """Nothing that these ask is asked of the tests' database."""
    with django_db_blocker.unblock():
        yield


@pytest.fixture
def scale_out(own_database, new_database, redis_url):
    """A deployment with PostgreSQL, Redis and workers elsewhere."""
    with deployment(new_database(), redis_url) as made:
        yield made


def test_it_times_each_story_from_the_line_to_its_end(scale_out):
    cost = queue.queue_cost(scale_out, stories=3)

    assert len(cost.asking) == len(cost.telling) == 3
    assert min(cost.asking + cost.telling) > 0
    assert StorySession.objects.using(ALIAS).filter(status="completed").count() == 3


def test_it_times_each_word_that_a_worker_elsewhere_writes(scale_out):
    seconds = events.latencies(scale_out, words=4)

    assert len(seconds) == 4
    assert min(seconds) > 0


def test_it_times_reading_over_many_sessions(own_database, new_database, monkeypatch):
    monkeypatch.setattr(database, "BATCH", 20)
    with deployment(new_database()) as made:
        password = database.fill(50)
        seconds = database.answer_times(made, password, times=2)

        assert GeneratedContent.objects.using(ALIAS).count() == 50
        assert {len(each) for each in seconds.values()} == {2}
        assert {"the list", "one session", "the admin's list", "metrics"} <= set(seconds)


@pytest.mark.ci
def test_it_prints_what_it_can_measure_and_says_what_it_cannot(own_database, monkeypatch):
    def nowhere(name, *places):
        raise programs.NotInstalled(f"{name} is not installed")

    monkeypatch.setattr(programs, "find", nowhere)
    monkeypatch.setattr(report, "WORDS", 3)
    monkeypatch.setattr(report, "STAGE_SECONDS", 0.02)
    monkeypatch.setattr(report, "STORIES_OF_EACH_WORKER", 2)
    lines = []

    main(["queue", "--stories", "2", "--sessions", "10"], lines.append)

    text = "\n".join(lines)
    for figure in (
        r"in-process, SQLite +\d+\.\d ms   \(\d+\.\d to \d+\.\d\)",
        r"in-process, SQLite +\d+\.\d ms   \(p95 \d+\.\d\)",
        r"in-process, SQLite, 1 worker +\d+\.\d, \d+\.\d% of the ideal",
        r"in-process, SQLite, 2 workers +\d+\.\d, \d+\.\d% of the ideal",
        r"in-process, PostgreSQL +not measured: postgres is not installed",
        r"Celery, Redis, PostgreSQL +not measured: redis-server is not installed",
    ):
        assert re.search(figure, text), figure
    assert ALIAS not in connections.settings


def test_it_tells_the_middle_and_where_most_are():
    seconds = [number / 1000 for number in range(101)]

    assert figures.milliseconds(seconds) == "50.0 ms   (5.0 to 95.0)"
    assert figures.p50_p95(seconds) == "50.0 ms   (p95 95.0)"
    assert figures.share_of([3.0], 95) == 3.0


@pytest.mark.ci
def test_it_counts_what_a_story_costs_among_several_workers(own_database, postgresql, monkeypatch):
    monkeypatch.setattr(scale, "IDLE_SECONDS", 0.1)
    lines = []

    asked = ["scale", "--workers", "2", "--seconds", "0.02", "--stories", "2"]
    assert main(asked, lines.append) == 0, lines

    text = "\n".join(lines)
    for figure in (
        r"told +\d+\.\d\d stories/s, \d+% of the ideal, [12] workers",
        r"statements +[1-9]\d+ a story",
        r"rows +[1-9]\d*\.\d inserted, [1-9]\d*\.\d updated a story",
        r"objects +[1-9]\d*\.\d files",
        r"CPU a story +server .*workers .*PostgreSQL .*Redis ",
    ):
        assert re.search(figure, text), figure
