"""The gate: what a scene's own pixels and geometry say of how good it is.

Each number is 0 (bad) to 1 and is the worst of all figures'. They judge any scene of known
placements, whoever composed it, so a test can paste something wrong and see its number fall.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from PIL import Image
from scipy import ndimage

from orchestrator.compositing.backdrop import Backdrop, cells_of
from orchestrator.compositing.colour import distance, to_lab
from orchestrator.compositing.placement import (
    UNDER_SURFACE,
    Actor,
    Box,
    depth_at,
    is_aboard,
    is_in_water,
    natural_heights,
)
from orchestrator.types import Gate, Placement

# A scene is kept at once from here on; a background is given up below.
GOOD, POOR = 0.72, 0.45

# The side of the small copy on which outlines are compared.
_SMALL = 48


@dataclass(frozen=True)
class Shown:
    """One figure as it came into the scene: `alpha` 0..1, of the size of `box`."""

    actor: Actor
    placement: Placement
    box: Box
    alpha: np.ndarray


def measure(
    background: np.ndarray, scene: np.ndarray, shown: Sequence[Shown], backdrop: Backdrop
) -> Gate:
    """The numbers of `scene` (RGB, uint8), which was made of `background` and the figures."""
    if not shown:
        return Gate(halo=1, light=1, contact=1, overlap=1, crop=1, scale=1, score=1)
    size = (scene.shape[1], scene.shape[0])
    colours = [to_lab(_part(scene, one.box)) for one in shown]
    numbers = {
        "halo": min(map(partial(_halo, scene), shown, colours)),
        "light": min(map(partial(_light, scene, backdrop), shown, colours)),
        "contact": min(_contact(background, scene, one, backdrop) for one in shown),
        "overlap": _overlap(shown, backdrop, size),
        "crop": min(_crop(one, size) for one in shown),
        "scale": _scale(shown, backdrop, size),
    }
    numbers = {name: round(float(np.clip(value, 0, 1)), 3) for name, value in numbers.items()}
    values = list(numbers.values())
    # One bad number spoils a scene, however good the others are.
    score = (min(values) * sum(values) / len(values)) ** 0.5
    return Gate(**numbers, score=round(score, 3))


def _halo(scene, one, lab):
    """Whether the figure's rim is lighter than both what is inside of it and what is outside.

    A rim between the two colours is how an edge is photographed (alpha compositing, Porter and
    Duff, 1984); one that is lighter than both is left of the picture that it was cut out of.
    Measured in L* on the outermost 1.5 pixels of a 512-pixel scene: 2 L* is seen by nobody, a mean
    of 14 by everybody.
    """
    lab = lab[..., 0]
    unit = max(scene.shape[:2]) / 512
    inside = one.alpha > 0.5
    if not inside.any() or inside.all():
        return 1.0
    depth = ndimage.distance_transform_edt(np.pad(inside, 1))[1:-1, 1:-1]
    away = ndimage.distance_transform_edt(~inside)
    # Pixels of the rim may lie on both sides of half coverage.
    rim = (depth <= 1.6 * unit) & (away <= 1.6 * unit)
    rim &= (one.alpha > 0.15) & _in_scene(scene, one.box)
    inner = _spread(lab, (depth > 3 * unit) & (depth < 7 * unit), 3 * unit)
    outer = _spread(lab, (away > 2.5 * unit) & (away < 7 * unit), 3 * unit)
    known = rim & ~np.isnan(inner) & ~np.isnan(outer)
    if known.sum() < 16:
        return 1.0
    excess = np.clip(lab[known] - np.maximum(inner[known], outer[known]), 0, 40)
    return 1 - (float(excess.mean()) - 2) / 12


def _light(scene, backdrop, one, lab):
    """Brightness and warmth against the place, and whether the figure can be told from it.

    Its lights (the 90th percentile of L*) may be as bright as the brightest of the place with 8 L*
    to spare, and always 58; its greys may be as warm or cold as the light of the place, within 14
    units of a* and b*; and along its outline it differs from what is next to it by 8 units of
    L*a*b*.
    """
    body = (one.alpha > 0.8) & _in_scene(scene, one.box)
    if body.sum() < 16:
        return 1.0
    pixels = lab[body]
    place = backdrop.lab.reshape(-1, 3)
    most = max(float(np.percentile(place[:, 0], 98)) + 8, 58)
    too_bright = float(np.percentile(pixels[:, 0], 90)) - most
    grey = pixels[np.hypot(pixels[:, 1], pixels[:, 2]) < 22]
    warmth = 0.0
    if len(grey) > 0.05 * len(pixels):
        bright = place[place[:, 0] >= np.percentile(place[:, 0], 70)]
        light = 0.25 * (bright.mean(axis=0) + place.mean(axis=0))[1:]
        warmth = float(np.hypot(*(grey[:, 1:].mean(axis=0) - light))) - 14
    return (
        1
        - max(0.0, too_bright) / 50
        - max(0.0, warmth) / 50
        - max(0.0, 8 - _told_apart(scene, one)) / 12
    )


def _told_apart(scene, one):
    """The median difference across the figure's outline, in units of L*a*b*, on a small copy."""
    grow = max(2, one.box.height // 16)
    box = Box(one.box.left - grow, one.box.top - grow, one.box.right + grow, one.box.bottom + grow)
    small = Image.fromarray(_part(scene, box)).resize((_SMALL, _SMALL), Image.Resampling.BOX)
    lab = to_lab(np.asarray(small))
    alpha = Image.fromarray(np.rint(np.pad(one.alpha, grow) * 255).astype(np.uint8))
    inside = np.asarray(alpha.resize((_SMALL, _SMALL), Image.Resampling.BOX)) > 127
    rim = inside & ~ndimage.binary_erosion(inside, iterations=2)
    outside = ~inside & ndimage.binary_dilation(inside, iterations=3)
    outside &= ~ndimage.binary_dilation(inside)
    near = np.stack([_spread(lab[..., channel], outside, 2) for channel in range(3)], axis=-1)
    differences = distance(lab, near)[rim]
    differences = differences[~np.isnan(differences)]
    return float(np.median(differences)) if differences.size else 100.0


def _contact(background, scene, one, backdrop):
    """Whether it stands on free ground (or swims in water) and its shadow ties it to the ground.

    Free ground is that of `Backdrop.free`. The shadow is the darkening of the strip under the feet,
    of which 12 % is taken for enough.
    """
    actor, placement = one.actor, one.placement
    if actor.figure.rises:
        return 1.0 if one.box.bottom >= scene.shape[0] else 0.2
    if actor.is_afloat(backdrop):
        return 1.0
    if is_in_water(placement, actor, backdrop) or is_aboard(placement, actor, backdrop):
        return 1.0
    half = max(0.5 * actor.figure.stance * one.box.width / scene.shape[1], 0.01)
    left, right = placement.x - half, placement.x + half
    # A step of the grid is not seen.
    free = float((backdrop.free[cells_of(left, right)] <= placement.y + 0.012).mean())
    water = Backdrop.within(backdrop.water, left, placement.y - 0.04, right, placement.y)
    free *= 1 - float(water.mean())
    if not backdrop.surroundings.shadow:
        return free
    under = one.box._replace(top=one.box.bottom, bottom=one.box.bottom + 3 + one.box.height // 40)
    columns = one.alpha[-(one.box.height // 14 + 1) :].max(axis=0) > 0.5
    before, after = (_part(picture, under)[:, columns] for picture in (background, scene))
    seen = _in_scene(scene, under)[:, columns]
    if not seen.any():
        return free
    ratio = after[seen].mean() / max(before[seen].mean(), 1.0)
    shadow = np.clip((1 - ratio) / 0.12, 0, 1)
    return free * (0.4 + 0.6 * float(shadow))


def _overlap(shown, backdrop, size):
    """What of each figure others hide, and how much of the place it hides or cuts through.

    A tenth of a figure behind another is nothing, 60 % is all; of the place, as much detail as its
    richest parts hold costs half.
    """
    worst = 1.0
    for one in shown:
        area = float(one.alpha.sum())
        nearer = [other for other in shown if other.placement.order > one.placement.order]
        seen = one.alpha.copy()
        for other in nearer:
            x0, y0 = max(one.box.left, other.box.left), max(one.box.top, other.box.top)
            x1, y1 = min(one.box.right, other.box.right), min(one.box.bottom, other.box.bottom)
            if x0 < x1 and y0 < y1:
                seen[
                    y0 - one.box.top : y1 - one.box.top, x0 - one.box.left : x1 - one.box.left
                ] *= (
                    1
                    - other.alpha[
                        y0 - other.box.top : y1 - other.box.top,
                        x0 - other.box.left : x1 - other.box.left,
                    ]
                )
        hidden = 1 - float(seen.sum()) / max(area, 1.0)
        covered = Backdrop.within(
            backdrop.detail,
            one.box.left / size[0],
            one.box.top / size[1],
            one.box.right / size[0],
            (one.box.bottom - 0.1 * one.box.height) / size[1],
        ).mean()
        worst = min(
            worst,
            (1 - max(0.0, hidden - 0.1) / 0.5) * (1 - 0.5 * max(0.0, float(covered) - 0.3) / 0.7),
        )
    return worst


def _crop(one, size):
    """The share of the figure that the scene shows, squared: a head is a tenth of a figure.

    A side on which the cut-out's own picture ends has to be at the edge of the scene.
    """
    area = float(one.alpha.sum())
    x0, y0 = max(-one.box.left, 0), max(-one.box.top, 0)
    inside = one.alpha[
        y0 : one.box.height - max(one.box.bottom - size[1], 0),
        x0 : one.box.width - max(one.box.right - size[0], 0),
    ]
    share = float(inside.sum()) / max(area, 1.0)
    flush = one.actor.figure.flush
    flush_left = (flush == "left") != one.placement.flip
    at_edge = one.box.left <= 1 if flush_left else one.box.right >= size[0] - 1
    return share**3 * (1.0 if flush is None or at_edge else 0.4)


def _scale(shown, backdrop, size):
    """Heights against those of `natural_heights`, smaller with the distance to the horizon.

    A third more or less is not noticed; three times is absurd.
    """
    natural = natural_heights([one.actor for one in shown], size)
    ratios = []
    for one, height in zip(shown, natural, strict=True):
        placement, depth = one.placement, 1.0
        if is_in_water(placement, one.actor, backdrop):
            depth = depth_at(placement.y - UNDER_SURFACE * placement.height, backdrop)
        elif not one.actor.is_afloat(backdrop) and not one.actor.figure.rises:
            depth = depth_at(placement.y, backdrop)
        ratios.append(placement.height / (height * depth))
    logs = np.abs(np.log(ratios))
    between = np.ptp(np.log(ratios)) if len(ratios) > 1 else 0.0
    worst = max(float(logs.max()), float(between) * 1.3)
    return 1 - max(0.0, worst - np.log(1.35)) / (np.log(3.0) - np.log(1.35))


def _part(picture, box):
    """The pixels in `box`, those outside of the picture like its nearest edge."""
    rows = np.clip(np.arange(box.top, box.bottom), 0, picture.shape[0] - 1)
    columns = np.clip(np.arange(box.left, box.right), 0, picture.shape[1] - 1)
    return picture[rows[:, None], columns]


def _in_scene(scene, box):
    rows, columns = np.arange(box.top, box.bottom), np.arange(box.left, box.right)
    inside = (rows >= 0) & (rows < scene.shape[0])
    return inside[:, None] & ((columns >= 0) & (columns < scene.shape[1]))[None]


def _spread(values, where, sigma):
    """The mean of the `values` that count, carried to their neighbours; NaN where none is near."""
    weight, total = (
        ndimage.gaussian_filter(each.astype(np.float32), sigma, mode="constant", truncate=2.5)
        for each in (where, np.where(where, values, 0))
    )
    return np.where(weight > 1e-4, total / np.maximum(weight, 1e-4), np.nan)
