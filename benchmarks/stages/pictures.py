"""Implementations of image generation: `python -m benchmarks.stages.pictures`.

Each loads its models, draws once to warm up, and then draws with timing.
"""

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.stages.children import answer

PROMPT = "a brave knight in silver armor"
# The naive pipeline: it loads its models for each request and uses diffusers' default steps.
NAIVE_STEPS = 50
NAIVE_GUIDANCE = 7.5
NAIVE_SAMPLE = 2

# Draws a picture and calls its argument after each step.
Draw = Callable[[Callable[[], None]], Any]


def ours(
    *,
    models_dir: str,
    name: str,
    size: int,
    steps: int,
    our_tiny_vae: str | None,
    threads: int,
    times: int,
    **_rest: Any,
) -> dict[str, Any]:
    """StoryGen: `DiffusersPainter` with its default engine."""
    from orchestrator.config import OrchestratorConfig
    from orchestrator.painting.painter import DiffusersPainter
    from orchestrator.stages import Stage

    start = time.perf_counter()
    config = OrchestratorConfig(
        models_dir=Path(models_dir),
        threads=threads,
        picture_model=name,
        picture_size=size,
        picture_steps=steps,
        # A guidance of 1 means none for LCM; pipelines treat 0 the same.
        picture_guidance_scale=1.0,
        picture_vae=our_tiny_vae,
    )
    painter = DiffusersPainter.from_config(config)
    painter.warm_up()
    load = time.perf_counter() - start

    def draw(step_done: Callable[[], None]) -> None:
        painter.paint(
            Stage.CHARACTER, PROMPT, style="storybook", seed=1, report=lambda *_, **__: step_done()
        )

    # It also reports the start and the end.
    return {"load": load, **_timed(draw, times, reports=range(1, steps + 1))}


def diffusers(
    *, checkpoint: str, tiny_vae: str, threads: int, times: int, **rest: Any
) -> dict[str, Any]:
    """Diffusers with its defaults, and the same steps and VAE."""
    import torch
    from diffusers import AutoencoderTiny

    torch.set_num_threads(threads)
    start = time.perf_counter()
    pipeline = _plain(checkpoint)
    pipeline.vae = AutoencoderTiny.from_pretrained(tiny_vae)
    draw = drawing(pipeline, guidance_scale=1.0, **rest)
    draw(lambda: None)
    return {"load": time.perf_counter() - start, **_timed(draw, times)}


def fastsd(*, threads: int, times: int, **arguments: Any) -> dict[str, Any]:
    """FastSD CPU's way with OpenVINO, see `benchmarks.stages.fastsd`."""
    start = time.perf_counter()
    pipeline = fastsd_pipeline(threads=threads, **arguments)
    draw = drawing(pipeline, guidance_scale=1.0, **arguments)
    draw(lambda: None)
    return {"load": time.perf_counter() - start, **_timed(draw, times)}


def fastsd_pipeline(
    *,
    checkpoint: str,
    tiny_vae: str,
    openvino_files: str,
    threads: int,
    reshaped: bool = False,
    precision: str | None = None,
    **_rest: Any,
) -> Any:
    """As `fastsd.load`, with paths as strings."""
    import torch

    from benchmarks.stages import fastsd

    torch.set_num_threads(threads)
    return fastsd.load(
        Path(checkpoint),
        Path(tiny_vae),
        Path(openvino_files),
        threads=threads,
        reshaped=reshaped,
        precision=precision,
    )


def convert(*, checkpoint: str, tiny_vae: str, openvino_files: str, **_rest: Any) -> dict[str, Any]:
    """Write the files that `fastsd` reads."""
    from benchmarks.stages import fastsd

    start = time.perf_counter()
    fastsd.convert(Path(checkpoint), Path(tiny_vae), Path(openvino_files))
    return {"seconds": time.perf_counter() - start}


def naive(*, checkpoint: str, size: int, threads: int, whole: bool, **_rest: Any) -> dict[str, Any]:
    """Models loaded for this picture, 50 steps with guidance, the full VAE.

    Without `whole` the time is extrapolated from a few steps.
    """
    import torch
    from diffusers import StableDiffusionPipeline  # noqa: F401  a server imports it once

    torch.set_num_threads(threads)
    steps = NAIVE_STEPS if whole else NAIVE_SAMPLE
    start = time.perf_counter()
    pipeline = _plain(checkpoint)
    load = time.perf_counter() - start
    draw = drawing(pipeline, size=size, steps=steps, guidance_scale=NAIVE_GUIDANCE)
    timed = _timed(draw, 1)
    picture = timed["picture"] + (NAIVE_STEPS - steps) * timed["step"]
    return {"load": load, "step": timed["step"], "picture": load + picture}


def _plain(checkpoint: str) -> Any:
    from diffusers import StableDiffusionPipeline

    pipeline = StableDiffusionPipeline.from_pretrained(checkpoint)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def drawing(pipeline: Any, *, size: int, steps: int, guidance_scale: float, **_rest: Any) -> Draw:
    """Draw one prompt with a diffusers pipeline."""

    def draw(step_done: Callable[[], None]) -> Any:
        def count(*_step: Any) -> dict[str, Any]:
            step_done()
            return {}

        return pipeline(
            PROMPT,
            width=size,
            height=size,
            num_inference_steps=steps,
            guidance_scale=guidance_scale,
            callback_on_step_end=count,
        ).images[0]

    return draw


def _timed(draw: Draw, times: int, reports: range | None = None) -> dict[str, float | None]:
    """Seconds of the fastest picture, and of a step if there are at least two.

    `reports` selects the callbacks of `draw` that mark the end of a step; None selects all.
    """
    pictures, steps = [], []
    for _ in range(times):
        ends: list[float] = []
        start = time.perf_counter()
        draw(lambda ends=ends: ends.append(time.perf_counter()))
        pictures.append(time.perf_counter() - start)
        if reports:
            ends = [ends[number] for number in reports]
        steps += [after - before for before, after in pairwise(ends)]
    return {"picture": min(pictures), "step": min(steps, default=None)}


WAYS = {
    "ours": ours,
    "diffusers": diffusers,
    "fastsd": fastsd,
    "convert": convert,
    "naive": naive,
}

if __name__ == "__main__":
    answer(WAYS)
