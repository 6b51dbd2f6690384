import numpy as np

from art.emoji import COLOURS
from picture_model.evaluation.evaluate import clean, contrast, shows, spread
from picture_model.evaluation.judge import figure_mask
from tests.picture_model.evaluation.test_judge import picture


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


def test_contrast_is_of_light_and_dark():
    even = np.full((512, 512, 3), 90, np.uint8)
    halves = even.copy()
    halves[:256] = 0
    halves[256:] = 255
    assert contrast(even) == 0 and contrast(halves) > 0.45
