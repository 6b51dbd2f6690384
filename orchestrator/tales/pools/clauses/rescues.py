"""What somebody in need is done for: 'save the forest from a fire', 'help a lion with a thorn'."""

import random
import re

from orchestrator.tales.phrases.clauses import did, is_verb, listed
from orchestrator.tales.phrases.verbs import ing, participle, rooted, third, turned
from orchestrator.text.english import word_set

# Verbs ; whom ; from what, out of what.
FAMILIES = """
save | rescue | protect ; the forest | the village | the old oak | the library | the bees | the
river | the toy shop | the orchard | the lighthouse | the sea | the town | the island | the
school | the circus | the king | the snowmen | the ducklings | the last elephant | the old
bridge | the bakery | the castle | the mice | the playground ; from a fire | from a flood | from
a giant | from a hungry dragon | from the great storm | from being pulled down | from an angry
king | from the fog | from falling into the sea | from the robbers | from drying up | from a
terrible winter | from the big machines | from a grumpy wizard | from being forgotten | from the
hunters ;; rescue | free | save ; a kitten | a whale | a firefly | a baby owl | a bee | a
butterfly | a star | the moon | a puppy | a ladybird | a little ghost | a frog | a dolphin | a
lamb | a mermaid | a teddy bear | three ducklings | a mouse | a balloon | a sparrow | {his} best
friend | a small dragon ; from a tree | from a net | out of a jar | from a spider's web | out of
the well | from a cage | out of a deep hole | from the chimney | from thin ice | out of the mud
| from a tower | from the waves | out of the thorns | from a trap | from the rain ;; help ; a
lion | an old giant | a snail | a lost penguin | a dragon | a little ghost | a bear | a queen |
a tired sailor | an elephant | a hedgehog | a robot | a troll | a cloud | a crab | a hippo ;
with a thorn in its paw | with a toothache | to find the way home | across the road | up the
hill | with a broken wheel | out of a hole | to get to sleep | to find its mother | with a very
heavy load | who is stuck in a door | that cannot swim | with a knot in its tail | who has lost
everything ;; look after | take care of | nurse | care for ; a sick bird | an egg | a hedgehog |
a baby dragon | an injured fox | a lamb | an owl | a little bat | a starfish | a frozen bee | a
young seal | a lost lion cub | a wounded swan | a tiny plant | an old donkey ; with a broken
wing | that nobody wants | with a cold | that fell out of its nest | without a mother | all
winter long | until it is well again | in a shoe box | that has been left behind | through the
storm
"""
_PARTICLES = ("after", "care of", "for")
_ARTICLES = word_set("a an the his her its their my our some {his}")
_AFTER = word_set(
    "a an the from with without in on at out that who which whose because when while before until "
    "to across up down over through all by against off under and stuck caught trapped lost locked "
    "called named deliver reach become next cross make"
)
# Of whom one does these to, it is others who are in need.
_AGAINST = word_set("stop defeat fight beat chase scare drive tame catch put outwit trick end")

# What is made for somebody is no rescue.
_MAKING = word_set("sew knit bake cook build make paint write draw invent sing play dance tell")


def rescue(rng: random.Random) -> dict[str, str]:
    """`aid` ("save the bees"), `aids aided aid_done aiding`, `needy` ("a lion"), `needy_the`."""
    family = listed(rng.choice(listed(FAMILIES, ";;")), ";")
    verb, whom, how = (rng.choice(listed(cell)) for cell in family)
    return _forms(f"{verb} {whom}" if rng.random() < 0.1 else f"{verb} {whom} {how}")


def _forms(phrase: str) -> dict[str, str]:
    does = turned(phrase, third)
    needy = _needy(phrase)
    return {
        "aid": phrase,
        "aids": does,
        "aided": did(does),
        "aid_done": turned(does, participle),
        "aiding": turned(does, ing),
        "needy": needy or "somebody",
        "needy_the": re.sub(r"^(?:an?|some) ", "the ", needy) or "everybody else",
    }


def _needy(phrase: str) -> str:
    """Who is in need: 'help an old lady cross the road' is about 'an old lady'; '' for nobody."""
    verb, _, rest = phrase.partition(" ")
    for particle in _PARTICLES:
        rest = rest.removeprefix(f"{particle} ")
    if verb in _AGAINST:
        return ""
    words = rest.split()
    least = 2 if words and words[0].lower() in _ARTICLES else 1
    for at in range(least, len(words)):
        word = words[at].lower()
        if words[at - 1].endswith(",") or word in _AFTER or is_verb(word):
            at -= words[at - 1].lower() in _AFTER  # "the invitations for | the party"
            return " ".join(words[:at]).rstrip(",")
    return rest


def is_rescue(row: dict[str, str]) -> bool:
    """Whether somebody is helped: "save the bees", not "sew a dress for the queen"."""
    verb, _, whom = rooted(row["aid"].removeprefix("to ")).partition(" ")
    return bool(whom) and verb not in _MAKING


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says is done."""
    return _forms(rooted(given["aid"].removeprefix("to ")))
