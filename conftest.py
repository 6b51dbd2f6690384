"""What every test stands on: a media folder of its own, and engines that are stopped again."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stories import services
from stories.engine import Engine
from stories.tests.doubles import DoubleOrchestrator

# Throttles count by wall clock and would make tests depend on each other; they have their own test.
os.environ.setdefault("STORYGEN_THROTTLE_GENERATE", "100000/min")
os.environ.setdefault("STORYGEN_THROTTLE_SESSIONS", "100000/min")


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path: Path) -> Path:
    """Files of a test go to a folder of its own."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture
def orchestrator() -> DoubleOrchestrator:
    """The stages that `engine` runs; a test tells them what to do with `on`."""
    return DoubleOrchestrator()


@pytest.fixture
def start_engine(
    transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Engine]]:
    """Starts this process's engine with other options or stages; it is stopped after the test."""
    started: list[Engine] = []

    def start(build: Callable[[], object], **options: float) -> Engine:
        values = {"line_length": 4, "deadline_seconds": 60.0, "hang_seconds": 60.0} | options
        engine = Engine(build=build, **values)
        monkeypatch.setattr(services, "build_engine", lambda: engine)
        services.get_engine.cache_clear()
        services.get_engine()
        started.append(engine)
        return engine

    yield start
    for engine in started:
        engine.shutdown(grace_seconds=0)
        engine.join()
    services.get_engine.cache_clear()


@pytest.fixture
def engine(start_engine: Callable[..., Engine], orchestrator: DoubleOrchestrator) -> Engine:
    """This process's engine, over doubles without models."""
    return start_engine(lambda: orchestrator)
