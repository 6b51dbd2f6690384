"""Who does it: what nobody, another or no verb does is not told of the hero."""

import re

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.fitting.clauses import VERB_FIRST
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.people.mentions import around
from orchestrator.tales.briefs.people.names import OPPOSITE
from orchestrator.tales.briefs.reading import ROOTED
from orchestrator.tales.phrases.verbs import ADVERBS, HELPING, past
from orchestrator.tales.phrases.verbs import is_verb as known_verb
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set

# Who does it then, and not the hero: "because nobody told her".
OTHERS = word_set("nobody everybody everyone somebody someone anyone anybody others people")
QUESTIONS = word_set("which what whether where who when")
_OBJECTS = word_set("him them me us a an the has had have")
_HELPS = re.compile(r"(?:help|let|make|made|see|saw|watch|hear|teach|taught)")
_LEADS = ADVERBS | {"to", *HELPING, *HELPING.values()}
_OF_HERO = (VERB_FIRST | ROOTED | {"mood", "quirk"}) - {"fails"}


def others(facts: Facts, prompt: str) -> None:
    """What nobody or somebody else does, and what no verb says, is not told of the hero."""
    if facts.get("name", "").lower() in OTHERS:
        del facts["name"]
    _, group, pronoun = who(facts.get("hero", ""))
    hers = OPPOSITE.get(pronoun)
    for key in _OF_HERO & facts.keys():
        before, _ = around(facts[key], prompt)
        *_, helps, last = ["", "", *before]
        first, _, rest = facts[key].partition(" ")
        owned = rf"\w['’]s (?:[\w-]+ ){{1,3}}{re.escape(facts[key])}"  # "Ann's hat flew away"
        is_else = bool(re.search(owned, prompt, re.I))
        is_else |= bool(last) and (last == hers or (last == "it" and group in ("person", "child")))
        # "brings him soup", "had read every book", "scared of birds"
        is_none = last in _OBJECTS and not _HELPS.match(helps)
        is_none |= first in alive() and not known_verb(first)
        is_none |= bool(re.search(rf"[^.!?] {re.escape(first.capitalize())}\b", prompt))
        # What was done is no wish.
        done = rf"(?<!never ){re.escape(f'{past(first)} {rest}')}"
        is_none |= key == "get" and bool(re.search(done, prompt))
        while before and (before[-1] in _LEADS or known_verb(before[-1])):
            before.pop()
        is_else |= bool(before) and before[-1] in OTHERS
        if is_else or (key in ROOTED and is_none):
            del facts[key]


def no_deed(facts: Facts) -> None:
    """What begins with the hero is nothing that it does: "a ballerina with one leg"."""
    if facts.get("habit_do", "-").split()[0].lower() in who(facts.get("hero", ""))[0].split():
        del facts["habit_do"]


def questions(facts: Facts, prompt: str) -> None:
    """What is a question is nothing that one learns or wants: "which hat to wear"."""
    for key in ROOTED & facts.keys():
        before, _ = around(facts[key], prompt)
        if before[-1:] == ["to"] and QUESTIONS & {*before[-4:]}:
            del facts[key]
