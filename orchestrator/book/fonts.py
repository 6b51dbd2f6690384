"""The typeface of all books, and how wide its text is.

StoryGen Reader is a subset of Andika 6.101 (SIL International, SIL Open Font License 1.1), which
was made for beginning readers; the licence asks for another name. It has the Latin and Cyrillic
letters and the marks of most languages that are written with them.
"""

import unicodedata
from functools import cache
from pathlib import Path

from PIL import ImageFont

FAMILY = "StoryGen Reader"
FOLDER = Path(__file__).parent / "fonts"
REGULAR = FOLDER / "StoryGenReader-Regular.ttf"
BOLD = FOLDER / "StoryGenReader-Bold.ttf"

# The size at which widths are measured; they are proportional to it.
_UNITS = 1000


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide `text` is in one line at `size`, in the unit of `size`, without kerning."""
    return sum(_advance(char, bold) for char in text) * size / _UNITS


@cache
def _font(bold: bool) -> ImageFont.FreeTypeFont:
    # The basic layout needs no library beside Pillow, so widths are the same on each machine.
    layout = ImageFont.Layout.BASIC
    return ImageFont.truetype(BOLD if bold else REGULAR, _UNITS, layout_engine=layout)


@cache
def _advance(char: str, bold: bool) -> float:
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return 0
    if unicodedata.east_asian_width(char) in "WF":
        return _UNITS
    return _font(bold).getlength(char)
