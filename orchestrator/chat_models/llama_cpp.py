"""GGUF models through llama.cpp, for machines that have `llama-cpp-python` and no OpenVINO."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any

from pydantic import Field, PrivateAttr

from orchestrator.chat_models.base import LocalChatModel, Sampling


class LlamaCppChatModel(LocalChatModel):
    """A GGUF file (`path`) read by `llama_cpp.Llama`.

    `threads` is how many CPU threads it may use, 0 for llama.cpp's own choice. Raises `ValueError`
    if the file cannot be read.
    """

    path: Path
    threads: int = Field(default=0, ge=0)

    _llama: Any = PrivateAttr()
    _format: Any = PrivateAttr()

    def model_post_init(self, context: Any) -> None:
        from llama_cpp import Llama
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        self._llama = Llama(
            str(self.path),
            n_ctx=self.context,
            n_threads=self.threads or None,
            n_threads_batch=self.threads or None,
            flash_attn=True,
            verbose=False,
        )
        self._format = Jinja2ChatFormatter(
            self._llama.metadata["tokenizer.chat_template"],
            # Templates put it after what the model said. Where a conversation begins with one, the
            # tokenizer adds it.
            eos_token=self._llama._model.token_get_text(self._llama.token_eos()),
            bos_token="",
        )

    @property
    def _llm_type(self) -> str:
        return "llama.cpp"

    def _render(self, turns: list[dict[str, str]]) -> str:
        return self._format(messages=turns, enable_thinking=False).prompt

    def get_num_tokens(self, text: str) -> int:
        return len(self._llama.tokenize(text.encode(), special=True))

    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        self._check_length(prompt, sampling)
        if not more:
            # Otherwise it keeps whatever the prompt has in common with the last one.
            self._llama.reset()
        chunks = self._llama.create_completion(
            prompt,
            stream=True,
            seed=sampling.seed,
            max_tokens=sampling.max_tokens,
            temperature=sampling.temperature,
            top_p=sampling.top_p,
            min_p=sampling.min_p,
            top_k=0,
            repeat_penalty=sampling.repetition_penalty,
        )
        with closing(chunks):
            for chunk in chunks:
                yield chunk["choices"][0]["text"]
