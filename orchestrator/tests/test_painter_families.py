"""Other families of checkpoints than Stable Diffusion, through the same painter."""

import pytest
import torch
from diffusers import (
    EulerDiscreteScheduler,
    LatentConsistencyModelPipeline,
    LCMScheduler,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from transformers import CLIPTextModelWithProjection

from orchestrator.errors import Cancelled
from orchestrator.painter import DiffusersPainter
from orchestrator.tests.tiny_diffusion import (
    SIZE,
    TOKENS,
    tiny_picture,
    tiny_pipeline,
    tiny_text_config,
    tiny_tokenizer,
)
from orchestrator.types import Stage, unheard


def tiny_unet(**changes) -> UNet2DConditionModel:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        return UNet2DConditionModel.from_config(tiny_pipeline().unet.config, **changes).eval()


def lcm_pipeline() -> LatentConsistencyModelPipeline:
    """Embeds its guidance, takes no negative prompt, and draws new noise at each step."""
    parts = {"unet": tiny_unet(time_cond_proj_dim=8), "scheduler": LCMScheduler()}
    return LatentConsistencyModelPipeline(
        **tiny_pipeline().components | parts, requires_safety_checker=False
    )


def xl_pipeline() -> StableDiffusionXLPipeline:
    """Two text encoders, each with its tokenizer."""
    small = tiny_pipeline()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        text_encoder_2 = CLIPTextModelWithProjection(tiny_text_config(projection_dim=8))
    return StableDiffusionXLPipeline(
        vae=small.vae,
        text_encoder=small.text_encoder,
        text_encoder_2=text_encoder_2.eval(),
        tokenizer=tiny_tokenizer(),
        tokenizer_2=tiny_tokenizer(),
        unet=tiny_unet(
            cross_attention_dim=16,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=6 * 8 + 8,
        ),
        scheduler=EulerDiscreteScheduler(),
        add_watermarker=False,
    )


@pytest.mark.parametrize("build", [lcm_pipeline, xl_pipeline])
def test_it_draws_reports_stops_and_repeats(build):
    painter = DiffusersPainter(build(), tiny_picture())
    fractions = []

    def draw(report):
        return painter.paint(Stage.CHARACTER, "a fox", style="storybook", seed=1, report=report)

    def listen(fraction, **_):
        fractions.append(fraction)

    def stop(fraction, **_):
        if fraction == 0.5:
            raise Cancelled("Nobody waits.")

    first = draw(listen)
    with pytest.raises(Cancelled):
        draw(stop)
    assert fractions == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert first.image.size == (2 * SIZE, 2 * SIZE)
    assert draw(listen).image.tobytes() == first.image.tobytes()


@pytest.mark.parametrize("first", [12, TOKENS])
def test_it_fits_a_prompt_to_the_tokenizer_that_reads_least(first):
    pipeline = xl_pipeline()
    # This family wants both to read the same; their order must not matter to the others.
    pipeline.tokenizer.model_max_length = first
    pipeline.tokenizer_2.model_max_length = 12 + TOKENS - first
    painter = DiffusersPainter(pipeline, tiny_picture())
    pipeline.tokenizer.model_max_length = pipeline.tokenizer_2.model_max_length = TOKENS
    painting = painter.paint(
        Stage.BACKGROUND,
        "a hill and a very long river",
        style="storybook",
        seed=1,
        report=unheard,
    )
    assert painting.fit.limit == 12
    assert painting.fit.text == "a hill"
