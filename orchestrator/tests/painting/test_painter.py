"""The painter's promises, on a real pipeline at tiny size."""

import socket
import threading
import weakref
from dataclasses import replace

import numpy as np
import pytest
import torch
from diffusers import EulerDiscreteScheduler, LCMScheduler, UniPCMultistepScheduler

from orchestrator.errors import Cancelled, ConfigurationError, StageFailed
from orchestrator.painting.painter import DiffusersPainter
from orchestrator.stages import Stage
from orchestrator.tests.support.tiny_diffusion import SIZE, tiny_picture, tiny_pipeline
from orchestrator.types import Painting, noop_report


def draw(painter, description="a fox", *, seed=1, report=noop_report, stage=Stage.CHARACTER):
    return painter.paint(stage, description, style="storybook", seed=seed, report=report)


def pixels(painting: Painting) -> bytes:
    return painting.image.tobytes()


@pytest.fixture
def painter():
    return DiffusersPainter(tiny_pipeline(), tiny_picture())


def test_it_paints_a_picture_and_says_how(painter):
    painting = draw(painter, "a fox", seed=7)
    assert painting.image.mode == "RGB"
    assert painting.image.size == (SIZE, SIZE)
    assert (painting.seed, painting.steps, painting.guidance_scale) == (7, 3, 2.0)
    assert painting.model == "tiny"
    assert painting.fit.text == "a fox!"


def test_it_draws_a_background_in_the_words_for_backgrounds(painter):
    assert draw(painter, "a hill", stage=Stage.BACKGROUND).fit.text == "a hill"


def test_it_reports_each_step_and_the_end(painter):
    fractions = []
    draw(painter, report=lambda fraction, **_: fractions.append(fraction))
    assert fractions == [0.0, 0.25, 0.5, 0.75, 1.0]


def test_it_never_reports_more_than_all_with_a_scheduler_that_takes_extra_steps():
    from diffusers import HeunDiscreteScheduler

    pipeline = tiny_pipeline()
    pipeline.scheduler = HeunDiscreteScheduler()
    fractions = []
    draw(
        DiffusersPainter(pipeline, tiny_picture()),
        report=lambda fraction, **_: fractions.append(fraction),
    )
    assert fractions == sorted(fractions)
    assert len(fractions) == 2 + 5
    assert fractions[-1] == 1.0


SCHEDULERS = [None, UniPCMultistepScheduler, EulerDiscreteScheduler, LCMScheduler]


@pytest.mark.parametrize("scheduler", SCHEDULERS)
def test_it_draws_the_same_bytes_whatever_was_drawn_before(scheduler):
    pipeline = tiny_pipeline()
    if scheduler:
        pipeline.scheduler = scheduler()
    painter = DiffusersPainter(pipeline, tiny_picture())
    first = pixels(draw(painter, seed=1))
    other = pixels(draw(painter, "a castle", seed=2))
    painter.warm_up()
    assert pixels(draw(painter, seed=1)) == first
    assert other != first


def test_it_draws_another_picture_from_another_seed(painter):
    assert pixels(draw(painter, seed=1)) != pixels(draw(painter, seed=2))


@pytest.mark.parametrize("scheduler", SCHEDULERS)
@pytest.mark.parametrize("last_fraction", [0.0, 0.25, 0.75, 1.0])
def test_it_stops_at_the_step_that_is_interrupted_and_goes_on_afterwards(scheduler, last_fraction):
    pipeline = tiny_pipeline()
    if scheduler:
        pipeline.scheduler = scheduler()
    painter = DiffusersPainter(pipeline, tiny_picture())
    expected = pixels(draw(painter))
    heard = []

    def stop(fraction, **_):
        heard.append(fraction)
        if fraction >= last_fraction:
            raise Cancelled("Nobody waits.")

    with pytest.raises(Cancelled, match="Nobody waits"):
        draw(painter, "a castle", seed=5, report=stop)
    assert heard[-1] == last_fraction
    assert pixels(draw(painter)) == expected


def test_it_draws_for_several_threads_what_it_draws_for_one(painter):
    seeds = range(12)
    alone = [pixels(draw(painter, seed=seed)) for seed in seeds]
    start = threading.Barrier(len(seeds))
    together = {}

    def work(seed):
        start.wait()
        together[seed] = pixels(draw(painter, seed=seed))

    threads = [threading.Thread(target=work, args=[seed]) for seed in seeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[seed] for seed in seeds] == alone


def test_it_names_the_styles_there_are(painter):
    with pytest.raises(ConfigurationError, match=r"no style 'noir'; there is: storybook"):
        painter.paint(Stage.CHARACTER, "a fox", style="noir", seed=1, report=noop_report)


HOSTILE = [
    "{description} {0} {} %s",
    "\x00\x07 a fox",
    "\ud800 a fox",
    "مرحبا بالعالم",
    "👩‍👩‍👧 a fox",
    "</s><s>[SEP]<|endoftext|>",
    "x" * 10_000,
    "a fox " * 2_000,
]


@pytest.mark.parametrize("description", HOSTILE, ids=range(len(HOSTILE)))
def test_it_paints_hostile_descriptions(painter, description):
    painting = draw(painter, description)
    assert painting.fit.tokens <= painting.fit.limit


def test_it_takes_special_tokens_of_a_description_for_text(painter):
    assert draw(painter, "</s>a").fit.tokens == 2 + len("</s>a!")


def test_it_uses_the_negative_prompt_only_with_guidance():
    def negative_matters(guidance_scale):
        pictures = []
        for negative in ("", "blurry"):
            style = replace(tiny_picture().styles["storybook"], negative=negative)
            picture = replace(
                tiny_picture(), guidance_scale=guidance_scale, styles={"storybook": style}
            )
            pictures.append(pixels(draw(DiffusersPainter(tiny_pipeline(), picture))))
        return pictures[0] != pictures[1]

    assert negative_matters(4.0)
    assert not negative_matters(1.0)
    assert not negative_matters(0.0)


@pytest.mark.parametrize("value", [float("nan"), 0.0], ids=["nan", "flat"])
def test_it_does_not_hand_out_a_blank_picture(painter, monkeypatch, value):
    decoder = painter._pipeline.vae.decoder
    monkeypatch.setattr(
        decoder, "forward", lambda latents, *_, **__: torch.full((1, 3, SIZE, SIZE), value)
    )
    with pytest.raises(StageFailed, match="blank") as failure:
        draw(painter, stage=Stage.BACKGROUND)
    assert failure.value.stage is Stage.BACKGROUND


def allocate_too_much(*_, **__):
    torch.empty(2**58)


def raise_memory_error(*_, **__):
    raise MemoryError


def raise_cuda_out_of_memory(*_, **__):
    raise torch.OutOfMemoryError("CUDA out of memory.")


@pytest.mark.parametrize(
    "shortage", [allocate_too_much, raise_memory_error, raise_cuda_out_of_memory]
)
def test_it_says_what_to_do_when_memory_runs_out_and_goes_on_afterwards(
    painter, monkeypatch, shortage
):
    expected = pixels(draw(painter))
    with monkeypatch.context() as patch:
        patch.setattr(painter._pipeline.unet, "forward", shortage)
        with pytest.raises(StageFailed, match=r"16 pixels.*smaller preset") as failure:
            draw(painter)
    assert failure.value.__cause__ is not None
    assert pixels(draw(painter)) == expected


def test_it_frees_the_memory_of_a_picture_that_found_too_little(painter, monkeypatch):
    held = []

    def fill_up(*_, **__):
        tensor = torch.ones(8)
        held.append(weakref.ref(tensor))
        raise MemoryError

    monkeypatch.setattr(painter._pipeline.unet, "forward", fill_up)
    with pytest.raises(StageFailed) as failure:
        draw(painter)
    assert failure.value.__cause__ is not None
    assert held[0]() is None


def test_it_lets_other_errors_through(painter, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")

    monkeypatch.setattr(painter._pipeline.unet, "forward", broken)
    with pytest.raises(RuntimeError, match="mat1"):
        draw(painter)


def test_it_warms_up_with_one_step(painter, monkeypatch):
    forward = painter._pipeline.unet.forward
    calls = []

    def counted(*args, **kwargs):
        calls.append(1)
        return forward(*args, **kwargs)

    monkeypatch.setattr(painter._pipeline.unet, "forward", counted)
    painter.warm_up()
    assert len(calls) == 1


def test_it_opens_no_socket_to_paint(painter, monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("The painter reached for the network.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert np.asarray(draw(painter).image).std() > 0
