"""Draws pictures with any text-to-image pipeline of diffusers."""

import copy
import inspect
import threading
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any, Self

import numpy as np
import torch
from PIL import Image

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, StageFailed
from orchestrator.painting.openvino_networks import engine_identity
from orchestrator.painting.pipelines import (
    load_pipeline,
    load_reference,
    native_size,
    pipeline_identity,
)
from orchestrator.painting.prompt_fitting import PLACEHOLDER, PromptReader
from orchestrator.painting.reference import ALIKE, Reference, on_ground
from orchestrator.presets.specs import PictureModel, PictureStyle
from orchestrator.runtime.fingerprint import rules_identity
from orchestrator.runtime.memory import is_out_of_memory, release
from orchestrator.stages import MAX_SEED, Stage
from orchestrator.types import Identity, Painting, PromptFit, Report, noop_report

# Count up with every change of how prompts are fitted or pictures drawn, after which the same
# inputs may make another picture (see `orchestrator.runtime.fingerprint`).
RULES_VERSION = 2

# The least standard deviation of a picture's pixels (0..1) in one colour at least. Black frames,
# NaNs turned to black and flat fills stay below it.
_FLAT = 0.01

# What a cut-out is put on for models that take any picture.
_GROUND = (246, 246, 242)

LIBRARIES = ("torch", "diffusers", "transformers", "tokenizers", "peft", "numpy", "pillow")


class DiffusersPainter:
    """One loaded checkpoint, drawing one picture at a time.

    The same description, style, seed and settings give the same bytes, whatever was drawn or
    interrupted before. `pipeline` is a text-to-image pipeline of diffusers on its device, `loaded`
    what `pipeline_identity` says of its weights, `reference` what its checkpoint reads pictures of
    characters with.
    """

    def __init__(
        self,
        pipeline: Any,
        picture: PictureModel,
        *,
        loaded: Identity = None,
        reference: Reference | None = None,
    ) -> None:
        self._picture = replace(picture, size=picture.size or native_size(pipeline))
        self.identity: Identity = loaded and {
            "weights": loaded,
            "picture": _picture_facts(self._picture),
            "engine": engine_identity(pipeline),
            **rules_identity(RULES_VERSION, libraries=LIBRARIES),
        }
        self._pipeline = pipeline
        self._reference = reference
        self._parameters = inspect.signature(pipeline.__call__).parameters
        self._reader = PromptReader(pipeline)
        self._vae_dtype = pipeline.vae.dtype
        # A scheduler keeps state from step to step and, in some classes, from call to call
        # (diffusers #1606, #3672), and a tokenizer its padding and truncation: two threads would
        # corrupt each other's pictures. So one pass at a time, each with a new scheduler (0.7 ms).
        self._scheduler = pipeline.scheduler
        self._lock = threading.Lock()

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the checkpoint of `config`; takes seconds. Raises what `load_pipeline` raises."""
        picture = config.picture
        if picture.steps < 1:
            raise ConfigurationError(f"A picture takes at least 1 step, not {picture.steps}.")
        if config.threads:
            torch.set_num_threads(config.threads)
        loaded = pipeline_identity(config)
        pipeline = load_pipeline(config, weights=loaded)
        reference = load_reference(config, pipeline)
        return cls(pipeline, picture, loaded=loaded, reference=reference)

    def paint(
        self,
        stage: Stage,
        description: str,
        *,
        style: str,
        seed: int,
        report: Report,
        reference: Image.Image | None = None,
        pose: str = "",
    ) -> Painting:
        """Draw `description` in the words of `style`, `size` pixels square.

        Who is in the picture or cut-out `reference` (RGB, RGBA) is drawn again, in the words
        `pose`; where somebody else came out, with one seed more. `report` is called before the
        first step, after each, and at the end. Raises `ConfigurationError` for an unknown style,
        `StageFailed` if memory ran out, if what came out is not a picture or not the same
        character, or if nobody can be drawn again.
        """
        with self._lock:
            words = self._style(style)
            template = _template(stage, words)
            if reference is not None:
                template = self._pose_template(stage, template, pose)
            fit, texts = self._prompt(stage, description, words, template)
            report(0.0)
            inputs = texts if reference is None else self._with_reference(texts, reference)
            image = self._image(stage, inputs, seed, report)
            if reference is not None and not self._is_like(reference, image):
                seed = (seed + 1) % (MAX_SEED + 1)
                image = self._image(stage, inputs, seed, report)
                if not self._is_like(reference, image):
                    raise StageFailed(stage, "somebody else came out. Try another seed.")
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
        """One step at full size, so that the first picture does not wait for what it compiles."""
        words = next(iter(self._picture.styles.values()))
        with self._lock:
            _, texts = self._prompt(Stage.CHARACTER, "a picture", words, words.character)
            self._draw(texts, seed=0, steps=1, report=noop_report)

    def _prompt(
        self, stage: Stage, description: str, words: PictureStyle, template: str
    ) -> tuple[PromptFit, dict[str, str]]:
        """How `description` is fitted, and the arguments of the pipeline that take its words."""
        of_character = stage is Stage.CHARACTER
        vocabulary = words.character_vocabulary if of_character else words.background_vocabulary
        known, replaced = vocabulary.say(description)
        fit, texts = self._reader.fit(known, template)
        return replace(fit, replaced=replaced), texts | self._negative(words)

    def _pose_template(self, stage: Stage, template: str, pose: str) -> str:
        """The words around a description of who is drawn again.

        The pose stands outside of the description: that is cut where it is too long.
        """
        if not self._reference:
            template = self._picture.pose_prompt
        if not template:
            raise StageFailed(stage, f"{self._picture.name} draws nobody in another pose.")
        return template.replace(PLACEHOLDER, f"{PLACEHOLDER}, {pose}") if pose else template

    def _is_like(self, reference: Image.Image, image: Image.Image) -> bool:
        """Whether it may be who was to be drawn again; large models are trusted."""
        return not self._reference or self._reference.likeness(reference, image) >= ALIKE

    def _with_reference(self, texts: dict[str, str], reference: Image.Image) -> dict[str, Any]:
        """The arguments of the pipeline that take the words and who is to be drawn again."""
        if self._reference:
            negative = texts.get("negative_prompt", "")
            return self._reference.prompts(self._pipeline, reference, texts["prompt"], negative)
        if reference.mode == "RGBA":
            reference = on_ground(reference, self._picture.size, _GROUND)
        return texts | {"image": [reference]}

    def _image(
        self, stage: Stage, inputs: dict[str, Any], seed: int, report: Report
    ) -> Image.Image:
        """One picture; raises `StageFailed` if memory ran out, or if it is none."""
        steps = self._picture.steps
        try:
            pixels = self._draw(inputs, seed=seed, steps=steps, report=report)
        except (MemoryError, RuntimeError) as exc:
            if not is_out_of_memory(exc):
                raise
            release(exc)
            raise StageFailed(
                stage,
                f"there was not enough memory to draw a picture of {self._picture.size} pixels."
                " Choose a smaller picture size, or a smaller preset such as `embedded`.",
            ) from exc
        if not np.isfinite(pixels).all() or pixels.std(axis=(0, 1)).max() < _FLAT:
            raise StageFailed(stage, "the picture came out blank. Try another seed or description.")
        return Image.fromarray((pixels * 255).round().astype(np.uint8))

    def _draw(self, inputs: dict[str, Any], *, seed: int, steps: int, report: Report) -> np.ndarray:
        """The raw pixels, (size, size, 3) in 0..1; not finite where the model went wrong."""
        pipeline = self._pipeline
        pipeline.scheduler = copy.deepcopy(self._scheduler)

        def step_done(step: int) -> None:
            # Decoding the latents counts as one more step. The scheduler's own list is the one to
            # count: second-order schedulers take more steps than they are asked for.
            report((step + 1) / (len(pipeline.scheduler.timesteps) + 1))

        try:
            return pipeline(
                **inputs,
                **self._guidance(),
                **self._disabled_features(steps),
                **self._callback(step_done),
                height=self._picture.size,
                width=self._picture.size,
                num_inference_steps=steps,
                # Noise drawn on the CPU is the same on every device.
                generator=torch.Generator("cpu").manual_seed(seed),
                output_type="np",
            ).images[0]
        except BaseException:
            # An interrupted pass leaves behind models of an offloaded pipeline on the GPU, and the
            # VAE of SDXL in float32, for which float16 is too small.
            pipeline.maybe_free_model_hooks()
            if pipeline.vae.dtype != self._vae_dtype:
                pipeline.vae.to(self._vae_dtype)
            raise

    def _guidance(self) -> dict[str, float]:
        """The guidance by the name that the family has for it.

        Of those with two names, FLUX is guided by `guidance_scale`, which it was distilled with,
        and Qwen-Image, which sets none by itself, by `true_cfg_scale`.
        """
        scale = self._picture.guidance_scale
        own = self._parameters.get("guidance_scale")
        if "true_cfg_scale" in self._parameters and (own is None or own.default is None):
            return {"true_cfg_scale": scale}
        return {"guidance_scale": scale} if own else {}

    def _negative(self, words: PictureStyle) -> dict[str, str]:
        """What not to draw, where the family reads it: it costs a second evaluation each step."""
        by_true_cfg = "true_cfg_scale" in self._guidance()
        reads = "negative_prompt" in self._parameters and self._picture.guidance_scale > 1
        if not reads or ("true_cfg_scale" in self._parameters and not by_true_cfg):
            return {}
        if not words.negative:
            # Qwen-Image takes none for no guidance.
            return {"negative_prompt": " "} if by_true_cfg else {}
        _, texts = self._reader.fit(words.negative, PLACEHOLDER)
        texts = {f"negative_{name}": text for name, text in texts.items()}
        return {name: text for name, text in texts.items() if name in self._parameters}

    def _disabled_features(self, steps: int) -> dict[str, Any]:
        """Arguments that switch off what single families do besides drawing."""
        unwanted = {
            # PixArt, SANA: drawing at the nearest size of a table, and scaling the picture.
            "use_resolution_binning": False,
            # PixArt: cleaning captions of the web, with two more libraries.
            "clean_caption": False,
        }
        if steps != 2:  # SANA-Sprint: a timestep in between, which only two steps accept
            unwanted["intermediate_timesteps"] = None
        return {name: value for name, value in unwanted.items() if name in self._parameters}

    def _callback(self, step_done: Callable[[int], None]) -> dict[str, Any]:
        """The argument that makes the family call `step_done(step)`, if it has one."""
        if "callback_on_step_end" in self._parameters:

            def on_step_end(pipeline: Any, step: int, timestep: Any, tensors: dict) -> dict:
                step_done(step)
                return {}

            return {"callback_on_step_end": on_step_end}
        if "callback" in self._parameters:  # PixArt
            return {"callback": lambda step, timestep, latents: step_done(step)}
        return {}

    def _style(self, name: str) -> PictureStyle:
        try:
            return self._picture.styles[name]
        except KeyError:
            known = ", ".join(self._picture.styles)
            raise ConfigurationError(f"There is no style {name!r}; there is: {known}.") from None


def _template(stage: Stage, words: PictureStyle) -> str:
    return words.character if stage is Stage.CHARACTER else words.background


# Fields that change no pixel, or that the identity of the weights or of the engine covers.
_NOT_IN_FACTS = {"needs", "memory", "offload", "engine", "vae", "tiny_vae", "full_vae", "loras"}


def _picture_facts(picture: PictureModel) -> dict[str, Any]:
    """The fields that change pixels, besides the weights, as values that JSON can hold."""
    facts = {name: value for name, value in asdict(picture).items() if name not in _NOT_IN_FACTS}
    if not picture.pose_prompt:
        # As before there was such a field: what was drawn then is found again.
        del facts["pose_prompt"]
    return facts | {
        "model": picture.name,
        "vae": picture.vae_part and picture.vae_part.subfolder,
        "loras": [lora.scale for lora in picture.loras],
    }
