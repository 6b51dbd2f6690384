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
    assert config.story.story_tokens > PRESETS["embedded"].story.story_tokens
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
        picture_lora="owner/styles/ink.safetensors",
        picture_lora_scale=0.5,
        picture_tiny_vae="owner/tiny",
    ).picture

    assert picture.scheduler.name == "LCMScheduler"
    [lora] = picture.loras
    assert (lora.model, lora.weight_name, lora.scale) == ("owner/styles", "ink.safetensors", 0.5)
    assert (picture.vae, picture.vae_part.model) == ("tiny", "owner/tiny")


def test_it_speaks_to_another_checkpoint_in_general_words():
    picture = OrchestratorConfig(models_dir=HERE, picture_model="somebody/something").picture

    assert picture.styles == GENERAL_STYLES
    assert picture.max_tokens is None


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
