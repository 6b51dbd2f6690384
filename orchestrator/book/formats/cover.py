"""The cover of a printed book as one sheet: back, spine and front, with bleed all around.

Figures are those of Amazon's print on demand, which other printers ask for as well: bleed of an
eighth of an inch, a spine as thick as the pages, no text on one of fewer than 79 pages (ours have
28 at most), and room for a barcode at the foot of the back, two inches by 1.2.
"""

import re

from orchestrator.book.formats.pdf import (
    LOWEST_DPI,
    POINTS,
    PRINT_DPI,
    SAFE_ZONE,
    for_print,
    inside,
    resolution_warning,
)
from orchestrator.book.formats.typesetting import Sheet, pdf_bytes
from orchestrator.book.options import PAPERS, Export, Options
from orchestrator.book.text import paragraphs, set_paragraph
from orchestrator.book.types import Book

# Inches of the spine for each page of the inside. Two pages are one sheet of paper.
THICKNESS = dict(zip(PAPERS, (0.002347, 0.002252, 0.0025, 0.0), strict=True))
FEWEST_PAGES = 24
BARCODE = (2.0, 1.2)
BARCODE_EDGE = 0.25
# The picture's side and the title's height, as shares of the trimmed side.
_PICTURE = 0.62
_TITLE = 0.21
_BLURB_CHARS = 240
_SENTENCE = re.compile(r".+?(?:[.!?…]+[\"”’')\]]*(?=\s|$)|$)")


def export_cover(book: Book, options: Options) -> Export:
    """Back, spine and front for the inside that `export_print` makes of the same options.

    Facts are the number of pages of the inside, the width of the spine, and the trimmed size, in
    inches.
    """
    side = options.trim * POINTS
    pages = len(inside(book, options)[0])
    spine = pages * THICKNESS[options.paper] * POINTS
    width = 2 * side + spine
    margin = SAFE_ZONE * POINTS
    pictures, dpi = {}, None
    box = (0.0, 0.0)
    if scene := book.cover.scene:
        largest = _PICTURE * side
        scale = min(largest / scene.size[0], largest / scene.size[1])
        box = (scene.size[0] * scale, scene.size[1] * scale)
        dpi = round(scene.size[0] / box[0] * POINTS)
        name = f"cover.{'jpg' if dpi < PRINT_DPI else scene.suffix}"
        pictures[name] = for_print(scene, dpi)
    is_rtl = book.direction == "rtl"
    barcode = [BARCODE[0] * POINTS, BARCODE[1] * POINTS]
    leaf = {
        "kind": "cover",
        "picture": next(iter(pictures), None),
        "alt": book.cover_alt,
        "box": box,
        "fit": "contain",
        "side": side,
        "margin": margin,
        "title": _TITLE * side,
        # Where the front and the back begin from the left: a book from right to left opens there.
        "front": 0 if is_rtl else side + spine,
        "back": side + spine if is_rtl else 0,
        "blurb": [set_paragraph(part) for part in blurb(book)],
        "barcode": barcode,
        # At the foot of the back, next to the spine.
        "barcode_at": BARCODE_EDGE * POINTS
        if is_rtl
        else side - barcode[0] - BARCODE_EDGE * POINTS,
        "barcode_edge": BARCODE_EDGE * POINTS,
    }
    sheet = Sheet(
        width=width,
        height=side,
        bleed=options.bleed * POINTS,
        text_size=17,
        margin=margin,
        title_size=58,
        small_size=12,
        title_spare=0,
    )
    data = pdf_bytes(book, sheet, [leaf], pictures, options.font_folders)
    return Export(
        data=data,
        warnings=tuple(_warnings(pages, options.paper, dpi)),
        facts={
            "pages": pages,
            "dpi": dpi,
            "spine": round(spine / POINTS, 4),
            "width": round(width / POINTS, 4),
            "height": options.trim,
            "bleed": options.bleed,
        },
    )


def blurb(book: Book) -> list[str]:
    """The first sentences of the story, never all of them; in paragraphs."""
    parts = [_SENTENCE.findall(part) for part in paragraphs(book.plan.pages[0].text)]
    count = sum(map(len, parts))
    found: list[str] = []
    length = taken = 0
    for part in parts:
        kept = []
        for sentence in part:
            length += len(sentence) + 1
            is_last = taken + 1 == count and len(book.pages) == 1
            if taken and (length > _BLURB_CHARS or is_last):
                return [*found, "".join(kept).strip()] if kept else found
            kept.append(sentence)
            taken += 1
        found.append("".join(kept).strip())
    return found


def _warnings(pages: int, paper: str, dpi: int | None) -> list[str]:
    found = []
    if pages < FEWEST_PAGES and paper != "stapled":
        found.append(
            f"The book has {pages} pages, and most printers glue none with fewer than "
            f"{FEWEST_PAGES}. Have it stapled, with paper=stapled, or add pages."
        )
    if dpi and dpi < LOWEST_DPI:
        found.append(resolution_warning(dpi))
    return found
