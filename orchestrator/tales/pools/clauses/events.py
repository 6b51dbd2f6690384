"""What has happened one morning, as a whole clause: 'the moon has fallen into the pond'."""

import random
import re

from orchestrator.tales.phrases.clauses import listed, said, then
from orchestrator.tales.pools.clauses.endings import over

# One thing ; what has happened to it.
ONE = """
the moon | the sun | the evening star | the rainbow | the biggest cloud | the north wind | the
lighthouse | the church bell | the school | the bakery | the bridge | the old oak | the river |
the weathercock | the market | the ferry | the castle | the windmill | the night | the town hall
| the night train | the king's crown | the well | the hill behind the house | the snow | the
library
"""
HAPPENED = """
is gone | has fallen into the pond | has run away | is upside down | has turned blue | has
overslept | has shrunk to the size of a pea | is hanging in the apple tree | has lost its way |
can talk | has grown legs | has got stuck in the chimney | is made of chocolate | is on strike |
has the hiccups | smells of pancakes | has turned to glass | floats above the roofs | will not
stop giggling | has moved next door | sings | has fallen asleep | is striped | has been swapped
with another one | is only half there | snores | wears a hat
"""
ALL = """
the colours | the shoes | the clocks | the letters | the spoons | the doors | the hats | the
numbers | the shadows | the cows | the birds | the beds | the sounds | the street lamps | the
left socks | the books | the bells | the umbrellas | the flowers | the trees | the stairs | the
bicycles | the fish | the names | the roofs | the keys | the windows | the teachers | the kings
| the cakes | the puddles | the chairs
"""
HAVE_HAPPENED = """
are gone | have run away | have turned green | can talk | are singing | are sitting on the roof
| are upside down | have grown wings | have changed places | have got lost | go backwards | are
made of jelly | have shrunk | are dancing in the street | have turned to stone | are asleep |
whisper to each other | have fallen off | are stuck to the ceiling | float away | smell of
onions | are made of paper
"""
WHOLE = """
it rains soup | it rains buttons | it is raining feathers | it snows in July | it is raining
socks | it rains upwards | it is snowing sugar | it rains lemonade | it rains ping-pong balls |
it does not get light | it does not get dark | it is Monday again | it has been raining upwards
since breakfast | it smells of cinnamon everywhere | everybody has forgotten how to laugh |
everybody has forgotten how to say no | everybody has forgotten what bread is | nobody can find
the way home | nobody can stop dancing | nobody can whisper | nobody can count past four |
nobody knows what day it is | nobody remembers any songs | everybody speaks in rhymes |
everybody talks backwards | everybody walks on their hands | everybody has the same name |
everybody has swapped voices | everything is upside down | everything is as soft as butter |
everything weighs nothing | everything tastes of soap | everything is twice as big | everything
is covered in custard | the sea is pink | the sea has gone | the sea tastes of lemonade | the
river runs uphill | the river is full of tea | the snow is warm | the sky is green | the sky has
a hole in it | there are two suns in the sky | there is no more music | there is an elephant on
the roof | there is a whale in the fountain | there are footprints on the ceiling | there is a
door in the middle of the field | a star lies in the letterbox | a giant is sitting on the
church | a ship stands in the middle of the street | a dragon sleeps on the football ground |
somebody has stolen all the bread | somebody has painted the town purple | somebody has eaten
the moon | somebody has tied all the shoelaces together | the wind has blown away all the words
| the wind has mixed up all the letters | the echo does not answer any more | the tide does not
come back | the cat barks and the dog meows | the hens have begun to lay square eggs | the toys
have gone on holiday | the night has not ended | the days are only an hour long | a cloud has
moved into the kitchen | a carpet of moss has grown over everything | time has stopped | gravity
has stopped working | winter has forgotten to come | spring does not come | the whole village
has moved one step to the left | the animals can talk | the grown-ups have all turned into
children
"""
OWN = """
shadow | bed | voice | reflection | pillow | left shoe | house | nose | toothbrush | echo |
scarf | blanket | breakfast | mirror | window | front door
"""
OWN_HAPPENED = """
is gone | has run away | can talk | is on the ceiling | has turned blue | is full of stars |
belongs to somebody else | has grown in the night | sings | has shrunk | floats | is made of
gingerbread
"""
# What is a problem, and needs an end: one thing ; what is wrong with it.
WRONG = """
the ferry/ the bridge/ the well/ the big clock/ the church bell/ the windmill/ the lighthouse/ the
baker's oven/ the merry-go-round/ the night train/ the fountain/ the lift/ the snow machine/ the
town gate/ the water wheel/ the organ/ the tram/ the old tractor/ the cable car/ the library =
is broken/ has stopped/ does not work any more/ is stuck/ is closed/ won't move/ has fallen down/
makes no sound/ is frozen/ has gone missing/ keeps stopping/ is blocked/ squeaks all night;
the hens/ the bees/ the stars/ the street lamps/ the swallows/ the flowers/ the teachers/ the
fishing boats/ the apples/ the letters/ the songs/ the toys/ the sheep/ the children/ the ducklings
= are gone/ have not come back/ don't come any more/ are lost/ are sad/ refuse to work/ are stuck/
have lost their way/ are asleep and nobody can wake them/ have forgotten what to do/ are stolen/
can't find the way home/ have run away/ are ill;
the water/ the honey/ the wind/ the bread/ the snow/ the grass/ the milk/ the music/ the light/ the
wool/ the wood for the winter = has run out/ is gone/ does not come any more/ is frozen/ has been
stolen/ is too cold/ tastes of soap/ is missing;
nobody/ nobody in the village/ no one in the family/ nobody at school = can sleep/ can laugh any
more/ knows the way/ wants to sing/ comes to the market any more/ can find the key/ remembers the
recipe/ talks to the new neighbour/ has seen the cat/ can hear the bell/ has any water/ visits the
old giant;
it = has not rained for weeks/ does not stop raining/ won't stop snowing/ is too hot to sleep/ is
dark at noon/ has not snowed all winter
"""
# What is a wonder, and needs none.
MARVELS = """
a star/ a cloud/ a golden feather/ a tiny dragon/ a whale/ a white deer/ a flying ship/ a circus/ a
giant butterfly/ a snowflake as big as a door/ a rainbow/ the moon/ a comet/ a singing bird/ a
travelling library/ an ice palace/ a mermaid/ a balloon without a basket = sits in the garden/
visits the school/ appears on the roof/ comes to the village/ sits on the fence/ arrives at
breakfast/ is at the window/ shines in the well/ comes to stay for a week/ floats over the
market/ comes to life;
the old tree/ the snowman/ the stone lion/ the empty house/ the weathercock/ the dry well/ the
oldest rose/ the painted horse/ the toy ship/ the scarecrow/ the big egg/ the night sky/ the
frozen lake/ the tiny seed/ the piano/ the river = begins to sing/ comes to life/ blooms in the
snow/ glows in the dark/ hatches/ begins to dance/ tells stories/ sparkles in every colour/ grows
golden apples/ wakes up after a hundred years/ smiles/ begins to glow/ talks to the children
"""


# How it always is somewhere.
RULES = """
everybody/ everyone/ each animal/ every child/ the king/ every teacher = walks
backwards/ speaks in rhymes/ sleeps in the trees/ hops on one leg/ wears a hat in bed/ says
good-night in the morning/ eats pudding for breakfast/ is dressed in yellow/ sings instead of
talking/ lives upside down/ moves house on Mondays/ bows to the ants/ flies to work;
the children/ the cats/ the mice/ the cows/ the toys/ the hens = make the rules/ rule/ go to school
on Sundays/ drive the buses/ give the orders/ read the newspaper/ have the last word/ ride bicycles/
keep people as pets;
it = rains soup/ snows feathers/ is always Monday/ is always night/ never gets dark/ rains
upwards/ is Christmas every day/ is forbidden to laugh/ smells of pancakes;
the houses/ the shoes/ the trees/ the clocks/ the stones/ the clouds = can talk/ dance at night/ go
backwards/ are made of sugar/ grow in gardens/ sneeze/ sing in the evening/ are as soft as pillows/
change their colour every hour
"""
_LED = re.compile(r"^(?:(?:that|and|when|how|one (?:day|morning)|suddenly|now) )+", re.I)


def _drawn(rng: random.Random) -> str:
    luck = rng.random()
    if luck < 0.28:
        return f"{rng.choice(listed(ONE))} {rng.choice(listed(HAPPENED))}"
    if luck < 0.5:
        every = rng.choice(["all ", "all ", ""])
        return f"{every}{rng.choice(listed(ALL))} {rng.choice(listed(HAVE_HAPPENED))}"
    if luck < 0.88:
        return rng.choice(listed(WHOLE))
    return f"{{his}} {rng.choice(listed(OWN))} {rng.choice(listed(OWN_HAPPENED))}"


def _forms(clause: str) -> dict[str, str]:
    return {
        "event": clause,
        "event_was": then(clause),
        "event_said": said(clause),
        "event_over": over(clause)[0],
    }


def event(rng: random.Random) -> dict[str, str]:
    """`event` ("the moon is gone"), `event_was` ("was"), `event_said`, as the hero says it, and
    `event_over`, how it is in the end ("the moon was back again").
    """
    clause = _drawn(rng)
    return _forms(then(clause) if rng.random() < 0.2 else clause)  # "all the colours were gone"


def problem(rng: random.Random) -> dict[str, str]:
    """An event that needs an end: "the ferry is broken"."""
    return _forms(_of_rows(rng, WRONG))


def marvel(rng: random.Random) -> dict[str, str]:
    """An event that needs none: "a star lands in the garden"."""
    return _forms(_of_rows(rng, MARVELS))


def rule(rng: random.Random) -> dict[str, str]:
    """An event that is always so somewhere: "everybody walks backwards"."""
    return _forms(_of_rows(rng, RULES))


def _of_rows(rng: random.Random, rows: str) -> str:
    """A subject and what is said of it, of one of the rows "a/ b = c/ d"."""
    parts = [[part.split("/") for part in row.split("=")] for row in rows.split(";")]
    what, does = rng.choices(parts, [len(what) * len(does) for what, does in parts])[0]
    return " ".join(f"{rng.choice(what)} {rng.choice(does)}".split())


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says that has happened."""
    return _forms(_LED.sub("", given["event"]))
