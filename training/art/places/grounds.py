"""What a place lies on and what is behind it: grounds, ways, and things at the horizon."""

import numpy as np

from art.places.stage import XX, YY
from art.puff import blob, limb, oval

GRASS, MEADOW, DARK_GRASS = (104, 186, 78), (126, 200, 92), (70, 140, 86)
SAND, SNOW, EARTH, ROCK = (244, 214, 150), (236, 242, 252), (176, 132, 92), (136, 132, 150)
SEA, DEEP, LAKE = (40, 132, 214), (22, 92, 178), (92, 176, 226)
STONE, WOOD, DARK_WOOD = (176, 172, 188), (176, 120, 78), (120, 78, 58)
PINE, OAK, PALM = "evergreen tree", "deciduous tree", "palm tree"

# Colour near, colour far.
GROUNDS = {
    "grass": (GRASS, (156, 210, 124)),
    "meadow": (MEADOW, (170, 216, 136)),
    "dark grass": (DARK_GRASS, (92, 150, 112)),
    "dry grass": ((226, 184, 92), (240, 208, 130)),
    "sand": (SAND, (252, 230, 178)),
    "snow": (SNOW, (248, 251, 255)),
    "earth": (EARTH, (200, 160, 120)),
    "rock": (ROCK, (164, 160, 178)),
    "lava rock": ((96, 74, 84), (128, 98, 98)),
    "cobbles": ((186, 176, 176), (206, 198, 196)),
    "street": ((116, 118, 132), (142, 144, 158)),
    "planks": ((190, 134, 88), (206, 156, 108)),
    "pink": ((255, 206, 226), (255, 226, 238)),
    "moon": ((190, 186, 202), (210, 206, 220)),
    "red rock": ((206, 108, 78), (226, 142, 106)),
    "violet": ((150, 112, 196), (178, 142, 214)),
    "leaves": ((84, 166, 76), (120, 190, 110)),
    "cloud": ((244, 246, 255), (226, 232, 250)),
    "water": (LAKE, (150, 208, 236)),
    "sea": (DEEP, (96, 180, 236)),
    "seabed": ((232, 208, 150), (150, 190, 190)),
    "toy floor": ((246, 206, 128), (252, 224, 164)),
    "roofs": ((196, 96, 74), (214, 130, 104)),
}


def ground(s, name, y, wave=0):
    """The ground from the horizon `y` down; `wave` makes it rolling (units)."""
    near, far = GROUNDS[name]
    if wave:
        s.hills(y + 2, far, ((40, wave), (150, wave * 1.4), (240, wave * 0.7)))
        s.field(y + 10, near, far)
    else:
        s.field(y, near, far)
    _texture(s, name, y, near, far)
    if name == "cobbles":
        for i in range(34):
            v = (i * 0.618) % 1
            py = y + 14 + v * v * (246 - y - 10)
            s.part(
                oval((i * 97.3) % 266 - 4, py, 7 + 12 * v, 2.6 + 4 * v), (168, 158, 162), 3, gloss=0
            )
    elif name == "planks":
        for v in (0.1, 0.24, 0.42, 0.64, 0.9):
            py = y + v * (252 - y)
            s.part(limb([(-10, py), (266, py)], 2 + v * 2), DARK_WOOD, 2, gloss=0)
    elif name in ("water", "sea"):
        s.waves(y + 10, 246, 14)
    elif name in ("moon", "red rock"):
        for x, v, r in ((44, 0.45, 22), (206, 0.6, 30), (120, 0.14, 13), (236, 0.2, 14)):
            c = tuple(k * 0.8 for k in near)
            s.part(oval(x, y + v * (250 - y), r, r * 0.32), c, 6, gloss=0)
    elif name == "street":
        for k in range(4):
            s.part(limb([(20 + 72 * k - 16, 236), (20 + 72 * k + 16, 236)], 6), (246, 240, 220), 2)
    elif name in ("cloud", "leaves"):
        for row, (v, r) in enumerate(((0.04, 26), (0.34, 36), (0.78, 50))):
            for x in range(-10 + 26 * (row % 2), 290, 48):
                if name == "cloud":
                    c = tuple(236 + 8 * row + k for k in (-14 + 4 * row, -8 + 4 * row, 2))
                else:
                    c = tuple(v * (0.86 + 0.1 * row + 0.05 * (x % 3)) for v in (92, 178, 84))
                s.part(oval(x, y + v * (252 - y), r, r * 0.66), c, 26, gloss=0)


def _texture(s, name, y, near, far):
    """Little things on the ground: it is not one plain colour."""
    deep = tuple(v * 0.86 for v in near)
    pale = tuple(v + (255 - v) * 0.3 for v in near)
    for i in range(22):
        v = ((i * 0.6180339887) % 1) ** 1.5
        x, py = (i * 0.7548776662 % 1) * 256, y + 12 + v * (246 - y)
        k = 0.5 + v
        if name in ("grass", "meadow", "dark grass", "dry grass"):
            for d in (-3, 0, 3):
                line = [(x + d * k, py), (x + d * 1.7 * k, py - (7 if d else 10) * k)]
                s.flat(limb(line, 2.4 * k, 0.8 * k) * 0.85, deep if i % 3 else pale)
        elif name in ("sand", "snow", "pink", "earth", "moon", "violet", "red rock") and i % 2:
            s.flat(oval(x, py, 26 * k, 3.4 * k) * 0.32, deep if i % 4 == 1 else pale)
        elif name in ("rock", "lava rock", "seabed") and i % 2:
            s.part(oval(x, py, 7 * k, 3 * k), deep if i % 4 == 1 else pale, 3, gloss=0)


# Behind: each draws at the horizon `y`, `k` as large as things are, `phase` 0 to 2.


def hills(s, y, k, phase, colour=(150, 206, 124)):
    bumps = (
        ((50, 24), (180, 14), (250, 30)),
        ((20, 12), (120, 34), (230, 16)),
        ((90, 18), (210, 36)),
    )
    s.hills(y + 8, colour, tuple((x, h * (0.6 + 0.4 * k)) for x, h in bumps[phase]))


def mountains(s, y, k, phase, snow=False, colour=(146, 152, 188)):
    m = 0.75 + 0.3 * k
    tops = (
        ((56, 84, 70), (190, 96, 80), (124, 62, 66)),
        ((30, 70, 70), (110, 104, 84), (226, 62, 66)),
        ((70, 58, 66), (160, 72, 70), (236, 110, 80)),
    )[phase]
    s.peaks(y + 6, [(x, h * m, w * m) for x, h, w in tops], colour, snow)
    low = tuple(v * 0.86 for v in colour)
    s.peaks(y + 12, [(x + 60, h * m * 0.5, w * m * 0.8) for x, h, w in tops], low, snow)


def snowy_mountains(s, y, k, phase):
    mountains(s, y, k, phase, True)


def dunes(s, y, k, phase):
    hills(s, y, k * 1.2, phase, (250, 222, 160))


def white_hills(s, y, k, phase):
    hills(s, y, k, phase, (220, 230, 246))


def dark_hills(s, y, k, phase):
    hills(s, y, k, phase, (92, 120, 108))


def _row(s, kinds, y, h, colour=None, snow=False, step=30, phase=0):
    places = [(x + 10 * phase, y + 6 * (i % 2), h) for i, x in enumerate(range(-8, 272, step))]
    s.trees(kinds, places, colour, snow)


def wood(s, y, k, phase):
    _row(s, [OAK], y + 10, 56 + 16 * k, phase=phase)


def pines(s, y, k, phase):
    _row(s, [PINE], y + 10, 60 + 16 * k, phase=phase)


def white_pines(s, y, k, phase):
    _row(s, [PINE], y + 10, 60 + 16 * k, snow=True, phase=phase)


def autumn_wood(s, y, k, phase):
    _row(s, [OAK], y + 10, 56 + 16 * k, ("orange", "red", "yellow"), phase=phase)


def pink_wood(s, y, k, phase):
    _row(s, [OAK], y + 10, 56 + 16 * k, ("pink",), phase=phase)


def palms(s, y, k, phase):
    _row(s, [OAK, PALM], y + 10, 66 + 16 * k, phase=phase)


def sea(s, y, k, phase):
    s.field(y - 4, SEA, (128, 206, 240))
    s.waves(y, y + 18, 6)


def sea_band(s, y, k, phase):
    """The sea up to the horizon, which is higher than the shore."""
    if phase == 2:
        s.part(oval(196, y - 28, 52, 16), (124, 164, 150), 10)
    s.field(y - 32, SEA, (128, 206, 240))
    s.waves(y - 26, y - 4, 8)
    if phase == 1:
        s.sprite("sailboat", 70, y - 14, 24)
    s.part(
        blob((-20, y - 3), (60, y - 7), (150, y - 2), (276, y - 6), (276, y + 16), (-20, y + 16)),
        (250, 250, 252),
        4,
        gloss=0,
    )


def town(s, y, k, phase):
    """Roofs far away."""
    cols = [(236, 206, 160), (214, 160, 130), (206, 214, 190), (232, 196, 156)]
    for i, x in enumerate(range(-6 + 9 * phase, 262, 33)):
        h = (26 + (i * 17 + phase * 7) % 22) * (0.6 + 0.4 * k)
        box(s, x, y + 10 - h, x + 30, y + 14, cols[i % 4], 4)
        s.part(
            blob((x - 3, y + 11 - h, 1), (x + 15, y - 6 - h, 1), (x + 33, y + 11 - h, 1)),
            (190, 90, 72),
            4,
        )
        s.window(x + 15, y + 18 - h, 7, 8)


def skyline(s, y, k, phase):
    for i, x in enumerate(range(-8 + 6 * phase, 262, 38)):
        h = (58 + (i * 37 + phase * 23) % 62) * (0.55 + 0.45 * k)
        box(s, x, y + 10 - h, x + 35, y + 14, (150, 164, 196), 5)
        for r in range(int(h // 18)):
            for c in (9, 25):
                if (r * 3 + c + i) % 4:
                    s.window(x + c, y + 18 - h + r * 17, 8, 8)


def box(s, x0, y0, x1, y1, colour, radius=6, **kw):
    """A shaded rectangle."""
    s.part(blob((x0, y0, 1), (x1, y0, 1), (x1, y1, 1), (x0, y1, 1)), colour, radius, **kw)


def cliffs(s, y, k, phase):
    for x, w, h in ((10, 90, 96), (236, 80, 120), (130, 50, 40))[: 2 + phase % 2]:
        h *= 0.6 + 0.4 * k
        s.part(
            blob(
                (x - w, y + 16, 1),
                (x - w * 0.8, y - h * 0.9),
                (x, y - h),
                (x + w * 0.7, y - h * 0.8),
                (x + w, y + 16, 1),
            ),
            (150, 138, 142),
            22,
            gloss=0,
        )


def red_peaks(s, y, k, phase):
    mountains(s, y, k, phase, False, (176, 96, 122))


def dark_peaks(s, y, k, phase):
    mountains(s, y, k, phase, False, (100, 96, 124))


def ice(s, y, k, phase):
    s.field(y - 10, (96, 172, 216), (150, 206, 236))
    for x, h in (((56, 70), (190, 96)), ((30, 90), (130, 60), (226, 74)), ((100, 100), (220, 60)))[
        phase
    ]:
        h *= 0.7 + 0.3 * k
        tip = (x - 4, y + 10 - h, 1)
        s.part(
            blob(
                (x - h * 0.6, y + 10, 1),
                (x - h * 0.4, y + 10 - h * 0.6, 1),
                tip,
                (x + h * 0.24, y + 10 - h * 0.7, 1),
                (x + h * 0.6, y + 10, 1),
            ),
            (206, 232, 250),
            16,
        )
        s.part(
            blob(
                tip,
                (x + h * 0.24, y + 10 - h * 0.7, 1),
                (x + h * 0.6, y + 10, 1),
                (x + h * 0.1, y + 10, 1),
            ),
            (160, 206, 240),
            6,
            gloss=0,
        )


def candy_hills(s, y, k, phase):
    hills(s, y, k * 1.2, phase, (255, 186, 216))


def mushrooms(s, y, k, phase):
    for i, x in enumerate(range(10 + 14 * phase, 262, 46)):
        s.sprite(
            "mushroom",
            x,
            y + 12,
            40 + 12 * ((i + phase) % 3),
            (None, "blue", "purple", None)[i % 4],
        )


def nothing(s, y, k, phase):
    return None


FAR = {
    f.__name__.replace("_", " "): f
    for f in (
        *(hills, mountains, snowy_mountains, dunes, white_hills, dark_hills, wood, pines),
        *(white_pines, autumn_wood, pink_wood, palms, sea, sea_band, town, skyline, cliffs),
        *(red_peaks, dark_peaks, ice, candy_hills, mushrooms, nothing),
    )
}
# Ways: colour, width where they begin and in front.
WAYS = {
    "path": ((226, 198, 148), 6, 62),
    "road": ((206, 196, 190), 12, 96),
    "river": (LAKE, 12, 112),
    "carpet": ((200, 44, 64), 26, 96),
    "lava": ((255, 110, 36), 8, 34),
    "snow path": ((206, 218, 236), 6, 62),
}


def way(s, name, x, y):
    """A way from (x, y) to the front."""
    colour, w0, w1 = WAYS[name]
    end = 128 + (x - 128) * -0.25
    s.path(x, y, end, w0, w1, colour)
    if name == "lava":
        s.glow(x, y + 30, 30, (255, 140, 60), 0.3)


def lights_of_north(s, phase):
    """Green curtains of light in a night sky."""
    for i, (base, colour) in enumerate(
        (((64), (120, 255, 190)), (40, (130, 230, 250)), (88, (170, 180, 255)))
    ):
        line = base + 15 * np.sin(XX / (26 + 7 * i) + phase * 2 + i)
        up = (line - YY) / 46
        g = np.where(up > 0, np.exp(-up * 1.6), np.exp(up * 9)) * (0.62 - 0.12 * i)
        g = g * (0.75 + 0.25 * np.sin(XX / 5 + 3 * i)) * np.clip((150 - YY) / 40, 0, 1)
        s.a += (np.array(colour, np.float32) - s.a) * g[..., None].astype(np.float32)
