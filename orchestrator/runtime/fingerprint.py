"""Fingerprints: keys under which the output of a stage is found again.

Equal keys mean equal outputs, so everything that may change an output goes in: the inputs (text,
seed, the pixels of pictures) and the identity of the stage: its weights, its parameters, the
version of its rules and the libraries that compute with them. One fact too many costs a
computation; one too few gives a user the wrong picture.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from PIL import Image

from orchestrator.config import OrchestratorConfig
from orchestrator.presets.specs import WeightFile
from orchestrator.runtime.devices import machine_identity
from orchestrator.stages import Stage
from orchestrator.types import Identity
from orchestrator.weights.paths import SHIPPED_DIR, locate, needs

# Reading a file costs about a second per gigabyte. Tables, tokenizers and small weights are hashed,
# so that every machine with the same file has the same key; of larger ones size and time count.
READ_WHOLE = 512 * 2**20


def stage_key(stage: Stage, identity: Identity, /, **inputs: Any) -> str:
    """64 hex digits for an output of `stage`; empty if `identity` is None.

    `inputs` are values that JSON can hold, dataclasses of such, or pictures, of which mode, size
    and pixels count.
    """
    if identity is None:
        return ""
    made_from = {"stage": stage, "identity": identity, "inputs": inputs}
    return _sha256(json.dumps(made_from, sort_keys=True, default=_as_json).encode())


def rules_identity(version: int, *, libraries: Iterable[str]) -> dict[str, Any]:
    """The version of a stage's own rules, and those of the distributions that it computes with.

    A stage's `RULES_VERSION` is counted up with every change of its code, prompts or tables after
    which the same inputs may make another output. A library that is not installed counts as such.
    """
    return {"rules": version, "libraries": {name: _version(name) for name in libraries}}


def model_identity(
    config: OrchestratorConfig, name: str, *, revision: str | None = None
) -> Identity:
    """The weights in the file, folder or hub id `name`, and the machine that computes with them.

    A file of the preset is identified by its pinned hash, which `fetch_models` checked, other files
    by their contents, a hub id by the commit that it resolves to on this machine. None if there is
    no such file or folder here.
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


def _version(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


def _as_json(value: Any) -> Any:
    if isinstance(value, Image.Image):
        return [value.mode, value.size, _sha256(value.tobytes())]
    return asdict(value)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
