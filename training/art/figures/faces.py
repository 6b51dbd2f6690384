"""Faces: the moods of people, animals and things, drawn over what the head shows by itself."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from art.puff import SCALE, SIZE, blob, limb, oval

_DARK, _MOUTH, _TONGUE = (48, 36, 48), (128, 20, 58), (240, 104, 122)


@dataclass(frozen=True)
class Face:
    """Where a face is, in units: the middle `x`, the line `y` and the half distance `dx` of its
    eyes, the line of its mouth (None: one that stays; `mouth_dx` beside the middle), and the
    `size` of its eyes.

    `style`: human (whites, brows), bar (dark eyes) or round (big, ringed); `drawn`: whether the
    head shows eyes and a mouth by itself, which stay where nothing is to change; `brow`: RGB;
    `shut`: the colour of closed lids, for what the head's own colour cannot cover.
    """

    x: float = 128
    y: float = 74
    dx: float = 17
    mouth: float | None = 97
    size: float = 1
    style: str = "bar"
    drawn: bool = False
    mouth_drawn: bool = False
    brow: tuple = (60, 44, 52)
    lid: tuple | None = None
    mouth_rx: float = 16
    mouth_dx: float = 0


# Eyes, brows, mouth. The names are those of `orchestrator.plan.MOODS`, and "asleep".
MOODS = {
    "happy": ("open", "up", "grin"),
    "sad": ("down", "sad", "frown"),
    "worried": ("open", "sad", "wavy"),
    "scared": ("wide", "sad", "o"),
    "angry": ("open", "angry", "frown"),
    "surprised": ("wide", "up", "o"),
    "calm": ("open", "flat", "smile"),
    "proud": ("arcs", "up", "smile"),
    "sleepy": ("half", "flat", "yawn"),
    "curious": ("aside", "one", "smile"),
    "asleep": ("shut", "flat", "smile"),
}


def wiped(canvas, ovals):
    """Fill ovals (x, y, rx, ry in units) of a canvas with what is around them."""
    for x, y, rx, ry in ovals:
        r = int(max(rx, ry) * SCALE * 2.2)
        cx, cy = int(x * SCALE), int(y * SCALE)
        rows = slice(max(cy - r, 0), min(cy + r, SIZE))
        columns = slice(max(cx - r, 0), min(cx + r, SIZE))
        yy, xx = np.mgrid[rows, columns] / SCALE
        d = np.sqrt(((xx - x) / rx) ** 2 + ((yy - y) / ry) ** 2)
        rgb, alpha = canvas.rgb[rows, columns], canvas.alpha[rows, columns]
        weight = ((d > 1) & (d < 1.7) & (alpha > 0.9)).astype(np.float32)
        # Lines beside a face (hair, whiskers) do not count as skin.
        seen = rgb[weight > 0]
        if not len(seen):
            continue
        near = np.abs(rgb - np.median(seen, 0)).max(-1) < 60
        weight *= near + 0.002
        sigma = max(rx, ry) * SCALE * 0.55
        mass = ndimage.gaussian_filter(weight, sigma, truncate=3) + 1e-5
        fill = [
            ndimage.gaussian_filter(rgb[..., k] * weight, sigma, truncate=3) / mass
            for k in range(3)
        ]
        t = np.clip((1.12 - d) / 0.2, 0, 1)[..., None] * (alpha > 0.5)[..., None]
        rgb += (np.stack(fill, -1) - rgb) * t


def put_on(canvas, face, mood, turn=0):
    """Draw `mood`, a key of MOODS or None for what the head shows by itself, on a head's canvas."""
    if mood is None:
        if face.drawn:
            return
        mood = "calm"
    eyes, brows, mouth = MOODS[mood]
    k, human = face.size, face.style == "human"
    if face.drawn:
        keep_eyes = not human and eyes in ("open", "half", "aside", "down")
        if not keep_eyes:
            ry = 13 if human else 10
            up = 5 if human else 0
            wiped(
                canvas,
                [
                    (face.x + s * face.dx, face.y - up * k, (12.5 if human else 7) * k, ry * k)
                    for s in (-1, 1)
                ],
            )
        if face.mouth and face.mouth_drawn and mouth != "smile":
            wiped(canvas, [(face.x, face.mouth, face.mouth_rx * k, 9 * k)])
    else:
        keep_eyes = False
    for s in (-1, 1):
        x = face.x + s * face.dx
        if human:
            _human_eye(canvas, x, face.y, k, eyes, s, face)
        elif not keep_eyes or eyes == "half":
            _bar_eye(canvas, x, face.y, k, eyes, s, face, keep_eyes)
        if human or brows in ("sad", "angry", "one") or not face.mouth:
            _brow(canvas, x, face.y - (14 if human else 13) * k, k, brows, s, face.brow)
    if not face.mouth:
        pass
    elif mouth != "smile" or not face.drawn or (face.mouth_drawn and human):
        _mouth(canvas, face.x + face.mouth_dx, face.mouth, k * (0.8 if face.mouth_dx else 1), mouth)
    if mood == "sad":
        drop = blob(*((face.x + face.dx * 1.25 + dx * k, face.y + dy * k) for dx, dy in _TEAR))
        canvas.part(drop, (120, 204, 255), 4, 0, gloss=0.8)


_TEAR = ((0, 8), (4.5, 16), (3, 20), (0, 21), (-3, 20), (-4.5, 16))


def _arc(canvas, x, y, w, h, colour, width):
    """A line from (x - w, y) to (x + w, y) that bends by h in the middle."""
    canvas.part(limb([(x - w, y), (x, y + h), (x + w, y)], width), colour, 2, 0, gloss=0)


def _human_eye(canvas, x, y, k, kind, s, face):
    if kind == "arcs":
        return _arc(canvas, x, y + 3 * k, 8.5 * k, -8 * k, _DARK, 3.4 * k)
    if kind == "shut":
        return _arc(canvas, x, y + 1 * k, 8.5 * k, 5 * k, _DARK, 3.4 * k)
    wide = 1.22 if kind == "wide" else 1
    rx, ry = 8.6 * k * (1 + (wide - 1) * 0.4), 7.0 * k * wide
    white = oval(x, y, rx, ry)
    canvas.part(white, (252, 250, 252), 4, 0, gloss=0, rim=0)
    dx, dy = {"aside": (3.4 * k, -1.4 * k), "down": (0, 2.2 * k)}.get(kind, (0, 0))
    r = 5.6 * k if kind != "wide" else 4.8 * k
    iris = oval(x + dx, y + dy, r) * white
    canvas.part(iris, (92, 56, 44), 4, 0, gloss=0)
    canvas.part(oval(x + dx, y + dy, r * 0.6) * white, (34, 26, 34), 3, 0, gloss=0)
    canvas.part(oval(x + dx - 1.8 * k, y + dy - 2 * k, 1.7 * k), (255, 255, 255), 2, 0, gloss=0)
    if kind == "half" and face.lid:
        lid = white * (oval(x, y - ry * 0.9, rx * 1.3, ry * 1.1) > 0.5)
        canvas.part(lid, tuple(v * 0.93 for v in face.lid), 4, 0, gloss=0, rim=0)
        return _arc(canvas, x, y + ry * 0.05, rx, 1.6 * k, _DARK, 2.4 * k)
    return _arc(canvas, x, y - ry * 0.55, rx, -ry * 0.52, _DARK, 2.6 * k)


def _bar_eye(canvas, x, y, k, kind, s, face, kept):
    if kind == "arcs":
        return _arc(canvas, x, y + 4 * k, 7 * k, -8 * k, _DARK, 3.6 * k)
    if kind == "shut":
        return _arc(canvas, x, y, 7 * k, 6 * k, _DARK, 3.6 * k)
    h = 7 * k
    if kind == "half":
        if kept:
            wiped(canvas, [(x, y - 3 * k, 6 * k, 5.5 * k)])
        else:
            canvas.part(oval(x, y + 3 * k, 3.6 * k, h * 0.62), _DARK, 3, 0, gloss=0.2)
        return _arc(canvas, x, y + 1 * k, 7 * k, 1 * k, _DARK, 3 * k)
    if kind == "wide":
        canvas.part(oval(x, y, 7.5 * k, 9 * k), (252, 250, 252), 5, 0.1, gloss=0)
        canvas.part(oval(x, y, 3.4 * k, 4.4 * k), _DARK, 3, 0, gloss=0)
        return None
    dx, dy = {"aside": (2 * k, -2 * k), "down": (0, 2 * k)}.get(kind, (0, 0))
    canvas.part(oval(x + dx, y + dy, 3.7 * k, h), _DARK, 3, 0, gloss=0.2)
    canvas.part(oval(x + dx - 1 * k, y + dy - 2.6 * k, 1.4 * k), (250, 250, 252), 2, 0, gloss=0)
    return None


def _brow(canvas, x, y, k, kind, s, colour):
    """`s` is -1 for the left one; its inner end is towards the middle."""
    inner, outer = {
        "up": (-3, -2),
        "sad": (-5, 3),
        "angry": (5, -4),
        "flat": (0, 0),
        "one": (-7, -6) if s > 0 else (1, 1),
    }[kind]
    bend = {"up": -4, "flat": -3, "one": -4}.get(kind, -1)
    ends = (x - s * 9 * k, y + inner * k), (x + s * 9 * k, y + outer * k)
    middle = (x, (ends[0][1] + ends[1][1]) / 2 + bend * k)
    canvas.part(limb([ends[0], middle, ends[1]], 5 * k, 4 * k), colour, 3, 0.1, gloss=0.1)


def _mouth(canvas, x, y, k, kind):
    if kind == "smile":
        _arc(canvas, x, y, 9 * k, 5 * k, _MOUTH, 3.2 * k)
    elif kind == "frown":
        _arc(canvas, x, y + 4 * k, 9 * k, -6 * k, _MOUTH, 3.4 * k)
    elif kind == "wavy":
        points = [(x - 10 * k, y + 1), (x - 4 * k, y - 2 * k), (x + 3 * k, y + 2 * k)]
        canvas.part(limb([*points, (x + 10 * k, y - 1)], 3.2 * k), _MOUTH, 2, 0, gloss=0)
    elif kind in ("o", "yawn"):
        rx, ry = (6.5, 8.5) if kind == "o" else (6, 6.5)
        canvas.part(oval(x, y + 2 * k, rx * k, ry * k), _MOUTH, 4, 0, gloss=0)
        canvas.part(oval(x, y + 6 * k, rx * 0.6 * k, 3.4 * k), _TONGUE, 3, 0, gloss=0)
    else:
        w, h = 13 * k, 12 * k
        open_ = blob(
            (x - w, y - 4 * k, 1),
            (x, y - 2 * k),
            (x + w, y - 4 * k, 1),
            (x + w * 0.62, y + h * 0.5),
            (x, y + h * 0.78),
            (x - w * 0.62, y + h * 0.5),
        )
        canvas.part(open_, _MOUTH, 4, 0, gloss=0)
        canvas.part(open_ * oval(x, y + h * 0.75, w * 0.55, h * 0.4), _TONGUE, 4, 0, gloss=0)
        canvas.part(open_ * oval(x, y - 4.5 * k, w * 0.84, 4.2 * k), (252, 250, 252), 3, 0, gloss=0)
