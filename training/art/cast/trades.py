"""Trades for whoever stands on two legs: the clothes are those of the people of that trade."""

from dataclasses import dataclass

from art.cast.people import ROLES


@dataclass(frozen=True)
class Trade:
    """How `names` are worn by an animal or a thing: `like`, the first name of a role of people,
    and what differs from it, since people have some hats and hair on their heads."""

    names: tuple
    like: str
    weight: float = 1
    hat: str | None = ""
    hat_colour: str | None = None
    held: tuple | None = None
    outfit: str | None = None
    colours: tuple | None = None
    female: bool = False

    @property
    def role(self):
        """The role of people that it is like."""
        return next(r for r in ROLES if self.like in ((r.f if self.female else r.m) or ("",))[:1])


T = Trade
# fmt: off
TRADES = (
    T(("knight", "knight in armor"), "knight", 2),
    T(("king",), "king", 2),
    T(("queen",), "queen", 1.6, female=True),
    T(("prince",), "prince", 1),
    T(("princess",), "princess", 1.4, female=True),
    T(("wizard", "magician with a pointed hat"), "wizard", 2),
    T(("witch",), "witch", 1.3, female=True),
    T(("fairy",), "fairy", 1, female=True),
    T(("pirate", "pirate captain"), "pirate", 2),
    T(("sailor",), "sailor", 1.5),
    T(('captain', "ship's captain"), 'captain', 1),
    T(("fisherman",), "fisherman", 1),
    T(("ninja",), "ninja", 1, hat="cowl", hat_colour="black", colours=("black",)),
    T(("astronaut",), "astronaut", 2),
    T(("detective",), "detective", 1.6, colours=("grey", "brown")),
    T(("farmer",), "farmer", 1.5),
    T(("shepherd",), "shepherd", 0.8),
    T(("cook", "chef"), "cook", 1.5, held=("spoon", "whisk", "pie")),
    T(("baker",), "baker", 1.8, held=("bread", "rolling pin", "whisk", "cupcake")),
    T(("scientist", "inventor"), "scientist", 1.2, hat="goggles", hat_colour="brown"),
    T(('doctor',), 'doctor', 1.6, held=('stethoscope', "doctor's bag")),
    T(("teacher",), "teacher", 1),
    T(("student", "graduate"), "student", 0.7),
    T(("painter", "artist"), "artist", 1.3, hat="beret", hat_colour="red", held=("palette",
     "paintbrush")),
    T(("police officer",), "policeman", 1, hat="peaked", hat_colour="blue"),
    T(("pilot",), "pilot", 1, hat="goggles", hat_colour="brown", outfit="coat",
     colours=("brown",)),
    T(("firefighter", "fireman"), "firefighter", 1.6, hat="fire", held=("axe",
     "fire extinguisher", "bucket")),
    T(("royal guard", "palace guard"), "royal guard", 0.8, hat="bearskin"),
    T(("soldier",), "soldier", 0.6),
    T(("viking",), "viking", 1),
    T(("archer", "hooded archer"), "archer", 1),
    T(("traveler", "wanderer"), "ranger", 0.8),
    T(("explorer", "adventurer"), "explorer", 1.5, held=("map", "telescope", "compass",
     "lantern")),
    T(("thief", "bandit"), "thief", 0.8),
    T(("merchant", "shopkeeper"), "merchant", 0.7, hat="cap", outfit="apron"),
    T(("blacksmith",), "blacksmith", 0.8),
    T(("woodcutter", "lumberjack"), "woodcutter", 0.9),
    T(("miner",), "miner", 0.8, hat="headlamp", hat_colour="yellow"),
    T(("gardener",), "gardener", 1.4, held=("watering can", "flowers", "seedling", "carrot")),
    T(("musician",), "musician", 1.5, held=("lute", "violin", "flute", "guitar", "saxophone",
     "drum", "trumpet")),
    T(("singer",), "musician", 0.7, hat=None, held=("microphone",), outfit="suit"),
    T(("jester",), "jester", 0.9),
    T(("clown",), "clown", 0.8),
    T(("stage magician", "magician with a top hat"), "magician with a top hat", 1),
    T(("gentleman", "mayor"), "gentleman", 0.9),
    T(("lady",), "lady", 0.7, female=True),
    T(("postman", "mailman"), "mailman", 1),
    T(("monk",), "monk", 0.6),
    T(("vampire",), "vampire", 0.8),
    T(("superhero",), "superhero", 1.3),
    T(("santa claus",), "santa claus", 0.8, hat="elfin", hat_colour="red"),
    T(("forest elf", "elf"), "elf", 0.7, hat="elfin", hat_colour="green", colours=("green",)),
    T(("mechanic",), "miner", 0.8, hat="cap", held=("wrench",), colours=("blue",)),
    T(("builder",), "miner", 0.9, hat="headlamp", hat_colour="yellow", held=("hammer", "bucket"),
     colours=("blue", "orange")),
    T(("cowboy",), "woodcutter", 1, hat="wide", hat_colour="brown", held=(None,)),
)
# fmt: on
