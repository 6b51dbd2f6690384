"""A thing that does something odd: grandpa's watch, which runs backwards."""

import random
import re

from orchestrator.tales.phrases.clauses import did, listed
from orchestrator.tales.phrases.verbs import plural_verb, turned
from orchestrator.tales.pools.items import head
from orchestrator.tales.worlds.words import article

# Things of one sort ; what they do.
FAMILIES = """
grandpa's watch | alarm clock | grandfather clock | pocket watch | cuckoo clock | church clock ;
runs backwards | strikes thirteen | stops when somebody tells a lie | is always right but never
today | goes faster when it is bored | ticks only on Sundays | wakes up the wrong people | shows
how long a wait will be | lets one minute last for ever ;; door | old gate | cupboard | wardrobe
| trapdoor | garden door | lift | little red door ; opens somewhere else each time | is only
there at night | leads to yesterday | opens only for whoever sings | is smaller from the inside
| knocks back | leads to the sea | opens when nobody looks | goes to another country | leads to
last summer | is different every day ;; piano | violin | drum | music box | trumpet | accordion
| flute | old radio ; plays only at night | plays by itself | plays what you are thinking |
makes everybody dance | can only play one song | makes people fall asleep | plays the songs of
people far away | laughs | calls the birds | makes it rain | plays tomorrow's songs ;; hat |
coat | scarf | pair of glasses | red cap | cloak | glove | umbrella | grandma's shawl | crown |
mask ; makes whoever wears it invisible | whispers advice | always comes back | tells what
others think | grows when you are proud | is never wet | knows all the jokes | changes its
colour with the weather | makes its owner polite | sneezes | shows the world upside down | makes
you float | laughs at the wrong moment | keeps other people's secrets ;; pencil | paintbrush |
typewriter | notebook | box of crayons | piece of chalk | book | map | diary | postcard | letter
; draws by itself | writes only the truth | comes true | writes what will happen tomorrow |
changes its end each night | answers back | shows where you are needed | corrects everybody |
has one page more every morning | finishes every story with a dragon | only draws what is lost
;; kettle | teapot | spoon | oven | cooking pot | grandma's saucepan | biscuit tin | cup | lunch
box ; never gets empty | sings when it is hot | makes everything taste of summer | talks in its
sleep | only cooks what one needs | grants one small wish a day | stirs by itself | grumbles |
makes whoever drinks from it tell the truth | is always warm | knows everybody's favourite ;;
mirror | telescope | window | pair of binoculars | magnifying glass | painting | photograph |
snow globe | lamp | lantern | candle ; shows yesterday | shows you as you will be | shines only
when somebody is sad | lights up what is hidden | moves when nobody looks | shows the other side
of the world | winks | never goes out | shows what you have forgotten | makes shadows of animals
| has its own weather ;; key | compass | button | coin | shell | stone | marble | ring | whistle
| feather | bell ; fits every lock | points to whoever needs help | hums before it rains |
brings back whatever you lose | gets warm when a friend is near | rolls uphill | tells a story
when you hold it to your ear | turns up wherever you go | can be heard only by dogs | glows in
the dark | rings before something happens | makes time stop | calls the wind ;; bed | chair |
sofa | rug | carpet | pillow | swing | rocking chair | bathtub | desk ; flies at night | walks
about when everybody sleeps | dreams aloud | takes you where you want to go | remembers
everybody who sat on it | tickles | grows as big as it has to be | purrs | moves to another room
each night | swings by itself | only carries those who are kind ;; tree | apple tree | flower |
seed | bean | old oak | rose bush | beanstalk | cactus | mushroom ; grows buttons | grows in one
night | blooms only in the snow | whispers names | gives a different fruit each day | walks to
the river at night | bears lamps | sings when the moon is full | grows downwards | grows
whatever you plant beside it ;; bus | bicycle | kite | boat | train | sledge | balloon | tram |
scooter | wheelbarrow | paper boat ; drives to the moon on Fridays | stops where nobody has ever
been | always goes home by itself | only goes backwards | pulls its owner along | never comes
down | goes under the sea | has its own will | is faster than the wind | runs on songs | finds
whatever is lost ;; house | island | tower | well | staircase | bridge | garden | room | shop |
bench | lighthouse | library ; changes its place every night | is only there when it rains |
answers every question with a question | has one step more every day | gives back what falls
into it | is bigger than it looks | can be seen only by children | sighs | floats | sells what
nobody needs | goes for a walk on Sundays | remembers what everybody said there | moves over
when a friend comes ;; shoes | red boots | slippers | stilts | roller skates ; dance by
themselves | always walk home | run faster than anyone | walk on water | squeak when somebody
fibs | never stand still | go where they like | remember every path ;; doll | teddy bear |
rocking horse | puppet | spinning top | ball | tin soldier | robot ; comes alive at midnight |
never falls over | knows all the secrets | cries at night | always tells the opposite | bounces
up to the clouds | has a heart that ticks | understands the animals | sneezes glitter
"""
_PAIRS = re.compile(
    r"(?:shoes|boots|slippers|stilts|skates|socks|gloves|mittens|glasses|trousers|wings|stockings)$"
)
_OWNED = re.compile(
    r"^(?:(?:old )?(?:grand\w+|mother|father|mum|dad|uncle|aunt|sister|brother)'s )"
)


_WHICH = re.compile(r" (?:that|which) ")


def _families() -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    rows = (part.split(";") for part in listed(FAMILIES, ";;"))
    return [(listed(things), listed(deeds)) for things, deeds in rows]


def wonder(rng: random.Random) -> dict[str, str]:
    """`wonder` ("watch"), `a_wonder`, `wonder_the`, `wonder_does`, `wonder_did`, its pronouns."""
    things, deeds = rng.choice(_families())
    return _forms(rng.choice(things), rng.choice(deeds))


def _forms(thing: str, does: str) -> dict[str, str]:
    bare = head(thing).split()[-1]
    one = thing.startswith(("pair of ", "box of ", "piece of "))
    many = not one and bare.endswith("s") and not bare.endswith(("ss", "us"))
    if many:
        does = turned(does, plural_verb)
    if _OWNED.match(thing):
        a = the = f"{{his}} {thing}"
    elif thing[0].isupper() and "'s " in thing:
        a = the = thing
    elif "'s " in thing:
        a = the = f"the {thing}"
    else:
        the = f"the {thing}"
        pair = "a pair of " if _PAIRS.search(thing) else ""
        a = f"{pair}{thing}" if many else article(thing)
    if one and thing.startswith("pair of "):
        bare = thing.removeprefix("pair of ").split()[-1]
    return {
        "wonder": thing,
        "a_wonder": a,
        "wonder_the": the,
        "wonder_bare": bare,
        "wonder_does": does,
        "wonder_did": did(does),
        "wonder_it": "them" if many else "it",
        "wonder_they": "they" if many else "it",
        "wonder_was": "were" if many else "was",
        "wonder_is": "are" if many else "is",
        "wonder_its": "their" if many else "its",
    }


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says of a thing."""
    thing, does = given.get("wonder", row["wonder"]), given.get("wonder_does", "")
    noun, _, rest = _WHICH.sub("|", thing, count=1).partition("|")
    does = re.sub(r"^(?:that|which|who) ", "", does) or rest or row["wonder_does"]
    return _forms(noun or thing, does)
