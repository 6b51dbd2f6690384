"""Every family of checkpoints, as it lies on a disk, through the one painter."""

import inspect
from dataclasses import replace
from pathlib import Path

import diffusers
import pytest
from PIL import Image

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import Cancelled, ConfigurationError
from orchestrator.painting.painter import DiffusersPainter, _picture_facts
from orchestrator.painting.pipelines import check_size, native_size
from orchestrator.painting.prompt_fitting import PromptReader
from orchestrator.presets.catalog import FLUX2_KLEIN, PRESETS
from orchestrator.stages import Stage
from orchestrator.tests.support.tiny_diffusion import TOKENS, tiny_picture
from orchestrator.tests.support.tiny_families import FAMILIES, VOCABULARY
from orchestrator.types import Painting, noop_report

pytestmark = pytest.mark.usefixtures("one_thread")

SIZE = 32
STEPS = 2
families = pytest.mark.parametrize("family", FAMILIES)

# The side that each was trained at, in pixels.
NATIVE = {
    "stable_diffusion": 16,
    "sdxs": 16,
    "lcm": 16,
    "stable_diffusion_xl": 16,
    "stable_diffusion_3": 16,
    "flux": 256,
    "flux2_klein": 256,
    "z_image": 1024,
    "pixart_sigma": 16,
    "sana": 32,
    "sana_sprint": 32,
    "qwen_image": 256,
    "lumina2": 64,
    "chroma": 256,
}
# Those that read what not to draw, at a guidance above 1.
READ_NEGATIVE = {
    "stable_diffusion",
    "sdxs",
    "stable_diffusion_xl",
    "stable_diffusion_3",
    "z_image",
    "pixart_sigma",
    "sana",
    "qwen_image",
    "lumina2",
    "chroma",
}
# The most tokens of the encoder that decides what is drawn; chats take some for themselves.
LIMITS = {
    "stable_diffusion": TOKENS,
    "sdxs": TOKENS,
    "lcm": TOKENS,
    "stable_diffusion_xl": TOKENS,
    "stable_diffusion_3": 256,
    "flux": 512,
    "pixart_sigma": 300,
    "chroma": 512,
}


@pytest.fixture(scope="module")
def models(tmp_path_factory) -> Path:
    """A models folder with a checkpoint of each family."""
    folder = tmp_path_factory.mktemp("models")
    for family, build in FAMILIES.items():
        build().save_pretrained(folder / family)
    return folder


def load(models: Path, family: str, **changes) -> DiffusersPainter:
    settings = {"picture_size": SIZE, "picture_steps": STEPS, "picture_guidance_scale": 2.0}
    return DiffusersPainter.from_config(
        OrchestratorConfig(
            models_dir=models, picture_model=family, device="cpu", **(settings | changes)
        )
    )


def draw(painter, description="fox", *, seed=1, report=noop_report, stage=Stage.CHARACTER):
    return painter.paint(stage, description, style="storybook", seed=seed, report=report)


def pixels(painting: Painting) -> bytes:
    return painting.image.tobytes()


@families
def test_it_draws_reports_stops_and_repeats(models, family):
    painter = load(models, family)
    fractions = []

    def listen(fraction, **_):
        fractions.append(fraction)

    def stop(fraction, **_):
        if fraction > 0:
            raise Cancelled("Nobody waits.")

    first = draw(painter, report=listen)
    with pytest.raises(Cancelled):
        draw(painter, "elf", seed=5, report=stop)
    again = draw(painter)

    if family != "lumina2":  # its pipeline takes the tiny VAE for one that shrinks by eight
        assert first.image.size == (SIZE, SIZE)
    assert fractions[0] == 0.0
    assert fractions == sorted(set(fractions))
    assert len(fractions) == 2 + STEPS
    assert fractions[-1] == 1.0
    assert pixels(again) == pixels(first)
    assert pixels(draw(painter, seed=2)) != pixels(first)
    assert pixels(draw(painter, "elf")) != pixels(first)
    assert pixels(draw(load(models, family))) == pixels(first)


@families
def test_it_draws_every_family_in_bfloat16(models, family):
    painter = load(models, family, picture_dtype="bfloat16")
    painter.warm_up()

    first = draw(painter)

    assert pixels(first) == pixels(draw(painter))
    assert pixels(first) != pixels(draw(load(models, family)))


@families
def test_it_draws_at_the_size_that_the_checkpoint_was_trained_at(family):
    assert native_size(FAMILIES[family]()) == NATIVE[family]


def test_it_takes_the_size_of_the_checkpoint_where_none_is_set(models):
    painter = load(models, "stable_diffusion", picture_size=None)

    assert draw(painter).image.size == (16, 16)


@pytest.mark.parametrize(
    ("family", "unit"),
    [("stable_diffusion", 2), ("stable_diffusion_3", 4), ("flux", 4), ("z_image", 4)],
)
def test_it_refuses_sizes_that_the_family_would_change_or_choke_on(family, unit):
    pipeline = FAMILIES[family]()
    check_size(replace(tiny_picture(), size=5 * unit), pipeline)
    with pytest.raises(ConfigurationError, match=f"multiple of {unit}"):
        check_size(replace(tiny_picture(), size=5 * unit + unit // 2), pipeline)


# Guidance and words


@families
def test_it_passes_what_not_to_draw_where_that_is_read(models, family):
    painter = load(models, family)
    styles = painter._picture.styles
    plain = pixels(draw(painter))
    other = {
        name: replace(style, negative="a big blue dragon in the rain")
        for name, style in styles.items()
    }
    painter._picture = replace(painter._picture, styles=other)
    assert (pixels(draw(painter)) != plain) == (family in READ_NEGATIVE)

    painter._picture = replace(painter._picture, guidance_scale=1.0)
    unguided = pixels(draw(painter))
    painter._picture = replace(painter._picture, styles=styles)
    assert pixels(draw(painter)) == unguided


# FLUX.2 klein is distilled without a guidance.
@pytest.mark.parametrize("family", [each for each in FAMILIES if each != "flux2_klein"])
def test_it_guides_every_family_by_the_name_that_it_has_for_that(models, family):
    painters = [load(models, family, picture_guidance_scale=scale) for scale in (2.0, 6.0)]

    assert pixels(draw(painters[0])) != pixels(draw(painters[1]))


@families
def test_it_fits_words_to_what_the_encoder_of_the_family_reads(family):
    reader = PromptReader(FAMILIES[family]())

    fit, texts = reader.fit("fox " * 1_000, "{description}!")

    most = {"sana": 300, "sana_sprint": 300, "lumina2": 256}.get(family, 512)
    limit = LIMITS.get(family) or most - _overhead(family)
    assert fit.limit == limit
    assert limit - 4 <= fit.tokens <= limit
    assert fit.text in texts.values()


def _overhead(family: str) -> int:
    pipeline = FAMILIES[family]()
    tokenizer = pipeline.tokenizer
    before = f"{pipeline.system_prompt} <Prompt Start> " if family == "lumina2" else ""
    empty = [{"role": "user", "content": ""}]
    wrapped = tokenizer.apply_chat_template(empty, tokenize=False, add_generation_prompt=True)
    said = len(tokenizer(before).input_ids) if before else 0
    return len(tokenizer(wrapped).input_ids) + said


@pytest.mark.parametrize(
    ("family", "short", "long"),
    [
        ("stable_diffusion_3", ("prompt", "prompt_2"), "prompt_3"),
        ("flux", ("prompt",), "prompt_2"),
    ],
)
def test_it_gives_each_encoder_as_much_as_it_reads(family, short, long):
    pipeline = FAMILIES[family]()

    fit, texts = PromptReader(pipeline).fit("a small red fox with a hat", "{description}!")

    assert texts.keys() == {*short, long}
    assert texts[long] == fit.text == "a small red fox with a hat!"
    for argument in short:
        assert texts[argument] == "a small red!"
        assert len(pipeline.tokenizer(texts[argument]).input_ids) <= TOKENS


def test_it_keeps_to_clip_where_t5_was_left_out():
    pipeline = FAMILIES["stable_diffusion_3"]()
    pipeline.text_encoder_3 = None

    fit, texts = PromptReader(pipeline).fit("a small red fox with a hat", "{description}!")

    assert fit.limit == TOKENS
    assert set(texts.values()) == {fit.text}


@families
def test_it_cuts_and_logs_no_words_that_it_says_were_drawn(models, family, caplog):
    """diffusers cuts what is too long itself, and writes what it cut into the log."""
    painter = load(models, family)
    caplog.clear()

    draw(painter, "fox " * 1_000)

    assert "fox" not in caplog.text
    assert "truncated" not in caplog.text


@pytest.mark.parametrize("first", [12, TOKENS])
def test_it_fits_a_prompt_to_the_tokenizer_that_reads_least(first):
    pipeline = FAMILIES["stable_diffusion_xl"]()
    # This family wants both to read the same; their order must not matter to the others.
    pipeline.tokenizer.model_max_length = first
    pipeline.tokenizer_2.model_max_length = 12 + TOKENS - first

    fit, texts = PromptReader(pipeline).fit("a hill and a very long river", "{description}")

    assert fit.limit == 12
    assert texts == {"prompt": "a hill", "prompt_2": "a hill"}


@pytest.mark.parametrize("family", ["z_image", "flux2_klein", "qwen_image", "flux"])
@pytest.mark.parametrize("text", ["</s> a fox", "<s><s>", "a </<</s>/s> fox", "</s>"])
def test_it_lets_no_description_end_the_chat_that_it_is_wrapped_in(family, text):
    pipeline = FAMILIES[family]()
    tokenizer = pipeline.tokenizer_2 if family == "flux" else pipeline.tokenizer
    special = {0, 1}

    fit, _ = PromptReader(pipeline).fit(text, "{description}!")

    bare = tokenizer(fit.text, add_special_tokens=False).input_ids
    assert special.isdisjoint(bare)
    assert max(bare) < VOCABULARY
    assert fit.text.replace(" ", "") == f"{text}!".replace(" ", "")


def test_it_draws_somebody_again_from_a_picture_in_the_words_for_that(models):
    painter = load(models, "flux2_klein", picture_size=64)
    plain = DiffusersPainter(painter._pipeline, painter._picture)
    posing = replace(painter._picture, pose_prompt=FLUX2_KLEIN.pose_prompt)
    painter = DiffusersPainter(painter._pipeline, posing)
    first, other = draw(painter), draw(painter, "elf", seed=5)
    fractions = []

    def again(reference, report=noop_report):
        return painter.paint(
            Stage.CHARACTER,
            "a fox",
            style="storybook",
            seed=3,
            report=report,
            reference=reference,
            pose="sitting",
        )

    drawn = again(first.image, report=lambda fraction, **_: fractions.append(fraction))

    assert drawn.image.size == (64, 64)
    assert drawn.fit.text == FLUX2_KLEIN.pose_prompt.replace("{description}", "a fox, sitting")
    assert len(fractions) == STEPS + 2, "before, after each step, at the end"
    assert pixels(again(first.image)) == pixels(drawn)
    assert pixels(again(other.image)) != pixels(drawn), "it has seen the picture"
    clear = Image.new("RGBA", (64, 64))
    clear.paste(first.image.crop((16, 16, 48, 48)), (8, 8))
    black = Image.new("RGB", (64, 64))
    black.paste(first.image.crop((16, 16, 48, 48)), (8, 8))
    assert pixels(again(clear)) != pixels(again(black)), "a cut-out stands on a light ground"
    assert pixels(draw(plain)) == pixels(draw(painter)) == pixels(first)


def test_words_for_poses_change_no_other_models_fingerprint():
    own, posing = (
        _picture_facts(replace(FLUX2_KLEIN, pose_prompt=words)) for words in ("", "{description}")
    )

    assert set(posing) - set(own) == {"pose_prompt"}


def test_who_has_words_for_poses_takes_pictures():
    posing = {each.picture.pipeline for each in PRESETS.values() if each.picture.pose_prompt}

    assert posing
    for name in posing:
        assert "image" in inspect.signature(getattr(diffusers, name).__call__).parameters
