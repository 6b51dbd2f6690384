import random
import re

import pytest

from art.cast import beings, captions, creatures, props, sprites, trades
from art.cast.people import ROLES
from art.places import captions as place_captions
from art.places import layouts, rooms, scenes, stage
from picture_model.evaluation.judge import FACTORS
from picture_model.evaluation.prompts import CHARACTERS, FACTORS_ASKED, SCENES, SEEN

COMMON = set("a an the of in on by for with from at to its and".split())


def kinds():
    out = {names[0] for r in ROLES for names in (r.m, r.f) if names}
    out |= {row[0][0] for row in (*beings.BEINGS, *sprites.SPRITES.values(), *props.PROPS)}
    return (
        out | {row[1][0] for row in creatures.CREATURES} | {row.names[0] for _, row in scenes.KINDS}
    )


def test_a_hundred_each_and_all_answers_exist():
    assert len(CHARACTERS) == len(SCENES) == 100
    asked = set().union(*(k for _, k in CHARACTERS + SCENES))
    assert not asked - kinds()


@pytest.fixture(scope="module")
def vocabulary():
    """Words that names, clothes, places and lights may put in a caption."""
    said = []
    for role in ROLES:
        said += [*role.m, *role.f]
    for row in (*beings.BEINGS, *sprites.SPRITES.values(), *props.PROPS):
        said += row[0]
    for row in creatures.CREATURES:
        said += row[1]
    for trade in trades.TRADES:
        said += trade.names
    for name in ("OUTFIT_WORDS", "POSE_WORDS", "SIDE_WORDS", "MOOD_WORDS", "MOOD_TAILS"):
        said += [w for words in getattr(captions, name).values() for w in words]
    said += captions.HAT_WORDS.values()
    for name in ("LIGHT_WORDS", "WEATHER_WORDS", "INSIDE_WORDS"):
        table = getattr(place_captions, name)
        said += [w for words in table.values() for w in words]
    rng = random.Random(0)
    for _, row in scenes.KINDS * 6:
        place = scenes.place_of(scenes.choose(row, rng), rng)
        said += [*row.names, *place_captions.captions(place, rng, 2)]
    return set(re.findall(r"[a-z]+", " ".join(said).lower()))


def test_the_second_halves_use_words_never_said(vocabulary):
    for prompt, _ in CHARACTERS[SEEN:] + SCENES[SEEN:]:
        assert set(re.findall(r"[a-z]+", prompt)) - COMMON - vocabulary, prompt


def test_two_hundred_ask_for_factors_that_there_are():
    known = {
        "trade": {t.names[0] for t in trades.TRADES},
        "pose": set(captions.POSE_WORDS),
        "mood": set(captions.MOOD_WORDS),
        "side": set(captions.SIDE_WORDS),
        "light": set(stage.LIGHTS),
        "layout": {each.name for each in (*layouts.LAYOUTS, *rooms.ROOMS)},
    }
    assert set(known) == set(FACTORS)
    assert {group: len(rows) for group, rows in FACTORS_ASKED.items()} == {
        **dict.fromkeys(("roles", "poses", "layouts", "lights"), 50)
    }
    for prompt, wanted, factors in (row for rows in FACTORS_ASKED.values() for row in rows):
        assert not wanted - kinds(), prompt
        assert factors and all(words <= known[name] for name, words in factors.items()), prompt


def test_factors_are_asked_in_words_never_said(vocabulary):
    for prompt, *_ in (row for rows in FACTORS_ASKED.values() for row in rows):
        assert set(re.findall(r"[a-z]+", prompt)) - COMMON - vocabulary, prompt
