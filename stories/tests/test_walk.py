"""The walk that a user takes with test_api.py, on a live server."""

import pytest

import test_api
from orchestrator import OrchestratorConfig, StoryOrchestrator
from stories.tests.harness import check_files


def test_it_passes_the_walk(live_server, engine, media_root):
    said = []

    story = test_api.walk(live_server.url, seed=7, say=said.append)
    test_api.show(story, live_server.url, say=said.append)

    assert story["seed"] == 7
    assert "✓ ready" in said
    check_files(media_root)


@pytest.mark.models
def test_it_passes_the_walk_with_the_real_models(live_server, start_engine, settings, media_root):
    config = OrchestratorConfig(**settings.ORCHESTRATOR)
    start_engine(lambda: StoryOrchestrator.from_config(config), deadline_seconds=600.0)

    story = test_api.walk(live_server.url, seed=7, say=lambda line: None)

    assert story["processing_status"] == "completed"
    check_files(media_root)
