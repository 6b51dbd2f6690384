"""`python -m benchmarks` starts servers and workers, measures them and prints the figures."""

import re
from contextlib import nullcontext

import pytest
from django.db import connections

from benchmarks import books, story
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
        "character_image",
        "background_image",
        "cutout",
        "scene",
        "tokens per second, story",
        "one picture",
        "overhead outside the models",
        "peak memory",
        "naive pipeline",
        "naive / StoryGen",
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
    """A server that answers at once."""

    ready_seconds, peak_bytes = 1.0, 10**9

    def generate(self, prompt, seed):
        timings = dict.fromkeys(Stage, 0.5)
        details = {"story": {"tokens": 50}}
        return {"story_text": "Once.", "timings": timings, "details": details}, 4.0


def test_the_naive_pipeline_is_one_row_if_it_cannot_be_measured(settings, monkeypatch):
    """A new machine has no gguf package; the other figures are printed first."""
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"story_model": "gguf:some.gguf"}
    monkeypatch.setattr(story, "find_spec", lambda name: None)
    monkeypatch.setattr(story, "serving", lambda: nullcontext(Quick()))
    lines = []

    assert main(["story", "--runs", "1"], lines.append) == 0

    assert any(line.startswith("overhead outside the models") for line in lines)
    assert lines[-1].startswith("naive pipeline  ")
    assert "not measured: " in lines[-1]
    assert "pip install gguf==" in lines[-1]


def test_it_prints_every_figure_of_books(live_server, story_worker, monkeypatch):
    server = story.Server(live_server.url, process=None)
    monkeypatch.setattr(books, "serving", lambda: nullcontext(server))
    lines = []

    assert main(["book", "--runs", "1"], lines.append) == 0

    text = "\n".join(lines)
    for name in (
        "a book of 5 pages",
        "a book of 12 pages",
        "a page more",
        "read aloud, 5 pages",
        "a moved figure (median of 10)",
        *(f"export as {form}" for form in ("epub", "pdf", "print", "html", "zip")),
    ):
        assert re.search(rf"^{re.escape(name)} .*\d\.\d+ s", text, re.MULTILINE), name
    # The double's voice makes no sound that a video could have.
    assert re.search("^export as mp4 .*(?:not measured: .+| s, )", text, re.MULTILINE)


# Without models


@pytest.fixture
def own_database(django_db_blocker):
    """Allow database access; these tests use no test database."""
    with django_db_blocker.unblock():
        yield


@pytest.fixture
def scale_out(own_database, new_database, redis_url):
    """A deployment with PostgreSQL, Redis and Celery workers."""
    with deployment(new_database(), redis_url) as made:
        yield made


def test_it_times_the_queue_overhead_of_each_story(scale_out):
    cost = queue.queue_cost(scale_out, stories=3)

    assert len(cost.submission) == len(cost.processing) == 3
    assert min(cost.submission + cost.processing) > 0
    assert StorySession.objects.using(ALIAS).filter(status="completed").count() == 3


def test_it_times_each_word_of_a_celery_worker(scale_out):
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


def test_figures_have_a_median_and_percentiles():
    seconds = [number / 1000 for number in range(101)]

    assert figures.milliseconds(seconds) == "50.0 ms   (5.0 to 95.0)"
    assert figures.p50_p95(seconds) == "50.0 ms   (p95 95.0)"
    assert figures.percentile([3.0], 95) == 3.0


@pytest.mark.ci
def test_it_counts_what_a_story_costs_among_several_workers(own_database, postgresql, monkeypatch):
    monkeypatch.setattr(scale, "IDLE_SECONDS", 0.1)
    lines = []

    asked = ["scale", "--workers", "2", "--seconds", "0.02", "--stories", "2"]
    assert main(asked, lines.append) == 0, lines

    text = "\n".join(lines)
    for figure in (
        r"throughput +\d+\.\d\d stories/s, \d+% of the ideal, [12] workers",
        r"statements +[1-9]\d+ per story",
        r"rows +[1-9]\d*\.\d inserted, [1-9]\d*\.\d updated per story",
        r"media files +[1-9]\d*\.\d",
        r"CPU per story +server .*workers .*PostgreSQL .*Redis ",
    ):
        assert re.search(figure, text), figure
