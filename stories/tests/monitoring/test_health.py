"""What /readyz and /livez answer while models load, are missing, are busy or hang."""

import errno
import os
import shutil
import subprocess
import sys
import threading
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from orchestrator import (
    ConfigurationError,
    ModelsMissing,
    NotEnoughMemory,
    OrchestratorConfig,
    Stage,
    StoryOrchestrator,
)
from orchestrator.tests.support.behaviours import Gate
from stories.events import notifier
from stories.models import StorySession, Worker
from stories.monitoring import health
from stories.tests.support.harness import (
    Posting,
    check_aftermath,
    let_time_pass,
    post,
    wait_for_queue_length,
    wait_until,
    wait_until_ready,
)
from stories.tests.support.servers import ROOT, RUNSERVER, Server
from stories.workers.job import State
from stories.workers.worker import MAX_HUNG_THREADS

MISSING = "The story model is not on this machine. Run `python manage.py fetch_models`."

TOO_LARGE = (
    "The models of the preset 'cpu' need 4.5 GB of memory even one after the other, and 2.0 GB are "
    "free. Set STORYGEN_PRESET=embedded, which would fit, or close other programs."
)


@pytest.fixture
def without_models(settings, transactional_db):
    """A web server with workers on other machines."""
    settings.STORYGEN = settings.STORYGEN | {"BROKER_URL": "redis://127.0.0.1:1/0"}


@pytest.fixture
def elsewhere(without_models, monkeypatch):
    """The same, with a broker that responds."""
    monkeypatch.setattr(health, "ask_broker", lambda: None)


def make_worker(name="gpu-1:42:1.0", preset="embedded", state="ready", silent=False):
    age = timedelta(hours=1) if silent else timedelta(0)
    return Worker.objects.create(
        name=name, preset=preset, state=state, seen_at=timezone.now() - age
    )


def readyz():
    return Client().get("/readyz")


def livez():
    return Client().get("/livez").status_code


def test_it_is_not_ready_before_the_warm_up_has_passed(start_worker, orchestrator):
    gate = Gate()
    orchestrator.on_warm_up = lambda: gate(lambda fraction: None)
    story_worker = start_worker(lambda: orchestrator)
    assert gate.entered.wait(60)

    assert (readyz().status_code, livez()) == (503, 200)
    assert readyz()["Retry-After"]

    gate.opened.set()
    wait_until_ready(story_worker)
    assert (readyz().status_code, livez()) == (200, 200)


def test_it_stays_ready_while_busy(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    postings = [Posting(), Posting()]
    assert gate.entered.wait(60)
    wait_for_queue_length(story_worker, 1)

    assert (readyz().status_code, livez()) == (200, 200)
    assert readyz().json()["busy"] is True
    assert readyz().json()["waiting"] == 1

    gate.opened.set()
    assert all(posting.answer.status_code == 201 for posting in postings)


def test_it_names_the_command_that_fetches_the_weights_and_recovers(
    start_worker, orchestrator, media_root, monkeypatch
):
    monkeypatch.setattr("stories.workers.worker.RELOAD_SECONDS", 0.01)
    files = []

    def build():
        if not files:
            raise ModelsMissing(MISSING)
        return orchestrator

    story_worker = start_worker(build)
    wait_until(story_worker, lambda: story_worker.state is State.FAILED)

    assert (readyz().status_code, livez()) == (503, 200)
    assert readyz().json()["detail"] == MISSING
    response = post()
    assert response.status_code == 503
    assert response["Retry-After"]
    assert response.json()["detail"] == MISSING

    files.append("weights")
    wait_until_ready(story_worker)
    assert readyz().status_code == 200
    check_aftermath(story_worker, media_root)


def test_it_says_that_the_models_are_too_large_and_recovers_when_memory_is_free(
    start_worker, orchestrator, media_root, monkeypatch
):
    monkeypatch.setattr("stories.workers.worker.RELOAD_SECONDS", 0.01)
    closed = threading.Event()

    def build():
        if not closed.is_set():
            raise NotEnoughMemory(TOO_LARGE)
        return orchestrator

    story_worker = start_worker(build)
    wait_until(story_worker, lambda: story_worker.state is State.FAILED)

    assert (readyz().status_code, livez()) == (503, 200)
    assert readyz().json()["detail"] == TOO_LARGE
    assert post().json()["detail"] == TOO_LARGE

    closed.set()
    wait_until_ready(story_worker)
    assert readyz().status_code == 200
    check_aftermath(story_worker, media_root)


def test_it_asks_for_all_files_before_it_loads_one(tmp_path):
    """While the last one is missing, the others are not loaded again every few seconds."""
    config = OrchestratorConfig(models_dir=tmp_path)

    with pytest.raises(ModelsMissing, match="fetch_models") as caught:
        StoryOrchestrator.from_config(config)

    assert "u2netp.onnx" in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


def test_it_turns_away_those_who_wait_for_models_that_do_not_come(start_worker, orchestrator):
    gate = Gate()

    def build():
        gate(lambda fraction: None)
        raise ModelsMissing(MISSING)

    story_worker = start_worker(build)
    assert gate.entered.wait(60)
    posting = Posting()
    wait_for_queue_length(story_worker, 1)

    gate.opened.set()

    assert posting.answer.status_code == 503
    assert posting.answer.json()["detail"].startswith(MISSING)
    # The story stays queued until the models are available again.
    assert StorySession.objects.get().status == StorySession.Status.PENDING


@pytest.mark.parametrize(
    "error", [RuntimeError("/srv/secret"), MemoryError(), SystemExit(1), KeyboardInterrupt()]
)
def test_it_never_gets_ready_if_the_warm_up_fails(start_worker, orchestrator, error):
    def fail():
        raise error

    orchestrator.on_warm_up = fail
    story_worker = start_worker(lambda: orchestrator)
    wait_until(story_worker, lambda: story_worker.state is State.FAILED)

    assert (readyz().status_code, livez()) == (503, 200)
    response = post()
    assert response.status_code == 503
    assert "manage.py check" in response.json()["detail"]
    assert "/srv" not in response.text
    assert orchestrator.warm_ups == 1


def test_it_never_gets_ready_with_wrong_settings(start_worker):
    def build():
        raise ConfigurationError("There is no device 'tpu'; use auto, cpu, cuda or cuda:N.")

    story_worker = start_worker(build)
    wait_until(story_worker, lambda: story_worker.state is State.FAILED)

    assert readyz().json()["detail"].startswith("There is no device 'tpu'")
    assert post().status_code == 503


def test_it_is_not_alive_when_too_many_threads_hang(story_worker, orchestrator, media_root):
    gates = []
    for number in range(MAX_HUNG_THREADS):
        assert livez() == 200
        gate = Gate(deaf=True)
        gates.append(gate)
        orchestrator.on(Stage.CHARACTER, gate)
        posting = Posting()
        assert gate.entered.wait(60)
        let_time_pass(story_worker._running)
        story_worker.hang_seconds = 0.0
        assert posting.answer.status_code == 500, number
        story_worker.hang_seconds = 60.0
        wait_until_ready(story_worker)

    assert livez() == 503
    threads = list(story_worker._hung_threads)
    for gate in gates:
        gate.opened.set()
    for thread in threads:
        thread.join(60)
    assert livez() == 200, "their memory is free again"
    orchestrator.behaviour.clear()
    check_aftermath(story_worker, media_root)


# Its parts


def test_it_reports_each_part(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    postings = [Posting(), Posting()]
    assert gate.entered.wait(60)
    wait_for_queue_length(story_worker, 1)
    make_worker(preset="other", silent=True)
    # Otherwise the worker reports every few seconds.
    story_worker._report()

    body = readyz().json()

    assert (body["status"], body["preset"]) == ("ready", "embedded")
    assert body["parts"] == {
        "models": {"state": "ready", "detail": ""},
        "database": {"state": "ready", "detail": ""},
        "media": {"state": "ready", "detail": ""},
        "queue": {"waiting": 1, "running": 1},
        "workers": [
            {"preset": "embedded", "state": "ready", "count": 1},
            {"preset": "other", "state": "silent", "count": 1},
        ],
    }
    gate.opened.set()
    assert all(posting.answer.status_code == 201 for posting in postings)


def test_it_is_not_ready_without_its_database(story_worker, monkeypatch, caplog):
    """The address of the database is in the log alone."""
    wait_until_ready(story_worker)

    def away():
        raise OperationalError("connection to server at 10.0.0.3 failed")

    with monkeypatch.context() as patch:
        patch.setattr("stories.sessions.queue.stats", away)
        response = readyz()

    assert response.status_code == 503
    body = response.json()
    assert (body["status"], body["parts"]["models"]["state"]) == ("failed", "ready")
    assert body["detail"] == body["parts"]["database"]["detail"] == health.DATABASE_DOWN
    assert body["waiting"] is None
    assert "10.0.0.3" not in response.text
    assert "10.0.0.3" in caplog.text
    assert livez() == 200
    assert readyz().status_code == 200


def test_it_says_that_the_database_was_not_migrated(story_worker, monkeypatch):
    wait_until_ready(story_worker)
    health._check_migrations.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(health, "missing_migrations", lambda: ["stories.0002_x", "b"])
        response = readyz()

    assert response.status_code == 503
    assert "lacks 2 migrations, from stories.0002_x on" in response.json()["detail"]
    assert "manage.py migrate" in response.json()["detail"]
    assert readyz().status_code == 200


@pytest.mark.ci
def test_a_frozen_database_fails_the_probe_and_holds_up_neither_it_nor_livez(
    postgresql, new_database, tmp_path
):
    environment = {"STORYGEN_DATABASE": new_database(), "STORYGEN_METRICS": "on"}
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity", "0"],
        cwd=ROOT,
        env=os.environ | environment,
        check=True,
    )
    server = Server(tmp_path, RUNSERVER, **environment)
    try:
        with postgresql.frozen():
            assert server.get("/livez").status == 200
            answer = server.get("/readyz")
            assert (answer.status, answer.json["detail"]) == (503, health.DATABASE_DOWN)
            assert b"storygen_database_up 0.0" in server.get("/metrics").body
        assert server.get("/readyz").status == 200
    finally:
        server.kill()


# Full disks


def full(folder):
    return shutil._ntuple_diskusage(10**9, 10**9, 1000)


def refuse(error):
    def write(dir):
        raise OSError(error, os.strerror(error), f"{dir}/secret")

    return write


@pytest.mark.parametrize(
    ("name", "stand_in", "says"),
    [
        ("shutil.disk_usage", full, "The disk of the {} folder is full. Free some space"),
        ("tempfile.TemporaryFile", refuse(errno.ENOSPC), "The disk of the {} folder is full."),
        ("tempfile.TemporaryFile", refuse(errno.EDQUOT), "The disk of the {} folder is full."),
        ("tempfile.TemporaryFile", refuse(errno.EROFS), "The {} folder cannot be written: Read-"),
    ],
)
@pytest.mark.parametrize("what", ["media", "database"])
def test_it_says_which_disk_is_full(
    story_worker, settings, monkeypatch, media_root, what, name, stand_in, says
):
    wait_until_ready(story_worker)
    module, _, function = name.partition(".")
    original = getattr(getattr(health, module), function)

    def of_one_disk(*folder, dir=None):
        given = {"dir": dir} if dir else {}
        is_media = (folder[0] if folder else dir) == media_root
        return (stand_in if is_media == (what == "media") else original)(*folder, **given)

    with monkeypatch.context() as patch:
        patch.setattr(f"stories.monitoring.health.{name}", of_one_disk)
        response = readyz()

    body = response.json()
    assert (response.status_code, body["status"]) == (503, "failed")
    assert body["detail"].startswith(says.format(what))
    assert body["parts"][what] == {"state": "failed", "detail": body["detail"]}
    assert str(media_root.parent) not in response.text
    assert livez() == 200
    assert readyz().status_code == 200


def test_a_bucket_has_no_disk(settings):
    settings.MEDIA_S3_BUCKET = "stories"
    settings.MEDIA_ROOT = "/proc/nowhere"

    health.ask_media()


# Celery workers


def test_with_workers_elsewhere_it_is_ready_without_models(elsewhere):
    make_worker()

    body = readyz().json()

    assert (body["status"], body["busy"], body["waiting"]) == ("ready", False, 0)
    assert body["parts"]["broker"] == {"state": "ready", "detail": ""}
    assert "models" not in body["parts"]
    assert livez() == 200


@pytest.mark.parametrize(
    "workers", [(), [{"silent": True}], [{"preset": "other"}], [{"state": "loading"}]]
)
def test_without_a_worker_it_is_degraded_and_still_takes_stories(elsewhere, workers):
    for worker in workers:
        make_worker(**worker)

    response = readyz()

    assert response.status_code == 200
    assert response.json()["status"] == "degraded"
    assert "No worker with the preset 'embedded' is ready" in response.json()["detail"]


def test_without_a_broker_it_is_degraded(without_models, monkeypatch):
    pytest.importorskip("celery")
    make_worker()
    monkeypatch.setattr("celery.current_app.conf.broker_url", "redis://127.0.0.1:1/0")

    response = readyz()

    assert response.status_code == 200
    assert response.json()["status"] == "degraded"
    assert response.json()["parts"]["broker"]["detail"] == health.BROKER_DOWN


def test_a_broker_that_answers_is_ready(without_models, monkeypatch, redis_url):
    make_worker()
    monkeypatch.setattr("celery.current_app.conf.broker_url", redis_url)

    assert readyz().json()["parts"]["broker"] == {"state": "ready", "detail": ""}


def test_with_workers_elsewhere_it_is_not_ready_without_its_database_or_when_it_stops(
    elsewhere, monkeypatch
):
    make_worker()
    assert readyz().status_code == 200

    monkeypatch.setattr(notifier, "closing", threading.Event())
    notifier.closing.set()
    assert (readyz().status_code, readyz().json()["status"]) == (503, "stopping")
    notifier.closing.clear()

    def away():
        raise OperationalError

    monkeypatch.setattr("stories.sessions.queue.stats", away)
    assert (readyz().status_code, readyz().json()["status"]) == (503, "failed")


def test_names_of_machines_are_not_shown(elsewhere):
    make_worker(name="secret-host:42:1.0")

    assert "secret-host" not in readyz().text
