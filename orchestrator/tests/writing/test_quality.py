"""What is wrong with what a model said."""

import pytest

from orchestrator.text.english import words
from orchestrator.writing.quality import (
    clean,
    clean_description,
    ends_sentence,
    is_refusal,
    repetition,
    story_problems,
    whole_sentences,
)

GOOD = (
    "Once upon a time, a brave knight lived near an old forest. Every night he heard the trees.\n\n"
    "One day, the knight walked between the tall trunks. A branch bent down and told him a secret "
    "about a lost crown.\n\n"
    "At last, the knight dug below the oldest root. There lay a small crown, bright as morning.\n\n"
    "From that day on, everybody in the valley came to listen to what the leaves had to say."
)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("The end came. Then the kni", "The end came."),
        ('"Come in!" said the owl. And th', '"Come in!" said the owl.'),
        ("Mr. Fox slept", ""),
        ("no sentence at all", ""),
        ("終わりです。つづ", "終わりです。"),
        ('He said, "Wait for me. I am', 'He said, "Wait for me."'),
    ],
)
def test_it_keeps_whole_sentences_only(said, kept):
    assert whole_sentences(said) == kept


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Sure! Here is your story:\n\nA cat slept.", "A cat slept."),
        ("Here's a short story about a cat:\nA cat slept.", "A cat slept."),
        ("```text\nA cat slept.\n```", "A cat slept."),
        ("# The Cat\n\nA cat slept.", "A cat slept."),
        ("**The Cat**\n\nA cat **slept**.", "A cat slept."),
        ("Title: The Cat\n\nA cat slept.", "A cat slept."),
        ("<think>A cat. Yes.</think>A cat slept.", "A cat slept."),
        ("A cat is wanted. Yes.</think>A cat slept.", "A cat slept."),
        ("A cat slept. <thinking>Is that all? Yes.", "A cat slept."),
        ("A cat slept.<|im_end|>\n<|im_start|>user\nMore.", "A cat slept."),
        ("A cat slept.\nUser: more, please.", "A cat slept."),
        ("[INST] A cat slept.", "A cat slept."),
        ("A cat slept.\n\n\n\nA  dog\tcame.", "A cat slept.\n\nA dog came."),
        ("Great was the cat. It slept.", "Great was the cat. It slept."),
        ("Sure!\n\nHere is your story:\n\nA cat slept.", "A cat slept."),
        ("Sure! Here is your story: A cat slept.", "A cat slept."),
        ("“The Cat”\n\nA cat slept.", "A cat slept."),
        ('"Wake up, Pip!"\n\nPip woke up.', '"Wake up, Pip!"\n\nPip woke up.'),
        ("A cat slept.\n\n**BOOM!**\n\nIt woke.", "A cat slept.\n\nBOOM!\n\nIt woke."),
        ("**BOOM!**\n\nA cat woke.", "BOOM!\n\nA cat woke."),
        ("A cat slept.\n\n---\n\n## The End\n\nIt woke.", "A cat slept.\n\nIt woke."),
        *(
            (text, text)
            for text in (
                "This is Mia. She is six and has three friends: Tom, Ben and Lu.",
                'This is what Mia said:\n\n"Hello!"',
                "Yes, there really was a dragon.",
                "Okay, here is the plan: we run.",
                "Here is the cat. It has a tail: a red one.",
                "#1 was the cat.",
            )
        ),
    ],
)
def test_it_takes_off_what_is_not_story(said, kept):
    assert clean(said) == kept


def test_it_finds_nothing_wrong_with_a_good_story():
    assert story_problems(GOOD) == []


@pytest.mark.parametrize(
    ("story", "problem"),
    [
        ("A knight slept.", "too short"),
        (GOOD + " And th", "ends inside a sentence"),
        (GOOD + " The knight smiled and went home." * 8, "goes round in circles"),
        (GOOD + " <|im_start|>user.", "holds role tags"),
        (GOOD + " Write a short story for children.", "speaks of its instructions"),
        (GOOD + " It was very very very late.", "stammers"),
        (GOOD + " {prompt}.", "holds markup"),
    ],
)
def test_it_names_what_is_wrong_with_a_story(story, problem):
    assert problem in story_problems(story)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (" A red fox.  With a tail.", "A red fox."),
        ("A red fox with a long bushy tail, and a", "A red fox with a long bushy tail."),
        ("A fox " + "and a tail " * 30, "A fox and a tail"),
        ("<|im_start|>", ""),
        ("1. A red fox. It", "A red fox."),
    ],
)
def test_it_makes_a_description_one_short_sentence(said, kept):
    made = clean_description(said)

    assert made.startswith(kept)
    assert len(made.split()) <= 35
    assert not made or ends_sentence(made)


def test_it_measures_repetition():
    assert repetition("one two three four five six") == 0
    assert repetition("go on and on " * 10) > 0.8


@pytest.mark.parametrize(
    ("text", "count"),
    [("It's 2 cats_and dogs’ tails.", 6), ("小骑士。", 3), ("かな 2つ", 4), ("Ein Weg", 2)],
)
def test_it_counts_the_letters_of_scripts_without_spaces(text, count):
    assert len(words(text)) == count


def test_a_description_may_be_as_long_as_who_asks_for_it_says():
    text = "A fox with red fur, " + "a long bushy tail, " * 9 + "and green eyes."

    assert len(clean_description(text).split()) <= 35
    assert clean_description(text, most=60) == text


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("I'm sorry, but I can't help with that.", True),
        ("Unfortunately, I am not able to write about this.", True),
        ("As an AI, I do not tell stories.", True),
        ('"I am sorry," said the tree, and it was.', False),
        ("The tree was sorry.", False),
        ("Oh, what a knight he was!", False),
    ],
)
def test_it_knows_a_refusal_by_its_beginning(text, refused):
    assert is_refusal(text) is refused


def test_somebody_in_a_story_may_be_sorry():
    assert story_problems(GOOD + ' "I am sorry," said the tree.') == []
    assert "speaks of its instructions" in story_problems(GOOD + " I am sorry, I stop here.")
