"""What has happened one morning, as a whole clause: 'the moon has fallen into the pond'."""

import random
import re

from orchestrator.tales.phrases.clauses import listed, said, then

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
    return {"event": clause, "event_was": then(clause), "event_said": said(clause)}


def event(rng: random.Random) -> dict[str, str]:
    """`event` ("the moon has fallen"), `event_was` ("had"), `event_said`: as the hero says it."""
    clause = _drawn(rng)
    return _forms(then(clause) if rng.random() < 0.2 else clause)  # "all the colours were gone"


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says that has happened."""
    return _forms(_LED.sub("", given["event"]))
