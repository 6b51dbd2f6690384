"""Interiors: walls and a floor seen from several sides, and furniture in its places."""

import numpy as np

from art.emoji import COLOURS
from art.places.grounds import DARK_WOOD, WOOD, box
from art.places.layouts import snapped
from art.places.stage import XX, YY
from art.puff import blob, limb, oval

# Wall, floor.
LOOKS = {
    "warm": ((238, 214, 184), (178, 128, 88)),
    "blue": ((198, 220, 232), (170, 122, 84)),
    "pink": ((236, 206, 212), (196, 156, 122)),
    "green": ((214, 226, 198), (164, 116, 80)),
    "white": ((240, 238, 234), (196, 190, 186)),
    "wood": ((196, 150, 112), (146, 102, 74)),
    "stone": ((160, 156, 172), (124, 120, 136)),
    "dark stone": ((116, 112, 130), (92, 88, 104)),
    "palace": ((222, 206, 190), (168, 140, 146)),
    "violet": ((170, 148, 180), (116, 96, 122)),
    "steel": ((196, 206, 222), (128, 138, 162)),
    "canvas": ((240, 214, 160), (176, 150, 96)),
    "bark": ((140, 100, 76), (120, 88, 66)),
    "earth": ((150, 112, 88), (128, 96, 74)),
}


class Room:
    """Where things stand in a room: `line` between wall and floor, `corner` x of a corner with a
    second wall to its left (or None), `k` as large as things are, `order` of the places."""

    def __init__(self, name, line, k, corner, spots, words):
        self.name, self.line, self.k, self.corner = name, line, k, corner
        self.spots, self.words = spots, words


# The x of what stands at the wall, hangs on it, and stands in front; the last may be empty.
ROOMS = (
    Room("middle", 180, 1.0, None, (128, 52, 212), ("",)),
    Room("left", 184, 1.1, None, (70, 190, 236), ("",)),
    Room("corner", 172, 1.0, 84, (170, 40, 236), ("in a corner", "with two walls")),
    Room("wide", 156, 0.74, None, (92, 180, 30), ("a large room", "seen from afar")),
    Room("near", 196, 1.34, None, (88, 220, 30), ("up close", "seen from near")),
    Room("deep corner", 160, 0.84, 58, (196, 110, 26), ("in a corner", "with two walls")),
)


def walls(s, room, look):
    """Walls and floor."""
    wall, floor = LOOKS[look]
    line = room.line
    s.gradient(tuple(min(255, v + 12) for v in wall), wall, 0, line)
    s.field(line, floor, tuple(v * 0.86 for v in floor))
    dark = tuple(v * 0.8 for v in wall)
    if look in ("stone", "dark stone"):
        for j, y in enumerate(range(8, int(line) - 12, 26)):
            for x in range(-20 + (j % 2) * 26, 270, 52):
                box(s, x + 2, y + 2, x + 48, y + 23, tuple(v * 1.07 for v in wall), 5, gloss=0)
    elif look in ("wood", "bark"):
        for x in range(14, 262, 30):
            s.part(limb([(x, -6), (x, line)], 3), tuple(v * 0.86 for v in wall), 2, gloss=0)
    elif look == "canvas":
        for x in range(-6, 262, 44):
            s.flat(
                blob(
                    (x + 108 - x * 0.4, -10, 1),
                    (x, line, 1),
                    (x + 22, line, 1),
                    (x + 112 - x * 0.4, -10, 1),
                )
                * 0.5,
                (226, 120, 90),
            )
    if room.corner:
        c = room.corner
        side = blob((-10, -10, 1), (c, -10, 1), (c, line, 1), (-10, line + 44, 1))
        s.part(side, tuple(v * 0.88 for v in wall), 4, gloss=0)
        s.part(limb([(c, line), (-12, line + 46)], 7), dark, 3, gloss=0)
    s.part(limb([(room.corner or -10, line), (266, line)], 7), dark, 3, gloss=0)


def evening(s, x, y):
    """A dark room with the light of a lamp or a fire around (x, y), and some of it in front."""
    lamp = np.exp(-(((XX - x) / 96) ** 2 + ((YY - y) / 84) ** 2))
    front = np.exp(-(((XX - 128) / 110) ** 2 + ((YY - 232) / 48) ** 2))
    light = np.clip(lamp * 0.62 + front * 0.3, 0, 0.75)[..., None]
    s.a *= np.array((0.46, 0.47, 0.70), np.float32) + light * np.array((1.0, 0.8, 0.42), np.float32)
    np.clip(s.a, 0, 255, out=s.a)


# Furniture: (stage, x, y of the floor at the wall, size).


def window(s, x, y, k, night=False):
    """`y` is the floor; it hangs above."""
    y -= 96 * k
    box(s, x - 34 * k, y - 38 * k, x + 34 * k, y + 38 * k, (248, 244, 240), 5)
    box(
        s,
        x - 27 * k,
        y - 31 * k,
        x + 27 * k,
        y + 31 * k,
        (52, 58, 124) if s.evening else (160, 214, 248),
        3,
        gloss=0,
    )
    if s.evening:
        s.sprite("crescent moon", x, y + 12 * k, snapped(26 * k))
    s.part(limb([(x, y - 31 * k), (x, y + 31 * k)], 6 * k), (248, 244, 240), 2)
    s.part(limb([(x - 27 * k, y), (x + 27 * k, y)], 6 * k), (248, 244, 240), 2)


def round_window(s, x, y, k):
    y -= 104 * k
    s.part(oval(x, y, 34 * k), (248, 240, 230), 6)
    s.part(oval(x, y, 27 * k), (52, 58, 124) if s.evening else (160, 214, 248), 4, gloss=0)


def sprite(label, h, up=0, glow=0.0):
    """A piece of furniture that is a sprite, its foot `up` above the floor."""

    def put(s, x, y, k):
        if not up:
            s.shadow(x, y - 1, h * 0.45 * k)
        s.sprite(label, x, y - up * k, snapped(h * k))
        if glow:
            s.glow(x, y - (up + h * 0.6) * k, h * glow * k, (255, 220, 140), 0.4)

    return put


def shelf(s, x, y, k, goods=("teapot", "jar", "amphora")):
    box(s, x - 48 * k, y - 74 * k, x + 48 * k, y - 66 * k, WOOD, 4)
    for i, g in enumerate(goods):
        s.sprite(g, x + (i - 1) * 32 * k, y - 74 * k, snapped(36 * k))


def potions(s, x, y, k):
    shelf(s, x, y, k, ("test tube", "crystal ball", "jar"))


def bookcase(s, x, y, k):
    w = 52 * k
    top = y - 158 * k
    box(s, x - w, top, x + w, y + 6 * k, DARK_WOOD, 5)
    for r in range(4):
        base = top + (40 + r * 38) * k
        s.flat(
            blob(
                (x - w + 6, base - 32 * k, 1),
                (x + w - 6, base - 32 * k, 1),
                (x + w - 6, base, 1),
                (x - w + 6, base, 1),
            ),
            (84, 54, 44),
        )
        for i in range(6):
            h = (24 + (i * 3 + r) % 3 * 3) * k
            bx = x - w + 8 * k + i * 15.4 * k
            box(
                s,
                bx,
                base - h,
                bx + 13 * k,
                base,
                ("red", "blue", "green", "orange", "purple", "brown")[(i + r * 2) % 6],
                3,
            )


def fireplace(s, x, y, k):
    box(s, x - 52 * k, y - 100 * k, x + 52 * k, y + 4, (150, 110, 104), 8)
    box(s, x - 62 * k, y - 110 * k, x + 62 * k, y - 92 * k, DARK_WOOD, 6)
    s.part(
        blob(
            (x - 30 * k, y + 4, 1),
            (x - 30 * k, y - 58 * k),
            (x, y - 74 * k),
            (x + 30 * k, y - 58 * k),
            (x + 30 * k, y + 4, 1),
        ),
        (54, 42, 50),
        5,
        gloss=0,
    )
    s.sprite("fire", x, y + 2, snapped(54 * k), lit=False)
    s.glow(x, y - 24 * k, 40 * k, (255, 180, 90), 0.4)


def oven(s, x, y, k):
    """A baker's oven."""
    s.part(
        blob(
            (x - 62 * k, y + 6, 1),
            (x - 58 * k, y - 70 * k),
            (x, y - 104 * k),
            (x + 58 * k, y - 70 * k),
            (x + 62 * k, y + 6, 1),
        ),
        (196, 120, 96),
        20,
    )
    s.part(
        blob(
            (x - 32 * k, y - 8 * k, 1),
            (x - 32 * k, y - 40 * k),
            (x, y - 60 * k),
            (x + 32 * k, y - 40 * k),
            (x + 32 * k, y - 8 * k, 1),
        ),
        (62, 44, 46),
        5,
        gloss=0,
    )
    s.glow(x, y - 24 * k, 26 * k, (255, 160, 70), 0.7)
    s.sprite("bread", x, y - 10 * k, snapped(28 * k))


def table(s, x, y, k, goods=(), top=WOOD):
    for u in (-1, 1):
        s.part(
            limb([(x + u * 44 * k, y - 30 * k), (x + u * 46 * k, y + 12 * k)], 9 * k), DARK_WOOD, 3
        )
    box(s, x - 58 * k, y - 42 * k, x + 58 * k, y - 30 * k, top, 5)
    for i, g in enumerate(goods):
        s.sprite(g, x + (i - (len(goods) - 1) / 2) * 36 * k, y - 40 * k, snapped(34 * k))


def _laid(*goods):
    return lambda s, x, y, k: table(s, x, y, k, goods)


def stove(s, x, y, k):
    box(s, x - 40 * k, y - 60 * k, x + 40 * k, y + 8 * k, (226, 226, 234), 8)
    box(s, x - 26 * k, y - 42 * k, x + 26 * k, y - 6 * k, (84, 84, 104), 5)
    s.sprite("pot of food", x, y - 58 * k, snapped(42 * k))


def throne(s, x, y, k):
    s.part(
        blob(
            (x - 30 * k, y + 6, 1),
            (x - 30 * k, y - 92 * k),
            (x, y - 122 * k),
            (x + 30 * k, y - 92 * k),
            (x + 30 * k, y + 6, 1),
        ),
        "golden",
        10,
    )
    s.part(
        blob(
            (x - 20 * k, y - 4, 1),
            (x - 20 * k, y - 86 * k),
            (x, y - 104 * k),
            (x + 20 * k, y - 86 * k),
            (x + 20 * k, y - 4, 1),
        ),
        "red",
        8,
    )
    for u in (-1, 1):
        box(s, x + (u * 32 - 7) * k, y - 42 * k, x + (u * 32 + 7) * k, y + 6, "golden", 5)


def banners(s, x, y, k):
    for dx in (-32, 32):
        cx = x + dx * k
        s.part(
            blob(
                (cx - 15 * k, y - 152 * k, 1),
                (cx + 15 * k, y - 152 * k, 1),
                (cx + 15 * k, y - 84 * k),
                (cx, y - 68 * k),
                (cx - 15 * k, y - 84 * k),
            ),
            "red",
            6,
        )
        s.part(oval(cx, y - 118 * k, 9 * k), "golden", 5)


def pillars(s, x, y, k):
    for dx in (-40, 40):
        cx = x + dx * k
        s.part(
            blob(
                (cx - 13 * k, y + 8, 1),
                (cx - 11 * k, y - 170 * k, 1),
                (cx + 11 * k, y - 170 * k, 1),
                (cx + 13 * k, y + 8, 1),
            ),
            (230, 224, 230),
            10,
        )


def torch(s, x, y, k):
    s.glow(x, y - 88 * k, 36 * k, (255, 190, 90), 0.6)
    s.part(limb([(x, y - 80 * k), (x, y - 50 * k)], 9 * k), DARK_WOOD, 4)
    s.sprite("fire", x, y - 74 * k, snapped(38 * k), lit=False)


def barred_window(s, x, y, k):
    s.part(
        blob(
            (x - 30 * k, y - 80 * k, 1),
            (x - 30 * k, y - 118 * k),
            (x, y - 136 * k),
            (x + 30 * k, y - 118 * k),
            (x + 30 * k, y - 80 * k, 1),
        ),
        (70, 84, 140),
        4,
    )
    for dx in (-16, 0, 16):
        s.part(limb([(x + dx * k, y - 132 * k), (x + dx * k, y - 80 * k)], 6 * k), (66, 62, 78), 3)


def stairs(s, x, y, k):
    for i in range(5):
        box(
            s,
            x + (-50 + i * 18) * k,
            y - (i + 1) * 19 * k,
            x + 60 * k,
            y - i * 19 * k + 8,
            (176, 134, 106) if i % 2 else (190, 146, 116),
            5,
        )


def chandelier(s, x, y, k):
    s.part(limb([(x, -6), (x, 30 * k)], 4), COLOURS["golden"], 2)
    s.part(oval(x, 40 * k, 44 * k, 9 * k), COLOURS["golden"], 6)
    for u in (-0.8, -0.3, 0.3, 0.8):
        s.part(
            limb([(x + u * 44 * k, 36 * k), (x + u * 44 * k, 24 * k)], 6 * k), (250, 246, 236), 3
        )
        s.glow(x + u * 44 * k, 18 * k, 12 * k, (255, 230, 140), 0.8)


def wall_of_jars(s, x, y, k):
    for r in (0, 1):
        shelf(
            s, x, y - r * 48 * k, k, ("jar", "honey pot", "jar") if r else ("jar", "amphora", "jar")
        )


def barrels(s, x, y, k):
    for dx, dy in ((-22, 0), (24, 2), (2, -40)):
        s.sprite("oil drum", x + dx * k, y + dy * k, snapped(48 * k), "brown")


def workbench(s, x, y, k):
    table(s, x, y, k, ("hammer", "carpentry saw", "toolbox"))


def blackboard(s, x, y, k):
    box(s, x - 70 * k, y - 140 * k, x + 70 * k, y - 56 * k, WOOD, 5)
    box(s, x - 62 * k, y - 132 * k, x + 62 * k, y - 64 * k, (48, 120, 92), 4, gloss=0)


def screens(s, x, y, k):
    """The window and the controls of a spaceship."""
    s.part(
        blob(
            (x - 92 * k, y - 66 * k),
            (x - 84 * k, y - 142 * k),
            (x, y - 156 * k),
            (x + 84 * k, y - 142 * k),
            (x + 92 * k, y - 66 * k),
            (x, y - 54 * k),
        ),
        (110, 124, 152),
        8,
    )
    s.part(
        blob(
            (x - 82 * k, y - 72 * k),
            (x - 74 * k, y - 134 * k),
            (x, y - 146 * k),
            (x + 74 * k, y - 134 * k),
            (x + 82 * k, y - 72 * k),
            (x, y - 62 * k),
        ),
        (24, 24, 72),
        4,
        gloss=0,
    )
    for i in range(12):
        s.flat(
            oval(x + ((i * 53) % 136 - 66) * k, y - (132 - (i * 29) % 58) * k, 2), (255, 250, 230)
        )
    s.sprite("ringed planet", x + 30 * k, y - 78 * k, snapped(44 * k))
    for i, c in enumerate(("red", "yellow", "green", "blue", "orange", "pink")):
        s.part(oval(x + (-80 + i * 32) * k, y - 22 * k, 9 * k), c, 6, gloss=0.6)


def roots(s, x, y, k):
    """The inside of a hollow tree: a round window of light, roots along the wall."""
    s.part(oval(x, y - 96 * k, 44 * k, 50 * k), (96, 66, 52), 8)
    s.part(
        oval(x, y - 96 * k, 36 * k, 42 * k),
        (70, 84, 150) if s.evening else (190, 232, 190),
        6,
        gloss=0,
    )
    for dx, t in ((-96, 20), (-70, -8), (80, 12), (106, -18)):
        s.part(
            limb(
                [(x + dx * k, -8), (x + (dx + t) * k, y * 0.5), (x + dx * k, y + 20)], 15 * k, 8 * k
            ),
            (112, 80, 62),
            6,
        )


def tent_poles(s, x, y, k):
    s.part(
        blob((x - 34 * k, y + 6, 1), (x, y - 120 * k, 1), (x + 34 * k, y + 6, 1)),
        (110, 170, 210) if not s.evening else (46, 54, 120),
        6,
        gloss=0,
    )
    s.part(limb([(x, -8), (x, y)], 7 * k), DARK_WOOD, 3)


def rug(s, x, y, k):
    s.part(
        oval(128, y + 44, 84, 17),
        s.pick(((206, 84, 90), (96, 130, 200), (120, 170, 120))),
        5,
        gloss=0,
    )


def carpet(s, x, y, k):
    s.part(
        blob((x - 28, y + 4, 1), (x + 28, y + 4, 1), (128 + 84, 262, 1), (128 - 84, 262, 1)),
        (200, 44, 64),
        5,
        gloss=0,
    )


def straw(s, x, y, k):
    for dx in (-40, 0, 42):
        s.part(oval(x + dx * k, y + 6, 30 * k, 13 * k), (232, 192, 96), 8)


FURNITURE = {
    "window": window,
    "round window": round_window,
    "shelf": shelf,
    "potions": potions,
    "bookcase": bookcase,
    "fireplace": fireplace,
    "oven": oven,
    "stove": stove,
    "throne": throne,
    "banners": banners,
    "pillars": pillars,
    "torch": torch,
    "barred window": barred_window,
    "stairs": stairs,
    "chandelier": chandelier,
    "jars": wall_of_jars,
    "barrels": barrels,
    "workbench": workbench,
    "blackboard": blackboard,
    "screens": screens,
    "roots": roots,
    "tent": tent_poles,
    "rug": rug,
    "carpet": carpet,
    "straw": straw,
    "bed": sprite("bed", 92),
    "sofa": sprite("couch and lamp", 108),
    "chair": sprite("chair", 86),
    "plant": sprite("potted plant", 66),
    "painting": sprite("framed picture", 46, 76),
    "teddy": sprite("teddy bear", 46),
    "clock": sprite("mantelpiece clock", 54, 0),
    "candle": sprite("candle", 56, 0, 0.5),
    "crates": sprite("package", 64),
    "suitcase": sprite("luggage", 72),
    "door": sprite("door", 128),
    "mirror": sprite("mirror", 92, 30),
    "globe": sprite("globe showing europe-africa", 46),
    "telescope": sprite("telescope", 70),
    "cauldron": sprite("pot of food", 84, 0, 0.4),
    "piano": sprite("musical keyboard", 84),
    "lantern": sprite("red paper lantern", 40, 0, 0.5),
    "gifts": sprite("wrapped gift", 50),
    "christmas tree": sprite("christmas tree", 124, 0, 0.3),
    "bread table": _laid("bread", "baguette bread", "croissant"),
    "tea table": _laid("teapot", "cupcake"),
    "lab table": _laid("alembic", "microscope"),
    "book table": _laid("books", "candle"),
    "feast": _laid("grapes", "pot of food", "red apple"),
    "anvil": _laid("hammer", "dagger"),
    "desks": _laid("books", "globe showing europe-africa"),
    "spinning": sprite("yarn", 48),
    "broom": sprite("broom", 96),
    "drum": sprite("drum", 44),
    "toolbox": sprite("toolbox", 50),
    "nothing": lambda s, x, y, k: None,
}
