"""Scenes: places with nobody in them and free ground in front.

`scene(rng)` draws one of them: a kind, a layout, a light, a weather, and looks that are not worth
saying; all the others are in the picture's facts (`captions.Place`).
"""

import random
from dataclasses import dataclass

import numpy as np

from art.places.captions import WEATHER_WORDS, Place
from art.places.grounds import FAR, ground, lights_of_north, way
from art.places.indoors import INDOORS, Indoor
from art.places.layouts import LAYOUTS, Layout, view_words
from art.places.outdoors import OUTDOORS, Outdoor
from art.places.parts import PARTS
from art.places.rooms import FURNITURE, ROOMS, Room, evening, walls
from art.places.stage import Stage, scatter
from art.puff import SIZE, blob, limb, oval

# Everything that can be drawn: (weight, row of OUTDOORS or INDOORS).
KINDS = tuple((row.weight, row) for row in (*OUTDOORS, *INDOORS))


def _stars(s, height=200):
    for i, (x, y) in enumerate(scatter(30, height=height)):
        s.flat(oval(x, y, 1.6 if i % 4 else 2.8), (255, 250, 230), lit=False)


def _cave(s, y, phase, colour):
    s.gradient((92, 82, 104), (62, 54, 74))
    if colour:
        s.glow((128, 90, 170)[phase], y - 8, 56, colour, 0.8)
    rock = (98, 88, 112)
    hanging = (
        ((20, 96), (64, 58), (108, 36), (152, 44), (196, 70), (240, 100)),
        ((14, 60), (52, 90), (104, 56), (168, 30), (206, 50), (246, 84)),
        ((8, 110), (46, 70), (92, 30), (140, 34), (188, 92), (236, 56)),
    )[phase]
    for x, h in hanging:
        h *= y / 150
        s.part(
            blob((x - 26, -10, 1), (x + 26, -10, 1), (x + 6, h - 12), (x, h), (x - 6, h - 12)),
            rock,
            12,
        )
    for x, h in ((6, 92), (34, 44), (224, 50), (250, 104)):
        s.part(
            blob(
                (x - 30, y + 30, 1),
                (x - 8, y - h),
                (x, y - h - 8),
                (x + 8, y - h),
                (x + 30, y + 30, 1),
            ),
            rock,
            12,
        )


def _water(s, y, phase, top, bottom, rays):
    s.gradient(top, bottom)
    for x in (60, 128, 200):
        s.glow(x + 20 * phase, -6, 26, (220, 248, 255), rays)
    rock = tuple(v * 0.6 + 20 for v in bottom)
    for x, h in (((20, 60), (226, 64)), ((50, 40), (240, 90)), ((8, 92), (180, 40)))[phase]:
        s.part(
            blob(
                (x - 60, y + 20, 1),
                (x - 24, y - h),
                (x + 4, y - h - 8),
                (x + 30, y - h * 0.6),
                (x + 60, y + 20, 1),
            ),
            rock,
            20,
        )
    for x, k, r in ((110, 0.4, 7), (122, 0.26, 5), (150, 0.5, 6), (70, 0.3, 6)):
        s.part(oval(x + 24 * phase, y * k, r), (190, 238, 252), 4, gloss=0.8)


def _waves(s, y, phase):
    for i, c in enumerate(((72, 128, 180), (56, 110, 166), (44, 94, 152))):
        wy = y + 6 + i * (250 - y) * 0.32
        points = [(-30, 300, 1), (-30, wy)]
        for x in range(0, 280, 56):
            points += [(x + 10 * phase, wy + 10), (x + 26 + 10 * phase, wy - 20 + 2 * i)]
        s.part(blob(*points, (290, wy), (290, 300, 1)), c, 18)
        for x in range(0, 280, 56):
            x += 10 * phase
            s.part(
                limb([(x + 14, wy - 11), (x + 26, wy - 18), (x + 38, wy - 9)], 6),
                (236, 246, 255),
                3,
            )


def _overhead(s, row, y, phase, colour):
    """What is above the ground and behind all: a sky, a cave, water, space."""
    above = row.above
    if above == "cave":
        _cave(s, y, phase, colour)
    elif above == "reef":
        _water(s, y, phase, (92, 206, 238), (24, 96, 172), 0.5)
    elif above == "deep":
        _water(s, y, phase, (44, 110, 170), (14, 40, 96), 0.16)
    elif above.startswith("space"):
        s.gradient((16, 14, 50), (62, 32, 108), 0, 256 if row.ground == "nothing" else y)
        for x, gy, c in ((60, 80, (120, 60, 170)), (200, 130, (50, 90, 200))):
            s.glow(x + 20 * phase, gy, 50, c, 0.5)
        _stars(s, 240 if row.ground == "nothing" else y - 10)
        if above.endswith("earth"):
            PARTS["earth"](s, (190, 60, 128)[phase], min(104, y * 0.75), min(1, y / 130))
    elif above == "alien sky":
        s.gradient((52, 22, 92), (236, 126, 134), 0, y + 20)
        _stars(s, y - 20)
        PARTS["planet"](s, (64, 190, 120)[phase], y * 0.62, min(1, y / 140))
    elif row.ground == "cloud":
        s.sky(y + 30, clouds=False)
    else:
        s.sky(y, clouds=above != "north", disc=above != "north")
    if above == "north":
        lights_of_north(s, phase)


def _outdoor(s, c):
    row, layout, phase = c.row, c.view, c.phase
    y, near = layout.horizon, layout.near
    _overhead(s, row, y, phase, c.glow[0])
    if row.above == "far bank":
        FAR[row.far](s, y - 8, near, phase)
        ground(s, row.ground, y)
    elif row.above == "waves":
        _waves(s, y, phase)
    elif row.ground != "nothing":
        FAR[row.far](s, y, near, phase)
        ground(s, row.ground, y, row.wave * near)
    x, my, k = layout.main
    if row.ground == "nothing":  # in space nothing stands
        my, k = 70 + 60 * layout.near, layout.near * 1.1
    if c.way:
        way(s, c.way, x, my)
    spots = [(-0.72, 0.1), (0.8, 0.14), (-0.28, 0.05), (0.34, 0.07), (0.9, 0.34), (-0.92, 0.36)]
    if row.mid:
        free = [p for p in spots if abs(p[0] - layout.focus) > 0.34 or row.main == "nothing"]
        for i, (u, v) in enumerate(sorted(free[: 4 + phase], key=lambda p: p[1])):
            mx, py, mk = layout.at(u, v)
            PARTS[row.mid[(i + phase) % len(row.mid)]](s, mx, py, mk * 0.78)
    PARTS[row.main](s, x, my, k)
    for u in layout.sides():
        for i, name in enumerate(row.front[0]):
            PARTS[name](s, *layout.at(u * (0.9 - 0.22 * i), 0.66 + 0.2 * i))
    if row.above == "deep":
        s.a *= np.array((0.82, 0.86, 0.94), np.float32)
    if s.light == "night" and not c.timeless:
        s.moonlight(y)
    s.weather(c.weather)


def _indoor(s, c):
    row, room = c.row, c.view
    walls(s, room, c.look)
    stand, hang, front = room.spots
    for name in row.always:
        FURNITURE[name](s, stand, room.line, room.k)
    FURNITURE[c.hung](s, hang, room.line, room.k * 0.9)
    rest = max((30, 84, 128, 172, 226), key=lambda x: min(abs(x - stand), abs(x - hang)))
    if c.side != c.hung:
        FURNITURE[c.side](s, rest, room.line + 10, room.k * 0.8)
    FURNITURE[row.main[0]](s, stand, room.line + 14, room.k)
    if c.low != c.side:
        FURNITURE[c.low](s, front, room.line + (256 - room.line) * 0.72, room.k * 0.9)
    if s.evening:
        evening(s, stand, room.line - 40)


@dataclass(frozen=True)
class Choice:
    """A picture of a place before it is drawn: a row of KINDS, a layout or a room, a light, a
    weather, and looks; `seed` is for what is not worth saying."""

    row: Outdoor | Indoor
    view: Layout | Room
    light: str
    flip: bool
    seed: int
    phase: int = 0
    weather: str | None = None
    glow: tuple = (None, None)
    way: str | None = None
    look: str = ""
    hung: str = ""
    side: str = ""
    low: str = ""

    @property
    def timeless(self):
        """Whether it knows no time of day."""
        return isinstance(self.row, Outdoor) and self.row.lights == ("day",)


def choose(row, rng, layout=None, light=None, flip=None):
    """A `Choice` of a picture of that kind; what is given is not left to chance."""
    seed, flip = rng.getrandbits(32), rng.random() < 0.5 if flip is None else flip
    views = ROOMS if isinstance(row, Indoor) else LAYOUTS
    view = rng.choice([v for v in views if layout in (None, v.name)])
    if isinstance(row, Indoor):
        light = light or rng.choice(["day", "day", "night"])
        looks = {"look": row.looks, "hung": row.hung, "side": row.side, "low": row.front}
        return Choice(row, view, light, flip, seed, **{k: rng.choice(v) for k, v in looks.items()})
    light = light or rng.choice(row.lights)
    return Choice(
        *(row, view, light, flip, seed, rng.randrange(3), _weather(row, light, rng)),
        glow=rng.choice(row.glow) if row.glow else (None, None),
        way=row.way if row.way != "path" or rng.random() < 0.75 else None,
    )


def place_of(c, rng):
    """What may be said of a `Choice`: a `Place`."""
    row, view = c.row, c.view
    place = Place(row.names[0], row.names, None if c.timeless else c.light, layout=view.name)
    if isinstance(row, Indoor):
        place.indoors = True
        stand = view.spots[0]
        if abs(stand - 128) > 24:
            side = "left" if (stand < 128) != c.flip else "right"
            place.view.append(f"with the {row.main[1]} on the {side}")
        place.view += [w for w in [rng.choice(view.words)] if w]
    else:
        place.weather = c.weather if c.weather in WEATHER_WORDS else None
        place.view = view_words(view, c.flip, rng, row.what, row.front[1])
        if c.way == "path":
            place.extras.append(["with a path", "with a winding path"])
        if c.glow[1]:
            place.extras.append([c.glow[1]])
    if row.says:
        place.extras.append(list(row.says))
    return place


def draw(c, size=SIZE):
    """The picture of a `Choice`, RGB, size x size; the same choice, the same picture."""
    rng = random.Random(c.seed)
    if isinstance(c.row, Indoor):
        stage = Stage(rng, "day", c.flip, c.view.line)
        stage.evening = c.light == "night"
        _indoor(stage, c)
    else:
        # Snow lies in places of snow, and anywhere in winter's light.
        snowy = c.row.snowy or c.light == "winter"
        stage = Stage(rng, c.light, c.flip, c.view.horizon, snowy)
        _outdoor(stage, c)
    return stage.image(size)


def _weather(row, light, rng):
    if "always rainbow" in row.weather:
        return "rainbow"
    if row.above != "sky" and row.above != "far bank":
        return light if light == "storm" and row.lights != ("day",) else None
    if light in ("storm", "fog"):
        return light
    if light == "overcast" and "rain" in row.weather:
        return rng.choice([None, "rain"])
    if light in ("winter", "night") and "snow" in row.weather:
        return rng.choice([None, "snow"])
    if light == "day" and "rainbow" in row.weather and rng.random() < 0.08:
        return "rainbow"
    return None


def any_choice(rng):
    """A `Choice` of a random kind."""
    return choose(rng.choices([r for _, r in KINDS], [w for w, _ in KINDS])[0], rng)


def scene(rng, size=SIZE):
    """One random scene: (RGB picture size x size, Place)."""
    c = any_choice(rng)
    return draw(c, size), place_of(c, rng)
