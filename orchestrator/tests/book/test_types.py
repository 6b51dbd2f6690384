"""What a book can be, and what it says of itself."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PIL import Image

from orchestrator.book import BookPage, Narration, Picture, Provenance, Sentence
from orchestrator.tests.support.books import MODELS, book, picture
from orchestrator.types import Placement


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"pages": (BookPage(),)}, "The plan has 2 pages, the book 1."),
        ({"reader": "9-99"}, "There is no reader"),
        ({"language": "english"}, "no language tag"),
        ({"id": "../x"}, "id"),
        ({"created": datetime(2026, 1, 1)}, "UTC"),
        ({"created": datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1)))}, "UTC"),
        ({"cutouts": {"stranger": picture()}}, "not in the cast"),
    ],
)
def test_a_book_that_cannot_be_shown_is_not_built(changes, sentence):
    with pytest.raises(ValueError, match=sentence):
        book(**changes)


def test_a_placement_of_a_stranger_is_refused():
    stranger = {"stranger": Placement(x=0.5, y=0.5, height=0.5)}

    with pytest.raises(ValueError, match="not in the cast"):
        book(pages=(BookPage(placements=stranger), BookPage()))


def test_a_picture_is_a_png_or_a_jpeg_of_bounded_size():
    gif = io.BytesIO()
    Image.new("P", (20, 20)).save(gif, "GIF")
    huge = io.BytesIO()
    Image.new("1", (8000, 8000)).save(huge, "PNG")

    assert picture(form="JPEG").media_type == "image/jpeg"
    for data in (b"", b"text", gif.getvalue(), huge.getvalue()):
        with pytest.raises(ValueError, match="picture"):
            Picture(data)


def test_a_cut_off_picture_is_found_when_it_is_decoded():
    whole = picture(size=(200, 200)).data

    with pytest.raises(ValueError, match="broken"):
        Picture(whole[: len(whole) // 2]).decode()


@pytest.mark.parametrize(
    "sentences",
    [(), (Sentence(0, 2, "One."), Sentence(1, 3, "Two.")), (Sentence(3, 9, "One."),)],
    ids=["none", "overlap", "after the end"],
)
def test_narration_has_sentences_that_follow_one_another(sentences):
    with pytest.raises(ValueError, match="narration"):
        Narration(b"x", "audio/ogg", 4.0, sentences)


@pytest.mark.parametrize("language", ["ar", "he-IL", "ur", "az-Arab"])
def test_scripts_from_right_to_left_are_known(language):
    assert book(language=language).direction == "rtl"
    assert book(language="de-AT").direction == "ltr"


def test_pictures_without_a_description_get_one_from_the_plan():
    made = book()

    assert made.alt(1) == (
        "Momo the fox, standing and sad. "
        "A green forest with tall trees, at night under a starry sky."
    )
    described = replace(made, pages=(replace(made.pages[0], alt="A lamp."), made.pages[1]))
    assert described.alt(1) == "A lamp."


def test_the_cover_is_another_page_where_its_own_has_no_scene():
    made = book()
    without = replace(made, pages=(made.pages[0], BookPage()))

    assert made.cover is made.pages[1]
    assert without.cover is without.pages[0]


def test_it_says_that_an_algorithm_made_it_and_with_which_models():
    statement = Provenance(software="StoryGen 1.0", prompt="", models=MODELS).statement()

    assert "made by an algorithm" in statement
    assert "storyteller-30m (story), storybook (pictures)" in statement


def test_exports_of_a_book_have_one_identifier():
    made = book()

    assert made.urn == replace(made, created=datetime(2030, 1, 1, tzinfo=UTC)).urn
    assert made.urn != replace(made, id="other").urn
