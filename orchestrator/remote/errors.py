"""What can go wrong with a model's server, each in a sentence for the user.

Each provider's client raises its own exceptions. What they share is an HTTP status, or the class
name of what their HTTP library raised.
"""

import logging
import re
from collections.abc import Iterator
from typing import Any

from orchestrator.errors import OrchestratorError
from orchestrator.remote.server import Server, without_secrets

logger = logging.getLogger(__name__)

LONGEST_DETAIL = 400

_SENTENCES = {
    "key": "{s.where} did not accept the key. Set {s.key_setting} to one that it knows, and start "
    "this server again.",
    "forbidden": "{s.where} does not allow this key the model {s.model}. Set {s.key_setting} to "
    "one that may use it, or choose another model.",
    "no model": "{s.where} does not have the model {s.model}. {pull} {s.model_setting} to one that "
    "it has.",
    "path": "{s.where} does not know the path to its models. {s.address_setting} mostly ends in "
    "/v1: correct it.",
    "quota": "{s.where} says that the account has used up what was paid for. Pay there, or choose "
    "another model.",
    "limit": "{s.where} is asked too often and wants no requests {pause}. Try again then.",
    "context": "the model {s.model} cannot read that much at once. Send a shorter prompt, or have "
    "its server give it a larger context.",
    "memory": "{s.where} has not enough memory for the model {s.model}. Choose a smaller one, or "
    "close other programs there.",
    "broken": "{s.where} is loading, overloaded or broken (HTTP {status}). Try again in a moment; "
    "its log has the details.",
    "request": "{s.where} refused the request (HTTP {status}). This server's log has its reason; "
    "choose another model, or a newer version of its server.",
    "json": "the model {s.model} cannot be asked for JSON.",
    "secure": "there is no secure connection to {s.where}. If it speaks plain HTTP, write http:// "
    "in {s.address_setting}; if its certificate is your own, name it in SSL_CERT_FILE.",
    "name": "the name of {s.where} cannot be resolved. Correct it in {s.address_setting}.",
    "proxy": "the proxy did not let us through to {s.where}. Correct HTTP_PROXY and HTTPS_PROXY, "
    "or name the server in NO_PROXY.",
    "away": "{s.where} does not answer. {s.start}, or set {s.address_setting} to where it runs.",
    "address": "{s.where} cannot be asked: correct {s.address_setting}, or the key.",
    "disconnected": "{s.where} disconnected before it answered. Its log may say why; try again.",
    "broken off": "{s.where} broke off in the middle of its answer. Its log may say why; try "
    "again.",
    "protocol": "what answers as {s.where} does not speak {s.protocol} protocol. Correct "
    "{s.address_setting}.",
    "refused": "the model {s.model} refused to write about this. Change the prompt, or choose "
    "another model.",
    "out of tokens": "the model {s.model} thought until it had used up its tokens, and wrote "
    "nothing. Raise STORYGEN_STORY_TOKENS, or choose a model that does not think first.",
    "empty": "the model {s.model} answered with nothing. Try another seed, or choose another "
    "model.",
    "silent": "{s.where} went silent in the middle of its answer, for {seconds:g} s. Its log may "
    "say why; try again.",
    "loading": "{s.where} sent nothing for {seconds:g} s. It may still be loading the model "
    "{s.model}: try again in a moment, or choose a smaller one.",
    "slow": "{s.where} took longer than {seconds:g} s for its answer. Choose a smaller model, or "
    "a faster machine for it.",
}
# Of voices: other words for some of these, and what only they can do.
_OF_VOICES = {
    "context": "the model {s.model} cannot read that much at once. Write shorter sentences.",
    "refused": "the model {s.model} refused to read this. Change the text, or choose another "
    "voice.",
    "empty": "{s.where} answered with nothing. Its log may say why; try again.",
    "no voice": "{s.where} does not have this voice for the model {s.model}. Set {s.model_setting} "
    "to openai:MODEL@VOICE with one that it has.",
    "no sound": "what {s.where} sent is no sound that can be read: it should be WAV, FLAC, MP3 or "
    "Ogg. Its log may say why.",
}
# By the class names of the exceptions that a client raised; the first row that matches.
_KINDS: tuple[tuple[set[str], str], ...] = (
    ({"SSLError"}, "secure"),
    ({"gaierror", "NameResolutionError"}, "name"),
    ({"ProxyError"}, "proxy"),
    ({"ConnectError", "ConnectTimeout", "ConnectionRefusedError"}, "away"),
    ({"UnsupportedProtocol", "InvalidURL", "LocalProtocolError"}, "address"),
)
_TRANSPORT = {"TransportError", "ConnectionError", "APIConnectionError", "Timeout"}
_PROVIDER = {"APIError", "ResponseError"}

_CONTEXT = re.compile(r"context|too (?:long|large)|maximum (?:input|number of) tokens", re.I)
_FORMAT = re.compile(r"\b(?:format|response_format|json_schema|schema|grammar)\b", re.I)
_VOICE = re.compile(r"\bvoices?\b", re.I)
_MEMORY = re.compile(r"\bmemory\b", re.I)
_QUOTA = re.compile(r"quota|billing|credit", re.I)
# What a server may refuse that a story, or a voice, can do without.
_OPTIONAL_OF_VOICES = {
    "format": re.compile(r"\b(?:response_)?format\b", re.I),
    "speed": re.compile(r"\bspeed\b", re.I),
}
_OPTIONAL = {
    "temperature": re.compile(r"\btemperature\b", re.I),
    "system": re.compile(
        r"\bsystem\b.{0,60}\b(?:role|message|prompt|instruction)|"
        r"\b(?:role|message|instruction)s?\b.{0,60}\bsystem\b|\broles must alternate\b|"
        r"\bdeveloper instruction",
        re.I,
    ),
}


class RemoteModelError(OrchestratorError):
    """A server did not do what it was asked for. The message is for the user.

    `kind` is a key of the sentences above. `again` says whether the same request may succeed in a
    moment, `after` in how many seconds the server wants to be asked then. `is_format`: it cannot
    answer with JSON of a schema. `is_access`: it refuses us, whatever is asked. `refuses` is
    "system" (messages) or "temperature" if the server takes none, "format" or "speed" if its voice
    does not take what was asked for.
    """

    def __init__(
        self,
        kind: str,
        server: Server,
        *,
        again: bool = False,
        after: float | None = None,
        is_format: bool = False,
        refuses: str = "",
        **values: Any,
    ) -> None:
        values |= {
            "pause": f"for {after:g} s" if after else "for a while",
            "pull": server.pull.format(s=server),
        }
        sentences = _SENTENCES | (_OF_VOICES if server.speaks else {})
        super().__init__(sentences[kind].format(s=server, **values))
        self.kind = kind
        self.again = again or kind in ("limit", "name", "away", "disconnected")
        self.after = after
        self.is_format = is_format or kind in ("json", "protocol")
        self.is_access = kind in ("key", "forbidden")
        self.refuses = refuses


def explained(
    exc: BaseException, server: Server, *, has_begun: bool, retry_after: str | None = None
) -> RemoteModelError:
    """What a client raised, in words; what its server wrote goes to the log, without secrets.

    `has_begun` says whether some of the answer had come, `retry_after` is the header of that name.
    """
    chain = list(_chain(exc))
    detail = without_secrets(f"{type(exc).__name__}: {exc}")[:LONGEST_DETAIL]
    logger.warning("%s of %s: %s", server.model, server.where, detail)
    if status := next((found for each in chain if (found := _status(each))), None):
        return _by_status(status, str(exc), server, retry_after)
    names = {kind.__name__ for each in chain for kind in type(each).__mro__}
    if has_begun and names & (_TRANSPORT | _PROVIDER):
        return RemoteModelError("broken off", server)
    if kind := next((kind for kinds, kind in _KINDS if names & kinds), None):
        return RemoteModelError(kind, server)
    text = " ".join(map(str, chain))
    if "RemoteProtocolError" not in names or re.search("disconnected|closed connection", text):
        if names & _TRANSPORT:
            return RemoteModelError("disconnected", server)
        if names & _PROVIDER:  # sent in place of an answer, where there is no status any more
            return _by_status(500, str(exc), server, None)
    # What parsers raise for something else than the protocol.
    return RemoteModelError("protocol", server)


def _by_status(status: int, text: str, server: Server, header: str | None) -> RemoteModelError:
    match status:
        case 401:
            kind = "key"
        case 403:
            kind = "forbidden"
        case 404 if server.speaks and _VOICE.search(text):
            kind = "no voice"
        case 404 if "model" in text.lower() or not server.address:
            kind = "no model"
        case 404:
            kind = "protocol" if server.provider == "ollama" else "path"
        case 429:
            kind = "quota" if _QUOTA.search(text) else "limit"
        case 400 | 422 if server.speaks and _VOICE.search(text):
            kind = "no voice"
        case 400 | 413 if _CONTEXT.search(text) and not _FORMAT.search(text):
            kind = "context"
        case _ if status >= 500:
            kind = "memory" if _MEMORY.search(text) else "broken"
        case _:
            kind = "request"
    refuses = ""
    if kind in ("request", "broken"):
        optional = _OPTIONAL_OF_VOICES if server.speaks else _OPTIONAL
        refuses = next((name for name, rule in optional.items() if rule.search(text)), "")
    return RemoteModelError(
        kind,
        server,
        again=kind == "broken" and status in (500, 502, 503, 504),
        after=_seconds(header) if kind in ("limit", "broken") else None,
        is_format=(kind == "request" and status in (400, 415, 422))
        or (kind == "broken" and (status == 501 or bool(_FORMAT.search(text)))),
        refuses=refuses,
        status=status,
    )


def _chain(exc: BaseException | None) -> Iterator[BaseException]:
    while exc:
        yield exc
        exc = exc.__cause__ or exc.__context__


def _status(exc: Any) -> int | None:
    """An HTTP status of 400 or more that an exception of httpx, requests or a client carries."""
    for source in (exc, getattr(exc, "response", None)):
        status = getattr(source, "status_code", None)
        if isinstance(status, int) and status >= 400:
            return status
    return None


def _seconds(header: str | None) -> float | None:
    """A `Retry-After` in seconds; None for a date."""
    try:
        return max(0.0, float(header or ""))
    except ValueError:
        return None
