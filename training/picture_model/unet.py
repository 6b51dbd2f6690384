"""`make unet`: flow matching on precomputed latents and tokens (Lipman et al. 2023).

x_t = (1 - t) x + t n, and the stock `UNet2DConditionModel` learns the velocity n - x at timestep
1000 t. The text comes in twice: by cross-attention, and pooled into the time embedding
(`addition_embed_type="text"`); the text model learns along, at `--text-rate` of the learning rate.
Times are drawn logit-normal (Esser et al. 2024), shifted by `--shift` towards noise where it is
above 1, with one in ten uniform. One step in `--again` is of characters that are shown a second
time: the latents of the other picture are given as a reference (`network.py`).

With `--from` the UNet starts as that of an exported checkpoint; the text model always starts as the
one in `--text`.

Each of `--processes` trains a copy on one core, in bfloat16 over float32 weights where the
processor multiplies that faster. Every few seconds the copies' weights are averaged (local SGD,
Stich 2019), each by the steps that it has done since: a neighbour on one core does not keep the
others waiting. The learning rate stays constant and falls over the last `--fall` of the samples
only (Hu et al. 2024): before it falls, the state is also kept as trunk.pt, and a longer run goes on
from there.
"""

import argparse
import copy
import json
import os
import time
from datetime import timedelta
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F
from diffusers import UNet2DConditionModel
from diffusers.models.attention_processor import AttnProcessor
from transformers import BertTokenizerFast, CLIPTextModel

from art.dataset import PARTS
from picture_model.data import grid, to_image
from picture_model.network import Network, build, sample
from picture_model.text import token_ids
from runtime import Pace, clock, fast_bfloat16, load, read_threads, save

# Prompts of the progress sheet.
PROMPTS = [
    "character, plain background, a brave knight in shining armor holding a sword",
    "character, plain background, an old wizard with a long white beard in a blue robe",
    "character, plain background, a fox baker with a white chef's hat, smiling",
    "character, plain background, a green dragon",
    "character, plain background, a rabbit in a red coat, running, facing left",
    "character, plain background, a little girl in a yellow dress with her arms raised",
    "character, plain background, a bear pirate, asleep",
    "character, plain background, a sorcerer in purple, sad",
    "scene, no people, an enchanted forest with glowing mushrooms",
    "scene, no people, a castle on a hill at sunset",
    "scene, no people, a sandy beach with palm trees seen from above",
    "scene, no people, a village in the snow at night",
    "scene, no people, a bakery",
    "scene, no people, outer space with planets",
    "scene, no people, the kitchen at night by lamplight",
    "scene, no people, a cottage in the woods at dusk",
]
# What one character is asked for, again and again, from one reference.
AGAIN = [
    f"character, plain background, {words}"
    for words in ("sitting", "running, facing left", "asleep", "waving", "arms raised", "walking")
]


class Latents:
    """Latents and tokens of all shards, in memory; half of each batch from each part."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.parts = {part: [] for part in PARTS}
        for part, shards in self.parts.items():
            for path in sorted(self.folder.glob(f"{part}-*.latents.npy")):
                names = (str(path).replace(".latents.", f".{n}.") for n in ("tokens", "twins"))
                shards.append((np.load(path), *map(np.load, names)))
        if not all(self.parts.values()):
            raise SystemExit(f"no latents in {folder}: run `make latents` first")
        # Shards whose characters are seen twice: (latents, tokens, twins, which rows).
        self.doubles = [(*s, np.flatnonzero(s[2] >= 0)) for s in self.parts["characters"]]
        self.doubles = [s for s in self.doubles if len(s[3])]

    def __len__(self):
        return sum(len(s[0]) for p in self.parts.values() for s in p)

    def deviation(self):
        """The standard deviation of latents."""
        some = [s[0][:50].astype(np.float32) for p in self.parts.values() for s in p]
        return float(np.concatenate(some).std())

    def batch(self, rng, size, null, drop=0.1):
        """Latents (N, C, 16, 16) and token ids (N, L); captions dropped at rate `drop`."""
        x, ids = [], []
        for i in range(size):
            shards = self.parts[("characters", "scenes")[i % 2]]
            latents, tokens, _ = shards[rng.integers(len(shards))]
            k = rng.integers(len(latents))
            x.append(latents[k])
            ids.append(null if rng.random() < drop else caption(rng, tokens[k]))
        return stacked(x), torch.from_numpy(np.stack(ids).astype(np.int64))

    def again(self, rng, size, null, drop=0.1):
        """The same of characters, and latents of another picture of each, zeros at rate `drop`."""
        x, ids, seen = [], [], []
        for _ in range(size):
            latents, tokens, twins, rows = self.doubles[rng.integers(len(self.doubles))]
            k = rng.choice(rows)
            x.append(latents[k])
            ids.append(null if rng.random() < drop else caption(rng, tokens[k]))
            seen.append(latents[twins[k]] * np.float16(rng.random() >= drop))
        return stacked(x), torch.from_numpy(np.stack(ids).astype(np.int64)), stacked(seen)


def caption(rng, tokens):
    """One of a picture's captions. The first says everything, the others less: it counts thrice."""
    return tokens[max(int(rng.integers(-2, len(tokens))), 0)]


def stacked(latents):
    return torch.from_numpy(np.stack(latents)).float().contiguous(memory_format=torch.channels_last)


def open_text(folder):
    """Text model and tokenizer of a folder that `text.py`, `synonyms.py` or `export.py` wrote."""
    tokenizer = BertTokenizerFast.from_pretrained(f"{folder}/tokenizer")
    return CLIPTextModel.from_pretrained(f"{folder}/text_encoder").float(), tokenizer


def times(n, shift):
    """n times in 0..1 (1 is noise)."""
    t = torch.sigmoid(torch.randn(n))
    t = shift * t / (1 + (shift - 1) * t)
    return torch.where(torch.rand(n) < 0.1, torch.rand(n), t)


class Trainer:
    """One of the copies that train together; the first also averages over time, saves, shows."""

    def __init__(self, args, rank):
        self.args, self.first = args, rank == 0
        self.data = Latents(args.latents)
        text, self.tokenizer = open_text(args.text)
        self.null = token_ids(self.tokenizer, [""])[0]
        channels = self.data.parts["scenes"][0][0].shape[1]
        torch.manual_seed(0)
        if args.checkpoint:
            unet = UNet2DConditionModel.from_pretrained(args.checkpoint / "unet").float()
            self.scale = 1.0  # is in the exported decoder already
        else:
            unet = build(channels, text.config.hidden_size, tuple(args.widths))
            torch.nn.init.zeros_(unet.conv_out.weight)
            torch.nn.init.zeros_(unet.conv_out.bias)
            self.scale = 1 / self.data.deviation()
        self.network = Network(unet, text).to(memory_format=torch.channels_last).train()
        self.average = copy.deepcopy(self.network).requires_grad_(False).eval()
        # On so few positions torch's fused attention is slower backwards than plain products.
        unet.set_attn_processor(AttnProcessor())
        words = list(text.parameters())
        rest = [*unet.parameters(), *self.network.reference.parameters()]
        self.optimiser = torch.optim.AdamW(
            [{"params": rest, "share": 1.0}, {"params": words, "share": args.text_rate}],
            lr=args.lr,
            betas=(0.9, 0.99),
            weight_decay=0.01,
            fused=True,
        )
        self.step, self.seen, busy, self.smooth = 0, 0, 0.0, None
        path = args.run / "last.pt"
        if path.exists():
            state = load(path)
            self.network.load_state_dict(state["network"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.step, self.seen, busy, self.smooth, self.scale = (
                state[k] for k in ("step", "seen", "busy", "smooth", "scale")
            )
        torch.manual_seed(time.time_ns())
        self.rng = np.random.default_rng(time.time_ns())
        # The file of threads is for one process; several have a core each.
        self.pace = Pace(busy, threads=read_threads if args.processes == 1 else lambda: 1)
        if self.first:
            size = sum(p.numel() for p in self.network.parameters()) / 1e6
            print(f"{size:.1f} M parameters, {len(self.data)} latents", flush=True)
            print(f"going on from {self.seen} samples, {clock(busy)}", flush=True)
            self.show = Sheets(args, self.data, self.tokenizer, self.scale)

    def rate(self):
        """The learning rate for what has been seen."""
        left = (1 - self.seen / self.args.samples) / self.args.fall
        return self.args.lr * min(1, (self.step + 1) / 300, left) + 1e-6

    def learn(self, size):
        """One step on `size` latents; its loss."""
        null = self.null.numpy()
        if self.args.again and self.pace.calls % self.args.again == 0 and self.data.doubles:
            x, ids, seen = self.data.again(self.rng, size, null)
            seen = seen * self.scale
        else:
            (x, ids), seen = self.data.batch(self.rng, size, null), None
        x = x * self.scale
        t = times(size, self.args.shift)
        noise = torch.randn_like(x)
        mixed = torch.lerp(x, noise, t.view(-1, 1, 1, 1))
        mixed = mixed.contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.args.bfloat16):
            out = self.network(mixed, t, ids, seen)
        loss = F.mse_loss(out.float(), noise - x)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        return loss.item()

    def round(self, lr, size):
        """Steps for some seconds, then the mean of all copies. Counts the steps of all of them."""
        for group in self.optimiser.param_groups:
            group["lr"] = lr * group["share"]
        end, losses = time.monotonic() + self.args.period, []
        while not losses or time.monotonic() < end:
            self.pace()
            losses.append(self.learn(size))
        counts = torch.tensor([len(losses), sum(losses)], dtype=torch.float64)
        dist.all_reduce(counts)
        steps, total = counts.tolist()
        weights = list(self.network.parameters())
        with torch.no_grad():
            flat = torch.cat([w.flatten() for w in weights]) * (len(losses) / steps)
            dist.all_reduce(flat)
            parts = flat.split([w.numel() for w in weights])
            torch._foreach_copy_(
                weights, [p.view_as(w) for p, w in zip(parts, weights, strict=True)]
            )
        self.step += int(steps)
        self.seen += int(steps) * size
        return int(steps), total / steps

    def run(self):
        args = self.args
        saved = shown = time.monotonic()
        told, before = self.pace.busy, self.seen
        while self.seen < args.samples:
            lr = self.rate()
            falls = self.seen >= (1 - args.fall) * args.samples
            steps, loss = self.round(lr, args.batch)
            if not self.first:
                continue
            keep = min(0.999, (1 + self.step) / (20 + self.step)) ** (steps / args.processes)
            torch._foreach_lerp_(
                list(self.average.parameters()), list(self.network.parameters()), 1 - keep
            )
            still = 0.99**steps
            self.smooth = loss if self.smooth is None else still * self.smooth + (1 - still) * loss
            now, busy = time.monotonic(), self.pace.busy
            if busy - told > 60:
                speed = (self.seen - before) / (busy - told)
                print(
                    f"step {self.step} samples {self.seen}/{args.samples} "
                    f"loss {self.smooth:.4f} lr {lr:.1e} {speed:.1f} img/s, "
                    f"{clock((args.samples - self.seen) / speed)} to go",
                    flush=True,
                )
                told, before = busy, self.seen
            if not falls and self.seen >= (1 - args.fall) * args.samples:
                self.save("trunk.pt")
            done = self.seen >= args.samples
            if now - saved > 240 or done:
                self.save("last.pt")
                saved = now
            if now - shown > args.sheet_every * 60 or done:
                self.report()
                shown = now

    def save(self, name):
        save(
            {
                "network": self.network.state_dict(),
                "average": self.average.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "step": self.step,
                "seen": self.seen,
                "busy": self.pace.busy,
                "smooth": self.smooth,
                "scale": self.scale,
                "config": dict(self.network.unet.config),
            },
            self.args.run / name,
        )

    def report(self):
        """A sheet, and a line of figures."""
        self.show(self.average, self.step)
        figures = {
            "hours": round(self.pace.busy / 3600, 3),
            "step": self.step,
            "samples": self.seen,
            "loss": round(self.smooth, 4),
        }
        with open(self.args.run / "figures.jsonl", "a") as f:
            f.write(json.dumps(figures) + "\n")


def train(rank, args):
    """What process `rank` of `args.processes` does."""
    # Pauses may be long, and the others wait in the averaging.
    dist.init_process_group(
        "gloo",
        init_method=f"file://{args.run.resolve()}/together",
        rank=rank,
        world_size=args.processes,
        timeout=timedelta(days=7),
    )
    Trainer(args, rank).run()
    dist.destroy_process_group()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--latents", default="runs/latents")
    parser.add_argument("--vae", default="runs/vae/last.pt", help="decoder for the sheets")
    parser.add_argument("--text", default="runs/synonyms", help="the text model to start from")
    parser.add_argument(
        "--from", dest="checkpoint", type=Path, help="an exported checkpoint to start from"
    )
    parser.add_argument("--run", type=Path, default=Path("runs/unet"))
    parser.add_argument("--samples", type=int, default=600_000)
    parser.add_argument("--batch", type=int, default=16, help="latents a process and step")
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    parser.add_argument("--period", type=float, default=8, help="seconds between averagings")
    parser.add_argument("--lr", type=float, default=8e-4)
    parser.add_argument("--text-rate", type=float, default=0.25, help="of the learning rate")
    parser.add_argument("--again", type=int, default=6, help="0: no references")
    parser.add_argument("--fall", type=float, default=0.25, help="share with a falling rate")
    parser.add_argument("--shift", type=float, default=1.5)
    parser.add_argument("--widths", type=int, nargs="+", default=[96, 160, 240])
    parser.add_argument("--sheet-every", type=float, default=30, help="minutes")
    parser.add_argument(
        "--bfloat16", action=argparse.BooleanOptionalAction, default=fast_bfloat16()
    )
    args = parser.parse_args()
    args.run.mkdir(parents=True, exist_ok=True)
    (args.run / "together").unlink(missing_ok=True)
    os.environ.setdefault("GLOO_SOCKET_IFNAME", "lo")
    torch.multiprocessing.spawn(train, (args,), nprocs=args.processes)


class Sheets:
    """Draws PROMPTS with the averaged network now and then, and some characters again."""

    def __init__(self, args, data, tokenizer, scale):
        self.folder, self.args, self.scale = args.run / "sheets", args, scale
        self.prompts, self.again = (token_ids(tokenizer, p) for p in (PROMPTS, AGAIN))
        self.null = token_ids(tokenizer, [""])[0]
        self.seen = []
        if args.again and data.doubles:
            latents, _, _, rows = data.doubles[-1]
            self.seen = [torch.from_numpy(latents[i])[None].float() for i in rows[::40][:2]]

    @torch.no_grad()
    def __call__(self, network, step):
        from picture_model.export import load_decoder

        # Read afresh: the decoder may have gone on training since.
        vae = load_decoder(self.args.vae, 1.0)

        def pictures(x):
            return [to_image(vae.decoder(vae.post_quant_conv(z[None]))[0]) for z in x]

        x = sample(network, self.prompts, self.null) / self.scale
        grid(pictures(x), 8, self.folder / f"{step:07d}.png", 256)
        out = []
        for seen in self.seen:
            asked = (seen * self.scale).expand(len(self.again), -1, -1, -1)
            x = sample(network, self.again, self.null, seen=asked) / self.scale
            out += pictures(torch.cat([seen, x]))
        if out:
            grid(out, 1 + len(self.again), self.folder / f"{step:07d}-again.png", 256)


if __name__ == "__main__":
    main()
