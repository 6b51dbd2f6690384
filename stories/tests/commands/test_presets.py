"""`manage.py presets` says what each preset is made of and whether this machine can run it."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from orchestrator.presets.catalog import PRESETS
from orchestrator.presets.specs import Shipped
from orchestrator.runtime import memory
from orchestrator.runtime.memory import Free


@pytest.fixture(autouse=True)
def empty_machine(settings, monkeypatch, tmp_path):
    """No models are here, and there is memory for the smaller ones."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(memory, "free", lambda config: Free(8_000_000_000))
    monkeypatch.setattr("stories.management.commands.presets.cuda_device", lambda config: None)
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"models_dir": tmp_path / "models"}


def said(*arguments: str) -> str:
    out = StringIO()
    call_command("presets", *arguments, stdout=out)
    return out.getvalue()


def facts(*arguments: str):
    return json.loads(said("--json", *arguments))


def test_it_lists_every_preset_and_marks_the_one_in_use():
    text = said()

    for preset in PRESETS.values():
        mark = "*" if preset.name == "embedded" else " "
        assert f"{mark} {preset.name}: {preset.summary}" in text
    assert "fetch_models --preset NAME" in text


def test_it_says_what_is_missing_and_how_much_there_is_to_fetch():
    each = {row["name"]: row for row in facts()}

    assert all(row["missing"] for row in each.values())
    # What comes with StoryGen is not fetched.
    cpu = sum(need.size for need in PRESETS["cpu"].needs if not isinstance(need, Shipped))
    assert each["cpu"]["download_bytes"] == cpu > 10**9
    assert f"download {cpu / 1e9:.1f} GB" in said("cpu")


def test_it_says_what_is_here(settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"models_dir": settings.BASE_DIR / "models"}

    embedded = facts("embedded")

    # Whether weights were fetched is this machine's matter; what git holds is here.
    assert not [problem for problem in embedded["missing"] if "comes with StoryGen" in problem]


def test_it_says_which_are_too_big_for_this_machine():
    too_big = {row["name"] for row in facts() if row["memory_problem"]}

    assert "gpu-large" in too_big
    assert "embedded" not in too_big
    assert "too big for this machine" in said("gpu-large")


def test_it_says_which_are_made_for_a_gpu_that_this_machine_has_not():
    assert "made for a GPU" in said("gpu-small")
    assert "made for a GPU" not in said("cpu")


def test_it_says_which_licence_forbids_commercial_use_and_how_to_accept_it(settings):
    text = said("cpu-turbo")

    assert "sai-nc-community (not commercial)" in text
    assert "STORYGEN_ACCEPT_LICENCES=sai-nc-community" in text
    assert "opt-in" not in said("cpu")
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"accept_licences": ("sai-nc-community",)}
    assert "opt-in" not in said("cpu-turbo")


def test_it_shows_all_that_one_preset_is_made_of():
    text = said("gpu-small")

    preset = PRESETS["gpu-small"]
    assert f"{preset.picture.model}@{preset.picture.revision}" in text
    assert "picture.scheduler = DDIMScheduler" in text
    assert preset.picture.loras[0].weight_name in text
    assert "unet/diffusion_pytorch_model.fp16.safetensors" in text
    assert preset.picture.needs[0].licence.url in text


def test_what_settings_override_is_no_part_of_a_preset(settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"story_model": "ollama:llama3.2"}

    assert "llama3.2" not in said()


def test_an_unknown_name_lists_the_presets():
    with pytest.raises(CommandError, match="There is no preset 'huge'; there is: embedded, cpu"):
        said("huge")
