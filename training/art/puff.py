"""Soft "puffy" shading of flat outlines, so that drawn parts sit beside the 3D emoji art.

A shape is a mask. Its height field is a quarter circle over the distance to the edge, blurred;
the normals of that field are lit from the upper left, and shadows lean towards violet as they do
in the emoji art. Coordinates are in units of a 256x256 picture, y down; arrays are SIZE x SIZE.
"""

import functools

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy import ndimage

SIZE = 512  # rendered at twice the size of a picture, then halved: that is the antialiasing
SCALE = SIZE / 256
_LIGHT = np.array([-0.42, -0.62, 0.66], np.float32)
_SHADOW = np.array([70, 40, 120], np.float32)


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
    im = Image.new("L", (SIZE, SIZE), 0)
    ImageDraw.Draw(im).polygon([tuple(q) for q in curve(points) * SCALE], fill=255)
    return _soft(im)


def oval(cx, cy, rx, ry=None):
    """Mask of an ellipse with radii rx, ry."""
    ry = rx if ry is None else ry
    im = Image.new("L", (SIZE, SIZE), 0)
    box = [(cx - rx) * SCALE, (cy - ry) * SCALE, (cx + rx) * SCALE, (cy + ry) * SCALE]
    ImageDraw.Draw(im).ellipse(box, fill=255)
    return _soft(im)


def limb(points, w0, w1=None):
    """Mask of a smooth stroke through `points` whose width goes from w0 to w1."""
    w1 = w0 if w1 is None else w1
    # Dense enough that the discs of a long, thin stroke never show as beads.
    line = curve(points, closed=False, n=120)
    im = Image.new("L", (SIZE, SIZE), 0)
    draw = ImageDraw.Draw(im)
    for k, (x, y) in enumerate(line):
        r = (w0 + (w1 - w0) * k / (len(line) - 1)) / 2 * SCALE
        draw.ellipse([x * SCALE - r, y * SCALE - r, x * SCALE + r, y * SCALE + r], fill=255)
    return _soft(im)


def band(x0, y0, x1, y1):
    """Mask of a plain rectangle, to be multiplied with a part: belts, trims, stripes."""
    yy, xx = np.mgrid[0:SIZE, 0:SIZE] / SCALE
    return ((xx >= x0) & (xx < x1) & (yy >= y0) & (yy < y1)).astype(np.float32)


def _soft(im):
    return np.asarray(im.filter(ImageFilter.GaussianBlur(0.8)), np.float32) / 255


def shade(mask, colour, radius=16, gloss=0.25, bottom=0.12):
    """Lit RGBA picture (SIZE x SIZE x 4, float 0-255) of `mask` in `colour` (RGB 0-255).

    `radius`: units over which the edge rounds off; `gloss`: strength of the highlight;
    `bottom`: how much the lower end falls into shadow.
    """
    out = np.zeros((SIZE, SIZE, 4), np.float32)
    ys, xs = np.where(mask > 0.02)
    if not len(ys):
        return out
    y0, y1, x0, x1 = max(ys.min() - 4, 0), ys.max() + 5, max(xs.min() - 4, 0), xs.max() + 5
    # Light is smooth, so it is worked out on every second pixel; the outline keeps them all.
    y0, x0 = y0 - y0 % 2, x0 - x0 % 2
    m = mask[y0:y1, x0:x1]
    m = np.pad(m, ((0, m.shape[0] % 2), (0, m.shape[1] % 2)))
    half = m.reshape(m.shape[0] // 2, 2, m.shape[1] // 2, 2).mean((1, 3))
    # Padding by the edge values: what meets the border of the picture goes on behind it.
    r = radius * SCALE / 2
    d = np.minimum(
        ndimage.distance_transform_edt(np.pad(half > 0.5, 1, mode="edge"))[1:-1, 1:-1] / r, 1
    )
    height = ndimage.gaussian_filter(np.sqrt(1 - (1 - d) ** 2) * r, r * 0.22, truncate=3)
    gy, gx = np.gradient(height)
    norm = np.sqrt(gx * gx + gy * gy + 1)
    lit = ((_LIGHT[2] - gx * _LIGHT[0] - gy * _LIGHT[1]) / norm)[..., None]
    fall = np.linspace(0, 1, half.shape[0])[:, None, None] ** 2 * bottom
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
    rgb = (rgb + (dark - rgb) * fall).clip(0, 255).astype(np.uint8)
    rgb = np.asarray(Image.fromarray(rgb).resize(m.shape[::-1], Image.BILINEAR), np.float32)
    rgb, m = rgb[: y1 - y0, : x1 - x0], m[: y1 - y0, : x1 - x0]
    out[y0:y1, x0:x1, :3] = rgb
    out[y0:y1, x0:x1, 3] = m * 255
    return out


class Canvas:
    """Layers composed from back to front; each drops a faint soft shadow on those behind it."""

    def __init__(self):
        self.rgb = np.zeros((SIZE, SIZE, 3), np.float32)
        self.alpha = np.zeros((SIZE, SIZE), np.float32)

    def add(self, layer, shadow=0.28):
        """Composite a float RGBA layer (0-255); `shadow` is the strength of its contact shadow."""
        a = layer[..., 3] / 255
        if shadow and self.alpha.any():
            soft = np.roll(_blur(a), int(2.5 * SCALE), 0) * shadow * (1 - a)
            self.rgb += (_SHADOW * 0.5 - self.rgb) * soft[..., None]
        out = a + self.alpha * (1 - a)
        safe = np.maximum(out, 1e-6)[..., None]
        self.rgb = (
            layer[..., :3] * a[..., None] + self.rgb * (self.alpha * (1 - a))[..., None]
        ) / safe
        self.alpha = out

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
    small = Image.fromarray((a * 255).astype(np.uint8)).resize((SIZE // 4, SIZE // 4), Image.BOX)
    small = small.filter(ImageFilter.GaussianBlur(0.75 * SCALE))
    return np.asarray(small.resize((SIZE, SIZE), Image.BILINEAR), np.float32) / 255


def place(im, cx, cy, h, rot=0, flip=False):
    """A sprite as a float RGBA layer; centre and height in units."""
    if flip:
        im = im.transpose(Image.FLIP_LEFT_RIGHT)
    k = h * SCALE / im.height
    size = max(1, round(im.width * k)), max(1, round(im.height * k))
    im = im.resize(size, Image.LANCZOS)
    if rot:
        im = im.rotate(rot, expand=True, resample=Image.BICUBIC)
    layer = Image.new("RGBA", (SIZE, SIZE))
    layer.paste(im, (round(cx * SCALE - im.width / 2), round(cy * SCALE - im.height / 2)))
    return np.asarray(layer).astype(np.float32)


@functools.cache
def skin(look):
    """Skin colour of a look, sampled from the face of the 'man' sprite."""
    from art.emoji import sprite

    a = np.asarray(sprite("man", look)).astype(np.float32)
    h, w = a.shape[:2]
    return tuple(
        np.median(a[int(h * 0.52) : int(h * 0.62), int(w * 0.3) : int(w * 0.7), :3], (0, 1))
    )
