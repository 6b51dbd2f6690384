"""What changes it all in the end, as a whole clause: 'a mouse helps him', after "until"."""

import random
import re

from orchestrator.tales.phrases.clauses import listed, then
from orchestrator.tales.worlds.words import article

WHO = """
mouse | girl | boy | grandfather | stork | beetle | goat | postman | snail | crow | baker |
fisherman | mole | wizard | grandmother | dog | bear | robin | neighbour | frog | gardener |
cricket | giant | donkey | sailor | fairy | owl | cat | witch | farmer
"""
COMES = """
helps {him} | comes along with a ladder | has an idea | shows {him} how | comes by | finds out why
| gives {him} a hand | brings a lamp | knows a song for it | takes {him} along | hears {him} |
lends {him} a rope | teaches {him} a trick | stays with {him} | sings | tells {him} a secret |
opens the door | gives {him} a feather | knocks at the door | moves in next door | asks the right
question | holds {his} hand | comes with a wheelbarrow | wakes up | says sorry
"""
OTHERS = """
the rain stops | the sun comes out | it begins to snow | the moon rises | the wind turns | a letter
comes | a star falls | all the neighbours help | everybody sings along | the children have an idea
| the tide comes in | spring comes | the animals come along | it gets light
"""
_LED = re.compile(r"^(?:(?:until|till|and|but|then|luckily|one (?:day|night|morning)) )+", re.I)


def turn(rng: random.Random) -> dict[str, str]:
    """`turn` ("a mouse helps him") and `turn_was` ("a mouse helped him")."""
    if rng.random() < 0.2:
        return _forms(rng.choice(listed(OTHERS)))
    return _forms(f"{article(rng.choice(listed(WHO)))} {rng.choice(listed(COMES))}")


def _forms(clause: str) -> dict[str, str]:
    return {"turn": clause, "turn_was": then(clause)}


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says."""
    return _forms(_LED.sub("", given["turn"]))
