"""The parts that a prompt gives: who is its hero, who plays beside it, and what each does."""

import re
from dataclasses import replace

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Facts, without
from orchestrator.tales.briefs.fitting.extent import marked_in
from orchestrator.tales.briefs.people.kinds import (
    CHILDREN,
    FAMILY,
    GROWN,
    RELATIONS,
    being,
    is_akin,
    sex_of,
)
from orchestrator.tales.briefs.people.mentions import FLOCKS, Mention, phrase_of, start
from orchestrator.tales.briefs.people.names import INDEFINITE
from orchestrator.tales.grammar import Plot
from orchestrator.tales.phrases.verbs import base
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import PRONOUNS, name_key, who
from orchestrator.tales.worlds.names import gender_of
from orchestrator.tales.worlds.words import plural
from orchestrator.text.clauses import SUBJECTS, clause_of, is_predicate
from orchestrator.text.english import word_set
from orchestrator.text.syntax import Syntax

# What only happens to a thing makes it no hero where somebody lives: "a star fell".
_HAPPENS = word_set("fall fell fly flew blow blew roll break broke land float crash wash come came")
_HAPPENS |= word_set("disappear melt scare wake")
# Whoever somebody does this to plays as well: "meets a girl".
_BRINGS = word_set(
    "meet met find found help ask visit save invite teach tell love comfort follow rescue take "
    "took befriend show join hug have has look raise marry free need want hear see saw bring call"
)
_HEADS = frozenset(["root", "parataxis", "list", "vocative"])

_LOSES = word_set("lose lost forget forgot")
_TALKS = word_set("talk speak spoke write wrote sing sang listen give gave belong")


def put(facts: Facts, role: str, one: Mention, pronoun: str = "") -> None:
    """Somebody of the prompt into a part."""
    if one.name:
        facts[name_key(role)] = one.name
    kind = one.kind
    last = kind.rpartition(" ")[2]
    sex = sex_of(kind) or sex_of(one.noun) or gender_of(one.name) or pronoun
    if last in CHILDREN and being(one.by.removesuffix("'s")):
        facts[role] = f"{one.by} {kind} / child / {sex}"  # "the clockmaker's daughter"
    elif last in CHILDREN and " " in kind and not being(kind):
        facts[role] = f"{kind} / child / {sex}"  # "superhero little sister"
    elif being(kind) and kind not in CHILDREN:
        facts[role] = f"{kind} / {being(kind).group} / {sex}"
    elif kind in GROWN or (kind and last not in CHILDREN and last not in RELATIONS):
        facts[role] = f"{kind} / person / {sex}"
    elif not kind and one.noun and one.name and one.count == 2:  # "socks, Lefty and Righty"
        facts[role] = f"{one.noun} / thing / {sex}"
    else:
        facts[role] = f"- / child / {sex}"


# ---- the hero -----------------------------------------------------------------------------------


def is_main(syntax: Syntax, one: Mention) -> bool:
    """Whether the story is about it: the subject of a main clause, or all that is named."""
    at, begin = one.head, start(syntax)
    while syntax.relations[at] == "conj" and syntax.heads[at] >= begin:
        at = syntax.heads[at]
    if syntax.relations[at] in _HEADS or syntax.heads[at] < begin:
        return True
    if syntax.relations[at] not in SUBJECTS:
        return False
    verb = syntax.heads[at]
    while syntax.relations[verb] == "conj" and syntax.heads[verb] >= begin:
        verb = syntax.heads[verb]
    return syntax.relations[verb] in _HEADS or syntax.heads[verb] < begin


def joined(syntax: Syntax, one: Mention, other: Mention) -> bool:
    """Whether two stand in one row: "a fox and a hen"."""
    return _row(syntax, one.head) == _row(syntax, other.head)


def _row(syntax: Syntax, at: int) -> int:
    while syntax.relations[at] == "conj":
        at = syntax.heads[at]
    return at


def matches(one: Mention, facts: Facts, role: str) -> bool:
    """Whether somebody is whom the facts have in a part."""
    name, kind = facts.get(name_key(role), "").lower(), who(facts.get(role, ""))[0]
    if one.name and name:
        return not {*one.name.lower().split()}.isdisjoint(name.split())
    return bool(kind) and one.is_of(kind)


def hero(facts: Facts, told: list[Mention], syntax: Syntax) -> Mention | None:
    """Make the subject of the prompt the hero; None where nobody that we know is it."""
    one = _subject(facts, told, syntax)
    if one is None:
        is_open = not who(facts.get("hero", ""))[0] and "name" not in facts
        if is_open and told and not any(each.lives for each in told):
            thing = next((each for each in told if _acts(each, facts, syntax)), None)
            facts |= {"hero": f"{thing.noun} / thing / "} if thing else {}
        return None
    kind, _, pronoun = who(facts.get("hero", ""))
    read = next((each for each in told if each != one and matches(each, facts, "hero")), None)
    if read and not matches(one, facts, "hero") and _is_rather(read, one, syntax):
        one, read = read, None
    if one.count != 1 and not (one.count == 2 and one.name and not one.bond):
        return _together(facts, one, told, syntax)
    if matches(one, facts, "hero") or (not one.name and not one.kind):
        if (one.name and (not kind or not one.is_of(kind) or one.kind in CHILDREN)) or (
            kind and {*kind.split()} < {*one.kind.split()}
        ):
            put(facts, "hero", one, pronoun)
        elif one.name:
            facts["name"] = one.name
        elif other := next((each for each in told if each.name == facts.get("name")), None):
            del facts["name"]  # "a bear is jealous of his friend Ben"
            if not facts.keys() & {"friend", "friend-name"}:
                put(facts, "friend", other)
        return one
    is_later = read and not read.owns and read.first > one.first
    if is_later and not facts.keys() & {"friend", "friend-name"}:
        if read.kind or read.name:
            put(facts, "friend", read, gender_of(read.name) or pronoun)
        else:
            facts["friend"] = facts["hero"]
    if read or (one.name and "name" in facts):
        facts.pop("name", None)
    if matches(one, facts, "friend"):
        facts.pop("friend", None)
        facts.pop("friend-name", None)
    put(facts, "hero", one, pronoun if one.is_of(kind) or not kind else "")
    return one


def _is_rather(read: Mention, one: Mention, syntax: Syntax) -> bool:
    """Whether the hero is who was read rather than who comes first, and has no name."""
    if read.name and syntax.relations[read.head] in SUBJECTS:
        return one.count == 1 and not one.name
    # "my son loves trains: a small train ..."
    return one.by == "my" and one.kind in CHILDREN and not one.name and is_main(syntax, read)


def _subject(facts: Facts, told: list[Mention], syntax: Syntax) -> Mention | None:
    """Whom the first main clause is about; the owner, where that is told of."""
    at = next((at for at, one in enumerate(told) if not one.owns and is_main(syntax, one)), None)
    if at is None:
        return None
    one = told[at]
    if one.noun in GROWN and not one.name:  # "mum has to work, so Nina ..."
        named = (each for each in told if each.name and syntax.relations[each.head] in SUBJECTS)
        one = next((each for each in named if is_main(syntax, each) and not each.kind), one)
    owner = told[at - 1] if at and told[at - 1].owns and told[at - 1].name else None
    said = pronouns_in(syntax)
    is_told = bool(said) and owner is not None and gender_of(owner.name) in ("", *said)
    if owner and not one.name and (is_told or (not one.lives and matches(owner, facts, "hero"))):
        return owner  # "Theo's goldfish is ill and he is sad"
    is_open = not who(facts.get("hero", ""))[0] and "name" not in facts
    is_known = one.kind or one.name or one.is_of(who(facts.get("hero", ""))[0])
    of_plot = " ".join(facts.get(key, "") for key in _THINGS).lower().split()
    if not one.name and (one.noun in of_plot or (is_open and "thing" in _tags(one.kind))):
        is_known = False  # "an umbrella that makes it rain"
    verb = syntax.heads[one.head]
    happens = verb >= 0 and _is_any(syntax, verb, _HAPPENS)
    happens = (happens or syntax.relations[one.head] == "nsubj:pass") and not one.lives
    if happens or (is_open and not is_known):
        living = (each for each in told[at + 1 :] if each.lives and not each.owns)
        found = next((each for each in living if is_main(syntax, each)), None)
        if found:
            return replace(found, count=1)
    return one if is_known else None


def _acts(one: Mention, facts: Facts, syntax: Syntax) -> bool:
    """Whether a thing does or feels something: "the wind steals a hat", "a match who is afraid"."""
    above = syntax.heads[one.head]
    does = syntax.relations[one.head] == "nsubj" and not _is_any(syntax, above, _HAPPENS)
    does = does or bool(syntax.children(one.head, "acl:relcl"))
    told = " ".join(value for key, value in facts.items() if key != "title").lower().split()
    is_thing = syntax.tags[one.head] == "NN" and not places.named(one.noun)
    is_thing = is_thing and one.noun not in (*told, *_NOBODY)
    return does and is_thing and one.count == 1 and is_main(syntax, one)


_NOBODY = (
    INDEFINITE | FLOCKS | word_set("day night morning time year story tale end way world weather")
)
_THINGS = ("wonder", "what", "thing", "item")


def _tags(kind: str) -> frozenset[str]:
    known = being(kind)
    return known.tags if known else frozenset()


def pronouns_in(syntax: Syntax) -> set[str]:
    """'he' and 'she' where the prompt says one of their forms."""
    low = {re.split("['’]", word.text.lower())[0] for word in syntax.words}
    return {one for one in ("he", "she") if not low.isdisjoint(_FORMS[one])}


_FORMS = {one: {*PRONOUNS[one]} for one in ("he", "she")}


def _is_any(syntax: Syntax, verb: int, roots: frozenset[str]) -> bool:
    low = syntax.low(verb)
    return not {low, base(low)}.isdisjoint(roots)


def _together(facts: Facts, one: Mention, told: list[Mention], syntax: Syntax) -> Mention:
    """Of sisters, twins and three kittens one is the hero; of two the other is the friend."""
    kind, _, said = who(facts.get("hero", ""))
    pronoun = {"sisters": "she", "brothers": "he"}.get(one.bond, "")
    pronoun = pronoun or (said if kind == one.kind and said != "they" else "")
    others = (each for each in told if each is not one and (each.kind or each.name))
    partner = next((each for each in others if joined(syntax, one, each)), None)
    pair = next((each for each in told if each is not one and each.bond == one.bond), None)
    for key in ("friend", "friend-name", "name", "kin"):
        facts.pop(key, None)
    put(facts, "hero", one, pronoun)
    if one.name and pair and one.bond:
        put(facts, "friend", pair, pronoun)
    elif one.count == 2 and not partner:
        put(facts, "friend", one, pronoun)
    elif partner or not one.bond:
        last = partner or one
        whole = " and ".join(dict.fromkeys(phrase_of(syntax, each) for each in (one, last)))
        facts["group"] = whole
        if partner:
            put(facts, "friend", partner)
        elif named := next((each.name for each in told if each.name), ""):
            del facts["group"]
            facts["name"] = named  # "a family of hedgehogs, and the youngest, Pip, ..."
        return one
    if one.count == 2:
        facts["bond"] = one.bond or plural(one.kind)
        sister = who(facts.get("friend", ""))[2] == "she"
        kins = {
            "twins": "twin sister" if sister else "twin brother",
            **dict.fromkeys(("sisters", "brothers", "siblings"), "sister" if sister else "brother"),
            "friends": "best friend",
            "cousins": "cousin",
        }
        if one.bond in kins and not who(facts["friend"])[0]:
            facts["kin"] = kins[one.bond]
    return one


def teller(facts: Facts, told: list[Mention], syntax: Syntax) -> Mention | None:
    """Who tells of itself is the hero, and whom it names first is the friend: "me and my dog"."""
    begin = start(syntax)
    first = next((one for one in told if not one.owns and is_main(syntax, one)), None)
    if first is None or first.by == "me" or first.count != 1:
        return None
    for at in range(begin, len(syntax.words)):
        low, relation = syntax.low(at), syntax.relations[at]
        if low not in ("me", "i"):
            continue
        is_joined = _row(syntax, at) == _row(syntax, first.head)
        is_object = relation in ("obj", "iobj") and syntax.heads[at] == syntax.heads[first.head]
        is_child = relation == "nsubj" and first.by == "my" and _is_kin(syntax, first)
        if is_joined or is_object or is_child:
            put(facts, "friend", first)
            if matches(first, facts, "hero") or facts.get("name", "-") == first.name:
                facts.pop("name", None)
            if "name" not in facts:
                pronoun = who(facts.get("hero", ""))[2]
                facts["hero"] = f"- / child / {pronoun if pronoun in ('he', 'she') else ''}"
            return first
    return None


def _is_kin(syntax: Syntax, one: Mention) -> bool:
    return not {*one.kind.split(), one.noun}.isdisjoint(FAMILY)


# ---- beside the hero ----------------------------------------------------------------------------


def friend(facts: Facts, first: Mention | None, told: list[Mention], syntax: Syntax) -> None:
    """Whoever else plays a part of their own is the friend, if nobody else is."""
    if facts.keys() & {"friend", "friend-name", "other", "other-name", "group"}:
        return
    known = " ".join(value for key, value in facts.items() if key not in ROLES).lower().split()
    others = [one for one in told if _is_other(one, first, facts)]
    rows = [one for one in others if first and joined(syntax, first, one)]
    for one in rows + others:
        is_told = not one.name and one.noun in known
        is_brought = one.lives and one.by != "my" and _is_brought(syntax, one)
        is_brought = is_brought or one in rows
        if (one.kind or one.name) and is_brought and not is_told:
            put(facts, "friend", one)
            return


def _is_other(one: Mention, first: Mention | None, facts: Facts) -> bool:
    """Whether it is not the hero again, nor only an owner, nor one of several."""
    if one.owns or one.by == "me" or (first and one.head == first.head):
        return False
    is_new = one.by in ("a", "an") and first is not None  # "a girl meets a girl"
    return one.count == 1 and (is_new or not matches(one, facts, "hero"))


def _is_brought(syntax: Syntax, one: Mention) -> bool:
    """Whether somebody comes in: with a name, as a subject, or as whom somebody meets."""
    relation, head = syntax.relations[one.head], syntax.heads[one.head]
    if relation in SUBJECTS and syntax.relations[head] == "ccomp":  # "says the cat did it"
        return False
    if relation in ("obj", "iobj") and not _is_any(syntax, head, _BRINGS):
        return bool(one.name) and not _is_any(syntax, head, _LOSES)
    if one.name or relation in (*SUBJECTS, "conj", "root", "appos", "obj", "iobj"):
        return True
    case = syntax.child(one.head, "case")
    case = syntax.low(case) if case is not None else ""
    return case in ("with", "for") or (case == "to" and _is_any(syntax, head, _TALKS))


# Of the young the kind that they become.
_GROWN_UP = {
    **{"kitten": "cat", "puppy": "dog", "duckling": "duck", "chick": "hen", "piglet": "pig"},
    **{"lamb": "sheep", "calf": "cow", "foal": "horse", "fawn": "deer", "bunny": "rabbit"},
}
_SMALL = word_set("baby little young small cub pup tiny")


def kin(facts: Facts, told: list[Mention], plot: Plot) -> None:
    """The family of an animal is of its kind: "a fox cub and his dad", "his sister Bella"."""
    one = being(who(facts.get("hero", ""))[0])
    kind, _, pronoun = who(facts.get("friend", ""))
    named = facts.get("friend-name", "-")
    said = next((each.kind for each in told if each.name == named), kind) or kind
    said = said.rpartition(" ")[2]
    if said not in FAMILY or one is None or is_akin(kind, one.name):
        return
    pronoun = GROWN.get(said) or CHILDREN.get(said) or pronoun
    if "animal" in one.tags:
        own = [_GROWN_UP.get(word, word) for word in one.name.split() if word not in _SMALL]
        whole = " ".join([*own, said]) if said in GROWN else one.name
        facts["friend"] = f"{whole} / {one.group} / {pronoun}"
        facts.pop("kin", None)
    elif not kind and "child" not in one.tags and plot.one("friend") == "kin":
        facts["friend"] = f"{said} / child / {pronoun}"  # a grandmother's grandson is no old woman


def of_child(facts: Facts, plot: Plot) -> None:
    """A plot of a child has the child for its hero: "grandpa Joe takes his granddaughter out"."""
    is_grown = who(facts.get("hero", ""))[0] in GROWN
    if plot.one("heroes") != "child" or not is_grown or "- / child" not in facts.get("friend", ""):
        return
    role = "friend" if "friend" in plot.roles else "other"
    grown, name = facts.pop("hero"), facts.pop("name", "")
    facts["hero"] = facts.pop("friend")
    facts.pop("kin", None)
    if "friend-name" in facts:
        facts["name"] = facts.pop("friend-name")
    facts[role] = grown
    if name:
        facts[name_key(role)] = name


# ---- what each does -----------------------------------------------------------------------------

_NAMED = word_set("joy foe job")
# Whatever it is done to is no trade.
_FINDS = word_set("find found see saw meet met build built make made mend help buy bought")
_OF_HERO = word_set("wrong trouble odd mood quirk habit_do fear skill get do foe joy")


def clauses_of_others(
    facts: Facts, first: Mention | None, told: list[Mention], syntax: Syntax
) -> Facts:
    """The facts without what another than the hero does: "her patient, a parrot who says no"."""
    if first is None:
        return facts
    heads = {at: one for one in told for at in range(one.first, one.last + 1)}
    lows = [word.text.lower() for word in syntax.words]
    wrong = [key for key in _NAMED & facts.keys() if not _is_noun(facts[key], first, syntax)]
    for key in {"trait", "size", "colour"} & facts.keys():
        found = [heads.get(at) for at, low in enumerate(lows) if low == facts[key]]
        is_hero = any(one and one.head == first.head for one in found)
        if not is_hero and any(one and one.lives for one in found):
            wrong.append(key)  # "a tree talks to a lonely girl"
    for key in _OF_HERO & facts.keys():
        first_word, last_word = marked_in(syntax, facts[key]) or (0, -1)
        span = range(first_word, last_word + 1)
        verb = next((at for at in span if is_predicate(syntax, at)), None)
        if verb is None or syntax.relations[verb] == "xcomp":
            continue
        subject = clause_of(syntax, verb).subject
        one = heads.get(subject) if subject is not None else None
        is_hero = one is None or one.head == first.head or matches(one, facts, "hero")
        verbs = [verb, *syntax.children(verb, "aux", "cop", "aux:pass")]
        are_both = joined(syntax, one, first) if one else False
        are_both = are_both and any(syntax.tags[at] == "VBP" for at in verbs)
        if not is_hero and one.lives and not one.owns and not are_both:
            wrong.append(key)
    return without(facts, *wrong)


def _is_noun(said: str, hero: Mention, syntax: Syntax) -> bool:
    """Whether a fact is what the hero is or likes, and neither more nor what is found or made."""
    first, last = marked_in(syntax, said) or (0, -1)
    own = [at for at in range(first, last + 1) if syntax.heads[at] < 0]
    if hero.head in own or any(at > first and syntax.tags[at] == "VBZ" for at in own):
        return False  # "is | vegetarian opens a restaurant"
    above = syntax.heads[last] if last >= 0 and syntax.relations[last] == "obj" else -1
    return above < 0 or not _is_any(syntax, above, _FINDS)
