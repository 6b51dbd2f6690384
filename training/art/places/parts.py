"""Landmarks and what stands beside them, each drawn with its foot at (x, y) and `k` as large as
natural: functions of a stage, named in PARTS."""

import numpy as np

from art.emoji import COLOURS
from art.places.grounds import DARK_WOOD, LAKE, OAK, PALM, PINE, STONE, WOOD, box
from art.places.layouts import snapped
from art.puff import blob, limb, oval

WHITE, ROOF = (248, 242, 236), (190, 84, 66)


def sprite(label, h, colour=None, hue=None, shade=True, lit=True, glow=0.0):
    """A part that is a sprite `h` units high; `glow`: light around it at night."""

    def put(s, x, y, k):
        tall = snapped(h * k)
        if shade:
            s.shadow(x, y - 2, tall * 0.4)
        s.sprite(label, x, y, tall, colour, hue, snow=s.snowy and label in SNOWY, lit=lit)
        if glow and s.dark:
            s.glow(x, y - tall * 0.45, tall * glow, (255, 206, 120), 0.45)

    return put


SNOWY = {PINE, OAK, "house", "house with garden", "church", "castle", "hut", "derelict house"}


def house(s, x, y, k, wall=None, roof=None, door=True):
    """A house of our own, with lit windows when it is dark."""
    w, h = 40 * k, 44 * k
    wall, roof = wall or s.pick(_WALLS), roof or s.pick(_ROOFS)
    s.shadow(x, y, w * 1.1)
    box(s, x - w, y - h, x + w, y, wall, 8)
    box(s, x + w * 0.42, y - h * 1.9, x + w * 0.62, y - h * 1.2, (170, 120, 110), 4)
    s.part(
        blob(
            (x - w * 1.22, y - h * 0.94, 1),
            (x - w * 0.1, y - h * 1.85),
            (x + w * 0.1, y - h * 1.85),
            (x + w * 1.22, y - h * 0.94, 1),
        ),
        (244, 248, 255) if s.snowy else roof,
        12,
    )
    if door:
        s.part(
            blob(
                (x - w * 0.18, y, 1),
                (x - w * 0.18, y - h * 0.5),
                (x, y - h * 0.62),
                (x + w * 0.18, y - h * 0.5),
                (x + w * 0.18, y, 1),
            ),
            DARK_WOOD,
            4,
        )
    for u in (-0.62, 0.62):
        s.window(x + w * u, y - h * 0.72, w * 0.36, h * 0.36)
    s.window(x, y - h * 1.32, w * 0.3, h * 0.26)


_WALLS = ((246, 226, 190), (236, 206, 190), (214, 226, 232), (250, 240, 226), (226, 216, 190))
_ROOFS = ((200, 80, 66), (176, 96, 66), (96, 124, 176), (214, 122, 62), (120, 150, 110))


def row_of_houses(s, x, y, k):
    for i, (dx, dk) in enumerate(((-62, 0.66), (0, 0.8), (64, 0.6))):
        house(s, x + dx * k, y - (6 if i != 1 else 0) * k, dk * k)


def timber_house(s, x, y, k):
    """A tall old house with beams."""
    w, h = 30 * k, 86 * k
    wall = s.pick(((240, 224, 192), (226, 190, 150), (216, 220, 200)))
    box(s, x - w, y - h, x + w, y, wall, 6)
    s.part(
        blob((x - w * 1.2, y - h, 1), (x, y - h * 1.5, 1), (x + w * 1.2, y - h, 1)),
        s.pick(_ROOFS),
        9,
    )
    for v in (0.36, 0.68):
        s.part(limb([(x - w, y - h * v), (x + w, y - h * v)], 5 * k), DARK_WOOD, 2)
    for u in (-1, 1):
        s.part(limb([(x + w * u * 0.94, y), (x + w * u * 0.94, y - h)], 4 * k), DARK_WOOD, 2)
    for v in (0.5, 0.84):
        for u in (-0.45, 0.45):
            s.window(x + w * u, y - h * v, w * 0.5, h * 0.17)
    s.part(
        blob(
            (x - w * 0.3, y, 1),
            (x - w * 0.3, y - h * 0.22),
            (x + w * 0.3, y - h * 0.22),
            (x + w * 0.3, y, 1),
        ),
        DARK_WOOD,
        4,
    )


def street_of_houses(s, x, y, k):
    for dx, dk in ((-96, 1.0), (-44, 0.84), (44, 0.84), (100, 1.05)):
        timber_house(s, x + dx * k, y + (4 if abs(dx) > 90 else 0), dk * k)


def bakery(s, x, y, k):
    house(s, x, y, 1.15 * k, (250, 226, 196), (206, 120, 80))
    w = 46 * k
    for i in range(6):
        s.part(
            blob(
                (x - w + i * w / 3, y - 44 * k, 1),
                (x - w + (i + 1) * w / 3, y - 44 * k, 1),
                (x - w + (i + 1) * w / 3, y - 30 * k),
                (x - w + (i + 0.5) * w / 3, y - 25 * k),
                (x - w + i * w / 3, y - 30 * k),
            ),
            ("red", "white")[i % 2],
            4,
        )
    s.sprite("bread", x, y - 58 * k, snapped(26 * k))


def skyscrapers(s, x, y, k):
    cols = ((206, 120, 100), (120, 148, 200), (214, 176, 120), (132, 170, 170))
    for i, (dx, w, h) in enumerate(((-86, 26, 104), (-32, 24, 140), (26, 26, 112), (82, 28, 150))):
        box(s, x + (dx - w) * k, y - h * k, x + (dx + w) * k, y, cols[i], 6)
        for r in range(int(h // 24)):
            for c in (-0.5, 0.5):
                s.window(x + (dx + w * c) * k, y - (h - 14 - r * 24) * k, 14 * k, 14 * k)


def castle(s, x, y, k):
    sprite("castle", 118, glow=0.3)(s, x, y, k)
    if s.dark:
        for u, v in ((-0.3, 0.36), (0.3, 0.36), (0, 0.52), (-0.14, 0.24), (0.14, 0.24)):
            s.window(x + 106 * u * k, y - 118 * v * k, 7 * k, 10 * k)


def stone_castle(s, x, y, k, stone=(186, 182, 198), roof=(96, 110, 186)):
    """A castle of our own: towers, walls, a gate."""
    s.shadow(x, y, 92 * k)
    for dx, w, h in ((-62, 17, 104), (62, 17, 96), (-22, 20, 128), (28, 18, 142)):
        box(s, x + (dx - w) * k, y - h * k, x + (dx + w) * k, y, stone, 12)
        s.part(
            blob(
                (x + (dx - w - 5) * k, y - h * k, 1),
                (x + dx * k, y - (h + 44) * k, 1),
                (x + (dx + w + 5) * k, y - h * k, 1),
            ),
            roof,
            9,
        )
        for v in (0.86, 0.62):
            s.window(x + dx * k, y - h * v * k, 8 * k, 13 * k)
    box(s, x - 62 * k, y - 62 * k, x + 62 * k, y, tuple(v * 1.06 for v in stone), 10)
    for i in range(7):
        box(s, x + (-60 + i * 18) * k, y - 71 * k, x + (-50 + i * 18) * k, y - 60 * k, stone, 3)
    s.part(
        blob(
            (x - 17 * k, y, 1),
            (x - 17 * k, y - 28 * k),
            (x, y - 42 * k),
            (x + 17 * k, y - 28 * k),
            (x + 17 * k, y, 1),
        ),
        (92, 66, 60),
        6,
        gloss=0,
    )


def dark_castle(s, x, y, k):
    stone_castle(s, x, y, k, (96, 90, 116), (74, 54, 96))


def ice_castle(s, x, y, k):
    stone_castle(s, x, y, k, (206, 230, 250), (150, 196, 244))


def sand_castle(s, x, y, k):
    stone_castle(s, x, y, 0.6 * k, (238, 200, 130), (226, 176, 104))


def tower(s, x, y, k):
    roof = s.pick(((134, 72, 214), (214, 60, 70), (60, 110, 190)))
    s.shadow(x, y, 40 * k)
    s.part(
        blob(
            (x - 30 * k, y, 1),
            (x - 24 * k, y - 118 * k, 1),
            (x + 24 * k, y - 118 * k, 1),
            (x + 30 * k, y, 1),
        ),
        STONE,
        14,
    )
    box(s, x - 34 * k, y - 132 * k, x + 34 * k, y - 112 * k, (196, 192, 206), 7)
    s.part(
        blob((x - 38 * k, y - 130 * k, 1), (x, y - 184 * k, 1), (x + 38 * k, y - 130 * k, 1)),
        roof,
        12,
    )
    for v in (96, 58):
        s.window(x, y - v * k, 15 * k, 20 * k)
    s.part(
        blob(
            (x - 10 * k, y, 1),
            (x - 10 * k, y - 20 * k),
            (x, y - 28 * k),
            (x + 10 * k, y - 20 * k),
            (x + 10 * k, y, 1),
        ),
        DARK_WOOD,
        5,
    )


def lighthouse(s, x, y, k):
    s.part(
        blob(
            (x - 74 * k, y + 8, 1),
            (x - 50 * k, y - 18 * k),
            (x, y - 26 * k),
            (x + 56 * k, y - 16 * k),
            (x + 80 * k, y + 8, 1),
        ),
        (136, 124, 128),
        18,
        gloss=0,
    )
    s.part(
        blob(
            (x - 20 * k, y - 22 * k, 1),
            (x - 14 * k, y - 112 * k, 1),
            (x + 14 * k, y - 112 * k, 1),
            (x + 20 * k, y - 22 * k, 1),
        ),
        (250, 246, 246),
        10,
    )
    for v in (90, 54):
        box(s, x - 17 * k, y - v * k, x + 17 * k, y - (v - 16) * k, "red", 6)
    s.part(
        blob(
            (x - 12 * k, y - 110 * k, 1),
            (x - 10 * k, y - 132 * k, 1),
            (x + 10 * k, y - 132 * k, 1),
            (x + 12 * k, y - 110 * k, 1),
        ),
        (255, 234, 130),
        5,
        lit=False,
    )
    s.part(
        blob((x - 16 * k, y - 130 * k, 1), (x, y - 150 * k, 1), (x + 16 * k, y - 130 * k, 1)),
        "red",
        6,
    )
    if s.dark:
        s.glow(x, y - 122 * k, 40 * k, (255, 240, 160), 0.7)


def windmill(s, x, y, k):
    s.shadow(x, y, 34 * k)
    s.part(
        blob(
            (x - 26 * k, y, 1),
            (x - 17 * k, y - 80 * k),
            (x, y - 90 * k),
            (x + 17 * k, y - 80 * k),
            (x + 26 * k, y, 1),
        ),
        (246, 232, 214),
        14,
    )
    s.part(
        blob((x - 22 * k, y - 76 * k), (x, y - 108 * k), (x + 22 * k, y - 76 * k)), (196, 84, 60), 8
    )
    for i in range(4):
        a = 0.6 + i * np.pi / 2
        s.part(
            limb(
                [(x, y - 76 * k), (x + 54 * k * np.cos(a), y - 76 * k + 54 * k * np.sin(a))],
                8 * k,
                17 * k,
            ),
            (250, 246, 240),
            4,
        )
    s.part(oval(x, y - 76 * k, 7 * k), DARK_WOOD, 4)
    s.window(x, y - 34 * k, 12 * k, 16 * k)


def barn(s, x, y, k):
    s.shadow(x, y, 50 * k)
    s.part(
        blob(
            (x - 42 * k, y, 1),
            (x - 42 * k, y - 58 * k, 1),
            (x - 26 * k, y - 82 * k),
            (x, y - 94 * k),
            (x + 26 * k, y - 82 * k),
            (x + 42 * k, y - 58 * k, 1),
            (x + 42 * k, y, 1),
        ),
        (206, 52, 52),
        10,
    )
    box(s, x - 19 * k, y - 44 * k, x + 19 * k, y, WHITE, 4)
    box(s, x - 14 * k, y - 39 * k, x + 14 * k, y, (120, 64, 56), 4)
    s.part(
        limb(
            [
                (x - 50 * k, y - 54 * k),
                (x - 26 * k, y - 84 * k),
                (x, y - 98 * k),
                (x + 26 * k, y - 84 * k),
                (x + 50 * k, y - 54 * k),
            ],
            9 * k,
        ),
        WHITE,
        4,
    )
    s.window(x, y - 66 * k, 15 * k, 15 * k)


def columns(s, x, y, k):
    for dx, h in ((-70, 100), (-26, 70), (24, 84), (70, 112)):
        s.shadow(x + dx * k, y, 20 * k)
        cx = x + dx * k
        s.part(
            blob(
                (cx - 13 * k, y, 1),
                (cx - 11 * k, y - h * k, 1),
                (cx + 11 * k, y - h * k, 1),
                (cx + 13 * k, y, 1),
            ),
            (226, 216, 200),
            10,
        )
        for d in (-5, 4):
            s.part(
                limb([(cx + d * k, y - 8 * k), (cx + d * k, y - (h - 8) * k)], 3 * k),
                (190, 178, 166),
                2,
                gloss=0,
            )
        box(s, cx - 19 * k, y - 8 * k, cx + 19 * k, y + 4 * k, (210, 200, 186), 5)
    s.part(
        blob(
            (x + 10 * k, y - 90 * k, 1),
            (x + 84 * k, y - 118 * k, 1),
            (x + 84 * k, y - 104 * k, 1),
            (x + 12 * k, y - 76 * k, 1),
        ),
        (216, 206, 192),
        5,
    )


def pyramids(s, x, y, k):
    for dx, h in ((48, 92), (-52, 66)):
        cx, h = x + dx * k, h * k
        s.part(blob((cx - h, y, 1), (cx, y - h, 1), (cx + h, y, 1)), (236, 190, 112), 14, gloss=0)
        s.part(
            blob((cx + 2, y - h + 4, 1), (cx + h, y, 1), (cx + h * 0.35, y, 1)),
            (196, 146, 84),
            4,
            gloss=0,
        )


def jungle_temple(s, x, y, k):
    for i in range(5):
        w, top = (88 - i * 17) * k, y - i * 25 * k
        s.part(
            blob(
                (x - w, top, 1),
                (x - w + 5, top - 26 * k, 1),
                (x + w - 5, top - 26 * k, 1),
                (x + w, top, 1),
            ),
            (170, 166, 148),
            7,
        )
    box(s, x - 14 * k, y - 126 * k, x + 14 * k, y, (196, 190, 170), 4)
    s.part(
        blob(
            (x - 9 * k, y - 104 * k, 1),
            (x - 9 * k, y - 124 * k),
            (x, y - 130 * k),
            (x + 9 * k, y - 124 * k),
            (x + 9 * k, y - 104 * k, 1),
        ),
        (60, 54, 66),
        3,
    )


def bridge(s, x, y, k):
    s.part(
        np.clip(
            blob(
                (x - 150 * k, y + 6, 1),
                (x - 150 * k, y - 26 * k),
                (x, y - 58 * k),
                (x + 150 * k, y - 26 * k),
                (x + 150 * k, y + 6, 1),
            )
            - oval(x - 56 * k, y + 6, 36 * k, 32 * k)
            - oval(x + 56 * k, y + 6, 36 * k, 32 * k),
            0,
            1,
        ),
        STONE,
        7,
    )


def gate(s, x, y, k):
    """The gate of a town, between two towers, with walls beside it."""
    box(s, x - 190 * k, y - 52 * k, x + 190 * k, y, (176, 170, 182), 8)
    for i in range(-9, 10):
        box(
            s,
            x + (i * 20 - 6) * k,
            y - 62 * k,
            x + (i * 20 + 6) * k,
            y - 50 * k,
            (176, 170, 182),
            3,
        )
    for u in (-1, 1):
        box(s, x + (u * 44 - 20) * k, y - 104 * k, x + (u * 44 + 20) * k, y, STONE, 10)
        s.part(
            blob(
                (x + (u * 44 - 25) * k, y - 102 * k, 1),
                (x + u * 44 * k, y - 140 * k, 1),
                (x + (u * 44 + 25) * k, y - 102 * k, 1),
            ),
            (186, 80, 70),
            8,
        )
        s.window(x + u * 44 * k, y - 80 * k, 9 * k, 14 * k)
    box(s, x - 26 * k, y - 84 * k, x + 26 * k, y, (190, 186, 198), 6)
    s.part(
        blob(
            (x - 19 * k, y, 1),
            (x - 19 * k, y - 40 * k),
            (x, y - 60 * k),
            (x + 19 * k, y - 40 * k),
            (x + 19 * k, y, 1),
        ),
        (108, 76, 62),
        5,
    )


def stall(s, x, y, k, colour=None, goods=None):
    colour = colour or s.pick(("red", "blue", "green", "orange"))
    goods = goods or s.pick(
        (("red apple", "tangerine", "grapes"), ("bread", "cheese wedge", "carrot"))
    )
    box(s, x - 48 * k, y - 32 * k, x + 48 * k, y, WOOD, 6)
    for dx in (-44, 44):
        s.part(limb([(x + dx * k, y), (x + dx * k, y - 88 * k)], 7 * k), DARK_WOOD, 3)
    for i, g in enumerate(goods):
        s.sprite(g, x + (i - 1) * 30 * k, y - 30 * k, snapped(30 * k))
    for i in range(6):
        x0, x1 = x + (-54 + i * 18) * k, x + (-36 + i * 18) * k
        s.part(
            blob(
                (x0, y - 98 * k, 1),
                (x1, y - 98 * k, 1),
                (x1, y - 76 * k),
                ((x0 + x1) / 2, y - 68 * k),
                (x0, y - 76 * k),
            ),
            colour if i % 2 == 0 else "white",
            5,
        )


def stalls(s, x, y, k):
    stall(s, x - 66 * k, y, 0.9 * k, "red")
    stall(s, x + 62 * k, y - 4, 0.8 * k, "blue", ("bread", "cheese wedge", "carrot"))


def graves(s, x, y, k):
    for dx, dy, h in ((-60, 0, 34), (-14, 8, 42), (34, -2, 32), (78, 10, 46), (-94, 14, 48)):
        cx, cy, h = x + dx * k, y + dy * k, h * k
        s.shadow(cx, cy, h * 0.5)
        s.part(
            blob(
                (cx - h * 0.36, cy, 1),
                (cx - h * 0.36, cy - h * 0.6),
                (cx, cy - h),
                (cx + h * 0.36, cy - h * 0.6),
                (cx + h * 0.36, cy, 1),
            ),
            STONE,
            9,
        )


def acacia(s, x, y, k):
    s.shadow(x, y, 40 * k)
    s.part(limb([(x, y), (x + 4 * k, y - 46 * k)], 10 * k, 7 * k), DARK_WOOD, 4)
    s.part(limb([(x + 2 * k, y - 30 * k), (x + 26 * k, y - 52 * k)], 6 * k, 4 * k), DARK_WOOD, 3)
    s.part(
        blob(
            (x - 56 * k, y - 48 * k),
            (x - 40 * k, y - 70 * k),
            (x, y - 80 * k),
            (x + 46 * k, y - 70 * k),
            (x + 60 * k, y - 48 * k),
            (x, y - 54 * k),
        ),
        (120, 150, 66),
        14,
    )


def volcano(s, x, y, k):
    s.glow(x, y - 120 * k, 46 * k, (255, 120, 50), 0.7)
    s.part(
        blob(
            (x - 116 * k, y + 6, 1),
            (x - 50 * k, y - 84 * k),
            (x - 28 * k, y - 116 * k),
            (x + 28 * k, y - 116 * k),
            (x + 52 * k, y - 84 * k),
            (x + 116 * k, y + 6, 1),
        ),
        (112, 84, 98),
        30,
        gloss=0,
    )
    s.part(
        blob(
            (x - 30 * k, y - 114 * k),
            (x, y - 120 * k),
            (x + 30 * k, y - 114 * k),
            (x + 24 * k, y - 96 * k),
            (x + 14 * k, y - 60 * k),
            (x + 4 * k, y - 90 * k),
            (x - 6 * k, y - 40 * k),
            (x - 18 * k, y - 92 * k),
        ),
        (255, 96, 30),
        8,
        lit=False,
    )
    for dx, dy, r in ((-16, 140, 24), (16, 146, 26), (0, 166, 22)):
        s.part(oval(x + dx * k, y - dy * k, r * k), (130, 118, 132), 18)


def crater(s, x, y, k):
    """The rim of a volcano from above, with lava in it."""
    s.part(oval(x, y + 16 * k, 104 * k, 44 * k), (92, 72, 82), 20, gloss=0)
    s.glow(x, y - 10 * k, 60 * k, (255, 140, 60), 0.6)
    s.part(oval(x, y + 12 * k, 82 * k, 30 * k), (255, 96, 32), 12, lit=False)
    for dx, dy, r in ((-30, 8, 14), (24, 16, 18), (2, 2, 10)):
        s.part(oval(x + dx * k, y + dy * k, r * k, r * 0.4 * k), (255, 190, 70), 5, lit=False)


def waterfall(s, x, y, k):
    for u in (-1, 1):
        s.part(
            blob(
                (x + u * 150 * k, y + 8, 1),
                (x + u * 150 * k, y - 104 * k),
                (x + u * 60 * k, y - 112 * k),
                (x + u * 24 * k, y - 98 * k),
                (x + u * 30 * k, y + 8, 1),
            ),
            (140, 128, 134),
            26,
            gloss=0,
        )
    s.part(
        blob(
            (x - 32 * k, y - 100 * k, 1),
            (x + 32 * k, y - 100 * k, 1),
            (x + 36 * k, y + 6, 1),
            (x - 36 * k, y + 6, 1),
        ),
        (150, 212, 246),
        12,
        gloss=0.2,
    )
    for dx in (-18, 0, 17):
        s.part(limb([(x + dx * k, y - 96 * k), (x + (dx + 2) * k, y)], 5 * k), (232, 246, 255), 3)
    s.part(oval(x, y + 12 * k, 76 * k, 18 * k), LAKE, 6, gloss=0)
    for dx in (-34, -12, 12, 34):
        s.part(oval(x + dx * k, y + 4, 16 * k, 8 * k), (244, 250, 255), 6)


def cave_mouth(s, x, y, k):
    s.part(
        blob(
            (x - 96 * k, y + 4, 1),
            (x - 84 * k, y - 60 * k),
            (x - 20 * k, y - 112 * k),
            (x + 50 * k, y - 94 * k),
            (x + 98 * k, y + 4, 1),
        ),
        (140, 128, 136),
        26,
        gloss=0,
    )
    s.part(
        blob(
            (x - 40 * k, y + 4, 1),
            (x - 38 * k, y - 40 * k),
            (x, y - 68 * k),
            (x + 38 * k, y - 40 * k),
            (x + 42 * k, y + 4, 1),
        ),
        (52, 44, 60),
        12,
        gloss=0,
    )


def igloo(s, x, y, k):
    s.shadow(x, y, 60 * k)
    s.part(
        blob(
            (x - 58 * k, y, 1),
            (x - 52 * k, y - 36 * k),
            (x, y - 62 * k),
            (x + 52 * k, y - 36 * k),
            (x + 58 * k, y, 1),
        ),
        (236, 244, 252),
        22,
    )
    for v in (16, 34):
        s.part(
            limb([(x - 54 * k, y - v * k), (x, y - (v + 5) * k), (x + 54 * k, y - v * k)], 2.4 * k),
            (190, 212, 232),
            1,
            gloss=0,
        )
    s.part(
        blob(
            (x - 20 * k, y, 1),
            (x - 18 * k, y - 20 * k),
            (x, y - 32 * k),
            (x + 18 * k, y - 20 * k),
            (x + 20 * k, y, 1),
        ),
        (206, 224, 242),
        8,
    )
    s.part(
        blob(
            (x - 13 * k, y, 1),
            (x - 12 * k, y - 15 * k),
            (x, y - 23 * k),
            (x + 12 * k, y - 15 * k),
            (x + 13 * k, y, 1),
        ),
        (70, 86, 124),
        5,
        gloss=0,
    )


def gingerbread_house(s, x, y, k):
    house(s, x, y, 1.1 * k, (206, 140, 78), (250, 240, 246))
    for i in range(7):
        s.part(
            oval(x + (-48 + i * 16) * k, y - 47 * k, 6 * k),
            ("red", "green", "yellow", "pink")[i % 4],
            4,
        )
    for u in (-1, 1):
        s.sprite("lollipop", x + u * 62 * k, y, snapped(56 * k))


def block_castle(s, x, y, k):
    """A castle of toy blocks."""
    cols = ("red", "blue", "yellow", "green", "orange", "purple")
    for i, (dx, n) in enumerate(((-54, 3), (-18, 2), (18, 2), (54, 3))):
        for j in range(n):
            box(
                s,
                x + (dx - 17) * k,
                y - (j + 1) * 32 * k,
                x + (dx + 17) * k,
                y - j * 32 * k,
                cols[(i * 2 + j) % 6],
                5,
            )
        if n == 3:
            s.part(
                blob(
                    (x + (dx - 19) * k, y - 96 * k, 1),
                    (x + dx * k, y - 130 * k, 1),
                    (x + (dx + 19) * k, y - 96 * k, 1),
                ),
                cols[(i + 3) % 6],
                7,
            )


def tree_house(s, x, y, k):
    s.shadow(x, y, 40 * k)
    s.part(
        blob(
            (x - 28 * k, y, 1),
            (x - 16 * k, y - 96 * k),
            (x + 16 * k, y - 96 * k),
            (x + 28 * k, y, 1),
        ),
        DARK_WOOD,
        14,
    )
    for dx, dy, r in ((-60, 126, 40), (60, 126, 40), (-26, 158, 42), (28, 158, 42), (0, 128, 46)):
        s.part(oval(x + dx * k, y - dy * k, r * k), (64, 166, 84), 30)
    house(s, x, y - 66 * k, 0.62 * k)
    s.part(limb([(x - 46 * k, y - 64 * k), (x + 46 * k, y - 64 * k)], 8 * k), WOOD, 4)
    s.sprite("ladder", x, y, snapped(64 * k))


def big_tree(s, x, y, k, crown=(72, 170, 86)):
    s.shadow(x, y, 56 * k)
    s.part(
        blob(
            (x - 34 * k, y + 2, 1),
            (x - 20 * k, y - 40 * k),
            (x - 18 * k, y - 90 * k),
            (x + 18 * k, y - 90 * k),
            (x + 20 * k, y - 40 * k),
            (x + 36 * k, y + 2, 1),
        ),
        DARK_WOOD,
        14,
    )
    for dx, dy, r in ((-52, 104, 40), (52, 104, 40), (-24, 138, 42), (28, 138, 42), (0, 106, 46)):
        s.part(oval(x + dx * k, y - dy * k, r * k), crown, 30, gloss=0.12)


def hollow_tree(s, x, y, k):
    big_tree(s, x, y, k)
    s.part(
        blob(
            (x - 12 * k, y, 1),
            (x - 12 * k, y - 24 * k),
            (x, y - 36 * k),
            (x + 12 * k, y - 24 * k),
            (x + 12 * k, y, 1),
        ),
        (58, 42, 46),
        6,
        gloss=0,
    )


def crystals(s, x, y, k):
    c = s.pick(((120, 210, 255), (214, 130, 255), (130, 255, 190)))
    for dx, h, t in ((-40, 78, -10), (-14, 50, 8), (14, 96, -6), (42, 60, 10)):
        cx, h = x + dx * k, h * k
        s.glow(cx, y - h / 2, h * 0.5, c, 0.35)
        s.part(
            blob(
                (cx - h * 0.16, y, 1),
                (cx - h * 0.2 + t, y - h * 0.7, 1),
                (cx + t, y - h, 1),
                (cx + h * 0.2 + t, y - h * 0.7, 1),
                (cx + h * 0.16, y, 1),
            ),
            c,
            6,
            lit=False,
            gloss=0.7,
        )


def gold(s, x, y, k):
    s.part(
        blob(
            (x - 62 * k, y + 4),
            (x - 32 * k, y - 34 * k),
            (x, y - 50 * k),
            (x + 32 * k, y - 34 * k),
            (x + 62 * k, y + 4),
        ),
        COLOURS["golden"],
        10,
        gloss=0.6,
    )
    for dx, dy, c in ((-20, 26, "red"), (8, 38, "blue"), (26, 14, "green")):
        s.part(oval(x + dx * k, y - dy * k, 8 * k), c, 5, gloss=0.7)
    s.sprite("crown", x - 6 * k, y - 42 * k, snapped(34 * k))


def seaweed(s, x, y, k):
    for dx in (-14, 4, 20):
        cx = x + dx * k
        s.part(
            limb(
                [
                    (cx, y),
                    (cx + 8 * k, y - 30 * k),
                    (cx - 6 * k, y - 60 * k),
                    (cx + 4 * k, y - 92 * k),
                ],
                11 * k,
                6 * k,
            ),
            (56, 170, 110),
            5,
        )


def wreck(s, x, y, k):
    """A sunken ship."""
    s.part(
        blob(
            (x - 84 * k, y - 44 * k, 1),
            (x + 76 * k, y - 62 * k, 1),
            (x + 60 * k, y - 6 * k),
            (x - 20 * k, y + 10 * k),
            (x - 66 * k, y + 2 * k),
        ),
        (122, 84, 66),
        16,
    )
    for v in (14, 28):
        s.part(
            limb([(x - 70 * k, y - v * k), (x + 64 * k, y - (v + 14) * k)], 3 * k),
            (86, 60, 52),
            2,
            gloss=0,
        )
    s.part(limb([(x - 8 * k, y - 48 * k), (x + 4 * k, y - 128 * k)], 9 * k), (104, 72, 58), 5)
    for dx in (-40, 0, 38):
        s.part(oval(x + dx * k, y - (26 + dx * 0.1) * k, 8 * k), (44, 48, 66), 4, gloss=0)


def big_ship(s, x, y, k):
    """A sailing ship."""
    s.part(
        blob(
            (x - 80 * k, y - 36 * k, 1),
            (x + 80 * k, y - 42 * k, 1),
            (x + 56 * k, y + 4),
            (x - 56 * k, y + 4),
        ),
        (150, 98, 66),
        14,
    )
    for dx, h in ((-34, 104), (26, 118)):
        s.part(limb([(x + dx * k, y - 36 * k), (x + dx * k, y - h * k)], 6 * k), DARK_WOOD, 3)
        s.part(
            blob(
                (x + (dx - 28) * k, y - (h - 8) * k),
                (x + (dx + 28) * k, y - (h - 8) * k),
                (x + (dx + 34) * k, y - 48 * k),
                (x + (dx - 22) * k, y - 48 * k),
            ),
            (246, 238, 222),
            14,
        )


def fence(s, x, y, k):
    for dx in range(-54, 60, 27):
        s.part(limb([(x + dx * k, y), (x + dx * k, y - 26 * k)], 7 * k), WOOD, 3)
    for v in (10, 20):
        s.part(limb([(x - 62 * k, y - v * k), (x + 62 * k, y - v * k)], 5 * k), WOOD, 2)


def lamp_post(s, x, y, k):
    s.part(limb([(x, y), (x, y - 84 * k)], 6 * k), (70, 70, 88), 3)
    s.part(
        oval(x, y - 92 * k, 11 * k, 13 * k),
        (255, 232, 150) if s.dark else (246, 244, 236),
        6,
        lit=not s.dark,
    )
    if s.dark:
        s.glow(x, y - 92 * k, 34 * k, (255, 224, 140), 0.6)


def bench(s, x, y, k):
    for v in (14, 28):
        s.part(limb([(x - 34 * k, y - v * k), (x + 34 * k, y - v * k)], 8 * k), WOOD, 3)
    for u in (-1, 1):
        s.part(limb([(x + u * 26 * k, y), (x + u * 26 * k, y - 30 * k)], 6 * k), (84, 84, 100), 3)


def well(s, x, y, k):
    s.shadow(x, y, 34 * k)
    for u in (-1, 1):
        s.part(
            limb([(x + u * 24 * k, y - 20 * k), (x + u * 24 * k, y - 66 * k)], 6 * k), DARK_WOOD, 3
        )
    s.part(
        blob((x - 40 * k, y - 60 * k, 1), (x, y - 88 * k, 1), (x + 40 * k, y - 60 * k, 1)), ROOF, 8
    )
    box(s, x - 30 * k, y - 30 * k, x + 30 * k, y, STONE, 10)
    s.part(oval(x, y - 30 * k, 30 * k, 8 * k), (90, 96, 130), 4, gloss=0)


def campfire(s, x, y, k):
    s.glow(x, y - 20 * k, 44 * k, (255, 190, 90), 0.55)
    s.sprite("wood", x, y, snapped(32 * k))
    s.sprite("fire", x, y - 8 * k, snapped(50 * k), lit=False)


def camp(s, x, y, k):
    sprite("tent", 84)(s, x - 40 * k, y, k)
    campfire(s, x + 46 * k, y + 10 * k, 0.8 * k)


def hay(s, x, y, k):
    s.shadow(x, y, 36 * k)
    s.part(
        blob(
            (x - 36 * k, y, 1),
            (x - 30 * k, y - 34 * k),
            (x, y - 56 * k),
            (x + 30 * k, y - 34 * k),
            (x + 36 * k, y, 1),
        ),
        (236, 196, 96),
        14,
    )


def hot_air_balloons(s, x, y, k):
    for dx, dy, r, c in ((-44, 92, 30, "red"), (40, 128, 24, "blue"), (96, 70, 18, "yellow")):
        cx, cy, r = x + dx * k, y - dy * k, r * k
        s.part(oval(cx, cy, r, r * 1.08), c, 16)
        s.part(limb([(cx, cy - r), (cx, cy + r)], r * 0.34), "white", 4, gloss=0)
        s.part(
            blob(
                (cx - r * 0.22, cy + r * 1.4, 1),
                (cx + r * 0.22, cy + r * 1.4, 1),
                (cx + r * 0.2, cy + r * 1.8),
                (cx - r * 0.2, cy + r * 1.8),
            ),
            WOOD,
            3,
        )


def floating_island(s, x, y, k):
    y -= 30 * k
    s.part(
        blob(
            (x - 78 * k, y, 1),
            (x - 30 * k, y + 34 * k),
            (x, y + 58 * k),
            (x + 34 * k, y + 30 * k),
            (x + 78 * k, y, 1),
        ),
        (150, 112, 84),
        16,
    )
    s.part(oval(x, y, 80 * k, 15 * k), (112, 190, 84), 8)
    house(s, x - 16 * k, y, 0.6 * k)
    s.sprite(OAK, x + 40 * k, y + 2, snapped(50 * k))


def island(s, x, y, k):
    s.part(oval(x, y + 8 * k, 104 * k, 22 * k), (250, 250, 252), 8)
    s.part(oval(x, y + 6 * k, 96 * k, 19 * k), (244, 214, 150), 12)
    for dx, h in ((-36, 96), (30, 74)):
        s.sprite(PALM, x + dx * k, y + 4, snapped(h * k))


def oasis_pond(s, x, y, k):
    s.part(oval(x, y + 10 * k, 84 * k, 20 * k), LAKE, 8, gloss=0)
    for dx, h in ((-66, 96), (60, 84), (84, 62)):
        s.sprite(PALM, x + dx * k, y + 2, snapped(h * k))


def pond(s, x, y, k):
    s.part(oval(x, y + 12 * k, 90 * k, 22 * k), (92, 150, 150), 8, gloss=0)
    for dx, dy in ((-40, 10), (30, 6), (0, 18)):
        s.part(oval(x + dx * k, y + dy * k, 14 * k, 5 * k), (104, 176, 92), 4)


def deck(s, x, y, k):
    """Mast, sail and railing of a ship, on board."""
    line = s.horizon + 26
    s.part(limb([(x, line + 40), (x, -10)], 15), DARK_WOOD, 7)
    s.part(
        blob(
            (x - 84 * k, 16),
            (x, 8),
            (x + 84 * k, 16),
            (x + 76 * k, 60),
            (x + 80 * k, 104 * k),
            (x, 98 * k),
            (x - 80 * k, 104 * k),
            (x - 76 * k, 60),
        ),
        (246, 238, 222),
        16,
    )
    for px in range(0, 270, 32):
        s.part(limb([(px, line - 24), (px, line + 6)], 9), WOOD, 4)
    s.part(limb([(-10, line - 24), (266, line - 24)], 11), DARK_WOOD, 5)


def pier(s, x, y, k):
    s.part(
        blob(
            (x - 16 * k, y - 4, 1),
            (x + 16 * k, y - 4, 1),
            (x + 70 * k, 262, 1),
            (x - 70 * k, 262, 1),
        ),
        (190, 134, 88),
        5,
    )
    for v in (0.12, 0.34, 0.64):
        py = y + v * (256 - y)
        w = 16 * k + (54 * k) * v
        s.part(limb([(x - w, py), (x + w, py)], 3), DARK_WOOD, 2, gloss=0)


def rails(s, x, y, k):
    s.sprite("locomotive", x - 40 * k, y, snapped(88 * k))
    s.sprite("railway car", x + 62 * k, y, snapped(76 * k))
    s.part(limb([(-10, y + 2), (266, y + 2)], 7), (120, 116, 130), 3)


def fruit_tree(s, x, y, k):
    s.sprite(OAK, x, y, snapped(104 * k))
    for dx, dy in ((-22, 56), (4, 76), (22, 50), (-2, 44)):
        s.part(oval(x + dx * k, y - dy * k, 6.5 * k), "red", 4, gloss=0.5)


def _flowers(label):
    def put(s, x, y, k):
        for i, (dx, dy) in enumerate(((-22, 0), (0, 10), (22, -2), (42, 8))):
            s.sprite(label, x + dx * k, y + dy * k, snapped((34 + 6 * (i % 2)) * k))

    return put


def wild_flowers(s, x, y, k):
    for i, (dx, dy) in enumerate(((-24, 0), (0, 10), (22, -2), (44, 8))):
        s.sprite(
            ("tulip", "sunflower", "rose", "blossom")[i], x + dx * k, y + dy * k, snapped(36 * k)
        )


def lavender(s, x, y, k):
    for dx in range(-36, 40, 9):
        h = 30 + (dx % 4) * 3
        s.part(limb([(x + dx * k, y), (x + dx * k, y - h * k)], 3 * k), (96, 150, 90), 1)
        s.part(
            limb([(x + dx * k, y - h * 0.55 * k), (x + dx * k, y - h * 1.3 * k)], 8 * k, 4 * k),
            (150, 104, 220),
            4,
        )


def wheat(s, x, y, k):
    for i, dx in enumerate((-30, 0, 30)):
        s.sprite("sheaf of rice", x + dx * k, y + (i % 2) * 4, snapped(52 * k))


def mushrooms(s, x, y, k):
    for i, (dx, h) in enumerate(((-22, 30), (6, 46), (32, 26))):
        if s.dark or s.light == "magic":
            s.glow(x + dx * k, y - h * 0.6 * k, h * 0.6 * k, (255, 190, 240), 0.5)
        s.sprite("mushroom", x + dx * k, y, snapped(h * k), (None, "blue", "purple")[i])


def giant_mushrooms(s, x, y, k):
    for dx, h, c in ((-44, 96, None), (30, 120, "purple"), (74, 70, "blue")):
        s.shadow(x + dx * k, y, h * 0.3 * k)
        s.sprite("mushroom", x + dx * k, y, snapped(h * k), c)


def sweets(s, x, y, k):
    for lab, dx, h in (
        ("lollipop", -34, 96),
        ("ice cream", 30, 84),
        ("cupcake", 0, 44),
        ("doughnut", 66, 40),
    ):
        s.sprite(lab, x + dx * k, y, snapped(h * k))


def toys(s, x, y, k):
    for lab, dx, h in (("teddy bear", -30, 56), ("soccer ball", 22, 34), ("wrapped gift", 60, 44)):
        s.sprite(lab, x + dx * k, y, snapped(h * k))


def pumpkins(s, x, y, k):
    for dx, dy, h in ((-30, 0, 44), (10, 6, 56), (50, 0, 38)):
        s.sprite("jack-o-lantern", x + dx * k, y + dy * k, snapped(h * k))
        if s.dark:
            s.glow(x + dx * k, y - h * 0.4 * k, h * 0.5 * k, (255, 190, 80), 0.5)


def barrels(s, x, y, k):
    s.sprite("oil drum", x - 16 * k, y, snapped(52 * k), "brown")
    s.sprite("anchor", x + 26 * k, y, snapped(44 * k))


def chimneys(s, x, y, k):
    """Roof ridges and chimneys of an old city, seen from a roof."""
    for i, (dx, h) in enumerate(((-96, 44), (-34, 66), (30, 50), (92, 72))):
        cx = x + dx * k
        s.part(
            blob((cx - 46 * k, y + 20, 1), (cx, y - h * k, 1), (cx + 46 * k, y + 20, 1)),
            ((200, 96, 74), (184, 84, 70), (214, 118, 84))[i % 3],
            12,
        )
        box(s, cx + 12 * k, y - (h + 12) * k, cx + 24 * k, y - (h - 22) * k, (160, 116, 108), 4)
        s.window(cx - 6 * k, y - h * 0.4 * k, 12 * k, 14 * k)


def rocket_base(s, x, y, k):
    s.sprite("rocket", x, y, snapped(110 * k))
    s.sprite("satellite antenna", x + 74 * k, y, snapped(54 * k))


def alien_plants(s, x, y, k):
    for dx, h in ((-30, 60), (8, 84), (40, 46)):
        cx, h = x + dx * k, h * k
        s.part(limb([(cx, y), (cx, y - h * 0.6)], h * 0.16), (90, 190, 170), 5)
        s.part(oval(cx, y - h * 0.7, h * 0.3), (120, 236, 200), 10, gloss=0.5)


def lily(s, x, y, k):
    s.sprite("lotus", x, y, snapped(30 * k))


def fireflies(s, x, y, k):
    for dx, dy in ((-80, 30), (-40, 66), (0, 44), (40, 84), (78, 36), (20, 16)):
        s.glow(x + dx * k, y - dy * k, 5, (255, 250, 180), 0.95)


def playground(s, x, y, k):
    s.sprite("playground slide", x - 20 * k, y, snapped(100 * k))
    s.sprite("soccer ball", x + 62 * k, y + 8, snapped(28 * k))


def fair(s, x, y, k):
    s.sprite("ferris wheel", x + 62 * k, y - 8 * k, snapped(104 * k))
    s.sprite("circus tent", x - 36 * k, y, snapped(116 * k))
    if s.dark:
        s.glow(x - 36 * k, y - 40 * k, 40 * k, (255, 214, 130), 0.4)


PARTS = {
    f.__name__.replace("_", " "): f
    for f in list(globals().values())
    if callable(f)
    and getattr(f, "__module__", "") == __name__
    and f.__name__[0] != "_"
    and f.__name__ not in ("sprite",)
}
PARTS |= {
    "oak": sprite(OAK, 96),
    "pine": sprite(PINE, 104),
    "palm": sprite(PALM, 112),
    "autumn oak": sprite(OAK, 96, "orange", 125),
    "red oak": sprite(OAK, 96, "red", 125),
    "pink oak": sprite(OAK, 96, "pink", 125),
    "purple oak": sprite(OAK, 100, "purple", 125),
    "bare oak": sprite(OAK, 100, "black", 125),
    "cactus": sprite("cactus", 80),
    "rock": sprite("rock", 44),
    "bush": sprite("herb", 52, shade=False),
    "reeds": sprite("sheaf of rice", 52, "green", 45, shade=False),
    "coral": sprite("coral", 72, shade=False),
    "shell": sprite("spiral shell", 30),
    "church": sprite("church", 96, glow=0.2),
    "old house": sprite("derelict house", 124, glow=0.16),
    "pagoda": sprite("japanese castle", 116, glow=0.25),
    "fountain": sprite("fountain", 70),
    "sailboat": sprite("sailboat", 72, shade=False),
    "tulips": _flowers("tulip"),
    "sunflowers": _flowers("sunflower"),
    "roses": _flowers("rose"),
    "white flowers": _flowers("blossom"),
    "christmas tree": sprite("christmas tree", 110, glow=0.3),
    "planet": sprite("ringed planet", 76, shade=False, lit=False),
    "earth": sprite("globe showing europe-africa", 72, shade=False, lit=False),
    "little moon": sprite("full moon", 30, shade=False, lit=False),
    "hut": sprite("hut", 84, glow=0.2),
    "school": sprite("school", 104, glow=0.2),
    "beach umbrella": sprite("umbrella on ground", 64),
    "leaves": sprite("fallen leaf", 28, shade=False),
    "nothing": lambda s, x, y, k: None,
}
