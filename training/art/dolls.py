"""Whole figures: emoji heads on drawn bodies, with clothes, hats, things to hold.

Units are those of `puff`: a 256x256 picture, feet at FEET, the middle at x = 128. The viewer's
left hand holds nothing or a shield; the viewer's right hand holds the main thing.
"""

import functools

import numpy as np
from PIL import Image

from art.emoji import COLOURS, LOOKS, recolour, sprite
from art.puff import SCALE, Canvas, band, blob, limb, oval, shade, skin

FEET = 246


def tone(colour, k):
    """A colour word or RGB made darker (k < 1) or lighter (k > 1)."""
    c = np.array(COLOURS[colour] if isinstance(colour, str) else colour, float)
    return tuple(c * k if k <= 1 else c + (255 - c) * (k - 1))


@functools.cache
def _mask(name):
    return {
        "torso": lambda: blob(
            (104, 120),
            (128, 115),
            (152, 120),
            (160, 140),
            (160, 178),
            (164, 196, 1),
            (92, 196, 1),
            (96, 178),
            (96, 140),
        ),
        "skirted": lambda: blob(
            (104, 120),
            (128, 115),
            (152, 120),
            (159, 142),
            (160, 170),
            (174, 210, 1),
            (128, 216),
            (82, 210, 1),
            (96, 170),
            (97, 142),
        ),
        "robe": lambda: blob(
            (104, 120),
            (128, 115),
            (152, 120),
            (163, 150),
            (176, 200),
            (188, 240),
            (180, 246, 1),
            (128, 249),
            (76, 246, 1),
            (68, 240),
            (80, 200),
            (93, 150),
        ),
        "gown": lambda: blob(
            (106, 120),
            (128, 115),
            (150, 120),
            (153, 142),
            (150, 164),
            (172, 190),
            (200, 236),
            (192, 246, 1),
            (128, 250),
            (64, 246, 1),
            (56, 236),
            (84, 190),
            (106, 164),
            (103, 142),
        ),
        "cape": lambda: blob(
            (100, 118),
            (128, 112),
            (156, 118),
            (184, 170),
            (204, 228),
            (196, 238),
            (128, 232),
            (60, 238),
            (52, 228),
            (72, 170),
        ),
        "leg_l": lambda: limb([(113, 188), (112, 236)], 29, 25),
        "leg_r": lambda: limb([(143, 188), (144, 236)], 29, 25),
        "boot_l": lambda: blob(
            (100, 218, 1), (125, 218, 1), (126, 238), (122, 247), (98, 247), (91, 240), (98, 231)
        ),
        "boot_r": lambda: blob(
            (131, 218, 1), (156, 218, 1), (158, 231), (165, 240), (158, 247), (134, 247), (130, 238)
        ),
        "shoe_l": lambda: blob(
            (100, 234), (112, 231), (124, 234), (125, 244), (118, 247), (97, 247), (92, 241)
        ),
        "shoe_r": lambda: blob(
            (132, 234), (144, 231), (156, 234), (164, 241), (159, 247), (138, 247), (131, 244)
        ),
        "arm_l": lambda: limb([(100, 130), (86, 150), (79, 176)], 26, 22),
        "arm_r": lambda: limb([(156, 130), (172, 150), (182, 172)], 26, 22),
        "sleeve_l": lambda: blob(
            (108, 122), (92, 130), (76, 158), (62, 186), (92, 194), (104, 164), (112, 140)
        ),
        "sleeve_r": lambda: blob(
            (148, 122), (164, 130), (180, 154), (198, 180), (168, 192), (152, 164), (144, 140)
        ),
        "puff_l": lambda: oval(98, 132, 17, 16),
        "puff_r": lambda: oval(158, 132, 17, 16),
        "hand_l": lambda: oval(78, 182, 11.5),
        "hand_r": lambda: oval(184, 178, 11.5),
        "collar": lambda: blob(
            (98, 120), (128, 112), (158, 120), (150, 134), (128, 140), (106, 134)
        ),
        "beard": lambda: blob(
            (94, 92),
            (100, 84),
            (128, 100),
            (156, 84),
            (162, 92),
            (160, 120),
            (146, 150),
            (128, 168),
            (110, 150),
            (96, 120),
        ),
        "apron": lambda: blob(
            (108, 134, 1), (148, 134, 1), (152, 166), (162, 212), (128, 218), (94, 212), (104, 166)
        ),
    }[name]()


HAND_R = (184, 178)
HAND_L = (78, 182)


class Doll(Canvas):
    """A canvas with the parts of a standing figure, drawn from back to front by `figure`."""

    def draw(self, name, colour, radius=14, shadow=0.28, **kw):
        self.part(_mask(name), tone(colour, 1), radius, shadow, **kw)

    def legs(self, colour, feet, feet_colour):
        for side in "lr":
            self.draw(f"leg_{side}", colour, 13)
        for side in "lr":
            self.draw(f"{feet}_{side}", feet_colour, 9)

    def belt(self, y, colour="brown", buckle="golden", within="torso", h=11):
        self.part(_mask(within) * band(0, y, 256, y + h), tone(colour, 1), 6, 0.15)
        if buckle:
            self.part(oval(128, y + h / 2, 9, 8), tone(buckle, 1), 4, 0.2)

    def trim(self, within, y0, y1, colour):
        self.part(_mask(within) * band(0, y0, 256, y1), tone(colour, 1), 5, 0.12)


def _arms(d, kind, colour, look, hands=None):
    glove = tone(hands, 1) if hands else d.skin
    for s in "lr":
        if kind == "bare":
            d.part(_mask(f"arm_{s}"), d.skin, 11)
            d.draw(f"puff_{s}", colour, 13)
        elif kind == "wide":
            d.part(_mask(f"hand_{s}"), glove, 9)
            d.draw(f"sleeve_{s}", colour, 13)
            continue
        else:
            d.draw(f"arm_{s}", colour, 11)
        d.part(_mask(f"hand_{s}"), glove, 9)


def tunic(d, colour, look, under="brown", boots="brown", belt="brown", **_):
    d.legs(tone(under, 1.12), "boot", tone(boots, 0.72))
    d.draw("skirted", colour)
    d.belt(174, tone(belt, 0.7), within="skirted")
    _arms(d, "long", colour, look)


def shirt(d, colour, look, under="grey", boots="black", stripes=None, **_):
    d.legs(tone(under, 0.9), "shoe", tone(boots, 1))
    d.draw("torso", colour)
    if stripes:
        for y in (132, 154, 176):
            d.trim("torso", y, y + 11, stripes)
    _arms(d, "long", colour, look)


def robe(d, colour, look, trim="golden", **_):
    d.draw("robe", colour, 20)
    d.trim("robe", 232, 250, trim)
    d.belt(176, trim, None, "robe", 9)
    _arms(d, "wide", colour, look)


def gown(d, colour, look, trim="golden", **_):
    d.draw("gown", colour, 22)
    d.trim("gown", 230, 251, tone(trim, 1))
    d.belt(160, trim, None, "gown", 9)
    _arms(d, "bare", colour, look)


def frock(d, colour, look, under="white", boots="brown", **_):
    for side in "lr":
        d.part(_mask(f"leg_{side}"), d.skin, 13)
        d.draw(f"shoe_{side}", tone(boots, 0.8), 9)
    d.draw("skirted", colour, 18)
    d.belt(162, tone(under, 1), None, "skirted", 9)
    _arms(d, "bare", colour, look)


def armour(d, colour, look, **_):
    d.legs((168, 172, 192), "boot", (146, 150, 172))
    d.draw("skirted", colour, 16)
    chest = _mask("torso") * band(0, 0, 256, 168)
    d.part(chest, COLOURS["silver"], 18, 0.3, gloss=0.5)
    d.belt(166, tone("brown", 0.7), within="skirted")
    _arms(d, "long", (178, 182, 202), look, hands=(150, 154, 176))
    for x in (98, 158):
        d.part(oval(x, 130, 19, 16), COLOURS["silver"], 14, 0.3, gloss=0.5)


def coat(d, colour, look, under="white", boots="black", trim="golden", **_):
    d.legs(tone("grey", 0.62), "boot", tone(boots, 1))
    d.draw("skirted", colour, 16)
    front = blob((119, 116, 1), (137, 116, 1), (142, 168), (128, 172), (114, 168))
    d.part(front, tone(under, 1), 10, 0.2)
    d.belt(170, trim, None, "skirted", 9)
    _arms(d, "long", colour, look)
    for x in (98, 158):
        d.part(oval(x, 126, 16, 9), tone(trim, 1), 7, 0.2)


def suit(d, colour, look, under="white", tie="red", **_):
    d.legs(colour, "shoe", tone("black", 0.9))
    d.draw("torso", colour, 16)
    d.part(blob((114, 116, 1), (142, 116, 1), (128, 164, 1)), tone(under, 1), 8, 0.15)
    d.part(blob((123, 124), (133, 124), (134, 150), (128, 158), (122, 150)), tone(tie, 1), 5, 0.2)
    _arms(d, "long", colour, look)


def apron(d, colour, look, under="white", **_):
    d.legs(tone("grey", 0.8), "shoe", tone("brown", 0.7))
    d.draw("torso", tone(under, 1), 16)
    d.draw("apron", colour, 12)
    _arms(d, "long", tone(under, 1), look)


def overalls(d, colour, look, under="red", boots="brown", **_):
    d.legs(colour, "boot", tone(boots, 0.8))
    d.draw("torso", tone(under, 1), 16)
    _arms(d, "long", tone(under, 1), look)
    bib = blob((108, 144, 1), (148, 144, 1), (152, 164), (164, 198, 1), (92, 198, 1), (104, 164))
    d.part(bib, tone(colour, 1), 10)
    for s in (-1, 1):
        d.part(limb([(128 + 17 * s, 150), (128 + 22 * s, 120)], 9), tone(colour, 1), 5, 0.15)
        d.part(oval(128 + 17 * s, 150, 5), COLOURS["golden"], 3, 0.15)


def spacesuit(d, colour, look, **_):
    d.legs(colour, "boot", tone("grey", 0.9))
    d.draw("torso", colour, 22)
    d.belt(178, tone("grey", 0.8), None)
    d.part(blob((112, 138), (144, 138), (144, 164), (112, 164)), (90, 150, 235), 6, 0.2)
    d.part(oval(120, 151, 6), COLOURS["red"], 4, 0)
    d.part(oval(136, 151, 6), COLOURS["yellow"], 4, 0)
    _arms(d, "long", colour, look, hands=tone("grey", 0.95))


def rags(d, colour, look, under="brown", **_):
    for side in "lr":
        d.part(_mask(f"leg_{side}"), tone(under, 0.9), 13)
        d.part(_mask(f"shoe_{side}"), d.skin, 9)
    d.draw("skirted", colour, 16)
    d.belt(172, tone("brown", 0.6), None, "skirted", 9)
    _arms(d, "bare", colour, look)


def wrap(d, colour, look, trim="golden", **_):
    """Ninja and thief: everything in one dark colour, with a sash."""
    d.legs(colour, "boot", tone(colour, 0.8))
    d.draw("torso", colour, 16)
    d.part(limb([(104, 122), (128, 150), (152, 178)], 10), tone(colour, 1.25), 5, 0.15)
    d.belt(172, trim, None)
    _arms(d, "long", colour, look, hands=colour)


OUTFITS = {
    f.__name__: f
    for f in (
        tunic,
        shirt,
        robe,
        gown,
        frock,
        armour,
        coat,
        suit,
        apron,
        overalls,
        spacesuit,
        rags,
        wrap,
    )
}


# Hats. The head is drawn in a box 98 units high around (128, 72): hair from 23 on, chin at 121.


def pointed(d, colour, band_colour="golden", **_):
    d.part(oval(128, 47, 62, 13), tone(colour, 0.9), 9)
    cone = blob(
        (92, 46, 1),
        (108, 26),
        (120, 8),
        (134, 2),
        (148, 6),
        (142, 14),
        (154, 32),
        (164, 46, 1),
        (128, 52),
    )
    d.part(cone, tone(colour, 1), 16)
    d.part(cone * band(0, 35, 256, 46), tone(band_colour, 1), 5, 0.15)


def tricorn(d, colour="black", **_):
    d.part(
        blob(
            (66, 52),
            (74, 30),
            (104, 8),
            (128, 4),
            (152, 8),
            (182, 30),
            (190, 52),
            (160, 44),
            (128, 40),
            (96, 44),
        ),
        tone(colour, 1),
        14,
    )
    d.part(
        blob((66, 52), (96, 42), (128, 37), (160, 42), (190, 52), (160, 50), (128, 46), (96, 50)),
        COLOURS["golden"],
        4,
        0.15,
    )
    d.sprite(sprite("skull"), 128, 23, 25, shadow=0.1)


def helm(d, colour="red", **_):
    plume = blob(
        (126, 26), (122, 8), (140, 0), (164, 6), (182, 26), (186, 48), (168, 34), (148, 26)
    )
    d.part(plume, tone(colour, 1), 10)
    dome = blob(
        (76, 84),
        (78, 46),
        (100, 24),
        (128, 18),
        (156, 24),
        (178, 46),
        (180, 84),
        (166, 100),
        (160, 74),
        (150, 62),
        (128, 58),
        (106, 62),
        (96, 74),
        (90, 100),
    )
    d.part(dome, COLOURS["silver"], 14, gloss=0.5)
    d.part(blob((122, 18), (134, 18), (135, 58), (128, 72), (121, 58)), (160, 164, 186), 5, 0.2)


def horned(d, **_):
    for s in (-1, 1):
        d.part(
            blob(
                (128 + 44 * s, 52),
                (128 + 66 * s, 44),
                (128 + 72 * s, 14),
                (128 + 64 * s, 10),
                (128 + 56 * s, 28),
                (128 + 40 * s, 38),
            ),
            (240, 226, 200),
            8,
        )
    d.part(
        blob((80, 62), (84, 36), (106, 18), (128, 14), (150, 18), (172, 36), (176, 62), (128, 54)),
        COLOURS["silver"],
        16,
        gloss=0.4,
    )
    d.part(
        blob((78, 64), (80, 52), (128, 44), (176, 52), (178, 64), (128, 58)), tone("brown", 0.9), 5
    )


def straw(d, **_):
    d.part(oval(128, 46, 66, 15), (238, 196, 110), 10)
    d.part(
        blob((94, 46), (98, 20), (128, 12), (158, 20), (162, 46), (128, 54)), (246, 208, 126), 16
    )
    d.part(
        blob((94, 46), (95, 36), (128, 42), (161, 36), (162, 46), (128, 54)), COLOURS["red"], 4, 0.1
    )


def wide(d, colour="brown", **_):
    d.part(oval(128, 44, 66, 13), tone(colour, 0.85), 10)
    d.part(
        blob((96, 46), (98, 18), (114, 10), (128, 16), (142, 10), (158, 18), (160, 46), (128, 52)),
        tone(colour, 1),
        14,
    )
    d.part(
        blob((96, 46), (96, 36), (128, 41), (160, 36), (160, 46), (128, 52)),
        tone("black", 1),
        4,
        0.1,
    )


def toque(d, **_):
    for x, y, r in ((104, 22, 22), (152, 22, 22), (128, 16, 26)):
        d.part(oval(x, y, r, r * 0.8), (246, 244, 252), 14, 0.12)
    d.part(
        blob((92, 26, 1), (164, 26, 1), (168, 52), (128, 58), (88, 52)), (236, 234, 246), 8, 0.15
    )


def peaked(d, colour="blue", **_):
    d.part(
        blob((74, 36), (96, 16), (128, 10), (160, 16), (182, 36), (164, 50), (92, 50)),
        tone(colour, 1),
        14,
    )
    d.part(blob((86, 44, 1), (170, 44, 1), (172, 58), (128, 64), (84, 58)), tone("black", 1), 6)
    d.part(oval(128, 32, 9), COLOURS["golden"], 5, 0.2)


def sailor(d, colour="white", **_):
    d.part(
        blob((82, 40), (94, 20), (128, 14), (162, 20), (174, 40), (128, 48)), (246, 246, 252), 14
    )
    d.part(blob((78, 38), (128, 46), (178, 38), (180, 54), (128, 62), (76, 54)), COLOURS["blue"], 7)


def elfin(d, colour="green", **_):
    d.part(
        blob(
            (78, 58),
            (88, 30),
            (116, 12),
            (156, 6),
            (196, 22),
            (206, 40),
            (184, 34),
            (172, 44),
            (178, 58),
            (128, 46),
        ),
        tone(colour, 1),
        14,
    )
    d.part(
        blob((76, 62), (80, 50), (128, 40), (176, 50), (180, 62), (128, 54)), tone(colour, 0.75), 5
    )
    d.part(oval(206, 42, 9), COLOURS["golden"], 6)


def jester(d, colour="red", **_):
    for s, c in ((-1, "green"), (1, "purple")):
        d.part(
            blob(
                (128, 44),
                (128 + 10 * s, 12),
                (128 + 44 * s, 6),
                (128 + 70 * s, 28),
                (128 + 76 * s, 52),
                (128 + 56 * s, 38),
                (128 + 44 * s, 52),
            ),
            COLOURS[c],
            12,
        )
        d.part(oval(128 + 76 * s, 56, 9), COLOURS["golden"], 6)
    d.part(
        blob((96, 52), (106, 18), (128, 4), (150, 18), (160, 52), (128, 46)), tone(colour, 1), 12
    )
    d.part(oval(128, 7, 9), COLOURS["golden"], 6)
    d.part(
        blob((78, 60), (82, 48), (128, 42), (174, 48), (178, 60), (128, 54)), COLOURS["golden"], 5
    )


def bandana(d, colour="red", **_):
    d.part(oval(184, 56, 9, 14), tone(colour, 0.8), 6)
    d.part(
        blob((78, 60), (82, 34), (104, 20), (128, 16), (152, 20), (174, 34), (180, 58), (128, 46)),
        tone(colour, 1),
        16,
    )


def cowl(d, colour="green", **_):
    """A hood around the face; it goes over hair, so it is drawn as a ring."""
    outer = blob(
        (66, 112),
        (66, 56),
        (92, 24),
        (128, 8),
        (164, 24),
        (190, 56),
        (190, 112),
        (164, 132),
        (92, 132),
    )
    hole = oval(128, 82, 43, 42)
    d.part(np.clip(outer - hole, 0, 1), tone(colour, 1), 13)


def beanie(d, colour="red", **_):
    d.part(oval(128, 10, 12), (246, 244, 252), 8)
    d.part(
        blob((82, 56), (86, 30), (108, 16), (128, 13), (148, 16), (170, 30), (174, 56), (128, 46)),
        tone(colour, 1),
        16,
    )
    d.part(
        blob((78, 60), (80, 46), (128, 38), (176, 46), (178, 60), (128, 54)), tone(colour, 1.35), 6
    )


def bowl_helmet(d, **_):
    """The glass of a space helmet, seen over the face."""
    ring = np.clip(oval(128, 70, 64, 62) - oval(128, 72, 50, 49), 0, 1)
    d.part(ring, (240, 242, 250), 9)
    glass = np.zeros_like(shade(ring, (255, 255, 255)))
    glass[..., :3] = (190, 225, 255)
    glass[..., 3] = oval(128, 72, 51, 50) * 40
    d.add(glass, 0)


def flowers(d, **_):
    for x, y, c in (
        (86, 52, "pink"),
        (106, 37, "yellow"),
        (128, 32, "red"),
        (150, 37, "purple"),
        (170, 52, "pink"),
    ):
        d.part(oval(x, y, 12), COLOURS[c], 8)
        d.part(oval(x, y, 5), COLOURS["yellow" if c != "yellow" else "orange"], 3, 0)


def _sprite_hat(label, cy, h, cx=128):
    def put(d, **_):
        d.sprite(sprite(label), cx, cy, h)

    return put


HATS = {
    "pointed": pointed,
    "tricorn": tricorn,
    "helm": helm,
    "horned": horned,
    "straw": straw,
    "wide": wide,
    "toque": toque,
    "peaked": peaked,
    "sailor": sailor,
    "elfin": elfin,
    "jester": jester,
    "bandana": bandana,
    "cowl": cowl,
    "beanie": beanie,
    "bowl": bowl_helmet,
    "flowers": flowers,
    "crown": _sprite_hat("crown", 26, 46),
    "top": _sprite_hat("top hat", 24, 56),
    "mortar": _sprite_hat("graduation cap", 30, 56),
    "army": _sprite_hat("military helmet", 42, 66),
    "cap": _sprite_hat("billed cap", 36, 52),
    "fire": _sprite_hat("rescue worker’s helmet", 38, 74),
    "bonnet": _sprite_hat("woman’s hat", 34, 60),
}


# What the right hand can hold.


def staff(d, orb="blue"):
    d.part(limb([(190, 246), (188, 60)], 9, 8), tone("brown", 1), 5)
    d.part(oval(188, 50, 15), tone(orb, 1), 12, gloss=0.6)


def crook(d):
    d.part(
        limb([(190, 246), (190, 76), (196, 52), (214, 50), (218, 68)], 9, 8), tone("brown", 1.1), 5
    )


def spear(d):
    d.part(limb([(190, 246), (190, 50)], 8), tone("brown", 1), 5)
    d.part(blob((190, 16), (200, 44), (190, 58), (180, 44)), COLOURS["silver"], 7)


def fork(d):
    d.part(limb([(192, 246), (192, 84)], 8), tone("brown", 1), 5)
    for x in (178, 192, 206):
        d.part(limb([(x, 82), (x, 48)], 6, 4), (176, 180, 198), 3, 0.1)
    d.part(limb([(177, 84), (207, 84)], 7), (176, 180, 198), 3, 0.1)


def sword(d):
    d.part(limb([(186, 170), (200, 84)], 13, 7), (214, 220, 236), 5, gloss=0.5)
    d.part(limb([(168, 165), (206, 172)], 9), COLOURS["golden"], 5)
    d.part(limb([(185, 178), (183, 192)], 9), tone("brown", 1), 5)


def cane(d):
    d.part(limb([(194, 246), (190, 172), (180, 164)], 8), tone("brown", 1), 5)


def lantern(d):
    d.part(limb([(186, 186), (190, 196)], 5), tone("black", 1), 3)
    d.part(blob((176, 198), (204, 198), (206, 228), (174, 228)), (255, 214, 96), 10, gloss=0.5)
    for y in (197, 228):
        d.part(limb([(174, y), (206, y)], 8), tone("black", 1), 4)


def _held(label, h, rot=0, dx=6, dy=-14):
    def put(d):
        d.sprite(sprite(label), HAND_R[0] + dx, HAND_R[1] + dy, h, rot)

    return put


HELD = {
    "staff": staff,
    "crook": crook,
    "spear": spear,
    "pitchfork": fork,
    "sword": sword,
    "walking stick": cane,
    "lantern": lantern,
    "book": _held("closed book", 46, 0, 8, -6),
    "rose": _held("rose", 62, 0, 6, -18),
    "key": _held("old key", 54, 0, 8, -12),
    "magic wand": _held("magic wand", 64, 0, 10, -22),
    "crystal ball": _held("crystal ball", 52, 0, 8, -10),
    "bow and arrow": _held("bow and arrow", 84, 0, 4, -14),
    "axe": _held("axe", 74, -8, 8, -20),
    "hammer": _held("hammer", 68, 50, 6, -22),
    "basket": _held("basket", 58, 0, 6, 16),
    "flowers": _held("bouquet", 60, 0, 8, -16),
    "map": _held("scroll", 54, 0, 8, -8),
    "telescope": _held("telescope", 62, 0, 6, -10),
    "broom": _held("broom", 100, -25, 4, -10),
    "magnifying glass": _held("magnifying glass tilted left", 58, 0, 10, -16),
    "spoon": _held("spoon", 62, 0, 8, -20),
    "test tube": _held("test tube", 54, 0, 8, -16),
    "guitar": _held("guitar", 84, 0, 2, -8),
    "violin": _held("violin", 78, 0, 2, -10),
    "flute": _held("flute", 58, 0, 4, -16),
    "balloon": _held("balloon", 84, 0, 12, -50),
    "apple": _held("red apple", 38, 0, 4, -10),
    "umbrella": _held("umbrella", 88, 0, 8, -40),
    "fishing rod": _held("fishing pole", 88, 0, 10, -30),
    "bag of gold": _held("money bag", 54, 0, 8, -8),
    "candle": _held("candle", 56, 0, 6, -22),
    "teddy bear": _held("teddy bear", 56, 0, 8, -4),
    "paintbrush": _held("paintbrush", 62, 0, 8, -22),
    "letter": _held("envelope", 38, 0, 8, -8),
    "trumpet": _held("trumpet", 54, 0, 8, -12),
    "ball": _held("soccer ball", 44, 0, 6, -6),
    "bread": _held("bread", 44, 0, 8, -8),
    "suitcase": _held("luggage", 56, 0, 2, 28),
    "doctor's bag": _held("briefcase", 44, 0, 2, 22),
    "bucket": _held("bucket", 50, 0, 2, 22),
    "pickaxe": _held("pick", 70, 0, 8, -22),
    "lute": _held("banjo", 78, 0, 2, -10),
    "gift": _held("wrapped gift", 46, 0, 8, -8),
}


def shield_(d):
    d.sprite(sprite("shield"), 74, 178, 74)


LEFT = {"shield": shield_}


# Heads that come with more than hair are cut out of busts: label: share of the height to
# keep, height in units, centre y, and shares of the width to keep. The cut lies
# under the collar that is drawn over it.
CUT = {
    "man elf": (0.60, 104, 68),
    "woman elf": (0.60, 104, 68),
    "man vampire": (0.56, 100, 70),
    "woman vampire": (0.60, 104, 72),
    "man zombie": (0.66, 100, 70),
    "troll": (0.60, 104, 68, 0, 0.7),
    "man superhero": (0.60, 100, 70),
    "woman superhero": (0.64, 104, 72),
    "man frowning": (0.60, 100, 72),
    "woman frowning": (0.64, 106, 74),
    "man pouting": (0.56, 100, 72),
    "woman pouting": (0.60, 106, 74),
    "man genie": (0.62, 104, 66),
    "woman genie": (0.62, 108, 66),
    "ninja": (0.55, 100, 72, 0.345, 0.80),
    "man detective": (0.62, 104, 66, 0.13, 0.70),
    "woman detective": (0.62, 104, 66, 0.13, 0.70),
    "man guard": (0.62, 118, 62),
    "woman guard": (0.62, 118, 62),
    "man scientist": (0.58, 98, 72, 0, 0.78),
    "woman scientist": (0.60, 104, 72, 0, 0.78),
    "man police officer": (0.62, 108, 68),
    "woman police officer": (0.62, 108, 68),
    "man pilot": (0.62, 108, 68),
    "woman pilot": (0.62, 108, 68),
    "man firefighter": (0.57, 108, 68, 0.1, 0.9),
    "woman firefighter": (0.57, 108, 68, 0.1, 0.9),
    "man artist": (0.62, 106, 68, 0, 0.78),
    "woman artist": (0.62, 106, 68, 0, 0.78),
    "man wearing turban": (1.0, 104, 68),
    "woman with headscarf": (0.62, 108, 70),
    "santa claus": (1.0, 112, 66),
}

# Skin of those who have none of the human ones, RGB 0-255.
SKINS = {
    "man zombie": (86, 146, 162),
    "troll": (146, 176, 62),
    "man genie": (62, 178, 250),
    "woman genie": (62, 178, 250),
    "ninja": (84, 78, 104),
}


def head_sprite(label, look):
    """The head for `label`: a whole head sprite, or the upper part of a bust in CUT."""
    im = sprite(label, look)
    if label in CUT:
        keep, _, _, x0, x1 = (*CUT[label], 0, 1)[:5]
        im = im.crop((int(im.width * x0), 0, int(im.width * x1), int(im.height * keep)))
    return im


# How tall the body is beside the head, how wide, and the zoom that fits the whole to the frame.
STATURES = {
    "adult": (1.0, 1.0, 1.0),
    "child": (0.78, 0.94, 1.06),
    "dwarf": (0.74, 1.12, 1.1),
    "giant": (1.35, 1.35, 0.82),
}


def figure(
    head,
    look,
    outfit,
    colour,
    hat=None,
    hat_colour=None,
    held=None,
    left=None,
    cape=None,
    beard=None,
    wings=False,
    stature="adult",
    **options,
):
    """RGBA picture (SIZE x SIZE) of one standing person.

    `head` a sprite label, `look` a key of LOOKS, `outfit` of OUTFITS, `hat` of HATS, `held` of
    HELD, `left` of LEFT, `stature` of STATURES; colours are words of COLOURS; `options` go to the
    outfit.
    """
    if look not in LOOKS:
        raise ValueError(f"unknown look {look!r}")
    body = Doll()
    body.skin = SKINS.get(head) or skin(look)
    d = body
    if wings:
        for flip, x in ((False, 70), (True, 186)):
            d.sprite(sprite("wing"), x, 150, 92, flip=flip)
    if cape:
        d.draw("cape", cape, 16)
    if held in ("staff", "crook", "spear", "pitchfork"):
        HELD[held](d)
    OUTFITS[outfit](d, colour, look, **options)
    if cape:
        d.draw("collar", tone(cape, 0.9), 8)
    d = Doll()
    d.skin = body.skin
    cut = CUT.get(head)
    d.sprite(head_sprite(head, look), 128, cut[2] if cut else 72, cut[1] if cut else 98)
    if beard:
        d.draw("beard", beard, 14, 0.15)
        d.part(limb([(116, 97), (128, 100), (140, 97)], 5), (150, 50, 70), 3, 0)
    if hat:
        HATS[hat](d, colour=hat_colour or colour)
    top, d = d, Doll()
    d.skin = body.skin
    if held and held not in ("staff", "crook", "spear", "pitchfork"):
        HELD[held](d)
    if held:
        glove = {"armour": (150, 154, 176), "spacesuit": tone("grey", 0.95), "wrap": colour}
        d.part(oval(*HAND_R, 11), tone(glove.get(outfit, d.skin), 1), 9, 0.2)
    if left:
        LEFT[left](d)
    return _stack(body, top, d, *STATURES[stature])


def _stack(body, top, front, tall, wide, zoom):
    """Body and held things stretched about the feet, the head set on the shoulders again."""
    out = Canvas()
    drop = (FEET - 118) * (1 - tall)
    for layer, dy, stretch in ((body, 0, True), (top, drop, False), (front, 0, True)):
        im = layer.image()
        kx, ky = (1 / wide / zoom, 1 / tall / zoom) if stretch else (1 / zoom, 1 / zoom)
        im = im.transform(
            im.size,
            Image.AFFINE,
            (kx, 0, 128 * SCALE * (1 - kx), 0, ky, FEET * SCALE * (1 - ky) - dy * SCALE),
            Image.BICUBIC,
        )
        out.add(np.asarray(im).astype(np.float32))
    return out.image()


# Animals of which the art shows a head only get a body of the same fur.


def cub(
    head,
    fur,
    belly,
    tail=None,
    tail_tip=None,
    head_h=112,
    colour=None,
    wear=None,
    held=None,
    feet=None,
):
    """RGBA picture of an animal standing upright: a head sprite on a round drawn body.

    `fur`, `belly`, `tail_tip`, `feet` RGB 0-255; `tail` is bushy, long, stub, curl or None; `wear`
    is scarf, cape, vest, crown or None, in the colour word `colour`.
    """
    d = Doll()
    d.skin = fur
    if tail == "bushy":
        t = blob(
            (150, 222),
            (176, 222),
            (198, 204),
            (206, 172),
            (222, 166),
            (234, 190),
            (226, 224),
            (198, 244),
            (160, 242),
        )
        d.part(t, fur, 16)
        if tail_tip:
            d.part(t * oval(224, 178, 30, 24), tail_tip, 12, 0)
    elif tail == "long":
        d.part(limb([(150, 226), (190, 236), (210, 214), (206, 182)], 13, 10), fur, 7)
        if tail_tip:
            d.part(oval(206, 180, 13, 15), tail_tip, 9)
    elif tail == "stub":
        d.part(oval(172, 222, 14), belly, 10)
    elif tail == "curl":
        d.part(limb([(160, 222), (182, 222), (186, 206), (174, 204), (178, 216)], 8, 6), fur, 4)
    if wear == "cape":
        d.draw("cape", colour, 16)
    feet = feet or tone(fur, 0.85)
    d.part(
        blob(
            (96, 160),
            (112, 128),
            (144, 128),
            (160, 160),
            (166, 204),
            (150, 236),
            (106, 236),
            (90, 204),
        ),
        fur,
        26,
    )
    d.part(oval(128, 194, 26, 34), belly, 20, 0)
    for s in (-1, 1):
        d.part(oval(128 + 24 * s, 236, 21, 12), feet, 9)
    if wear == "vest":
        vest = blob(
            (96, 160),
            (108, 128),
            (148, 128),
            (160, 160),
            (164, 200),
            (138, 204),
            (130, 150),
            (126, 150),
            (118, 204),
            (92, 200),
        )
        d.part(vest, tone(colour, 1), 10)
    for s in (-1, 1):
        d.part(
            limb([(128 + 30 * s, 148), (128 + 44 * s, 168), (128 + 50 * s, 188)], 24, 20), fur, 11
        )
        d.part(oval(128 + 51 * s, 192, 12), feet, 9)
    d.sprite(sprite(head), 128, 76, head_h)
    if wear == "scarf":
        d.part(
            blob((88, 126), (128, 138), (168, 126), (170, 142), (128, 154), (86, 142)),
            tone(colour, 1),
            8,
        )
        d.part(blob((142, 142, 1), (162, 140, 1), (166, 188), (146, 190)), tone(colour, 0.95), 7)
    elif wear == "cape":
        d.part(
            blob((96, 126), (128, 136), (160, 126), (158, 138), (128, 146), (98, 138)),
            tone(colour, 0.9),
            6,
        )
    elif wear == "crown":
        d.sprite(sprite("crown"), 128, 22, 42)
    if held:
        HELD[held](d)
        d.part(oval(180, 192, 11), feet, 8, 0.2)
    return d.image()


def recoloured(label, colour, hue=None, width=45, look=None):
    """Sprite in another colour, or as it is when `colour` is None."""
    return recolour(label, colour, hue, width, look) if colour else sprite(label, look)
