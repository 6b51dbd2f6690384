"""Fixtures of all tests: a media folder for each, and workers that stop after the test."""

import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import hypothesis
import pytest
from django.conf import LazySettings
from django.contrib.auth.models import AbstractUser
from django.core.servers.basehttp import WSGIServer
from django.db import connection
from rest_framework.throttling import SimpleRateThrottle

from orchestrator.fakes import DoubleOrchestrator
from orchestrator.tests.support.behaviours import open_gates
from stories.sessions import estimates
from stories.tests.support.servers import RUNSERVER, Gate, Server, migrated_database
from stories.workers import process
from stories.workers.worker import StoryWorker

pytest_plugins = ["stories.tests.support.celery_harness", "stories.tests.support.services_real"]

# How long an example takes depends on the machine, not on the code.
hypothesis.settings.register_profile(
    "storygen", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("storygen")

# A process that a shell starts in the background ignores SIGINT. The servers that tests interrupt
# would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Django's own server has a backlog of ten connections and may reset the rest; tests open more.
WSGIServer.request_queue_size = 128


# Fixtures that start a program which CI installs. Each takes seconds.
SERVICES = ("_redis", "_rabbitmq", "postgresql")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that only CI runs; group and run first those that `-n` must not distribute.

    Tests with the real models share memory and cores. Tests of other groups share a fixture that
    takes seconds to set up.
    """
    for item in items:
        services = [name for name in SERVICES if name in item.fixturenames]
        if services:
            item.add_marker("ci")
        if item.get_closest_marker("models"):
            item.add_marker(pytest.mark.xdist_group("models"))
        elif "_rabbitmq" in services or "postgresql" in services:
            item.add_marker(pytest.mark.xdist_group("services"))
        elif any(found[-1].scope == "module" for found in _fixtures(item)):
            item.add_marker(pytest.mark.xdist_group(item.path.stem))
    items.sort(key=lambda item: (not item.get_closest_marker("models"), not _is_long(item)))


def _fixtures(item: pytest.Item) -> Iterable[Sequence[pytest.FixtureDef]]:
    return item._fixtureinfo.name2fixturedefs.values()


def _is_long(item: pytest.Item) -> bool:
    return bool(item.get_closest_marker("ci") or item.get_closest_marker("xdist_group"))


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The test database is a file of this run that need not survive a power failure."""
    if connection.vendor == "sqlite":
        connection.settings_dict["OPTIONS"] = connection.settings_dict["OPTIONS"] | {
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"
        }
        folder = tmp_path_factory.mktemp("database")
        connection.settings_dict["TEST"]["NAME"] = str(folder / "test.sqlite3")


@pytest.fixture(autouse=True)
def throttle_rates(monkeypatch: pytest.MonkeyPatch) -> dict[str, str | None]:
    """Disable throttling, which counts across tests; its own tests set rates."""
    rates: dict[str, str | None] = {"generate": None, "sessions": None, "login": None}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)
    return rates


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path: Path) -> Path:
    """Each test has its own media folder."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


def _build_worker() -> StoryWorker:
    pytest.fail("This test needs the fixture `story_worker`.")


# For the whole run: the thread of a request that outlives its test must not build a worker with
# real models, because an interpreter that exits while they load aborts.
process.build_worker = _build_worker


@pytest.fixture
def admin_user(db: None, django_user_model: type[AbstractUser]) -> AbstractUser:
    """A superuser without a password, whose hash would cost more than the test."""
    return django_user_model.objects.create_superuser("admin", password=None)


@pytest.fixture
def orchestrator() -> Iterator[DoubleOrchestrator]:
    """The stages that `story_worker` runs; a test controls them with `on`."""
    double = DoubleOrchestrator()
    yield double
    open_gates(double)


@pytest.fixture
def start_worker(
    transactional_db: None,
    orchestrator: DoubleOrchestrator,
    settings: LazySettings,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., StoryWorker]]:
    """Start this process's worker with other options or stages; it stops after the test."""
    settings.STORYGEN = settings.STORYGEN | {"MAX_WAITING_REQUESTS": 4, "CACHE": False}
    estimates.forget()
    before = set(threading.enumerate())
    started: list[StoryWorker] = []

    def start(build: Callable[[], object], **options: float) -> StoryWorker:
        values = {
            "preset": "embedded",
            "polls_queue": True,
            "deadline_seconds": 60.0,
            "hang_seconds": 60.0,
        } | options
        story_worker = StoryWorker(build=build, **values)
        monkeypatch.setattr(process, "build_worker", lambda: story_worker)
        process.get_worker.cache_clear()
        process.get_worker()
        started.append(story_worker)
        return story_worker

    yield start
    open_gates(orchestrator)
    for story_worker in started:
        story_worker.shutdown(grace_seconds=0)
    process.get_worker.cache_clear()
    # Hung threads too: they hold connections to the database that is flushed next.
    for thread in set(threading.enumerate()) - before:
        if thread.name in ("worker", "watchdog"):
            thread.join(60)
            assert not thread.is_alive(), f"{thread.name} does not stop"


@pytest.fixture
def idle_worker(monkeypatch: pytest.MonkeyPatch) -> StoryWorker:
    """A worker that never starts, so that stories stay in the queue."""
    story_worker = StoryWorker(
        build=lambda: pytest.fail("This worker must not start."),
        preset="embedded",
        polls_queue=True,
        deadline_seconds=60.0,
        hang_seconds=60.0,
    )
    monkeypatch.setattr(process, "get_worker", lambda: story_worker)
    return story_worker


@pytest.fixture
def start_server(transactional_db: None, tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Start servers in child processes, one after another on the same database."""
    migrated_database(tmp_path, connection.settings_dict["NAME"])
    started: list[Server] = []

    def start(command: tuple[str, ...] = RUNSERVER, **environment: str) -> Server:
        started.append(Server(tmp_path, command, **environment))
        return started[-1]

    yield start
    for server in started:
        server.kill()


@pytest.fixture
def gate() -> Iterator[Gate]:
    """Where a server that pauses in a stage waits to be released."""
    gate = Gate()
    yield gate
    gate.close()


@pytest.fixture
def story_worker(
    start_worker: Callable[..., StoryWorker], orchestrator: DoubleOrchestrator
) -> StoryWorker:
    """This process's worker, with fake stages."""
    return start_worker(lambda: orchestrator)
