"""What all formats have in common."""

import hashlib
import io
import os
import subprocess
import sys
import zipfile

import pytest

from orchestrator.book import FORMATS, Options, export
from orchestrator.tests.support.books import book, narrated

# A video needs a program; `test_video` has its tests.
PURE = tuple(name for name in FORMATS if name != "mp4")


@pytest.mark.parametrize("format", PURE)
def test_the_same_book_gives_the_same_bytes(format):
    script = (
        "import hashlib, sys\n"
        "from orchestrator.book import export\n"
        "from orchestrator.tests.support.books import book, narrated\n"
        "print(hashlib.sha256(export(narrated(book()), sys.argv[1]).data).hexdigest())\n"
    )

    here = hashlib.sha256(export(narrated(book()), format).data).hexdigest()
    elsewhere = subprocess.run(
        [sys.executable, "-c", script, format],
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert elsewhere.stdout.strip() == here


@pytest.mark.parametrize("format", PURE)
def test_another_word_gives_other_bytes(format):
    assert export(book("One."), format).data != export(book("Two."), format).data


@pytest.mark.parametrize("format", ["epub", "html", "zip"])
def test_it_says_what_made_it(format):
    """`test_pdf` reads PDF files."""
    data = export(book(), format).data
    if format != "html":
        archive = zipfile.ZipFile(io.BytesIO(data))
        data = b"".join(archive.read(name) for name in archive.namelist())
    text = data.decode("utf-8", "ignore")

    assert "made by an algorithm" in text
    assert "storyteller-30m" in text
    assert "abc123" in text


def test_an_unknown_format_is_refused():
    with pytest.raises(ValueError, match="there is: epub, pdf, print, cover, html, zip, mp4"):
        export(book(), "docx")


@pytest.mark.parametrize(
    "options", [{"layout": "floating"}, {"trim": 2.0}, {"bleed": -1.0}, {"page_seconds": 0.0}]
)
def test_options_have_bounds(options):
    with pytest.raises(ValueError, match=r"\."):
        Options(**options)
