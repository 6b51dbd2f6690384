"""PDF files: tagged, with their fonts, and in the boxes that a press asks for."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from orchestrator.book import BookPage, Export, GlyphsMissing, Options, export
from orchestrator.book.formats.cover import THICKNESS, blurb
from orchestrator.book.formats.typesetting import Sheet, page_pictures
from orchestrator.tests.support.books import MODELS, book, picture


def opened(made: Export) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(made.data))


def texts(reader: pypdf.PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split()).replace("\u00a0", " ") for page in reader.pages]


def alternatives(element: pypdf.generic.DictionaryObject) -> list[str]:
    """The descriptions of pictures in the structure below `element`, in the order of reading."""
    found = [str(element["/Alt"])] if "/Alt" in element else []
    children = element.get("/K", [])
    children = children if isinstance(children, list) else [children]
    for child in children:
        child = child.get_object()
        if isinstance(child, pypdf.generic.DictionaryObject):
            found += alternatives(child)
    return found


def embedded(reader: pypdf.PdfReader) -> dict[str, bool]:
    fonts = {}
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            font = font.get_object()
            (inner,) = font.get("/DescendantFonts", [font])
            descriptor = inner.get_object()["/FontDescriptor"].get_object()
            fonts[str(font["/BaseFont"])] = any(f"/FontFile{n}" in descriptor for n in ("", 2, 3))
    return fonts


def test_each_page_has_its_text_between_the_title_and_how_it_was_made():
    found = texts(opened(export(book(), "pdf")))

    assert found[0].startswith("The Nine Lamps")
    assert "Momo counted the lamps. There were nine. Nine is not enough." in found[1]
    assert "Then the wind took all nine of them." in found[2]
    assert "made by an algorithm" in found[-1]
    for model in MODELS:
        assert model.name in found[-1]
    assert "a fox & an owl <in> the dark" in found[-1]


@pytest.mark.parametrize(
    ("paper", "spine"), [("colour", 0.0657), ("white", 0.0631), ("cream", 0.07), ("stapled", 0)]
)
def test_a_cover_wraps_the_inside(paper, spine):
    made = book(*["Up!"] * 12)
    inside = len(opened(export(made, "print")).pages)

    result = export(made, "cover", Options(paper=paper))

    (page,) = opened(result).pages
    assert result.facts["pages"] == inside == 28
    assert result.facts["spine"] == spine
    left, bottom, right, top = (float(edge) for edge in page.trimbox)
    assert (left, bottom, top) == (9, 9, 621)
    assert (right - left) / 72 == pytest.approx(17 + 28 * THICKNESS[paper], abs=1e-3)
    assert list(page.mediabox) == list(page.bleedbox) == [0, 0, pytest.approx(right + 9), 630]
    assert texts(opened(result))[0].startswith("The Nine Lamps")
    assert "made by an algorithm" in texts(opened(result))[0]
    assert not any("glue" in warning for warning in result.warnings)


def test_a_thin_book_is_to_be_stapled():
    assert "stapled" in export(book(), "cover").warnings[0]
    assert not any(
        "glue" in each for each in export(book(), "cover", Options(paper="stapled")).warnings
    )
    with pytest.raises(ValueError, match="paper"):
        Options(paper="stone")


def test_a_cover_tells_how_the_story_begins_and_never_its_end():
    assert blurb(book()) == ["Momo counted the lamps. There were nine.", "Nine is not enough."]
    assert blurb(book("One. Two. Three.")) == ["One. Two."]
    assert blurb(book("All in one.")) == ["All in one."]
    assert blurb(book(f"{'A long one. ' * 50}", "End.")) == [" ".join(["A long one."] * 18)]


def test_a_cover_without_a_picture_or_from_right_to_left():
    bare = book("Up!", pages=(BookPage(),), portraits={}, cutouts={})

    assert "Up!" in texts(opened(export(bare, "cover")))[0]
    assert len(opened(export(book(language="he"), "cover")).pages) == 1


@pytest.mark.parametrize("format", ["pdf", "print", "cover"])
def test_it_is_tagged_and_describes_its_pictures(format):
    made = book()
    reader = opened(export(made, format))
    root = reader.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()
    assert reader.metadata.title == "The Nine Lamps"
    assert "made by an algorithm" in reader.metadata.subject
    pages = [] if format == "cover" else [made.alt(1), made.alt(2)]
    assert alternatives(root["/StructTreeRoot"]) == [made.cover_alt, *pages]


@pytest.mark.parametrize("format", ["pdf", "print", "cover"])
def test_all_fonts_are_embedded(format):
    fonts = embedded(opened(export(book(), format)))

    assert fonts
    assert all(fonts.values()), fonts
    assert all("StoryGenReader" in name for name in fonts)


@pytest.mark.parametrize(("count", "pages"), [(1, 4), (2, 8), (5, 12), (12, 28)])
def test_printed_pages_have_bleed_and_come_in_fours(count, pages):
    made = export(book(*["Up!"] * count), "print")
    reader = opened(made)

    assert len(reader.pages) == pages == made.facts["pages"]
    for page in reader.pages:
        assert list(page.trimbox) == [9, 9, 621, 621]
        assert list(page.mediabox) == list(page.bleedbox) == [0, 0, 630, 630]


def test_pictures_face_their_text():
    found = texts(opened(export(book(), "print")))

    # Left-hand pages have even numbers, of which the first is 2: index 1.
    assert ["lamps" in text or "wind" in text for text in found[1:5]] == [True, False, True, False]


def test_long_text_goes_on_on_facing_pages():
    long = "The owl sat on the same branch as before. " * 60
    found = texts(opened(export(book(long, "Up!"), "print")))

    begins = [bool(re.match("The owl sat|Up!", text)) for text in found]
    assert begins.index(True) == 1
    # Text, its picture, more text on the next pages without a gap, then the next page.
    assert found[2] == ""
    assert all(found[3 : found.index("Up! 2")][:-1])
    assert found.index("Up! 2") % 2 == 1


def test_another_trim_and_no_bleed():
    reader = opened(export(book(), "print", Options(trim=8, bleed=0)))

    first = reader.pages[0]
    assert list(first.mediabox) == list(first.trimbox) == [0, 0, 576, 576]


@pytest.mark.parametrize(("pixels", "dpi"), [(64, 7), (1400, 160), (2700, 309)])
def test_it_reports_the_dots_an_inch_and_warns_of_few(pixels, dpi):
    made = book("Up!", pages=(BookPage(scene=picture(size=(pixels, pixels))),))

    result = export(made, "print")

    assert result.facts["dpi"] == dpi
    assert bool(result.warnings) == (dpi < 150)


@pytest.mark.parametrize("format", ["pdf", "print"])
def test_what_no_typeface_has_is_named(format):
    with pytest.raises(GlyphsMissing, match="水 火"):
        export(book("水と火 and water."), format)


def test_a_typeface_of_the_operator_is_used(tmp_path: Path):
    """Any other typeface shows that: this one has a letter that ours lacks."""
    folder = Path("/usr/share/fonts/truetype/dejavu")
    if not folder.exists():
        pytest.skip("The fonts of DejaVu are not installed.")
    made = book("היה היה שועל.", language="he")

    with pytest.raises(GlyphsMissing):
        export(made, "pdf")
    result = opened(export(made, "pdf", Options(font_folders=(folder,))))

    assert any("DejaVu" in name for name in embedded(result))


@pytest.mark.parametrize("format", ["pdf", "print"])
def test_pages_without_pictures_and_odd_pictures(format):
    wide = picture(size=(128, 64))
    made = book("One.", "Two.", "Three.")
    made = replace(made, pages=(BookPage(scene=wide), BookPage(), BookPage(scene=picture())))

    found = " ".join(texts(opened(export(made, format))))

    for word in ("One.", "Two.", "Three."):
        assert word in found


@pytest.mark.parametrize("format", ["pdf", "print"])
def test_text_that_looks_like_markup_is_text(format):
    text = '#panic("x") *b* _i_ $x$ <label> @ref `raw` \\ [1] //not a comment\u0007'

    found = " ".join(texts(opened(export(book(text, title="#set text(red)"), format))))

    assert '#panic("x") *b* _i_ $x$ <label> @ref `raw`' in found
    assert "#set text(red)" in found


@pytest.mark.parametrize("title", ["The Moon's Button", "Dampfschifffahrt", "Up!"])
def test_a_title_is_not_wider_than_its_place(title):
    """Its last two words stay in one line, which may be longer than the place beside a picture."""
    sheet = Sheet(
        width=500,
        height=300,
        text_size=12,
        margin=20,
        title_size=48,
        small_size=8,
        title_spare=80,
    )
    # The picture is at the left; 160 points beside it are for the title, with a margin of 20.
    leaf = {"kind": "screen-title", "picture": "1.png", "alt": "A lamp.", "box": (300, 300)}
    made = book("Up!", title=title)

    (data,) = page_pictures(made, sheet, [leaf], {"1.png": picture().data}, ppi=72)

    image = Image.open(io.BytesIO(data)).convert("RGB")
    strips = [image.crop((left, 0, left + 18, 300)) for left in (301, 481)]
    assert all(len(strip.getcolors()) == 1 for strip in strips)
