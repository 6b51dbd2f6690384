"""A package index, and a preset whose one file comes from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.presets import catalog
from orchestrator.tests.support.index_server import IndexServer, serving, tiny_preset


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    """The package index that pip is set up with, on loopback."""
    with serving(monkeypatch) as server:
        yield server


@pytest.fixture
def config(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> OrchestratorConfig:
    """The preset `tiny`, with a models folder that is not there yet."""
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_preset())
    return OrchestratorConfig(models_dir=tmp_path / "models", preset="tiny")


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Tiny networks are drawn with twenty times faster so, where cores are shared."""
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)
