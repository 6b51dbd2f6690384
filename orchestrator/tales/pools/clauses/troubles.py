"""What goes wrong for somebody, or with something: a clause, and how it is when it is right again.

`trouble` is told of the hero ("runs out of flour"); `failing` of a thing that they have, and
`building` of one that they build ("treehouse", "keeps falling down").
"""

import random
import re

from orchestrator.tales.phrases.clauses import did, mine
from orchestrator.tales.phrases.verbs import base
from orchestrator.tales.pools.clauses.endings import AS_BEFORE, over
from orchestrator.tales.pools.clauses.odds import drawn
from orchestrator.tales.worlds.words import article

TROUBLES = """
runs out of ~ = flour/ paint/ glue/ string/ petrol/ wood/ sugar/ ink/ milk/ candles/ ice cream/
  wool/ nails/ hay/ firewood/ stars/ eggs/ honey/ water/ bricks/ buttons/ magic/ coal/ butter/
  ideas/ carrots/ paper/ rope/ steam/ batteries/ feathers/ straw/ soap/ thread/ nuts/ tea/ air/
  colours/ breath
loses ~ = {his} oar/ a wheel/ {his} voice/ the recipe/ the map/ {his} glasses/ the only key/ {his}
  magic wand/ a shoe/ {his} place in the queue/ all the tickets/ {his} ladder/ the list/ {his}
  compass/ a screw/ the costume/ the words of the song
breaks ~ = {his} wing/ {his} best pan/ the mast/ {his} drum/ a wheel/ {his} broom/ the plough/
  {his} paintbrush/ the ladder/ {his} violin/ an oar/ {his} skate/ the big bell/ the oven door/
  {his} leg
gets stuck ~ = in the mud/ up a tree/ in the chimney/ in a barrel/ in the snow/ in the lift/
  between two rocks/ in a traffic jam/ on a sandbank/ in the bathtub/ in a hollow log/ on the
  roof/ in a tunnel/ behind the wardrobe/ in the reeds
spills ~ = all the paint/ the soup/ the milk/ the ink over the invitations/ the jam/ the last of
  the lamp oil
drops ~ = the cake/ all the eggs/ the crown into the well/ {his} hat into the river/ the birthday
  cake/ the tray/ the lantern
burns ~ = the pie/ all the biscuits/ the toast/ the soup/ the gingerbread
misses ~ = the train/ the boat/ the last bus/ the ferry/ the start
~ = oversleeps/ has a flat tyre/ catches a cold/ has hiccups/ forgets the cake in the oven/ falls
  into the river/ tears {his} costume/ sits on {his} hat/ cannot get the door open/ has nothing to
  wear/ forgets the words of {his} song/ has too much to carry/ breaks down in the middle of the
  road/ cannot find the way out/ freezes to the ice/ has a hole in the boat/ rips {his} sails/ is
  snowed in/ is caught in the rain/ knocks over the cake/ gets tangled up in the wool/ shuts
  {himself} out
"""
# What fails | how, by sorts; the first may be built.
FAILING = """
treehouse/ tower/ bridge/ sandcastle/ snowman/ tent/ shed/ castle/ hut/ igloo/ den/ wall/ nest/
  house of cards/ windmill/ raft/ dam/ henhouse/ stage/ scarecrow/ tunnel = keeps falling down/
  falls over whenever somebody sneezes/ collapses every night/ leans to one side/ is blown away by
  the wind/ wobbles terribly/ falls apart/ keeps falling over/ won't stand/ is too small for
  anybody/ tips over
boat/ rocket/ car/ aeroplane/ hot-air balloon/ submarine/ flying machine/ sledge/ soapbox car/
  spaceship/ bicycle/ tractor/ train/ bus/ motorbike/ fire engine/ lorry = won't start/ breaks
  down/ only goes backwards/ has lost a wheel/ is stuck in the mud/ leaks/ stops in the middle of
  nowhere/ goes round in circles/ does not move/ has a flat tyre/ makes a terrible noise/ can't
  stop/ keeps breaking down/ rattles
kite/ balloon/ ball/ hat/ umbrella/ paper plane/ flag/ frisbee/ boomerang = is stuck in a tree/ is
  stuck on the roof/ won't fly/ has a hole/ flies away/ does not come back/ is torn/ keeps falling
  down/ is caught in the hedge/ has lost its string
clock/ bell/ piano/ trumpet/ music box/ radio/ violin/ drum/ organ/ alarm clock/ fiddle/ accordion
  = does not ring/ is out of tune/ is always late/ won't play/ only plays one note/ makes no
  sound/ squeaks/ keeps stopping/ sounds like a sick cow/ goes backwards/ has gone silent
lamp/ lighthouse/ lantern/ torch/ stove/ street lamp/ campfire = keeps going out/ won't light/
  flickers/ has gone out/ smokes/ does not work/ gets dimmer every day
pie/ cake/ soup/ bread/ pudding/ birthday cake/ pancake/ jam/ magic potion = won't rise/ tastes of
  soap/ falls apart/ is too salty/ burns/ keeps burning/ has a hole in the middle/ will not get
  done/ is as hard as a stone/ smells of feet
robot/ invention/ washing machine/ cuckoo clock/ magic wand/ flying carpet/ broomstick/ telescope/
  spell/ toaster/ computer/ vacuum cleaner/ printing press = does not work/ does the opposite/
  never stops/ does everything backwards/ only makes frogs/ goes wrong/ explodes/ has stopped/
  won't listen/ is broken/ always breaks/ only says no
well/ fountain/ river/ pond/ tap/ stream/ bathtub = has run dry/ drips all night/ freezes/ is
  blocked/ has no water/ won't stop running
door/ gate/ window/ lift/ drawbridge/ letterbox/ drawer/ lid = is stuck/ won't open/ squeaks/ does
  not shut/ keeps slamming/ has lost its handle/ is jammed
roof/ tent/ boat/ bucket/ watering can/ rain barrel/ wellington/ bathtub = leaks/ has a hole/
  drips/ is full of holes
"""


# What has happened | how it is when it is right again | what those do who come to help.
_MENDED = (
    (
        r"(?:had )?(?:suddenly |just )?(?:ran|run) out of (.+)",
        "{he} had ~ again",
        "one had some ~ to spare, and another had some more",
    ),
    (
        r"(?:had )?lost (.+)",
        "{he} had ~ back",
        "one looked high, one looked low, and one looked where nobody ever looks",
    ),
    (
        r"(?:could not|couldn't) find (.+)",
        "{he} had found ~",
        "one looked high, one looked low, and one looked where nobody ever looks",
    ),
    (
        r"(?:had )?forg(?:ot|otten) (the words of .+|the way .+|the tune .+)",
        "{he} knew ~ again",
        "one knew the beginning, one knew the end, and together they found the middle",
    ),
    (
        r"(?:had )?forg(?:ot|otten) ((?:all )?(?:{his}|his|her|its|the) .+)",
        "{he} remembered ~",
        "each of them had something to remind {him} of it",
    ),
    (
        r"got .+ stuck\b",
        "{he} was free",
        "one held, one pulled, and one counted to three",
    ),
    (
        r"(?:had )?(?:broke|broken) ((?:{his}|his|her|its) (?:wing|leg|arm|foot|paw|tail))\b",
        "~ hardly hurt any more",
        "one brought a bandage, one brought soup, and two carried {him}",
    ),
    (
        r"(?:had )?(?:tore|torn|ripped) ((?:{his}|his|her|its|the) .+)",
        "~ was whole again",
        "one had a needle, one had thread, and the others held it straight",
    ),
    (
        r"(?:had )?(?:broke|broken) ((?:{his}|his|her|its|the) .+)",
        "~ was whole again",
        "one held the pieces, one had glue, and one had string",
    ),
    (
        r"(?:got|was) (?:stuck|caught|snowed|tangled|trapped)",
        "{he} was free",
        "one held, one pulled, and one counted to three",
    ),
    (
        r"(?:had )?(?:spilled|spilt|dropped|burned|burnt|knocked over)\b",
        "all was well again",
        "one cleared up, and each of the others brought a little of what was needed",
    ),
    (
        r"(?:had )?missed\b",
        "all was well again",
        "one had a cart, one had a horse, and one knew a short cut",
    ),
    (
        r"(?:had )?overslept\b",
        "all was well again",
        "one brushed {him}, one brought breakfast, and one carried the bag",
    ),
)


def trouble(rng: random.Random) -> dict[str, str]:
    """`trouble` ("runs out of flour"), `troubled`, `i_troubled`, `mending`, `righted`.

    `mending` says what those do who come to help ("one had some flour to spare, ..."), `righted`
    how it is then ("{he} had flour again").
    """
    return _trouble(drawn(rng, TROUBLES))


def _trouble(said: str) -> dict[str, str]:
    said = said.replace(" and now ", " and ")
    troubled = did(said)
    ending, is_problem = over(f"{{he}} {troubled}")
    righted = ending if is_problem and ending != AS_BEFORE else "all was well again"
    mending = "each of them knew one thing that would help, and they did them all"
    for pattern, how, help_ in _MENDED:
        if (match := re.match(pattern, troubled)) and " and " not in troubled:
            kept = _THING.split(match[1])[0] if match.groups() else ""
            righted, mending = (text.replace("~", kept) for text in (how, help_))
            break
    return {
        "trouble": said,
        "troubled": troubled,
        "i_troubled": mine(said if said.startswith("has ") else troubled),
        "mending": mending,
        "righted": righted,
    }


DANGERS = """
the flood/ the big storm/ winter/ the first snow/ the great rain/ high tide/ nightfall/ the frost/
the longest night/ the whirlwind/ the hurricane/ the thunderstorm/ the fog/ the heavy snow/
the cold/ the spring tide/ the rain/ the hail/ the north wind/ the snowstorm/ the dark
"""


def danger(rng: random.Random) -> dict[str, str]:
    """`danger`: what is coming, of which one must not be afraid if one is ready for it."""
    found = DANGERS.replace("\n", " ").split("/")
    return {"danger": rng.choice(found).strip()}


# Where a thing ends and it is said when: "flour the night before the fair".
_THING = re.compile(
    r" (?:(?:the |an? |one |just |right |shortly )*(?:night|day|hour|morning|evening|minute)|"
    r"(?:just |right |shortly )?before|during|just|on|in|at|while|when|because|but|after|for|"
    r"halfway)\b"
)


def fitted_trouble(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says."""
    return _trouble(said["trouble"])


def failing(rng: random.Random, sorts: slice = slice(None)) -> dict[str, str]:
    """`what` ("treehouse"), `fails` ("keeps falling down"), `failed`, `fixed`, `what_it`..."""
    lines = FAILING.strip().replace("\n  ", " ").split("\n")[sorts]
    what, fails = rng.choice(parsed_rows(tuple(lines)))
    return _failing(rng.choice(what), rng.choice(fails))


def is_built(row: dict[str, str]) -> bool:
    """Whether it may be what two have built, and built badly: no kite that is stuck in a tree."""
    built = parsed_rows(tuple(FAILING.strip().replace("\n  ", " ").split("\n")[:1]))[0][0]
    return row["what"].split()[-1] in " ".join(built).split() or not _STATES.search(row["fails"])


def building(rng: random.Random) -> dict[str, str]:
    """As `failing`, of things that are built."""
    return failing(rng, slice(0, 1))


def parsed_rows(lines: tuple[str, ...]) -> list[list[list[str]]]:
    """Each line as its two lists."""
    return [[part.split("/") for part in re.sub(r"/ ", "/", line).split(" = ")] for line in lines]


def _failing(what: str, fails: str) -> dict[str, str]:
    many = bool(re.search(r"[^su]s$", what.split(" of ")[0]))
    return {
        "what": what,
        "a_what": what if many else article(what),
        "what_it": "they" if many else "it",
        "what_them": "them" if many else "it",
        "fails": fails,
        "failed": re.sub(r"^was\b", "were", did(fails)) if many else did(fails),
        "fixed": _fixed(fails, "they" if many else "it"),
    }


def _fixed(fails: str, it: str) -> str:
    """How it is when it is right again, in the past: 'stopped falling down', 'rang'."""
    if match := re.match(r"(?:always |constantly )?keeps? (?:on )?(\w+ing.*)", fails):
        return f"stopped {match[1]}"
    if match := re.match(
        r"(?:does|do|will|can) ?not (?!stop)(.+)|(?:won't|doesn't|don't|can't) (?!stop)(.+)", fails
    ):
        return did(match[1] or match[2])
    if re.match(r"(?:is|are|gets?) (?:stuck|caught|jammed|trapped|blocked)", fails):
        return "came free"
    was = "were" if it == "they" else "was"
    if re.match(r"(?:is|are) too ", fails):
        return f"{was} just right"
    if match := re.match(r"(?:is|are) always (.+)", fails):
        return f"{was} never {match[1]} again"
    if fails.startswith("only "):  # "only makes frogs"
        return "could do other things, too"
    verb, _, rest = re.sub("^always ", "", fails).partition(" ")
    if verb.endswith("s") and verb not in ("is", "has", "does", "was", "gets"):
        return f"did not {base(verb)} {_WHEN.split(rest)[0]} any more".replace("  ", " ")
    return f"{was} as good as new"


_WHEN = re.compile(r"(?:^| )(?:when|whenever|every|before|after|while|because|but|and)\b")
# What stands without its verb: "the kite stuck in a tree".
_STATES = re.compile(r"(?:stuck|broken|torn|caught|jammed|out of|too|full of|lost|gone|empty)\b")


def fitted_failing(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The row of what a prompt says; what it leaves open is drawn."""
    what = re.sub(r"^(?:an?|the|his|her|its|their|my|our) ", "", said.get("what", row["what"]))
    fails = said.get("fails", row["fails"])
    return _failing(what, f"is {fails}" if _STATES.match(fails) else fails)
