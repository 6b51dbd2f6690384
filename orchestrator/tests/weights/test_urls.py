"""Weights at an address of their own: rembg's releases."""

import base64
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
    Listening,
    serving,
    tiny_preset,
    weight_file,
)
from orchestrator.weights import downloads, inventory, urls

PART = f".fetch/{hashlib.sha256(CONTENT).hexdigest()}.part"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    monkeypatch.setattr(downloads, "BACKOFF_SECONDS", 0)
    with serving(monkeypatch) as server:
        server.files = {"u2net.onnx": CONTENT}
        yield server


def use(server: IndexServer, monkeypatch: pytest.MonkeyPatch, **changes: object) -> None:
    source = UrlFile(url=server.url.replace("/simple/", "/files/u2net.onnx"))
    preset = tiny_preset(weight_file(path="u2net/u2net.onnx", source=source, **changes))
    monkeypatch.setitem(catalog.PRESETS, "tiny", preset)


@pytest.fixture
def config(server: IndexServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    use(server, monkeypatch)
    return OrchestratorConfig(models_dir=tmp_path / "models", preset="tiny")


def failure(config: OrchestratorConfig) -> str:
    with pytest.raises(FetchFailed) as caught:
        inventory.fetch(config, Listening())
    assert not (config.models_dir / "u2net/u2net.onnx").exists()
    return str(caught.value)


@pytest.mark.parametrize("algorithm", ["sha256", "md5"])
def test_it_brings_the_file(server, config, monkeypatch, algorithm):
    use(server, monkeypatch, digest=f"{algorithm}:{hashlib.new(algorithm, CONTENT).hexdigest()}")
    listener = Listening()

    inventory.fetch(config, listener)

    assert (config.models_dir / "u2net/u2net.onnx").read_bytes() == CONTENT
    assert listener.planned == {"u2net/u2net.onnx": len(CONTENT)}
    assert listener.steps[-1] == ("u2net/u2net.onnx", len(CONTENT), len(CONTENT))
    assert not (config.models_dir / ".fetch").exists()
    assert inventory.missing_files(config) == []


def test_it_goes_on_in_the_next_run(server, config):
    tries = urls.RETRIES + 1
    server.file_faults = [Fault(cut=100_000), *[Fault(status=503)] * tries]
    assert "u2net/u2net.onnx: the download broke off at 0.1 MB" in failure(config)
    assert (config.models_dir / PART).stat().st_size == 100_000
    server.file_faults = []
    server.seen.clear()

    inventory.fetch(config, Listening())

    assert [seen.sent for seen in server.downloads] == [len(CONTENT) - 100_000]
    assert (config.models_dir / "u2net/u2net.onnx").read_bytes() == CONTENT


def test_it_keeps_nothing_whose_hash_is_wrong(server, config):
    server.files = {"u2net.onnx": CONTENT[::-1]}

    message = failure(config)

    assert "is not the pinned file" in message
    assert "put it into the models folder" in message
    assert not (config.models_dir / PART).exists()


@pytest.mark.parametrize(
    ("status", "words"), [(403, "wants another login"), (404, "404"), (500, "500")]
)
def test_it_says_what_the_server_answered(server, config, status, words):
    server.file_faults = [Fault(status=status) for _ in range(9)]

    message = failure(config)

    assert words in message
    assert "bring the file by another way" in message


def test_it_says_that_nobody_is_there(server, config, monkeypatch):
    monkeypatch.setattr(urls, "RETRIES", 0)
    login = base64.b64encode(b"alice:s3cret").decode()
    source = UrlFile(url=f"http://alice:{login}@127.0.0.1:9/u2net.onnx?signature=s3cret")
    preset = tiny_preset(weight_file(path="u2net/u2net.onnx", source=source))
    monkeypatch.setitem(catalog.PRESETS, "tiny", preset)

    message = failure(OrchestratorConfig(models_dir=config.models_dir, preset="tiny"))

    assert "http://127.0.0.1:9/u2net.onnx does not deliver" in message
    assert "Check the network" in message
    assert login not in message
    assert "s3cret" not in message
