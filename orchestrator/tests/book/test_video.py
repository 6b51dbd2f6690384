"""MP4 files, which ffmpeg makes."""

import json
import shutil
import subprocess
import sys

import pytest

from orchestrator.book import Options, ProgramMissing, export
from orchestrator.tests.support.books import book, narrated, sound


def test_without_the_program_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setitem(sys.modules, "imageio_ffmpeg", None)

    with pytest.raises(ProgramMissing, match=r"requirements-video\.txt"):
        export(book(), "mp4")


@pytest.mark.ci
def test_pages_are_shown_for_as_long_as_they_are_read(tmp_path):
    made = narrated(book("One. Two."), media_type="audio/wav", audio=sound(2))
    silent = export(book("One. Two."), "mp4", Options(page_seconds=5))
    spoken = export(made, "mp4")

    # Three seconds each for the title and for the last page.
    assert silent.facts["seconds"] == 3 + 5 + 3
    assert spoken.facts["seconds"] == 3 + 2.8 + 3
    assert export(made, "mp4").data == spoken.data
    path = tmp_path / "book.mp4"
    path.write_bytes(spoken.data)
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", str(path)],
        capture_output=True,
        check=True,
    )
    facts = json.loads(done.stdout)
    assert [stream["codec_name"] for stream in facts["streams"]] == ["h264", "aac"]
    assert float(facts["format"]["duration"]) == pytest.approx(8.8, abs=0.2)
    assert facts["format"]["tags"]["title"] == "The Nine Lamps"
    assert "made by an algorithm" in facts["format"]["tags"]["comment"]
