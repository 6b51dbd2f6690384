"""First names: whose they are."""

import pytest

from orchestrator.tales.briefs.people.names import is_name
from orchestrator.tales.worlds.names import gender_of


@pytest.mark.parametrize(
    ("name", "pronoun"),
    [
        *[("Noah", "he"), ("Luka", "he"), ("Hamza Ali", "he"), ("Uncle Bo", "he")],
        *[("Agnes", "she"), ("Siobhan", "she"), ("Queen Bee", "she"), ("Zorbanda", "she")],
        *[("Robin", ""), ("Sasha", ""), ("Zorbo", ""), ("", "")],
    ],
)
def test_a_name_is_of_a_boy_or_a_girl(name, pronoun):
    assert gender_of(name) == pronoun


def test_days_and_months_are_no_names():
    assert not any(map(is_name, ("Tuesday", "December", "Halloween")))
    assert is_name("Odalys")
