"""The body of a figure: outlines, poses, and the canvases on which outfits draw.

Units are those of `puff`: a 256x256 picture, feet at FEET, the middle at x = 128. "l" and "r" are
the viewer's left and right. A figure that is turned looks to the viewer's right; one that shall
look left is mirrored when it is done.
"""

import functools
import math
from dataclasses import dataclass, field

import numpy as np
from PIL import Image

from art.emoji import COLOURS
from art.puff import SIZE, Canvas, band, blob, limb, oval

FEET, NECK, HIP = 246, 118, 186
SHOULDERS = {"l": (102, 130), "r": (154, 130)}
HIPS = {"l": (113, 188), "r": (143, 188)}
# The hand at which things to hold are drawn before they go to where a pose has it.
HAND = (184, 178)


def tone(colour, k):
    """A colour word or RGB made darker (k < 1) or lighter (k > 1)."""
    c = np.array(COLOURS[colour] if isinstance(colour, str) else colour, float)
    return tuple(c * k if k <= 1 else c + (255 - c) * (k - 1))


@dataclass(frozen=True)
class Pose:
    """Joints and the like; the defaults stand.

    `arm_*`: elbow and hand; `leg_*`: knee and ankle; `drop`: units that all above the hips sinks;
    `squat`: what is left of the height of a skirt; `swing`: how far its hem goes to the right;
    `lean`, `tilt`, `spin`: degrees, to the right, of the upper body, the head, the whole;
    `turn`: whether it shows a side whatever it faces; `lift`: units above the ground; `hand_l`,
    `hand_r`: fist, palm or finger; `free`: empty hands; `feet`: None for what the side asks.
    """

    arm_l: tuple = ((86, 152), (79, 179))
    arm_r: tuple = ((171, 151), (182, 174))
    leg_l: tuple = ((112, 212), (112, 236))
    leg_r: tuple = ((144, 212), (144, 236))
    drop: float = 0
    squat: float = 1
    swing: float = 0
    lean: float = 0
    tilt: float = 0
    spin: float = 0
    turn: bool = False
    lift: float = 0
    hand_l: str = "fist"
    hand_r: str = "fist"
    free: bool = False
    feet: str | None = None
    mood: str | None = None
    wings: float = 0


# The names are those of `orchestrator.plan.POSES`.
POSES = {
    "standing": Pose(),
    "walking": Pose(
        arm_l=((80, 150), (68, 172)),
        arm_r=((176, 150), (188, 170)),
        leg_l=((106, 212), (92, 232)),
        leg_r=((150, 210), (162, 236)),
        swing=5,
        lean=3,
        turn=True,
    ),
    "sitting": Pose(
        arm_l=((84, 154), (94, 180)),
        arm_r=((172, 154), (180, 176)),
        leg_l=((98, 224), (82, 236)),
        leg_r=((158, 224), (174, 236)),
        drop=36,
        squat=0.42,
        feet="sole",
    ),
    "running": Pose(
        arm_l=((78, 144), (62, 160)),
        arm_r=((178, 152), (194, 136)),
        leg_l=((102, 208), (76, 216)),
        leg_r=((164, 204), (176, 230)),
        swing=12,
        lean=11,
        tilt=-4,
        turn=True,
        lift=7,
    ),
    "arms up": Pose(
        arm_l=((74, 116), (58, 84)),
        arm_r=((182, 116), (198, 84)),
        leg_l=((108, 212), (102, 236)),
        leg_r=((148, 212), (154, 236)),
        hand_l="palm",
        hand_r="palm",
        free=True,
        mood="happy",
    ),
    "sad": Pose(
        arm_l=((88, 156), (90, 186)),
        arm_r=((168, 156), (166, 186)),
        lean=2,
        tilt=9,
        drop=2,
        free=True,
        mood="sad",
    ),
    "asleep": Pose(
        arm_l=((86, 154), (110, 172)),
        arm_r=((170, 154), (146, 178)),
        spin=-90,
        free=True,
        mood="asleep",
    ),
    "waving": Pose(
        arm_l=((76, 126), (60, 92)),
        hand_l="palm",
        tilt=4,
        mood="happy",
    ),
    "pointing": Pose(
        arm_r=((180, 138), (208, 130)),
        hand_r="finger",
        free=True,
        turn=True,
    ),
    "flying": Pose(
        arm_l=((88, 158), (88, 186)),
        arm_r=((176, 108), (192, 64)),
        leg_l=((110, 210), (104, 234)),
        leg_r=((140, 212), (140, 238)),
        swing=-6,
        spin=62,
        turn=True,
        lift=34,
        hand_r="palm",
        free=True,
        feet="front",
        wings=1,
    ),
    "swimming": Pose(
        arm_l=((76, 140), (54, 160)),
        arm_r=((178, 112), (200, 80)),
        leg_l=((96, 212), (106, 236)),
        leg_r=((160, 212), (152, 236)),
        spin=78,
        turn=True,
        lift=20,
        hand_l="palm",
        hand_r="palm",
        free=True,
        feet="front",
    ),
}

# Those with wings hang upright in the air.
HOVER = Pose(
    arm_l=((80, 144), (64, 162)),
    arm_r=((176, 144), (192, 160)),
    leg_l=((108, 210), (98, 230)),
    leg_r=((148, 212), (142, 238)),
    spin=12,
    turn=True,
    lift=26,
    wings=1,
    feet="front",
)

# A (x, y, 1) point is a corner.
OUTLINES = {
    "torso": ((104, 120), (128, 115), (152, 120), (160, 140), (160, 178), (164, 196, 1))
    + ((92, 196, 1), (96, 178), (96, 140)),
    "skirted": ((104, 120), (128, 115), (152, 120), (159, 142), (160, 170), (174, 210, 1))
    + ((128, 216), (82, 210, 1), (96, 170), (97, 142)),
    "robe": ((104, 120), (128, 115), (152, 120), (163, 150), (176, 200), (188, 240), (180, 246, 1))
    + ((128, 249), (76, 246, 1), (68, 240), (80, 200), (93, 150)),
    "gown": ((106, 120), (128, 115), (150, 120), (153, 142), (150, 164), (172, 190), (200, 236))
    + ((192, 246, 1), (128, 250), (64, 246, 1), (56, 236), (84, 190), (106, 164), (103, 142)),
    "cape": ((100, 118), (128, 112), (156, 118), (184, 170), (204, 228), (196, 238), (128, 232))
    + ((60, 238), (52, 228), (72, 170)),
    "fur": ((104, 124), (128, 118), (152, 124), (162, 152), (168, 196), (152, 222), (128, 227))
    + ((104, 222), (88, 196), (94, 152)),
    "collar": ((98, 120), (128, 112), (158, 120), (150, 134), (128, 140), (106, 134)),
    "apron": ((108, 134, 1), (148, 134, 1), (152, 166), (162, 212), (128, 218), (94, 212))
    + ((104, 166),),
    "vest": ((97, 150), (106, 124), (150, 124), (159, 150), (165, 196), (140, 202), (131, 148))
    + ((125, 148), (116, 202), (91, 196)),
}
_BOOT = ((-12, -18, 1), (13, -18, 1), (14, 2), (10, 11), (-14, 11), (-21, 4), (-14, -5))
_SHOE = ((-12, -2), (0, -5), (12, -2), (13, 8), (6, 11), (-15, 11), (-20, 5))
_PAW = ((-14, -4), (0, -10), (14, -4), (17, 5), (10, 11), (-13, 11), (-19, 5))
_SIDE_BOOT = ((-13, -18, 1), (12, -18, 1), (14, -6), (26, 2), (26, 9), (20, 11), (-12, 11))
_SIDE_SHOE = ((-13, -3), (0, -6), (12, -4), (26, 3), (26, 9), (20, 11), (-12, 11))
FEET_OF = {"boot": (_BOOT, _SIDE_BOOT), "shoe": (_SHOE, _SIDE_SHOE), "paw": (_PAW, _SIDE_SHOE)}
_SOLE = 14


@functools.cache
def _outline(name, squat, swing):
    return blob(*(_hem(p, squat, swing) for p in OUTLINES[name]))


def _hem(p, squat, swing):
    """A point of an outline, with what hangs below the waist pressed together and swung."""
    x, y = p[:2]
    below = max(0, y - 180)
    y -= below * (1 - squat)
    if squat < 1:
        x += (x - 128) * 0.16 * below / 66
    return (x + swing * below / 66, y, *p[2:])


@functools.cache
def _foot(kind, turned, x, y, mirror, angle):
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    points = []
    for p in FEET_OF[kind][turned]:
        px = -p[0] if mirror else p[0]
        points.append((x + c * px - s * p[1], y + s * px + c * p[1], *p[2:]))
    return blob(*points)


@functools.cache
def _limb(points, w0, w1):
    return limb(points, w0, w1)


@dataclass
class Doll:
    """A figure in the making. What outfits call draws on its canvases, from `back` to `front`."""

    pose: Pose
    side: bool
    skin: tuple
    foot: str | None = None  # of those who have paws and wear no shoes
    glove: tuple | None = None
    back: Canvas = field(default_factory=Canvas)
    low: Canvas = field(default_factory=Canvas)
    body: Canvas = field(default_factory=Canvas)
    near: Canvas = field(default_factory=Canvas)

    def mask(self, name):
        return _outline(name, self.pose.squat, self.pose.swing)

    def draw(self, name, colour, radius=14, shadow=0.28, **kw):
        self.body.part(self.mask(name), tone(colour, 1), radius, shadow, **kw)

    def part(self, mask, colour, radius=16, shadow=0.28, **kw):
        self.body.part(mask, colour, radius, shadow, **kw)

    def belt(self, y, colour="brown", buckle="golden", within="torso", h=11):
        self.part(self.mask(within) * band(0, y, 256, y + h), tone(colour, 1), 6, 0.15)
        if buckle:
            self.part(oval(128, y + h / 2, 9, 8), tone(buckle, 1), 4, 0.2)

    def trim(self, within, y0, y1, colour):
        y0, y1 = (_hem((0, y), self.pose.squat, 0)[1] for y in (y0, y1))
        self.part(self.mask(within) * band(0, y0, 256, y1), tone(colour, 1), 5, 0.12)

    def legs(self, colour, feet, feet_colour):
        """Two legs in `feet` (boot, shoe or paw)."""
        p = self.pose
        if self.foot and feet != "boot":
            feet, feet_colour = "paw", self.foot
        for s in "lr":
            (kx, ky), (ax, ay) = p.leg_l if s == "l" else p.leg_r
            hip = (HIPS[s][0], HIPS[s][1] + p.drop)
            self.low.part(_limb((hip, (kx, ky), (ax, ay)), 29, 25), tone(colour, 1), 13)
        for s in "lr":
            (kx, ky), (ax, ay) = p.leg_l if s == "l" else p.leg_r
            if p.feet == "sole":
                mask = oval(ax, ay - 4, _SOLE, _SOLE + 2)
            else:
                turned = self.side and p.feet != "front"
                angle = math.degrees(math.atan2(kx - ax, ay - ky))
                angle = round(angle * (0.7 if turned else 0.4))
                mask = _foot(feet, turned, ax, ay, not turned and s == "r", angle)
            self.low.part(mask, tone(feet_colour, 1), 9)

    def arms(self, kind, colour, hands=None):
        """Both arms: `kind` is long, bare, wide or fur."""
        if hands:
            self.glove = tone(hands, 1)
        skin = self.glove or self.skin
        for s in "lr":
            elbow, hand = self.pose.arm_l if s == "l" else self.pose.arm_r
            line = (SHOULDERS[s], elbow, hand)
            far = self.side and s == "l" and self.pose.hand_l == "fist"
            canvas = self.back if far else self.near
            if kind == "wide":
                draw_hand(canvas, skin, self.pose, s)
                wrist = tuple(h + (e - h) * 0.2 for h, e in zip(hand, elbow, strict=True))
                canvas.part(_limb((SHOULDERS[s], elbow, wrist), 25, 34), tone(colour, 1), 13)
            else:
                sleeve = self.skin if kind in ("bare", "fur") else tone(colour, 1)
                canvas.part(_limb(line, 26, 22), sleeve, 11)
                if kind == "bare":
                    x, y = SHOULDERS[s]
                    puff = oval(x + (2 if s == "r" else -2), y + 2, 17, 16)
                    canvas.part(puff, tone(colour, 1), 13)
                draw_hand(canvas, skin, self.pose, s)


def draw_hand(canvas, colour, pose, s):
    """The hand at the end of an arm, with a thumb, and fingers where they show."""
    (ex, ey), (x, y) = pose.arm_l if s == "l" else pose.arm_r
    kind = pose.hand_l if s == "l" else pose.hand_r
    way = 1 if s == "l" else -1
    along = math.atan2(y - ey, x - ex)

    def ray(angle, r0, r1, w, w1):
        a = along + angle
        canvas.part(
            limb(
                [
                    (x + r0 * math.cos(a), y + r0 * math.sin(a)),
                    (x + r1 * math.cos(a), y + r1 * math.sin(a)),
                ],
                w,
                w1,
            ),
            colour,
            4,
            0.1,
        )

    if kind == "palm":
        for k in (-0.75, -0.28, 0.2, 0.66):
            ray(k, 5, 18, 7.5, 6.5)
        ray(1.5 * way, 4, 14, 8, 7)
        canvas.part(oval(x, y, 11), colour, 9, 0.1)
    elif kind == "finger":
        ray(0, 4, 24, 8, 7)
        canvas.part(oval(x, y, 11), colour, 9, 0.1)
        ray(-1.2, 2, 11, 7.5, 6.5)
    else:
        canvas.part(oval(x, y, 11.5), colour, 9)
        ray(-1.25 * way, 3, 11, 8, 7)


def turned(im, amount):
    """An RGBA picture as if it had turned to the right: what is in the middle of each row moves
    by `amount` of half the row's width, what is at its ends stays, as on a cylinder."""
    a = np.asarray(im).astype(np.float32)
    seen = a[..., 3] > 100
    rows = np.flatnonzero(seen.any(1))
    if not amount or not len(rows):
        return im
    y0, y1 = rows[0], rows[-1] + 1
    first, last = seen[y0:y1].argmax(1), SIZE - 1 - seen[y0:y1, ::-1].argmax(1)
    ends = _smooth(first), _smooth(last)
    middle, half = (ends[0] + ends[1]) / 2, np.maximum((ends[1] - ends[0]) / 2, 1)
    x = np.arange(SIZE, dtype=np.float32)[None]
    u = (x - middle[:, None]) / half[:, None]
    source = x - np.where(np.abs(u) < 1, amount * (1 - u * u), 0) * half[:, None]
    low = np.clip(source.astype(int), 0, SIZE - 2)
    t = np.clip(source - low, 0, 1)[..., None]
    part = a[y0:y1]
    part[..., :3] *= part[..., 3:] / 255
    row = np.arange(y1 - y0)[:, None]
    part = part[row, low] * (1 - t) + part[row, low + 1] * t
    part[..., :3] /= np.maximum(part[..., 3:] / 255, 1e-3)
    a[y0:y1] = part
    return Image.fromarray(a.clip(0, 255).astype(np.uint8), "RGBA")


def _smooth(ends):
    padded = np.pad(ends.astype(np.float32), 12, mode="edge")
    return np.convolve(padded, np.hanning(27)[1:-1] / np.hanning(27).sum(), "same")[12:-12]
