"""The gate: each number falls for what it is there to find, and for nothing else."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from orchestrator.compositing import gate
from orchestrator.compositing.backdrop import Backdrop
from orchestrator.compositing.figure import Figure
from orchestrator.compositing.gate import Shown
from orchestrator.compositing.placement import Actor, box_of
from orchestrator.compositing.surroundings import surroundings_of
from orchestrator.tests.compositing.scenery import figure, landscape, scene, walker
from orchestrator.types import CastCutout, Placement

GOOD = Placement(x=0.34, y=0.9, height=0.5)


def pasted(background, cutout, placement, *, place="A green meadow", shade=0.0):
    """The numbers of a figure that was pasted as it is, over a dark stripe under its feet."""
    actor = Actor(figure=Figure.read(cutout))
    box = box_of(placement, actor.figure, background.size)
    image = actor.figure.image.resize((box.width, box.height))
    made = np.asarray(background).astype(float)
    made[box.bottom : box.bottom + 20, max(box.left, 0) : box.right] *= 1 - shade
    made = Image.fromarray(made.astype(np.uint8))
    made.paste(image, (box.left, box.top), image)
    shown = Shown(actor, placement, box, np.asarray(image.getchannel("A"), np.float32) / 255)
    backdrop = Backdrop.read(background, surroundings_of(place))
    return gate.measure(np.asarray(background), np.asarray(made), [shown], backdrop)


def haloed(cutout):
    """The cut-out with what is left of a white ground around it."""
    wider = cutout.getchannel("A").filter(ImageFilter.MaxFilter(9))
    white = Image.new("RGBA", cutout.size, (255, 255, 255, 255))
    white.putalpha(wider)
    return Image.alpha_composite(white, cutout)


def test_a_good_scene_passes():
    found = scene(landscape(), walker()).gate

    assert found.score >= gate.GOOD
    assert min(found.halo, found.light, found.contact, found.overlap, found.crop, found.scale) > 0.7


def test_halo_falls_for_a_bright_rim():
    dark = landscape(sky=(40, 60, 90), land=(50, 80, 50))

    assert pasted(dark, figure(), GOOD, shade=0.4).halo > 0.9
    assert pasted(dark, haloed(figure()), GOOD, shade=0.4).halo < 0.3


def test_a_white_figure_has_no_halo():
    dark = landscape(sky=(40, 60, 90), land=(50, 80, 50))

    assert pasted(dark, figure((250, 250, 250)), GOOD).halo > 0.9


def test_light_falls_for_a_figure_of_the_day_in_the_night():
    night = landscape(sky=(12, 14, 45), land=(16, 30, 32))
    white = figure((250, 250, 250))

    assert pasted(night, white, GOOD).light < 0.4
    assert scene(night, white, time="night").gate.light > pasted(night, white, GOOD).light + 0.1


def test_light_falls_for_a_figure_that_cannot_be_seen():
    assert pasted(landscape(), figure((112, 170, 92)), GOOD).light < 0.7


def test_contact_falls_without_a_shadow():
    without = pasted(landscape(), figure(), GOOD).contact
    with_shadow = pasted(landscape(), figure(), GOOD, shade=0.4).contact

    assert without < 0.5
    assert with_shadow > 0.9


def test_contact_falls_for_a_floating_figure():
    floating = Placement(x=0.34, y=0.45, height=0.4)

    assert pasted(landscape(), figure(), floating, shade=0.4).contact < 0.2


def test_contact_falls_for_feet_in_a_brook():
    brook = landscape()
    ImageDraw.Draw(brook).rectangle((120, 256, 230, 512), fill=(40, 100, 190))

    assert pasted(brook, figure(), GOOD, place="A winding river", shade=0.4).contact < 0.2


def test_crop_falls_with_what_is_outside():
    inside = pasted(landscape(), figure(), GOOD).crop
    half = pasted(landscape(), figure(), Placement(x=0.0, y=0.9, height=0.5)).crop
    headless = pasted(landscape(), figure(), Placement(x=0.5, y=0.4, height=0.5)).crop

    assert inside == 1
    assert half < 0.25
    assert headless < 0.75


@pytest.mark.parametrize("height", [0.12, 1.2])
def test_scale_falls_for_giants_and_specks(height):
    assert pasted(landscape(), figure(), GOOD).scale == 1
    assert pasted(landscape(), figure(), Placement(x=0.4, y=0.95, height=height)).scale < 0.6


def test_scale_falls_for_a_figure_too_tall_for_its_distance():
    far = Placement(x=0.4, y=0.6, height=0.5)

    assert pasted(landscape(), figure(), far).scale < 0.4


def test_scale_falls_for_a_mouse_as_tall_as_a_bear():
    cast = [CastCutout(image=figure(), kind=kind) for kind in ("mouse", "bear")]
    where = [Placement(x=x, y=0.9, height=0.45) for x in (0.25, 0.75)]

    assert scene(landscape(), *cast, placements=where).gate.scale < 0.5
    assert scene(landscape(), *cast).gate.scale > 0.9


def test_overlap_falls_for_two_in_one_place():
    apart = [Placement(x=x, y=0.9, height=0.45) for x in (0.25, 0.75)]
    close = [Placement(x=x, y=0.9, height=0.45, order=i) for i, x in enumerate((0.48, 0.52))]

    assert scene(landscape(), figure(), figure(), placements=apart).gate.overlap > 0.9
    assert scene(landscape(), figure(), figure(), placements=close).gate.overlap < 0.2


def test_the_score_is_never_better_than_the_worst_number_allows():
    found = pasted(landscape(), figure(), Placement(x=0.0, y=0.4, height=0.5))
    numbers = [found.halo, found.light, found.contact, found.overlap, found.crop, found.scale]

    assert found.score <= min(numbers) ** 0.5 + 0.001


def test_it_asks_for_another_background_where_there_is_no_place():
    noise = np.random.default_rng(3).integers(0, 256, (32, 32, 3)).astype(np.uint8)
    blocks = Image.fromarray(noise).resize((512, 512), Image.Resampling.NEAREST)

    assert scene(blocks, walker()).another_background
    assert not scene(landscape(), walker()).another_background
