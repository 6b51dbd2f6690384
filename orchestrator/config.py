"""Every knob of the orchestrator, as one frozen value built from settings."""

import re
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from orchestrator.errors import ConfigurationError
from orchestrator.presets import (
    DTYPES,
    GENERAL_STYLES,
    CutoutModel,
    PictureModel,
    Preset,
    StoryModel,
    preset_named,
)


@dataclass(frozen=True, kw_only=True)
class OrchestratorConfig:
    """A preset, what overrides it, and the machine it runs on.

    `models_dir` holds the weights. `device` is `auto` (CUDA if there is one), `cpu`, `cuda` or
    `cuda:N`. `threads` is how many CPU threads a stage may use; 0 means all that this process may
    run on. An override that is None leaves the preset's own value. Raises `ConfigurationError`
    for an unknown preset as soon as a part is asked for.
    """

    models_dir: Path
    preset: str = "embedded"
    device: str = "auto"
    threads: int = 0
    story_model: str | None = None
    story_tokens: int | None = None
    picture_model: str | None = None
    picture_revision: str | None = None
    picture_dtype: str | None = None
    picture_steps: int | None = None
    picture_guidance_scale: float | None = None
    picture_size: int | None = None
    cutout_model: str | None = None

    @cached_property
    def base(self) -> Preset:
        """The preset as it is, without overrides."""
        return preset_named(self.preset)

    @property
    def story(self) -> StoryModel:
        return _override(self.base.story, model=self.story_model, story_tokens=self.story_tokens)

    @property
    def picture(self) -> PictureModel:
        model = self.base.picture
        if self.picture_model is not None:
            # How the preset's own checkpoint wants to be spoken to says nothing of another.
            model = replace(model, model=self.picture_model, max_tokens=None, styles=GENERAL_STYLES)
        return _override(
            model,
            revision=self.picture_revision,
            dtype=self.picture_dtype,
            steps=self.picture_steps,
            guidance_scale=self.picture_guidance_scale,
            size=self.picture_size,
            output_size=self.picture_size,
        )

    @property
    def cutout(self) -> CutoutModel:
        if self.cutout_model is None:
            return self.base.cutout
        return CutoutModel(name=self.cutout_model, path=f"u2net/{self.cutout_model}.onnx")

    def validate(self) -> None:
        """Raise `ConfigurationError` for what can be seen to be wrong without loading a model."""
        _ = self.base
        if not re.fullmatch(r"auto|cpu|cuda(:\d+)?", self.device):
            raise ConfigurationError(
                f"There is no device {self.device!r}; use auto, cpu, cuda or cuda:N."
            )
        if self.picture.dtype not in DTYPES:
            raise ConfigurationError(
                f"There is no dtype {self.picture.dtype!r}; there is: {', '.join(DTYPES)}."
            )


def _override(part, **changes):
    return replace(part, **{name: value for name, value in changes.items() if value is not None})
