"""How the cast look: the kind that a prompt means, and the sentence that a picture shows of it.

Any noun may play: "hedgehog baker" is a hedgehog in a baker's clothes, "black sheep" a sheep in
black, a sousaphone no beast, whatever its brief says.
"""

import random
import re
from functools import cache

from orchestrator.tales import pools
from orchestrator.tales.tables import cells, lines
from orchestrator.tales.worlds import kinds, words
from orchestrator.tales.worlds.kinds import BODIES, Kind
from orchestrator.tales.worlds.words import article, mended
from orchestrator.text.english import NUMBERS, word_set

# How somebody looks whose kind is in no table, by group: the look, and colours for {c}.
LOOKS = {
    "beast": ("{c} fur and a long tail", "brown grey golden white"),
    "hoofed": ("{c} fur and small hooves", "brown grey white"),
    "bird": ("{c} feathers and bright eyes", "brown grey blue white"),
    "fowl": ("{c} feathers and a short beak", "white brown grey"),
    "hopper": ("{c} fur and long feet", "brown grey white"),
    "crawler": ("{c} skin and short legs", "green brown grey"),
    "snake": ("shiny {c} scales", "green yellow brown"),
    "insect": ("a shiny {c} body and six legs", "green red black"),
    "flier": ("{c} wings", "yellow blue white"),
    "fish": ("{c} scales and big fins", "blue silver orange"),
    "person": ("brown hair and a {c} coat", "red blue green brown"),
    "child": ("brown hair and a {c} jacket", "red blue green yellow"),
    "royal": ("a {c} robe and a golden crown", "red blue purple"),
    "magic": ("{c} fur and big eyes", "purple blue green"),
    "winged": ("a {c} dress and wings", "pink blue green"),
    "dragon": ("{c} scales and small wings", "green red purple"),
    "steed": ("a {c} coat and a long mane", "white golden"),
    "merfolk": ("a {c} tail and long hair", "green blue"),
    "robot": ("a {c} metal body and round eyes", "silver blue red"),
    "vehicle": ("{c} paint and round headlights", "red yellow blue"),
    "craft": ("a {c} hull and a smiling face", "red blue white"),
    "plane": ("{c} paint and wide wings", "red yellow white"),
    "toy": ("{c} cloth and button eyes", "brown red blue"),
    "thing": ("a {c} body and a smiling face", "red blue yellow"),
    "still": ("a smiling face", "red blue"),
    "sky": ("a round smiling face", "white"),
}
_LIFELESS = frozenset(["thing", "still", "sky", "toy", "vehicle", "craft", "plane", "robot"])
_PEOPLE = frozenset(["person", "child", "royal"])


def known_kind(name: str, group: str = "") -> Kind | None:
    """A kind by its name, of that group where two have the name; None for what no table has."""
    if found := _of_table(name, group):
        return found
    parts = name.split()
    if parts[-1:] and parts[-1] in _YOUNG and (grown := _of_table(" ".join(parts[:-1]), group)):
        return _named(name, grown, tags=grown.tags | {"young"})
    for at in range(1, len(parts)):
        front, back = " ".join(parts[:at]), " ".join(parts[at:])
        if head := _of_table(back, group):
            return _compound(name, front, head, group)
        being = _of_table(front, group)
        if being and "animal" in being.tags and group in ("", being.group, "person"):
            return _named(name, being)  # "crocodile ticket inspector"
    return None


_YOUNG = word_set("cub pup puppy kitten chick foal calf hatchling duckling kit joey fry baby child")


def given_kind(name: str, group: str) -> Kind:
    """The kind that a prompt names, whatever it is; of "two penguins" one."""
    name = " ".join(word for word in name.split() if word not in NUMBERS) or name
    if kind := known_kind(name, group):
        return kind
    front, _, last = name.rpartition(" ")
    if single := _singular().get(last):
        return known_kind(f"{front} {single}".strip(), group)
    if is_thing(name) and group not in _LIFELESS:
        group = "thing"
    group = group or "beast"
    look, colours = LOOKS[group]
    return Kind(name, group, look, tuple(colours.split()), _tags(group))


@cache
def _singular() -> dict[str, str]:
    """All kinds of one word by their plural."""
    names = [*kinds.by_name(), *kinds.further_kinds(), *_rare()]
    return {words.plural(name): name for name in names if " " not in name}


def _tags(group: str) -> frozenset[str]:
    return frozenset([*BODIES[group].tags.split(), group])


def _of_table(name: str, group: str) -> Kind | None:
    table = kinds.by_name()
    found = [table[name]] if name in table else []
    found += kinds.further_kinds().get(name, ())
    if not found and name in _rare():
        found = [_rare()[name]]
    return next((kind for kind in found if kind.group == group), found[0] if found else None)


@cache
def _rare() -> dict[str, Kind]:
    return {kind.name: kind for kind in kinds.rare_kinds()}


def _named(name: str, kind: Kind, look: str = "", tags: frozenset[str] | None = None) -> Kind:
    return Kind(
        name,
        kind.group,
        look or kind.look,
        kind.colours,
        kind.tags if tags is None else tags,
        kind.sex,
    )


def _compound(name: str, front: str, head: Kind, group: str) -> Kind:
    """Of "hedgehog baker" the hedgehog is drawn, of "pirate cat" the cat; black sheep are black."""
    first = _of_table(front.removesuffix("'s"), "")
    if first and not front.endswith("'s"):
        if _has_trade(head) and not _has_trade(first):
            return _in_trade(name, first, head)
        if _has_trade(first) and not _has_trade(head):
            return _in_trade(name, head, first)
    return _named(name, head, _coloured(head.look, front))


def _has_trade(kind: Kind) -> bool:
    """Whether a kind is told by its clothes: whoever else has that trade is no human for it."""
    return kind.group in _PEOPLE or (kind.group == "magic" and bool(_CLOTHES.search(kind.look)))


# Clothes that the picture model can put on the animals of `_WEARERS`, by what a trade wears.
_CLOTHES = re.compile(
    r"(?P<cape>cape|robe|tunic|dress|armor)|"
    r"(?P<jacket>coat|jacket|suit|apron|overalls|shirt|sweater|clothes|uniform)"
)
_WEARERS = word_set(
    "fox wolf bear panda koala lion tiger mouse hamster raccoon cat kitten dog puppy pig piglet "
    "cow calf rabbit bunny frog toad monkey"
)


def _in_trade(name: str, being: Kind, trade: Kind) -> Kind:
    """A being that has a trade: its own look, and a piece of the clothes of that."""
    if not can_wear(being):
        return _named(name, being)
    worn = _CLOTHES.search(trade.look)
    before = trade.look[: worn.start()].split() if worn else []
    colour = next((word for word in reversed(before) if word in _COLOURS or word == "{c}"), "blue")
    colour = colour.replace("{c}", f"[{'|'.join(trade.colours)}]")
    piece = worn.lastgroup if worn else "scarf"
    return _named(name, being, f"{being.look}, wearing a {colour} {piece}")


def can_wear(kind: Kind) -> bool:
    """Whether the picture model has seen such animals in clothes; of others it makes people."""
    return kind.group in ("beast", "hoofed", "hopper") and not _WEARERS.isdisjoint(
        kind.name.split()
    )


_COLOURS = word_set(
    "red blue green yellow purple orange pink black white grey brown golden silver turquoise violet"
)


def _coloured(look: str, said: str) -> str:
    """A look in the colour that a word says: "black" makes white wool black."""
    colour = next((word for word in said.lower().split() if word in _COLOURS), "")
    if not colour:
        return look
    if "{c}" in look:
        return look.replace("{c}", colour)
    first = re.search(rf"\b(?:red-)?(?:{'|'.join(_COLOURS)}|sandy|dark)\b", look)
    return look.replace(first[0], colour, 1) if first else look


def is_thing(noun: str) -> bool:
    """Whether one of our lists has it as a thing, which has no fur, hooves or wings."""
    return bool(noun) and noun.split()[-1] in _things()


@cache
def _things() -> frozenset[str]:
    found = [thing for pool in words.things().values() for thing in pool]
    for sort in ("small", "big", "food", "toy", "box"):
        found += pools.items.lists()[sort]
    return frozenset(thing.split()[-1] for thing in found)


# ---- the sentence -------------------------------------------------------------------------------

SKINS = ("pale skin", "fair skin", "brown skin", "dark brown skin", "dark skin")
# The skins that the picture model has seen with a hair; with others it draws another hair.
_WITH_HAIR = {
    **{"black": ("pale skin", "dark skin"), "blond": ("fair skin",), "brown": ("brown skin",)},
    **{"dark": ("dark brown skin",), "red": ("pale skin", "fair skin")},
}


@cache
def _regions() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The skins and the hair that go with a name, of names that say where a family is from."""
    out = {}
    for line in lines(__file__, "regions.txt"):
        said, _, names = line.partition(":")
        skins, hairs = (tuple(cells(part, ",")) for part in said.split("|"))
        out |= dict.fromkeys(names.split(), (skins, hairs))
    return out


_HAIR = re.compile(r"\b(?:long )?(?:black|brown|curly|blond|dark|red) hair\b")


# Trades that make a human of any animal in the picture model's eyes.
_STRONG = word_set("pirate astronaut superhero ninja viking vampire clown")


def look(
    rng: random.Random, kind: Kind, name: str, pronoun: str, size: str, colour: str, wear: str
) -> str:
    """One sentence that a picture shows of one of the cast."""
    text = _coloured(kind.look, colour) if colour else kind.look
    text = text.replace("{c}", rng.choice(kind.colours)) if "{c}" in text else text
    text = re.sub(r"\[([^\]]*)\]", lambda m: rng.choice(m[1].split("|")), text)
    kept = kind.name
    if kind.group not in _PEOPLE:
        trades = [word for word in kept.split() if word in _STRONG or (wear and _is_trade(word))]
        if ", wearing" in text:
            trades += filter(_is_trade, kept.split())
        kept = " ".join(word for word in kept.split() if word not in trades) or kept
    if speaks := _SPEAKING.get(kind.group, ""):
        kept = _speaking(kept, speaks)
    head = f"{size} {kept}"
    if kind.group in _PEOPLE:
        head, text = _person(rng, kind, name, pronoun, head, text)
    text = f"{article(' '.join(head.split()))} with {text}"
    return mended(
        f"{text}{' and' if ', wearing' in text else ', wearing'} {wear}" if wear else text
    )


def _is_trade(word: str) -> bool:
    """Whether a word makes a human of an animal in clothes."""
    kind = _of_table(word, "")
    return kind is not None and kind.group in _PEOPLE


# As the picture model's vocabulary has things that play: it draws people for bare words.
_SPEAKING = {"thing": "talking", "still": "talking", "sky": "smiling"}


def _speaking(name: str, speaks: str) -> str:
    """'left talking sock': right before the part that a table has."""
    parts = name.split()
    if parts[0] == speaks:
        return name
    at = next((at for at in range(len(parts)) if _of_table(" ".join(parts[at:]), "")), 0)
    return " ".join([*parts[:at], speaks, *parts[at:]])


def of_family(found: str, other: str) -> str:
    """A look with the skin that the other's has."""
    skin = next((skin for skin in SKINS if f"with {skin}, " in other), "")
    if not skin:
        return found
    bare = re.sub(rf" with (?:{'|'.join(SKINS)}), ", " with ", found)
    return bare.replace(" with ", f" with {skin}, ", 1)


def alike(one: str, other: str) -> bool:
    """Whether two looks would be hard to tell apart: the same but for the head, or one dress."""
    tails = [each.partition(" with ")[2] for each in (one, other)]
    if tails[0] == tails[1]:
        return True
    last = [
        [word for word in re.findall(r"[a-z]+", tail) if word in _COLOURS][-1:] for tail in tails
    ]
    cloth = [_CLOTHES.search(tail) for tail in tails]
    return all(cloth) and cloth[0][0] == cloth[1][0] and last[0] == last[1]


def with_said(look: str, said: list[str], *, is_person: bool) -> str:
    """A look with what a prompt says of it, in place of what it had of the same sort."""
    head, _, rest = look.partition(" with ")
    rest, _, tail = re.sub(r" and wearing ", ", wearing ", rest).partition(", wearing ")
    parts, worn = (_AND.split(text) if text else [] for text in (rest, tail))
    for phrase in said:
        noun = phrase.split()[-1]
        own = article(phrase) if noun in _COUNTED else phrase
        at_body = noun in _OF_BODY or (noun not in _COUNTED and noun not in _PAIRS)
        where = parts if is_person or at_body else worn
        same = [at for at, part in enumerate(where) if part.split()[-1] == noun]
        if not same and noun in _GARMENTS:
            same = [at for at, part in enumerate(where) if part.split()[-1] in _GARMENTS]
        if same:
            where[same[0]] = own
            where[:] = [part for at, part in enumerate(where) if at not in same[1:]]
        elif at_body:
            where.insert(0, own)
        else:
            where.append(own)
    # "a red cape, wearing a purple cape": what is said is the one that is worn.
    nouns = {phrase.split()[-1]: phrase for phrase in said}
    parts = [part for part in parts if part.endswith(nouns.get(part.split()[-1], part))]
    worn = [part for part in worn if part not in parts]
    shown = f"{head} with {_listed(parts)}"
    return mended(f"{shown}, wearing {_listed(worn)}" if worn else shown)


_AND = re.compile(r", | (?<!black )(?<!white )and ")


def _listed(parts: list[str]) -> str:
    *before, last = parts
    return f"{', '.join(before)} and {last}" if before else last


# What is worn over all: there is one of these.
_GARMENTS = word_set(
    "coat jacket dress robe tunic shirt sweater jumper suit overalls uniform raincoat hoodie kimono"
)
_PAIRS = word_set(
    "overalls dungarees trousers pants shorts socks shoes boots wellies gloves mittens glasses "
    "goggles pyjamas pajamas armor armour earrings slippers sunglasses sandals clogs"
)
_OF_BODY = word_set("hair fur wings eyes feathers scales skin mane spots stripes freckles braids")
_COUNTED = _GARMENTS - {"overalls"} | word_set(
    "cape apron t-shirt skirt hat cap helmet crown beret hood scarf mask ribbon tie necklace belt "
    "backpack rucksack bag tutu bandana earring patch eyepatch turban shawl poncho vest waistcoat "
    "kilt cloak tiara tail beard nose mane shell horn ponytail moustache mustache beak leg hook "
    "trunk"
)


def _person(
    rng: random.Random, kind: Kind, name: str, pronoun: str, head: str, text: str
) -> tuple[str, str]:
    skins, hairs = _regions().get(name.split(" ")[0], ((), ()))
    hair = _HAIR.search(text)
    likely = _WITH_HAIR.get(hair[0].split()[-2], SKINS) if hair else SKINS
    skin = rng.choice(skins or likely) if skins or rng.random() < 0.6 else ""
    if hairs:
        said = f"{rng.choice(hairs)} hair"
        text = _HAIR.sub(lambda m: ("long " if m[0].startswith("long") else "") + said, text)
    if pronoun == "she":
        # The picture model tells a woman by the word.
        if kind.group == "person" and kind.sex != "she" and not _WOMANLY.search(kind.name):
            head = f"{head.removesuffix(kind.name)}woman {kind.name}"
        text = _BEARD.sub(lambda m: f"long {m[1]} hair", text).replace("a beard", "long brown hair")
    return head, f"{skin}, {text}" if skin else text


_WOMANLY = re.compile(
    r"woman|lady|girl|maid|queen|mother|grann|nana|sister|aunt|erina|ress$|tress$"
)
_BEARD = re.compile(r"\ba (?:long )?(red|white|grey) beard")
