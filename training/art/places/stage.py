"""The stage on which scenes are built: sky, grounds, sprites and drawn parts under one light.

Units as in `puff` (a 256x256 picture, y down). Sprites stand on a grid of GRID units and come in
few heights: the latent grid has the same pitch, so a tree gives the same latent values wherever it
stands, and there is far less to learn.
"""

import functools

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from art.emoji import COLOURS, recolour, sprite
from art.puff import SCALE, SIZE, Layer, blob, curve, layer_of, limb, oval, shade
from art.puff import place as placed

GRID = 16
YY = (np.arange(SIZE, dtype=np.float32) / SCALE)[:, None]
XX = (np.arange(SIZE, dtype=np.float32) / SCALE)[None, :]

# Sky colours from top to horizon.
SKIES = {
    "day": ((84, 170, 244), (206, 236, 252)),
    "sunset": ((112, 78, 158), (255, 168, 92)),
    "night": ((20, 24, 78), (84, 92, 172)),
    "dawn": ((146, 164, 228), (255, 212, 196)),
    "overcast": ((134, 148, 168), (196, 206, 216)),
    "storm": ((58, 62, 92), (138, 142, 166)),
    "magic": ((58, 30, 112), (196, 112, 204)),
    "fog": ((190, 200, 208), (226, 232, 234)),
    "winter": ((150, 186, 220), (232, 240, 248)),
}
# What the light does to everything that stands in it: factors and offsets on RGB 0-255.
LIGHTS = {
    "day": ((1, 1, 1), (0, 0, 0)),
    "sunset": ((0.96, 0.80, 0.72), (26, 6, 4)),
    "night": ((0.50, 0.55, 0.84), (8, 12, 34)),
    "dawn": ((0.96, 0.90, 0.92), (14, 8, 12)),
    "overcast": ((0.80, 0.84, 0.90), (8, 10, 12)),
    "storm": ((0.62, 0.66, 0.78), (8, 10, 18)),
    "magic": ((0.62, 0.54, 0.86), (34, 12, 44)),
    "fog": ((0.62, 0.66, 0.68), (82, 84, 84)),
    "winter": ((0.94, 0.97, 1.0), (8, 10, 14)),
}


@functools.cache
def _snowy(label, colour=None):
    """A sprite with snow on what faces up: white where the art is lit from above."""
    im = recolour(label, colour) if colour else sprite(label)
    a = np.asarray(im).astype(np.float32)
    luma = a[..., :3].mean(-1)
    blurred = np.asarray(Image.fromarray(luma.astype(np.uint8)).filter(ImageFilter.GaussianBlur(5)))
    top = 1 - np.arange(luma.shape[0])[:, None] / luma.shape[0] * 0.75
    w = (np.clip((blurred.astype(np.float32) - 70) / 60, 0, 1) * top)[..., None]
    a[..., :3] += (np.array((244, 248, 255)) - a[..., :3]) * w
    return Image.fromarray(a.astype(np.uint8), "RGBA")


def scatter(n, width=250, height=250, x0=3, y0=3):
    """n points spread evenly and without a visible pattern: Roberts' R2 sequence. Always the same,
    so that the places of stars and snowflakes are nothing that has to be learnt."""
    for i in range(1, n + 1):
        yield x0 + (0.7548776662 * i) % 1 * width, y0 + (0.5698402910 * i) % 1 * height


class Stage:
    """A scene in the making. `light` is a key of SKIES and LIGHTS; `flip` mirrors the finished
    picture, so that layouts need to be written for one side only; `snowy`: snow lies on things."""

    def __init__(self, rng, light, flip=False, horizon=140, snowy=False):
        self.rng, self.light, self.flip = rng, light, flip
        self.horizon, self.snowy = horizon, snowy
        self.dark = light in ("night", "storm", "magic")
        self.a = np.zeros((SIZE, SIZE, 3), np.float32)
        self.mul, self.add_ = (np.array(v, np.float32) for v in LIGHTS[light])

    def pick(self, choices):
        """One of some looks that are not worth saying."""
        return self.rng.choice(choices)

    def window(self, x, y, w, h):
        """A window w x h units around (x, y): it shines when it is dark outside."""
        pane = blob(
            (x - w / 2, y - h / 2, 1),
            (x + w / 2, y - h / 2, 1),
            (x + w / 2, y + h / 2, 1),
            (x - w / 2, y + h / 2, 1),
        )
        lit = self.light in ("night", "storm", "magic", "sunset")
        self.part(pane, (255, 222, 120) if lit else (150, 204, 240), 3, lit=not lit)
        if self.dark:
            self.glow(x, y, max(w, h) * 0.8, (255, 200, 100), 0.35)

    # Compositing

    def put(self, layer, lit=True):
        """Composite a `Layer`; `lit` puts it under the light of the scene."""
        if not layer.rgba.size:
            return
        rgb = layer.rgba[..., :3]
        if lit:
            rgb = (rgb * self.mul + self.add_).clip(0, 255)
        under = self.a[layer.where]
        under += (rgb - under) * (layer.rgba[..., 3:] / 255)

    def part(self, mask, colour, radius=16, lit=True, **kw):
        """A shaded part of colour word or RGB."""
        c = COLOURS[colour] if isinstance(colour, str) else colour
        self.put(shade(mask, c, radius, **kw), lit)

    def flat(self, mask, colour, lit=True):
        """A plain coloured part."""
        ys, xs = np.flatnonzero(mask.max(1) > 0.004), np.flatnonzero(mask.max(0) > 0.004)
        if not len(ys):
            return
        piece = mask[ys[0] : ys[-1] + 1, xs[0] : xs[-1] + 1]
        out = np.empty((*piece.shape, 4), np.float32)
        out[..., :3] = COLOURS[colour] if isinstance(colour, str) else colour
        out[..., 3] = piece * 255
        self.put(Layer(ys[0], xs[0], out), lit)

    def sprite(
        self, label, x, y, h, colour=None, hue=None, snow=False, flip=False, lit=True, rot=0
    ):
        """A sprite whose foot is at (x, y), snapped to the grid, `h` units high."""
        x, y = round(x / GRID * 2) * GRID / 2, round(y / GRID * 2) * GRID / 2
        im = (
            _snowy(label, colour)
            if snow
            else recolour(label, colour, hue)
            if colour
            else sprite(label)
        )
        self.put(placed(im, x, y - h / 2, h, rot, flip), lit)

    def shadow(self, x, y, r):
        """A soft shadow on the ground under something that stands at (x, y)."""
        g = np.exp(-(((XX - x) / r) ** 2 + ((YY - y) / (r * 0.22)) ** 2))[..., None] * 0.34
        self.a += (self.a * 0.45 - self.a) * g

    def glow(self, x, y, r, colour, strength=0.7):
        """Light around a point."""
        g = np.exp(-((XX - x) ** 2 + (YY - y) ** 2) / (2 * r * r))[..., None] * strength
        self.a += (np.array(colour, np.float32) - self.a) * g

    def gradient(self, top, bottom, y0=0, y1=256):
        """Everything painted over with a vertical gradient."""
        t = np.clip((YY - y0) / (y1 - y0), 0, 1)[..., None]
        self.a[:] = np.array(top, np.float32) * (1 - t) + np.array(bottom, np.float32) * t

    # Skies

    def sky(self, horizon=140, clouds=True, disc=True):
        """Gradient, sun or moon, stars and clouds, as the light asks; there is room for them above
        the horizon only."""
        rng = self.rng
        self.gradient(*SKIES[self.light], 0, horizon)
        if self.light in ("night", "magic"):
            for i, (x, y) in enumerate(scatter(26, height=max(horizon - 16, 40))):
                self.flat(oval(x, y, 1.6 if i % 4 else 2.6), (255, 250, 224), lit=False)
        low = min(44, horizon * 0.36)
        k = min(1, horizon / 130)
        if disc:
            self._disc(rng, horizon, low, k)
        n = {
            "day": rng.choice([1, 2, 3]),
            **dict.fromkeys(("overcast", "storm"), 3),
            **dict.fromkeys(("winter", "sunset", "dawn"), 1),
        }.get(self.light, 0)
        places = rng.choice(
            [
                [(64, 64, 34), (144, 48, 28), (208, 80, 30)],
                [(184, 56, 38), (96, 40, 26), (40, 80, 30)],
                [(112, 72, 32), (216, 44, 30), (32, 48, 26)],
            ]
        )
        for x, y, h in places[: n if clouds else 0]:
            self.sprite("cloud", x, max(y * min(1, horizon / 140), h * k + 2), h * k)

    def _disc(self, rng, horizon, low, k):
        if self.light == "night":
            x = rng.choice([48, 128, 208])
            self.glow(x, low, 36, (190, 198, 250), 0.55)
            moon = rng.choice(["full moon", "crescent moon"])
            self.sprite(moon, x, low + 22 * k, 44 * k, lit=False)
        elif self.light == "magic":
            x = rng.choice([56, 192])
            self.glow(x, low, 26, (250, 220, 250), 0.6)
            self.sprite("full moon", x, low + 18 * k, 38 * k, lit=False)
        elif self.light in ("sunset", "dawn"):
            x = rng.choice([56, 128, 200])
            self.glow(x, horizon - 18, 46, (255, 226, 150), 0.8)
            self.flat(oval(x, horizon - 18, 21 * k), (255, 240, 184), lit=False)
        elif self.light == "day" and rng.random() < 0.6:
            x = rng.choice([48, 208])
            self.glow(x, low, 28, (255, 252, 214), 0.7)
            self.sprite("sun", x, low + 24 * k, 48 * k, lit=False)

    # Grounds

    def hills(self, y, colour, bumps=((40, 14), (150, 20), (240, 10)), radius=26, gloss=0.0):
        """Rolling ground from y down; `bumps` are (x, height)."""
        pts = [(-30, 300, 1), (-30, y)]
        for x, h in bumps:
            pts.append((x, y - h))
        pts += [(286, y), (286, 300, 1)]
        self.part(blob(*pts), colour, radius, gloss=gloss, bottom=0.3)

    def field(self, y, colour, far=None):
        """Flat ground from y down, fading from `far` to `colour`."""
        c = np.array(COLOURS[colour] if isinstance(colour, str) else colour, np.float32)
        f = np.array(far, np.float32) if far is not None else c + (255 - c) * 0.22
        t = np.clip((YY - y) / (256 - y), 0, 1)[..., None]
        out = np.empty((SIZE, SIZE, 4), np.float32)
        out[..., :3] = f * (1 - t) + c * t
        out[..., 3] = np.clip((YY - y) * SCALE + 0.5, 0, 1) * 255
        self.put(layer_of(out))

    def path(self, x0, y0, x1=128, w0=6, w1=60, colour=(226, 198, 148)):
        """A winding way from (x0, y0) to the front edge."""
        line = curve(
            [
                (x0, y0),
                (x0 + (x1 - x0) * 0.1 + 16, y0 + (256 - y0) * 0.3),
                (x1 - 10, y0 + (256 - y0) * 0.65),
                (x1, 262),
            ],
            closed=False,
            n=12,
        )
        left, right = [], []
        for i, (x, y) in enumerate(line):
            w = w0 + (w1 - w0) * (i / (len(line) - 1)) ** 1.4
            left.append((x - w / 2, y))
            right.append((x + w / 2, y))
        im = Image.new("L", (SIZE, SIZE))
        pts = [(x * SCALE, y * SCALE) for x, y in left + right[::-1]]
        ImageDraw.Draw(im).polygon(pts, fill=255)
        mask = np.asarray(im.filter(ImageFilter.GaussianBlur(1)), np.float32) / 255
        self.part(mask, colour, 6, gloss=0)

    def peaks(self, y, tops, colour, snow=False):
        """Mountains on base y with (x, height, half width) tops."""
        for x, h, w in tops:
            m = blob(
                (x - w, y + 30, 1),
                (x - w * 0.52, y - h * 0.42),
                (x - w * 0.2, y - h * 0.84),
                (x, y - h),
                (x + w * 0.24, y - h * 0.8),
                (x + w * 0.55, y - h * 0.4),
                (x + w, y + 30, 1),
            )
            self.part(m, colour, 30, gloss=0)
            if snow:
                cut = y - h * 0.58 + 6 * np.sin(XX * 0.28 + x)
                cap = m * np.clip((cut - YY) * SCALE, 0, 1)
                self.part(cap, (248, 250, 255), 20, gloss=0)

    def trees(self, kinds, places, colour=None, snow=False):
        """Sprites at (x, y, h), the far ones first."""
        for i, (x, y, h) in enumerate(sorted(places, key=lambda p: p[1])):
            label = kinds[i % len(kinds)]
            self.shadow(x, y - 2, h * 0.34)
            c = colour[i % len(colour)] if isinstance(colour, tuple) else colour
            self.sprite(label, x, y, h, c, 125 if c else None, snow)

    def waves(self, y0, y1, n=10, colour=(255, 255, 255)):
        """Light streaks on water."""
        for i in range(n):
            y = y0 + (y1 - y0) * ((i * 0.618) % 1)
            x = (i * 97 + 20) % 230 + 10
            w = 14 + 22 * (y - y0) / (y1 - y0 + 1)
            self.flat(limb([(x - w / 2, y), (x + w / 2, y)], 2.4) * 0.5, colour)

    def moonlight(self, horizon):
        """Pale light on the ground in front: what stands there at night can be seen."""
        g = np.exp(-(((XX - 128) / 92) ** 2 + ((YY - 226) / 44) ** 2)) * (YY > horizon) * 0.2
        self.a += (np.array((176, 190, 250), np.float32) - self.a) * g[..., None]

    # Weather on top

    def weather(self, kind):
        """Rain, snow, lightning or fog over everything; kind None is fair."""
        if kind in ("rain", "storm"):
            im = Image.new("L", (SIZE, SIZE))
            draw = ImageDraw.Draw(im)
            for x, y in scatter(44, 256 * SCALE, 256 * SCALE):
                draw.line([x, y, x - 5 * SCALE, y + 15 * SCALE], fill=150, width=int(1.8 * SCALE))
            self.flat(np.asarray(im, np.float32) / 255, (224, 236, 252), lit=False)
        if kind == "storm":
            x = self.rng.choice([64, 128, 192])
            self.glow(x, 50, 40, (220, 220, 255), 0.5)
            h = min(76, self.horizon * 0.6)
            self.sprite("high voltage", x, 24 + h, h, "yellow", lit=False)
        elif kind == "snow":
            for i, (x, y) in enumerate(scatter(46)):
                self.flat(oval(x, y, 2.0 + (i % 3) * 0.7), (255, 255, 255), lit=False)
        elif kind == "fog":
            g = (np.clip((YY - 50) / 90, 0, 1) * np.clip((262 - YY) / 110, 0, 1) * 0.42)[..., None]
            self.a += (np.array((228, 232, 236)) - self.a) * g
        elif kind == "rainbow":
            for i, c in enumerate(("red", "orange", "yellow", "green", "blue", "purple")):
                r = 118 - i * 6.5
                ring = np.clip(oval(128, 150, r) - oval(128, 150, r - 7), 0, 1)
                self.flat(ring * 0.62 * np.clip((150 - YY) / 40, 0, 1), c, lit=False)

    def image(self, size):
        """The finished RGB picture."""
        im = Image.fromarray(self.a.clip(0, 255).astype(np.uint8))
        if self.flip:
            im = im.transpose(Image.FLIP_LEFT_RIGHT)
        return im if size == SIZE else im.resize((size, size), Image.BOX)
