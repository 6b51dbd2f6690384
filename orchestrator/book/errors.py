"""What can go wrong when a book is written to a file or read from one."""

from orchestrator.errors import OrchestratorError


class ExportFailed(OrchestratorError):
    """The book cannot be written in this format. The message says what is missing."""


class GlyphsMissing(ExportFailed):
    """No typeface at hand has some of the book's characters. The message names them."""


class ProgramMissing(ExportFailed):
    """A format needs a program or package that is not installed. The message names it."""


class ArchiveRefused(OrchestratorError):
    """A ZIP file is not a book of ours, or is not safe to read. The message says why."""
