"""What is here and what is not, in words, without fetching or reading anything."""

from pathlib import Path

import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.presets.catalog import EMBEDDED
from orchestrator.presets.specs import WeightFile
from orchestrator.tests.support.index_server import CONTENT
from orchestrator.weights import inventory

[U2NETP] = (need.path for need in EMBEDDED.needs if isinstance(need, WeightFile))


def missing(folder: Path, **overrides: str) -> list[str]:
    config = OrchestratorConfig(models_dir=folder, **overrides)
    return [file.path for file in inventory.missing_files(config)]


def test_it_says_what_is_missing_and_which_command_brings_it(config):
    [file] = inventory.missing_files(config)

    assert file.problem == "tiny/model.bin (0.3 MB) is not here."
    assert file.remedy == "Run `python manage.py fetch_models`."
    assert not config.models_dir.exists()


def test_it_says_what_has_the_wrong_size(config):
    (config.models_dir / "tiny").mkdir(parents=True)
    (config.models_dir / "tiny/model.bin").write_bytes(CONTENT[:-1])

    [file] = inventory.missing_files(config)

    assert file.problem == "tiny/model.bin has 299,999 bytes where 300,000 are expected."
    assert "fetch_models" in file.remedy


def test_it_does_not_take_a_folder_for_the_file(config):
    (config.models_dir / "tiny/model.bin").mkdir(parents=True)

    assert inventory.missing_files(config)


@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        ({}, [U2NETP]),
        ({"story_model": "ollama:qwen3:0.6b"}, [U2NETP]),
        ({"story_model": "gguf:mine.gguf"}, [U2NETP, "mine.gguf"]),
        ({"picture_model": "someone/a-model"}, [U2NETP, "someone/a-model"]),
        ({"cutout_model": "isnet-general-use"}, ["u2net/isnet-general-use.onnx"]),
    ],
)
def test_it_needs_no_file_of_a_part_that_is_overridden(tmp_path, overrides, expected):
    assert sorted(missing(tmp_path, **overrides)) == sorted(expected)


def test_it_says_that_a_chosen_file_is_the_users_to_bring(tmp_path):
    config = OrchestratorConfig(models_dir=tmp_path, cutout_model="silueta")

    [file] = [file for file in inventory.missing_files(config) if file.source is None]

    assert file.problem == "u2net/silueta.onnx is not here."
    assert "STORYGEN_CUTOUT_MODEL" in file.remedy
