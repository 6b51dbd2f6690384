"""Books to change."""

from typing import Any

import pytest

from orchestrator.fakes import DoubleOrchestrator
from stories.tests.support.harness import post
from stories.workers.worker import StoryWorker


@pytest.fixture
def book(story_worker: StoryWorker, orchestrator: DoubleOrchestrator) -> dict[str, Any]:
    """A book of three pages: the hero alone on the first, whose place the last one has, too."""
    body = post(seed=1, pages=3).json()
    orchestrator.ran.clear()
    orchestrator.steps.clear()
    return body
