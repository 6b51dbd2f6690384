"""What all of a kind shall do, and somebody does not want to: 'does not want to fight dragons'."""

import random
import re

from orchestrator.tales.phrases.clauses import did, listed
from orchestrator.tales.phrases.verbs import gerund, owned
from orchestrator.tales.pools.clauses.habits import is_duty

REFUSED = """
fight dragons | rescue princesses | wear armour | ride into battle | guard the gate | be scary |
frighten people | haunt the castle | rattle chains | howl at the moon | be king | wear a crown |
wear dresses | sit on the throne | wave from the balcony | marry a prince | dance at the ball |
sail on the stormy sea | look for treasure | rob ships | climb the mast | stamp through the
village | live in a cave | guard the gold | breathe fire | catch mice | chase cats | fetch sticks
| lay eggs | crow in the morning | pull the cart | win races | jump over fences | swim in a row |
fly south | gather nuts | spin webs | collect honey | hunt at night | sing in the choir | cast
spells | ride on a broom | stir the cauldron | break on the beach | deliver presents | work in the
mine | be a hero | be the strongest | roar every morning | rule the forest | wear glass shoes |
kiss a frog | march in the parade | scare the crows | stand in the field all day | be brave all
day | sit in a tower
"""
_SAID = ("does not want to", "doesn't want to", "would rather not", "does not like to")
_LED = re.compile(
    r"^(?:(?:really|just|simply|at all) )?(?:(?:do|does|did)(?: not|n['’]?t) (?:really |ever )?"
    r"(?:want|like|wish) to|would rather not|refuses? to|never wants? to|hates? to|"
    r"(?:is|was) tired of having to|no longer wants? to)\s+(?:have to )?",
    re.I,
)
# What is good for one, whether one wants it or not, and what nobody should have to do.
_GOOD = re.compile(
    r"\b(?:brush|learn|home|sorry|medicine|doctor|dentist|read|homework|help|alone|die|killed?|"
    r"hurt|leave|move|grow|lose|say|goodbye|hibernate|fall|melt|"
    r"be (?:\w+ed|cut|eaten|thrown|sold|alone|lonely|sad))\b(?! long)"
)


def part(rng: random.Random) -> dict[str, str]:
    """`odd` "does not want to be king", `refused` "be king", `refusing`; `i_refused` and so on."""
    return _forms(rng.choice(_SAID), rng.choice(listed(REFUSED)))


def _forms(led: str, deed: str) -> dict[str, str]:
    odd = f"{led} {deed}"
    return {
        "odd": odd,
        "odded": did(odd),
        "refused": deed,
        "refusing": gerund(deed),
        "i_refused": owned(deed, "my", "myself", "me"),
        "you_refused": owned(deed, "your", "yourself", "you"),
    }


def is_part(row: dict[str, str]) -> bool:
    """Whether it is said that somebody does not want to, of what may well be left undone."""
    deed = _LED.sub("", row["odd"])
    return deed != row["odd"] and not is_duty(deed) and not _GOOD.search(deed.lower())


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says."""
    led = _LED.match(given["odd"])
    return _forms(led[0].strip(), given["odd"][led.end() :]) if led else row
