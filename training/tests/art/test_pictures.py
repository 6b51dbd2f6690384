import itertools
import random

import numpy as np
import pytest

from art.cast import roster
from art.dataset import shard
from art.figures import faces, figure
from art.figures.figure import GROUND
from art.places import scenes
from art.places.layouts import LAYOUTS
from art.places.rooms import ROOMS
from art.puff import band, blob, limb, oval, shade


@pytest.mark.parametrize(
    "mask",
    [
        oval(128, 128, 40),
        limb([(60, 60), (190, 200)], 20),
        blob((50, 50), (200, 60), (190, 200), (60, 190)),
    ],
)
def test_shade_keeps_the_outline_and_stays_near_the_colour(mask):
    out = shade(mask, (200, 60, 60))
    whole = np.zeros_like(mask)
    whole[out.where] = out.rgba[..., 3]
    assert np.allclose(whole, mask * 255, atol=6)
    inside = out.rgba[mask[out.where] > 0.9][:, :3]
    assert inside[:, 0].mean() > inside[:, 1].mean() + 60


def test_what_meets_the_border_is_not_rounded_off_there():
    out = shade(band(0, 100, 256, 256), (120, 180, 120), radius=26, bottom=0, gloss=0, rim=0)
    row = out.rgba[400 - out.y, :, 1]
    assert abs(row[0] - row[256]) < 3


def test_scenes_of_one_seed_are_the_same():
    a, b = (scenes.scene(random.Random("x"), 256) for _ in range(2))
    assert np.array_equal(a[0], b[0]) and a[1] == b[1]


@pytest.mark.parametrize("seed", range(24))
def test_a_character_is_one_whole_figure_inside_the_frame(seed):
    picture, _ = roster.character(random.Random(seed), 256)
    a = np.asarray(picture).astype(int)
    ground = np.abs(a - GROUND).max(-1) < 10
    border = np.concatenate([ground[0], ground[:, 0], ground[:, -1]])
    assert border.all(), "touches the border"
    assert 0.05 < 1 - ground.mean() < 0.85


def test_kinds_of_scenes_are_a_hundred_and_forty_and_more_in_six_layouts_and_more():
    assert len({row.names[0] for _, row in scenes.KINDS}) == len(scenes.KINDS) >= 140
    assert len(LAYOUTS) >= 6 and len(ROOMS) >= 6


@pytest.mark.parametrize("kind", ["village", "castle", "forest", "library"])
def test_layouts_of_a_place_are_different_pictures(kind):
    row = next(r for _, r in scenes.KINDS if r.names[0] == kind)
    layouts = ROOMS if isinstance(row, scenes.Indoor) else LAYOUTS
    drawn = [
        np.asarray(
            scenes.draw(scenes.choose(row, random.Random(4), each.name, "day", False), 64)
        ).astype(int)
        for each in layouts
    ]
    for i, a in enumerate(drawn):
        assert all(np.abs(a - b).mean() > 5 for b in drawn[:i])


@pytest.mark.parametrize("kind", ["village", "castle", "desert", "old town street", "bedroom"])
def test_nights_stay_readable(kind):
    row = next(r for _, r in scenes.KINDS if r.names[0] == kind)
    for seed in range(3):
        c = scenes.choose(row, random.Random(seed), light="night")
        a = np.asarray(scenes.draw(c, 64).convert("L"))
        assert a.std() > 18 and 40 < a.mean() < 150


def test_shards_hold_what_the_trainers_read(monkeypatch):
    monkeypatch.setattr("art.dataset.COUNT", 2)
    pictures, rows = shard("scenes", 7, 256)
    assert pictures.shape == (2, 256, 256, 3) and pictures.dtype == np.uint8
    assert all(row["kind"] and len(row["captions"]) == 6 for row in rows)


def _of_kind(kind, seed=0):
    """Somebody of a kind who takes poses."""
    rng = random.Random(seed)
    everybody = iter(lambda: roster.somebody(rng), None)
    return next(one for one in everybody if one.facts.kind == kind and one.identity)


def test_the_same_character_looks_the_same_again_and_another_pose_is_another_picture():
    one = _of_kind("fox")
    first, again, other = (
        np.asarray(roster.draw(one, pose, None, "front", 256)[0])
        for pose in ("standing", "standing", "arms up")
    )
    assert np.array_equal(first, again)
    assert (first != other).any(-1).mean() > 0.02


def test_left_is_the_mirror_of_right():
    one = _of_kind("knight")
    left, right = (
        np.asarray(roster.draw(one, "running", None, side, 256)[0]).astype(int)
        for side in ("left", "right")
    )
    # But for the shadow on the ground.
    assert np.abs(left[:230, ::-1] - right[:230]).mean() < 2


@pytest.mark.parametrize("pose", figure.POSES)
def test_every_pose_of_a_being_in_clothes_is_inside_the_frame(pose):
    one = _of_kind("elephant", 5)
    a = np.asarray(roster.draw(one, pose, None, "right", 256)[0]).astype(int)
    ground = np.abs(a - GROUND).max(-1) < 10
    assert np.concatenate([ground[0], ground[:, 0], ground[:, -1]]).all()


def test_two_rows_of_one_who_show_one_character_in_two_poses():
    drawn = roster.pairs(random.Random(11), 64)
    facts = [next(drawn)[1] for _ in range(9)]
    pairs = [(a, b) for a, b in itertools.pairwise(facts) if a.who == b.who]
    assert len(pairs) >= 3
    for a, b in pairs:
        assert (a.kind, a.names, a.wearing, a.trade) == (b.kind, b.names, b.wearing, b.trade)
        assert (a.pose, a.side) != (b.pose, b.side)


@pytest.mark.parametrize("kind", ["frog", "robot", "santa claus", "firefighter"])
def test_no_mood_is_said_of_a_face_that_shows_none(kind):
    one, rng = _of_kind(kind), random.Random(0)
    assert {roster.posture(rng, one)[1] for _ in range(40)} == {None}


@pytest.mark.parametrize("mood", [m for m in faces.MOODS if m != "asleep"])
@pytest.mark.parametrize("kind", ["boy", "fox", "elephant"])
def test_moods_change_the_face(kind, mood):
    one = _of_kind(kind)
    plain, moody = (
        np.asarray(roster.draw(one, "standing", m, "front", 256)[0]).astype(int)
        for m in ("calm" if mood != "calm" else "angry", mood)
    )
    changed = np.abs(plain - moody).max(-1) > 40
    assert changed[:150].sum() > 20 and changed[170:].sum() == 0
