"""Who a prompt is about: names, kinds, pairs and groups, put right by the words of the prompt.

Each rule answers a fault that was seen: a second name that is copied as the first, a dog that is
left out of "my dog Biscuit", he for a Paula, a sailboat where two brothers sail.
"""

import re
from functools import cache
from itertools import pairwise

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import MOST_OF_CLAUSE, Brief
from orchestrator.tales.briefs.reading import forms, split
from orchestrator.tales.briefs.subject import (
    FAMILY,
    LIVING,
    RELATIONS,
    Mention,
    Somebody,
    Subject,
    being,
    lives,
    mentions,
    subject_of,
)
from orchestrator.tales.grammar import plots
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.words import (
    HE,
    SHE,
    SIZES,
    by_name,
    known_kinds,
    plural,
    rare_kinds,
    trait,
)
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set
from orchestrator.text.language import is_english

Facts = dict[str, str]
_NAMES = frozenset(["name", "friend-name", "other-name"])
_PAIR = re.compile(r"\b([A-Z][\w'’-]{0,30}) (?:and|&) ([A-Z][\w'’-]{0,30})\b")
_GENDERS = {
    "he": re.compile(r"\b(?:he|him|his|himself|he's)\b", re.I),
    "she": re.compile(r"\b(?:she|her|hers|herself|she's)\b", re.I),
}
_ITS = re.compile(r"\b(?:its|itself)\b", re.I)
_OTHER = {"he": "she", "she": "he"}
LEADING = word_set("the a an my our your their his her its")


def cast(facts: Facts, brief: Brief, prompt: str) -> None:
    """Put right who plays."""
    _names(facts, prompt)
    _kinds(facts, prompt)
    _pronoun(facts, prompt)
    _several(facts, brief, prompt)
    _people(facts, prompt)
    told = [] if prompt.isupper() else mentions(prompt)
    _whose_names(facts, told)
    _clauses(facts, told, prompt)
    _lifeless(facts, told, prompt)
    _subject(facts, prompt, told)
    if not who(facts.get("hero", "- / - / he"))[2]:
        _pronoun(facts, prompt)
    _companion(facts, told)
    _kin(facts, told, brief)
    for key in _NAMES & facts.keys():
        facts[key] = _titled(facts[key], prompt)
    if facts.get("friend-name") == facts.get("name"):
        facts.pop("friend-name", None)
    if facts.get("friend", "- /").partition(" /")[0] == facts.get("other", "").partition(" /")[0]:
        del facts["other" if "friend" in plots()[brief.premise, brief.plot].roles else "friend"]


def _names(facts: Facts, prompt: str) -> None:
    """Two of the cast do not have one name; of "Ben and Ayla", the first is the hero's."""
    for key in _NAMES & facts.keys():
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
                facts["friend"] = f"- / child / {_gender(second) or who(facts.get('hero', ''))[2]}"
            break
    for key in ("friend-name", "other-name"):
        if facts.get(key, "").lower() == facts.get("name", "").lower():
            facts.pop(key, None)
    # "a shark makes friends with a sardine named Pip"
    kind = set(kind_of(facts.get("name", ""), prompt).split())
    friend, hero = (set(who(facts.get(role, ""))[0].split()) for role in ROLES[1::-1])
    if kind and hero and kind <= friend and not kind <= hero and "friend-name" not in facts:
        facts["friend-name"] = facts.pop("name")


_RANKS = word_set(
    "little big old baby tiny sir lady captain king queen prince princess nana grandma grandpa "
    "uncle aunt mr mrs ms dr"
)


def _titled(name: str, prompt: str) -> str:
    """A name with what follows its title: "Sir" of "a knight called Sir Percival"."""
    if name.lower() not in _RANKS:
        return name
    found = re.search(rf"\b{re.escape(name)}\.? ([A-Z][a-z]+)", prompt)
    return f"{name} {found[1]}" if found else name


def _kinds(facts: Facts, prompt: str) -> None:
    """Who has a name is what the prompt says beside it: "my dog Biscuit", "Otto the octopus"."""
    for role in ROLES:
        name = facts.get("name" if role == "hero" else f"{role}-name", "")
        kind, _, pronoun = who(facts.get(role, ""))
        said = kind_of(name, prompt)
        if said and not kind:
            facts[role] = _body(said, pronoun)
        elif role == "hero" and not said and (owned := _owned(name, prompt)):
            # "Lina and her robot make a kite"
            facts["friend"] = _body(owned, who(facts.get("friend", ""))[2])
            facts["hero"] = f"- / child / {_gender(name) or pronoun}"
    _paired(facts, prompt)
    if not who(facts.get("hero", ""))[0] and "name" not in facts and (name := _name_in(prompt)):
        # "for Paula, 4, who starts school"
        facts["name"], facts["hero"] = name, f"- / child / {_gender(name)}"
    if not who(facts.get("hero", ""))[0] and "name" not in facts and "kin" not in facts:
        # Nobody else is there: "the moon fell into the pond and the frogs want to put it back"
        taken = {who(facts.get(role, ""))[0] for role in ROLES}
        alive = {kind for kind in _beings_in(prompt) if kind not in taken}
        if len(alive) == 1:
            facts["hero"] = _body(alive.pop(), who(facts.get("hero", ""))[2])


def _name_in(prompt: str) -> str:
    """The first word with a capital inside of a sentence that is no other word; '' for none."""
    words = split(prompt)
    if sum(word.text[0].isupper() for word in words) > len(words) / 2:  # a title, or capitals
        return ""
    inside = [word.text for before, word in pairwise(words) if not before.stops]
    if words and words[0].text.endswith(("'s", "’s")):  # "Wanjiru's grandmother"
        inside.insert(0, words[0].text)
    bare = (word.removesuffix("'s").removesuffix("’s") for word in inside)
    return next((word for word in bare if _is_name(word)), "")


def _is_name(word: str) -> bool:
    low = word.lower()
    is_word = low in _NO_NAMES or is_english(low) or places.where(low) or low in known_kinds()
    return word.istitle() and word.isalpha() and len(word) > 2 and not is_word


_NO_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december christmas easter halloween please thanks "
    "story once english german french spanish italian"
)


def _paired(facts: Facts, prompt: str) -> None:
    """Of "wolf cook and rabbit waiter" both play, and the first is the hero."""
    kind, _, pronoun = who(facts.get("hero", ""))
    friend = who(facts.get("friend", ""))[0]
    if kind or "name" in facts or not friend:
        return
    before, _ = around(friend, prompt)
    while before and (before[-1] in LEADING or trait(before[-1])[0] or before[-1] in SIZES):
        before.pop()
    if before[-1:] == ["and"]:
        found = before[-3:-1]
        for said in (" ".join(found), found[-1] if found else ""):
            known = next(
                (known_kinds()[word] for word in said.split() if word in known_kinds()), None
            )
            if known and said.split()[0] in known_kinds():
                facts["hero"] = f"{said} / {known.group} / {known.sex or pronoun}"
                return


def _several(facts: Facts, brief: Brief, prompt: str) -> None:
    """Of "two kittens" both play, where the plot has a part for another; of "a knight" one does."""
    kind, group, pronoun = who(facts.get("hero", ""))
    roles = plots()[brief.premise, brief.plot].roles
    is_alone = not facts.keys() & {"friend", "friend-name"}
    is_twice = bool(kind) and who(facts.get("friend", ""))[0] == kind and "friend-name" not in facts
    if not kind or "friend" not in roles or not (is_alone or is_twice):
        return
    several = rf"\b(?:two|both|the twin)\b[\w ]{{0,30}}?\b{re.escape(plural(kind))}\b"
    if re.search(several, prompt, re.I):
        facts["friend"] = f"{kind} / {group} / {pronoun}"
    elif is_twice and len(re.findall(rf"\b{re.escape(kind)}", prompt, re.I)) < 2:
        del facts["friend"]


def _people(facts: Facts, prompt: str) -> None:
    """A son is a boy; "princes Lila" is a princess."""
    for role in ROLES:
        kind, group, pronoun = who(facts.get(role, ""))
        named = facts.get("name" if role == "hero" else f"{role}-name", "")
        known = being(kind)
        if known and known.sex:
            facts[role] = f"{kind} / {group} / {known.sex}"
        if kind in ("boy", "girl") and _gender(named) not in ("", _SEXES[kind]):
            facts[role] = f"- / child / {_gender(named)}"  # "a new boy, and Emma helps him"
        elif kind in _CHILDREN and named:
            facts[role] = f"- / child / {_CHILDREN[kind] or pronoun or _gender(named)}"
        elif (
            kind == "prince"
            and re.search(r"\bprinces\b", prompt, re.I)
            and not _PRINCES.search(prompt)
        ):
            facts[role] = f"princess / {group} / she"


_CHILDREN = {"son": "he", "daughter": "she", "kid": "", "grandson": "he", "granddaughter": "she"}
_CHILDREN |= {
    "brother": "he",
    "sister": "she",
    "cousin": "",
    "twin": "",
    "nephew": "he",
    "niece": "she",
    "kiddo": "",
    "little one": "",
    "student": "",
}
# Several of them.
_PRINCES = re.compile(r"\b(?:two|three|four|the|all|both|many|of)(?: \w+)? princes\b", re.I)


def _whose_names(facts: Facts, told: list[Mention]) -> None:
    """A name is of whom it is said: "a blue bear is jealous of his new friend Sam"."""
    for role in ROLES:
        named = "name" if role == "hero" else f"{role}-name"
        name, kind = facts.get(named, "-").lower(), who(facts.get(role, ""))[0].rpartition(" ")[2]
        one = next(
            (one for one in told[role == "hero" :] if one.somebody.name.lower() == name), None
        )
        if one is None or one.head in ("", kind):
            continue
        is_other = any(each.head == kind for each in told)
        if role == "hero" and (is_other or one.by in _OWNERS):
            del facts["name"]
            if not kind and lives(told[0].somebody):  # "grandma takes her grandson Ollie along"
                _put(facts, "hero", told[0].somebody)
            if "friend-name" not in facts:
                _put(facts, "friend", one.somebody)
        elif being(one.somebody.kind) and one.head not in _CHILDREN:
            _put(facts, role, one.somebody)


_RELATIVE = word_set("who that which")
_OF_HERO = word_set("wrong trouble odd mood quirk habit_do fear skill get do foe joy")


def _clauses(facts: Facts, told: list[Mention], prompt: str) -> None:
    """What another does is not told of the hero: "her patient, a parrot who says no"."""
    kind, name = who(facts.get("hero", ""))[0].rpartition(" ")[2], facts.get("name", "-").lower()
    low = [word.text.lower() for word in split(prompt)]
    for one in told:
        is_hero = one.head == kind or one.somebody.name.lower() == name
        is_both = one.behind in ("and", "&") and one.follows not in _RELATIVE
        is_taught = one.follows == "to"  # "teaches a magpie to count"
        if is_hero or is_both or is_taught or one.owns or not (kind or name != "-"):
            continue
        start = one.end + (one.follows in _RELATIVE)
        said = " ".join(low[start : start + MOST_OF_CLAUSE])
        for key in _OF_HERO & facts.keys():
            clause = facts[key].lower()
            if said.startswith(clause) or said.partition(" ")[2].startswith(clause):
                del facts[key]


_HAPPENS = word_set(
    "fell falls flew flies scares scared blows blew rolls rolled breaks broke lands landed floats "
    "floated crashes crashed washes washed disappears disappeared melts melted comes came"
)


def _lifeless(facts: Facts, told: list[Mention], prompt: str) -> None:
    """What only happens is no hero where somebody lives: "a star fell and a boy found it"."""
    kind = who(facts.get("hero", ""))[0]
    known = being(kind.rpartition(" ")[2])
    _, after = around(kind, prompt) if kind and "name" not in facts else ([], [])
    if after[:1] and after[0] in _HAPPENS and not (known and known.tags & LIVING):
        one = next((one.somebody for one in told if lives(one.somebody) and not one.owns), None)
        if one:
            _put(facts, "hero", one)
            if _same(one.kind, who(facts.get("friend", ""))[0]):
                del facts["friend"]


# Who comes in behind these plays a part of their own: "meets a girl", "until a goat tells".
_BRINGS = word_set(
    "and & but until so when while because with whose then for meets met meet finds found helps "
    "helped asks asked visits visited saves saved invites invited teaches taught tells told loves "
    "comforts follows rescues takes took befriends shows joins hugs"
)


def _companion(facts: Facts, told: list[Mention]) -> None:
    """Whoever else plays a part of their own is the friend, if nobody else is."""
    if facts.keys() & {"friend", "friend-name", "other", "other-name", "group"}:
        return
    kind, name = who(facts.get("hero", ""))[0], facts.get("name", "").lower()
    known = " ".join(value for key, value in facts.items() if key not in ROLES).lower()
    heads: set[str] = set()
    for one in told:
        said = one.somebody
        is_hero = said.name.lower() == name if said.name and name else _same(said.kind, kind)
        # "the new boy in class, Yusuf", but "a girl meets a girl"
        is_hero = is_hero or (one is told[0] and not said.name and not kind)
        is_hero = is_hero and not (one is not told[0] and one.by in ("a", "an") and kind in heads)
        is_hero = is_hero or not (said.kind or name)
        heads.add(one.head)
        is_brought = said.name or one.behind in _BRINGS | RELATIONS | {""}
        is_told = not said.name and one.head in known.split()
        if lives(said) and is_brought and not (is_hero or is_told or one.owns or one.by == "my"):
            _put(facts, "friend", said)
            return


# Of the young the kind that they become.
_GROWN_UP = {
    **{"kitten": "cat", "puppy": "dog", "duckling": "duck", "chick": "hen", "piglet": "pig"},
    **{"lamb": "sheep", "calf": "cow", "foal": "horse", "fawn": "deer", "bunny": "rabbit"},
}
_SMALL = word_set("baby little young small cub pup tiny")


def _kin(facts: Facts, told: list[Mention], brief: Brief) -> None:
    """The family of an animal is of its kind: "a fox cub and his dad", "his sister Bella"."""
    hero = being(who(facts.get("hero", ""))[0])
    kind, _, pronoun = who(facts.get("friend", ""))
    named = facts.get("friend-name", "-")
    said = next((one.somebody.kind for one in told if one.somebody.name == named), kind) or kind
    said = said.rpartition(" ")[2]
    if said not in FAMILY or hero is None:
        return
    pronoun = _GROWN.get(said) or _CHILDREN.get(said) or pronoun
    if "animal" in hero.tags:
        own = [_GROWN_UP.get(word, word) for word in hero.name.split() if word not in _SMALL]
        kin = " ".join([*own, said]) if said in _GROWN else hero.name
        facts["friend"] = f"{kin} / {hero.group} / {pronoun}"
        facts.pop("kin", None)
    elif not kind and "child" not in hero.tags and _is_of_kin(brief):
        facts["friend"] = f"{said} / child / {pronoun}"  # a grandmother's grandson is no old woman


def _is_of_kin(brief: Brief) -> bool:
    return plots()[brief.premise, brief.plot].one("friend") == "kin"


def _subject(facts: Facts, prompt: str, told: list[Mention]) -> None:
    """The subject of the prompt is the hero; of two, the other one plays as well."""
    found = None if prompt.isupper() else subject_of(prompt)
    if found is None:
        return
    one, partner = found.somebody, found.partner
    if found.is_me and partner:
        _put(facts, "friend", partner)
        if facts.get("name", "").lower() in (partner.name.lower(), partner.kind):
            facts.pop("name", None)
        if "name" not in facts:
            facts["hero"] = f"- / child / {_me(facts)}"
    elif found.group or found.bond:
        _together(facts, found, told)
    elif found.owns:
        _owner(facts, one, prompt)
    else:
        _first(facts, one, prompt, told)
        others = [who(facts[role])[0] for role in ROLES[1:] if role in facts]
        is_named = partner and partner.name and partner.name == facts.get("friend-name")
        if partner and (is_named or not (others or "friend-name" in facts)):
            _put(facts, "friend", partner)


def _me(facts: Facts) -> str:
    """He or she for a child who tells of itself."""
    pronoun = who(facts.get("hero", ""))[2]
    return pronoun if pronoun in ("he", "she") else ""


def _together(facts: Facts, found: Subject, told: list[Mention]) -> None:
    """Of sisters, twins and three kittens one is the hero; of two the other is the friend."""
    kind, _, said = who(facts.get("hero", ""))
    pronoun = found.pronoun or (said if kind == found.somebody.kind and said != "they" else "")
    for key in ("friend", "friend-name", "name", "kin"):
        facts.pop(key, None)
    _put(facts, "hero", found.somebody, pronoun)
    if found.partner:
        _put(facts, "friend", found.partner, pronoun)
    if found.partner and found.count == 2:
        facts["bond"] = found.bond or plural(found.somebody.kind)
        sister = who(facts["friend"])[2] == "she"
        kins = {
            "twins": "twin sister" if sister else "twin brother",
            **dict.fromkeys(("sisters", "brothers", "siblings"), "sister" if sister else "brother"),
            "friends": "best friend",
            "cousins": "cousin",
        }
        if found.bond in kins and not who(facts["friend"])[0]:
            facts["kin"] = kins[found.bond]
    elif named := next((one.somebody.name for one in told if one.somebody.name), ""):
        facts["name"] = named  # "a family of hedgehogs, and the youngest, Pip, ..."
    elif found.group:
        facts["group"] = found.group


def _owner(facts: Facts, one: Somebody, prompt: str) -> None:
    """Theo, in "Theo's goldfish died and he is sad"; of "Max's robot is slow" the robot is it."""
    kind, _, pronoun = who(facts.get("hero", ""))
    gender = _gender(one.name)
    is_told_of = gender and _GENDERS[gender].search(prompt)
    if one.name and kind and "name" not in facts and is_told_of:
        if kind in alive() and not facts.keys() & {"friend", "friend-name"}:
            facts["friend"] = _body(kind, pronoun)
        _put(facts, "hero", one, gender)


# What is said of a thing as of somebody.
_AS_ONE = word_set(
    "who that which whose is was has had wants wanted feels felt can can't cannot and"
)


def _first(facts: Facts, one: Somebody, prompt: str, told: list[Mention]) -> None:
    """Who comes first is the hero: Ravi, and not the lizard that follows him home."""
    kind, group, pronoun = who(facts.get("hero", ""))
    name = facts.get("name", "")
    # "the snow queen's sister"
    is_open = kind in one.kind.split("'s ")[:-1] or not (kind or name)
    if one.name and one.name.lower() not in name.lower().split():
        # Whom the model took is somebody else, who comes later.
        if name and "friend-name" not in facts and one.name != facts.get("friend-name"):
            facts["friend-name"] = name
        if kind and kind != one.kind and "friend" not in facts:
            facts["friend"] = f"{kind} / {group} / {pronoun}"
        is_kind = one.kind or kind_of(one.name, prompt)
        if facts.get("friend-name", "").lower() == one.name.lower():
            del facts["friend-name"]
            facts.pop("friend", None)
        said = pronoun if is_kind and is_kind == kind else ""
        _put(facts, "hero", Somebody(is_kind, one.name), said)
    elif one.kind and is_open and one.kind != who(facts.get("friend", ""))[0]:
        _put(facts, "hero", one)
    elif one.kind and not name and told and told[0].somebody == one and not _same(one.kind, kind):
        read = next((each for each in told[1:] if _same(each.somebody.kind, kind)), None)
        is_one = lives(one) or told[0].follows in _AS_ONE
        if read and is_one and read.follows not in _RELATIVE:
            facts["friend"] = facts["hero"]
            _put(facts, "hero", one)


def _same(one: str, other: str) -> bool:
    """Whether two kinds have a word in common: "bear", "polar bear"."""
    return not {*one.split()}.isdisjoint(other.split())


_GROWN = {
    **dict.fromkeys(("mum", "mom", "mother", "grandma", "grandmother", "granny", "aunt"), "she"),
    **dict.fromkeys(("dad", "father", "grandpa", "grandfather", "uncle"), "he"),
}


def _put(facts: Facts, role: str, one: Somebody, pronoun: str = "") -> None:
    """Somebody of the prompt into a part."""
    named = "name" if role == "hero" else f"{role}-name"
    if one.name:
        facts[named] = one.name
    kind = one.kind
    if "'s " in kind and kind.split()[-1] in _CHILDREN:
        facts[role] = f"{kind} / child / {_CHILDREN[kind.split()[-1]] or pronoun}"
    elif being(kind) and kind not in _CHILDREN:
        facts[role] = _body(kind, pronoun or _gender(one.name))
    elif kind in _GROWN:
        facts[role] = f"{kind} / person / {_GROWN[kind]}"
    elif kind and kind not in _CHILDREN and kind not in _PEERS | RELATIONS:
        facts[role] = f"{kind} / person / {pronoun or _gender(one.name)}"
    else:
        said = _CHILDREN.get(kind, "") or pronoun or _gender(one.name)
        facts[role] = f"- / child / {said}"


_PEERS = word_set("sibling friend neighbour twin baby")


def _beings_in(prompt: str) -> set[str]:
    """The kinds of people and animals that a prompt names, one or several of each."""
    return {alive()[word] for word in map(_bare, prompt.split()) if word in alive()}


@cache
def alive() -> dict[str, str]:
    """Kinds that are alive, by their singular and plural."""
    known = [*rare_kinds(), *by_name().values()]
    found = [kind for kind in known if kind.tags & {"animal", "royal", "magic"}]
    return {form: kind.name for kind in found for form in (kind.name, plural(kind.name))}


def _body(kind: str, pronoun: str) -> str:
    known = being(kind) or known_kinds()[kind]
    return f"{kind} / {known.group} / {known.sex or pronoun}"


def kind_of(name: str, prompt: str) -> str:
    """The kind, of those that we know, that a prompt says somebody of this name is; '' for none."""
    before, after = around(name, prompt)
    while before and before[-1] in ("called", "named"):
        before.pop()
    found = (" ".join(before[at:]) for at in range(max(0, len(before) - 2), len(before)))
    if kind := next((kind for kind in found if kind in known_kinds()), ""):
        return kind
    if after[:1] == ["is"]:
        after = after[1:]
    return _first_kind(after[1:5]) if after[:1] and after[0] in ("a", "an", "the") else ""


def _owned(name: str, prompt: str) -> str:
    """The kind of whom a prompt names with somebody: "robot" of "Lina and her robot"."""
    _, after = around(name, prompt)
    is_pair = after[:1] in (["and"], ["with"]) and after[1:2] and after[1] in _OWNERS
    return _first_kind(after[2:5]) if is_pair else ""


_OWNERS = word_set("his her their the its")


def _bare(word: str) -> str:
    """A typed word without what stands around it, in small letters."""
    return word.strip(".,;:!?\"'()").lower()


def around(name: str, prompt: str) -> tuple[list[str], list[str]]:
    """The words before a name and those after it, in small letters; none where it is not there."""
    words, parts = prompt.split(), name.lower().split()
    low = [_bare(word).removesuffix("'s") for word in words]
    size = len(parts)
    for at in range(len(low) - size + 1 if size else 0):
        if low[at : at + size] == parts:
            # A sentence is over where it ends.
            start = next((i for i in range(at, 0, -1) if words[i - 1][-1] in ".;:!?"), 0)
            end = next((i for i in range(at, len(low)) if words[i][-1] in ".;:!?"), len(low))
            return low[start:at], low[at + size : end + 1]
    return [], []


def _first_kind(words: list[str]) -> str:
    """The first kind among some words."""
    pairs = ((" ".join(words[at : at + 2]), word) for at, word in enumerate(words))
    return next((kind for pair in pairs for kind in pair if kind in known_kinds()), "")


def _gender(name: str) -> str:
    """The pronoun of a name that only girls or only boys have; '' for another."""
    first = name.split()[0] if name else ""
    if first in _HE or first in _SHE:
        return "he" if first not in _SHE else "she" if first not in _HE else ""
    return "she" if first.endswith("a") and first not in _BOYS else ""


_HE = frozenset([*HE, "Mr", "Sir", "Uncle", "Grandpa", "King", "Prince"])
_SHE = frozenset([*SHE, "Mrs", "Ms", "Miss", "Lady", "Aunt", "Grandma", "Granny", "Queen"])
_BOYS = word_set("Luca Joshua Ezra Nikita Sasha Elia Ilya Mustafa Garcia Papa Grandpa Santa Yuya")


_SEXES = dict.fromkeys(
    word_set("princess queen girl witch ballerina grandma grandmother mother mum lady woman aunt"),
    "she",
)
_SEXES |= dict.fromkeys(
    word_set("prince king boy wizard grandpa grandfather father dad man uncle"), "he"
)


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
    said = [gender for gender, words in _GENDERS.items() if words.search(prompt)]
    others = {who(facts[role])[2] for role in ROLES[1:] if role in facts}
    if len(said) == 1 and said[0] not in others:
        pronoun = said[0]
    elif not said and (gender := _gender(facts.get("name", ""))):
        pronoun = gender if pronoun in ("", "it", _OTHER[gender]) else pronoun
    elif not said and not others and _ITS.search(prompt) and group not in ("person", "child"):
        pronoun = "it"
    facts["hero"] = f"{kind or '-'} / {group} / {pronoun}"
