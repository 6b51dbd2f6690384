"""Keys by which the output of a stage is found again: what it was made from, and with what.

Equal keys mean equal outputs, so whatever may change an output goes in: the inputs (text, seed, the
pixels of pictures), and the identity of the stage: weights, parameters, our own rules and the
libraries that compute with them. In doubt it goes in: a key too many costs one computation, a key
too few gives a user the wrong picture.
"""

import ast
import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.machinery import ModuleSpec
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PIL import Image

from orchestrator.config import OrchestratorConfig
from orchestrator.presets.specs import WeightFile
from orchestrator.runtime.devices import machine_identity
from orchestrator.stages import Stage
from orchestrator.types import Identity
from orchestrator.weights.paths import SHIPPED_DIR, locate, needs

# Reading a file costs about a second per gigabyte: tables, tokenizers and small weights are read,
# so that every machine with the same file has the same key; of larger ones it is size and time.
READ_WHOLE = 512 * 2**20


def stage_key(stage: Stage, identity: Identity, **inputs: Any) -> str:
    """64 hex digits for an output of `stage`; empty if `identity` is None.

    `inputs` are values that JSON knows, or pictures, of which mode, size and pixels count.
    """
    if identity is None:
        return ""
    made_from = {"stage": stage, "identity": identity, "inputs": inputs}
    return _sha256(json.dumps(made_from, sort_keys=True, default=_picture).encode())


def code_identity(module: str, *, libraries: Iterable[str]) -> dict[str, Any]:
    """The rules in `module` and in all of this package that it imports, and its libraries.

    A hash of the source files themselves: prompts and rules change in many places, and nobody has
    to remember to count a version up. `libraries` are names of distributions; one that is not
    installed counts as such.
    """
    return {"code": _code(module), "libraries": {name: _version(name) for name in libraries}}


def model_identity(
    config: OrchestratorConfig, name: str, *, revision: str | None = None
) -> Identity:
    """The weights in the file, folder or hub id `name`, and the machine that computes with them.

    A file of the preset is what its pinned hash says: `fetch_models` compared it. Other files are
    their contents. A hub id is the commit that it resolves to on this machine. None if there is
    no such thing here.
    """
    weights = _weights(config, name, revision)
    return weights and {"weights": weights, "machine": machine_identity(config)}


def _weights(config: OrchestratorConfig, name: str, revision: str | None) -> Identity:
    path = locate(config, name, revision=revision)
    pinned = {
        config.models_dir / need.path: need.digest
        for need in needs(config)
        if isinstance(need, WeightFile)
    }
    if path is None:
        return None
    if path not in (config.models_dir / name, SHIPPED_DIR / name):
        return _hub_commit(path)
    if path.is_file():
        return {path.name: _file(path, pinned)}
    files = sorted(each for each in path.rglob("*") if each.is_file())
    return {each.relative_to(path).as_posix(): _file(each, pinned) for each in files}


def _hub_commit(path: Path) -> Identity:
    """`models--OWNER--NAME/snapshots/COMMIT/...` is how huggingface_hub lays out its cache."""
    at = path.parts.index("snapshots")
    repository = path.parts[at - 1].removeprefix("models--").replace("--", "/")
    commit, *file = path.parts[at + 1 :]
    return {"repository": repository, "commit": commit} | ({"file": "/".join(file)} if file else {})


def _file(path: Path, pinned: dict[Path, str]) -> str:
    if path in pinned:
        return pinned[path]
    state = path.stat()
    if state.st_size > READ_WHOLE:
        return f"{state.st_size} bytes of {state.st_mtime_ns}"
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@cache
def _code(module: str) -> str:
    # How keys are made decides nothing of what is made.
    sources = sorted(_sources(module, seen={__name__}))
    return _sha256(b"".join(source.read_bytes() for source in sources))


def _sources(module: str, *, seen: set[str]) -> Iterator[Path]:
    """The files of a module and, wherever in it an import stands, of its own package's."""
    if module in seen or not (spec := _spec(module)):
        return
    seen.add(module)
    source = Path(spec.origin)
    yield source
    for node in ast.walk(ast.parse(source.read_bytes())):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        for name in names:
            if name.startswith("orchestrator."):
                yield from _sources(name, seen=seen)


def _spec(name: str) -> ModuleSpec | None:
    """None for what is no module but a name in one."""
    parent = find_spec(name.rpartition(".")[0])
    return find_spec(name) if parent.submodule_search_locations else None


def _version(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


def _picture(image: Image.Image) -> list[Any]:
    return [image.mode, image.size, _sha256(image.tobytes())]


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
