"""Implementations of text generation: `python -m benchmarks.stages.texts`; see also `llama.py`.

All process the same prompt without a cache and generate as many tokens with equal sampling.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.stages.checkpoints import LEARNT
from benchmarks.stages.children import answer

CHAT = [
    ("system", "You write short, simple stories for children."),
    (
        "human",
        "Write a long story for children that goes on from here: "
        + "One morning the knight found a list of names in the class of the old module. Each of "
        "the values was a string, and the first of them was a special name for the function that "
        "opens the garden. The objects in it are the same as those of the other garden, if they "
        "are defined in the same way and have been used before. " * 4,
    ),
]
# Returns the generated text and the arrival time of each token.
Write = Callable[..., tuple[str, list[float]]]

SAMPLING = {"temperature": 0.4, "top_p": 1.0, "min_p": 0.1, "repetition_penalty": 1.08}


def prompt(*, gguf: str, **_rest: Any) -> dict[str, Any]:
    """The chat above in the model's template, and its number of tokens."""
    tokenizer = _tokenizer(gguf)
    roles = {"human": "user"}
    turns = [{"role": roles.get(role, role), "content": text} for role, text in CHAT]
    text = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
    return {"text": text, "tokens": len(tokenizer(text).input_ids)}


def ours(
    *, models_dir: str, model: str, tokens: int, times: int, threads: int, **_rest: Any
) -> dict[str, Any]:
    """StoryGen: the chat model that the string names."""
    from orchestrator.chat_models import build_chat_model
    from orchestrator.config import OrchestratorConfig

    start = time.perf_counter()
    chat = build_chat_model(
        OrchestratorConfig(models_dir=Path(models_dir), story_model=model, threads=threads)
    )
    load = time.perf_counter() - start

    def write(seed: int, most: int) -> list[float]:
        chat.reset()
        pieces = chat.stream(CHAT, seed=seed, max_tokens=most, **SAMPLING)
        # The last chunk marks the end and holds no token.
        return [time.perf_counter() for _ in pieces][:-1]

    return {"load": load, **timed(write, tokens, times)}


def transformers(
    *, gguf: str, text: str, tokens: int, times: int, threads: int, **_rest: Any
) -> dict[str, Any]:
    """Transformers in float32, as in a model card, with random weights."""
    start = time.perf_counter()
    write = transformers_writer(gguf, threads)
    load = time.perf_counter() - start
    return {
        "load": load,
        **timed(lambda seed, most: write(text, most, seed=seed)[1], tokens, times),
    }


def transformers_writer(gguf: str, threads: int) -> Write:
    """A model of the shape in the file. It processes each prompt without a cache."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM
    from transformers.generation.streamers import BaseStreamer

    torch.set_num_threads(threads)
    tokenizer = _tokenizer(gguf)
    config = AutoConfig.from_pretrained(Path(gguf).parent, gguf_file=Path(gguf).name)
    model = AutoModelForCausalLM.from_config(config, dtype=torch.float32).eval()
    with torch.no_grad():
        # The names of unused tokens would be tokenized into many.
        model.get_output_embeddings().weight[LEARNT:] = 0

    class Clock(BaseStreamer):
        """Records the time of each token; the first call is the prompt."""

        def __init__(self) -> None:
            self.came: list[float] = []

        def put(self, _value: Any) -> None:
            self.came.append(time.perf_counter())

        def end(self) -> None:
            pass

    def write(text: str, most: int, *, seed: int) -> tuple[str, list[float]]:
        torch.manual_seed(seed)
        clock = Clock()
        inputs = tokenizer(text, return_tensors="pt")
        output = model.generate(
            **inputs,
            do_sample=True,
            top_k=0,
            min_new_tokens=most,
            max_new_tokens=most,
            streamer=clock,
            **SAMPLING,
        )
        return tokenizer.decode(output[0, inputs["input_ids"].shape[1] :]), clock.came[1:]

    return write


def timed(write: Callable[[int, int], list[float]], tokens: int, times: int) -> dict[str, Any]:
    """Seconds to the first token, and tokens per second after it: the best of `times` runs.

    `write` takes a seed and a number of tokens, and returns the time of each token.
    """
    write(0, 4)
    firsts, rates = [], []
    for seed in range(1, times + 1):
        start = time.perf_counter()
        came = write(seed, tokens)
        firsts.append(came[0] - start)
        rates.append((len(came) - 1) / (came[-1] - came[0]))
    return {"first": min(firsts), "decode": max(rates)}


def _tokenizer(gguf: str) -> Any:
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(Path(gguf).parent, gguf_file=Path(gguf).name)


WAYS = {"prompt": prompt, "ours": ours, "transformers": transformers}

if __name__ == "__main__":
    answer(WAYS)
