"""What a fact is: an event, a thing, a trade, a habit. What is none of its sort is not told so."""

import re

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.fitting.clauses import RELATIVES, is_done
from orchestrator.tales.briefs.fitting.clear import PEOPLE, is_clear
from orchestrator.tales.briefs.fitting.doers import OTHERS, QUESTIONS
from orchestrator.tales.briefs.people.mentions import around
from orchestrator.tales.briefs.reading import PREPOSITIONS
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import finite
from orchestrator.tales.phrases.verbs import from_ing, ing
from orchestrator.tales.phrases.verbs import is_verb as known_verb
from orchestrator.text.english import word_set

WHO_DOES = re.compile(r"(?:an?|the) (?:[\w-]+ ){1,3}who ([^,]*)")
_OURSELVES = re.compile(r"\b(?:me|i|us|we)\b", re.I)
# A title has it: "The Day When ...".
_MOST_OF_EVENT, _LEAST_OF_EVENT = 10, 3
_OWNERS = word_set("whose the his her its their my our")


def event(facts: Facts, prompt: str) -> None:
    """What happened to whoever asks for the story does not happen in it."""
    said = facts.get("event", "")
    before, _ = around(said, prompt)
    is_part = not RELATIVES.isdisjoint(before[-1:])  # "a town where everybody spoke a language"
    is_whole = bool(clause_check.happens(said) or WHO_DOES.fullmatch(said))
    is_told = is_whole and is_clear(said, facts) and not clause_check.lasts(said)
    if said and (_OURSELVES.search(said) or is_part or not is_told):
        del facts["event"]
    elif len(said.split()) > _MOST_OF_EVENT:
        first = re.split(r",? (?:and|but) ", said)[0]
        facts["event"] = first if len(first.split()) > _LEAST_OF_EVENT else said
    elif before and before[-1] in _OWNERS:
        facts["event"] = f"the {said}"  # "whose star has run away"


def reason(facts: Facts) -> None:
    """A reason with a "when" has two verbs: "is lonely because every time he comes near"."""
    if _NO_MOOD.match(facts.get("mood", "is")):
        del facts["mood"]
    state, because, cause = facts.get("mood", "").partition(" because ")
    words = cause.lower().split()
    is_when = re.match(r"(?:every|each) time |when(?:ever)? ", cause.lower())
    if because and is_when and len([w for w in words if is_done(w)]) < 2:
        facts["mood"] = state


# What is told again of anybody else: "if somebody is sad because ...".
_NO_MOOD = re.compile(
    r"(?!(?:is|was|feels?|felt|can|could|does|did|wo|would|never|miss|wait|cri|lie|hate|wish|want))"
    r"|.*\b(?:their|they)\b"
)
_CLAUSES = RELATIVES | {"when", "if", "because"}
_ALONG = re.compile(r" with (?:his|her|its|their) | and (?=\w+s (?:an?|the|his|her) )")
_NAMED = frozenset(["fear", "danger", "feast", "goal"])


def nouns(facts: Facts, prompt: str) -> None:
    """What is feared, waited for or gone to is a thing or a doing, and no clause."""
    for key in {"trail", "danger"} & facts.keys():
        before, _ = around(re.sub(r"^(?:the|an?) ", "", facts[key]), prompt)
        while before and before[-1] in ("the", "a", "an"):
            before.pop()
        if before and before[-1] in PREPOSITIONS | {"of"}:  # "over the hill", "to the south"
            del facts[key]
    said = facts.get("fear", "")
    if said.startswith("to "):
        first, _, rest = said.removeprefix("to ").partition(" ")
        facts["fear"] = f"{ing(first)} {rest}".strip()
    for key in _NAMED & facts.keys():
        words = facts[key].lower().split()
        if not _CLAUSES & {*words} and finite(words) > 0:  # "it will fall out"
            del facts[key]
    quarrel = facts.get("quarrel", "").lower().split()
    if finite(quarrel) > 0 and quarrel[0] not in QUESTIONS | {"whose", "how", "why"}:
        del facts["quarrel"]  # "someone opened the door"
    if "goal" in facts:  # who comes along and what is done there is no part of where
        facts["goal"] = _ALONG.split(facts["goal"])[0]
    if facts.get("get", "").startswith("want ") and not facts["get"].startswith("want to "):
        facts["get"] = f"have {facts['get'].removeprefix('want ')}"  # "a cactus wants a hug"
    before, _ = around(facts.get("wonder_does", ""), prompt)
    by_others = facts.get("wonder_does", "").split(" ")[0].lower() in OTHERS
    by_others |= bool(PEOPLE & {*before[-1:]})
    # "loves the moon and flies to it" is not said of the moon
    if by_others or before[-1:] == ["and"]:
        del facts["wonder_does"]
        facts.pop("wonder", None)


def job(facts: Facts, prompt: str) -> None:
    """What somebody is has no verb, and nobody is in it: "fairy overslept", "on an island"."""
    words = facts.get("job", "").split()
    before = [word for word in around(" ".join(words), prompt)[0] if word not in ("a", "an", "the")]
    at = next((at for at, word in enumerate(words) if at and is_done(word.lower())), 0)
    if words and before and before[-1] in PREPOSITIONS | {"whose"}:
        del facts["job"]
    elif at:
        facts["job"] = " ".join(words[:at])


_OFTEN = re.compile(r"\b(?:always|every|each|often|never|usually|sometimes)\b", re.I)
# What is no mishap, whenever it is done.
_MAKES = re.compile(
    r"(?:knits?|bakes?|builds?|sews?|paints?|writes?|sings?|dances?|plays?|collects?|makes?|"
    r"grows?|plants?|reads?|draws?|lines?)$"
)


def habit(facts: Facts, prompt: str) -> None:
    """What somebody does every evening is no mishap."""
    said = facts.get("trouble", "")
    _, after = around(said, prompt)
    follows = " ".join(after[:2]) if after[:1] and after[0] in ("every", "each") else ""
    verb = said.split()[0].lower() if said else ""
    if said and (follows or _OFTEN.match(said) or _MAKES.match(verb)):
        facts.setdefault("quirk", f"{said} {follows}".strip())
        del facts["trouble"]


_CONTACT = re.compile(r" (?:he|she|it|they) (?:is|are|was|were|has|have|had|can|could|must)\b")
_LOVING = re.compile(r"(?:lov|lik|enjoy|ador|prefer)")


def joy(facts: Facts, prompt: str) -> None:
    """What is loved is the doing of it: "builds wings out of umbrellas" is building them."""
    said = facts.get("joy", "")
    before, _ = around(said, prompt)
    facts |= {"joy": _CONTACT.split(said)[0]} if said else {}  # "the dragon he is to fight"
    said = facts.get("joy", "")
    verb = before[-1] if said and before else ""
    is_doing = bool(from_ing(said.split(" ")[0])) if said else False
    if known_verb(verb) and not _LOVING.match(verb) and not is_doing:
        facts["joy"] = f"{ing(verb)} {said}"
