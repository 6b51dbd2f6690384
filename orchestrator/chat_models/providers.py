"""The providers of models on a server, and how each one's LangChain chat model is built.

A row of the table for the two that we know well; any other of `init_chat_model` gets a plain one.
`community:CLASS?field=value&...` is a chat model of the package langchain-community.
"""

import json
import os
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl

from langchain_core.language_models import BaseChatModel
from pydantic import ValidationError

from orchestrator.errors import ConfigurationError
from orchestrator.remote.server import Server, openai_address, server_address, without_secrets

TEMPERATURE = 0.7
OLLAMA_PORT = 11434

# Of one call: the model to ask, and the keywords to ask it with.
Call = tuple[BaseChatModel, dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatServer(Server):
    """A server of language models, and what differs between their providers.

    `call` gives one call a seed and a limit of tokens. `says_end` says whether a whole answer says
    why it ended, `is_strict` whether a schema is kept only if asked for "strict".
    """

    says_end: bool = False
    is_strict: bool = False
    call: Callable[[BaseChatModel, int, int], Call] = lambda model, seed, tokens: (
        model,
        {"max_tokens": tokens},
    )


def build_inner(
    provider: str,
    name: str,
    *,
    connect_seconds: float,
    read_seconds: float,
    hooks: dict[str, list[Callable[[Any], None]]],
    temperature: float | None,
) -> tuple[BaseChatModel, ChatServer]:
    """The provider's own chat model; nothing is asked yet. Raises `ConfigurationError`.

    `hooks` are `event_hooks` of an httpx client, for the providers that take them.
    """
    plain = ChatServer(provider=provider, key_setting=f"{provider.upper()}_API_KEY")
    # The fields of a community class may hold a key.
    shown = name.partition("?")[0] if provider == "community" else name
    server = replace(PROVIDERS.get(provider, plain), model=shown)
    address = ""
    options: dict[str, Any] = {"timeout": read_seconds, "max_retries": 0}
    try:
        if provider == "community":
            return _community(name, temperature), server
        if provider == "ollama":
            address, options = _ollama(connect_seconds, read_seconds, hooks)
        elif provider == "openai":
            address, options = _openai(name, connect_seconds, read_seconds, hooks)
        from langchain.chat_models import init_chat_model

        inner = init_chat_model(name, model_provider=provider, temperature=temperature, **options)
    except ConfigurationError:
        raise
    except ImportError as exc:
        install = "Run `pip install -r requirements-community.txt`."
        reason = f"it needs a package. {install}" if provider == "community" else str(exc)
    except ValidationError as exc:
        # Its text repeats the values, and those may be keys.
        reason = "; ".join(
            f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in exc.errors()
        )
    except Exception as exc:  # each provider's package raises its own
        reason = without_secrets(str(exc).strip().partition("\n")[0])
    else:
        return inner, replace(server, address=address)
    # Without its cause, which may hold the key.
    raise ConfigurationError(f"The story model {provider}:{shown} could not be set up: {reason}")


def _ollama(connect: float, read: float, hooks: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    import httpx

    raw = os.environ.get("OLLAMA_HOST", "").strip()
    is_bare = "://" not in raw
    if raw.startswith(":"):
        raw = f"127.0.0.1{raw}"
    address, headers, is_here = server_address(
        "OLLAMA_HOST",
        f"http://{raw or '127.0.0.1'}" if is_bare else raw,
        # As Ollama reads it: its own port where no scheme is given.
        default_port=OLLAMA_PORT if is_bare else None,
    )
    return address, {
        "base_url": address,
        # Some models reason first, and that would be part of the story.
        "reasoning": False,
        "client_kwargs": {
            "timeout": httpx.Timeout(read, connect=connect),
            "trust_env": not is_here,
            "headers": headers,
        },
        "sync_client_kwargs": {"event_hooks": hooks},
    }


def _openai(
    name: str, connect: float, read: float, hooks: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    setting, url, own = openai_address()
    address, headers, is_here = server_address(setting, url)
    if not own and not os.environ.get("OPENAI_API_KEY"):
        raise ConfigurationError(
            f"The story model openai:{name} needs a key: set OPENAI_API_KEY, or OPENAI_BASE_URL to "
            "the address of a server of your own."
        )
    import openai

    timeout = openai.Timeout(read, connect=connect)
    options: dict[str, Any] = {
        "timeout": timeout,
        "max_retries": 0,
        "http_client": openai.DefaultHttpxClient(
            timeout=timeout, trust_env=not is_here, event_hooks=hooks
        ),
    }
    if own:
        # Own servers mostly want no key, but the client insists on one.
        options |= {
            "base_url": address,
            "api_key": os.environ.get("OPENAI_API_KEY") or "none",
            "default_headers": headers,
        }
    return address, options


def _community(name: str, temperature: float | None) -> BaseChatModel:
    """A chat model of langchain-community; `name` is `CLASS?field=value&...`.

    A value that begins with [ or { is JSON.
    """
    with warnings.catch_warnings():
        # It is no longer maintained, and says so at import.
        warnings.simplefilter("ignore", DeprecationWarning)
        from langchain_community import chat_models

        class_name, _, query = name.partition("?")
        kind = getattr(chat_models, class_name, None)
    if not (isinstance(kind, type) and issubclass(kind, BaseChatModel)):
        raise ConfigurationError(
            f"The package langchain-community has no chat model {class_name!r}. Write "
            "community:CLASS?field=value&..., with CLASS out of langchain_community.chat_models."
        )
    known = set(kind.model_fields) | {field.alias for field in kind.model_fields.values()}
    values: dict[str, Any] = {}
    for field, value in parse_qsl(query, keep_blank_values=True):
        if field not in known:
            fields = ", ".join(sorted(kind.model_fields))
            raise ConfigurationError(
                f"The chat model {class_name} has no field {field!r}; it has: {fields}."
            )
        values[field] = json.loads(value) if value[:1] in ("[", "{") else value
    if "temperature" in kind.model_fields:
        values.setdefault("temperature", temperature)
        if values["temperature"] is None:
            del values["temperature"]
    return kind(**values)


def _call_community(model: BaseChatModel, seed: int, tokens: int) -> Call:
    """Each class has its own keywords; what they have in common are the names of some fields."""
    changes = {"max_tokens": tokens, "num_predict": tokens, "max_new_tokens": tokens, "seed": seed}
    known = type(model).model_fields
    # A field that the model string sets stays.
    changes = {
        name: value
        for name, value in changes.items()
        if name in known and name not in model.model_fields_set
    }
    return (model.model_copy(update=changes) if changes else model), {}


def _call_ollama(model: Any, seed: int, tokens: int) -> Call:
    # Options of a call replace all of the model's own.
    options = {"seed": seed, "num_predict": tokens}
    if model.temperature is not None:
        options["temperature"] = model.temperature
    return model, {"options": options}


def _call_openai(model: Any, seed: int, tokens: int) -> Call:
    options: dict[str, Any] = {"seed": seed, "max_tokens": tokens}
    if model.openai_api_base:
        # Servers that are not OpenAI's know one name or the other.
        options["extra_body"] = {"max_tokens": tokens}
    return model, options


PROVIDERS = {
    "ollama": ChatServer(
        provider="ollama",
        address_setting="OLLAMA_HOST",
        key_setting="OLLAMA_API_KEY",
        protocol="Ollama's",
        start="Start Ollama there (`ollama serve`)",
        pull="Run `ollama pull {s.model}` there, or set",
        says_end=True,
        call=_call_ollama,
    ),
    "openai": ChatServer(
        provider="openai",
        address_setting="OPENAI_BASE_URL",
        key_setting="OPENAI_API_KEY",
        protocol="OpenAI's",
        says_end=True,
        is_strict=True,
        call=_call_openai,
    ),
    "community": ChatServer(
        provider="community",
        address_setting="its address in STORYGEN_STORY_MODEL",
        key_setting="its key",
        call=_call_community,
    ),
}
