"""Puts the character into the background: ground, place, light, shadow.

All that is measured is measured on small copies, and nothing is random: the same two pictures
give the same bytes.
"""

from typing import NamedTuple

import numpy as np
from PIL import Image, ImageFilter

from orchestrator.compositing.placement import LEFT_THIRD, RIGHT_THIRD, Ground, place
from orchestrator.runtime.fingerprint import rules_identity
from orchestrator.types import Identity, Report, Scene

# Count up with every change, here or in `placement`, after which the same inputs may make another
# scene (see `orchestrator.runtime.fingerprint`).
RULES_VERSION = 1

_PROBE = 64


class Compositor:
    """`compose`, as the stage that a `StoryOrchestrator` takes."""

    def __init__(self) -> None:
        self.identity: Identity = rules_identity(RULES_VERSION, libraries=("pillow", "numpy"))

    def compose(self, background: Image.Image, cutout: Image.Image, report: Report) -> Scene:
        """See `compose`. It takes 30 ms, and reports no progress."""
        return compose(background, cutout)


def compose(background: Image.Image, cutout: Image.Image) -> Scene:
    """The character of `cutout` (RGBA, straight alpha) standing in `background` (RGB).

    The scene has the size of the background. Raises `ValueError` if the cut-out shows nothing.
    """
    # 1. The figure: the subject's own box, and where its picture cuts it off
    figure = _figure(cutout)
    # 2. Its place
    probe = _lab(np.asarray(background.resize((_PROBE, _PROBE), Image.Resampling.BOX)))
    box = _choose(background.size, figure, probe)
    subject = figure.image.resize((box.width, box.height), Image.Resampling.LANCZOS)
    # 3. Its light
    subject = _relight(subject, probe, box, background.size)
    # 4. Its shadow, then itself
    scene = background if figure.rises else _shade(background, subject.getchannel("A"), box)
    scene = scene.copy()
    scene.paste(subject, (box.left, box.top), subject)
    return Scene(image=scene, box=tuple(box))


class _Figure(NamedTuple):
    image: Image.Image
    rises: bool
    flush: str | None


def _figure(cutout):
    alpha = cutout.getchannel("A")
    bounds = alpha.point(lambda value: 255 if value >= 32 else 0).getbbox()
    if bounds is None:
        raise ValueError("The cut-out shows nothing.")
    left, top, right, bottom = bounds
    solid = np.asarray(alpha.crop(bounds)) >= 128
    rises = _ends_flat(solid) or (bottom == cutout.height and solid[-1].mean() > 0.25)
    flush = None
    if left == 0 and solid[:, 0].mean() > 0.25:
        flush = "left"
    elif right == cutout.width and solid[:, -1].mean() > 0.25:
        flush = "right"
    if rises:
        # Its soft lower edge would let the background through at the edge of the scene.
        bottom -= max(1, round(0.015 * (bottom - top)))
    return _Figure(cutout.crop((left, top, right, max(bottom, top + 1))), rises, flush)


def _ends_flat(solid):
    """Whether a wide subject ends in a straight cut, as a bust does, rather than on its feet."""
    height, width = solid.shape
    last, above = (solid[height - 1 - round(share * height)].mean() for share in (0.02, 0.08))
    return width > 0.6 * height and last > 0.6 and last > 0.9 * above


def _choose(size, figure, probe):
    ground = _ground(probe)
    boxes = [
        place(
            size,
            figure.image.size,
            ground=ground,
            centre=centre,
            rises=figure.rises,
            flush=figure.flush,
        )
        for centre in (LEFT_THIRD, RIGHT_THIRD)
    ]
    detail = np.abs(np.diff(probe, axis=1, append=probe[:, -1:])).sum(axis=2)
    return min(boxes, key=lambda box: _within(detail, box, size).mean())


def _within(probe, box, size):
    """The part of the small copy that lies in the box."""
    across, down = _PROBE / size[0], _PROBE / size[1]
    left, top = int(box.left * across), int(box.top * down)
    return probe[
        top : max(top + 1, round(box.bottom * down)),
        left : max(left + 1, round(box.right * across)),
    ]


def _ground(probe):
    """The lines at which most columns of the picture change at once."""
    above = np.stack([np.roll(probe, shift, axis=0) for shift in (1, 2, 3)]).mean(axis=0)
    below = np.stack([np.roll(probe, -shift, axis=0) for shift in (0, 1, 2)]).mean(axis=0)
    change = np.median(np.linalg.norm(below - above, axis=2), axis=1)
    first, last = round(0.3 * _PROBE), round(0.93 * _PROBE)
    lines = [
        row
        for row in range(first, last)
        if change[row] > 9 and change[row] == change[row - 3 : row + 4].max()
    ]
    if not lines:
        return Ground()
    return Ground(horizon=min(lines[0] / _PROBE, 0.75), near=lines[-1] / _PROBE)


def _relight(subject, probe, box, size):
    pixels = np.asarray(subject)
    lab = _lab(pixels[..., :3])
    scene = probe.reshape(-1, 3).mean(axis=0)
    around = _within(probe, box, size).reshape(-1, 3)
    light = 0.5 * scene + 0.5 * around.mean(axis=0)
    gain = np.clip((light[0] / 62) ** 0.4, 0.6, 1.08)
    lab[..., 0] *= gain
    lab[..., 1:] = lab[..., 1:] * 0.96 + np.clip(0.2 * light[1:], -9, 9)
    # Less light reaches the feet.
    rows = np.linspace(0, 1, lab.shape[0])[:, None]
    lab[..., 0] *= 1 - 0.1 * np.clip((rows - 0.7) / 0.3, 0, 1)
    return Image.fromarray(np.dstack([_rgb(lab), pixels[..., 3]]))


def _shade(background, alpha, box):
    """A soft shadow on the ground and a dark line where the feet touch it."""
    width, height = background.size
    flat = max(4, round(0.13 * min(box.height, box.width)))
    cast = alpha.resize((round(box.width * 1.04), flat), Image.Resampling.BOX)
    feet = alpha.crop((0, round(box.height * 0.9), box.width, box.height))
    touch = feet.resize((box.width, max(3, flat // 3)), Image.Resampling.BOX)
    soft = Image.new("L", (width, height))
    soft.paste(cast, (box.left - (cast.width - box.width) // 2, box.bottom - round(flat * 0.6)))
    hard = Image.new("L", (width, height))
    hard.paste(touch, (box.left, box.bottom - round(touch.height * 0.7)))
    reach = max(width, height) / 512
    soft = np.asarray(soft.filter(ImageFilter.GaussianBlur(5 * reach)), np.float32) / 255
    hard = np.asarray(hard.filter(ImageFilter.GaussianBlur(2 * reach)), np.float32) / 255
    keep = (1 - 0.35 * soft) * (1 - 0.4 * hard)
    pixels = np.asarray(background) * keep[..., None]
    return Image.fromarray(np.rint(pixels).astype(np.uint8))


# sRGB (IEC 61966-2-1) to CIE L*a*b*, white D65.
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ],
    np.float32,
)
_WHITE = _TO_XYZ.sum(axis=1)
_LINEAR = np.array(
    [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in np.arange(256) / 255],
    np.float32,
)


def _lab(rgb):
    xyz = _LINEAR[rgb] @ _TO_XYZ.T / _WHITE
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def _rgb(lab):
    y = (lab[..., 0] + 16) / 116
    f = np.stack([y + lab[..., 1] / 500, y, y - lab[..., 2] / 200], axis=-1)
    xyz = np.where(f > 0.206893, f**3, (f - 16 / 116) / 7.787) * _WHITE
    linear = np.clip(xyz @ np.linalg.inv(_TO_XYZ).T, 0, 1)
    rgb = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.rint(rgb * 255).astype(np.uint8)
