"""Who plays which part, by the grammar of the prompt."""

import pytest

from orchestrator.tests.support.briefs import mended

READ = "- / child / he"


@pytest.mark.parametrize("prompt", ["me and my dog get lost", "my dog and me get lost"])
def test_who_tells_of_themselves_is_the_first_of_two(prompt):
    facts = mended(prompt, hero="dog / beast / he")

    assert facts["hero"].startswith("- / child")
    assert facts["friend"].startswith("dog / ")


@pytest.mark.parametrize(
    ("prompt", "hero", "friend"),
    [
        ("the lighthouse keeper's cat is sick", "cat", ""),
        ("Zofia, the clockmaker's youngest daughter, sings", "clockmaker's daughter", ""),
        ("the king's cook is a bear and a hare helps him", "bear cook", "hare"),
        ("two rabbits and a tortoise have a race", "rabbit", "tortoise"),
        ("there is a witch who has lost her broom, her cat knows where it is", "witch", "cat"),
        ("an old clock stops and the mice have to mend it", "mouse", ""),
        ("Ella says the cat did it", "-", ""),
    ],
)
def test_the_subject_is_the_hero_and_whoever_else_acts_the_friend(prompt, hero, friend):
    facts = mended(prompt, hero=READ)

    assert facts["hero"].split(" / ")[0] == hero
    assert facts.get("friend", "").split(" / ")[0] == friend


def test_whose_brother_it_is_plays_no_part():
    facts = mended("Lila's little brother Ben is scared of bees", hero="brother / child / he")

    assert (facts["name"], facts["hero"]) == ("Ben", "- / child / he")


def test_who_owns_what_it_is_about_is_told_of():
    ill = mended("Theo's goldfish is ill and he is sad", hero="goldfish / fish / it")

    assert (ill["name"], ill["friend"].split(" / ")[0]) == ("Theo", "goldfish")
    assert "name" not in mended("Theo's goldfish is ill", hero="goldfish / fish / it")


def test_who_is_asked_for_is_the_hero_and_not_who_asks():
    facts = mended(
        "Could you write a story for my son Emil about a truck called Rumble?",
        hero="- / child / he",
        name="Emil",
    )

    assert facts["name"] == "Rumble"


def test_a_trait_is_of_whom_it_is_said():
    facts = mended("a tree talks to a lonely girl", hero="tree / still / it", trait="lonely")

    assert "trait" not in facts
    assert facts["friend"].startswith("girl / ")
