"""Every setting of the orchestrator, as one frozen value."""

import math
import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path, PurePath
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
    VoiceModel,
)
from orchestrator.presets.voices import voice_named

Part = TypeVar("Part", StoryModel, PictureModel)


@dataclass(frozen=True, kw_only=True)
class OrchestratorConfig:
    """A preset, what overrides it, and the machine it runs on.

    `models_dir` holds the weights. `device` is `auto` (CUDA if there is one), `cpu`, `cuda` or
    `cuda:N`. `threads` is how many CPU threads a stage may use; 0 means all that this process may
    run on. An override that is None leaves the preset's own value; a model that another preset
    names comes with all that its row there says. `picture_vae` is `tiny`, `full` or the name of a
    VAE; `picture_lora` is `NAME[@SCALE],...`, added to the preset's own. `child_safe` is whether
    prompts that no story for children should tell are refused, and rough ones read kindly.
    `accept_licences` are ids of licences that forbid commercial use and that the operator accepts.
    `narration_voice` is a name of `orchestrator.presets.voices`, `narration_speed` 0.5 to 2;
    `narration_url` and `narration_key` are of the server that speaks, if it is not the one of
    `OPENAI_BASE_URL`.
    `check_memory` says whether models that need more memory than is free are refused. Raises
    `ConfigurationError` for an unknown preset or a broken LoRA setting as soon as a part is used.
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
    child_safe: bool = True
    picture_model: str | None = None
    picture_revision: str | None = None
    picture_dtype: str | None = None
    picture_scheduler: str | None = None
    picture_steps: int | None = None
    picture_guidance_scale: float | None = None
    picture_size: int | None = None
    picture_vae: str | None = None
    picture_lora: str | None = None
    picture_engine: str | None = None
    picture_offload: str | None = None
    cutout_model: str | None = None
    narration_voice: str = "heart"
    narration_speed: float = 1.0
    narration_url: str = ""
    narration_key: str = field(default="", repr=False)
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
            child_safe=self.child_safe,
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
            **_vae(self.picture_vae),
            loras=self.picture_lora and _with_loras(model.loras, self.picture_lora),
            engine=self.picture_engine,
            offload=self.picture_offload,
        )

    @cached_property
    def cutout(self) -> CutoutModel:
        return self.base.cutout if self.cutout_model is None else cutout_named(self.cutout_model)

    @cached_property
    def voice(self) -> VoiceModel | None:
        """The voice that reads aloud; None if nothing is read aloud."""
        return voice_named(self.narration_voice)

    def validate(self) -> None:
        """Raise `ConfigurationError` for mistakes that show without loading a model."""
        _ = self.base
        if not re.fullmatch(r"auto|cpu|cuda(:\d+)?", self.device):
            raise ConfigurationError(
                f"There is no device {self.device!r}; use auto, cpu, cuda or cuda:N."
            )
        _ = self.voice
        picture = self.picture
        for what, value, known in (
            ("dtype", picture.dtype, DTYPES),
            ("engine", picture.engine, ENGINES),
            ("offload", picture.offload, OFFLOADS),
        ):
            if value not in known:
                raise ConfigurationError(
                    f"There is no {what} {value!r}; there is: {', '.join(known)}."
                )
        self._check_licences()

    def _check_licences(self) -> None:
        needs = (*self.story.needs, *self.picture.all_needs, *self.cutout.needs)
        for need in needs:
            licence = need.licence
            if licence and not licence.commercial and licence.id not in self.accept_licences:
                name = getattr(need, "repository", None) or need.path
                raise ConfigurationError(
                    f"{name} may be used under the licence {licence.id} only, which "
                    f"allows {licence.terms}: {licence.url}. If you agree to it, set "
                    f"STORYGEN_ACCEPT_LICENCES={licence.id}."
                )


def _vae(setting: str | None) -> dict[str, Any]:
    """`tiny` or `full` is the preset's; any other name is a VAE to use instead of both."""
    if setting is None or setting in VAES:
        return {"vae": setting}
    return {"vae": "tiny", "tiny_vae": VaePart(model=setting)}


def _with_loras(own: tuple[Lora, ...], setting: str) -> tuple[Lora, ...]:
    """The checkpoint's own LoRAs, with those of `setting`: `NAME[@SCALE]`, separated by commas.

    A name is `FOLDER/FILE` below the models folder, or `OWNER/NAME/FILE` on the hub. The own ones
    stay, because the number of steps depends on them; one that is named again gets another scale.
    """
    loras = {(lora.model, lora.weight_name): lora for lora in own}
    for part in setting.split(","):
        if name := part.strip():
            if "@" in PurePath(name).name:
                name, _, scale = name.rpartition("@")
            else:
                scale = "1"
            model, _, file = name.rpartition("/")
            known = loras.get((model, file)) or Lora(model=model, weight_name=file)
            loras[model, file] = replace(known, scale=_scale(name, scale))
    return tuple(loras.values())


def _scale(name: str, text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = math.nan
    if not math.isfinite(scale):
        raise ConfigurationError(
            f"The scale {text.strip()!r} of the LoRA {name} is not a number. Write NAME@SCALE, such"
            " as styles/ink.safetensors@0.8, and a comma between several."
        )
    return scale


def _override(part: Part, **changes: Any) -> Part:
    return replace(part, **{name: value for name, value in changes.items() if value is not None})
