"""A preset is a set of parts, and each part can be overridden by its own setting."""

from pathlib import Path

import pytest

from orchestrator import ConfigurationError, OrchestratorConfig
from orchestrator.parts import GENERAL_STYLES
from orchestrator.presets import PRESETS

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
    assert config.story.story_tokens == PRESETS["embedded"].story.story_tokens
    assert config.picture.steps == 4
    assert config.picture.model == PRESETS["embedded"].picture.model
    assert (config.cutout.name, config.cutout.path) == ("u2net", "u2net/u2net.onnx")


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
