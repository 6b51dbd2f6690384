"""The light of a place on a figure: how bright, how warm, from where, how sharp, how grainy."""

import numpy as np
from PIL import Image
from scipy import ndimage

from orchestrator.compositing.backdrop import Backdrop
from orchestrator.compositing.colour import to_lab, to_rgb

# The L* of a scene in which a drawing keeps its own brightness.
_DAYLIGHT = 62.0
_MOST_TINT = 11.0
# A figure is at least this much lighter than what is behind it, unless it is dark by nature.
_LEGIBLE = 9.0


def relight(
    rgba: np.ndarray,
    behind: np.ndarray,
    place: tuple[float, float, float, float],
    backdrop: Backdrop,
    *,
    side: float,
) -> np.ndarray:
    """The figure under the light of its place, uint8 (height, width, 4), alpha unchanged.

    `rgba` is the figure and `behind` (RGB) what is behind it, of the same size; `place` is its box
    in shares of the scene. `side` is where the light comes from, -1 (left) to 1 (right).
    """
    alpha = rgba[..., 3].astype(np.float32) / 255
    lab = to_lab(rgba[..., :3])
    unit = max(min(alpha.shape), 8)
    local = backdrop.around(place[0] - 0.05, place[1], place[2] + 0.05, place[3] + 0.03)
    _expose(lab, alpha, local, backdrop)
    _tint(lab, alpha, local, backdrop)
    _shape(lab, alpha, unit, side, backdrop)
    if backdrop.surroundings.is_under_water:
        # Water takes the contrast away and lays its own colour over everything.
        lab += 0.17 * (local.mean(axis=0) - lab)
    lab = _wrap(lab, alpha, behind, unit)
    pixels = _match_texture(to_rgb(lab), behind, alpha)
    return np.dstack([pixels, rgba[..., 3]])


def _expose(lab, alpha, local, backdrop):
    """As bright as the place, but legible: a hero at night is dark, not lost."""
    scene = backdrop.lab.reshape(-1, 3)[:, 0].mean()
    light = 0.5 * scene + 0.5 * local[:, 0].mean()
    # Where there is no air the sky is black and the sun as bright as ever.
    least = 0.85 if backdrop.surroundings.kind in ("space", "barren") else 0.66
    gain = float(np.clip((light / _DAYLIGHT) ** 0.38, least, 1.06))
    own = _mean(lab[..., 0], alpha)
    floor = min(own, float(local[:, 0].mean()) + _LEGIBLE) / max(own, 1.0)
    lab[..., 0] *= max(gain, min(floor, 1.0))


def _tint(lab, alpha, local, backdrop):
    """Lights take the colour of the light, shadows that of what is around."""
    cells = backdrop.lab.reshape(-1, 3)
    bright = cells[cells[:, 0] >= np.percentile(cells[:, 0], 80)].mean(axis=0)[1:]
    dark = local[local[:, 0] <= np.median(local[:, 0])].mean(axis=0)[1:]
    low, high = np.percentile(lab[..., 0][alpha > 0.5], (10, 90)) if (alpha > 0.5).any() else (0, 1)
    share = np.clip((lab[..., 0] - low) / max(high - low, 1.0), 0, 1)[..., None]
    strength = 0.22 if backdrop.surroundings.time == "day" else 0.32
    colour = np.clip(strength * (share * bright + (1 - share) * dark), -_MOST_TINT, _MOST_TINT)
    lab[..., 1:] = lab[..., 1:] * 0.96 + colour


def _shape(lab, alpha, unit, side, backdrop):
    """A brighter edge towards the light and a darker one away from it, as on a round body."""
    around = backdrop.surroundings
    round_body = ndimage.gaussian_filter(alpha, 0.07 * unit, mode="constant", truncate=2.5)
    down, across = np.gradient(round_body)
    slope = np.hypot(down, across)
    scale = max(float(np.percentile(slope[alpha > 0.5], 98)) if (alpha > 0.5).any() else 1.0, 1e-6)
    if around.indoors or around.is_under_water or not around.has_ground:
        from_side, from_above, depth = 0.5 * side, 0.85, 5.0
    else:
        from_side, from_above, depth = 0.8 * side, 0.6, 9.0
    # The slope of a round body rises inwards: its outside looks away from the gradient.
    facing = (-across * from_side + down * from_above) / scale
    lab[..., 0] += depth * np.clip(facing, -1, 1)
    rows = np.linspace(0, 1, alpha.shape[0], dtype=np.float32)[:, None]
    if around.has_ground:
        lab[..., 0] *= 1 - 0.1 * np.clip((rows - 0.75) / 0.25, 0, 1)


def _wrap(lab, alpha, behind, unit):
    """Light from behind spills over the edge ("light wrap" in compositing)."""
    near = _blurred(behind, max(3, unit // 16))
    inner = ndimage.gaussian_filter(alpha, max(0.8, 0.009 * unit), mode="constant")
    edge = np.clip(1.25 - inner * 1.25, 0, 1) * (alpha > 0)
    # What is darker than the figure gives no light, only a little of its colour.
    lighter = np.clip((near[..., 0] - lab[..., 0]) / 40, 0.25, 1)
    share = (0.55 * edge * lighter)[..., None]
    return lab + share * (near - lab)


def _blurred(rgb, step):
    """Means over `step` pixels, in L*a*b*: a small copy is converted and enlarged."""
    height, width = rgb.shape[:2]
    few = (max(1, round(width / step)), max(1, round(height / step)))
    small = to_lab(np.asarray(Image.fromarray(rgb).resize(few, Image.Resampling.BOX)))
    channels = [Image.fromarray(np.ascontiguousarray(small[..., at])) for at in range(3)]
    large = [one.resize((width, height), Image.Resampling.BILINEAR) for one in channels]
    return np.stack([np.asarray(one) for one in large], axis=-1)


def _match_texture(rgb, behind, alpha):
    """As sharp and as grainy as the ground it stands on: never sharper, never smoother."""
    rgb = rgb.astype(np.float32)
    grey, ground = rgb.mean(axis=2), behind.astype(np.float32).mean(axis=2)
    inside = ndimage.minimum_filter((alpha > 0.9).astype(np.uint8), 5) > 0
    if inside.sum() < 64:
        return rgb.astype(np.uint8)
    own, other = _sharpness(grey, inside), _sharpness(ground, np.ones_like(inside))
    if other < 0.7 * own:
        sigma = float(np.clip(0.9 * (1 - other / own), 0, 0.6))
        # Straight alpha: colours of the transparent part must not bleed in.
        weight = alpha[..., None] + 1e-3
        soft = ndimage.gaussian_filter(rgb * weight, (sigma, sigma, 0))
        rgb = soft / ndimage.gaussian_filter(weight, (sigma, sigma, 0))
    missing = _grain(ground) ** 2 - _grain(grey, inside) ** 2
    if missing > 1.0:
        noise = np.random.default_rng(0).standard_normal(grey.shape, np.float32)
        rgb = rgb + min(missing**0.5, 8.0) * noise[..., None]
    return np.clip(np.rint(rgb), 0, 255).astype(np.uint8)


def _sharpness(grey, where):
    """How fast the strongest edges change, against how far: 0 (soft) to 1 (from pixel to pixel)."""
    step = np.abs(grey - np.roll(grey, 1, axis=1))
    reach = np.abs(grey - np.roll(grey, 4, axis=1))
    where = where.copy()
    where[:, :4] = False
    strong = where & (reach > 24)
    if strong.sum() < 32:
        return 1.0
    return float(np.median(step[strong] / reach[strong]))


def _grain(grey, where=None):
    """The standard deviation of noise, by Immerkaer's Laplacian (Computer Vision and Image
    Understanding 64, 1996), its median instead of its mean so that edges do not count."""
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    rough = np.abs(ndimage.convolve(grey, mask))
    values = rough if where is None else rough[where]
    return float(np.median(values)) / (0.6745 * 6)


def _mean(values, weight):
    return float((values * weight).sum() / max(float(weight.sum()), 1e-6))
