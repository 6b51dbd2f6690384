"""Paragraphs, sentences that are read aloud, and places to break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orchestrator.book import Narration, Sentence
from orchestrator.book.text import Fragment, breakable, fragments, paragraphs, set_paragraph
from orchestrator.tests.support.books import TEXTS, narration


def test_sentences_are_found_in_their_paragraphs():
    assert fragments(TEXTS[0], narration(TEXTS[0])) == [
        [
            Fragment("Momo counted the lamps.", 0),
            Fragment(" "),
            Fragment("There were nine.", 1),
        ],
        [Fragment("Nine is not enough.", 2)],
    ]


@given(st.text(alphabet="ab. \n"))
def test_fragments_are_the_whole_text(text):
    spoken = [part.strip() for part in text.replace("\n", ".").split(".") if part.strip()]
    told = (
        Narration(
            b"x",
            "audio/ogg",
            99.0,
            tuple(Sentence(at, at + 1, part) for at, part in enumerate(spoken)),
        )
        if spoken
        else None
    )

    found = fragments(text, told)

    assert ["".join(part.text for part in parts) for parts in found] == paragraphs(text)


def test_narration_of_another_text_is_refused():
    with pytest.raises(ValueError, match="not in the text: 'Momo counted"):
        fragments("Another text.", narration(TEXTS[0]))


def test_the_last_two_words_stay_together():
    assert set_paragraph("And then it was time to go on.") == "And then it was time to go\u00a0on."
    assert set_paragraph("Up!") == "Up!"
    assert set_paragraph("Good night.") == "Good night."


def test_only_long_words_can_be_broken():
    assert breakable("Momo counted") == "Momo counted"
    assert breakable("a" * 25) == "\u200b".join(("a" * 10, "a" * 10, "a" * 5))
    assert breakable("語" * 40) == "語" * 40
