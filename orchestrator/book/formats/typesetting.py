"""Sets leaves with Typst: PDF files, and pictures of pages."""

import json
import logging
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typst

from orchestrator.book import colophon, fonts
from orchestrator.book.errors import ExportFailed, GlyphsMissing
from orchestrator.book.layout import LINE_HEIGHT, PARAGRAPH_SPACE, Paragraph, is_short
from orchestrator.book.palette import palette
from orchestrator.book.text import Fragment, breakable, set_paragraph, writable
from orchestrator.book.types import Book

logger = logging.getLogger(__name__)

_MISSING = re.compile(r"the text `\"(.+?)\"` could not be displayed")
_ESCAPE = re.compile(r"\\u\{([0-9a-f]{1,6})\}")
_TEMPLATE = Path(__file__).parent / "templates" / "book.typ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The page that leaves are set on, in points: its trimmed size, bleed, and type sizes."""

    width: float
    height: float
    text_size: float
    margin: float
    title_size: float
    small_size: float
    title_spare: float
    bleed: float = 0


def set_paragraphs(paragraphs: Sequence[Paragraph]) -> list[list[dict[str, Any]]]:
    """The text of a leaf, as the template takes it."""
    parts = [
        [{"text": breakable(part.text), "sentence": part.sentence} for part in paragraph]
        for paragraph in paragraphs
    ]
    for paragraph in parts:
        paragraph[-1]["text"] = set_paragraph(paragraph[-1]["text"])
    return parts


def scene_names(book: Book) -> dict[int, str]:
    """The names of the scenes' files by page, for `leaves` and `pictures` below."""
    return {n: f"{n}.{page.scene.suffix}" for n, page in enumerate(book.pages, 1) if page.scene}


def scene_files(book: Book) -> dict[str, bytes]:
    """The files of `scene_names`, as the book has them."""
    return {name: book.pages[n - 1].scene.data for n, name in scene_names(book).items()}


def pdf_bytes(
    book: Book,
    sheet: Sheet,
    leaves: Sequence[Mapping[str, Any]],
    pictures: Mapping[str, bytes],
    font_folders: Sequence[Path] = (),
) -> bytes:
    """A tagged PDF (PDF/UA-1) of `leaves`, each a leaf that templates/book.typ knows.

    `pictures` are by the names that leaves call them by. Raises `GlyphsMissing` or `ExportFailed`.
    """
    return _compile(book, sheet, leaves, pictures, font_folders, format="pdf", pdf_standards="ua-1")


def glyph_warnings(book: Book) -> tuple[str, ...]:
    """A sentence if our typeface lacks some of the book's characters.

    For formats that bring it along, but whose readers have others.
    """
    sheet = Sheet(
        width=1000, height=1000, text_size=10, margin=10, title_size=20, small_size=8, title_spare=9
    )
    whole = [(Fragment(page.text),) for page in book.plan.pages]
    text = {"kind": "text", "number": None, "picture": None, "paragraphs": set_paragraphs(whole)}
    title = {"kind": "title", "picture": None, "box": (0, 0)}
    try:
        pdf_bytes(book, sheet, [title, text, {"kind": "colophon"}], {})
    except GlyphsMissing as exc:
        return (
            f"The typeface in the file lacks some characters ({' '.join(exc.characters[:12])}): a "
            "reader shows them in a typeface of its own, if it has one.",
        )
    return ()


def page_pictures(
    book: Book,
    sheet: Sheet,
    leaves: Sequence[Mapping[str, Any]],
    pictures: Mapping[str, bytes],
    font_folders: Sequence[Path] = (),
    *,
    ppi: float,
) -> list[bytes]:
    """Each of `leaves` as a PNG file, `ppi` pixels for 72 points. Raises as `pdf_bytes` does."""
    # A picture shows a box for a missing glyph; a tagged PDF must not, so that is made first.
    bare = [{**leaf, "picture": None} for leaf in leaves]
    pdf_bytes(book, sheet, bare, {}, font_folders)
    made = _compile(book, sheet, leaves, pictures, font_folders, format="png", ppi=ppi)
    return made if isinstance(made, list) else [made]


def _compile(
    book: Book,
    sheet: Sheet,
    leaves: Sequence[Mapping[str, Any]],
    pictures: Mapping[str, bytes],
    font_folders: Sequence[Path],
    **options: Any,
) -> Any:
    available = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(fonts.FOLDER), *map(str, font_folders)],
    )
    families = [fonts.FAMILY, *sorted(set(available.families()) - {fonts.FAMILY})]
    data = writable(_data(book, sheet, leaves) | {"fonts": families})
    # Typst reads pictures from files alone.
    with tempfile.TemporaryDirectory(prefix="storygen-book-") as name:
        folder = Path(name)
        main = folder / _TEMPLATE.name
        main.write_bytes(_TEMPLATE.read_bytes())
        (folder / "book.json").write_text(json.dumps(data, ensure_ascii=False), "utf-8")
        for picture, content in pictures.items():
            (folder / picture).write_bytes(content)
        try:
            compiler = typst.Compiler(main, root=folder, font_paths=available)
            return compiler.compile(timestamp=book.created, **options)
        except typst.TypstError as exc:
            if missing := _MISSING.findall(exc.diagnostic):
                raise GlyphsMissing(_characters(missing)) from exc
            logger.error("Typst: %s", exc.diagnostic)
            raise ExportFailed("The book could not be typeset; the server's log says why.") from exc


def _data(book: Book, sheet: Sheet, leaves: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    lang, *subtags = book.language.split("-")
    paper, ink = palette(book)
    return {
        "title": book.title,
        "shown_title": set_paragraph(book.title),
        "statement": book.provenance.statement(),
        "keywords": ["picture book", "made by an algorithm"],
        "date": [book.created.year, book.created.month, book.created.day],
        "lang": lang,
        "region": next((tag for tag in subtags if len(tag) == 2), None),
        "direction": book.direction,
        "paper": paper,
        "ink": ink,
        "centred": is_short(book),
        "line_height": LINE_HEIGHT,
        "paragraph_space": PARAGRAPH_SPACE * LINE_HEIGHT,
        "for_readers": colophon.for_readers(book),
        "colophon": {
            "heading": colophon.HEADING,
            "lines": [set_paragraph(line) for line in colophon.lines(book)],
        },
        "width": sheet.width,
        "height": sheet.height,
        "bleed": sheet.bleed,
        "margin": sheet.margin,
        "text_size": sheet.text_size,
        "title_size": sheet.title_size,
        "title_spare": sheet.title_spare,
        "small_size": sheet.small_size,
        "leaves": list(leaves),
    }


def _characters(missing: Sequence[str]) -> list[str]:
    texts = (_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) for text in missing)
    return sorted({char for text in texts for char in text})
