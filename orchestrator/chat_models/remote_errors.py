"""What a model's server can do wrong, each its own sentence.

Every provider's client raises its own exceptions, and most have several for one thing. What they
share is what lies at their root: an HTTP status, or the name of what their HTTP client raised.
"""

import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from orchestrator.errors import OrchestratorError

logger = logging.getLogger(__name__)


LONGEST_DETAIL = 400

_CONTEXT = re.compile(r"context|too (?:long|large)|maximum (?:input|number of) tokens", re.I)
_FORMAT = re.compile(r"\b(?:format|response_format|json_schema|schema|grammar)\b", re.I)
_MEMORY = re.compile(r"\bmemory\b", re.I)
_QUOTA = re.compile(r"quota|billing|credit", re.I)
_HUNG_UP = re.compile(r"disconnected|closed connection")
_SECRET_NAME = re.compile(r"(?:KEY|TOKEN|SECRET|PASSWORD)$")
_SECRET = re.compile(r"\b(?:sk|pk|hf|gsk)[-_][\w*-]{6,}|(?<=Bearer )\S+|(?<=://)[^/\s@]+@")

# What the settings are called from which a provider's own client reads.
_ADDRESS_SETTINGS = {"ollama": "OLLAMA_HOST", "openai": "OPENAI_BASE_URL"}
_KEY_SETTINGS = {"ollama": "OLLAMA_API_KEY", "openai": "OPENAI_API_KEY"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Who is asked, in words for a user.

    `provider` is one of `init_chat_model`'s, `model` the name that the server knows. `address` is
    free of user names and passwords, and empty where only the provider's package knows it.
    """

    provider: str
    model: str
    address: str = ""

    @property
    def where(self) -> str:
        return f"the server at {self.address}" if self.address else "the language model's server"

    @property
    def address_setting(self) -> str:
        return _ADDRESS_SETTINGS.get(self.provider, "the address of the model's server")

    @property
    def key_setting(self) -> str:
        return _KEY_SETTINGS.get(self.provider, f"{self.provider.upper()}_API_KEY")

    @property
    def protocol(self) -> str:
        return {"ollama": "Ollama's", "openai": "OpenAI's"}.get(self.provider, "the expected")

    @property
    def start(self) -> str:
        return "Start Ollama there (`ollama serve`)" if self.provider == "ollama" else "Start it"


class RemoteModelError(OrchestratorError):
    """A server did not do what it was asked for. The message is for the user.

    `again` says whether the same request may succeed in a moment, and `after` in how many seconds
    the server wants to be asked then. `of_format` says that it cannot be asked for JSON of a
    schema; `of_key` that it does not let us in, whatever it is asked.
    """

    def __init__(
        self,
        message: str,
        *,
        again: bool = False,
        after: float | None = None,
        of_format: bool = False,
        of_key: bool = False,
    ) -> None:
        super().__init__(message)
        self.again = again
        self.after = after
        self.of_format = of_format
        self.of_key = of_key


def without_secrets(text: str) -> str:
    """`text` without the keys of this process's environment, and what looks like one."""
    for name, value in os.environ.items():
        if _SECRET_NAME.search(name) and len(value) >= 6:
            text = text.replace(value, "***")
    return _SECRET.sub("***", text)


def explained(
    exc: BaseException, server: Server, *, begun: bool, retry_after: str | None = None
) -> RemoteModelError:
    """What a client raised, in words; what its server said goes to the log, without secrets.

    `begun` says whether some of the answer had come, `retry_after` is the header of that name.
    """
    chain = list(_chain(exc))
    said = str(exc)
    detail = without_secrets(f"{type(exc).__name__}: {said}")[:LONGEST_DETAIL]
    logger.warning("%s of %s: %s", server.model, server.where, detail)
    status = next((each.status_code for each in chain if _has_status(each)), None)
    if status:
        return _of_status(status, said, server, retry_after)
    return _of_connection(chain, server, begun=begun)


def _of_status(status: int, said: str, server: Server, retry_after: str | None) -> RemoteModelError:
    where, model = server.where, server.model
    if status == 401:
        return RemoteModelError(
            f"{where} did not accept the key. Set {server.key_setting} to one that it knows, and "
            "start this server again.",
            of_key=True,
        )
    if status == 403:
        return RemoteModelError(
            f"{where} does not allow this key the model {model}. Set {server.key_setting} to one "
            "that may use it, or choose another model.",
            of_key=True,
        )
    if status == 404:
        return _not_found(said, server)
    if status == 429 and _QUOTA.search(said):
        return RemoteModelError(
            f"{where} says that the account has used up what was paid for. See to that there, or "
            "choose another model."
        )
    if status == 429:
        after = _seconds(retry_after)
        rest = f"for {after:g} s" if after else "for a while"
        return RemoteModelError(
            f"{where} is asked too often and wants to be left alone {rest}. Try again then.",
            again=True,
            after=after,
        )
    if status in (400, 413) and _CONTEXT.search(said) and not _FORMAT.search(said):
        return RemoteModelError(
            f"the model {model} cannot read that much at once. Send a shorter prompt, or have its "
            "server give it a larger context."
        )
    if status >= 500 and _MEMORY.search(said):
        return RemoteModelError(
            f"{where} has not enough memory for the model {model}. Choose a smaller one, or close "
            "other programs there."
        )
    if status >= 500:
        return RemoteModelError(
            f"{where} is loading, overloaded or broken (HTTP {status}). Try again in a moment; "
            "its log has the details.",
            again=status in (500, 502, 503, 504),
            after=_seconds(retry_after),
            of_format=status == 501 or bool(_FORMAT.search(said)),
        )
    return RemoteModelError(
        f"{where} refused the request (HTTP {status}). This server's log has its reason; choose "
        "another model, or a newer version of its server.",
        of_format=status in (400, 415, 422),
    )


def _not_found(said: str, server: Server) -> RemoteModelError:
    if "model" in said.lower() or not server.address:
        is_ollama = server.provider == "ollama"
        pull = f"Run `ollama pull {server.model}` there, or set" if is_ollama else "Set"
        return RemoteModelError(
            f"{server.where} does not have the model {server.model}. {pull} "
            "STORYGEN_STORY_MODEL to one that it has."
        )
    if server.provider == "ollama":
        return no_protocol(server)
    return RemoteModelError(
        f"{server.where} does not know the way to its models. {server.address_setting} mostly "
        "ends in /v1: correct it."
    )


def _of_connection(chain: list[BaseException], server: Server, *, begun: bool) -> RemoteModelError:
    where = server.where
    names = {kind.__name__ for each in chain for kind in type(each).__mro__}
    if begun and names & {"TransportError", "APIConnectionError", "ConnectionError"}:
        return broken_off(server)
    if "SSLError" in names:
        return RemoteModelError(
            f"there is no secure connection to {where}. If it speaks plain HTTP, write http:// in "
            f"{server.address_setting}; if its certificate is your own, name it in SSL_CERT_FILE."
        )
    if "gaierror" in names:
        return RemoteModelError(
            f"nobody knows where {where} is. Correct the name in {server.address_setting}.",
            again=True,
        )
    if "ProxyError" in names:
        return RemoteModelError(
            f"the proxy did not let us through to {where}. Correct HTTP_PROXY and HTTPS_PROXY, or "
            "name the server in NO_PROXY."
        )
    if names & {"ConnectError", "ConnectTimeout", "ConnectionRefusedError"}:
        return RemoteModelError(
            f"{where} does not answer. {server.start}, or set {server.address_setting} to where "
            "it runs.",
            again=True,
        )
    if names & {"UnsupportedProtocol", "InvalidURL", "LocalProtocolError"}:
        return RemoteModelError(
            f"{where} cannot be asked: correct {server.address_setting}, or the key."
        )
    is_disconnected = any(_HUNG_UP.search(str(each)) for each in chain)
    if "RemoteProtocolError" in names and not is_disconnected:
        return no_protocol(server)
    if names & {"TransportError", "ConnectionError", "APIConnectionError"}:
        return RemoteModelError(
            f"{where} hung up before it answered. Its log may say why; try again.", again=True
        )
    if "APIError" in names or "ResponseError" in names:
        # Told in the middle of a stream, where there is no status any more.
        return _of_status(500, str(chain[0]), server, None) if not begun else broken_off(server)
    # What readers raise who were promised something else.
    return no_protocol(server)


def broken_off(server: Server) -> RemoteModelError:
    return RemoteModelError(
        f"{server.where} broke off in the middle of its answer. Its log may say why; try again."
    )


def no_protocol(server: Server) -> RemoteModelError:
    return RemoteModelError(
        f"what answers as {server.where} does not speak {server.protocol} protocol. Correct "
        f"{server.address_setting}.",
        # An answer in JSON may be read by more particular readers than one in words.
        of_format=True,
    )


def refused(server: Server) -> RemoteModelError:
    return RemoteModelError(
        f"the model {server.model} refused to write about this. Change the prompt, or choose "
        "another model."
    )


def empty(server: Server, *, ran_out: bool) -> RemoteModelError:
    """`ran_out` says whether it had used up its tokens by then."""
    if ran_out:
        return RemoteModelError(
            f"the model {server.model} thought until it had used up its tokens, and wrote nothing. "
            "Raise STORYGEN_STORY_TOKENS, or choose a model that does not think first."
        )
    return RemoteModelError(
        f"the model {server.model} answered with nothing. Try another seed, or choose another "
        "model.",
        again=True,
    )


def silent(server: Server, seconds: float, *, begun: bool) -> RemoteModelError:
    if begun:
        return RemoteModelError(
            f"{server.where} went silent in the middle of its answer, for {seconds:g} s. Its log "
            "may say why; try again."
        )
    return RemoteModelError(
        f"{server.where} sent nothing for {seconds:g} s. It may still be loading the model "
        f"{server.model}: try again in a moment, or choose a smaller one."
    )


def too_slow(server: Server, seconds: float) -> RemoteModelError:
    return RemoteModelError(
        f"{server.where} took longer than {seconds:g} s for its answer. Choose a smaller model, or "
        "a faster machine for it."
    )


def _chain(exc: BaseException | None) -> Iterator[BaseException]:
    while exc:
        yield exc
        exc = exc.__cause__ or exc.__context__


def _has_status(exc: Any) -> bool:
    return isinstance(getattr(exc, "status_code", None), int) and exc.status_code >= 400


def _seconds(header: str | None) -> float | None:
    """What a `Retry-After` says in seconds; one that names a date is passed over."""
    try:
        return max(0.0, float(header or ""))
    except ValueError:
        return None
