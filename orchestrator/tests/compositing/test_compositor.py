"""The scene: one picture of a background and its cast."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from orchestrator.compositing.compositor import Compositor
from orchestrator.compositing.gate import GOOD
from orchestrator.tests.compositing.scenery import (
    SAND,
    SEA,
    box_of,
    figure,
    landscape,
    lightness,
    scene,
    sunny,
    walker,
)
from orchestrator.types import CastCutout, Placement, noop_report


def middle(result, index=0):
    """Twenty pixels square on the figure's belly."""
    x, top, bottom = box_of(result, index)
    y = (top + bottom) / 2
    return (x - 10, y - 10, x + 10, y + 10)


def changed(result, background):
    return (np.asarray(result.image) != np.asarray(background)).any(axis=2)


def darkened(result, background, x0, x1, y0, y1):
    """How much darker a part became, in levels of 255."""
    part = (x0, y0, x1, y1)
    return lightness(background, part) - lightness(result.image, part)


def test_it_makes_a_scene_of_the_background_s_size():
    made = scene(landscape(size=(640, 384)), figure())

    assert made.image.size == (640, 384)
    assert made.image.mode == "RGB"


def test_it_gives_the_same_bytes_for_the_same_pictures():
    scenes = [scene(landscape(), figure(), walker()) for _ in range(2)]

    assert scenes[0].image.tobytes() == scenes[1].image.tobytes()
    assert scenes[0].placements == scenes[1].placements


def test_it_leaves_its_inputs_alone():
    background, cutout = landscape(), figure()
    before = background.tobytes(), cutout.tobytes()

    scene(background, cutout)

    assert (background.tobytes(), cutout.tobytes()) == before


def test_it_draws_the_figure_at_its_placement_and_nothing_far_from_it():
    background = landscape()
    made = scene(background, figure())
    x, top, bottom = box_of(made)

    rows, columns = np.nonzero(changed(made, background))
    assert abs(int(rows.min()) - top) <= 2
    assert rows.max() < bottom + 60
    assert columns.min() > x - 160
    assert columns.max() < x + 260


def test_nobody_in_a_place_leaves_it_as_it_is():
    background = landscape()
    made = scene(background)

    assert made.image.tobytes() == background.tobytes()
    assert (made.placements, made.gate.score, made.another_background) == ((), 1, False)


@pytest.mark.parametrize("colour", [(20, 20, 40), (128, 128, 128), (250, 250, 250)])
def test_it_finds_a_place_where_there_is_no_ground(colour):
    made = scene(Image.new("RGB", (512, 512), colour), figure())

    assert 380 < box_of(made)[2] <= 512


def test_it_darkens_the_ground_under_the_feet():
    background = landscape()
    made = scene(background, figure())
    x, _, bottom = box_of(made)

    assert darkened(made, background, x - 12, x + 12, bottom, bottom + 4) > 10


@pytest.mark.parametrize(("sun", "away"), [("left", 1), ("right", -1)])
def test_the_shadow_falls_away_from_the_sun(sun, away):
    background = sunny(sun)
    made = scene(background, figure(), placements=[Placement(x=0.5, y=0.85, height=0.5)])
    shade = {
        side: darkened(made, background, 256 + side * 85 - 40, 256 + side * 85 + 40, 445, 500)
        for side in (-1, 1)
    }

    assert shade[away] > 3
    assert shade[away] > 4 * shade[-away]


@pytest.mark.parametrize(("sun", "bright"), [("left", -1), ("right", 1)])
def test_the_side_towards_the_sun_is_the_brighter_one(sun, bright):
    made = scene(
        sunny(sun), figure((150, 150, 150)), placements=[Placement(x=0.5, y=0.9, height=0.5)]
    )
    light = {
        side: lightness(made.image, (256 + side * 37 - 5, 300, 256 + side * 37 + 5, 360))
        for side in (-1, 1)
    }

    assert light[bright] > light[-bright] + 6


def test_the_light_can_be_chosen():
    background = sunny("left")
    where = [Placement(x=0.5, y=0.85, height=0.5)]
    made = scene(background, figure(), placements=where, light="right")

    assert darkened(made, background, 130, 210, 445, 500) > 3
    with pytest.raises(ValueError, match="left or the right"):
        scene(background, figure(), light="behind")


def test_it_darkens_a_figure_at_night_and_keeps_its_colour():
    day = scene(landscape(), figure())
    night = scene(
        landscape(sky=(15, 18, 55), land=(20, 40, 45)), figure(), place="A meadow", time="night"
    )

    assert lightness(night.image, middle(night)) < lightness(day.image, middle(day)) - 15
    red, green, blue = night.image.getpixel(tuple(map(round, middle(night)[:2])))
    assert red > 1.5 * max(green, blue)


def test_a_dark_figure_can_still_be_seen_at_night():
    dark = landscape(sky=(10, 12, 40), land=(14, 24, 28))
    made = scene(dark, figure((60, 60, 70)), place="A meadow", time="night")

    assert lightness(made.image, middle(made)) > lightness(dark, middle(made)) + 15


def test_it_draws_the_figure_s_colour_towards_the_scene():
    warm = scene(landscape(sky=(250, 150, 90), land=(220, 150, 80)), figure((150, 150, 150)))
    cold = scene(landscape(sky=(90, 150, 250), land=(80, 150, 220)), figure((150, 150, 150)))

    def warmth(made):
        red, _, blue = made.image.getpixel(tuple(map(round, middle(made)[:2])))
        return red - blue

    assert warmth(warm) > 8
    assert warmth(cold) < -8


def test_under_water_there_is_no_shadow_and_the_water_colours_everybody():
    deep = Image.new("RGB", (512, 512), (30, 110, 190))
    where = [Placement(x=0.5, y=0.8, height=0.4)]
    place = "An underwater world"
    red = CastCutout(image=figure((200, 60, 40)), kind="fish")
    made = scene(deep, red, place=place, placements=where)
    dry = scene(landscape(), red, placements=where)

    assert not changed(made, deep)[412:].any()
    belly = [one.image.getpixel((256, 320)) for one in (made, dry)]
    assert belly[0][2] > belly[1][2] + 15


def test_whoever_stands_on_the_sea_floor_has_only_a_darker_ground_at_the_feet():
    deep = landscape(sky=(30, 110, 190), land=SAND, horizon=0.75)
    made = scene(deep, figure(), place="An underwater world")
    _, _, bottom = box_of(made)

    assert changed(made, deep).any()
    assert not changed(made, deep)[round(bottom) + 16 :].any()


def test_in_space_nobody_has_a_shadow():
    dark = Image.new("RGB", (512, 512), (12, 8, 40))
    made = scene(dark, figure(), place="Outer space with bright stars")
    _x, _, bottom = box_of(made)

    assert not changed(made, dark)[round(bottom) + 2 :].any()


def test_whoever_flies_has_a_shadow_below_on_the_ground():
    background = landscape()
    owl = CastCutout(image=figure(), kind="owl", pose="flying")
    made = scene(background, owl)
    x, _, bottom = box_of(made)

    assert bottom < 400
    assert darkened(made, background, x - 15, x + 15, 455, 490) > 4
    assert not changed(made, background)[round(bottom) + 3 : 420].any()


def test_on_the_open_sea_whoever_does_not_swim_comes_in_a_boat():
    sea = landscape(land=SEA)
    made = scene(sea, CastCutout(image=walker(), kind="fox"), place="The open sea with waves")
    x, _, bottom = box_of(made)
    hull = np.asarray(
        made.image.crop((round(x) - 30, round(bottom) - 4, round(x) + 30, round(bottom) + 4)), float
    ).mean(axis=(0, 1))

    # Wood, not water.
    assert hull[0] > hull[2] + 20


def test_a_swimmer_is_in_the_water_to_the_belly():
    sea = landscape(land=SEA)
    whale = CastCutout(image=figure((200, 60, 40)), kind="fish", pose="swimming")
    made = scene(sea, whale, place="The open sea with waves")
    x, top, bottom = box_of(made)
    tall = bottom - top
    above = made.image.getpixel((round(x), round(top + 0.4 * tall)))
    below = made.image.getpixel((round(x), round(top + 0.9 * tall)))

    assert above[0] > above[2] + 40
    assert below[2] > below[0] + 40


def test_nobody_stands_in_the_water_where_there_is_a_shore():
    lake = landscape(land=SEA)
    ImageDraw.Draw(lake).rectangle((0, 430, 512, 512), fill=SAND)
    made = scene(lake, figure(), place="A beach with golden sand and the blue sea")

    assert box_of(made)[2] > 440


def test_snow_lies_over_the_soles():
    snow = landscape(land=(235, 240, 248))
    where = [Placement(x=0.5, y=0.9, height=0.5)]
    deep = scene(snow, walker(), place="A snowy field", placements=where)
    hard = scene(snow, walker(), place="A city street", placements=where)

    def soles(made):
        rows = np.asarray(made.image.crop((150, 445, 362, 459)), int)
        return int((rows[..., 0] > rows[..., 2] + 60).sum())

    assert 0 < soles(deep) < 0.8 * soles(hard)


def test_it_lets_a_bust_rise_from_the_lower_edge():
    bust = Image.new("RGBA", (512, 512))
    draw = ImageDraw.Draw(bust)
    draw.ellipse((190, 60, 320, 240), fill=(220, 180, 150, 255))
    draw.rectangle((90, 230, 420, 511), fill=(60, 80, 200, 255))

    assert box_of(scene(landscape(), bust))[2] == 512


def test_it_goes_where_the_background_is_empty():
    busy = np.asarray(landscape()).copy()
    noise = np.random.default_rng(0).integers(0, 256, (512, 200, 3))
    left, right = busy.copy(), busy.copy()
    left[:, 60:260] = noise
    right[:, 260:460] = noise

    assert box_of(scene(Image.fromarray(left), figure()))[0] > 256
    assert box_of(scene(Image.fromarray(right), figure()))[0] < 256


def test_who_was_there_before_stands_elsewhere_if_that_is_good_too():
    meadow = landscape()
    scenes = [scene(meadow, figure(), repeats=each) for each in range(4)]

    places = [round(box_of(made)[0]) for made in scenes]
    assert len(set(places[:3])) > 1
    assert places[1] != places[0]
    assert all(made.gate.score >= GOOD for made in scenes)
    by_hand = (Placement(x=0.5, y=0.9, height=0.5),)
    assert scene(meadow, figure(), placements=by_hand, repeats=1).placements == by_hand


def test_it_stands_in_front_of_a_tree_not_on_it():
    wood = landscape()
    draw = ImageDraw.Draw(wood)
    for x in range(0, 512, 90):
        draw.rectangle((x, 200, x + 50, 455), fill=(60, 40, 30))

    assert box_of(scene(wood, figure()))[2] > 455


@pytest.mark.parametrize(
    "box", [(0, 240, 511, 290), (240, 0, 270, 511), (250, 250, 262, 262), (0, 0, 511, 511)]
)
@pytest.mark.parametrize("size", [(512, 512), (96, 512), (512, 96), (8, 8), (1200, 300)])
@pytest.mark.parametrize("place", ["A green meadow", "The open sea"])
def test_it_takes_any_shape_and_size(box, size, place):
    made = scene(landscape(size=size, land=SEA), figure(box=box), figure(), place=place)

    assert made.image.size == size
    assert 0 <= made.gate.score <= 1
    for placement in made.placements:
        assert 0 <= placement.x <= 1
        assert 0 < placement.y <= 1


@pytest.mark.parametrize("size", [(8, 8), (9, 400), (400, 9)])
def test_it_takes_tiny_cutouts(size):
    cutout = Image.new("RGBA", size, (200, 60, 40, 255))

    assert scene(landscape(), cutout).image.size == (512, 512)


def test_margins_of_a_cutout_do_not_count():
    small = Image.new("RGBA", (900, 700))
    small.paste(figure().crop((180, 60, 331, 461)), (600, 20))
    tight = figure().crop((180, 60, 331, 461))

    assert scene(landscape(), small).placements == scene(landscape(), tight).placements


def test_it_lets_no_colour_of_the_transparent_part_through():
    cutout = np.asarray(figure()).copy()
    cutout[cutout[..., 3] == 0] = (255, 0, 255, 0)
    odd = scene(landscape(), Image.fromarray(cutout)).image

    difference = np.asarray(odd, int) - np.asarray(scene(landscape(), figure()).image, int)
    assert np.abs(difference).max() <= 3


def test_it_keeps_a_placement_that_is_given():
    where = (Placement(x=0.2, y=0.97, height=0.3, flip=True, order=2),)
    made = scene(landscape(), walker(), placements=where)

    assert made.placements == where
    assert not made.another_background


def test_flip_mirrors_the_figure():
    where = Placement(x=0.5, y=0.9, height=0.5)

    def nose(flip):
        placed = Placement(x=where.x, y=where.y, height=where.height, flip=flip)
        pixels = np.asarray(scene(landscape(), walker(), placements=[placed]).image, int)
        yellow = (pixels[..., 1] > 180) & (pixels[..., 2] < 120) & (pixels[..., 0] > 180)
        return np.nonzero(yellow)[1].mean()

    assert nose(False) < 256 < nose(True)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_larger_order_is_nearer(order):
    colours = (200, 60, 40), (40, 60, 200)
    made = scene(
        landscape(),
        *map(figure, colours),
        placements=[Placement(x=0.5, y=0.9, height=0.5, order=value) for value in order],
    )
    red, _, blue = made.image.getpixel((256, 330))

    assert (blue > red) == (order == (0, 1))


def test_a_figure_may_stand_half_outside():
    where = [Placement(x=0.0, y=1.0, height=1.4)]
    made = scene(landscape(), walker(), placements=where)

    assert made.placements == tuple(where)
    assert made.gate.crop < 0.6


def test_a_placement_cannot_ask_for_a_figure_wider_than_memory():
    thin = CastCutout(image=Image.new("RGBA", (4000, 8), (200, 60, 40, 255)))
    where = [Placement(x=0.5, y=0.9, height=2)]

    assert scene(landscape(), thin, placements=where).image.size == (512, 512)


def test_it_refuses_an_empty_cutout():
    with pytest.raises(ValueError, match="shows nothing"):
        scene(landscape(), Image.new("RGBA", (512, 512)))


def test_it_refuses_more_than_three_and_placements_of_others():
    with pytest.raises(ValueError, match="at most 3"):
        scene(landscape(), *[figure()] * 4)
    with pytest.raises(ValueError, match="1 characters and 2 placements"):
        scene(landscape(), figure(), placements=[Placement(x=0.5, y=0.9, height=0.5)] * 2)


def test_the_stage_reads_the_time_from_the_place():
    dark = landscape(sky=(15, 18, 55), land=(20, 40, 45))
    cast = (CastCutout(image=figure()),)
    made = [
        Compositor().compose(dark, cast, place, time, noop_report).image.tobytes()
        for place, time in (("A meadow at night", ""), ("A meadow", "night"), ("A meadow", "day"))
    ]

    assert made[0] == made[1] != made[2]
