"""All whom a prompt names, by its grammar."""

import pytest

from orchestrator.tales.briefs.people.mentions import mentions, phrase_of, start
from orchestrator.tests.support.briefs import grammar


def told(prompt):
    """Kind and name of all whom a prompt names."""
    found = mentions(grammar(prompt))
    return [(one.kind, one.name) for one in found if one.kind or one.name]


def test_all_whom_a_prompt_names_are_found_in_its_order():
    prompt = "Theo's friend, a blue bear, meets a girl named Mila. Her doctor is a mouse."
    found = mentions(grammar(prompt))

    assert [(one.kind, one.name) for one in found] == [
        ("", "Theo"),
        ("bear", ""),
        ("girl", "Mila"),
        ("mouse doctor", ""),
    ]
    assert [one.by for one in found] == ["theo's", "a", "a", "her"]
    assert [one.owns for one in found] == [True, False, False, False]
    assert told("they want to fish and to cook") == []


@pytest.mark.parametrize(
    ("prompt", "kind", "name"),
    [
        ("Nora the snail wants to win", "snail", "Nora"),
        ("Write a story about a girl named Aisha who finds an egg", "girl", "Aisha"),
        ("once upon a time there was a very old bear", "bear", ""),
        ("a bus driver who takes the animals to the sea", "bus driver", ""),
        ("My little brother Tom lost his teddy", "brother", "Tom"),
        ("a taxi driver fox is late", "taxi driver fox", ""),
        ("a giraffe postman brings a letter", "giraffe postman", ""),
        ("a shy librarian mouse", "librarian mouse", ""),
        ("my dog Rocky barks", "dog", "Rocky"),
        ("Mr Olsen loses his glasses", "", "Mr Olsen"),
        ("Sir Tumble, a very clumsy knight, sings", "knight", "Sir Tumble"),
        ("Captain Barnaby Rust sails away", "captain", "Barnaby Rust"),
        ("the dentist, who is a badger, loses his drill", "badger dentist", ""),
        ("a bedtime story for my son Theo about a panda", "panda", ""),
        ("my son wants a story about a mole", "mole", ""),
    ],
)
def test_who_comes_first_has_its_whole_kind_and_name(prompt, kind, name):
    assert told(prompt)[0] == (kind, name)


@pytest.mark.parametrize(
    ("prompt", "one", "other", "bond"),
    [
        ("Twins Anna and Ben find a door", ("twin", "Anna"), ("twin", "Ben"), "twins"),
        ("Two best friends, a frog and a heron, meet", ("frog", ""), ("heron", ""), "friends"),
        ("my two cats Mimi and Loki fight", ("cat", "Mimi"), ("cat", "Loki"), "cats"),
        ("two siblings Ida (6) and Nils (8) look up", ("sibling", "Ida"), ("sibling", "Nils"), ""),
        ("two brothers named Leo and Max sail", ("brother", "Leo"), ("brother", "Max"), "brothers"),
        ("Sami and Noor, two siblings, move", ("", "Sami"), ("", "Noor"), "siblings"),
    ],
)
def test_two_who_are_named_beside_what_they_are(prompt, one, other, bond):
    found = mentions(grammar(prompt))[:2]

    assert [(each.kind, each.name) for each in found] == [one, other]
    assert all(each.count == 2 and each.bond.endswith(bond) for each in found)


@pytest.mark.parametrize(
    ("prompt", "kind", "phrase"),
    [
        ("three kittens lose their mittens", "kitten", "three kittens"),
        ("a story about a family of bears on holiday", "bear", "a family of bears"),
        ("Five little ducks go swimming", "duck", "five little ducks"),
    ],
)
def test_several_have_their_number(prompt, kind, phrase):
    syntax = grammar(prompt)
    one = mentions(syntax)[0]

    assert (one.kind, one.count, phrase_of(syntax, one)) == (kind, 0, phrase)


def test_an_owner_is_not_what_it_owns():
    owner, owned = mentions(grammar("The lighthouse keeper's cat sleeps"))

    assert (owner.kind, owner.owns) == ("lighthouse keeper", True)
    assert (owned.kind, owned.owns) == ("cat", False)


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("", 0),
        ("a fox", 0),
        ("Tell me about the old baker", 3),
        ("a girl who loves to read the story about pirates", 0),
        ("a writer who told stories about cats", 0),
    ],
)
def test_what_is_asked_for_begins_behind_the_asking(prompt, word):
    assert start(grammar(prompt)) == word
