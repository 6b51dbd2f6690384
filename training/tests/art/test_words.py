import random
import re
from dataclasses import replace
from pathlib import Path

import pytest
from orchestrator.pipeline.illustration import SHOWN
from orchestrator.plan import MOODS, POSES
from orchestrator.presets.storybook import BACKGROUND, CHARACTER

import art
from art.cast import roster
from art.cast.captions import MOOD_WORDS, POSE_WORDS, SIDE_WORDS, captions
from art.figures import faces
from art.figures import figure as figures
from art.places import scenes
from art.places.captions import captions as place_captions
from art.words import CHARACTER_MODE, HELD_OUT, LEARNT, SCENE_MODE, article, listed


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
    for _, choose in roster.roster() * 3:
        one = choose(rng)
        pose, mood, side = roster.posture(rng, one)
        facts = replace(one.facts, pose=pose, mood=mood, side=side, holding=one.held)
        out += [("character", c) for c in captions(facts, rng, 4)]
    for _, row in scenes.KINDS * 4:
        place = scenes.place_of(scenes.choose(row, rng), rng)
        out += [("scene", c) for c in place_captions(place, rng, 4)]
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
    said = set()
    for text in (text.lower() for p, text in texts if p == part):
        words = re.findall(r"[\w'-]+", text)
        said |= {" ".join(words[i : i + n]) for n in (1, 2, 3, 4) for i in range(len(words))}
    assert not said & set(vocabulary.known_for) - LEARNT
    # What else a picture shows is only said where it is drawn, and rare names are not all drawn.
    written = "".join(path.read_text() for path in Path(art.__file__).parent.rglob("*.py"))
    words = said | set(re.findall(r"[a-z'-]+", written.lower()))
    assert not {k for k in vocabulary.known_for.values() if not words.issuperset(k.split())}


def test_poses_and_moods_are_those_of_a_plan():
    assert set(POSE_WORDS) == set(POSES) == set(figures.POSES)
    assert set(MOOD_WORDS) == set(MOODS) == set(faces.MOODS) - {"asleep"}


def test_the_first_caption_names_every_factor():
    rng = random.Random(3)
    one = next(o for o in iter(lambda: roster.somebody(rng), None) if o.facts.trade and o.held)
    facts = replace(one.facts, pose="running", mood="scared", side="left", holding=one.held)
    for _ in range(20):
        text = captions(facts, rng, 1)[0].lower()
        assert any(n in text for n in facts.names) and any(t in text for t in facts.trade)
        assert "run" in text and "left" in text
        assert any(w in text for w in ("scared", "frightened", "afraid"))
        assert all(any(w in text for w in said) for said in facts.wearing + facts.holding)


def test_further_poses_are_asked_for_in_words_of_the_captions():
    for pose in POSES[1:]:
        first, *side = SHOWN.get(pose, pose).split(", ")
        assert first in POSE_WORDS[pose]
        assert all(words in SIDE_WORDS["left"] for words in side)
