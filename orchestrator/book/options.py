"""What comes out of an export, and what may be chosen for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from orchestrator.book.credentials import Credentials

PAPERS = ("colour", "white", "cream", "stapled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a book is exported; each format reads its own.

    `layout` of EPUB is "fixed" or "reflowable". `trim` is the side of a printed page and `bleed`
    what is printed beyond it, in inches, `paper` one of `PAPERS`, by which the spine is as wide
    as the pages are thick. `page_seconds` is how long a video shows a page without
    narration. `font_folders` hold typefaces for characters that ours does not have. With
    `credentials` the pictures of EPUB and HTML, and videos, are signed.
    """

    layout: str = "fixed"
    trim: float = 8.5
    bleed: float = 0.125
    paper: str = PAPERS[0]
    page_seconds: float = 6.0
    font_folders: tuple[Path, ...] = ()
    credentials: Credentials | None = None

    def __post_init__(self) -> None:
        if self.layout not in ("fixed", "reflowable"):
            raise ValueError("The layout of a book is fixed or reflowable.")
        if not 5 <= self.trim <= 12 or not 0 <= self.bleed <= 0.5:
            raise ValueError("A printed page has 5 to 12 inches, and up to half an inch of bleed.")
        if self.paper not in PAPERS:
            raise ValueError(f"There is no such paper; there is: {', '.join(PAPERS)}.")
        if not 1 <= self.page_seconds <= 60:
            raise ValueError("A page of a video is shown for 1 to 60 seconds.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """The bytes of a file.

    `warnings` are sentences for the user, `facts` such as the number of pages or the dpi.
    """

    data: bytes
    warnings: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
