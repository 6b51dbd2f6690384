"""Builds pipelines of diffusers: a checkpoint and all that is put in place of parts of it."""

import inspect
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import diffusers
import torch
from diffusers.pipelines.auto_pipeline import AUTO_TEXT2IMAGE_PIPELINES_MAPPING
from diffusers.utils import logging as diffusers_logging
from safetensors import SafetensorError
from transformers.utils import logging as transformers_logging

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, ConfigurationError, ModelsMissing
from orchestrator.painting import openvino_networks
from orchestrator.painting.reference import Reference
from orchestrator.presets.catalog import picture_named
from orchestrator.presets.specs import Lora, PictureModel, Scheduler, VaePart, without_folders
from orchestrator.runtime.devices import torch_device
from orchestrator.runtime.fingerprint import model_identity
from orchestrator.types import Identity
from orchestrator.weights.checkpoint_files import CONFIG, INDEX, variant_in
from orchestrator.weights.paths import locate, reference_folder, split_hub_id

Part = PictureModel | VaePart | Lora
_CALLED = {
    PictureModel: ("picture model", "STORYGEN_PICTURE_MODEL"),
    VaePart: ("VAE", "STORYGEN_PICTURE_VAE"),
    Lora: ("LoRA", "STORYGEN_PICTURE_LORA"),
}

# Never loaded: 1.2 GB that turn harmless pictures black, and what looks at pictures for them or for
# an IP-Adapter.
_UNWANTED = {
    "safety_checker": None,
    "requires_safety_checker": False,
    "feature_extractor": None,
    "image_encoder": None,
}

# Warnings of loading that mean nothing here.
_NOISE = (
    # Any text encoder will do whose states the UNet was trained on, and any VAE that decodes.
    "Expected types for text_encoder",
    "Expected types for vae",
    # AutoencoderTiny saves more of its configuration than it reads.
    "The config attributes {'block_out_channels'",
    # Pictures are not read by our pipelines, only drawn.
    "requires torchvision (not installed)",
)

# What a pipeline takes at work, in weights of its own: a checkpoint nobody has measured.
_AT_WORK = 1.3


def load_pipeline(config: OrchestratorConfig, *, weights: Identity = None) -> Any:
    """The text-to-image pipeline of `config.picture`, on its device.

    Takes seconds, and never downloads. Weights that something else stands in for (another VAE,
    networks that were converted before) are not read. `weights` is what `pipeline_identity` says
    of them; without it nothing is converted, and torch computes. Raises `ModelsMissing` if files
    are not all here, `ConfigurationError` for a device, dtype, size, scheduler, VAE, LoRA or
    checkpoint that cannot be used.
    """
    picture = config.picture
    device = torch_device(config)
    if picture.dtype == "float16" and device.type == "cpu":
        raise ConfigurationError("float16 pictures need a CUDA device; use float32 on a CPU.")
    folder, file = _checkpoint(config, picture)
    with _quietly(), _whole(config, picture):
        index = diffusers.DiffusionPipeline.load_config(folder)
        kind = _pipeline_class(picture, index)
        instead = {name: value for name, value in _UNWANTED.items() if name in index}
        instead["scheduler"] = _scheduler(picture, folder, index)
    _check_tiny(picture, index)
    _check_tokenizers(picture, folder)
    converted = openvino_networks.prepared(config, weights)
    if picture.vae_part and "vae" not in converted:
        instead["vae"] = _vae(config, picture.vae_part, beside=folder)

    with _quietly(), _whole(config, picture):
        parts = {"dtype": getattr(torch, picture.dtype), **instead, **converted}
        if file:
            pipeline = kind.from_single_file(
                str(file), config=str(folder), local_files_only=True, **parts
            )
        else:
            variant = variant_in(Path(folder), picture.variant)
            pipeline = kind.from_pretrained(folder, variant=variant, use_safetensors=True, **parts)
    if "unet" not in converted:  # else they are in it
        for lora in picture.loras:
            _fuse(config, pipeline, lora)
    check_size(picture, pipeline)
    place(picture, pipeline, device)
    openvino_networks.accelerate(pipeline, config, weights)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def pipeline_identity(config: OrchestratorConfig) -> Identity:
    """All the weights that `load_pipeline` reads, by `model_identity`; None if some are unknown."""
    picture = config.picture
    parts = {"checkpoint": (picture.model, picture.revision)}
    if part := picture.vae_part:
        parts["vae"] = (part.model, part.revision)
    for number, lora in enumerate(picture.loras):
        parts[f"lora {number}"] = (f"{lora.model}/{lora.weight_name}".strip("/"), lora.revision)
    known = {
        name: model_identity(config, model, revision=revision)
        for name, (model, revision) in parts.items()
    }
    return known if all(known.values()) else None


def load_reference(config: OrchestratorConfig, pipeline: Any) -> Reference | None:
    """What reads pictures of characters for the checkpoint of `pipeline`; None if nothing does.

    Raises `ModelsMissing` and `ConfigurationError` if it is torn, or not of this checkpoint.
    """
    picture = config.picture
    folder = reference_folder(config)
    if folder is None:
        return None
    with _whole(config, picture):
        reference = Reference.load(folder)
    stock = isinstance(pipeline, diffusers.StableDiffusionPipeline)
    if not stock or pipeline.unet.config.cross_attention_dim != reference.config["width"]:
        raise ConfigurationError(
            f"The folder {folder.name} of {picture.name} is not made for its UNet."
        )
    return reference


def native_size(pipeline: Any) -> int:
    """The side in pixels of the pictures that a pipeline's checkpoint was trained on."""
    backbone = getattr(pipeline, "unet", None) or getattr(pipeline, "transformer", None)
    side = getattr(pipeline, "default_sample_size", None) or backbone.config.get("sample_size")
    if side:
        side = side if isinstance(side, int) else side[0]
        return side * pipeline.vae_scale_factor
    default = inspect.signature(pipeline.__call__).parameters["height"].default
    return default or 1024  # Z-Image says so inside of its call alone


def check_size(picture: PictureModel, pipeline: Any) -> None:
    """Raise `ConfigurationError` for a size that `pipeline` cannot draw, or would silently change.

    Some families draw patches of latents, each several times as large as a cell of the VAE's.
    """
    unit = pipeline.vae_scale_factor
    if processor := getattr(pipeline, "image_processor", None):
        unit = max(unit, processor.config.vae_scale_factor)
    if transformer := getattr(pipeline, "transformer", None):
        patch = transformer.config.get("patch_size")
        unit = max(unit, pipeline.vae_scale_factor * (patch if isinstance(patch, int) else 1))
    size = native_size(pipeline) if picture.size is None else picture.size
    if size < unit or size % unit:
        raise ConfigurationError(
            f"The picture size {size} is not a multiple of {unit}, which {picture.name} needs."
        )


def _checkpoint(config: OrchestratorConfig, picture: PictureModel) -> tuple[Path, Path | None]:
    """The folder with a checkpoint's configuration, and its weights if they are a single file."""
    path = locate(config, picture.model, revision=picture.revision)
    if path is None or not path.is_file():
        return _folder(config, picture), None
    if path.suffix != ".safetensors":
        raise ConfigurationError(
            f"{picture.name} is not a safetensors file; other formats can run code. Convert it."
        )
    return _configuration(config, picture, path), path


def _configuration(config: OrchestratorConfig, picture: PictureModel, file: Path) -> Path:
    """The folder that says how to run a single file: beside it, of its family, in the hub's cache.

    `NAME/` beside `NAME.safetensors` comes first, then the repository that diffusers takes the
    configuration of such weights from.
    """
    from diffusers.loaders.single_file_utils import (
        fetch_diffusers_config,
        load_single_file_checkpoint,
    )

    with _whole(config, picture):
        weights = load_single_file_checkpoint(str(file))
        family = fetch_diffusers_config(weights)["pretrained_model_name_or_path"]
    folders = (
        file.with_suffix(""),
        locate(config, family, revision=picture_named(family).revision),
        locate(config, family),
    )
    for folder in folders:
        if folder and (folder / INDEX).is_file():
            return folder
    raise ConfigurationError(
        f"{picture.name} is a single file without its configuration, and that of {family} is not on"
        f" this machine. Run `hf download {family} --exclude '*.safetensors' --exclude '*.bin'"
        " --exclude '*.ckpt'`, or convert the file where the hub can be reached: `python -c \"from"
        " diffusers import DiffusionPipeline as P; P.from_single_file('FILE')"
        ".save_pretrained('FOLDER')\"`, and name the folder in STORYGEN_PICTURE_MODEL."
    )


def _pipeline_class(picture: PictureModel, index: dict[str, Any]) -> type:
    """The class that draws: the one that is asked for, or that the checkpoint itself names.

    AutoPipelineForText2Image knows a list of families and refuses the others (SANA-Sprint).
    """
    name = str(picture.pipeline or index.get("_class_name"))
    kind = getattr(diffusers, name, None)
    if not inspect.isclass(kind) or not issubclass(kind, diffusers.DiffusionPipeline):
        raise ConfigurationError(
            f"{picture.name} is not a checkpoint that this version of diffusers can load: it knows"
            f" no pipeline {name}."
        )
    reads = any(name.startswith(("tokenizer", "processor")) for name in index)
    if not reads or not {"vae", "scheduler"} <= index.keys():
        raise ConfigurationError(
            f"{picture.name} is of a family that StoryGen cannot draw with ({name})."
        )
    takes = inspect.signature(kind.__call__).parameters
    # Some that draw from text alone take a picture too (FLUX.2).
    from_text = kind in AUTO_TEXT2IMAGE_PIPELINES_MAPPING.values() and "controlnet" not in index
    if "prompt" not in takes or ("image" in takes and not from_text):
        raise ConfigurationError(f"{picture.name} draws from another picture, not from text.")
    return kind


def _scheduler(picture: PictureModel, folder: Path, index: dict[str, Any]) -> Any:
    """The checkpoint's own scheduler, or the one that is asked for with the own one's settings."""

    def named(name: str) -> type | None:
        kind = getattr(diffusers, name, None)
        is_one = inspect.isclass(kind) and issubclass(kind, diffusers.SchedulerMixin)
        return kind if is_one else None

    _, own_name = index["scheduler"]
    own_class = named(own_name)
    if own_class is None:
        raise ConfigurationError(
            f"This version of diffusers has no {own_name}, which {picture.name} is drawn with."
        )
    own = own_class.from_pretrained(folder, subfolder="scheduler")
    if picture.scheduler is None:
        return own
    wanted: Scheduler = picture.scheduler
    kind = named(wanted.name)
    made = kind and kind.from_config(own.config, **wanted.options)
    # Noise is mixed in otherwise by those that follow a flow, and either makes fog of the other's.
    if made is None or _follows_flow(made) != _follows_flow(own):
        known = sorted({own_name, *(each.__name__ for each in own.compatibles)})
        why = "is not for" if made else "is no scheduler for"
        raise ConfigurationError(
            f"{wanted.name} {why} {picture.name}; there is: {', '.join(known)}."
        )
    return made


def _follows_flow(scheduler: Any) -> bool:
    kind = type(scheduler)
    # A scheduler keeps what it does not read of the configuration it was made from.
    may = "use_flow_sigmas" in inspect.signature(kind.__init__).parameters
    return "FlowMatch" in kind.__name__ or (may and scheduler.config.use_flow_sigmas)


def _check_tiny(picture: PictureModel, index: dict[str, Any]) -> None:
    if picture.vae == "tiny" and not picture.tiny_vae and index["vae"][1] != "AutoencoderTiny":
        raise ConfigurationError(
            f"No tiny VAE is known for {picture.name}. Name one in STORYGEN_PICTURE_VAE"
            " (madebyollin/taesd is for Stable Diffusion 1 and 2, madebyollin/taesdxl for SDXL),"
            " or set STORYGEN_PICTURE_VAE=full."
        )


def _check_tokenizers(picture: PictureModel, folder: Path) -> None:
    """SentencePiece's own file takes its library; most checkpoints have another one beside it."""
    files = folder.glob("tokenizer*/*.model")
    alone = any(not (file.parent / "tokenizer.json").is_file() for file in files)
    if alone and find_spec("sentencepiece") is None:
        raise ConfigurationError(
            f"{picture.name} needs the library sentencepiece. Run `pip install sentencepiece`."
        )


def _vae(config: OrchestratorConfig, part: VaePart, *, beside: Path) -> Any:
    """The VAE that decodes instead of the one in the checkpoint's folder `beside`."""
    picture = config.picture
    folder = _folder(config, part)
    with _quietly(), _whole(config, part):
        channels = _latent_channels(folder / (part.subfolder or ""))
        # The checkpoint's own is not here where it is never needed.
        own = _latent_channels(beside / "vae") if (beside / "vae" / CONFIG).is_file() else channels
        if channels != own:
            raise ConfigurationError(
                f"{without_folders(part.model)} cannot decode what {picture.name} draws:"
                f" its latents have {channels} channels, not {own}."
            )
        return diffusers.AutoModel.from_pretrained(
            str(folder),
            subfolder=part.subfolder,
            dtype=getattr(torch, picture.dtype),
            variant=variant_in(folder / (part.subfolder or ""), picture.variant),
            use_safetensors=True,
        )


def _latent_channels(folder: Path) -> int | None:
    return json.loads((folder / CONFIG).read_bytes()).get("latent_channels")


def _fuse(config: OrchestratorConfig, pipeline: Any, lora: Lora) -> None:
    """Add a LoRA to the weights themselves: beside them it would cost time in every step."""
    name = lora.weight_name
    misfit = ConfigurationError(f"The LoRA {name} does not fit {config.picture.name}.")
    if not hasattr(pipeline, "load_lora_weights"):
        raise misfit
    folder = _folder(config, lora)
    if not name.endswith(".safetensors") or not (folder / name).is_file():
        raise _missing(config, lora)
    with _quietly(), _whole(config, lora):
        try:
            pipeline.load_lora_weights(
                str(folder), weight_name=name, use_safetensors=True, local_files_only=True
            )
        except (ValueError, RuntimeError, KeyError) as exc:
            raise misfit from exc
        if not pipeline.get_list_adapters():
            raise misfit
        pipeline.fuse_lora(components=list(pipeline.get_list_adapters()), lora_scale=lora.scale)
        pipeline.unload_lora_weights()


def place(picture: PictureModel, pipeline: Any, device: torch.device) -> None:
    """Put a pipeline on its device: as a whole, or each model only while it works."""
    offload = picture.offload == "model"
    if picture.offload == "auto" and device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        offload = free < (picture.memory or _AT_WORK * _weights_size(pipeline))
    if offload and device.type == "cuda":
        pipeline.enable_model_cpu_offload(device=device)
    else:
        pipeline.to(device)


def _weights_size(pipeline: Any) -> int:
    """In bytes."""
    models = [each for each in pipeline.components.values() if isinstance(each, torch.nn.Module)]
    return sum(each.nbytes for model in models for each in model.parameters())


def _folder(config: OrchestratorConfig, part: Part) -> Path:
    path = locate(config, part.model, revision=part.revision)
    if path is None or not path.is_dir():
        raise _missing(config, part)
    return path


@contextmanager
def _whole(config: OrchestratorConfig, part: Part) -> Iterator[None]:
    """What loaders raise where a file lacks or is torn, in words."""
    try:
        yield
    except (OSError, ValueError, SafetensorError) as exc:
        raise _missing(config, part) from exc


def _missing(config: OrchestratorConfig, part: Part) -> ModelsMissing:
    what, setting = _CALLED[type(part)]
    is_fetched = bool(part.needs) or (
        split_hub_id(part.model)[0] and not (config.models_dir / part.model).exists()
    )
    remedy = FETCH if is_fetched else f"Bring it, or change or unset {setting}."
    name = part.weight_name if isinstance(part, Lora) else without_folders(part.model)
    return ModelsMissing(f"The {what} {name} is not on this machine, or not all of it. {remedy}")


@contextmanager
def _quietly() -> Iterator[None]:
    """Loading without progress bars, and without warnings that mean nothing here."""

    def is_wanted(record: logging.LogRecord) -> bool:
        return not any(noise in record.getMessage() for noise in _NOISE)

    loggers = [
        logging.getLogger("diffusers.pipelines.pipeline_utils"),
        logging.getLogger("diffusers.configuration_utils"),
        logging.getLogger("transformers.utils.import_utils"),
    ]
    bars = [
        library
        for library in (diffusers_logging, transformers_logging)
        if library.is_progress_bar_enabled()
    ]
    for logger in loggers:
        logger.addFilter(is_wanted)
    for library in bars:
        library.disable_progress_bar()
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(is_wanted)
        for library in bars:
            library.enable_progress_bar()
