"""What the models take of memory, what is free of it, and what to do when there is too little.

Estimates are for deciding before gigabytes are read: within a fifth or so, rather too high. Where
a preset's row says what a part takes, that counts; else the weights on this machine do, as they
will be loaded, and what a pass over them takes besides. Figures were measured as peaks of anonymous
memory of child processes on Linux, with torch 2.13, openvino 2026.4 and onnxruntime 1.32.
"""

import ctypes
import errno
import gc
import sys
import traceback
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from math import prod
from pathlib import Path
from typing import NamedTuple, Self

import psutil

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, NotEnoughMemory
from orchestrator.presets.catalog import PRESETS, picture_named
from orchestrator.presets.specs import Need, PictureModel, VaePart
from orchestrator.runtime.devices import cuda_device
from orchestrator.stages import Stage
from orchestrator.weights import checkpoint_files
from orchestrator.weights.paths import locate

MB = 2**20

# Django, torch, diffusers, transformers, openvino, onnxruntime and rembg, imported.
BASE = 750 * MB

# At work on one pixel of a picture, in float32: a UNet of Stable Diffusion's (250 MB at 512
# pixels, 500 at 768), its decoder (1045 MB at 512, 2170 at 768), and a tiny decoder (260 MB at
# 512, 1030 at 1024).
UNET_PER_PIXEL = 1000
DECODER_PER_PIXEL = {"full": 4200, "tiny": 1050}
# Of checkpoints that do not say at what size they draw.
_UNSAID_SIZE = 1024

# Of a GGUF in openvino's memory, whose scales and embeddings are float32: 94 MB of Q4_1 take
# 380 MB, 398 of Q4_0 1110, 608 of Q8_0 1550, 691 of F16 3270. llama.cpp maps the file as it is.
_GGUF_PACKED = 2.6
_GGUF_FLOAT = 4.7
_GGUF_MAPPED = 1.1
# Of a conversation: its keys and values, and the scores of each word there is.
_TALK = 200 * MB

# What a cut-out network takes besides its weights. u2netp is measured, and the others of its kind
# are as wide at its full resolution; ISNet's is 2.6 times that; BiRefNet's is a guess
# from what is told of it on GPUs at 1024 pixels (5.5 GB with the weights).
_CUTTING = {
    "u2net": 300 * MB,
    "silueta": 300 * MB,
    "isnet": 800 * MB,
    "birefnet-general-lite": 4000 * MB,
    "birefnet": 4600 * MB,
}

# Of a pipeline's weights, those of its largest network: 0.8 of SD 1.5, 0.75 of SDXL, 0.5 of
# FLUX.2-klein. That much is on a GPU to which models go only while they work.
_LARGEST_NETWORK = 0.8

_CGROUPS = Path("/sys/fs/cgroup")
_OWN_CGROUPS = Path("/proc/self/cgroup")


class Takes(NamedTuple):
    """Bytes of the machine's memory, and of the GPU's."""

    host: int = 0
    device: int = 0

    def __add__(self, other: Self) -> "Takes":
        return Takes(self.host + other.host, self.device + other.device)


class Free(NamedTuple):
    """Bytes that may still be taken; `device` is None without a GPU."""

    host: int
    device: int | None = None

    def holds(self, takes: Takes) -> bool:
        return takes.host <= self.host and takes.device <= (self.device or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What the process takes without models, and each part at work."""

    base: Takes
    story: Takes
    picture: Takes
    cutout: Takes

    @property
    def together(self) -> Takes:
        return self.base + self.story + self.picture + self.cutout

    @property
    def in_turn(self) -> Takes:
        """With one part loaded at a time: the largest of them, of each kind of memory."""
        parts = (self.story, self.picture, self.cutout)
        return self.base + Takes(*map(max, zip(*parts, strict=True)))


def needed(config: OrchestratorConfig) -> int:
    """Bytes that a server with all of `config`'s models takes at work, a GPU's memory included."""
    return sum(_estimate(config, Free(0), base=BASE).together)


def free(config: OrchestratorConfig) -> Free:
    """What is free now; a container's limits count."""
    device = cuda_device(config)
    if device is None:
        return Free(free_host())
    import torch

    return Free(free_host(), torch.cuda.mem_get_info(device)[0])


def fit_together(config: OrchestratorConfig) -> bool:
    """Whether all models may be loaded at once; if not, there is room for one at a time.

    Raises `NotEnoughMemory` if there is not even that; its message names a preset that would fit.
    """
    if not config.check_memory:
        return True
    here = free(config)
    estimate = _estimate(config, here, base=_base_to_come())
    if here.holds(estimate.together):
        return True
    if not here.holds(estimate.in_turn):
        raise NotEnoughMemory(_refusal(config, estimate.in_turn, here))
    return False


def problem(config: OrchestratorConfig) -> str | None:
    """Why `config`'s models would be refused now; None if they would not. Loads nothing."""
    try:
        fit_together(config)
    except NotEnoughMemory as exc:
        return str(exc)
    except ConfigurationError:
        pass  # No such device: whoever asks about that is told.
    return None


def advice(config: OrchestratorConfig) -> dict[Stage, str]:
    """What to do about each stage if it finds too little memory: a sentence.

    To be asked for before: it looks into files, for which there may be no memory then.
    """
    story = ["close other programs on the server"]
    if preset := _smaller_preset(config):
        story.append(f"choose a smaller preset such as `{preset}` (STORYGEN_PRESET)")
    pictures = [*story, "choose a smaller picture size (STORYGEN_PICTURE_SIZE)"]
    told = (Stage.STORY, Stage.DESCRIPTIONS)
    ways = {stage: ", or ".join(story if stage in told else pictures) for stage in Stage}
    return {stage: f"{way[:1].upper()}{way[1:]}." for stage, way in ways.items()}


def is_out_of_memory(exc: BaseException | None) -> bool:
    """Whether memory ran out somewhere below `exc`; libraries have many words for it.

    A model's server that ran out of its own is none of ours.
    """
    while exc is not None:
        if isinstance(exc, MemoryError | NotEnoughMemory) or _says_out_of_memory(exc):
            return True
        exc = exc.__cause__ or exc.__context__
    return False


def release(exc: BaseException | None = None) -> None:
    """Return to the system what nobody holds any more.

    `exc` is what was raised meanwhile: every frame that it passed holds its tensors. Its lines
    stay for the log.
    """
    while exc is not None:
        traceback.clear_frames(exc.__traceback__)
        exc = exc.__cause__ or exc.__context__
    gc.collect()
    torch = sys.modules.get("torch")
    if torch and torch.cuda.is_initialized():
        torch.cuda.empty_cache()
    # glibc keeps what was freed in small pieces: 120 MB of the embedded picture model.
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)


# What there is


def free_host(*, own: Path = _OWN_CGROUPS, root: Path = _CGROUPS) -> int:
    """Bytes that the system can hand out without swapping, or that a container's limit leaves.

    Files in the page cache count as free. `own` names this process's control groups, which `root`
    holds: of version 1 or 2, or neither.
    """
    return min([psutil.virtual_memory().available, *_left_in_groups(own, root)])


def _left_in_groups(own: Path, root: Path) -> Iterator[int]:
    try:
        lines = own.read_text().splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if not controllers:
            base, limits, used, prefix = root, ("memory.max", "memory.high"), "memory.current", ""
        elif "memory" in controllers.split(","):
            base, limits = root / "memory", ("memory.limit_in_bytes",)
            used, prefix = "memory.usage_in_bytes", "total_"
        else:
            continue
        group = base / path.lstrip("/")
        # A container sees its own group as the root, whatever the path is outside of it; each
        # group above may be limited as well.
        for folder in (group, *group.parents):
            if folder.is_relative_to(base):
                yield from _left_in(folder, limits, used, prefix)


def _left_in(folder: Path, limits: Collection[str], used: str, prefix: str) -> Iterator[int]:
    try:
        taken = int((folder / used).read_text())
        stat = dict(line.split() for line in (folder / "memory.stat").read_text().splitlines())
        reclaimable = sum(int(stat[f"{prefix}{kind}_file"]) for kind in ("active", "inactive"))
        for limit in limits:
            said = (folder / limit).read_text().strip()
            if said != "max":
                yield max(int(said) - (taken - reclaimable), 0)
    except (OSError, KeyError, ValueError):
        return  # The root has no limits; other systems have other files.


def _base_to_come() -> int:
    """Of what a process takes without models, that which this one has not taken yet."""
    return max(BASE - psutil.Process().memory_info().rss, 0)


# What is needed


def _estimate(config: OrchestratorConfig, here: Free, *, base: int) -> Estimate:
    on_gpu = here.device is not None
    cutout = _cutout(config)
    return Estimate(
        base=Takes(host=base),
        story=_story(config, on_gpu),
        picture=_picture(config, here),
        # Its weights come to the GPU by way of the machine's memory, if onnxruntime has one at all.
        cutout=Takes(cutout, cutout if on_gpu else 0),
    )


def _story(config: OrchestratorConfig, on_gpu: bool) -> Takes:
    story = config.story
    kind, _, name = story.model.partition(":")
    if kind not in ("gguf", "transformers"):
        return Takes()  # it runs on somebody's server
    takes = story.memory or _weights_of_story(config, kind, name, on_gpu) + _TALK
    return Takes(device=takes) if on_gpu and kind == "transformers" else Takes(host=takes)


def _weights_of_story(config: OrchestratorConfig, kind: str, name: str, on_gpu: bool) -> int:
    path = locate(config, name, revision=config.story.revision)
    if kind == "transformers":
        if path and path.is_dir():
            return _weights(path, itemsize=None if on_gpu else 4)
        return _sizes(config.story.needs) * (1 if on_gpu else 2)
    size = path.stat().st_size if path and path.is_file() else _sizes(config.story.needs)
    if not find_spec("openvino_genai"):
        return int(_GGUF_MAPPED * size)
    is_float = name.upper().endswith(("F16.GGUF", "F32.GGUF"))
    return int((_GGUF_FLOAT if is_float else _GGUF_PACKED) * size)


def _picture(config: OrchestratorConfig, here: Free) -> Takes:
    picture = config.picture
    work = _drawing(picture)
    if picture.memory:
        # The figure is for the row as it stands; an override may draw more or fewer pixels. What
        # is estimated for those is that of large networks: a small one's figure may be below it.
        row_work = _drawing(picture_named(picture.model))
        work = min(work, picture.memory + max(0, work - row_work))
        takes = max(0, picture.memory - row_work) + work
    else:
        takes = _weights_of_picture(config, on_gpu=here.device is not None) + work
    if here.device is None:
        return Takes(host=takes)
    offloads = picture.offload == "model" or (picture.offload == "auto" and takes > here.device)
    if not offloads:
        return Takes(device=takes)
    weights = takes - work
    return Takes(host=weights, device=int(_LARGEST_NETWORK * weights) + work)


def _drawing(picture: PictureModel) -> int:
    """Bytes that the larger of a step and the decoding takes, besides the weights."""
    pixels = (picture.size or _UNSAID_SIZE) ** 2
    guided = 2 if picture.guidance_scale > 1 else 1
    per_pixel = max(UNET_PER_PIXEL * guided, DECODER_PER_PIXEL[picture.vae])
    return per_pixel * pixels * _itemsize(picture) // 4


def _weights_of_picture(config: OrchestratorConfig, *, on_gpu: bool) -> int:
    picture = config.picture
    part = picture.vae_part
    models: list[PictureModel | VaePart] = [picture, *([part] if part else [])]
    without = {"safety_checker", *({"vae"} if part else ())}
    itemsize = _itemsize(picture)
    folders = [locate(config, model.model, revision=model.revision) for model in models]
    if not all(folder and folder.is_dir() for folder in folders):
        halved = picture.variant in ("fp16", "bf16") and itemsize == 4
        return _sizes(picture.all_needs) * (2 if halved else 1)
    loaded = _weights(folders[0], itemsize, variant=picture.variant, without=without)
    if part:
        loaded += _weights(folders[1] / (part.subfolder or ""), itemsize)
    converts = not on_gpu and picture.engine != "torch" and find_spec("openvino") is not None
    stored = _weights(folders[0], None, variant=picture.variant, without=without)
    # Torch maps files that it need not convert. Else openvino's copy comes beside torch's.
    return loaded * (2 if converts and stored < loaded else 1)


def _cutout(config: OrchestratorConfig) -> int:
    cutout = config.cutout
    if cutout.memory:
        return cutout.memory
    path = config.models_dir / cutout.path
    size = path.stat().st_size if path.is_file() else _sizes(cutout.needs)
    work = next((w for name, w in _CUTTING.items() if cutout.name.startswith(name)), 0)
    return size + work


def _itemsize(picture: PictureModel) -> int:
    return 4 if picture.dtype == "float32" else 2


def _sizes(needs: Collection[Need]) -> int:
    """Of a download that has not been made; tables and tokenizers in it are small."""
    return sum(getattr(need, "size", 0) for need in needs)


def _weights(
    folder: Path,
    itemsize: int | None,
    *,
    variant: str | None = None,
    without: Collection[str] = (),
) -> int:
    """Bytes of the weights that are loaded from a folder, as numbers of `itemsize` bytes.

    None is the size that they are stored at. Reads no more than the heads of the files.
    """
    from safetensors import SafetensorError, safe_open

    paths = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    total = 0
    try:
        names = checkpoint_files.needed(
            paths, lambda name: (folder / name).read_bytes(), variant=variant, without=without
        )
        for name in names:
            if not name.endswith(".safetensors"):
                continue
            with safe_open(folder / name, framework="np") as file:
                for key in file.keys():  # noqa: SIM118
                    tensor = file.get_slice(key)
                    stored = _STORED.get(tensor.get_dtype(), 1)
                    size = itemsize if itemsize and tensor.get_dtype() in _FLOATS else stored
                    total += prod(tensor.get_shape()) * size
    except (OSError, ValueError, SafetensorError, checkpoint_files.NoSafetensors):
        pass  # Whoever loads it says what is wrong with it.
    return total


_FLOATS = {"F64", "F32", "F16", "BF16"}
_STORED = {"F64": 8, "I64": 8, "U64": 8, "F32": 4, "I32": 4, "U32": 4, "F16": 2, "BF16": 2}
_STORED |= {"I16": 2, "U16": 2}


# What to say


def _refusal(config: OrchestratorConfig, takes: Takes, here: Free) -> str:
    if takes.host > here.host:
        what, wanted, there = "memory", takes.host, here.host
    else:
        what, wanted, there = "memory of the GPU", takes.device, here.device or 0
    preset = _smaller_preset(config, here)
    return (
        f"The models of the preset {config.preset!r} need {_gigabytes(wanted)} of {what} even one "
        f"after the other, and {_gigabytes(there)} are free. "
        + (
            f"Set STORYGEN_PRESET={preset}, which would fit, or close other programs."
            if preset
            else "Close other programs, or use a machine with more; no preset would fit."
        )
        + " STORYGEN_CHECK_MEMORY=off tries it all the same."
    )


def _smaller_preset(config: OrchestratorConfig, here: Free | None = None) -> str | None:
    """The largest preset that takes less than `config`, and that `here` holds if that is given."""
    on_gpu = cuda_device(config) is not None
    most = sum(_estimate(config, here or Free(0), base=BASE).in_turn)
    base = _base_to_come() if here else BASE
    fitting = []
    for name in PRESETS:
        other = OrchestratorConfig(
            preset=name,
            models_dir=config.models_dir,
            device=config.device,
            accept_licences=config.accept_licences,
        )
        try:
            other.validate()
        except ConfigurationError:
            continue  # its licence has not been accepted
        if other.picture.dtype == "float16" and not on_gpu:
            continue
        takes = _estimate(other, here or Free(0), base=base).in_turn
        if sum(takes) < most and (here is None or here.holds(takes)):
            fitting.append((sum(takes), name))
    return max(fitting)[1] if fitting else None


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"


# What is said by torch, CUDA, cuBLAS, openvino, onnxruntime, the loader of libraries, and C++ on
# Linux and on Windows.
_WORDS = (
    "can't allocate memory",
    "cannot allocate memory",
    "failed to allocate memory",
    "not enough memory",
    "out of memory",
    "bad_alloc",
    "bad allocation",
    "can't alloc",
    "alloc_failed",
    "failed to map segment",
)


def _says_out_of_memory(exc: BaseException) -> bool:
    if isinstance(exc, OSError) and exc.errno == errno.ENOMEM:
        return True
    # Not of a client of somebody's server, which relays what that one ran out of.
    ours = isinstance(exc, RuntimeError | OSError | ImportError)
    if not (ours or type(exc).__module__.startswith("onnxruntime")):
        return False
    said = str(exc).lower()
    return any(words in said for words in _WORDS)
