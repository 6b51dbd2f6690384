"""Where stories happen: places with what a picture of them shows.

A place's picture is in words of the scene captions (`art/scenes.py`).
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from orchestrator.tales.tables import cells, lines
from orchestrator.tales.worlds.kinds import VOCABULARY, Kind
from orchestrator.tales.worlds.words import SIZES
from orchestrator.text.english import SINGULAR, with_article, word_set


@dataclass(frozen=True)
class Place:
    """`noun` takes "the"; `prep` goes before it; `picture` may hold [a|b] choices."""

    key: str
    noun: str
    prep: str
    picture: str
    spots: tuple[str, ...]
    tags: frozenset[str]

    @property
    def the(self) -> str:
        """As a sentence says it: 'the forest', 'Paris', "grandma's house"."""
        is_name = self.noun[:1].isupper() and not _WITH_THE.search(self.noun)
        is_name = is_name or _OF_FAMILY.match(self.noun) or self.noun == "space"
        return self.noun if is_name else f"the {self.noun}"


# Names that have an article: "the North Sea".
_WITH_THE = re.compile(
    r"\b(?:Sea|Ocean|Pole|Alps|Amazon|Sahara|Arctic|Antarctic|Desert|Forest|Mountains|Islands|Moon)$"
)
_OF_FAMILY = re.compile(
    r"(?:grand\w+|mother|father|mum|mom|dad|uncle|aunt|granny|oma|opa|nana)\w*(?: \w+)?['’]s ", re.I
)


def matches(place: Place, wanted: str) -> bool:
    """Whether a place is wanted: by its noun or its picture's, or because it has all the tags."""
    return wanted in (place.noun, place.key) or set(wanted.split()) <= place.tags


# Places that suit most stories.
COMMON = frozenset(
    [
        *("forest", "meadow", "garden", "farm", "village", "market", "lake", "hills", "beach"),
        *(
            "old town",
            "living room",
            "kitchen",
            "playground",
            "river",
            "coral reef",
            "snowy forest",
        ),
    ]
)
# Homes by group's word for it (`words.Body.home`), and of kinds that live otherwise.
HOMES = {
    "den": "A warm cave under a tree with dry leaves and smooth stones",
    "nest": "A nest of twigs high in a green tree",
    "burrow": "A snug round room under the ground with a small bed and a lamp",
    "stable": "A wooden stable with straw and a lantern",
    "hole under a stone": "A small mossy hollow under a big grey stone",
    "house under a leaf": "A tiny house under a big green leaf with flowers around",
    "sea cave": "An underwater garden with shells, seaweed and soft sand",
    "house": "A cozy room with a bed, a fireplace and a small window",
    "castle": "A castle bedroom with a big bed, red curtains and a tall window",
    "cave": "A warm cave with smooth stones and a pile of shiny things",
    "workshop": "A workshop with a wooden bench, tools and a round window",
    "shed": "A wooden shed with tools, boxes and an open door",
    "berth": "A small harbour with a wooden jetty and calm water",
    "hangar": "A workshop with an open gate, tools and a grey floor",
    "toy box": "A children's room with a toy box, a shelf and a rug",
    "shelf": "A cozy kitchen with a wooden shelf, cups and a window",
    "corner of the sky": "A wide sky with soft white clouds",
}
OWN_HOMES = {
    "penguin": "An ice field with white snow and blue frozen water",
    "polar bear": "An ice field with a small cave of snow",
    **dict.fromkeys(
        ("duck", "duckling", "swan", "goose"), "A calm blue lake with reeds and a nest"
    ),
    **dict.fromkeys(("hen", "chick", "rooster", "chicken", "turkey"), "A farm with a red barn"),
    **dict.fromkeys(
        ("cat", "kitten", "tomcat", "dog", "puppy", "hamster"),
        "A cozy room with a sofa, a rug and a small basket",
    ),
    "horse": "A farm with a red barn, a fence and hay bales",
}

# How the picture of a place begins that is indoors.
INDOORS = re.compile(
    r"^(inside|an? [\w ]*(room|kitchen|attic|cellar|hall|shop|bakery|library|laboratory|lounge|"
    r"workshop))\b",
    re.I,
)


@cache
def places() -> dict[str, Place]:
    """All places by noun; other nouns share the picture of the first, but say their own name."""
    out = {}
    for line in lines(__file__, "plot_places.txt"):
        nouns, prep, tags, picture, spots = cells(line, "|")
        key, *others = (noun.strip() for noun in nouns.split(","))
        cut = tuple(spot.strip() for spot in spots.split(","))
        for noun in (key, *others):
            out[noun] = Place(key, noun, prep, picture, cut, frozenset([key, *tags.split()]))
    return out


@cache
def _scenes() -> dict[str, str]:
    path = VOCABULARY / "storybook_scenes.txt"
    lines = path.read_text().splitlines() if path.exists() else []
    pairs = (line.partition(":") for line in lines)
    return {term.strip(): known for known, _, terms in pairs for term in terms.split(",")}


def scene_for(noun: str) -> str:
    """What a place looks like that the picture model's vocabulary explains; '' for none."""
    return _scenes().get(noun, "")


def known(noun: str) -> Place | None:
    """The place that a noun names, or that what it names looks like; None for what is no place."""
    table = places()
    last = (noun.split() or [""])[-1]
    return table.get(noun) or table.get(scene_for(noun)) or table.get(last)


def named(noun: str) -> Place | None:
    """The place that a noun is, in small letters: one of the tables, or one like those."""
    for form in _forms(noun) if noun else ():
        found = places().get(form) or _further().get(form) or places().get(scene_for(form))
        if found:
            return found
    return None


def said(prep: str, noun: str, place: Place) -> str:
    """A fact of a place, as a prompt has it: 'at the zoo', 'on Mars', 'in space'."""
    is_name = noun[:1].isupper() and noun.istitle()
    if not is_name:
        noun = noun.lower()
    the = replace(place, noun=noun).the
    return f"{prep} {the}"


_SPOTS = ("in a quiet corner", "right in the middle", "at the far end")
# What says where a place is, or when: "forest behind the school", "bakery at dawn".
_BEHIND = re.compile(
    r" (?:behind|of|to|at|near|by|in|on|under|with|beside|between|over|next|full|made|where|that|"
    r"during|before|after|for|from|inside|without)\b.*"
)
# "bakery at dawn": when, in the words of a place.
_TIMED = re.compile(
    r" (?:(?:at|by|in|during|before|after) (?:the )?(?:(?:early|late|moon) ?)?"
    r"(?:dawn|sunrise|morning|noon|day|afternoon|sunset|dusk|evening|night|midnight|moonlight))$"
)
_INSIDE_OF = word_set("inside into within")


@cache
def _further() -> dict[str, Place]:
    """The places of `places.txt` by noun."""
    out = {}
    for line in lines(__file__, "places.txt"):
        nouns, prep, tags, picture = cells(line, "|")
        for noun in (noun.strip() for noun in nouns.split(",")):
            own = frozenset([noun, *tags.split()])
            out.setdefault(noun, Place(noun, noun, prep, picture, _SPOTS, own))
    return out


def asked(prep: str, noun: str) -> Place:
    """The place of a prompt's own words; the picture is of it, whether a table has it or not."""
    bare = re.sub(r"^(?:an?|the|their|its|our|his|her|my|your) ", "", noun)
    found = _like(bare.lower())
    if found is None:
        inside = prep in _INSIDE_OF
        # The picture model makes anything of a word that it does not know, alone.
        around = _ROOM if inside else _LAND
        picture = f"{_begun(with_article(bare))} {around}"
        if prep == "on":  # a skateboard is no land
            picture = f"A park {_LAND}"
        if bare[:1].isupper():
            picture = f"{bare}, a land with green hills, small houses and a winding path"
        tags = [bare.lower(), *(["inside"] if inside else [])]
        return Place(bare, bare, prep, picture, _SPOTS, frozenset(tags))
    if prep in _OUTSIDE_OF and {"inside", "town"} <= found.tags and found.noun not in _BACKED:
        return replace(found, noun=bare, prep=prep, picture=_STREET, tags=frozenset(["town"]))
    if found.noun == bare:
        return replace(found, prep=prep) if found.noun not in places() else found
    return replace(found, noun=bare, prep=prep, picture=_led(bare, found))


# Who is behind a school sees it from outside; behind a stage nobody does.
_OUTSIDE_OF = word_set("outside behind beside near by")
_BACKED = word_set("stage stairs staircase kitchen bed")
_STREET = "A street with houses, a door and a big window, a lamp and a tree"
_ROOM = "with warm light, a small window and a rug, inside a room"
_LAND = "with green grass, a winding path and a few trees"


_HOUSE = "(barn|stable|farm|farmhouse|house|hut|cottage|cabin)"
_COUNTRY_ROOF = re.compile(rf"(?:\w+ )?{_HOUSE} roof|roof of (?:\w+ )?{_HOUSE}")


def _like(noun: str) -> Place | None:
    """The place that a phrase names: all of it, what it begins with, what that ends with.

    Where that is none, what it is of: "bakery window" is the bakery.
    """
    if noun.startswith("underwater ") and noun not in _further():
        noun = "underwater city"
    # A roof in the country is one of a house: its own picture has no city.
    if owner := _COUNTRY_ROOF.fullmatch(noun):
        return named(owner[1] or owner[2])
    for said in dict.fromkeys((_BEHIND.sub("", noun), _TIMED.sub("", noun))):
        parts = said.split()
        for at in range(len(parts)):
            for form in _forms(" ".join(parts[at:])):
                if place := places().get(form) or _further().get(form):
                    return _around(place, _first_of(parts[:at])) or place
                if place := places().get(scene_for(form)):
                    return place
                if scene := scene_for(form):
                    picture = _begun(with_article(form))
                    return Place(scene, form, "in", picture, _SPOTS, frozenset([scene]))
    return _first_of(_BEHIND.sub("", noun).split()[:-1])


def _around(place: Place, front: Place | None) -> Place | None:
    """Where something is by what its noun begins with, if that is what a picture should show.

    What is in the bakery window is in the bakery, and a forest school is in the forest.
    """
    is_around = front and ("thing" in place.tags or (_OPEN & front.tags and place.tags >= _IN))
    return front if is_around else None


_IN, _OPEN = frozenset(["inside", "town"]), frozenset(["wild", "tame"])


def _first_of(parts: list[str]) -> Place | None:
    """The place that words begin with: "bakery" of "bakery window"."""
    for end in range(len(parts), 0, -1):
        if place := named(re.sub(r"['’]s$", "", " ".join(parts[:end]))):
            return place
    return None


def _forms(phrase: str) -> list[str]:
    last = phrase.split()[-1]
    single = phrase[:-1] if last.endswith("s") and last not in SINGULAR else ""
    parted = phrase.replace("-", " ") if "-" in phrase else ""  # "tree-house"
    return [form for form in (phrase, single, parted) if form]


def _led(noun: str, place: Place) -> str:
    """A picture with the prompt's own words for what it shows: "A noisy old town street"."""
    picture = place.picture
    if noun[:1].isupper() or "'s " in noun or _BEHIND.search(noun):
        return picture
    article, _, shown = picture.partition(" ")
    size = len(place.noun.split()) if noun.endswith(place.noun) else 1
    front = [word for word in noun.split()[:-size] if word not in _UNSEEN]
    head = re.split(r" (?:with|of|on|in|under|from|over)\b|,", shown)[0]
    lead, last = head.lower().split(), noun.split()[-1]
    if article not in ("A", "An") or not front or not set(front).isdisjoint(lead):
        return picture
    if last not in lead:
        return picture
    if any(map(named, front)):  # "a tall old church tower"
        return picture.replace(f" {last}", f" {' '.join(front)} {last}", 1)
    rest = shown.removeprefix(head)
    if not set(front).isdisjoint(SIZES) and lead[0] in SIZES:  # "a tiny small village"
        head = head.partition(" ")[2]
    return _begun(with_article(f"{' '.join(front)} {head}")) + rest


# Words that no picture shows.
_UNSEEN = word_set("right wrong new own same other next first last favourite favorite famous local")


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


# What a place that somebody travels to looks like, by a word of its name.
_LOOKS = {
    "strange planet": "mars jupiter venus saturn neptune pluto mercury uranus planet",
    "space": "galaxy milky comet star stars sun universe",
    "ice land": "pole arctic antarctica antarctic",
    "coral reef": "sea ocean underwater",
    "jungle": "africa india amazon",
}


def pictured(phrase: str) -> str:
    """A picture of where a phrase says ("the bottom of the sea"), or the phrase itself."""
    # "a magical forest where trees whisper"
    noun = re.split(r" (?:where|who|which|that|whose|with) ", phrase.lower())[0]
    noun = re.sub("^(?:the|an?) ", "", noun)
    place = _like(noun) or known(noun)
    for key, said in _LOOKS.items():
        if place is None and not set(said.split()).isdisjoint(noun.split()):
            place = places()[key]
    return place.picture if place else f"{phrase[:1].upper()}{phrase[1:]} under a wide sky"


def where(noun: str) -> str:
    """'in the magical forest' for a place that a noun names; '' for what is no place."""
    place = known(noun)
    return said(place.prep, noun, place) if place else ""


@cache
def habitats() -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    """(kinds and tags, places that suit them); `!` before those who are seen nowhere else."""
    rows = (line.partition(":") for line in lines(__file__, "habitats.txt"))
    return tuple((frozenset(cells(who, ",")), tuple(cells(where, ","))) for who, _, where in rows)


def suiting(kind: Kind) -> tuple[tuple[str, ...], bool]:
    """The places that suit a hero of this kind, by its name before its tags; () for anywhere.

    And whether such a one is at home there alone.
    """
    last = kind.name.split()[-1]
    for known_by in ({kind.name}, {last}, kind.tags):
        bound = {f"!{name}" for name in known_by}
        for who, where_ in habitats():
            if not who.isdisjoint(known_by | bound):
                return where_, not who.isdisjoint(bound)
    return (), False
