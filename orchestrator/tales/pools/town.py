"""What stands in a town, comes by post, refuses to work or wakes at night.

The rows share the slots of other pools (`item`, `skill`, `many`, `job`), which say the same.
"""

import random

from orchestrator.tales.pools import items
from orchestrator.tales.pools.clauses import events, lessons
from orchestrator.text.english import word_set

_LANDMARKS = (
    *("oak tree", "chestnut tree", "apple tree", "lime tree", "library", "bakery", "lighthouse"),
    *("carousel", "windmill", "station", "cinema", "swimming pool", "playground", "toy shop"),
    *("bookshop", "bus", "train", "steam engine", "tram", "ferry", "bridge", "clock tower", "zoo"),
    *("theatre", "school", "circus tent", "boathouse", "park", "fountain", "post office", "mill"),
    *("little cafe", "sweet shop", "barn", "fairground", "ice rink", "garden", "village shop"),
)
_OLD = ("old", "old", "old", "little", "beloved", "last", "", "", "crooked", "hundred-year-old")
# What becomes of it, by what it is.
_CUT = word_set("tree oak chestnut lime elm beech willow birch pine fir maple hedge")
_SCRAPPED = word_set("bus train engine tram ferry boat ship car tractor lorry truck plane rocket")
_CLOSED = word_set(
    "library bakery shop bookshop cinema pool school zoo theatre office cafe rink museum station "
    "playground market circus hospital bookstore store restaurant kiosk farm inn"
)


def landmark(rng: random.Random) -> dict[str, str]:
    """`item` ("old oak tree"), `bare` ("tree"), `fate`: what shall be done with it ("cut down")."""
    phrase = f"{rng.choice(_OLD)} {rng.choice(_LANDMARKS)}".strip()
    return _doomed(rng, {"item": phrase, "bare": phrase.split()[-1]})


def fitted_landmark(
    rng: random.Random, row: dict[str, str], said: dict[str, str]
) -> dict[str, str]:
    """What is to be done with it follows from what it is."""
    return _doomed(rng, items.named(rng, row, said))


def _doomed(rng: random.Random, row: dict[str, str]) -> dict[str, str]:
    noun = row["bare"].lower()
    if noun in _CUT:
        fate = rng.choice(["cut down", "felled"])
    elif noun in _SCRAPPED:
        fate = rng.choice(["scrapped", "thrown away", "taken away"])
    elif noun in _CLOSED:
        fate = rng.choice(["closed", "closed for ever", "shut down"])
    else:
        fate = rng.choice(["pulled down", "torn down", "taken away"])
    return row | {"fate": fate}


_NEWS = (
    *(
        "message in a bottle",
        "letter from far away",
        "postcard without a name",
        "letter in a bottle",
    ),
    *("note on a balloon", "letter from another country", "letter without a sender", "paper plane"),
    *("letter from the other side of the sea", "postcard from far away", "note on a kite"),
    *("letter from the other end of the world", "wet letter", "letter in a tin", "bottle post"),
)


def news(rng: random.Random) -> dict[str, str]:
    """`item` ("message in a bottle") and `bare` ("message")."""
    phrase = rng.choice(_NEWS)
    return {"item": phrase, "bare": items.head(phrase).split()[-1]}


_REFUSED = (
    *(
        "strike",
        "ring",
        "shine",
        "roar",
        "crow",
        "sing",
        "move",
        "get up",
        "fly",
        "lay eggs",
        "go on",
    ),
    *("open {his} mouth", "come out of {his} shell", "leave the house", "blow", "bark", "whistle"),
    *("come down", "start", "give milk", "turn round", "talk", "laugh", "dance", "pull the sledge"),
    *("leave the harbour", "go to work", "get out of bed", "take off {his} hat", "light the lamp"),
    *(
        "eat",
        "swim",
        "climb down from the roof",
        "smile",
        "go inside",
        "wake up the others",
        "play",
    ),
)


def refusal(rng: random.Random) -> dict[str, str]:
    """As `skill`: what somebody does not do any more ("strike", "open {his} mouth")."""
    return lessons.skills(rng.choice(_REFUSED))


_WAKERS = (
    *("toys", "books", "statues", "dinosaurs", "paintings", "dolls", "tin soldiers", "puppets"),
    *("garden gnomes", "teddy bears", "shop dummies", "knights", "mummies", "buses", "trains"),
    *(
        "wooden horses",
        "instruments",
        "pencils",
        "vegetables",
        "shoes",
        "stuffed animals",
        "letters",
    ),
    *("trams", "boats", "cups and plates", "kites", "drawings", "hats", "clocks", "fire engines"),
)
_WHERE = (
    "",
    "",
    "",
    "in the museum",
    "in the shop",
    "on the shelf",
    "in the cellar",
    "in the hall",
)


def wakers(rng: random.Random) -> dict[str, str]:
    """`many`: what wakes up at night, plural ("toys in the shop")."""
    return {"many": f"{rng.choice(_WAKERS)} {rng.choice(_WHERE)}".strip()}


_EGGS = (
    ("a tiny dragon with wet wings", "the dragon"),
    ("a duckling with very big feet", "the duckling"),
    ("a small tortoise, wide awake", "the tortoise"),
    ("a penguin no bigger than a pear", "the penguin"),
    ("a bird with feathers in seven colours", "the bird"),
)
_INSIDE = (
    ("a clockwork mouse with a key in its back", "the mouse"),
    ("a little robot with round eyes", "the robot"),
    ("a music box with a bird that nodded", "the bird"),
    ("a small clock with arms and legs", "the clock"),
    ("a tin frog that drummed on its belly", "the frog"),
)
_LOOKS = ("huge", "mysterious", "strange", "spotted", "big", "blue", "golden", "heavy", "green", "")


def closed(rng: random.Random) -> dict[str, str]:
    """`item` ("huge egg"), `bare`, what is in it (`inside`, `inside_the`) and how it opens."""
    bare = rng.choice(("egg", "egg", "egg", "parcel", "parcel", "package", "box", "chest"))
    return _filled(rng, {"item": f"{rng.choice(_LOOKS)} {bare}".strip(), "bare": bare})


def fitted_closed(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """What is in it follows from what it is."""
    return _filled(rng, items.named(rng, row, said))


def _filled(rng: random.Random, row: dict[str, str]) -> dict[str, str]:
    is_egg = "egg" in row["item"].lower()
    inside, again = rng.choice(_EGGS if is_egg else _INSIDE)
    opening = "the shell went crack" if is_egg else "the lid jumped open"
    if not is_egg and row["bare"] in ("parcel", "package", "packet", "letter", "present"):
        opening = "the last knot came undone"
    return row | {"inside": inside, "inside_the": again, "opening": opening}


_ROLES = (
    *(
        "king",
        "queen",
        "doctor",
        "pirate",
        "ghost",
        "lion",
        "sheep",
        "wizard",
        "dragon",
        "princess",
    ),
    *("teacher", "knight", "policeman", "captain", "famous singer", "monster", "robot", "wolf"),
    *(
        "cat",
        "dog",
        "superhero",
        "detective",
        "prince",
        "grown-up",
        "magician",
        "scarecrow",
        "cook",
    ),
    *("great explorer", "astronaut", "tiger", "swan", "giant", "clown", "fairy", "real dinosaur"),
)


def role(rng: random.Random) -> dict[str, str]:
    """`job`: who somebody pretends to be ("king")."""
    return {"job": rng.choice(_ROLES)}


_TREATS = (
    *("cookies", "biscuits", "cakes", "pies", "apples", "carrots", "sausages", "strawberries"),
    *("pancakes", "cherries", "buns", "jam tarts", "acorns", "eggs", "nuts", "left socks", "keys"),
    *("sweets", "doughnuts", "flowers", "bells", "spoons", "wellingtons", "birthday cakes", "hats"),
)


def treats(rng: random.Random) -> dict[str, str]:
    """`many`: what vanishes, plural ("cookies")."""
    return {"many": rng.choice(_TREATS)}


_CALAMITIES = (
    *("a big storm blows down the power line", "the power goes out", "all the lights go out"),
    *("it snows for three days", "the street is flooded", "the village is snowed in"),
    *("the river comes over its banks", "a storm tears off the roofs", "there is a blackout"),
    *("the whole street has no power", "a blizzard closes all the roads", "it rains for ten days"),
    *("the snow reaches up to the windows", "the bridge is washed away", "the heating breaks down"),
    *(
        "there is a power cut in the whole town",
        "thick fog covers the town",
        "the bus is snowed in",
    ),
    *("the storm knocks over the old tree", "there is no light in the whole house"),
)


def calamity(rng: random.Random) -> dict[str, str]:
    """As `event`: what befalls a whole street ("the power goes out")."""
    return events.fitted(rng, {}, {"event": rng.choice(_CALAMITIES)})
