"""What tests have on their hub: a pipeline among all else that repositories have, and a preset."""

import json
import random
from dataclasses import replace

from orchestrator.presets.licences import MIT
from orchestrator.presets.specs import HubRepository, Preset
from orchestrator.tests.support.index_server import tiny_preset

# Does not compress, and takes several chunks.
WEIGHTS = random.Random(1).randbytes(300_000)
SHARDS = {"weight_map": {"a": "model-00001-of-00002.safetensors"}}
INDEX = {
    "_class_name": "StableDiffusionPipeline",
    "_diffusers_version": "0.42.1",
    "feature_extractor": [None, None],
    "requires_safety_checker": True,
    "safety_checker": ["stable_diffusion", "StableDiffusionSafetyChecker"],
    "scheduler": ["diffusers", "DDIMScheduler"],
    "text_encoder": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "CLIPTokenizer"],
    "unet": ["diffusers", "UNet2DConditionModel"],
    "vae": ["diffusers", "AutoencoderKL"],
}
LOADED = {
    "model_index.json": json.dumps(INDEX).encode(),
    "scheduler/scheduler_config.json": b"{}",
    "text_encoder/config.json": b'{"model_type": "clip_text_model"}',
    "text_encoder/model-00001-of-00002.safetensors": b"one",
    "text_encoder/model-00002-of-00002.safetensors": b"two",
    "text_encoder/model.safetensors.index.json": json.dumps(SHARDS).encode(),
    "tokenizer/merges.txt": b"a b\n",
    "tokenizer/tokenizer_config.json": b'{"model_max_length": 77}',
    "tokenizer/vocab.json": b'{"a": 0}',
    "unet/config.json": b'{"sample_size": 64}',
    "unet/diffusion_pytorch_model.safetensors": WEIGHTS,
    "vae/config.json": b'{"latent_channels": 4}',
    "vae/diffusion_pytorch_model.safetensors": b"decoder",
}
NEVER_LOADED = {
    ".gitattributes": b"*.bin filter=lfs",
    "README.md": b"---\nlicense: mit\n---",
    "flax_model.msgpack": b"flax",
    "safety_checker/config.json": b'{"a": 1}',
    "safety_checker/model.safetensors": b"black pictures",
    "text_encoder/model.fp16-00001-of-00001.safetensors": b"half",
    "text_encoder/openvino_model.bin": b"openvino",
    "text_encoder/openvino_model.xml": b"<net>",
    "text_encoder/pytorch_model.bin": b"pickle",
    "tiny-ema.ckpt": b"all in one, pickled",
    "tiny.safetensors": b"all in one",
    "unet/diffusion_pytorch_model.bin": b"pickle",
    "unet/diffusion_pytorch_model.fp16.safetensors": b"half",
    "unet/diffusion_pytorch_model.non_ema.safetensors": b"for training",
    "unet/model.onnx": b"onnx",
    "vae_decoder/model.onnx": b"onnx",
}
PIPELINE = LOADED | NEVER_LOADED


def tiny_hub_preset(commit: str) -> Preset:
    """A preset that needs three files of the pipeline at that commit, and nothing else."""
    need = HubRepository(
        repository="owner/tiny",
        revision=commit,
        files=(
            "model_index.json",
            "tokenizer/merges.t*",
            "unet/diffusion_pytorch_model.safetensors",
        ),
        size=300_400,
        licence=MIT,
    )
    preset = tiny_preset()
    return replace(preset, story=replace(preset.story, needs=(need,)))
