"""Wrap the long lines of tales, so that a writer can type on: `python -m tales wrap FILE`."""

import re
import textwrap
from pathlib import Path

WIDTH = 99
_TEXT = re.compile(r'((?:= |\()"""\n)(.*?)"""', re.S)


def wrap(path: Path) -> bool:
    """Wrap the tables and tales in a file's block strings; True where something changed."""
    before = path.read_text()

    def put(match: re.Match) -> str:
        lines = [_wrapped(line) for line in match[2].split("\n")]
        return match[1] + "\n".join(lines) + '"""'

    after = _TEXT.sub(put, before)
    if after != before:
        path.write_text(after)
    return after != before


def _wrapped(line: str) -> str:
    if len(line) <= WIDTH:
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
