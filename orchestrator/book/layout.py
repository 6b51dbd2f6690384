"""How the text of a book is fitted beside or under its pictures: one size for the whole book.

Text never lies on a picture, so it is never on a face. Pages whose text does not fit go on on a
leaf without a picture.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orchestrator.book import fonts
from orchestrator.book.text import Fragment, breakable, fragments
from orchestrator.book.types import Book
from orchestrator.plan import READERS

# Text sizes in points for a page that is 7.5 in wide. Beginners read 24 to 30, then 18 to 22, then
# 14 to 18 points; a book for adults has 10 to 12.
TEXT_SIZES = dict(zip(READERS, (26, 21, 17), strict=True))
LINE_HEIGHT = 1.45
# Between paragraphs, in lines.
PARAGRAPH_SPACE = 0.4
# What is tried in this order until each page's text fits: shares of the text size and of the
# largest picture.
_SCALES = (
    *((1, 1), (1, 0.92), (1, 0.84), (0.95, 0.84)),
    *((0.95, 0.76), (0.9, 0.76), (0.9, 0.68), (0.85, 0.62)),
)
# The margin above a picture that is not as wide as the page is that at its sides, up to this.
_MOST_ABOVE = 36
_SHORT_CHARS = 110
# Browsers and typesetters may set a line a little wider than it was measured.
_SAFETY = 0.97

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]|\S+?(?=\u200b)|\S+")

Paragraph = tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a page, in points.

    The picture is at most `picture_width` wide and `picture_height` high; what is left of `height`
    under it is for text `text_width` wide, less `spare` for margins. `beside` says that the picture
    takes none of the text's height.
    """

    height: float
    picture_width: float
    picture_height: float
    text_width: float
    spare: float
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Leaf:
    """One side of paper or screen: page `number` of the book, or more of it without a picture."""

    number: int
    has_picture: bool
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All leaves of a book: text of `text_size` points, pictures of `picture_width` at most.

    `picture_top` is how far they are from the top of the page.
    """

    text_size: float
    picture_width: float
    picture_top: float
    leaves: tuple[Leaf, ...]


def lay_out(book: Book, shape: Shape) -> Layout:
    """Fit `book` into `shape`, with the largest text and pictures that hold each page on one leaf.

    Where there are none, pages go on on further leaves, with the largest that need the fewest.
    """
    texts = [
        [tuple(parts) for parts in fragments(page.text, made.narration)]
        for page, made in zip(book.plan.pages, book.pages, strict=True)
    ]
    best: Layout | None = None
    for text_scale, picture_scale in _SCALES:
        size = TEXT_SIZES[book.reader] * text_scale
        largest = shape.picture_width * (1 if shape.beside else picture_scale)
        above = min((shape.picture_width - largest) / 2, _MOST_ABOVE)
        leaves = [
            leaf
            for number, text in enumerate(texts, 1)
            for leaf in _leaves(book, number, text, shape, size, largest, above)
        ]
        if best is None or len(leaves) < len(best.leaves):
            best = Layout(size, largest, above, tuple(leaves))
        if len(leaves) == len(texts):
            break
    return best


def is_short(book: Book) -> bool:
    """Whether each page has so little text that it looks best in the middle of its page."""
    return max(len(page.text) for page in book.plan.pages) <= _SHORT_CHARS


def picture_box(book: Book, number: int, shape: Shape, largest: float) -> tuple[float, float]:
    """Width and height of the scene of page `number`, whole, in its own proportions."""
    scene = book.pages[number - 1].scene
    if scene is None:
        return 0, 0
    width, height = scene.size
    scale = min(largest / width, shape.picture_height * largest / shape.picture_width / height)
    return width * scale, height * scale


def _leaves(
    book: Book,
    number: int,
    text: list[Paragraph],
    shape: Shape,
    size: float,
    largest: float,
    above: float,
) -> Iterator[Leaf]:
    _, taken = picture_box(book, number, shape, largest)
    has_picture = taken > 0
    room = shape.height - shape.spare - (0 if shape.beside or not has_picture else taken + above)
    while True:
        here, text = _fill(text, shape.text_width, room, size)
        yield Leaf(number, has_picture, tuple(here))
        if not text:
            return
        has_picture, room = False, shape.height - shape.spare


def _fill(
    text: Sequence[Paragraph], width: float, room: float, size: float
) -> tuple[list[Paragraph], list[Paragraph]]:
    """What of `text` fits into `room`, at least one line, and the rest."""
    pitch = size * LINE_HEIGHT
    lines_left = max(1.0, room / pitch)
    here: list[Paragraph] = []
    for index, paragraph in enumerate(text):
        needed = count_lines(paragraph, width, size)
        if needed <= lines_left:
            here.append(paragraph)
            lines_left -= needed + PARAGRAPH_SPACE
            continue
        # Two lines at least on either side, as a line alone looks lost.
        possible = min(int(lines_left), needed - 2)
        if possible < 2 and here:
            return here, list(text[index:])
        first, second = _split(paragraph, width, size, max(possible, 1))
        return [*here, first], [second, *text[index + 1 :]]
    return here, []


def count_lines(paragraph: Paragraph, width: float, size: float) -> int:
    """How many lines `paragraph` takes, broken at the last word that fits."""
    return sum(1 for _ in _line_ends(paragraph, width, size))


def _line_ends(paragraph: Paragraph, width: float, size: float) -> Iterator[int]:
    """Where each line ends, as an index into the paragraph's text."""
    text = "".join(part.text for part in paragraph)
    used, end = 0.0, 0
    # Breaks inside of words shift no index: they are taken out again.
    at = 0
    spaced = breakable(text)
    for match in _WORD.finditer(spaced):
        word = match[0].strip("\u200b")
        start = text.index(word, at)
        blank = fonts.width(text[at:start], size)
        wide = fonts.width(word, size)
        if used and used + blank + wide > width * _SAFETY:
            yield end
            used = wide
        else:
            used += blank + wide
        at = end = start + len(word)
    yield len(text)


def _split(
    paragraph: Paragraph, width: float, size: float, lines: int
) -> tuple[Paragraph, Paragraph]:
    """The first `lines` lines of `paragraph`, and the rest."""
    ends = list(_line_ends(paragraph, width, size))
    cut = ends[min(lines, len(ends)) - 1]
    first: list[Fragment] = []
    second: list[Fragment] = []
    position = 0
    for part in paragraph:
        inside = min(max(cut - position, 0), len(part.text))
        position += len(part.text)
        if inside == len(part.text):
            first.append(part)
        elif inside == 0:
            second.append(part)
        else:
            first.append(Fragment(part.text[:inside], part.sentence))
            # Spoken with the first part: no sentence is heard twice.
            second.append(Fragment(part.text[inside:].lstrip()))
    return tuple(first), tuple(second)
