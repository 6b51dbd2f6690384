"""Of whom a clause of a prompt is said: of the hero, of another of the cast, or of a thing."""

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.people.kinds import CHILDREN, FAMILY, alive
from orchestrator.tales.briefs.people.names import OPPOSITE
from orchestrator.tales.briefs.reading import forms, singular
from orchestrator.tales.worlds.characters import name_key, who
from orchestrator.text.clauses import Clause, several
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS, Syntax

HERO, OPEN, NOBODY = "hero", "?", ""
_OURSELVES = word_set("i we me us my our")
_OTHERS = word_set(
    "nobody everybody everyone somebody someone anyone anybody nothing everything something others "
    "people you"
)
_WHO = frozenset(["WP", "WDT"])
_CHILD = word_set("boy girl child kid") | CHILDREN.keys()
# What stands beside a noun in one phrase with it: "my dog Biscuit", "captain Marla".
_BESIDE = ("flat", "appos", "compound", "amod")
_LEAST_ALIKE = 5


def doer(syntax: Syntax, clause: Clause, facts: Facts) -> str:
    """A role, or the key of a thing, of which a clause is said.

    `NOBODY` for whom or what the brief does not know, `OPEN` where the prompt leaves it open.
    """
    at = clause.subject
    if at is None or syntax.tags[at] in _WHO:
        return OPEN
    if syntax.tags[at] in NOUNS and _is_who(syntax, clause) and not _lives(syntax, at):
        at = _somebody_before(syntax, at)  # "a whale lost in a fog who wants to go home"
        if at is None:
            return OPEN
    found = [named(syntax, one, facts) for one in several(syntax, at)]
    return HERO if HERO in found else found[0]


def named(syntax: Syntax, at: int, facts: Facts) -> str:
    """Whom or what a noun or pronoun names, as `doer` has it."""
    word = syntax.low(at)
    if syntax.tags[at] == "PRP" or word in _OTHERS:
        return _of_pronoun(word, facts)
    beside = {syntax.low(c) for c in syntax.children(at, *_BESIDE)} | {word}
    heads = _forms(syntax, at)
    for role in ROLES:
        kind = who(facts.get(role, ""))[0]
        name = {*facts.get(name_key(role), "").lower().split()}
        if name & beside or (kind and _is_kind(kind.rpartition(" ")[2], heads)):
            return role
        if role == HERO and role in facts and not (kind or name) and heads & _CHILD:
            return role
    of_group = {*facts.get("group", "").lower().split(), *facts.get("bond", "").lower().split()}
    if word in of_group:
        return HERO
    return NOBODY if HERO in facts else OPEN


def is_called(syntax: Syntax, at: int, noun: str) -> bool:
    """Whether a word of the prompt is the last one of a noun: "oven" of "old oven"."""
    return noun.lower().rpartition(" ")[2] in _forms(syntax, at)


def _forms(syntax: Syntax, at: int) -> set[str]:
    word = syntax.low(at)
    return {*forms(word), singular(word).rpartition(" ")[2]}


def _of_pronoun(word: str, facts: Facts) -> str:
    _, group, pronoun = who(facts.get(HERO, ""))
    if word in _OTHERS:
        return NOBODY
    if word in _OURSELVES or not pronoun:
        return OPEN
    if word == "they":
        return HERO if facts.keys() & {"group", "bond", "friend"} else OPEN
    if word == pronoun:
        return HERO
    is_else = word == OPPOSITE.get(pronoun) or (word == "it" and group in ("person", "child"))
    return NOBODY if is_else else OPEN


def _is_kind(kind: str, heads: set[str]) -> bool:
    """Whether a word names a kind, but for an end that was typed wrongly."""
    return kind in heads or any(len(h) > _LEAST_ALIKE and kind.startswith(h) for h in heads)


def _is_who(syntax: Syntax, clause: Clause) -> bool:
    """Whether "who" stands for the subject, which is then somebody."""
    own = syntax.children(clause.head, "nsubj", "nsubj:pass")
    return any(syntax.low(at) == "who" for at in own)


def _lives(syntax: Syntax, at: int) -> bool:
    word = syntax.low(at)
    is_name = syntax.tags[at].startswith("NNP")
    return is_name or word in alive() or not FAMILY.isdisjoint(forms(word))


def _somebody_before(syntax: Syntax, at: int) -> int | None:
    """Whom a noun belongs to, through the phrases that it is part of: "lost in a fog"."""
    while at >= 0:
        at = syntax.heads[at]
        if at >= 0 and syntax.tags[at] in NOUNS and _lives(syntax, at):
            return at
        if at >= 0 and (own := syntax.child(at, "nsubj", "nsubj:pass")) is not None:
            return own
    return None
