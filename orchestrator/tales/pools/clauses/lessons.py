"""What one may teach somebody, or learn from somebody."""

import random
from functools import cache

from orchestrator.tales.phrases.clauses import did
from orchestrator.tales.phrases.verbs import clause, ing, of_person, owned, rooted, thirds
from orchestrator.tales.tables import logical_lines
from orchestrator.text.english import word_set

# What is learned, whole, and verbs with what they may be done to.
TABLE = """
whole: read | write | swim | fly | whistle | dance | count to ten | tell the time | say sorry |
  be brave | sleep at night | make pancakes | keep a secret | wait | listen | ride a bicycle | skate
  | sing | laugh | tie a bow | climb trees | cook soup | roar | write {his} name | dream | paint |
  juggle | bake bread | catch fish | be quiet | build sandcastles | cross the street | snore | ski |
  swim on {his} back | stand on {his} head | speak up | share | say no | lose | be on time | yodel |
  make friends | jump | dive | use a fork | tidy up | fall asleep alone | whisper | hibernate |
  blow bubbles | tell jokes | ride a horse | do magic | hop on one leg | land | howl
play: the piano | the violin | the drum | chess | hide and seek | football | the trumpet | the
  flute | marbles | cards | the harp | leapfrog
make: a paper boat | a fire | a snowman | jam | honey cake | a kite | a nest | soup | a wish |
  lace | the bed | music with a comb | a daisy chain | noodles
speak: French | to cats | with the birds | the language of bees | dog | in rhymes | the truth
dance: the tango | on one leg | in the rain | the polka | ballet | like a feather
ride: a scooter | a unicycle | the waves | a bicycle without hands | a horse | on the wind
draw: a straight line | a horse | a map | the sun | a face | circles
sing: in tune | in the rain | a lullaby | the high notes | without words
find: the way home | mushrooms | the north star | the right word | truffles
climb: the rope | up the wall | the highest tree | down again
tie: {his} shoes | a sailor's knot | a bow
"""


@cache
def _phrases() -> tuple[str, ...]:
    pairs = [line.partition(":") for _, line in logical_lines(TABLE)]
    return tuple(
        f"{'' if key == 'whole' else key} {part.strip()}".strip()
        for key, _, value in pairs
        for part in value.split("|")
    )


HOWS = (
    *("without looking", "like a grown-up", "in the dark", "on a Sunday", "with one {hand}"),
    *("properly", "all alone", "backwards", "in the snow", "with the eyes shut", "in three days"),
)


def _drawn(rng: random.Random) -> str:
    phrase = rng.choice(_phrases())
    if rng.random() < 0.25 and len(phrase.split()) < 4:
        return f"{phrase} {rng.choice(HOWS)}"
    return phrase


def skill(rng: random.Random) -> dict[str, str]:
    """`skill` "tie {his} shoes", which the hero learns, `skills skilled skilling`; `i_skill`."""
    return skills(_drawn(rng))


def lesson(rng: random.Random) -> dict[str, str]:
    """As `skill`; it is the friend who learns it."""
    return {slot: _friends(value) for slot, value in skill(rng).items()}


_NO_SKILLS = word_set("come arrive return")
_NOUNS = ("the", "a", "an", "his", "her", "its", "about", "all")


def skills(phrase: str) -> dict[str, str]:
    """A skill and its forms by its phrase."""
    if phrase.split()[0] in _NOUNS:  # "teaches him the alphabet"
        phrase = f"know {phrase}"
    does = thirds(phrase)
    return {
        "skill": phrase,
        "skills": does,
        "skilled": did(does),
        "skilling": clause(does, ing),
        "i_skill": of_person(owned(phrase.replace("{his}", "his"), "my", "myself", "me"), "I"),
    }


def _friends(text: str) -> str:
    return text.replace("{h", "{fh")


def is_skill(row: dict[str, str]) -> bool:
    """Whether it can be learned: "tie shoes", not "come to the village"."""
    return row["skill"].removeprefix("how to ").split(" ")[0] not in _NO_SKILLS


def fitted_skill(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of what is learned."""
    phrase = rooted(said["skill"].removeprefix("how to ").removeprefix("to "))
    return skills(owned(phrase, "{his}", "{himself}", "{him}"))


def fitted_lesson(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of what is taught."""
    return {slot: _friends(value) for slot, value in fitted_skill(rng, row, said).items()}
