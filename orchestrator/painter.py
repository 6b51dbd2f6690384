"""Draws pictures with any text-to-image checkpoint in diffusers format."""

import copy
import gc
import inspect
import logging
import re
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any, Self

import numpy as np
from PIL import Image, ImageFilter

from orchestrator.config import OrchestratorConfig
from orchestrator.devices import torch_device
from orchestrator.errors import FETCH, ConfigurationError, ModelsMissing, StageFailed
from orchestrator.keys import code_identity, model_identity
from orchestrator.parts import PictureModel, PictureStyle
from orchestrator.picture_prompts import PLACEHOLDER, fit_prompt
from orchestrator.previews import LatentPreview, foreseen
from orchestrator.types import Identity, Painting, Preview, PromptFit, Report, Stage, unheard

logger = logging.getLogger(__name__)

# The pixels of a picture, 0..1, spread at least this far around their mean in one colour.
# Black frames, NaNs turned to black and flat noise-free fills stay below it.
_FLAT = 0.01

LIBRARIES = ("torch", "diffusers", "transformers", "tokenizers", "numpy", "pillow")


class DiffusersPainter:
    """One loaded checkpoint, drawing one picture at a time.

    The same description, style, seed and settings give the same bytes, whatever was drawn or
    interrupted before. `pipeline` is a text-to-image pipeline of diffusers on its device,
    `loaded` what `model_identity` says of its checkpoint.
    """

    def __init__(self, pipeline: Any, picture: PictureModel, *, loaded: Identity = None) -> None:
        self._pipeline = pipeline
        self._picture = picture
        self.identity: Identity = loaded and {
            **loaded,
            "picture": asdict(picture) | {"model": picture.name},
            **code_identity(__name__, libraries=LIBRARIES),
        }
        self._takes = inspect.signature(pipeline.__call__).parameters
        self._tokenizers = [
            part
            for name, part in pipeline.components.items()
            if name.startswith("tokenizer") and part is not None
        ]
        for tokenizer in self._tokenizers:
            # "[SEP]" or "<|endoftext|>" in a description is text, not the end of it.
            tokenizer.split_special_tokens = True
        limits = [tokenizer.model_max_length for tokenizer in self._tokenizers]
        self._limit = min([*limits, picture.max_tokens or max(limits)])
        # A scheduler keeps state from step to step and, in some classes, from call to call
        # (diffusers #1606, #3672), a tokenizer how it pads and cuts: two threads corrupt each
        # other's pictures. So: one picture at a time, each with a fresh scheduler (0.7 ms).
        self._scheduler = pipeline.scheduler
        self._preview: LatentPreview | None = None
        self._lock = threading.Lock()

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the checkpoint of `config`; takes seconds, and never downloads.

        Raises `ModelsMissing` if its files are not all here, `ConfigurationError` for a device,
        dtype, size or checkpoint that cannot be used.
        """
        import torch

        picture = config.picture
        device = torch_device(config)
        if picture.dtype == "float16" and device.type == "cpu":
            raise ConfigurationError("float16 pictures need a CUDA device; use float32 on a CPU.")
        if config.threads:
            torch.set_num_threads(config.threads)

        pipeline = _load(picture, config.models_dir).to(device)
        pipeline.set_progress_bar_config(disable=True)

        unit = pipeline.vae_scale_factor
        if picture.size < unit or picture.size % unit:
            raise ConfigurationError(
                f"The picture size {picture.size} is not a multiple of {unit},"
                f" which {picture.name} needs."
            )
        if picture.steps < 1:
            raise ConfigurationError(f"A picture takes at least 1 step, not {picture.steps}.")
        loaded = model_identity(config, picture.model, revision=picture.revision)
        return cls(pipeline, picture, loaded=loaded)

    def paint(
        self, stage: Stage, description: str, *, style: str, seed: int, report: Report
    ) -> Painting:
        """Draw `description` in the words of `style`, `output_size` pixels square.

        `report` is called before the first step, after each (with a preview, if the checkpoint is
        of a kind that has a cheap one), and at the end. Raises
        `ConfigurationError` for an unknown style, `StageFailed` if memory ran out or what came
        out is no picture.
        """
        words = self._style(style)
        template = words.character if stage is Stage.CHARACTER else words.background
        with self._lock:
            fit = self._fit(description, template)
            negative = self._fit(words.negative, PLACEHOLDER).text
            report(0.0)
            pixels = self._draw(
                stage, fit.text, negative, steps=self._picture.steps, seed=seed, report=report
            )
        if not np.isfinite(pixels).all() or pixels.std(axis=(0, 1)).max() < _FLAT:
            raise StageFailed(stage, "the picture came out blank. Try another seed or description.")
        image = _enlarged(pixels, self._picture.output_size)
        report(1.0)
        return Painting(
            image=image,
            fit=fit,
            seed=seed,
            model=self._picture.name,
            steps=self._picture.steps,
            guidance_scale=self._picture.guidance_scale,
        )

    def warm_up(self) -> None:
        """One step at full size: what the first picture would wait for is done here.

        Previews are offered from here on: what draws them learns from the VAE first.
        """
        with self._lock:
            self._draw(Stage.CHARACTER, "a picture", "", steps=1, seed=0, report=unheard)
            try:
                self._preview = LatentPreview.of(self._pipeline, self._picture.size)
            except Exception:  # whatever a VAE that is new to us raises
                logger.exception("There will be no previews of pictures")

    def _draw(
        self, stage: Stage, prompt: str, negative: str, *, steps: int, seed: int, report: Report
    ) -> np.ndarray:
        """The raw pixels, (size, size, 3) in 0..1; not finite where the model went wrong."""
        import torch

        self._pipeline.scheduler = copy.deepcopy(self._scheduler)

        def step_done(pipeline: Any, step: int, _timestep: Any, tensors: dict) -> dict:
            # Decoding the latents counts as one more step. The scheduler's own list is the one to
            # count: second-order schedulers take more steps than they are asked for.
            report(
                (step + 1) / (len(pipeline.scheduler.timesteps) + 1),
                preview=self._preview_of(tensors["latents"]),
            )
            return {}

        guided = self._picture.guidance_scale > 1 and "negative_prompt" in self._takes
        try:
            return self._pipeline(
                prompt=prompt,
                **({"negative_prompt": negative} if negative and guided else {}),
                height=self._picture.size,
                width=self._picture.size,
                num_inference_steps=steps,
                guidance_scale=self._picture.guidance_scale,
                # Noise drawn on the CPU is the same on every device.
                generator=torch.Generator("cpu").manual_seed(seed),
                output_type="np",
                callback_on_step_end=step_done,
            ).images[0]
        except (MemoryError, RuntimeError) as exc:
            if not _is_out_of_memory(exc):
                raise
            # The traceback holds the tensors of every frame it passed; the log needs only lines.
            traceback.clear_frames(exc.__traceback__)
            gc.collect()
            if torch.cuda.is_available():
                torch.cuda.empty_cache()
            raise StageFailed(
                stage,
                f"there was not enough memory to draw a picture of {self._picture.size} pixels."
                " Choose a smaller picture size, or a smaller preset such as `embedded`.",
            ) from exc

    def _preview_of(self, latents: Any) -> Preview | None:
        ahead = foreseen(self._pipeline.scheduler, latents)
        if self._preview is None or ahead is None or not self._preview.fits(ahead):
            return None
        return partial(self._preview, ahead)

    def _style(self, name: str) -> PictureStyle:
        try:
            return self._picture.styles[name]
        except KeyError:
            known = ", ".join(self._picture.styles)
            raise ConfigurationError(f"There is no style {name!r}; there is: {known}.") from None

    def _fit(self, text: str, template: str) -> PromptFit:
        return fit_prompt(text, template, count=self._count, limit=self._limit)

    def _count(self, text: str) -> int:
        return max(len(tokenizer(text, verbose=False).input_ids) for tokenizer in self._tokenizers)


def _load(picture: PictureModel, models_dir: Path) -> Any:
    import diffusers
    import torch
    from safetensors import SafetensorError

    folder = models_dir / picture.model
    source = folder if folder.is_dir() else picture.model
    missing = ModelsMissing(
        f"The picture model {picture.name} is not on this machine, or not all of it. {FETCH}"
    )
    if source is not folder and not re.fullmatch(r"[\w.-]+/[\w.-]+", picture.model):
        raise missing
    here = {"revision": picture.revision, "local_files_only": True}
    try:
        with _quietly():
            parts = diffusers.DiffusionPipeline.load_config(source, **here)
            # The class that the checkpoint itself names: AutoPipelineForText2Image knows a list
            # of families and refuses the others (SANA-Sprint), DiffusionPipeline takes them all.
            if not hasattr(diffusers, str(parts.get("_class_name"))):
                raise ConfigurationError(
                    f"{picture.name} is not a checkpoint that this version of diffusers can load."
                )
            # The 1.2 GB safety checker returns black pictures for harmless prompts.
            unwanted = {"safety_checker": None, "requires_safety_checker": False}
            pipeline = diffusers.DiffusionPipeline.from_pretrained(
                source,
                dtype=getattr(torch, picture.dtype),
                variant=picture.variant,
                use_safetensors=True,
                **{name: value for name, value in unwanted.items() if name in parts},
                **here,
            )
    except (OSError, ValueError, SafetensorError) as exc:
        raise missing from exc
    if "image" in inspect.signature(pipeline.__call__).parameters:
        raise ConfigurationError(f"{picture.name} draws from another picture, not from text.")
    return pipeline


def _is_out_of_memory(exc: Exception) -> bool:
    import torch

    # The CPU allocator has no exception class of its own, only this sentence.
    return isinstance(exc, MemoryError | torch.OutOfMemoryError) or (
        "can't allocate memory" in str(exc)
    )


def _enlarged(pixels: np.ndarray, size: int) -> Image.Image:
    image = Image.fromarray((pixels * 255).round().astype(np.uint8))
    if image.size == (size, size):
        return image
    enlarged = image.resize((size, size), Image.Resampling.LANCZOS)
    # Enlarged edges are soft. A wider or stronger mask than this draws bright rims around figures.
    return enlarged.filter(ImageFilter.UnsharpMask(radius=4, percent=60, threshold=2))


@contextmanager
def _quietly() -> Iterator[None]:
    """Loading without progress bars, and without two warnings that mean nothing here."""
    from diffusers.utils import logging as diffusers_logging
    from transformers.utils import logging as transformers_logging

    def wanted(record: logging.LogRecord) -> bool:
        message = record.getMessage()
        return not (
            # Any text encoder will do whose states the UNet was trained on.
            message.startswith("Expected types for text_encoder")
            # Pictures are not read by our pipelines, only drawn.
            or "requires torchvision (not installed)" in message
        )

    loggers = [
        logging.getLogger("diffusers.pipelines.pipeline_utils"),
        logging.getLogger("transformers.utils.import_utils"),
    ]
    bars = [
        library
        for library in (diffusers_logging, transformers_logging)
        if library.is_progress_bar_enabled()
    ]
    for logger in loggers:
        logger.addFilter(wanted)
    for library in bars:
        library.disable_progress_bar()
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(wanted)
        for library in bars:
            library.enable_progress_bar()
