"""Words of tales: articles and plurals, names, traits, quirks, clothes and things.

Everything is plain text in tables, so that a writer can add a row without reading code.
"""

import re
from functools import cache

from orchestrator.tales.tables import lines

_VOWEL = re.compile(
    r"(?-i:[AEFHILMNORSX]\b)|(?!uni|one|eu|use|ufo|ukul)[aeiou]|hour|honest|honou?r|heir", re.I
)
_ARTICLE = re.compile(r"\b([Aa])n? (?=(\w+))")


def article(phrase: str) -> str:
    """'a fox', 'an owl', 'a unicorn'."""
    return ("an " if _VOWEL.match(phrase) else "a ") + phrase


def mended(text: str) -> str:
    """Articles put right wherever a slot may have upset them."""

    def put(match: re.Match) -> str:
        return match[1] + ("n " if _VOWEL.match(match[2]) else " ")

    return _ARTICLE.sub(put, text)


def plural(noun: str) -> str:
    """The plural of a kind or a thing; of 'jar of honey' the jar's."""
    head, of, rest = noun.partition(" of ")
    irregular = {"mouse": "mice", "goose": "geese", "wolf": "wolves", "child": "children"}
    irregular |= {"sheep": "sheep", "fish": "fish", "deer": "deer", "man": "men", "elf": "elves"}
    irregular |= {"dwarf": "dwarves", "thief": "thieves", "woman": "women", "hoof": "hooves"}
    first, _, last = head.rpartition(" ")
    for one, many in irregular.items():
        if last == one or (one in ("man", "woman", "fish") and last.endswith(one)):
            last = last[: -len(one)] + many
            break
    else:
        if re.search(r"(s|x|z|ch|sh)$", last):
            last += "es"
        elif re.search(r"[^aeiou]y$", last):
            last = last[:-1] + "ies"
        else:
            last += "s"
    return f"{first} {last}".strip() + of + rest


def _split(text: str) -> list[str]:
    return text.split()


HE = _split("""
Leo Tom Arthur Oliver Max Jack Elias Finn Theo Omar Kenji Otto Milo Hugo Emil Anton Jasper Felix
Bruno Karim Mateo Nils Sami Tariq Yusuf Ravi Arjun Dmitri Pavel Ivo Luca Marco Pedro Diego Kofi
Kwame Tunde Jomo Hiro Ren Wei Bao Minh Idris Amos Barnaby Cosmo Fergus Gus Hamish Inigo Jonas Kit
Ludo Magnus Ned Oskar Percy Quentin Rufus Silas Toby Ulf Vasco Wilbur Xavi Yann Zeno Alfie Basil
""")
SHE = _split("""
Lily Anna Clara Elena Mia Rosa Nora Maya Aisha Sofia Luna Ella Ada Ida Greta Frida Hilda Astrid
Ingrid Matilda Olga Petra Vera Zoe Amina Fatima Leila Noor Priya Asha Meera Yuki Hana Mei Lin
Thandi Zuri Amara Ngozi Abeni Carmen Lucia Ines Paloma Beatriz Bridget Maeve Nell Dot Elsie Flora
Gwen Hattie Iris Josie Kaya Lotte Mabel Nina Opal Poppy Queenie Ruby Selma Tilda Ursula Willa
""")
ANY = _split("""
Pip Ember Rusty Coco Ziggy Pepper Biscuit Pebble Clover Nibble Button Pickle Mango Nutmeg Fern
Thistle Bramble Crumb Waffle Dumpling Tuppence Marble Cricket Bean Moss Sprout Tansy Juniper Olive
Figgy Truffle Noodle Bubble Whisk Tumble Jingle Scout Sunny Misty Dusty Rocky Sandy Puddle Acorn
Maple Hazel Sparrow Wren Robin Indigo Saffron Ginger Cinnamon Cocoa Toffee Fudge Pudding Crumpet
Muffin Bagel Radish Turnip Parsley Basil Sorrel Quill Inky Blot Dash Comma Echo Pocket Mitten
""")
TITLED = ("Captain {n}", "Professor {n}", "Granny {n}", "Old {n}", "Little {n}", "Uncle {n}")

SIZES = ("little", "small", "tiny", "big", "young", "old")

# What a hero may be of whom a prompt says nothing: nobody wants to read that Emma is lazy.
GIVEN_TRAITS = ("curious", "brave", "cheerful", "gentle", "polite", "clever")
GIVEN_SIZES = ("little", "small", "young")


# What animals and things may wear, as captions say it; the first three are drawn well. People wear
# what their kind says.
WEAR = _split("scarf cape jacket hat cap bow-tie")
WEAR_COLOURS = _split("red blue green yellow purple orange pink")
WEAR_LINES = (
    "{He} wore {wear} on all days of the week.",
    "{He} never went anywhere without {wear}.",
    "Around here everybody knew {him} by {wear}.",
    "{He} had put on {wear}, as always.",
)

MADE = (
    _split(
        "bram fli gru hob jum kwi lum mor nib ol pim quo rum sni tro um vel wob zin fen gli spro"
    ),
    _split("bo da fi gu lo ma ni po ra su ti vo wi ble mble nki ffle ggle ddle rri"),
    _split("ck m x n l ng p t s lly kin bit dle wig nock ster puff"),
)
MADE_LOOKS = (
    "a round furry {c} body and two small horns",
    "soft {c} fur and enormous ears",
    "{c} skin, six short legs and a curly tail",
    "long {c} fur and one big round eye",
    "{c} feathers, long legs and a tiny beak",
    "smooth {c} skin, big eyes and a spotted tail",
    "a fluffy {c} body and very large feet",
)
MADE_COLOURS = _split("purple blue green orange pink yellow grey white")


@cache
def things() -> dict[str, tuple[str, ...]]:
    """Pools of things by name."""
    out = {}
    for line in lines(__file__, "things.txt"):
        name, items = line.split(":", 1)
        out[name] = tuple(item.strip() for item in items.split(","))
    return out


THING_ADJECTIVES = _split("small old shiny dusty strange beautiful lost magic broken tiny round")


@cache
def _rows(name: str) -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    out = []
    for line in lines(__file__, name):
        head, shows, *ends = (part.strip() for part in line.split("|"))
        shows_, ends_ = (
            tuple(s.strip() for s in part.split(" ; ")) for part in (shows, ends[0] if ends else "")
        )
        out.append((head, shows_, ends_))
    return tuple(out)


def traits() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """(adjective, sentences that show it, sentences that end on it)."""
    return _rows("traits.txt")


def trait(adjective: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How a trait shows, and how a story ends on it; nothing for one that no table holds."""
    return next((row[1:] for row in traits() if row[0] == adjective), ((), ()))


def quirks() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """(what a prompt says, sentences that show it, sentences that bring it back at the end)."""
    return _rows("quirks.txt")
