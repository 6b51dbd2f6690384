"""The scene: one picture of two."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from orchestrator.compositing.compositor import compose


def landscape(sky=(150, 200, 240), land=(110, 170, 90), size=(512, 512), horizon=0.5):
    picture = Image.new("RGB", size, sky)
    ImageDraw.Draw(picture).rectangle((0, size[1] * horizon, *size), fill=land)
    return picture


def figure(colour=(200, 60, 40), box=(180, 60, 330, 460), size=(512, 512)):
    """A round figure, narrow where it stands."""
    picture = Image.new("RGBA", size)
    ImageDraw.Draw(picture).ellipse(box, fill=(*colour, 255))
    return picture


def lightness(picture, box):
    return np.asarray(picture.crop(box).convert("L"), float).mean()


def middle(box):
    left, top, right, bottom = box
    x, y = (left + right) // 2, (top + bottom) // 2
    return (x - 10, y - 10, x + 10, y + 10)


def test_it_makes_a_scene_of_the_background_s_size():
    scene = compose(landscape(size=(640, 384)), figure())

    assert scene.image.size == (640, 384)
    assert scene.image.mode == "RGB"


def test_it_gives_the_same_bytes_for_the_same_pictures():
    scenes = [compose(landscape(), figure()) for _ in range(2)]

    assert scenes[0].image.tobytes() == scenes[1].image.tobytes()


def test_it_leaves_its_inputs_alone():
    background, cutout = landscape(), figure()
    before = background.tobytes(), cutout.tobytes()

    compose(background, cutout)

    assert (background.tobytes(), cutout.tobytes()) == before


def test_it_draws_the_subject_into_its_box_and_nothing_far_from_it():
    background = landscape()
    scene = compose(background, figure())
    changed = np.asarray(scene.image) != np.asarray(background)
    left, top, right, bottom = scene.box

    rows, columns = np.nonzero(changed.any(axis=2))
    assert abs(int(rows.min()) - top) <= 1
    assert rows.max() < bottom + 40
    assert columns.min() > left - 40
    assert columns.max() < right + 40


def test_it_stands_below_the_nearest_line_of_the_ground():
    picture = landscape(horizon=0.4)
    ImageDraw.Draw(picture).rectangle((0, 400, 512, 512), fill=(230, 200, 140))

    assert compose(picture, figure()).box[3] > 420


@pytest.mark.parametrize("colour", [(20, 20, 40), (128, 128, 128), (250, 250, 250)])
def test_it_finds_a_place_where_there_is_no_ground(colour):
    scene = compose(Image.new("RGB", (512, 512), colour), figure())

    assert 380 < scene.box[3] <= 512


def test_it_darkens_the_ground_under_the_feet():
    background = landscape()
    scene = compose(background, figure())
    left, _, right, bottom = scene.box
    under = ((left + right) // 2 - 15, bottom - 1, (left + right) // 2 + 15, bottom + 3)

    assert lightness(scene.image, under) < lightness(background, under) - 10


def test_it_darkens_a_subject_at_night_and_keeps_its_colour():
    day = compose(landscape(), figure())
    night = compose(landscape(sky=(15, 18, 55), land=(20, 40, 45)), figure())

    assert lightness(night.image, middle(night.box)) < lightness(day.image, middle(day.box)) - 15
    red, green, blue = night.image.getpixel(middle(night.box)[:2])
    assert red > 1.5 * max(green, blue)


def test_it_draws_the_subject_s_colour_towards_the_scene():
    warm = compose(landscape(sky=(250, 150, 90), land=(220, 150, 80)), figure((150, 150, 150)))
    cold = compose(landscape(sky=(90, 150, 250), land=(80, 150, 220)), figure((150, 150, 150)))

    def warmth(scene):
        red, _, blue = scene.image.getpixel(middle(scene.box)[:2])
        return red - blue

    assert warmth(warm) > 8
    assert warmth(cold) < -8


def test_it_lets_a_bust_rise_from_the_lower_edge():
    bust = Image.new("RGBA", (512, 512))
    draw = ImageDraw.Draw(bust)
    draw.ellipse((190, 60, 320, 240), fill=(220, 180, 150, 255))
    draw.rectangle((90, 230, 420, 511), fill=(60, 80, 200, 255))

    assert compose(landscape(), bust).box[3] == 512


def test_it_goes_where_the_background_is_empty():
    busy = np.asarray(landscape()).copy()
    noise = np.random.default_rng(0).integers(0, 256, (512, 200, 3))
    left, right = busy.copy(), busy.copy()
    left[:, 60:260] = noise
    right[:, 260:460] = noise

    assert compose(Image.fromarray(left), figure()).box[0] > 256
    assert compose(Image.fromarray(right), figure()).box[2] < 300


@pytest.mark.parametrize(
    "box", [(0, 240, 511, 290), (240, 0, 270, 511), (250, 250, 262, 262), (0, 0, 511, 511)]
)
def test_it_takes_any_shape(box):
    left, top, right, bottom = compose(landscape(), figure(box=box)).box

    assert 0 <= left < right <= 512
    assert 0 <= top < bottom <= 512


def test_it_lets_no_colour_of_the_transparent_part_through():
    cutout = np.asarray(figure()).copy()
    cutout[cutout[..., 3] == 0] = (255, 0, 255, 0)
    scene = compose(landscape(), Image.fromarray(cutout))

    assert (
        np.abs(
            np.asarray(scene.image, int) - np.asarray(compose(landscape(), figure()).image, int)
        ).max()
        <= 1
    )


def test_it_refuses_an_empty_cutout():
    with pytest.raises(ValueError, match="shows nothing"):
        compose(landscape(), Image.new("RGBA", (512, 512)))
