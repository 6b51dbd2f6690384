"""Where the cast stands, at which size, and how it is turned."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from orchestrator.compositing.backdrop import Backdrop
from orchestrator.compositing.figure import Figure
from orchestrator.compositing.lexicon import Kind, kind_of
from orchestrator.compositing.placement import Actor, arrange, box_of, natural_heights
from orchestrator.compositing.surroundings import surroundings_of
from orchestrator.tests.compositing.scenery import SEA, figure, landscape
from orchestrator.types import Placement


def body(width=200, height=400):
    return Figure.read(Image.new("RGBA", (width, height), (200, 60, 40, 255)))


def actor(kind="", pose="standing", width=200, height=400, **options):
    """An actor with the shape of a box, which does not count as cut off."""
    picture = figure(box=(256 - width // 2, 20, 256 + width // 2, 20 + height))
    return Actor(figure=Figure.read(picture), kind=kind_of(kind), pose=pose, **options)


def backdrop(place="A green meadow", **options):
    return Backdrop.read(landscape(**options), surroundings_of(place))


def spans(way, actors, size=(512, 512)):
    return [
        box_of(placement, one.figure.mirrored() if placement.flip else one.figure, size)
        for placement, one in zip(way, actors, strict=True)
    ]


kinds = st.sampled_from(["", "mouse", "bear", "giant", "owl", "fish", "ghost", "child"])
poses = st.sampled_from(["standing", "flying", "swimming", "asleep", "sitting"])
places = st.sampled_from(
    ["A meadow", "The open sea", "An underwater world", "Outer space", "A lake", "A bedroom"]
)
actors = st.builds(actor, kinds, poses, st.integers(20, 400), st.integers(60, 400))
# In a strip of 64 x 900 pixels three who lie down have no room even at the least height.
sides = st.integers(128, 900)


@settings(max_examples=40, deadline=None)
@given(st.lists(actors, min_size=1, max_size=3), places, sides, sides)
def test_nobody_leaves_the_scene(cast, place, width, height):
    for way in arrange(cast, backdrop(place, land=SEA), (width, height)):
        for box in spans(way, cast, (width, height)):
            # Pixels are rounded; swimmers are under water with their lower part.
            assert box.left >= -2
            assert box.right <= width + 2
            assert box.top >= -2
            assert box.bottom <= height + 1


@settings(max_examples=25, deadline=None)
@given(st.integers(64, 1024), st.integers(64, 1024), st.floats(0.1, 1), st.booleans())
def test_a_box_keeps_the_proportions_of_the_figure(width, height, tall, flip):
    one = Figure.read(Image.new("RGBA", (width, height), (9, 9, 9, 255)))
    box = box_of(Placement(x=0.4, y=0.9, height=tall, flip=flip), one, (1000, 1000))

    # The figure of a box is a bust, of which the lowest rows are left out.
    error = abs(box.width * one.image.height - box.height * one.image.width)
    assert error <= 0.5 * sum(one.image.size) + 1
    assert box.bottom == 900


def test_the_feet_are_at_x_and_y():
    picture = Image.new("RGBA", (300, 400))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 299, 200), fill=(9, 9, 9, 255))
    draw.rectangle((220, 200, 279, 399), fill=(9, 9, 9, 255))
    one = Figure.read(picture)
    box = box_of(Placement(x=0.5, y=0.75, height=0.5), one, (800, 800))

    assert one.foot == pytest.approx(250 / 300, abs=0.01)
    assert box.left + one.foot * box.width == pytest.approx(400, abs=1)
    assert (box.bottom, box.height) == (600, 400)
    assert one.mirrored().foot == pytest.approx(50 / 300, abs=0.01)


def test_a_lone_figure_stands_off_the_middle_about_half_as_tall_as_the_scene():
    (placement, *_), *_ = arrange([actor()], backdrop(), (512, 512))

    assert 0.1 < abs(placement.x - 0.5) < 0.25
    assert 0.42 < placement.height < 0.6
    assert placement.y > 0.8


@pytest.mark.parametrize(
    ("small", "large", "times"),
    [
        ("mouse", "bear", 2),
        ("knight", "giant", 1.2),
        ("child", "grandfather", 1.1),
        ("fox", "fox", 1),
    ],
)
def test_two_are_at_each_other_s_scale(small, large, times):
    less, more = natural_heights([actor(small), actor(large)], (512, 512))

    assert more >= times * less
    assert 0.12 < less <= more <= 0.62


def test_a_mouse_is_larger_alone_than_beside_a_bear():
    assert (
        natural_heights([actor("mouse")], (512, 512))[0]
        > natural_heights([actor("mouse"), actor("bear")], (512, 512))[0]
    )


@pytest.mark.parametrize(
    ("kind", "look", "expected"),
    [
        ("mouse", "", kind_of("mouse").size),
        ("", "A small grey mouse with a red hat", 0.85 * kind_of("mouse").size),
        ("", "A brave knight in shining armor who rides a horse", 1.0),
        ("bear cub", "", kind_of("bear").size),
        ("", "An old snorfblat with a book and a hat", 1.0),
        ("bear", "A little brown bear", 0.88 * kind_of("bear").size),
        ("snorfblat", "", 1.0),
        ("", "", 1.0),
        ("giant", "", 1.45),
    ],
)
def test_sizes_come_from_the_words(kind, look, expected):
    assert kind_of(kind, look).size == pytest.approx(expected)


def test_words_of_any_length_are_read():
    assert kind_of("a " * 50_000 + "fox", "mouse " * 50_000) == kind_of("fox")
    assert kind_of("", "\u202e🐉 " * 1000) == Kind()


@pytest.mark.parametrize("count", [2, 3])
def test_nobody_stands_in_front_of_another(count):
    cast = [actor("fox"), actor("bear"), actor("mouse")][:count]
    way = arrange(cast, backdrop(), (512, 512))[0]
    boxes = sorted(spans(way, cast))

    assert all(left.right <= right.left for left, right in itertools.pairwise(boxes))
    assert sorted(placement.order for placement in way) == list(range(count))


@pytest.mark.parametrize("faces", ["left", "right"])
def test_two_are_turned_to_each_other(faces):
    cast = [actor("fox", faces=faces), actor("bear", faces=faces)]
    for way in arrange(cast, backdrop(), (512, 512)):
        left, right = sorted(way, key=lambda placement: placement.x)
        # The one on the left looks to the right.
        assert left.flip == (faces == "left")
        assert right.flip == (faces == "right")


def test_letters_are_not_mirrored():
    cast = [actor("fox", may_mirror=False), actor("bear", may_mirror=False)]

    assert not any(one.flip for way in arrange(cast, backdrop(), (512, 512)) for one in way)


def test_whoever_flies_is_in_the_air_and_the_other_on_the_ground():
    way = arrange([actor("fox"), actor("owl", "flying")], backdrop(), (512, 512))[0]

    assert way[0].y > 0.8
    assert way[1].y < 0.65


def test_a_swimmer_is_where_the_water_is():
    lake = landscape(land=(110, 170, 90))
    ImageDraw.Draw(lake).rectangle((0, 290, 512, 400), fill=SEA)
    shown = Backdrop.read(lake, surroundings_of("A calm blue lake"))
    way = arrange([actor("fox"), actor("duck", "swimming")], shown, (512, 512))[0]

    assert way[0].y * 512 > 400
    assert 290 < (way[1].y - 0.38 * way[1].height) * 512 < 400


def test_at_night_the_beach_is_no_water():
    """The sand is bluish grey then, less so than the sea."""
    beach = landscape(sky=(20, 20, 60), land=(88, 78, 114))
    ImageDraw.Draw(beach).rectangle((0, 250, 512, 340), fill=(20, 60, 190))
    place = "A sandy beach with blue water, at night under a starry sky"
    shown = Backdrop.read(beach, surroundings_of(place))
    way = arrange([actor("whale", "swimming", 400, 200)], shown, (512, 512))[0]

    assert not shown.water[round(350 / 512 * 96) :].any()
    assert 250 < (way[0].y - 0.38 * way[0].height) * 512 < 340


@pytest.mark.parametrize("pose", ["sitting", "asleep"])
def test_whoever_sits_or_sleeps_is_lower(pose):
    assert (
        natural_heights([actor("fox", pose)], (512, 512))[0]
        < 0.85 * natural_heights([actor("fox")], (512, 512))[0]
    )


def test_it_walks_down_to_the_nearest_ground():
    shore = landscape(horizon=0.45)
    ImageDraw.Draw(shore).rectangle((0, 410, 512, 512), fill=(230, 200, 140))
    shown = Backdrop.read(shore, surroundings_of("A meadow"))

    assert all(way[0].y > 0.85 for way in arrange([actor()], shown, (512, 512)))


def test_a_wide_figure_takes_at_most_half_of_the_scene():
    one = actor("crocodile", width=400, height=90)
    (placement, *_), *_ = arrange([one], backdrop(), (512, 512))

    assert spans([placement], [one])[0].width <= 0.55 * 512


def test_a_small_drawing_is_not_blown_up():
    one = actor(width=20, height=40)

    assert arrange([one], backdrop(), (512, 512))[0][0].height <= 2.1 * 41 / 512


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_cut_side_is_behind_the_edge_of_the_scene(side):
    picture = Image.new("RGBA", (300, 300))
    x = 0 if side == "left" else 100
    ImageDraw.Draw(picture).ellipse((x - 100, 10, x + 300, 290), fill=(9, 9, 9, 255))
    one = Actor(figure=Figure.read(picture))
    assert one.figure.flush == side
    for way in arrange([one], backdrop(), (512, 512)):
        box = spans(way, [one])[0]
        assert not way[0].flip
        assert getattr(box, side) == pytest.approx({"left": 0, "right": 512}[side], abs=1)


@pytest.mark.parametrize("values", [{"x": -0.1}, {"y": 1.2}, {"height": 0}, {"height": 3}])
def test_a_placement_outside_of_the_scene_cannot_be(values):
    with pytest.raises(ValueError, match="scene"):
        Placement(**{"x": 0.5, "y": 0.9, "height": 0.5} | values)
