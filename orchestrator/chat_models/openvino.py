"""GGUF models through OpenVINO GenAI: a plain wheel, and the fastest that we measured on a CPU."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from pydantic import Field, PrivateAttr

from orchestrator.chat_models.local import LocalChatModel, Sampling, Spelled, lock_step

# Each message of a history stands for itself: what is sent is rendered before.
VERBATIM = "{% for message in messages %}{{ message['content'] }}{% endfor %}"


class OpenVINOChatModel(LocalChatModel):
    """A GGUF file (`path`) read by `openvino_genai.LLMPipeline`.

    `threads` is how many CPU threads it may use, 0 for all that this process may run on. Raises
    `RuntimeError` if the file cannot be read.
    """

    path: Path
    threads: int = Field(default=0, ge=0)

    _pipeline: Any = PrivateAttr()
    _tokenizer: Any = PrivateAttr()
    _template: str = PrivateAttr()
    _pieces: list[str] = PrivateAttr(default_factory=list)

    def model_post_init(self, context: Any) -> None:
        import openvino_genai  # 0.4 s and a hundred MB that only this engine needs

        properties: dict[str, Any] = {
            # One sequence at a time needs no paged attention; float32 as for the other stages.
            "ATTENTION_BACKEND": "SDPA",
            "INFERENCE_PRECISION_HINT": "f32",
        }
        if self.threads:
            properties["INFERENCE_NUM_THREADS"] = self.threads
        self._pipeline = openvino_genai.LLMPipeline(str(self.path), "CPU", **properties)
        self._tokenizer = self._pipeline.get_tokenizer()
        self._template = self._tokenizer.chat_template
        self._tokenizer.set_chat_template(VERBATIM)

    @property
    def _llm_type(self) -> str:
        return "openvino-genai"

    def _render(self, turns: list[dict[str, str]]) -> str:
        return self._tokenizer.apply_chat_template(
            turns,
            add_generation_prompt=True,
            chat_template=self._template,
            extra_context={"enable_thinking": False},
        )

    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        import openvino_genai

        # LLMPipeline keeps its cache only for a history that starts with the whole of the last one
        # it saw, so the prompt goes in pieces: what it has had, and what is new. Of the cache it
        # keeps as much as the tokens agree.
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

        spelled = Spelled(self._tokenizer.decode)

        class Streamer(openvino_genai.StreamerBase):
            """Hands over each token's text; an exception in here would only be printed."""

            def __init__(self, emit: Callable[[str], bool]):
                super().__init__()
                self.emit = emit

            def write(self, token: int | list[int]) -> openvino_genai.StreamingStatus:
                go_on = self.emit(spelled.add([token] if isinstance(token, int) else token))
                status = openvino_genai.StreamingStatus
                return status.RUNNING if go_on else status.STOP

            def end(self) -> None:
                pass

        def work(emit: Callable[[str], bool]) -> None:
            self._pipeline.generate(history, config, Streamer(emit))

        return lock_step(work)
