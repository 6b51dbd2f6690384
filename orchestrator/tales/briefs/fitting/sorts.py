"""What a fact is: an event, a thing, a trade, a habit. What is none of its sort is not told so."""

import re

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.fitting.extent import marked_in
from orchestrator.tales.briefs.pronouns import is_clear
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import from_ing, infinitive, ing
from orchestrator.text.clauses import text
from orchestrator.text.english import word_set
from orchestrator.text.syntax import FINITE, NOUNS, VERBS, Syntax

_OURSELVES = re.compile(r"\b(?:me|i|us|we)\b", re.I)
# A title has it: "The Day When ...".
_MOST_OF_EVENT, _LEAST_OF_EVENT = 10, 3


def event(facts: Facts, syntax: Syntax) -> None:
    """What happened to whoever asks for the story does not happen in it."""
    said = facts.get("event", "")
    is_whole = bool(clause_check.happens(said))
    marked = marked_in(syntax, said) if said else None
    is_told = is_whole and not clause_check.lasts(said)
    if marked:
        is_told &= is_clear(syntax, range(marked[0], marked[1] + 1), facts)
    if said and (_OURSELVES.search(said) or not is_told):
        del facts["event"]
    elif len(said.split()) > _MOST_OF_EVENT:
        first = re.split(r",? (?:and|but) ", said)[0]
        facts["event"] = first if len(first.split()) > _LEAST_OF_EVENT else said


_ALONG = re.compile(r" with (?:his|her|its|their) | and (?=\w+s (?:an?|the|his|her) )")


def nouns(facts: Facts, syntax: Syntax) -> None:
    """What is feared, waited for or gone to is a thing or a doing, and no clause."""
    for key in {"trail", "danger"} & facts.keys():
        head = _head(syntax, facts[key])
        if head >= 0 and syntax.relations[head] in ("obl", "nmod"):  # "over the hill"
            del facts[key]
    said = facts.get("fear", "").removeprefix("to ")
    head = _head(syntax, said)
    is_done = (
        head >= 0 and syntax.tags[head] == "VB" and text(syntax, head, head) in said.split()[0]
    )
    if said and (is_done or said != facts["fear"]):  # "too shy to scare anyone"
        first, _, rest = said.partition(" ")
        facts["fear"] = f"{ing(first)} {rest}".strip()
    if "goal" in facts:  # who comes along and what is done there is no part of where
        facts["goal"] = _ALONG.split(facts["goal"])[0]
    if facts.get("get", "").startswith("want ") and not facts["get"].startswith("want to "):
        facts["get"] = f"have {facts['get'].removeprefix('want ')}"  # "a cactus wants a hug"


def _head(syntax: Syntax, said: str) -> int:
    """The word of a fact on which its others depend; -1 where a prompt does not have it."""
    marked = marked_in(syntax, said) if said else None
    if marked is None:
        return -1
    first, last = marked
    inside = range(first, last + 1)
    return next((at for at in inside if syntax.heads[at] not in inside), -1)


def job(facts: Facts, syntax: Syntax) -> None:
    """What somebody is has no verb, and nobody is in it: "fairy overslept", "on an island"."""
    marked = marked_in(syntax, facts["job"]) if "job" in facts else None
    if marked is None:
        return
    first, last = marked
    end = next((at for at in range(first + 1, last + 1) if syntax.tags[at] in FINITE), last + 1)
    noun = next((at for at in range(end - 1, first - 1, -1) if syntax.tags[at] in NOUNS), first)
    if syntax.children(noun, "case", "nmod:poss"):
        del facts["job"]
    else:
        facts["job"] = text(syntax, first, end - 1)


_OFTEN = re.compile(r"(?:always|often|never|usually|sometimes)\b|.*\b(?:every|each) ", re.I)
# What is no mishap, whenever it is done.
_MAKES = re.compile(
    r"(?:knits?|bakes?|builds?|sews?|paints?|writes?|sings?|dances?|plays?|collects?|makes?|"
    r"grows?|plants?|reads?|draws?|lines?)$"
)


def habit(facts: Facts) -> None:
    """What somebody does every evening is no mishap."""
    said = facts.get("trouble", "")
    if said and (_OFTEN.match(said) or _MAKES.match(said.split()[0].lower())):
        facts.setdefault("quirk", said)
        del facts["trouble"]


_LOVING = word_set("love like enjoy adore prefer")


def joy(facts: Facts, syntax: Syntax) -> None:
    """What is loved is the doing of it: "builds wings out of umbrellas" is building them."""
    said = facts.get("joy", "")
    head = _head(syntax, said)
    if head < 0 or syntax.tags[head] not in NOUNS:
        return
    for said_of_it in syntax.children(head, "acl:relcl"):  # "the dragon he is to fight"
        first = min(syntax.below(said_of_it))
        facts["joy"] = said.removesuffix(text(syntax, first, max(syntax.below(said_of_it)))).strip()
    above = syntax.heads[head]
    verb = infinitive(syntax.low(above)) if above >= 0 else ""
    is_done = syntax.relations[head] == "obj" and syntax.tags[above] in VERBS
    if is_done and verb not in _LOVING and not from_ing(said.split(" ")[0]):
        facts["joy"] = f"{ing(verb)} {facts['joy']}"
