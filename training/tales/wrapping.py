"""Wrap the long lines of tales, so that a writer can type on: `python -m tales wrap FILE`."""

import textwrap
from pathlib import Path

WIDTH = 99


def wrap(path: Path) -> bool:
    """Wrap the lines of a file of premises; True where something changed."""
    before = path.read_text()
    after = "\n".join(_wrapped(line) for line in before.split("\n"))
    if after != before:
        path.write_text(after)
    return after != before


def _wrapped(line: str) -> str:
    if len(line) <= WIDTH or line.startswith("#"):
        return line
    return "\n".join(
        textwrap.wrap(
            line,
            WIDTH,
            subsequent_indent="  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    )
