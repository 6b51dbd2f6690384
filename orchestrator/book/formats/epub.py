"""EPUB 3.3 files: fixed pages as a picture book has them, or text that flows.

Both have live text, a description of each picture, and media overlays where there is narration. The
claim to conform to EPUB Accessibility is made for the edition that flows: fixed pages cannot be set
in larger type, which WCAG asks for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from orchestrator.book import colophon, fonts
from orchestrator.book.formats.pdf import READING, READING_MARGIN
from orchestrator.book.formats.templating import FOLDER, render
from orchestrator.book.formats.typesetting import glyph_warnings
from orchestrator.book.formats.zipping import zip_bytes
from orchestrator.book.layout import (
    LINE_HEIGHT,
    PARAGRAPH_SPACE,
    TEXT_SIZES,
    Layout,
    Leaf,
    is_short,
    lay_out,
    picture_box,
)
from orchestrator.book.options import Export, Options
from orchestrator.book.palette import palette
from orchestrator.book.text import breakable, fragments, set_paragraph
from orchestrator.book.types import Book
from orchestrator.png import GENERATED

# CSS pixels for each point of the page that PDF files have.
_SCALE = 2
# EPUB 3.3's core media types, with the parameter that Opus needs.
_AUDIO = {
    "audio/mpeg": "audio/mpeg",
    "audio/mp4": "audio/mp4",
    "audio/ogg": "audio/ogg; codecs=opus",
}
_LABEL_WORDS = 6


@dataclass(slots=True)
class _Item:
    """A line of the manifest."""

    id: str
    href: str
    media_type: str
    content: bytes
    properties: str = ""
    overlay: str = ""


@dataclass(slots=True)
class _Package:
    items: list[_Item] = field(default_factory=list)
    spine: list[str] = field(default_factory=list)
    overlays: list[dict[str, Any]] = field(default_factory=list)


def export_epub(book: Book, options: Options) -> Export:
    """The edition that `options.layout` names.

    Narration in WAV, which EPUB does not know, is left out, with a warning.
    """
    is_fixed = options.layout == "fixed"
    layout = lay_out(book, READING) if is_fixed else _flowing(book)
    wide, high = READING.picture_width * _SCALE, READING.height * _SCALE
    shared = {
        "book": book,
        "is_fixed": is_fixed,
        "wide": round(wide),
        "high": round(high),
        "palette": palette(book),
        "family": fonts.FAMILY,
        "line_height": LINE_HEIGHT,
        "paragraph_space": PARAGRAPH_SPACE * LINE_HEIGHT,
        "shown_title": set_paragraph(book.title),
        "for_readers": colophon.for_readers(book),
        "colophon": colophon.lines(book),
        "colophon_heading": colophon.HEADING,
    }
    package = _Package()
    _add_pictures(package, book)
    _add_audio(package, book)
    pages = _page_list(book, layout, is_fixed)

    def add_text(id: str, template: str, overlay: str = "", **values: Any) -> None:
        text = render(f"epub/{template}.xhtml.j2", **shared, **values)
        href = f"{id}.xhtml"
        item = _Item(id, href, "application/xhtml+xml", text.encode(), overlay=overlay)
        package.items.append(item)
        package.spine.append(id)

    cover = _cover(book)
    add_text("title", "title", cover=cover)
    for page in pages:
        overlay = _overlay(book, page)
        if overlay:
            smil = render("epub/overlay.smil.j2", overlay=overlay).encode()
            item = _Item(overlay["id"], overlay["file"], "application/smil+xml", smil)
            package.items.append(item)
            package.overlays.append(overlay)
        add_text(page["id"], "page", overlay["id"] if overlay else "", page=page)
    add_text("colophon", "colophon")

    css = render(
        "epub/style.css.j2",
        **shared,
        text_size=round(layout.text_size * _SCALE, 1),
        relative_size=round(TEXT_SIZES[book.reader] / 16, 2),
        margin=READING_MARGIN * _SCALE,
        radius=16 if layout.picture_width < READING.picture_width else 0,
        centred=is_short(book),
        title_height=round(high) - (cover["height"] if cover else 0),
        title_size=_title_size(book),
    )
    nav = render("epub/nav.xhtml.j2", **shared, pages=pages)
    package.items += [
        _Item("nav", "nav.xhtml", "application/xhtml+xml", nav.encode(), properties="nav"),
        _Item("style", "style.css", "text/css", css.encode()),
    ]
    for path in (fonts.REGULAR, fonts.BOLD):
        package.items.append(
            _Item(path.stem.lower(), f"fonts/{path.name}", "font/ttf", path.read_bytes())
        )
    opf = render(
        "epub/package.opf.j2",
        **shared,
        items=package.items,
        spine=package.spine,
        overlays=package.overlays,
        total=_clock(sum(overlay["seconds"] for overlay in package.overlays)),
        source_type=GENERATED,
        has_pictures=bool(cover),
        conforms=not is_fixed,
        summary=_summary(is_fixed, bool(package.overlays)),
    )
    files = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": (FOLDER / "epub/container.xml").read_bytes(),
        "META-INF/com.apple.ibooks.display-options.xml": (
            FOLDER / "epub/display-options.xml"
        ).read_bytes(),
        "EPUB/package.opf": opf.encode(),
        **{f"EPUB/{item.href}": item.content for item in package.items},
    }
    left_out = any(
        page.narration and page.narration.media_type not in _AUDIO for page in book.pages
    )
    return Export(
        data=zip_bytes(files),
        warnings=(*glyph_warnings(book), *((_NO_WAV,) if left_out else ())),
        facts={"pages": len(package.spine), "narrated": len(package.overlays)},
    )


_NO_WAV = (
    "The narration was left out: EPUB does not know WAV. Let it be made as MP3, Opus or AAC, and "
    "export the book again."
)


def _flowing(book: Book) -> Layout:
    """Each page on one leaf, however long."""
    leaves = (
        Leaf(
            number, page.scene is not None, tuple(map(tuple, fragments(told.text, page.narration)))
        )
        for number, (told, page) in enumerate(zip(book.plan.pages, book.pages, strict=True), 1)
    )
    return Layout(TEXT_SIZES[book.reader], READING.picture_width, 0, tuple(leaves))


def _page_list(book: Book, layout: Layout, is_fixed: bool) -> list[dict[str, Any]]:
    """What the templates need of each leaf."""
    pages: list[dict[str, Any]] = []
    above = layout.picture_top
    for index, leaf in enumerate(layout.leaves, 1):
        made = book.pages[leaf.number - 1]
        width, height = picture_box(book, leaf.number, READING, layout.picture_width)
        has_picture = leaf.has_picture and made.scene is not None
        left = (READING.picture_width - width) / 2
        text_top = above + height + 14 if has_picture else 28
        id = f"page-{index:02}"
        pages.append(
            {
                "id": id,
                "href": f"{id}.xhtml",
                "number": leaf.number,
                "label": _label(leaf),
                "picture": f"pictures/page-{leaf.number:02}.{made.scene.suffix}"
                if has_picture
                else "",
                "alt": book.alt(leaf.number),
                "picture_style": _px(left=left, top=above, width=width, height=height),
                "words_style": _px(top=text_top),
                "paragraphs": [list(_parts(paragraph)) for paragraph in leaf.paragraphs],
            }
        )
    return pages


def _parts(paragraph: tuple[Any, ...]) -> Iterator[dict[str, Any]]:
    for part in paragraph:
        is_last = part is paragraph[-1]
        text = set_paragraph(part.text) if is_last else breakable(part.text)
        id = "" if part.sentence is None else f"s{part.sentence + 1}"
        yield {"text": text, "id": id, "sentence": part.sentence}


def _label(leaf: Leaf) -> str:
    text = " ".join("".join(part.text for part in paragraph) for paragraph in leaf.paragraphs)
    words = text.split()
    start = " ".join(words[:_LABEL_WORDS]).rstrip(".,;:")[:60]
    return f"{leaf.number}. {start}{'…' if len(words) > _LABEL_WORDS else ''}"


def _cover(book: Book) -> dict[str, Any] | None:
    if book.cover.scene is None:
        return None
    number = book.cover_number
    width, height = picture_box(book, number, READING, READING.picture_width)
    return {
        "href": f"pictures/page-{number:02}.{book.cover.scene.suffix}",
        "height": round(height * _SCALE),
        "style": _px(
            left=(READING.picture_width - width) / 2,
            top=READING.height - height,
            width=width,
            height=height,
        ),
    }


def _title_size(book: Book) -> int:
    """The largest size in pixels at which the title has at most two lines, or the smallest."""
    room = (READING.picture_width - 80) * 0.95
    for size in range(52, 20, -2):
        if fonts.width(book.title, size, bold=True) <= (room if size > 44 else 1.8 * room):
            return size * _SCALE
    return 20 * _SCALE


def _add_pictures(package: _Package, book: Book) -> None:
    for number, page in enumerate(book.pages, 1):
        if page.scene:
            is_cover = number == book.cover_number
            id = f"picture-{number:02}"
            href = f"pictures/page-{number:02}.{page.scene.suffix}"
            properties = "cover-image" if is_cover else ""
            package.items.append(
                _Item(id, href, page.scene.media_type, page.scene.data, properties)
            )


def _add_audio(package: _Package, book: Book) -> None:
    for number, page in enumerate(book.pages, 1):
        if page.narration and page.narration.media_type in _AUDIO:
            href = f"audio/page-{number:02}.{page.narration.suffix}"
            media_type = _AUDIO[page.narration.media_type]
            package.items.append(
                _Item(f"audio-{number:02}", href, media_type, page.narration.audio)
            )


def _overlay(book: Book, page: dict[str, Any]) -> dict[str, Any] | None:
    """The media overlay of a leaf: which part of the audio file belongs to which sentence."""
    narration = book.pages[page["number"] - 1].narration
    if narration is None or narration.media_type not in _AUDIO:
        return None
    spoken = [part for paragraph in page["paragraphs"] for part in paragraph if part["id"]]
    if not spoken:
        return None
    clips, seconds = [], 0.0
    for part in spoken:
        sentence = narration.sentences[part["sentence"]]
        begin, end = round(sentence.start, 3), round(min(sentence.end, narration.duration), 3)
        clips.append({"id": part["id"], "begin": f"{begin}s", "end": f"{end}s"})
        seconds += end - begin
    return {
        "id": f"{page['id']}-overlay",
        "file": f"{page['id']}.smil",
        "href": page["href"],
        "audio": f"audio/page-{page['number']:02}.{narration.suffix}",
        "clips": clips,
        "seconds": round(seconds, 3),
        "duration": _clock(seconds),
    }


def _clock(seconds: float) -> str:
    """As SMIL writes it: 0:01:02.345."""
    millis = round(seconds * 1000)
    minutes, millis = divmod(millis, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{millis // 1000:02}.{millis % 1000:03}"


def _px(**lengths: float) -> str:
    return "; ".join(f"{name}: {round(value * _SCALE)}px" for name, value in lengths.items())


def _summary(is_fixed: bool, is_narrated: bool) -> str:
    parts = ["A picture book. Each picture has a description; the whole text is live text."]
    if is_narrated:
        parts.append("It can be read aloud, and the sentence that is spoken is highlighted.")
    if is_fixed:
        parts.append(
            "Its pages have a fixed layout, whose text cannot be made larger or flow again; there "
            "is an edition that flows."
        )
    return " ".join(parts)
