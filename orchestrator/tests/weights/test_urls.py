"""Weights at an address of their own: rembg's releases."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FetchFailed
from orchestrator.presets import catalog
from orchestrator.presets.specs import UrlFile
from orchestrator.tests.support.faulty_server import Fault
from orchestrator.tests.support.index_server import (
    CONTENT,
    IndexServer,
    serving,
    tiny_preset,
    weight_file,
)
from orchestrator.weights import urls
from orchestrator.weights.fetch import fetch
from orchestrator.weights.inventory import missing_files


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    monkeypatch.setattr(urls, "RETRIES", 0)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with serving(monkeypatch) as server:
        server.files = {"u2net.onnx": CONTENT}
        yield server


def use(server: IndexServer, monkeypatch: pytest.MonkeyPatch, **changes: object) -> None:
    source = UrlFile(url=server.url.replace("/simple/", "/files/u2net.onnx"))
    file = weight_file(**{"path": "u2net/u2net.onnx", "source": source} | changes)
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_preset(file))


@pytest.fixture
def config(server: IndexServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    use(server, monkeypatch)
    return OrchestratorConfig(models_dir=tmp_path / "models", preset="tiny")


def failure(config: OrchestratorConfig) -> str:
    with pytest.raises(FetchFailed) as caught:
        fetch(config, lambda sentence: None)
    assert [each.name for each in config.models_dir.rglob("*")] == [".fetch.lock"]
    return str(caught.value)


@pytest.mark.parametrize("algorithm", ["sha256", "md5"])
def test_it_brings_the_file(server, config, monkeypatch, algorithm):
    use(server, monkeypatch, digest=f"{algorithm}:{hashlib.new(algorithm, CONTENT).hexdigest()}")
    reports: list[str] = []

    fetch(config, reports.append)

    assert (config.models_dir / "u2net/u2net.onnx").read_bytes() == CONTENT
    assert reports[-1] == "Fetching u2net/u2net.onnx (0.3 MB)"
    assert not (config.models_dir / ".fetch").exists()
    assert missing_files(config) == []


def test_it_tries_again_when_the_connection_breaks(server, config, monkeypatch):
    monkeypatch.setattr(urls, "RETRIES", 1)
    monkeypatch.setattr("pooch.core.time.sleep", lambda seconds: None)
    server.file_faults = [Fault(cut=1000)]

    fetch(config, lambda sentence: None)

    assert missing_files(config) == []


def test_it_keeps_nothing_whose_hash_is_wrong(server, config):
    server.files = {"u2net.onnx": CONTENT[::-1]}

    message = failure(config)

    assert "is not the pinned file (its hash differs), so it was not kept" in message
    assert "put it into the models folder" in message


@pytest.mark.parametrize(
    ("status", "words"),
    [(403, "Check that this network may use it"), (404, "Try again later"), (500, "Try again")],
)
def test_it_says_what_the_server_answered(server, config, status, words):
    server.file_faults = [Fault(status=status)]

    message = failure(config)

    assert f"/files/u2net.onnx answered {status}" in message
    assert words in message
    assert "bring the file by another way" in message


def test_it_says_that_the_server_cannot_be_reached(server, config, monkeypatch):
    use(server, monkeypatch, source=UrlFile(url="http://alice:s3cret@127.0.0.1:9/u2?signature=s3c"))

    message = failure(config)

    assert "http://127.0.0.1:9/u2 cannot be reached (ConnectionError)" in message
    assert "Check the network" in message
    assert "s3c" not in message


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:9", "gopher://127.0.0.1:9"])
def test_it_says_that_the_proxy_is_wrong(server, config, monkeypatch, proxy):
    use(server, monkeypatch, source=UrlFile(url="http://files.invalid/u2net.onnx"))
    monkeypatch.setenv("HTTP_PROXY", proxy)

    assert "Correct or unset HTTPS_PROXY" in failure(config)
