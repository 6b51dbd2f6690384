"""Which files of a checkpoint a pipeline loads: of all that a repository offers, and of a folder.

diffusers decides the same inside of `DiffusionPipeline.download`, which downloads at once, imports
torch first, and stops where a variant is missing.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

INDEX, CONFIG = "model_index.json", "config.json"
# What both libraries call the weights in a folder: MODEL.VARIANT-00001-of-00002.safetensors, with
# VARIANT and number left out where there is but one (or after the number, as it once was).
_WEIGHTS = re.compile(
    r"(?:model|diffusion_pytorch_model)(?:\.(?P<variant>\w+))?"
    r"(?:-(?P<number>\d{5})-of-(?P<count>\d{5}))?(?:\.(?P<late_variant>\w+))?\.safetensors"
)
_WEIGHTS_INDEX = re.compile(r".*\.index(?:\.\w+)?\.json|.*\.json\.index")
# Pickles run code when they are read; the rest is for other libraries, or of another variant.
_ANY_WEIGHTS = (".safetensors", ".bin", ".ckpt", ".pt", ".pth", ".msgpack", ".h5", ".onnx", ".gguf")
# 1.2 GB that turn harmless pictures black; pipelines are loaded without.
_NEVER_LOADED = "safety_checker"
# Configurations, vocabularies, and templates of chats.
_SMALL = re.compile(r".+\.(json|model|jinja|tiktoken)|(merges|vocab)\.txt")


class NoSafetensors(Exception):
    """The weights of that component are there, but none that are loaded."""


def needed(
    paths: Collection[str],
    read: Callable[[str], bytes],
    *,
    variant: str | None = None,
    without: Collection[str] = (),
) -> list[str]:
    """Which of a repository's `paths` are loaded; the one that names the others comes last.

    A pipeline (its `model_index.json` is asked of `read`) is loaded without the weights of the
    components `without`, anything else as the one model at the top. Of weights: safetensors, of
    the `variant` where there is one, else plain ones. Raises `NoSafetensors`, and `ValueError` for
    an index that is none.
    """
    if INDEX not in paths:
        return sorted(_component("", paths, variant), key=lambda path: path == CONFIG)
    components = _components(read(INDEX))
    found = [
        path
        for each in components
        for path in _component(f"{each}/", paths, variant, weights_too=each not in without)
    ]
    return [*found, INDEX]


def lacking(
    folder: Path, *, variant: str | None = None, without: Collection[str] = ()
) -> list[str]:
    """What a folder lacks to be loaded so, as paths in it: empty if it is whole.

    Judged by what it says of itself: the components in `model_index.json`, the numbers of shards.
    """
    if not (folder / INDEX).is_file():
        if not (folder / CONFIG).is_file():
            pipeline = any((each / CONFIG).is_file() for each in folder.glob("*"))
            return [INDEX if pipeline else CONFIG]
        return _missing_weights(folder, "", variant)
    try:
        components = _components((folder / INDEX).read_bytes())
    except ValueError:
        return [INDEX]
    missing = []
    for name in components:
        if name in without:
            continue
        here = _names(folder / name)
        is_model = CONFIG in here or any(map(_is_weights, here))
        if not any(each.endswith(".json") for each in here) or (is_model and CONFIG not in here):
            missing.append(f"{name}/{CONFIG if is_model else '*'}")
        if is_model:
            missing += _missing_weights(folder / name, f"{name}/", variant)
    return missing


def _components(index: bytes) -> list[str]:
    """The folders that a pipeline's index names: `"unet": ["diffusers", "UNet2DConditionModel"]`,
    with nulls for what was left out. Raises `ValueError`."""
    named = json.loads(index)
    if not isinstance(named, dict):
        raise ValueError(f"{INDEX} is no object")
    return [
        name
        for name, value in named.items()
        if isinstance(value, list) and len(value) == 2 and value[1] and name != _NEVER_LOADED
    ]


def _component(
    prefix: str, paths: Iterable[str], variant: str | None, *, weights_too: bool = True
) -> list[str]:
    names = [
        path.removeprefix(prefix)
        for path in paths
        if path.startswith(prefix) and "/" not in path.removeprefix(prefix)
    ]
    weights = _weights(names, variant) if weights_too else []
    if weights_too and not weights and any(name.endswith(_ANY_WEIGHTS) for name in names):
        raise NoSafetensors(prefix.rstrip("/") or "the model")
    small = [n for n in names if _SMALL.fullmatch(n) and not _WEIGHTS_INDEX.fullmatch(n)]
    return [f"{prefix}{name}" for name in (*small, *weights)]


def _weights(names: Collection[str], variant: str | None) -> list[str]:
    """Of one variant, the one file or else all shards; none if there are no such safetensors."""
    for choice in (variant, None):
        chosen = [each for each in names if _is_weights(each) and _variant(each) == choice]
        shards = [each for each in chosen if _WEIGHTS.fullmatch(each)["number"]]
        if len(shards) < len(chosen):
            return sorted(set(chosen) - set(shards))
        if shards:
            return [*sorted(shards), *(each for each in names if _is_index_of(each, choice))]
    return []


def _missing_weights(folder: Path, prefix: str, variant: str | None) -> list[str]:
    here = _names(folder)
    weights = _weights(here, variant)
    if not weights:
        return [f"{prefix}*.safetensors"]
    shards = [match for match in map(_WEIGHTS.fullmatch, weights) if match and match["number"]]
    if not shards:
        return []
    first, count = shards[0], shards[0]["count"]
    stem, end = first.string[: first.start("number")], first.string[first.end("number") :]
    whole = [f"{stem}{number:05}{end}" for number in range(1, int(count) + 1)]
    missing = [f"{prefix}{name}" for name in whole if name not in here]
    if len(weights) == len(shards):
        missing.append(f"{prefix}*.safetensors.index.json")
    return missing


def _is_weights(name: str) -> bool:
    return bool(_WEIGHTS.fullmatch(name))


def _variant(name: str) -> str | None:
    match = _WEIGHTS.fullmatch(name)
    return match["variant"] or match["late_variant"]


def _is_index_of(name: str, variant: str | None) -> bool:
    if ".safetensors" not in name or not _WEIGHTS_INDEX.fullmatch(name):
        return False
    return f".{variant}." in name if variant else name.endswith(".safetensors.index.json")


def _names(folder: Path) -> set[str]:
    """Of a snapshot, links whose blob is gone do not count."""
    return {path.name for path in folder.glob("*") if path.is_file()}
