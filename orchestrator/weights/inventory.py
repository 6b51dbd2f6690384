"""Which files the configured models load, and which of them are on this machine.

`survey` compares names and sizes, so that checks and the readiness view can call it often. Hashes
are compared when a file is fetched, and on request.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH_COMMAND
from orchestrator.presets.specs import LOCAL_KINDS, VAES, HubRepository, Need, Shipped, WeightFile
from orchestrator.weights import checkpoint_files, hub, paths
from orchestrator.weights.checkpoint_files import gguf_parts
from orchestrator.weights.files import digest_of, in_megabytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """A file, something shipped or a repository that the configured models load, and its state.

    `path` is below the models folder, absolute where an override says so, or a repository's id.
    `problem` is empty if it is there and complete; else it and `remedy` are a sentence each.
    `source` is what to fetch; None for what the user chose and has to bring. `lacks` are the paths
    in it that are missing or damaged.
    """

    path: str
    source: Need | None
    problem: str = ""
    remedy: str = ""
    lacks: tuple[str, ...] = ()


def survey(
    config: OrchestratorConfig, *, verify: bool = False, command: str = FETCH_COMMAND
) -> list[ModelFile]:
    """Return all that `config`'s models need, on this machine or not.

    With `verify` it reads every file and compares hashes, and asks the hub for those of its files;
    without, it makes no request. `command` is what the remedies tell the user to run. Raises
    `ConfigurationError` for an unknown preset, and `FetchFailed` if the hub does not answer.
    """
    wanted = paths.needs(config)
    return [
        *(_fetched(config, n, verify, command) for n in wanted if isinstance(n, WeightFile)),
        *(_shipped(need) for need in wanted if isinstance(need, Shipped)),
        *(_on_hub(config, n, verify, command) for n in wanted if isinstance(n, HubRepository)),
        *_chosen(config),
    ]


def missing_files(config: OrchestratorConfig, *, verify: bool = False) -> list[ModelFile]:
    """Return what has a problem in `survey`: nothing when the models can load."""
    return [file for file in survey(config, verify=verify) if file.problem]


def _fetched(config: OrchestratorConfig, file: WeightFile, verify: bool, command: str) -> ModelFile:
    path = config.models_dir / file.path
    problem, remedy = "", f"Run `{command}`."
    if not os.path.isfile(path):  # the method raises where the folder may not be read
        problem = f"{file.path} ({in_megabytes(file.size)}) is not here."
    elif not os.access(path, os.R_OK):
        problem = f"{file.path} cannot be read."
        remedy = "Give the user that runs this the right to read it."
    elif (size := path.stat().st_size) != file.size:
        problem = f"{file.path} has {size:,} bytes where {file.size:,} are expected."
    elif verify and digest_of(path, like=file.digest) != file.digest:
        problem = f"{file.path} is not the pinned file: its hash differs."
        remedy = _fetch_again(command)
    return ModelFile(path=file.path, source=file, problem=problem, remedy=remedy if problem else "")


def _shipped(need: Shipped) -> ModelFile:
    path = paths.SHIPPED_DIR / need.path
    if paths.is_file_name(need.path):
        problem = "" if path.is_file() else f"{need.path}, which comes with StoryGen, is missing."
    else:
        lacks = checkpoint_files.lacking(path)
        has = f"{need.path}, which comes with StoryGen, lacks"
        problem = f"{has} {_some(lacks)}." if lacks else ""
    if not problem:
        return ModelFile(path=need.path, source=need)
    if (paths.SHIPPED_DIR.parent / ".git").exists():
        remedy = f"Run `git checkout -- models/{need.path}`."
    else:
        remedy = (
            f"Install StoryGen again; a volume must not lie over {paths.SHIPPED_DIR}: "
            "STORYGEN_MODELS_DIR names the folder for fetched models."
        )
    return ModelFile(path=need.path, source=need, problem=problem, remedy=remedy)


def _on_hub(
    config: OrchestratorConfig, need: HubRepository, verify: bool, command: str
) -> ModelFile:
    missing = hub.missing(config, need)
    damaged = hub.damaged(config, need) if verify else []
    lacks = (*missing, *damaged)
    problem, remedy = "", ""
    if missing:
        problem, remedy = _lacking(need, missing), f"Run `{command}`."
    elif damaged:
        problem = f"{need.repository} is damaged: the hash of {_some(damaged)} differs."
        remedy = _fetch_again(command)
    if problem and os.path.isdir(config.models_dir / need.repository):
        # This folder is found first, so it must be complete: nothing is fetched beside or into it.
        return ModelFile(
            path=need.repository,
            source=None,
            problem=f"The folder {need.repository} lacks {_some(lacks)}.",
            remedy="Put all of the model there, or move the folder away to have it fetched.",
        )
    return ModelFile(path=need.repository, source=need, problem=problem, remedy=remedy, lacks=lacks)


def _lacking(need: HubRepository, lacks: Sequence[str]) -> str:
    size = f" ({in_megabytes(need.size)})" if need.size else ""
    if len(lacks) == len(need.files) or checkpoint_files.INDEX in lacks:
        return f"{need.repository}{size} is not here."
    return f"{need.repository}{size} is not all here: {_some(lacks)} is missing."


def _some(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} (and {len(names) - 1} more)"


def _fetch_again(command: str) -> str:
    return f"Run `{command} --verify`; it fetches the file again."


def _chosen(config: OrchestratorConfig) -> Iterator[ModelFile]:
    """The local files and folders that overrides name; only the user knows where they come from."""
    wanted = paths.needs(config)
    known = {each.repository if isinstance(each, HubRepository) else each.path for each in wanted}
    kind, _, story = (config.story_model or "").partition(":")
    chosen = [
        ("cut-out model", config.cutout_model and config.cutout.path, "STORYGEN_CUTOUT_MODEL"),
        ("story model", kind in LOCAL_KINDS and story, "STORYGEN_STORY_MODEL"),
        ("picture model", config.picture_model, "STORYGEN_PICTURE_MODEL"),
        *(
            [("VAE", config.picture_vae, "STORYGEN_PICTURE_VAE")]
            if config.picture_vae not in VAES
            else []
        ),
        *(
            ("LoRA", f"{lora.model}/{lora.weight_name}", "STORYGEN_PICTURE_LORA")
            for lora in config.picture.loras
            if not lora.needs
        ),
    ]
    for what, path, setting in chosen:
        if not path or path in known or paths.split_hub_id(path)[0] in known:
            continue
        is_file = paths.is_file_name(path) or path == config.cutout.path
        problem = _file_problem(config, path) if is_file else _folder_problem(config, what, path)
        remedy = problem and f"Put it into the models folder, or change or unset {setting}."
        yield ModelFile(path=path, source=None, problem=problem, remedy=remedy)


def _file_problem(config: OrchestratorConfig, path: str) -> str:
    lacks = [part for part in gguf_parts(path) if not os.path.isfile(config.models_dir / part)]
    return f"{_some(lacks)} is not here." if lacks else ""


def _folder_problem(config: OrchestratorConfig, what: str, path: str) -> str:
    folder: Path = config.models_dir / path
    if not os.path.isdir(folder):
        return f"The {what} {path} is not a folder in the models folder, nor an id of a model hub."
    picture = config.picture
    lacks = checkpoint_files.lacking(
        folder,
        variant=picture.variant if what == "picture model" else None,
        without=paths.replaced(picture) if what == "picture model" else (),
    )
    return f"The {what} {path} is not complete: {_some(lacks)} is missing." if lacks else ""
