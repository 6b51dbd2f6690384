"""What somebody in need is done for: 'save the forest from a fire', 'help a lion with a thorn'."""

import random
import re

from orchestrator.tales.clauses import did, listed
from orchestrator.tales.verbs import ing, rooted, third, turned

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
_AFTER = re.compile(
    r",| (?:a|an|the|from|with|without|in|on|at|out|that|who|which|whose|because|when|while|before|"
    r"until|to|across|up|down|over|through|all|by|against|off|under|and|stuck|caught|trapped|lost|"
    r"locked|called|named|cross|find|get|reach|climb|carry|become|win|learn|next) "
)


def rescue(rng: random.Random) -> dict[str, str]:
    """`aid` ("save the bees"), `aids aided aiding`, `needy` ("a lion"), `needy_the`."""
    family = listed(rng.choice(listed(FAMILIES, ";;")), ";")
    verb, whom, how = (rng.choice(listed(cell)) for cell in family)
    return _forms(f"{verb} {whom}" if rng.random() < 0.1 else f"{verb} {whom} {how}")


def _forms(phrase: str) -> dict[str, str]:
    does = turned(phrase, third)
    needy = phrase.partition(" ")[2]
    for particle in _PARTICLES:
        needy = needy.removeprefix(f"{particle} ")
    needy = _AFTER.split(f"{needy} ", maxsplit=1)[0].strip() or "somebody"
    return {
        "aid": phrase,
        "aids": does,
        "aided": did(does),
        "aiding": turned(does, ing),
        "needy": needy,
        "needy_the": re.sub(r"^(?:an?|some) ", "the ", needy),
    }


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says is done."""
    return _forms(rooted(given["aid"]))
