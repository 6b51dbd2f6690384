"""What stands in a town, comes by post, refuses to work or wakes at night.

The rows share the slots of other pools (`item`, `skill`, `many`, `job`), which say the same.
"""

import random
from functools import cache

from orchestrator.tales.pools import items
from orchestrator.tales.pools.clauses import events, lessons
from orchestrator.tales.tables import lines


@cache
def _table(key: str) -> tuple[str, ...]:
    """One row of `town.txt`."""
    rows = dict(line.split(":", 1) for line in lines(__file__, "town.txt"))
    return tuple(cell.strip() for cell in rows[key].split("|"))


def _often(rng: random.Random, key: str) -> str:
    """A word of a row, or nothing now and then."""
    return rng.choice(_table(key)) if rng.random() < 0.75 else ""


def landmark(rng: random.Random) -> dict[str, str]:
    """`item` ("old oak tree"), `bare` ("tree"), `fate`: what shall be done with it ("cut down")."""
    phrase = f"{_often(rng, 'age')} {rng.choice(_table('landmark'))}".strip()
    return _doomed(rng, {"item": phrase, "bare": phrase.split()[-1]})


def fitted_landmark(
    rng: random.Random, row: dict[str, str], said: dict[str, str]
) -> dict[str, str]:
    """What is to be done with it follows from what it is."""
    return _doomed(rng, items.named(rng, row, said))


def _doomed(rng: random.Random, row: dict[str, str]) -> dict[str, str]:
    noun = row["bare"].lower()
    if noun in _table("cut"):
        fate = rng.choice(["cut down", "felled"])
    elif noun in _table("scrapped"):
        fate = rng.choice(["scrapped", "thrown away", "taken away"])
    elif noun in _table("closed"):
        fate = rng.choice(["closed", "closed for ever", "shut down"])
    else:
        fate = rng.choice(["pulled down", "torn down", "taken away"])
    return row | {"fate": fate}


def news(rng: random.Random) -> dict[str, str]:
    """`item` ("message in a bottle") and `bare` ("message")."""
    phrase = rng.choice(_table("news"))
    return {"item": phrase, "bare": items.head(phrase).split()[-1]}


def is_news(row: dict[str, str]) -> bool:
    """Whether somebody can have written on it: "a postcard", not "a door in the oak"."""
    return (items.head(row["item"]).lower().split() or [""])[-1] in _table("written")


def refusal(rng: random.Random) -> dict[str, str]:
    """As `skill`: what somebody does not do any more ("strike", "open {his} mouth")."""
    return lessons.skills(rng.choice(_table("refused")))


def wakers(rng: random.Random) -> dict[str, str]:
    """`many`: what wakes up at night, plural ("toys in the shop")."""
    return {"many": f"{rng.choice(_table('waker'))} {_often(rng, 'where')}".strip()}


def closed(rng: random.Random) -> dict[str, str]:
    """`item` ("huge egg"), `bare`, what is in it (`inside`, `inside_the`) and how it opens."""
    bare = rng.choice(("egg", "egg", "egg", "parcel", "parcel", "package", "box", "chest"))
    return _filled(rng, {"item": f"{_often(rng, 'look')} {bare}".strip(), "bare": bare})


def fitted_closed(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """What is in it follows from what it is."""
    return _filled(rng, items.named(rng, row, said))


def is_closed(row: dict[str, str]) -> bool:
    """Whether something can be in it: "a blue parcel", not "a whale"."""
    return (items.head(row["item"]).lower().split() or [""])[-1] in _table("container")


def _filled(rng: random.Random, row: dict[str, str]) -> dict[str, str]:
    is_egg = "egg" in row["item"].lower()
    inside, again = rng.choice(_table("egg" if is_egg else "inside")).split(" / ")
    opening = "the shell went crack" if is_egg else "the lid jumped open"
    if not is_egg and row["bare"] in ("parcel", "package", "packet", "letter", "present"):
        opening = "the last knot came undone"
    return row | {"inside": inside, "inside_the": again, "opening": opening}


def role(rng: random.Random) -> dict[str, str]:
    """`job`: who somebody pretends to be ("king")."""
    return {"job": rng.choice(_table("role"))}


def treats(rng: random.Random) -> dict[str, str]:
    """`many`: what vanishes, plural ("cookies")."""
    return {"many": rng.choice(_table("treat"))}


def calamity(rng: random.Random) -> dict[str, str]:
    """As `event`: what befalls a whole street ("the power goes out")."""
    return events.fitted(rng, {}, {"event": rng.choice(_table("calamity"))})
