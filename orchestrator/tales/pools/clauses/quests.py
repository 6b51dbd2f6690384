"""What somebody wants to see, have or know; where somebody travels; what somebody follows."""

import random
import re
from functools import cache

from orchestrator.tales.phrases.clauses import did
from orchestrator.tales.phrases.verbs import (
    clause,
    from_ing,
    ing,
    of_person,
    owned,
    participle,
    past,
    plural_verb,
    rooted,
    thirds,
)
from orchestrator.tales.pools import items
from orchestrator.tales.tables import logical_lines
from orchestrator.text.english import word_set

# What is wanted, by its verb.
GETS = """
see: summer | the snow | the mountains | the sea | the stars up close | a sunrise | a rainbow |
  the inside of a clock | the other side of the moon | {his} own tail | a real city | a train |
  the northern lights | what is behind the hill | the bottom of the well | a whale | the desert |
  daylight | the world from above | a Christmas tree | spring | a giraffe | where the river ends |
  the queen's garden | the land on the other side | {his} own back | a fire | the big waterfall |
  where the birds go in winter | a firework
have: a birthday | a shadow | a tail | a name day | a garden | a grandmother | a pet | a pillow |
  a day off | curly hair | a secret | a room of {his} own | hands | shoes | a bicycle | a nose |
  a little brother | a holiday | a birthday cake with candles | a coat of {his} own | a passport
know: what snow tastes like | what is behind the moon | where the sun sleeps | what the stars say
  | how a hug feels | what birds dream of | how old the hill is | what it is like to be big |
  who lights the stars | what happens at night | what is inside the mountain | how grass smells |
  what rain is made of | where the music goes
hear: the sea | an echo | music | a lullaby | silence | thunder | an owl | the snow fall |
  a real orchestra | {his} own voice
taste: snow | ice cream | honey | the sea | a strawberry | soup | a cloud | lemonade | moonlight
touch: a cloud | the moon | the sky | warm sand | a star | the bottom of the sea | fire | silk
feel: the sun on {his} back | snow underfoot | the wind | rain | grass | warm sand
meet: the moon | a polar bear | a penguin | the queen | a whale | the wind | the sun | a wizard
smell: a rose | the sea | fresh bread | the forest after the rain | snow | lavender
be: warm | tall | famous for a day | awake at noon | on time | invisible | in two places
live: in a tree | under water | in a teapot | by the sea | in a house with stairs | on the moon
ride: a bicycle | a train | an elephant | on a cloud | a roller coaster | a camel
go: to school | to the opera | skating | to a wedding | up in a balloon | on a picnic
sleep: in a bed | under the stars | upside down | until noon | in a tent
wear: a hat | shoes | a coat | striped socks | glasses | a crown
do: walk on land | fly | swim like the ducks | play in the snow | grow up | shine like the sun |
  sail round the world | win a race | be hugged | be a real boy | dance on a stage | laugh | cry |
  stay up all night | eat ice cream | speak to people | be a star | stand still | go outside |
  be a mountain | be seen | come down and play | work in a bakery | sing in the choir | jump in
  puddles | be like the others | leave the shelf | watch the rain | stay awake for Christmas | float
"""
# What others can give to anybody.
GIFTS = """
have: a birthday | a garden | a pillow | a day off | a room of {his} own | a bicycle | a holiday |
  a birthday cake with candles | a kite | a real bed | a boat | a swing | a red balloon | a sledge
"""
# ... and what may stand after it.
HOWS = (
    *("", "", "", "", "once", "just once", "with {his} own eyes", "in July"),
    *("up close", "before winter", "for one day", "for five minutes", "at last"),
)
SEEN = frozenset(["see", "hear", "touch", "meet"])

GOALS = """
places: Mars | the moon | the bottom of the sea | the North Pole | the South Pole | Africa | India
  | the end of the rainbow | the top of the highest mountain | the middle of the earth | Venice |
  the big city | the volcano | the jungle | the desert | the sunken city | the edge of the world |
  the other side of the lake | the far end of the garden | the cellar | the attic | the sun |
  the lighthouse | the ice cave | a faraway island | a floating island | the market in the clouds |
  the museum at night | the source of the river | the mouth of the river | the hollow hill |
  the planet of the robots | another galaxy | the Milky Way | Paris | the far north | China |
  the zoo | grandmother's house | the circus | the land behind the mirror | outer space | Jupiter
lands: land | island | valley | city | planet | kingdom | forest | mountain | cave | castle | market
of: lost socks | sweets | giants | sleep | colours | clocks | clouds | echoes | dragons | dreams |
  forgotten toys | snow | butterflies | the dinosaurs | silence | lost umbrellas | pancakes |
  mirrors | the winds | shadows | glass | whistling stones | the fireflies | music | old songs |
  paper | the wild geese | yesterday | the snails | talking trees
"""
# ... in what, on what, with whom, what for.
BYS = (
    *("in a bathtub", "in a cardboard rocket", "on a flying carpet", "by train", "by bicycle"),
    *("in a balloon", "on the back of a whale", "with {his} teddy bear", "on foot", "by bus"),
    *("in a paper boat", "in a shoe", "on a broom", "in a submarine", "on a snail", "on skates"),
    *("with {his} family", "with a suitcase full of cheese", "on a cloud", "in a spaceship"),
    *("to find a treasure", "to look for {his} hat", "to see the whales", "to catch a star"),
    *("to bring back some cheese", "to find a new home", "to say thank you", "to meet an alien"),
    *("for the holidays", "in winter", "with {his} class", "in one night", "on a scooter"),
)
# How one gets there: a verb, and what the way is like.
WAYS = (
    *("goes to", "travels to", "sets out for", "sets off for", "goes on a journey to"),
    *("goes all the way to", "makes a trip to", "goes on an expedition to", "makes {his} way to"),
)

TRAILS = """
what: the river | a butterfly | a star | a red thread | a glow-worm | a little stream | footprints
  | a paper boat | a firefly | a bee | the north star | a snail | a white feather | a balloon | the
  railway tracks | the moon | a song | a cloud | a trail of breadcrumbs | a row of pebbles | the
  wind | the sound of a flute | the smell of bread | the smell of cinnamon | a bell | a light | a
  voice | a lantern | a line of ants | a map | a blue arrow | a kite | a rainbow | a raindrop | a
  ladybird | a leaf | a ribbon | the stars | a ray of light | a mouse | a black cat
before: strange | small | golden | silver | glowing | mysterious | lost | tiny | odd | humming |
  long | bright | blue | whispering
after: in the snow | in the sand | through the wood | over the hill | in the night | round the
  corner | down the stairs | across the field | in the dark | into the fog | along the wall
"""


@cache
def _lists(text: str) -> dict[str, tuple[str, ...]]:
    """The rows of a table by their heads."""
    pairs = (line.partition(":") for _, line in logical_lines(text))
    return {key: tuple(part.strip() for part in value.split("|")) for key, _, value in pairs}


def get(rng: random.Random) -> dict[str, str]:
    """A wish in its forms: `get` "see summer", `gets getting got`; `i_get` as one says it."""
    verb = rng.choice(list(_lists(GETS)))
    what = rng.choice(_lists(GETS)[verb])
    if verb == "do":
        return _gets(what)
    how = rng.choice(HOWS) if verb in SEEN or rng.random() < 0.3 else ""
    if how == "up close" and "close" in what:
        how = ""
    return _gets(f"{verb} {what} {how}".strip())


def sight(rng: random.Random) -> dict[str, str]:
    """As `get`, of what one can see, taste or do for an evening, and others can make for one."""
    row = get(rng)
    while not is_sight(row):
        row = get(rng)
    return row


_SIGHTS = SEEN | word_set("taste feel smell visit watch ride fly swim sail travel walk dance play")


def is_sight(row: dict[str, str]) -> bool:
    """Whether a wish is for something that others can bring or make: to see the sea, not to win."""
    first, _, rest = row["get"].removeprefix("to ").partition(" ")
    first = from_ing(first) or first
    return first in _SIGHTS or (first == "go" and bool(rest))


def gift(rng: random.Random) -> dict[str, str]:
    """As `get`, of what others can give one."""
    return _gets(f"have {rng.choice(_lists(GIFTS)['have'])}")


def is_gift(row: dict[str, str]) -> bool:
    """Whether a wish is to have something."""
    return row["get"].startswith("have ")


# What is not said after "never".
_ONCE = re.compile(r" (?:just |only )?once$| (?:again|at last|too)$| for once$")


_SLOT = re.compile(r"\{(his|him|himself)\}")


def _gets(phrase: str) -> dict[str, str]:
    does = thirds(phrase)
    row = {"get": phrase, "gets": does, "getting": clause(does, ing), "got": did(does)}
    ever = _ONCE.sub("", does)
    row["gotten"] = f"been {ever[3:]}" if ever.startswith("is ") else clause(ever, participle)
    said = _SLOT.sub(r"\1", phrase)
    row["i_get"] = of_person(owned(said, "my", "myself", "me"), "I")
    row["you_get"] = of_person(owned(said, "your", "yourself", "you"), "you")
    theirs = owned(_SLOT.sub(r"\1", of_person(ever, "they")), "their", "themselves", "them")
    row["they_get"] = clause(theirs, plural_verb)
    return row


def fitted_get(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of a wish; what is the hero's own in it gets the hero's pronoun."""
    phrase = rooted(said["get"].removeprefix("to "))
    return _gets(owned(phrase, "{his}", "{himself}", "{him}"))


def goal(rng: random.Random) -> dict[str, str]:
    """`goal`, where somebody travels to ("the land of clocks"), and `goes_to`, with a verb."""
    lists = _lists(GOALS)
    where = rng.choice(lists["places"])
    if rng.random() < 0.55:
        where = f"the {rng.choice(lists['lands'])} of {rng.choice(lists['of'])}"
    if rng.random() < 0.22 and not re.search(r" (?:in|at|behind) ", where):
        where = f"{where} {rng.choice(BYS)}"
    return _goal(rng, where)


_SOMEBODY = word_set(
    "grandmother grandma granny grandfather grandpa grandparents aunt uncle cousin friend mother "
    "mum dad father sister brother nana opa oma king queen wizard witch giant"
)
_MORE = re.compile(r" (?:in|on|with|by|to|and|because|where|who|that|which|for|all|together) ")


def _goal(rng: random.Random, where: str) -> dict[str, str]:
    if where.split()[-1] in _SOMEBODY:
        where = f"{where}'s house"
    # "the moon in a rocket" is the moon, once one knows about it.
    head, _, rest = _MORE.split(where)[0].partition(" ")
    said = where.replace("{his}", "his")
    return {
        "goal": where,
        "the_goal": f"the {rest}" if head in ("a", "an") and rest else f"{head} {rest}".strip(),
        "i_goal": owned(said, "my", "myself", "me"),
        "you_goal": owned(said, "your", "yourself", "you"),
        "goes_to": f"{rng.choice(WAYS)} {where}",
    }


def fitted_goal(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of where somebody goes."""
    return _goal(rng, owned(said["goal"].removeprefix("to "), "{his}", "{himself}", "{him}"))


def trail(rng: random.Random) -> dict[str, str]:
    """`trail`, what somebody follows, and `the_trail` when one knows it."""
    lists = _lists(TRAILS)
    what = rng.choice(lists["what"])
    head, _, noun = what.partition(" ")
    if rng.random() < 0.6:
        # "a red thread", "footprints": an adjective stands before the noun, after its article.
        before = rng.choice(lists["before"])
        what = f"{head} {before} {noun}" if noun else f"{before} {head}"
    if rng.random() < 0.3:
        what = f"{what} {rng.choice(lists['after'])}"
    return _trail(what)


def _trail(what: str) -> dict[str, str]:
    head, _, rest = what.partition(" ")
    known = f"the {rest}" if head in ("a", "an", "some") else what
    has = head in ("the", "his", "her", "its", "{his}", "my")
    # "footprints in the snow", "the stars"
    noun = items.head(rest if has or known != what else what)
    many = head not in ("a", "an") and noun.endswith("s") and not noun.endswith("ss")
    return {
        "trail": what,
        "the_trail": known if rest and (has or known != what) else f"the {what}",
        "trail_it": "them" if many else "it",
        "trail_they": "they" if many else "it",
        "trail_was": "were" if many else "was",
        "leads": "lead" if many else "leads",
        "leads_do": "do" if many else "does",
    }


# "a balloon that floats over the town": a story is told in the past.
_CLAUSE = re.compile(r"( that | which | who )(\w+s)\b")


def fitted_trail(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of what somebody follows."""
    what = _CLAUSE.sub(lambda match: match[1] + past(match[2]), said["trail"])
    return _trail(owned(what, "{his}", "{himself}", "{him}"))
