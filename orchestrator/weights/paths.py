"""Where models lie on this machine: in the models folder, or in the cache of huggingface_hub."""

import os
import re
from dataclasses import replace
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.presets.specs import HubRepository, Need, PictureModel

HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")


def locate(config: OrchestratorConfig, model: str, *, revision: str | None = None) -> Path | None:
    """The file or folder that `model` names; None if it is not on this machine. Asks nobody.

    `model` is a path (relative: below the models folder), a hub id `OWNER/NAME`, or a file of one,
    `OWNER/NAME/FILE`. What lies in the models folder comes first. That a hub id's folder is here
    does not say that all of its files are: see `orchestrator.weights`.
    """
    path = config.models_dir / model
    if os.path.exists(path):  # the method raises where the folder may not be read
        return path
    repository, file = _split(model)
    if not repository:
        return None
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        # No patterns: of a listing that it happens to have, it would miss what nobody needs.
        found = snapshot_download(
            repository, revision=revision, local_files_only=True, allow_patterns=[]
        )
    except (HFValidationError, LocalEntryNotFoundError):
        return None
    path = Path(found) / file
    return path if path.exists() else None


def needs(config: OrchestratorConfig) -> tuple[Need, ...]:
    """All that the configured models need, those that an override names by a hub id included."""
    picture, story = config.picture, config.story
    kind, _, story_name = story.model.partition(":")
    # Models are folders or repositories; a GGUF or a LoRA is a file in one. The checkpoint comes
    # after its VAE: where both are of one repository, its revision counts.
    parts = [
        *([(picture.vae_part.model, picture.vae_part, False)] if picture.vae_part else []),
        (picture.model, picture, False),
        *((f"{lora.model}/{lora.weight_name}", lora, True) for lora in picture.loras),
        *([(story_name, story, kind == "gguf")] if kind in ("gguf", "transformers") else []),
    ]
    named = [
        (name, part.revision, part.needs)
        for name, part, is_file in parts
        if bool(_split(name)[1]) == is_file
    ]
    chosen = {_split(name)[0]: revision for name, revision, needs in named if needs and revision}
    known = (
        _at(need, chosen.get(need.repository)) if isinstance(need, HubRepository) else need
        for need in (*story.needs, *picture.all_needs, *config.cutout.needs)
    )
    unknown = (_on_the_hub(config, name, revision) for name, revision, needs in named if not needs)
    return tuple(
        replace(need, variant=picture.variant, without=replaced(picture))
        if isinstance(need, HubRepository) and need.repository == picture.model and not need.files
        else need
        for need in (*known, *(need for need in unknown if need))
    )


def replaced(picture: PictureModel) -> tuple[str, ...]:
    """The components of a checkpoint whose weights its pipeline is loaded without."""
    part = picture.vae_part
    return ("vae",) if part and part.model != picture.model else ()


def _at(need: HubRepository, revision: str | None) -> HubRepository:
    """Another commit than the pinned one may have other files, of other sizes."""
    if revision in (None, need.revision):
        return need
    return replace(need, revision=revision, files=(), size=0)


def _on_the_hub(
    config: OrchestratorConfig, model: str, revision: str | None
) -> HubRepository | None:
    repository, file = _split(model)
    if not repository or os.path.exists(config.models_dir / model):
        return None
    return HubRepository(repository=repository, revision=revision, files=(file,) if file else ())


def _split(model: str) -> tuple[str, str]:
    """`OWNER/NAME` and the file in it, both empty where `model` cannot be of a hub."""
    owner, _, rest = model.partition("/")
    name, _, file = rest.partition("/")
    repository = f"{owner}/{name}"
    return (repository, file) if HUB_ID.fullmatch(repository) else ("", "")
