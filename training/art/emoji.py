"""Fluent Emoji 3D sprites by their emojibase label, and recolouring.

The packages folder holds the unpacked npm packages (see `packages.py`). All sprites are RGBA,
256x256 at most, trimmed to what can be seen.
"""

import functools
import json
import os
from pathlib import Path

import numpy as np
from PIL import Image

PACKAGES = Path(os.environ.get("ART_PACKAGES", Path(__file__).parents[1] / "data" / "packages"))

# The looks of a person, in the order of the file names. The npm package has its skin tones under
# shuffled code points (U+1F3FC is darker than U+1F3FD), so the words were given by looking.
LOOKS = {
    "1f3fb": ("pale skin", "black hair"),
    "1f3fd": ("fair skin", "blond hair"),
    "1f3fc": ("brown skin", "brown hair"),
    "1f3fe": ("dark brown skin", "dark hair"),
    "1f3ff": ("dark skin", "black hair"),
}

# Base colours in the palette of the emoji art, sRGB 0-255.
COLOURS = {
    "red": (226, 38, 66),
    "orange": (255, 128, 44),
    "yellow": (255, 205, 52),
    "green": (38, 166, 88),
    "blue": (38, 128, 240),
    "purple": (134, 72, 214),
    "pink": (250, 112, 182),
    "brown": (142, 90, 62),
    "black": (66, 58, 80),
    "white": (240, 238, 248),
    "grey": (150, 150, 166),
    "golden": (250, 184, 52),
    "silver": (196, 200, 216),
}


@functools.cache
def _index():
    """label -> file key, and file key -> path; U+FE0F is dropped, the packages disagree on it."""
    assets = PACKAGES / "fluent-emoji-3d" / "assets"
    files = {p.stem.lower().replace("-fe0f", ""): p for p in sorted(assets.glob("*.webp"))}
    if not files:
        raise FileNotFoundError(f"no emoji art under {assets}: run `make packages` first")
    with open(PACKAGES / "emojibase-data" / "en" / "data.json") as f:
        rows = json.load(f)
    keys = {}
    for row in rows:
        key = row["hexcode"].lower().replace("-fe0f", "")
        if key in files:
            keys.setdefault(row["label"].lower(), key)
    return keys, files


def labels():
    """All emojibase labels that have a 3D sprite, with their code point keys."""
    return dict(_index()[0])


@functools.cache
def sprite(label, look=None, trim=True):
    """The sprite called `label` (lower case); `look` is a key of LOOKS for people."""
    keys, files = _index()
    key = keys[label]
    if look is not None:
        first, *rest = key.split("-")
        key = "-".join([first, look, *rest])
        if key not in files:
            key = keys[label]
    im = Image.open(files[key]).convert("RGBA")
    if trim:
        im = im.crop(im.getchannel("A").point(lambda v: 255 if v > 8 else 0).getbbox())
    return im


def hsv(rgb):
    """RGB 0-1 (..., 3) -> hue 0-360, saturation 0-1, value 0-1."""
    mx, mn = rgb.max(-1), rgb.min(-1)
    d = mx - mn + 1e-6
    r, g, b = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    h = np.where(mx == r, ((g - b) / d) % 6, np.where(mx == g, (b - r) / d + 2, (r - g) / d + 4))
    return h * 60, (mx - mn) / (mx + 1e-6), mx


@functools.cache
def recolour(label, colour, hue=None, width=45, look=None):
    """Sprite `label` with the pixels around `hue` (degrees; None: the dominant one) in `colour`.

    Light and shade are kept: the new colour is the colour word's base, scaled by each pixel's
    value over the mean value of the recoloured pixels. `width` is the half width of the hue band.
    """
    im = sprite(label, look)
    a = np.asarray(im).astype(np.float32) / 255
    rgb, alpha = a[..., :3], a[..., 3]
    h, s, v = hsv(rgb)
    seen = (alpha > 0.3) & (s > 0.15)
    if hue is None:
        hist = np.histogram(h[seen], bins=36, range=(0, 360), weights=(s * v)[seen])[0]
        hue = float((hist + np.roll(hist, 1) + np.roll(hist, -1)).argmax() * 10 + 5)
    off = np.abs((h - hue + 180) % 360 - 180)
    w = np.clip((width - off) / 12 + 0.5, 0, 1) * np.clip((s - 0.08) / 0.12, 0, 1)
    w = (w * (alpha > 0.05))[..., None]
    mass = w.sum() + 1e-6
    # Luma tracks shading better than value: saturated shadows keep a high value.
    luma = rgb @ np.array([0.3, 0.59, 0.11], np.float32)
    shade = luma / ((luma[..., None] * w).sum() / mass)
    base = np.array(COLOURS[colour], np.float32) / 255
    k = shade[..., None]
    new = np.where(k < 1, base * k, base + (1 - base) * np.clip((k - 1) * 0.75, 0, 1))
    out = np.dstack([rgb * (1 - w) + new * w, alpha])
    return Image.fromarray((out.clip(0, 1) * 255).astype(np.uint8), "RGBA")


def recoloured(label, colour, hue=None, width=45, look=None):
    """Sprite in another colour, or as it is when `colour` is None."""
    return recolour(label, colour, hue, width, look) if colour else sprite(label, look)
