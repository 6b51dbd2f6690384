"""Characters: who they are, how they look, and captions that say so.

`character(rng)` draws one of them. Everything that varies (name, skin, hair, colour, clothes, what
is held, mood, side faced) is in the picture's facts, and `captions` words the facts in many ways,
from two words to two sentences.
"""

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from art import creatures
from art.dolls import cub, figure, recoloured
from art.emoji import LOOKS, labels
from art.puff import SCALE, SIZE
from art.words import (
    CHARACTER_FLUFF,
    CHARACTER_MODE,
    CHEERFUL,
    GIVEN_NAMES,
    STYLES,
    article,
    listed,
    mend,
)

# One plain light ground, a mint that nothing in the art wears: white, silver and skin all stand out
# from it, for u2netp (48 pictures: every cut-out whole; grey-blue 98 %, white and cream 96 %) and
# for the evaluation's own mask.
GROUND = (214, 238, 224)

# Heads: what they add to a caption. The default heads take their hair from the look.
MEN = {
    "man": None,
    "man: beard": "a beard",
    "man: red hair": "red hair",
    "man: curly hair": "curly hair",
    "man: blond hair": "blond hair",
    "man: bald": "a bald head",
}
WOMEN = {
    "woman": None,
    "woman: red hair": "long red hair",
    "woman: curly hair": "curly hair",
    "woman: blond hair": "long blond hair",
}
ELDERS = {"m": "old man", "f": "old woman"}
KIDS = {"m": "boy", "f": "girl"}
# Heads that show the hair of their look.
HAIRY = {"man", "man: beard", "woman", "boy", "girl"} | {
    f"{sex} {what}"
    for sex in ("man", "woman")
    for what in ("elf", "frowning", "pouting", "superhero")
}

OUTFIT_WORDS = {
    "tunic": ["a {c} tunic", "a {c} tunic and brown boots", "{c} clothes"],
    "shirt": ["a {c} shirt", "a {c} shirt and grey trousers", "a {c} sweater"],
    "robe": ["a {c} robe", "a long {c} robe", "{c} robes"],
    "gown": ["a {c} dress", "a long {c} dress", "a {c} gown"],
    "frock": ["a {c} dress", "a short {c} dress", "a {c} frock"],
    "armour": [
        "shining armor with a {c} tunic",
        "silver armor and {c} cloth",
        "shining armour with {c} colours",
    ],
    "coat": ["a {c} coat", "a {c} coat with golden buttons", "a {c} jacket and boots"],
    "suit": ["a {c} suit", "a {c} suit and a tie"],
    "apron": ["a {c} apron", "a {c} apron over a shirt"],
    "overalls": ["{c} overalls", "{c} dungarees and a {u} shirt"],
    "spacesuit": ["a white space suit", "a space suit"],
    "rags": ["ragged {c} clothes", "a {c} tunic"],
    "wrap": ["{c} clothes", "a {c} outfit"],
}
HAT_WORDS = {
    "pointed": "a pointed {h} hat",
    "tricorn": "a black pirate hat",
    "helm": "a helmet with a {h} plume",
    "horned": "a horned helmet",
    "straw": "a straw hat",
    "wide": "a wide {h} hat",
    "toque": "a white chef's hat",
    "peaked": "a {h} cap",
    "sailor": "a sailor cap",
    "elfin": "a long {h} cap",
    "jester": "a jester hat with bells",
    "bandana": "a {h} bandana",
    "cowl": "a {h} hood",
    "beanie": "a {h} woolly hat",
    "bowl": "a glass helmet",
    "flowers": "a crown of flowers",
    "crown": "a golden crown",
    "top": "a black top hat",
    "mortar": "a graduation cap",
    "army": "a green army helmet",
    "cap": "a blue cap",
    "fire": "a red helmet",
    "bonnet": "a straw bonnet",
}
HELD_WORDS = {
    "sword": ["a sword", "a shining sword"],
    "staff": ["a wooden staff", "a magic staff"],
    "crook": ["a shepherd's crook", "a long staff"],
    "walking stick": ["a walking stick", "a cane"],
    "lantern": ["a lantern", "a glowing lantern"],
    "map": ["a scroll", "an old map"],
    "flowers": ["a bunch of flowers", "a bouquet of flowers"],
    "bow and arrow": ["a bow and arrow", "a bow"],
    "key": ["a golden key", "a key"],
    "lute": ["a lute", "a banjo"],
    "bread": ["a loaf of bread", "bread"],
}

BRIGHT = ("red", "blue", "green", "purple")
ALL = (*BRIGHT, "yellow", "orange", "pink", "brown", "black", "white")


@dataclass(frozen=True)
class Role:
    """One kind of person.

    `m`, `f`: names for men and women; `heads`: "adult", "old", "child", or sprite labels by sex;
    `outfits` by sex; `hat`/`hat_colour`: "same" takes the clothes' colour; `held`: choices, None
    for empty hands; `more`: further arguments of `dolls.figure`.
    """

    m: tuple = ()
    f: tuple = ()
    heads: object = "adult"
    outfit: tuple = ("tunic", "gown")
    colours: tuple = BRIGHT
    hat: str | None = None
    hat_colour: str = "same"
    held: tuple = (None,)
    weight: float = 1.0
    says: tuple = ()
    more: dict = field(default_factory=dict)


R = Role
ROLES = [
    R(
        ("knight", "brave knight", "armored knight"),
        ("lady knight", "female knight", "woman knight"),
        outfit=("armour", "armour"),
        colours=("red", "blue", "green", "purple", "golden"),
        hat="helm",
        held=("sword", "spear", None),
        weight=3,
        more={"left": "shield"},
        says=("with a shield",),
    ),
    R(
        ("warrior", "fighter"),
        ("warrior woman", "warrior queen", "female warrior"),
        outfit=("armour", "armour"),
        colours=("brown", "red", "blue"),
        held=("sword", "axe", "spear"),
        weight=1.5,
    ),
    R(
        ("king", "old king", "ruler", "emperor"),
        heads={"m": ("man: beard", "old man", "man: white hair")},
        outfit=("robe",),
        colours=("red", "blue", "purple", "green"),
        hat="crown",
        held=(None, "staff"),
        weight=2.5,
        more={"cape": "purple"},
        says=("with a purple cape",),
    ),
    R(
        (),
        ("queen", "empress", "royal lady"),
        outfit=("", "gown"),
        colours=("red", "blue", "purple", "green"),
        hat="crown",
        held=(None, "rose"),
        weight=2.5,
        more={"cape": "red"},
        says=("with a red cape",),
    ),
    R(
        ("prince", "young prince"),
        heads={"m": ("man", "man: blond hair", "man: red hair")},
        outfit=("coat",),
        colours=("blue", "red", "green", "white"),
        hat="crown",
        held=(None, "sword", "rose"),
        weight=2,
    ),
    R(
        (),
        ("princess", "young princess"),
        outfit=("", "gown"),
        colours=("pink", "blue", "purple", "yellow", "green", "white"),
        hat="crown",
        held=(None, "flowers"),
        weight=3,
    ),
    R(
        ("wizard", "old wizard", "magician", "mage"),
        heads={"m": ("old man", "man: white hair")},
        outfit=("robe",),
        colours=("blue", "purple", "red", "green", "grey"),
        hat="pointed",
        held=("staff", "book", "staff", "crystal ball"),
        weight=3,
        more={"beard": "white"},
        says=("with a long white beard",),
    ),
    R(
        ("young wizard", "wizard's apprentice"),
        ("young wizard girl", "wizard's apprentice girl"),
        heads="child",
        outfit=("robe", "robe"),
        colours=("blue", "purple", "red"),
        hat="pointed",
        held=("magic wand", "book"),
        weight=1,
    ),
    R(
        (),
        ("witch", "wicked witch", "old witch"),
        heads={"f": ("woman", "old woman", "woman: red hair")},
        outfit=("", "robe"),
        colours=("black", "purple", "green"),
        hat="pointed",
        held=("broom", "crystal ball", "magic wand"),
        weight=2.5,
        more={"trim": "purple"},
    ),
    R(
        (),
        ("enchantress", "sorceress", "lady of magic"),
        outfit=("", "robe"),
        colours=("purple", "blue", "red"),
        held=("staff", "crystal ball", "magic wand"),
        weight=1.2,
        hat="flowers",
    ),
    R(
        ("elf", "forest elf", "elf archer"),
        ("elf woman", "elf maid", "elven archer"),
        heads={"m": ("man elf",), "f": ("woman elf",)},
        outfit=("tunic", "tunic"),
        colours=("green", "blue", "brown", "red"),
        held=("bow and arrow", None, "flute"),
        weight=2.5,
        more={"boots": "brown"},
    ),
    R(
        ("fairy boy",),
        ("fairy", "fairy godmother", "fairy with wings", "pixie"),
        heads={"m": ("boy",), "f": ("woman", "girl", "woman: blond hair", "woman: red hair")},
        outfit=("tunic", "frock"),
        colours=("pink", "blue", "purple", "green", "yellow"),
        hat="flowers",
        held=("magic wand",),
        weight=2.5,
        more={"wings": True},
        says=("with white wings",),
    ),
    R(
        ("angel",),
        ("angel", "angel girl"),
        heads={"m": ("boy", "man: blond hair"), "f": ("woman: blond hair", "girl")},
        outfit=("robe", "robe"),
        colours=("white",),
        held=(None, "trumpet"),
        weight=1,
        more={"wings": True},
        says=("with white wings",),
    ),
    R(
        ("pirate", "pirate captain", "bearded pirate"),
        ("pirate woman", "lady pirate", "pirate queen"),
        heads={"m": ("man: beard", "man"), "f": ("woman", "woman: red hair")},
        outfit=("coat", "coat"),
        colours=("red", "blue", "black"),
        hat="tricorn",
        held=("sword", "telescope", "map"),
        weight=2.5,
    ),
    R(
        ("sailor", "ferryman", "seaman"),
        ("sailor woman", "sailor girl"),
        outfit=("shirt", "shirt"),
        colours=("white",),
        hat="sailor",
        held=(None, "telescope", "fishing rod"),
        weight=1.5,
        more={"stripes": "blue", "under": "blue"},
        says=("with blue stripes",),
    ),
    R(
        ("captain", "ship's captain", "sea captain"),
        heads={"m": ("man: beard", "old man")},
        outfit=("coat",),
        colours=("blue", "black"),
        hat="peaked",
        hat_colour="white",
        held=(None, "telescope"),
        weight=1.2,
    ),
    R(
        ("fisherman", "old fisherman"),
        ("fisherwoman",),
        heads={"m": ("old man", "man: beard"), "f": ("woman",)},
        outfit=("overalls", "overalls"),
        colours=("yellow", "blue"),
        hat="beanie",
        hat_colour="blue",
        held=("fishing rod", "bucket"),
        weight=1.2,
    ),
    R(
        ("ninja", "ninja warrior"),
        heads={"m": ("ninja",)},
        outfit=("wrap",),
        colours=("black", "red", "blue"),
        held=("sword", None),
        weight=1.5,
    ),
    R(
        ("astronaut", "spaceman", "space explorer"),
        ("woman astronaut", "space girl", "female astronaut"),
        outfit=("spacesuit", "spacesuit"),
        colours=("white",),
        hat="bowl",
        weight=2.5,
    ),
    R(
        ("detective", "investigator"),
        ("woman detective", "lady detective"),
        heads={"m": ("man detective",), "f": ("woman detective",)},
        outfit=("suit", "suit"),
        colours=("grey", "brown", "black"),
        held=("magnifying glass",),
        weight=1.8,
    ),
    R(
        ("farmer", "old farmer", "peasant"),
        ("farmer woman", "farm girl", "farmer's wife"),
        outfit=("overalls", "overalls"),
        colours=("blue", "green", "brown"),
        hat="straw",
        held=("pitchfork", "basket", "bucket", None),
        weight=2,
    ),
    R(
        ("shepherd", "shepherd boy"),
        ("shepherdess", "shepherd girl"),
        heads={"m": ("boy", "man: beard"), "f": ("girl", "woman")},
        outfit=("tunic", "frock"),
        colours=("brown", "white", "green"),
        hat="wide",
        hat_colour="brown",
        held=("crook",),
        weight=1.2,
    ),
    R(
        ("cook", "chef"),
        ("woman cook", "lady chef"),
        outfit=("apron", "apron"),
        colours=("white",),
        hat="toque",
        held=("spoon",),
        weight=1.5,
    ),
    R(
        ("baker",),
        ("baker woman", "baker's wife"),
        outfit=("apron", "apron"),
        colours=("brown", "pink", "blue"),
        hat="toque",
        held=("bread",),
        weight=1.2,
    ),
    R(
        ("scientist", "professor", "inventor"),
        ("woman scientist", "lady professor"),
        heads={"m": ("man scientist",), "f": ("woman scientist",)},
        outfit=("coat", "coat"),
        colours=("white",),
        held=("test tube", "book"),
        weight=1.5,
        more={"trim": "grey"},
    ),
    R(
        ("doctor", "physician"),
        ("woman doctor", "nurse"),
        outfit=("coat", "coat"),
        colours=("white",),
        held=("doctor's bag",),
        weight=1.3,
        more={"trim": "grey", "under": "blue"},
    ),
    R(
        ("teacher", "schoolmaster"),
        ("teacher", "schoolteacher"),
        outfit=("suit", "frock"),
        colours=("brown", "green", "blue"),
        held=("book",),
        weight=1,
    ),
    R(
        ("student", "graduate"),
        ("student girl", "graduate"),
        outfit=("robe", "robe"),
        colours=("black", "blue"),
        hat="mortar",
        held=("book", "map"),
        weight=0.8,
    ),
    R(
        ("artist", "painter"),
        ("woman artist", "woman painter"),
        heads={"m": ("man artist",), "f": ("woman artist",)},
        outfit=("apron", "apron"),
        colours=("blue", "red", "white"),
        held=("paintbrush",),
        weight=1,
    ),
    R(
        ("policeman", "police officer", "guard in uniform"),
        ("policewoman",),
        heads={"m": ("man police officer",), "f": ("woman police officer",)},
        outfit=("suit", "suit"),
        colours=("blue",),
        weight=1,
        more={"tie": "black", "under": "blue"},
    ),
    R(
        ("pilot", "airman"),
        ("woman pilot",),
        heads={"m": ("man pilot",), "f": ("woman pilot",)},
        outfit=("suit", "suit"),
        colours=("black",),
        held=(None, "suitcase"),
        weight=0.8,
    ),
    R(
        ("firefighter", "fireman"),
        ("woman firefighter",),
        heads={"m": ("man firefighter",), "f": ("woman firefighter",)},
        outfit=("coat", "coat"),
        colours=("red", "yellow"),
        held=("axe", None),
        weight=1,
        more={"trim": "yellow", "under": "red"},
    ),
    R(
        ("royal guard", "palace guard"),
        ("woman guard",),
        heads={"m": ("man guard",), "f": ("woman guard",)},
        outfit=("coat", "coat"),
        colours=("red",),
        held=("spear", None),
        weight=1,
        more={"under": "red", "boots": "black"},
    ),
    R(
        ("soldier", "army man"),
        ("woman soldier",),
        outfit=("tunic", "tunic"),
        colours=("green",),
        hat="army",
        held=(None, "suitcase"),
        weight=1,
        more={"under": "green", "boots": "black"},
    ),
    R(
        ("viking", "viking warrior"),
        ("viking woman", "shieldmaiden"),
        heads={"m": ("man: beard", "man: red hair"), "f": ("woman: red hair", "woman: blond hair")},
        outfit=("tunic", "tunic"),
        colours=("brown", "red", "blue"),
        hat="horned",
        held=("axe", "sword"),
        weight=1.5,
        more={"left": "shield"},
        says=("with a shield",),
    ),
    R(
        ("archer", "outlaw of the forest", "hooded archer", "hunter"),
        ("huntress", "woman archer"),
        outfit=("tunic", "tunic"),
        colours=("green", "brown"),
        hat="cowl",
        held=("bow and arrow",),
        weight=1.5,
    ),
    R(
        ("ranger", "traveler", "wanderer"),
        ("traveler woman", "wanderer"),
        outfit=("tunic", "tunic"),
        colours=("brown", "green", "grey"),
        hat="cowl",
        held=("crook", "lantern", "map"),
        weight=1.3,
        more={"cape": "brown"},
    ),
    R(
        ("explorer", "adventurer"),
        ("woman explorer", "lady adventurer", "adventurer girl"),
        outfit=("shirt", "shirt"),
        colours=("brown", "green", "white"),
        hat="wide",
        hat_colour="brown",
        held=("map", "telescope", "lantern"),
        weight=1.5,
        more={"under": "brown", "boots": "brown"},
    ),
    R(
        ("thief", "rogue", "bandit"),
        ("thief girl", "woman thief"),
        outfit=("wrap", "wrap"),
        colours=("black", "brown", "grey"),
        hat="bandana",
        hat_colour="red",
        held=("bag of gold", "key"),
        weight=1,
    ),
    R(
        ("merchant", "trader", "shopkeeper"),
        ("merchant woman", "shopkeeper"),
        heads={"m": ("man wearing turban", "man: beard"), "f": ("woman with headscarf",)},
        outfit=("robe", "robe"),
        colours=("orange", "green", "blue", "purple"),
        held=("bag of gold", "map", "basket"),
        weight=1.2,
    ),
    R(
        ("sultan", "vizier"),
        heads={"m": ("man wearing turban",)},
        outfit=("coat",),
        colours=("purple", "green", "white"),
        weight=0.8,
        more={"cape": "golden"},
        says=("with a golden cape",),
    ),
    R(
        ("blacksmith", "smith"),
        ("blacksmith woman",),
        heads={"m": ("man: beard", "man: bald"), "f": ("woman: red hair",)},
        outfit=("apron", "apron"),
        colours=("brown",),
        held=("hammer",),
        weight=1,
        more={"under": "grey"},
    ),
    R(
        ("woodcutter", "lumberjack"),
        ("woodcutter woman",),
        heads={"m": ("man: beard", "man: red hair"), "f": ("woman",)},
        outfit=("shirt", "shirt"),
        colours=("red", "green"),
        hat="beanie",
        held=("axe",),
        weight=1.2,
        more={"under": "brown"},
    ),
    R(
        ("miner",),
        ("miner woman",),
        outfit=("overalls", "overalls"),
        colours=("brown", "blue"),
        hat="fire",
        held=("pickaxe", "lantern"),
        weight=0.8,
    ),
    R(
        ("gardener",),
        ("gardener woman", "woman gardener"),
        outfit=("overalls", "overalls"),
        colours=("green",),
        hat="straw",
        held=("flowers", "bucket", "basket"),
        weight=1,
    ),
    R(
        ("musician", "bard", "minstrel"),
        ("musician woman", "singer"),
        outfit=("tunic", "gown"),
        colours=("red", "purple", "green"),
        hat="wide",
        hat_colour="purple",
        held=("lute", "violin", "flute", "guitar"),
        weight=1.3,
    ),
    R(
        ("jester", "court jester", "fool", "juggler"),
        ("jester woman",),
        outfit=("wrap", "wrap"),
        colours=("red", "purple", "green"),
        hat="jester",
        held=(None, "ball", "balloon"),
        weight=1.2,
    ),
    R(
        ("clown",),
        ("clown girl",),
        outfit=("overalls", "overalls"),
        colours=("yellow", "red", "blue"),
        hat="jester",
        held=("balloon",),
        weight=0.8,
        more={"under": "pink"},
    ),
    R(
        ("magician with a top hat", "stage magician", "showman"),
        outfit=("suit",),
        colours=("black", "purple"),
        hat="top",
        held=("magic wand",),
        weight=1,
        more={"cape": "red"},
        says=("with a red cape",),
    ),
    R(
        ("gentleman", "rich man", "mayor", "banker"),
        outfit=("suit",),
        colours=("black", "brown", "blue"),
        hat="top",
        held=("walking stick", "bag of gold", None),
        weight=1,
    ),
    R(
        (),
        ("lady", "rich lady", "noblewoman"),
        outfit=("", "gown"),
        colours=("red", "blue", "green", "purple"),
        hat="bonnet",
        held=(None, "umbrella"),
        weight=1,
    ),
    R(
        ("mailman", "postman", "messenger"),
        ("mail woman", "messenger girl"),
        outfit=("shirt", "shirt"),
        colours=("blue",),
        hat="cap",
        held=("letter", "suitcase"),
        weight=0.8,
    ),
    R(
        ("monk", "hermit", "holy man"),
        heads={"m": ("man: bald", "old man")},
        outfit=("robe",),
        colours=("brown", "orange"),
        held=(None, "candle", "crook"),
        weight=1,
        more={"trim": "brown"},
    ),
    R(
        ("priest", "wise elder", "sage"),
        heads={"m": ("old man", "man: white hair")},
        outfit=("robe",),
        colours=("white", "grey"),
        held=("book", "staff", None),
        weight=1,
        more={"beard": "white"},
        says=("with a long white beard",),
    ),
    R(
        ("vampire", "count"),
        ("vampire woman", "vampire lady"),
        heads={"m": ("man vampire",), "f": ("woman vampire",)},
        outfit=("suit", "gown"),
        colours=("black", "red", "purple"),
        weight=1.8,
        more={"cape": "black"},
        says=("with a black cape", "with sharp fangs"),
    ),
    R(
        ("zombie", "undead man"),
        heads={"m": ("man zombie",)},
        outfit=("rags",),
        colours=("grey", "brown"),
        weight=1,
    ),
    R(
        ("genie", "genie of the lamp", "djinn"),
        ("genie woman",),
        heads={"m": ("man genie",), "f": ("woman genie",)},
        outfit=("robe", "gown"),
        colours=("purple", "red", "golden"),
        weight=1.2,
    ),
    R(
        ("troll", "goblin", "green ogre", "orc"),
        heads={"m": ("troll",)},
        outfit=("rags",),
        colours=("brown", "grey"),
        held=("axe", None, "hammer"),
        weight=1.5,
    ),
    R(
        ("superhero", "masked hero"),
        ("superheroine", "superhero girl"),
        heads={"m": ("man superhero",), "f": ("woman superhero",)},
        outfit=("wrap", "wrap"),
        colours=("blue", "red", "green"),
        weight=1.5,
        more={"cape": "red"},
        says=("with a red cape",),
    ),
    R(
        ("giant", "friendly giant", "huge man"),
        heads={"m": ("man: beard", "man: bald", "man: red hair")},
        outfit=("rags", "tunic"),
        colours=("brown", "green", "blue"),
        held=(None, "axe"),
        weight=1.5,
        more={"stature": "giant"},
    ),
    R(
        ("dwarf", "bearded dwarf", "gnome"),
        heads={"m": ("man: beard", "old man")},
        outfit=("tunic",),
        colours=("red", "green", "blue", "brown"),
        hat="elfin",
        held=("axe", "pickaxe", "lantern", "hammer"),
        weight=2,
        more={"stature": "dwarf"},
    ),
    R(
        ("santa claus", "father christmas"),
        heads={"m": ("santa claus",)},
        outfit=("coat",),
        colours=("red",),
        held=("gift", None),
        weight=1,
        more={"trim": "white", "under": "red"},
    ),
    R(
        (),
        ("bride",),
        outfit=("", "gown"),
        colours=("white",),
        hat="flowers",
        held=("flowers",),
        weight=0.8,
    ),
    R(
        ("boy", "little boy", "young boy", "child"),
        heads="child",
        outfit=("shirt",),
        colours=ALL,
        held=(None, None, "book", "balloon", "ball", "lantern", "teddy bear"),
        weight=4,
    ),
    R(
        (),
        ("girl", "little girl", "young girl", "child"),
        heads="child",
        outfit=("", "frock"),
        colours=ALL,
        held=(None, None, "flowers", "book", "lantern", "basket", "teddy bear"),
        weight=4,
    ),
    R(
        (),
        ("girl in a red hood", "little red riding hood", "girl with a red cape"),
        heads="child",
        outfit=("", "frock"),
        colours=("red",),
        hat="cowl",
        held=("basket",),
        weight=1,
        more={"cape": "red"},
    ),
    R(
        ("child in winter clothes", "boy in the snow"),
        ("girl in winter clothes",),
        heads="child",
        outfit=("coat", "coat"),
        colours=("red", "blue", "green"),
        hat="beanie",
        weight=1,
    ),
    R(
        ("young hero", "hero", "squire"),
        ("young heroine", "heroine"),
        heads="child",
        outfit=("tunic", "tunic"),
        colours=("green", "blue", "red"),
        held=("sword",),
        weight=1.3,
        more={"cape": "blue"},
        says=("with a blue cape",),
    ),
    R(
        ("man", "young man", "father", "villager"),
        outfit=("shirt",),
        colours=ALL,
        held=(None, None, "book", "walking stick", "apple"),
        weight=2.5,
    ),
    R(
        (),
        ("woman", "young woman", "mother", "villager"),
        outfit=("", "frock"),
        colours=ALL,
        held=(None, None, "book", "flowers", "basket"),
        weight=2.5,
    ),
    R(
        ("old man", "grandfather", "grandpa", "elderly man"),
        heads="old",
        outfit=("shirt",),
        colours=BRIGHT + ("brown", "grey"),
        held=("walking stick", None, "book", "lantern"),
        weight=2,
    ),
    R(
        (),
        ("old woman", "grandmother", "granny", "elderly woman"),
        heads="old",
        outfit=("", "frock"),
        colours=BRIGHT + ("brown", "pink"),
        held=(None, "basket", "walking stick", "flowers"),
        weight=2,
    ),
    R(
        ("sad man", "unhappy man", "worried man"),
        ("sad woman", "unhappy woman", "worried woman"),
        heads={"m": ("man frowning",), "f": ("woman frowning",)},
        outfit=("shirt", "frock"),
        colours=("blue", "grey", "brown"),
        weight=1,
    ),
    R(
        ("angry man", "grumpy man", "stern man"),
        ("angry woman", "grumpy woman", "stern woman"),
        heads={"m": ("man pouting",), "f": ("woman pouting",)},
        outfit=("shirt", "frock"),
        colours=("red", "black", "green"),
        weight=1,
    ),
]
# Animals: names, RGB of fur and belly, then further arguments of `dolls.cub`.
CUBS = {
    "fox": (
        ("fox", "red fox", "sly fox"),
        (246, 122, 40),
        (255, 226, 196),
        {"tail": "bushy", "tail_tip": (255, 244, 232), "feet": (92, 60, 66)},
        3,
    ),
    "wolf": (
        ("wolf", "grey wolf", "big bad wolf"),
        (128, 130, 142),
        (214, 214, 222),
        {"tail": "bushy"},
        2.5,
    ),
    "bear": (("bear", "brown bear"), (140, 88, 66), (206, 160, 122), {"tail": "stub"}, 2.5),
    "polar bear": (
        ("polar bear", "white bear"),
        (238, 236, 248),
        (252, 250, 255),
        {"tail": "stub"},
        1,
    ),
    "panda": (("panda", "panda bear"), (70, 62, 88), (244, 242, 250), {"tail": "stub"}, 1.3),
    "koala": (("koala",), (150, 150, 164), (216, 214, 224), {}, 0.8),
    "lion": (
        ("lion", "king of the beasts"),
        (246, 176, 70),
        (255, 222, 150),
        {"tail": "long", "tail_tip": (120, 70, 50)},
        2,
    ),
    "tiger face": (("tiger",), (250, 134, 50), (255, 240, 226), {"tail": "long"}, 1.3),
    "rabbit face": (
        ("rabbit", "bunny", "white rabbit"),
        (232, 228, 240),
        (255, 255, 255),
        {"tail": "stub", "head_h": 124},
        2.5,
    ),
    "mouse face": (
        ("mouse", "little mouse"),
        (176, 172, 190),
        (236, 232, 242),
        {"tail": "long", "tail_tip": None},
        2,
    ),
    "hamster": (("hamster",), (250, 176, 110), (255, 232, 204), {}, 0.8),
    "raccoon": (
        ("raccoon",),
        (140, 140, 156),
        (214, 212, 222),
        {"tail": "bushy", "tail_tip": (80, 76, 92)},
        1,
    ),
    "cat face": (
        ("cat", "kitten", "yellow cat"),
        (255, 196, 60),
        (255, 232, 170),
        {"tail": "long"},
        2,
    ),
    "dog face": (("dog", "puppy"), (240, 196, 148), (255, 236, 212), {"tail": "long"}, 2),
    "pig face": (
        ("pig", "little pig", "piglet"),
        (255, 150, 170),
        (255, 196, 208),
        {"tail": "curl"},
        1.5,
    ),
    "cow face": (
        ("cow", "calf"),
        (240, 238, 246),
        (255, 214, 220),
        {"tail": "long", "tail_tip": (70, 62, 84)},
        1,
    ),
    "frog": (("frog", "green frog", "toad"), (50, 190, 140), (250, 214, 100), {}, 2),
    "monkey face": (("monkey",), (132, 80, 72), (236, 178, 140), {"tail": "long"}, 1.3),
    "boar": (("boar", "wild pig"), (124, 78, 68), (170, 116, 96), {"tail": "curl"}, 0.6),
    "chicken": (
        ("chicken", "hen"),
        (244, 242, 250),
        (255, 255, 255),
        {"feet": (250, 170, 50)},
        0.8,
    ),
}
# Sprites that stand whole: label -> (names, weight, options).
#   hue: hue to replace; colours: words; own: word of the sprite's own colour.
SPRITES = {
    "cat": (("cat", "orange cat", "striped cat"), 1.2, {}),
    "black cat": (("black cat", "witch's cat"), 1.3, {}),
    "dog": (("dog", "brown dog"), 1.2, {}),
    "poodle": (("poodle", "grey dog"), 0.6, {}),
    "tiger": (("tiger", "striped tiger"), 1, {}),
    "leopard": (("leopard", "spotted leopard", "cheetah"), 1, {}),
    "donkey": (("donkey", "little donkey"), 1, {}),
    "zebra": (("zebra", "striped zebra"), 1, {}),
    "deer": (("deer", "stag", "deer with antlers"), 1.8, {}),
    "moose": (("moose",), 0.6, {}),
    "bison": (("bison", "buffalo"), 0.6, {}),
    "ox": (("ox", "bull"), 0.8, {}),
    "water buffalo": (("water buffalo",), 0.5, {}),
    "cow": (("cow", "spotted cow"), 1, {}),
    "pig": (("pig", "pink pig"), 1, {}),
    "ram": (("ram", "ram with horns"), 0.8, {}),
    "ewe": (("sheep", "lamb", "white sheep"), 1.8, {}),
    "goat": (("goat", "billy goat"), 1.2, {}),
    "camel": (("camel",), 1, {}),
    "two-hump camel": (("camel with two humps",), 0.5, {}),
    "llama": (("llama", "alpaca"), 0.8, {}),
    "giraffe": (("giraffe", "tall giraffe"), 1.2, {}),
    "elephant": (("elephant", "grey elephant"), 1.8, {}),
    "mammoth": (("mammoth", "woolly mammoth"), 0.8, {}),
    "rhinoceros": (("rhinoceros", "rhino"), 0.8, {}),
    "hippopotamus": (("hippopotamus", "hippo"), 0.8, {}),
    "mouse": (("mouse", "white mouse"), 1, {}),
    "rat": (("rat", "black rat"), 0.7, {}),
    "rabbit": (("rabbit", "white rabbit", "bunny"), 1.2, {}),
    "chipmunk": (("squirrel", "chipmunk", "little squirrel"), 1.5, {}),
    "beaver": (("beaver",), 1, {}),
    "hedgehog": (("hedgehog",), 1.5, {}),
    "bat": (("bat",), 1, {}),
    "otter": (("otter",), 0.8, {}),
    "skunk": (("skunk",), 0.6, {}),
    "kangaroo": (("kangaroo",), 1, {}),
    "badger": (("badger",), 0.8, {}),
    "gorilla": (("gorilla", "ape"), 0.8, {}),
    "orangutan": (("orangutan",), 0.6, {}),
    "monkey": (("monkey", "little monkey"), 1.2, {}),
    "turkey": (("turkey",), 0.6, {}),
    "rooster": (("rooster", "cock"), 1.2, {}),
    "hatching chick": (("chick in an egg", "hatching chick"), 0.7, {}),
    "baby chick": (("chick", "little yellow chick", "yellow bird"), 1.2, {}),
    "bird": (
        ("bird", "little bird", "songbird"),
        2,
        {"hue": 350, "colours": ("red", "blue", "green", "yellow", "purple"), "own": "red"},
    ),
    "penguin": (("penguin", "little penguin"), 1.5, {}),
    "dove": (("dove", "white dove", "white bird"), 1, {}),
    "eagle": (("eagle", "hawk", "falcon"), 1.2, {}),
    "duck": (("duck", "duckling"), 1.2, {}),
    "swan": (("swan", "white swan"), 1.2, {}),
    "owl": (("owl", "wise owl", "brown owl"), 2.5, {}),
    "dodo": (("dodo",), 0.4, {}),
    "flamingo": (("flamingo", "pink flamingo"), 0.8, {}),
    "peacock": (("peacock",), 1, {}),
    "parrot": (
        ("parrot", "red parrot"),
        1.2,
        {"hue": 350, "colours": ("red", "green", "blue"), "own": "red"},
    ),
    "black bird": (("raven", "crow", "black bird"), 1.5, {}),
    "goose": (("goose",), 1, {}),
    "crocodile": (("crocodile", "alligator"), 1, {}),
    "turtle": (("turtle", "tortoise"), 1.8, {}),
    "lizard": (("lizard", "gecko"), 0.8, {}),
    "snake": (("snake", "green snake"), 1.3, {}),
    "dragon": (
        ("chinese dragon", "long dragon"),
        1,
        {"hue": 160, "colours": ("green", "red", "blue"), "own": "green"},
    ),
    "sauropod": (
        ("long-necked dinosaur", "brontosaurus", "dinosaur"),
        1.2,
        {"hue": 150, "colours": ("green", "blue", "purple"), "own": "green"},
    ),
    "t-rex": (
        ("t-rex", "tyrannosaurus", "dinosaur"),
        1.5,
        {"hue": 150, "colours": ("green", "red", "blue"), "own": "green"},
    ),
    "whale": (("whale", "blue whale"), 1.2, {}),
    "dolphin": (("dolphin",), 1.2, {}),
    "seal": (("seal", "sea lion"), 0.8, {}),
    "fish": (
        ("fish", "little fish"),
        1.3,
        {"hue": 210, "colours": ("blue", "red", "golden", "green"), "own": "blue"},
    ),
    "tropical fish": (("tropical fish",), 0.7, {}),
    "blowfish": (("pufferfish",), 0.5, {}),
    "shark": (("shark",), 1, {}),
    "octopus": (("octopus",), 1.2, {"hue": 10, "colours": ("red", "purple", "blue"), "own": "red"}),
    "jellyfish": (("jellyfish",), 0.7, {}),
    "crab": (("crab", "red crab"), 1, {}),
    "lobster": (("lobster",), 0.6, {}),
    "squid": (("squid",), 0.5, {}),
    "snail": (("snail",), 1.2, {}),
    "butterfly": (
        ("butterfly",),
        1.5,
        {"hue": 12, "colours": ("orange", "blue", "purple", "pink"), "own": "orange"},
    ),
    "bug": (("caterpillar", "green caterpillar"), 1, {}),
    "ant": (("ant",), 0.8, {}),
    "honeybee": (("bee", "honeybee", "bumblebee"), 1.2, {}),
    "beetle": (("beetle",), 0.6, {}),
    "lady beetle": (("ladybug", "ladybird"), 1, {}),
    "cricket": (("grasshopper", "cricket"), 0.8, {}),
    "spider": (("spider", "black spider"), 1, {}),
    "scorpion": (("scorpion",), 0.5, {}),
    "mermaid": (
        ("mermaid", "mermaid with a green tail"),
        3,
        {
            "people": True,
            "hue": 150,
            "colours": ("green", "blue", "pink", "purple"),
            "own": "green",
        },
    ),
    "merman": (("merman", "merman with a trident", "king of the sea"), 1.2, {"people": True}),
    "woman fairy": (("flying fairy", "fairy with blue wings"), 1.2, {"people": True}),
    "man fairy": (("flying fairy boy",), 0.7, {"people": True}),
    "man running": (("running man", "runner"), 0.8, {"people": True}),
    "woman running": (("running woman",), 0.7, {"people": True}),
    "woman dancing": (("dancer", "dancing woman in a red dress"), 1, {"people": True}),
    "man dancing": (("dancing man in a blue suit",), 0.6, {"people": True}),
    "man walking": (("walking man", "man walking"), 0.6, {"people": True}),
    "woman walking": (("walking woman", "woman walking"), 0.6, {"people": True}),
    "man in lotus position": (("meditating man", "yogi"), 0.6, {"people": True}),
    "woman in lotus position": (("meditating woman",), 0.6, {"people": True}),
    "horse racing": (("rider on a horse", "horseman", "jockey"), 1, {"people": True}),
    "person fencing": (("fencer",), 0.5, {}),
    "woman with veil": (("bride with a veil",), 0.5, {"people": True}),
    "snowman without snow": (("snowman", "snowman with a hat and a scarf"), 1.8, {}),
    "teddy bear": (("teddy bear", "toy bear"), 1.2, {}),
    "rocket": (("rocket", "spaceship", "rocket ship"), 1.3, {}),
    "flying saucer": (("flying saucer", "ufo"), 0.8, {}),
    "sailboat": (("sailboat", "little boat"), 1, {}),
    "locomotive": (("steam train", "locomotive", "train"), 1.2, {}),
    "automobile": (
        ("car", "red car"),
        1,
        {"hue": 350, "colours": ("red", "blue", "green", "yellow"), "own": "red"},
    ),
    "tractor": (("tractor", "green tractor"), 0.8, {}),
    "airplane": (("airplane", "plane"), 0.8, {}),
    "helicopter": (("helicopter",), 0.6, {}),
    "fire engine": (("fire truck",), 0.6, {}),
    "bus": (("bus",), 0.6, {}),
    "crown": (("crown", "golden crown"), 0.8, {}),
    "old key": (("golden key", "old key", "magic key"), 0.8, {}),
    "gem stone": (("diamond", "blue gem", "jewel", "crystal"), 0.8, {}),
    "crystal ball": (("crystal ball",), 0.7, {}),
    "red apple": (("apple", "red apple"), 0.7, {}),
    "rose": (("rose", "red rose"), 0.7, {}),
    "open book": (("open book", "magic book"), 0.7, {}),
    "scroll": (("scroll", "treasure map"), 0.6, {}),
    "shield": (("shield",), 0.5, {}),
    "dagger": (("sword", "magic sword", "dagger"), 0.7, {}),
    "christmas tree": (("christmas tree",), 0.7, {}),
    "wrapped gift": (("gift", "present"), 0.6, {}),
    "birthday cake": (("cake", "birthday cake"), 0.6, {}),
    "candle": (("candle", "burning candle"), 0.5, {}),
    "amphora": (("vase", "clay jar"), 0.4, {}),
    "violin": (("violin",), 0.4, {}),
    "money bag": (("bag of gold", "sack of money"), 0.5, {}),
    "ringed planet": (("planet with a ring",), 0.4, {}),
    "carousel horse": (("carousel horse", "wooden horse"), 0.5, {}),
    "nesting dolls": (("wooden doll", "doll"), 0.5, {}),
    "sunflower": (("sunflower",), 0.5, {}),
    "cactus": (("cactus",), 0.5, {}),
    "castle": (("little castle", "toy castle"), 0.4, {}),
    "skull": (("skull",), 0.5, {}),
}
# Drawn creatures: maker, names, colours ("" says no colour word), weight.
CREATURES = [
    (
        creatures.dragon_picture,
        ("dragon", "winged dragon", "fire-breathing dragon", "fierce dragon", "friendly dragon"),
        ("red", "green", "blue", "purple", "black", "golden"),
        5,
    ),
    (creatures.unicorn, ("unicorn", "magical unicorn"), ("purple", "pink", "blue"), 3),
    (
        creatures.pegasus,
        ("winged horse", "flying horse", "pegasus"),
        ("blue", "golden", "silver"),
        1.5,
    ),
    (
        creatures.coloured_horse,
        ("horse", "stallion", "galloping horse"),
        ("brown", "white", "black", "grey"),
        3,
    ),
    (creatures.ghost, ("ghost", "friendly ghost", "spooky ghost"), ("white", "blue", "green"), 2.5),
    (
        creatures.robot,
        ("robot", "friendly robot", "metal robot"),
        ("blue", "red", "green", "yellow", "purple"),
        3.5,
    ),
    (creatures.alien, ("alien", "little alien", "martian"), ("green", "purple", "blue"), 2),
    (
        creatures.monster,
        ("monster", "furry monster", "beast"),
        ("purple", "blue", "green", "red", "orange"),
        2,
    ),
    (creatures.gingerbread, ("gingerbread man", "cookie man"), ("",), 0.8),
    (
        creatures.tree_person,
        ("talking tree", "magic tree", "wise old tree", "living tree"),
        ("green", "orange", "pink"),
        1.8,
    ),
    (creatures.cloud_person, ("smiling cloud", "friendly cloud"), ("white", "grey", "pink"), 0.8),
    (lambda c: creatures.faced("star", 120), ("little star", "smiling star"), ("yellow",), 0.8),
    (
        lambda c: creatures.faced("mushroom", 186, 20),
        ("talking mushroom", "mushroom"),
        ("red",),
        0.8,
    ),
    (
        lambda c: creatures.faced("closed book", 110, colour=c),
        ("talking book", "living book"),
        ("red", "blue", "green"),
        0.6,
    ),
    (lambda c: creatures.faced("teapot", 150), ("talking teapot", "teapot"), ("pink",), 0.5),
]
WEAR = {
    "scarf": ["a {c} scarf"],
    "cape": ["a {c} cape"],
    "vest": ["a {c} vest", "a {c} jacket"],
    "crown": ["a golden crown"],
}
MANE = {creatures.unicorn, creatures.pegasus}


@dataclass
class Facts:
    """What is in a character picture: the kind it belongs to, its names, and what can be said."""

    kind: str
    names: tuple
    colour: str | None = None
    wearing: list = field(default_factory=list)
    features: list = field(default_factory=list)
    holding: list = field(default_factory=list)
    pronoun: str = "it"


def _role(rng, role):
    sex = rng.choice([s for s in "mf" if (role.m if s == "m" else role.f)])
    names = role.m if sex == "m" else role.f
    facts = Facts(kind=names[0], names=names, pronoun="he" if sex == "m" else "she")
    more = dict(role.more)
    if role.heads == "adult":
        table = MEN if sex == "m" else WOMEN
        head = rng.choice([*table, *(["man", "man"] if sex == "m" else ["woman", "woman"])])
        if table[head]:
            facts.features.append([f"with {table[head]}"])
    elif role.heads == "old":
        head = ELDERS[sex]
    elif role.heads == "child":
        head = KIDS[sex]
    else:
        head = rng.choice(role.heads[sex])
        extra = {**MEN, **WOMEN}.get(head)
        if extra and "beard" not in more:
            facts.features.append([f"with {extra}"])
    if head in ELDERS.values() or head == "man: white hair":
        facts.features.append(["with white hair" if "white" in head else "with grey hair"])
    if head in KIDS.values():
        more.setdefault("stature", "child")
    # A name that says more than the picture shows would lie.
    facts.names = (
        tuple(
            n
            for n in names
            if not (n.startswith("old ") and head not in (*ELDERS.values(), "man: white hair"))
            and not ("bearded" in n and "beard" not in head)
        )
        or names
    )
    # Two in three people are of the two lighter looks: fewer free factors a kind, none left out.
    look = rng.choices(list(LOOKS), [3, 2, 2, 1, 1.2])[0]
    outfit = role.outfit[0 if sex == "m" or len(role.outfit) == 1 else 1]
    colour = rng.choice(role.colours)
    held = rng.choice(role.held)
    hat_colour = colour if role.hat_colour == "same" else role.hat_colour
    picture = figure(
        head, look, outfit, colour, hat=role.hat, hat_colour=hat_colour, held=held, **more
    )
    skin, hair = LOOKS[look]
    if head not in ("man zombie", "troll", "man genie", "woman genie", "ninja"):
        facts.features.append([f"with {skin}"])
        if head in HAIRY and not role.hat:
            facts.features.append([f"with {hair}"])
    facts.features += [[s] for s in role.says]
    facts.wearing.append(
        [w.format(c=colour, u=more.get("under", "white")) for w in OUTFIT_WORDS[outfit]]
    )
    if role.hat:
        facts.wearing.append([HAT_WORDS[role.hat].format(h=hat_colour)])
    if held:
        facts.holding.append(HELD_WORDS.get(held) or [article(held)])
    if outfit not in ("armour", "spacesuit"):
        facts.colour = colour
    return picture, facts


def _cub(rng, head):
    names, fur, belly, more, _ = CUBS[head]
    facts = Facts(kind=names[0], names=names)
    wear = rng.choice([None, None, None, "scarf", "vest", "cape", "crown"])
    colour = rng.choice(BRIGHT) if wear else None
    held = rng.choice([None] * 7 + ["sword", "lantern", "book", "flowers", "staff"])
    if held == "staff":
        held = "walking stick"
    picture = cub(head, fur, belly, colour=colour, wear=wear, held=held, **more)
    if wear:
        facts.wearing.append([w.format(c=colour) for w in WEAR[wear]])
    if held:
        facts.holding.append(HELD_WORDS.get(held) or [article(held)])
    return picture, facts


def _sprite(rng, label):
    names, _, opt = SPRITES[label]
    facts = Facts(kind=names[0], names=names)
    colour = None
    if "colours" in opt:
        colour = rng.choice(opt["colours"])
        facts.colour = colour
        # A name that says another colour would lie.
        facts.names = (
            tuple(n for n in names if not n.startswith(opt["own"] + " ") and "green" not in n)
            or names
        )
        colour = None if colour == opt["own"] else colour
    look = None
    if opt.get("people"):
        look = rng.choices(list(LOOKS), [3, 2, 2, 1, 1.2])[0]
        facts.features.append([f"with {LOOKS[look][0]}"])
    return recoloured(label, colour, opt.get("hue"), 55, look), facts


def _creature(rng, row):
    make, names, colours, _ = row
    colour = rng.choice(colours)
    facts = Facts(kind=names[0], names=names)
    if make in MANE:
        facts.features.append([f"with a {colour} mane", f"with {colour} hair"])
        facts.names = tuple(names) + tuple(f"white {n}" for n in names)
    elif make is creatures.coloured_horse:
        facts.colour = colour
        colour = None if colour == "brown" else colour
    else:
        facts.colour = colour or None
    return make(colour), facts


def roster():
    """All kinds as (weight, draw), draw(rng) -> (RGBA picture, Facts), in a fixed order."""
    rows = [(r.weight, lambda rng, r=r: _role(rng, r)) for r in ROLES]
    rows += [(CUBS[k][4], lambda rng, k=k: _cub(rng, k)) for k in CUBS]
    # Sprites have no free factors to speak of: they are learnt in fewer looks than people are.
    rows += [(v[1] * 0.6, lambda rng, k=k: _sprite(rng, k)) for k, v in SPRITES.items()]
    rows += [(c[3], lambda rng, c=c: _creature(rng, c)) for c in CREATURES]
    missing = sorted(k for k in {*SPRITES, *CUBS} if k not in labels())
    if missing:
        raise KeyError(f"no sprite for {missing}")
    return rows


def _frame(picture, size):
    """Picture on the plain ground: fitted into the frame, centred, with a soft shadow below.

    Always the same place and scale, so the network never has to guess them.
    """
    box = picture.getchannel("A").point(lambda v: 255 if v > 8 else 0).getbbox()
    whole = picture.size == (SIZE, SIZE)
    if whole:
        k = min(1.0, 236 * SCALE / (box[2] - box[0]), 232 * SCALE / (box[3] - box[1]))
    else:
        k = min(208 * SCALE / (box[2] - box[0]), 208 * SCALE / (box[3] - box[1]))
    picture = picture.crop(box)
    w, h = round(picture.width * k), round(picture.height * k)
    picture = picture.resize((w, h), Image.LANCZOS)
    # Drawn figures keep their own middle, a thing held does not push the body aside.
    mid = SIZE / 2
    if whole:
        mid += ((box[0] + box[2]) / 2 - SIZE / 2) * k
        mid = min(max(mid, w / 2 + 8 * SCALE), SIZE - w / 2 - 8 * SCALE)
    foot = 246 * SCALE
    out = np.empty((SIZE, SIZE, 3), np.float32)
    out[:] = GROUND
    shade = Image.new("L", (SIZE, SIZE))
    r = min(w, 150 * SCALE) * 0.42
    ImageDraw.Draw(shade).ellipse([mid - r, foot - 9 * SCALE, mid + r, foot + 5 * SCALE], fill=70)
    shade = (
        np.asarray(shade.filter(ImageFilter.GaussianBlur(4 * SCALE)), np.float32)[..., None] / 255
    )
    out += (np.array((120, 116, 150)) - out) * shade
    layer = Image.new("RGBA", (SIZE, SIZE))
    layer.paste(picture, (round(mid - w / 2), round(foot - h)))
    layer = np.asarray(layer).astype(np.float32)
    out += (layer[..., :3] - out) * (layer[..., 3:] / 255)
    im = Image.fromarray(out.clip(0, 255).astype(np.uint8))
    return im if size == SIZE else im.resize((size, size), Image.BOX)


def captions(facts, rng, n=6):
    """`n` different-length captions of the facts; the first names every free factor."""
    out = []
    for i in range(n):
        full = i == 0
        keep = 1.0 if full else rng.choice([0.0, 0.25, 0.6, 1.0])
        looks = [rng.choice(f).removeprefix("with ") for f in facts.features if rng.random() < keep]
        worn = [rng.choice(w) for w in facts.wearing if rng.random() < keep]
        held = [rng.choice(h) for h in facts.holding if full or rng.random() < max(keep, 0.3)]
        rng.shuffle(looks)
        subject = _subject(facts, worn, full, rng)
        if (worn or held) and rng.random() < 0.15:
            text = _sentences(facts.pronoun.capitalize(), subject, looks, worn, held)
        else:
            # "with" once, then a list: "with brown skin and a beard"
            parts = [subject + (" with " + listed(looks) if looks else "")]
            if worn:
                parts.append(rng.choice(["wearing ", "dressed in ", "in "]) + listed(worn))
            if held:
                parts.append(rng.choice(["holding ", "carrying ", "with "]) + listed(held))
            text = rng.choice([", ", ", ", " "]).join(parts)
            if rng.random() < 0.25:
                text = (
                    rng.choice(
                        [
                            "a picture of ",
                            "an illustration of ",
                            "portrait of ",
                            "full body of ",
                            "a drawing of ",
                        ]
                    )
                    + text
                )
        if rng.random() < 0.3:
            text += ", " + ", ".join(rng.sample(STYLES, rng.choice([1, 1, 2])))
        # The mode words come in most captions; the rest teaches the bare phrase too.
        if rng.random() < 0.85:
            pair = (text, CHARACTER_MODE) if rng.random() < 0.7 else (CHARACTER_MODE, text)
            text = ", ".join(pair)
        out.append(mend(text))
    return out


def _subject(facts, worn, full, rng):
    """'a brave red dragon', 'a knight named Leo', 'a wizard dressed in blue'."""
    moody = facts.kind.startswith(("sad", "angry", "zombie"))
    words = [rng.choice(CHARACTER_FLUFF)] if rng.random() < 0.45 else []
    if not moody and rng.random() < 0.12:
        words = [rng.choice(CHEERFUL)]
    tail = ""
    if facts.colour and not facts.wearing and (full or rng.random() < 0.75):
        words.append(facts.colour)
    elif facts.colour and not any(facts.colour in w for w in worn) and rng.random() < 0.35:
        tail = rng.choice([f" in {facts.colour}", f" dressed in {facts.colour}"])
    subject = article(" ".join([*words, rng.choice(facts.names)]))
    if rng.random() < 0.1:
        subject += f" named {rng.choice(GIVEN_NAMES[facts.pronoun])}"
    return subject + tail


def _sentences(pronoun, subject, looks, worn, held):
    """The facts as a story model likes to put them: 'A knight. He has .... He wears ....'"""
    said = [f"{subject[0].upper()}{subject[1:]}"]
    if looks:
        said.append(f"{pronoun} has {listed(looks)}")
    if worn:
        said.append(f"{pronoun} wears {listed(worn)}")
    if held:
        said.append(f"{pronoun} holds {listed(held)}")
    return ". ".join(said)


_ROSTER = None


def character(rng, size=512):
    """One random character: (RGB picture size x size, Facts)."""
    global _ROSTER
    if _ROSTER is None:
        _ROSTER = roster()
    draw = rng.choices([r[1] for r in _ROSTER], [r[0] for r in _ROSTER])[0]
    return render(draw, rng, size)


def render(draw, rng, size=512):
    """Draw one kind: (RGB picture size x size, Facts)."""
    picture, facts = draw(rng)
    return _frame(picture, size), facts
