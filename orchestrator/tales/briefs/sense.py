"""A brief put right by the words of its prompt: what a small model says and cannot have been meant.

Each rule answers a fault that was seen: a second name that is copied as the first, a dog that is
left out of "my dog Biscuit", he for a Paula.
"""

import re
from dataclasses import replace

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import MOST_OF_CLAUSE, Brief, Facts, without
from orchestrator.tales.briefs.choosing import chosen
from orchestrator.tales.briefs.fitting import clauses
from orchestrator.tales.briefs.fitting.slots import fitted
from orchestrator.tales.briefs.fitting.untold import filled
from orchestrator.tales.briefs.people.appearance import shown
from orchestrator.tales.briefs.people.cast import cast
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.reading import PREPOSITIONS
from orchestrator.tales.briefs.whereabouts import NO_PLACES, locate
from orchestrator.tales.grammar import plots
from orchestrator.tales.pools import CLAUSES, items, slot_of
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import who
from orchestrator.tales.worlds.kinds import kinds
from orchestrator.tales.worlds.words import MADE_COLOURS, SIZES, WEAR_COLOURS, trait
from orchestrator.text.english import word_set
from orchestrator.text.syntax import Syntax

_ADJECTIVE = re.compile(r"(?:y|ful|ous|less|ed|ish|al|ive|able|ible|ic|ing|some|ble)$")
# "... into the pond", "... of the swimming pool"
_AT_THE_END = re.compile(
    r"\b(?:in|into|from|on|onto|at|by|to|of) (?:the|a|an|my|his|her) ((?:\w+ )?\w+)$"
)


def sensible(brief: Brief, prompt: str, syntax: Syntax) -> Brief:
    """The brief without what cannot be meant, and with what the prompt says beyond doubt.

    `syntax` is the grammar of the prompt.
    """
    facts = dict(brief.facts)
    cast(facts, brief, syntax)
    clauses.mended(facts, syntax)
    filled(facts, plots()[brief.premise, brief.plot], syntax)
    _words(facts, prompt)
    _wholes(facts)
    _places(facts, brief)
    locate(facts, prompt, syntax)
    shown(facts, syntax)
    fit = fitted(replace(brief, facts=facts), prompt, syntax)
    told = chosen(_going(fit, prompt), prompt, syntax)
    facts = dict(told.facts)
    filled(facts, plots()[told.premise, told.plot], syntax)  # of another plot, perhaps
    if facts.get("quirk") in [value for key, value in facts.items() if key != "quirk"]:
        del facts["quirk"]  # it is told once
    return replace(told, facts=facts)


# ---- what ---------------------------------------------------------------------------------------


def _words(facts: Facts, prompt: str) -> None:
    """An adjective is one, a habit has a verb and more, a title has capitals."""
    kind = who(facts.get("hero", ""))[0].split()
    for key in ("trait", "size", "colour"):
        if facts.get(key) in kind:  # "a brave brave knight"
            del facts[key]
    # "A prince ... One day a hungry giant comes"
    found = re.search(rf"\b{re.escape(facts.get('trait', '-'))} (?:\w+ )?(\w+)", prompt, re.I)
    if found and kind and alive().get(found[1].lower(), kind[-1]) != kind[-1]:
        del facts["trait"]
    said = facts.get("trait", "")
    if not (trait(said)[0] or said in SIZES or _ADJECTIVE.search(said)):
        facts.pop("trait", None)
    if facts.get("size", "little").lower() not in SIZES:
        del facts["size"]
    if facts.get("colour", "red").lower() not in _COLOURS:
        del facts["colour"]
    # "loves pancakes", "a red hat", "in the forest", "The Night Watch"
    for key in ("quirk", "wear", "place", "title"):
        if " " not in facts.get(key, " "):
            del facts[key]
    if any(len(word) > 4 and word.islower() for word in facts.get("title", "").split()):
        del facts["title"]
    for key in ("one", "two", "three"):  # "pencil and eraser" is no one thing
        if " and " in facts.get(key, ""):
            facts[key] = facts[key].partition(" and ")[0]
        if facts.get(key, "-").lower().split() == kind:
            del facts[key]
    for one, other in (("two", "one"), ("three", "one"), ("three", "two"), ("item2", "item")):
        if one in facts and facts.get(one) == facts.get(other):
            del facts[one]


def _wholes(facts: Facts) -> None:
    """What is told as a clause is one, and what is told as a thing is none."""
    for key in CLAUSES & facts.keys():
        if not slot_of(key).checked(facts[key]):
            del facts[key]
    kinds_of_others = {who(facts.get(role, ""))[0] for role in ROLES[1:]} - {""}
    for key in (_THINGS | {"quarrel", "fear"}) & facts.keys():
        if re.sub(r"^(?:the|an?) ", "", facts[key].lower()) in kinds_of_others:
            del facts[key]
    for key in _THINGS & facts.keys():
        words = facts[key].lower().split()
        # "the children want to save it", "under his wing"
        if not _NO_THING.isdisjoint(words) or words[0] in PREPOSITIONS | _RELATIVE:
            del facts[key]
    if len(facts.get("moral", "- - -").split()) < 3:
        del facts["moral"]
    for role in facts.keys() & set(ROLES):
        kind, group, pronoun = who(facts[role])
        once = " ".join(dict.fromkeys(kind.split()))  # "unicorn unicorn"
        facts[role] = f"{once or '-'} / {group} / {pronoun}"


_THINGS = frozenset(["item", "item2", "thing", "one", "two", "three", "beast"])
_RELATIVE = word_set("that who which where when")
_NO_THING = word_set("it them they he she him is are was were want wants to")

_COLOURS = frozenset([*WEAR_COLOURS, *MADE_COLOURS, "silver", "golden", "gold", "black", "violet"])
_COLOURS |= {colour for kind in kinds() for colour in kind.colours}


def _places(facts: Facts, brief: Brief) -> None:
    """A place is no time; what is found may be a forest, and then it is where that happens."""
    noun = facts.get("place", "-").split()[-1].lower()
    if noun in NO_PLACES or noun in who(facts.get("hero", ""))[0].split()[-1:]:
        del facts["place"]
    # "the moon fell into the pond", "steals carrots from the garden"
    for key in ("event", "trouble", "wrong", "aid", "fear", "do", "skill", "quarrel"):
        found = _AT_THE_END.search(facts.get(key, ""))
        if found and (place := places.where(found[1].lower())):
            facts.setdefault("place", place)
    # "a magical forest where trees whisper"
    if "wonder" in facts and (place := places.where(facts["wonder"].lower())):
        facts.setdefault("place", place)
    kind = who(facts.get("hero", ""))[0].split()
    if kind and facts.get("item", "").split() == kind:  # "an old bus is to be thrown away"
        facts["hero"] = "- / child / "
    # What is big may be a bridge.
    if "big" not in plots()[brief.premise, brief.plot].one("pool").split():
        for key in ("item", "thing"):
            if key in facts and (place := places.where(items.head(facts[key]))):
                del facts[key]
                facts.setdefault("place", place)


def _going(brief: Brief, prompt: str) -> Brief:
    """Where somebody comes to is no odd thing: "discovers a forest where trees whisper"."""
    wonder = brief.facts.get("wonder", "")
    if brief.premise != _ODD_THING or not places.where(wonder.lower()):
        return brief
    going = re.compile(
        rf"\b(\w+) ((?:an?|the) (?:[\w-]+ ){{0,3}}?{re.escape(wonder)}\b[^.,;:!?]*)", re.I
    ).search(prompt)
    if not going or going[1].lower() not in _COMES_TO or len(going[2].split()) > MOST_OF_CLAUSE:
        return brief
    gone = ("wonder", "wonder_does", "place")
    facts = without(brief.facts, *gone)
    return Brief(*_JOURNEY, facts | {"goal": going[2].strip()})


_ODD_THING = "there is something odd about a thing"
_JOURNEY = ("goes on a journey to a far place", "somebody has been here before")
_COMES_TO = word_set(
    "discover discovers discovered find finds found enter enters entered explore explores explored "
    "visit visits visited reach reaches reached"
)
