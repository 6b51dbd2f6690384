"""What a cut-out shows: the subject's own box, its feet, and where its picture cuts it off."""

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

# What counts as the subject, and as a solid part of it, of 255.
_SEEN, _SOLID = 32, 128


@dataclass(frozen=True)
class Figure:
    """The subject of a cut-out, cropped to what can be seen of it (RGBA, straight alpha).

    `box` is where it was in the cut-out: left, top, right and bottom in pixels. `foot` is the
    middle of its feet and `stance` how wide they stand, in shares of its width;
    `reach` is from where to where its lowest quarter goes, with tails and hems. A
    figure that `rises` has no feet (its picture ends at the waist): it grows out of the lower edge
    of the scene. `flush` is the side, "left" or "right", at which its own picture cuts it off.
    """

    image: Image.Image
    foot: float
    stance: float
    box: tuple[int, int, int, int]
    reach: tuple[float, float] = (0.0, 1.0)
    rises: bool = False
    flush: str | None = None

    @classmethod
    def read(cls, cutout: Image.Image) -> "Figure":
        """Raises `ValueError` if the cut-out shows nothing."""
        alpha = cutout.getchannel("A")
        bounds = alpha.point(lambda value: 255 if value >= _SEEN else 0).getbbox()
        if bounds is None:
            raise ValueError("The cut-out shows nothing.")
        left, top, right, bottom = bounds
        solid = np.asarray(alpha.crop(bounds)) >= _SOLID
        rises = _ends_flat(solid) or (bottom == cutout.height and solid[-1].mean() > 0.25)
        flush = None
        if left == 0 and solid[:, 0].mean() > 0.25:
            flush = "left"
        elif right == cutout.width and solid[:, -1].mean() > 0.25:
            flush = "right"
        if rises:
            # Its soft lower edge would let the background through at the edge of the scene.
            bottom = max(bottom - max(1, round(0.015 * (bottom - top))), top + 1)
        first, last = _columns(solid, 0.07)
        return cls(
            image=cutout.crop((left, top, right, bottom)),
            foot=(first + last) / 2,
            stance=last - first,
            box=(left, top, right, bottom),
            reach=_columns(solid, 0.25),
            rises=rises,
            flush=flush,
        )

    @property
    def aspect(self) -> float:
        """Its width divided by its height."""
        return self.image.width / self.image.height

    def mirrored(self) -> "Figure":
        image = self.image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        flush = {"left": "right", "right": "left"}.get(self.flush or "")
        reach = (1 - self.reach[1], 1 - self.reach[0])
        return replace(self, image=image, foot=1 - self.foot, reach=reach, flush=flush)


def _columns(solid, share):
    """From where to where there is something in the lowest `share` of the rows, 0..1."""
    height, width = solid.shape
    columns = np.flatnonzero(solid[height - max(1, round(share * height)) :].any(axis=0))
    return (float(columns[0]) / width, float(columns[-1] + 1) / width) if columns.size else (0, 1)


def _ends_flat(solid):
    """Whether a wide subject ends in a straight cut, as a bust does, rather than on its feet."""
    height, width = solid.shape
    last, above = (solid[height - 1 - round(share * height)].mean() for share in (0.02, 0.08))
    # Two broad feet side by side are narrower than shoulders.
    return width > 0.6 * height and last > 0.8 and last > 0.9 * above
