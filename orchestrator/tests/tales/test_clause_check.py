"""What a brief says, as a clause of its sort or not at all."""

import random

import pytest

from orchestrator.tales import pools
from orchestrator.tales.phrases import clause_check


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("dont like snow", "doesn't like snow"),
        ("who hates water", "hates water"),
        ("only play when it rains", "only plays when it rains"),
        ("whispering secrets", "whispers secrets"),
        ("faints when he sees ketchup", "faints when he sees ketchup"),
        ("is so big that", "is very big"),
        ("with a very short neck", "has a very short neck"),
        ("not like the others", "is not like the others"),
        ("tamed by a girl", "is tamed by a girl"),
        ("thrown out of the house", "is thrown out of the house"),
        ("would like to be a cat", "wants to be a cat"),
        ("ashamed of her feet", "is ashamed of her feet"),
        ("comes home late", "comes home late"),
        ("he loves spiders", "loves spiders"),
        ("I like football", "likes football"),
        ("we go swimming", "goes swimming"),
        ("who's scared of dogs", "is scared of dogs"),
        ("he's lost his hat", "has lost his hat"),
        ("good at drawing", "is good at drawing"),
        ("scared the hens", "scared the hens"),
        ("being chased by a cloud", "is chased by a cloud"),
        ("whose broom only flies backwards", "has a broom that only flies backwards"),
        ("whose hair won't stop growing", "has hair that won't stop growing"),
        ("the snow", ""),
        ("oven breaks the day before the wedding", ""),
    ],
)
def test_what_somebody_does(said, told):
    assert clause_check.does(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("flying over the moon", "fly over the moon"),
        ("how to knit", "knit"),
        ("saw the sea", "see the sea"),
        ("helps an old ghost", "help an old ghost"),
        ("somersault", "somersault"),
        ("tamed by a girl", ""),
        ("good at drawing", "be good at drawing"),
        ("hide the key and forgets it", "hide the key and forget it"),
        ("catches flies and eats them", "catch flies and eat them"),
        ("turn right and left again", "turn right and left again"),
        ("must not touch the ground", ""),
        ("won't go to sleep", ""),
        ("the sky", ""),
        ("its shoes", ""),
    ],
)
def test_what_somebody_may_do(said, told):
    assert clause_check.do(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("that grandma yodels", "grandma yodels"),
        ("the wind forgot how to blow", "the wind forgot how to blow"),
        ("snowed strawberries", "it snowed strawberries"),
        ("the sea is gone and", "the sea is gone"),
        ("mushrooms everywhere", ""),
        ("the king", ""),
    ],
)
def test_what_happens(said, told):
    assert clause_check.happens(said) == told


@pytest.mark.parametrize("pool", sorted(pools.POOLS))
def test_the_clauses_of_our_own_are_usable(pool):
    rng = random.Random(1)
    for key in (key for key in pools.keys(pool) if pools.slot_of(key).copied == "clause"):
        for _ in range(300):
            said = pools.draw(rng, pool)[key]
            assert pools.slot_of(key).checked(said) == said


@pytest.mark.parametrize(
    ("clause", "is_so"),
    [
        ("his best friend was a tiny bicycle", True),
        ("Bea was scared", True),
        ("his wife had to find out how to stop it", True),
        ("his friend, the spider Edna, goes with him", True),
        ("an ant said that he could help", True),
        ("a real wolf came to the village", False),
        ("the castle cat was stuck in an oak", False),
        ("the lamp went out", False),
    ],
)
def test_what_lasts_does_not_happen_one_day(clause, is_so):
    assert clause_check.lasts(clause) is is_so
