"""The small pictures of what is being drawn: what they show, and that they change nothing."""

import gc
import inspect
import weakref
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from diffusers import (
    DDIMScheduler,
    DPMSolverMultistepScheduler,
    EulerDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    FluxPipeline,
    HeunDiscreteScheduler,
    LCMScheduler,
    PNDMScheduler,
    SCMScheduler,
    TCDScheduler,
    UniPCMultistepScheduler,
)
from PIL import Image

from orchestrator.config import OrchestratorConfig
from orchestrator.painting.painter import DiffusersPainter
from orchestrator.painting.previews import LatentPreview, X0Predictor
from orchestrator.stages import Stage
from orchestrator.tests.support.tiny_diffusion import SIZE, tiny_picture, tiny_pipeline
from orchestrator.types import noop_report

SIDE = SIZE // 2
MODELS = Path(__file__).parents[3] / "models"


def draw(painter, report=noop_report):
    return painter.paint(Stage.CHARACTER, "a fox", style="storybook", seed=1, report=report)


@pytest.fixture
def painter():
    painter = DiffusersPainter(tiny_pipeline(), tiny_picture())
    painter.warm_up()
    return painter


class Watcher:
    """A report that looks at each preview that it is offered."""

    def __init__(self):
        self.heard = []
        self.seen = []

    def __call__(self, fraction, *, text=None, preview=None):
        self.heard.append(preview is not None)
        if preview:
            self.seen.append(preview())


def test_it_offers_a_preview_after_each_step(painter):
    watcher = Watcher()

    draw(painter, watcher)

    assert watcher.heard == [False, True, True, True, False]
    assert {(image.mode, image.size) for image in watcher.seen} == {("RGB", (SIZE, SIZE))}


def test_it_offers_none_before_it_was_warmed_up():
    watcher = Watcher()

    draw(DiffusersPainter(tiny_pipeline(), tiny_picture()), watcher)

    assert not any(watcher.heard)


def test_it_draws_the_same_bytes_whether_somebody_looks_or_not(painter):
    cold = draw(DiffusersPainter(tiny_pipeline(), tiny_picture())).image.tobytes()

    assert draw(painter).image.tobytes() == cold
    assert draw(painter, Watcher()).image.tobytes() == cold
    assert draw(painter).image.tobytes() == cold


def test_it_lets_the_latents_go_of_which_nobody_kept_the_preview(painter):
    held = []

    def look(fraction, *, text=None, preview=None):
        if preview:
            (latents,) = preview.args
            held.append(weakref.ref(latents))

    draw(painter, look)
    gc.collect()

    # The scheduler itself holds its last two until the next picture.
    assert held[0]() is None


def linear(pipeline):
    """The pipeline, with a decoder that a linear map can follow: three channels, enlarged."""

    def decode(latents):
        scaled = latents * pipeline.vae.config.scaling_factor
        colours = 0.2 * (scaled[:, :3] - scaled[:, 3:].roll(1, dims=2))
        return type(
            "Decoded", (), {"sample": colours.repeat_interleave(2, 2).repeat_interleave(2, 3)}
        )

    pipeline.vae.decode = decode
    return pipeline


def test_it_shows_what_the_decoder_would_draw():
    preview = LatentPreview.of(linear(tiny_pipeline()), SIZE)
    latents = torch.randn((1, 4, SIDE, SIDE), generator=torch.Generator().manual_seed(5))

    shown = np.asarray(preview(latents), np.float32)[:, 2:-2] / 255

    above = latents[0, 3:].roll(1, dims=1)
    drawn = (0.5 + 0.1 * (latents[0, :3] - above)).repeat_interleave(2, 1).repeat_interleave(2, 2)
    inside = slice(2, -2)
    difference = shown[inside] - drawn.permute(1, 2, 0).numpy()[inside, inside]
    assert np.abs(difference).max() < 0.05


def test_it_is_never_larger_than_128_pixels():
    preview = LatentPreview.of(tiny_pipeline(), SIZE)

    assert preview(torch.zeros((1, 4, 200, 100))).size == (64, 128)


@pytest.mark.parametrize(("side", "pixels"), [(8, 8), (16, 4), (32, 2), (64, 1), (96, 1), (128, 1)])
def test_it_draws_small_latents_at_several_pixels_a_cell(side, pixels):
    pipeline = tiny_pipeline()
    pipeline.vae_scale_factor = 8
    pipeline.vae.decode = lambda latents: SimpleNamespace(
        sample=torch.zeros((1, 3, 8 * latents.shape[2], 8 * latents.shape[3]))
    )

    preview = LatentPreview.of(pipeline, 8 * side)

    assert preview(torch.zeros((1, 4, side, side))).size == (side * pixels, side * pixels)


def test_it_does_not_touch_the_generator_that_others_use():
    torch.manual_seed(3)
    expected = torch.rand(2)
    torch.manual_seed(3)

    LatentPreview.of(tiny_pipeline(), SIZE)

    assert torch.equal(torch.rand(2), expected)


def unknown_vae(pipeline):
    pipeline.vae = type("AutoencoderKLWan", (), {})()


def own_mean(pipeline):
    pipeline.vae.register_to_config(latents_mean=[0.1] * 4)


def not_finite(pipeline):
    pipeline.vae.decode = lambda latents: SimpleNamespace(
        sample=torch.full((1, 3, 32, 32), torch.nan)
    )


@pytest.mark.parametrize("spoil", [unknown_vae, own_mean, not_finite])
def test_it_shows_nothing_rather_than_something_wrong(spoil):
    pipeline = tiny_pipeline()
    spoil(pipeline)

    assert LatentPreview.of(pipeline, SIZE) is None


def test_it_draws_without_previews_where_the_decoder_cannot_decode_noise():
    pipeline = tiny_pipeline()
    painter = DiffusersPainter(pipeline, tiny_picture())
    expected = draw(painter).image.tobytes()
    decode = pipeline.vae.decode

    def refuse(latents, *args, **options):
        if "return_dict" in options:  # as the pipeline asks
            return decode(latents, *args, **options)
        raise RuntimeError("shape '[1, 4]' is invalid")

    pipeline.vae.decode = refuse
    painter.warm_up()
    watcher = Watcher()

    assert draw(painter, watcher).image.tobytes() == expected
    assert not any(watcher.heard)


def test_it_offers_a_preview_of_latents_of_its_own_shape_alone():
    preview = LatentPreview.of(tiny_pipeline(), SIZE)

    assert preview.fits(torch.zeros(1, 4, 8, 8))
    assert not preview.fits(torch.zeros(1, 16, 8, 8))
    assert preview.fits(torch.zeros(1, 16, 16))
    assert not preview.fits(torch.zeros(1, 15, 16))
    assert not preview.fits(torch.zeros(1, 16, 64))


def test_it_shows_packed_latents_as_it_does_the_others():
    preview = LatentPreview.of(tiny_pipeline(), SIZE)
    latents = torch.randn((2, 4, 8, 8), generator=torch.Generator().manual_seed(5))
    packed = FluxPipeline._pack_latents(latents, 2, 4, 8, 8)

    for place in (0, 1):
        shown = preview(latents, place=place)
        assert preview(packed, place=place).tobytes() == shown.tobytes()
    assert preview(latents, place=0).tobytes() != preview(latents, place=1).tobytes()


def step(scheduler, **options):
    """One step from noise of ones with the model's answer 1: what is foreseen, and the latents."""
    scheduler.set_timesteps(4, **options)
    foresight = X0Predictor(scheduler)
    sample = torch.ones(1, 4, 2, 2) * getattr(scheduler, "init_noise_sigma", 1.0)
    answer = torch.ones_like(sample)
    (latents, *_) = scheduler.step(answer, scheduler.timesteps[0], sample, return_dict=False)
    return foresight.after(latents), latents


@pytest.mark.parametrize(
    "kind",
    [
        DPMSolverMultistepScheduler,
        UniPCMultistepScheduler,
        EulerDiscreteScheduler,
        DDIMScheduler,
    ],
)
def test_it_looks_at_the_picture_that_the_scheduler_foresees(kind):
    ahead, latents = step(kind(prediction_type="sample", timestep_spacing="trailing"))

    assert torch.allclose(ahead, torch.ones(1, 4, 2, 2))
    assert not torch.allclose(latents, torch.ones(1, 4, 2, 2))


def test_it_looks_ahead_on_the_straight_way_of_a_flow():
    scheduler = FlowMatchEulerDiscreteScheduler()
    picture, noise = torch.full((1, 4, 2, 2), 0.3), torch.randn(1, 4, 2, 2)
    scheduler.set_timesteps(4)
    foresight = X0Predictor(scheduler)
    latents = noise
    for timestep in scheduler.timesteps:
        (latents,) = scheduler.step(noise - picture, timestep, latents, return_dict=False)
        assert torch.allclose(foresight.after(latents), picture, atol=1e-5)


def test_it_looks_ahead_in_the_scale_of_the_decoder():
    """SANA-Sprint's latents are half as large as those that its VAE decodes."""
    scheduler = SCMScheduler(prediction_type="trigflow", sigma_data=0.5)
    picture = torch.full((1, 4, 2, 2), 0.3)
    scheduler.set_timesteps(2)
    foresight = X0Predictor(scheduler)
    angle = scheduler.timesteps[0]
    noise = torch.randn(1, 4, 2, 2)
    sample = picture * angle.cos() + noise * angle.sin()
    towards = noise * angle.cos() - picture * angle.sin()
    made = scheduler.step(towards, angle, sample, generator=torch.Generator(), return_dict=False)

    assert torch.allclose(foresight.after(made[0]), 2 * picture, atol=1e-5)


def test_it_looks_at_the_denoised_latents_of_a_consistency_model():
    # Made from another's configuration, of which it keeps what it does not read.
    ahead, latents = step(LCMScheduler.from_config(DPMSolverMultistepScheduler().config))

    assert not torch.allclose(ahead, latents)


@pytest.mark.parametrize("scheduler", [TCDScheduler(), PNDMScheduler()])
def test_it_looks_at_the_latents_of_a_scheduler_that_foresees_nothing(scheduler):
    ahead, latents = step(scheduler)

    assert ahead is latents


def test_it_does_not_look_at_latents_that_drown_in_noise():
    ahead, _ = step(HeunDiscreteScheduler())

    assert ahead is None


def test_it_changes_nothing_of_what_a_pipeline_sees_of_its_scheduler():
    scheduler = EulerDiscreteScheduler()
    seen = inspect.signature(scheduler.step)

    X0Predictor(scheduler)

    assert inspect.signature(scheduler.step) == seen


@pytest.mark.models
def test_it_resembles_the_pictures_of_the_embedded_checkpoint():
    painter = DiffusersPainter.from_config(OrchestratorConfig(models_dir=MODELS, device="cpu"))
    unseen = draw(painter).image
    painter.warm_up()
    watcher = Watcher()

    image = draw(painter, watcher).image

    assert image.tobytes() == unseen.tobytes()
    assert {each.size for each in watcher.seen} == {(64, 64)}
    small = np.asarray(image.resize((64, 64), Image.Resampling.BOX), np.float32)
    off = [np.abs(np.asarray(each, np.float32) - small).mean() / 255 for each in watcher.seen]
    assert off[-1] < 0.09
    assert off[-1] < off[0]
