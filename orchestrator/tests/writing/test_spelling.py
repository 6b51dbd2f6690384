"""Misspelt words of a prompt are read as they are meant, where that is beyond doubt."""

import pytest

from orchestrator.tests.support.briefs import grammar
from orchestrator.text.english import word_set
from orchestrator.writing.spelling import corrected, sounded

KNOWN = word_set("trolley lilly wander finely contest spit splits")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("the libary at night", "the library at night"),
        ("my freind the kangeroo", "my friend the kangaroo"),
        ("a beutiful castel", "a beautiful castle"),
        ("beyond the forrest", "beyond the forest"),
        ("an old trolly", "an old trolley"),
        ("a girl who dont like cake and cant swim", "a girl who don't like cake and can't swim"),
        ("nobody came to olivias party", "nobody came to Olivia's party"),
        ("a story for jonas, who likes trains", "a story for Jonas, who likes trains"),
        ("a princes and her pet; the princes", "a princess and her pet; the princes"),
        ("it tells everyones secrets", "it tells everyone's secrets"),
        # Each of these is a word, a name or made up.
        ("the snowmen untied a bagpipe", "the snowmen untied a bagpipe"),
        ("they wander to a contest", "they wander to a contest"),
        ("it spits", "it spits"),
        ("a fox called finley", "a fox called finley"),
        ("Freind is a name here", "Freind is a name here"),
        ("the gruffalo likes lolly and samosa", "the gruffalo likes lolly and samosa"),
        ("the king's libary's key", "the king's libary's key"),
    ],
)
def test_a_word_is_corrected_where_only_one_can_be_meant(typed, meant):
    assert corrected(typed, KNOWN.__contains__) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("my twins hate brushing there teeth", "my twins hate brushing their teeth"),
        ("there is a fox who went to bed", "there is a fox who went to bed"),
        ("it was to big for the house", "it was too big for the house"),
        ("we found the hamster in dads shoe", "we found the hamster in dad's shoe"),
        ("the dads sing", "the dads sing"),
        ("Jonas crawls into his parents' bed", "Jonas crawls into his parents' bed"),
    ],
)
def test_a_word_that_sounds_like_another_is_put_right_by_the_grammar(typed, meant):
    assert sounded(typed, grammar(typed)) == meant


def test_a_long_run_of_letters_is_left_alone():
    assert corrected("x" * 5000, KNOWN.__contains__) == "x" * 5000
