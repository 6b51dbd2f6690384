"""A naive pipeline as the baseline: it loads every model for each request.

Transformers writes the text without a prompt cache, diffusers draws with its defaults, rembg builds
a session per call. `python -m benchmarks.stages.naive` reads a JSON object from standard input and
prints one: the seconds of each stage, including loading.
"""

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def generate(
    *,
    gguf: Path | None,
    checkpoint: Path,
    cutout_dir: Path,
    cutout_model: str,
    prompt: str,
    tokens: int,
    size: int,
    steps: int,
    guidance_scale: float,
) -> dict[str, float]:
    """Seconds by stage, with the given numbers of tokens and denoising steps.

    Without a language model (`gguf`) it writes no text.
    """
    seconds: dict[str, float] = {}

    @contextmanager
    def timed(stage: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        seconds[stage] = round(time.perf_counter() - start, 3)

    import torch

    if gguf:
        with timed("story"):
            _write(gguf, prompt, tokens)

    with timed("pictures"):
        from diffusers import DiffusionPipeline

        pipeline = DiffusionPipeline.from_pretrained(
            checkpoint, safety_checker=None, torch_dtype=torch.float32
        )
        pipeline.set_progress_bar_config(disable=True)
        for _ in range(2):
            picture = pipeline(
                prompt,
                width=size,
                height=size,
                num_inference_steps=steps,
                guidance_scale=guidance_scale,
            ).images[0]

    with timed("cut-out"):
        os.environ["U2NET_HOME"] = str(cutout_dir)
        from rembg import new_session, remove

        remove(picture, session=new_session(cutout_model))
    return seconds


def _write(gguf: Path, prompt: str, tokens: int) -> None:
    """Write a text of so many tokens with a model in float32."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name)
    model = AutoModelForCausalLM.from_pretrained(
        gguf.parent, gguf_file=gguf.name, dtype=torch.float32
    )
    chat = [{"role": "user", "content": f"Write a short story about this: {prompt}"}]
    inputs = tokenizer.apply_chat_template(
        chat, add_generation_prompt=True, return_tensors="pt", return_dict=True
    )
    model.generate(**inputs, do_sample=True, min_new_tokens=tokens, max_new_tokens=tokens)


if __name__ == "__main__":
    arguments = json.load(sys.stdin)
    paths = {key: Path(arguments.pop(key)) for key in ("checkpoint", "cutout_dir")}
    gguf = arguments.pop("gguf")
    paths["gguf"] = Path(gguf) if gguf else None
    start = time.perf_counter()
    stages = generate(**paths, **arguments)
    print(json.dumps({"stages": stages, "total": round(time.perf_counter() - start, 3)}))
