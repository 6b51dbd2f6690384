"""Chat models in Hugging Face format through transformers: any architecture, CPU or CUDA."""

from collections.abc import Callable, Generator
from functools import partial
from typing import Any

import torch
from pydantic import Field, PrivateAttr
from transformers import AutoModelForCausalLM, AutoTokenizer, DynamicCache
from transformers.generation.streamers import BaseStreamer

from orchestrator.chat_models.base import (
    IncrementalDetokenizer,
    LocalChatModel,
    Sampling,
    callback_to_generator,
)


class _Stopped(Exception):
    """Leaves `generate` from inside its streamer."""


class TransformersChatModel(LocalChatModel):
    """A model with a chat template, in a folder or in the hub's cache on this machine.

    `device` is torch's name (`cpu`, `cuda`, `cuda:1`). Raises `OSError` if the model is not on this
    machine; nothing is downloaded.
    """

    device: str = "cpu"
    threads: int = Field(default=0, ge=0)

    _model: Any = PrivateAttr()
    _tokenizer: Any = PrivateAttr()
    _cache: Any = PrivateAttr(default=None)
    _cached: list[int] = PrivateAttr(default_factory=list)

    def model_post_init(self, context: Any) -> None:
        if self.threads:
            torch.set_num_threads(self.threads)
        where = {"local_files_only": True}
        self._tokenizer = AutoTokenizer.from_pretrained(self.model_name, **where)
        # bfloat16 is slower than float32 on CPUs without AMX.
        dtype = torch.float32 if self.device == "cpu" else "auto"
        model = AutoModelForCausalLM.from_pretrained(
            self.model_name, dtype=dtype, use_safetensors=True, **where
        )
        self._model = model.to(self.device).eval()
        most = getattr(model.config, "max_position_embeddings", self.context)
        self.context = min(self.context, most)

    @property
    def _llm_type(self) -> str:
        return "transformers"

    def _render(self, turns: list[dict[str, str]]) -> str:
        return self._tokenizer.apply_chat_template(
            turns, add_generation_prompt=True, tokenize=False, enable_thinking=False
        )

    def get_num_tokens(self, text: str) -> int:
        return len(self._tokenizer(text, add_special_tokens=False)["input_ids"])

    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        self._check_length(prompt, sampling)
        ids = self._tokenizer(prompt, add_special_tokens=False)["input_ids"]
        agreed = 0
        if more:
            # At least the last token is read again: the model continues from its output.
            pairs = zip(self._cached, ids[:-1], strict=False)
            agreed = next((n for n, (old, new) in enumerate(pairs) if old != new), None)
            agreed = min(len(self._cached), len(ids) - 1) if agreed is None else agreed
        if not agreed:
            self._cache = DynamicCache(config=self._model.config)
        elif agreed < len(self._cached):
            self._cache.crop(agreed - len(self._cached))
        self._cached = ids[:agreed]
        choice: dict[str, Any] = {"do_sample": False}
        if sampling.temperature > 0:
            choice = {
                "do_sample": True,
                "temperature": sampling.temperature,
                "top_p": sampling.top_p,
                "min_p": sampling.min_p,
                "top_k": 0,
            }

        detokenizer = IncrementalDetokenizer(
            partial(self._tokenizer.decode, skip_special_tokens=True)
        )

        class Streamer(BaseStreamer):
            def __init__(self, emit: Callable[[str], bool]):
                self.emit = emit
                self.had_prompt = False

            def put(self, value: Any) -> None:
                if not self.had_prompt:  # the first call brings it
                    self.had_prompt = True
                elif not self.emit(detokenizer.add(value.tolist())):
                    raise _Stopped

            def end(self) -> None:
                pass

        def work(emit: Callable[[str], bool]) -> None:
            inputs = torch.tensor([ids], device=self.device)
            devices = [self.device] if self.device != "cpu" else []
            # generate() draws from torch's global generator, which others use as well.
            with torch.random.fork_rng(devices=devices), torch.inference_mode():
                torch.manual_seed(sampling.seed)
                try:
                    self._model.generate(
                        inputs,
                        attention_mask=torch.ones_like(inputs),
                        past_key_values=self._cache,
                        max_new_tokens=sampling.max_tokens,
                        repetition_penalty=sampling.repetition_penalty,
                        streamer=Streamer(emit),
                        **choice,
                    )
                except _Stopped:
                    pass
                except BaseException:
                    # Some layers have read a token that others have not; and it holds memory.
                    self._cache, self._cached = None, []
                    raise
                length = self._cache.get_seq_length()
                self._cached = [*ids, *detokenizer.tokens][:length]

        return callback_to_generator(work)
