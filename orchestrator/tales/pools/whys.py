"""Questions that a just-so tale answers: who has what, who does what, where something goes."""

import random
from functools import cache

from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import did
from orchestrator.tales.phrases.verbs import thirds
from orchestrator.tales.pools.items import head
from orchestrator.tales.tables import logical_lines
from orchestrator.text.english import is_plural

# What somebody has: a noun phrase that follows "have" and "got".
HAVINGS = """
stripes | spots | a long neck | such long ears | a curly tail | a blue nose | a striped tail | big
  eyes | a red nose |
a bent back | one white foot | a hump | golden whiskers | a hole in the ear | a spotted tummy | a
  silver tongue |
feathers on the feet | a crooked smile | a long shadow | a purple mane | a curly mane | a flat
  tail | a ring round
the tail | green toes | a wet nose | a lantern on the head | a crooked beak | a pocket | black
  gloves | a mask | freckles |
a bell on the tail | a cold nose | a soft belly | a striped back | eleven whiskers | rough knees
  | pink feet | a patch
over one eye | a white beard | a star on the forehead | bushy eyebrows | a bald head | wrinkles |
  a shiny shell | a belt |
a moustache | a golden crest
"""
PARTS = (
    "tail | nose | belly | ears | toes | eyelids | knees | back | whiskers | chin | cheeks | neck"
)
# What somebody does: base form ; third person ; the past.
HABITS = """
sleep upside down ; slept | walk backwards ; walked | hum at night ; hummed | hide from the rain ;
  hid | sing at dawn ; sang |
collect shiny things ; collected | dig holes everywhere ; dug
  | laugh in the dark ; laughed |
talk to the moon ; talked | sneeze three times ; sneezed | stand on one
  leg ; stood |
jump over puddles ; jumped | bow to trees ; bowed | carry stones about ; carried | dance before
  supper ; danced | sleep with one
eye open ; slept | roll in the mud ; rolled | count the stars ; counted | knock before coming in
  ; knocked | whistle in the
fog ; whistled | eat the crust first ; ate | wash behind the ears ; washed | blink so slowly ;
  blinked | whisper to stones ; whispered |
hop over lines ; hopped | turn round before lying down ; turned | wave at ships ; waved | tap on
  windows ; tapped | run from umbrellas ; ran |
sit on high walls ; sat | swim in circles ; swam | yawn at noon ; yawned
"""
GOINGS = """
the moon | in the daytime ; lost socks | when they are lost ; the wind | when it is still ; the sun
  | at night ; the fog | when it
lifts ; the stars | in the morning ; the snow | in summer ; yesterday | when it is over ; the echo
  | after it has answered ; the
rainbow | after the rain ; puddles | when they dry up ; the dark | when the lamp is lit ; holes |
  when the socks are mended ; the
light | when it is switched off ; lost balloons | when they fly away ; the sea | at low tide ;
  dreams | in the morning ; the last bus |
at night ; songs | when nobody sings them ; single gloves | in spring ; the smell of bread | in the
  afternoon ; shadows | at night ;
leaves | after the autumn ; old birthdays | when one is older ; forgotten words | when one cannot
  find them ; the tooth | under the
pillow ; the night train | after the last stop ; clouds | when the sky is blue ; lost pencils | in
  the holidays ; the cat | at night
"""


@cache
def _cells(text: str, mark: str) -> tuple[str, ...]:
    joined = " ".join(line for _, line in logical_lines(text))
    return tuple(part.strip() for part in joined.split(mark) if part.strip())


def having(rng: random.Random) -> dict[str, str]:
    """`prop`: what somebody has."""
    if rng.random() < 0.5:
        return {"prop": rng.choice(_cells(HAVINGS, "|"))}
    colour = rng.choice(
        [
            "red",
            "blue",
            "green",
            "golden",
            "silver",
            "black",
            "white",
            "purple",
            "striped",
            "spotted",
        ]
    )
    shape = rng.choice(["", "", "long ", "short ", "round ", "crooked ", "tiny ", "very big "])
    part = rng.choice(_cells(PARTS, "|"))
    return {"prop": f"{shape}{colour} {part}" if part[-1] == "s" else f"a {shape}{colour} {part}"}


def custom(rng: random.Random) -> dict[str, str]:
    """`custom` ("sleep upside down") and `customs`, its past ("slept upside down")."""
    phrase, past = (part.strip() for part in rng.choice(_cells(HABITS, "|")).split(";"))
    never = "never " if phrase.startswith("never ") else ""
    _, _, rest = phrase.removeprefix(never).partition(" ")
    return {"custom": phrase, "customs": f"{past} {rest}"}


def going(rng: random.Random) -> dict[str, str]:
    """`goer` ("lost socks"), `goes_when` ("at night") and the verb for it, `go_does`."""
    goer, when = (part.strip() for part in rng.choice(_cells(GOINGS, ";")).split("|"))
    return _going(goer, when)


def _going(goer: str, when: str) -> dict[str, str]:
    many = is_plural(head(goer).split()[-1]) or " and " in goer
    return {
        "goer": goer,
        "goes_when": when,
        "go_does": "do" if many else "does",
        "go_goes": "go" if many else "goes",
        "go_name": goer.removeprefix("the "),
        "go_is": "are" if many else "is",
        "go_was": "were" if many else "was",
        "go_it": "them" if many else "it",
        "go_their": "their" if many else "its",
        "go_they": "they" if many else "it",
    }


def fitted_custom(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The past of what somebody does."""
    for pair in _cells(HABITS, "|"):
        phrase, past_form = (part.strip() for part in pair.split(";"))
        if phrase == said["custom"]:
            return {"custom": phrase, "customs": f"{past_form} {phrase.partition(' ')[2]}"}
    custom = clause_check.do(said["custom"]) or said["custom"]
    return {"custom": custom, "customs": did(thirds(custom))}


def fitted_going(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The verbs for what goes away."""
    return _going(said.get("goer", row["goer"]), said.get("goes_when", row["goes_when"]))
