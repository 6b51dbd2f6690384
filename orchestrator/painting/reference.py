"""Reads the picture of a character, so that a checkpoint draws it again in another pose.

A checkpoint that can has a folder `reference/` beside its UNet: the encoder and the layers that
make tokens of a picture. They stand beside the tokens of the prompt, so the UNet and the pipeline
stay stock ones. `training/` makes the folder, out of the classes here.
"""

import json
from pathlib import Path
from typing import Any, Self

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from safetensors.torch import load_file, save_file
from torch import nn

from orchestrator.weights.checkpoint_files import CONFIG

WEIGHTS = "model.safetensors"
PITCH = 32  # pixels per latent
PATCH = 2  # latents a side that make a token

# A cut-out is put on the plain ground as the training pictures are framed: so much of a side is its
# longer side, and its feet are so far down.
_LONGER_SIDE = 0.84
_FEET = 0.96
# Of 255: less is not seen.
_SEEN = 8

# How much of its colours somebody who is drawn again shares with its first picture at least. Two
# pictures of one character of the training art share 0.83 or more, those of two characters less
# than 0.58 in nine cases of ten.
ALIKE = 0.6
_SHRUNK = 64  # pixels a side that colours are looked at in
_OFF_GROUND = 36  # of 255; a shadow is nearer to the ground than that
_SHADES = 4  # of each of red, green and blue


class Residual(nn.Module):
    """Pre-norm 3x3 residual block that starts as the identity."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, width)
        self.a = nn.Conv2d(width, width, 3, padding=1)
        self.b = nn.Conv2d(width, width, 3, padding=1)
        nn.init.zeros_(self.b.weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.b(F.silu(self.a(F.silu(self.norm(x)))))


class Encoder(nn.Module):
    """Pictures (N, 3, 32 h, 32 w) in -1..1 -> latents (N, C, h, w) of about unit power."""

    def __init__(self, latents: int, width: int = 128) -> None:
        super().__init__()
        self.linear = nn.Conv2d(3, latents, PITCH // 2, PITCH // 2)
        self.deep = nn.Sequential(
            nn.PixelUnshuffle(4),
            nn.Conv2d(48, width // 2, 3, padding=1),
            Residual(width // 2),
            nn.Conv2d(width // 2, width, 2, 2),
            Residual(width),
            nn.Conv2d(width, width, 2, 2),
            Residual(width),
            Residual(width),
            nn.GroupNorm(8, width),
            nn.SiLU(),
            nn.Conv2d(width, latents, 3, padding=1),
        )
        nn.init.zeros_(self.deep[-1].weight)
        nn.init.zeros_(self.deep[-1].bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        # Half the resolution holds all that this many latents can carry.
        x = F.avg_pool2d(x, 2)
        return self.linear(x) + self.deep(x)


class Tokens(nn.Module):
    """Latents (N, C, side, side) of a character -> tokens (N, (side / PATCH)^2, width)."""

    def __init__(self, latents: int, width: int, side: int = 16) -> None:
        super().__init__()
        self.patches = nn.Conv2d(latents, width, PATCH, PATCH)
        self.places = nn.Parameter(torch.randn(1, (side // PATCH) ** 2, width) * 0.02)
        self.deep = nn.Sequential(
            nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width)
        )
        self.norm = nn.LayerNorm(width)

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        x = self.patches(z).flatten(2).transpose(1, 2) + self.places
        return self.norm(x + self.deep(x))


class Reference(nn.Module):
    """What `reference/` holds: a picture of somebody -> tokens that stand beside a prompt's.

    `width` is that of the text encoder's states, `side` the latents a side of a picture, `ground`
    the colour (0..255) of the plain ground on which the checkpoint draws characters.
    """

    def __init__(self, latents: int, width: int, side: int, ground: tuple[int, int, int]) -> None:
        super().__init__()
        self.config = {"latents": latents, "width": width, "side": side, "ground": list(ground)}
        self.encoder = Encoder(latents)
        self.tokens = Tokens(latents, width, side)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """In float32. Raises `OSError`, `ValueError` or `SafetensorError` if it is not whole."""
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        try:
            reference = cls(**config)
            reference.load_state_dict(load_file(folder / WEIGHTS))
        except (TypeError, RuntimeError) as exc:
            raise ValueError(f"{CONFIG} and {WEIGHTS} are not of one reference") from exc
        return reference.eval().requires_grad_(False)

    def save(self, folder: Path) -> None:
        """In float16."""
        folder.mkdir(parents=True, exist_ok=True)
        weights = {name: each.half().contiguous() for name, each in self.state_dict().items()}
        save_file(weights, folder / WEIGHTS)
        (folder / CONFIG).write_text(json.dumps(self.config, indent=2) + "\n", encoding="utf-8")

    @torch.no_grad()
    def forward(self, picture: Image.Image) -> torch.Tensor:
        """Tokens (1, N, width) for a character's picture, or its cut-out (RGBA) of any size."""
        side = PITCH * self.config["side"]
        if picture.mode == "RGBA":
            picture = on_ground(picture, side, tuple(self.config["ground"]))
        picture = picture.convert("RGB").resize((side, side), Image.Resampling.LANCZOS)
        where = self.tokens.places
        x = torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].to(where) / 127.5 - 1
        return self.tokens(self.encoder(x))

    def likeness(self, first: Image.Image, again: Image.Image) -> float:
        """How much of their colours two pictures of a character share, 0 to 1; the first may be a
        cut-out."""
        ground = tuple(self.config["ground"])
        if first.mode == "RGBA":
            first = on_ground(first, again.width, ground)
        shares = (_colours(each, ground) for each in (first, again))
        return float(np.minimum(*shares).sum())

    @torch.no_grad()
    def prompts(
        self,
        pipeline: Any,
        picture: Image.Image,
        prompt: str,
        negative: str = "",
        *,
        count: int = 1,
    ) -> dict[str, torch.Tensor]:
        """The arguments by which a Stable Diffusion `pipeline` draws `prompt` of who is in a
        picture, `count` times. Both sides of its guidance see the picture: what guidance makes
        stronger is the words."""
        device = pipeline._execution_device
        told, free = pipeline.encode_prompt(prompt, device, count, True, negative)
        seen = self(picture).to(told).expand(count, -1, -1)
        return {
            "prompt_embeds": torch.cat([told, seen], 1),
            "negative_prompt_embeds": torch.cat([free, seen], 1),
        }


def _colours(picture: Image.Image, ground: tuple[int, int, int]) -> np.ndarray:
    """Which share of a figure has which colour, (6, 6, 6); each pixel counts for the shades that it
    is between."""
    small = picture.convert("RGB").resize((_SHRUNK, _SHRUNK), Image.Resampling.BOX)
    pixels = np.asarray(small, np.float32).reshape(-1, 3)
    pixels = pixels[np.abs(pixels - np.array(ground)).max(1) > _OFF_GROUND]
    at = pixels / 255 * _SHADES + 0.5
    low = at.astype(int)
    above = at - low
    shares = np.zeros((_SHADES + 2,) * 3)
    for step in np.ndindex(2, 2, 2):
        weights = np.where(step, above, 1 - above).prod(1)
        np.add.at(shares, tuple((low + step).T), weights)
    return shares / max(len(pixels), 1)


def on_ground(cutout: Image.Image, side: int, ground: tuple[int, int, int]) -> Image.Image:
    """A cut-out (RGBA) on the plain ground, framed as a checkpoint's training pictures are."""
    seen = cutout.getchannel("A").point(lambda alpha: 255 if alpha > _SEEN else 0).getbbox()
    figure = cutout.crop(seen)
    scale = _LONGER_SIDE * side / max(figure.size)
    size = [max(1, round(length * scale)) for length in figure.size]
    # Pillow scales colours by their alpha: what is not seen gives its edge no colour.
    figure = figure.resize(size, Image.Resampling.LANCZOS)
    picture = Image.new("RGB", (side, side), ground)
    picture.paste(figure, ((side - size[0]) // 2, round(_FEET * side) - size[1]), figure)
    return picture
