"""The language model behind one setting: a string names it, a LangChain chat model comes back."""

from importlib.util import find_spec
from typing import Any

from langchain_core.language_models import BaseChatModel

from orchestrator.config import OrchestratorConfig
from orchestrator.devices import torch_device
from orchestrator.errors import FETCH, ConfigurationError, ModelsMissing

# How long a model server may be silent, in seconds: to connect at all, and between two pieces of
# an answer, the first of which may have to wait until the server has loaded the model.
CONNECT_TIMEOUT = 5
READ_TIMEOUT = 60


def build_chat_model(config: OrchestratorConfig) -> BaseChatModel:
    """Load the model that `config.story.model` names; takes seconds for one on this machine.

    Raises `ModelsMissing` if its weights are not on this machine and `ConfigurationError` if the
    name is of no known kind, or a package that it needs is not installed.
    """
    kind, _, name = config.story.model.partition(":")
    if not name:
        raise ConfigurationError(
            f"The story model {config.story.model!r} names no kind of model; write gguf:FILE, "
            "transformers:FOLDER, ollama:NAME or openai:NAME."
        )
    if kind == "gguf":
        return _gguf(config, name)
    if kind == "transformers":
        return _transformers(config, name)
    return _served(kind, name)


def call_options(model: BaseChatModel, *, seed: int, max_tokens: int) -> dict[str, Any]:
    """The keywords that give one call of `model` a seed and a limit.

    A provider of which we do not know what it calls a seed gets none: its stories vary.
    """
    match model._llm_type:
        case "chat-ollama":
            # Options given for one call stand in for all of the model's own.
            options = {"seed": seed, "num_predict": max_tokens, "temperature": model.temperature}
            return {"options": options}
        case "openai-chat" | "openvino-genai" | "llama.cpp" | "transformers":
            return {"seed": seed, "max_tokens": max_tokens}
        case _:
            return {"max_tokens": max_tokens}


def _gguf(config: OrchestratorConfig, file: str) -> BaseChatModel:
    path, shown = config.models_dir / file, config.story.name
    if not path.is_file():
        raise ModelsMissing(f"The story model {shown} is not on this machine. {FETCH}")
    if find_spec("openvino_genai"):
        from orchestrator.chat_models.openvino import OpenVINOChatModel as Engine
    elif find_spec("llama_cpp"):
        from orchestrator.chat_models.llama_cpp import LlamaCppChatModel as Engine
    else:
        raise ConfigurationError(
            f"The story model {shown} needs the package openvino-genai or llama-cpp-python."
        )
    try:
        return Engine(model_name=path.name, path=path, threads=config.threads)
    except Exception as exc:  # OpenVINO raises what its readers do, down to an IndexError
        raise ConfigurationError(
            f"The story model {shown} could not be read: the file is damaged or of a kind that "
            "this engine does not know. Run `python manage.py fetch_models --verify`, or choose "
            "another file."
        ) from exc


def _transformers(config: OrchestratorConfig, name: str) -> BaseChatModel:
    shown = config.story.name
    if not find_spec("transformers"):
        raise ConfigurationError(f"The story model {shown} needs the package transformers.")
    from orchestrator.chat_models.transformers import TransformersChatModel

    folder = config.models_dir / name
    try:
        return TransformersChatModel(
            model_name=str(folder) if folder.is_dir() else name,
            device=str(torch_device(config)),
            threads=config.threads,
        )
    except OSError as exc:
        raise ModelsMissing(f"The story model {shown} is not on this machine. {FETCH}") from exc


def _served(provider: str, name: str) -> BaseChatModel:
    from langchain.chat_models import init_chat_model

    options: dict[str, Any] = {"temperature": 0.7}
    if provider == "ollama":
        import httpx

        timeout = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
        options |= {"reasoning": False, "client_kwargs": {"timeout": timeout}}
    else:
        options |= {"timeout": READ_TIMEOUT, "max_retries": 1}
    try:
        return init_chat_model(name, model_provider=provider, **options)
    except Exception as exc:  # each provider's package raises its own
        reason = str(exc).strip().partition("\n")[0]
        raise ConfigurationError(
            f"The story model {provider}:{name} could not be set up: {reason}"
        ) from exc
