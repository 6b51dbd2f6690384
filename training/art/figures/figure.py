"""A whole figure in a pose: head, body, clothes, hat, things held, put together and framed."""

import functools
import math
from dataclasses import dataclass, field, replace

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from art.emoji import LOOKS, sprite
from art.figures import faces, heads
from art.figures.hats import AROUND, HATS
from art.figures.held import HELD, LEFT, LONG
from art.figures.outfits import OUTFITS
from art.figures.rig import FEET, HAND, HIP, HOVER, NECK, POSES, Doll, draw_hand, tone, turned
from art.puff import NOTHING, SCALE, SIZE, Canvas, blob, layer_of, limb, oval, skin

# One plain light ground, a mint that nothing in the art wears: white, silver and skin all stand out
# from it, for u2netp (48 pictures: every cut-out whole; grey-blue 98 %, white and cream 96 %) and
# for the evaluation's own mask.
GROUND = (214, 238, 224)
SIDES = ("front", "left", "right")
TURN = 0.34

# How tall the body is beside the head, how wide, and the zoom that fits the whole to the frame.
STATURES = {
    "adult": (1.0, 1.0, 1.0),
    "child": (0.78, 0.94, 1.06),
    "dwarf": (0.74, 1.12, 1.1),
    "giant": (1.35, 1.35, 0.82),
    "animal": (0.86, 1.08, 1.0),
}
_BROWS = {"black hair": (40, 34, 40), "blond hair": (176, 128, 62), "brown hair": (92, 58, 44)}
_BROW_OF = {"red hair": (176, 78, 36), "blond hair": (190, 146, 70), "white hair": (222, 220, 228)}


@dataclass(frozen=True)
class Identity:
    """Who somebody is, whatever the pose: all that stays the same from picture to picture.

    `head` is a sprite label of a person or a `heads.Being`; `look` a key of LOOKS for people;
    `outfit` of OUTFITS, `hat` of HATS, `held` of HELD, `left` of LEFT, `stature` of STATURES;
    colours are words of COLOURS; `options` go to the outfit.
    """

    head: object
    look: str | None = None
    outfit: str = "tunic"
    colour: str = "red"
    hat: str | None = None
    hat_colour: str | None = None
    held: str | None = None
    left: str | None = None
    cape: str | None = None
    beard: str | None = None
    wings: bool = False
    stature: str = "adult"
    options: dict = field(default_factory=dict)

    @property
    def flies(self):
        """Whether it has wings."""
        return self.wings or getattr(self.head, "wings", False)


def holds(identity, pose):
    """Whether what the character has in its right hand is seen in a pose."""
    return bool(identity.held) and not POSES[pose].free


@functools.lru_cache(maxsize=64)
def _head(head, look):
    if look is None:
        return heads.being_head(head)
    brow = _BROWS.get(LOOKS[look][1], (56, 44, 48))
    for word, colour in _BROW_OF.items():
        if word in head:
            brow = colour
    if head.startswith("old "):
        brow = (150, 148, 158)
    return heads.person(head, look, brow)


def _copy(canvas):
    out = Canvas()
    out.rgb, out.alpha = canvas.rgb.copy(), canvas.alpha.copy()
    return out


def _matrix(scale=(1, 1), turn=0, about=(0, 0), to=None):
    """3x3: scale and turn (degrees, clockwise) about a point that goes to `to`."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    to = about if to is None else to
    m = np.array([[c * scale[0], -s * scale[1], 0], [s * scale[0], c * scale[1], 0], [0, 0, 1.0]])
    m[:2, 2] = np.array(to) - m[:2, :2] @ np.array(about)
    return m


def _box(im):
    return im.getchannel("A").point(lambda v: 255 if v > 8 else 0).getbbox()


def _moved(im, m):
    """The `Layer` of an RGBA picture under the 3x3 matrix `m` in units."""
    box = _box(im)
    if box is None:
        return NOTHING
    if np.allclose(m, np.eye(3)):
        return layer_of(im.crop(box), *box[:2])
    pixels = m.copy()
    pixels[:2, 2] *= SCALE
    corners = np.array([[x, y, 1] for x in box[::2] for y in box[1::2]]) @ pixels[:2].T
    x0, y0 = np.floor(corners.min(0)).astype(int) - 1
    x1, y1 = np.ceil(corners.max(0)).astype(int) + 2
    shift = np.eye(3)
    shift[:2, 2] = x0, y0
    back = (np.linalg.inv(pixels) @ shift)[:2].ravel()
    return layer_of(im.transform((x1 - x0, y1 - y0), Image.AFFINE, back, Image.BICUBIC), x0, y0)


def _seen(im):
    """Points (N, 3), in units and with a 1, of what an RGBA picture shows; every eighth pixel."""
    ys, xs = np.nonzero(np.asarray(im)[::8, ::8, 3] > 60)
    return np.stack([xs * 8 / SCALE, ys * 8 / SCALE, np.ones(len(xs))], 1)


def _wings(d, spread):
    for flip, x in ((False, 70), (True, 186)):
        out = 14 * spread * (1 if flip else -1)
        d.sprite(sprite("wing"), x + out, 148 - 12 * spread, 92 + 26 * spread, flip=flip)


def _tail(d, being, drop):
    fur, tip = being.fur, being.tip
    y = drop * 0.55
    if being.tail == "bushy":
        mask = blob(
            *((150, 222 - y), (176, 222 - y), (198, 204 - y), (206, 172 - y), (222, 166 - y)),
            *((234, 190 - y), (226, 224 - y), (198, 242 - y), (160, 240 - y)),
        )
        d.part(mask, fur, 16)
        if tip:
            d.part(mask * oval(224, 178 - y, 30, 24), tip, 12, 0)
    elif being.tail == "long":
        line = [(150, 220 - y), (190, 232 - y), (210, 212 - y), (206, 180 - y)]
        d.part(limb(line, 13, 10), fur, 7)
        if tip:
            d.part(oval(206, 178 - y, 13, 15), tip, 9)
    elif being.tail == "stub":
        d.part(oval(170, 212 - y, 14), being.belly or fur, 10)
    elif being.tail == "curl":
        line = [(158, 214), (182, 214), (186, 198), (174, 196), (178, 208)]
        d.part(limb([(a, b - y) for a, b in line], 8, 6), fur, 4)
    elif being.tail == "flat":
        d.part(oval(192, 216 - y, 30, 15), tone(fur, 0.62), 9)
    elif being.tail == "thick":
        line = [(146, 204 - y), (186, 226 - y), (218, 226 - y), (238, 208 - y)]
        d.part(limb(line, 40, 8), fur, 16)
    elif being.tail == "shell":
        d.part(oval(128, 172, 58, 54), (72, 132, 74), 24)


def pose_of(identity, name):
    """The `Pose` of that name as this character takes it."""
    pose = HOVER if name == "flying" and identity.flies else POSES[name]
    if name == "waving" and identity.left:
        pose = replace(pose, arm_l=POSES["standing"].arm_l, hand_l="fist")
        pose = replace(pose, arm_r=((180, 126), (196, 92)), hand_r="palm")
    return pose


def draw(identity, pose="standing", mood=None, side="front"):
    """RGBA picture (SIZE x SIZE) of a character; what is drawn depends on nothing else.

    `pose` of POSES, `mood` of `faces.MOODS` or None for the one that goes with the pose, `side`
    of SIDES. Walking, running, pointing, flying and swimming go to a side: right unless left.
    """
    if pose not in POSES or side not in SIDES:
        raise ValueError(f"unknown pose or side: {pose!r}, {side!r}")
    name, being = pose, identity.head if isinstance(identity.head, heads.Being) else None
    pose = pose_of(identity, name)
    mood = "asleep" if pose.mood == "asleep" else mood or pose.mood
    sideways = pose.turn or side != "front"
    fur = being.fur if being else heads.SKINS.get(identity.head) or skin(identity.look)
    feet = (being.feet or tone(fur, 0.85)) if being else None
    d = Doll(pose, sideways, fur, foot=feet)
    if being and being.feet:
        d.glove = being.feet
    if identity.flies:
        _wings(d.back, pose.wings)
    if identity.cape:
        d.back.part(d.mask("cape"), tone(identity.cape, 1), 16)
    if being and being.tail:
        _tail(d.back, being, pose.drop)
    held = identity.held if holds(identity, name) else None
    options = dict(identity.options)
    if identity.outfit == "fur":
        options.setdefault("belly", being.belly)
    OUTFITS[identity.outfit](d, identity.colour, **options)
    if identity.cape:
        d.draw("collar", tone(identity.cape, 0.9), 8)
    front = Canvas()
    if held:
        dx, dy = (np.array(pose.arm_r[1]) - HAND).round().astype(int)
        thing = Canvas()
        HELD[held](thing)
        layer = thing.image()
        if held in LONG:
            a = np.asarray(layer).copy()
            a[int((FEET - dy - pose.drop) * SCALE) :] = 0
            layer = Image.fromarray(a, "RGBA")
        target = d.back if held in LONG and held != "walking stick" else front
        target.add(layer_of(layer, int(dx * SCALE), int(dy * SCALE)))
        draw_hand(front, d.glove or d.skin, pose, "r")
    if identity.left and pose.hand_l == "fist" and not pose.spin and not pose.free:
        shield = Canvas()
        LEFT[identity.left](shield)
        x, y = pose.arm_l[1]
        front.add(layer_of(shield.image(), int((x - 79) * SCALE), int((y - 179) * SCALE)))
    top = _top(identity, being, mood, sideways)
    picture = _together(identity, pose, sideways, d, top, front)
    return picture.transpose(Image.FLIP_LEFT_RIGHT) if side == "left" else picture


def _top(identity, being, mood, sideways):
    """RGBA picture of the head with face, beard and hat, upright."""
    kept, face = _head(identity.head, identity.look)
    d = _copy(kept)
    if face:
        faces.put_on(d, face, mood)
    if identity.beard:
        beard = blob(
            *((94, 92), (100, 84), (128, 100), (156, 84), (162, 92), (160, 120), (146, 150)),
            *((128, 168), (110, 150), (96, 120)),
        )
        d.part(beard, tone(identity.beard, 1), 14, 0.15)
        if mood in (None, "calm", "proud", "curious", "asleep", "happy"):
            d.part(limb([(116, 97), (128, 100), (140, 97)], 5), (150, 50, 70), 3, 0)
        else:
            d.part(oval(128, 100, 6, 7), (128, 30, 60), 3, 0)
    if identity.hat:
        hat = Canvas()
        HATS[identity.hat](hat, colour=identity.hat_colour or identity.colour)
        im = hat.image()
        if being:
            top, half = heads.crown_of(kept)
            if identity.hat in AROUND:
                k = min(max((half + 10) / 60, 0.9), 1.25)
                m = _matrix((k, k * 1.02), about=(128, 76), to=(128, 78))
            else:
                k = min(max(half / 46, 0.78), 1.16)
                m = _matrix((k, k), about=(128, 23), to=(128, max(top, 23) + 1))
            d.add(_moved(im, m))
        else:
            d.add(layer_of(im))
    im = d.image()
    return turned(im, TURN) if sideways else im


def _together(identity, pose, sideways, d, top, front):
    tall, wide, zoom = STATURES[identity.stature]
    whole = _matrix((wide * zoom, tall * zoom), about=(128, FEET))
    upper = _matrix(turn=pose.lean, about=(128, HIP), to=(128, HIP + pose.drop))
    neck = (whole @ upper @ np.array([128, NECK, 1]))[:2]
    head = _matrix((zoom, zoom), pose.lean * 0.5 + pose.tilt, (128, NECK), neck)
    body = d.body.image()
    if sideways:
        body = turned(body, TURN)
    out = Canvas()
    layers = [(d.back.image(), whole @ upper), (d.low.image(), whole), (body, whole @ upper)]
    # Hands that are raised are before the head, others behind a beard.
    near = (d.near.image(), whole @ upper)
    raised = min(pose.arm_l[1][1], pose.arm_r[1][1]) < 112
    layers += [(top, head), near] if raised else [near, (top, head)]
    layers.append((front.image(), whole @ upper))
    if pose.spin:
        about = _matrix(turn=pose.spin, about=(128, 136))
        layers = [(im, about @ m) for im, m in layers]
    points = np.concatenate([_seen(im) @ m.T for im, m in layers])[:, :2]
    fit = _fit(points.min(0) - 2, points.max(0) + 4, pose.lift)
    out = Canvas()
    for im, m in layers:
        out.add(_moved(im, fit @ m))
    return out.image()


def _fit(low, high, lift):
    """3x3: a figure between these corners into the frame, its foot `lift` above the ground.

    What stands keeps its own middle and, where it can, its scale, so that a thing held does not
    push the body aside.
    """
    wide, tall = high - low
    k = min(1.0, 240 / wide, (236 - lift * 0.4) / tall)
    up = max(0, min(lift, (236 - tall * k) * 0.6))
    middle = 128 + ((low[0] + high[0]) / 2 - 128) * k
    x = min(max(middle, wide * k / 2 + 7), 249 - wide * k / 2)
    foot = ((low[0] + high[0]) / 2, high[1])
    return _matrix((k, k), about=foot, to=(x, FEET + 2 - up))


def _on_ground(picture, wide, lift=0):
    """An RGBA picture (SIZE x SIZE) on the plain ground, with a soft shadow `wide` units wide."""
    out = np.empty((SIZE, SIZE, 3), np.float32)
    out[:] = GROUND
    r, mid, foot = wide[1] * (0.42 - 0.004 * min(lift, 40)), wide[0], FEET
    y0, y1 = int((foot - 26) * SCALE), SIZE
    shade = Image.new("L", (SIZE, y1 - y0))
    box = [(mid - r) * SCALE, 17 * SCALE, (mid + r) * SCALE, 31 * SCALE]
    ImageDraw.Draw(shade).ellipse(box, fill=round(70 - lift))
    shade = np.asarray(shade.filter(ImageFilter.GaussianBlur(4 * SCALE)), np.float32)
    out[y0:y1] += (np.array((120, 116, 150)) - out[y0:y1]) * shade[..., None] / 255
    layer = layer_of(picture)
    a = layer.rgba[..., 3:] / 255
    out += (layer.rgba[..., :3] - out) * a
    return Image.fromarray(out.clip(0, 255).astype(np.uint8))


def frame(picture, size=SIZE, lift=None):
    """An RGBA picture on the plain ground, RGB, size x size.

    `lift`: units above the ground of a figure that `draw` has put in its place; None fits a
    sprite of any size into the frame.
    """
    if lift is None:
        picture = picture.crop(_box(picture))
        k = 208 * SCALE / max(picture.size)
        picture = picture.resize([round(v * k) for v in picture.size], Image.LANCZOS)
        whole = Image.new("RGBA", (SIZE, SIZE))
        at = (SIZE - picture.width) // 2, round(FEET * SCALE) - picture.height
        whole.paste(picture, at)
        picture = whole
    x0, _, x1, _ = (v / SCALE for v in _box(picture))
    im = _on_ground(picture, ((x0 + x1) / 2, min(x1 - x0, 150)), lift or 0)
    return im if size == SIZE else im.resize((size, size), Image.BOX)


def portrait(identity, pose="standing", mood=None, side="front", size=SIZE):
    """A character in a pose on the plain ground, RGB, size x size."""
    p = pose_of(identity, pose)
    return frame(draw(identity, pose, mood, side), size, p.lift)
