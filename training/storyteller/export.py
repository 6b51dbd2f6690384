"""Writes a trained story model as GGUF: `python -m storyteller.export --run RUN --out FILE`.

Any GGUF engine reads it (OpenVINO GenAI, llama.cpp): architecture `llama`, a GPT-2 style
vocabulary whose pre-tokenizer GGUF calls "smollm". The matrices are Q8_0, which keeps the loss;
the embeddings as well. The chat template renders a request as training saw it.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from gguf import GGMLQuantizationType, GGUFWriter, TokenType
from gguf.quants import quantize
from transformers import PreTrainedTokenizerFast

from storyteller.model import CONTEXT, SIZES, build
from storyteller.tokenizer import END, PAD, START

TEMPLATE = (
    "{% for message in messages %}{{ message['content'] }}{% endfor %}"
    "{% if add_generation_prompt %}" + START + "{% endif %}"
)
PARTS = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
}


def gguf_name(name: str) -> str | None:
    """The GGUF name of a tensor of transformers; None for the tied output layer."""
    if name == "model.embed_tokens.weight":
        return "token_embd.weight"
    if name == "model.norm.weight":
        return "output_norm.weight"
    if name == "lm_head.weight":
        return None
    _, _, layer, part = name.removesuffix(".weight").split(".", 3)
    return f"blk.{layer}.{PARTS[part]}.weight"


def interleaved(weight: np.ndarray, heads: int) -> np.ndarray:
    """A query or key matrix with the halves of each rotary pair side by side, as GGUF has it."""
    rows, columns = weight.shape
    halves = weight.reshape(heads, 2, rows // heads // 2, columns)
    return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(rows, columns))


def write(state: dict[str, torch.Tensor], size: str, tokenizer_folder: Path, out: Path) -> None:
    """Write the weights `state` and the tokenizer as one GGUF file."""
    hidden, layers, heads, inner = SIZES[size]
    tokenizer = json.loads((tokenizer_folder / "tokenizer.json").read_text())
    vocabulary = tokenizer["model"]["vocab"]
    tokens = sorted(vocabulary, key=vocabulary.__getitem__)
    merges = [
        merge if isinstance(merge, str) else " ".join(merge)
        for merge in tokenizer["model"]["merges"]
    ]
    writer = GGUFWriter(out, "llama")
    writer.add_name("storyteller")
    writer.add_license("MIT")
    writer.add_file_type(7)  # mostly Q8_0
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(hidden)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(inner)
    writer.add_head_count(heads)
    writer.add_head_count_kv(heads)
    writer.add_rope_dimension_count(hidden // heads)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    special = {PAD, START, END}
    writer.add_token_types(
        [TokenType.CONTROL if token in special else TokenType.NORMAL for token in tokens]
    )
    writer.add_token_merges(merges)
    writer.add_bos_token_id(vocabulary[START])
    writer.add_eos_token_id(vocabulary[END])
    writer.add_pad_token_id(vocabulary[PAD])
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)
    for name, tensor in state.items():
        if not (target := gguf_name(name)):
            continue
        values = tensor.float().numpy()
        if ".attn_q." in target or ".attn_k." in target:
            values = interleaved(values, heads)
        if values.ndim == 1:
            writer.add_tensor(target, values)
        else:
            kind = GGMLQuantizationType.Q8_0
            writer.add_tensor(target, quantize(values, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--size", choices=SIZES, default="small")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    state = torch.load(args.run / "last.pt", weights_only=False)["model"]
    PreTrainedTokenizerFast.from_pretrained(args.run / "tokenizer")
    model = build(args.size, PreTrainedTokenizerFast.from_pretrained(args.run / "tokenizer"))
    model.load_state_dict(state)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    write(model.state_dict(), args.size, args.run / "tokenizer", args.out)
    print(f"{args.out}: {args.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
