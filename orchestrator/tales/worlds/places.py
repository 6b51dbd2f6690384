"""Where stories happen: places with what a picture of them shows, times, weathers, their light.

A place's picture is in words of the scene captions (`art/scenes.py`); light and weather come after
it, in the same words, because they change every pixel of the drawing.
"""

import random
import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from orchestrator.tales.grammar import cells, logical_lines
from orchestrator.tales.worlds import words
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


# key, other nouns | prep | tags | picture | spots
PLACES = """
forest, wood, woodland, thicket, copse, spinney | in | wild trees | A green forest with tall trees,
  [ferns|bushes] and a [mossy|winding] path | under the old oak, behind a fallen log, by the big
  stone
pine forest, fir wood | in | wild trees cold | A pine forest with [dark fir trees|tall evergreen
  trees] and soft brown ground | under the tallest fir, beside a heap of cones, by the split rock
dark forest, gloomy forest, nightwood | in | wild trees spooky | A dark forest with [bare
  crooked|black twisted] trees and a narrow path | behind the hollow tree, by the crooked stump,
  under the black branches
magical forest, enchanted forest, fairy forest, moonwood | in | wild trees magic | A magical forest
  with glowing mushrooms, [giant trees|blue flowers] and floating lights | under the glowing tree,
  by the mushroom ring, beside the silver pool
autumn forest, golden forest | in | wild trees autumn | An autumn forest with orange leaves and a
  path full of [red|golden] leaves | under the red maple, in a heap of leaves, by the old gate
snowy forest, winter wood | in | wild trees cold snow | A snowy forest with snow-covered trees and
  [white hills|a frozen path] | under a bent white branch, behind a snowdrift, by the frozen brook
cherry orchard, orchard | in | tame trees | A garden with pink cherry trees in bloom and green
  grass | under the pink branches, beside the ladder, by the fence
jungle, rainforest | in | wild trees hot | A green jungle with [palm trees|big leaves], hanging
  vines and bright flowers | under the giant leaves, behind the vines, by the warm pool
swamp, marsh, bog | in | wild water | A misty swamp with reeds, [dead trees|lily pads] and dark
  water | among the reeds, on the old plank, by the sunken boat
meadow, flower field, clover field | in | wild open | A green meadow with [colorful flowers|tall
  grass] and a few trees | among the daisies, under the lone tree, by the stone wall
garden, rose garden | in | tame open town | A flower garden with a [fountain|white fence], roses
  and a path | behind the rose bush, by the watering can, under the apple tree
farm, farmyard | on | tame open | A farm with a red barn, a fence and [hay bales|a green tractor] |
  behind the barn, by the pump, under the cart
wheat field, barley field, corn field | in | tame open | A field of golden wheat with a [dirt
  road|blue sky over it] and low hills | in the middle of the field, beside the haystack, by the
  scarecrow's post
hills, green hills | in | wild open | Green rolling hills with a winding path and small trees | on
  the highest hill, behind the gorse, by the stile
windmill hill | on | tame open | A hill with a windmill, green grass and a path | behind the
  windmill, by the flour sacks, on the steps
savannah, grassland | in | wild open hot | An African savanna with acacia trees and dry yellow
  grass | under the acacia tree, by the waterhole, behind the anthill
desert, sandy desert | in | wild open hot | A sandy desert with high dunes and a few cactuses |
  behind the tallest dune, beside a cactus, by the dry well
oasis | at | wild hot water | A desert oasis with palm trees and a blue pool | under the palm
  trees, at the edge of the pool, by the tents
mountains, high mountains | in | wild high | High mountains with grey rocks, [a steep path|pine
  trees] and a deep valley | at the top of the pass, behind a boulder, by the spring
snowy mountains | in | wild high cold snow | Snowy mountains with sharp icy tops and a white
  valley | under the icy cliff, behind a snowdrift, by the rope bridge
volcano | at | wild high hot | A volcano with red glowing lava and black rocks | on the black
  rocks, at the rim, by the warm stones
cave, cavern, grotto | in | wild dark inside | A dark cave with grey rocks, stone pillars and a
  small pool | at the back of the cave, behind a stone pillar, by the pool
crystal cave, gem mine | in | wild dark inside magic | A cave full of glowing [blue|purple]
  crystals and shining gems | between two crystals, at the end of the tunnel, by the glittering
  wall
river, stream, brook | by | wild water | A winding river through green fields with stones and
  [reeds|willows] | under the willow, on the flat stone, by the bend
waterfall | at | wild water high | A waterfall in the mountains with wet rocks and green bushes |
  behind the falling water, on the wet rocks, by the pool
lake, pond, mere | by | wild water | A calm blue lake with trees around and [a small boat|water
  lilies] | at the end of the jetty, among the reeds, by the boat
beach, sandy beach, seashore, bay | on | water coast | A sandy beach with [palm trees|shells], blue
  water and small waves | behind the dunes, by the rock pool, under the upturned boat
island, desert island, islet | on | water coast wild | A small tropical island with palm trees,
  sand and blue sea all around | under the crooked palm, at the far end of the sand, by the rocks
coral reef, seabed, ocean floor | on | sea | An underwater world with colorful corals,
  [seaweed|bubbles] and sandy ground | behind the red coral, inside a big shell, by the wreck
harbour, port, quay | at | water coast town | A harbour with small boats, [a stone pier|colorful
  houses] and calm water | at the end of the pier, behind the fish crates, by the anchor
ship | on | water coast | A wooden ship deck with tall masts, white sails and barrels | behind the
  barrels, at the mast, by the wheel
lighthouse | at | coast high | A lighthouse on a cliff above the blue sea | at the foot of the
  stairs, by the big lamp, on the rocks below
village, hamlet, small village | in | town | A small village with cozy houses, [red roofs|a well]
  and a cobbled path | by the well, behind the bakery, under the village tree
snowy village | in | town cold snow | A village in the snow with [warm windows|white roofs] and a
  snowy path | by the frozen well, behind the church, under the lamp post
old town, little town | in | town | An old town street with cobblestones, crooked houses and lamps
  | under the arch, by the fountain, behind the clock tower
city, big city | in | town | A city street with tall buildings, [lit windows|street lamps] and a
  park | under the street lamp, on the park bench, by the bus stop
market, market square | at | town | A market square with colorful stalls, baskets and [flags|fruit]
  | behind the apple stall, under the striped awning, by the fountain
castle, palace | in | town royal | A fairy tale castle on a hill with towers, flags and a green
  garden | in the courtyard, at the top of the tower, behind the gate
dark castle, old castle | in | spooky royal | A dark castle with [pointed towers|high walls], bats
  and a crooked gate | behind the suit of armor, in the cold hall, at the foot of the tower
throne room, great hall | in | royal inside | A throne room with a golden throne, red carpet and
  tall columns | behind the throne, under the long table, by the tall window
haunted house, old mansion | in | spooky inside | A haunted house with broken windows, a crooked
  roof and bare trees | on the stairs, behind the curtain, by the old clock
ruins, old temple | in | wild spooky | Ancient stone ruins with broken columns and green ivy |
  behind a broken column, on the mossy steps, by the stone face
country road, crossroads | on | open tame | A country road through green fields with a wooden
  signpost | at the signpost, behind the hedge, by the milestone
bridge, stone bridge | at | water open | An old stone bridge over a river with green banks | under
  the arch, in the middle of the bridge, by the steps
campsite, camp | at | wild trees | A camp in the forest with a tent and a campfire | behind the
  tent, by the fire, under the pines
kitchen, bakery | in | inside town | A kitchen with a [stove|big oven], copper pans and a wooden
  table | under the table, behind the flour bin, by the stove
library, reading room | in | inside town | A library with tall shelves full of books and a ladder |
  behind the tallest shelf, on the ladder, under the reading lamp
workshop, toymaker's workshop | in | inside town | A workshop with a wooden bench, tools and [small
  wheels|paint pots] | under the bench, behind the paint pots, by the window
classroom, school | in | inside town | A classroom with small desks, a blackboard and a globe |
  under the teacher's desk, at the back row, by the coat hooks
attic, loft | in | inside town spooky | An old attic with boxes, a round window and dusty trunks |
  behind the trunk, under the round window, beside the old mirror
bedroom, nursery | in | inside town | A cozy bedroom with a bed, a [lamp|rug] and a window | under
  the bed, on the windowsill, beside the lamp
living room | in | inside town | A cozy room with a sofa, a fireplace and a clock | behind the
  sofa, by the fireplace, on the rug
museum | in | inside town | A great hall with [paintings|statues], tall windows and a shiny floor |
  behind a statue, under the biggest painting, by the ticket desk
train station, railway platform | at | town | A train station with a platform, rails and a clock |
  under the clock, on the last bench, by the luggage
circus, fairground | at | town | A circus with a striped tent, flags and [a ferris wheel|balloons]
  | behind the tent, by the popcorn cart, under the flags
playground, park | in | town open tame | A park with a slide, a swing and green trees | under the
  slide, by the sandpit, behind the hedge
clouds, cloud kingdom | in | sky | White clouds in a wide blue sky with [a rainbow|golden light] |
  on the softest cloud, at the edge of the sky, behind the rainbow
space, starry space | in | sky space | Outer space with bright stars and a planet with a ring |
  behind a comet, by the small red planet, between two stars
moon | on | space sky | The surface of the moon with grey craters and the earth in the sky | in the
  deepest crater, behind a moon rock, by the flag
strange planet, red planet, far planet | on | space | An alien planet with [purple|red] ground,
  strange plants and two moons | under the curly plants, by the glowing pool, behind the red rock
spaceship | in | space inside | Inside a spaceship with screens, buttons and round windows | under
  the control desk, by the round window, in the engine room
ice land, frozen land, far north | in | wild cold snow | An ice field with white icebergs and blue
  frozen water | behind an iceberg, at the edge of the ice, by the fishing hole
candy land, land of sweets | in | magic | A candy land with lollipop trees, pink hills and
  [candy houses|ice cream mountains] | under a lollipop tree, by the lemonade river, behind
  the biscuit wall
mushroom valley, mushroom village | in | magic wild | A valley of giant red mushrooms with tiny
  doors and green grass | under the biggest mushroom, by the tiny door, behind the stalks
tree house | in | trees tame | A tree house in a big tree with a rope ladder and green leaves | at
  the top of the ladder, behind the barrel, by the rope
pumpkin field | in | tame open autumn | A field with orange pumpkins, a wooden fence and hay |
  behind the biggest pumpkin, by the cart, at the fence
"""

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
LIGHTS = {
    "dawn": ("at sunrise", "in the early morning", "under a pink morning sky"),
    "day": ("in daylight", "on a sunny day", "under a blue sky", "in the morning sun"),
    "dusk": ("at sunset", "in golden evening light", "under an orange sky"),
    "night": ("at night under a starry sky", "by moonlight", "at night under the stars"),
}
INSIDE = {
    "dawn": ("in pale morning light", "in soft morning light"),
    "day": ("in daylight", "with sunlight through the window"),
    "dusk": ("in warm evening light", "in golden evening light"),
    "night": ("at night with a warm lamp", "at night with moonlight in the window"),
}
# No weather is seen from there.
WINDOWLESS = re.compile(r"\b(?:cave|ground|dungeon|Inside a space|honeycomb|barrels|coats)\b")
_AIRLESS = re.compile(r"\bouter space|\bsurface of the moon", re.I)
# No sky is seen from there.
UNDER_WATER = ("in clear blue water", "in deep blue water")
SKIES = {
    "fog": ("in the fog", "covered in mist"),
    "rain": ("in the rain", "on a rainy day"),
    "snow": ("in winter with falling snow", "covered in snow"),
    "storm": ("in a storm under dark clouds", "during a thunderstorm"),
    "wind": ("on a cloudy windy day", "under grey clouds"),
    "rainbow": ("with a rainbow", "under a rainbow"),
}
WEATHERS = {
    "fog": ("foggy", "misty"),
    "rain": ("rainy", "wet", "drizzly"),
    "snow": ("snowy", "frosty"),
    "storm": ("stormy",),
    "wind": ("windy", "blustery"),
}
WEATHER_LINES = {
    "fog": (
        "Fog lay over everything.",
        "It was so foggy that the trees looked like ghosts of trees.",
    ),
    "rain": (
        "It rained, and then it rained some more.",
        "Rain tapped on everything like small fingers.",
    ),
    "snow": ("Snow was falling in fat, slow flakes.", "Everything was white with snow."),
    "storm": ("A storm was grumbling in the sky.", "Thunder rolled about like barrels in a storm."),
    "wind": ("The wind was in a silly mood.", "A strong wind was pulling at everything."),
}
PARTS = {
    "dawn": ("morning", "early morning"),
    "day": ("morning", "afternoon", "day", "Tuesday", "Sunday"),
    "dusk": ("evening",),
    "night": ("night",),
}
SEASONS = ("spring", "summer", "autumn", "winter")
SEASON_LINES = {
    "spring": ("It was spring, and everything smelled of rain and new leaves.",),
    "summer": ("It was summer, and the days were as long as ribbons.",),
    "autumn": ("It was autumn, and the leaves came down like letters.",),
    "winter": ("It was winter, and breath made little clouds.",),
}
TIME_LINES = {
    "dawn": ("The sun was just getting up.",),
    "day": ("The sun was high.",),
    "dusk": ("The sun was going down.", "It was evening, and shadows grew long."),
    "night": ("It was night, and the stars were out.", "It was night, and most windows were dark."),
}


@cache
def places() -> dict[str, Place]:
    """All places by noun; other nouns share the picture of the first, but say their own name."""
    out = {}
    for _, line in logical_lines(PLACES):
        nouns, prep, tags, picture, spots = cells(line, "|")
        key, *others = (noun.strip() for noun in nouns.split(","))
        cut = tuple(spot.strip() for spot in spots.split(","))
        for noun in (key, *others):
            out[noun] = Place(key, noun, prep, picture, cut, frozenset([key, *tags.split()]))
    return out


def known(noun: str) -> Place | None:
    """The place that a noun names, or that what it names looks like; None for what is no place."""
    table = places()
    last = (noun.split() or [""])[-1]
    return table.get(noun) or table.get(words.scene_for(noun)) or table.get(last)


def named(noun: str) -> Place | None:
    """The place that a noun is, in small letters: of `PLACES`, `places.txt`, or one like those."""
    for form in _forms(noun) if noun else ():
        found = places().get(form) or _further().get(form) or places().get(words.scene_for(form))
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
_HOURS = {
    "dawn": "dawn sunrise morning",
    "dusk": "dusk sunset evening",
    "night": "night midnight moonlight moonlit starlit",
    "day": "noon midday",
}


def hour(noun: str) -> str:
    """The time that the words of a place say, as a picture shows it; '' for none."""
    said = set(noun.lower().split())
    return next((time for time, hours in _HOURS.items() if said & set(hours.split())), "")


_INSIDE_OF = word_set("inside into within")


@cache
def _further() -> dict[str, Place]:
    """The places of `places.txt` by noun."""
    out = {}
    for _, line in logical_lines(Path(__file__).with_name("places.txt").read_text("utf-8")):
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
                if place := places().get(words.scene_for(form)):
                    return place
                if scene := words.scene_for(form):
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
    if not set(front).isdisjoint(words.SIZES) and lead[0] in words.SIZES:  # "a tiny small village"
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


def light(
    rng: random.Random, picture: str, time: str, weather: str, inside: bool, season: str = ""
) -> str:
    """The words of season, weather and light that end a place's sentence."""
    if "underwater" in picture.lower():
        return UNDER_WATER[time in ("dusk", "night")]
    if _AIRLESS.search(picture):  # no blue sky
        return LIGHTS["night"][0]
    if inside:
        if WINDOWLESS.search(picture):
            return rng.choice([said for said in INSIDE[time] if "window" not in said])
        if weather not in _AT_WINDOW:
            return rng.choice(INSIDE[time])
        # No sun or moon is seen through rain.
        grey = {"night": "at night with a warm lamp", "dusk": "in the evening"}
        return f"{grey.get(time, 'on a grey day')}, with {_AT_WINDOW[weather]} at the window"
    said = []
    if season and not (season == "winter" and weather == "snow"):
        if time == "day" and not weather:
            return _IN_SEASON[season]
        said.append("in summer" if season == "summer" else _IN_SEASON[season])
        if weather == "wind":
            weather = ""
    if weather in _BY_NIGHT and time == "night":
        said.append(_BY_NIGHT[weather])
    elif weather in SKIES and time != "night":
        # Fog and storms have a light of their own.
        if time in ("dawn", "dusk") and weather in ("rain", "snow", "rainbow"):
            said.append(rng.choice(LIGHTS[time]))
        said.append(rng.choice(SKIES[weather]))
    else:
        said.append(rng.choice(LIGHTS[time]))
    return ", ".join(said)


_BY_NIGHT = {
    "snow": "at night with falling snow",
    "storm": "at night in a thunderstorm",
    "fog": "at night in the mist",
    "rain": "at night in the rain",
}
_AT_WINDOW = {"rain": "rain", "snow": "snow", "storm": "lightning", "fog": "mist"}
_IN_SEASON = {
    "spring": "in spring with flowers",
    "summer": "on a sunny summer day",
    "autumn": "in autumn with orange leaves",
    "winter": "in winter, covered in snow",
}


@cache
def habitats() -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    """(kinds and tags, places that suit them); `!` before those who are seen nowhere else."""
    text = Path(__file__).with_name("habitats.txt").read_text("utf-8")
    lines = (line.partition(":") for _, line in logical_lines(text))
    return tuple((frozenset(cells(who, ",")), tuple(cells(where, ","))) for who, _, where in lines)


def suiting(kind: words.Kind) -> tuple[tuple[str, ...], bool]:
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
