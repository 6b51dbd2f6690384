"""`make vae`: the autoencoder, 512x512 pictures to 16x16 latents and back.

The encoder starts as a principal component analysis of 32x32 patches (at half resolution: the
eigenvectors of 16x16x3 patches) and learns what that leaves; the decoder is that of a stock
diffusers `AutoencoderKL`. There is no variational part: noise of random strength, in proportion to
the power of the latents, does its work, so that the encoder spends power where it matters
(reverse water filling), and the decoder forgives what the UNet gets slightly wrong. A share of the
steps asks that averaged latents decode to the smaller picture, which makes latents smooth and
easier to generate (EQ-VAE, Kouzelis et al. 2025).

`make encoder`: the way back into the latents of an exported checkpoint (`--from`), whose decoder is
kept as it is. The encoder starts as a linear regression of latents on pictures, both drawn by the
checkpoint, and learns by reconstruction through the decoder and from what `drawn.py` knows. So the
checkpoint's UNet can be trained on with new pictures.
"""

import argparse
import copy
import json
import math
import random
import time
from itertools import islice
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL
from orchestrator.painting.reference import PITCH, Encoder
from torch import nn

from picture_model.critic import Critic, critic_loss, decoder_loss
from picture_model.data import Shards, grid, to_image, to_tensor
from picture_model.drawn import Drawn
from runtime import Pace, clock, read_threads, save

CHANNELS = (16, 16, 32, 64, 128, 256)
CROP = 256


def stock(latents, channels=CHANNELS):
    """The AutoencoderKL whose decoder is trained; its own encoder stays blank."""
    n = len(channels)
    return AutoencoderKL(
        in_channels=3,
        out_channels=3,
        latent_channels=latents,
        block_out_channels=channels,
        down_block_types=("DownEncoderBlock2D",) * n,
        up_block_types=("UpDecoderBlock2D",) * n,
        layers_per_block=0,
        norm_num_groups=8,
        sample_size=512,
        mid_block_add_attention=False,
        scaling_factor=1.0,
        force_upcast=False,
    )


class Guides(nn.Module):
    """Training aids: from each coarser stage of the decoder, a linear read-out of the picture at
    that stage's resolution. They teach the stages where in a patch they are from the first step
    on, which takes the plain decoder thousands; they are dropped at export."""

    def __init__(self, decoder):
        super().__init__()
        blocks = list(decoder.up_blocks)[:-2]
        self.heads = nn.ModuleList(nn.Conv2d(b.upsamplers[0].out_channels, 3, 1) for b in blocks)
        self.seen = []
        for block in blocks:
            block.register_forward_hook(lambda _m, _a, out: self.seen.append(out))

    def forward(self, x):
        """Sum over the stages of the L1 difference to the picture `x` at their resolution."""
        loss = 0.0
        for head, state in zip(self.heads, self.seen, strict=True):
            y = head(state)
            loss = loss + (y - F.adaptive_avg_pool2d(x, y.shape[-2:])).abs().mean()
        self.seen.clear()
        return loss


def components(shards, count=40000, seed=0):
    """Principal components of half-resolution patches: mean (768,), values, vectors (768, 768)."""
    rng = random.Random(seed)
    side = PITCH // 2
    rows = []
    for i in range(count // 64):
        part = ("characters", "scenes")[i % 2]
        crop = F.avg_pool2d(to_tensor(shards.crop(rng, part, CROP, PITCH)[None]), 2)
        rows.append(F.unfold(crop, side, stride=side)[0].T)
    rows = torch.cat(rows).double()
    mean = rows.mean(0)
    values, vectors = torch.linalg.eigh((rows - mean).T @ (rows - mean) / len(rows))
    return mean, values.flip(0).clamp_min(0), vectors.flip(1)


def start_linear(encoder, shards):
    """Set the linear path to the first components, each scaled to eigenvalue^(1/4): between equal
    power for all (1/2 less) and power as found, close to what noise on the latents favours."""
    mean, values, vectors = components(shards)
    n = encoder.linear.out_channels
    scale = values[:n] ** -0.25
    scale *= (n / (scale**2 * values[:n]).sum()).sqrt()
    w = (vectors[:, :n] * scale).T
    with torch.no_grad():
        encoder.linear.weight.copy_(w.reshape(encoder.linear.weight.shape))
        encoder.linear.bias.copy_(-(w @ mean))
    left = values[n:].sum() / 768
    print(
        f"PCA keeps {1 - values[n:].sum() / values.sum():.4f} of the variance, "
        f"{10 * math.log10(4 / left):.1f} dB at half resolution",
        flush=True,
    )


def difference(y, x):
    """L1 at three scales plus L1 of the finest gradients: edges count as much as areas."""
    loss = (y - x).abs().mean()
    loss = loss + 0.5 * (
        (y.diff(dim=2) - x.diff(dim=2)).abs().mean() + (y.diff(dim=3) - x.diff(dim=3)).abs().mean()
    )
    for _ in range(2):
        y, x = F.avg_pool2d(y, 2), F.avg_pool2d(x, 2)
        loss = loss + 0.5 * (y - x).abs().mean()
    return loss


def psnr(y, x):
    """Peak signal to noise ratio in dB of pictures in -1..1."""
    return 10 * math.log10(4 / max(((y.clamp(-1, 1) - x) ** 2).mean().item(), 1e-9))


class Trainer:
    """State of a run in `folder`: encoder, decoder, their running averages, optimiser."""

    def __init__(self, args):
        self.args = args
        self.folder = Path(args.run)
        self.shards = Shards(args.data)
        self.vae = stock(args.latents)
        self.encoder = Encoder(args.latents)
        self.net = nn.ModuleDict(
            {"encoder": self.encoder, "decoder": self.vae.decoder, "post": self.vae.post_quant_conv}
        )
        self.net.to(memory_format=torch.channels_last)
        self.average = copy.deepcopy(self.net).requires_grad_(False)
        # After the copy, which would take the hooks along.
        self.guides = Guides(self.vae.decoder) if args.guide else None
        trained = list(self.net)
        if args.freeze_encoder:
            trained = ["decoder", "post"]
        elif args.checkpoint:
            trained = ["encoder"]
        for name in set(self.net) - set(trained):
            self.net[name].requires_grad_(False)
        self.parameters = [p for k in trained for p in self.net[k].parameters()]
        if self.guides:
            self.parameters += self.guides.parameters()
        self.optimiser = torch.optim.AdamW(
            self.parameters, lr=args.lr, betas=(0.9, 0.99), weight_decay=1e-3
        )
        self.critic = Critic() if args.adversarial else None
        if self.critic:
            self.critic.to(memory_format=torch.channels_last)
            self.critic_optimiser = torch.optim.AdamW(
                self.critic.parameters(), lr=args.lr, betas=(0.5, 0.9)
            )
        self.step, busy = 0, 0.0
        self.drawn = self._open(args.checkpoint) if args.checkpoint else None
        path = self.folder / "last.pt"
        if path.exists():
            state = torch.load(path, map_location="cpu")
            self.net.load_state_dict(state["net"])
            self.average.load_state_dict(state["average"])
            if self.guides and state["guides"]:
                self.guides.load_state_dict(state["guides"])
            if state["trained"] == trained:
                self.optimiser.load_state_dict(state["optimiser"])
                self.step, busy = state["step"], state["busy"]
            else:
                self.net.load_state_dict(state["average"])
            if self.critic and state.get("critic"):
                self.critic.load_state_dict(state["critic"])
                self.critic_optimiser.load_state_dict(state["critic_optimiser"])
            print(f"going on from step {self.step}, {clock(busy)}", flush=True)
        else:
            if self.drawn:
                self.drawn.start(self.encoder)
            else:
                start_linear(self.encoder, self.shards)
            self.average.load_state_dict(self.net.state_dict())
        self.trained = trained
        self.shown = {}
        self.pace = Pace(busy)
        self.rng = random.Random(time.time_ns())
        self.valid = self._validation()

    def _open(self, checkpoint):
        """Take the decoder of an exported checkpoint, and pictures that it draws."""
        from picture_model.export import open_checkpoint

        pipeline = open_checkpoint(checkpoint)
        self.vae.decoder.load_state_dict(pipeline.vae.decoder.state_dict())
        self.vae.post_quant_conv.load_state_dict(pipeline.vae.post_quant_conv.state_dict())
        rows = [row for part in self.shards.maps for row in self.shards.rows(part)]
        captions = [random.Random(i).choice(rows)["captions"][0] for i in range(self.args.drawn)]
        return Drawn(pipeline, captions, self.folder)

    def _validation(self):
        """16 pictures of each part that no shard holds, float (32, 3, 512, 512)."""
        path = self.folder / "validation.npy"
        if not path.exists():
            from art.dataset import PARTS

            path.parent.mkdir(parents=True, exist_ok=True)
            out = []
            for part, (draw, _) in PARTS.items():
                drawn = draw(random.Random(f"{part} validation"), 512)
                out += [np.asarray(picture) for picture, _ in islice(drawn, 16)]
            np.save(path, np.stack(out))
        return to_tensor(np.load(path))

    def batch(self):
        # Two scenes to a character: scenes hold more detail, characters are half empty ground.
        parts = ("scenes", "characters", "scenes")
        return to_tensor(np.stack([self._crop(parts[i % 3]) for i in range(self.args.batch)]))

    def _crop(self, part):
        # Seven in ten are the livelier of two: plain ground and sky are soon learnt.
        two = [self.shards.crop(self.rng, part, self.args.crop, PITCH) for _ in range(2)]
        if self.rng.random() < 0.7:
            two.sort(key=lambda c: c[::4, ::4].std(), reverse=True)
        return two[0]

    def loss(self, x):
        """One step's loss and the PSNR of its reconstruction."""
        with torch.set_grad_enabled("encoder" in self.trained):
            z = self.net["encoder"](x)
        power, clean = (z**2).mean(), z
        if torch.rand(()) < self.args.equivariant:
            z, x = F.avg_pool2d(z, 2), F.avg_pool2d(x, 2)
        # In proportion to the power, or the encoder would shout the noise down.
        noise = torch.rand(len(z), 1, 1, 1) * self.args.noise * power.detach().sqrt()
        z = z + torch.randn_like(z) * noise
        y = self.net["decoder"](self.net["post"](z))
        loss = difference(y, x)
        if self.guides:
            # The aids fade out with the learning rate.
            fade = self.optimiser.param_groups[0]["lr"] / self.args.lr
            loss = loss + self.args.guide * fade * self.guides(x)
        if self.drawn:
            pictures, latents = self.drawn.batch(2 * len(x))
            known = F.mse_loss(self.net["encoder"](pictures), latents)
            seen = F.mse_loss(clean, self.drawn.seen(clean.detach()))
            self.shown = {"known": known.item(), "seen": seen.item()}
            return loss + 2 * known + 2 * seen, psnr(y.detach(), x)
        if self.critic:
            self.critic_optimiser.zero_grad(set_to_none=True)
            critic_loss(self.critic, x, y).backward()
            self.critic_optimiser.step()
            self.critic.requires_grad_(False)
            loss = loss + self.args.adversarial * decoder_loss(self.critic, x, y)
            self.critic.requires_grad_(True)
        return loss + 0.01 * (power - 1).clamp_min(0), psnr(y.detach(), x)

    def run(self):
        args, seen, last = self.args, None, time.monotonic()
        sheet_at = last
        while self.step < args.steps:
            self.pace()
            fall = 0.02 + 0.98 * math.cos(math.pi / 2 * self.step / args.steps)
            lr = args.lr * min(1, (self.step + 1) / min(200, args.steps // 5 + 1)) * fall
            for group in self.optimiser.param_groups:
                group["lr"] = lr
            loss, db = self.loss(self.batch())
            self.optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
            self.optimiser.step()
            self.step += 1
            keep = min(0.999, (1 + self.step) / (20 + self.step))
            torch._foreach_lerp_(
                list(self.average.parameters()), list(self.net.parameters()), 1 - keep
            )
            seen = db if seen is None else 0.98 * seen + 0.02 * db
            if self.step % 50 == 0:
                self.shards.refresh()
                each = self.pace.each()
                print(
                    f"step {self.step}/{args.steps} loss {loss.item():.4f} {seen:.2f} dB "
                    f"{self.shown} lr {lr:.1e} {args.batch / each:.1f} crops/s "
                    f"{len(self.shards)} pictures, {clock((args.steps - self.step) * each)} to go",
                    flush=True,
                )
            now = time.monotonic()
            if now - last > args.save_every * 60:
                self.save()
                last = now
            if now - sheet_at > args.sheet_every * 60:
                self.report()
                sheet_at = time.monotonic()
        self.save()
        self.report()

    def save(self):
        save(
            {
                "net": self.net.state_dict(),
                "average": self.average.state_dict(),
                "guides": self.guides and self.guides.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "trained": self.trained,
                "critic": self.critic and self.critic.state_dict(),
                "critic_optimiser": self.critic and self.critic_optimiser.state_dict(),
                "step": self.step,
                "busy": self.pace.busy,
                "latents": self.args.latents,
            },
            self.folder / "last.pt",
        )

    @torch.no_grad()
    def report(self):
        """Figures on the validation pictures to figures.jsonl, a sheet to sheets/."""
        out, z = [], []
        for x in self.valid.split(4):
            z.append(self.average["encoder"](x))
            out.append(self.average["decoder"](self.average["post"](z[-1])))
        out, z = torch.cat(out), torch.cat(z)
        figures = {
            "step": self.step,
            "hours": round(self.pace.busy / 3600, 3),
            "crops": self.step * self.args.batch,
            "characters_db": round(psnr(out[:16], self.valid[:16]), 2),
            "scenes_db": round(psnr(out[16:], self.valid[16:]), 2),
            "sharpness": round(sharpness(out) / sharpness(self.valid), 3),
            "latent_power": round((z**2).mean().item(), 3),
        }
        print(json.dumps(figures), flush=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        with open(self.folder / "figures.jsonl", "a") as f:
            f.write(json.dumps(figures) + "\n")
        show = [0, 3, 5, 8, 16, 19, 21, 24]
        pictures = [to_image(self.valid[i]) for i in show] + [to_image(out[i]) for i in show]
        grid(pictures, 8, self.folder / "sheets" / f"{self.step:07d}.png", 320)


def sharpness(x):
    """Mean absolute Laplacian of luma: how much fine edge there is."""
    luma = x.clamp(-1, 1).mean(1, keepdim=True)
    kernel = torch.tensor([[0.0, 1, 0], [1, -4, 1], [0, 1, 0]])[None, None]
    return F.conv2d(luma, kernel).abs().mean().item()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--run", default="runs/vae")
    parser.add_argument("--latents", type=int, default=32)
    parser.add_argument("--steps", type=int, default=10000)
    parser.add_argument("--batch", type=int, default=6)
    parser.add_argument("--crop", type=int, default=CROP, help="pixels; 512 for whole pictures")
    parser.add_argument("--lr", type=float, default=1.2e-3)
    parser.add_argument("--noise", type=float, default=0.3, help="largest noise on the latents")
    parser.add_argument("--equivariant", type=float, default=0.2)
    parser.add_argument("--guide", type=float, default=1.0, help="weight of the training aids")
    parser.add_argument(
        "--freeze-encoder",
        action="store_true",
        help="train the decoder alone: the latents stay what the UNet learnt",
    )
    parser.add_argument(
        "--from",
        dest="checkpoint",
        type=Path,
        help="an exported checkpoint: train an encoder for its decoder, which stays as it is",
    )
    parser.add_argument("--drawn", type=int, default=400, help="pictures drawn by the checkpoint")
    parser.add_argument("--adversarial", type=float, default=0.0, help="weight of the critic")
    parser.add_argument("--save-every", type=float, default=3, help="minutes")
    parser.add_argument("--sheet-every", type=float, default=10, help="minutes")
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    Trainer(args).run()


if __name__ == "__main__":
    main()
