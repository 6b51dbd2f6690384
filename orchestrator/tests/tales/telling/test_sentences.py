"""Sentences put right and cut."""

import pytest

from orchestrator.tales.telling.sentences import polished, shortened


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("a owl was there", "An owl was there"),
        ("they was glad. and so was they", "They were glad. And so were they"),
        ("they opens it", "They open it"),
        ('"stop!" cried Momo', '"Stop!" cried Momo'),
        ('"and..." said Momo', '"And..." said Momo'),
        ('he said, "yes". then', 'He said, "yes." Then'),
        ("with an X on a oak", "With an X on an oak"),
    ],
)
def test_polished(said, wanted):
    assert polished(said) == wanted


def test_long_sentences_are_cut_at_joints():
    long = "The old fox went over the hill, and he looked for the moon behind every tree."
    assert shortened(long, 12) == [
        "The old fox went over the hill.",
        "And he looked for the moon behind every tree.",
    ]
    assert shortened(long, 30) == [long]
