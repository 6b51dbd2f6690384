"""Where models lie on this machine: in the models folder, or in the cache of huggingface_hub."""

import re
from dataclasses import replace
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.parts import HubRepository, Need

HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")


def locate(config: OrchestratorConfig, model: str, *, revision: str | None = None) -> Path | None:
    """The file or folder that `model` names; None if it is not on this machine. Asks nobody.

    `model` is a path (relative: below the models folder), a hub id `OWNER/NAME`, or a file of one,
    `OWNER/NAME/FILE`. What lies in the models folder comes first. That a hub id's folder is here
    does not say that all of its files are: see `orchestrator.weights`.
    """
    path = config.models_dir / model
    if path.exists():
        return path
    repository, file = _split(model)
    if not repository:
        return None
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        folder = Path(snapshot_download(repository, revision=revision, local_files_only=True))
    except (HFValidationError, LocalEntryNotFoundError):
        return None
    path = folder / file
    return path if path.exists() else None


def needs(config: OrchestratorConfig) -> tuple[Need, ...]:
    """All that the configured models need, those that an override names by a hub id included."""
    picture, story = config.picture, config.story
    kind, _, story_name = story.model.partition(":")
    named = [
        (picture.model, picture.revision, picture.needs),
        *((lora.model, lora.revision, lora.needs) for lora in picture.loras),
    ]
    if part := picture.vae_part:
        named.append((part.model, part.revision, part.needs))
    # A GGUF of the hub is always a file in a repository; `FOLDER/FILE` lies in the models folder.
    if kind == "transformers" or (kind == "gguf" and _split(story_name)[1]):
        named.append((story_name, story.revision, story.needs))
    chosen = {_split(name)[0]: revision for name, revision, needs in named if needs and revision}
    known = (
        _at(need, chosen.get(need.repository)) if isinstance(need, HubRepository) else need
        for need in (*story.needs, *picture.all_needs, *config.cutout.needs)
    )
    unknown = (_on_the_hub(config, name, revision) for name, revision, needs in named if not needs)
    return (*known, *(need for need in unknown if need))


def _at(need: HubRepository, revision: str | None) -> HubRepository:
    """Another commit than the pinned one may have other files, of other sizes."""
    if revision in (None, need.revision):
        return need
    return replace(need, revision=revision, files=(), size=0)


def _on_the_hub(
    config: OrchestratorConfig, model: str, revision: str | None
) -> HubRepository | None:
    repository, file = _split(model)
    if not repository or (config.models_dir / model).exists():
        return None
    return HubRepository(repository=repository, revision=revision, files=(file,) if file else ())


def _split(model: str) -> tuple[str, str]:
    """`OWNER/NAME` and the file in it, both empty where `model` cannot be of a hub."""
    owner, _, rest = model.partition("/")
    name, _, file = rest.partition("/")
    repository = f"{owner}/{name}"
    return (repository, file) if HUB_ID.fullmatch(repository) else ("", "")
