"""Who a prompt is about that our tables do not draw: any name, roles, things, more than one."""

import random
from functools import cache

from orchestrator.tales.grammar import Plot
from orchestrator.tales.pools import items
from orchestrator.tales.worlds import casting
from orchestrator.tales.worlds.characters import who
from orchestrator.tales.worlds.kinds import Kind, further_kinds, kinds, rare_kinds

from tales.names import anybody, person

JOBS = (
    "baker|dentist|postman|fire-fighter|firefighter|pilot|plumber|librarian|teacher|doctor|nurse|"
    "vet|cook|chef|barber|hairdresser|tailor|shoemaker|carpenter|builder|painter|sculptor|drummer|"
    "violinist|pianist|singer|dancer|ballerina|acrobat|juggler|clown|magician|detective|spy|judge|"
    "lawyer|mayor|farmer|gardener|florist|beekeeper|shepherd|miner|blacksmith|clockmaker|inventor|"
    "scientist|astronaut|astronomer|explorer|mapmaker|sailor|captain|pirate|lighthouse keeper|"
    "lifeguard|swimming teacher|football player|goalkeeper|boxer|skater|surfer|racing driver|"
    "taxi driver|bus driver|train driver|lorry driver|conductor|policeman|police officer|guard|"
    "knight|king|queen|prince|princess|wizard|witch|vampire|ninja|superhero|ghost hunter|"
    "treasure hunter|night watchman|window cleaner|chimney sweep|dustman|shopkeeper|greengrocer|"
    "ice cream seller|waiter|waitress|hotel porter|butler|reporter|photographer|weather forecaster|"
    "poet|writer|bookseller|storyteller|babysitter|school caretaker|crossing guard|tooth fairy|"
    "opera singer|yoga teacher|optician|mechanic|electrician|engineer|architect|fisherman|"
    "cheesemaker|pizza maker|pastry chef|tea lady|toymaker|umbrella maker|bell ringer|piano tuner"
).split("|")
# What may be said before an animal to make another one of it.
BEFORE = (
    "robot|pirate|ghost|baby|mummy|mother|papa|grandpa|vampire|ninja|wizard|knight|princess|toy|"
    "clockwork|paper|snow|space|sea|river|mountain|desert|jungle|garden|forest|city|circus|pet|"
    "police|fire-fighter|firefighter|detective|rescue|guard|sled|guide|rainbow|crystal|chocolate|"
    "cactus|cotton|cloud|moon|three-legged|one-eyed|six-legged|teenage|newborn|giant|dwarf|pygmy"
).split("|")
MADE_OF_TWO = (
    "dragon prince:dragon|dragon princess:dragon|robot dog:robot|robot cat:robot|robot nanny:robot|"
    "cat-bird:bird|fire fox:beast|sea unicorn:steed|unicorn foal:steed|flying pig:beast|"
    "vacuum cleaner robot:robot|half cat half dragon:magic|dinosaur knight:beast|baby t-rex:beast|"
    "triceratops:beast|stegosaurus:beast|brachiosaurus:beast|pterodactyl:bird|velociraptor:beast|"
    "narwhal:fish|axolotl:crawler|okapi:hoofed|quokka:hopper|capybara:beast|platypus:beast|"
    "tapir:beast|wombat:beast|meerkat:beast|pangolin:beast|aardvark:beast|armadillo:beast|"
    "puffin:fowl|toucan:bird|pelican:fowl|kiwi bird:fowl|emu:fowl|stork:bird|heron:bird|"
    "guinea pig:beast|chinchilla:beast|gerbil:beast|ferret:beast|red panda:beast|"
    "snow leopard:beast|"
    "stick insect:insect|praying mantis:insect|dung beetle:insect|woodlouse:insect|mosquito:flier|"
    "stingray:fish|clownfish:fish|anglerfish:fish|manatee:fish|walrus:fish|starfish:fish|"
    "sea lion:fish|sea urchin:fish|lobster:crawler|salamander:crawler|iguana:crawler|newt:crawler|"
    "komodo dragon:crawler|bearded dragon:crawler|tooth fairy:winged|sea witch:magic|"
    "moon man:magic|"
    "cloud giant:magic|sandman:magic|jack-in-the-box:toy|nutcracker:toy|sock puppet:toy|"
    "cement mixer:vehicle|bin lorry:vehicle|garbage truck:vehicle|ambulance:vehicle|"
    "police car:vehicle|monster truck:vehicle|school bus:vehicle|snow plough:vehicle|"
    "excavator:vehicle|forklift:vehicle|tram:vehicle|fire engine:vehicle|race car:vehicle|"
    "scooter:vehicle|submarine:craft|pirate ship:craft|space ship:plane|hot air balloon:plane|"
    "paper plane:plane|drone:plane|satellite:plane"
).split("|")
# Things that children make heroes of; our pools have more.
THINGS = (
    "pencil|eraser|rubber|crayon|ruler|pair of scissors|glue stick|toothbrush|tube of toothpaste|"
    "bar of soap|towel|sponge|bathtub|toilet brush|slipper|shoe|boot|mitten|glove|button|zip|"
    "pillow|blanket|bed|lamp|light bulb|night light|chair|table|sofa|rug|mirror|clock|washing "
    "machine|fridge|toaster|kettle|mug|cup|fork|knife|frying pan|pancake|waffle|muffin|doughnut|"
    "cookie|bread roll|slice of toast|egg|carrot|potato|tomato|onion|pea|broccoli|banana|lemon|"
    "strawberry|melon|chestnut|acorn|pine cone|leaf|seed|dandelion|rose|tulip|pebble|stone|"
    "raindrop|puddle|snowball|icicle|wave|shadow|echo|rainbow|wind|sun|moon|planet|comet|"
    "thunderstorm|traffic light|bicycle|skateboard|balloon|football|marble|puzzle piece|domino|"
    "guitar|piano|violin|drum|bell|book|letter|stamp|map|number seven|letter b|question mark|"
    "alarm clock|telephone|television|camera|vacuum cleaner|shopping trolley|bucket|spade|ladder"
).split("|")
STILL = (
    "volcano|mountain|hill|river|lake|island|bridge|tower|lighthouse|castle|windmill|house|school|"
    "tree|oak|palm tree|old oak|christmas tree|swing|slide|playground|statue|fountain|gate|door|"
    "street|road|station|church tower|iceberg|waterfall|cave|desert|garden|forest|"
    "bus stop|letterbox|bench|scarecrow"
).split("|")
# What a brief takes for a kind.
MOST_WORDS = 4
_SKY = {"wind", "sun", "moon", "planet", "comet", "rainbow", "thunderstorm", "raindrop", "icicle"}


@cache
def _animals() -> tuple[Kind, ...]:
    return tuple(kind for kind in kinds() if {"animal", "dragon", "steed"} & kind.tags)


@cache
def _further() -> tuple[Kind, ...]:
    return tuple(kind for found in further_kinds().values() for kind in found)


@cache
def _beings() -> tuple[Kind, ...]:
    return (*(k for k in kinds() if k.group not in ("person", "child", "still", "thing")),)


@cache
def _further_beings() -> tuple[Kind, ...]:
    return tuple(kind for kind in _further() if {"animal", "magic", "machine"} & kind.tags)


def role(rng: random.Random) -> tuple[str, str, str]:
    """An animal or thing at work, its group and its sex: 'hedgehog baker', 'pirate mouse'."""
    luck = rng.random()
    if luck < 0.62:
        one = rng.choice(_beings() if rng.random() < 0.6 else _further_beings())
        if rng.random() < 0.3:
            name, _, group = rng.choice(MADE_OF_TWO).partition(":")
        else:
            name, group = one.name, one.group
        jobs = [job for job in JOBS if len(f"{name} {job}".split()) <= MOST_WORDS]
        return f"{name} {rng.choice(jobs)}" if jobs else name, group, ""
    one = rng.choice(_animals())
    return f"{rng.choice(BEFORE)} {one.name}", one.group, one.sex


def kind(rng: random.Random) -> tuple[str, str, str]:
    """Any kind of hero, with its group and its sex ('' where it has none)."""
    luck = rng.random()
    if luck < 0.4:
        sorts = (rare_kinds(), _further(), kinds(), (casting.invented(rng),))
        one = rng.choice(rng.choices(sorts, (10, 14, 4, 8))[0])
        return one.name, one.group, one.sex
    if luck < 0.6:
        return role(rng)
    if luck < 0.74:
        name, _, group = rng.choice(MADE_OF_TWO).partition(":")
        return name, group, ""
    if luck < 0.92:
        if rng.random() < 0.5:
            name = rng.choice(THINGS)
            return name, "sky" if name in _SKY else "thing", ""
        sort = items.lists()[rng.choice(["small", "big", "food", "toy"])]
        able = [noun for noun in sort if len(noun.split()) <= MOST_WORDS]
        return rng.choice(able), "thing", ""
    return rng.choice(STILL), "still", ""


@cache
def _by_group() -> dict[str, list[Kind]]:
    found: dict[str, list[Kind]] = {}
    for one in kinds():
        found.setdefault(one.group, []).append(one)
    return found


def _usual(rng: random.Random, wanted: str) -> Kind | None:
    """A kind of the tables that a plot can happen to."""
    for _ in range(60):
        group = rng.choices(list(casting.GROUPS), casting.GROUPS.values())[0]
        found = rng.choice(_by_group()[group])
        if casting.fits(found, wanted):
            return found
    return None


def cast(rng: random.Random, plot: Plot) -> dict[str, str]:
    """Facts that say who is in a world: the hero, friend and other, and their names."""
    facts: dict[str, str] = {}
    wanted = plot.one("heroes", "any").replace("any", "").strip()
    only_people = bool({"child", "person", "still"} & set(wanted.split()))
    luck = rng.random()
    if plot.one("kin") and luck < 0.3:
        pass
    elif luck < (0.55 if only_people else 0.2):
        facts |= _child(rng)
    elif luck < (0.65 if only_people else 0.6):
        facts |= _named(rng, "hero", "name", *kind(rng), many=not plot.one("kin"))
    elif found := _usual(rng, wanted):
        if not (plot.one("kin") and {"child", "young"} & found.tags):
            facts |= _named(rng, "hero", "name", found.name, found.group, found.sex)
    for other in plot.roles[1:]:
        spec = plot.one(other)
        if spec == "kin":
            name, sex = person(rng)
            facts |= {other: f"- / child / {sex}", f"{other}-name": name}
        elif rng.random() < 0.5 and (spec == "any" or spec[0] == "@"):
            facts |= _partner(rng, other, spec.removeprefix("any").removeprefix("@"), facts)
    return facts


def _child(rng: random.Random) -> dict[str, str]:
    """A child of whom only the name is said."""
    name, sex = person(rng)
    if rng.random() < 0.12:
        name, sex = rng.choice([casting.made_up(rng).capitalize(), anybody(rng)[0]]), sex
    return {"hero": f"- / child / {sex}", "name": name}


def _named(
    rng: random.Random, who: str, key: str, name: str, group: str, sex: str, many: bool = False
) -> dict[str, str]:
    if many and not sex and rng.random() < 0.13:
        return {who: f"{name} / {group} / they"}
    called, of_name = anybody(rng, sex)
    if rng.random() < 0.08:
        called, of_name = casting.made_up(rng).capitalize(), ""
    thing = group in ("thing", "still", "sky", "vehicle", "craft", "plane", "robot", "toy")
    pronoun = sex or of_name or rng.choice(["he", "she", "it" if thing else "he"])
    facts = {who: f"{name} / {group} / {pronoun}"}
    if called.lower() not in name.lower().split():
        facts[key] = called
    return facts


def _partner(rng: random.Random, part: str, wanted: str, facts: dict[str, str]) -> dict[str, str]:
    hero = who(facts.get("hero", ""))[0]
    if not wanted.strip() and rng.random() < 0.35:
        name, group, sex = role(rng)
    elif not wanted.strip() and rng.random() < 0.3:
        found = _child(rng)
        return {part: found["hero"], f"{part}-name": found["name"]}
    else:
        one = _usual(rng, wanted)
        if one is None:
            return {}
        name, group, sex = one.name, one.group, one.sex
    if set(hero.split()) & set(name.split()):
        return {}
    found = _named(rng, part, f"{part}-name", name, group, sex)
    if rng.random() < 0.35:
        found.pop(f"{part}-name", None)
    if facts.get("name") and facts.get("name") == found.get(f"{part}-name"):
        found.pop(f"{part}-name")
    return found


__all__ = ["cast", "kind", "role"]
