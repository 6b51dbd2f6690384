"""Heads: of people, out of the emoji art; of animals, out of it or drawn in its manner; of things.

`head(being, ...)` puts one on a canvas in a box around (128, 72), and says where its face is.
"""

from dataclasses import dataclass, field

import numpy as np

from art.emoji import COLOURS, sprite
from art.figures.faces import Face
from art.figures.rig import tone
from art.puff import SCALE, Canvas, blob, limb, oval, skin

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
# Where the eyes of cut-out people are, as shares of what is kept: left x, right x, y, mouth.
_EYES = {
    "man elf": (0.364, 0.625, 0.477, 0.687),
    "woman elf": (0.372, 0.628, 0.481, 0.685),
    "man superhero": (0.391, 0.609, 0.481, 0.75),
    "woman superhero": (0.391, 0.607, 0.45, 0.70),
    "man frowning": (0.316, 0.684, 0.62, 0.76),
    "woman frowning": (0.317, 0.659, 0.612, 0.78),
    "man pouting": (0.371, 0.629, 0.5, 0.68),
    "woman pouting": (0.374, 0.629, 0.481, 0.70),
    "man vampire": (0.361, 0.639, 0.518, 0.75),
    "woman vampire": (0.361, 0.639, 0.479, 0.70),
    "man guard": (0.344, 0.656, 0.736, 0.906),
    "woman guard": (0.365, 0.635, 0.75, 0.92),
    "man police officer": (0.366, 0.637, 0.587, 0.795),
    "woman police officer": (0.369, 0.631, 0.587, 0.771),
    "man pilot": (0.375, 0.639, 0.469, 0.697),
    "woman pilot": (0.366, 0.628, 0.467, 0.694),
    "woman with headscarf": (0.365, 0.635, 0.502, 0.679),
    "man wearing turban": (0.314, 0.681, 0.533, 0.738),
    "man: bald": (0.32, 0.68, 0.488, 0.712),
    "old man": (0.32, 0.68, 0.488, 0.712),
    "old woman": (0.311, 0.689, 0.569, 0.789),
    "boy": (0.31, 0.685, 0.543, 0.735),
    "girl": (0.327, 0.673, 0.54, 0.735),
    "woman: curly hair": (0.343, 0.657, 0.542, 0.755),
}
_COMMON = {"man": (0.32, 0.682, 0.529, 0.737), "woman": (0.342, 0.67, 0.531, 0.735)}
# These keep the face they have: goggles, masks, veils.
_KEEP = ("ninja", "man zombie", "troll", "scientist", "firefighter", "artist", "santa", "genie")


def cut_out(label, look):
    """The head of a person: a whole head sprite, or the upper part of a bust in CUT."""
    im = sprite(label, look)
    if label in CUT:
        keep, _, _, x0, x1 = (*CUT[label], 0, 1)[:5]
        im = im.crop((int(im.width * x0), 0, int(im.width * x1), int(im.height * keep)))
    return im


def person(label, look, brow):
    """(canvas, Face or None) of a person's head."""
    d = Canvas()
    im = cut_out(label, look)
    h, cy = CUT[label][1:3] if label in CUT else (98, 72)
    d.sprite(im, 128, cy, h)
    if not shows_moods(label):
        return d, None
    left, right, y, mouth = _EYES.get(label) or _COMMON["wo" * ("wo" in label) + "man"]
    w = im.width * h / im.height
    face = Face(
        x=128 + ((left + right) / 2 - 0.5) * w,
        y=cy + (y - 0.5) * h,
        dx=(right - left) / 2 * w,
        mouth=cy + (mouth - 0.5) * h,
        size=(right - left) / 2 * w / 15.4,
        style="human",
        drawn=True,
        mouth_drawn="beard" not in label,
        brow=brow,
        lid=SKINS.get(label) or skin(look),
    )
    return d, face


@dataclass(frozen=True)
class Being:
    """An animal or a thing that stands: `fur`, `belly`, `feet`, `tip` are RGB 0-255.

    The head is the sprite `label`, `head_h` high, with `eyes` as shares of it (left x, right x,
    y, mouth: 0 keeps the one it has, None says that it has no face), or is drawn: `ears` (kind,
    colour), `muzzle` (kind, colour), `nose` RGB, and `marks`, names of functions in MARKS. `tail`:
    bushy, long, stub, curl, flat, thick, shell or None.
    """

    fur: tuple
    belly: tuple | None = None
    label: str | None = None
    eyes: tuple | None = None
    head_h: float = 112
    ears: tuple | None = None
    muzzle: tuple | None = None
    nose: tuple = (62, 48, 58)
    marks: tuple = ()
    tail: str | None = None
    tip: tuple | None = None
    feet: tuple | None = None
    wings: bool = False
    wide: float = 1
    tint: tuple = field(default=(), repr=False)


def ears(d, kind, fur, inner):
    """Ears behind the skull; `inner` is the colour of what one looks into."""
    if kind == "round":
        for s in (-1, 1):
            d.part(oval(128 + 42 * s, 36, 19), fur, 10)
            d.part(oval(128 + 42 * s, 38, 11), inner, 7, 0)
    elif kind == "small":
        for s in (-1, 1):
            d.part(oval(128 + 36 * s, 33, 12), fur, 7)
            d.part(oval(128 + 36 * s, 35, 6.5), inner, 4, 0)
    elif kind == "pointed":
        for s in (-1, 1):
            d.part(_fan(s, (22, 42), (40, 0), (56, 46)), fur, 10)
            d.part(_fan(s, (31, 40), (41, 14), (50, 42)), inner, 6, 0)
    elif kind == "long":
        for s in (-1, 1):
            d.part(
                limb([(128 + 24 * s, 44), (128 + 34 * s, 20), (128 + 40 * s, 8)], 24, 15), fur, 9
            )
            d.part(limb([(128 + 28 * s, 36), (128 + 38 * s, 13)], 11, 7), inner, 5, 0)
    elif kind == "side":
        for s in (-1, 1):
            d.part(
                limb([(128 + 40 * s, 52), (128 + 62 * s, 48), (128 + 76 * s, 54)], 18, 13), fur, 8
            )
            d.part(limb([(128 + 50 * s, 51), (128 + 70 * s, 53)], 9, 6), inner, 4, 0)
    elif kind == "floppy":
        for s in (-1, 1):
            d.part(
                limb([(128 + 42 * s, 42), (128 + 58 * s, 64), (128 + 58 * s, 92)], 22, 26), fur, 10
            )
    elif kind == "huge":
        for s in (-1, 1):
            d.part(_fan(s, (34, 44), (66, 22), (88, 56), (74, 100), (44, 96)), fur, 16)
            d.part(_fan(s, (44, 52), (66, 36), (78, 60), (68, 86), (48, 86)), inner, 12, 0)


def _fan(s, *points):
    return blob(*((128 + s * x, y) for x, y in points))


def muzzle(d, kind, colour, nose):
    if kind == "snout":
        d.part(oval(128, 96, 27, 20), colour, 14, 0.12)
        d.part(oval(128, 84, 10, 7), nose, 5, 0.1, gloss=0.5)
    elif kind == "long":
        d.part(
            blob((102, 84), (128, 76), (154, 84), (162, 108), (128, 124), (94, 108)),
            colour,
            16,
            0.12,
        )
        for s in (-1, 1):
            d.part(oval(128 + 13 * s, 95, 4.4, 5.4), nose, 3, 0)
    elif kind == "small":
        d.part(oval(128, 86, 8, 6), nose, 4, 0.1, gloss=0.5)
    elif kind == "beak":
        d.part(blob((114, 82), (128, 76), (142, 82), (128, 104)), colour, 7, 0.2)
    elif kind == "bill":
        d.part(oval(128, 94, 32, 13), colour, 9, 0.2)
        for s in (-1, 1):
            d.part(oval(128 + 7 * s, 89, 2.2, 1.6), tone(colour, 0.6), 1, 0, gloss=0)
    elif kind == "trunk":
        d.part(
            limb([(128, 78), (130, 104), (126, 126), (140, 140), (154, 134)], 28, 15),
            colour,
            11,
            0.2,
        )
        for y in (98, 110, 121):
            d.part(limb([(119, y), (136, y)], 2.4), tone(colour, 0.8), 1, 0, gloss=0)
    elif kind == "carrot":
        d.part(limb([(126, 82), (146, 90), (166, 96)], 15, 5), colour, 6, 0.2)


# Marks: what else a drawn head has, each on the canvas `d` for the being `b`.


def antlers(d, b):
    for s in (-1, 1):
        d.part(
            limb([(128 + 18 * s, 38), (128 + 32 * s, 18), (128 + 46 * s, 4)], 9, 6),
            (206, 160, 112),
            4,
        )
        d.part(limb([(128 + 29 * s, 14), (128 + 52 * s, 8)], 7, 5), (206, 160, 112), 3)
        d.part(limb([(128 + 26 * s, 20), (128 + 16 * s, 4)], 6, 5), (206, 160, 112), 3)


def horns(d, b):
    for s in (-1, 1):
        d.part(
            limb([(128 + 30 * s, 36), (128 + 46 * s, 24), (128 + 48 * s, 4)], 16, 5),
            (244, 228, 200),
            6,
        )


def curved_horns(d, b):
    for s in (-1, 1):
        d.part(
            limb([(128 + 16 * s, 36), (128 + 30 * s, 4), (128 + 54 * s, 2)], 15, 6),
            (196, 180, 164),
            6,
        )


def nose_horn(d, b):
    d.part(blob((116, 84), (124, 66), (128, 44), (134, 66), (140, 84)), (244, 232, 214), 7, 0.15)


def golden_horn(d, b):
    d.part(blob((118, 44), (128, 2), (138, 44)), COLOURS["golden"], 6, 0.1, gloss=0.5)


def knobs(d, b):
    for s in (-1, 1):
        d.part(limb([(128 + 15 * s, 38), (128 + 20 * s, 12)], 9), b.fur, 5)
        d.part(oval(128 + 20 * s, 9, 8), (112, 70, 52), 6)


def mane(d, b):
    c = b.tint or (58, 44, 54)
    for x, y, r in ((128, 26, 20), (112, 34, 15), (142, 34, 16), (126, 46, 13)):
        d.part(oval(x, y, r, r * 0.9), c, 10, 0.12)


def spots(d, b):
    for x, y, r in (
        (98, 52, 7),
        (158, 56, 7),
        (112, 38, 5),
        (148, 38, 6),
        (90, 76, 5),
        (167, 78, 5),
    ):
        d.part(oval(x, y, r, r * 0.85), tone(b.fur, 0.62), 4, 0, gloss=0)


def stripes(d, b):
    for y, w in ((38, 22), (50, 36), (62, 44)):
        for s in (-1, 1):
            d.part(limb([(128 + s * w, y), (128 + s * (w - 18), y + 5)], 7, 3), (58, 48, 62), 3, 0)


def badger_stripes(d, b):
    for s in (-1, 1):
        d.part(
            limb([(128 + 17 * s, 32), (128 + 19 * s, 60), (128 + 15 * s, 92)], 17, 10),
            (62, 54, 70),
            6,
            0,
        )


def white_stripe(d, b):
    d.part(limb([(128, 28), (128, 72)], 22, 8), (248, 246, 250), 6, 0)


def mask(d, b):
    for s in (-1, 1):
        d.part(oval(128 + 18 * s, 74, 15, 13), tone(b.fur, 0.6), 8, 0, gloss=0)


def pale_face(d, b):
    for s in (-1, 1):
        d.part(oval(128 + 17 * s, 76, 24, 25), (250, 248, 252), 14, 0)
    d.part(oval(128, 94, 34, 20), (250, 248, 252), 14, 0)


def eye_rings(d, b):
    for s in (-1, 1):
        d.part(oval(128 + 21 * s, 70, 21), (255, 206, 74), 9, 0.15)
        d.part(oval(128 + 21 * s, 70, 14), (255, 246, 226), 7, 0)


def comb(d, b):
    for x, y, r in ((112, 28, 12), (128, 20, 14), (144, 28, 12)):
        d.part(oval(x, y, r), COLOURS["red"], 8)


def wattle(d, b):
    d.part(oval(128, 112, 9, 12), COLOURS["red"], 6)


def tuft(d, b):
    d.part(blob((118, 34), (120, 12), (136, 2), (134, 16), (146, 10), (140, 34)), b.fur, 7)


def wool(d, b):
    for x, y, r in (
        (92, 44, 19),
        (164, 44, 19),
        (110, 28, 19),
        (146, 28, 19),
        (128, 24, 18),
        (128, 42, 16),
    ):
        d.part(oval(x, y, r), (250, 248, 246), 13, 0.12)


def goatee(d, b):
    d.part(blob((116, 112), (140, 112), (134, 132), (128, 142), (122, 132)), tone(b.fur, 1.4), 7)


def teeth(d, b):
    d.part(blob((120, 106, 1), (136, 106, 1), (135, 118), (121, 118)), (255, 253, 244), 4, 0.15)


def fangs(d, b):
    for s in (-1, 1):
        d.part(
            blob((128 + 15 * s - 4, 108), (128 + 15 * s + 4, 108), (128 + 15 * s, 119)),
            (255, 253, 244),
            3,
            0.1,
        )


def tusks(d, b):
    for s in (-1, 1):
        d.part(
            limb([(128 + 22 * s, 100), (128 + 30 * s, 120), (128 + 24 * s, 130)], 9, 4),
            (252, 246, 230),
            4,
        )


def spikes(d, b):
    c = b.tint or tone(b.fur, 0.7)
    for x, y in ((86, 52), (100, 32), (128, 22), (156, 32), (170, 52)):
        dx, dy = (x - 128) * 0.34, (y - 76) * 0.34
        px, py = -dy * 0.9, dx * 0.9
        d.part(blob((x + px, y + py), (x + dx, y + dy), (x - px, y - py)), c, 8, 0.15)


def feelers(d, b):
    for s in (-1, 1):
        d.part(
            limb([(128 + 16 * s, 38), (128 + 26 * s, 14), (128 + 40 * s, 6)], 5), (62, 48, 58), 2
        )
        d.part(oval(128 + 41 * s, 5, 7), b.tint or (62, 48, 58), 5)


def aerial(d, b):
    d.part(limb([(128, 34), (128, 10)], 7), COLOURS["grey"], 4)
    d.part(oval(128, 6, 10), COLOURS["red"], 7, gloss=0.6)
    for s in (-1, 1):
        d.part(oval(128 + 57 * s, 76, 9, 16), COLOURS["grey"], 6)


def screen(d, b):
    d.part(blob((84, 60), (128, 54), (172, 60), (174, 92), (128, 98), (82, 92)), (46, 44, 72), 8, 0)
    for s in (-1, 1):
        d.part(oval(128 + 19 * s, 75, 11), (104, 230, 252), 7, 0)


def icing(d, b):
    d.part(
        limb(
            [
                (88, 54),
                (98, 46),
                (108, 52),
                (118, 44),
                (128, 50),
                (138, 44),
                (148, 52),
                (158, 46),
                (168, 54),
            ],
            5,
        ),
        (255, 250, 246),
        3,
        0.1,
    )


def prickles(d, b):
    for x, y in ((96, 46), (116, 36), (142, 36), (160, 48), (90, 92), (166, 92), (128, 52)):
        d.part(limb([(x, y), (x + 1, y - 8)], 3), (250, 248, 214), 2, 0)
    d.part(oval(150, 26, 11), COLOURS["pink"], 7)


def stem_leaves(d, b):
    d.part(limb([(128, 34), (132, 14)], 8), (112, 76, 52), 4)
    d.part(blob((132, 22), (150, 6), (172, 12), (152, 24)), COLOURS["green"], 6)


def curl_top(d, b):
    d.part(oval(128, 12, 14), b.fur, 9)
    d.part(oval(120, 24, 20, 14), b.fur, 9, 0.15)


BEHIND = (
    "antlers",
    "horns",
    "curved_horns",
    "knobs",
    "comb",
    "tuft",
    "spikes",
    "feelers",
    "aerial",
)
MARKS = {
    f.__name__: f
    for f in (
        *(antlers, horns, curved_horns, nose_horn, golden_horn, knobs, mane, spots, stripes),
        *(badger_stripes, white_stripe, mask, pale_face, eye_rings, comb, wattle, tuft, wool),
        *(goatee, teeth, fangs, tusks, spikes, feelers, aerial, screen, icing, prickles),
        *(stem_leaves, curl_top),
    )
}


def shows_moods(head):
    """Whether a mood can be drawn on a head: the sprite label of a person, or a `Being`."""
    if isinstance(head, Being):
        return bool(head.eyes) if head.label else "screen" not in head.marks
    return not any(k in head for k in _KEEP)


def being_head(b):
    """(canvas, Face or None) of a being's head."""
    d = Canvas()
    if b.label:
        im = sprite(b.label)
        d.sprite(im, 128, 76, b.head_h)
        if not shows_moods(b):
            return d, None
        left, right, y, mouth = b.eyes
        w, h = b.head_h * im.width / im.height, b.head_h
        face = Face(
            x=128 + ((left + right) / 2 - 0.5) * w,
            y=76 + (y - 0.5) * h,
            dx=(right - left) / 2 * w,
            mouth=76 + (mouth - 0.5) * h if mouth else 110 if mouth is None else None,
            drawn=mouth is not None,
            mouth_drawn=bool(mouth),
            mouth_rx=17,
            brow=tone(b.fur, 0.5),
            lid=b.fur,
        )
        return d, face
    inner = b.ears[1] if b.ears and len(b.ears) > 1 else tone(b.fur, 1.4)
    if b.ears:
        ears(d, b.ears[0], b.fur, inner)
    for name in b.marks:
        if name in BEHIND:
            MARKS[name](d, b)
    d.part(
        blob(
            *((128 + x * b.wide, y) for x, y in _SKULL),
        ),
        b.fur,
        26,
    )
    for name in b.marks:
        if name not in BEHIND and name not in (
            "tusks",
            "teeth",
            "fangs",
            "goatee",
            "wattle",
            "mane",
            "wool",
        ):
            MARKS[name](d, b)
    if b.muzzle:
        muzzle(d, b.muzzle[0], b.muzzle[1] if len(b.muzzle) > 1 else tone(b.fur, 1.35), b.nose)
    for name in ("tusks", "teeth", "fangs", "goatee", "wattle", "mane", "wool"):
        if name in b.marks:
            MARKS[name](d, b)
    kind = b.muzzle[0] if b.muzzle else None
    face = Face(
        y=70,
        dx=21 if "eye_rings" in b.marks else 19,
        mouth={"long": 112, "snout": 101, "trunk": 106, "beak": 112, "bill": 112}.get(kind, 98),
        size=1.1 if "eye_rings" in b.marks else 1,
        mouth_dx=-26 if kind == "trunk" else 0,
        brow=tone(b.fur, 0.5),
        lid=b.fur,
    )
    return d, face if shows_moods(b) else None


_SKULL = ((-30, 36), (0, 28), (30, 36), (51, 62), (50, 94), (28, 116), (0, 120), (-28, 116))
_SKULL += ((-50, 94), (-51, 62))


def crown_of(canvas):
    """Top of the skull (units), and half its width a little below, where a hat is to sit."""
    a = canvas.alpha
    middle = a[:, int(112 * SCALE) : int(144 * SCALE)].mean(1)
    rows = np.flatnonzero(middle > 0.8)
    top = rows[0] / SCALE if len(rows) else 24
    row = a[int(min(top + 26, 120) * SCALE)]
    inside = np.flatnonzero(row > 0.5)
    half = (inside[-1] - inside[0]) / 2 / SCALE if len(inside) else 48
    return top, half
