"""`make latents`: all pictures through the frozen encoder, all captions through the text model.

Writes, per shard, NAME.latents.npy float16 (count, C, 16, 16) and NAME.text.npy float16 (count,
captions, tokens, width), so that the UNet trains on these alone. Two of a picture's six captions
are read with a word said otherwise (`synonyms.py`), so that it draws such words as the text model
gives them. Files already there are skipped; another autoencoder or text model wants another folder.
`--pictures-only` leaves the captions for later: it may run while the text model is in training.
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
from orchestrator.presets.storybook import BACKGROUND, CHARACTER
from transformers import BertTokenizerFast, CLIPTextModel

from art.dataset import PARTS
from data import Shards, to_tensor
from runtime import clock, read_threads, wait_while_paused
from synonyms import Sayings
from text import text_states
from vae import Encoder

OTHERWISE = (2, 5)  # which captions of a picture


def load_encoder(path):
    """The averaged encoder of a checkpoint of `vae.py`."""
    state = torch.load(path, map_location="cpu")
    encoder = Encoder(state["latents"])
    encoder.load_state_dict(
        {
            k.removeprefix("encoder."): v
            for k, v in state["average"].items()
            if k.startswith("encoder.")
        }
    )
    return encoder.eval().requires_grad_(False)


def write(path, array):
    """np.save that a kill can't leave half written."""
    temporary = path.with_suffix(".tmp.npy")
    np.save(temporary, array)
    temporary.replace(path)


def in_batches(network, items, size):
    """float16 of `network` over `items`, `size` at a time."""
    out = []
    for k in range(0, len(items), size):
        wait_while_paused()
        out.append(network(items[k : k + size]).half().numpy())
    return np.concatenate(out)


def each_shard(shards, folder, suffix, make):
    """Write `make(part, i)` for each shard that has no file with `suffix` in `folder` yet."""
    names = {
        folder / f"{part}-{i:03d}{suffix}": (part, i)
        for part in PARTS
        for i in range(len(shards.maps[part]))
    }
    todo = {name: shard for name, shard in names.items() if not name.exists()}
    start = time.monotonic()
    for done, (name, shard) in enumerate(todo.items(), 1):
        write(name, make(*shard))
        each = (time.monotonic() - start) / done
        left = clock(each * (len(todo) - done))
        print(f"{name.name}: {done}/{len(todo)}, {left} to go", flush=True)


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--vae", default="runs/vae/last.pt")
    parser.add_argument("--text", default="runs/synonyms", help="folder of tokenizer, text_encoder")
    parser.add_argument("--out", type=Path, default=Path("runs/latents"))
    parser.add_argument("--pictures-only", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    shards, encoder = Shards(args.data), load_encoder(args.vae)
    args.out.mkdir(parents=True, exist_ok=True)

    def encode(part, i):
        pictures = shards.maps[part][i]
        return in_batches(lambda p: encoder(to_tensor(p)), pictures, 10)

    each_shard(shards, args.out, ".latents.npy", encode)
    if args.pictures_only:
        return
    tokenizer = BertTokenizerFast.from_pretrained(f"{args.text}/tokenizer")
    model = CLIPTextModel.from_pretrained(f"{args.text}/text_encoder").eval()

    sayings = {"characters": Sayings(CHARACTER), "scenes": Sayings(BACKGROUND)}

    def read(part, i):
        rows, rng = shards.shard_rows(part, i), random.Random(i)
        texts = [
            sayings[part].otherwise(caption, rng) if n in OTHERWISE else caption
            for row in rows
            for n, caption in enumerate(row["captions"])
        ]
        states = in_batches(lambda t: text_states(model, tokenizer, t), texts, 100)
        return states.reshape(len(rows), -1, *states.shape[1:])

    each_shard(shards, args.out, ".text.npy", read)
    write(args.out / "null.npy", text_states(model, tokenizer, [""]).half().numpy()[0])


if __name__ == "__main__":
    main()
