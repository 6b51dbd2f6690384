import random

import numpy as np
import pytest
import torch

from art.emoji import COLOURS
from art.figures.figure import GROUND
from picture_model.evaluation import judge as judging
from picture_model.evaluation.judge import (
    SIDE,
    Judge,
    Lesson,
    Part,
    classes_of,
    cosines,
    figure_mask,
    paste,
    shrink,
)


def picture(*boxes, colour="red"):
    """The plain ground with boxes (y0, y1, x0, x1) in a colour."""
    out = np.empty((512, 512, 3), np.uint8)
    out[:] = GROUND
    for y0, y1, x0, x1 in boxes:
        out[y0:y1, x0:x1] = COLOURS[colour]
    return out


@pytest.fixture
def parts():
    """Twelve characters of two kinds, each shown twice, two that have no pose, and places."""
    rng = np.random.default_rng(0)
    cast = [
        {"kind": kind, "pose": pose, "who": who}
        for who, kind in enumerate(["fox", "cat"] * 6)
        for pose in ("sitting", "walking")
    ]
    cast += [{"kind": "tree", "who": who} for who in (12, 12, 13)]
    places = [{"kind": "cave", "light": light} for light in ("day", "night")] * 4
    return {
        name: Part(name, rng.integers(0, 255, (len(rows), SIDE, SIDE, 3), np.uint8), [rows])
        for name, rows in (("characters", cast), ("scenes", places))
    }


def test_the_mask_is_what_stands_on_the_ground():
    mask = figure_mask(picture((100, 300, 100, 300), colour="white"))
    assert mask.sum() == 200 * 200 and mask[200, 200]


def test_a_pasted_figure_changes_the_scene():
    scene = np.zeros((SIDE, SIDE, 3), np.uint8)
    out = paste(scene, shrink(picture((100, 400, 100, 400))), random.Random(0))
    assert 0 < (out != 0).any(-1).mean() < 0.7


def test_what_rows_say_can_be_told_apart():
    rows = [{"kind": "fox", "pose": "sad"}, {"kind": "cat", "pose": "sad"}, {"kind": "cave"}]
    assert classes_of(rows) == {"kind": ["cat", "cave", "fox"]}


def test_the_judge_reads_small_pictures():
    judge = Judge({"kind": ["cat", "fox"], "pose": ["sitting", "walking", "waving"]}).eval()
    told, figure, who = judge.look(np.zeros((2, SIDE, SIDE, 3), np.uint8))
    assert set(told) == {"kind", "pose"} and figure.shape == (2,)
    assert set(told["kind"]) <= {"cat", "fox"} and len(told["pose"]) == 2
    assert judge.same(who[:1], who[1:]).tolist() == [True], "a picture is like itself"


def test_who_is_shown_twice_is_learnt_with_another_of_the_kind(parts):
    cast = parts["characters"]
    one, again, other = cast.others()
    assert len(one) == 12
    for i, j, k in zip(one, again, other, strict=True):
        kinds = {cast.rows[n]["kind"] for n in (i, j, k)}
        assert len(kinds) == 1 and cast.rows[i]["who"] == cast.rows[j]["who"]
        assert cast.rows[i]["who"] != cast.rows[k]["who"]
    assert len(set(cast.any(random.Random(0), 16))) == 16


def test_a_lesson_teaches_all_of_it(parts):
    rows = [row for part in parts.values() for row in part.rows]
    classes = classes_of(rows)
    assert set(classes) == {"kind", "pose", "light"}
    x, right, figures, ids = Lesson(parts, classes, random.Random(0))(24)
    assert x.shape == (24, 3, SIDE, SIDE) and set(right) == set(classes)
    assert figures.tolist()[:12] == [1] * 12 and sum(figures) == 16
    assert (ids[12:] == -1).all() and len(set(ids[:12].tolist())) < 12
    for name, known in right.items():
        assert known.max() < len(classes[name]) and (known[12:] == -100).any()


def test_the_loss_falls_as_the_same_come_together():
    ids = torch.tensor([0, 0, 1, 1, -1])
    apart = torch.eye(5)
    together = torch.eye(5)[[0, 0, 1, 1, 4]]
    assert judging.likeness_loss(together, ids) < 0.01 < judging.likeness_loss(apart, ids)


def test_all_pairs_are_compared(parts):
    judge = Judge({"kind": ["cat", "fox"]}).eval()
    same, other = cosines(judge, parts["characters"])
    assert len(same) == len(other) == 12
