"""Who a prompt is about, by the words before its verb."""

import pytest

from orchestrator.tales.briefs.people.somebody import Somebody
from orchestrator.tales.briefs.people.subject import subject_of


@pytest.mark.parametrize(
    ("prompt", "kind", "name"),
    [
        ("Nora the snail wants to win", "snail", "Nora"),
        ("Write a story about a girl named Aisha who finds an egg", "girl", "Aisha"),
        ("Ravi wants a pet. One day a lizard follows him home.", "", "Ravi"),
        ("once upon a time there was a very old bear", "bear", ""),
        ("a bus driver who takes the animals to the sea", "bus driver", ""),
        ("My little brother Tom lost his teddy", "brother", "Tom"),
    ],
)
def test_the_subject_is_whoever_comes_before_the_verb(prompt, kind, name):
    found = subject_of(prompt)

    assert (found.somebody, found.partner) == (Somebody(kind, name), None)


@pytest.mark.parametrize(
    ("prompt", "one", "other", "bond"),
    [
        ("Emma and her cat Whiskers go out", ("", "Emma"), ("cat", "Whiskers"), ""),
        ("a dragon and a knight play chess", ("dragon", ""), ("knight", ""), ""),
        ("Twins Anna and Ben find a door", ("twin", "Anna"), ("twin", "Ben"), "twins"),
        ("two sisters build a rocket", ("sister", ""), ("sister", ""), "sisters"),
        ("Two best friends, a frog and a heron, meet", ("frog", ""), ("heron", ""), "friends"),
        ("my two cats Mimi and Loki fight", ("cat", "Mimi"), ("cat", "Loki"), ""),
    ],
)
def test_two_who_are_named_together_both_play(prompt, one, other, bond):
    found = subject_of(prompt)

    assert (found.somebody, found.partner) == (Somebody(*one), Somebody(*other))
    assert (found.count, found.bond) == (2, bond)


@pytest.mark.parametrize("prompt", ["me and my dog get lost", "my dog and me get lost"])
def test_who_tells_of_themselves_is_the_first_of_two(prompt):
    found = subject_of(prompt)

    assert found.is_me
    assert found.partner == Somebody("dog")


@pytest.mark.parametrize(
    ("prompt", "kind", "group"),
    [
        ("three kittens lose their mittens", "kitten", "three kittens"),
        ("a story about a family of bears on holiday", "bear", "a family of bears"),
        ("Five little ducks go swimming", "duck", "five little ducks"),
        ("two rabbits and a tortoise have a race", "rabbit", "two rabbits and a tortoise"),
    ],
)
def test_of_several_the_words_are_kept(prompt, kind, group):
    found = subject_of(prompt)

    assert (found.somebody.kind, found.group, found.count) == (kind, group, 0)


def test_who_only_owns_what_it_is_about_is_no_more_than_its_owner():
    assert subject_of("Theo's goldfish is ill").owns
    assert not subject_of("Theo is ill").owns


@pytest.mark.parametrize("prompt", ["", "!", "lost teddy at the zoo", "all the shoes have gone"])
def test_a_prompt_that_begins_with_nobody_has_no_subject(prompt):
    assert subject_of(prompt) is None


@pytest.mark.parametrize(
    ("prompt", "kind", "name"),
    [
        ("a taxi driver fox is late", "taxi driver fox", ""),
        ("the snow queen's youngest sister sneezes", "snow queen's sister", ""),
        ("Zofia, the clockmaker's youngest daughter, sings", "clockmaker's daughter", "Zofia"),
        ("my dog Rocky barks", "dog", "Rocky"),
        ("Mr Olsen loses his glasses", "", "Mr Olsen"),
        ("the moon is lonely", "moon", ""),
    ],
)
def test_a_subject_has_its_whole_kind_and_name(prompt, kind, name):
    assert subject_of(prompt).somebody == Somebody(kind, name)


def test_two_have_their_names_whatever_stands_between():
    siblings = subject_of("two siblings Ida (6) and Nils (8) look for glasses")
    socks = subject_of("a pair of socks, Lefty and Righty, get lost")
    teller = subject_of("my name is Ella and my hamster is called Nut")
    taught = subject_of("my big brother Malik teaches me to swim")

    assert [siblings.somebody.name, siblings.partner.name] == ["Ida", "Nils"]
    assert [socks.somebody, socks.partner] == [
        Somebody("sock", "Lefty"),
        Somebody("sock", "Righty"),
    ]
    assert [teller.somebody.name, teller.partner] == ["Ella", Somebody("hamster", "Nut")]
    assert (taught.is_me, taught.partner) == (True, Somebody("brother", "Malik"))
