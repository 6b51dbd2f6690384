"""Which files of a checkpoint are loaded, out of a repository's listing or a folder.

diffusers answers this only inside `DiffusionPipeline.download`, which downloads at once, imports
torch first, and fails where a variant is missing.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

INDEX, CONFIG = "model_index.json", "config.json"
# The folder of a checkpoint that reads pictures of characters (see `painting.reference`). No index
# names it: pipelines of diffusers load what their classes have.
REFERENCE = "reference"
# The names that diffusers and transformers give weights: MODEL.VARIANT-00001-of-00002.safetensors.
# VARIANT and the shard's number are optional; older files have VARIANT after the number.
_WEIGHTS = re.compile(
    r"(?:model|diffusion_pytorch_model)(?:\.(?P<variant>\w+))?"
    r"(?:-(?P<number>\d{5})-of-(?P<count>\d{5}))?(?:\.(?P<late_variant>\w+))?\.safetensors"
)
_WEIGHTS_INDEX = re.compile(r".*\.index(?:\.\w+)?\.json|.*\.json\.index")
_GGUF_SHARD = re.compile(r"(?P<stem>.+)-\d{5}-of-(?P<count>\d{5})\.gguf")
# Pickles can run code when they are opened; the rest is for other libraries.
_ANY_WEIGHTS = (".safetensors", ".bin", ".ckpt", ".pt", ".pth", ".msgpack", ".h5", ".onnx", ".gguf")
# 1.2 GB that turn harmless pictures black; pipelines are loaded without it.
_NEVER_LOADED = "safety_checker"
# Configurations, vocabularies and chat templates.
_SMALL = re.compile(r".+\.(json|model|jinja|tiktoken)|(merges|vocab)\.txt")


class NoSafetensors(Exception):
    """The component that the message names has weights, but none in safetensors."""


def needed(
    paths: Collection[str],
    read: Callable[[str], bytes],
    *,
    variant: str | None = None,
    without: Collection[str] = (),
) -> list[str]:
    """Return those of a repository's `paths` that are loaded; the file that names the rest is last.

    Without a `model_index.json` (which `read` returns) the repository is one model. Weights are
    safetensors: of `variant`, else plain ones, else of the variant that there is. The weights of
    the components `without` are left out. Raises `NoSafetensors`, and `ValueError` for an index
    that cannot be read.
    """
    if INDEX not in paths:
        return sorted(_component("", paths, variant), key=lambda path: path == CONFIG)
    found = [
        path
        for name in _components(read(INDEX))
        for path in _component(f"{name}/", paths, variant, with_weights=name not in without)
    ]
    return [*found, INDEX]


def lacking(
    folder: Path, *, variant: str | None = None, without: Collection[str] = ()
) -> list[str]:
    """Return the paths or patterns that `folder` lacks to be loaded as `needed` says.

    `model_index.json` names the components, a shard's name how many there are.
    """
    if not (folder / INDEX).is_file():
        if not (folder / CONFIG).is_file():
            is_pipeline = any((each / CONFIG).is_file() for each in folder.glob("*"))
            return [INDEX if is_pipeline else CONFIG]
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
        is_model = CONFIG in here or any(map(_WEIGHTS.fullmatch, here))
        if not any(each.endswith(".json") for each in here) or (is_model and CONFIG not in here):
            missing.append(f"{name}/{CONFIG if is_model else '*'}")
        if is_model:
            missing += _missing_weights(folder / name, f"{name}/", variant)
    return missing


def variant_in(folder: Path, variant: str | None) -> str | None:
    """Return the variant to load `folder` with, a pipeline's or a model's, so that all is found.

    The loaders take a component's plain weights where it has none of the variant that they are
    asked for, but never those of a variant that they are not asked for.
    """
    places = (folder, *(each for each in folder.glob("*") if each.is_dir()))
    weights = [name for place in places for name in _weights(_names(place), variant)]
    found = [_variant(name) for name in weights if _WEIGHTS.fullmatch(name)]
    return next(filter(None, found), None)


def gguf_parts(path: str) -> list[str]:
    """Return all files of the GGUF model at `path`, which may be one of several parts."""
    if not (match := _GGUF_SHARD.fullmatch(path)):
        return [path]
    count = match["count"]
    return [f"{match['stem']}-{part:05}-of-{count}.gguf" for part in range(1, int(count) + 1)]


def _components(index: bytes) -> list[str]:
    """The folders that a pipeline's index names: `"unet": ["diffusers", "UNet2DConditionModel"]`,
    with nulls for what was left out. Raises `ValueError`."""
    named = json.loads(index)
    if not isinstance(named, dict):
        raise ValueError(f"{INDEX} is not an object")
    return [
        name
        for name, value in named.items()
        if isinstance(value, list) and len(value) == 2 and value[1] and name != _NEVER_LOADED
    ]


def _component(
    prefix: str, paths: Iterable[str], variant: str | None, *, with_weights: bool = True
) -> list[str]:
    names = [
        path.removeprefix(prefix)
        for path in paths
        if path.startswith(prefix) and "/" not in path.removeprefix(prefix)
    ]
    weights = _weights(names, variant) if with_weights else []
    if with_weights and not weights and any(name.endswith(_ANY_WEIGHTS) for name in names):
        raise NoSafetensors(prefix.rstrip("/") or "the model")
    small = [n for n in names if _SMALL.fullmatch(n) and not _WEIGHTS_INDEX.fullmatch(n)]
    return [f"{prefix}{name}" for name in (*small, *weights)]


def _weights(names: Collection[str], variant: str | None) -> list[str]:
    """The weights of one variant: a single file, or all shards and their index; or nothing."""
    weights = sorted(name for name in names if _WEIGHTS.fullmatch(name))
    others = sorted({_variant(name) or "" for name in weights}, key=lambda name: name != "fp16")
    for choice in dict.fromkeys((variant, None, *filter(None, others))):
        chosen = [name for name in weights if _variant(name) == choice]
        shards = [name for name in chosen if _WEIGHTS.fullmatch(name)["number"]]
        if len(shards) < len(chosen):
            return [name for name in chosen if name not in shards]
        if shards:
            return [*shards, *(name for name in names if _is_index_of(name, choice))]
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


def _variant(name: str) -> str | None:
    match = _WEIGHTS.fullmatch(name)
    return match["variant"] or match["late_variant"]


def _is_index_of(name: str, variant: str | None) -> bool:
    if ".safetensors" not in name or not _WEIGHTS_INDEX.fullmatch(name):
        return False
    return f".{variant}." in name if variant else name.endswith(".safetensors.index.json")


def _names(folder: Path) -> set[str]:
    """The files in the folder; a snapshot's link whose blob is gone does not count."""
    return {path.name for path in folder.glob("*") if path.is_file()}
