"""Puts the cast into the background: places, light, shadow, and a gate that says how good it is.

Nothing is random: the same pictures and words give the same bytes. What is measured of the
background is measured on a small copy.
"""

from collections.abc import Sequence

import numpy as np
from PIL import Image

from orchestrator.compositing import gate, ground
from orchestrator.compositing.backdrop import Backdrop
from orchestrator.compositing.figure import Figure
from orchestrator.compositing.lexicon import kind_of
from orchestrator.compositing.light import relight
from orchestrator.compositing.placement import Actor, Box, arrange, box_of, is_aboard, is_in_water
from orchestrator.compositing.surroundings import Surroundings, surroundings_of
from orchestrator.plan import MOST_CAST
from orchestrator.runtime.fingerprint import rules_identity
from orchestrator.types import CastCutout, Identity, Placement, Report, Scene

# Count up with every change, here or in what it uses of this package, after which the same inputs
# may make another scene (see `orchestrator.runtime.fingerprint`).
RULES_VERSION = 4

# How many ways to place the cast are rendered, if the first ones do not pass the gate.
_TRIES = 3
# Of so few pixels nobody sees how they are lit.
_SMALLEST = 6


class Compositor:
    """`compose`, as the stage that a `StoryOrchestrator` takes."""

    def __init__(self) -> None:
        self.identity: Identity = rules_identity(
            RULES_VERSION, libraries=("pillow", "numpy", "scipy")
        )

    def compose(
        self,
        background: Image.Image,
        cast: tuple[CastCutout, ...],
        place: str,
        time: str,
        report: Report,
        placements: tuple[Placement, ...] | None = None,
        light: str = "",
        repeats: int = 0,
    ) -> Scene:
        """See `compose`. It takes about 0.1 s, and reports no progress."""
        return compose(
            background,
            cast,
            surroundings_of(place, time),
            placements=placements,
            light=light,
            repeats=repeats,
        )


def compose(
    background: Image.Image,
    cast: Sequence[CastCutout],
    surroundings: Surroundings,
    *,
    placements: Sequence[Placement] | None = None,
    light: str = "",
    repeats: int = 0,
) -> Scene:
    """The `cast`, hero first, in `background` (RGB), at `placements` or where they look best.

    `light` is the side that it comes from, "left" or "right", or "" for the background's own. Of
    several good places the first is kept whose scene passes the gate, else the best. Where the same
    cast was there on `repeats` pages before, the next of the places comes first, so that pages
    look different. The scene has the size of the background. Raises `ValueError` if a cut-out
    shows nothing, if there are more than `MOST_CAST`, if `placements` are not as many as the cast,
    or for another `light`.
    """
    if len(cast) > MOST_CAST:
        raise ValueError(f"A scene has at most {MOST_CAST} characters, not {len(cast)}.")
    if placements is not None and len(placements) != len(cast):
        raise ValueError(f"There are {len(cast)} characters and {len(placements)} placements.")
    actors = [_actor(one) for one in cast]
    backdrop = Backdrop.read(background, surroundings, light=light)
    if placements is not None:
        ways = [tuple(placements)]
    elif actors:
        ways = arrange(actors, backdrop, background.size, most=_TRIES)
        first = repeats % len(ways)
        ways = [*ways[first:], *ways[:first]]
    else:
        ways = [()]
    pixels = np.asarray(background)
    best: tuple[gate.Gate, np.ndarray, tuple[Placement, ...]] | None = None
    for way in ways:
        scene, shown = _render(pixels, actors, way, backdrop)
        found = gate.measure(pixels, scene, shown, backdrop)
        if best is None or found.score > best[0].score:
            best = (found, scene, way)
        if found.score >= gate.GOOD:
            break
    found, scene, way = best
    return Scene(
        image=Image.fromarray(scene),
        placements=way,
        gate=found,
        another_background=placements is None and found.score < gate.POOR,
    )


def _actor(one: CastCutout) -> Actor:
    return Actor(
        figure=Figure.read(one.image),
        kind=kind_of(one.kind, one.look),
        pose=one.pose,
        may_mirror=one.may_mirror,
        faces=one.faces,
    )


def _render(pixels, actors, placements, backdrop):
    """The scene's pixels, and each figure as it came into them, in the order of `actors`."""
    canvas = pixels.astype(np.float32)
    shown: dict[int, gate.Shown] = {}
    aboard = [
        index
        for index, (actor, placement) in enumerate(zip(actors, placements, strict=True))
        if is_aboard(placement, actor, backdrop)
    ]
    boat = _Boat(canvas, [_box(actors, placements, i, pixels) for i in aboard], backdrop)
    last_aboard = max(aboard, key=lambda i: placements[i].order, default=None)
    for index in sorted(range(len(actors)), key=lambda i: placements[i].order):
        if index in aboard:
            boat.draw_far_side()
        shown[index] = _stand(canvas, actors[index], placements[index], backdrop)
        if index == last_aboard:
            boat.draw_near_side()
    scene = np.clip(np.rint(canvas), 0, 255).astype(np.uint8)
    return scene, [shown[index] for index in range(len(actors))]


def _box(actors, placements, index, pixels):
    figure, placement = actors[index].figure, placements[index]
    figure = figure.mirrored() if placement.flip else figure
    return box_of(placement, figure, (pixels.shape[1], pixels.shape[0]))


def _stand(canvas, actor, placement, backdrop):
    """Draw one figure with what ties it to its ground."""
    around, side = backdrop.surroundings, backdrop.light
    figure = actor.figure.mirrored() if placement.flip else actor.figure
    height, width = canvas.shape[:2]
    box = box_of(placement, figure, (width, height))
    rgba = np.asarray(figure.image.resize((box.width, box.height), Image.Resampling.LANCZOS))
    behind = _behind(canvas, box)
    shares = (box.left / width, box.top / height, box.right / width, box.bottom / height)
    if min(box.width, box.height) >= _SMALLEST:
        rgba = relight(rgba, behind, shares, backdrop, side=side)
    alpha = rgba[..., 3].astype(np.float32) / 255
    full = alpha
    if actor.is_afloat(backdrop):
        if around.has_ground and around.shadow:
            lowest = max(float(backdrop.free.mean()), 0.9)
            ground.shadow_below(canvas, box, min(lowest, 0.96), dark=0.85 * around.shadow)
    elif is_in_water(placement, actor, backdrop):
        alpha, surface = ground.submerge(alpha)
        row = min(surface, len(full) - 1)
        ground.ripples(
            canvas,
            full[row],
            box.left,
            box.top + surface,
            reach=box.height,
            water=backdrop.water,
        )
    elif not (actor.figure.rises or is_aboard(placement, actor, backdrop)):
        # What comes from all sides leaves a patch below, what comes from one a shadow beside.
        row = (box.bottom - 0.02 * box.height) / height
        if around.indoors:
            ground.shadow_below(canvas, box, row, dark=1.3 * around.shadow)
        elif around.shadow:
            ground.shadow_below(canvas, box, row, dark=0.4 * around.shadow)
            ground.cast_shadow(canvas, alpha, box, side=side, dark=0.75 * around.shadow)
        alpha = ground.sink(alpha, backdrop.cover_at(placement.x, placement.y))
        # Under water it is the only one: the ground close to the feet gets less light.
        dark = 0.35 + 0.5 * around.shadow if around.shadow else 0.25
        ground.contact_shadow(canvas, alpha, box, dark=dark)
    _paste(canvas, rgba[..., :3], alpha, box)
    return gate.Shown(actor, placement, box, full)


class _Boat:
    """The boat that carries whoever stands on open water; without passengers there is none."""

    def __init__(self, canvas, boxes, backdrop):
        self.canvas, self.backdrop = canvas, backdrop
        self.far = None
        if not boxes:
            return
        left = min(box.left for box in boxes)
        right = max(box.right for box in boxes)
        bottom = max(box.bottom for box in boxes)
        width = canvas.shape[1]
        wide = min(max(round(1.5 * (right - left)), round(0.42 * width)), 2 * width)
        deep = round(0.36 * max(box.height for box in boxes))
        self.far, self.near = ground.boat(wide, deep)
        tall = self.far.height
        middle = (left + right) // 2
        top = bottom - round(0.74 * tall)
        self.box = Box(middle - wide // 2, top, middle - wide // 2 + wide, top + tall)

    def draw_far_side(self):
        if self.far is not None:
            self._draw(self.far)
            self.far = None

    def draw_near_side(self):
        row = self.box.top + round(0.86 * self.box.height)
        outline = np.asarray(self.near.getchannel("A"), np.float32)[-self.box.height // 8] / 255
        ground.ripples(
            self.canvas,
            outline,
            self.box.left,
            row,
            reach=2 * self.box.height,
            water=self.backdrop.water,
        )
        self._draw(self.near, afloat=True)

    def _draw(self, layer, afloat=False):
        height, width = self.canvas.shape[:2]
        box = self.box
        shares = (box.left / width, box.top / height, box.right / width, box.bottom / height)
        behind = _behind(self.canvas, box)
        rgba = relight(np.asarray(layer), behind, shares, self.backdrop, side=self.backdrop.light)
        alpha = rgba[..., 3].astype(np.float32) / 255
        if afloat:
            rows = np.linspace(0, 1, box.height, dtype=np.float32)[:, None]
            alpha = alpha * np.clip((0.9 - rows) / 0.05, 0.25, 1)
        _paste(self.canvas, rgba[..., :3], alpha, box)


def _behind(canvas, box):
    """What is behind a box, as RGB of its size; outside of the scene it goes on like its edge."""
    rows = np.clip(np.arange(box.top, box.bottom), 0, canvas.shape[0] - 1)
    columns = np.clip(np.arange(box.left, box.right), 0, canvas.shape[1] - 1)
    return np.clip(canvas[rows[:, None], columns], 0, 255).astype(np.uint8)


def _paste(canvas, rgb, alpha, box):
    """`rgb` over the canvas, what lies outside of it cut off."""
    height, width = canvas.shape[:2]
    x0, y0 = max(box.left, 0), max(box.top, 0)
    x1, y1 = min(box.right, width), min(box.bottom, height)
    if x0 >= x1 or y0 >= y1:
        return
    part = np.s_[y0 - box.top : y1 - box.top, x0 - box.left : x1 - box.left]
    share = alpha[part][..., None]
    canvas[y0:y1, x0:x1] += share * (rgb[part] - canvas[y0:y1, x0:x1])
