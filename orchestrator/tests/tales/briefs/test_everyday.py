"""What most children live through, as parents type it."""

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.matters import belongings, everyday, needs, wishes
from orchestrator.tales.briefs.matters.matter import Matter
from orchestrator.tales.grammar import plots
from orchestrator.tests.support.briefs import grammar

PLOT = "to the moon", "closed for cleaning"
RULES = (
    *(everyday.first_day, everyday.grandparent, everyday.two_homes, everyday.moving),
    *(everyday.birthday, everyday.pet, everyday.promise, everyday.letter, wishes.duty),
    *(everyday.awaited, everyday.broken, everyday.way, everyday.jealous),
    *(needs.bored, belongings.outgrown),
)


def found(prompt, **facts):
    """The brief of the first rule that holds; None where none does."""
    matter = Matter(Brief(*PLOT, facts), prompt, grammar(prompt))
    return next(filter(None, (rule(matter.brief, matter) for rule in RULES)), None)


@pytest.mark.parametrize(
    ("prompt", "hero", "plot"),
    [
        ("Lia is scared of her first day at school", "- / child / she", "everybody has one"),
        ("Grandpa died and Ella misses him", "- / child / she", "where there is some left"),
        ("Grandma comes to visit a badger", "badger / beast / he", "everything has to be perfect"),
        ("a mouse can't sleep in the new room", "mouse / beast / she", "a note for the one who"),
        ("It rains on Lina's birthday", "- / child / she", "the rain is invited"),
        ("a dragon has a birthday without a cake", "dragon / magic / he", "a cake is what candles"),
        ("Max wants a dog", "- / child / he", "the empty bowl"),
        ("a cat promised to water the flowers and forgot", "cat / beast / he", "it was forgotten"),
        ("a bear waits for a letter", "bear / beast / he", "who writes first"),
        ("a fox waits for the first snow", "fox / beast / he", "already"),
        ("Noah broke his sister's music box", "- / child / he", "the seam of gold"),
        ("a bear will not go to bed", "bear / beast / he", "which bit of it"),
        ("Max refuses to brush his teeth", "- / child / he", "which bit of it"),
        ("a cat who hates baths", "cat / beast / he", "which bit of it"),
        ("a rainy day and a cat is bored", "cat / beast / he", "the "),
        ("Lia's red boots are too small", "- / child / she", ""),
        ("a parrot who stutters", "parrot / bird / he", "the longest pause"),
    ],
)
def test_it_is_told_by_a_plot_of_its_own(prompt, hero, plot):
    facts = {"hero": hero} | ({"name": prompt.split()[0]} if prompt.startswith(_NAMES) else {})
    brief = found(prompt, **facts)

    assert brief.plot.startswith(plot)
    assert (brief.premise, brief.plot) in plots()


@pytest.mark.parametrize(
    ("prompt", "hero", "item"),
    [
        ("my shoes are too small", "- / child / ", "shoes"),
        ("my daughter's pyjamas do not fit any more", "- / child / she", "pyjamas"),
        ("our cat's basket is too small", "cat / beast / ", "basket"),
        ("Ben has outgrown his favourite red boots", "- / child / he", "red boots"),
        ("Ben is too big for his bed", "- / child / he", "bed"),
    ],
)
def test_what_is_too_small_may_be_several(prompt, hero, item):
    named = {"name": "Ben", "hero": "- / child / he"} if "Ben" in prompt else {}
    brief = found(prompt, **named)

    assert brief.premise == "something is too small now"
    assert (brief.facts["hero"], brief.facts["item"]) == (hero, item)


def test_a_letter_from_somebody_unknown_is_answered():
    prompt = "Lia got a letter from a stranger and wants to answer"
    brief = found(prompt, hero="- / child / she", name="Lia")

    assert brief.premise == "a message from far away"
    assert brief.facts["item"] == "letter from a stranger"


_NAMES = ("Lia", "Max", "Noah")


@pytest.mark.parametrize(
    "prompt",
    [
        "a fox who goes to school by bus",
        "a girl visits her grandma",
        "a knight does not want to fight",
        "a cat who hates dogs",
        "a dragon who is bored of gold",
        "a dragon is bored of being good",
        "an owl who hates the night",
        "a tailor whose needle is too small for his big fingers",
        "Grandma forgot the cake in the oven",
        "a bear who is too small for the bell",
        "the house of a bear is too small",
        "an owl got a letter from her aunt and wants to answer",
        "a bear who has two friends",
        "a wolf who loves his birthday cake",
        "a dog who wants a bone",
        "a boy breaks the ice on the lake",
        "a robot who waits for the bus",
        "an owl who finds a letter with a map",
    ],
)
def test_words_alone_are_no_matter(prompt):
    assert found(prompt, hero=f"{prompt.split()[1]} / beast / ") is None
