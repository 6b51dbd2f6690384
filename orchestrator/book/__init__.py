"""Books as files: a value `Book`, one function that exports it, and one that reads an archive."""

from importlib import import_module

from orchestrator.book.errors import (
    ArchiveRefused,
    ExportFailed,
    GlyphsMissing,
    ProgramMissing,
)
from orchestrator.book.export import Export, Options
from orchestrator.book.types import (
    Book,
    BookPage,
    ModelUsed,
    Narration,
    Picture,
    Provenance,
    Sentence,
)

__all__ = [
    "FORMATS",
    "ArchiveRefused",
    "Book",
    "BookPage",
    "Export",
    "ExportFailed",
    "GlyphsMissing",
    "ModelUsed",
    "Narration",
    "Options",
    "Picture",
    "ProgramMissing",
    "Provenance",
    "Sentence",
    "export",
]

# Modules are imported when they are needed: a server that makes no PDF loads no typesetter.
_EXPORTERS = {
    "epub": "epub",
    "pdf": "pdf",
    "print": "pdf",
    "html": "html",
    "zip": "archive",
    "mp4": "video",
}
FORMATS = tuple(_EXPORTERS)


def export(book: Book, format: str, options: Options | None = None) -> Export:
    """`book` as a file of one of `FORMATS`; the same book and options give the same bytes.

    Raises `ExportFailed` where it cannot be written, and `ValueError` for an unknown format or for
    narration whose sentences are not those of the text.
    """
    if format not in _EXPORTERS:
        raise ValueError(
            f"A book cannot be exported as {format!r}; there is: {', '.join(FORMATS)}."
        )
    module = import_module(f"{__name__}.formats.{_EXPORTERS[format]}")
    return getattr(module, f"export_{format}")(book, options or Options())
