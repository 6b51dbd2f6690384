"""Where the character stands: arithmetic, tested without an image."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orchestrator.compositing.placement import LEFT_THIRD, RIGHT_THIRD, Ground, place

sizes = st.tuples(st.integers(8, 4000), st.integers(8, 4000))
subjects = st.tuples(st.integers(1, 4000), st.integers(1, 4000))
shares = st.floats(0, 1)
grounds = st.tuples(shares, shares).map(lambda pair: Ground(horizon=min(pair), near=max(pair)))


@given(sizes, subjects, grounds, shares, st.booleans(), st.sampled_from([None, "left", "right"]))
def test_it_never_leaves_the_scene(scene, subject, ground, centre, rises, flush):
    box = place(scene, subject, ground=ground, centre=centre, rises=rises, flush=flush)

    assert 0 <= box.left < box.right <= scene[0]
    assert 0 <= box.top < box.bottom <= scene[1]


@given(
    st.tuples(st.integers(256, 2048), st.integers(256, 2048)),
    st.tuples(st.integers(64, 1024), st.integers(64, 1024)),
    grounds,
)
def test_it_keeps_the_proportions_of_the_subject(scene, subject, ground):
    box = place(scene, subject, ground=ground)

    # Each side is rounded by up to half a pixel.
    error = abs(box.width * subject[1] - box.height * subject[0])
    assert error <= 0.5 * sum(subject) + 1e-6


def test_it_stands_on_the_ground_off_the_middle():
    left = place((512, 512), (200, 400), ground=Ground(horizon=0.5, near=0.5), centre=LEFT_THIRD)
    right = place((512, 512), (200, 400), ground=Ground(horizon=0.5, near=0.5), centre=RIGHT_THIRD)

    assert left.bottom == right.bottom == round(512 * 0.86)
    assert (left.left + left.right) / 2 == pytest.approx(512 * LEFT_THIRD, abs=1)
    assert left.left == 512 - right.right


def test_it_is_about_half_as_tall_as_the_scene():
    box = place((512, 512), (200, 400), ground=Ground(horizon=0.5, near=0.5))

    assert 0.45 < box.height / 512 < 0.6


def test_it_walks_down_to_the_nearest_ground():
    shore = Ground(horizon=0.45, near=0.8)

    assert place((512, 512), (200, 400), ground=shore).bottom > 512 * 0.9


def test_it_keeps_a_wide_subject_narrower_than_half_of_the_scene():
    assert place((512, 512), (900, 150), ground=Ground()).width <= 256


def test_it_does_not_blow_up_a_small_subject():
    box = place((512, 512), (20, 40), ground=Ground())

    assert (box.width, box.height) == (40, 80)


def test_it_lets_a_bust_grow_out_of_the_lower_edge():
    assert place((512, 512), (300, 300), ground=Ground(), rises=True).bottom == 512


@pytest.mark.parametrize(("flush", "side"), [("left", 0), ("right", 512)])
def test_it_hides_a_cut_side_behind_the_edge_of_the_scene(flush, side):
    box = place((512, 512), (300, 300), ground=Ground(), flush=flush)

    assert getattr(box, flush) == side
