"""Who a prompt is about: names, kinds, pairs and groups, put right by the words of the prompt.

Each rule answers a fault that was seen: a second name that is copied as the first, a dog that is
left out of "my dog Biscuit", he for a Paula, a sailboat where two brothers sail.
"""

import re

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import NAME_KEYS, Brief, Facts
from orchestrator.tales.briefs.people import attribution, friends, hero
from orchestrator.tales.briefs.people.kinds import CHILDREN, being
from orchestrator.tales.briefs.people.mentions import beings_in, companion_of, kind_of, mentions
from orchestrator.tales.briefs.people.names import GENDERS, OPPOSITE, name_in, titled
from orchestrator.tales.briefs.people.roles import body
from orchestrator.tales.briefs.reading import forms
from orchestrator.tales.grammar import plots
from orchestrator.tales.worlds.names import gender_of
from orchestrator.tales.worlds.words import known_kinds
from orchestrator.tales.worlds.world import name_key, who
from orchestrator.text.english import word_set
from orchestrator.text.language import is_english


def cast(facts: Facts, brief: Brief, prompt: str) -> None:
    """Put right who plays."""
    _names(facts, prompt)
    _kinds(facts, prompt)
    _pronoun(facts, prompt)
    friends.several(facts, brief, prompt)
    _people(facts, prompt)
    told = [] if prompt.isupper() else mentions(prompt)
    attribution.whose_names(facts, told)
    attribution.whose_clauses(facts, told, prompt)
    hero.living(facts, told, prompt)
    hero.from_subject(facts, prompt, told)
    if not who(facts.get("hero", "- / - / he"))[2]:
        _pronoun(facts, prompt)
    friends.companion(facts, told)
    friends.kin(facts, told, brief)
    for key in NAME_KEYS & facts.keys():
        facts[key] = titled(facts[key], prompt)
    if facts.get("friend-name") == facts.get("name"):
        facts.pop("friend-name", None)
    if facts.get("friend", "- /").partition(" /")[0] == facts.get("other", "").partition(" /")[0]:
        del facts["other" if "friend" in plots()[brief.premise, brief.plot].roles else "friend"]


_PAIR = re.compile(r"\b([A-Z][\w'’-]{0,30}) (?:and|&) ([A-Z][\w'’-]{0,30})\b")


def _names(facts: Facts, prompt: str) -> None:
    """Two of the cast do not have one name; of "Ben and Ayla", the first is the hero's."""
    for key in NAME_KEYS & facts.keys():
        is_word = facts[key].islower() and any(map(is_english, forms(facts[key])))
        if is_word and not kind_of(facts[key], prompt):  # "only bubbles", but "my cat pickles"
            del facts[key]
        else:
            facts[key] = facts[key][:1].upper() + facts[key][1:]
    name = facts.get("name", "")
    for first, second in _PAIR.findall("" if prompt.isupper() else prompt):
        if name in (first, second) and not {first.lower(), second.lower()} & known_kinds().keys():
            facts["name"], facts["friend-name"] = first, second
            if not who(facts.get("friend", ""))[0]:
                facts["friend"] = (
                    f"- / child / {gender_of(second) or who(facts.get('hero', ''))[2]}"
                )
            break
    for key in ("friend-name", "other-name"):
        if facts.get(key, "").lower() == facts.get("name", "").lower():
            facts.pop(key, None)
    # "a shark makes friends with a sardine named Pip"
    kind = set(kind_of(facts.get("name", ""), prompt).split())
    of_friend, of_hero = (set(who(facts.get(role, ""))[0].split()) for role in ROLES[1::-1])
    if of_hero and kind <= of_friend and not kind <= of_hero and "friend-name" not in facts:
        facts["friend-name"] = facts.pop("name")


def _kinds(facts: Facts, prompt: str) -> None:
    """Who has a name is what the prompt says beside it: "my dog Biscuit", "Otto the octopus"."""
    for role in ROLES:
        name = facts.get(name_key(role), "")
        kind, _, pronoun = who(facts.get(role, ""))
        said = kind_of(name, prompt)
        if said and not kind:
            facts[role] = body(said, pronoun)
        elif role == "hero" and not said and (owned := companion_of(name, prompt)):
            # "Lina and her robot make a kite"
            facts["friend"] = body(owned, who(facts.get("friend", ""))[2])
            facts["hero"] = f"- / child / {gender_of(name) or pronoun}"
    hero.paired(facts, prompt)
    if not who(facts.get("hero", ""))[0] and "name" not in facts and (name := name_in(prompt)):
        # "for Paula, 4, who starts school"
        facts["name"], facts["hero"] = name, f"- / child / {gender_of(name)}"
    if not who(facts.get("hero", ""))[0] and "name" not in facts and "kin" not in facts:
        # Nobody else is there: "the moon fell into the pond and the frogs want to put it back"
        taken = {who(facts.get(role, ""))[0] for role in ROLES}
        alive = {kind for kind in beings_in(prompt) if kind not in taken}
        if len(alive) == 1:
            facts["hero"] = body(alive.pop(), who(facts.get("hero", ""))[2])


def _people(facts: Facts, prompt: str) -> None:
    """A son is a boy; "princes Lila" is a princess."""
    for role in ROLES:
        kind, group, pronoun = who(facts.get(role, ""))
        named = facts.get(name_key(role), "")
        known = being(kind)
        if known and known.sex:
            facts[role] = f"{kind} / {group} / {known.sex}"
        if kind in ("boy", "girl") and gender_of(named) not in ("", _SEXES[kind]):
            facts[role] = f"- / child / {gender_of(named)}"  # "a new boy, and Emma helps him"
        elif kind in CHILDREN and named:
            facts[role] = f"- / child / {CHILDREN[kind] or pronoun or gender_of(named)}"
        elif (
            kind == "prince"
            and re.search(r"\bprinces\b", prompt, re.I)
            and not _PRINCES.search(prompt)
        ):
            facts[role] = f"princess / {group} / she"


# Several of them.
_PRINCES = re.compile(r"\b(?:two|three|four|the|all|both|many|of)(?: \w+)? princes\b", re.I)
_SEXES = dict.fromkeys(
    word_set("princess queen girl witch ballerina grandma grandmother mother mum lady woman aunt"),
    "she",
)
_SEXES |= dict.fromkeys(
    word_set("prince king boy wizard grandpa grandfather father dad man uncle"), "he"
)
_ITS = re.compile(r"\b(?:its|itself)\b", re.I)


def _pronoun(facts: Facts, prompt: str) -> None:
    """He, she or it as the prompt says it, and as the hero's name does."""
    if "hero" not in facts:
        return
    kind, group, pronoun = who(facts["hero"])
    known = known_kinds().get(kind)
    if known and known.sex:
        return
    if sex := next((_SEXES[word] for word in kind.split() if word in _SEXES), ""):
        facts["hero"] = f"{kind} / {group} / {sex}"  # a dragon princess
        return
    said = [gender for gender, words in GENDERS.items() if words.search(prompt)]
    others = {who(facts[role])[2] for role in ROLES[1:] if role in facts}
    if len(said) == 1 and said[0] not in others:
        pronoun = said[0]
    elif not said and (gender := gender_of(facts.get("name", ""))):
        pronoun = gender if pronoun in ("", "it", OPPOSITE[gender]) else pronoun
    elif not said and not others and _ITS.search(prompt) and group not in ("person", "child"):
        pronoun = "it"
    facts["hero"] = f"{kind or '-'} / {group} / {pronoun}"
