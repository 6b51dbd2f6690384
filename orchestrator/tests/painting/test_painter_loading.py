"""Loading a checkpoint: what it takes, and what it says of what it cannot take."""

import json
import logging
import shutil
import socket
from pathlib import Path

import pytest
import torch

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, ModelsMissing
from orchestrator.painting.painter import DiffusersPainter
from orchestrator.stages import Stage
from orchestrator.tests.support.tiny_diffusion import SIZE, tiny_pipeline
from orchestrator.types import noop_report


@pytest.fixture(scope="module")
def saved(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    tiny_pipeline().save_pretrained(folder / "tiny")
    return folder


@pytest.fixture
def models(saved, tmp_path) -> Path:
    """A models folder of the test's own, to break."""
    shutil.copytree(saved, tmp_path, dirs_exist_ok=True)
    return tmp_path


def config(models_dir: Path, **changes) -> OrchestratorConfig:
    settings = {"picture_model": "tiny", "picture_size": SIZE, "picture_steps": 2, "device": "cpu"}
    return OrchestratorConfig(models_dir=models_dir, **(settings | changes))


def draw(painter: DiffusersPainter):
    return painter.paint(
        Stage.CHARACTER,
        "a fox",
        style="storybook",
        seed=3,
        report=noop_report,
    )


def test_it_loads_a_folder_below_the_models_folder(saved):
    painting = draw(DiffusersPainter.from_config(config(saved)))
    assert painting.image.size == (SIZE, SIZE)
    assert painting.model == "tiny"
    assert painting.steps == 2


def test_it_draws_the_same_bytes_after_loading_again(saved):
    first, second = (draw(DiffusersPainter.from_config(config(saved))) for _ in range(2))
    assert first.image.tobytes() == second.image.tobytes()


def test_it_is_known_by_its_checkpoint_and_how_it_is_run(saved, models):
    identity = DiffusersPainter.from_config(config(saved)).identity

    assert DiffusersPainter.from_config(config(models)).identity == identity
    for changes in ({"picture_steps": 3}, {"picture_guidance_scale": 1.0}):
        assert DiffusersPainter.from_config(config(saved, **changes)).identity != identity
    (models / "tiny" / "notes.txt").write_text("trained a little more")
    assert DiffusersPainter.from_config(config(models)).identity != identity


def test_it_loads_an_absolute_folder_and_shows_no_path(saved):
    elsewhere = config(Path("/nowhere"), picture_model=str(saved / "tiny"))
    assert draw(DiffusersPainter.from_config(elsewhere)).model == "tiny"


def test_it_loads_a_hub_checkpoint_from_the_cache(saved, tmp_path, monkeypatch):
    commit = "0123456789abcdef0123456789abcdef01234567"
    repository = tmp_path / "models--someone--tiny"
    shutil.copytree(saved / "tiny", repository / "snapshots" / commit)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    hub = config(tmp_path, picture_model="someone/tiny", picture_revision=commit)
    assert draw(DiffusersPainter.from_config(hub)).model == f"someone/tiny@{commit}"


def test_it_names_the_command_that_brings_a_missing_model(tmp_path):
    with pytest.raises(ModelsMissing, match=r"someone/absent .*python manage\.py fetch_models"):
        DiffusersPainter.from_config(config(tmp_path, picture_model="someone/absent"))


@pytest.mark.parametrize("model", ["tiny", "tiny/nested/too/deep", "/absent", "a b"])
def test_it_names_the_setting_of_a_folder_that_nobody_can_fetch(tmp_path, model):
    missing = config(tmp_path / "models", picture_model=model)
    with pytest.raises(ModelsMissing, match=r"STORYGEN_PICTURE_MODEL") as failure:
        DiffusersPainter.from_config(missing)
    assert "fetch_models" not in str(failure.value)
    assert str(tmp_path) not in str(failure.value)


@pytest.mark.parametrize(
    "lost",
    [
        "model_index.json",
        "text_encoder/model.safetensors",
        "unet/diffusion_pytorch_model.safetensors",
        "vae/config.json",
        "scheduler/scheduler_config.json",
        "tokenizer/tokenizer.json",
    ],
)
def test_it_takes_a_model_that_lacks_a_file_for_missing(models, lost):
    (models / "tiny" / lost).unlink()
    with pytest.raises(ModelsMissing, match=r"not all of it"):
        DiffusersPainter.from_config(config(models))


@pytest.mark.parametrize(
    "torn",
    [
        "model_index.json",
        "text_encoder/model.safetensors",
        "vae/diffusion_pytorch_model.safetensors",
    ],
)
def test_it_takes_a_model_with_a_torn_file_for_missing(models, torn):
    file = models / "tiny" / torn
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(ModelsMissing):
        DiffusersPainter.from_config(config(models))


def test_it_does_not_read_pickles(models):
    folder = models / "tiny" / "unet"
    (folder / "diffusion_pytorch_model.safetensors").unlink()
    torch.save({}, folder / "diffusion_pytorch_model.bin")
    with pytest.raises(ModelsMissing):
        DiffusersPainter.from_config(config(models))


def rewrite_index(models: Path, **changes) -> None:
    file = models / "tiny" / "model_index.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))


@pytest.mark.parametrize("name", ["NoSuchPipeline", ["pipeline_own_code", "OwnPipeline"], None])
def test_it_refuses_a_checkpoint_of_an_unknown_class(models, name):
    rewrite_index(models, _class_name=name)
    with pytest.raises(ConfigurationError, match="version of diffusers can load"):
        DiffusersPainter.from_config(config(models))


def test_it_refuses_a_checkpoint_that_draws_from_a_picture(models):
    rewrite_index(models, _class_name="StableDiffusionImg2ImgPipeline")
    with pytest.raises(ConfigurationError, match="from another picture"):
        DiffusersPainter.from_config(config(models))


def test_it_does_not_load_the_safety_checker(models):
    rewrite_index(
        models,
        safety_checker=["stable_diffusion", "StableDiffusionSafetyChecker"],
        requires_safety_checker=True,
    )
    assert draw(DiffusersPainter.from_config(config(models)))


def test_it_loads_without_the_network_without_bars_and_without_warnings(
    saved, monkeypatch, capfd, caplog
):
    def refuse(*_, **__):
        raise AssertionError("The painter reached for the network.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with caplog.at_level(logging.WARNING):
        draw(DiffusersPainter.from_config(config(saved)))
    assert caplog.messages == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("device", ["", "gpu", "cuda:x", "cuda:0; rm", "mps", "CPU"])
def test_it_names_the_devices_there_are(saved, device):
    with pytest.raises(ConfigurationError, match="no device"):
        DiffusersPainter.from_config(config(saved, device=device))


def test_it_says_that_a_cuda_device_is_not_there(saved):
    with pytest.raises(ConfigurationError, match="is not there"):
        DiffusersPainter.from_config(config(saved, device="cuda:99"))


def test_it_names_the_dtypes_there_are(saved):
    with pytest.raises(ConfigurationError, match=r"no dtype 'float64'; there is: float32"):
        DiffusersPainter.from_config(config(saved, picture_dtype="float64"))


def test_it_refuses_float16_on_a_cpu(saved):
    with pytest.raises(ConfigurationError, match="CUDA"):
        DiffusersPainter.from_config(config(saved, picture_dtype="float16"))


def test_it_draws_in_bfloat16(saved):
    assert draw(DiffusersPainter.from_config(config(saved, picture_dtype="bfloat16")))


@pytest.mark.parametrize("size", [0, -16, 15])
def test_it_refuses_a_size_that_the_model_cannot_draw(saved, size):
    with pytest.raises(ConfigurationError, match="multiple of 2"):
        DiffusersPainter.from_config(config(saved, picture_size=size))


def test_it_refuses_to_draw_in_no_steps(saved):
    with pytest.raises(ConfigurationError, match="at least 1 step"):
        DiffusersPainter.from_config(config(saved, picture_steps=0))


def test_it_keeps_to_the_threads_it_is_given(saved):
    threads = torch.get_num_threads()
    try:
        DiffusersPainter.from_config(config(saved, threads=1))
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(threads)
