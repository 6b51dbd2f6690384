"""Somebody of a prompt is put into a part."""

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.people.kinds import CHILDREN, GROWN, RELATIONS, being
from orchestrator.tales.briefs.people.somebody import Somebody
from orchestrator.tales.worlds.names import gender_of
from orchestrator.tales.worlds.words import known_kinds
from orchestrator.tales.worlds.world import name_key
from orchestrator.text.english import word_set

_PEERS = word_set("sibling friend neighbour twin baby")


def put(facts: Facts, role: str, one: Somebody, pronoun: str = "") -> None:
    """Somebody of the prompt into a part."""
    named = name_key(role)
    if one.name:
        facts[named] = one.name
    kind = one.kind
    if "'s " in kind and kind.split()[-1] in CHILDREN:
        facts[role] = f"{kind} / child / {CHILDREN[kind.split()[-1]] or pronoun}"
    elif being(kind) and kind not in CHILDREN:
        facts[role] = body(kind, pronoun or gender_of(one.name))
    elif kind in GROWN:
        facts[role] = f"{kind} / person / {GROWN[kind]}"
    elif kind and kind not in CHILDREN and kind not in _PEERS | RELATIONS:
        facts[role] = f"{kind} / person / {pronoun or gender_of(one.name)}"
    else:
        said = CHILDREN.get(kind, "") or pronoun or gender_of(one.name)
        facts[role] = f"- / child / {said}"


def body(kind: str, pronoun: str) -> str:
    known = being(kind) or known_kinds()[kind]
    return f"{kind} / {known.group} / {known.sex or pronoun}"
