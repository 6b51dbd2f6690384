"""What ties a figure to its ground: shadows, what hides its soles, the line of the water, a boat.

All functions work on `canvas`, the scene's pixels as float32 (height, width, 3), in place, or
return a new alpha. Boxes may leave the canvas.
"""

from functools import cache

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

from orchestrator.compositing.placement import UNDER_SURFACE, Box

# How far the sole sinks in, as a share of the figure's height, and the width of one blade or wave.
_COVER = {"grass": (0.019, 0.011), "snow": (0.036, 0.09), "sand": (0.02, 0.06)}
_COVER |= {"cloud": (0.075, 0.13), "silt": (0.028, 0.07)}


def cast_shadow(canvas: np.ndarray, alpha: np.ndarray, box: Box, *, side: float, dark: float):
    """The figure's shadow, lying on the ground away from the light, and weaker with distance.

    `alpha` is the figure's, 0..1, of the size of `box`; `side` is where the light comes from.
    """
    if dark <= 0:
        return
    # Low light throws a long shadow to the side; light from the middle a short one to the front.
    lean = -0.65 * side
    flat = 0.16 + 0.04 * (1 - abs(side))
    length = max(4, round(box.height * flat))
    reach = round(abs(lean) * box.height)
    # Head down: the shadow of the feet touches the feet.
    small = Image.fromarray(np.rint(alpha * 255).astype(np.uint8)).resize(
        (box.width, length), Image.Resampling.BOX
    )
    small = small.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    shear = lean * box.height / length
    offset = reach if lean < 0 else 0
    laid = small.transform(
        (box.width + reach, length),
        Image.Transform.AFFINE,
        (1, -shear, -offset if lean < 0 else 0, 0, 1, 0),
        Image.Resampling.BILINEAR,
    )
    fade = np.linspace(1, 0.25, length, dtype=np.float32)[:, None]
    margin = max(3, box.height // 24)
    shade = np.pad(np.asarray(laid, np.float32) / 255 * fade, margin)
    shade = ndimage.gaussian_filter(shade, max(1.0, 0.012 * box.height))
    left = box.left - offset - margin
    _darken(canvas, shade * dark, left, box.bottom - margin - max(1, round(0.035 * box.height)))


def contact_shadow(canvas: np.ndarray, alpha: np.ndarray, box: Box, *, dark: float) -> None:
    """The dark line where feet touch the ground, and the soft patch around them.

    `alpha` is the figure's as it is seen, without what the ground hides of its soles.
    """
    tall, wide = alpha.shape
    solid = alpha > 0.5
    bottoms = tall - np.argmax(solid[::-1], axis=0)
    columns = np.flatnonzero(solid.any(axis=0) & (bottoms > 0.9 * tall))
    if not columns.size:
        return
    margin = max(4, round(0.12 * tall))
    first = round(0.9 * tall)
    touch = np.zeros((tall - first + 2 * margin, wide + 2 * margin), np.float32)
    touch[bottoms[columns] - 1 - first + margin, columns + margin] = 1
    shade = np.zeros_like(touch)
    for down, across, share in ((0.006, 0.014, 0.75), (0.02, 0.045, 0.7)):
        soft = ndimage.gaussian_filter(touch, (max(0.7, down * tall), max(1.0, across * tall)))
        shade = 1 - (1 - shade) * (1 - share * np.clip(soft / soft.max() * 1.4, 0, 1))
    _darken(canvas, shade * dark, box.left - margin, box.top + first - margin)


def shadow_below(canvas: np.ndarray, box: Box, ground: float, *, dark: float) -> None:
    """The soft patch on the ground below whoever is in the air; `ground` is a row, 0..1."""
    height = canvas.shape[0]
    row = ground * height
    gap = max(0.0, row - box.bottom) / height
    half_wide = 0.42 * box.width * (1 + 0.3 * gap)
    half_tall = max(3.0, 0.16 * half_wide)
    middle = (box.left + box.right) / 2
    top, left, down, across = _grid_around(canvas, middle, row, 2.2 * half_wide, 2.2 * half_tall)
    away = ((across - middle) / half_wide) ** 2 + ((down - row) / half_tall) ** 2
    shade = np.exp(-1.2 * away.astype(np.float32)) * dark * (1 - 0.5 * min(gap, 1))
    _darken(canvas, shade, left, top)


def sink(alpha: np.ndarray, cover: str) -> np.ndarray:
    """`alpha` (0..1) without what grass, snow, sand, silt or cloud hides of its soles.

    The edge is uneven: blades for grass, low mounds for the others, always the same ones.
    """
    if cover not in _COVER:
        return alpha
    tall, wide = alpha.shape
    depth, pitch = _COVER[cover]
    solid = alpha > 0.5
    columns = np.flatnonzero(solid.any(axis=0))
    if not columns.size:
        return alpha
    bottoms = tall - np.argmax(solid[::-1], axis=0)
    stands = solid.any(axis=0) & (bottoms > 0.94 * tall)
    ground = np.where(stands, bottoms, tall).astype(np.float32)
    wave = _uneven(wide, max(2.0, pitch * tall), pointed=cover == "grass")
    # A hem that lies on the grass is not a row of feet: it sinks in less.
    depth *= 1 - 0.5 * float(stands.mean())
    line = ground - depth * tall * (0.35 + 0.65 * wave)
    soft = max(1.5, (0.04 if cover == "cloud" else 0.009) * tall)
    rows = np.arange(tall, dtype=np.float32)[:, None] + 0.5
    keep = np.clip((line[None] - rows) / soft + 0.5, 0, 1)
    return np.where(stands[None], alpha * keep, alpha)


def submerge(alpha: np.ndarray) -> tuple[np.ndarray, int]:
    """`alpha` of a swimmer, of whom what is under water shines through a little, and the row of
    the surface in it."""
    tall, wide = alpha.shape
    surface = round((1 - UNDER_SURFACE) * tall)
    wave = _uneven(wide, max(4.0, 0.12 * tall), pointed=False)
    line = surface + 0.02 * tall * (wave - 0.5)
    rows = np.arange(tall, dtype=np.float32)[:, None]
    above = np.clip(line[None] - rows + 0.5, 0, 1)
    depth = np.clip((rows - line[None]) / max(1.0, UNDER_SURFACE * tall), 0, 1)
    return alpha * (above + (1 - above) * 0.3 * (1 - depth) ** 2), surface


def ripples(
    canvas: np.ndarray,
    alpha_row: np.ndarray,
    left: int,
    row: int,
    *,
    reach: int,
    water: np.ndarray,
) -> None:
    """Rings on the water around what comes out of it.

    `alpha_row` is its outline at the surface, `water` a grid of any size over the whole canvas that
    says where the water is.
    """
    height, width = canvas.shape[:2]
    columns = np.flatnonzero(alpha_row > 0.3)
    if not columns.size:
        return
    middle = left + (columns[0] + columns[-1]) / 2
    half = (columns[-1] - columns[0]) / 2
    mask = Image.fromarray(water.astype(np.uint8) * 255)
    wet = np.asarray(mask.resize((width, height), Image.Resampling.BILINEAR), np.float32) / 255
    far = 1.6 * half + 8 + 0.1 * reach
    top, start, down, across = _grid_around(canvas, middle, row, far, 0.3 * far + 0.05 * reach)
    part = np.s_[top : top + down.shape[0], start : start + across.shape[1]]
    for grow, light in ((1.08, 0.5), (1.32, 0.28), (1.6, 0.14)):
        wide, tall = max(half * grow, 4), max(2.0, 0.14 * half * grow + 0.02 * reach)
        away = np.sqrt(((across - middle) / wide) ** 2 + ((down - row) / tall) ** 2)
        ring = np.exp(-(((away - 1) * tall / max(1.2, 0.006 * reach)) ** 2)).astype(np.float32)
        canvas[part] += (235 - canvas[part]) * (light * ring * wet[part])[..., None]


def boat(width: int, tallest: int) -> tuple[Image.Image, Image.Image]:
    """A rowing boat from the side, (its far side, its near side), RGBA, `width` pixels wide and at
    most `tallest` tall.

    Both are as large as the boat; passengers stand between the two.
    """
    tall = max(4, min(tallest, round(width * _BOAT_TALL / _BOAT_WIDE)))
    far, near = (layer.resize((width, tall), Image.Resampling.BOX) for layer in _boat_layers())
    return far, near


_BOAT_WIDE, _BOAT_TALL = 1200, 400


@cache
def _boat_layers():
    x = np.linspace(0, 1, 61)
    rim = 80 + 110 * (1 - (2 * x - 1) ** 2) ** 0.8
    keel = 392 - 250 * np.abs(2 * x - 1) ** 3.2
    across = 20 + x * (_BOAT_WIDE - 40)
    far = Image.new("RGBA", (_BOAT_WIDE, _BOAT_TALL))
    near = far.copy()
    inside = [*zip(across, rim - 34 * np.sin(np.pi * x), strict=True)]
    ImageDraw.Draw(far).polygon(
        [*inside, *zip(across[::-1], rim[::-1] + 8, strict=True)], fill=(96, 62, 40, 255)
    )
    ImageDraw.Draw(far).line(inside, fill=(178, 126, 78, 255), width=14, joint="curve")
    draw = ImageDraw.Draw(near)
    for share, colour in ((0.0, (176, 116, 66)), (0.34, (158, 102, 58)), (0.67, (138, 88, 50))):
        upper = rim + (keel - rim) * share
        draw.polygon(
            [*zip(across, upper, strict=True), *zip(across[::-1], keel[::-1], strict=True)],
            fill=(*colour, 255),
        )
        if share:
            draw.line([*zip(across, upper, strict=True)], fill=(112, 70, 40, 255), width=7)
    draw.line([*zip(across, rim, strict=True)], fill=(206, 152, 98, 255), width=22, joint="curve")
    return far, near


def _grid_around(canvas, x, y, wide, tall):
    """The part of the canvas within `wide` and `tall` of a point: its top, its left, its rows and
    its columns."""
    height, width = canvas.shape[:2]
    top, left = (min(max(int(v), 0), most) for v, most in ((y - tall, height), (x - wide, width)))
    bottom, right = min(int(y + tall) + 1, height), min(int(x + wide) + 1, width)
    down, across = np.ogrid[top : max(bottom, top), left : max(right, left)]
    return top, left, down, across


def _uneven(wide, pitch, *, pointed):
    """A line that goes up and down between 0 and 1 about every `pitch` pixels, (wide,)."""
    count = int(wide / pitch) + 4
    heights = np.random.default_rng(5).uniform(0, 1, count).astype(np.float32)
    if pointed:
        # High and low by turns: the blades.
        heights[1::2] *= 0.25
        heights[::2] = 0.5 + 0.5 * heights[::2]
    at = np.arange(wide, dtype=np.float32) / pitch + 0.5
    if pointed:
        return np.interp(at, np.arange(count), heights).astype(np.float32)
    first = at.astype(int)
    share = 0.5 - 0.5 * np.cos(np.pi * (at - first))
    return heights[first] * (1 - share) + heights[first + 1] * share


def _darken(canvas, shade, left, top):
    """Multiply a patch of the canvas by 1 - shade, a little less in blue: shade is lit by sky."""
    height, width = canvas.shape[:2]
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + shade.shape[1], width), min(top + shade.shape[0], height)
    if x0 >= x1 or y0 >= y1:
        return
    part = shade[y0 - top : y1 - top, x0 - left : x1 - left, None]
    canvas[y0:y1, x0:x1] *= 1 - part * np.array([1.0, 0.98, 0.86], np.float32)
