"""From a network's soft mask to an alpha channel with clean edges. Arrays in, arrays out.

A small segmentation network answers at 320 pixels: it knows *what* the subject is, and not quite
*where* it ends. The painter asks for plain backgrounds, and on one of those colour knows the end
to the pixel. So the more a pixel looks like the backdrop, the surer the network has to be:
the network keeps white clothes on a white backdrop and leaves out a drawn shadow, colour brings
back the thin limb that the network missed and opens the gap between two legs. Where the background
is not plain, the network decides alone.

Distances are in pixels of a picture whose longer side is 512 and scale with it; colour distances
are Euclidean in 8-bit RGB.
"""

import numpy as np
from scipy import ndimage

# How sure the network must be of a pixel of the backdrop's own colour, and how far from that
# colour the pixel is subject whatever the network says; at the feet, where shadows lie, twice as
# far. (0.5 for all
# is the network alone.)
_SURE = 0.92
_UNLIKE = 20
# The same for what may be the shadow under the feet.
_SURE_OF_SHADOW = 0.7

# Deep enough inside to be free of the backdrop: at a sharp edge, and at a blurred one.
_SHARP = 2.5
_BLURRED = 6


def refine(picture: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The alpha of the subject, uint8 (height, width): 0 and 255 but for a narrow seam.

    `picture` is RGB, uint8 (height, width, 3); `mask` is what the network says, uint8 (height,
    width). All 0 if there is no subject: colour helps the network, it does not overrule its no.
    """
    unit = max(mask.shape) / 512
    rgb = picture.astype(np.float32)
    net = mask.astype(np.float32) / 255
    if not (net > 0.5).any():
        return np.zeros_like(mask)
    backdrop = _backdrop(rgb, net)
    if backdrop is None:
        subject = _tidy(net > 0.5, net > 0.75, unit)
        alpha = _seam(subject, unit)
    else:
        plane, noise = backdrop
        smooth = 0.8 * unit
        difference = ndimage.gaussian_filter(rgb - plane, (smooth, smooth, 0))
        distance, like, low = _length(difference), max(5.0, 2 * noise), _low(net)
        unlike = (distance - like) / (_UNLIKE * (1 + low))
        subject = _unlike_backdrop(unlike, _shadow(difference, distance, plane, low), net)
        # What it took for a hole, a pale belly, is one only if the backdrop shows through.
        subject = _tidy(subject, (net > 0.75) | (unlike > 0.75), unit)
        subject &= ~_gaps(difference, distance, noise, subject & (distance < like), unit)
        alpha = _unmix(rgb, plane, subject, unit)
    return np.rint(alpha * 255).astype(np.uint8)


def _backdrop(rgb, net):
    """A plain backdrop as one plane per channel, and its noise; None if it is not plain."""
    height, width = net.shape
    ring = max(3, min(height, width) // 24)
    border = np.ones(net.shape, bool)
    border[ring:-ring, ring:-ring] = False
    free = border & (net < 0.1)
    if free.sum() < 0.35 * border.sum():
        return None
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    basis = np.stack([np.ones_like(rows), columns / width - 0.5, rows / height - 0.5], axis=-1)
    points, colours = basis[free], rgb[free]
    distance = _length(colours - np.median(colours, axis=0))
    # Refitted without what is off the plane: a shadow, a vignette, a part that the network missed.
    for _ in range(3):
        near = distance <= max(4.0, 2.5 * float(np.median(distance)))
        fit = np.linalg.lstsq(points[near], colours[near], rcond=None)[0]
        distance = _length(colours - points @ fit)
    if np.mean(distance < 16) < 0.7:
        return None
    return basis @ fit, float(np.median(distance))


def _low(net):
    """How far down at the subject's feet each row is, 0..1, (height, 1)."""
    rows = np.flatnonzero((net > 0.5).any(axis=1))
    top, bottom = rows[0], rows[-1]
    below = np.arange(len(net)) - bottom + 0.25 * (bottom - top)
    return np.clip(below / (0.15 * (bottom - top) + 1), 0, 1)[:, None]


def _unlike_backdrop(unlike, shadow, net):
    """Where the network is sure enough for a pixel of that colour."""
    # Below zero where the colour alone is enough.
    wanted = _SURE - (_SURE + 0.01) * np.clip(unlike, 0, 1)
    return net > np.maximum(wanted, np.where(shadow > 0, _SURE_OF_SHADOW * shadow, wanted))


def _shadow(difference, distance, plane, low):
    """How much each pixel may be a shadow on the ground, 0..1.

    A shadow is the backdrop times a factor (darker, its hue the same), level with the feet or
    lower.
    """
    light = np.maximum(_length(plane), 1)
    darker = -(difference * plane).sum(axis=2) / light
    tint = np.sqrt(np.maximum(distance**2 - darker**2, 0))
    return low * ((darker > 0) & (darker < 0.3 * light) & (tint < 12))


def _tidy(subject, solid, unit):
    """Without specks, ragged edges and holes: the main part and what belongs to it.

    A hole stays one unless it is tiny, or most of it is `solid`.
    """
    subject = ndimage.gaussian_filter(subject.astype(np.float32), 1.2 * unit) > 0.5
    parts, _ = ndimage.label(subject, np.ones((3, 3)))
    areas = np.bincount(parts.ravel())
    areas[0] = 0
    largest = areas.max()
    if largest == 0:
        return subject
    # A halo, a staff, a rose: large, or small and close by.
    around = ndimage.uniform_filter(
        (parts == areas.argmax()).astype(np.float32), round(40 * unit), mode="constant"
    )
    keep = areas >= 0.05 * largest
    keep |= (areas >= 0.002 * largest) & np.isin(np.arange(areas.size), parts[around > 1e-6])
    keep[0] = False
    subject = keep[parts]

    holes, count = ndimage.label(~subject)
    fill = np.bincount(holes.ravel()) < 30 * unit**2
    fill |= ndimage.mean(solid, holes, np.arange(count + 1)) > 0.5
    border = np.concatenate([holes[0], holes[-1], holes[:, 0], holes[:, -1]])
    fill[border] = False
    return subject | (fill[holes] & (holes > 0))


def _gaps(difference, distance, noise, alike, unit):
    """Openings that the network took for subject: patches of `alike` that are the very backdrop.

    White clothes are shaded: even where they come close to the backdrop they differ from it by
    more than its own noise (by a median of 3 levels or more wherever such patches were found in
    136 drawings with known alpha).
    """
    patches, count = ndimage.label(alike)
    index = np.arange(count + 1)
    offset = np.stack(
        [ndimage.mean(difference[..., channel], patches, index) for channel in range(3)], axis=-1
    )
    gap = np.bincount(patches.ravel(), minlength=count + 1) > 400 * unit**2
    gap &= _length(offset) < 1
    gap &= ndimage.median(distance, patches, index) < noise + 0.7
    gap[0] = False
    return gap[patches]


def _seam(subject, unit):
    """The subject's outline, softened over about two pixels and drawn in by half of one."""
    inside = ndimage.gaussian_filter(subject.astype(np.float32), 0.9 * unit)
    return np.clip((inside - 0.25) / 0.6, 0, 1)


def _unmix(rgb, plane, subject, unit):
    """Alpha at the edge from how far each pixel's colour is on its way from backdrop to subject."""
    seam = _seam(subject, unit)
    depth = ndimage.distance_transform_edt(subject)
    edge = _edge_width(rgb - plane, depth, unit)
    deep = depth > edge
    band = ~deep & (seam > 0)

    # The subject's colour at its edge is that of its nearest insides, the deeper the better.
    weight = (
        np.clip((depth / unit - 1) / (2 * _SHARP), 0, 1).astype(np.float32) ** 2 + 1e-6 * subject
    )
    spread = 4 * unit
    total = ndimage.gaussian_filter(weight, spread)[..., None]
    colour = ndimage.gaussian_filter(rgb * weight[..., None], (spread, spread, 0))
    way = (colour / np.maximum(total, 1e-12) - plane)[band]

    share = ((rgb - plane)[band] * way).sum(axis=1) / np.maximum((way**2).sum(axis=1), 1)
    share = np.clip((share - 0.06) / 0.88, 0, 1)
    share = np.maximum(share, (depth[band] / edge) ** 2)
    # Too little contrast to measure a share by: the outline is all there is.
    trust = np.clip((_length(way) - 30) / 40, 0, 1)
    alpha = deep.astype(np.float32)
    alpha[band] = trust * share + (1 - trust) * seam[band]
    return alpha


def _edge_width(difference, depth, unit):
    """How far the backdrop shines into the subject: farther in a blurred picture."""
    contrast = _length(difference)
    rim = (depth > 1.5 * unit) & (depth <= 3 * unit)
    deep = (depth > _BLURRED * unit) & (depth <= (_BLURRED + 2) * unit)
    if not rim.any() or not deep.any():
        return _SHARP * unit
    ratio = np.median(contrast[rim]) / max(float(np.median(contrast[deep])), 1.0)
    return float(np.interp(ratio, (0.7, 0.9), (_BLURRED, _SHARP))) * unit


def _length(vectors):
    return np.sqrt((vectors**2).sum(axis=-1))
