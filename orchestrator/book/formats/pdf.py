"""PDF files: one to read on a screen or at home, one for a press."""

import io
from typing import Any

from PIL import Image

from orchestrator.book.formats.typesetting import (
    Sheet,
    pdf_bytes,
    scene_files,
    scene_names,
    set_paragraphs,
)
from orchestrator.book.layout import Layout, Shape, lay_out, picture_box
from orchestrator.book.options import Export, Options
from orchestrator.book.types import Book, Picture

POINTS = 72
# Three to four, as tablets are; 7.5 x 10 in.
READING = Shape(height=720, picture_width=540, picture_height=540, text_width=452, spare=60)
READING_MARGIN = 44

# What a press prints sharp, and below which a buyer sees it.
PRINT_DPI = 300
LOWEST_DPI = 150
# Nothing that matters is nearer to the trimmed edge, in inches.
SAFE_ZONE = 0.5
# How far a picture may differ from the page's proportions and still be cut to fill it.
_CUT = 1.15


def export_pdf(book: Book, options: Options) -> Export:
    """One page of the story on each page, the text under its picture."""
    layout = lay_out(book, READING)
    names = scene_names(book)
    leaves = [_title_leaf(book, names, READING.picture_width, READING.picture_height)]
    for leaf in layout.leaves:
        box = picture_box(book, leaf.number, READING, layout.picture_width)
        leaves.append(
            {
                "kind": "page",
                "number": leaf.number,
                "picture": names.get(leaf.number) if leaf.has_picture else None,
                "alt": book.alt(leaf.number),
                "box": box,
                "above": layout.picture_top,
                "paragraphs": set_paragraphs(leaf.paragraphs),
            }
        )
    leaves.append({"kind": "colophon"})
    sheet = Sheet(
        width=READING.picture_width,
        height=READING.height,
        text_size=layout.text_size,
        margin=READING_MARGIN,
        title_size=52,
        small_size=13,
        title_spare=70,
    )
    data = pdf_bytes(book, sheet, leaves, scene_files(book), options.font_folders)
    return Export(
        data=data,
        facts={"pages": len(leaves), "text_size": layout.text_size},
    )


def export_print(book: Book, options: Options) -> Export:
    """The inside of a printed book: text on left-hand pages, pictures over all of right-hand ones.

    Square pages with bleed, a safe zone of half an inch, and a number of pages that four divides.
    Pictures below `PRINT_DPI` are resampled to it, so that no pixel shows as a square; `dpi` among
    the facts is what they had, and below `LOWEST_DPI` a warning says so.
    """
    side, bleed = options.trim * POINTS, options.bleed * POINTS
    leaves, layout, pictures, dpi = inside(book, options)
    sheet = Sheet(
        width=side,
        height=side,
        bleed=bleed,
        text_size=layout.text_size,
        margin=_print_margin(side),
        title_size=48,
        small_size=12,
        title_spare=110,
    )
    data = pdf_bytes(book, sheet, leaves, pictures, options.font_folders)
    warnings = (resolution_warning(dpi),) if dpi and dpi < LOWEST_DPI else ()
    return Export(
        data=data,
        warnings=warnings,
        facts={"pages": len(leaves), "dpi": dpi, "trim": options.trim, "bleed": options.bleed},
    )


def inside(
    book: Book, options: Options
) -> tuple[list[dict[str, Any]], Layout, dict[str, bytes], int | None]:
    """The leaves of the inside, how they are laid out, their pictures, and the coarsest's dpi."""
    side, bleed = options.trim * POINTS, options.bleed * POINTS
    shape = Shape(
        height=side,
        picture_width=side,
        picture_height=side,
        text_width=side - 2 * _print_margin(side),
        spare=68,
        beside=True,
    )
    layout = lay_out(book, shape)
    full = side + 2 * bleed
    names, pictures, dpi = _print_pictures(book, full)
    leaves = [{**_title_leaf(book, names, full, 0.7 * side + bleed), "fit": "cover"}]
    begun = 0
    for leaf in layout.leaves:
        if leaf.number != begun and len(leaves) % 2 == 0:
            # Each page begins on a left-hand side.
            leaves.append({"kind": "blank"})
        begun = leaf.number
        leaves.append(
            {
                "kind": "text",
                "number": leaf.number,
                "picture": None,
                "paragraphs": set_paragraphs(leaf.paragraphs),
            }
        )
        if leaf.has_picture and leaf.number in names:
            leaves.append(_picture_leaf(book, leaf.number, names[leaf.number], full, side))
    leaves.append({"kind": "colophon"})
    leaves += [{"kind": "blank"}] * (-len(leaves) % 4)
    return leaves, layout, pictures, dpi


def _print_margin(side: float) -> float:
    return SAFE_ZONE * POINTS + 0.03 * side


def resolution_warning(dpi: int) -> str:
    return (
        f"The pictures have {dpi} dots an inch at this size; a press wants {PRINT_DPI}, and "
        f"below {LOWEST_DPI} they look soft. Choose a preset with larger pictures or a smaller "
        "page."
    )


def _title_leaf(book: Book, names: dict[int, str], width: float, height: float) -> dict[str, Any]:
    number = book.cover_number
    leaf = {"kind": "title", "picture": names.get(number), "alt": book.cover_alt, "box": (0, 0)}
    if scene := book.cover.scene:
        scale = min(width / scene.size[0], height / scene.size[1])
        leaf["box"] = (scene.size[0] * scale, scene.size[1] * scale)
    return leaf


def _picture_leaf(book: Book, number: int, name: str, full: float, side: float) -> dict[str, Any]:
    scene = book.pages[number - 1].scene
    width, height = scene.size
    cuts = max(width, height) / min(width, height) <= _CUT
    room = full if cuts else side - 2 * SAFE_ZONE * POINTS
    scale = room / max(width, height)
    return {
        "kind": "picture",
        "number": None,
        "picture": name,
        "alt": book.alt(number),
        "box": (full, full) if cuts else (width * scale, height * scale),
        "fit": "cover",
    }


def _print_pictures(book: Book, full: float) -> tuple[dict[int, str], dict[str, bytes], int | None]:
    """Their names by page, their files, and the dots an inch of the coarsest of them."""
    names, pictures, coarsest = {}, {}, None
    inches = full / POINTS
    for number, page in enumerate(book.pages, 1):
        if page.scene:
            dpi = round(min(page.scene.size) / inches)
            coarsest = dpi if coarsest is None else min(coarsest, dpi)
            names[number] = f"{number}.jpg" if dpi < PRINT_DPI else f"{number}.{page.scene.suffix}"
            pictures[names[number]] = for_print(page.scene, dpi)
    return names, pictures, coarsest


def for_print(picture: Picture, dpi: int) -> bytes:
    """A picture that has `dpi` dots an inch at its size on paper, resampled if they are too few."""
    if dpi >= PRINT_DPI:
        return picture.data
    image = picture.decode().convert("RGB")
    scale = PRINT_DPI / dpi
    size = (round(image.width * scale), round(image.height * scale))
    file = io.BytesIO()
    image.resize(size, Image.Resampling.LANCZOS).save(file, "JPEG", quality=92, subsampling=0)
    return file.getvalue()
