"""One HTML file with everything in it: it opens by a double click and needs no network.

Its own content security policy allows the style and the script that are in it, by their hashes, and
nothing from elsewhere. Without JavaScript, and on paper, all pages follow one another.
"""

import base64
import hashlib
from pathlib import Path
from typing import Any

from markupsafe import Markup

from orchestrator.book import colophon, fonts
from orchestrator.book.formats.templating import FOLDER, render
from orchestrator.book.formats.typesetting import glyph_warnings
from orchestrator.book.layout import LINE_HEIGHT, PARAGRAPH_SPACE, TEXT_SIZES
from orchestrator.book.options import Export, Options
from orchestrator.book.palette import palette
from orchestrator.book.text import breakable, fragments, set_paragraph
from orchestrator.book.types import Book


def export_html(book: Book, options: Options) -> Export:
    """The book as one file that turns its pages, and reads aloud where there is narration."""
    shared = {
        "book": book,
        "palette": palette(book),
        "family": fonts.FAMILY,
        "line_height": LINE_HEIGHT,
        "paragraph_space": PARAGRAPH_SPACE * LINE_HEIGHT,
    }
    # The style and the script are ours; what is in them of the book is two colours.
    style = Markup(
        render(
            "html/book.css.j2",
            **shared,
            text_size=round(TEXT_SIZES[book.reader] / 16, 2),
            regular=_file_uri("font/ttf", fonts.REGULAR),
            bold=_file_uri("font/ttf", fonts.BOLD),
        )
    )
    script = Markup((FOLDER / "html/book.js").read_text("utf-8"))
    cover = book.cover.scene
    text = render(
        "html/book.html.j2",
        **shared,
        style=style,
        style_hash=_csp_hash(style),
        script=script,
        script_hash=_csp_hash(script),
        shown_title=set_paragraph(book.title),
        for_readers=colophon.for_readers(book),
        cover=_uri(cover.media_type, cover.data) if cover else "",
        pages=[_page(book, number) for number in range(1, len(book.pages) + 1)],
        is_narrated=book.is_narrated,
        colophon=colophon.lines(book),
        colophon_heading=colophon.HEADING,
    )
    return Export(
        data=text.encode(),
        warnings=glyph_warnings(book),
        facts={"pages": len(book.pages) + 2},
    )


def _page(book: Book, number: int) -> dict[str, Any]:
    made = book.pages[number - 1]
    narration = made.narration
    paragraphs = []
    for found in fragments(book.plan.pages[number - 1].text, narration):
        parts = []
        for part in found:
            set_text = set_paragraph if part is found[-1] else breakable
            spoken = narration.sentences[part.sentence] if part.sentence is not None else None
            parts.append(
                {
                    "text": set_text(part.text),
                    "start": round(spoken.start, 3) if spoken else 0,
                    "end": round(spoken.end, 3) if spoken else 0,
                }
            )
        paragraphs.append(parts)
    return {
        "number": number,
        "picture": _uri(made.scene.media_type, made.scene.data) if made.scene else "",
        "alt": book.alt(number),
        "paragraphs": paragraphs,
        "audio": _uri(narration.media_type, narration.audio) if narration else "",
    }


def _uri(media_type: str, data: bytes) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def _file_uri(media_type: str, path: Path) -> str:
    return _uri(media_type, path.read_bytes())


def _csp_hash(text: str) -> str:
    """As a policy names an inline style or script: the hash of the text of its element."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
