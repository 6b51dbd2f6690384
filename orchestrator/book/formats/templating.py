"""The templates of EPUB and HTML files."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from orchestrator.book.text import writable

FOLDER = Path(__file__).parent / "templates"


def render(name: str, **values: Any) -> str:
    """The template `name` of templates/ with `values`, all of which are escaped.

    What no XML can hold is replaced by U+FFFD.
    """
    return _environment.get_template(name).render(values)


_environment = Environment(
    loader=FileSystemLoader(FOLDER),
    autoescape=True,
    undefined=StrictUndefined,
    finalize=writable,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
