"""Fixtures of the service's tests."""

import pytest

from orchestrator.weights import paths


@pytest.fixture(autouse=True)
def no_further_poses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Books are drawn in further poses where a test asks for it, whatever is shipped."""
    monkeypatch.setattr(paths, "reference_folder", lambda config: None)
