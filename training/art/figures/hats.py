"""Hats. A head is drawn in a box 98 units high around (128, 72): hair from 23 on, chin at 121."""

import numpy as np

from art.emoji import COLOURS, sprite
from art.figures.rig import tone
from art.puff import SIZE, band, blob, layer_of, oval


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
    for x, y, r in ((99, 24, 24), (157, 24, 24), (128, 20, 24), (113, 26, 20), (143, 26, 20)):
        d.part(oval(x, y, r, r * 0.8), (246, 244, 252), 15, 0.14)
    d.part(blob((92, 32, 1), (164, 32, 1), (168, 52), (128, 58), (88, 52)), (236, 234, 246), 8, 0.2)


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
    glass = np.empty((SIZE, SIZE, 4), np.float32)
    glass[..., :3] = (190, 225, 255)
    glass[..., 3] = oval(128, 72, 51, 50) * 40
    d.add(layer_of(glass), 0)


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


def beret(d, colour="red", **_):
    d.part(
        blob((74, 44), (88, 20), (128, 8), (172, 16), (194, 40), (176, 52), (128, 50), (90, 54)),
        tone(colour, 1),
        14,
    )
    d.part(oval(132, 8, 6, 8), tone(colour, 0.8), 4)


def bearskin(d, **_):
    d.part(
        blob((80, 58), (80, 24), (98, 6), (128, 2), (158, 6), (176, 24), (176, 58), (128, 50)),
        (62, 54, 74),
        22,
        gloss=0.1,
    )


def goggles(d, colour="brown", **_):
    d.part(
        blob((78, 56), (80, 44), (128, 36), (176, 44), (178, 56), (128, 48)), tone(colour, 0.8), 5
    )
    for x in (108, 148):
        d.part(oval(x, 43, 17, 14), COLOURS["golden"], 5)
        d.part(oval(x, 43, 12, 10), (120, 206, 246), 6, gloss=0.7)


def headlamp(d, colour="yellow", **_):
    d.part(
        blob((80, 56), (84, 28), (106, 14), (128, 11), (150, 14), (172, 28), (176, 56), (128, 46)),
        tone(colour, 1),
        16,
        gloss=0.5,
    )
    d.part(oval(128, 58, 62, 7), tone(colour, 0.85), 5)
    d.part(oval(128, 34, 12), (255, 252, 226), 8, gloss=0.8)


def _sprite_hat(label, cy, h, cx=128):
    def put(d, **_):
        d.sprite(sprite(label), cx, cy, h)

    return put


# These go around the whole head.
AROUND = ("cowl", "bowl")

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
    "beret": beret,
    "bearskin": bearskin,
    "goggles": goggles,
    "headlamp": headlamp,
    "crown": _sprite_hat("crown", 26, 46),
    "top": _sprite_hat("top hat", 29, 54),
    "mortar": _sprite_hat("graduation cap", 30, 56),
    "army": _sprite_hat("military helmet", 42, 66),
    "cap": _sprite_hat("billed cap", 36, 52),
    "fire": _sprite_hat("rescue worker’s helmet", 38, 74),
    "bonnet": _sprite_hat("woman’s hat", 34, 60),
}
