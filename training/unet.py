"""`make unet`: flow matching on precomputed latents and text states (Lipman et al. 2023).

x_t = (1 - t) x + t n, and the stock `UNet2DConditionModel` learns the velocity n - x at timestep
1000 t. The text comes in twice: by cross-attention, and pooled into the time embedding
(`addition_embed_type="text"`). Times are drawn logit-normal (Esser et al. 2024), shifted by
`--shift` towards noise where it is above 1, with one in ten uniform.

Each of `--processes` trains a copy on one core, in bfloat16 over float32 weights where the
processor multiplies that faster; every few steps the copies' weights are averaged (local SGD,
Stich 2019). The learning rate stays constant and falls over the last `--fall` of the samples only
(Hu et al. 2024): before it falls, the state is also kept as trunk.pt, and a longer run goes on
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
from diffusers import DPMSolverMultistepScheduler, UNet2DConditionModel
from diffusers.models.attention_processor import AttnProcessor
from torch.distributed.algorithms.model_averaging.averagers import PeriodicModelAverager
from transformers import BertTokenizerFast, CLIPTextModel

from art.dataset import PARTS
from data import grid, to_image
from runtime import Pace, clock, fast_bfloat16, read_threads, save
from text import text_states

# Prompts of the progress sheet; the last of each row are in words no caption holds.
PROMPTS = [
    "a brave knight in shining armor holding a sword, character, plain background",
    "an old wizard with a long white beard in a blue robe holding a staff, character, "
    "plain background",
    "a red fox, character, plain background",
    "a green dragon, character, plain background",
    "a princess in a pink dress with a golden crown, character, plain background",
    "a pirate captain, character, plain background",
    "a little girl in a yellow dress, character, plain background",
    "a sorcerer in purple, character, plain background",
    "an enchanted forest with glowing mushrooms, scene, no people",
    "a castle on a hill at sunset, scene, no people",
    "a sandy beach with palm trees, scene, no people",
    "a village in the snow at night, scene, no people",
    "an old library with tall bookshelves, scene, no people",
    "outer space with planets, scene, no people",
    "a desert with cactus on a sunny day, scene, no people",
    "a cottage in the woods at dusk, scene, no people",
]


def build(latents, text_width, widths=(96, 160, 240)):
    """The network; its size is what fits the budget beside decoder and text model."""
    return UNet2DConditionModel(
        sample_size=16,
        in_channels=latents,
        out_channels=latents,
        block_out_channels=widths,
        layers_per_block=1,
        cross_attention_dim=text_width,
        attention_head_dim=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        mid_block_type="UNetMidBlock2DCrossAttn",
        norm_num_groups=16,
        addition_embed_type="text",
        addition_embed_type_num_heads=4,
    )


def scheduler():
    """The sampler that the exported pipeline carries too."""
    return DPMSolverMultistepScheduler(
        prediction_type="flow_prediction",
        use_flow_sigmas=True,
        flow_shift=1.0,
        algorithm_type="dpmsolver++",
        solver_order=2,
        steps_offset=1,
        num_train_timesteps=1000,
    )


@torch.no_grad()
def sample(unet, text, null, channels, steps=12, guidance=2.5, seed=0):
    """Latents (N, C, 16, 16) for text states (N, L, W), with classifier-free guidance."""
    plan = scheduler()
    plan.set_timesteps(steps)
    n = len(text)
    both = torch.cat([null.expand(n, -1, -1), text])
    x = torch.randn(n, channels, 16, 16, generator=torch.Generator().manual_seed(seed))
    for t in plan.timesteps:
        free, told = unet(torch.cat([x, x]), t.float(), both).sample.chunk(2)
        x = plan.step(free + guidance * (told - free), t, x).prev_sample
    return x


class Latents:
    """Latents and text states of all shards, in memory; half of each batch from each part.

    3 GB a process at full size: mapped from files, what other work pushes out of the page cache
    would have to be read again for nearly every latent.
    """

    def __init__(self, folder):
        self.folder = Path(folder)
        self.parts = {}
        for part in PARTS:
            paths = sorted(self.folder.glob(f"{part}-*.text.npy"))
            self.parts[part] = [
                (np.load(str(p).replace(".text.", ".latents.")), np.load(p)) for p in paths
            ]
        if not all(self.parts.values()):
            raise SystemExit(f"no latents in {folder}: run `make latents` first")
        self.null = torch.from_numpy(np.load(self.folder / "null.npy")).float()
        some = [s[0][:50].astype(np.float32) for p in self.parts.values() for s in p]
        self.scale = 1 / np.concatenate(some).std()

    def __len__(self):
        return sum(len(s[0]) for p in self.parts.values() for s in p)

    def batch(self, rng, size, drop=0.1):
        """(x (N, C, 16, 16) of unit deviation, text (N, L, W)); captions dropped at rate `drop`."""
        x, text = [], []
        for i in range(size):
            shards = self.parts[("characters", "scenes")[i % 2]]
            latents, states = shards[rng.integers(len(shards))]
            k = rng.integers(len(latents))
            x.append(latents[k])
            # The first caption says everything, the others less: it counts for three.
            c = max(int(rng.integers(-2, states.shape[1])), 0)
            text.append(self.null.numpy() if rng.random() < drop else states[k, c])
        x = torch.from_numpy(np.stack(x)).float() * float(self.scale)
        return x.contiguous(memory_format=torch.channels_last), torch.from_numpy(
            np.stack(text).astype(np.float32)
        )


def times(n, shift):
    """n times in 0..1 (1 is noise)."""
    t = torch.sigmoid(torch.randn(n))
    t = torch.where(torch.rand(n) < 0.1, torch.rand(n), t)
    return shift * t / (1 + (shift - 1) * t)


class Trainer:
    """One of the copies that train together; the first also averages over time, saves, shows."""

    def __init__(self, args, rank):
        self.args, self.first = args, rank == 0
        self.data = Latents(args.latents)
        channels = next(iter(self.data.parts.values()))[0][0].shape[1]
        torch.manual_seed(0)
        self.unet = build(channels, self.data.null.shape[-1], tuple(args.widths))
        self.unet.to(memory_format=torch.channels_last)
        torch.nn.init.zeros_(self.unet.conv_out.weight)
        torch.nn.init.zeros_(self.unet.conv_out.bias)
        self.average = copy.deepcopy(self.unet).requires_grad_(False).eval()
        # On so few positions torch's fused attention is slower backwards than plain products.
        self.unet.set_attn_processor(AttnProcessor())
        self.optimiser = torch.optim.AdamW(
            self.unet.parameters(), lr=args.lr, betas=(0.9, 0.99), weight_decay=0.01, fused=True
        )
        self.together = PeriodicModelAverager(period=args.period)
        self.step, self.seen, busy, self.smooth = 0, 0, 0.0, None
        path = args.run / "last.pt"
        if path.exists():
            state = torch.load(path, map_location="cpu")
            self.unet.load_state_dict(state["unet"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.step, self.seen, busy, self.smooth = (
                state[k] for k in ("step", "seen", "busy", "smooth")
            )
            self.together.step = self.step
        torch.manual_seed(time.time_ns())
        self.rng = np.random.default_rng(time.time_ns())
        # The file of threads is for one process; several have a core each.
        self.pace = Pace(busy, threads=read_threads if args.processes == 1 else lambda: 1)
        if self.first:
            size = sum(p.numel() for p in self.unet.parameters()) / 1e6
            print(f"{size:.1f} M parameters, {len(self.data)} latents", flush=True)
            print(f"going on from {self.seen} samples, {clock(busy)}", flush=True)
            self.show = Sheets(args, self.data)

    def rate(self):
        """The learning rate for what has been seen."""
        left = (1 - self.seen / self.args.samples) / self.args.fall
        return self.args.lr * min(1, (self.step + 1) / 300, left) + 1e-6

    def learn(self, size):
        """One step on `size` latents; its loss."""
        x, text = self.data.batch(self.rng, size)
        t = times(size, self.args.shift)
        noise = torch.randn_like(x)
        mixed = torch.lerp(x, noise, t.view(-1, 1, 1, 1))
        mixed = mixed.contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.args.bfloat16):
            out = self.unet(mixed, t * 1000, text).sample
        loss = F.mse_loss(out.float(), noise - x)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.unet.parameters(), 1.0)
        self.optimiser.step()
        return loss.item()

    def run(self):
        args = self.args
        saved, shown = time.monotonic(), time.monotonic()
        while self.seen < args.samples:
            self.pace()
            lr = self.rate()
            for group in self.optimiser.param_groups:
                group["lr"] = lr
            falls = self.seen >= (1 - args.fall) * args.samples
            # Bigger batches for the quiet end: what is left to learn drowns in noise otherwise.
            size = 2 * args.batch if falls else args.batch
            loss = self.learn(size)
            self.together.average_parameters(self.unet.parameters())
            self.step += 1
            self.seen += size * args.processes
            if not self.first:
                continue
            if self.step % args.period == 0:
                keep = min(0.999, (1 + self.step) / (20 + self.step)) ** args.period
                torch._foreach_lerp_(
                    list(self.average.parameters()), list(self.unet.parameters()), 1 - keep
                )
            self.smooth = loss if self.smooth is None else 0.99 * self.smooth + 0.01 * loss
            if self.step % 100 == 0:
                speed = size * args.processes / self.pace.each()
                print(
                    f"step {self.step} samples {self.seen}/{args.samples} "
                    f"loss {self.smooth:.4f} lr {lr:.1e} {speed:.1f} img/s, "
                    f"{clock((args.samples - self.seen) / speed)} to go",
                    flush=True,
                )
            if not falls and self.seen >= (1 - args.fall) * args.samples:
                self.save("trunk.pt")
            done = self.seen >= args.samples
            if time.monotonic() - saved > 240 or done:
                self.save("last.pt")
                saved = time.monotonic()
            if time.monotonic() - shown > args.sheet_every * 60 or done:
                self.report()
                shown = time.monotonic()

    def save(self, name):
        save(
            {
                "unet": self.unet.state_dict(),
                "average": self.average.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "step": self.step,
                "seen": self.seen,
                "busy": self.pace.busy,
                "smooth": self.smooth,
                "scale": float(self.data.scale),
                "config": dict(self.unet.config),
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
    parser.add_argument("--text", default="runs/synonyms")
    parser.add_argument("--run", type=Path, default=Path("runs/unet"))
    parser.add_argument("--samples", type=int, default=600_000)
    parser.add_argument("--batch", type=int, default=16, help="latents a process and step")
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    parser.add_argument("--period", type=int, default=8, help="steps between averagings")
    parser.add_argument("--lr", type=float, default=8e-4)
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
    """Draws PROMPTS with the averaged network now and then."""

    def __init__(self, args, data):
        from vae import stock

        self.folder = args.run / "sheets"
        self.args, self.data = args, data
        self.text = text_states(
            CLIPTextModel.from_pretrained(f"{args.text}/text_encoder").eval(),
            BertTokenizerFast.from_pretrained(f"{args.text}/tokenizer"),
            PROMPTS,
        )
        self.make = stock

    @torch.no_grad()
    def __call__(self, unet, step):
        # Read afresh: the decoder may have gone on training since.
        state = torch.load(self.args.vae, map_location="cpu")
        vae = self.make(state["latents"])
        for name, module in (("decoder", vae.decoder), ("post", vae.post_quant_conv)):
            module.load_state_dict(
                {
                    k.removeprefix(f"{name}."): v
                    for k, v in state["average"].items()
                    if k.startswith(f"{name}.")
                }
            )
        x = sample(unet, self.text, self.data.null, state["latents"]) / float(self.data.scale)
        pictures = [to_image(vae.decoder(vae.post_quant_conv(z[None]))[0]) for z in x]
        grid(pictures, 8, self.folder / f"{step:07d}.png", 256)


if __name__ == "__main__":
    main()
