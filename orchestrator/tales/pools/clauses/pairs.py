"""What stands between two: why they can't be friends, what they quarrel about, who is better."""

import random
import re
from functools import cache

from orchestrator.tales.tables import logical_lines

# True of any two.
GAPS = """
nobody has ever heard of such a thing|they have nothing in common|they are much too different|
it isn't done|it has never been done before|one is the one thing and the other is the other|
it can't go well|they don't go together at all|one says up when the other says down|
everybody says that it can't be|nobody believes that it can last|it was always like that
"""

# What prompts say of two.
ODD = """
one: tiny | huge | slow | fast | loud | quiet | shy | brave | old | young | rich | poor | clever |
  silly | tidy | messy | grumpy | cheerful | always late | never on time | afraid of everything |
  cold | hot | wild | very polite | awake at night | made of paper | made of stone |
  round | thin | furry
lives: in the sea | in the sky | under the ground | in a castle | in a tree | in the desert |
  in the snow | on the moon | in a cage | in a jar | in the zoo | in a shoe | on the other side
whole: they speak different languages | they have never met | nobody wants them to be friends |
  their families are enemies | everybody laughs at them | they can only meet at night |
  one eats what the other is | they can't stand the same food | one is the enemy of the other |
  everybody warns them | they can't even hear each other | one is awake when the other sleeps |
  they live far away from each other | their parents forbid it | people are afraid of one of them |
  one can't swim and the other can't walk | they are not allowed to play together |
  one likes rain and the other likes sun | they look so funny together | one melts in the sun |
  no one has ever seen them together | one of them bites | one could step on the other
"""

QUARRELS = """
who: is the fastest | is the strongest | is the oldest | may go first | sits at the window |
  began | has to tidy up | gets the biggest piece | is right | broke the cup | found it first |
  is the boss |
  sings better | may hold the lamp | is taller | has more friends | ate the last biscuit | won |
  is to steer | has the better hat | sleeps in the top bed | cheated | snores | gets to be the king
what: to play | to have for supper | to call the baby | colour the sea is | to do on Sunday |
  the cloud looks like | to put on the roof | comes first | is for pudding | to name the boat
where: to build the hut | to put the table | the sun goes | to hang the picture | to go in July
how: to cook soup | one folds a map | to spell rhinoceros | to share a cake | big the moon is
things: apple | balloon | strawberry | hat | blanket | shell | pear | kite | sledge | drum | bone |
  nut | swing | pillow | ball | bicycle | biscuit | pebble | book | umbrella | ladder | chair |
  song |
  rule | word | shoe | puddle | pancake
before: last | red | blue | golden | best | old | new | striped | biggest | only | broken | lost
whole: whose turn it is | whose idea it was | which way is north | whether worms have names |
  nothing at all | the weather | a game of cards | a spoon | money | the washing-up | the rules |
  whether it is late | when it is bedtime | a joke | the window seat | a mean word | toys |
  something silly | a misunderstanding | a broken promise
"""


@cache
def _lists(text: str) -> dict[str, tuple[str, ...]]:
    pairs = [line.partition(":") for _, line in logical_lines(text)]
    return {key: tuple(part.strip() for part in value.split("|")) for key, _, value in pairs}


@cache
def _rows(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", " ").split("|"))


def gap(rng: random.Random) -> dict[str, str]:
    """`gap`: a clause that is said against any two friends."""
    return {"gap": rng.choice(_rows(GAPS))}


def odd_gap(rng: random.Random) -> str:
    """Such a clause as a prompt may say it of two whom it knows."""
    lists, luck = _lists(ODD), rng.random()
    if luck < 0.35:
        one, other = rng.sample(lists["one"], 2)
        return f"one is {one} and the other is {other}"
    if luck < 0.65:
        one, other = rng.sample(lists["lives"], 2)
        return f"one lives {one} and the other {other}"
    return rng.choice(lists["whole"])


def quarrel(rng: random.Random) -> dict[str, str]:
    """`quarrel`: what it is about, a noun or a question."""
    lists, luck = _lists(QUARRELS), rng.random()
    if luck < 0.35:
        before = rng.choice(lists["before"])
        word = "the" if before in ("last", "best", "biggest", "only") else rng.choice("at")
        word = {"a": "an" if before[0] in "aeiou" else "a", "t": "the"}.get(word, word)
        return {"quarrel": f"{word} {before} {rng.choice(lists['things'])}"}
    if luck < 0.8:
        asked = rng.choice(["who", "who", "what", "where", "how"])
        return {"quarrel": f"{asked} {rng.choice(lists[asked])}"}
    return {"quarrel": rng.choice(lists["whole"])}


CONTESTS = """
swimming race | sledge race | cooking contest | spelling contest | singing contest | game of chess |
pancake race | sandcastle contest | dancing competition | talent show | tug of war | bicycle race |
contest to see who can jump the furthest | contest to see who can stay awake the longest |
contest to see who can build the highest tower | contest to see who can shout the loudest
"""


def contest(rng: random.Random) -> dict[str, str]:
    """`contest`: "a race", "a contest to see who could jump the furthest"; `the_contest`."""
    return _contest(f"a {rng.choice(_rows(CONTESTS)).strip()}")


def _contest(said: str) -> dict[str, str]:
    for now, then in (("can", "could"), ("is", "was"), ("has", "had"), ("will", "would")):
        said = re.sub(rf"\b(who) {now}\b", rf"\1 {then}", said)
    head = re.split(r" (?:to|about|between|of|for|with|against|in|on|at) ", said)[0]
    return {"contest": said, "the_contest": re.sub(r"^(?:an?|the) ", "the ", head)}


def fitted_contest(
    rng: random.Random, row: dict[str, str], given: dict[str, str]
) -> dict[str, str]:
    """The forms of a contest that a prompt names."""
    return _contest(given["contest"])
