"""`manage.py fetch_models`, as a user runs it."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.management import CommandError, call_command

from orchestrator import presets
from orchestrator.tests.index_server import CONTENT, Fault, IndexServer, serving, tiny_preset


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    with serving(monkeypatch) as server:
        yield server


@pytest.fixture
def models_dir(settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setitem(presets.PRESETS, "tiny", tiny_preset())
    settings.ORCHESTRATOR = {"models_dir": tmp_path / "models", "preset": "tiny"}
    return tmp_path / "models"


def run(*arguments: str) -> list[str]:
    out = io.StringIO()
    call_command("fetch_models", *arguments, stdout=out)
    return out.getvalue().splitlines()


def test_it_ends_with_what_lies_where(server, models_dir):
    assert run() == [
        "Fetching tiny/model.bin (0.3 MB)",
        f"Preset 'tiny', models in {models_dir}:",
        f"  {models_dir}/tiny/model.bin (MIT, from tiny-model 1.0)",
    ]
    assert (models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_has_nothing_to_do_the_second_time(server, models_dir):
    run()
    server.seen.clear()

    assert [line for line in run() if "Fetching" in line] == []
    assert server.seen == []


def test_it_says_that_it_tries_again(server, models_dir):
    server.file_faults = [Fault(status=503)]

    assert any("503" in line and "trying again" in line for line in run())


def test_it_lists_without_fetching(server, models_dir):
    lines = run("--list")

    assert lines[1].startswith("  - tiny/model.bin (0.3 MB) is not here.")
    assert server.seen == []


def test_it_fetches_again_what_is_damaged_when_asked_to_verify(server, models_dir):
    run()
    (models_dir / "tiny/model.bin").write_bytes(CONTENT[::-1])
    assert "hash differs" in run("--list", "--verify")[1]

    run("--verify")

    assert (models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_takes_another_preset_than_the_settings(server, models_dir, settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"preset": "embedded"}

    run("--preset", "tiny")

    assert (models_dir / "tiny/model.bin").exists()


def test_it_fails_with_a_sentence(server, models_dir):
    server.project = "another"

    with pytest.raises(CommandError, match="PIP_EXTRA_INDEX_URL"):
        run()


def test_it_says_that_the_next_run_goes_on_when_it_is_stopped(server, models_dir, monkeypatch):
    monkeypatch.setattr("orchestrator.weights._bring", interrupt)

    with pytest.raises(CommandError, match="goes on") as caught:
        run()

    assert caught.value.returncode == 130


def interrupt(*args: object) -> None:
    raise KeyboardInterrupt


def test_it_ends_without_a_trace_and_with_an_exit_code(tmp_path):
    """The real command on an empty machine: no checks, no database, no index."""
    done = subprocess.run(
        [sys.executable, "manage.py", "fetch_models"],
        cwd=django_settings.BASE_DIR,
        env=os.environ
        | {
            "STORYGEN_MODELS_DIR": str(tmp_path / "models"),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": "",
        },
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert re.fullmatch(r"CommandError: pip is set up with no-index.*\n", done.stderr)


@pytest.mark.models
def test_it_finds_the_embedded_weights_as_pinned():
    assert not [line for line in run("--verify", "--list") if line.startswith("  - ")]
