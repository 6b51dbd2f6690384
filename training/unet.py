"""`make unet`: flow matching on precomputed latents and text states (Lipman et al. 2023).

x_t = (1 - t) x + t n, and the stock `UNet2DConditionModel` learns the velocity n - x at timestep
1000 t. The text comes in twice: by cross-attention, and pooled into the time embedding
(`addition_embed_type="text"`). Times are drawn logit-normal (Esser et al. 2024), shifted by
`--shift` towards noise where it is above 1, with one in ten uniform.
"""

import argparse
import copy
import json
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import DPMSolverMultistepScheduler, UNet2DConditionModel
from transformers import BertTokenizerFast, CLIPTextModel

from art.dataset import PARTS
from data import grid, to_image
from latents import text_states
from runtime import Pace, clock, read_threads, save

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
    """Latents and text states of all shards, memory-mapped; half of each batch from each part."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.parts = {}
        for part in PARTS:
            paths = sorted(self.folder.glob(f"{part}-*.text.npy"))
            self.parts[part] = [
                (np.load(str(p).replace(".text.", ".latents.")), np.load(p, mmap_mode="r"))
                for p in paths
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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--latents", default="runs/latents")
    parser.add_argument("--vae", default="runs/vae/last.pt", help="decoder for the sheets")
    parser.add_argument("--text", default="runs/text")
    parser.add_argument("--run", type=Path, default=Path("runs/unet"))
    parser.add_argument("--samples", type=int, default=1_200_000)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--lr", type=float, default=6e-4)
    parser.add_argument("--shift", type=float, default=1.0)
    parser.add_argument("--widths", type=int, nargs="+", default=[96, 160, 240])
    parser.add_argument("--sheet-every", type=float, default=30, help="minutes")
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    data = Latents(args.latents)
    channels = next(iter(data.parts.values()))[0][0].shape[1]
    unet = build(channels, data.null.shape[-1], tuple(args.widths))
    unet.to(memory_format=torch.channels_last)
    torch.nn.init.zeros_(unet.conv_out.weight)
    torch.nn.init.zeros_(unet.conv_out.bias)
    average = copy.deepcopy(unet).requires_grad_(False).eval()
    optimiser = torch.optim.AdamW(
        unet.parameters(), lr=args.lr, betas=(0.9, 0.99), weight_decay=0.01
    )
    print(
        f"{sum(p.numel() for p in unet.parameters()) / 1e6:.1f} M parameters, {len(data)} latents",
        flush=True,
    )
    step, seen, busy, smooth = 0, 0, 0.0, None
    path = args.run / "last.pt"
    if path.exists():
        state = torch.load(path, map_location="cpu")
        unet.load_state_dict(state["unet"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        step, seen, busy, smooth = (state[k] for k in ("step", "seen", "busy", "smooth"))
        print(f"going on from step {step}, {clock(busy)}", flush=True)
    show = Sheets(args, data)
    rng = np.random.default_rng(time.time_ns())
    pace, saved, shown = Pace(busy), time.monotonic(), time.monotonic()
    while seen < args.samples:
        pace()
        part = seen / args.samples
        # Constant to the half, then a cosine to nothing; bigger batches for the quiet half.
        lr = args.lr * min(1, (step + 1) / 300)
        if part > 0.5:
            lr *= 0.5 + 0.5 * math.cos(math.pi * (part - 0.5) / 0.5)
        for group in optimiser.param_groups:
            group["lr"] = lr + 1e-6
        size = args.batch if part < 0.5 else 2 * args.batch
        x, text = data.batch(rng, size)
        t = times(size, args.shift)
        noise = torch.randn_like(x)
        mixed = torch.lerp(x, noise, t.view(-1, 1, 1, 1))
        out = unet(mixed.contiguous(memory_format=torch.channels_last), t * 1000, text).sample
        loss = F.mse_loss(out, noise - x)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(unet.parameters(), 1.0)
        optimiser.step()
        step, seen = step + 1, seen + size
        torch._foreach_lerp_(
            list(average.parameters()),
            list(unet.parameters()),
            1 - min(0.9995, (1 + step) / (20 + step)),
        )
        smooth = loss.item() if smooth is None else 0.99 * smooth + 0.01 * loss.item()
        if step % 100 == 0:
            speed = size / pace.each()
            print(
                f"step {step} samples {seen}/{args.samples} loss {smooth:.4f} lr {lr:.1e} "
                f"{speed:.1f} img/s, {clock((args.samples - seen) / speed)} to go",
                flush=True,
            )
        done = seen >= args.samples
        if time.monotonic() - saved > 240 or done:
            save(
                {
                    "unet": unet.state_dict(),
                    "average": average.state_dict(),
                    "optimiser": optimiser.state_dict(),
                    "step": step,
                    "seen": seen,
                    "busy": pace.busy,
                    "smooth": smooth,
                    "scale": float(data.scale),
                    "config": dict(unet.config),
                },
                path,
            )
            saved = time.monotonic()
        if time.monotonic() - shown > args.sheet_every * 60 or done:
            show(average, step)
            figures = {
                "hours": round(pace.busy / 3600, 3),
                "step": step,
                "samples": seen,
                "loss": round(smooth, 4),
            }
            with open(args.run / "figures.jsonl", "a") as f:
                f.write(json.dumps(figures) + "\n")
            shown = time.monotonic()


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
