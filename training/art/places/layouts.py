"""Layouts: from where a place is seen, and where on it things stand. All keep the ground free
in front, where figures will be put."""

from dataclasses import dataclass

from art.places.stage import GRID


@dataclass(frozen=True)
class Layout:
    """`horizon`: its y in units; `near`: size of what stands on the ground; `focus`: where the
    landmark is, -1 left to 1 right; `front`: the sides with something in front; `words` say it.
    """

    name: str
    horizon: int
    near: float
    focus: float
    front: str
    words: tuple = ("",)
    depth: float = 0.24

    def at(self, u, v):
        """(x, y, k): the point `u` to the side (-1 to 1) and `v` deep (0 horizon, 1 front edge) of
        the ground, and the size of things there."""
        y = self.horizon + v * (252 - self.horizon)
        return 128 + 128 * u, y, self.near * (0.5 + 0.75 * v)

    @property
    def main(self):
        """Where the landmark stands, and its size."""
        x, y, k = self.at(self.focus, self.depth)
        return x, y, k * 1.4

    def sides(self):
        """The u of things in front: left, right or both."""
        return {"left": (-1,), "right": (1,), "both": (-1, 1), "none": ()}[self.front]


LAYOUTS = (
    Layout("middle", 140, 1.0, 0.04, "both"),
    Layout("aside", 140, 1.05, -0.5, "right"),
    Layout("far", 158, 0.66, 0.4, "none", ("from far away", "in the distance", "a wide view")),
    Layout("big sky", 188, 0.9, -0.42, "left", ("under a big sky", "with a low horizon"), 0.12),
    Layout("above", 98, 0.86, 0.34, "right", ("seen from above", "seen from a hill"), 0.2),
    Layout("near", 136, 1.5, -0.56, "none", ("up close", "seen from near"), 0.3),
    Layout("deep", 122, 0.76, 0.58, "left", ("with a wide ground in front",), 0.1),
)


def snapped(h):
    """Heights come in steps, so that there are few of them."""
    return max(16, round(h / (GRID / 2)) * GRID / 2)


def mirrored(side):
    return {"left": "right", "right": "left"}.get(side, side)


def view_words(layout, flip, rng, what=None, front=None):
    """Phrases that say from where a place is seen, and on which side is what."""
    said = [rng.choice(layout.words)]
    if what and abs(layout.focus) > 0.25:
        side = "left" if (layout.focus < 0) != flip else "right"
        said.append(f"with the {what} on the {side}")
    if front and front != what and layout.front != "none":
        side = mirrored(layout.front) if flip else layout.front
        said.append(
            f"with {front} on both sides" if side == "both" else f"with {front} on the {side}"
        )
    return [w for w in said if w]
