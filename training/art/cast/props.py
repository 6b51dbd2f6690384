"""Things alone: props that a scene or a story needs, with nobody beside them."""

from art.emoji import COLOURS, recoloured
from art.figures.held import HELD
from art.figures.rig import tone
from art.puff import Canvas, blob, limb, oval


def _sprite(label, hue=None, width=45):
    return lambda colour: recoloured(label, colour, hue, width)


def _held(name):
    def make(_):
        d = Canvas()
        HELD[name](d)
        return d.image()

    return make


def chest(_, full=False):
    """A treasure chest, shut, or open and full of gold."""
    d = Canvas()
    wood, iron = tone("brown", 1.06), tone("golden", 0.92)
    if full:
        lid = blob((44, 128, 1), (40, 70), (128, 52), (216, 70), (212, 128, 1))
        d.part(lid, tone("brown", 0.72), 14)
        heap = blob((54, 140), (80, 104), (128, 92), (176, 104), (202, 140))
        d.part(heap, COLOURS["golden"], 12, gloss=0.6)
        for x, y, c in ((92, 116, "red"), (132, 104, "blue"), (168, 120, "green")):
            d.part(oval(x, y, 11), COLOURS[c], 7, gloss=0.7)
    else:
        d.part(blob((44, 140, 1), (46, 96), (128, 66), (210, 96), (212, 140, 1)), wood, 20)
        for x in (70, 186):
            d.part(blob((x - 9, 140, 1), (x - 9, 86), (x + 9, 82), (x + 9, 140, 1)), iron, 5)
    d.part(blob((42, 138, 1), (214, 138, 1), (208, 232, 1), (48, 232, 1)), wood, 14)
    for x in (70, 186):
        d.part(blob((x - 9, 138, 1), (x + 9, 138, 1), (x + 9, 232, 1), (x - 9, 232, 1)), iron, 5)
    d.part(limb([(44, 140), (212, 140)], 12), iron, 5)
    d.part(blob((112, 130, 1), (144, 130, 1), (142, 170), (128, 178), (114, 170)), iron, 7)
    d.part(oval(128, 150, 6, 8), (70, 52, 50), 3, 0, gloss=0)
    return d.image()


def boat(colour):
    """A rowing boat with two oars."""
    d = Canvas()
    d.part(limb([(40, 120), (112, 214)], 9), tone("brown", 0.9), 4)
    d.part(
        blob((22, 138), (128, 156), (234, 138), (206, 206), (128, 224), (50, 206)),
        tone(colour, 1),
        22,
    )
    d.part(blob((24, 138), (128, 122), (232, 138), (128, 166)), tone("brown", 0.72), 8, 0.1)
    for x in (92, 164):
        d.part(limb([(x, 128), (x, 160)], 15), tone("brown", 1.2), 5, 0.15)
    d.part(limb([(216, 116), (150, 214)], 9), tone("brown", 1), 4)
    d.part(oval(146, 220, 13, 20), tone("brown", 1), 7)
    return d.image()


def sled(colour):
    """A wooden sled."""
    d = Canvas()
    for y in (196, 216):
        d.part(limb([(220, y), (70, y), (42, y - 20), (48, y - 44)], 9), tone("brown", 0.8), 4)
    for x in (92, 136, 180):
        d.part(limb([(x, 208), (x, 164)], 8), tone("brown", 0.9), 4)
    d.part(blob((66, 150, 1), (226, 150, 1), (222, 172, 1), (62, 172, 1)), tone(colour, 1), 8)
    return d.image()


def cauldron(_):
    """A black cauldron of green soup."""
    d = Canvas()
    for x in (84, 172):
        d.part(limb([(x, 210), (x + (x - 128) * 0.2, 242)], 18, 12), (66, 62, 78), 7)
    d.part(
        blob((48, 116), (208, 116), (220, 160), (184, 226), (128, 236), (72, 226), (36, 160)),
        (74, 70, 88),
        34,
    )
    d.part(oval(128, 116, 86, 24), (92, 88, 108), 10)
    d.part(oval(128, 116, 72, 17), (110, 206, 96), 8, 0, gloss=0.4)
    for x, y, r in ((104, 112, 8), (140, 120, 10), (160, 110, 6), (124, 96, 7)):
        d.part(oval(x, y, r), (160, 236, 130), 5, 0, gloss=0.7)
    return d.image()


def lantern(_):
    """A lantern that shines."""
    d = Canvas()
    d.part(limb([(92, 84), (104, 40), (152, 40), (164, 84)], 8), tone("black", 1.1), 4)
    d.part(blob((78, 88, 1), (128, 66), (178, 88, 1)), tone("black", 1.1), 8)
    d.part(
        blob((84, 90, 1), (172, 90, 1), (178, 214, 1), (78, 214, 1)), (255, 222, 116), 18, gloss=0.5
    )
    d.part(blob((116, 176), (128, 118), (140, 176), (128, 196)), (255, 138, 48), 8, 0, gloss=0.6)
    for x in (88, 168):
        d.part(limb([(x, 90), (x + (x - 128) * 0.1, 214)], 7), tone("black", 1.1), 3)
    d.part(blob((70, 212, 1), (186, 212, 1), (182, 238, 1), (74, 238, 1)), tone("black", 1.1), 8)
    return d.image()


RGB = ("red", "blue", "green", "yellow")
# Names (the first is the kind), weight, maker of a picture in a colour word, colours or None.
PROPS = (
    (("treasure chest", "chest", "wooden chest"), 1.5, chest, None),
    (("open chest full of gold", "treasure chest full of gold"), 1, lambda c: chest(c, True), None),
    (("rowing boat", "small boat", "wooden boat"), 1.3, boat, (*RGB, "brown", "white")),
    (("sled", "wooden sled"), 0.7, sled, (*RGB, "brown")),
    (("cauldron", "witch's cauldron", "black cauldron"), 0.8, cauldron, None),
    (("lantern", "glowing lantern"), 1.2, lantern, None),
    (("wooden staff", "magic staff"), 0.4, _held("staff"), None),
    (("umbrella", "open umbrella"), 1, _sprite("umbrella", 270), (*RGB, "purple", "pink")),
    (("loaf of bread", "loaf", "bread"), 1, _sprite("bread"), None),
    (("star", "golden star"), 1, _sprite("star"), None),
    (("balloon", "round balloon"), 1, _sprite("balloon", 350), (*RGB, "purple", "pink")),
    (("kite", "flying kite"), 0.7, _sprite("kite"), None),
    (("ball", "football"), 0.8, _sprite("soccer ball"), None),
    (("closed book", "old book", "thick book"), 0.9, _sprite("closed book", 350), (*RGB, "brown")),
    (("letter", "sealed letter"), 0.6, _sprite("envelope"), None),
    (("bell", "golden bell"), 0.6, _sprite("bell"), None),
    (("basket", "woven basket"), 0.8, _sprite("basket"), None),
    (("bucket", "bucket with a handle"), 0.7, _sprite("bucket"), None),
    (("suitcase", "travel suitcase"), 0.6, _sprite("luggage"), None),
    (("school bag", "backpack"), 0.6, _sprite("backpack", 350), RGB),
    (("compass", "old compass"), 0.6, _sprite("compass"), None),
    (("telescope", "telescope on three legs"), 0.6, _sprite("telescope"), None),
    (("magnifying glass",), 0.5, _sprite("magnifying glass tilted left"), None),
    (("magic wand", "wand with sparkles"), 0.8, _sprite("magic wand"), None),
    (("broom", "witch's broom"), 0.7, _sprite("broom"), None),
    (("axe",), 0.5, _sprite("axe"), None),
    (("hammer",), 0.5, _sprite("hammer"), None),
    (("bow and arrow",), 0.5, _sprite("bow and arrow"), None),
    (("guitar", "red guitar"), 0.6, _sprite("guitar"), None),
    (("drum", "drum with sticks"), 0.6, _sprite("drum"), None),
    (("trumpet", "golden trumpet"), 0.6, _sprite("trumpet"), None),
    (("ring", "ring with a jewel"), 0.6, _sprite("ring"), None),
    (("coin", "golden coin"), 0.7, _sprite("coin"), None),
    (("potion", "magic potion", "bottle of potion"), 0.8, _sprite("test tube"), None),
    (("teapot", "pink teapot"), 0.6, _sprite("teapot"), None),
    (("cup of tea", "cup"), 0.5, _sprite("hot beverage"), None),
    (("honey pot", "pot of honey"), 0.7, _sprite("honey pot"), None),
    (("ice cream", "ice cream in a cone"), 0.7, _sprite("soft ice cream"), None),
    (("lollipop",), 0.6, _sprite("lollipop"), None),
    (("cupcake", "little cake"), 0.7, _sprite("cupcake"), None),
    (("pie",), 0.6, _sprite("pie"), None),
    (("cookie", "chocolate cookie"), 0.6, _sprite("cookie"), None),
    (("carrot",), 0.6, _sprite("carrot"), None),
    (("strawberry", "red strawberry"), 0.6, _sprite("strawberry"), None),
    (("nest with eggs", "bird's nest"), 0.7, _sprite("nest with eggs"), None),
    (("egg", "brown egg"), 0.6, _sprite("egg"), None),
    (("feather", "brown feather"), 0.6, _sprite("feather"), None),
    (("leaf", "fallen leaf"), 0.5, _sprite("maple leaf"), None),
    (("acorn", "chestnut"), 0.5, _sprite("chestnut"), None),
    (("potted plant", "plant in a pot"), 0.6, _sprite("potted plant"), None),
    (("bunch of flowers", "bouquet of flowers"), 0.7, _sprite("bouquet"), None),
    (("tulip", "pink tulip"), 0.5, _sprite("tulip"), None),
    (("sea shell", "shell"), 0.7, _sprite("spiral shell"), None),
    (("anchor", "ship's anchor"), 0.6, _sprite("anchor"), None),
    (("snowflake",), 0.6, _sprite("snowflake"), None),
    (("rock", "grey rock"), 0.5, _sprite("rock"), None),
    (("log", "wooden log"), 0.4, _sprite("wood"), None),
    (("campfire", "fire", "flame"), 0.8, _sprite("fire"), None),
    (("tent", "small tent"), 0.6, _sprite("tent"), None),
    (("ladder", "wooden ladder"), 0.6, _sprite("ladder"), None),
    (("chair", "wooden chair"), 0.6, _sprite("chair"), None),
    (("bed",), 0.5, _sprite("bed"), None),
    (("door", "wooden door"), 0.6, _sprite("door"), None),
    (("mirror", "magic mirror"), 0.7, _sprite("mirror"), None),
    (("clock", "old clock"), 0.6, _sprite("mantelpiece clock"), None),
    (("alarm clock", "red alarm clock"), 0.5, _sprite("alarm clock"), None),
    (("hourglass", "hourglass with sand"), 0.6, _sprite("hourglass done"), None),
    (("barrel", "wooden barrel"), 0.6, _sprite("oil drum"), ("brown",)),
    (("box", "cardboard box"), 0.6, _sprite("package"), None),
    (("top hat", "black top hat"), 0.6, _sprite("top hat"), None),
    (("boot", "brown boot"), 0.5, _sprite("hiking boot"), None),
    (("scarf", "warm scarf"), 0.5, _sprite("scarf", 350), RGB),
    (("mushroom with white spots", "red mushroom"), 0.6, _sprite("mushroom"), None),
    (("four leaf clover", "clover"), 0.4, _sprite("four leaf clover"), None),
    (("music box", "radio"), 0.3, _sprite("radio"), None),
    (("puzzle piece",), 0.3, _sprite("puzzle piece"), None),
    (("wheel",), 0.4, _sprite("wheel"), None),
    (("palette with paint", "painter's palette"), 0.5, _sprite("artist palette"), None),
    (("pencil",), 0.5, _sprite("pencil"), None),
    (("lamp", "oil lamp", "magic lamp"), 0.6, _sprite("diya lamp"), None),
)
