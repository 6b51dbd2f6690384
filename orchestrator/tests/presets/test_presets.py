"""Each preset's row: ids and commits well formed, licences and sizes there, classes that exist."""

import re
from fnmatch import fnmatch
from urllib.parse import urlsplit

import pytest

from orchestrator import ConfigurationError, OrchestratorConfig
from orchestrator.compositing.cutter import LOCAL_SESSIONS
from orchestrator.presets.catalog import CUTOUTS, PRESETS, cutout_named, picture_named, story_named
from orchestrator.presets.specs import (
    DTYPES,
    ENGINES,
    OFFLOADS,
    VAES,
    HubRepository,
    Preset,
    UrlFile,
    WeightFile,
)
from orchestrator.weights.paths import HUB_ID, needs

COMMIT = re.compile(r"[0-9a-f]{40}")

every_preset = pytest.mark.parametrize("preset", PRESETS.values(), ids=lambda each: each.name)


def repositories(preset: Preset) -> list[HubRepository]:
    return [need for need in preset.needs if isinstance(need, HubRepository)]


@every_preset
def test_its_repositories_are_pinned_to_a_commit(preset):
    for need in repositories(preset):
        assert HUB_ID.fullmatch(need.repository), need
        assert COMMIT.fullmatch(need.revision), need


@every_preset
def test_its_repositories_bring_each_file_once_and_no_pickles(preset):
    brought = [(need.repository, file) for need in repositories(preset) for file in need.files]

    assert len(set(brought)) == len(brought)
    for _, file in brought:
        assert re.search(r"\.(safetensors|gguf|json|txt|jinja|model)$|/\*$", file), file
        assert not file.startswith("safety_checker"), file


@every_preset
def test_its_downloads_have_a_size_and_a_licence(preset):
    for need in preset.needs:
        assert need.licence.id, need
        assert urlsplit(need.licence.url).scheme == "https", need
        assert need.licence.commercial or need.licence.terms, need
        if isinstance(need, HubRepository | WeightFile):
            assert need.size > 0, need


@every_preset
def test_its_files_have_a_digest(preset):
    for need in preset.needs:
        if isinstance(need, WeightFile):
            algorithm, _, digits = need.digest.partition(":")
            assert (algorithm, len(bytes.fromhex(digits))) == ("sha256", 32), need
            if isinstance(need.source, UrlFile):
                assert urlsplit(need.source.url).scheme == "https", need


@every_preset
def test_what_it_loads_is_what_it_brings(preset):
    """Models, LoRAs and VAEs are named twice, for the loader and for the fetch."""
    picture = preset.picture
    parts = [*picture.loras, *filter(None, (picture.tiny_vae, picture.full_vae))]
    for part in (picture, *parts):
        for need in part.needs:
            if isinstance(need, HubRepository):
                assert (part.model, part.revision) == (need.repository, need.revision)
    for lora in picture.loras:
        assert lora.weight_name in lora.needs[0].files
    for vae in filter(None, (picture.tiny_vae, picture.full_vae)):
        folder = f"{vae.subfolder}/" if vae.subfolder else ""
        assert f"{folder}config.json" in vae.needs[0].files
    _, _, name = preset.story.model.partition(":")
    for need in preset.story.needs:
        if isinstance(need, HubRepository):
            assert name.startswith(need.repository)
            assert preset.story.revision == need.revision
            if preset.story.model.startswith("gguf:"):
                assert name.removeprefix(f"{need.repository}/") in need.files
        else:
            assert name == need.path


@every_preset
def test_its_checkpoint_brings_every_component_of_its_pipeline(preset):
    picture = preset.picture
    files = [
        file for need in picture.all_needs if isinstance(need, HubRepository) for file in need.files
    ]
    if not files:
        return
    is_transformer = any(file.startswith("transformer/") for file in files)
    for folder in ("scheduler", "text_encoder", "transformer" if is_transformer else "unet"):
        assert any(file.startswith(f"{folder}/") for file in files), folder
    assert any(fnmatch("tokenizer/vocab.json", file) for file in files)
    weights = [file for file in picture.needs[0].files if file.endswith(".safetensors")]
    assert all(bool(picture.variant) == (".fp16." in file) for file in weights)


@every_preset
def test_its_classes_are_in_the_pinned_diffusers(preset):
    diffusers = pytest.importorskip("diffusers")
    picture = preset.picture

    if picture.pipeline:
        assert getattr(diffusers, picture.pipeline).from_pretrained
    if picture.scheduler:
        kind = getattr(diffusers, picture.scheduler.name)
        scheduler = kind(**picture.scheduler.options)
        assert dict(scheduler.config).items() >= dict(picture.scheduler.options).items()


@every_preset
def test_its_values_are_among_those_that_there_are(preset):
    picture = preset.picture

    assert picture.dtype in DTYPES
    assert picture.vae in VAES
    assert picture.engine in ENGINES
    assert picture.offload in OFFLOADS
    assert picture.steps >= 1
    assert picture.guidance_scale >= 0
    assert picture.size % 64 == 0
    assert picture.styles
    for style in picture.styles.values():
        assert style.character.count("{description}") == style.background.count("{description}")
    assert preset.cutout.name in LOCAL_SESSIONS
    assert CUTOUTS[preset.cutout.name] == preset.cutout
    assert preset.summary.endswith(".")


@every_preset
def test_its_parts_say_how_much_memory_they_take(preset):
    assert min(preset.story.memory, preset.picture.memory, preset.cutout.memory) > 10 * 2**20


def test_a_model_under_a_licence_without_commercial_use_is_refused_until_it_is_accepted(tmp_path):
    config = OrchestratorConfig(models_dir=tmp_path, preset="cpu-turbo")

    with pytest.raises(ConfigurationError, match="STORYGEN_ACCEPT_LICENCES=sai-nc-community"):
        config.validate()
    OrchestratorConfig(
        models_dir=tmp_path, preset="cpu-turbo", accept_licences=("sai-nc-community",)
    ).validate()


def test_only_turbo_is_opt_in(tmp_path):
    refused = set()
    for name in PRESETS:
        try:
            OrchestratorConfig(models_dir=tmp_path, preset=name).validate()
        except ConfigurationError:
            refused.add(name)

    assert refused == {"cpu-turbo"}


@every_preset
def test_an_override_that_names_its_model_gets_its_row(preset):
    assert picture_named(preset.picture.model) == preset.picture
    assert story_named(preset.story.model) == preset.story
    assert cutout_named(preset.cutout.name) == preset.cutout


def test_an_override_brings_the_files_of_its_row(tmp_path):
    config = OrchestratorConfig(
        models_dir=tmp_path,
        picture_model=PRESETS["cpu"].picture.model,
        story_model=PRESETS["cpu-quality"].story.model,
        cutout_model="isnet-general-use",
    )

    assert set(needs(config)) == {
        *PRESETS["cpu"].picture.all_needs,
        *PRESETS["cpu-quality"].story.needs,
        *CUTOUTS["isnet-general-use"].needs,
    }


def test_the_other_vae_brings_other_files(tmp_path):
    tiny = OrchestratorConfig(models_dir=tmp_path, preset="cpu-quality")
    full = OrchestratorConfig(models_dir=tmp_path, preset="cpu-quality", picture_vae="full")

    [of_tiny], [of_full] = set(needs(tiny)) - set(needs(full)), set(needs(full)) - set(needs(tiny))
    assert of_tiny.repository == "madebyollin/taesd"
    assert of_full.files[0] == "vae/config.json"


def test_another_commit_of_a_known_model_is_fetched_by_its_own_index(tmp_path):
    config = OrchestratorConfig(models_dir=tmp_path, preset="cpu", picture_revision="main")

    [need] = [each for each in needs(config) if "sdxs" in getattr(each, "repository", "")]
    assert (need.revision, need.files, need.size) == ("main", (), 0)


def test_a_hub_id_that_no_preset_knows_is_fetched_by_its_own_index(tmp_path):
    config = OrchestratorConfig(
        models_dir=tmp_path,
        story_model="gguf:owner/stories/small.gguf",
        picture_model="owner/pictures",
        picture_lora="owner/style/lora.safetensors",
        picture_vae="owner/tiny",
    )

    unknown = [need for need in needs(config) if isinstance(need, HubRepository)]
    assert {(need.repository, need.files) for need in unknown} == {
        ("owner/pictures", ()),
        ("owner/style", ("lora.safetensors",)),
        ("owner/tiny", ()),
        ("owner/stories", ("small.gguf",)),
    }


def test_a_folder_of_ones_own_is_not_looked_for_on_the_hub(tmp_path):
    (tmp_path / "owner/pictures").mkdir(parents=True)
    config = OrchestratorConfig(
        models_dir=tmp_path, story_model="gguf:folder/small.gguf", picture_model="owner/pictures"
    )

    assert not [need for need in needs(config) if isinstance(need, HubRepository)]
