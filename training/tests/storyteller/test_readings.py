"""What is counted of readings, on briefs whose figures are known; and the list of prompts."""

import pytest
from orchestrator.tales.briefs.brief import CLOSED, ORDER, Brief
from orchestrator.tales.grammar import registry

from storyteller.readings import Count, Wanted, is_right, wanted

DEED = "wants to do something odd", "three who each knew a third"
FACTS = {
    "hero": "little fox / beast / she",
    "name": "Momo",
    "friend": "- / child / he",
    "friend-name": "Tim",
    "place": "in the forest",
    "do": "catch a cloud with a net",
}


@pytest.mark.parametrize(
    ("key", "value", "right"),
    [
        ("hero", "fox", True),
        ("hero", "-", False),
        ("friend", "-", True),
        ("pronoun", "she", True),
        ("name", "momo", True),
        ("friend-name", "Tom", False),
        ("place", "forest", True),
        ("clause", "catches a cloud", True),
        ("clause", "catches a whale", False),
        ("thing", "net", True),
        ("thing", "fox", False),
        ("age", "five", False),
    ],
)
def test_a_fact_is_right_if_the_brief_has_its_words(key, value, right):
    assert is_right(key, value, Brief(*DEED, FACTS)) is right


def test_what_was_not_wanted_was_made_up():
    count = Count()
    asked = Wanted("a fox", frozenset(["another"]), {"hero": "fox", "clause": "sings"})

    wrong = count.add(asked, Brief(*DEED, FACTS))

    assert (count.premises, count.right.total(), count.wanted.total()) == (0, 1, 2)
    assert set(count.made_up) == {"name", "friend", "friend-name", "place"}
    assert len(wrong) == 1 + 1 + 4


def test_the_list_of_prompts_can_be_read():
    prompts = wanted()
    names = {premise.name for premise in registry()}

    assert len(prompts) >= 80
    assert {name for each in prompts for name in each.premises} <= names
    known = {*ORDER, "clause", "pronoun"}
    assert {key for each in prompts for key in each.facts} <= known
    assert all(each.premises for each in prompts)
    assert {each.facts.get("age", "five") for each in prompts} <= set(CLOSED["age"])
