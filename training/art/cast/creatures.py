"""Creatures that no sprite shows, put together from sprites and drawn parts."""

import numpy as np
from PIL import Image

from art.emoji import COLOURS, hsv, recoloured, sprite
from art.figures.rig import tone
from art.puff import Canvas, blob, limb, oval


def dragon(colour):
    """A winged, horned dragon seen from the side: the T-Rex in a dragon's dress."""
    d = Canvas()
    c = tone(colour, 1)
    web = tone("orange" if colour in ("red", "yellow", "golden") else "yellow", 1)
    if colour in ("yellow", "golden"):
        web = tone("red", 1)
    wing = blob(
        (150, 128),
        (160, 84),
        (196, 44),
        (244, 40, 1),
        (232, 66),
        (240, 92, 1),
        (216, 102),
        (218, 130, 1),
        (190, 130),
        (172, 148),
    )
    d.part(wing, web, 12)
    for tip in ((240, 42), (238, 92), (216, 130)):
        d.part(limb([(154, 130), ((154 + tip[0]) / 2, (104 + tip[1]) / 2), tip], 10, 5), c, 5, 0.2)
    d.sprite(recoloured("t-rex", colour, width=80), 128, 142, 206)
    return d


def dragon_picture(colour):
    """RGBA picture of the dragon with its horns."""
    d = dragon(colour)
    for x in (92, 112):
        d.part(
            blob((x - 7, 54), (x + 6, 30), (x + 22, 18), (x + 14, 40), (x + 8, 56)),
            (250, 226, 180),
            6,
        )
    d.part(oval(84, 58, 10, 11), (255, 252, 240), 6, 0.15)
    d.part(oval(82, 59, 5, 7), (50, 36, 50), 3, 0)
    for y in (128, 150, 172, 194):
        d.part(limb([(104, y), (122, y + 3)], 8), tone(colour, 1.5), 4, 0)
    return d.image()


def _pale_horse(mane):
    """The horse sprite with a white coat and its mane, tail and hooves in colour `mane`."""
    a = np.asarray(sprite("horse")).astype(np.float32) / 255
    rgb = a[..., :3]
    _, s, v = hsv(rgb)
    dark = np.clip((0.40 - v) / 0.12, 0, 1)[..., None]
    luma = (rgb @ np.array([0.3, 0.59, 0.11]))[..., None]
    coat = np.clip(luma / 0.36, 0, 1.25)
    white = np.array([0.90, 0.88, 0.97]) * (0.5 + 0.42 * coat)
    hair = np.array(COLOURS[mane]) / 255 * np.clip(0.55 + luma * 2.6, 0.5, 1.3)
    out = white * (1 - dark) + hair * dark
    out = np.dstack([out.clip(0, 1), a[..., 3]])
    return Image.fromarray((out * 255).astype(np.uint8), "RGBA")


def unicorn(mane):
    """A white horse with a golden horn."""
    d = Canvas()
    d.sprite(_pale_horse(mane), 132, 142, 202)
    d.part(blob((62, 62), (38, 12), (78, 54)), COLOURS["golden"], 7, 0.1)
    return d.image()


def pegasus(mane):
    """A white horse with wings."""
    d = Canvas()
    d.sprite(_pale_horse(mane), 128, 142, 202)
    d.sprite(sprite("wing"), 168, 110, 118)
    return d.image()


def coloured_horse(colour):
    """The horse sprite in a coat colour; None is its own brown."""
    if colour == "white":
        return _pale_horse("silver")
    return recoloured("horse", colour, 12, 60)


def faced(label, y, spread=22, colour=None, h=212, cx=128):
    """A thing that came to life: a sprite with eyes and a smile, the eyes at height `y`."""
    d = Canvas()
    d.sprite(recoloured(label, colour), 128, 244 - h / 2, h)
    for s in (-1, 1):
        x = cx + spread * s
        d.part(oval(x, y, 15, 17), (252, 252, 255), 9, 0.15)
        d.part(oval(x, y + 2, 8.5, 10), (58, 44, 58), 5, 0)
        d.part(oval(x - 3, y - 3, 3.4), (255, 255, 255), 2, 0)
    d.part(
        blob(
            (cx - 17, y + 24),
            (cx, y + 29),
            (cx + 17, y + 24),
            (cx + 10, y + 38),
            (cx, y + 42),
            (cx - 10, y + 38),
        ),
        (150, 30, 60),
        4,
        0.1,
    )
    return d.image()


def ghost(colour):
    """A round ghost with a face, floating."""
    d = Canvas()
    c = {"white": (248, 246, 254), "blue": (176, 212, 255), "green": (188, 240, 200)}[colour]
    d.part(
        blob(
            (60, 120),
            (74, 60),
            (128, 28),
            (182, 60),
            (196, 120),
            (200, 226),
            (178, 240),
            (160, 218),
            (144, 242),
            (128, 220),
            (112, 242),
            (96, 218),
            (78, 240),
            (56, 226),
        ),
        c,
        34,
    )
    for s in (-1, 1):
        d.part(oval(128 + 66 * s, 150, 20, 15), c, 12)
        d.part(oval(128 + 24 * s, 98, 12, 18), (58, 48, 78), 7, 0)
        d.part(oval(128 + 24 * s - 4, 90, 4.5), (255, 255, 255), 3, 0)
        d.part(oval(128 + 44 * s, 124, 11, 7), (255, 176, 200), 5, 0)
    d.part(oval(128, 134, 12, 14), (96, 50, 90), 6, 0)
    return d.image()


def robot(colour):
    """A friendly robot, whole, standing."""
    d = Canvas()
    c, steel = tone(colour, 1), COLOURS["silver"]
    for s in (-1, 1):
        d.part(limb([(128 + 20 * s, 196), (128 + 20 * s, 234)], 20), steel, 9)
        d.part(
            blob((128 + 6 * s, 230), (128 + 34 * s, 230), (128 + 40 * s, 246), (128 + 4 * s, 246)),
            c,
            8,
        )
        d.part(limb([(128 + 44 * s, 134), (128 + 66 * s, 152), (128 + 68 * s, 180)], 18), steel, 8)
        d.part(oval(128 + 68 * s, 186, 15), c, 11)
        d.part(oval(128 + 62 * s, 74, 12, 18), tone("grey", 0.9), 7)
    d.part(limb([(128, 36), (128, 16)], 8), tone("grey", 0.9), 4)
    d.part(oval(128, 13, 11), COLOURS["red"], 8, gloss=0.6)
    d.part(blob((82, 122), (128, 114), (174, 122), (172, 200), (128, 208), (84, 200)), c, 20)
    d.part(
        blob(
            (70, 48),
            (84, 34),
            (128, 30),
            (172, 34),
            (186, 48),
            (186, 100),
            (172, 114),
            (128, 118),
            (84, 114),
            (70, 100),
        ),
        tone(steel, 1),
        18,
        gloss=0.5,
    )
    d.part(
        blob((84, 60), (128, 52), (172, 60), (172, 92), (128, 100), (84, 92)), (52, 48, 72), 10, 0
    )
    for s in (-1, 1):
        d.part(oval(128 + 22 * s, 76, 12), (96, 226, 250), 8, 0)
    d.part(blob((104, 142), (152, 142), (152, 176), (104, 176)), (240, 240, 248), 7, 0.2)
    d.part(oval(118, 159, 8), COLOURS["red"], 5, 0)
    d.part(oval(138, 159, 8), COLOURS["yellow"], 5, 0)
    return d.image()


def alien(colour):
    """A little alien with big eyes and feelers, standing."""
    d = Canvas()
    c = tone(colour, 1.15)
    for s in (-1, 1):
        d.part(limb([(128 + 14 * s, 190), (128 + 18 * s, 232)], 22, 20), c, 10)
        d.part(oval(128 + 22 * s, 238, 20, 10), tone(colour, 0.85), 8)
        d.part(limb([(128 + 30 * s, 140), (128 + 54 * s, 160), (128 + 60 * s, 184)], 20, 16), c, 9)
        d.part(oval(128 + 61 * s, 190, 12), c, 9)
        d.part(limb([(128 + 26 * s, 40), (128 + 40 * s, 18)], 7), c, 4)
        d.part(oval(128 + 42 * s, 15, 10), tone("yellow", 1), 7)
    d.part(blob((98, 130), (128, 122), (158, 130), (164, 190), (128, 208), (92, 190)), c, 22)
    d.part(oval(128, 172, 22, 26), tone(colour, 1.5), 16, 0)
    d.part(
        blob(
            (64, 76), (84, 38), (128, 26), (172, 38), (192, 76), (170, 114), (128, 132), (86, 114)
        ),
        c,
        28,
    )
    for s in (-1, 1):
        d.part(oval(128 + 26 * s, 76, 19, 24), (44, 38, 62), 12, 0)
        d.part(oval(128 + 21 * s, 66, 6), (255, 255, 255), 4, 0)
    d.part(limb([(112, 110), (128, 116), (144, 110)], 6), (120, 40, 80), 3, 0)
    return d.image()


def monster(colour):
    """A round, shaggy-eared monster with one tooth, more funny than frightening."""
    d = Canvas()
    c = tone(colour, 1)
    for s in (-1, 1):
        d.part(oval(128 + 34 * s, 236, 28, 12), tone(colour, 0.75), 9)
        d.part(limb([(128 + 66 * s, 130), (128 + 92 * s, 150), (128 + 96 * s, 180)], 30, 24), c, 13)
        d.part(
            blob((128 + 34 * s, 60), (128 + 52 * s, 14), (128 + 66 * s, 10), (128 + 60 * s, 62)),
            (250, 226, 180),
            9,
        )
    d.part(
        blob(
            (60, 130), (72, 70), (128, 40), (184, 70), (196, 130), (190, 210), (128, 240), (66, 210)
        ),
        c,
        40,
    )
    d.part(oval(128, 188, 44, 40), tone(colour, 1.45), 26, 0)
    for s in (-1, 1):
        d.part(oval(128 + 28 * s, 96, 22), (252, 252, 255), 14, 0.15)
        d.part(oval(128 + 26 * s, 99, 10), (50, 40, 60), 6, 0)
        d.part(oval(128 + 22 * s, 94, 4), (255, 255, 255), 2, 0)
    d.part(
        blob((92, 132), (128, 140), (164, 132), (152, 158), (128, 164), (104, 158)),
        (110, 26, 56),
        8,
        0.1,
    )
    for s in (-1, 1):
        d.part(
            blob((128 + 14 * s - 8, 137), (128 + 14 * s + 8, 137), (128 + 14 * s, 152)),
            (255, 252, 240),
            4,
            0,
        )
    return d.image()


def gingerbread(_=None):
    """A gingerbread man."""
    d = Canvas()
    c = (196, 126, 62)
    d.part(
        blob(
            (128, 14),
            (168, 28),
            (176, 66),
            (156, 100),
            (206, 116),
            (222, 140),
            (206, 162),
            (164, 158),
            (168, 190),
            (192, 222),
            (184, 246),
            (156, 246),
            (128, 208),
            (100, 246),
            (72, 246),
            (64, 222),
            (88, 190),
            (92, 158),
            (50, 162),
            (34, 140),
            (50, 116),
            (100, 100),
            (80, 66),
            (88, 28),
        ),
        c,
        16,
    )
    for s in (-1, 1):
        d.part(oval(128 + 18 * s, 54, 7), (60, 40, 40), 4, 0)
        d.part(limb([(128 + 66 * s, 126), (128 + 74 * s, 150)], 7), (255, 250, 245), 3, 0.1)
        d.part(limb([(128 + 34 * s, 222), (128 + 56 * s, 212)], 7), (255, 250, 245), 3, 0.1)
    d.part(limb([(108, 74), (128, 84), (148, 74)], 7), (255, 250, 245), 3, 0.1)
    for y, k in ((122, "red"), (150, "green"), (178, "red")):
        d.part(oval(128, y, 10), COLOURS[k], 7)
    return d.image()


def tree_person(colour):
    """A talking tree: the crown in a season's colour, a face on the trunk."""
    d = Canvas()
    trunk = blob(
        (104, 120),
        (152, 120),
        (156, 180),
        (164, 226),
        (186, 246, 1),
        (128, 238),
        (70, 246, 1),
        (92, 226),
        (100, 180),
    )
    for s in (-1, 1):
        d.part(
            limb([(128 + 22 * s, 176), (128 + 62 * s, 166), (128 + 84 * s, 140)], 18, 12),
            tone("brown", 0.95),
            7,
        )
        d.part(oval(128 + 88 * s, 134, 18), tone(colour, 0.95), 13)
    d.part(trunk, tone("brown", 1), 18)
    for x, y, r in ((76, 92, 42), (180, 92, 42), (104, 56, 42), (154, 56, 42), (128, 92, 46)):
        d.part(oval(x, y, r), tone(colour, 1), 30, 0.16)
    for s in (-1, 1):
        d.part(oval(128 + 14 * s, 158, 11, 13), (252, 252, 255), 7, 0.15)
        d.part(oval(128 + 14 * s, 160, 6, 7.5), (50, 36, 40), 4, 0)
    d.part(blob((112, 184), (128, 190), (144, 184), (136, 200), (120, 200)), (90, 30, 40), 4, 0.1)
    return d.image()


def cloud_person(colour):
    """A smiling cloud."""
    d = Canvas()
    c = {"white": (248, 248, 255), "grey": (170, 172, 190), "pink": (255, 196, 222)}[colour]
    for x, y, r in ((66, 158, 42), (192, 158, 42), (104, 116, 50), (158, 110, 46), (128, 160, 56)):
        d.part(oval(x, y, r), c, 34, 0.08)
    for s in (-1, 1):
        d.part(oval(128 + 26 * s, 138, 9, 13), (58, 48, 78), 6, 0)
        d.part(oval(128 + 26 * s - 3, 133, 3.4), (255, 255, 255), 2, 0)
        d.part(oval(128 + 46 * s, 158, 11, 7), (255, 160, 186), 5, 0)
    d.part(limb([(114, 162), (128, 170), (142, 162)], 6), (150, 50, 90), 3, 0)
    return d.image()


# Maker, names, colours ("" says no colour word), weight.
CREATURES = [
    (
        dragon_picture,
        ("dragon", "winged dragon", "fire-breathing dragon", "fierce dragon", "friendly dragon"),
        ("red", "green", "blue", "purple", "black", "golden"),
        5,
    ),
    (unicorn, ("unicorn", "magical unicorn"), ("purple", "pink", "blue"), 3),
    (
        pegasus,
        ("winged horse", "flying horse", "pegasus"),
        ("blue", "golden", "silver"),
        1.5,
    ),
    (
        coloured_horse,
        ("horse", "stallion", "galloping horse"),
        ("brown", "white", "black", "grey"),
        3,
    ),
    (ghost, ("ghost", "friendly ghost", "spooky ghost"), ("white", "blue", "green"), 2.5),
    (
        robot,
        ("robot", "friendly robot", "metal robot"),
        ("blue", "red", "green", "yellow", "purple"),
        3.5,
    ),
    (alien, ("alien", "little alien", "martian"), ("green", "purple", "blue"), 2),
    (
        monster,
        ("monster", "furry monster", "beast"),
        ("purple", "blue", "green", "red", "orange"),
        2,
    ),
    (gingerbread, ("gingerbread man", "cookie man"), ("",), 0.8),
    (
        tree_person,
        ("talking tree", "magic tree", "wise old tree", "living tree"),
        ("green", "orange", "pink"),
        1.8,
    ),
    (cloud_person, ("smiling cloud", "friendly cloud"), ("white", "grey", "pink"), 0.8),
    (lambda c: faced("star", 120), ("little star", "smiling star"), ("yellow",), 0.8),
    (
        lambda c: faced("mushroom", 186, 20),
        ("talking mushroom", "mushroom"),
        ("red",),
        0.8,
    ),
    (
        lambda c: faced("closed book", 110, colour=c),
        ("talking book", "living book"),
        ("red", "blue", "green"),
        0.6,
    ),
    (lambda c: faced("teapot", 150), ("talking teapot", "teapot"), ("pink",), 0.5),
]
MANE = {unicorn, pegasus}
# These look to the left.
SIDEWAYS = {dragon_picture, unicorn, pegasus, coloured_horse}
