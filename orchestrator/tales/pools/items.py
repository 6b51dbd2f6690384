"""Things of all sorts, fears, occasions, put together from lists so that few come twice."""

import random
import re
from functools import cache

from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import did
from orchestrator.tales.phrases.verbs import base, clause, ing, thirds, turned
from orchestrator.tales.tables import logical_lines
from orchestrator.tales.worlds.words import plural
from orchestrator.text.english import DETERMINERS, word_set

LISTS = """
# What one can hold, count and lose. One of each; plurals by rule.
small: kettle, teapot, button, key, ribbon, whistle, compass, lantern, thimble, spoon, marble,
  medal, mitten,
  bell, pencil, penny, stamp, shell, feather, comb, mirror, brush, bucket, basket, umbrella,
  suitcase, violin,
  flute, trumpet, drum, harmonica, kite, yo-yo, spinning top, teddy bear, doll, puppet, ball,
  balloon, boat in a
  bottle, music box, pocket watch, alarm clock, hourglass, candle, torch, matchbox, notebook,
  letter, map, diary,
  cookbook, painting, photograph, stamp album, magnifying glass, telescope, pair of scissors, ball
  of wool,
  knitting needle, pillow, blanket, scarf, hat, cap, boot, slipper, sock, apron, cloak, belt,
  crown, ring, bracelet,
  necklace, brooch, walking stick, hammer, screwdriver, paintbrush, saw, rake, watering can, flower
  pot, bird cage,
  fishing rod, net, oar, anchor, flag, tent, rucksack, saucepan, whisk, rolling pin, jam jar, milk
  jug, biscuit tin,
  sugar bowl, salt cellar, egg cup, pepper mill, teacup, soup bowl, tray, corkscrew, nutcracker,
  doorknob, hinge,
  horseshoe, cowbell, wheel, tyre, tricycle, skateboard, roller skate, scooter, sledge, snow globe,
  jigsaw puzzle,
  chess piece, dice, playing card, tambourine, accordion, ukulele, gramophone, metronome,
  barometer, sextant, abacus,
  weathercock, garden gnome, nesting box, rope, ladder, broom, mop, clothes peg, thermos flask,
  lunch box, tooth mug,
  hot-water bottle, zip, shoelace, bow tie, monocle, fan, mask, wig, cushion, rug, curtain ring,
  lampshade, light bulb,
  fuse, magnet, battery, spring, cogwheel, test tube, globe, ruler, paper clip, rubber stamp,
  envelope, sticker,
  bookmark, calendar, ticket, coin, purse, piggy bank, treasure chest, pebble, fossil, crystal,
  acorn, pine cone,
  walnut shell, snail shell, seed, bulb, leaf, four-leaf clover, stick, icicle, drawing, paper
  crane, paper boat,
  bottle, cork, sieve, colander, ladle, funnel, bellows, periscope, kaleidoscope, tin opener, toast
  rack
food: pie, pancake, dumpling, pumpkin, cabbage, onion, turnip, pear, plum, peach, melon, cheese,
  sausage, loaf,
  pretzel, bun, doughnut, biscuit, gingerbread heart, lollipop, lemon, carrot, potato, radish,
  cucumber, jar of
  honey, pot of soup, bowl of porridge, plate of noodles, sandwich, waffle, cupcake, walnut cake,
  blueberry muffin,
  toffee apple, ice cream, jelly, pickled gherkin, bag of popcorn, omelette
big: piano, grandfather clock, wardrobe, bathtub, rowing boat, bicycle, wheelbarrow, caravan, piano
  stool, rocking
  chair, bench, letterbox, telephone box, merry-go-round horse, swing, sewing machine, stove,
  cradle, bookcase, desk,
  mirror, trunk, armchair, sofa, table, cart, lamp post, signpost, scarecrow, statue, fountain,
  tractor, tram, bus, kiosk,
  organ, loom, hammock, weather vane, ship's bell, church bell, drinking trough, dovecote, garden
  gate, footbath, stage
  coach, hot-air balloon, telescope, slide, seesaw, tree house, sandpit, puppet theatre
# What a child holds on to, and what one keeps small things in.
toy: teddy bear, cloth rabbit, rag doll, woolly elephant, blanket, cushion, knitted frog, toy car,
  cuddly mouse,
  wooden horse, sock puppet, cloth fox, toy lion, little lantern, patchwork whale, toy robot, felt
  hedgehog, cuddly
  penguin, toy boat, stuffed goose, cloth dragon, toy tractor, velvet mole, button snake, toy
  octopus
box: matchbox, biscuit tin, jam jar, music box, egg cup, purse, snail shell, walnut shell, tooth
  mug, piggy bank,
  envelope, treasure chest, sugar bowl, thimble, lunch box, pencil case, teapot, drawer, bottle,
  drum
# What may be said of a thing: before it.
before: red, blue, green, yellow, purple, orange, pink, white, black, silver, golden, copper,
  brass, wooden, tin, glass,
  paper, cardboard, woollen, velvet, striped, spotted, checked, patched, rusty, dusty, crooked,
  bent, cracked, chipped,
  dented, squeaky, wobbly, tiny, enormous, round, narrow, heavy, faded, shiny, painted, polished,
  mossy, old, very old,
  nearly new, lucky, left-handed, upside-down, folding, travelling, borrowed, forgotten,
  second-best, invisible,
  glow-in-the-dark, talking, sulky, stubborn, magic, humming, ticking, leaky, sticky, frozen,
  secret, royal, home-made
# ... and after it.
after: with a dent, with one handle, with a blue handle, with a crack in it, with a name scratched
  into it, with three
  legs, with a wheel missing, from the attic, from the bottom of the sea, from grandmother, from an
  old ship, with a
  bell on it, that hums, that nobody wants, that squeaks, that glows at night, that smells of
  smoke, that smells of
  cinnamon, with green spots, with a ribbon round it, with a hole in the middle, with a lid, with a
  painted moon on it,
  as big as a cow, no bigger than a bean, that always points north, without a key, with the number
  nine on it, from the
  market, made of tin, made of paper, with golden letters, with a mouse painted on it, that ticks
# Animals and others whom one may guard, wait for, or bring back.
creature: snail, hen, goose, goat, donkey, kitten, tortoise, frog, duckling, sheep, piglet, pony,
  crab, parrot, owl, bat,
  hamster, caterpillar, ladybird, butterfly, beetle, goldfish, penguin, seal, hedgehog, squirrel,
  rabbit, mole, calf,
  camel, llama, peacock, toad, newt, dragonfly, spider, glow-worm, swan, stork, robin
# What somebody may be afraid of: nouns that take no article.
fear: thunder, balloons, wet leaves, loud trumpets, the vacuum cleaner, the cellar, deep water,
  geese, his own shadow,
  the letterbox, feathers, moths, the number eight, bridges, lifts, escalators, heights, haircuts,
  buttons, clowns,
  soap, cold soup, the telephone, hiccups, mirrors, birthday candles, statues, the attic stairs,
  dogs that bark, bees,
  fog, the wind in the chimney, new shoes, red doors, big crowds, being late, being laughed at,
  getting wet, falling
  asleep, making mistakes, speaking aloud, the school bus, tunnels, owls, the bath plug, crows,
  seaweed, the creaking
  gate, ghosts under the bed, the moon, umbrellas, puppets, snowmen, trains, spoons, the swimming
  pool, ladders, needles,
  the ticking of clocks, pigeons, slugs, jelly, the dark corner behind the wardrobe, the hairdryer,
  masks, fireworks,
  parrots, the old well, crossing the road, wasps, Mondays, the neighbour's cat, horses, sand
  between the toes, lightning,
  rope bridges, the diving board, whispering, doors that close by themselves
# When something is due. "the night before ..." is put before some of them.
feast: the harvest feast, the lantern parade, the big race, the wedding, the snail derby,
  grandmother's birthday, the
  school play, the summer fair, the first day of school, the spring ball, the village concert, the
  apple festival, the
  midwinter feast, the flower show, the boat race, the moon festival, the talent show, the king's
  visit, the baking
  contest, the carnival, the kite festival, the market day, the sheep shearing, the town's
  hundredth birthday, the pie
  contest, the longest night, the regatta, the puppet show, the class trip, the costume party
# What somebody keeps doing, from a verb in the third person on.
habit: talks with a full mouth, hops on one leg, says everything twice, makes puns, turns pink,
  claps, stamps,
  purrs, quacks, snorts, burps politely, stares at clouds, tells jokes, makes faces, mumbles,
  shouts, splashes, slides
  down banisters, knocks on wood, bows to everybody, juggles spoons, sings the wrong words, smells
  of toast, clicks,
  rattles, drips, purrs at strangers, skips, trips over nothing, pulls curtains, licks windows,
  folds napkins, sneezes, hiccups, giggles, hums, whistles, yawns, rhymes, apologises, bounces,
  dances,
  wiggles, sings at the wrong
  moment, counts everything, tells the truth, asks why, falls asleep standing, walks backwards,
  turns blue, glows, squeaks,
  drums on every table, laughs at the wrong moment, talks in riddles, blows bubbles, repeats every
  word, grows, shrinks,
  floats a little, interrupts people, drops things, spins around, honks, barks like a dog, meows,
  tickles people, winks
# What is counted and collected.
many: buttons, feathers, bottle caps, odd socks, teaspoons, bus tickets, shadows, sneezes, snail
  shells, rubber bands,
  stamps, keys without locks, jokes, clouds, lost gloves, marbles, corks, acorns, smells, yawns,
  words that nobody uses,
  lids, postcards, pebbles with holes, leaves, umbrella handles, pencil stubs, doorbells, puddles,
  echoes, hats, holes,
  recipes for soup, names for cats, paper clips, bells, seeds, shoelaces, light bulbs, chestnuts,
  ribbons, fossils, spoons,
  dreams, wrong answers, maps of nowhere, noises, beetles made of tin, zips, whistles, peppermint
  wrappers, door handles
"""


@cache
def lists() -> dict[str, tuple[str, ...]]:
    """The lists above, by name."""
    out = {}
    for _, line in logical_lines(LISTS):
        name, _, value = line.partition(":")
        out[name] = tuple(part.strip() for part in value.split(","))
    return out


def item(rng: random.Random, sorts: tuple[str, ...] = ("small",)) -> dict[str, str]:
    """`item` ("copper kettle with a dent") and `bare`, what it is called afterwards ("kettle")."""
    bare = rng.choice(lists()[rng.choice(sorts)])
    phrase, luck = bare, rng.random()
    if luck < 0.75:
        phrase = f"{rng.choice(lists()['before'])} {phrase}"
    # "a jar of honey with a lid" would be read of the honey.
    if (luck < 0.15 or luck > 0.75) and " of " not in bare and " in " not in bare:
        phrase = f"{phrase} {rng.choice(lists()['after'])}"
    return {"item": phrase, "bare": bare}


def occasion(rng: random.Random) -> dict[str, str]:
    """`feast` ("the boat race") and `due`, when it is ("on the night before the boat race")."""
    feast = rng.choice(lists()["feast"])
    due = rng.choice(
        ["on the night before {f}", "an hour before {f}", "on the day of {f}", "just before {f}"]
    )
    return {"feast": feast, "due": due.format(f=feast)}


def fear(rng: random.Random) -> dict[str, str]:
    """`fear`: a noun phrase that "is afraid of" may precede."""
    if rng.random() < 0.45:
        many = plural(rng.choice(lists()[rng.choice(["small", "small", "creature", "food"])]))
        return {"fear": f"{rng.choice(lists()['before'])} {many}" if rng.random() < 0.6 else many}
    return {"fear": rng.choice([f for f in lists()["fear"] if "his own" not in f])}


def creature(rng: random.Random) -> dict[str, str]:
    """`beast` ("spotted hen") and `beast_bare` ("hen")."""
    bare = rng.choice(lists()["creature"])
    before = rng.choice(
        [
            "lost",
            "tiny",
            "spotted",
            "white",
            "stubborn",
            "lonely",
            "one-eyed",
            "runaway",
            "sleepy",
            "fat",
        ]
    )
    return {"beast": f"{before} {bare}", "beast_bare": bare}


def habit(rng: random.Random) -> dict[str, str]:
    """`habit` ("walks backwards"), `habiting` ("walking ..."), `habit_do`, `habited`."""
    return _forms(rng.choice(lists()["habit"]))


def _forms(habit: str) -> dict[str, str]:
    habited = did(habit)
    # What else is said in it is told in the past: "repeating everything grandma said".
    both = zip(habit.split(), clause(habit, ing).split(), habited.split(), strict=False)
    doing = " ".join(now if now != word else then for word, now, then in both)
    return {"habit": habit, "habiting": doing, "habit_do": turned(habit, base), "habited": habited}


def collection(rng: random.Random) -> dict[str, str]:
    """`many`: what is collected, plural."""
    many = rng.choice(lists()["many"])
    if rng.random() < 0.4 and " " not in many:
        many = f"{rng.choice(['red', 'blue', 'tiny', 'old', 'green', 'broken', 'yellow'])} {many}"
    return {"many": many}


def nouns(
    rng: random.Random, sorts: tuple[str, ...] = ("small", "big", "food", "small")
) -> dict[str, str]:
    """Three nouns of different sorts: `one two three`."""
    chosen, found = rng.sample(sorts, 3), []
    while len(found) < 3:
        word = rng.choice(lists()[chosen[len(found)]])
        if rng.random() < 0.25 and " of " not in word:
            word = f"{rng.choice(lists()['before'])} {word}"
        if not any(word.split()[-1] == other.split()[-1] for other in found):
            found.append(word)
    return dict(zip(("one", "two", "three"), found, strict=True))


def trinkets(rng: random.Random) -> dict[str, str]:
    """As `nouns`, all of them small enough for a box."""
    return nouns(rng, ("small", "food", "small"))


def replaced(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The row with what is said in place of what was drawn."""
    return row | said


_HEAD = re.compile(r" (?:with|without|of|that|which|who|from|in|on|for|made|full) ")


def head(phrase: str) -> str:
    """What a phrase is about: 'copper kettle' of 'copper kettle with a dent'."""
    return _HEAD.split(phrase)[0]


_PAIRS = word_set(
    "shoes boots glasses mittens gloves slippers socks trousers pants jeans leggings tights shorts "
    "pyjamas pajamas wellies sandals trainers sneakers skates skis scissors sunglasses headphones"
)


def paired(phrase: str) -> str:
    """What two are called as one: 'red boots' -> 'pair of red boots'; others as they are."""
    return f"pair of {phrase}" if head(phrase).split()[-1:][0] in _PAIRS else phrase


def named(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """A thing or a creature by its phrase: afterwards it is called by its noun."""
    out = dict(row)
    for slot, phrase in said.items():
        bare = {"item": "bare", "beast": "beast_bare"}[slot]
        out |= {slot: paired(phrase), bare: paired(head(phrase).split()[-1])}
    return out


# What nobody can hold, give away or keep in a box.
_NO_THINGS = word_set(
    "door gate hatch tunnel path road bridge cave house castle tower island planet mountain hill "
    "forest lake river sea ocean wave storm wind rain snow fog cloud sky night day echo "
    "voice sound smell light song melody tune story tale joke idea secret wish dream "
    "adventure friendship courage game race party way"
)


def is_thing(row: dict[str, str]) -> bool:
    """Whether somebody can hold it: "a door in the oak" and "a song" are no things."""
    return (head(row["item"]).lower().split() or [""])[-1] not in _NO_THINGS


def fitted_occasion(
    rng: random.Random, row: dict[str, str], said: dict[str, str]
) -> dict[str, str]:
    """When it is follows from what it is."""
    feast = _the(said["feast"])
    return {"feast": feast, "due": row["due"].replace(row["feast"], feast)}


# Occasions that take no article: "before bedtime", "after school".
_BARE = word_set(
    "bedtime breakfast lunch dinner supper teatime school christmas easter halloween hanukkah eid "
    "diwali carnival midnight noon midsummer winter spring summer autumn"
)


def _the(feast: str) -> str:
    """An occasion as one that everybody waits for: 'a birthday party' -> 'the birthday party'."""
    first, _, rest = feast.partition(" ")
    if first in ("a", "an") and rest:
        return f"the {rest}"
    is_owned = first in DETERMINERS or first.endswith(("'s", "s'"))
    is_named = is_owned or first[:1].isupper() or feast.split()[-1].lower() in _BARE
    return feast if is_named else f"the {feast}"


def fitted_habit(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of a habit by its base."""
    # "is always late", "always copies me"
    done = re.sub(r"\balways ", "", said["habit_do"])
    done = re.sub(r"\b(?:me|us)$", "everybody", done)
    done = clause_check.do(done) or done
    return _forms(thirds(done)) | {"habit_do": done}
