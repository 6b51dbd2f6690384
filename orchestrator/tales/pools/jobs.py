"""Jobs, real and odd, with what is done in them, with what, and for whom."""

import random
import re
from functools import cache

from orchestrator.tales.phrases.verbs import ing, past, turned
from orchestrator.tales.tables import logical_lines
from orchestrator.tales.worlds.words import article

# job | does (third person) | tool | whom it is for
REAL = """
postman | brings the letters | a leather bag | the people in the street
bus driver | drives the number nine bus | a big round wheel | the passengers
baker | bakes the morning bread | a long wooden shovel | hungry people
lighthouse keeper | keeps the lamp alight | an oil can | ships
librarian | lends out books | a rubber stamp | readers
train conductor | punches the tickets | a silver punch | travellers
clockmaker | mends clocks | a very small screwdriver | people who are late
shepherd | minds the sheep | a crooked staff | the sheep
window cleaner | cleans windows | a long ladder | people who like to see out
street sweeper | sweeps the streets | a wide broom | everybody's feet
night watchman | watches over the town at night | a lantern | sleepers
zookeeper | feeds the animals | a bucket of fish | the animals
gardener | waters the roses | a watering can | the roses
hairdresser | cuts hair | a silver comb | shaggy people
dentist | looks after teeth | a tiny mirror | people with teeth
ferryman | rows people across the river | a long oar | travellers
chimney sweep | sweeps chimneys | a round black brush | cold rooms
weather forecaster | says what the weather will be | a barometer | people without umbrellas
ice-cream seller | sells ice cream | a little bell | hot children
firefighter | puts out fires | a long hose | people in trouble
beekeeper | looks after the bees | a hat with a veil | the bees
tailor | sews trousers | a long needle | people in rags
cobbler | mends shoes | a small hammer | people with holes
piano tuner | tunes pianos | a tuning fork | crooked pianos
bell ringer | rings the church bell | a thick rope | the people of the valley
vet | makes animals well | a warm stethoscope | sick animals
teacher | teaches the little ones | a piece of chalk | the little ones
cook | cooks the soup | a big ladle | hungry guests
pilot | flies the mail plane | a leather cap | far islands
diver | dives for lost things | a brass helmet | people who drop things
judge | settles quarrels | a wooden hammer | people who quarrel
astronomer | counts the stars | a telescope | the stars
crossing guard | stops the cars | a round red sign | schoolchildren
lifeguard | watches the swimmers | a whistle | swimmers
bricklayer | builds walls | a trowel | people without houses
plumber | stops drips | a big wrench | dripping taps
milkman | brings the milk | a rattling cart | sleepy people
museum guard | guards the paintings | a big torch | the paintings
nurse | puts on bandages | a roll of bandage | scraped knees
mayor | makes the speeches | a golden chain | the people of the town
circus director | calls out the acts | a top hat | the children in the first row
detective | finds out who did it | a magnifying glass | puzzled people
stage hand | pulls the curtain | a rope | actors
cheese maker | turns the cheeses | a cheese knife | cheese lovers
snow plough driver | clears the road | a big plough | people who are snowed in
lift operator | takes people up and down | a brass handle | people with heavy bags
rubbish collector | empties the bins | a green lorry | the people of the street
photographer | takes pictures | a box on three legs | people who smile
taxi driver | drives people home | a yellow taxi | people in a hurry
ticket seller | sells the tickets | a roll of tickets | people in a queue
fisherman | catches fish | a patched net | the market women
miller | grinds the corn | a millstone | the bakers
"""
# Odd jobs: something, and what one may do to it.
OBJECTS = """
cloud puddle sock button moon echo shadow star dream yawn rainbow snowflake hiccup secret bubble
  pillow whisker
spoon sandcastle umbrella tadpole cobweb dandelion pebble ladder feather biscuit lullaby
  goodnight-kiss
kite carrot doorbell giggle crumb icicle teapot raindrop carpet sunbeam mitten acorn noise
"""
# worker | verb in the third person | tool
WORKERS = """
painter | paints | a brush
inspector | inspects | a notebook
counter | counts | a piece of chalk
collector | collects | a basket
mender | mends | a pot of glue
polisher | polishes | a soft cloth
tuner | tunes | a tuning fork
guard | guards | a whistle
tamer | tames | a pocket full of sugar
sorter | sorts | a box with nine drawers
catcher | catches | a net
doctor | cures | a little black bag
trainer | trains | a whistle
taster | tastes | a silver spoon
delivery driver | delivers | a small cart
keeper | keeps | a bunch of keys
photographer | photographs | an old camera
"""
BEFORE = (
    "",
    "",
    "",
    "night ",
    "village ",
    "chief ",
    "royal ",
    "assistant ",
    "travelling ",
    "second ",
)


@cache
def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(part.strip() for part in line.split("|")) for _, line in logical_lines(text))


def job(rng: random.Random) -> dict[str, str]:
    """`job`, `work` (third person), `working` (-ing), `tool`, `tool_the`, `folk` (plural)."""
    if rng.random() < 0.5:
        name, work, tool, folk = rng.choice(_rows(REAL))
        before = rng.choice(BEFORE) if rng.random() < 0.3 else ""
        name = name if before.strip() in name else f"{before}{name}"
    else:
        thing = rng.choice(OBJECTS.split()).replace("-", " ")
        worker, verb, tool = rng.choice(_rows(WORKERS))
        many = (
            "goodnight kisses"
            if "kiss" in thing
            else f"{thing}es"
            if thing.endswith(("sh", "echo"))
            else f"{thing}s"
        )
        name, work = f"{rng.choice(BEFORE)}{thing} {worker}", f"{verb} {many}"
        folk = rng.choice(
            ["the people of the town", "the neighbours", "people in need", "three old aunts"]
        )
    return _row(name, work, tool, folk)


def _row(name: str, work: str, tool: str, folk: str) -> dict[str, str]:
    return {
        "job": name,
        "work": work,
        "working": turned(work, ing),
        "worked": turned(work, past),
        "tool": tool,
        "tool_the": re.sub("^an? ", "the ", tool),
        "folk": folk,
    }


def fitted(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The row of a job by its name, or by its last word; of another one what any job has."""
    name = said["job"]
    for known, work, tool, folk in _rows(REAL):
        if known == name or known.split()[-1] == name.split()[-1]:
            return _row(name, work, tool, folk)
    return _row(
        name, f"does the work of {article(name)}", "a leather bag", "the people of the town"
    )
