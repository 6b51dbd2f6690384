"""Checkpoints of real size with random weights, because speed does not depend on the values.

The formats are those of the real models: a pipeline saved by diffusers with a CLIP tokenizer of
equal size, or a GGUF file with its tokenizer. They are built once in a folder and reused; an
incomplete one is rebuilt.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.stages.children import answer

# The number of real words in the vocabularies below; the rest are unused tokens.
LEARNT = 4000
CLIP_TOKENS = 49_408
CLIP_LIMIT = 77


@dataclass(frozen=True, kw_only=True)
class Pictures:
    """A picture checkpoint: the configuration of its networks, and how it is run."""

    name: str
    unet: dict[str, Any]
    text: dict[str, int]
    full_vae: dict[str, Any] | None
    tiny_vae: dict[str, Any] = field(default_factory=dict)
    size: int
    steps: int
    scheduler: str

    @property
    def taesd(self) -> str:
        """The folder of the tiny VAE, next to that of the checkpoint."""
        return f"{self.name}-taesd"

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders that are built."""
        return self.name, self.taesd


@dataclass(frozen=True, kw_only=True)
class Text:
    """The shape of a language model, as in its GGUF file; `quantised` is a ggml type."""

    name: str
    architecture: str
    hidden: int
    feed_forward: int
    layers: int
    heads: int
    key_value_heads: int
    head: int
    vocabulary: int
    quantised: str = "Q8_0"
    rope_base: float = 1e5

    @property
    def file(self) -> str:
        """The path below the models folder."""
        return f"{self.name}/{self.name}.{self.quantised}.gguf"

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders that are built."""
        return (self.name,)

    @property
    def multiplied(self) -> int:
        """The number of parameters that each prompt token is multiplied with."""
        attention = 2 * self.hidden * self.head * (self.heads + self.key_value_heads)
        return self.layers * (attention + 3 * self.hidden * self.feed_forward)


# CLIP ViT-L/14, the text encoder of Stable Diffusion 1.x and of SDXS.
CLIP = {
    "hidden_size": 768,
    "intermediate_size": 3072,
    "num_attention_heads": 12,
    "num_hidden_layers": 12,
}

# IDKiro/sdxs-512-dreamshaper: 316 million parameters, 1.26 GB as its file.
SDXS = Pictures(
    name="sdxs-512",
    unet={
        "block_out_channels": (320, 640, 1280),
        "layers_per_block": 1,
        "mid_block_type": None,
        "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        "cross_attention_dim": 768,
        "sample_size": 64,
    },
    text=CLIP,
    full_vae=None,
    size=512,
    steps=1,
    scheduler="EulerDiscreteScheduler",
)

# stable-diffusion-v1-5, and with it every LCM of that kind: 860 million parameters.
STABLE_DIFFUSION = Pictures(
    name="sd15",
    unet={"cross_attention_dim": 768, "sample_size": 64},
    text=CLIP,
    full_vae={
        "block_out_channels": (128, 256, 512, 512),
        "down_block_types": ("DownEncoderBlock2D",) * 4,
        "up_block_types": ("UpDecoderBlock2D",) * 4,
        "layers_per_block": 2,
        "latent_channels": 4,
        "sample_size": 512,
    },
    size=512,
    steps=4,
    scheduler="LCMScheduler",
)

SMOLLM2_360M = Text(
    name="smollm2-360m-random",
    architecture="llama",
    hidden=960,
    feed_forward=2560,
    layers=32,
    heads=15,
    key_value_heads=5,
    head=64,
    vocabulary=49_152,
)
QWEN3_600M = Text(
    name="qwen3-0.6b-random",
    architecture="qwen3",
    hidden=1024,
    feed_forward=3072,
    layers=28,
    heads=16,
    key_value_heads=8,
    head=128,
    vocabulary=151_936,
    rope_base=1e6,
)

# The same classes at the smallest possible size, for tests.
_TINY_UNET = {
    "block_out_channels": (8, 16),
    "layers_per_block": 1,
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D"),
    "attention_head_dim": 2,
    "cross_attention_dim": 16,
    "norm_num_groups": 4,
    "sample_size": 32,
}
_TINY_CLIP = {
    "hidden_size": 16,
    "intermediate_size": 32,
    "num_attention_heads": 2,
    "num_hidden_layers": 1,
}
_TINY_TAESD = {
    "encoder_block_out_channels": (8, 8),
    "decoder_block_out_channels": (8, 8),
    "num_encoder_blocks": (1, 1),
    "num_decoder_blocks": (1, 1),
}
TINY_SDXS = Pictures(
    name="sdxs-tiny",
    unet=_TINY_UNET,
    text=_TINY_CLIP,
    full_vae=None,
    tiny_vae=_TINY_TAESD,
    size=64,
    steps=1,
    scheduler="EulerDiscreteScheduler",
)
TINY_STABLE_DIFFUSION = Pictures(
    name="sd-tiny",
    unet=_TINY_UNET,
    text=_TINY_CLIP,
    full_vae={
        "block_out_channels": (8, 16),
        "down_block_types": ("DownEncoderBlock2D",) * 2,
        "up_block_types": ("UpDecoderBlock2D",) * 2,
        "norm_num_groups": 4,
        "latent_channels": 4,
    },
    tiny_vae=_TINY_TAESD,
    size=64,
    steps=4,
    scheduler="LCMScheduler",
)
TINY_TEXT = Text(
    name="llama-tiny-random",
    architecture="llama",
    hidden=64,
    feed_forward=128,
    layers=2,
    heads=2,
    key_value_heads=1,
    head=32,
    vocabulary=2 * LEARNT,
)

SHAPES: dict[str, Pictures | Text] = {
    shape.name: shape
    for shape in (
        SDXS,
        STABLE_DIFFUSION,
        SMOLLM2_360M,
        QWEN3_600M,
        TINY_SDXS,
        TINY_STABLE_DIFFUSION,
        TINY_TEXT,
    )
}


def build(*, folder: str, name: str, threads: int) -> dict[str, Any]:
    """Build the missing folders of a checkpoint. Language models need the package `gguf`."""
    import torch

    torch.set_num_threads(threads)
    shape, place = SHAPES[name], Path(folder)
    if isinstance(shape, Text):
        file = place / shape.file
        _once(file.parent, lambda new: _write_gguf(new / file.name, shape))
    else:
        _once(place / shape.name, lambda new: _save_pipeline(new, shape))
        _once(place / shape.taesd, lambda new: _save_tiny_vae(new, shape))
    return {}


def _once(folder: Path, build: Callable[[Path], object]) -> Path:
    if not folder.exists():
        new = folder.with_name(f"{folder.name}.part")
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        build(new)
        os.replace(new, folder)
    return folder


def networks(shape: Pictures) -> dict[str, Any]:
    """UNet, text encoder and VAEs by name, on torch's default device."""
    from diffusers import AutoencoderKL, UNet2DConditionModel
    from transformers import CLIPTextConfig, CLIPTextModel

    text = CLIPTextConfig(
        vocab_size=CLIP_TOKENS,
        max_position_embeddings=CLIP_LIMIT,
        projection_dim=shape.text["hidden_size"],
        bos_token_id=CLIP_TOKENS - 2,
        eos_token_id=CLIP_TOKENS - 1,
        **shape.text,
    )
    made = {
        "unet": UNet2DConditionModel(**shape.unet),
        "text_encoder": CLIPTextModel(text),
        "tiny_vae": _tiny_vae(shape),
    }
    if shape.full_vae:
        made["full_vae"] = AutoencoderKL(**shape.full_vae)
    return {name: network.eval() for name, network in made.items()}


def _tiny_vae(shape: Pictures) -> Any:
    from diffusers import AutoencoderTiny

    return AutoencoderTiny(**shape.tiny_vae)


def _save_tiny_vae(folder: Path, shape: Pictures) -> None:
    with _always_the_same():
        _made_lively(_tiny_vae(shape)).save_pretrained(folder)


def _save_pipeline(folder: Path, shape: Pictures) -> None:
    import diffusers

    with _always_the_same():
        made = networks(shape)
        _made_lively(made["tiny_vae"])
    diffusers.StableDiffusionPipeline(
        unet=made["unet"],
        text_encoder=made["text_encoder"],
        vae=made.get("full_vae", made["tiny_vae"]),
        tokenizer=_clip_tokenizer(),
        # The schedule of Stable Diffusion 1.x.
        scheduler=getattr(diffusers, shape.scheduler)(
            beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", steps_offset=1
        ),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    ).save_pretrained(folder)


@contextmanager
def _always_the_same() -> Iterator[None]:
    import torch

    with torch.random.fork_rng(devices=[]), torch.inference_mode():
        torch.manual_seed(0)
        yield


def _made_lively(tiny_vae: Any) -> Any:
    """Scale the output: random layers produce flat grey, which the painter rejects."""
    import torch

    last = tiny_vae.decoder.layers[-1]
    last.weight *= 0.5 / tiny_vae.decode(torch.randn(1, 4, 8, 8)).sample.std()
    return tiny_vae


def _clip_tokenizer() -> Any:
    from transformers import CLIPTokenizer

    ends = ["<|startoftext|>", "<|endoftext|>"]
    words, merges = _learnt("</w>")
    vocabulary = [*words, *_filling(CLIP_TOKENS - len(words) - len(ends)), *ends]
    return CLIPTokenizer(
        vocab={token: number for number, token in enumerate(vocabulary)},
        merges=merges,
        model_max_length=CLIP_LIMIT,
    )


@cache
def _learnt(suffix: str = "") -> tuple[list[str], list[tuple[str, str]]]:
    """Tokens and merges of a byte-level BPE, trained on English text of the Python distribution."""
    import json
    from pydoc_data.topics import topics

    from tokenizers import Tokenizer, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE(end_of_word_suffix=suffix))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=LEARNT,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        end_of_word_suffix=suffix,
        show_progress=False,
    )
    tokenizer.train_from_iterator(topics.values(), trainer)
    model = json.loads(tokenizer.to_str())["model"]
    tokens = sorted(model["vocab"], key=model["vocab"].get)
    return tokens, [tuple(merge) for merge in model["merges"]]


def _filling(number: int) -> list[str]:
    return [f"<unused{n}>" for n in range(number)]


CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content']"
    " + '<|im_end|>' + '\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


def _write_gguf(path: Path, shape: Text) -> None:
    import gguf
    import numpy as np

    kind = gguf.GGMLQuantizationType[shape.quantised]
    random = np.random.default_rng(0)
    writer = gguf.GGUFWriter(path, shape.architecture)
    writer.add_name(shape.name)
    writer.add_block_count(shape.layers)
    writer.add_context_length(8192)
    writer.add_embedding_length(shape.hidden)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.key_value_heads)
    writer.add_key_length(shape.head)
    writer.add_value_length(shape.head)
    writer.add_rope_dimension_count(shape.head)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_file_type(gguf.LlamaFileType[f"MOSTLY_{shape.quantised}"])
    writer.add_vocab_size(shape.vocabulary)
    said = _write_tokenizer(writer, shape.vocabulary)

    def matrix(name: str, rows: int, columns: int, used: slice = slice(None)) -> None:
        values = np.zeros((rows, columns), np.float32)
        values[used] = 0.02 * random.standard_normal(values[used].shape, dtype=np.float32)
        writer.add_tensor(name, gguf.quants.quantize(values, kind), raw_dtype=kind)

    def ones(name: str, length: int) -> None:
        writer.add_tensor(name, np.ones(length, np.float32))

    queries, keys = shape.heads * shape.head, shape.key_value_heads * shape.head
    # Also the output layer: tokens with zero weights are never generated. Names of unused tokens
    # would be tokenized into many, and end-of-text would appear at random.
    matrix("token_embd.weight", shape.vocabulary, shape.hidden, used=said)
    for layer in range(shape.layers):
        block = f"blk.{layer}"
        ones(f"{block}.attn_norm.weight", shape.hidden)
        ones(f"{block}.ffn_norm.weight", shape.hidden)
        matrix(f"{block}.attn_q.weight", queries, shape.hidden)
        matrix(f"{block}.attn_k.weight", keys, shape.hidden)
        matrix(f"{block}.attn_v.weight", keys, shape.hidden)
        matrix(f"{block}.attn_output.weight", shape.hidden, queries)
        matrix(f"{block}.ffn_gate.weight", shape.feed_forward, shape.hidden)
        matrix(f"{block}.ffn_up.weight", shape.feed_forward, shape.hidden)
        matrix(f"{block}.ffn_down.weight", shape.hidden, shape.feed_forward)
        if shape.architecture == "qwen3":
            ones(f"{block}.attn_q_norm.weight", shape.head)
            ones(f"{block}.attn_k_norm.weight", shape.head)
    ones("output_norm.weight", shape.hidden)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _write_tokenizer(writer: Any, size: int) -> slice:
    """Write the tokenizer; returns which tokens are words."""
    import gguf

    marks = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    words, merges = _learnt()
    filling = _filling(size - len(marks) - len(words))
    normal, control, unused = (
        gguf.TokenType.NORMAL,
        gguf.TokenType.CONTROL,
        gguf.TokenType.UNUSED,
    )
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list([*marks, *words, *filling])
    writer.add_token_types([control] * len(marks) + [normal] * len(words) + [unused] * len(filling))
    writer.add_token_merges([" ".join(merge) for merge in merges])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_pad_token_id(2)
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)
    return slice(len(marks), len(marks) + len(words))


WAYS = {"build": build}

if __name__ == "__main__":
    answer(WAYS)
