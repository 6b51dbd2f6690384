"""How somebody feels and why: 'is lonely because no ships come'; why somebody is not there."""

import random
import re

from orchestrator.tales.phrases.clauses import did, listed, mine

# How it is ; what for or why.
FAMILIES = """
can't sleep because | cannot fall asleep because | lies awake because ; there is a noise under
the bed | the moon is too bright | tomorrow is {his} birthday | the wind howls | it is too quiet
| {he} thinks too much | somebody snores next door | the clock ticks too loudly | the day was
too exciting | {he} is not tired at all | {his} pillow is too flat | nobody has said good night
| it is so hot | {his} bed is new | {he} has eaten too much cake | {his} brother talks in his
sleep | the stars are so loud ;; waits for | is waiting for | is always waiting for ; the first
snow | the postman | spring | a letter | the rain to stop | somebody to knock | the ship to come
back | the swallows | an answer | {his} birthday | the bus that never comes | the others to come
home | the tooth fairy | a friend | the tide | {his} egg to hatch | the holidays | the last
train ;; is bored because | is terribly bored because | does not know what to do because ; it
rains all day | everybody else is at school | nobody has time | {he} has played all the games |
nothing ever happens | {his} friends are on holiday | all the toys are broken | it is Sunday |
the holidays are so long | the power is out | {he} has to stay in bed | the television is broken
| everybody is asleep | it is the same every day ;; is lonely because | feels lonely because |
is all alone because | is so alone because ; no ships come | everybody has moved away | nobody
dares to come near | {he} is the only one of {his} kind | nobody speaks {his} language | all the
others have flown south | {he} is new here | {he} lives so far away | nobody ever sees {him} |
the children have grown up | {he} is too big to play | nobody knows {his} name | it is so high
up here | everyone is afraid of {him} | the village is empty ;; is sad because | cries because |
is unhappy because | feels sad because ; {his} best friend has moved away | {his} balloon has
burst | nobody came to {his} party | summer is over | {he} has lost {his} teddy bear | {his}
grandmother is far away | nobody laughs at {his} jokes | {he} has to move | {he} was not invited
| {his} snowman has melted | the holidays are over | {his} drawing is torn | nobody has time for
{him} | {his} kite is gone | {he} cannot come along | {he} is always the last | {his} tree was
cut down ;; misses | is homesick and misses ; {his} mother | the sea | {his} old house | the
mountains | {his} brothers | {his} old school | the smell of the forest | {his} best friend |
{his} grandfather
"""


WORRIES = """
is afraid that | is worried that | is scared that ; nobody will play with {him} | {he} will not find
the toilet | {he} will get lost | the others will laugh at {him} | nobody will sit next to {him} |
{he} will do something wrong | nobody will know {his} name | {he} will miss {his} mother too much |
it will be too loud | {he} will not understand anything ;; is afraid because | is scared because |
is nervous because ; {he} does not know anybody there | everything there is new | it is so loud
there | all the others are bigger | {he} has never been there before
"""


def mood(rng: random.Random) -> dict[str, str]:
    """`mood` ("is lonely because no ships come"), `mood_was`, `mood_mine` ("I am lonely ...")."""
    return _forms(_drawn(rng, FAMILIES))


def worry(rng: random.Random) -> dict[str, str]:
    """A mood of somebody who is to go where everything is new."""
    return _forms(_drawn(rng, WORRIES))


def _drawn(rng: random.Random, families: str) -> str:
    how, why = (listed(cell) for cell in listed(rng.choice(listed(families, ";;")), ";"))
    return f"{rng.choice(how)} {rng.choice(why)}"


def _forms(phrase: str) -> dict[str, str]:
    waiting = phrase.replace("waits for", "is waiting for", 1)
    return {"mood": phrase, "mood_was": did(phrase), "mood_mine": mine(waiting)}


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says of somebody."""
    return _forms(given["mood"].removeprefix("who ").removeprefix("that "))


PARTINGS = """
is ill | is in hospital | is far away | has moved away | is moving to another town |
lives so far away | has gone on a long journey | cannot come | is at sea | is asleep all winter
"""


_AWAY = re.compile(
    r"\b(?:away|far|ill|sick|hospital|sea|abroad|holiday|move[ds]?|moving|leav\w+|left|go(?:es|ne)?|"
    r"going|went|travel\w*|sail\w*|sleep\w*|asleep|lives?|works?|work(?:ing|ed)|stays?|journey|not|cannot|never|\w*n['’]?t)\b"
)


def parting(rng: random.Random) -> dict[str, str]:
    """`gone` ("is moving away") and its past, `gone_was`: why somebody cannot be there."""
    return _gone(rng.choice(listed(PARTINGS)))


def _gone(phrase: str) -> dict[str, str]:
    return {"gone": phrase, "gone_was": did(phrase)}


def is_parting(row: dict[str, str]) -> bool:
    """Whether it keeps somebody away: "moves to Canada", not "finds a door"."""
    return bool(_AWAY.search(row["gone"].lower()))


def fitted_parting(
    rng: random.Random, row: dict[str, str], given: dict[str, str]
) -> dict[str, str]:
    """The past of what a prompt says."""
    return _gone(given["gone"])
