"""Who does what in a prompt, as the shipped model parses it."""

import pytest

from orchestrator.tests.support.briefs import grammar
from orchestrator.text.clauses import clauses, is_finite, nouns, phrase, several, text


def said(prompt):
    """The finite clauses of a prompt: subject and predicate."""
    syntax = grammar(prompt)
    return [
        (
            text(syntax, *phrase(syntax, one.subject)) if one.subject is not None else "",
            text(syntax, one.first, one.last),
        )
        for one in clauses(syntax)
        if is_finite(syntax, one)
    ]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        (
            "a dragon who can only breathe bubbles and the others laugh at him",
            [("a dragon", "can only breathe bubbles"), ("the others", "laugh at him")],
        ),
        (
            "a knight who is bald rides a cow",
            [("a knight", "is bald"), ("a knight", "rides a cow")],
        ),
        (
            "the crocodile is afraid of the dentist, who is a badger",
            [
                ("the crocodile", "is afraid of the dentist who is a badger"),
                ("the dentist", "is a badger"),
            ],
        ),
        (
            "a shy mouse who lives under the stairs and loves poems. One day the mayor sings.",
            [
                ("a shy mouse", "lives under the stairs"),
                ("a shy mouse", "loves poems"),
                ("the mayor", "sings"),
            ],
        ),
        (
            "Princess Nadia and the dragon who could not breathe fire",
            [("the dragon", "could not breathe fire")],
        ),
        (
            "a bear who falls asleep at noon and the owl who has to wake him up",
            [("a bear", "falls asleep at noon"), ("the owl", "has to wake him up")],
        ),
        (
            "kids build a treehouse, a dog steals the hammer",
            [("kids", "build a treehouse"), ("a dog", "steals the hammer")],
        ),
    ],
)
def test_each_clause_has_its_subject(prompt, expected):
    assert said(prompt) == expected


def test_what_is_wished_is_done_by_who_wishes():
    syntax = grammar("the old bicycle that wanted to see the sea")

    wish = next(
        one for one in clauses(syntax) if text(syntax, one.first, one.last) == "see the sea"
    )

    assert text(syntax, wish.first, wish.last) == "see the sea"
    assert text(syntax, *phrase(syntax, wish.subject)) == "the old bicycle"
    assert not is_finite(syntax, wish)


def test_nouns_and_what_is_joined_to_them():
    syntax = grammar("a lighthouse keeper's cat, a robot and a hen find a map")

    heads = [syntax.words[at].text for at in nouns(syntax)]
    first = next(at for at, word in enumerate(syntax.words) if word.text == "cat")

    assert heads == ["keeper's", "cat", "robot", "hen", "map"]
    assert [syntax.words[at].text for at in several(syntax, first)] == ["cat", "robot", "hen"]
    assert text(syntax, *phrase(syntax, first)) == "a lighthouse keeper's cat"
