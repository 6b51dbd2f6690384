"""Every knob of the orchestrator, as one frozen value built from settings."""

import re
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar

from orchestrator.errors import ConfigurationError
from orchestrator.presets.catalog import cutout_named, picture_named, preset_named, story_named
from orchestrator.presets.specs import (
    DTYPES,
    ENGINES,
    OFFLOADS,
    VAES,
    CutoutModel,
    Lora,
    PictureModel,
    Preset,
    Scheduler,
    StoryModel,
    VaePart,
)

Part = TypeVar("Part", StoryModel, PictureModel)


@dataclass(frozen=True, kw_only=True)
class OrchestratorConfig:
    """A preset, what overrides it, and the machine it runs on.

    `models_dir` holds the weights. `device` is `auto` (CUDA if there is one), `cpu`, `cuda` or
    `cuda:N`. `threads` is how many CPU threads a stage may use; 0 means all that this process may
    run on. An override that is None leaves the preset's own value; a model that another preset
    names comes with all that its row there says. `accept_licences` are ids of licences that forbid
    commercial use and that whoever runs this agrees to. `check_memory` says whether models that
    need more memory than there is are refused. Raises `ConfigurationError` for an unknown preset
    as soon as a part is asked for.
    """

    models_dir: Path
    preset: str = "embedded"
    device: str = "auto"
    threads: int = 0
    story_model: str | None = None
    story_revision: str | None = None
    story_tokens: int | None = None
    story_structured: bool | None = None
    story_temperature: float | Literal["none"] | None = None
    picture_model: str | None = None
    picture_revision: str | None = None
    picture_dtype: str | None = None
    picture_scheduler: str | None = None
    picture_steps: int | None = None
    picture_guidance_scale: float | None = None
    picture_size: int | None = None
    picture_vae: str | None = None
    picture_tiny_vae: str | None = None
    picture_lora: str | None = None
    picture_lora_scale: float | None = None
    picture_engine: str | None = None
    picture_offload: str | None = None
    cutout_model: str | None = None
    accept_licences: tuple[str, ...] = ()
    check_memory: bool = True

    @cached_property
    def base(self) -> Preset:
        """The preset as it is, without overrides."""
        return preset_named(self.preset)

    @cached_property
    def story(self) -> StoryModel:
        model = self.base.story if self.story_model is None else story_named(self.story_model)
        return _override(
            model,
            revision=self.story_revision,
            story_tokens=self.story_tokens,
            structured=self.story_structured,
            temperature=self.story_temperature,
        )

    @cached_property
    def picture(self) -> PictureModel:
        if self.picture_model is None:
            model = self.base.picture
        else:
            model = picture_named(self.picture_model)
        return _override(
            model,
            revision=self.picture_revision,
            dtype=self.picture_dtype,
            scheduler=self.picture_scheduler and Scheduler(name=self.picture_scheduler),
            steps=self.picture_steps,
            guidance_scale=self.picture_guidance_scale,
            size=self.picture_size,
            output_size=self.picture_size,
            vae="tiny" if self.picture_tiny_vae else self.picture_vae,
            tiny_vae=self.picture_tiny_vae and VaePart(model=self.picture_tiny_vae),
            loras=self.picture_lora and (self._lora(self.picture_lora),),
            engine=self.picture_engine,
            offload=self.picture_offload,
        )

    @cached_property
    def cutout(self) -> CutoutModel:
        return self.base.cutout if self.cutout_model is None else cutout_named(self.cutout_model)

    def validate(self) -> None:
        """Raise `ConfigurationError` for what can be seen to be wrong without loading a model."""
        _ = self.base
        if not re.fullmatch(r"auto|cpu|cuda(:\d+)?", self.device):
            raise ConfigurationError(
                f"There is no device {self.device!r}; use auto, cpu, cuda or cuda:N."
            )
        picture = self.picture
        for what, value, known in (
            ("dtype", picture.dtype, DTYPES),
            ("VAE", picture.vae, VAES),
            ("engine", picture.engine, ENGINES),
            ("offload", picture.offload, OFFLOADS),
        ):
            if value not in known:
                raise ConfigurationError(
                    f"There is no {what} {value!r}; there is: {', '.join(known)}."
                )
        self._check_licences()

    def _lora(self, name: str) -> Lora:
        """`FOLDER/FILE` below the models folder, or `OWNER/NAME/FILE` on the hub."""
        model, _, weight_name = name.rpartition("/")
        return Lora(model=model, weight_name=weight_name, scale=self.picture_lora_scale or 1.0)

    def _check_licences(self) -> None:
        needs = (*self.story.needs, *self.picture.all_needs, *self.cutout.needs)
        for need in needs:
            licence = need.licence
            if licence and not licence.commercial and licence.id not in self.accept_licences:
                raise ConfigurationError(
                    f"{_named(need)} may be used under the licence {licence.id} only, which "
                    f"allows {licence.terms}: {licence.url}. If you agree to it, set "
                    f"STORYGEN_ACCEPT_LICENCES={licence.id}."
                )


def _named(need: Any) -> str:
    return getattr(need, "repository", None) or need.path


def _override(part: Part, **changes: Any) -> Part:
    return replace(part, **{name: value for name, value in changes.items() if value is not None})
