"""Fixtures for all tests: an own media folder, and workers that are stopped after the test."""

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
from stories.sessions import estimates
from stories.tests.support.servers import RUNSERVER, Gate, Server, migrated_database
from stories.workers import process
from stories.workers.worker import StoryWorker

pytest_plugins = ["stories.tests.support.celery_harness", "stories.tests.support.services_real"]

# How long an example takes says something of the machine, nothing of the code.
hypothesis.settings.register_profile(
    "storygen", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("storygen")

# A process that a shell starts in the background ignores it, and so would the servers that tests
# interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Django's own server lets ten callers knock at once and may reset the rest; `live_server` has more.
WSGIServer.request_queue_size = 128


# Each starts a program that CI installs, and costs seconds.
SERVICES = ("_redis", "_rabbitmq", "postgresql")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what only CI runs, and keep together, and first, what `-n` should not spread.

    Tests with the real models share their memory and both cores; others of a group share what
    their module or a program takes seconds to make.
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
    """The test database is a file of this run, and need not survive a power cut."""
    if connection.vendor == "sqlite":
        connection.settings_dict["OPTIONS"] = connection.settings_dict["OPTIONS"] | {
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"
        }
        folder = tmp_path_factory.mktemp("database")
        connection.settings_dict["TEST"]["NAME"] = str(folder / "test.sqlite3")


@pytest.fixture(autouse=True)
def throttle_rates(monkeypatch: pytest.MonkeyPatch) -> dict[str, str | None]:
    """No throttles, which count over tests by wall clock; a test of theirs sets its own rates."""
    rates: dict[str, str | None] = {"generate": None, "sessions": None, "login": None}
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", rates)
    return rates


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path: Path) -> Path:
    """Each test has its own media folder."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


def _build_engine() -> StoryWorker:
    pytest.fail("This test needs the fixture `engine`.")


# Permanently: a request's thread that outlives its test must not get a worker with real models
# either, as an interpreter that ends while they load aborts.
process.build_worker = _build_engine


@pytest.fixture
def admin_user(db: None, django_user_model: type[AbstractUser]) -> AbstractUser:
    """A superuser without a password, whose hash would cost more than the test."""
    return django_user_model.objects.create_superuser("admin", password=None)


@pytest.fixture
def orchestrator() -> Iterator[DoubleOrchestrator]:
    """The stages that `engine` runs; a test controls them with `on`."""
    double = DoubleOrchestrator()
    yield double
    double.open_gates()


@pytest.fixture
def start_worker(
    transactional_db: None,
    orchestrator: DoubleOrchestrator,
    settings: LazySettings,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., StoryWorker]]:
    """Starts this process's worker with other options or stages; it is stopped after the test."""
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
        engine = StoryWorker(build=build, **values)
        monkeypatch.setattr(process, "build_worker", lambda: engine)
        process.get_worker.cache_clear()
        process.get_worker()
        started.append(engine)
        return engine

    yield start
    orchestrator.open_gates()
    for engine in started:
        engine.shutdown(grace_seconds=0)
    process.get_worker.cache_clear()
    # Hung threads as well: they hold connections to the database that is emptied next.
    for thread in set(threading.enumerate()) - before:
        if thread.name in ("worker", "watchdog"):
            thread.join(10)
            assert not thread.is_alive(), f"{thread.name} does not end"


@pytest.fixture
def idle_worker(monkeypatch: pytest.MonkeyPatch) -> StoryWorker:
    """A worker that never starts: stories stay in the queue."""
    engine = StoryWorker(
        build=lambda: pytest.fail("It was not to start."),
        preset="embedded",
        polls_queue=True,
        deadline_seconds=60.0,
        hang_seconds=60.0,
    )
    monkeypatch.setattr(process, "get_worker", lambda: engine)
    return engine


@pytest.fixture
def start_server(transactional_db: None, tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Starts servers in processes of their own, one after the other over the same database."""
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
    """Where a server that stands still in a stage waits to be let go."""
    gate = Gate()
    yield gate
    gate.close()


@pytest.fixture
def engine(
    start_worker: Callable[..., StoryWorker], orchestrator: DoubleOrchestrator
) -> StoryWorker:
    """This process's worker, over stages without models."""
    return start_worker(lambda: orchestrator)
