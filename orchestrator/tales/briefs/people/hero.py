"""Who is the hero: the subject of the prompt, or the first of a pair who can be one."""

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.people.kinds import LIVING, alive, being, is_akin
from orchestrator.tales.briefs.people.mentions import Mention, around, kind_of
from orchestrator.tales.briefs.people.names import GENDERS
from orchestrator.tales.briefs.people.roles import body, put
from orchestrator.tales.briefs.people.somebody import Somebody, lives
from orchestrator.tales.briefs.people.subject import Subject, subject_of
from orchestrator.tales.briefs.reading import LEADING, RELATIVE
from orchestrator.tales.worlds.names import gender_of
from orchestrator.tales.worlds.words import SIZES, known_kinds, plural, trait
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set


def from_subject(facts: Facts, prompt: str, told: list[Mention]) -> None:
    """The subject of the prompt is the hero; of two, the other one plays as well."""
    found = None if prompt.isupper() else subject_of(prompt)
    if found is None:
        return
    one, partner = found.somebody, found.partner
    if found.is_me and partner:
        put(facts, "friend", partner)
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
            put(facts, "friend", partner)


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
    put(facts, "hero", found.somebody, pronoun)
    if found.partner:
        put(facts, "friend", found.partner, pronoun)
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
    gender = gender_of(one.name)
    is_told_of = gender and GENDERS[gender].search(prompt)
    if one.name and kind and "name" not in facts and is_told_of:
        if kind in alive() and not facts.keys() & {"friend", "friend-name"}:
            facts["friend"] = body(kind, pronoun)
        put(facts, "hero", one, gender)


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
        put(facts, "hero", Somebody(is_kind, one.name), said)
    elif one.kind and is_open and one.kind != who(facts.get("friend", ""))[0]:
        put(facts, "hero", one)
    elif one.kind and not name and told and told[0].somebody == one and not is_akin(one.kind, kind):
        read = next((each for each in told[1:] if is_akin(each.somebody.kind, kind)), None)
        is_one = lives(one) or told[0].follows in _AS_ONE
        if read and is_one and read.follows not in RELATIVE:
            facts["friend"] = facts["hero"]
            put(facts, "hero", one)


def paired(facts: Facts, prompt: str) -> None:
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


_HAPPENS = word_set(
    "fell falls flew flies scares scared blows blew rolls rolled breaks broke lands landed floats "
    "floated crashes crashed washes washed disappears disappeared melts melted comes came"
)


def living(facts: Facts, told: list[Mention], prompt: str) -> None:
    """What only happens is no hero where somebody lives: "a star fell and a boy found it"."""
    kind = who(facts.get("hero", ""))[0]
    known = being(kind.rpartition(" ")[2])
    _, after = around(kind, prompt) if kind and "name" not in facts else ([], [])
    if after[:1] and after[0] in _HAPPENS and not (known and known.tags & LIVING):
        one = next((one.somebody for one in told if lives(one.somebody) and not one.owns), None)
        if one:
            put(facts, "hero", one)
            if is_akin(one.kind, who(facts.get("friend", ""))[0]):
                del facts["friend"]
