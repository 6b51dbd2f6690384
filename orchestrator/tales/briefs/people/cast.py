"""Who a prompt is about: names, kinds, pairs and groups, put right by the grammar of the prompt.

Each rule answers a fault that was seen: a second name that is copied as the first, a dog that is
left out of "my dog Biscuit", he for a Paula, a sailboat where two brothers sail.
"""

from itertools import pairwise

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import NAME_KEYS, Brief, Facts
from orchestrator.tales.briefs.people import parts
from orchestrator.tales.briefs.people.kinds import CHILDREN, FAMILY, RELATIONS, being, sex_of
from orchestrator.tales.briefs.people.mentions import Mention, is_foreign, mentions
from orchestrator.tales.briefs.people.names import INDEFINITE, OPPOSITE
from orchestrator.tales.briefs.reading import forms
from orchestrator.tales.grammar import plots
from orchestrator.tales.worlds.characters import name_key, who
from orchestrator.tales.worlds.names import gender_of
from orchestrator.text.language import is_english
from orchestrator.text.syntax import TITLES, Syntax


def cast(facts: Facts, brief: Brief, syntax: Syntax) -> None:
    """Put right who plays."""
    told = [one for one in mentions(syntax) if not is_foreign(syntax, one)]
    _names(facts, told, syntax)
    first = parts.teller(facts, told, syntax)
    if first is None:
        first = parts.hero(facts, told, syntax)
        _friend_read(facts, first, told)
        parts.friend(facts, first, told, syntax)
        kept = parts.clauses_of_others(facts, first, told, syntax)
        for key in facts.keys() - kept.keys():
            del facts[key]
    plot = plots()[brief.premise, brief.plot]
    parts.of_child(facts, plot)
    parts.kin(facts, told, plot)
    _sexes(facts)
    _pronoun(facts, syntax)
    if facts.get("friend-name") == facts.get("name"):
        facts.pop("friend-name", None)
    kinds = {role: facts[role].partition(" /")[0] for role in ROLES if role in facts}
    if kinds.get("hero", "-") == kinds.get("other"):
        del facts["other"]
    elif "friend" in kinds and kinds["friend"] == kinds.get("other"):
        del facts["other" if "friend" in plot.roles else "friend"]


def _names(facts: Facts, told: list[Mention], syntax: Syntax) -> None:
    """A name is one, whole, and of one of the cast: of whom the prompt says it."""
    for key in NAME_KEYS & facts.keys():
        name = facts[key]
        one = _named(name, told)
        role = "hero" if key == "name" else key.removesuffix("-name")
        if one is None and name.islower() and (beside := _beside(name, told)):
            kind, _, pronoun = who(facts.get(role, ""))
            if kind not in beside.split() or not kind:
                facts[role] = f"{beside} / {being(beside).group} / {pronoun}"
        elif one is None and _is_none(name.lower().split(), syntax):
            del facts[key]  # "only bubbles", "Nothing ever happens"
            continue
        facts[key] = one.name if one else name[:1].upper() + name[1:]
    for key in ("friend-name", "other-name"):
        if facts.get(key, "").lower() == facts.get("name", "").lower():
            facts.pop(key, None)
    for role in ROLES:
        name = facts.get(name_key(role), "")
        one = _named(name, told)
        kind = who(facts.get(role, ""))[0]
        is_else = gender_of(name) not in ("", sex_of(kind) or gender_of(name))
        others = (each for each in told if each is not one and (is_else or each.by != "the"))
        if one and not one.kind and kind and any(each.is_of(kind) for each in others):
            parts.put(facts, role, one, who(facts[role])[2])  # "Lina and her robot make a kite"
        if one is None or not one.kind or (kind and one.is_of(kind)):
            continue
        other = next((r for r in ROLES if r != role and one.is_of(who(facts.get(r, ""))[0])), "")
        if other and name_key(other) not in facts:  # "a shark and a sardine named Pip"
            facts[name_key(other)] = facts.pop(name_key(role))
        elif not kind and role != "hero":
            parts.put(facts, role, one, who(facts.get(role, ""))[2])


def _named(name: str, told: list[Mention]) -> Mention | None:
    said = {*name.lower().split()}
    return next((one for one in told if said & {*one.name.lower().split()}), None) if name else None


def _is_none(words: list[str], syntax: Syntax) -> bool:
    """Whether words are English ones that the prompt does not use as a name, or a title alone."""
    if (TITLES | INDEFINITE).issuperset(words):
        return True
    typed = [word.text for word in syntax.words]
    proper = {
        syntax.low(at)
        for at, tag in enumerate(syntax.tags)
        if tag in ("NNP", "NNPS") or (at and typed[at].istitle() and not syntax.words[at - 1].stops)
    }
    return proper.isdisjoint(words) and all(any(map(is_english, forms(word))) for word in words)


def _beside(name: str, told: list[Mention]) -> str:
    """The kind that stands right before a name of small letters: "my cat pickles"."""
    for one, other in pairwise(told):
        if other.noun == name.lower() and one.last + 1 == other.first and being(one.kind):
            return one.kind
    return ""


def _friend_read(facts: Facts, first: Mention | None, told: list[Mention]) -> None:
    """Whom the model takes for the friend is not the hero, and is what the prompt says of it."""
    kind = who(facts.get("friend", ""))[0]
    one = _named(facts.get("friend-name", ""), told)
    if one and kind and not one.is_of(kind) and "bond" not in facts:
        parts.put(facts, "friend", one)  # "a boy and Emma helps him"
    if one and one.kind and FAMILY.isdisjoint(one.kind.split()) and facts.get("kin") in FAMILY:
        del facts["kin"]  # "his sister and their dog Rex"
    is_hero = who(facts.get("hero", ""))[0] == kind
    alone = sum(each.is_of(kind) for each in told) < 2 and "friend-name" not in facts
    if kind and is_hero and alone and "bond" not in facts:
        del facts["friend"]


def _sexes(facts: Facts) -> None:
    """A king is he; a boy with the name of a girl is a girl."""
    for role in ROLES:
        kind, group, pronoun = who(facts.get(role, ""))
        named = gender_of(facts.get(name_key(role), ""))
        last = kind.rpartition(" ")[2]
        if kind in ("boy", "girl") and named not in ("", sex_of(kind)):
            facts[role] = f"- / child / {named}"
        elif kind in CHILDREN and name_key(role) in facts:
            facts[role] = f"- / child / {CHILDREN[kind] or pronoun or named}"
        elif kind and (sex := sex_of(kind)) and last not in RELATIONS:
            facts[role] = f"{kind} / {group} / {sex}"


def _pronoun(facts: Facts, syntax: Syntax) -> None:
    """He, she or it as the prompt says it, and as the hero's name does."""
    kind, group, pronoun = who(facts.get("hero", ""))
    if "hero" not in facts or (sex_of(kind) and kind not in FAMILY):
        return
    said = [*parts.pronouns_in(syntax)]
    others = {who(facts[role])[2] for role in ROLES[1:] if role in facts}
    gender = gender_of(facts.get("name", ""))
    if gender and (said != [OPPOSITE[gender]] or _is_said_of_another(said[0], syntax)):
        pronoun = gender if pronoun in ("", "it", OPPOSITE[gender]) else pronoun
    elif len(said) == 1 and said[0] not in others:
        pronoun = said[0]
    elif not said and not others and group not in ("person", "child"):
        is_it = any(word.text.lower() in ("its", "itself") for word in syntax.words)
        pronoun = "it" if is_it else pronoun
    facts["hero"] = f"{kind or '-'} / {group} / {pronoun}"


def _is_said_of_another(pronoun: str, syntax: Syntax) -> bool:
    """Whether somebody in the prompt may be meant: "Tom gets a sister and all look at her"."""
    return any(sex_of(word.text.lower()) == pronoun for word in syntax.words)
