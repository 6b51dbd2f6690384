"""Soft "puffy" shading of flat outlines, so that drawn parts sit beside the 3D emoji art.

A shape is a mask. Its height field is a quarter circle over the distance to the edge, blurred;
the normals of that field are lit from the upper left, and shadows lean towards violet as they do
in the emoji art. Coordinates are in units of a 256x256 picture, y down; arrays are SIZE x SIZE.
"""

import functools
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy import ndimage

SIZE = 512  # rendered at twice the size of a picture, then halved: that is the antialiasing
SCALE = SIZE / 256
_LIGHT = np.array([-0.42, -0.62, 0.66], np.float32)
_SHADOW = np.array([70, 40, 120], np.float32)
# Light from behind, on the right edge: across the picture only.
_RIM = np.array([0.94, 0.34], np.float32)
_RIM_COLOUR = np.array([255, 240, 226], np.float32)


def curve(points, closed=True, n=10):
    """Catmull-Rom curve through `points`, n samples a segment; a (x, y, 1) point is a corner."""
    p = [(q[0], q[1]) for q in points]
    corner = [len(q) > 2 for q in points]
    m = len(p)
    out = []
    for i in range(m if closed else m - 1):
        p1, p2 = np.array(p[i], float), np.array(p[(i + 1) % m], float)
        p0 = p1 if corner[i] or (not closed and i == 0) else np.array(p[i - 1], float)
        last = corner[(i + 1) % m] or (not closed and i == m - 2)
        p3 = p2 if last else np.array(p[(i + 2) % m], float)
        t = np.arange(n)[:, None] / n
        out.append(
            0.5
            * (
                2 * p1
                + (p2 - p0) * t
                + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2
                + (3 * p1 - p0 - 3 * p2 + p3) * t**3
            )
        )
    if not closed:
        out.append(np.array(p[-1], float)[None])
    return np.concatenate(out)


def blob(*points):
    """Mask of the smooth closed outline through `points`."""
    line = curve(points) * SCALE
    return _drawn(
        line.min(0), line.max(0), lambda pen, at: pen.polygon(_pairs(line - at), fill=255)
    )


def oval(cx, cy, rx, ry=None):
    """Mask of an ellipse with radii rx, ry."""
    middle, r = np.array((cx, cy)) * SCALE, np.array((rx, rx if ry is None else ry)) * SCALE

    def draw(pen, at):
        pen.ellipse([*(middle - r - at), *(middle + r - at)], fill=255)

    return _drawn(middle - r, middle + r, draw)


def limb(points, w0, w1=None):
    """Mask of a smooth stroke through `points` whose width goes from w0 to w1."""
    w1 = w0 if w1 is None else w1
    line = curve(points, closed=False, n=24) * SCALE
    # Dense enough that the discs of a long, thin stroke never show as beads.
    length = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    even = np.linspace(0, length[-1], max(2, int(length[-1] / max(min(w0, w1) * SCALE * 0.12, 1))))
    line = np.stack([np.interp(even, length, axis) for axis in line.T], 1)
    radii = np.linspace(w0, w1, len(line)) / 2 * SCALE

    def draw(pen, at):
        for (x, y), r in zip(line - at, radii, strict=True):
            pen.ellipse([x - r, y - r, x + r, y + r], fill=255)

    return _drawn((line - radii[:, None]).min(0), (line + radii[:, None]).max(0), draw)


def band(x0, y0, x1, y1):
    """Mask of a plain rectangle, to be multiplied with a part: belts, trims, stripes."""
    yy, xx = np.mgrid[0:SIZE, 0:SIZE] / SCALE
    return ((xx >= x0) & (xx < x1) & (yy >= y0) & (yy < y1)).astype(np.float32)


def _pairs(points):
    return [tuple(q) for q in points]


def _drawn(low, high, draw):
    """A full mask of what `draw(pen, origin)` draws between the corners `low` and `high`."""
    x0, y0 = (max(0, int(v) - 4) for v in low)
    x1, y1 = (min(SIZE, int(v) + 5) for v in high)
    out = np.zeros((SIZE, SIZE), np.float32)
    if x1 > x0 and y1 > y0:
        im = Image.new("L", (x1 - x0, y1 - y0), 0)
        draw(ImageDraw.Draw(im), np.array((x0, y0)))
        soft = im.filter(ImageFilter.GaussianBlur(0.8))
        out[y0:y1, x0:x1] = np.asarray(soft, np.float32) / 255
    return out


class Layer(NamedTuple):
    """A piece of a picture: RGBA, float 0-255, whose first pixel is at row y, column x."""

    y: int
    x: int
    rgba: np.ndarray

    @property
    def where(self):
        """Rows and columns of a whole picture that it covers."""
        h, w = self.rgba.shape[:2]
        return slice(self.y, self.y + h), slice(self.x, self.x + w)


NOTHING = Layer(0, 0, np.zeros((0, 0, 4), np.float32))


def _bounds(mask):
    """First and last row and column of what is in a mask, or None."""
    rows, columns = np.flatnonzero(mask.max(1) > 0.02), np.flatnonzero(mask.max(0) > 0.02)
    return (rows[0], rows[-1], columns[0], columns[-1]) if len(rows) else None


def shade(mask, colour, radius=16, gloss=0.25, bottom=0.12, rim=0.22):
    """The lit `Layer` of `mask` in `colour` (RGB 0-255).

    `radius`: units over which the edge rounds off; `gloss`: strength of the highlight;
    `bottom`: how much the lower end falls into shadow; `rim`: light from behind on the far edge.
    """
    bounds = _bounds(mask)
    if bounds is None:
        return NOTHING
    y0, y1 = max(bounds[0] - 4, 0), min(bounds[1] + 5, SIZE)
    x0, x1 = max(bounds[2] - 4, 0), min(bounds[3] + 5, SIZE)
    # Light is smooth, so it is worked out on every second pixel; the outline keeps them all.
    y0, x0 = y0 - y0 % 2, x0 - x0 % 2
    m = mask[y0:y1, x0:x1]
    m = np.pad(m, ((0, m.shape[0] % 2), (0, m.shape[1] % 2)))
    half = m.reshape(m.shape[0] // 2, 2, m.shape[1] // 2, 2).mean((1, 3))
    # Padding by the edge values: what meets the border of the picture goes on behind it.
    r = radius * SCALE / 2
    d = np.minimum(
        ndimage.distance_transform_edt(np.pad(half > 0.5, 1, mode="edge"))[1:-1, 1:-1] / r, 1
    ).astype(np.float32)
    height = ndimage.gaussian_filter(np.sqrt(1 - (1 - d) ** 2) * r, r * 0.22, truncate=3)
    gy, gx = np.gradient(height)
    norm = np.sqrt(gx * gx + gy * gy + 1)
    lit = ((_LIGHT[2] - gx * _LIGHT[0] - gy * _LIGHT[1]) / norm)[..., None]
    behind = (-(gx * _RIM[0] + gy * _RIM[1]) / norm)[..., None]
    fall = np.linspace(0, 1, half.shape[0], dtype=np.float32)[:, None, None] ** 2 * bottom
    base = np.array(colour, np.float32)
    dark = base * 0.62 + _SHADOW * 0.16
    light = base + (255 - base) * 0.30
    t = (lit - 0.66) / 0.34
    rgb = np.where(
        t < 0,
        base + (dark - base) * np.clip(-t * 0.9, 0, 1),
        base + (light - base) * np.clip(t, 0, 1),
    )
    rgb = rgb + (255 - rgb) * gloss * np.clip((lit - 0.93) / 0.07, 0, 1) ** 2
    rgb = rgb + (_RIM_COLOUR - rgb) * rim * np.clip((behind - 0.62) / 0.38, 0, 1)
    rgb = (rgb + (dark - rgb) * fall).clip(0, 255).astype(np.uint8)
    out = np.empty((y1 - y0, x1 - x0, 4), np.float32)
    rgb = np.asarray(Image.fromarray(rgb).resize(m.shape[::-1], Image.BILINEAR), np.float32)
    out[..., :3] = rgb[: y1 - y0, : x1 - x0]
    out[..., 3] = m[: y1 - y0, : x1 - x0] * 255
    return Layer(y0, x0, out)


class Canvas:
    """Layers composed from back to front; each drops a faint soft shadow on those behind it."""

    def __init__(self):
        self.rgb = np.zeros((SIZE, SIZE, 3), np.float32)
        self.alpha = np.zeros((SIZE, SIZE), np.float32)

    def add(self, layer, shadow=0.28):
        """Composite a `Layer`; `shadow` is the strength of its contact shadow."""
        if not layer.rgba.size:
            return
        # A shadow reaches a little beyond what casts it.
        rows, columns = layer.where
        reach = int(9 * SCALE) if shadow else 0
        y0, x0 = max(rows.start - reach, 0), max(columns.start - reach, 0)
        y1, x1 = min(rows.stop + 2 * reach, SIZE), min(columns.stop + reach, SIZE)
        behind, rgb = self.alpha[y0:y1, x0:x1], self.rgb[y0:y1, x0:x1]
        if shadow and behind.any():
            a = np.zeros((y1 - y0, x1 - x0), np.float32)
            at = rows.start - y0, columns.start - x0
            a[at[0] : at[0] + layer.rgba.shape[0], at[1] : at[1] + layer.rgba.shape[1]] = (
                layer.rgba[..., 3] / 255
            )
            soft = np.roll(_blur(a), int(2.5 * SCALE), 0) * shadow * (1 - a)
            rgb += (_SHADOW * 0.5 - rgb) * soft[..., None]
        a = layer.rgba[..., 3] / 255
        under = self.alpha[layer.where] * (1 - a)
        out = a + under
        self.rgb[layer.where] = (
            layer.rgba[..., :3] * a[..., None] + self.rgb[layer.where] * under[..., None]
        ) / np.maximum(out, 1e-6)[..., None]
        self.alpha[layer.where] = out

    def part(self, mask, colour, radius=16, shadow=0.28, **kw):
        """Shade a mask and add it."""
        self.add(shade(mask, colour, radius, **kw), shadow)

    def sprite(self, im, cx, cy, h, rot=0, flip=False, shadow=0.28):
        """Add a sprite, centred, `h` units high before its rotation by `rot` degrees."""
        self.add(place(im, cx, cy, h, rot, flip), shadow)

    def image(self):
        """RGBA picture, SIZE x SIZE."""
        a = np.dstack([self.rgb, self.alpha * 255]).clip(0, 255).astype(np.uint8)
        return Image.fromarray(a, "RGBA")


def _blur(a):
    im = Image.fromarray((a * 255).astype(np.uint8))
    small = im.resize((-(-im.width // 4), -(-im.height // 4)), Image.BOX)
    small = small.filter(ImageFilter.GaussianBlur(0.75 * SCALE))
    return np.asarray(small.resize(im.size, Image.BILINEAR), np.float32) / 255


def layer_of(im, x=0, y=0):
    """An RGBA picture as a `Layer` whose first pixel is at column x, row y; what lies outside of
    the whole picture is cut off."""
    a = np.asarray(im)[max(0, -y) : max(0, SIZE - y), max(0, -x) : max(0, SIZE - x)]
    return Layer(max(y, 0), max(x, 0), a.astype(np.float32)) if a.size else NOTHING


def place(im, cx, cy, h, rot=0, flip=False):
    """A sprite as a `Layer`; centre and height in units."""
    if flip:
        im = im.transpose(Image.FLIP_LEFT_RIGHT)
    k = h * SCALE / im.height
    size = max(1, round(im.width * k)), max(1, round(im.height * k))
    im = im.resize(size, Image.LANCZOS)
    if rot:
        im = im.rotate(rot, expand=True, resample=Image.BICUBIC)
    return layer_of(im, round(cx * SCALE - im.width / 2), round(cy * SCALE - im.height / 2))


@functools.cache
def skin(look):
    """Skin colour of a look, sampled from the face of the 'man' sprite."""
    from art.emoji import sprite

    a = np.asarray(sprite("man", look)).astype(np.float32)
    h, w = a.shape[:2]
    return tuple(
        np.median(a[int(h * 0.52) : int(h * 0.62), int(w * 0.3) : int(w * 0.7), :3], (0, 1))
    )
