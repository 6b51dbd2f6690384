import random
import re
from pathlib import Path

import pytest
from orchestrator.presets.storybook import BACKGROUND, CHARACTER

from art import characters, dolls, scenes
from art.words import CHARACTER_MODE, HELD_OUT, SCENE_MODE, article, listed


@pytest.mark.parametrize(
    "phrase, said",
    [
        ("fox", "a fox"),
        ("owl", "an owl"),
        ("unicorn", "a unicorn"),
        ("old king", "an old king"),
        ("~outer space", "outer space"),
        ("an island", "an island"),
        ("ufo", "a ufo"),
        ("honest man", "an honest man"),
        ("hour", "an hour"),
        ("undead man", "an undead man"),
        ("underwater world", "an underwater world"),
        ("one-eyed cat", "a one-eyed cat"),
    ],
)
def test_article(phrase, said):
    assert article(phrase) == said


def test_listed():
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"


@pytest.fixture(scope="module")
def texts():
    """(part, caption) pairs over all kinds; nothing is drawn, that would take minutes."""
    rng = random.Random(0)
    out = []
    with pytest.MonkeyPatch.context() as patch:
        for name in ("figure", "cub", "recoloured"):
            patch.setattr(characters, name, lambda *_, **__: None)
        patch.setattr(
            characters, "CREATURES", [(lambda _: None, *row[1:]) for row in characters.CREATURES]
        )
        for _, draw in characters.roster() * 3:
            out += [("character", c) for c in characters.captions(draw(rng)[1], rng, 4)]
    for _, _, names, lights, weathers in scenes.KINDS:
        for light in set(lights):
            place = scenes.Place(names[0], names, light, weathers[0] if weathers else None)
            out += [("scene", c) for c in scenes.captions(place, rng, 3)]
    return out


def test_held_out_words_are_never_said(texts):
    for _, text in texts:
        assert not HELD_OUT & set(re.findall(r"[a-z]+", text.lower())), text


def test_articles_and_spaces(texts):
    for _, text in texts:
        assert not re.search(r"\ba [aeio]|\ban [bcdfgjklmnpqrstvwxyz]|  | ,|,,", text), text
        assert not re.search(r"\{|\}|~|None", text), text
        assert not re.search(r"\b(a|an|the) (a|an|the)\b", text), text


def test_mode_words_come_mostly_and_never_the_wrong_ones(texts):
    for part, mode, other in (
        ("character", CHARACTER_MODE, SCENE_MODE),
        ("scene", SCENE_MODE, CHARACTER_MODE),
    ):
        mine = [t for p, t in texts if p == part]
        assert sum(mode in t for t in mine) > 0.75 * len(mine)
        assert not any(other in t for t in mine)


@pytest.mark.parametrize(("part", "vocabulary"), [("character", CHARACTER), ("scene", BACKGROUND)])
def test_the_preset_says_what_captions_say_for_what_they_never_say(texts, part, vocabulary):
    said = " \n ".join(text.lower() for p, text in texts if p == part)
    # What else a picture shows is only said where it is drawn, and rare names are not all drawn.
    sources = (characters, dolls, scenes)
    written = said + "".join(Path(module.__file__).read_text() for module in sources)
    words = set(re.findall(r"[a-z'-]+", written.lower()))
    for word, known in vocabulary.known_for.items():
        assert not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", said), word
        assert words.issuperset(known.split()), known
