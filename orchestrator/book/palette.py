"""Two colours for a book's title page, taken from its cover."""

import colorsys
from typing import NamedTuple

import numpy as np

from orchestrator.book.types import Book

_PROBE = 48


class Palette(NamedTuple):
    """Colours as #rrggbb. Text in `ink` on `paper` or white has a contrast above 10:1."""

    paper: str
    ink: str


def palette(book: Book) -> Palette:
    """A pale and a dark tone of the cover's most colourful hue; greys where there is no cover."""
    scene = book.cover.scene
    if scene is None:
        return Palette("#f2f1ee", "#222222")
    pixels = np.asarray(scene.decode().convert("RGB").resize((_PROBE, _PROBE))) / 255
    strongest, weakest = pixels.max(axis=2), pixels.min(axis=2)
    colourful = (strongest - weakest) * strongest
    mean = np.average(pixels.reshape(-1, 3), axis=0, weights=colourful.ravel() + 1e-6)
    hue = colorsys.rgb_to_hls(*mean)[0]
    return Palette(_hex(hue, 0.94, 0.55), _hex(hue, 0.14, 0.45))


def _hex(hue: float, lightness: float, saturation: float) -> str:
    red, green, blue = colorsys.hls_to_rgb(hue, lightness, saturation)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
