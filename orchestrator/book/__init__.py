"""Books as files: a value `Book`, one function that exports it, and one that reads an archive."""

from dataclasses import dataclass, replace
from importlib import import_module

from orchestrator.book.credentials import Credentials, SigningFailed, sign_pictures
from orchestrator.book.errors import (
    ArchiveRefused,
    ExportFailed,
    GlyphsMissing,
    ProgramMissing,
)
from orchestrator.book.options import PAPERS, Export, Options
from orchestrator.book.types import (
    Book,
    BookPage,
    ModelUsed,
    Picture,
    Provenance,
)
from orchestrator.types import Narration, Sentence

__all__ = [
    "FORMATS",
    "PAPERS",
    "ArchiveRefused",
    "Book",
    "BookPage",
    "Credentials",
    "Export",
    "ExportFailed",
    "Format",
    "GlyphsMissing",
    "ModelUsed",
    "Narration",
    "Options",
    "Picture",
    "ProgramMissing",
    "Provenance",
    "Sentence",
    "SigningFailed",
    "export",
]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. `is_slow` says that making one may take longer than a second.

    `signed` is what of it gets Content Credentials: "pictures", the "file", or nothing.
    """

    module: str
    media_type: str
    suffix: str
    is_slow: bool = False
    signed: str = ""


FORMATS = {
    "epub": Format("epub", "application/epub+zip", ".epub", signed="pictures"),
    "pdf": Format("pdf", "application/pdf", ".pdf"),
    "print": Format("pdf", "application/pdf", "-print.pdf", is_slow=True),
    "cover": Format("cover", "application/pdf", "-cover.pdf"),
    "html": Format("html", "text/html; charset=utf-8", ".html", signed="pictures"),
    "zip": Format("archive", "application/zip", ".zip"),
    "mp4": Format("video", "video/mp4", ".mp4", is_slow=True, signed="file"),
}


def export(book: Book, format: str, options: Options | None = None) -> Export:
    """`book` as a file of one of `FORMATS`; the same book and options give the same bytes.

    But for what is signed: each signature is another one. Raises `ExportFailed` where it cannot be
    written, `SigningFailed`, and `ValueError` for an unknown format or for narration whose
    sentences are not those of the text.
    """
    if format not in FORMATS:
        raise ValueError(
            f"A book cannot be exported as {format!r}; there is: {', '.join(FORMATS)}."
        )
    options = options or Options()
    form, credentials = FORMATS[format], options.credentials
    if credentials and form.signed == "pictures":
        book = sign_pictures(book, credentials)
    # Imported when it is needed: a server that makes no PDF loads no typesetter.
    module = import_module(f"{__name__}.formats.{form.module}")
    made: Export = getattr(module, f"export_{format}")(book, options)
    if not (credentials and form.signed == "file"):
        return made
    parts = (made.data, form.media_type, book.title, book.provenance)
    return replace(made, data=credentials.sign(*parts, is_composed=True))
