"""What the chat models that run in this process have in common.

A local model is a `BaseChatModel` that supports a prefill: if the conversation ends with words of
the assistant, it continues them in the same turn. That keeps a small model on track, and lets a
call start from the state that the last one left.
"""

import re
import threading
from abc import abstractmethod
from collections.abc import Callable, Generator, Iterator, Sequence
from queue import SimpleQueue
from typing import Any, ClassVar

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.chat_models import generate_from_stream
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from pydantic import BaseModel, Field, PrivateAttr

from orchestrator.errors import OrchestratorError

ROLES = {"system": "system", "human": "user", "ai": "assistant"}

# Tokenizers read `<|im_start|>`, `</s>` or `[INST]` as one special token, also in a user's text. A
# space after the opening bracket prevents it.
SPECIAL_TOKEN = re.compile(r"<(?=[^\s<>]{1,40}>)|\[(?=/?[A-Z_]{2,40}\])")

# Some templates begin the reasoning themselves, and only its end is in the answer.
_REASONING = re.compile(
    r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)|\A(?:(?!<think).)*</think(?:ing)?>",
    re.DOTALL | re.IGNORECASE,
)


class Sampling(BaseModel):
    """How one call chooses its tokens. A temperature of 0 takes the likeliest each time."""

    seed: int = Field(default=0, ge=0)
    max_tokens: int = Field(default=256, ge=1)
    temperature: float = Field(default=0.4, ge=0)
    top_p: float = Field(default=1.0, gt=0, le=1)
    min_p: float = Field(default=0.1, ge=0, lt=1)
    repetition_penalty: float = Field(default=1.08, gt=0)


class StreamingChatModel(BaseChatModel):
    """A chat model whose whole answer is all that it streams."""

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return generate_from_stream(self._stream(messages, stop, run_manager, **kwargs))


class LocalChatModel(Sampling, StreamingChatModel):
    """A chat model that runs in this process, one conversation at a time.

    Each field of `Sampling` can be overridden for one call by a keyword of the same name. `seed`
    makes a call repeatable, `max_tokens` is the most that it writes; the others mean what they
    mean in a Hugging Face generation config. `context` is the most tokens that a conversation may
    have, the answer included; one that has more raises `OrchestratorError` before it is read.

    The same calls after a `reset` get the same answers, whatever came before. A call that
    continues the last one reads only what is new.
    """

    supports_prefill: ClassVar[bool] = True

    model_name: str
    context: int = Field(default=4096, ge=256)

    # The engine holds the state of one conversation; two calls at once would mix theirs.
    _turn: Any = PrivateAttr(default_factory=threading.Lock)
    _prompt: str = PrivateAttr(default="")
    _answer: str = PrivateAttr(default="")

    def reset(self) -> None:
        """Let the next call start from nothing, even if it continues the last one."""
        with self._turn:
            self._prompt = self._answer = ""

    @abstractmethod
    def _render(self, turns: list[dict[str, str]]) -> str:
        """The turns (`role`, `content`) in the model's chat format, up to the assistant's words."""

    @abstractmethod
    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        """The text of each new token, until the model ends or has written `max_tokens`.

        The text is empty while a letter is incomplete. Closing the generator stops the model at
        this token and leaves it usable.

        `more` is what `prompt` adds to the last prompt and its answer, if it continues them: then
        the engine may start from the state it has. If `more` is empty it must start from nothing,
        or the answer would depend on what ran before.
        """

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        fields = Sampling.model_fields
        sampling = Sampling(**{name: kwargs.get(name, getattr(self, name)) for name in fields})
        prompt = self._rendered(messages)
        with self._turn:
            # A few letters of the answer distinguish a conversation that continues from a new one
            # that happens to begin like the last. One that is shorter than the last starts anew:
            # an engine must have something to read.
            continues = (
                self._answer
                and prompt.startswith(self._prompt + self._answer[:8])
                and not (self._prompt + self._answer).startswith(prompt)
            )
            more = prompt[len(self._prompt) :] if continues else ""
            self._prompt, self._answer = prompt, ""
            tokens = self._tokens(prompt, sampling, more=more)
            try:
                for text in stop_at(self._remembered(tokens), stop or ()):
                    yield ChatGenerationChunk(message=AIMessageChunk(content=text))
            except Exception:
                # The state of an engine that failed is unknown.
                self._prompt = self._answer = ""
                raise
            finally:
                tokens.close()
        yield ChatGenerationChunk(message=AIMessageChunk(content="", chunk_position="last"))

    def _remembered(self, tokens: Iterator[str]) -> Iterator[str]:
        for text in tokens:
            self._answer += text
            yield text

    @abstractmethod
    def get_num_tokens(self, text: str) -> int:
        """How many tokens `text` has, special ones read as such."""

    def _check_length(self, prompt: str, sampling: Sampling) -> None:
        if self.get_num_tokens(prompt) + sampling.max_tokens > self.context:
            raise OrchestratorError(
                "the text is longer than the language model can read. Ask for a shorter story, or "
                "say in fewer words what it is about."
            )

    def _rendered(self, messages: list[BaseMessage]) -> str:
        turns = [
            {"role": ROLES[message.type], "content": SPECIAL_TOKEN.sub(r"\g<0> ", message.text)}
            for message in messages
        ]
        prefill = turns.pop()["content"] if turns[-1]["role"] == "assistant" else ""
        return self._render(turns) + prefill


class IncrementalDetokenizer:
    """The text of tokens as they come. A token that ends inside a letter adds nothing yet.

    Only the last tokens are decoded again, those since the last but one text.
    """

    def __init__(self, decode: Callable[[list[int]], str]) -> None:
        self.decode = decode
        self.tokens: list[int] = []
        self._first = self._done = 0

    def add(self, tokens: list[int]) -> str:
        """The text that these tokens add to those before them."""
        self.tokens += tokens
        before = self.decode(self.tokens[self._first : self._done])
        text = self.decode(self.tokens[self._first :])
        if text.endswith("\ufffd"):
            return ""
        self._first, self._done = self._done, len(self.tokens)
        return text[len(before) :]


def strip_reasoning(text: str) -> str:
    """The text without a model's reasoning before its answer, also where that has not ended."""
    return _REASONING.sub("", text)


def stop_at(tokens: Iterator[str], stop: Sequence[str]) -> Iterator[str]:
    """The tokens up to the first of the `stop` strings, which is left out.

    Text that may turn out to be the start of a stop string is held back; one text is yielded for
    each token all the same, so that tokens can be counted.
    """
    held = ""
    for token in tokens:
        held += token
        ends = [at for mark in stop if (at := held.find(mark)) >= 0]
        if ends:
            yield held[: min(ends)]
            return
        keep = max(
            (n for mark in stop for n in range(len(mark)) if held.endswith(mark[:n])), default=0
        )
        cut = len(held) - keep
        yield held[:cut]
        held = held[cut:]
    if held:
        yield held


def callback_to_generator(
    work: Callable[[Callable[[str], bool]], None],
) -> Generator[str, None, None]:
    """What `work` emits, each item made only when it is asked for.

    `work` runs in a thread and gets `emit(text)`, which returns whether to continue. This makes
    generators of engines with callbacks. An engine that ran ahead would leave a state that depends
    on timing, and with it the last bits of the next answer.
    """
    items: SimpleQueue[tuple[str | None, BaseException | None]] = SimpleQueue()
    answers: SimpleQueue[bool] = SimpleQueue()

    def emit(text: str) -> bool:
        items.put((text, None))
        return answers.get()

    def run() -> None:
        try:
            work(emit)
        except BaseException as exc:  # handed to the thread that asked
            items.put((None, exc))
        else:
            items.put((None, None))

    worker = threading.Thread(target=run, name="story-model", daemon=True)
    worker.start()
    waiting = False
    try:
        while True:
            text, error = items.get()
            if error:
                raise error
            if text is None:
                return
            waiting = True
            yield text
            answers.put(True)
            waiting = False
    finally:
        if waiting:
            answers.put(False)
        worker.join()
