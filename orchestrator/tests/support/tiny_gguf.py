"""GGUF files of a few thousand random weights, in the architectures and types of real ones."""

from pathlib import Path
from typing import Literal

import gguf
import numpy as np
from tokenizers import pre_tokenizers

Architecture = Literal["llama", "qwen2", "qwen3"]

SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>"]

# Qwen3's way with thoughts: a template that is asked not to think begins and ends them itself.
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}"
    "<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n"
    "{% if enable_thinking is defined and enable_thinking is false %}<think>\n\n</think>\n\n"
    "{% endif %}{% endif %}"
)

HIDDEN, HEADS, KV_HEADS, HEAD, INNER, LAYERS = 64, 2, 1, 32, 96, 2


def write_gguf(
    path: Path,
    architecture: Architecture = "llama",
    *,
    kind: str = "Q8_0",
    seed: int = 0,
    tied: bool = True,
) -> Path:
    """A model of that architecture whose matrices are of the type `kind` (a name of GGML's)."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokens = [*alphabet, *SPECIAL, "th"]
    normal, control = gguf.TokenType.NORMAL, gguf.TokenType.CONTROL
    rng = np.random.default_rng(seed)
    quantised = gguf.GGMLQuantizationType[kind]

    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name("tiny")
    writer.add_file_type(gguf.LlamaFileType[f"MOSTLY_{kind}"])
    writer.add_vocab_size(len(tokens))
    writer.add_block_count(LAYERS)
    writer.add_context_length(2048)
    writer.add_embedding_length(HIDDEN)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)
    writer.add_rope_dimension_count(HEAD)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([control if each in SPECIAL[:3] else normal for each in tokens])
    writer.add_token_merges(["t h"])
    writer.add_bos_token_id(tokens.index("<|endoftext|>"))
    writer.add_eos_token_id(tokens.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)

    def matrix(name: str, rows: int, columns: int) -> None:
        values = rng.normal(scale=0.3, size=(rows, columns)).astype(np.float32)
        data = gguf.quants.quantize(values, quantised)
        writer.add_tensor(f"{name}.weight", data, raw_dtype=quantised)

    def vector(name: str, size: int, value: float = 1) -> None:
        writer.add_tensor(name, np.full(size, value, np.float32))

    matrix("token_embd", len(tokens), HIDDEN)
    if not tied:
        matrix("output", len(tokens), HIDDEN)
    vector("output_norm.weight", HIDDEN)
    for number in range(LAYERS):
        block = f"blk.{number}"
        vector(f"{block}.attn_norm.weight", HIDDEN)
        vector(f"{block}.ffn_norm.weight", HIDDEN)
        for name, rows in {"q": HEADS * HEAD, "k": KV_HEADS * HEAD, "v": KV_HEADS * HEAD}.items():
            matrix(f"{block}.attn_{name}", rows, HIDDEN)
            if architecture == "qwen2":
                vector(f"{block}.attn_{name}.bias", rows, 0.1)
            if architecture == "qwen3" and name != "v":
                vector(f"{block}.attn_{name}_norm.weight", HEAD)
        matrix(f"{block}.attn_output", HIDDEN, HEADS * HEAD)
        matrix(f"{block}.ffn_gate", INNER, HIDDEN)
        matrix(f"{block}.ffn_up", INNER, HIDDEN)
        matrix(f"{block}.ffn_down", HIDDEN, INNER)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
