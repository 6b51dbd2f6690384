"""Real Stable Diffusion classes at the smallest size that they work at, for tests to draw with."""

import json
from pathlib import Path

import torch
from diffusers import (
    AutoencoderKL,
    DPMSolverMultistepScheduler,
    StableDiffusionPipeline,
    UNet2DConditionModel,
)
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer, PreTrainedTokenizerFast

from orchestrator.painting.reference import Reference
from orchestrator.presets.specs import PictureModel, PictureStyle

SIZE = 16
TOKENS = 16


def tiny_tokenizer(limit: int = TOKENS) -> PreTrainedTokenizerFast:
    """A token for each byte, between a start and an end."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: number for number, token in enumerate(["<s>", "</s>", *alphabet])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        pad_token="</s>",
        model_max_length=limit,
    )


def clip_tokenizer(folder: Path) -> CLIPTokenizer:
    """CLIP's own class, from the files that Stable Diffusion has it in: a token for each byte."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    ends = {"bos_token": "<|startoftext|>", "eos_token": "<|endoftext|>"}
    tokens = [*ends.values(), *alphabet, *(f"{letter}</w>" for letter in alphabet)]
    vocabulary = {token: number for number, token in enumerate(tokens)}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    (folder / "merges.txt").write_text("#version: 0.2\n")
    others = dict.fromkeys(("unk_token", "pad_token"), "<|endoftext|>")
    settings = {"model_max_length": 77, "tokenizer_class": "CLIPTokenizer"} | ends | others
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    return CLIPTokenizer.from_pretrained(folder)


def tiny_text_config(**changes: int) -> CLIPTextConfig:
    """An encoder that reads what the tokenizer above writes."""
    values = {
        "hidden_size": 8,
        "intermediate_size": 16,
        "num_attention_heads": 2,
        "num_hidden_layers": 1,
        "max_position_embeddings": TOKENS,
        "vocab_size": 258,
        "bos_token_id": 0,
        "eos_token_id": 1,
    }
    return CLIPTextConfig(**values | changes)


def tiny_pipeline() -> StableDiffusionPipeline:
    """Random weights, always the same ones."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        unet = UNet2DConditionModel(
            sample_size=8,
            in_channels=4,
            out_channels=4,
            block_out_channels=(4, 8),
            layers_per_block=1,
            norm_num_groups=2,
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
            attention_head_dim=2,
            cross_attention_dim=8,
        )
        vae = AutoencoderKL(
            block_out_channels=(4, 8),
            norm_num_groups=2,
            down_block_types=("DownEncoderBlock2D",) * 2,
            up_block_types=("UpDecoderBlock2D",) * 2,
            latent_channels=4,
        )
        text_encoder = CLIPTextModel(tiny_text_config())
    return StableDiffusionPipeline(
        unet=unet.eval(),
        vae=vae.eval(),
        text_encoder=text_encoder.eval(),
        tokenizer=tiny_tokenizer(),
        scheduler=DPMSolverMultistepScheduler(steps_offset=1),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def tiny_reference(ground: tuple[int, int, int], *, width: int = 8) -> Reference:
    """What reads pictures for the pipeline above, with random weights, always the same ones."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return Reference(4, width, 4, ground).eval()


def tiny_picture(folder: Path | str = "tiny") -> PictureModel:
    """The pipeline above, saved in `folder`, as a preset describes it."""
    return PictureModel(
        model=str(folder),
        steps=3,
        guidance_scale=2.0,
        size=SIZE,
        styles={"storybook": PictureStyle(character="{description}!", background="{description}")},
    )
