"""Scenes: places with nobody in them and free ground in front, and captions that say what they are.

A kind is a function that builds the place on a `Stage` and returns what else may be said of it.
Few layouts a kind, each in many lights and weathers, all of them named in the captions.
"""

import re
from dataclasses import dataclass, field

import numpy as np

from art.emoji import COLOURS
from art.places.stage import Stage, scatter
from art.puff import SIZE, blob, limb, oval
from art.words import SCENE_FLUFF, SCENE_MODE, STYLES, article, mend

GRASS, MEADOW, DARK_GRASS = (104, 186, 78), (126, 200, 92), (58, 124, 74)
SAND, SNOW, EARTH, ROCK = (244, 214, 150), (236, 242, 252), (166, 122, 84), (136, 132, 150)
SEA, DEEP, LAKE = (40, 132, 214), (22, 92, 178), (92, 176, 226)
STONE, DARK_STONE, WOOD, DARK_WOOD = (176, 172, 188), (98, 94, 116), (176, 120, 78), (120, 78, 58)
PINE, OAK = "evergreen tree", "deciduous tree"
FLOWERS = ("tulip", "sunflower", "rose", "blossom")

LIGHT_WORDS = {
    "day": [
        "",
        "",
        "",
        "on a sunny day",
        "in daylight",
        "under a blue sky",
        "in the morning sun",
        "in summer",
    ],
    "sunset": [
        "at sunset",
        "in the evening",
        "in golden evening light",
        "under an orange sky",
        "at the end of the day",
    ],
    "night": [
        "at night",
        "by moonlight",
        "under the stars",
        "under a starry sky",
        "in the dark night",
        "at midnight",
    ],
    "dawn": ["at sunrise", "in the early morning", "under a pink morning sky", "at daybreak"],
    "overcast": ["on a cloudy day", "under grey clouds", "on a grey day"],
    "storm": [
        "in a storm",
        "during a thunderstorm",
        "under dark clouds with lightning",
        "on a stormy night",
    ],
    "magic": [
        "in magical purple light",
        "glowing with magic",
        "in enchanted light",
        "under a purple sky",
    ],
    "fog": ["in the fog", "in the mist", "covered in mist", "on a foggy morning"],
    "winter": ["in winter", "covered in snow", "in the snow", "on a snowy day"],
}
WEATHER_WORDS = {
    "rain": ["in the rain", "on a rainy day", "while it rains"],
    "snow": ["while snow falls", "with falling snow", "in falling snow"],
    "rainbow": ["with a rainbow", "under a rainbow"],
}
OUTDOOR = (
    ("day",) * 7 + ("sunset",) * 3 + ("night",) * 3 + ("dawn",) * 2 + ("overcast", "storm", "fog")
)
KINDS = []


@dataclass
class Place:
    """What a scene shows: kind, names, and lists of things that may be said."""

    kind: str
    names: tuple
    light: str | None
    weather: str | None = None
    extras: list = field(default_factory=list)


def kind(*names, weight=1.0, lights=OUTDOOR, weather=("rain", "rainbow")):
    """Register a scene: its names, weight, lights to choose from, weathers that suit it."""

    def keep(f):
        KINDS.append((weight, f, names, lights, weather))
        return f

    return keep


def _frame_trees(s, kinds, big=144, colour=None, snow=False):
    s.trees(
        kinds,
        [(16, 224, big), (240, 224, big), (56, 192, big - 32), (200, 192, big - 32)],
        colour,
        snow,
    )


def _wood(s, kinds, ground, far, colour=None, snow=False, path=True):
    s.sky(120)
    s.hills(132, far, ((50, 12), (170, 16)))
    s.trees(kinds, [(x, 144, 64) for x in range(16, 256, 32)], colour, snow)
    s.field(140, ground)
    if path:
        s.path(128, 146)
    _frame_trees(s, kinds, 144, colour, snow)


@kind("forest", "green forest", "deep forest", "forest with tall trees", "forest path", weight=3)
def forest(s, p):
    _wood(s, [OAK], GRASS, (120, 180, 120), path=s.rng.random() < 0.6)


@kind("pine forest", "evergreen forest", "forest of fir trees", weight=2)
def pines(s, p):
    _wood(s, [PINE], GRASS, (104, 164, 124), path=s.rng.random() < 0.6)


@kind(
    "dark forest",
    "spooky forest",
    "gloomy forest",
    "haunted forest",
    lights=("night", "storm", "fog"),
    weight=2,
)
def dark_forest(s, p):
    _wood(s, [PINE], DARK_GRASS, (70, 100, 90))
    s.glow(60, 236, 10, (120, 250, 190), 0.35)
    s.glow(200, 236, 10, (120, 250, 190), 0.35)


@kind(
    "magical forest",
    "enchanted forest",
    "fairy forest",
    "mysterious glowing forest",
    "forest of magic",
    "forest with whispering trees",
    lights=("magic", "magic", "magic", "night", "dawn"),
    weather=(),
    weight=4,
)
def magic_forest(s, p):
    _wood(
        s,
        [OAK, PINE],
        DARK_GRASS,
        (90, 110, 150),
        colour=s.rng.choice([None, "purple", "blue"]),
        path=s.rng.random() < 0.5,
    )
    for i, (x, y, h) in enumerate([(40, 240, 48), (96, 208, 32), (176, 208, 32), (216, 240, 48)]):
        s.glow(x, y - h * 0.6, h * 0.6, (255, 190, 240), 0.5)
        s.sprite("mushroom", x, y, h, ("blue", "purple", "pink", None)[i])
    for x, y in ((70, 120), (186, 100), (120, 84), (150, 160), (92, 176), (30, 150), (226, 160)):
        s.glow(x, y, 5, (255, 250, 180), 0.95)
    p.extras.append(["with glowing mushrooms", "with fireflies", "with glowing lights"])


@kind(
    "autumn forest",
    "forest in autumn",
    "forest with orange leaves",
    "forest of golden leaves",
    "fall forest",
    weight=2,
)
def autumn(s, p):
    _wood(s, [OAK], (206, 158, 82), (214, 164, 90), colour=("orange", "red", "yellow"))
    for x, y in ((64, 240), (112, 224), (160, 240), (208, 208)):
        s.sprite("fallen leaf", x, y, 28)


@kind(
    "snowy forest",
    "winter forest",
    "forest in the snow",
    "snow-covered trees",
    lights=("winter", "winter", "night", "sunset"),
    weather=("snow",),
    weight=2,
)
def snow_forest(s, p):
    _wood(s, [PINE], SNOW, (214, 226, 242), snow=True, path=False)


@kind(
    "cherry blossom forest",
    "spring forest",
    "park with cherry trees in bloom",
    "garden with pink trees",
    weight=1.5,
)
def blossom(s, p):
    _wood(s, [OAK], MEADOW, (170, 206, 140), colour=("pink",))


@kind("jungle", "rainforest", "tropical jungle", "green jungle", weight=2, weather=("rain",))
def jungle(s, p):
    s.sky(110, clouds=False)
    s.hills(130, (66, 140, 84), ((60, 26), (190, 30)))
    s.trees([OAK, "palm tree"], [(x, 150, 80) for x in range(0, 272, 32)])
    s.field(148, (74, 146, 66))
    s.path(128, 152, colour=(176, 140, 92))
    s.trees(["palm tree"], [(24, 224, 160), (232, 224, 160)])
    for x in (16, 72, 184, 240):
        s.sprite("herb", x, 240, 56, flip=x > 128)
    for x in (40, 90, 210):
        s.part(limb([(x, -10), (x + 10, 30), (x - 4, 66)], 6), (62, 122, 58), 3)
    p.extras.append(["with palm trees and vines", "with lush green plants"])


@kind(
    "swamp",
    "marsh",
    "misty swamp",
    "boggy wetland",
    lights=("fog", "overcast", "night", "day"),
    weather=("rain",),
    weight=1.3,
)
def swamp(s, p):
    s.sky(120)
    s.hills(136, (88, 122, 92), ((60, 14), (200, 12)))
    s.trees([OAK], [(24, 150, 80), (96, 144, 64), (176, 144, 64), (232, 150, 80)], "brown")
    s.field(144, (84, 116, 72))
    s.part(
        blob((20, 196), (128, 168), (236, 196), (220, 226), (128, 216), (40, 226)),
        (84, 128, 118),
        10,
        gloss=0,
    )
    for x, y in ((80, 200), (168, 192), (128, 212)):
        s.part(oval(x, y, 15, 5), (104, 176, 92), 4)
    s.sprite("wood", 48, 240, 48)
    for x in (16, 208, 240):
        s.sprite("sheaf of rice", x, 240, 48, "green", 45)


@kind(
    "meadow",
    "flower meadow",
    "field of flowers",
    "green meadow",
    "wildflower field",
    "grassy field",
    weight=2.5,
)
def meadow(s, p):
    s.sky(140)
    s.hills(146, (150, 210, 116), ((40, 18), (140, 10), (230, 24)))
    s.trees([OAK], [(48, 160, 64), (208, 150, 48)])
    s.hills(168, MEADOW, ((80, 8), (200, 6)))
    f = s.rng.choice([*FLOWERS, None])
    for i, (x, y, h) in enumerate(
        [
            (24, 208, 32),
            (64, 192, 32),
            (192, 192, 32),
            (232, 208, 32),
            (40, 244, 44),
            (216, 244, 44),
            (96, 212, 32),
            (160, 212, 32),
        ]
    ):
        s.sprite(f or FLOWERS[i % 4], x, y, h)
    p.extras.append(
        [
            {
                "tulip": "with pink tulips",
                "sunflower": "with sunflowers",
                "rose": "with red roses",
                "blossom": "with white flowers",
                None: "full of colorful flowers",
            }[f]
        ]
    )


@kind("sunflower field", "field of sunflowers", lights=("day", "sunset", "dawn"))
def sunflowers(s, p):
    s.sky(130)
    s.hills(140, (170, 200, 90), ((60, 12), (200, 16)))
    s.field(156, GRASS)
    for y, h in ((168, 36), (192, 48), (236, 72)):
        for x in range(16, 250, 40):
            if not 84 < x < 172 or y < 190:
                s.sprite("sunflower", x, y, h)


@kind("garden", "flower garden", "castle garden", "garden with a fountain", weight=1.8)
def garden(s, p):
    s.sky(130)
    s.trees([OAK], [(16, 150, 80), (64, 144, 64), (192, 144, 64), (240, 150, 80)])
    s.field(140, GRASS)
    for x0 in (-8, 152):
        s.part(
            blob((x0, 150, 1), (x0 + 112, 150, 1), (x0 + 112, 172, 1), (x0, 172, 1)),
            (52, 140, 74),
            10,
        )
    s.path(128, 150, w0=30, w1=90, colour=(222, 208, 184))
    s.sprite("fountain", 128, 176, 72)
    for i, (x, y, h) in enumerate(
        [
            (24, 208, 40),
            (64, 200, 40),
            (192, 200, 40),
            (232, 208, 40),
            (32, 246, 48),
            (224, 246, 48),
        ]
    ):
        s.sprite(FLOWERS[i % 4], x, y, h)
    p.extras.append(["with a fountain", "with hedges and flowers"])


@kind("farm", "farmyard", "farm with a barn", "countryside farm", weight=1.8)
def farm(s, p):
    s.sky(140)
    s.hills(146, (176, 206, 104), ((50, 16), (200, 22)))
    s.field(160, GRASS)
    barn = blob(
        (150, 176, 1), (150, 120, 1), (164, 96), (190, 84), (216, 96), (230, 120, 1), (230, 176, 1)
    )
    s.part(barn, (206, 52, 52), 10)
    s.part(blob((172, 176, 1), (172, 134, 1), (208, 134, 1), (208, 176, 1)), (246, 240, 236), 4)
    s.part(blob((178, 176, 1), (178, 140, 1), (202, 140, 1), (202, 176, 1)), (120, 64, 56), 4)
    s.part(limb([(142, 124), (164, 94), (190, 78), (216, 94), (238, 124)], 9), (246, 240, 236), 4)
    s.trees([OAK], [(32, 176, 80), (96, 168, 56)])
    for x in range(8, 128, 30):
        s.part(limb([(x, 178), (x, 204)], 7), WOOD, 3)
    for y in (184, 196):
        s.part(limb([(4, y), (120, y)], 5), WOOD, 2)
    for x in (208, 240):
        s.sprite("sheaf of rice", x, 244, 56)
    p.extras.append(["with a red barn", "with a wooden fence"])


@kind(
    "wheat field",
    "field of golden wheat",
    "corn field",
    lights=("day", "sunset", "dawn", "overcast"),
)
def wheat(s, p):
    s.sky(130)
    s.hills(142, (206, 200, 104), ((60, 12), (190, 18)))
    s.field(150, (232, 190, 92))
    s.path(128, 150, colour=(200, 160, 100))
    for y, h in ((176, 40), (208, 52), (246, 72)):
        for x in range(8, 256, 34):
            if not 76 < x < 180:
                s.sprite("sheaf of rice", x, y, h)


@kind("hills", "rolling hills", "green hills", "green valley", "countryside", weight=1.8)
def hills(s, p):
    s.sky(140)
    s.hills(140, (160, 212, 140), ((40, 30), (140, 16), (240, 36)))
    s.hills(164, (136, 200, 106), ((90, 20), (220, 10)))
    s.trees([OAK], [(48, 176, 56), (208, 176, 64), (160, 160, 40)])
    s.hills(196, GRASS, ((40, 6), (200, 10)))
    if s.rng.random() < 0.5:
        s.path(150, 192)
        p.extras.append(["with a path", "with a winding road"])


@kind("hill with a windmill", "windmill on a hill", "countryside with a windmill")
def windmill(s, p):
    s.sky(140)
    s.hills(150, (150, 206, 120), ((50, 16), (190, 30)))
    s.part(blob((160, 148, 1), (168, 74), (184, 64), (200, 74), (208, 148, 1)), (246, 232, 214), 14)
    s.part(blob((162, 78), (184, 48), (206, 78)), (196, 84, 60), 8)
    for k in range(4):
        a = 0.6 + k * np.pi / 2
        s.part(
            limb([(184, 80), (184 + 50 * np.cos(a), 80 + 50 * np.sin(a))], 8, 16),
            (250, 246, 240),
            4,
        )
    s.part(oval(184, 80, 7), DARK_WOOD, 4)
    s.hills(176, GRASS, ((60, 10), (200, 6)))
    s.path(180, 174)


@kind(
    "savannah",
    "african savanna",
    "grassland with acacia trees",
    lights=("day", "sunset", "dawn", "night"),
    weather=(),
    weight=1.5,
)
def savannah(s, p):
    s.sky(146)
    s.peaks(146, [(70, 30, 90), (190, 22, 80)], (170, 140, 150))
    s.field(146, (226, 184, 92))
    for x, y, k in ((52, 176, 1.0), (204, 164, 0.7)):
        s.shadow(x, y, 40 * k)
        s.part(limb([(x, y), (x + 4 * k, y - 46 * k)], 10 * k, 7 * k), DARK_WOOD, 4)
        s.part(
            blob(
                (x - 56 * k, y - 50 * k),
                (x - 40 * k, y - 72 * k),
                (x, y - 82 * k),
                (x + 46 * k, y - 72 * k),
                (x + 60 * k, y - 50 * k),
                (x, y - 56 * k),
            ),
            (120, 150, 66),
            14,
        )
    for x in (16, 96, 176, 240):
        s.sprite("herb", x, 244 if x in (16, 240) else 208, 36, "yellow", 85)


@kind(
    "desert",
    "sandy desert",
    "sand dunes",
    "hot dry desert",
    lights=("day", "sunset", "night", "dawn"),
    weather=(),
    weight=2.2,
)
def desert(s, p):
    s.sky(140, clouds=False)
    s.hills(146, (250, 222, 160), ((60, 22), (200, 30)))
    s.hills(170, (244, 208, 140), ((110, 16), (240, 8)))
    s.sprite("cactus", 48, 208, 80)
    s.sprite("cactus", 208, 192, 56)
    s.hills(204, (236, 194, 122), ((60, 6), (190, 8)))
    p.extras.append(["with cactus", "with cacti"])


@kind(
    "desert with pyramids",
    "pyramids",
    "ancient egyptian pyramids",
    lights=("day", "sunset", "night"),
    weather=(),
)
def pyramids(s, p):
    s.sky(150, clouds=False)
    s.hills(156, (250, 222, 160), ((60, 8), (200, 10)))
    for x, h in ((176, 84), (76, 64)):
        s.part(
            blob((x - h, 168, 1), (x, 168 - h, 1), (x + h, 168, 1)), (236, 190, 112), 14, gloss=0
        )
        s.part(
            blob((x + 2, 168 - h + 4, 1), (x + h, 168, 1), (x + h * 0.35, 168, 1)),
            (196, 146, 84),
            4,
            gloss=0,
        )
    s.hills(182, SAND, ((60, 6), (200, 8)))
    s.sprite("palm tree", 32, 224, 96)


@kind(
    "oasis", "desert oasis", "oasis with palm trees", lights=("day", "sunset", "night"), weather=()
)
def oasis(s, p):
    s.sky(140, clouds=False)
    s.hills(146, (250, 222, 160), ((60, 22), (200, 26)))
    s.field(156, SAND)
    s.part(
        blob((48, 184), (128, 166), (208, 184), (190, 206), (128, 210), (66, 206)), LAKE, 8, gloss=0
    )
    s.trees(["palm tree"], [(40, 192, 112), (80, 168, 80), (200, 176, 112)])


@kind(
    "mountains",
    "mountain landscape",
    "high mountains",
    "rocky mountains",
    "mountain valley",
    weight=2.2,
)
def mountains(s, p):
    s.sky(150)
    s.peaks(150, [(56, 84, 70), (190, 96, 80)], (150, 156, 190))
    s.peaks(156, [(124, 72, 66), (244, 58, 60), (4, 54, 50)], (122, 124, 152))
    s.hills(166, GRASS, ((60, 8), (190, 10)))
    s.trees([PINE], [(24, 208, 72), (64, 192, 48), (200, 192, 48), (232, 212, 72)])


@kind(
    "snowy mountains",
    "snow-capped mountains",
    "icy mountains",
    "mountains with snow",
    lights=OUTDOOR + ("winter",) * 3,
    weather=("snow",),
    weight=2.2,
)
def snowy_mountains(s, p):
    s.sky(150)
    s.peaks(150, [(60, 90, 72), (192, 104, 84)], (150, 158, 196), True)
    s.peaks(156, [(126, 74, 66), (246, 60, 60), (2, 56, 50)], (128, 134, 170), True)
    white = s.light == "winter" or s.rng.random() < 0.4
    s.hills(166, SNOW if white else GRASS, ((60, 8), (190, 10)))
    s.trees([PINE], [(24, 208, 72), (64, 192, 48), (200, 192, 48), (232, 212, 72)], snow=white)


@kind(
    "volcano",
    "erupting volcano",
    "volcano with lava",
    "fiery mountain",
    lights=("day", "sunset", "night", "storm"),
    weather=(),
    weight=1.5,
)
def volcano(s, p):
    s.sky(150, disc=False)
    s.glow(136, 60, 46, (255, 120, 50), 0.7)
    s.part(
        blob((20, 190, 1), (84, 96), (108, 64), (164, 64), (188, 96), (250, 190, 1)),
        (102, 76, 92),
        30,
        gloss=0,
    )
    s.part(
        blob(
            (106, 66), (136, 60), (166, 66), (160, 84), (150, 120), (140, 90), (130, 140), (118, 88)
        ),
        (255, 96, 30),
        8,
        lit=False,
    )
    for x, y, r in ((120, 40, 24), (152, 34, 26), (136, 14, 22)):
        s.part(oval(x, y, r), (120, 110, 124), 18)
    s.hills(186, (124, 96, 88), ((60, 8), (200, 8)))
    s.part(limb([(60, 262), (76, 230), (60, 204), (92, 186)], 20, 8), (255, 110, 36), 5, lit=False)


@kind(
    "cave",
    "dark cave",
    "cavern",
    "underground cave",
    "mountain cave",
    lights=("day",),
    weather=(),
    weight=1.8,
)
def cave(s, p):
    s.gradient((84, 76, 96), (54, 48, 66))
    c, w = s.rng.choice(
        [
            ((255, 196, 110), "with warm light"),
            ((130, 200, 250), "with blue light"),
            (None, "dark inside"),
        ]
    )
    if c:
        s.glow(128, 132, 50, c, 0.85)
    p.extras.append([w])
    _cave_walls(s)


def _cave_walls(s, colour=(92, 82, 104)):
    for x, h in ((20, 96), (64, 64), (108, 40), (152, 48), (196, 72), (240, 100)):
        s.part(
            blob((x - 26, -10, 1), (x + 26, -10, 1), (x + 6, h - 12), (x, h), (x - 6, h - 12)),
            colour,
            12,
        )
    for x, h in ((8, 110), (44, 56), (216, 60), (250, 120)):
        s.part(
            blob(
                (x - 30, 262, 1), (x - 8, 232 - h), (x, 224 - h), (x + 8, 232 - h), (x + 30, 262, 1)
            ),
            colour,
            12,
        )
    s.hills(208, tuple(v + 14 for v in colour), ((60, 6), (200, 8)), gloss=0)


@kind(
    "crystal cave",
    "cave full of crystals",
    "cave with glowing gems",
    "gem mine",
    lights=("magic",),
    weather=(),
    weight=1.5,
)
def crystals(s, p):
    s.gradient((70, 54, 100), (46, 36, 72))
    c = s.rng.choice([(120, 210, 255), (214, 130, 255), (130, 255, 190)])
    s.glow(128, 130, 60, c, 0.6)
    _cave_walls(s, (84, 70, 112))
    for x, y, h, t in (
        (48, 232, 84, -10),
        (84, 222, 52, 8),
        (180, 222, 52, -8),
        (214, 234, 88, 10),
    ):
        s.glow(x, y - h / 2, h * 0.5, c, 0.45)
        s.part(
            blob(
                (x - h * 0.16, y, 1),
                (x - h * 0.2 + t, y - h * 0.7, 1),
                (x + t, y - h, 1),
                (x + h * 0.2 + t, y - h * 0.7, 1),
                (x + h * 0.16, y, 1),
            ),
            c,
            6,
            lit=False,
            gloss=0.7,
        )
    p.extras.append(
        [
            "with blue crystals"
            if c[2] == 255 and c[0] < 200
            else "with purple crystals"
            if c[0] > 200
            else "with green crystals"
        ]
    )


@kind(
    "dragon's lair",
    "treasure cave",
    "cave full of gold",
    "treasure chamber",
    lights=("day",),
    weather=(),
    weight=1.5,
)
def treasure(s, p):
    s.gradient((86, 68, 78), (52, 42, 56))
    s.glow(128, 150, 70, (255, 200, 100), 0.7)
    _cave_walls(s, (96, 76, 88))
    for x in (44, 212):
        s.part(
            blob((x - 56, 246), (x - 30, 206), (x, 190), (x + 30, 206), (x + 56, 246)),
            COLOURS["golden"],
            10,
            gloss=0.6,
        )
        for dx, dy, c in ((-20, 220, "red"), (8, 206, "blue"), (26, 228, "green")):
            s.part(oval(x + dx, dy, 8), c, 5, gloss=0.7)
    s.sprite("crown", 48, 208, 40)
    s.sprite("coin", 200, 208, 36)
    p.extras.append(["full of gold and jewels", "with piles of gold"])


@kind("river", "river through the countryside", "stream in the meadow", "winding river", weight=1.8)
def river(s, p):
    s.sky(134)
    s.hills(140, (150, 206, 124), ((60, 24), (190, 18)))
    s.field(146, GRASS)
    s.path(140, 146, 96, 12, 110, LAKE)
    s.trees([OAK], [(32, 176, 80), (208, 168, 72), (240, 216, 112)])
    s.sprite("rock", 40, 232, 40)


@kind(
    "waterfall",
    "waterfall in the mountains",
    "waterfall in the jungle",
    "cliff with a waterfall",
    weight=1.8,
)
def waterfall(s, p):
    s.sky(110)
    s.part(
        blob((-20, 262, 1), (-20, 60, 1), (40, 44), (90, 56), (104, 180), (90, 262, 1)),
        (128, 120, 128),
        26,
        gloss=0,
    )
    s.part(
        blob((276, 262, 1), (276, 60, 1), (216, 44), (166, 56), (152, 180), (166, 262, 1)),
        (128, 120, 128),
        26,
        gloss=0,
    )
    s.part(
        blob((88, 56, 1), (168, 56, 1), (158, 190, 1), (98, 190, 1)), (150, 212, 246), 12, gloss=0.2
    )
    for x in (108, 124, 142):
        s.part(limb([(x, 62), (x + 2, 182)], 5), (232, 246, 255), 3)
    s.part(
        blob(
            (-20, 206, 1),
            (60, 190),
            (128, 184),
            (196, 190),
            (276, 206, 1),
            (276, 262, 1),
            (-20, 262, 1),
        ),
        LAKE,
        8,
        gloss=0,
    )
    for x in (100, 120, 140, 158):
        s.part(oval(x, 188, 16, 8), (244, 250, 255), 6)
    s.part(
        blob((-20, 240), (60, 226), (128, 232), (200, 226), (276, 240), (276, 290), (-20, 290)),
        GRASS,
        10,
        gloss=0,
    )
    s.trees([PINE], [(24, 64, 56), (232, 64, 56)])
    s.sprite("herb", 32, 240, 56)
    s.sprite("herb", 224, 240, 56, flip=True)


@kind("lake", "calm lake", "mountain lake", "blue lake", "lake with trees around", "pond", weight=2)
def lake(s, p):
    s.sky(130)
    if s.rng.random() < 0.5:
        s.peaks(134, [(70, 60, 80), (190, 70, 90)], (136, 142, 172), True)
        p.extras.append(["with mountains behind"])
    else:
        s.hills(138, (124, 188, 124), ((60, 18), (190, 22)))
    s.trees([PINE], [(x, 148, 48) for x in (16, 48, 80, 176, 208, 240)])
    s.field(144, LAKE, (150, 208, 236))
    s.waves(156, 206, 8)
    s.hills(218, GRASS, ((40, 8), (210, 10)))
    s.sprite("sheaf of rice", 24, 240, 56, "green", 45)
    s.sprite("sheaf of rice", 232, 240, 56, "green", 45)


@kind("sea", "ocean", "blue sea", "open sea", "calm sea", weight=1.8)
def sea(s, p):
    s.sky(126)
    s.field(126, DEEP, (96, 180, 236))
    s.waves(136, 250, 18)
    if s.rng.random() < 0.5:
        s.sprite(*s.rng.choice([("sailboat", 176, 176, 80)]))
        p.extras.append(["with a sailboat", "with a boat"])


@kind(
    "stormy sea",
    "raging sea",
    "rough sea with big waves",
    lights=("storm",),
    weather=(),
    weight=1.3,
)
def rough_sea(s, p):
    s.sky(116)
    for y, c in ((130, (52, 108, 160)), (166, (40, 92, 148)), (206, (30, 76, 134))):
        pts = [(-30, 300, 1), (-30, y)]
        for x in range(0, 280, 56):
            pts += [(x, y + 12), (x + 26, y - 22)]
        pts += [(290, y), (290, 300, 1)]
        s.part(blob(*pts), c, 18)
        for x in range(0, 280, 56):
            s.part(
                limb([(x + 14, y - 12), (x + 26, y - 20), (x + 38, y - 10)], 6), (236, 246, 255), 3
            )


@kind(
    "beach",
    "sandy beach",
    "tropical beach",
    "seaside",
    "beach with palm trees",
    "coast",
    weight=2.5,
)
def beach(s, p):
    s.sky(120)
    s.field(120, SEA, (128, 206, 240))
    s.waves(128, 160, 7)
    s.hills(176, (250, 250, 252), ((60, 6), (190, 4)), 6)
    s.hills(181, SAND, ((60, 6), (190, 4)))
    s.trees(["palm tree"], [(40, 224, 160)])
    extra, word = s.rng.choice(
        [
            (None, ""),
            ("umbrella on ground", "with a beach umbrella"),
            ("spiral shell", "with a sea shell"),
            ("sailboat", "with a sailboat on the water"),
        ]
    )
    if extra == "sailboat":
        s.sprite(extra, 192, 152, 40)
    elif extra:
        s.sprite(extra, 216, 240, 64 if extra[0] == "u" else 36)
    if word:
        p.extras.append([word])


@kind("island", "desert island", "small tropical island", "island in the sea", weight=1.6)
def island(s, p):
    s.sky(126)
    s.field(126, DEEP, (96, 180, 236))
    s.waves(140, 168, 6)
    s.part(
        blob((20, 200), (70, 172), (128, 164), (186, 172), (236, 200), (250, 262), (6, 262)),
        (250, 250, 252),
        8,
    )
    s.part(
        blob((28, 204), (76, 176), (128, 169), (180, 176), (228, 204), (244, 266), (12, 266)),
        SAND,
        16,
        gloss=0,
    )
    s.trees(["palm tree"], [(64, 200, 128), (200, 192, 96)])
    s.sprite("rock", 216, 232, 36)


@kind(
    "underwater world",
    "coral reef",
    "bottom of the sea",
    "under the sea",
    "ocean floor",
    lights=("day",),
    weather=(),
    weight=2.2,
)
def underwater(s, p):
    s.gradient((92, 206, 238), (18, 84, 160))
    for x in (60, 128, 200):
        s.glow(x, -6, 26, (220, 248, 255), 0.5)
    s.part(blob((-20, 262, 1), (-20, 200), (30, 150), (60, 190), (90, 262, 1)), (52, 96, 150), 20)
    s.part(
        blob((276, 262, 1), (276, 196), (226, 146), (196, 190), (166, 262, 1)), (52, 96, 150), 20
    )
    s.hills(212, (226, 204, 150), ((60, 8), (200, 8)))
    s.sprite("coral", 40, 236, 88)
    s.sprite("coral", 216, 232, 72, "pink")
    for x in (88, 172):
        s.part(limb([(x, 222), (x + 8, 190), (x - 6, 160), (x + 4, 128)], 11, 6), (56, 170, 110), 5)
    for x, y, r in ((110, 90, 7), (122, 62, 5), (150, 110, 6), (70, 70, 6)):
        s.part(oval(x, y, r), (190, 238, 252), 4, gloss=0.8)
    p.extras.append(["with coral and seaweed", "with colorful coral"])


@kind("harbour", "harbor", "port with boats", "fishing port", weight=1.6)
def harbour(s, p):
    s.sky(120)
    s.hills(126, (130, 180, 130), ((40, 14), (210, 20)))
    for x, lab in ((24, "house"), (72, "house with garden"), (216, "house")):
        s.sprite(lab, x, 136, 56)
    s.field(132, SEA, (110, 190, 236))
    s.waves(146, 200, 7)
    s.sprite("sailboat", 96, 192, 88)
    s.sprite("sailboat", 192, 176, 64)
    s.part(blob((-10, 214, 1), (266, 214, 1), (266, 262, 1), (-10, 262, 1)), WOOD, 6)
    for x in (20, 236):
        s.part(limb([(x, 196), (x, 232)], 15), DARK_WOOD, 6)
    s.sprite("anchor", 216, 250, 40)
    p.extras.append(["with sailboats", "with a wooden pier"])


@kind(
    "ship's deck",
    "deck of a pirate ship",
    "on board a sailing ship",
    "wooden ship deck",
    lights=("day", "sunset", "night", "storm"),
    weather=("rain",),
    weight=1.8,
)
def deck(s, p):
    s.sky(130)
    s.field(126, DEEP, (96, 180, 236))
    s.waves(134, 150, 4)
    s.part(limb([(128, 200), (128, -10)], 15), DARK_WOOD, 7)
    s.part(
        blob(
            (40, 20), (128, 10), (216, 20), (206, 66), (210, 112), (128, 104), (46, 112), (50, 66)
        ),
        (246, 238, 222),
        16,
    )
    for x in range(0, 270, 32):
        s.part(limb([(x, 150), (x, 184)], 9), WOOD, 4)
    s.part(limb([(-10, 150), (266, 150)], 11), DARK_WOOD, 5)
    s.part(blob((-10, 178, 1), (266, 178, 1), (266, 262, 1), (-10, 262, 1)), (190, 134, 88), 4)
    for y in (196, 216, 238):
        s.part(limb([(-10, y), (266, y)], 3), DARK_WOOD, 2, gloss=0)
    s.sprite("oil drum", 32, 224, 56, "brown")
    s.sprite("anchor", 224, 224, 56)
    p.extras.append(["with a mast and a white sail", "with barrels"])


@kind("lighthouse", "lighthouse on a cliff", "coast with a lighthouse", weight=1.2)
def lighthouse(s, p):
    s.sky(130)
    s.field(130, SEA, (128, 206, 240))
    s.waves(140, 180, 6)
    s.part(
        blob((130, 262, 1), (140, 176), (176, 148), (240, 142), (276, 150, 1), (276, 262, 1)),
        (136, 124, 128),
        18,
        gloss=0,
    )
    s.part(blob((188, 150, 1), (194, 60, 1), (222, 60, 1), (228, 150, 1)), (250, 246, 246), 10)
    for y in (78, 112):
        s.part(blob((190, y, 1), (226, y, 1), (227, y + 16, 1), (189, y + 16, 1)), "red", 6)
    s.part(
        blob((196, 62, 1), (198, 40, 1), (218, 40, 1), (220, 62, 1)), (255, 234, 130), 5, lit=False
    )
    s.part(blob((192, 42, 1), (208, 22, 1), (224, 42, 1)), "red", 6)
    if s.light in ("night", "storm", "sunset"):
        s.glow(208, 50, 40, (255, 240, 160), 0.6)
    s.hills(216, GRASS, ((40, 4), (220, 30)))
    s.path(196, 206)


@kind(
    "village",
    "small village",
    "village with houses",
    "little town of cozy houses",
    "village square",
    weight=2.5,
)
def village(s, p):
    s.sky(130)
    s.hills(138, (150, 206, 124), ((60, 22), (200, 18)))
    s.field(146, GRASS)
    s.path(128, 150, w0=12, w1=80)
    third = s.rng.choice(["church", "house"])
    for lab, x, y, h in (
        ("house", 80, 164, 56),
        (third, 176, 164, 64),
        ("house with garden", 40, 204, 88),
        ("house", 216, 204, 88),
    ):
        s.shadow(x, y - 2, h * 0.5)
        s.sprite(lab, x, y, h)
        if s.light == "night":
            s.glow(x, y - h * 0.35, h * 0.24, (255, 220, 130), 0.6)
    s.trees([OAK], [(8, 224, 80), (248, 224, 80)])
    if third == "church":
        p.extras.append(["with a church"])


@kind(
    "village in the snow",
    "winter village",
    "snowy village",
    "christmas village",
    lights=("winter", "night"),
    weather=("snow",),
    weight=1.5,
)
def snow_village(s, p):
    s.sky(130)
    s.hills(138, (220, 230, 246), ((60, 22), (200, 18)))
    s.field(146, SNOW)
    for x, y, h in ((80, 164, 56), (176, 164, 56), (40, 204, 88), (216, 204, 88)):
        s.sprite("house", x, y, h, snow=True)
        if s.light == "night":
            s.glow(x, y - h * 0.35, h * 0.24, (255, 220, 130), 0.6)
    s.trees([PINE], [(8, 224, 80), (248, 224, 80), (128, 164, 64)], snow=True)


@kind(
    "small house in the forest",
    "cabin in the forest",
    "house in a clearing",
    "little house among trees",
    weight=1.8,
)
def cabin(s, p):
    s.sky(120)
    s.trees([PINE], [(x, 150, 80) for x in range(0, 272, 36)])
    s.field(148, GRASS)
    s.path(136, 190, w0=16, w1=60)
    s.shadow(136, 190, 56)
    s.sprite("house", 136, 192, 112)
    if s.light == "night":
        s.glow(150, 160, 24, (255, 220, 130), 0.6)
    s.trees([OAK], [(16, 224, 128), (240, 224, 128)])


@kind(
    "cabin in the snow",
    "house in the snow",
    "winter cabin",
    lights=("winter", "winter", "night"),
    weather=("snow",),
    weight=1.2,
)
def snow_cabin(s, p):
    s.sky(130)
    s.hills(140, (220, 230, 246), ((60, 22), (200, 18)))
    s.trees([PINE], [(16, 160, 80), (64, 150, 64), (208, 150, 64), (240, 160, 80)], snow=True)
    s.hills(170, SNOW, ((60, 6), (200, 6)))
    s.sprite("house", 136, 192, 112, snow=True)
    if s.light == "night":
        s.glow(150, 160, 24, (255, 220, 130), 0.7)


@kind(
    "castle",
    "castle on a hill",
    "fairy tale castle",
    "royal castle",
    "kingdom with a castle",
    "palace",
    weight=3.5,
)
def castle(s, p):
    s.sky(140)
    if s.rng.random() < 0.4:
        s.peaks(150, [(40, 60, 70), (220, 66, 70)], (150, 156, 190), s.light != "day")
        p.extras.append(["with mountains behind", "in the mountains"])
    s.hills(160, (150, 206, 124), ((40, 8), (136, 32), (230, 10)))
    s.sprite("castle", 136, 160, 136)
    if s.light == "night":
        s.glow(136, 120, 34, (255, 220, 140), 0.35)
    s.hills(180, GRASS, ((30, 6), (136, 26), (230, 4)))
    s.path(136, 158, w0=10)
    s.trees([OAK], [(24, 216, 80), (232, 216, 80), (64, 184, 48), (208, 184, 48)])


@kind(
    "dark castle",
    "haunted castle",
    "vampire's castle",
    "spooky castle",
    "evil castle",
    lights=("night", "storm"),
    weather=("rain",),
    weight=1.5,
)
def dark_castle(s, p):
    s.sky(140)
    s.peaks(150, [(40, 60, 70), (220, 66, 70)], (90, 86, 112))
    s.hills(164, (76, 96, 88), ((40, 8), (136, 36), (230, 10)))
    s.sprite("castle", 136, 160, 136, "purple", 350)
    s.glow(136, 130, 18, (190, 255, 140), 0.4)
    s.hills(182, (60, 84, 74), ((30, 6), (136, 26), (230, 4)))
    s.path(136, 160, w0=10, colour=(140, 130, 130))
    s.trees([OAK], [(24, 220, 88), (232, 220, 88)], "black")
    s.sprite("bat", 56, 64, 32)


@kind(
    "throne room",
    "castle hall",
    "great hall of the castle",
    "palace hall",
    lights=("day",),
    weather=(),
    weight=1.6,
)
def throne(s, p):
    _room(s, (206, 190, 180), (150, 128, 140))
    for x in (24, 88, 168, 232):
        s.part(
            blob((x - 13, 190, 1), (x - 11, 20, 1), (x + 11, 20, 1), (x + 13, 190, 1)),
            (226, 220, 226),
            10,
        )
    for x in (56, 200):
        s.part(
            blob((x - 15, 40, 1), (x + 15, 40, 1), (x + 15, 112), (x, 128), (x - 15, 112)), "red", 6
        )
        s.part(oval(x, 76, 9), "golden", 5)
    s.part(blob((104, 190, 1), (104, 96), (128, 70), (152, 96), (152, 190, 1)), "golden", 10)
    s.part(blob((112, 182, 1), (112, 102), (128, 86), (144, 102), (144, 182, 1)), "red", 8)
    s.part(blob((98, 186, 1), (98, 154), (110, 150), (110, 186, 1)), "golden", 5)
    s.part(blob((158, 186, 1), (158, 154), (146, 150), (146, 186, 1)), "golden", 5)
    s.part(
        blob((98, 190, 1), (158, 190, 1), (196, 262, 1), (60, 262, 1)), (200, 44, 64), 5, gloss=0
    )
    p.extras.append(["with a golden throne", "with a red carpet", "with red banners"])


@kind(
    "dungeon",
    "prison cell",
    "castle dungeon",
    "stone chamber",
    lights=("day",),
    weather=(),
    weight=1.0,
)
def dungeon(s, p):
    _room(s, (112, 108, 126), (90, 86, 102))
    for j, y in enumerate(range(16, 184, 28)):
        for x in range(-20 + (j % 2) * 26, 270, 52):
            s.part(
                blob((x + 2, y + 2), (x + 48, y + 2), (x + 48, y + 25), (x + 2, y + 25)),
                (122, 118, 138),
                5,
                gloss=0,
            )
    s.part(blob((98, 100, 1), (98, 56), (128, 40), (158, 56), (158, 100, 1)), (60, 70, 110), 4)
    for x in (110, 128, 146):
        s.part(limb([(x, 44), (x, 100)], 6), (66, 62, 78), 3)
    for x in (48, 208):
        s.glow(x, 110, 34, (255, 190, 90), 0.6)
        s.sprite("fire", x, 128, 40, lit=False)
        s.part(limb([(x, 128), (x, 152)], 9), DARK_WOOD, 4)
    p.extras.append(["with torches", "with a barred window"])


@kind(
    "city",
    "big city",
    "modern city",
    "city street",
    "city with tall buildings",
    "skyscrapers",
    "downtown street",
    weight=2.5,
)
def city(s, p):
    s.sky(130)
    lit = s.light in ("night", "storm", "sunset")
    far = (150, 164, 196)
    for x, h in ((-6, 96), (44, 124), (92, 84), (132, 110), (176, 130), (222, 92)):
        s.part(blob((x, 200, 1), (x, 170 - h, 1), (x + 42, 170 - h, 1), (x + 42, 200, 1)), far, 5)
    for x, h, c in (
        (-14, 130, (206, 120, 100)),
        (50, 96, (120, 148, 200)),
        (168, 104, (214, 176, 120)),
        (216, 140, (132, 170, 170)),
    ):
        s.part(blob((x, 210, 1), (x, 196 - h, 1), (x + 56, 196 - h, 1), (x + 56, 210, 1)), c, 6)
        for r in range(int(h // 30)):
            for k in range(2):
                wx, wy = x + 8 + k * 24, 206 - h + r * 30
                win = blob((wx, wy, 1), (wx + 16, wy, 1), (wx + 16, wy + 19, 1), (wx, wy + 19, 1))
                s.part(win, (255, 224, 130) if lit else (186, 226, 250), 3, lit=not lit)
    s.field(204, (116, 118, 132), (132, 134, 148))
    for x in (20, 92, 164, 236):
        s.part(limb([(x - 16, 234), (x + 16, 234)], 6), (246, 240, 220), 2)
    if lit:
        p.extras.append(["with lit windows", "with city lights"])


@kind(
    "old town street", "medieval town", "old town with cobblestones", "medieval street", weight=1.6
)
def old_town(s, p):
    s.sky(130)
    s.field(150, (186, 176, 176))
    s.sprite("church", 128, 168, 80)
    cols = [(236, 206, 160), (214, 150, 120), (206, 214, 190), (232, 190, 150)]
    for i, (x, w, top) in enumerate(((-12, 60, 60), (48, 44, 88), (164, 44, 88), (208, 60, 60))):
        s.part(blob((x, 206, 1), (x, top, 1), (x + w, top, 1), (x + w, 206, 1)), cols[i], 6)
        s.part(
            blob((x - 6, top + 4, 1), (x + w / 2, top - 40, 1), (x + w + 6, top + 4, 1)),
            (190, 84, 66),
            8,
        )
        for y in (top + 16, top + 58):
            s.part(
                blob(
                    (x + w / 2 - 10, y, 1),
                    (x + w / 2 + 10, y, 1),
                    (x + w / 2 + 10, y + 24, 1),
                    (x + w / 2 - 10, y + 24, 1),
                ),
                (255, 224, 130) if s.light in ("night", "sunset") else (150, 200, 236),
                3,
                lit=s.light not in ("night", "sunset"),
            )
        s.part(limb([(x, top + 48), (x + w, top + 48)], 5), DARK_WOOD, 2)
    for x, y in ((60, 226), (110, 218), (160, 230), (210, 222), (90, 246), (140, 246), (190, 248)):
        s.part(oval(x, y, 16, 6), (166, 156, 160), 4, gloss=0)


@kind("market", "market square", "marketplace", "street market with stalls", weight=1.6)
def market(s, p):
    s.sky(120)
    for x in (24, 80, 176, 232):
        s.sprite("house", x, 160, 80)
    s.field(152, (214, 194, 164))
    for x, c, goods in (
        (60, "red", ("red apple", "tangerine", "grapes")),
        (196, "blue", ("bread", "cheese wedge", "carrot")),
    ):
        s.part(
            blob((x - 48, 214, 1), (x - 48, 184, 1), (x + 48, 184, 1), (x + 48, 214, 1)), WOOD, 6
        )
        for dx in (-44, 44):
            s.part(limb([(x + dx, 214), (x + dx, 128)], 7), DARK_WOOD, 3)
        for k, g in enumerate(goods):
            s.sprite(g, x - 32 + k * 32, 188, 30)
        for k in range(6):
            x0 = x - 54 + k * 18
            s.part(
                blob((x0, 116, 1), (x0 + 18, 116, 1), (x0 + 18, 138), (x0 + 9, 146), (x0, 138)),
                c if k % 2 == 0 else "white",
                5,
            )
    p.extras.append(["with fruit stalls", "with colorful stalls"])


@kind(
    "graveyard",
    "cemetery",
    "old graveyard",
    "spooky graveyard",
    lights=("night", "fog", "overcast", "storm"),
    weather=("rain",),
    weight=1.5,
)
def graveyard(s, p):
    s.sky(130)
    s.hills(140, (84, 108, 100), ((60, 20), (200, 16)))
    s.sprite("church", 192, 152, 72)
    s.trees([OAK], [(24, 176, 112)], "black")
    s.hills(156, (90, 122, 92), ((60, 8), (200, 6)))
    for x, y, h in ((80, 190, 40), (144, 184, 36), (200, 196, 44), (40, 226, 52), (228, 238, 56)):
        s.shadow(x, y, h * 0.5)
        s.part(
            blob(
                (x - h * 0.36, y, 1),
                (x - h * 0.36, y - h * 0.6),
                (x, y - h),
                (x + h * 0.36, y - h * 0.6),
                (x + h * 0.36, y, 1),
            ),
            STONE,
            9,
        )
    p.extras.append(["with gravestones", "with old tombstones"])


@kind("ruins", "ancient ruins", "ruined temple", "ancient temple", "old stone ruins", weight=1.8)
def ruins(s, p):
    s.sky(130)
    s.hills(140, (150, 196, 124), ((60, 22), (200, 16)))
    s.field(152, (150, 184, 96))
    for x, h in ((40, 128), (88, 96), (168, 110), (216, 140)):
        s.shadow(x, 206, 20)
        s.part(
            blob((x - 14, 206, 1), (x - 12, 206 - h, 1), (x + 12, 206 - h, 1), (x + 14, 206, 1)),
            (226, 216, 200),
            10,
        )
        for dx in (-5, 4):
            s.part(limb([(x + dx, 196), (x + dx, 214 - h)], 3), (190, 178, 166), 2, gloss=0)
        s.part(
            blob((x - 20, 210, 1), (x - 20, 198, 1), (x + 20, 198, 1), (x + 20, 210, 1)),
            (210, 200, 186),
            5,
        )
    s.part(blob((150, 96, 1), (232, 62, 1), (232, 76, 1), (152, 110, 1)), (216, 206, 192), 5)
    s.sprite("herb", 64, 216, 40)
    s.sprite("rock", 128, 190, 40)
    p.extras.append(["with stone columns", "with broken columns"])


@kind("temple in the jungle", "jungle temple", "lost temple", "hidden temple", weight=1.3)
def jungle_temple(s, p):
    s.sky(110, clouds=False)
    s.trees([OAK, "palm tree"], [(x, 150, 88) for x in range(0, 272, 32)])
    for i in range(5):
        w, y = 88 - i * 17, 190 - i * 26
        s.part(
            blob(
                (128 - w, y, 1), (128 - w + 5, y - 27, 1), (128 + w - 5, y - 27, 1), (128 + w, y, 1)
            ),
            (170, 166, 148),
            7,
        )
    s.part(blob((114, 190, 1), (114, 66, 1), (142, 66, 1), (142, 190, 1)), (196, 190, 170), 4)
    s.part(blob((118, 84, 1), (118, 62), (128, 56), (138, 62), (138, 84, 1)), (60, 54, 66), 3)
    s.field(188, (84, 152, 72))
    s.path(128, 190, w0=30, colour=(190, 170, 130))
    s.trees(["palm tree"], [(16, 230, 144), (240, 230, 144)])


@kind("bridge over a river", "stone bridge", "old bridge", weight=1.3)
def bridge(s, p):
    s.sky(130)
    s.hills(138, (150, 206, 124), ((60, 22), (200, 16)))
    s.trees([OAK], [(24, 150, 72), (232, 150, 72)])
    s.field(146, LAKE, (140, 204, 236))
    s.waves(190, 214, 5)
    s.part(
        np.clip(
            blob((-20, 190, 1), (-20, 156), (128, 126), (276, 156), (276, 190, 1))
            - oval(72, 190, 34, 30)
            - oval(184, 190, 34, 30),
            0,
            1,
        ),
        STONE,
        7,
    )
    s.hills(222, GRASS, ((40, 10), (210, 12)))


@kind("country road", "road through the fields", "dirt road", "crossroads", weight=1.3)
def road(s, p):
    s.sky(136)
    s.hills(142, (160, 210, 130), ((50, 18), (200, 22)))
    s.field(150, GRASS)
    s.path(128, 150, w0=8, w1=100)
    s.trees([OAK], [(32, 200, 96), (224, 200, 96), (80, 168, 48), (184, 168, 48)])


@kind("camp in the forest", "campsite", "tent by a campfire", "camp with a fire", weight=1.3)
def camp(s, p):
    s.sky(120)
    s.trees([PINE], [(x, 152, 88) for x in range(0, 272, 36)])
    s.field(148, GRASS)
    s.sprite("tent", 72, 208, 88)
    s.glow(192, 200, 40, (255, 190, 90), 0.5)
    s.sprite("wood", 192, 224, 32)
    s.sprite("fire", 192, 216, 52, lit=False)
    p.extras.append(["with a tent and a campfire"])


@kind(
    "sky with clouds",
    "sky",
    "above the clouds",
    "kingdom in the clouds",
    "among the clouds",
    lights=("day", "sunset", "dawn", "night", "magic"),
    weather=("rainbow",),
    weight=1.8,
)
def clouds(s, p):
    s.sky(230, clouds=False)
    if s.rng.random() < 0.4:
        s.sprite("castle", 136, 144, 104)
        p.extras.append(["with a castle in the clouds", "with a castle floating on clouds"])
    for k, (y, c, r) in enumerate(
        ((172, (206, 214, 240), 34), (206, (228, 234, 250), 40), (252, (250, 250, 255), 48))
    ):
        for i, x in enumerate(range(-10 + 26 * (k % 2), 290, 50)):
            s.part(oval(x, y - 8 * (i % 2), r, r * 0.8), c, 30, gloss=0)
        s.field(y + 10, c, c)


@kind(
    "space",
    "outer space",
    "starry space with planets",
    "galaxy",
    "planets and stars",
    "~outer space",
    lights=("night",),
    weather=(),
    weight=2,
)
def space(s, p):
    s.gradient((14, 12, 44), (58, 28, 100))
    for x, y, c in ((60, 80, (120, 60, 170)), (200, 150, (50, 90, 200))):
        s.glow(x, y, 50, c, 0.5)
    _stars(s)
    n = s.rng.choice([0, 1])
    s.sprite("ringed planet", 184, 112, 80, lit=False)
    s.sprite("globe showing europe-africa" if n else "full moon", 64, 160, 72, lit=False)
    p.extras.append(["with the earth" if n else "with a yellow moon", "with a ringed planet"])


def _stars(s):
    for i, (x, y) in enumerate(scatter(30)):
        s.flat(oval(x, y, 1.6 if i % 4 else 2.8), (255, 250, 230), lit=False)


@kind(
    "moon",
    "surface of the moon",
    "moon landscape",
    "lunar surface with craters",
    lights=("day",),
    weather=(),
    weight=1.5,
)
def moon(s, p):
    s.gradient((12, 12, 40), (40, 34, 80))
    _stars(s)
    s.sprite("globe showing europe-africa", 192, 104, 72, lit=False)
    s.hills(160, (176, 172, 190), ((50, 18), (190, 8)), gloss=0)
    s.hills(184, (196, 192, 208), ((110, 8), (230, 10)), gloss=0)
    for x, y, r in ((56, 208, 26), (196, 216, 32), (120, 190, 16)):
        s.part(oval(x, y, r, r * 0.34), (140, 136, 156), 6, gloss=0)
    p.extras.append(["with the earth in the sky", "with craters"])


@kind(
    "alien planet",
    "strange planet",
    "another world",
    "red planet",
    lights=("magic", "sunset"),
    weather=(),
    weight=1.5,
)
def planet(s, p):
    s.gradient((44, 18, 82), (236, 120, 130), 0, 160)
    _stars(s)
    s.sprite("ringed planet", 64, 96, 72, lit=False)
    s.peaks(160, [(190, 70, 50), (230, 90, 46), (150, 40, 40)], (150, 76, 130))
    c = s.rng.choice([(206, 92, 70), (110, 92, 190)])
    s.hills(168, c, ((60, 10), (200, 6)), gloss=0)
    for x, y, h in ((40, 216, 64), (216, 208, 52), (88, 192, 36)):
        s.part(limb([(x, y), (x, y - h * 0.6)], h * 0.16), (90, 190, 170), 5)
        s.part(oval(x, y - h * 0.7, h * 0.3), (120, 236, 200), 10, gloss=0.5)
    p.extras.append(
        ["with red ground" if c[0] > 200 else "with purple ground", "with strange plants"]
    )


@kind(
    "spaceship interior",
    "inside a spaceship",
    "control room of a spaceship",
    "bridge of a starship",
    lights=("day",),
    weather=(),
    weight=1.3,
)
def ship_inside(s, p):
    _room(s, (196, 206, 222), (128, 138, 162))
    s.part(
        blob((36, 120), (44, 40), (128, 28), (212, 40), (220, 120), (128, 132)), (110, 124, 152), 8
    )
    s.part(
        blob((46, 114), (54, 48), (128, 38), (202, 48), (210, 114), (128, 122)),
        (20, 20, 62),
        4,
        gloss=0,
    )
    for i in range(12):
        s.flat(oval(62 + (i * 53) % 136, 52 + (i * 29) % 58, 2), (255, 250, 230))
    s.sprite("ringed planet", 160, 104, 48)
    s.part(
        blob((10, 186, 1), (24, 146), (90, 140), (166, 140), (232, 146), (246, 186, 1)),
        (150, 162, 186),
        10,
    )
    for i, c in enumerate(("red", "yellow", "green", "blue", "orange", "pink")):
        s.part(oval(48 + i * 32, 162, 9), c, 6, gloss=0.6)


@kind(
    "ice land",
    "frozen land",
    "arctic landscape",
    "ice field with icebergs",
    "north pole",
    lights=("winter", "day", "night", "sunset"),
    weather=("snow",),
    weight=1.6,
)
def ice(s, p):
    s.sky(140)
    s.field(136, (96, 172, 216), (150, 206, 236))
    for x, h in ((56, 84), (184, 104), (232, 60)):
        s.part(
            blob(
                (x - h * 0.6, 168, 1),
                (x - h * 0.4, 168 - h * 0.6, 1),
                (x - 4, 168 - h, 1),
                (x + h * 0.24, 168 - h * 0.7, 1),
                (x + h * 0.6, 168, 1),
            ),
            (206, 232, 250),
            16,
        )
        s.part(
            blob(
                (x - 4, 168 - h + 4, 1),
                (x + h * 0.24, 168 - h * 0.7, 1),
                (x + h * 0.6, 168, 1),
                (x + h * 0.1, 168, 1),
            ),
            (160, 206, 240),
            6,
            gloss=0,
        )
    s.hills(186, (240, 246, 254), ((60, 8), (200, 10)))


def _room(s, wall, floor, line=182):
    top = tuple(min(255, v + 12) for v in wall)
    s.gradient(top, wall, 0, line)
    s.field(line, floor, tuple(v * 0.86 for v in floor))
    s.part(limb([(-10, line), (266, line)], 8), tuple(v * 0.8 for v in wall), 3, gloss=0)


def _window(s, x, y, dark):
    box = blob((x - 34, y - 38, 1), (x + 34, y - 38, 1), (x + 34, y + 38, 1), (x - 34, y + 38, 1))
    s.part(box, (248, 244, 240), 5)
    pane = blob((x - 27, y - 31, 1), (x + 27, y - 31, 1), (x + 27, y + 31, 1), (x - 27, y + 31, 1))
    s.part(pane, (40, 44, 96) if dark else (160, 214, 248), 3, gloss=0)
    if dark:
        s.sprite("crescent moon", x, y + 8, 28)
    s.part(limb([(x, y - 31), (x, y + 31)], 6), (248, 244, 240), 2)
    s.part(limb([(x - 27, y), (x + 27, y)], 6), (248, 244, 240), 2)


def _evening(s, dark, x=128, y=120):
    if dark:
        s.a *= np.array((0.56, 0.54, 0.72), np.float32)
        s.glow(x, y, 62, (255, 206, 120), 0.42)


def _inside(s, p, wall, floor):
    dark = s.rng.random() < 0.3
    _room(s, wall, floor)
    p.light = "night" if dark else None
    return dark


INDOOR = {"lights": ("day",), "weather": ()}
WALLS = (
    ((238, 214, 184), (178, 128, 88)),
    ((198, 220, 232), (170, 122, 84)),
    ((236, 206, 212), (196, 156, 122)),
    ((214, 226, 198), (164, 116, 80)),
)


@kind("bedroom", "child's bedroom", "cozy bedroom", "room with a bed", weight=2, **INDOOR)
def bedroom(s, p):
    dark = _inside(s, p, *s.rng.choice(WALLS))
    _window(s, 128, 84, dark)
    s.sprite("bed", 64, 224, 96)
    s.sprite("teddy bear", 208, 232, 48)
    s.sprite("framed picture", 216, 104, 48)
    _evening(s, dark, 200, 130)
    p.extras.append(["with a window", "with a teddy bear"])


@kind("living room", "cozy room", "room with a sofa", "inside a house", weight=1.8, **INDOOR)
def living(s, p):
    dark = _inside(s, p, *s.rng.choice(WALLS))
    _window(s, 176, 84, dark)
    s.part(blob((30, 250), (128, 222), (226, 250), (128, 276)), (206, 84, 90), 5, gloss=0)
    s.sprite("couch and lamp", 72, 216, 112)
    s.sprite("potted plant", 232, 216, 72)
    _evening(s, dark, 96, 110)
    p.extras.append(["with a blue sofa and a lamp"])


@kind(
    "room with a fireplace",
    "warm room with a fire",
    "tavern room",
    "cozy inn",
    weight=1.5,
    **INDOOR,
)
def fireplace(s, p):
    dark = _inside(s, p, (214, 178, 142), (142, 98, 70))
    s.part(blob((76, 186, 1), (76, 84, 1), (180, 84, 1), (180, 186, 1)), (150, 110, 104), 8)
    s.part(blob((66, 92, 1), (66, 74, 1), (190, 74, 1), (190, 92, 1)), DARK_WOOD, 6)
    s.part(
        blob((98, 186, 1), (98, 124), (128, 108), (158, 124), (158, 186, 1)),
        (54, 42, 50),
        5,
        gloss=0,
    )
    s.sprite("fire", 128, 184, 56)
    s.glow(128, 160, 40, (255, 180, 90), 0.4)
    s.sprite("chair", 40, 224, 88)
    s.sprite("framed picture", 224, 96, 44)
    _evening(s, dark, 128, 150)
    p.extras.append(["with a burning fire"])


@kind("kitchen", "old kitchen", "cozy kitchen", "castle kitchen", weight=1.5, **INDOOR)
def kitchen(s, p):
    dark = _inside(s, p, *s.rng.choice(WALLS))
    _window(s, 64, 84, dark)
    s.part(limb([(124, 96), (250, 96)], 8), WOOD, 4)
    for x, lab in ((144, "teapot"), (184, "jar"), (224, "amphora")):
        s.sprite(lab, x, 96, 40)
    s.part(blob((20, 206, 1), (20, 156, 1), (236, 156, 1), (236, 206, 1)), WOOD, 6)
    s.part(blob((12, 162, 1), (12, 150, 1), (244, 150, 1), (244, 162, 1)), (232, 226, 222), 5)
    s.sprite("pot of food", 88, 152, 44)
    s.sprite("bread", 160, 152, 34)
    _evening(s, dark)


@kind(
    "library",
    "room full of books",
    "old library",
    "magic library",
    "study with bookshelves",
    weight=2,
    **INDOOR,
)
def library(s, p):
    dark = _inside(s, p, (196, 156, 120), (146, 98, 70))
    cols = ("red", "blue", "green", "orange", "purple", "brown")
    for x0 in (4, 140):
        s.part(blob((x0, 194, 1), (x0, 14, 1), (x0 + 112, 14, 1), (x0 + 112, 194, 1)), DARK_WOOD, 5)
        for r in range(4):
            y = 56 + r * 42
            s.flat(
                blob((x0 + 8, y - 34, 1), (x0 + 104, y - 34, 1), (x0 + 104, y, 1), (x0 + 8, y, 1)),
                (84, 54, 44),
            )
            for k in range(6):
                h = 26 + (k * 3 + r) % 3 * 3
                x = x0 + 10 + k * 16
                s.part(
                    blob((x, y, 1), (x, y - h, 1), (x + 14, y - h, 1), (x + 14, y, 1)),
                    cols[(k + r * 2) % 6],
                    3,
                )
    s.sprite("candle", 128, 184, 60)
    s.glow(128, 134, 24, (255, 220, 140), 0.4)
    _evening(s, dark)
    p.extras.append(["with tall bookshelves", "with shelves full of books"])


@kind(
    "laboratory", "science lab", "wizard's workshop", "alchemist's laboratory", weight=1.6, **INDOOR
)
def laboratory(s, p):
    dark = _inside(
        s, p, *s.rng.choice([((206, 222, 232), (150, 156, 176)), ((150, 128, 150), (104, 84, 104))])
    )
    s.part(limb([(20, 84), (236, 84)], 8), WOOD, 4)
    for x, lab in ((48, "test tube"), (96, "jar"), (160, "crystal ball"), (208, "books")):
        s.sprite(lab, x, 80, 48)
    s.part(blob((20, 210, 1), (20, 164, 1), (236, 164, 1), (236, 210, 1)), DARK_WOOD, 6)
    s.part(blob((12, 170, 1), (12, 156, 1), (244, 156, 1), (244, 170, 1)), WOOD, 5)
    s.sprite("alembic", 72, 160, 64)
    s.sprite("microscope", 192, 160, 64)
    _evening(s, dark)
    p.extras.append(["with bottles and potions", "with flasks"])


@kind("classroom", "school room", "school", weight=1.2, **INDOOR)
def classroom(s, p):
    dark = _inside(s, p, *s.rng.choice(WALLS))
    s.part(blob((56, 128, 1), (56, 40, 1), (200, 40, 1), (200, 128, 1)), WOOD, 5)
    s.part(blob((64, 120, 1), (64, 48, 1), (192, 48, 1), (192, 120, 1)), (48, 120, 92), 4, gloss=0)
    for x in (56, 200):
        s.part(
            blob((x - 38, 206, 1), (x - 38, 190, 1), (x + 38, 190, 1), (x + 38, 206, 1)), WOOD, 5
        )
        for dx in (-30, 30):
            s.part(limb([(x + dx, 206), (x + dx, 238)], 8), DARK_WOOD, 3)
    s.sprite("books", 56, 190, 36)
    s.sprite("globe showing europe-africa", 200, 190, 40)
    _evening(s, dark)


@kind("attic", "old attic", "dusty attic", "tower room", weight=1.0, **INDOOR)
def attic(s, p):
    dark = _inside(s, p, (206, 166, 130), (150, 104, 74))
    for k in (0, 1):
        s.part(
            blob(
                (-10, 184, 1) if k else (266, 184, 1),
                (-10, -10, 1) if k else (266, -10, 1),
                (96, -10, 1) if k else (160, -10, 1),
            ),
            (170, 124, 92),
            8,
            gloss=0,
        )
    s.part(oval(128, 72, 34), (248, 240, 230), 6)
    s.part(oval(128, 72, 27), (40, 44, 96) if dark else (160, 214, 248), 4, gloss=0)
    s.sprite("package", 40, 224, 72)
    s.sprite("luggage", 216, 232, 80)
    _evening(s, dark)


@kind("playground", "park with a slide", "children's playground", weight=1.0)
def playground(s, p):
    s.sky(130)
    s.trees([OAK], [(16, 160, 80), (64, 150, 56), (240, 160, 80)])
    s.field(150, GRASS)
    s.sprite("playground slide", 80, 212, 104)
    s.sprite("soccer ball", 208, 232, 32)


@kind("park", "city park", "green park with a bench", weight=1.0)
def park(s, p):
    s.sky(130)
    for x, h in ((40, 60), (84, 84), (150, 70), (200, 90)):
        s.part(
            blob((x, 160, 1), (x, 150 - h, 1), (x + 34, 150 - h, 1), (x + 34, 160, 1)),
            (170, 182, 208),
            4,
        )
    s.field(146, GRASS)
    s.path(128, 150, w0=14, w1=100, colour=(220, 208, 190))
    s.trees([OAK], [(24, 200, 112), (232, 200, 112), (72, 168, 64), (192, 168, 64)])


@kind("circus", "circus tent", "fairground", "carnival with a ferris wheel", weight=1.2)
def circus(s, p):
    s.sky(130)
    s.field(150, (206, 190, 130))
    s.sprite("ferris wheel", 200, 168, 112)
    s.sprite("circus tent", 80, 196, 136)
    s.sprite("balloon", 232, 176, 48)


@kind("train station", "railway platform", "railroad station", weight=1.0)
def station(s, p):
    s.sky(120)
    s.hills(130, (150, 206, 124), ((60, 16), (200, 20)))
    s.sprite("locomotive", 72, 192, 104)
    s.sprite("railway car", 200, 192, 88)
    s.part(limb([(-10, 194), (266, 194)], 7), (120, 116, 130), 3)
    s.part(blob((-10, 206, 1), (266, 206, 1), (266, 262, 1), (-10, 262, 1)), (196, 186, 180), 5)
    s.part(limb([(-10, 212), (266, 212)], 6), (250, 214, 90), 3)


@kind(
    "pumpkin patch",
    "halloween field with pumpkins",
    "pumpkin field",
    lights=("day", "sunset", "night"),
    weather=(),
    weight=1.0,
)
def pumpkins(s, p):
    s.sky(130)
    s.hills(140, (190, 160, 96), ((60, 16), (200, 20)))
    s.field(152, (166, 130, 80))
    s.sprite("derelict house", 184, 168, 80)
    for x, y, h in ((40, 200, 48), (96, 184, 36), (216, 204, 44), (32, 248, 60), (224, 248, 56)):
        s.sprite("jack-o-lantern", x, y, h)
        if s.light == "night":
            s.glow(x, y - h * 0.4, h * 0.4, (255, 190, 80), 0.4)


@kind(
    "haunted house",
    "abandoned house",
    "old spooky house",
    "creepy mansion",
    lights=("night", "storm", "fog"),
    weather=("rain",),
    weight=1.3,
)
def haunted(s, p):
    s.sky(130)
    s.hills(150, (80, 96, 92), ((60, 10), (190, 26)))
    s.trees([OAK], [(32, 176, 112), (232, 176, 96)], "black")
    s.sprite("derelict house", 136, 180, 136, lit=s.rng.random() < 0.99)
    s.hills(186, (88, 108, 88), ((60, 4), (200, 6)))
    s.path(136, 184, w0=14, colour=(150, 136, 130))


@kind(
    "candy land",
    "land of sweets",
    "candy world",
    lights=("day", "dawn", "magic"),
    weather=("rainbow",),
    weight=1.0,
)
def candy(s, p):
    s.sky(140)
    s.hills(146, (255, 190, 220), ((50, 26), (190, 22)))
    s.hills(176, (255, 214, 232), ((110, 12), (240, 8)))
    for lab, x, y, h in (
        ("lollipop", 40, 208, 112),
        ("ice cream", 216, 200, 96),
        ("doughnut", 80, 192, 48),
        ("cupcake", 168, 192, 52),
        ("candy", 224, 244, 44),
        ("lollipop", 24, 250, 64),
    ):
        s.sprite(lab, x, y, h)


@kind(
    "mushroom land",
    "giant mushrooms",
    "valley of giant mushrooms",
    "mushroom village",
    weight=1.2,
    lights=("day", "magic", "dawn", "night"),
)
def mushrooms(s, p):
    s.sky(140)
    s.hills(148, (140, 200, 130), ((60, 22), (200, 18)))
    s.hills(170, GRASS, ((110, 8), (230, 8)))
    for x, y, h, c in (
        (72, 176, 80, None),
        (184, 172, 64, "blue"),
        (32, 220, 128, "purple"),
        (228, 224, 136, None),
    ):
        s.shadow(x, y, h * 0.34)
        s.sprite("mushroom", x, y, h, c)


@kind(
    "japanese temple",
    "garden with a pagoda",
    "asian temple",
    "pagoda with cherry trees",
    weight=1.0,
)
def pagoda(s, p):
    s.sky(130)
    s.peaks(144, [(190, 70, 90)], (150, 156, 190), True)
    s.field(146, MEADOW)
    s.sprite("japanese castle", 96, 180, 112)
    s.trees([OAK], [(24, 208, 104), (224, 200, 112), (184, 168, 56)], "pink")
    s.path(104, 180, w0=16, colour=(216, 206, 196))


@kind("tower", "lonely tower", "wizard's tower", "tall stone tower", weight=1.3)
def tower(s, p):
    s.sky(140)
    s.hills(152, (150, 206, 124), ((40, 10), (170, 28)))
    s.part(blob((146, 178, 1), (152, 60, 1), (200, 60, 1), (206, 178, 1)), STONE, 14)
    s.part(blob((142, 66, 1), (142, 46, 1), (210, 46, 1), (210, 66, 1)), (196, 192, 206), 7)
    s.part(
        blob((138, 48, 1), (176, -6, 1), (214, 48, 1)),
        s.rng.choice([(134, 72, 214), (214, 60, 70)]),
        12,
    )
    for y in (90, 124):
        s.part(
            blob((168, y + 20, 1), (168, y + 6), (176, y), (184, y + 6), (184, y + 20, 1)),
            (255, 226, 130) if s.light == "night" else (80, 74, 110),
            3,
            lit=s.light != "night",
        )
    s.hills(180, GRASS, ((60, 6), (180, 10)))
    s.path(176, 172)
    s.trees([OAK], [(32, 208, 88), (240, 212, 80), (88, 176, 56)])


@kind("tree house", "house in a tree", "tree with a wooden house", weight=1.0)
def tree_house(s, p):
    s.sky(140)
    s.hills(150, (150, 206, 124), ((50, 14), (210, 18)))
    s.field(170, GRASS)
    s.part(blob((116, 214, 1), (128, 120), (160, 120), (172, 214, 1)), DARK_WOOD, 14)
    for x, y, r in ((84, 76, 44), (204, 76, 44), (118, 40, 44), (172, 40, 44), (144, 76, 48)):
        s.part(oval(x, y, r), (64, 166, 84), 30)
    s.sprite("house", 144, 144, 80)
    s.part(limb([(96, 146), (192, 146)], 8), WOOD, 4)
    s.sprite("ladder", 144, 214, 68)


@kind(
    "rainbow over the fields",
    "rainbow",
    "colorful rainbow",
    "land of the rainbow",
    lights=("day", "dawn", "overcast"),
    weather=(),
    weight=1.3,
)
def rainbow(s, p):
    s.sky(150, clouds=False)
    s.weather("rainbow")
    s.sprite("cloud", 32, 168, 48)
    s.sprite("cloud", 224, 168, 48)
    s.hills(164, (150, 210, 116), ((60, 10), (190, 8)))
    s.hills(190, MEADOW, ((110, 6), (230, 8)))
    for i, x in enumerate((32, 72, 184, 224)):
        s.sprite(FLOWERS[i], x, 226, 36)


def roster():
    """All kinds as (weight, draw), draw(rng, size) -> (RGB picture, Place)."""
    return [(k[0], lambda rng, size, k=k: _draw(rng, size, k)) for k in KINDS]


def _draw(rng, size, row):
    _, build, names, lights, weathers = row
    light = rng.choice(lights)
    place = Place(names[0], names, light)
    stage = Stage(rng, light, flip=rng.random() < 0.5)
    build(stage, place)
    sky = None
    if kind_has_sky(lights):
        if light == "storm":
            sky = "storm"
        elif light == "fog":
            sky = "fog"
        elif light == "overcast" and "rain" in weathers:
            sky = rng.choice([None, "rain"])
        elif light in ("winter", "night") and "snow" in weathers:
            sky = rng.choice([None, "snow"])
        elif light == "day" and "rainbow" in weathers and rng.random() < 0.08:
            sky = "rainbow"
    stage.weather(sky)
    place.weather = sky if sky in WEATHER_WORDS else None
    return stage.image(size), place


def kind_has_sky(lights):
    """Whether a kind with these lights is outdoors."""
    return lights != INDOOR["lights"]


def scene(rng, size=SIZE):
    """One random scene: (RGB picture size x size, Place)."""
    rows = roster()
    return rng.choices([r[1] for r in rows], [r[0] for r in rows])[0](rng, size)


# Kinds whose light is no time of day: nothing is said of it.
_TIMELESS = {
    "cave",
    "crystal cave",
    "dragon's lair",
    "underwater world",
    "throne room",
    "dungeon",
    "space",
    "moon",
    "alien planet",
    "spaceship interior",
}


def captions(place, rng, n=6):
    """`n` captions of a scene, the first of them with everything said."""
    out = []
    for i in range(n):
        full = i == 0
        keep = 1.0 if full else rng.choice([0.15, 0.5, 1.0])
        name = rng.choice(place.names)
        fluff = []
        if rng.random() < 0.45 and not name.startswith("~"):
            fluff.append(rng.choice(SCENE_FLUFF))
        head = re.split(r" (?:with|of|in|by|among|full|around|over|through)\b", name)[0]
        plural = name.startswith("~") or head.split()[-1] in _PLURALS or name in _BARE
        text = " ".join([*fluff, name.lstrip("~")])
        text = text if plural else article(text)
        if rng.random() < 0.15 and not plural:
            text = "the " + text.split(" ", 1)[1]
        said = [rng.choice(e) for e in place.extras if rng.random() < keep]
        if said:
            text += " " + " ".join(said)
        # Light and weather change every pixel, so they are nearly always named.
        if place.light and place.kind not in _TIMELESS and (full or rng.random() < 0.9):
            words = rng.choice(LIGHT_WORDS[place.light])
            if words:
                text = f"{text} {words}" if rng.random() < 0.8 else f"{text}, {words}"
        if place.weather and (full or rng.random() < 0.8):
            text += " " + rng.choice(WEATHER_WORDS[place.weather])
        if rng.random() < 0.25:
            start = ["a picture of ", "the scene shows ", "an illustration of "]
            if text.split()[0] not in {"under", "above", "among", "inside", "on"}:
                start += [
                    "a view of ",
                    "a landscape with ",
                    "background of ",
                    "in ",
                    "the story takes place in ",
                ]
            text = rng.choice(start) + text
        if rng.random() < 0.3:
            text += ", " + ", ".join(rng.sample(STYLES, rng.choice([1, 1, 2])))
        if rng.random() < 0.85:
            text = f"{text}, {SCENE_MODE}" if rng.random() < 0.7 else f"{SCENE_MODE}, {text}"
        out.append(mend(text))
    return out


_PLURALS = {
    "trees",
    "flowers",
    "planets",
    "gems",
    "dunes",
    "hills",
    "mountains",
    "pyramids",
    "ruins",
    "skyscrapers",
    "mushrooms",
    "stars",
    "sweets",
}
_BARE = {
    "outer space",
    "space",
    "downtown street",
    "countryside",
    "another world",
    "on board a sailing ship",
    "under the sea",
    "inside a house",
    "inside a spaceship",
    "above the clouds",
    "among the clouds",
    "land of sweets",
    "candy land",
    "mushroom land",
    "ice land",
}
