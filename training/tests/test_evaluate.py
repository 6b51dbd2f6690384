import random

import numpy as np

from art.emoji import COLOURS
from art.figures.figure import GROUND
from evaluate import clean, shows, spread
from judge import SIDE, Judge, classes_of, figure_mask, paste, shrink


def picture(*boxes, colour="red"):
    """The plain ground with boxes (y0, y1, x0, x1) in a colour."""
    out = np.empty((512, 512, 3), np.uint8)
    out[:] = GROUND
    for y0, y1, x0, x1 in boxes:
        out[y0:y1, x0:x1] = COLOURS[colour]
    return out


def test_the_mask_is_what_stands_on_the_ground():
    mask = figure_mask(picture((100, 300, 100, 300), colour="white"))
    assert mask.sum() == 200 * 200 and mask[200, 200]


def test_a_clean_cut_out_is_one_piece_inside_the_frame():
    assert clean(figure_mask(picture((100, 400, 100, 400))))
    assert not clean(figure_mask(picture((100, 400, 100, 200), (100, 400, 300, 400))))
    assert not clean(figure_mask(picture((0, 400, 100, 400))))
    assert not clean(figure_mask(picture()))


def test_colours_are_told_apart():
    for colour in COLOURS:
        assert shows(picture((100, 400, 100, 400), colour=colour), colour)
    assert not shows(picture((100, 400, 100, 400), colour="red"), "blue")


def test_spread_is_nothing_between_equals():
    a, b = picture((100, 300, 100, 300)), picture((200, 400, 200, 400))
    assert spread([a, a]) == 0 < spread([a, b])


def test_the_judge_reads_small_pictures():
    judge = Judge({"kind": ["cat", "fox"], "pose": ["sitting", "walking", "waving"]}).eval()
    told, figure = judge.look(np.zeros((2, SIDE, SIDE, 3), np.uint8))
    assert set(told) == {"kind", "pose"} and figure.shape == (2,)
    assert set(told["kind"]) <= {"cat", "fox"} and len(told["pose"]) == 2


def test_what_rows_say_can_be_told_apart():
    rows = [{"kind": "fox", "pose": "sad"}, {"kind": "cat", "pose": "sad"}, {"kind": "cave"}]
    assert classes_of(rows) == {"kind": ["cat", "cave", "fox"]}


def test_a_pasted_figure_changes_the_scene():
    scene = np.zeros((SIDE, SIDE, 3), np.uint8)
    out = paste(scene, shrink(picture((100, 400, 100, 400))), random.Random(0))
    assert 0 < (out != 0).any(-1).mean() < 0.7
