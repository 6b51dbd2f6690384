"""Builds the LangChain chat model that a model string names."""

import logging
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec

from langchain_core.language_models import BaseChatModel
from safetensors import SafetensorError

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, ConfigurationError, ModelsMissing
from orchestrator.presets.specs import LOCAL_KINDS
from orchestrator.runtime.devices import torch_device
from orchestrator.runtime.memory import is_out_of_memory
from orchestrator.weights.paths import locate

logger = logging.getLogger(__name__)

COMPILED = ".openvino-story"


def build_chat_model(config: OrchestratorConfig) -> BaseChatModel:
    """Load the model that `config.story.model` names; takes seconds for one on this machine.

    A server is not asked for anything yet. Raises `ModelsMissing` if weights are not on this
    machine and `ConfigurationError` if the name is of no known kind, the address of the server is
    not one, or a package is not installed.
    """
    kind, _, name = config.story.model.partition(":")
    if not name:
        raise ConfigurationError(
            f"The story model {config.story.model!r} names no kind of model; write gguf:FILE, "
            "transformers:FOLDER, ollama:NAME, openai:NAME or community:CLASS."
        )
    temperature = config.story.temperature
    if kind in LOCAL_KINDS:
        load = {"gguf": _gguf, "transformers": _transformers, "reader": _reader}[kind]
        model = load(config, name)
        if isinstance(temperature, float):
            model.temperature = temperature
        return model
    from orchestrator.chat_models.providers import TEMPERATURE
    from orchestrator.chat_models.remote import remote_model

    if temperature is None:
        temperature = TEMPERATURE
    return remote_model(kind, name, temperature=None if temperature == "none" else temperature)


def _gguf(config: OrchestratorConfig, file: str) -> BaseChatModel:
    path, shown = locate(config, file, revision=config.story.revision), config.story.name
    if not path or not path.is_file():
        raise _missing(shown)
    for load in _gguf_engines(config):
        try:
            return load(
                model_name=path.name,
                path=path,
                threads=config.threads,
                context=config.story.context,
            )
        except Exception as exc:  # OpenVINO raises what its readers do, down to an IndexError
            if is_out_of_memory(exc):
                raise
            logger.info("%s could not be read", shown, exc_info=True)
            reason = exc
    raise ConfigurationError(
        f"The story model {shown} could not be read: the file is damaged or of a kind that "
        "this engine does not know. Run `python manage.py fetch_models --verify`, or choose "
        "another file."
    ) from reason


def _gguf_engines(config: OrchestratorConfig) -> list[Callable[..., BaseChatModel]]:
    """The installed engines, the better first: OpenVINO is faster, llama.cpp reads more kinds."""
    engines: list[Callable[..., BaseChatModel]] = []
    if find_spec("openvino_genai"):
        from orchestrator.chat_models.openvino import OpenVINOChatModel

        # Not in the folder of the converted networks, which is tidied by its own rules.
        engines.append(partial(OpenVINOChatModel, cache_dir=config.models_dir / COMPILED))
    if find_spec("llama_cpp"):
        from orchestrator.chat_models.llama_cpp import LlamaCppChatModel

        engines.append(LlamaCppChatModel)
    if not engines:
        raise ConfigurationError(
            f"The story model {config.story.name} needs the package openvino-genai or "
            "llama-cpp-python."
        )
    return engines


def _transformers(config: OrchestratorConfig, name: str) -> BaseChatModel:
    from orchestrator.chat_models.transformers import TransformersChatModel

    shown, device = config.story.name, str(torch_device(config))
    folder = locate(config, name, revision=config.story.revision)
    if not folder:
        raise _missing(shown)
    try:
        return TransformersChatModel(
            model_name=str(folder),
            device=device,
            threads=config.threads,
            context=config.story.context,
        )
    except OSError as exc:
        raise _missing(shown) from exc


def _reader(config: OrchestratorConfig, name: str) -> BaseChatModel:
    from orchestrator.chat_models.reader import ReaderModel

    folder, shown = locate(config, name), config.story.name
    if not folder:
        raise _missing(shown)
    try:
        return ReaderModel(folder=folder, threads=config.threads)
    except FileNotFoundError as exc:
        raise _missing(shown) from exc
    except (KeyError, RuntimeError, ValueError, SafetensorError) as exc:
        if is_out_of_memory(exc):
            raise
        raise ConfigurationError(
            f"The story model {shown} could not be read: a file is damaged or of another kind."
        ) from exc


def _missing(shown: str) -> ModelsMissing:
    return ModelsMissing(f"The story model {shown} is not on this machine. {FETCH}")
