"""Language models on a server: Ollama, all that speaks OpenAI's protocol, and other providers.

LangChain has a chat model for each of them. `RemoteChatModel` puts around any of these what they do
not have in common: how long a server may be silent, when it is asked again, a way to stop in the
middle of its silence, and errors in words.
"""

import base64
import ipaddress
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.chat_models import generate_from_stream
from langchain_core.messages import AIMessageChunk, BaseMessage, HumanMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from pydantic import Field

from orchestrator.chat_models import remote_errors
from orchestrator.chat_models.remote_errors import (
    RemoteModelError,
    Server,
    explained,
    without_secrets,
)
from orchestrator.errors import ConfigurationError

# As warm as a story wants to be told.
TEMPERATURE = 0.7
OPENAI_ADDRESS = "https://api.openai.com/v1"
OLLAMA_PORT = 11434
# How often somebody who waits for a silent server may say that he does not want to any more.
POLL_SECONDS = 0.2
CLOSING_SECONDS = 1.0
GREETING_TOKENS = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a server may take, in seconds, and how often it is asked.

    `connect` to be reached; `first` until its first word, for which it may have to load the model;
    `between` until the next one; `whole` for all of an answer, all tries included. `pauses` are
    those before it is asked again, `longest_pause` the longest that it may ask for itself.
    """

    connect: float = 5.0
    first: float = 180.0
    between: float = 45.0
    whole: float = 600.0
    pauses: tuple[float, ...] = (0.5, 2.0)
    longest_pause: float = 30.0


class Connection:
    """The connection of a client that asks one thing at a time.

    Closing a socket does not wake the thread that reads from it; shutting it down does.
    """

    def __init__(self) -> None:
        self.retry_after: str | None = None
        self._stream: Any = None

    @property
    def hooks(self) -> dict[str, list[Callable[[Any], None]]]:
        """The `event_hooks` of an httpx client."""
        return {"request": [self._on_request], "response": [self._on_response]}

    def disconnect_client(self) -> None:
        if self._stream:
            # It may be closed already, or by the other side.
            with suppress(OSError):
                self._stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def _on_request(self, request: Any) -> None:
        self.retry_after = None
        request.extensions["trace"] = self._on_trace

    def _on_trace(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._stream = info["return_value"]

    def _on_response(self, response: Any) -> None:
        self.retry_after = response.headers.get("Retry-After")


class RemoteChatModel(BaseChatModel):
    """`inner`, which asks `server`, with time-outs, retries and errors in words.

    The keywords of one call are those of a `LocalChatModel`: `seed` and `max_tokens`; and `schema`,
    a JSON schema that the answer is to hold. A provider of which we do not know what it calls a
    seed gets none: its stories vary. Each try has a seed of its own.

    While the server is silent, empty pieces are streamed, so that who reads can stop; closing the
    stream hangs up at once. Raises `RemoteModelError`, whatever the client raises.
    """

    inner: BaseChatModel
    server: Server
    patience: Patience = Patience()
    connection: Connection = Field(default_factory=Connection)

    @classmethod
    def around(cls, model: BaseChatModel) -> Self:
        """Any other chat model, as if it were on a server of which we know nothing."""
        return cls(inner=model, server=Server(provider="", model=model._llm_type))

    @property
    def _llm_type(self) -> str:
        return self.inner._llm_type

    def greet(self) -> None:
        """Ask for a word, and hang up when it comes: server, key and model are then there.

        A server that loads models when they are asked for has loaded it. Raises `RemoteModelError`.
        """
        # A model that thinks first is refused a limit within which it cannot be done.
        options = self._options(0, GREETING_TOKENS)
        end = time.monotonic() + self.patience.whole
        with closing(self._once([HumanMessage("Say hello.")], end, **options)) as pieces:
            next(piece for piece in pieces if piece)

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
        kwargs |= self._format(schema) if schema else {}
        end = time.monotonic() + self.patience.whole
        for tries, pause in enumerate((*self.patience.pauses, None)):
            options = self._options(seed + tries, max_tokens) | kwargs
            begun = False
            try:
                for chunk in self._once(messages, end, stop=stop, **options):
                    begun = begun or bool(chunk and chunk.text)
                    yield chunk or _nothing_yet()
                return
            except RemoteModelError as trouble:
                wait = pause if trouble.after is None else trouble.after
                if begun or not trouble.again or pause is None:
                    raise
                if wait > min(self.patience.longest_pause, end - time.monotonic()):
                    raise
            yield from _pause(wait)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return generate_from_stream(self._stream(messages, stop, run_manager, **kwargs))

    def _once(
        self, messages: list[BaseMessage], end: float, **options: Any
    ) -> Iterator[ChatGenerationChunk | None]:
        """Ask once; None again and again while nothing comes.

        A thread reads, so that this one can look at the clock.
        """
        items: SimpleQueue[AIMessageChunk | BaseException | None] = SimpleQueue()
        stopped = Event()

        def read() -> None:
            try:
                with closing(self.inner.stream(messages, **options)) as pieces:
                    for piece in pieces:
                        if stopped.is_set():
                            return
                        items.put(piece)
            except BaseException as exc:  # handed to the thread that asked
                items.put(exc)
            else:
                items.put(None)

        reader = Thread(target=read, name="story-server", daemon=True)
        answer = _Answer()
        ended = False
        reader.start()
        try:
            due = time.monotonic() + self.patience.first
            while True:
                now = time.monotonic()
                try:
                    item = items.get(timeout=max(0.0, min(POLL_SECONDS, due - now, end - now)))
                except Empty:
                    self._check_time(due, end, begun=answer.begun)
                    yield None
                    continue
                if ended := not isinstance(item, AIMessageChunk):
                    break
                answer.add(item)
                yield ChatGenerationChunk(message=item)
                self._check_time(None, end, begun=True)
                due = time.monotonic() + self.patience.between
        finally:
            stopped.set()
            if not ended:
                self.connection.disconnect_client()
            reader.join(CLOSING_SECONDS)
        # What openai's own reader of JSON makes of an answer that was not finished.
        if type(item).__name__ in _ENDS:
            answer.end = _ENDS[type(item).__name__]
        elif item is not None:
            raise self._trouble(item, begun=answer.begun)
        self._check_answer(answer)

    def _check_time(self, due: float | None, end: float, *, begun: bool) -> None:
        now = time.monotonic()
        if now >= end:
            raise remote_errors.too_slow(self.server, self.patience.whole)
        if due and now >= due:
            seconds = self.patience.between if begun else self.patience.first
            raise remote_errors.silent(self.server, seconds, begun=begun)

    def _check_answer(self, answer: "_Answer") -> None:
        if answer.declined or answer.end == "content_filter":
            raise remote_errors.refused(self.server)
        if self._llm_type in ("chat-ollama", "openai-chat") and not answer.end:
            raise remote_errors.broken_off(self.server)
        if not answer.spoke:
            raise remote_errors.empty(self.server, ran_out=answer.end == "length")

    def _trouble(self, exc: BaseException, *, begun: bool) -> RemoteModelError:
        if isinstance(exc, RemoteModelError):
            return exc
        # What Ollama says while it loads a model and thinks that nothing was asked.
        if self._llm_type == "chat-ollama" and "No generation chunks" in str(exc):
            return remote_errors.empty(self.server, ran_out=False)
        # It carries no exception along, which may repeat the key; what that says is in the log.
        return explained(exc, self.server, begun=begun, retry_after=self.connection.retry_after)

    def _options(self, seed: int, max_tokens: int) -> dict[str, Any]:
        seed %= 2**31
        match self._llm_type:
            case "chat-ollama":
                # Options given for one call stand in for all of the model's own.
                temperature = self.inner.temperature
                return {
                    "options": {
                        "seed": seed,
                        "num_predict": max_tokens,
                        "temperature": temperature,
                    }
                }
            case "openai-chat" if self.inner.openai_api_base:
                # Servers that are not OpenAI's know one name or the other.
                return {
                    "seed": seed,
                    "max_tokens": max_tokens,
                    "extra_body": {"max_tokens": max_tokens},
                }
            case "openai-chat":
                return {"seed": seed, "max_tokens": max_tokens}
            case _:
                return {"max_tokens": max_tokens}

    def _format(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The keywords that ask for an answer of that schema."""
        # OpenAI keeps to a schema only then; not every provider takes the word.
        how = {"strict": True} if self._llm_type == "openai-chat" else {}
        try:
            # With a parser behind it that this does without: who reads wants to see it grow.
            asked = self.inner.with_structured_output(schema, method="json_schema", **how)
            return dict(asked.steps[0].kwargs)
        except (NotImplementedError, ValueError, TypeError, AttributeError) as exc:
            raise RemoteModelError(
                f"the model {self.server.model} cannot be asked for JSON.", of_format=True
            ) from exc


_ENDS = {"LengthFinishReasonError": "length", "ContentFilterFinishReasonError": "content_filter"}


class _Answer:
    """What of an answer has come."""

    def __init__(self) -> None:
        self.begun = False
        self.spoke = False
        self.declined = False
        self.end = ""

    def add(self, piece: AIMessageChunk) -> None:
        said = piece.response_metadata
        self.begun = True
        self.spoke = self.spoke or bool(piece.text.strip())
        self.end = self.end or str(
            said.get("finish_reason") or said.get("done_reason") or said.get("done") or ""
        )
        self.declined = self.declined or bool(piece.additional_kwargs.get("refusal"))


def _nothing_yet() -> ChatGenerationChunk:
    return ChatGenerationChunk(message=AIMessageChunk(content=""))


def _pause(seconds: float) -> Iterator[ChatGenerationChunk]:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, POLL_SECONDS))
        yield _nothing_yet()


# Where the servers are


def remote_model(provider: str, name: str, *, patience: Patience | None = None) -> RemoteChatModel:
    """The model `name` of a provider that `init_chat_model` knows. Asks nobody yet.

    The provider's own environment variables say where it is and who asks: `OLLAMA_HOST`,
    `OPENAI_BASE_URL`, `OPENAI_API_KEY` and so on. Raises `ConfigurationError` if these cannot be
    right, or if the provider's package is not installed.
    """
    patience = patience or Patience()
    connection = Connection()
    address = ""
    match provider:
        case "ollama":
            address, options = _ollama(patience, connection)
        case "openai":
            address, options = _openai(patience, connection, name)
        case _:
            options = {"timeout": patience.first, "max_retries": 0}
    from langchain.chat_models import init_chat_model

    try:
        inner = init_chat_model(name, model_provider=provider, temperature=TEMPERATURE, **options)
    except ImportError as exc:
        raise _not_installed(provider, name, str(exc)) from exc
    except Exception as exc:  # each provider's package raises its own
        reason = without_secrets(str(exc)).strip().partition("\n")[0]
        raise ConfigurationError(
            f"The story model {provider}:{name} could not be set up: {reason}"
        ) from None  # what it was raised from may hold the key
    return RemoteChatModel(
        inner=inner,
        server=Server(provider=provider, model=name, address=address),
        patience=patience,
        connection=connection,
    )


def _ollama(patience: Patience, connection: Connection) -> tuple[str, dict[str, Any]]:
    import httpx

    raw = os.environ.get("OLLAMA_HOST", "").strip()
    bare = "://" not in raw
    if raw.startswith(":"):
        raw = f"127.0.0.1{raw}"
    url = _Url("OLLAMA_HOST", f"http://{raw or '127.0.0.1'}" if bare else raw)
    # As Ollama reads it: without a scheme it is its own port.
    address = url.shown(default_port=OLLAMA_PORT if bare else None)
    options = {
        "base_url": address,
        # What some models say to themselves first would be told as the story.
        "reasoning": False,
        "client_kwargs": {
            "timeout": httpx.Timeout(_longest_read(patience), connect=patience.connect),
            "trust_env": not url.is_here,
            "headers": url.authorization,
        },
        "sync_client_kwargs": {"event_hooks": connection.hooks},
    }
    return address, options


def _openai(patience: Patience, connection: Connection, name: str) -> tuple[str, dict[str, Any]]:
    # Either name, in this order, as langchain-openai reads them.
    setting = "OPENAI_API_BASE" if os.environ.get("OPENAI_API_BASE") else "OPENAI_BASE_URL"
    own = os.environ.get(setting, "").strip()
    url = _Url(setting, own or OPENAI_ADDRESS)
    if not own and not os.environ.get("OPENAI_API_KEY"):
        raise ConfigurationError(
            f"The story model openai:{name} needs a key: set OPENAI_API_KEY, or OPENAI_BASE_URL to "
            "the address of a server of your own."
        )
    try:
        import openai
    except ImportError as exc:
        raise _not_installed("openai", name, str(exc)) from exc
    timeout = openai.Timeout(_longest_read(patience), connect=patience.connect)
    options: dict[str, Any] = {
        "timeout": timeout,
        "max_retries": 0,
        "http_client": openai.DefaultHttpxClient(
            timeout=timeout, trust_env=not url.is_here, event_hooks=connection.hooks
        ),
    }
    if own:
        # Servers of one's own mostly want no key; the client insists on one.
        options |= {
            "base_url": url.shown(),
            "api_key": os.environ.get("OPENAI_API_KEY") or "none",
            "default_headers": url.authorization,
        }
    return url.shown(), options


def _longest_read(patience: Patience) -> float:
    """For the client itself: a thread that nobody waits for any more ends a little later."""
    return max(patience.first, patience.between) + CLOSING_SECONDS


def _not_installed(provider: str, name: str, reason: str) -> ConfigurationError:
    package = {"ollama": "langchain-ollama", "openai": "langchain-openai"}.get(provider)
    if package:
        reason = f"it needs a package. Run `pip install {package}`."
    return ConfigurationError(f"The story model {provider}:{name} could not be set up: {reason}")


class _Url:
    """The address in the environment variable `setting`, taken apart."""

    def __init__(self, setting: str, url: str) -> None:
        try:
            self._parts = urlsplit(url)
            self.port = self._parts.port
        except ValueError:
            self.port = self._parts = None
        if not self._parts or self._parts.scheme not in ("http", "https") or not self.host:
            shown = without_secrets(url)
            raise ConfigurationError(
                f"{setting} is no address of a server: {shown!r}. Write it as "
                "http://127.0.0.1:8080/v1."
            )

    @property
    def host(self) -> str:
        return self._parts.hostname or ""

    @property
    def is_here(self) -> bool:
        """Whether it is this machine, which no proxy leads to."""
        try:
            address = ipaddress.ip_address(self.host)
        except ValueError:
            return self.host == "localhost" or self.host.endswith(".localhost")
        return address.is_loopback or address.is_unspecified

    @property
    def authorization(self) -> dict[str, str] | None:
        """The headers that stand for a user name and password in the address."""
        if not self._parts.username:
            return None
        pair = f"{unquote(self._parts.username)}:{unquote(self._parts.password or '')}"
        return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}

    def shown(self, *, default_port: int | None = None) -> str:
        """The address without user name and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = self.port or default_port
        path = self._parts.path.rstrip("/")
        return f"{self._parts.scheme}://{host}{f':{port}' if port else ''}{path}"
