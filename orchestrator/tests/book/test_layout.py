"""Text is fitted to pages: one size for the book, nothing lost, no line alone."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orchestrator.book import BookPage
from orchestrator.book.formats.pdf import READING
from orchestrator.book.layout import TEXT_SIZES, Leaf, count_lines, lay_out, picture_box
from orchestrator.book.text import paragraphs
from orchestrator.tests.support.books import book, picture

LONG = "The quick brown fox jumps over the lazy dog and goes home again. "


def words(leaves: tuple[Leaf, ...]) -> list[str]:
    text = " ".join(
        "".join(part.text for part in paragraph) for leaf in leaves for paragraph in leaf.paragraphs
    )
    return text.split()


@pytest.mark.parametrize(("reader", "chars"), [("3-5", 90), ("5-7", 230), ("7-9", 600)])
def test_what_a_reader_is_given_fits_on_a_page_at_the_size_of_its_age(reader, chars):
    layout = lay_out(book("Up!", (LONG * 9)[:chars], reader=reader), READING)

    assert len(layout.leaves) == 2
    assert layout.text_size >= 0.85 * TEXT_SIZES[reader]


def test_more_text_takes_smaller_pictures_before_smaller_letters():
    layouts = [lay_out(book((LONG * 20)[:chars]), READING) for chars in (60, 160, 400)]

    assert layouts[0].picture_width > layouts[1].picture_width > layouts[2].picture_width
    assert layouts[1].text_size == TEXT_SIZES["5-7"] > layouts[2].text_size


def test_too_much_text_goes_on_on_leaves_without_a_picture():
    text = "\n".join([LONG * 8] * 4)

    layout = lay_out(book(text), READING)

    assert [leaf.has_picture for leaf in layout.leaves] == [
        True,
        *[False] * (len(layout.leaves) - 1),
    ]
    assert words(layout.leaves) == text.split()
    for leaf in layout.leaves:
        counts = [
            count_lines(paragraph, READING.text_width, layout.text_size)
            for paragraph in leaf.paragraphs
        ]
        assert min(counts[0], counts[-1]) >= 2


@settings(max_examples=25)
@given(st.lists(st.text(alphabet="aW .語", min_size=1, max_size=900), min_size=1, max_size=6))
def test_no_word_is_lost_whatever_the_text(texts):
    text = "\n".join(texts)
    if not text.strip():
        return

    layout = lay_out(book(text), READING)

    assert words(layout.leaves) == " ".join(paragraphs(text)).split()


@pytest.mark.parametrize("size", [(64, 64), (96, 64), (64, 96)])
def test_a_picture_keeps_its_proportions_and_its_place(size):
    made = book("Up!")
    made = replace(made, pages=(BookPage(scene=picture(size=size)),))

    width, height = picture_box(made, 1, READING, READING.picture_width)

    assert width / height == pytest.approx(size[0] / size[1])
    assert width <= READING.picture_width
    assert height <= READING.picture_height


def test_a_page_without_a_scene_has_its_text():
    made = book("Up!", pages=(BookPage(),))

    assert lay_out(made, READING).leaves[0].has_picture is False
