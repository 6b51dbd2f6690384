"""What can go wrong when a book is written to a file or read from one."""

from orchestrator.errors import OrchestratorError


class ExportFailed(OrchestratorError):
    """The book cannot be written in this format. The message says what is missing."""


class GlyphsMissing(ExportFailed):
    """No typeface at hand has some of the book's characters: `characters`, which it names."""

    def __init__(self, characters: list[str]) -> None:
        self.characters = characters
        super().__init__(
            f"No typeface on the server has these characters: {' '.join(characters[:12])}. The "
            "operator can put one that has them into the folder of STORYGEN_BOOK_FONTS; EPUB and "
            "HTML use the reader's own."
        )


class ProgramMissing(ExportFailed):
    """A format needs a program or package that is not installed. The message names it."""


class ArchiveRefused(OrchestratorError):
    """A ZIP file is not a book of ours, or is not safe to read. The message says why."""
