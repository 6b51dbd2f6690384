"""Pages and sentences as long as readers of an age like them."""

import pytest

from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.writing.reading_level import LEVELS, fit

HERO = Character("hero", "Pip", "fox", "A red fox.")
PLAIN = "Pip ran to the river. He saw a boat. It was blue."


def plan_of(*texts):
    pages = tuple(Page(text, "A wood.", "day", (Presence("hero"),)) for text in texts)
    return Plan("Pip", (HERO,), pages)


def fitted(*texts, reader="3-5"):
    plan, warnings = fit(plan_of(*texts), reader)
    return [page.text for page in plan.pages], warnings


def sentence(words, end="."):
    return " ".join(["Pip", *["ran"] * (words - 1)]) + end


@pytest.mark.parametrize("reader", LEVELS)
def test_what_is_short_stays_as_it_is(reader):
    plan = plan_of(PLAIN, f"{PLAIN}\n“Where to?” asked  Pip.", PLAIN)

    assert fit(plan, reader) == (plan, ())


@pytest.mark.parametrize(
    ("long", "parted"),
    [
        (
            "Pip the little fox ran all the way down to the river, and he saw a boat there.",
            "Pip the little fox ran all the way down to the river. And he saw a boat there.",
        ),
        (
            "Pip the little fox wanted to sail on the wide river, but Otto the bear was afraid.",
            "Pip the little fox wanted to sail on the wide river. But Otto the bear was afraid.",
        ),
        (
            "Pip sat down in the tall green grass; nobody had ever seen a fox so sad before that.",
            "Pip sat down in the tall green grass. Nobody had ever seen a fox so sad before that.",
        ),
        (
            "Pip ran down the hill as fast as a little fox can and he never looked back at all.",
            "Pip ran down the hill as fast as a little fox can. And he never looked back at all.",
        ),
    ],
)
def test_a_long_sentence_is_parted_where_both_halves_can_stand(long, parted):
    assert fitted(long) == ([parted], ())
    assert fitted(long, reader="7-9") == ([long], ())


@pytest.mark.parametrize(
    "whole",
    [
        "Pip the little fox saw the red apples, the yellow pears, and ripe plums on the old tree.",
        "Pip the little fox said, “I shall sail down the river, and you will all come with me.”",
        'Pip the little fox said, "I shall sail down the river, and you will all come with me."',
        "Pip the little fox ran on and on and on through the dark wood without any fear at all.",
    ],
)
def test_it_parts_neither_lists_nor_what_is_said(whole):
    assert fitted(whole) == ([whole], ())


def test_a_very_long_sentence_is_parted_more_than_once():
    long = (
        "Pip ran to the old river, and he saw a small boat, and the boat was as blue as the sky, "
        "but nobody was in it at all, so he climbed in."
    )

    [text], warnings = fitted(long)

    assert text == (
        "Pip ran to the old river, and he saw a small boat. And the boat was as blue as the sky. "
        "But nobody was in it at all, so he climbed in."
    )
    assert warnings == ()


def test_sentences_go_to_the_page_that_has_room():
    long = " ".join(sentence(10) for _ in range(8))

    assert fitted(long, PLAIN, PLAIN)[0][:2] == [
        " ".join(sentence(10) for _ in range(6)),
        f"{sentence(10)} {sentence(10)} {PLAIN}",
    ]
    texts, warnings = fitted(PLAIN, long)
    assert texts[0] == f"{PLAIN} {sentence(10)} {sentence(10)}"
    assert texts[1] == " ".join(sentence(10) for _ in range(6))
    assert warnings == ()


def test_no_word_is_lost_on_the_way():
    texts = [
        " ".join(sentence(7 + (page * n) % 9) for n in range(4 + 5 * (page % 2)))
        for page in range(12)
    ]

    pages, _ = fitted(*texts)

    assert " ".join(pages).split() == " ".join(texts).split()
    assert len(pages) == 12


def test_what_stays_too_long_is_said():
    wordy = " ".join(sentence(10) for _ in range(10))

    texts, warnings = fitted(wordy, wordy, PLAIN, sentence(40))

    assert " ".join(texts).split() == " ".join([wordy, wordy, PLAIN, sentence(40)]).split()
    [warning] = warnings
    assert warning.startswith("Pages 1 and 4 are longer than readers of 3 to 5 years are used")
    assert "60 words a page, 15 a sentence" in warning
    assert fitted(wordy, reader="7-9")[1] == ()


@pytest.mark.parametrize(
    "text", ["\n", "。" * 300, '"' * 99, "很久以前，有狐狸。" * 40, "; a" * 999]
)
def test_it_reads_any_text(text):
    assert "".join("".join(fitted(text + "a", "b")[0]).split())
