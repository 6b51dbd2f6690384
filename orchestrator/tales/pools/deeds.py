"""Odd things that somebody wants to do: verb x object x manner, with what each kind of doing needs.

A family of deeds is a verb in its four forms and lists: `what` it is done to, `how`; `need`, which
it takes; `slip`, how it goes wrong (a clause in the past, true of any object of the family);
`feat`, what is seen when it works (a sentence).
"""

import random
from dataclasses import dataclass
from functools import cache

from orchestrator.tales.phrases import clauses
from orchestrator.tales.phrases.verbs import ing, participle, rooted, third, turned
from orchestrator.tales.tables import lines


@dataclass(frozen=True)
class Family:
    """Deeds of one verb: its forms (base, -ing, past, participle), and the lists of its rows."""

    forms: tuple[str, str, str, str]
    rows: dict[str, tuple[str, ...]]


@cache
def families() -> tuple[Family, ...]:
    """All families of `deeds.txt`."""
    out: list[Family] = []
    for line in lines(__file__, "deeds.txt"):
        key, _, value = line.partition(":")
        if key == "deed":
            words = value.split()
            size = len(words) // 4
            forms = [" ".join(words[i : i + size]) for i in range(0, len(words), size)]
            out.append(Family((forms[0], forms[1], forms[2], forms[3]), {}))
        else:
            out[-1].rows[key] = tuple(part.strip() for part in value.split("|"))
    return tuple(out)


MAKING = frozenset(["build", "paint", "knit", "bake", "write", "make", "invent"])


def making(rng: random.Random) -> dict[str, str]:
    """The slots of a deed that brings forth a thing, so that it has halves and owners."""
    return deed(rng, tuple(f for f in families() if f.forms[0] in MAKING))


def deed(rng: random.Random, among: tuple[Family, ...] = ()) -> dict[str, str]:
    """The slots of a deed: `do doing did done does`, `what how need need2 slip slip2 feat`."""
    family = rng.choice(among or families())
    what, how = rng.choice(family.rows["what"]), rng.choice(family.rows["how"])
    base, ing, past, participle = family.forms
    slips, needs = rng.sample(family.rows["slip"], 2), rng.sample(family.rows["need"], 2)
    return {
        "do": f"{base} {what} {how}",
        "doing": f"{ing} {what} {how}",
        "did": f"{past} {what} {how}",
        "done": f"{participle} {what} {how}",
        "does": f"{turned(base, third)} {what} {how}",
        "need": needs[0],
        "need2": needs[1],
        "slip": slips[0],
        "slip2": slips[1],
        "feat": rng.choice(family.rows["feat"]),
    }


# Whose rows are true of any object: one may build, bake or paint whatever a prompt names. What is
# true of a pumpkin that grows is not true of a beard.
_OF_ANY_OBJECT = frozenset(
    [*("build", "paint", "knit", "bake", "write", "invent"), *("teach", "count", "wash", "open")]
)
# What is true of any deed.
NEEDS = (
    "a good plan",
    "a bit of courage",
    "a lot of patience",
    "a helping hand",
    "a deep breath",
    "time to practise",
)
SLIPS = (
    "it went wrong at the very last moment",
    "it began well and ended with a bump",
    "it was much harder than it looked",
    "it went wrong from the start",
    "it nearly worked, but only nearly",
)
FEATS = (
    "It really worked!",
    "It was just as good as in a dream.",
    "Nobody had thought that it could be done.",
    "It went better than anyone had hoped.",
)


def fitted(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of a deed by its base, and what deeds of its verb need and how they go wrong."""
    phrase = rooted(said["do"])
    verb, _, rest = phrase.partition(" ")
    known = families() if verb in _OF_ANY_OBJECT else ()
    family = next((f for f in known if f.forms[0] == verb), None)
    does = turned(phrase, third)
    told = clauses.did(phrase)  # "build a raft and sail away": both verbs
    slips = rng.sample(family.rows["slip"] if family else SLIPS, 2)
    needs = rng.sample(family.rows["need"] if family else NEEDS, 2)
    return {
        "do": phrase,
        "doing": f"{family.forms[1]} {rest}".strip() if family else turned(does, ing),
        "did": told,
        "done": f"{family.forms[3]} {rest}".strip() if family else turned(does, participle),
        "does": does,
        "need": needs[0],
        "need2": needs[1],
        "slip": slips[0],
        "slip2": slips[1],
        "feat": rng.choice(family.rows["feat"] if family else FEATS),
    }
