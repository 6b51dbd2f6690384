"""What a prompt states is told in sentences of their own, where no plot tells it."""

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.statements import LATER, facts_of, is_told, statements
from orchestrator.tests.support.briefs import grammar

PLOT = "afraid of the dark", "the dark knocks"


def told(prompt, **facts):
    """The sentences that are told of a prompt."""
    brief = Brief(*PLOT, {key.replace("_", "-"): value for key, value in facts.items()})
    return [each.text for each in statements(prompt, brief, grammar(prompt))]


def test_what_follows_who_is_told_of_the_hero_and_later_sentences_as_they_are():
    prompt = (
        "A queen who would rather climb trees than sit on her throne. "
        "One day the castle cat is stuck in the oldest oak."
    )

    assert told(prompt, hero="queen / royal / she") == [
        "{He} would rather climb trees than sit on her throne.",
        "One day the castle cat was stuck in the oldest oak.",
    ]


@pytest.mark.parametrize(
    ("prompt", "facts", "sentences"),
    [
        (
            "Jonas is afraid of the dark. In the cellar he finds a star that talks.",
            {"hero": "- / child / he", "name": "Jonas"},
            ["{He} was afraid of the dark.", "In the cellar {he} found a star that talked."],
        ),
        (
            "two sisters build a rocket and fly to the moon",
            {"hero": "- / child / she", "friend": "- / child / she", "bond": "sisters"},
            ["They built a rocket and flew to the moon."],
        ),
        (
            "two sisters build a rocket and fly to the moon",
            {"hero": "- / child / she", "friend": "- / child / she", "goal": "the moon"},
            ["Two sisters built a rocket."],
        ),
        (
            "Ravi wants a pet. One day a lizard follows him home.",
            {"hero": "- / child / he", "name": "Ravi"},
            ["{He} wanted a pet.", "One day a lizard followed him home."],
        ),
        (
            "a boy who never wants to go to bed",
            {"hero": "boy / child / he"},
            ["{He} never wanted to go to bed."],
        ),
        (
            "a penguin who wants to fly, and a seagull who teaches him",
            {"hero": "penguin / fowl / he"},
            ["{He} wanted to fly.", "A seagull taught him."],
        ),
    ],
)
def test_sentences_come_in_their_order_and_in_the_past(prompt, facts, sentences):
    assert told(prompt, **facts) == sentences


@pytest.mark.parametrize(
    "prompt",
    [
        "my son Tom (6) loves jumping on the trampoline and is scared of thunder",
        "Can you write me a story?",
        "My daughter is 4 years old.",
        "My son loves trains.",
        "My daughter starts school tomorrow and is nervous.",
        "a girl, a goose, and a kite",
        "Lost teddy at the zoo",
        "I love my mum and she loves me",
        "a tiny elephant that nobody can see",
        "Neither wants to share.",
        "At first he hates it.",
        "Yesterday he stood by the pond.",
        "His name is Bo Bobbin.",
        "Finally he learned to sing.",
        "The shy twins Bo and Li.",
    ],
)
def test_what_is_not_safe_is_not_told(prompt):
    assert told(prompt, hero="elephant / beast / he") == []


def test_a_sentence_is_told_if_a_text_has_most_of_its_words():
    assert is_told("{He} lost the crown.", "The king had lost his golden crown.", "king")
    assert not is_told("{He} lost the crown.", "The king ate cake.", "king")


def test_facts_say_which_sentence_is_a_later_one():
    brief = Brief(*PLOT, {"hero": "fox / beast / he"})
    prompt = "A fox wants a pet. The moon is gone."
    found = facts_of(statements(prompt, brief, grammar(prompt)))

    assert found == {"told1": "{He} wanted a pet.", "told2": f"{LATER}The moon was gone."}


def test_a_title_ends_no_sentence():
    prompt = "A mouse reads all night. Her teacher, Mr. Owl, is worried about her."

    assert told(prompt, hero="mouse / beast / she")[-1] == (
        "{His} teacher, Mr Owl, was worried about her."
    )


def test_what_each_does_is_told_in_the_past():
    prompt = "A penguin has a cold. Each sneeze turns something blue."

    assert told(prompt, hero="penguin / bird / he")[-1] == "Each sneeze turned something blue."


@pytest.mark.parametrize(
    ("prompt", "sentences"),
    [
        (
            "A knight who was allergic to horses rode a giant tortoise.",
            ["{He} was allergic to horses.", "{He} rode a giant tortoise."],
        ),
        (
            "The knight, who loves tea, is asleep.",
            ["{He} loved tea.", "{He} was asleep."],
        ),
        (
            "A mole who lives under the oak offered to help.",
            ["A mole who lived under the oak offered to help."],
        ),
        # What "it" is, is said first; "until" tells how it ends.
        (
            "The knight finds an egg. He keeps it warm.",
            ["{He} found an egg. {He} kept it warm."],
        ),
        ("The knight sings until a fox comes.", ["{He} sang."]),
        (
            "The knight cries, he smells of fish and the hens laugh at him.",
            ["{He} smelled of fish.", "The hens laughed at him."],
        ),
        ("The queen asked him to keep it.", []),
    ],
)
def test_each_verb_has_its_own_and_each_pronoun_somebody(prompt, sentences):
    assert told(prompt, hero="knight / person / he")[-2:] == sentences


def test_what_is_so_is_told_before_what_happens():
    brief = Brief(*PLOT, {"hero": "fox / beast / he"})
    prompt = "A fox eats a plum. The moon is gone. He is shy."
    found = facts_of(statements(prompt, brief, grammar(prompt)))

    assert [line.startswith(LATER) for line in found.values()] == [False, True, False]


@pytest.mark.parametrize(
    ("prompt", "facts", "sentences"),
    [
        # Another one, whom the relative clause is about; and what a verb cannot be joined to.
        (
            "a pirate who gets seasick and his parrot who knows everything",
            {"hero": "pirate / person / he"},
            ["{He} got seasick.", "{His} parrot knew everything."],
        ),
        (
            "A ghost who is afraid of people moves in with a family that is very loud.",
            {"hero": "ghost / magic / he"},
            ["{He} was afraid of people.", "{He} moved in with a family that was very loud."],
        ),
        # "he" is whoever was spoken of last.
        (
            "The knight finds a giant. The giant is hungry. He eats a cow.",
            {"hero": "knight / person / he"},
            ["{He} found a giant.", "The giant was hungry. He ate a cow."],
        ),
        (
            "A boy whose shadow runs away.",
            {"hero": "boy / child / he"},
            ["{His} shadow ran away."],
        ),
        (
            "A star falls into the garden of a boy who has never seen the night.",
            {"hero": "boy / child / he"},
            ["A star fell into the garden of {hero}.", "{He} had never seen the night."],
        ),
        (
            "A bread makes people tell the truth.",
            {"hero": "baker / person / he"},
            ["A bread made people tell the truth."],
        ),
        (
            "I want a story where my dog Rex meets aliens who love bones",
            {"hero": "dog / beast / he", "name": "Rex"},
            ["{He} met aliens who loved bones."],
        ),
        # What the plot tells is apart from what it does not.
        (
            "a dragon that breathes bubbles and is teased by the others",
            {"hero": "dragon / dragon / he", "odd": "breathes bubbles"},
            ["{He} breathed bubbles.", "{He} was teased by the others."],
        ),
        (
            "a whale who lives in a bathtub and wants to see the ocean",
            {"hero": "whale / fish / he"},
            ["{He} lived in a bathtub and wanted to see the ocean."],
        ),
    ],
)
def test_each_clause_is_told_of_its_own_subject(prompt, facts, sentences):
    assert told(prompt, **facts) == sentences


def test_long_prompts_take_no_time_and_empty_ones_say_nothing():
    assert told("a fox who runs and " * 100, hero="fox / beast / he")
    assert told("?", hero="fox / beast / he") == []
