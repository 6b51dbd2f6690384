"""Language models on a server: Ollama, OpenAI's protocol, and what else LangChain has clients for.

`RemoteChatModel` adds to any LangChain chat model what their clients do not share: a deadline for
the whole answer, retries, cancelling while the server is silent, and errors in words.
"""

import logging
import time
from collections.abc import Iterator
from contextlib import closing
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any, Self

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessageChunk, BaseMessage, HumanMessage, SystemMessage
from langchain_core.outputs import ChatGenerationChunk
from pydantic import Field, PrivateAttr

from orchestrator.chat_models.base import StreamingChatModel, strip_reasoning
from orchestrator.chat_models.providers import TEMPERATURE, ChatServer, build_inner
from orchestrator.remote.connection import CLOSING_SECONDS, POLL_SECONDS, Connection, Timeouts
from orchestrator.remote.errors import RemoteModelError, explained

logger = logging.getLogger(__name__)

# A model that reasons first is refused a limit in which it cannot finish.
PING_TOKENS = 256
PING = [SystemMessage("You are kind."), HumanMessage("Say hello.")]


class RemoteChatModel(StreamingChatModel):
    """`inner`, which asks `server`, with timeouts, retries and errors in words.

    The keywords of a call are those of a `LocalChatModel` (`seed`, `max_tokens`) and `schema`, a
    JSON schema for the answer. A provider whose name for a seed we do not know gets none: its
    stories vary. Each retry has a seed of its own.

    While the server is silent, empty chunks are streamed, so that the reader can stop; closing the
    stream disconnects at once. Raises `RemoteModelError`, whatever the client raises.

    A server that refuses a temperature or a system message is asked again without, and from then
    on always so.
    """

    inner: BaseChatModel
    server: ChatServer
    timeouts: Timeouts = Timeouts()
    connection: Connection = Field(default_factory=Connection)

    _joins_system: bool = PrivateAttr(default=False)

    @classmethod
    def around(cls, model: BaseChatModel) -> Self:
        """Any other chat model, as one on a server of which we know nothing."""
        return cls(inner=model, server=ChatServer(model=model._llm_type))

    @property
    def _llm_type(self) -> str:
        return self.inner._llm_type

    def ping(self) -> None:
        """Ask as for a story, and disconnect at the first word: server, key and model are there.

        A server that loads models on demand has loaded it then. Raises `RemoteModelError`.
        """
        with closing(self._chunks(PING, 0, PING_TOKENS)) as chunks:
            next(chunk for chunk in chunks if chunk)

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        *,
        seed: int = 0,
        max_tokens: int = 256,
        schema: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        chunks = self._chunks(messages, seed, max_tokens, schema, stop=stop, **kwargs)
        with closing(chunks):
            for chunk in chunks:
                yield ChatGenerationChunk(message=chunk or AIMessageChunk(content=""))

    def _chunks(
        self,
        messages: list[BaseMessage],
        seed: int,
        max_tokens: int,
        schema: dict[str, Any] | None = None,
        **options: Any,
    ) -> Iterator[AIMessageChunk | None]:
        """An answer, after retries; None again and again while nothing comes."""
        if schema:
            options |= self._format(schema)
        end = time.monotonic() + self.timeouts.total
        pauses = iter(self.timeouts.pauses)
        while True:
            has_text = False
            inner, limits = self.server.call(self.inner, seed % 2**31, max_tokens)
            try:
                attempt = self._attempt(
                    inner, self._joined(messages), end, bool(schema), **limits | options
                )
                with closing(attempt):
                    for chunk in attempt:
                        has_text = has_text or bool(chunk and chunk.text)
                        yield chunk
                return
            except RemoteModelError as error:
                if has_text:
                    raise
                if self._adapts_to(error):
                    continue
                pause = next(pauses, None)
                wait = pause if error.after is None else error.after
                if not error.again or pause is None:
                    raise
                if wait > min(self.timeouts.longest_pause, end - time.monotonic()):
                    raise
            seed += 1
            resume = time.monotonic() + wait
            while (left := resume - time.monotonic()) > 0:
                time.sleep(min(left, POLL_SECONDS))
                yield None

    def _adapts_to(self, error: RemoteModelError) -> bool:
        """Whether the same request, without what the server refused, can be sent now."""
        if error.refuses == "temperature" and getattr(self.inner, "temperature", None) is not None:
            self.inner = self.inner.model_copy(update={"temperature": None})
        elif error.refuses == "system" and not self._joins_system:
            self._joins_system = True
        else:
            return False
        logger.info("%s takes no %s: asked without", self.server.model, error.refuses)
        return True

    def _joined(self, messages: list[BaseMessage]) -> list[BaseMessage]:
        """The messages; if the server takes no system message, its words before the user's."""
        if not (self._joins_system and messages[0].type == "system"):
            return messages
        system, first, *rest = messages
        return [HumanMessage(f"{system.text}\n\n{first.text}"), *rest]

    def _attempt(
        self,
        inner: BaseChatModel,
        messages: list[BaseMessage],
        end: float,
        has_schema: bool,
        **options: Any,
    ) -> Iterator[AIMessageChunk | None]:
        """Ask once. A thread reads, so that this one can watch the time and stop."""
        items: SimpleQueue[AIMessageChunk | BaseException | None] = SimpleQueue()
        stopped = Event()

        def read() -> None:
            try:
                with closing(inner.stream(messages, **options)) as chunks:
                    for chunk in chunks:
                        if stopped.is_set():
                            return
                        # Some clients make chunks of other roles.
                        is_ai = isinstance(chunk, AIMessageChunk)
                        items.put(chunk if is_ai else AIMessageChunk(content=chunk.text))
            except BaseException as exc:  # handed to the thread that asked
                items.put(exc)
            else:
                items.put(None)

        reader = Thread(target=read, name="story-server", daemon=True)
        answer = _Answer()
        has_ended = False
        reader.start()
        due = time.monotonic() + self.timeouts.silence
        try:
            while not has_ended:
                now = time.monotonic()
                if now >= end:
                    raise RemoteModelError("slow", self.server, seconds=self.timeouts.total)
                if now >= due:
                    kind = "silent" if answer.has_begun else "loading"
                    raise RemoteModelError(kind, self.server, seconds=self.timeouts.silence)
                try:
                    item = items.get(timeout=min(POLL_SECONDS, due - now, end - now))
                except Empty:
                    yield None
                    continue
                if has_ended := not isinstance(item, AIMessageChunk):
                    break
                answer.add(item)
                yield item
                due = time.monotonic() + self.timeouts.silence
        finally:
            stopped.set()
            if not has_ended:
                self.connection.abort()
            reader.join(CLOSING_SECONDS)
        if isinstance(item, BaseException):
            answer.end = _ENDS.get(type(item).__name__, "")
            is_empty = "No generation chunks" in str(item)  # LangChain's words
            if not answer.end and (self.server.provider == "openai" or not is_empty):
                # No cause: its text may repeat the key. The log has it without.
                raise explained(
                    item,
                    self.server,
                    has_begun=answer.has_begun,
                    retry_after=self.connection.retry_after,
                )
        self._check(answer, has_schema)

    def _check(self, answer: "_Answer", has_schema: bool) -> None:
        if answer.is_refusal or answer.end == "content_filter":
            raise RemoteModelError("refused", self.server)
        if answer.has_begun and self.server.says_end and not answer.end:
            raise RemoteModelError("broken off", self.server)
        if not strip_reasoning("".join(answer.texts)).strip():
            if answer.end == "length":
                raise RemoteModelError("out of tokens", self.server)
            # Some servers answer a schema with nothing, each time.
            raise RemoteModelError("empty", self.server, again=not has_schema, is_format=has_schema)

    def _format(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The keywords that ask for an answer of that schema."""
        strict = {"strict": True} if self.server.is_strict else {}
        try:
            # Without the parser that comes behind it: the answer is shown as it grows.
            runnable = self.inner.with_structured_output(schema, method="json_schema", **strict)
            return dict(runnable.steps[0].kwargs)
        except (NotImplementedError, ValueError, TypeError, AttributeError) as exc:
            raise RemoteModelError("json", self.server) from exc


# What openai's own parser of JSON raises for an answer that was not finished.
_ENDS = {"LengthFinishReasonError": "length", "ContentFilterFinishReasonError": "content_filter"}


class _Answer:
    """What has come of an answer."""

    def __init__(self) -> None:
        self.has_begun = False
        self.texts: list[str] = []
        self.is_refusal = False
        self.end = ""

    def add(self, chunk: AIMessageChunk) -> None:
        metadata = chunk.response_metadata
        self.has_begun = True
        self.texts.append(chunk.text)
        self.end = self.end or str(
            metadata.get("finish_reason")
            or metadata.get("done_reason")
            or metadata.get("done")
            or ""
        )
        self.is_refusal = self.is_refusal or bool(chunk.additional_kwargs.get("refusal"))


def remote_model(
    provider: str,
    name: str,
    *,
    timeouts: Timeouts | None = None,
    temperature: float | None = TEMPERATURE,
) -> RemoteChatModel:
    """The model `name` of `community` or a provider that `init_chat_model` knows. Asks nothing yet.

    The provider's own environment variables say where it is and which key it wants: `OLLAMA_HOST`,
    `OPENAI_BASE_URL`, `OPENAI_API_KEY` and so on. `temperature` None sends none. Raises
    `ConfigurationError` if these cannot be right, or if the provider's package is not installed.
    """
    timeouts = timeouts or Timeouts()
    connection = Connection()
    inner, server = build_inner(
        provider,
        name,
        connect_seconds=timeouts.connect,
        # A little longer than we wait: a thread that was abandoned ends then.
        read_seconds=timeouts.silence + CLOSING_SECONDS,
        hooks=connection.hooks,
        temperature=temperature,
    )
    return RemoteChatModel(inner=inner, server=server, timeouts=timeouts, connection=connection)
