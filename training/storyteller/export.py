"""Writes a trained story model: `python -m storyteller.export --run RUN --syntax RUN --out FOLDER`.

`--run` is that of the reader, `--syntax` that of its grammar; of one alone, that part is written.

Matrices are int8 with a scale for each row, the rest is float16: a quarter of the size, and the
same answers but for a few in a thousand.
"""

import argparse
import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

KEPT = (
    *("hidden_size", "num_hidden_layers", "num_attention_heads", "intermediate_size"),
    *("vocab_size", "type_vocab_size", "max_position_embeddings", "layer_norm_eps", "hidden_act"),
)


def quantized(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Matrices in int8, each with its scales (rows, 1) as `NAME.scale`; vectors in float16."""
    out: dict[str, Tensor] = {}
    for name, tensor in state.items():
        if tensor.ndim != 2:
            out[name] = tensor.half()
            continue
        scale = tensor.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        out[name] = (tensor / scale).round().to(torch.int8)
        out[f"{name}.scale"] = scale
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path)
    parser.add_argument("--syntax", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    if args.syntax:
        saved = torch.load(args.syntax / "last.pt", weights_only=False)
        save_file(quantized(saved["model"]), args.out / "syntax.safetensors")
    if args.run:
        write_reader(args.run, args.out)
    size = sum(file.stat().st_size for file in args.out.iterdir())
    print(f"{args.out}: {size / 1e6:.1f} MB")


def write_reader(run: Path, out: Path) -> None:
    """Write what a run of `storyteller.train` has learnt."""
    saved = torch.load(run / "last.pt", weights_only=False)
    state = {k: v for k, v in saved["model"].items() if "position_ids" not in k}
    save_file(quantized(state), out / "model.safetensors")
    config = {key: saved["config"][key] for key in KEPT}
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    for name in ("labels.json", "tokenizer.json"):
        (out / name).write_bytes((run / name).read_bytes())


if __name__ == "__main__":
    main()
