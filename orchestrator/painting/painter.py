"""Draws pictures with any text-to-image pipeline of diffusers."""

import copy
import inspect
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Any, Self

import numpy as np
from PIL import Image, ImageFilter

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, StageFailed
from orchestrator.painting.openvino_networks import engine_identity
from orchestrator.painting.pipelines import load_pipeline, native_size, pipeline_identity
from orchestrator.painting.previews import LatentPreview, X0Predictor
from orchestrator.painting.prompt_fitting import PLACEHOLDER, PromptReader
from orchestrator.presets.specs import PictureModel, PictureStyle
from orchestrator.runtime.devices import torch_device
from orchestrator.runtime.fingerprint import code_identity
from orchestrator.runtime.memory import give_back, is_out_of_memory
from orchestrator.stages import Stage
from orchestrator.types import Identity, Painting, Preview, PromptFit, Report, noop_report

logger = logging.getLogger(__name__)


# The pixels of a picture, 0..1, spread at least this far around their mean in one colour.
# Black frames, NaNs turned to black and flat noise-free fills stay below it.
_FLAT = 0.01

LIBRARIES = ("torch", "diffusers", "transformers", "tokenizers", "peft", "numpy", "pillow")

# Families that pad every prompt to the same length: what else is drawn in a pass does not touch a
# picture. Others (Z-Image, Qwen-Image) pad to the longest, and the last bits hang on that.
_PAD_ALIKE = (
    "StableDiffusionPipeline",
    "StableDiffusionXLPipeline",
    "StableDiffusion3Pipeline",
    "LatentConsistencyModelPipeline",
    "FluxPipeline",
    "Flux2KleinPipeline",
    "PixArtAlphaPipeline",
    "PixArtSigmaPipeline",
    "SanaPipeline",
    "SanaSprintPipeline",
)

# The place of each in a pass for two.
_PAIR = (Stage.CHARACTER, Stage.BACKGROUND)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """One picture to draw; `texts` are the arguments of the pipeline that take its words."""

    stage: Stage
    fit: PromptFit
    texts: dict[str, str]
    seed: int
    report: Report


class DiffusersPainter:
    """One loaded checkpoint, drawing one picture at a time, or both of a story in one pass.

    The same description, style, seed and settings give the same bytes, whatever was drawn or
    interrupted before, alone or beside another. `pipeline` is a text-to-image pipeline of
    diffusers on its device, `loaded` what `pipeline_identity` says of its weights.
    """

    def __init__(self, pipeline: Any, picture: PictureModel, *, loaded: Identity = None) -> None:
        size = picture.size or native_size(pipeline)
        draws_both = picture.batch == 2 and type(pipeline).__name__ in _PAD_ALIKE
        self._picture = replace(
            picture,
            size=size,
            output_size=picture.output_size or size,
            batch=2 if draws_both else 1,
        )
        self.identity: Identity = loaded and {
            "weights": loaded,
            "picture": _drawn_with(self._picture),
            "engine": engine_identity(pipeline),
            **code_identity(__name__, libraries=LIBRARIES),
        }
        self._pipeline = pipeline
        self._takes = inspect.signature(pipeline.__call__).parameters
        self._reader = PromptReader(pipeline, most=picture.max_tokens)
        self._vae_dtype = pipeline.vae.dtype
        # A scheduler keeps state from step to step and, in some classes, from call to call
        # (diffusers #1606, #3672), a tokenizer how it pads and cuts: two threads corrupt each
        # other's pictures. So: one pass at a time, each with a fresh scheduler (0.7 ms).
        self._scheduler = pipeline.scheduler
        self._preview: LatentPreview | None = None
        self._lock = threading.Lock()

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the checkpoint of `config`; takes seconds. Raises what `load_pipeline` raises.

        On a CPU it draws one picture after the other: together they take as long, and more memory.
        """
        import torch

        picture = config.picture
        if picture.steps < 1:
            raise ConfigurationError(f"A picture takes at least 1 step, not {picture.steps}.")
        if config.threads:
            torch.set_num_threads(config.threads)
        if torch_device(config).type == "cpu":
            picture = replace(picture, batch=1)
        loaded = pipeline_identity(config)
        return cls(load_pipeline(config, weights=loaded), picture, loaded=loaded)

    @property
    def draws_both(self) -> bool:
        """Whether it draws two pictures in one pass: `paint_both` then saves one."""
        return self._picture.batch == 2

    def paint(
        self, stage: Stage, description: str, *, style: str, seed: int, report: Report
    ) -> Painting:
        """Draw `description` in the words of `style`, `output_size` pixels square.

        `report` is called before the first step, after each (with a preview, if the checkpoint is
        of a kind that has a cheap one), and at the end. Raises `ConfigurationError` for an unknown
        style, `StageFailed` if memory ran out or what came out is no picture.
        """
        with self._lock:
            (made,) = self._paint([self._order(stage, description, style, seed, report)])
        if isinstance(made, StageFailed):
            raise made
        return made

    def paint_both(
        self,
        descriptions: Mapping[Stage, str],
        *,
        style: str,
        seeds: Mapping[Stage, int],
        reports: Mapping[Stage, Report],
    ) -> dict[Stage, Painting | StageFailed]:
        """Draw a character and a background in one pass; only where `draws_both`.

        Each is what `paint` draws alone, and is reported on its own. One that came out blank has
        its `StageFailed` instead; both have if memory ran out.
        """
        with self._lock:
            orders = [
                self._order(stage, descriptions[stage], style, seeds[stage], reports[stage])
                for stage in _PAIR
            ]
            return dict(zip(_PAIR, self._paint(orders), strict=True))

    def warm_up(self) -> None:
        """One step at full size: what the first picture would wait for is done here.

        Previews are offered from here on: what draws them learns from the VAE first.
        """
        with self._lock:
            style = next(iter(self._picture.styles))
            self._draw([self._order(Stage.CHARACTER, "a picture", style, 0, noop_report)], steps=1)
            try:
                self._preview = LatentPreview.of(self._pipeline, self._picture.size)
            except Exception:  # whatever a VAE that is new to us raises
                logger.exception("There will be no previews of pictures")

    def _order(
        self, stage: Stage, description: str, style: str, seed: int, report: Report
    ) -> _Order:
        words = self._style(style)
        if stage is Stage.CHARACTER:
            template, vocabulary = words.character, words.character_vocabulary
        else:
            template, vocabulary = words.background, words.background_vocabulary
        said, replaced = vocabulary.say(description)
        fit, texts = self._reader.fit(said, template)
        fit = replace(fit, replaced=replaced)
        texts |= self._negative(words)
        return _Order(stage=stage, fit=fit, texts=texts, seed=seed, report=report)

    def _paint(self, orders: Sequence[_Order]) -> list[Painting | StageFailed]:
        for order in orders:
            order.report(0.0)
        try:
            drawn = self._draw(orders, steps=self._picture.steps)
        except (MemoryError, RuntimeError) as exc:
            if not is_out_of_memory(exc):
                raise
            give_back(exc)
            return [self._no_memory(order.stage, exc) for order in orders]
        return [self._finished(*each) for each in zip(orders, drawn, strict=True)]

    def _finished(self, order: _Order, pixels: np.ndarray) -> Painting | StageFailed:
        if not np.isfinite(pixels).all() or pixels.std(axis=(0, 1)).max() < _FLAT:
            return StageFailed(
                order.stage, "the picture came out blank. Try another seed or description."
            )
        image = _scaled(pixels, self._picture.output_size)
        order.report(1.0)
        return Painting(
            image=image,
            fit=order.fit,
            seed=order.seed,
            model=self._picture.name,
            steps=self._picture.steps,
            guidance_scale=self._picture.guidance_scale,
        )

    def _no_memory(self, stage: Stage, cause: Exception) -> StageFailed:
        failure = StageFailed(
            stage,
            f"there was not enough memory to draw a picture of {self._picture.size} pixels."
            " Choose a smaller picture size, or a smaller preset such as `embedded`.",
        )
        failure.__cause__ = cause
        return failure

    def _draw(self, orders: Sequence[_Order], *, steps: int) -> list[np.ndarray]:
        """The raw pixels, (size, size, 3) in 0..1 each; not finite where the model went wrong."""
        import torch

        pipeline = self._pipeline
        pipeline.scheduler = copy.deepcopy(self._scheduler)
        foresight = X0Predictor(pipeline.scheduler) if self._preview else None
        if self.draws_both:
            # Whoever is missing: sums of another shape are cut into other parts, so that a pass
            # for two always is one, with each in a place of its own.
            wanted = {order.stage: order for order in orders}
            rows = [wanted.get(stage, orders[0]) for stage in _PAIR]
            places = [_PAIR.index(order.stage) for order in orders]
        else:
            rows, places = list(orders), [0]

        def step_done(step: int, latents: Any) -> None:
            # Decoding the latents counts as one more step. The scheduler's own list is the one to
            # count: second-order schedulers take more steps than they are asked for.
            done = (step + 1) / (len(pipeline.scheduler.timesteps) + 1)
            ahead = foresight and foresight.after(latents)
            told = list(zip(orders, places, strict=True))
            # In turns: whoever hears only some of the reports hears of both pictures.
            for order, place in reversed(told) if step % 2 else told:
                order.report(done, preview=self._preview_of(ahead, place))

        # Noise drawn on the CPU is the same on every device.
        generators = [torch.Generator("cpu").manual_seed(row.seed) for row in rows]
        words = {name: [row.texts[name] for row in rows] for name in rows[0].texts}
        if len(rows) == 1:
            (generators,) = generators
            words = {name: text for name, (text,) in words.items()}
        try:
            images = pipeline(
                **words,
                **self._guidance(),
                **self._plainly(steps),
                **self._callback(step_done),
                height=self._picture.size,
                width=self._picture.size,
                num_inference_steps=steps,
                generator=generators,
                output_type="np",
            ).images
        except BaseException:
            # What a pass leaves behind that does not come to its end: models of an offloaded
            # pipeline on the GPU, and the VAE of SDXL in float32, for which float16 is too small.
            pipeline.maybe_free_model_hooks()
            if pipeline.vae.dtype != self._vae_dtype:
                pipeline.vae.to(self._vae_dtype)
            raise
        return [images[place] for place in places]

    def _guidance(self) -> dict[str, float]:
        """The guidance by the name that the family has for it.

        Of those with two names, FLUX is guided by `guidance_scale`, which it was distilled with,
        and Qwen-Image, which sets none by itself, by `true_cfg_scale`.
        """
        scale = self._picture.guidance_scale
        own = self._takes.get("guidance_scale")
        if "true_cfg_scale" in self._takes and (own is None or own.default is None):
            return {"true_cfg_scale": scale}
        return {"guidance_scale": scale} if own else {}

    def _negative(self, words: PictureStyle) -> dict[str, str]:
        """What not to draw, where the family reads it: it costs a second evaluation each step."""
        by_true_cfg = "true_cfg_scale" in self._guidance()
        reads = "negative_prompt" in self._takes and self._picture.guidance_scale > 1
        if not reads or ("true_cfg_scale" in self._takes and not by_true_cfg):
            return {}
        if not words.negative:
            # Qwen-Image takes none for no guidance.
            return {"negative_prompt": " "} if by_true_cfg else {}
        _, texts = self._reader.fit(words.negative, PLACEHOLDER)
        texts = {f"negative_{name}": text for name, text in texts.items()}
        return {name: text for name, text in texts.items() if name in self._takes}

    def _plainly(self, steps: int) -> dict[str, Any]:
        """What single families would do besides."""
        unwanted = {
            # PixArt, SANA: draw at the nearest of a table of sizes and scale the picture.
            "use_resolution_binning": False,
            # PixArt: mend captions of the web, with two more libraries.
            "clean_caption": False,
        }
        if steps != 2:  # SANA-Sprint: a time between, for two steps and no others
            unwanted["intermediate_timesteps"] = None
        return {name: value for name, value in unwanted.items() if name in self._takes}

    def _callback(self, step_done: Callable[[int, Any], None]) -> dict[str, Any]:
        """`step_done(step, latents)` in the shape that the family calls it in, if any."""
        if "callback_on_step_end" in self._takes:

            def on_step_end(pipeline: Any, step: int, timestep: Any, tensors: dict) -> dict:
                step_done(step, tensors["latents"])
                return {}

            return {"callback_on_step_end": on_step_end}
        if "callback" in self._takes:  # PixArt
            return {"callback": lambda step, timestep, latents: step_done(step, latents)}
        return {}

    def _preview_of(self, latents: Any | None, place: int) -> Preview | None:
        if latents is None or not self._preview.fits(latents):
            return None
        return partial(self._preview, latents, place=place)

    def _style(self, name: str) -> PictureStyle:
        try:
            return self._picture.styles[name]
        except KeyError:
            known = ", ".join(self._picture.styles)
            raise ConfigurationError(f"There is no style {name!r}; there is: {known}.") from None


# Of a row: what changes no pixel, and what the weights or the engine's identity say.
_UNSEEN = {"needs", "memory", "offload", "engine", "vae", "tiny_vae", "full_vae", "loras"}


def _drawn_with(picture: PictureModel) -> dict[str, Any]:
    """What of a row changes pixels, besides the weights: values that JSON knows."""
    facts = {name: value for name, value in asdict(picture).items() if name not in _UNSEEN}
    return facts | {
        "model": picture.name,
        "vae": picture.vae_part and picture.vae_part.subfolder,
        "loras": [lora.scale for lora in picture.loras],
    }


def _scaled(pixels: np.ndarray, size: int) -> Image.Image:
    image = Image.fromarray((pixels * 255).round().astype(np.uint8))
    if image.size == (size, size):
        return image
    scaled = image.resize((size, size), Image.Resampling.LANCZOS)
    if size < image.width:
        return scaled
    # Enlarged edges are soft. A wider or stronger mask than this draws bright rims around figures.
    return scaled.filter(ImageFilter.UnsharpMask(radius=4, percent=60, threshold=2))
