"""Where models are on this machine: shipped, in the models folder, or in the hub's cache."""

import os
import re
from dataclasses import replace
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.presets.catalog import PRESETS
from orchestrator.presets.specs import LOCAL_KINDS, HubRepository, Need, PictureModel, Shipped
from orchestrator.weights.checkpoint_files import CONFIG, REFERENCE, gguf_parts

HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
# The repository's own models. They are read where they are, so that a models folder elsewhere (a
# volume, which outlives an upgrade) can neither lack them nor hold an old copy.
SHIPPED_DIR = Path(__file__).resolve().parents[2] / "models"


def locate(config: OrchestratorConfig, model: str, *, revision: str | None = None) -> Path | None:
    """Return the file or folder that `model` names; None if it is not on this machine.

    `model` is what is shipped, a path (relative: below the models folder), a hub id
    `OWNER/NAME`, or a file in one, `OWNER/NAME/FILE`, looked for in this order. Makes no request.
    A folder that is found need not be complete: see `orchestrator.weights.inventory`.
    """
    if is_shipped(model):
        return SHIPPED_DIR / model if (SHIPPED_DIR / model).exists() else None
    path = config.models_dir / model
    if os.path.exists(path):  # the method raises where the folder may not be read
        return path
    repository, file = split_hub_id(model)
    if not repository:
        return None
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        # Without patterns, a cached listing makes it miss the files that nothing here needs.
        found = snapshot_download(
            repository, revision=revision, local_files_only=True, allow_patterns=[]
        )
    except (HFValidationError, LocalEntryNotFoundError):
        return None
    path = Path(found) / file
    return path if path.exists() else None


def reference_folder(config: OrchestratorConfig) -> Path | None:
    """Return what reads pictures of characters in the folder of the picture checkpoint, if it has
    such; a checkpoint in the hub's cache has none."""
    model = config.picture.model
    folder = (SHIPPED_DIR if is_shipped(model) else config.models_dir) / model / REFERENCE
    return folder if os.path.isfile(folder / CONFIG) else None


def draws_poses(config: OrchestratorConfig) -> bool:
    """Return whether the picture model draws somebody again in another pose.

    It does if its pipeline takes a picture, or if its checkpoint is here and can read one.
    """
    return bool(config.picture.pose_prompt or reference_folder(config))


def needs(config: OrchestratorConfig) -> tuple[Need, ...]:
    """Return all that the configured models need, with what an override names on the hub."""
    picture, story = config.picture, config.story
    voice = config.voice.needs if config.voice else ()
    kind, _, story_name = story.model.partition(":")
    # The checkpoint comes after its VAE: if both are in one repository, its revision counts.
    parts = [
        *([(picture.vae_part.model, picture.vae_part)] if picture.vae_part else []),
        (picture.model, picture),
        *((f"{lora.model}/{lora.weight_name}", lora) for lora in picture.loras),
        *([(story_name, story)] if kind in LOCAL_KINDS else []),
    ]
    chosen = {split_hub_id(name)[0]: each.revision for name, each in parts if each.needs}
    known = (
        _at(need, chosen.get(need.repository)) if isinstance(need, HubRepository) else need
        for need in (*story.needs, *picture.all_needs, *config.cutout.needs, *voice)
    )
    unknown = (_on_the_hub(config, name, each.revision) for name, each in parts if not each.needs)
    return tuple(
        replace(need, variant=picture.variant, without=replaced(picture))
        if isinstance(need, HubRepository) and need.repository == picture.model and not need.files
        else need
        for need in (*known, *filter(None, unknown))
    )


def is_shipped(model: str) -> bool:
    shipped = (need for preset in PRESETS.values() for need in preset.needs)
    return any(isinstance(need, Shipped) and need.path == model for need in shipped)


def replaced(picture: PictureModel) -> tuple[str, ...]:
    """Return the components of a checkpoint whose weights its pipeline is loaded without."""
    part = picture.vae_part
    return ("vae",) if part and part.model != picture.model else ()


def split_hub_id(model: str) -> tuple[str, str]:
    """Return `OWNER/NAME` and the file in it, both empty if `model` cannot be on a hub.

    A model is a repository, unless its name ends as a single file's does.
    """
    owner, _, rest = model.partition("/")
    name, _, file = rest.partition("/")
    repository = f"{owner}/{name}"
    if not HUB_ID.fullmatch(repository) or bool(file) != is_file_name(model):
        return "", ""
    return repository, file


def is_file_name(model: str) -> bool:
    return model.endswith((".gguf", ".safetensors"))


def _at(need: HubRepository, revision: str | None) -> HubRepository:
    """Another commit than the pinned one may have other files, of other sizes."""
    if revision in (None, need.revision):
        return need
    return replace(need, revision=revision, files=(), size=0)


def _on_the_hub(
    config: OrchestratorConfig, model: str, revision: str | None
) -> HubRepository | None:
    repository, file = split_hub_id(model)
    if not repository or os.path.exists(config.models_dir / model):
        return None
    files = tuple(gguf_parts(file)) if file else ()
    return HubRepository(repository=repository, revision=revision, files=files)
