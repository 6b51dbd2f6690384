"""GGUF models through OpenVINO GenAI: a plain wheel, and the fastest engine measured on a CPU."""

import logging
import shutil
from collections.abc import Callable, Generator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openvino_genai
from pydantic import Field, PrivateAttr

from orchestrator.chat_models.base import (
    IncrementalDetokenizer,
    LocalChatModel,
    Sampling,
    callback_to_generator,
)
from orchestrator.runtime.model_cache import adding, cache_key, has_room

logger = logging.getLogger(__name__)

# The prompt is rendered before it is sent, so messages are only joined.
VERBATIM = "{% for message in messages %}{{ message['content'] }}{% endfor %}"


class OpenVINOChatModel(LocalChatModel):
    """A GGUF file (`path`) read by `openvino_genai.LLMPipeline`.

    `threads` is how many CPU threads it may use, 0 for all that this process may run on. The
    compiled model is kept below `cache_dir`, for a quick next start; None compiles each time.
    Raises `RuntimeError` if the file cannot be read.
    """

    path: Path
    threads: int = Field(default=0, ge=0)
    cache_dir: Path | None = None

    _pipeline: Any = PrivateAttr()
    _tokenizer: Any = PrivateAttr()
    _template: str = PrivateAttr()
    _pieces: list[str] = PrivateAttr(default_factory=list)

    def model_post_init(self, context: Any) -> None:
        properties: dict[str, Any] = {
            # One sequence at a time needs no paged attention; float32 as for the other stages.
            "ATTENTION_BACKEND": "SDPA",
            "INFERENCE_PRECISION_HINT": "f32",
        }
        if self.threads:
            properties["INFERENCE_NUM_THREADS"] = self.threads
        self._pipeline = self._load(properties)
        self._tokenizer = self._pipeline.get_tokenizer()
        self._template = self._tokenizer.chat_template
        self._tokenizer.set_chat_template(VERBATIM)

    @property
    def _llm_type(self) -> str:
        return "openvino-genai"

    def _load(self, properties: dict[str, Any]) -> Any:
        if self.cache_dir:
            try:
                return self._load_cached(self.cache_dir, properties)
            except Exception:  # a full or read-only disk, or the file is damaged
                logger.warning("The compiled story model could not be kept", exc_info=True)
        return self._compile(properties)

    def _load_cached(self, store: Path, properties: dict[str, Any]) -> Any:
        """Take the compiled model from disk, or compile it and store it, whole or not at all.

        OpenVINO itself compares the weights by their contents: a replaced file is compiled again,
        even if it has the size and the time of the old one.
        """
        folder = store / _key(self.path, properties)
        if not folder.is_dir():
            with adding(folder):
                if not folder.is_dir():  # else another process has just compiled it
                    return self._compile_into(folder, properties)
        folder.touch()
        return self._compile(properties, CACHE_DIR=str(folder))

    def _compile_into(self, folder: Path, properties: dict[str, Any]) -> Any:
        if not has_room(folder.parent, 2 * self.path.stat().st_size):
            logger.warning("No disk space to keep the compiled story model")
            return self._compile(properties)
        part = folder.with_suffix(".part")
        try:
            pipeline = self._compile(properties, CACHE_DIR=str(part))
            part.rename(folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        return pipeline

    def _compile(self, properties: dict[str, Any], **more: str) -> Any:
        return openvino_genai.LLMPipeline(str(self.path), "CPU", **properties, **more)

    def _render(self, turns: list[dict[str, str]]) -> str:
        return self._tokenizer.apply_chat_template(
            turns,
            add_generation_prompt=True,
            chat_template=self._template,
            extra_context={"enable_thinking": False},
        )

    def get_num_tokens(self, text: str) -> int:
        return self._tokenizer.encode(text).input_ids.shape[1]

    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        self._check_length(prompt, sampling)
        # LLMPipeline keeps its cache only for a history that starts with all of the last one, so
        # the prompt goes in pieces: what it has read, and what is new. Of the cache it keeps as
        # much as the tokens agree.
        self._pieces = [*self._pieces, more] if more else [prompt]
        history = openvino_genai.ChatHistory(
            [{"role": "user", "content": piece} for piece in self._pieces]
        )
        config = openvino_genai.GenerationConfig(
            max_new_tokens=sampling.max_tokens,
            do_sample=sampling.temperature > 0,
            repetition_penalty=sampling.repetition_penalty,
            rng_seed=sampling.seed,
        )
        if config.do_sample:
            config.temperature = sampling.temperature
            config.top_p = sampling.top_p
            config.min_p = sampling.min_p

        detokenizer = IncrementalDetokenizer(self._tokenizer.decode)

        def work(emit: Callable[[str], bool]) -> None:
            self._pipeline.generate(history, config, _Streamer(emit, detokenizer))

        return callback_to_generator(work)


class _Streamer(openvino_genai.StreamerBase):
    """Passes each token's text on; an exception in here would only be printed."""

    def __init__(self, emit: Callable[[str], bool], detokenizer: IncrementalDetokenizer) -> None:
        super().__init__()
        self.emit = emit
        self.detokenizer = detokenizer

    def write(self, token: int | list[int]) -> openvino_genai.StreamingStatus:
        go_on = self.emit(self.detokenizer.add([token] if isinstance(token, int) else token))
        status = openvino_genai.StreamingStatus
        return status.RUNNING if go_on else status.STOP

    def end(self) -> None:
        pass


def _key(path: Path, properties: dict[str, Any]) -> str:
    state = path.stat()
    made_from = {
        "file": [path.name, state.st_size, state.st_mtime_ns],
        "properties": properties,
        "libraries": {name: version(name) for name in ("openvino", "openvino-genai")},
    }
    return cache_key(made_from)
