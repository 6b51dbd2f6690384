"""A preset is a set of parts, and each part can be overridden by its own setting."""

from pathlib import Path

import pytest

from orchestrator import ConfigurationError, OrchestratorConfig
from orchestrator.presets.catalog import PRESETS
from orchestrator.presets.specs import GENERAL_STYLES

HERE = Path("models")


def test_it_takes_the_parts_of_the_preset():
    config = OrchestratorConfig(models_dir=HERE)

    embedded = PRESETS["embedded"]
    assert (config.story, config.picture, config.cutout) == (
        embedded.story,
        embedded.picture,
        embedded.cutout,
    )


def test_it_overrides_each_part_alone():
    config = OrchestratorConfig(
        models_dir=HERE, story_model="ollama:llama3", picture_steps=4, cutout_model="u2net"
    )

    assert config.story.model == "ollama:llama3"
    # A model that no preset names comes with what suits its kind.
    assert config.story.structured is None
    assert config.picture.steps == 4
    assert config.picture.model == PRESETS["embedded"].picture.model
    assert (config.cutout.name, config.cutout.path) == ("u2net", "u2net/u2net.onnx")


@pytest.mark.parametrize(
    ("option", "part", "attribute", "value"),
    [
        ("story_tokens", "story", "story_tokens", 99),
        ("story_structured", "story", "structured", True),
        ("picture_guidance_scale", "picture", "guidance_scale", 0.0),
        ("picture_vae", "picture", "vae", "full"),
        ("picture_engine", "picture", "engine", "torch"),
        ("picture_offload", "picture", "offload", "model"),
    ],
)
def test_it_overrides_how_a_part_is_run(option, part, attribute, value):
    config = OrchestratorConfig(models_dir=HERE, preset="cpu", **{option: value})
    own = getattr(PRESETS["cpu"], part)

    changed = getattr(config, part)
    assert getattr(changed, attribute) == value
    assert changed.model == own.model


def test_a_scheduler_a_lora_and_a_tiny_vae_are_named_by_settings():
    picture = OrchestratorConfig(
        models_dir=HERE,
        picture_scheduler="LCMScheduler",
        picture_lora="owner/styles/ink.safetensors@0.5",
        picture_vae="owner/tiny",
    ).picture

    assert picture.scheduler.name == "LCMScheduler"
    [lora] = picture.loras
    assert (lora.model, lora.weight_name, lora.scale) == ("owner/styles", "ink.safetensors", 0.5)
    assert (picture.vae, picture.vae_part.model) == ("tiny", "owner/tiny")


@pytest.mark.parametrize(
    ("setting", "loras"),
    [
        ("a/x.safetensors", [("a", "x.safetensors", 1.0)]),
        ("a/x.safetensors@0", [("a", "x.safetensors", 0.0)]),
        ("/home/a@b/x.safetensors", [("/home/a@b", "x.safetensors", 1.0)]),
        ("a/x.safetensors@-1", [("a", "x.safetensors", -1.0)]),
        (
            "a/x.safetensors@0.8, o/n/y.safetensors@-1",
            [("a", "x.safetensors", 0.8), ("o/n", "y.safetensors", -1.0)],
        ),
    ],
)
def test_it_takes_several_loras_each_with_its_scale(setting, loras):
    picture = OrchestratorConfig(models_dir=HERE, picture_lora=setting).picture

    assert [(each.model, each.weight_name, each.scale) for each in picture.loras] == loras


def test_a_style_lora_comes_after_the_one_that_the_presets_steps_depend_on():
    own = PRESETS["gpu-small"].picture
    style = OrchestratorConfig(
        models_dir=HERE, preset="gpu-small", picture_lora="styles/ink.safetensors@0.8"
    ).picture

    assert style.steps == own.steps
    assert style.loras[:-1] == own.loras
    assert style.loras[-1].weight_name == "ink.safetensors"


def test_a_lora_that_the_preset_has_gets_another_scale():
    [own] = PRESETS["gpu-small"].picture.loras
    config = OrchestratorConfig(
        models_dir=HERE, preset="gpu-small", picture_lora=f"{own.model}/{own.weight_name}@0.5"
    )

    [lora] = config.picture.loras
    assert (lora.scale, lora.needs) == (0.5, own.needs)


@pytest.mark.parametrize("scale", ["x", "nan", "inf"])
def test_it_refuses_a_scale_that_is_not_a_number(scale):
    config = OrchestratorConfig(models_dir=HERE, picture_lora=f"a/x.safetensors@{scale}")

    with pytest.raises(ConfigurationError, match=r"not a number|NAME@SCALE"):
        config.validate()


@pytest.mark.parametrize("preset", ["cpu", "cpu-quality"])
def test_a_vae_that_is_set_to_full_is_the_full_one(preset):
    config = OrchestratorConfig(models_dir=HERE, preset=preset, picture_vae="full")

    assert config.picture.vae_part == PRESETS[preset].picture.full_vae


def test_it_speaks_to_another_checkpoint_in_general_words():
    picture = OrchestratorConfig(models_dir=HERE, picture_model="somebody/something").picture

    assert picture.styles == GENERAL_STYLES


@pytest.mark.parametrize("device", ["auto", "cpu", "cuda", "cuda:1"])
def test_it_knows_its_devices(device):
    OrchestratorConfig(models_dir=HERE, device=device).validate()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"preset": "huge"}, "no preset 'huge'; there is: embedded"),
        ({"device": "cuda:x"}, "no device 'cuda:x'"),
        ({"picture_dtype": "int4"}, "no dtype 'int4'; there is: float32"),
    ],
)
def test_it_says_what_there_is_instead_of_what_is_not(wrong, words):
    with pytest.raises(ConfigurationError, match=words):
        OrchestratorConfig(models_dir=HERE, **wrong).validate()
