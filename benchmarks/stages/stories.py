"""Implementations of a whole story: `python -m benchmarks.stages.stories`."""

import os
import time
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.stages import pictures, texts
from benchmarks.stages.children import answer
from benchmarks.stages.cutouts import figure

PROMPT = "A brave knight discovers a magical forest where trees whisper ancient secrets"
STORY_TOKENS = 220
DESCRIPTION_TOKENS = 48


def ours(
    *,
    models_dir: str,
    model: str,
    name: str,
    size: int,
    steps: int,
    our_tiny_vae: str | None,
    cutout: str,
    threads: int,
    **_rest: Any,
) -> dict[str, Any]:
    """StoryGen: `StoryOrchestrator` with all models loaded.

    Random weights produce noise. The quality checks are therefore off: each text is asked for once
    and goes up to its limit.
    """
    from orchestrator import OrchestratorConfig, StoryOrchestrator, StoryRequest
    from orchestrator.compositing import cutter
    from orchestrator.writing import writer

    start = time.perf_counter()
    orchestrator = StoryOrchestrator.from_config(
        OrchestratorConfig(
            models_dir=Path(models_dir),
            threads=threads,
            story_model=model,
            story_tokens=STORY_TOKENS,
            picture_model=name,
            picture_size=size,
            picture_steps=steps,
            picture_guidance_scale=1.0,
            picture_vae=our_tiny_vae,
            cutout_model=cutout,
        )
    )
    orchestrator.warm_up()
    load = time.perf_counter() - start
    with (
        patch.multiple(
            writer,
            LEAST_WORDS=0,
            clean=str.strip,
            clean_description=str.strip,
            story_problems=lambda *_, **__: [],
        ),
        patch.multiple(cutter, _SMALLEST=-1.0, _LARGEST=2.0),
    ):
        start = time.perf_counter()
        result = orchestrator.run(StoryRequest(prompt=PROMPT, seed=1))
        whole = time.perf_counter() - start
    if result.errors:
        raise RuntimeError(" ".join(result.errors))
    return {
        "load": load,
        "whole": whole,
        "stages": {step.label: seconds for step, seconds in result.seconds.items()},
        "tokens": result.story.tokens,
    }


def peer(
    *,
    gguf: str,
    cutout: str,
    cutout_dir: str,
    size: int,
    threads: int,
    tokens: int,
    **arguments: Any,
) -> dict[str, Any]:
    """A good alternative: transformers in float32, FastSD CPU's pictures, one rembg session.

    `tokens` is the number that StoryGen generated. Each description prompt contains the story.
    """
    import torch
    from rembg import new_session, remove

    from orchestrator.compositing.compositor import compose
    from orchestrator.compositing.surroundings import surroundings_of
    from orchestrator.types import CastCutout

    torch.set_num_threads(threads)
    start = time.perf_counter()
    write = texts.transformers_writer(gguf, threads)
    pipeline = pictures.fastsd_pipeline(threads=threads, **arguments)
    draw = pictures.drawing(pipeline, size=size, guidance_scale=1.0, **arguments)
    with patch.dict(os.environ, U2NET_HOME=cutout_dir):
        session = new_session(cutout)
    write(PROMPT, 4, seed=0)
    draw(lambda: None)
    remove(figure(size), session=session)
    load = time.perf_counter() - start

    stages, begun = {}, time.perf_counter()

    def done(stage: str) -> None:
        stages[stage] = time.perf_counter() - begun - sum(stages.values())

    story, _ = write(PROMPT, tokens - 2 * DESCRIPTION_TOKENS, seed=1)
    done("story")
    for subject in ("the main character", "the place"):
        write(f"{story}\n\nDescribe {subject} of this story.", DESCRIPTION_TOKENS, seed=1)
    done("descriptions")
    draw(lambda: None)
    done("character_image")
    background = draw(lambda: None)
    done("background_image")
    cut = remove(figure(size), session=session)
    done("cutout")
    compose(background, (CastCutout(image=cut),), surroundings_of(""))
    done("scene")
    return {"load": load, "whole": time.perf_counter() - begun, "stages": stages}


WAYS = {"ours": ours, "peer": peer}

if __name__ == "__main__":
    answer(WAYS)
