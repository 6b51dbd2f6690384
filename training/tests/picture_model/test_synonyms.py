import random

import pytest
import torch
from orchestrator.presets.vocabulary import Vocabulary

from picture_model import synonyms
from tests.picture_model.tiny_text import SPECIAL, tiny_text_model, tiny_tokenizer

WORDS = Vocabulary.parse(
    """
wizard: sorcerer, enchanter
small house: cottage, garden shed
queen: foxglove
"""
)
PIECES = "a an in blue red wizard small house fox queen ##es brave".split()
NEW = len(SPECIAL) + len(PIECES)


@pytest.fixture
def tokenizer():
    return tiny_tokenizer(PIECES, synonyms.LENGTH)


@pytest.fixture
def model(tokenizer):
    torch.manual_seed(0)
    return tiny_text_model(tokenizer)


@pytest.mark.parametrize(
    ("old", "new", "places"),
    [
        ("a wizard in blue", "a sorcerer in blue", [0, 1, 2, 3]),
        ("a small house in red", "a cottage in red", [0, 1, 3, 4]),
        ("a wizard in red", "an old old mage in red", [0, 0, 1, 1, 2, 3]),
        ("a wizard", "a wizard of old", [0, 1, 1, 1]),
        ("a very old wizard", "a wizard", [0, 3]),
    ],
)
def test_each_token_gets_the_state_of_the_one_that_it_stands_for(old, new, places):
    assert synonyms.aligned(old.split(), new.split()) == places


def test_padding_keeps_its_place_and_words_are_no_padding():
    # Five tokens where there were three: what follows is padding in both.
    assert synonyms.padded([0, 1, 1, 1, 2], 3)[:7] == [0, 1, 1, 1, 2, 5, 6]
    # Three where there were five: places 3 and 4 held words.
    assert synonyms.padded([0, 1, 4], 5)[:7] == [0, 1, 4, 5, 5, 5, 6]


def test_a_word_is_put_for_the_known_one_with_its_article():
    assert synonyms.put("enchanter", "wizard", "a wizard in blue") == "an enchanter in blue"
    assert synonyms.put("cottage", "small house", "the small house") == "the cottage"
    assert synonyms.put("sorcerer", "wizard", "two wizards") == "two wizards"


def test_captions_are_said_otherwise_and_mean_the_same():
    sayings, rng = synonyms.Sayings(WORDS), random.Random(0)
    said = {sayings.otherwise("a wizard in a small house", rng) for _ in range(50)}
    assert said == {
        "a sorcerer in a small house",
        "an enchanter in a small house",
        "a wizard in a cottage",
        "a wizard in a garden shed",
    }
    assert {WORDS.say(text)[0] for text in said} == {"a wizard in a small house"}
    assert sayings.otherwise("a red fox", rng) == "a red fox"


def test_words_become_tokens_unless_captions_would_fall_apart_otherwise(tokenizer):
    captions = ["a wizard", "a sorcererish fox"]
    found = synonyms.pieces_of([WORDS], tokenizer, captions)
    # "sorcerer" would change how the second caption is cut; "garden shed" is two words.
    assert found == {"enchanter": "wizard", "cottage": "small house", "foxglove": "queen"}


def test_a_new_token_starts_as_what_is_known_and_old_ones_stay(tokenizer, model, tmp_path):
    more, new = synonyms.grown(
        model, tokenizer, {"sorcerer": "wizard", "cottage": "small house"}, ["fox"], tmp_path
    )
    assert new("a sorcerer")["input_ids"] == [2, 5, NEW, 3]
    assert new("a wizard in blue")["input_ids"] == tokenizer("a wizard in blue")["input_ids"]
    table, before = (m.get_input_embeddings().weight for m in (more, model))
    fox, brave = tokenizer.convert_tokens_to_ids(["fox", "brave"])
    assert torch.equal(table[:fox], before[:fox]) and torch.equal(
        table[fox + 1 : NEW], before[fox + 1 :]
    )
    assert torch.equal(table[fox], before[brave])
    assert torch.equal(table[-1], before[[11, 12]].mean(0))

    def states(model, tokenizer, text):
        return model(torch.tensor([tokenizer(text)["input_ids"]])).last_hidden_state

    assert torch.allclose(
        states(more, new, "a sorcerer in red"), states(model, tokenizer, "a wizard in red")
    )


def test_pairs_are_batches_of_what_is_said_and_what_is_meant(tokenizer, model, tmp_path):
    _, new = synonyms.grown(model, tokenizer, {"cottage": "small house"}, [], tmp_path)
    texts = iter([("a cottage in red", "a small house in red"), ("", "")])
    ids, meant, places = synonyms.Pairs(lambda: next(texts), tokenizer, new)(2)
    assert ids.shape == meant.shape == places.shape == (2, synonyms.LENGTH)
    assert ids[0, :6].tolist() == [2, 5, NEW, 7, 9, 3]
    # [CLS] a cottage in red [SEP] <- [CLS] a small house in red [SEP]
    assert places[0, :8].tolist() == [0, 1, 2, 4, 5, 6, 7, 7]
    assert places[1].tolist() == list(range(synonyms.LENGTH))
