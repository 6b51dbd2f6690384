"""Drawn backgrounds and figures, of which a test knows what is right."""

import numpy as np
from PIL import Image, ImageDraw

from orchestrator.compositing.compositor import compose
from orchestrator.compositing.surroundings import surroundings_of
from orchestrator.types import CastCutout

SKY, GRASS, SEA, SAND = (150, 200, 240), (110, 170, 90), (40, 100, 190), (230, 205, 150)


def landscape(sky=SKY, land=GRASS, size=(512, 512), horizon=0.5):
    picture = Image.new("RGB", size, sky)
    ImageDraw.Draw(picture).rectangle((0, size[1] * horizon, *size), fill=land)
    return picture


def sunny(side, **options):
    """A landscape with the sun on that side."""
    picture = landscape(**options)
    x = 70 if side == "left" else 442
    ImageDraw.Draw(picture).ellipse((x - 40, 40, x + 40, 120), fill=(255, 240, 150))
    return picture


def figure(colour=(200, 60, 40), box=(180, 60, 330, 460), size=(512, 512)):
    """A round figure, narrow where it stands."""
    picture = Image.new("RGBA", size)
    ImageDraw.Draw(picture).ellipse(box, fill=(*colour, 255))
    return picture


def walker(colour=(200, 60, 40)):
    """A figure in side view, its nose on the left."""
    picture = figure(colour, box=(150, 150, 362, 400))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((180, 330, 215, 460), fill=(*colour, 255))
    draw.rectangle((300, 330, 335, 460), fill=(*colour, 255))
    draw.ellipse((90, 180, 190, 240), fill=(250, 250, 60, 255))
    return picture


def scene(background, *cast, place="A green meadow", time="day", **options):
    """`compose` for cut-outs, which may be bare pictures."""
    figures = [CastCutout(image=one) if isinstance(one, Image.Image) else one for one in cast]
    return compose(background, figures, surroundings_of(place, time), **options)


def box_of(result, index=0, size=None):
    """Where the feet and the top of a figure are, in pixels: (x, top, bottom)."""
    width, height = size or result.image.size
    placement = result.placements[index]
    bottom = placement.y * height
    return placement.x * width, bottom - placement.height * height, bottom


def lightness(picture, box):
    return np.asarray(picture.crop(tuple(map(round, box))).convert("L"), float).mean()
