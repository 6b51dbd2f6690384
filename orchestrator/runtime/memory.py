"""How much memory the models need, how much is free, and what to do when there is too little.

Estimates are for deciding before gigabytes are read: rather too high. The figure in a preset's row
counts; a model without one is estimated from the size of its files. Figures were measured as peaks
of anonymous memory of child processes on Linux, with torch 2.13, openvino 2026.4 and onnxruntime
1.32.
"""

import ctypes
import errno
import gc
import re
import sys
import traceback
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self

import psutil

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, NotEnoughMemory
from orchestrator.presets.catalog import PRESETS, picture_named
from orchestrator.presets.specs import LOCAL_KINDS, Need, PictureModel
from orchestrator.runtime.devices import cuda_device
from orchestrator.stages import Stage
from orchestrator.weights.paths import locate

MB = 2**20

# Django, torch, diffusers, transformers, openvino, onnxruntime and rembg, imported.
BASE = 750 * MB

# Bytes at work for one pixel of a picture, in float32: a UNet of Stable Diffusion's (250 MB at 512
# pixels, 500 at 768), its decoder (1045 MB at 512, 2170 at 768), and a tiny decoder (260 MB at
# 512, 1030 at 1024).
UNET_PER_PIXEL = 1000
DECODER_PER_PIXEL = {"full": 4200, "tiny": 1050}
# Of checkpoints whose size in pixels is not known.
_UNKNOWN_SIZE = 1024

# Bytes in memory for each byte of a model's files, on a CPU. A GGUF in openvino has its scales and
# embeddings as float32 (94 MB of Q4_1 take 380 MB, 398 of Q4_0 1110, 608 of Q8_0 1550, 691 of F16
# 3270); half precision doubles as float32, and openvino has a copy of a picture model beside
# torch's; a cut-out network takes several times its weights at its full resolution.
_PER_BYTE = {"gguf": 4.2, "transformers": 2, "picture": 2, "cutout": 3}
# Of a conversation: its keys and values, and the scores of each word there is.
_CONVERSATION = 200 * MB
# Of a cut-out network at work, whatever its weights.
_CUTTING = 300 * MB

# Of a pipeline's weights, those of its largest network: 0.8 of SD 1.5, 0.75 of SDXL, 0.5 of
# FLUX.2-klein. That much is on a GPU to which models go only while they work.
_LARGEST_NETWORK = 0.8

_M_ARENA_MAX = -8  # of glibc's malloc.h

_CGROUPS = Path("/sys/fs/cgroup")
_OWN_CGROUPS = Path("/proc/self/cgroup")


class MemoryUse(NamedTuple):
    """Bytes of the machine's memory, and of the GPU's."""

    host: int = 0
    device: int = 0

    def __add__(self, other: Self) -> "MemoryUse":
        return MemoryUse(self.host + other.host, self.device + other.device)


class Free(NamedTuple):
    """Bytes that may still be used; `device` is None without a GPU."""

    host: int
    device: int | None = None

    def fits(self, use: MemoryUse) -> bool:
        return use.host <= self.host and use.device <= (self.device or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What the process needs without models, and each part at work."""

    base: MemoryUse
    story: MemoryUse
    picture: MemoryUse
    cutout: MemoryUse
    voice: MemoryUse

    @property
    def resident(self) -> MemoryUse:
        """With all parts loaded."""
        return self.base + self.story + self.picture + self.cutout + self.voice

    @property
    def sequential(self) -> MemoryUse:
        """With one part loaded at a time: the largest of them, of each kind of memory."""
        parts = (self.story, self.picture, self.cutout, self.voice)
        return self.base + MemoryUse(*map(max, zip(*parts, strict=True)))


def needed(config: OrchestratorConfig) -> int:
    """Bytes that a server with all of `config`'s models needs at work, a GPU's memory included."""
    return sum(_estimate(config, Free(0), base=BASE).resident)


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
    if here.fits(estimate.resident):
        return True
    if not here.fits(estimate.sequential):
        raise NotEnoughMemory(_refusal(config, estimate.sequential, here))
    return False


def problem(config: OrchestratorConfig) -> str | None:
    """Why `config`'s models would be refused now; None if they would not. Loads nothing."""
    try:
        fit_together(config)
    except NotEnoughMemory as exc:
        return str(exc)
    except ConfigurationError:
        pass  # No such device: a check of its own says so.
    return None


def advice(config: OrchestratorConfig) -> dict[Stage, str]:
    """What to do about each stage if it runs out of memory: a sentence.

    Call it before: it looks at files, for which there may be no memory then.
    """
    story = ["close other programs on the server"]
    if preset := _smaller_preset(config):
        story.append(f"choose a smaller preset such as `{preset}` (STORYGEN_PRESET)")
    pictures = [*story, "choose a smaller picture size (STORYGEN_PICTURE_SIZE)"]
    ways = {stage: ", or ".join(pictures) for stage in Stage} | {Stage.STORY: ", or ".join(story)}
    return {stage: f"{way[:1].upper()}{way[1:]}." for stage, way in ways.items()}


def is_out_of_memory(exc: BaseException | None) -> bool:
    """Whether memory ran out somewhere below `exc`; libraries have many words for it.

    A model's server that ran out of memory does not count.
    """
    while exc is not None:
        if isinstance(exc, MemoryError | NotEnoughMemory) or _says_out_of_memory(exc):
            return True
        exc = exc.__cause__ or exc.__context__
    return False


def limit_heaps() -> None:
    """Make the threads of this process share two heaps; call it before models are loaded.

    Glibc gives each thread one of its own, up to eight for each core, and each keeps what it once
    held. With two the peak of a story is 90 MB lower, in the same time.
    """
    if sys.platform == "linux" and (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)):
        mallopt(_M_ARENA_MAX, 2)


def release(exc: BaseException | None = None) -> None:
    """Return unused memory to the system.

    `exc` is what was raised meanwhile: every frame that it passed through holds its tensors. Its
    line numbers stay for the log.
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
    cutout = config.cutout.memory or _CUTTING + _file_estimate(
        config, "cutout", config.cutout.path, None, config.cutout.needs
    )
    return Estimate(
        base=MemoryUse(host=base),
        story=_story(config, on_gpu),
        picture=_picture(config, here),
        # Its weights come to the GPU by way of the machine's memory, if onnxruntime has one at all.
        cutout=MemoryUse(cutout, cutout if on_gpu else 0),
        voice=MemoryUse(host=config.voice.memory if config.voice else 0),
    )


def _story(config: OrchestratorConfig, on_gpu: bool) -> MemoryUse:
    story = config.story
    kind, _, name = story.model.partition(":")
    if kind not in LOCAL_KINDS:
        return MemoryUse()  # it runs on a server
    use = story.memory or _CONVERSATION + _file_estimate(
        config, kind, name, story.revision, story.needs
    )
    return MemoryUse(device=use) if on_gpu and kind == "transformers" else MemoryUse(host=use)


def _picture(config: OrchestratorConfig, here: Free) -> MemoryUse:
    picture = config.picture
    work = _drawing(picture)
    if picture.memory:
        # The figure is for the row as it stands; an override may draw more or fewer pixels. The
        # estimate of those is that of large networks: a small one's figure may be below it.
        row_work = _drawing(picture_named(picture.model))
        work = min(work, picture.memory + max(0, work - row_work))
        use = max(0, picture.memory - row_work) + work
    else:
        use = work + _file_estimate(
            config, "picture", picture.model, picture.revision, picture.all_needs
        )
    if here.device is None:
        return MemoryUse(host=use)
    offloads = picture.offload == "model" or (picture.offload == "auto" and use > here.device)
    if not offloads:
        return MemoryUse(device=use)
    weights = use - work
    return MemoryUse(host=weights, device=int(_LARGEST_NETWORK * weights) + work)


def _drawing(picture: PictureModel) -> int:
    """Bytes that the larger of a step and the decoding needs, besides the weights."""
    pixels = (picture.size or _UNKNOWN_SIZE) ** 2
    guided = 2 if picture.guidance_scale > 1 else 1
    per_pixel = max(UNET_PER_PIXEL * guided, DECODER_PER_PIXEL[picture.vae])
    return per_pixel * pixels * (4 if picture.dtype == "float32" else 2) // 4


def _file_estimate(
    config: OrchestratorConfig,
    kind: str,
    name: str,
    revision: str | None,
    needs: Collection[Need],
) -> int:
    """Bytes that the model `name` needs, by its files; by its download if it is not here yet."""
    path = locate(config, name, revision=revision)
    if path is None:
        size = sum(getattr(need, "size", 0) for need in needs)
    elif path.is_file():
        size = path.stat().st_size
    else:
        size = sum(file.stat().st_size for file in path.rglob("*.safetensors"))
    return int(_PER_BYTE[kind] * size)


# What to say


def _refusal(config: OrchestratorConfig, use: MemoryUse, here: Free) -> str:
    if use.host > here.host:
        what, wanted, there = "memory", use.host, here.host
    else:
        what, wanted, there = "memory of the GPU", use.device, here.device or 0
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
    most = sum(_estimate(config, here or Free(0), base=BASE).sequential)
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
        use = _estimate(other, here or Free(0), base=base).sequential
        if sum(use) < most and (here is None or here.fits(use)):
            fitting.append((sum(use), name))
    return max(fitting)[1] if fitting else None


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"


# The messages of torch, CUDA, cuBLAS, openvino, onnxruntime, the loader of libraries, and C++ on
# Linux and on Windows.
_OUT_OF_MEMORY = re.compile(
    "can't alloc|(cannot|failed to) allocate memory|(not enough|out of) memory|bad[_ ]alloc"
    "|alloc_failed|failed to map segment",
    re.IGNORECASE,
)


def _says_out_of_memory(exc: BaseException) -> bool:
    if isinstance(exc, OSError) and exc.errno == errno.ENOMEM:
        return True
    # Not of a server's client, which relays that the server ran out.
    ours = isinstance(exc, RuntimeError | OSError | ImportError)
    if not (ours or type(exc).__module__.startswith("onnxruntime")):
        return False
    return bool(_OUT_OF_MEMORY.search(str(exc)))
