"""A description fitted to what a text encoder reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orchestrator.painting.prompt_fitting import fit_prompt


def count(text: str) -> int:
    """A token for a word, and for each comma, between a start and an end."""
    return 2 + len(text.replace(",", " , ").split())


def fit(description, template="{description}, plain background", limit=12):
    return fit_prompt(description, template, count=count, limit=limit)


def test_it_leaves_a_description_that_fits_as_it_is():
    fitted = fit("A brave knight with a sword")
    assert fitted.text == "A brave knight with a sword, plain background"
    assert (fitted.tokens, fitted.limit, fitted.dropped) == (11, 12, ())


def test_it_gives_up_empty_adjectives_first():
    fitted = fit("A truly magnificent knight with a very long sword")
    assert fitted.text == "A knight with a long sword, plain background"
    assert fitted.dropped == ("truly", "magnificent", "very")


def test_it_gives_up_no_more_adjectives_than_it_must():
    assert fit("A magnificent knight with a very long sword").dropped == ("very",)


def test_it_gives_up_whole_phrases_from_the_end():
    fitted = fit("A knight with a sword and a red cape that flows in the wind")
    assert fitted.text == "A knight with a sword, plain background"
    assert " ".join(fitted.dropped) == "and a red cape that flows in the wind"


def test_it_does_not_end_on_a_word_that_leads_nowhere():
    fitted = fit("An old grey wolf sitting on a hill", limit=11)
    assert fitted.text == "An old grey wolf, plain background"


def test_it_gives_up_words_where_not_even_the_first_phrase_fits():
    fitted = fit("One two three four five six seven eight nine ten")
    assert fitted.text == "One two three four five six seven, plain background"
    assert fitted.dropped == ("eight", "nine", "ten")


def test_it_keeps_the_first_letters_of_a_word_that_does_not_fit():
    def count_letters(text):
        return 2 + len(text)

    fitted = fit_prompt("x" * 10_000, "{description}, far", count=count_letters, limit=20)
    assert fitted.text == "x" * 13 + ", far"
    assert fitted.dropped == ("x" * 9_987,)


def test_it_gives_up_the_style_only_where_it_fills_the_limit_alone():
    fitted = fit("A fox", "{description}, one two three, four five", limit=7)
    assert fitted.text == "A, one two three"
    assert fitted.dropped == ("fox", "four five")


def test_it_ends_a_sentence_before_the_words_of_the_style():
    assert fit("A fox.").text == "A fox, plain background"
    assert fit("A fox.", "{description}").text == "A fox."


def test_it_says_the_style_alone_where_there_is_nothing_to_describe():
    assert fit(" \x00\n ").text == "plain background"


@pytest.mark.parametrize("text", ["{description}", "{0} {}", "%s %(a)s", "$x", "\\1", "{"])
def test_it_takes_a_description_for_data(text):
    assert fit(text).text == f"{text}, plain background"


def test_it_removes_what_no_tokenizer_takes():
    assert fit("a\x00fox \ud800").text == "a fox ?, plain background"


@given(
    description=st.text(max_size=200)
    | st.lists(st.sampled_from(["a", "very", "fox,", "with"])).map(" ".join),
    template=st.sampled_from(["{description}", "{description}, plain background"]),
    limit=st.integers(3, 40),
)
def test_it_never_exceeds_the_limit_and_accounts_for_every_word(description, template, limit):
    def count_letters(text):
        return 2 + len(text.encode())

    for counter in (count, count_letters):
        fitted = fit_prompt(description, template, count=counter, limit=limit)
        assert fitted.tokens == counter(fitted.text) <= limit
        if counter is count:
            kept = fitted.text.removesuffix(", plain background").split()
            words = [word for word in description.split() if any(map(str.isalnum, word))]
            assert len(kept) + len(fitted.dropped) >= len(words)


@given(st.text(max_size=200))
def test_it_drops_nothing_where_there_is_room(description):
    assert fit(description, limit=1_000).dropped == ()
