"""Real classes at tiny size, drawn by torch and by OpenVINO."""

import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import openvino
import openvino_telemetry
import pytest
import torch
from diffusers import AutoencoderTiny, LCMScheduler, UNet2DConditionModel
from transformers import CLIPTextModelWithProjection

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError
from orchestrator.painting import openvino_networks
from orchestrator.painting.openvino_networks import accelerate, engine_identity, prepared
from orchestrator.tests.support.tiny_diffusion import (
    tiny_pipeline,
    tiny_text_config,
    tiny_tokenizer,
)
from orchestrator.types import Identity

SIZE = 16
WEIGHTS = {"checkpoint": {"weights": "one"}}
NETWORKS = {"unet", "vae", "text_encoder"}


@pytest.fixture(autouse=True)
def _tiny_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openvino_networks, "SMALLEST", 0)


@pytest.fixture
def config(tmp_path: Path) -> OrchestratorConfig:
    return config_for(tmp_path)


def config_for(models_dir: Path, **changes: Any) -> OrchestratorConfig:
    values = {"picture_dtype": "float32", "picture_size": SIZE, "threads": 1, "device": "cpu"}
    return OrchestratorConfig(models_dir=models_dir, **values | changes)


def tiny_unet(**changes: Any) -> UNet2DConditionModel:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        values = {k: v for k, v in tiny_pipeline().unet.config.items() if not k.startswith("_")}
        return UNet2DConditionModel(**values | changes).eval()


def sd() -> Any:
    return tiny_pipeline()


def sdxs() -> Any:
    """One step, no block in the middle, and TAESD."""
    parts = tiny_pipeline().components
    parts["unet"] = tiny_unet(mid_block_type=None)
    parts["vae"] = tiny_vae()
    return diffusers.StableDiffusionPipeline(**parts, requires_safety_checker=False)


def tiny_vae() -> AutoencoderTiny:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return AutoencoderTiny(
            encoder_block_out_channels=(4, 4),
            decoder_block_out_channels=(4, 4),
            num_encoder_blocks=(1, 1),
            num_decoder_blocks=(1, 1),
        ).eval()


def lcm() -> Any:
    parts = tiny_pipeline().components | {"scheduler": LCMScheduler()}
    parts["unet"] = tiny_unet(time_cond_proj_dim=8)
    return diffusers.LatentConsistencyModelPipeline(**parts, requires_safety_checker=False)


def sdxl() -> Any:
    parts = tiny_pipeline().components
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        second = CLIPTextModelWithProjection(tiny_text_config(projection_dim=8)).eval()
    unet = tiny_unet(
        cross_attention_dim=16,
        addition_embed_type="text_time",
        addition_time_embed_dim=4,
        projection_class_embeddings_input_dim=6 * 4 + 8,
    )
    return diffusers.StableDiffusionXLPipeline(
        unet=unet,
        vae=parts["vae"],
        scheduler=parts["scheduler"],
        text_encoder=parts["text_encoder"],
        text_encoder_2=second,
        tokenizer=tiny_tokenizer(),
        tokenizer_2=tiny_tokenizer(),
        add_watermarker=False,
    )


def drawn(pipeline: Any, *, seed: int = 0, size: int = SIZE, guidance: float = 2.0) -> np.ndarray:
    pipeline.set_progress_bar_config(disable=True)
    return pipeline(
        prompt="a fox",
        num_inference_steps=2,
        guidance_scale=guidance,
        height=size,
        width=size,
        generator=torch.Generator().manual_seed(seed),
        output_type="np",
    ).images[0]


def stored(config: OrchestratorConfig) -> list[Path]:
    """The folders of converted networks, by configuration."""
    return [path for path in (config.models_dir / ".openvino").glob("*") if path.is_dir()]


Family = namedtuple("Family", ["torch", "pipeline", "folder", "config"])


@pytest.fixture(scope="module", params=[sd, sdxs, lcm, sdxl])
def family(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Family:
    """A tiny checkpoint in a folder, drawn by torch, and drawn by OpenVINO."""
    folder = tmp_path_factory.mktemp("family")
    config = config_for(folder / "models")
    pipeline = request.param()
    pipeline.save_pretrained(folder / "checkpoint")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(openvino_networks, "SMALLEST", 0)
        accelerate(pipeline, config, WEIGHTS)
    return Family(request.param(), pipeline, folder / "checkpoint", config)


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Family:
    """Tiny Stable Diffusion, the same way."""
    folder = tmp_path_factory.mktemp("one")
    config = config_for(folder / "models")
    pipeline = sd()
    pipeline.save_pretrained(folder / "checkpoint")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(openvino_networks, "SMALLEST", 0)
        accelerate(pipeline, config, WEIGHTS)
    return Family(sd(), pipeline, folder / "checkpoint", config)


@pytest.fixture
def converted(one: Family, config: OrchestratorConfig) -> Path:
    """The checkpoint's folder; its networks are converted in `config`'s models folder."""
    shutil.copytree(one.config.models_dir, config.models_dir, dirs_exist_ok=True)
    return one.folder


@pytest.fixture
def _texts_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is the same for all networks is quicker to see with the smallest."""
    kinds = {"CLIPTextModel": openvino_networks._KINDS["CLIPTextModel"]}
    monkeypatch.setattr(openvino_networks, "_KINDS", kinds)


texts_only = pytest.mark.usefixtures("_texts_only")


@pytest.mark.parametrize("guidance", [0.0, 2.0])
def test_it_draws_what_torch_draws(family: Family, guidance: float):
    swapped = NETWORKS | ({"text_encoder_2"} & set(family.pipeline.components))
    assert set(engine_identity(family.pipeline)) == swapped
    expected = drawn(family.torch, guidance=guidance)
    assert expected.std() > 0.01
    np.testing.assert_allclose(drawn(family.pipeline, guidance=guidance), expected, atol=1e-3)


def test_it_reads_the_same_networks_at_the_next_start(family: Family, tmp_path: Path):
    without_weights = shutil.ignore_patterns("*.safetensors")
    folder = shutil.copytree(family.folder, tmp_path / "checkpoint", ignore=without_weights)

    ready = prepared(family.config, WEIGHTS)
    again = type(family.pipeline).from_pretrained(folder, **ready)
    accelerate(again, family.config, WEIGHTS)

    assert engine_identity(again) == engine_identity(family.pipeline)
    assert {name: type(part).__name__ for name, part in ready.items()} == {
        name: type(family.torch.components[name]).__name__ for name in ready
    }
    assert again.to("cpu").device.type == "cpu"
    np.testing.assert_array_equal(drawn(again), drawn(family.pipeline))


def test_it_draws_the_same_bytes_whatever_was_drawn_before(one: Family):
    first = drawn(one.pipeline)

    for size in (8, 32, 64):
        drawn(one.pipeline, size=size, seed=1)
    drawn(one.pipeline, guidance=0)

    np.testing.assert_array_equal(drawn(one.pipeline), first)


def test_its_pictures_are_its_own(one: Family):
    """The memory that OpenVINO answers in is written over by the next answer."""
    latents = torch.randn(2, 1, 4, 8, 8)

    first = one.pipeline.vae.decode(latents[0]).sample
    kept = first.clone()
    one.pipeline.vae.decode(latents[1])

    assert torch.equal(first, kept)


def test_it_keeps_the_time_exact_in_few_bits(tmp_path: Path):
    """A bfloat16 is one of 996, 1000 or 1004, and the waves of the time are steep."""
    config = config_for(tmp_path, picture_dtype=None)
    unet = tiny_unet(block_out_channels=(32, 64), norm_num_groups=8)
    sample, states = torch.randn(1, 4, 8, 8), torch.randn(1, 16, 8)
    with torch.inference_mode():
        expected = unet(sample, torch.tensor(999), states).sample

    pipeline = diffusers.DDPMPipeline(unet=unet, scheduler=LCMScheduler())
    pipeline.vae_scale_factor = 2
    accelerate(pipeline, config, WEIGHTS)
    noise = pipeline.unet(sample, torch.tensor(999), states).sample

    assert (noise - expected).std() < 0.03 * expected.std()


def test_it_converts_anew_what_has_other_weights(one: Family):
    assert prepared(one.config, {"checkpoint": {"weights": "two"}}) == {}
    assert set(prepared(one.config, WEIGHTS)) == NETWORKS


def test_it_converts_anew_for_a_size_that_is_halved_otherwise(one: Family):
    models_dir = one.config.models_dir

    assert prepared(config_for(models_dir, picture_size=SIZE + 64), WEIGHTS)
    assert prepared(config_for(models_dir, picture_size=SIZE + 2), WEIGHTS) == {}


def test_it_leaves_sizes_to_torch_that_cannot_be_halved(tmp_path: Path):
    config = config_for(tmp_path, picture_size=18)
    pipeline = tiny_pipeline()

    accelerate(pipeline, config, WEIGHTS)

    assert engine_identity(pipeline) == {}


@texts_only
def test_it_keeps_the_two_that_were_used_last(config: OrchestratorConfig):
    for name in ("one", "two", "three", "four"):
        accelerate(tiny_pipeline(), config, {"checkpoint": {"weights": name}})
        prepared(config, WEIGHTS)

    assert len(stored(config)) == 2
    assert prepared(config, WEIGHTS)
    assert prepared(config, {"checkpoint": {"weights": "four"}})


@pytest.mark.parametrize("broken", ["network.bin", "network.xml", "config.json", "class.json"])
def test_it_makes_anew_what_is_broken(
    config: OrchestratorConfig,
    converted: Path,
    broken: str,
    caplog: pytest.LogCaptureFixture,
):
    (file,) = stored(config)[0].glob(f"text_encoder/{broken}")
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])

    ready = prepared(config, WEIGHTS)
    pipeline = diffusers.DiffusionPipeline.from_pretrained(converted, **ready)
    accelerate(pipeline, config, WEIGHTS)

    assert set(ready) == NETWORKS - {"text_encoder"}
    assert "will be made anew" in caplog.text
    assert set(engine_identity(pipeline)) == NETWORKS
    np.testing.assert_allclose(drawn(pipeline), drawn(tiny_pipeline()), atol=1e-3)


@texts_only
def test_it_takes_nothing_for_whole_that_is_half_written(
    config: OrchestratorConfig, monkeypatch: pytest.MonkeyPatch
):
    def killed(_model: Any, path: Path, **_: Any) -> None:
        path.with_suffix(".bin").write_bytes(b"half")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(openvino, "save_model", killed)
        # As if killed: nothing is cleaned up.
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            accelerate(tiny_pipeline(), config, WEIGHTS)
    assert prepared(config, WEIGHTS) == {}

    pipeline = tiny_pipeline()
    accelerate(pipeline, config, WEIGHTS)

    assert set(engine_identity(pipeline)) == {"text_encoder"}
    assert {path.name for path in stored(config)[0].iterdir()} == {"text_encoder"}


def test_it_draws_with_torch_when_the_disk_is_full(
    config: OrchestratorConfig, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    usage = namedtuple("Usage", ["free"])(free=2**20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    pipeline = tiny_pipeline()

    accelerate(pipeline, config, WEIGHTS)

    assert "could not be converted" in caplog.text
    assert engine_identity(pipeline) == {}
    np.testing.assert_array_equal(drawn(pipeline), drawn(tiny_pipeline()))


@texts_only
def test_it_leaves_nothing_when_the_disk_runs_full(
    config: OrchestratorConfig, monkeypatch: pytest.MonkeyPatch
):
    def full(_model: Any, path: Path, **_: Any) -> None:
        path.with_suffix(".bin").write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(openvino, "save_model", full)
    pipeline = tiny_pipeline()

    accelerate(pipeline, config, WEIGHTS)

    assert not list(stored(config)[0].iterdir())
    np.testing.assert_array_equal(drawn(pipeline), drawn(tiny_pipeline()))


def test_it_leaves_what_it_does_not_know_to_torch(config: OrchestratorConfig):
    pipeline = tiny_pipeline()
    pipeline.unet = tiny_unet(time_embedding_type="fourier")

    accelerate(pipeline, config, WEIGHTS)

    assert set(engine_identity(pipeline)) == NETWORKS - {"unet"}
    assert drawn(pipeline).shape == (SIZE, SIZE, 3)


def test_it_takes_a_unet_that_pools_its_text(config: OrchestratorConfig):
    pipeline = tiny_pipeline()
    pipeline.unet = tiny_unet(addition_embed_type="text", addition_embed_type_num_heads=2)
    expected = drawn(pipeline)

    accelerate(pipeline, config, WEIGHTS)

    assert set(engine_identity(pipeline)) == NETWORKS
    np.testing.assert_allclose(drawn(pipeline), expected, atol=0.05)


def test_it_leaves_small_networks_to_torch(
    config: OrchestratorConfig, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(openvino_networks, "SMALLEST", 1_000_000)
    pipeline = tiny_pipeline()

    accelerate(pipeline, config, WEIGHTS)

    assert engine_identity(pipeline) == {}


@pytest.mark.usefixtures("converted")
def test_it_reads_no_half_of_what_a_lora_is_in(config: OrchestratorConfig):
    (folder,) = stored(config)
    config = config_for(config.models_dir, picture_lora="style/style.safetensors")
    folder.rename(folder.with_name(openvino_networks._key(config, WEIGHTS)))
    assert set(prepared(config, WEIGHTS)) == NETWORKS

    shutil.rmtree(stored(config)[0] / "unet")

    assert prepared(config, WEIGHTS) == {}


@pytest.mark.parametrize("weights", [WEIGHTS, None])
def test_it_does_nothing_unasked(tmp_path: Path, weights: Identity):
    config = config_for(tmp_path, picture_engine="torch" if weights else "auto")
    pipeline = tiny_pipeline()

    accelerate(pipeline, config, weights)

    assert engine_identity(pipeline) == prepared(config, weights) == {}
    assert not stored(config)


def test_it_says_what_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(openvino_networks, "find_spec", lambda _: None)

    assert prepared(config_for(tmp_path), WEIGHTS) == {}
    with pytest.raises(ConfigurationError, match="pip install openvino"):
        prepared(config_for(tmp_path, picture_engine="openvino"), WEIGHTS)


@texts_only
def test_it_sends_no_telemetry(config: OrchestratorConfig, monkeypatch: pytest.MonkeyPatch):
    calls = []
    monkeypatch.setattr(openvino_telemetry.Telemetry, "init", lambda *_, **__: calls.append(1))

    accelerate(tiny_pipeline(), config, WEIGHTS)

    assert len(stored(config)) == 1
    assert calls == []
