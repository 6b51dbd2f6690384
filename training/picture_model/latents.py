"""`make latents`: all pictures through the frozen encoder, all captions to tokens.

Writes, per shard, NAME.latents.npy float16 (count, C, 16, 16), NAME.tokens.npy int16 (count,
captions, tokens) and NAME.twins.npy int16 (count,): which other picture of the shard shows the same
character, -1 where none does. The UNet trains on these alone. Two of a picture's six captions have
a word said otherwise (`synonyms.py`), so that it draws such words too. Files already there are
skipped; another autoencoder or tokenizer wants another folder.
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
from orchestrator.painting.reference import Encoder
from orchestrator.presets.storybook import BACKGROUND, CHARACTER
from transformers import BertTokenizerFast

from art.dataset import PARTS
from picture_model.data import Shards, to_tensor
from picture_model.synonyms import Sayings
from picture_model.text import token_ids
from runtime import averaged, clock, fast_bfloat16, read_threads, wait_while_paused

OTHERWISE = (2, 5)  # which captions of a picture


def load_encoder(path):
    """The averaged encoder of a checkpoint of `vae.py`."""
    state = torch.load(path, map_location="cpu")
    encoder = Encoder(state["latents"])
    encoder.load_state_dict(averaged(state, "encoder"))
    return encoder.eval().requires_grad_(False).to(memory_format=torch.channels_last)


def write(path, array):
    """np.save that a kill can't leave half written."""
    temporary = path.with_suffix(".tmp.npy")
    np.save(temporary, array)
    temporary.replace(path)


def twins(rows):
    """For each row the index of the next of the same `who`, in a ring; -1 where there is none."""
    groups = {}
    for i, row in enumerate(rows):
        if "who" in row:
            groups.setdefault(row["who"], []).append(i)
    out = np.full(len(rows), -1, np.int16)
    for group in groups.values():
        if len(group) > 1:
            out[group] = [*group[1:], group[0]]
    return out


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
    parser.add_argument("--text", default="runs/synonyms", help="folder with the tokenizer")
    parser.add_argument("--out", type=Path, default=Path("runs/latents"))
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    shards, encoder = Shards(args.data), load_encoder(args.vae)
    tokenizer = BertTokenizerFast.from_pretrained(f"{args.text}/tokenizer")
    sayings = {"characters": Sayings(CHARACTER), "scenes": Sayings(BACKGROUND)}
    args.out.mkdir(parents=True, exist_ok=True)

    def tokens(part, i):
        rows, rng = shards.shard_rows(part, i), random.Random(i)
        texts = [
            sayings[part].otherwise(caption, rng) if n in OTHERWISE else caption
            for row in rows
            for n, caption in enumerate(row["captions"])
        ]
        ids = token_ids(tokenizer, texts)
        return ids.reshape(len(rows), -1, ids.shape[-1]).numpy().astype(np.int16)

    def encode(part, i):
        out = []
        for k in range(0, len(shards.maps[part][i]), 10):
            wait_while_paused()
            pictures = to_tensor(shards.maps[part][i][k : k + 10])
            with torch.autocast("cpu", torch.bfloat16, enabled=fast_bfloat16()):
                out.append(encoder(pictures).half().numpy())
        return np.concatenate(out)

    each_shard(shards, args.out, ".tokens.npy", tokens)
    each_shard(shards, args.out, ".twins.npy", lambda *shard: twins(shards.shard_rows(*shard)))
    each_shard(shards, args.out, ".latents.npy", encode)


if __name__ == "__main__":
    main()
