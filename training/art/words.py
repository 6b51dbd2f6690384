"""Words of the captions: articles, moods that the eye can't see, and the words held out.

HELD_OUT never occurs in a caption: the evaluation asks for these, to measure what the text encoder
carries over to words that the picture model has not seen.
"""

import re

HELD_OUT = frozenset(
    """
sorcerer monarch warlock swordsman buccaneer cosmonaut android phantom maiden lad sleuth
steed hare pup feline wyrm serpent hound colt
cottage fortress dusk dawn woods shore peaks hut bazaar den glade tundra
vessel crypt
""".split()
)

# Words of the service's vocabulary that captions hold since the second edition of the data. They
# leave the vocabulary with the checkpoint that is trained on it.
LEARNT = frozenset(
    """
apple tree|backpack|bakery|ballroom|bell|beret|birch|blacksmith's workshop|boot|builder|burrow
canyon|captain's cabin|cat lady|cauldron|cellar|coin|cowboy|crying man|crying woman|cupcake
daisies|deep sea|dining room|elf owl|fairy king|fairy penguin|fawn|feather|fishing village
floating island|football|forge|frog king|frozen lake|gingerbread house|guard dog|haystack
honey pot|horse thief|ice castle|igloo|king penguin|lavender|lilies|lily pond|lion prince
lion queen|man running|mechanic|monkey king|mountain top|mouse king|mouse queen|music room|nursery
observatory|orchard|pie|pirate king|playroom|potion|pumpkin|queen bee|queen cat|rolling pin
rooftops|saxophone|scared man|scared woman|school yard|shipwreck|shop|sloth|stable|strawberry
summit|sunken ship|tea room|tired man|tired woman|town square|toy town|treasure chest|tulip
tulip field|vampire bat|vegetable garden|watering can|whisk|wishing well|woman running|wooden boat
workbench|wrench|yard|smiling star
""".strip()
    .replace("\n", "|")
    .split("|")
)

# Adjectives that language models like and that change nothing in the picture.
CHARACTER_FLUFF = """brave kind wise friendly gentle noble mysterious adventurous
loyal clever legendary charming humble fearless determined beloved lonely magical
kind-hearted courageous graceful spirited tall strong elegant""".split()
GIVEN_NAMES = {
    "he": "Leo Tom Arthur Oliver Max Jack Elias Finn Theo Omar Kenji Lancelot".split(),
    "she": "Lily Anna Clara Elena Mia Rosa Nora Maya Aisha Sofia Luna Ella".split(),
    "it": "Pip Bella Ember Rusty Coco Milo Ziggy Pepper Shadow Biscuit".split(),
}
SCENE_FLUFF = """beautiful enchanting peaceful breathtaking serene majestic whimsical vast tranquil
stunning picturesque mystical ancient quiet lovely wondrous dreamy vibrant hidden timeless
magnificent idyllic""".split()
STYLES = [
    "storybook illustration",
    "children's book illustration",
    "3D render",
    "soft lighting",
    "vibrant colors",
    "highly detailed",
    "fairy tale style",
    "digital art",
    "cute style",
]

CHARACTER_MODE = "character, plain background"
SCENE_MODE = "scene, no people"

# Spelt with a vowel and spoken with a consonant, and the other way round.
_CONSONANT_SOUND = ("uni", "one", "eu", "use", "ufo")
_SILENT_H = ("hour", "honest", "honour", "honor", "heir")


def article(phrase):
    """'a fox', 'an owl', 'a unicorn'; phrases marked with '~' or with a determiner stay bare."""
    if phrase.startswith("~"):
        return phrase[1:]
    first = phrase.split()[0].lower()
    if first in {"a", "an", "the", "some", "two", "three"}:
        return phrase
    return ("an " if _vowel(first) else "a ") + phrase


def _vowel(word):
    return word.startswith(_SILENT_H) or (
        word[0] in "aeiou" and not word.startswith(_CONSONANT_SOUND)
    )


def mend(text):
    """Articles put right inside a text: 'a orange shirt' -> 'an orange shirt'."""

    def put(match):
        return ("an " if _vowel(match[1].lower()) else "a ") + match[1]

    return re.sub(r"\ban? (\w+)", put, text)


def listed(items):
    """'x', 'x and y', 'x, y and z'."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]
