"""Where the cast stands in a scene: arithmetic over what a background and the figures show.

Places and lengths are shares of the scene's width or height, 0 at the left or top, until `box_of`
turns them into whole pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from orchestrator.compositing.backdrop import CELLS, Backdrop, cells_of
from orchestrator.compositing.figure import Figure
from orchestrator.compositing.lexicon import Kind
from orchestrator.types import Placement

# Where feet may be tried, and where a figure looks at ease (a little outside the exact thirds).
_COLUMNS = np.linspace(0.12, 0.88, 20)
_EASE = {1: ((0.34, 0.66),), 2: ((0.3, 0.7),) * 2, 3: ((0.24, 0.5, 0.76),) * 3}

_MARGIN = 0.035
_LOWEST = 0.965
# The least between two figures.
_APART = 0.02
# A lone figure of a grown person's size, and the tallest of any.
_TALL, _TALLEST, _SMALLEST = 0.54, 0.62, 0.13
# What a `Placement` can hold.
_LEAST = 0.005
# The widest that one of so many is.
_WIDEST = {1: 0.54, 2: 0.5, 3: 0.36}
_MAX_AREA = 0.24
# Above this a drawing goes visibly soft.
_MAX_ENLARGEMENT = 2.0
# How tall a pose is, compared with the same figure standing.
_POSES = {"sitting": 0.8, "asleep": 0.72, "swimming": 0.8, "flying": 0.85}
# What of a swimmer is under the surface.
UNDER_SURFACE = 0.38


class Box(NamedTuple):
    """A rectangle in whole pixels, `right` and `bottom` just outside of it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


@dataclass(frozen=True)
class Actor:
    """A figure with what is known of it: its kind, its pose, and whether it can be turned."""

    figure: Figure
    kind: Kind = field(default_factory=Kind)
    pose: str = "standing"
    may_mirror: bool = True
    faces: str = "left"

    def is_afloat(self, backdrop: Backdrop) -> bool:
        """Whether it touches neither ground nor the surface of water."""
        around = backdrop.surroundings
        if self.figure.rises:
            return False
        if not around.has_ground or self.pose == "flying" or self.kind.hovers:
            return True
        return around.is_under_water and self.swims(backdrop)

    def swims(self, backdrop: Backdrop) -> bool:
        """Whether it goes into the water of that place, if there is any."""
        return (
            self.kind.swims
            or self.pose == "swimming"
            or (self.kind.dives and backdrop.surroundings.water in ("open", "under"))
        )


def box_of(placement: Placement, figure: Figure, size: tuple[int, int]) -> Box:
    """The pixels that `figure`, already mirrored if it is to be, takes in a scene of `size`.

    The box keeps the figure's proportions to within a pixel, and may leave the scene. It is never
    wider than two scenes: a placement made by hand may ask for more than memory holds.
    """
    width, height = size
    tall = max(1, round(min(placement.height * height, 2 * width / figure.aspect)))
    wide = max(1, round(tall * figure.aspect))
    left = round(placement.x * width - figure.foot * wide)
    bottom = round(placement.y * height)
    return Box(left, bottom - tall, left + wide, bottom)


def is_in_water(placement: Placement, actor: Actor, backdrop: Backdrop) -> bool:
    """Whether it swims there: it can, and the surface is where its body meets it."""
    if not actor.swims(backdrop) or actor.figure.rises or actor.is_afloat(backdrop):
        return False
    surface = placement.y - UNDER_SURFACE * placement.height
    return _water(placement, actor, backdrop, surface - 0.02, surface + 0.06) > 0.5


def is_aboard(placement: Placement, actor: Actor, backdrop: Backdrop) -> bool:
    """Whether it stands on so much water that it needs a boat: more than a brook."""
    if actor.swims(backdrop) or actor.figure.rises or actor.is_afloat(backdrop):
        return False
    if _water(placement, actor, backdrop, placement.y - 0.04, placement.y) < 0.5:
        return False
    around = Backdrop.within(
        backdrop.water, placement.x - 0.25, placement.y - 0.06, placement.x + 0.25, placement.y
    )
    return float(around.mean()) > 0.8


def _water(placement, actor, backdrop, top, bottom):
    """The share of water under it in these rows."""
    half = 0.5 * actor.figure.stance * placement.height * actor.figure.aspect
    return float(
        Backdrop.within(backdrop.water, placement.x - half, top, placement.x + half, bottom).mean()
    )


def natural_heights(actors: Sequence[Actor], size: tuple[int, int]) -> list[float]:
    """How tall each would be at the near edge of the ground, at each other's scale."""
    sizes = np.array([actor.kind.size for actor in actors])
    largest = sizes.max()
    # The mouse comes out larger alone than beside the bear.
    tallest = float(np.clip(_TALL * largest**0.33, 0.3, _TALLEST))
    if len(actors) > 1:
        tallest *= 0.94
    heights = tallest * (sizes / largest) ** 0.85
    heights *= [_POSES.get(actor.pose, 1.0) for actor in actors]
    heights *= [1.12 if actor.figure.rises else 1.0 for actor in actors]
    shapes = np.array([actor.figure.aspect for actor in actors])
    # A turtle is as long as another animal is tall.
    heights = np.maximum(heights / np.sqrt(np.maximum(shapes, 1)), _SMALLEST)
    shapes = shapes * size[1] / size[0]
    widths = heights * shapes
    fits = min(
        1.0,
        float((_WIDEST[len(actors)] / widths).min()),
        float(np.sqrt(_MAX_AREA / (heights * widths)).min()),
        (1 - 2 * _MARGIN) / float(widths.sum() + _APART * (len(actors) - 1)),
    )
    heights = heights * fits
    pixels = np.array([actor.figure.image.height for actor in actors]) / size[1]
    heights = np.minimum(heights, _MAX_ENLARGEMENT * pixels)
    return [float(height) for height in np.maximum(heights, _LEAST)]


def arrange(
    actors: Sequence[Actor], backdrop: Backdrop, size: tuple[int, int], *, most: int = 3
) -> list[tuple[Placement, ...]]:
    """Up to `most` ways to place one to three `actors`, the best first, each different to look at.

    The hero comes first in `actors`. A way costs for feet that are not on free ground, for what of
    the background it hides or cuts through, for figures that touch, and for being far from where
    figures look at ease.
    """
    natural = [
        height * _distance(actor, backdrop)
        for actor, height in zip(actors, natural_heights(actors, size), strict=True)
    ]
    ways: list[tuple[float, tuple[Placement, ...]]] = []
    for scale, price in ((1.0, 0.0), (0.84, 0.5), (0.7, 1.4)):
        tried = [
            _Trial(actor, scale * height, backdrop, size, index, len(actors))
            for index, (actor, height) in enumerate(zip(actors, natural, strict=True))
        ]
        total = _total(tried) + price * len(actors)
        for flat in np.argsort(total, axis=None, kind="stable")[: 60 if len(actors) > 1 else 8]:
            at = np.unravel_index(flat, total.shape)
            ways.append((float(total[at]), _turned(tried, at)))
    chosen: list[tuple[Placement, ...]] = []
    for _, way in sorted(ways, key=lambda pair: pair[0]):
        if all(_looks_different(way, other) for other in chosen):
            chosen.append(way)
            if len(chosen) == most:
                break
    return chosen


def depth_at(row: float, backdrop: Backdrop) -> float:
    """How large things look whose foot is at that row, 1 at the near edge of the ground.

    Heads of equals who stand on one plane are equally far above or below the horizon, so their
    heights are as their feet's distances to it.
    """
    near = max(0.9 - backdrop.horizon, 0.05)
    return min(max((row - backdrop.horizon) / near, 0.4), 1.2)


def _distance(actor, backdrop):
    """How much smaller a swimmer is for the distance of the water; others come to the front."""
    if not actor.swims(backdrop) or backdrop.surroundings.water != "side":
        return 1.0
    rows = np.flatnonzero(backdrop.water.mean(axis=1) > 0.2)
    if not rows.size:
        return 1.0
    return min(max(depth_at((rows[0] + 0.65 * (rows[-1] - rows[0])) / CELLS, backdrop), 0.6), 1.0)


class _Trial:
    """One actor at one height in each of `_COLUMNS`: where its feet come to be, and the cost."""

    def __init__(self, actor, height, backdrop, size, index, count):
        self.actor, self.height, self.backdrop = actor, height, backdrop
        self.width = height * actor.figure.aspect * size[1] / size[0]
        self.afloat = actor.is_afloat(backdrop)
        self.index = index
        foot = actor.figure.foot if not self.may_turn else 0.5
        # A boat is longer than who stands in it.
        is_aboard = backdrop.surroundings.water == "open" and not (
            self.afloat or actor.swims(backdrop)
        )
        margin = _MARGIN + (0.22 * self.width if is_aboard else 0.0)
        self.x = np.clip(_COLUMNS, foot * self.width + margin, 1 - (1 - foot) * self.width - margin)
        if actor.figure.flush:
            at_left = actor.figure.flush == "left"
            self.x[:] = foot * self.width if at_left else 1 - (1 - foot) * self.width
        self.left = self.x - foot * self.width
        self.y = np.empty_like(self.x)
        self.cost = np.zeros_like(self.x)
        for column, x in enumerate(self.x):
            self.y[column], self.cost[column] = self._try(float(x), float(self.left[column]))
        ease = np.abs(self.x[:, None] - np.array(_EASE[count][index])).min(axis=1)
        self.cost += 2.2 * ease

    @property
    def may_turn(self):
        return self.actor.may_mirror and not self.actor.figure.flush

    def _try(self, x, left):
        if self.actor.figure.rises:
            return 1.0, self._hidden(left, 1.0)
        if self.afloat:
            rows = self._rows_in_the_air()
            cost, y = min((2 * self._hidden(left, y) + abs(y - rows[0]), y) for y in rows)
            return y, cost
        half = 0.5 * self.actor.figure.stance * self.width
        if self.actor.swims(self.backdrop) and self.backdrop.water.any():
            return self._in_water(x, left)
        cells = cells_of(x - half, x + half)
        usual = self._usual_feet()
        is_open = self.backdrop.surroundings.water == "open"
        need = usual if is_open else float(self.backdrop.free[cells].max()) + 0.012
        y = min(max(usual, need), _LOWEST)
        cost = 12 * max(0.0, need - y) + 4 * max(0.0, y - max(usual, 0.9))
        # A tail over the flowers in front of it looks pasted.
        before, after = self.actor.figure.reach
        beside = cells_of(left + before * self.width, left + after * self.width)
        cost += 0 if is_open else 5 * max(0.0, float(self.backdrop.free[beside].max()) - y)
        cost += self._water(x, y, half) + self._hidden(left, y)
        return y, cost

    def _usual_feet(self):
        """Well onto the nearest ground, clear of the lower edge; the small ones a little nearer."""
        near = self.backdrop.lines[1]
        usual = min(max(near + 0.6 * (1 - near), 0.86), 0.94)
        if self.backdrop.surroundings.water == "open":
            # There is a boat below the feet, and water below the boat.
            usual = 0.85
        return usual + (0.02 if self.height < 0.3 else 0.0) + (0.008 * self.index)

    def _rows_in_the_air(self):
        """The heights for whoever floats, the usual one first."""
        around = self.backdrop.surroundings
        if not around.has_ground or around.is_under_water:
            middle = 0.56 if self.index == 0 else 0.44
            lowest = 0.95 if not around.has_ground else 0.9
            usual = middle + self.height / 2
            return [
                min(max(usual + step, self.height + 0.04), lowest) for step in (0, 0.1, -0.1, 0.18)
            ]
        if self.actor.pose == "flying":
            return [max(row, self.height + 0.05) for row in (0.52, 0.6, 0.45, 0.66)]
        return [min(self._usual_feet() - 0.05, 0.84)]

    def _in_water(self, x, left):
        """Its surface in the row with the most water under its whole body, the near ones first."""
        under = self.backdrop.water[:, cells_of(left, left + self.width)].mean(axis=1)
        share = np.convolve(under, np.full(5, 0.2), mode="same")
        rows = np.arange(CELLS) / CELLS
        drop = UNDER_SURFACE * self.height
        best = int(np.argmax(share - 0.15 * np.abs(rows - self._middle_of_water())))
        y = min(max(rows[best] + drop, self.height + 0.04), 1.0)
        return y, 4 * (1 - float(share[best])) + self._hidden(left, y - drop)

    def _middle_of_water(self):
        rows = np.flatnonzero(self.backdrop.water.mean(axis=1) > 0.2)
        return (rows[0] + 0.65 * (rows[-1] - rows[0])) / CELLS if rows.size else 0.8

    def _water(self, x, y, half):
        under = Backdrop.within(self.backdrop.water, x - half, y - 0.04, x + half, y).mean()
        # In the open everybody is on the water: a boat comes along.
        return 0.0 if self.backdrop.surroundings.water == "open" else 6 * float(under)

    def _hidden(self, left, y):
        """What of the background it would hide, and cut through with its outline."""
        right, top = left + self.width, y - self.height
        detail = self.backdrop.detail
        inside = Backdrop.within(detail, left, top, right, y - 0.1 * self.height)
        sides = [
            Backdrop.within(detail, edge - 0.01, top, edge + 0.01, y - 0.1 * self.height).mean()
            for edge in (left, right)
        ]
        head = Backdrop.within(detail, left, top - 0.03, right, top + 0.3 * self.height)
        return float(1.7 * inside.mean() + 0.6 * sum(sides) + 0.7 * head.mean())


def _total(tried):
    """The cost of each combination of columns, one axis for each actor."""
    count = len(tried)
    total = np.zeros((len(_COLUMNS),) * count)
    for index, trial in enumerate(tried):
        total = total + trial.cost.reshape([-1 if axis == index else 1 for axis in range(count)])
    for first in range(count):
        for second in range(first + 1, count):
            shape = [1] * count
            shape[first] = shape[second] = len(_COLUMNS)
            total = total + _together(tried[first], tried[second]).reshape(shape)
    return total


def _together(one, other):
    """What it costs two to stand in these columns: not in front of each other, not far apart."""
    left = np.maximum(one.left[:, None], other.left[None])
    right = np.minimum((one.left + one.width)[:, None], (other.left + other.width)[None])
    gap = left - right
    bottom = np.minimum(one.y[:, None], other.y[None])
    top = np.maximum((one.y - one.height)[:, None], (other.y - other.height)[None])
    meet = (gap < _APART) & (bottom - top > 0)
    touching = 10 * np.clip(_APART - gap, 0, None) + 1.0
    # One above the other looks better than none, and worse than side by side.
    cost = np.where(meet, touching, np.where(gap < 0, 0.4, 0))
    return cost + 1.2 * np.clip(gap - 0.22, 0, None)


def _turned(tried, at):
    """The placements of one combination: turned to each other, or into the picture."""
    feet = [float(trial.y[column]) for trial, column in zip(tried, at, strict=True)]
    middles = [
        float(trial.left[column]) + trial.width / 2 for trial, column in zip(tried, at, strict=True)
    ]
    nearer = sorted(range(len(tried)), key=lambda index: (feet[index], -tried[index].height))
    placements = []
    for index, (trial, column) in enumerate(zip(tried, at, strict=True)):
        others = [middle for other, middle in enumerate(middles) if other != index]
        looks_to = sum(others) / len(others) if others else 0.5
        wanted = "right" if looks_to > middles[index] else "left"
        flip = trial.may_turn and wanted != trial.actor.faces
        foot = trial.actor.figure.foot
        x = float(trial.x[column])
        if trial.may_turn:
            x += ((1 - foot if flip else foot) - 0.5) * trial.width
        placements.append(
            Placement(
                x=round(min(max(x, 0.0), 1.0), 4),
                y=round(feet[index], 4),
                height=round(max(trial.height, _LEAST), 4),
                flip=flip,
                order=nearer.index(index),
            )
        )
    return tuple(placements)


def _looks_different(one, other):
    return any(
        abs(a.x - b.x) > 0.09 or abs(a.height - b.height) > 0.05
        for a, b in zip(one, other, strict=True)
    )
