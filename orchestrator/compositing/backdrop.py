"""What a background shows: its ground, its water, where there is room, and its light.

All of it is measured on a small copy, so it costs the same for every size. Places in the picture
are shares of its width or height, 0 at the left or top and 1 at the right or bottom.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PIL import Image
from scipy import ndimage

from orchestrator.compositing.colour import distance, to_lab
from orchestrator.compositing.surroundings import Surroundings

CELLS = 96

# Where the ground can begin, and the lowest line that can part two grounds.
_HIGHEST, _LOWEST = 0.3, 0.93
# A line across most of the picture, and an edge in one column, in L*a*b* units.
_LINE, _EDGE = 9.0, 7.0
_NO_GROUND = 0.55


@dataclass(frozen=True)
class Backdrop:
    """A background on a grid of `CELLS` x `CELLS`: `lab` is its mean colour in each cell.

    `light_from` is the side that light is to come from, "" for where it is seen to come from.
    """

    lab: np.ndarray
    surroundings: Surroundings
    light_from: str = ""

    @classmethod
    def read(
        cls, background: Image.Image, surroundings: Surroundings, *, light: str = ""
    ) -> "Backdrop":
        """Raises `ValueError` if `light` is not "left", "right" or ""."""
        if light not in ("left", "right", ""):
            raise ValueError(f"Light comes from the left or the right, not from {light!r}.")
        small = background.resize((CELLS, CELLS), Image.Resampling.BOX)
        return cls(to_lab(np.asarray(small)), surroundings, light)

    @cached_property
    def lines(self) -> tuple[float, float]:
        """The horizon, where the land begins to rise into the distance, and the upper edge of the
        nearest ground (the sand in front of a sea): rows at which most columns change at once."""
        rows = np.stack([np.roll(self.lab, shift, axis=0) for shift in (1, 2, 3, 4)]).mean(axis=0)
        below = np.stack([np.roll(self.lab, -shift, axis=0) for shift in range(4)]).mean(axis=0)
        change = np.median(distance(below, rows), axis=1)
        first, last = round(_HIGHEST * CELLS), round(_LOWEST * CELLS)
        found = [
            row
            for row in range(first, last)
            if change[row] > _LINE and change[row] == change[row - 5 : row + 6].max()
        ]
        if not found:
            return _NO_GROUND, _NO_GROUND
        return min(found[0] / CELLS, 0.75), found[-1] / CELLS

    @property
    def horizon(self) -> float:
        return self.lines[0]

    @cached_property
    def free(self) -> np.ndarray:
        """How far up each column is nothing but ground: the row, 0..1, (CELLS,).

        Whoever stands lower than that hides only what is behind. It is the lowest edge in the
        column, as free space is found for a car (Badino, Franke and Pfeiffer, The Stixel World,
        2009), on a picture without depth.
        """
        smooth = ndimage.uniform_filter1d(self.lab, 3, axis=1)
        upper = (np.roll(smooth, 1, axis=0) + np.roll(smooth, 2, axis=0)) / 2
        lower = (smooth + np.roll(smooth, -1, axis=0)) / 2
        change = distance(upper, lower)
        # Sand and grass have a grain of their own.
        floor = change[round(0.85 * CELLS) : -2]
        edge = min(max(_EDGE, 2.5 * float(np.median(floor))), 2 * _EDGE)
        top = round(self.horizon * CELLS)
        is_edge = change[top:-2] > edge
        lowest = len(is_edge) - 1 - np.argmax(is_edge[::-1], axis=0)
        free = np.where(is_edge.any(axis=0), top + lowest + 1, top) / CELLS
        return ndimage.maximum_filter1d(free, 3)

    @cached_property
    def water(self) -> np.ndarray:
        """Which cells are open water to look at, bool (CELLS, CELLS)."""
        none = np.zeros(self.lab.shape[:2], bool)
        if self.surroundings.water not in ("open", "side"):
            return none
        below = none.copy()
        below[round(self.horizon * CELLS) :] = True
        # Bluer than the light of the place makes everything.
        tint = 0.5 * self.lab[..., 2].mean()
        blue = self.lab[..., 2] - tint
        green = self.lab[..., 1]
        if self.surroundings.water == "open":
            land = (blue > 12) | (green < -14)
            return below & ~land
        deep = -9.0
        if self.surroundings.kind == "sand":
            # At night the sand in front is blue too.
            deep = min(deep, float(np.median(blue[round(0.9 * CELLS) :])) - 9)
        return below & (blue < deep) & (green > -22) & (self.lab[..., 0] > 12)

    @cached_property
    def detail(self) -> np.ndarray:
        """How much there is to see in each cell, about 0..1, (CELLS, CELLS)."""
        across = distance(self.lab, np.roll(self.lab, 1, axis=1))
        down = distance(self.lab, np.roll(self.lab, 1, axis=0))
        across[:, 0] = down[0] = 0
        edges = ndimage.maximum_filter(across + down, 3) / 40
        # A sun or a planet has no edges inside, but differs from the rest of its rows.
        usual = np.median(self.lab, axis=1, keepdims=True)
        things = (distance(self.lab, usual) - 20) / 80
        return np.clip(np.maximum(edges, things), 0, 1)

    @cached_property
    def light(self) -> float:
        """From which side light comes, -1 (left) to 1 (right): where the sun, the moon or the
        brightest part of the sky or the room is. Slightly from the left where nothing tells."""
        if self.light_from:
            return -0.8 if self.light_from == "left" else 0.8
        sky = self.lab[: max(round(self.horizon * CELLS), CELLS // 4)]
        # Lamps and suns are warm as well as bright; clouds are only bright.
        glow = sky[..., 0] + 0.6 * np.clip(sky[..., 2], 0, None)
        glow = ndimage.uniform_filter(glow, 3)
        top = np.clip(glow - np.percentile(glow, 97), 0, None)
        if float(glow.max() - np.median(glow)) < 4 or not top.any():
            return -0.3
        across = (np.arange(CELLS) + 0.5) / CELLS * 2 - 1
        share = top.sum(axis=0) / top.sum()
        middle = float((share * across).sum())
        spread = float(np.sqrt((share * (across - middle) ** 2).sum()))
        side = float(np.clip(1.4 * middle, -1, 1)) * float(np.clip(1.5 - spread, 0, 1))
        return side if abs(side) > 0.15 else -0.3

    def cover_at(self, x: float, y: float) -> str:
        """What lies on the ground there: the place's cover, if the ground has its colour, or ""."""
        cover = self.surroundings.cover
        light, green, yellow = self.around(x - 0.06, y, x + 0.06, y + 0.03).mean(axis=0)
        is_so = {
            "grass": green < -5,
            "snow": np.hypot(green, yellow) < 20 and light > 30,
            "sand": yellow > 8,
            "silt": True,
            "cloud": light > 45,
        }
        return cover if cover and is_so[cover] else ""

    def around(self, left: float, top: float, right: float, bottom: float) -> np.ndarray:
        """The cells in that part of the picture, one at least, (n, 3)."""
        return self.within(self.lab, left, top, right, bottom).reshape(-1, 3)

    @staticmethod
    def within(
        cells: np.ndarray, left: float, top: float, right: float, bottom: float
    ) -> np.ndarray:
        """That part of a grid, clipped to it, one cell at least."""
        return cells[cells_of(top, bottom), cells_of(left, right)]


def cells_of(first: float, last: float) -> slice:
    """The cells from `first` to `last`, shares of a side, at least one."""
    start = min(max(int(first * CELLS), 0), CELLS - 1)
    return slice(start, min(max(round(last * CELLS), start + 1), CELLS))
