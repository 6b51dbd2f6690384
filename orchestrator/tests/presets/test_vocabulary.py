"""Descriptions are said in the words that a checkpoint knows."""

import json
from dataclasses import asdict

import pytest

from orchestrator.presets.specs import GENERAL_STYLES
from orchestrator.presets.storybook import BACKGROUND, CHARACTER
from orchestrator.presets.vocabulary import EVERY_WORD, Vocabulary

VOCABULARY = Vocabulary.parse(
    """
Some people
wizard: sorcerer, old mage
fox: vixen
knight: swordsman
wolf: werewolf
child: twin
deer: doe
library: archive
small house in the forest: cottage
"""
)


@pytest.mark.parametrize(
    ("asked", "said", "replaced"),
    [
        ("a sorcerer in blue", "a wizard in blue", [("sorcerer", "wizard")]),
        ("A Sorcerer", "A wizard", [("Sorcerer", "wizard")]),
        ("two sorcerers", "two wizards", [("sorcerers", "wizards")]),
        ("a red vixen", "a red fox", [("vixen", "fox")]),
        ("vixens", "foxes", [("vixens", "foxes")]),
        ("swordsmen", "knights", [("swordsmen", "knights")]),
        ("two werewolves", "two wolves", [("werewolves", "wolves")]),
        ("the twins", "the children", [("twins", "children")]),
        ("a doe", "a deer", [("doe", "deer")]),
        ("an archive", "a library", [("archive", "library")]),
        ("An archive", "A library", [("archive", "library")]),
        ("the archives of old", "the libraries of old", [("archives", "libraries")]),
        ("an old mage", "a wizard", [("old mage", "wizard")]),
        (
            "the cottage of a vixen",
            "the small house in the forest of a fox",
            [("cottage", "small house in the forest"), ("vixen", "fox")],
        ),
        ("cottages", "small house in the forest", [("cottages", "small house in the forest")]),
    ],
)
def test_unknown_words_are_said_in_known_ones(asked, said, replaced):
    assert VOCABULARY.say(asked) == (said, tuple(replaced))


@pytest.mark.parametrize(
    "text",
    ["", "a fox", "archived", "co-vixen", "Заяц 🦊", "vixen-red", "old ", "a  b", "she does"],
)
def test_other_words_stay_as_they_are(text):
    assert VOCABULARY.say(text) == (text, ())


def test_a_checkpoint_of_every_word_gets_what_was_asked():
    assert EVERY_WORD.say("a sorcerer") == ("a sorcerer", ())
    assert GENERAL_STYLES["storybook"].character_vocabulary is EVERY_WORD


@pytest.mark.parametrize("vocabulary", [CHARACTER, BACKGROUND])
def test_what_the_embedded_checkpoint_gets_needs_no_more_replacing(vocabulary):
    for word, known in vocabulary.known_for.items():
        said, replaced = vocabulary.say(word)
        assert replaced == ((word, known),)
        assert vocabulary.say(said) == (said, ())


def test_what_stories_ask_for_is_known():
    assert CHARACTER.say("a ferryman")[0] == "a ferryman"  # its captions hold this one
    assert CHARACTER.say("an old mariner")[0] == "an old sailor"
    assert CHARACTER.say("a snow leopard with a scarf")[0] == "a leopard with a scarf"
    assert BACKGROUND.say("a cottage in the woods at dusk")[0] == (
        "a small house in the forest at sunset"
    )


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("a little goat with white fur, wearing a red hat", "a little goat with white fur"),
        ("a seagull with grey feathers, wearing a cap.", "a dove with grey plumes."),
        ("a fox with orange fur, wearing a red hat", "a fox with orange fur, wearing a red hat"),
        ("a girl with a goat, wearing a red hat", "a girl with a goat, wearing a red hat"),
        ("a king wearing a purple robe", "a king wearing a purple robe"),
    ],
)
def test_animals_that_would_become_people_wear_nothing(asked, said):
    assert CHARACTER.say(asked)[0] == said


def test_the_vocabulary_counts_for_the_keys_of_pictures():
    assert json.loads(json.dumps(asdict(CHARACTER)))["undressed"]
