"""Where the character stands in the scene: arithmetic alone, no image.

Lengths of the scene are shares of its width or height, 0 at the left or top and 1 at the right or
bottom, until `place` turns them into whole pixels.
"""

from typing import NamedTuple

# Rule of thirds: a little outside the exact third, where a figure of some width looks at ease.
LEFT_THIRD = 0.34
RIGHT_THIRD = 0.66

_MARGIN = 0.03
_MAX_WIDTH = 0.5
_MAX_AREA = 0.2
# Above this a 512-pixel drawing goes visibly soft.
_MAX_ENLARGEMENT = 2.0


class Ground(NamedTuple):
    """The ground of a background.

    `horizon` is where the land begins to rise into the distance, `near` the upper edge of the
    nearest ground (the sand in front of a sea, the road in front of a city); they are the same
    where there is but one line. 0 <= horizon <= near <= 1.
    """

    horizon: float = 0.55
    near: float = 0.55

    @property
    def feet(self) -> float:
        """Where a figure's feet stand: well onto the nearest ground, clear of the lower edge."""
        return min(max(self.near + 0.6 * (1 - self.near), 0.86), 0.955)

    @property
    def figure_height(self) -> float:
        """How tall a standing figure looks at `feet`: heads of equals meet at the horizon, and
        the hero of a picture book stands a little above it."""
        return min(max(self.feet - self.horizon + 0.12, 0.46), 0.58)


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


def place(
    scene: tuple[int, int],
    subject: tuple[int, int],
    *,
    ground: Ground,
    centre: float = LEFT_THIRD,
    rises: bool = False,
    flush: str | None = None,
) -> Box:
    """The box in which a subject of that shape stands, wholly inside the scene.

    `scene` and `subject` are (width, height) in pixels, at least 1 each. `centre` is where the
    middle of the subject should be, 0..1 of the width. A subject that `rises` has no feet (its
    picture ends at the waist): it grows out of the lower edge of the scene. `flush` is the side,
    "left" or "right", at which its own picture cuts it off: it comes in from that side. The
    subject keeps its proportions to within a pixel, and is enlarged at most twofold.
    """
    width, height = scene
    tall = height * ground.figure_height * (1.12 if rises else 1)
    wide = width * _MAX_WIDTH
    scale = min(
        tall / subject[1],
        wide / subject[0],
        (width * height * _MAX_AREA / (subject[0] * subject[1])) ** 0.5,
        _MAX_ENLARGEMENT,
    )
    box_height = min(max(1, round(subject[1] * scale)), height)
    box_width = min(max(1, round(subject[0] * scale)), width)

    bottom = height if rises else round(height * ground.feet)
    top = max(bottom - box_height, 0)
    if flush == "left":
        left = 0
    elif flush == "right":
        left = width - box_width
    else:
        margin = min(round(width * _MARGIN), (width - box_width) // 2)
        left = round(width * centre - box_width / 2)
        left = min(max(left, margin), width - margin - box_width)
    return Box(left=left, top=top, right=left + box_width, bottom=top + box_height)
