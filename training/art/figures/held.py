"""Things that the right hand can hold, drawn at `rig.HAND`, and what the left can."""

from art.emoji import COLOURS, sprite
from art.figures.rig import HAND, tone
from art.puff import blob, limb, oval

# What stands on the ground beside the one who holds it.
LONG = ("staff", "crook", "spear", "pitchfork", "walking stick")


def staff(d, orb="blue"):
    d.part(limb([(190, 246), (188, 60)], 9, 8), tone("brown", 1), 5)
    d.part(oval(188, 50, 15), tone(orb, 1), 12, gloss=0.6)


def crook(d):
    d.part(
        limb([(190, 246), (190, 76), (196, 52), (214, 50), (218, 68)], 9, 8), tone("brown", 1.1), 5
    )


def spear(d):
    d.part(limb([(190, 246), (190, 50)], 8), tone("brown", 1), 5)
    d.part(blob((190, 16), (200, 44), (190, 58), (180, 44)), COLOURS["silver"], 7)


def fork(d):
    d.part(limb([(192, 246), (192, 84)], 8), tone("brown", 1), 5)
    for x in (178, 192, 206):
        d.part(limb([(x, 82), (x, 48)], 6, 4), (176, 180, 198), 3, 0.1)
    d.part(limb([(177, 84), (207, 84)], 7), (176, 180, 198), 3, 0.1)


def sword(d):
    d.part(limb([(186, 170), (200, 84)], 13, 7), (214, 220, 236), 5, gloss=0.5)
    d.part(limb([(168, 165), (206, 172)], 9), COLOURS["golden"], 5)
    d.part(limb([(185, 178), (183, 192)], 9), tone("brown", 1), 5)


def cane(d):
    d.part(limb([(194, 246), (190, 172), (180, 164)], 8), tone("brown", 1), 5)


def lantern(d):
    d.part(limb([(186, 186), (190, 196)], 5), tone("black", 1), 3)
    d.part(blob((176, 198), (204, 198), (206, 228), (174, 228)), (255, 214, 96), 10, gloss=0.5)
    for y in (197, 228):
        d.part(limb([(174, y), (206, y)], 8), tone("black", 1), 4)


def whisk(d):
    d.part(limb([(184, 182), (190, 150)], 8), tone("brown", 1), 4)
    for k in (-1, 0, 1):
        x = 192 + 12 * k
        d.part(limb([(190, 150), (x, 132), (195, 108)], 3.4), (206, 210, 226), 2, 0.1)


def rolling_pin(d):
    d.part(limb([(176, 198), (204, 130)], 8), tone("brown", 0.85), 4)
    d.part(limb([(181, 186), (199, 142)], 21), (230, 180, 122), 9)


def watering_can(d):
    d.part(limb([(196, 214), (222, 196), (230, 184)], 8, 11), COLOURS["blue"], 4)
    d.part(
        blob((164, 196, 1), (198, 196, 1), (202, 232), (196, 238), (166, 238), (160, 232)),
        COLOURS["blue"],
        10,
    )
    d.part(limb([(168, 196), (172, 178), (190, 178), (196, 196)], 6), tone("blue", 0.8), 3)


def _held(label, h, rot=0, dx=6, dy=-14):
    def put(d):
        d.sprite(sprite(label), HAND[0] + dx, HAND[1] + dy, h, rot)

    return put


HELD = {
    "staff": staff,
    "crook": crook,
    "spear": spear,
    "pitchfork": fork,
    "sword": sword,
    "walking stick": cane,
    "lantern": lantern,
    "whisk": whisk,
    "rolling pin": rolling_pin,
    "watering can": watering_can,
    "stethoscope": _held("stethoscope", 60, 0, 8, -4),
    "palette": _held("artist palette", 56, 0, 10, -8),
    "wrench": _held("wrench", 60, 0, 8, -18),
    "microphone": _held("microphone", 58, 0, 6, -18),
    "saxophone": _held("saxophone", 72, 0, 8, -4),
    "drum": _held("drum", 54, 0, 2, 18),
    "compass": _held("compass", 44, 0, 8, -8),
    "fire extinguisher": _held("fire extinguisher", 62, 0, 8, 18),
    "pie": _held("pie", 46, 0, 10, -10),
    "cupcake": _held("cupcake", 48, 0, 8, -16),
    "carrot": _held("carrot", 54, 0, 8, -12),
    "lollipop": _held("lollipop", 62, 0, 10, -18),
    "bell": _held("bell", 48, 0, 8, -8),
    "honey pot": _held("honey pot", 48, 0, 8, -10),
    "fish": _held("fish", 46, 0, 8, -8),
    "seedling": _held("potted plant", 56, 0, 8, -18),
    "ice cream": _held("soft ice cream", 58, 0, 8, -20),
    "book": _held("closed book", 46, 0, 8, -6),
    "rose": _held("rose", 62, 0, 6, -18),
    "key": _held("old key", 54, 0, 8, -12),
    "magic wand": _held("magic wand", 64, 0, 10, -22),
    "crystal ball": _held("crystal ball", 52, 0, 8, -10),
    "bow and arrow": _held("bow and arrow", 84, 0, 4, -14),
    "axe": _held("axe", 74, -8, 8, -20),
    "hammer": _held("hammer", 68, 50, 6, -22),
    "basket": _held("basket", 58, 0, 6, 16),
    "flowers": _held("bouquet", 60, 0, 8, -16),
    "map": _held("scroll", 54, 0, 8, -8),
    "telescope": _held("telescope", 62, 0, 6, -10),
    "broom": _held("broom", 100, -25, 4, -10),
    "magnifying glass": _held("magnifying glass tilted left", 58, 0, 10, -16),
    "spoon": _held("spoon", 62, 0, 8, -20),
    "test tube": _held("test tube", 54, 0, 8, -16),
    "guitar": _held("guitar", 84, 0, 2, -8),
    "violin": _held("violin", 78, 0, 2, -10),
    "flute": _held("flute", 58, 0, 4, -16),
    "balloon": _held("balloon", 84, 0, 12, -50),
    "apple": _held("red apple", 38, 0, 4, -10),
    "umbrella": _held("umbrella", 88, 0, 8, -40),
    "fishing rod": _held("fishing pole", 88, 0, 10, -30),
    "bag of gold": _held("money bag", 54, 0, 8, -8),
    "candle": _held("candle", 56, 0, 6, -22),
    "teddy bear": _held("teddy bear", 56, 0, 8, -4),
    "paintbrush": _held("paintbrush", 62, 0, 8, -22),
    "letter": _held("envelope", 38, 0, 8, -8),
    "trumpet": _held("trumpet", 54, 0, 8, -12),
    "ball": _held("soccer ball", 44, 0, 6, -6),
    "bread": _held("bread", 44, 0, 8, -8),
    "suitcase": _held("luggage", 56, 0, 2, 28),
    "doctor's bag": _held("briefcase", 44, 0, 2, 22),
    "bucket": _held("bucket", 50, 0, 2, 22),
    "pickaxe": _held("pick", 70, 0, 8, -22),
    "lute": _held("banjo", 78, 0, 2, -10),
    "gift": _held("wrapped gift", 46, 0, 8, -8),
}


def shield_(d):
    d.sprite(sprite("shield"), 74, 178, 74)


LEFT = {"shield": shield_}
