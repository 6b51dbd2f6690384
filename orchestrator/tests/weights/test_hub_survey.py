"""Which files of a hub's models, or of folders in their place, are here: without a request."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import hf_hub_download

from orchestrator.config import OrchestratorConfig
from orchestrator.presets import catalog
from orchestrator.tests.support.hub_repositories import LOADED, PIPELINE, tiny_hub_preset
from orchestrator.tests.support.hub_server import Hub, serving_hub
from orchestrator.weights import inventory
from orchestrator.weights.fetch import fetch
from orchestrator.weights.inventory import ModelFile
from orchestrator.weights.paths import locate

ID = "owner/tiny"
UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    with serving_hub(monkeypatch, tmp_path, {ID: PIPELINE}) as hub:
        yield hub


@pytest.fixture
def config(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> OrchestratorConfig:
    preset = tiny_hub_preset(hub.commit(ID))
    monkeypatch.setitem(catalog.PRESETS, "tiny", preset)
    return OrchestratorConfig(models_dir=tmp_path / "models", preset="tiny")


def ignore(sentence: str) -> None:
    pass


def override(config: OrchestratorConfig, **changes: str) -> OrchestratorConfig:
    """Nothing but what `changes` name is needed."""
    return replace(config, story_model="ollama:some", **changes)


def missing(config: OrchestratorConfig) -> ModelFile:
    [file] = inventory.missing_files(config)
    return file


def test_it_says_what_is_missing_and_which_command_brings_it(hub, config):
    file = missing(config)

    assert file.problem == "owner/tiny (0.3 MB) is not here."
    assert file.remedy == "Run `python manage.py fetch_models`."
    assert file.lacks == ("model_index.json", "tokenizer/merges.t*", UNET)
    assert hub.seen == []
    assert not hub.cache.exists()


def test_it_names_the_command_that_it_is_given(hub, config):
    [file] = inventory.survey(config, command="this")

    assert file.remedy == "Run `this`."


def test_it_says_which_file_of_the_preset_is_missing(hub, config):
    fetch(config, ignore)
    (hub.snapshot(ID) / UNET).unlink()

    assert missing(config).problem == f"owner/tiny (0.3 MB) is not all here: {UNET} is missing."


def test_it_does_not_take_half_a_download_for_the_file(hub, config):
    fetch(config, ignore)
    blob = (hub.snapshot(ID) / UNET).resolve()
    blob.rename(blob.with_name(f"{blob.name}.incomplete"))

    assert missing(config).lacks == (UNET,)


def test_it_does_not_take_another_commit_for_the_pinned_one(hub, config, monkeypatch):
    fetch(config, ignore)
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_hub_preset("0" * 40))

    assert missing(replace(config)).problem == "owner/tiny (0.3 MB) is not here."


def test_it_judges_an_overriding_model_by_its_own_index(hub, config):
    """Part of it was fetched by another program, say `hf download` with patterns."""
    chosen = override(config, picture_model=ID)
    assert missing(chosen).problem == "owner/tiny is not here."
    for path in LOADED:
        if path != UNET:
            hf_hub_download(ID, path)
    hub.seen.clear()

    assert missing(chosen).problem == "owner/tiny is not all here: unet/*.safetensors is missing."
    assert hub.seen == []
    fetch(chosen, ignore)
    assert inventory.missing_files(chosen) == []


def test_it_needs_an_overriding_model_at_the_chosen_revision(hub, config):
    chosen = override(config, picture_model=ID, picture_revision=hub.commit(ID))
    fetch(chosen, ignore)

    assert inventory.missing_files(chosen) == []
    assert missing(replace(chosen, picture_revision="main")).problem == "owner/tiny is not here."


def test_it_finds_a_model_of_which_only_a_part_is_wanted(hub, config):
    """huggingface_hub has noted the whole listing, of which it would miss most."""
    from huggingface_hub import snapshot_download

    snapshot_download(ID, revision=hub.commit(ID), allow_patterns=["unet/*"])

    assert locate(config, ID, revision=hub.commit(ID)) == hub.snapshot(ID)


@pytest.mark.parametrize(
    ("changes", "problem", "setting"),
    [
        (
            {"picture_model": "mine"},
            "The picture model mine is not a folder in the models folder, nor an id of a model "
            "hub.",
            "STORYGEN_PICTURE_MODEL",
        ),
        (
            {"picture_model": "mine/of/all"},
            "The picture model mine/of/all is not a folder in the models folder",
            "STORYGEN_PICTURE_MODEL",
        ),
        (
            {"story_model": "transformers:mine"},
            "The story model mine is not a folder in the models folder",
            "STORYGEN_STORY_MODEL",
        ),
        ({"story_model": "gguf:mine/a.gguf"}, "mine/a.gguf is not here.", "STORYGEN_STORY_MODEL"),
        (
            {"story_model": "gguf:mine/a-00001-of-00002.gguf"},
            "mine/a-00001-of-00002.gguf (and 1 more) is not here.",
            "STORYGEN_STORY_MODEL",
        ),
        (
            {"picture_model": "mine/sd.safetensors"},
            "mine/sd.safetensors is not here.",
            "STORYGEN_PICTURE_MODEL",
        ),
        (
            {"picture_vae": "mine"},
            "The VAE mine is not a folder in the models folder",
            "STORYGEN_PICTURE_VAE",
        ),
        (
            {"picture_lora": "mine/a.safetensors"},
            "mine/a.safetensors is not here.",
            "STORYGEN_PICTURE_LORA",
        ),
    ],
)
def test_it_says_that_a_local_model_is_the_users_to_bring(hub, config, changes, problem, setting):
    file = missing(replace(override(config), **changes))

    assert file.problem.startswith(problem)
    assert file.remedy == f"Put it into the models folder, or change or unset {setting}."
    assert file.source is None


@pytest.mark.parametrize(
    "changes",
    [
        {"picture_model": "owner/new"},
        {"picture_model": "owner/new/sd.safetensors"},
        {"story_model": "transformers:owner/new"},
        {"story_model": "gguf:owner/new/q4.gguf"},
        {"picture_vae": "owner/new"},
        {"picture_lora": "owner/new/a.safetensors"},
    ],
)
def test_it_needs_what_an_override_names_on_the_hub(hub, config, changes):
    file = missing(replace(override(config), **changes))

    assert file.problem == "owner/new is not here."
    assert file.remedy == "Run `python manage.py fetch_models`."


@pytest.mark.parametrize("name", ["mine", "owner/mine"])
def test_it_takes_a_folder_if_its_files_are_there(hub, config, name):
    chosen = override(config, picture_model=name)
    for path, content in LOADED.items():
        (config.models_dir / name / path).parent.mkdir(parents=True, exist_ok=True)
        (config.models_dir / name / path).write_bytes(content)
    assert inventory.missing_files(chosen) == []
    assert inventory.survey(chosen)[-1] == ModelFile(path=name, source=None)

    (config.models_dir / name / UNET).unlink()

    assert missing(chosen).problem == (
        f"The picture model {name} is not complete: unet/*.safetensors is missing."
    )


def test_it_takes_a_checkpoint_in_one_file_if_it_is_there(hub, config):
    chosen = override(config, picture_model="sd.safetensors")
    config.models_dir.mkdir()
    (config.models_dir / "sd.safetensors").touch()

    assert inventory.missing_files(chosen) == []


def test_it_takes_a_folder_of_which_there_is_only_half_precision(hub, config):
    chosen = override(config, picture_model="mine")
    for path, content in LOADED.items():
        if path.startswith(("unet", "vae")):
            path = path.replace(".safetensors", ".fp16.safetensors")
        (config.models_dir / "mine" / path).parent.mkdir(parents=True, exist_ok=True)
        (config.models_dir / "mine" / path).write_bytes(content)

    assert inventory.missing_files(chosen) == []
