import random

import numpy as np
import pytest

from art import characters, scenes
from art.dataset import shard
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
    assert np.allclose(out[..., 3], mask * 255, atol=1)
    inside = out[mask > 0.9][:, :3]
    assert inside[:, 0].mean() > inside[:, 1].mean() + 60


def test_what_meets_the_border_is_not_rounded_off_there():
    out = shade(band(0, 100, 256, 256), (120, 180, 120), radius=26, bottom=0, gloss=0)
    row = out[400, :, 1]
    assert abs(row[0] - row[256]) < 3


def test_scenes_of_one_seed_are_the_same():
    a, b = (scenes.scene(random.Random("x"), 256) for _ in range(2))
    assert np.array_equal(a[0], b[0]) and a[1] == b[1]


@pytest.mark.parametrize("seed", range(24))
def test_a_character_is_one_whole_figure_inside_the_frame(seed):
    picture, _ = characters.character(random.Random(seed), 256)
    a = np.asarray(picture).astype(int)
    ground = np.abs(a - characters.GROUND).max(-1) < 10
    border = np.concatenate([ground[0], ground[:, 0], ground[:, -1]])
    assert border.all(), "touches the border"
    assert 0.05 < 1 - ground.mean() < 0.85


def test_kinds_of_scenes_are_forty_and_more():
    assert len(scenes.KINDS) >= 40


def test_shards_hold_what_the_trainers_read(monkeypatch):
    monkeypatch.setattr("art.dataset.COUNT", 2)
    pictures, rows = shard("scenes", 7, 256)
    assert pictures.shape == (2, 256, 256, 3) and pictures.dtype == np.uint8
    assert all(row["kind"] and len(row["captions"]) == 6 for row in rows)
