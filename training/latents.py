"""`make latents`: all pictures through the frozen encoder, all captions through the text model.

Writes, per shard, NAME.latents.npy float16 (count, C, 16, 16) and NAME.text.npy float16 (count,
captions, tokens, width), so that the UNet trains on these alone. Shards already done are skipped;
another autoencoder or text model wants another folder.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from transformers import BertTokenizerFast, CLIPTextModel

from art.dataset import PARTS
from data import Shards, to_tensor
from runtime import clock, read_threads, wait_while_paused
from vae import Encoder


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


@torch.no_grad()
def text_states(model, tokenizer, texts):
    """What the pipeline gives the UNet: the text model's last states, padded to full length."""
    batch = tokenizer(texts, padding="max_length", truncation=True, return_tensors="pt")
    return model(batch["input_ids"]).last_hidden_state


def write(path, array):
    """np.save that a kill can't leave half written."""
    temporary = path.with_suffix(".tmp.npy")
    np.save(temporary, array)
    temporary.replace(path)


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--vae", default="runs/vae/last.pt")
    parser.add_argument("--text", default="runs/text", help="folder of tokenizer, text_encoder")
    parser.add_argument("--out", type=Path, default=Path("runs/latents"))
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    shards, encoder = Shards(args.data), load_encoder(args.vae)
    tokenizer = BertTokenizerFast.from_pretrained(f"{args.text}/tokenizer")
    model = CLIPTextModel.from_pretrained(f"{args.text}/text_encoder").eval()
    args.out.mkdir(parents=True, exist_ok=True)
    todo = [
        (part, i)
        for part in PARTS
        for i in range(len(shards.maps[part]))
        if not (args.out / f"{part}-{i:03d}.text.npy").exists()
    ]
    start = time.monotonic()
    for done, (part, i) in enumerate(todo, 1):
        name = args.out / f"{part}-{i:03d}"
        pictures, latents = shards.maps[part][i], []
        for k in range(0, len(pictures), 10):
            wait_while_paused()
            latents.append(encoder(to_tensor(pictures[k : k + 10])).half().numpy())
        write(name.with_suffix(".latents.npy"), np.concatenate(latents))
        rows = shards.shard_rows(part, i)
        texts = [c for row in rows for c in row["captions"]]
        states = []
        for k in range(0, len(texts), 100):
            wait_while_paused()
            states.append(text_states(model, tokenizer, texts[k : k + 100]).half().numpy())
        states = np.concatenate(states)
        write(name.with_suffix(".text.npy"), states.reshape(len(rows), -1, *states.shape[1:]))
        each = (time.monotonic() - start) / done
        print(
            f"{name.name}: {done}/{len(todo)}, {clock(each * (len(todo) - done))} to go", flush=True
        )
    write(args.out / "null.npy", text_states(model, tokenizer, [""]).half().numpy()[0])


if __name__ == "__main__":
    main()
