"""Who plays: one of the cast as the facts have it, or by luck."""

import random
import re
from collections.abc import Mapping
from functools import cache

from orchestrator.tales.grammar import Plot
from orchestrator.tales.worlds import kinds, looks, words
from orchestrator.tales.worlds.characters import NO_FACTS, Character, name_key, who
from orchestrator.tales.worlds.kinds import Kind
from orchestrator.tales.worlds.words import article
from orchestrator.tales.worlds.world import World
from orchestrator.text.english import word_set

GROUPS = {
    "beast": 24,
    "hoofed": 7,
    "bird": 6,
    "fowl": 6,
    "hopper": 6,
    "crawler": 5,
    "snake": 1.5,
    "insect": 4,
    "flier": 4,
    "fish": 4,
    "person": 11,
    "child": 9,
    "royal": 4,
    "magic": 9,
    "winged": 3,
    "dragon": 5,
    "steed": 2.5,
    "merfolk": 1.5,
    "robot": 4,
    "vehicle": 2,
    "craft": 1,
    "plane": 1.5,
    "toy": 2.5,
    "thing": 5,
    "sky": 3,
}
RARE, INVENTED = 0.13, 0.05


def fits(kind: Kind, wanted: str) -> bool:
    """Whether a kind has the tags of 'land !sea animal|person' (blanks: and, bars: or)."""
    for part in wanted.split():
        options = part.split("|")
        if not any(
            (o[1:] not in kind.tags and o[1:] != kind.name)
            if o[0] == "!"
            else (o in kind.tags or o == kind.name)
            for o in options
        ):
            return False
    return True


def hero(rng: random.Random, plot: Plot, facts: Mapping[str, str]) -> Character:
    kind, group, _ = who(facts.get("hero", ""))
    if kind or group == "child" or "name" in facts:
        named = bool(plot.one("kin") or plot.one("child") or not kind or "bond" in facts)
        return given(rng, "hero", facts, [], named)
    wanted = plot.one("heroes", "any").replace("any", "").strip()
    named = bool(plot.one("kin") or plot.one("child"))
    for _ in range(300):
        kind = _kind(rng, is_plain=facts is not NO_FACTS)
        if wanted.startswith("still"):
            kind = rng.choice(kinds.still_kinds())
        if fits(kind, wanted):
            return character(rng, "hero", kind, [], named, facts)
    # A plot that is only for boats, or for cats, seldom meets one by luck.
    known = [kind for kind in kinds.by_name().values() if fits(kind, wanted)]
    if not known:
        raise ValueError(f"{plot.premise} / {plot.name}: no hero for {wanted!r}")
    return character(rng, "hero", rng.choice(known), [], named, facts)


def given(
    rng: random.Random,
    role: str,
    facts: Mapping[str, str],
    cast: list[Character],
    named: bool = False,
) -> Character:
    """One of the cast as the facts have it; of its group where its kind is left open."""
    name, group, _ = who(facts.get(role, ""))
    if name:
        kind = looks.given_kind(name, group)
    else:
        if said := facts.get(name_key(role), ""):
            kind = _of_name(said, who(facts.get(role, ""))[2])
        elif group == "child":
            kind = _child(who(facts.get(role, ""))[2])
        else:
            kind = rng.choice(_by_group()[group or "beast"])
    return character(rng, role, kind, cast, named, facts)


# Who is grown up by name: "Aunt Hattie".
_TITLES = {
    "old woman": "granny grandma nana oma mrs",
    "old man": "grandpa grandad opa mr",
    "woman": "aunt auntie ms miss madam mama mum lady",
    "man": "uncle papa dad sir mister",
    "ship's captain": "captain",
    "doctor": "doctor dr",
    "professor": "professor",
    "king": "king",
    "queen": "queen",
    "prince": "prince",
    "princess": "princess",
}


def _of_name(name: str, pronoun: str) -> Kind:
    """Whom a name alone says: an aunt is a woman, and who is nothing else is a child."""
    first = name.split()[0].lower().strip(".")
    kind = next((kind for kind, titles in _TITLES.items() if first in titles.split()), "")
    return looks.given_kind(kind, "person") if kind else _child(pronoun)


def _child(pronoun: str) -> Kind:
    return _named_kind({"he": "boy", "she": "girl"}.get(pronoun, "child"))


def _kind(rng: random.Random, *, is_plain: bool = False) -> Kind:
    """One of any kind; a plain one is none that is rare or that we made up."""
    luck = 1.0 if is_plain else rng.random()
    if luck < RARE and kinds.rare_kinds():
        return rng.choice(kinds.rare_kinds())
    if luck < RARE + INVENTED:
        return invented(rng)
    group = rng.choices(list(GROUPS), GROUPS.values())[0]
    return rng.choice(_by_group()[group])


@cache
def _by_group() -> dict[str, list[Kind]]:
    found: dict[str, list[Kind]] = {}
    for kind in kinds.kinds():
        found.setdefault(kind.group, []).append(kind)
    return found


def made_up(rng: random.Random) -> str:
    """A word that nobody has seen, so that it can only be copied."""
    first, middle, last = words.MADE
    return (
        rng.choice(first)
        + (rng.choice(middle) if rng.random() < 0.6 else rng.choice("aeiou"))
        + rng.choice(last)
    )


def invented(rng: random.Random) -> Kind:
    """A kind of creature of our own."""
    return Kind(
        made_up(rng),
        "magic",
        rng.choice(words.MADE_LOOKS),
        tuple(words.MADE_COLOURS),
        frozenset(["magic", "invented", "creature"]),
    )


def partner(
    rng: random.Random, role: str, spec: str, cast: list[Character], *, is_plain: bool = False
) -> Character:
    hero = cast[0]
    taken = {c.kind.name for c in cast}
    for attempt in range(200):
        if spec.startswith("@") or spec == "any":
            wanted = spec.removeprefix("@") if spec != "any" else ""
            is_known = is_plain or rng.random() < 0.8
            kind = _kind(rng, is_plain=is_plain) if is_known else invented(rng)
            sea = "sea" in hero.kind.tags
            if not fits(kind, wanted) or (attempt < 150 and ("sea" in kind.tags) != sea):
                continue
            if not wanted and attempt < 150 and not {"animal", "magic", "person"} & kind.tags:
                continue
        else:
            kind = _named_kind(rng.choice([part.strip() for part in spec.split(",")]))
        if not any(kind.name in name or name in kind.name for name in taken):
            break
    return character(rng, role, kind, cast, is_plain=is_plain)


def kin_kind(facts: Mapping[str, str], role: str) -> str:
    """Who a relative or friend is said to be; '' for a child, who is nobody's "girl"."""
    kind = who(facts.get(role, ""))[0]
    return "" if kind in ("boy", "girl", "child", "kid") else kind


def relative(rng: random.Random, role: str, world: World, facts: Mapping[str, str]) -> Character:
    """Somebody of the hero's own kind, with a name; a child's grandmother is an old woman.

    Whom the facts have as somebody else is that one: "her grandpa", "her robot".
    """
    hero, kin = world.hero, world.slots["kin"]
    kind = hero.kind
    said, pronoun = kin_kind(facts, role), who(facts.get(role, ""))[2]
    if said and said != kind.name:
        world.slots["kin"] = said
        if "kin" in facts and said not in FAMILY:  # "his best friend the hedgehog"
            world.slots["kin"] = f"{facts['kin']} the {said}"
        one = given(rng, role, facts, [hero], named="kin" in facts)
        if f"{role}-name" not in facts and said in FAMILY:
            one.name = said.capitalize()
        return one
    if "grand" in kin and {"child", "young"} & kind.tags:
        either = ["old woman"] if facts.get("kin") == "grandmother" else ["old woman", "old man"]
        either = ["old man"] if facts.get("kin") == "grandfather" else either
        kind = _named_kind(rng.choice(either))
    elif "child" in kind.tags and kind.sex and pronoun in ("he", "she"):
        kind = _child(pronoun)
    one = character(rng, role, kind, [hero], True, facts)
    one.size = ""
    return one


FAMILY = word_set(
    "grandpa grandma grandad granny nana opa oma grandfather grandmother mum mom mama mummy mommy "
    "dad papa daddy mother father"
)


def _named_kind(name: str) -> Kind:
    kind = looks.known_kind(name)
    if kind is None:
        raise ValueError(f"no such kind: {name!r}")
    return kind


def character(
    rng: random.Random,
    role: str,
    kind: Kind,
    cast: list[Character],
    named: bool = False,
    facts: Mapping[str, str] = NO_FACTS,
    *,
    is_plain: bool = False,
) -> Character:
    pronoun = who(facts.get(role, ""))[2] or kind.sex or _pronoun(rng, kind)
    if pronoun == "they" and role != "hero":
        pronoun = rng.choice(["he", "she"])
    one = Character(role, kind, "", pronoun)
    if rng.random() < (0.72 if role == "hero" else 0.45) or named:
        taken = {c.name for c in cast}
        one.name = _name(rng, kind, pronoun, taken, is_plain=is_plain or facts is not NO_FACTS)
    if role == "hero" and rng.random() < 0.5:
        known = [row[0] for row in words.traits()]
        one.trait = rng.choice(known if facts is NO_FACTS else words.GIVEN_TRAITS)
    aged = re.search(
        r"little|young|old|baby|giant|grand|tiny|cub$|kitten|puppy|child|boy|girl", kind.name
    )
    if rng.random() < 0.4 and not aged and "young" not in kind.tags:
        # Plots choose partners for their size: only the hero may be an unusual one.
        of_hero = words.SIZES if facts is NO_FACTS else words.GIVEN_SIZES
        sizes = ["old", "young"] if role != "hero" else list(of_hero)
        sizes = [s for s in sizes if not (s in ("tiny", "small") and "big" in kind.tags)]
        one.size = rng.choice([s for s in sizes if not (s == "big" and "tiny" in kind.tags)])
        if one.trait and rng.random() < 0.5:
            one.size = ""
    colour = rng.choice(kind.colours) if "{c}" in kind.look else ""
    if colour and rng.random() < 0.25 and not _PEOPLE & kind.tags and not one.trait:
        one.colour = colour if colour not in kind.name else ""
    one.name = facts.get(name_key(role), one.name)
    if role == "hero":
        for key in ("trait", "size", "colour"):
            setattr(one, key, facts.get(key, getattr(one, key)))
    one.wear = facts.get("wear", "") if role == "hero" else ""
    shown = one.wear
    if not one.wear and rng.random() < _WEARS.get(kind.group, 0.4):
        can_wear = looks.can_wear(kind)
        item = rng.choice(words.WEAR[:3] if can_wear else words.WEAR).replace("-", " ")
        one.wear = article(f"{rng.choice(words.WEAR_COLOURS)} {item}")
        shown = one.wear if can_wear and "wearing" not in kind.look else ""
    one.look = _look(rng, one, one.colour or colour, shown, [other.look for other in cast])
    if role == "hero" and facts.get("shown"):
        said = facts["shown"].split(", ")
        one.look = looks.with_said(one.look, said, is_person=bool(_PEOPLE & kind.tags))
    return one


_PEOPLE = frozenset(["person", "child", "royal"])
# How often one of a group wears something that is not of its kind.
_WEARS = {
    **dict.fromkeys(("person", "child", "royal", "magic", "winged", "merfolk"), 0.0),
    **{"vehicle": 0.0, "craft": 0.0, "plane": 0.0, "still": 0.0},
    **{"fish": 0.1, "sky": 0.15, "thing": 0.2},
}


def _look(rng: random.Random, one: Character, colour: str, wear: str, others: list[str]) -> str:
    """What a picture shows of one of the cast, so that nobody takes it for one of the others."""
    size = one.size if one.size in words.SIZES else ""
    for _ in range(8):
        found = looks.look(rng, one.kind, one.name, one.pronoun, size, colour, wear)
        if others and "old" in one.kind.tags:  # perhaps a child's grandmother
            found = looks.of_family(found, others[0])
        if not any(looks.alike(found, other) for other in others):
            return found
        if one.kind.colours and not one.colour:
            colour = rng.choice(one.kind.colours)
    joint = " and" if ", wearing" in found else ", wearing"
    free = [c for c in words.WEAR_COLOURS if not any(c in other for other in others)]
    return f"{found}{joint} {article(f'{rng.choice(free)} scarf')}"


def _pronoun(rng: random.Random, kind: Kind) -> str:
    if {"machine", "thing", "invented"} & kind.tags:
        return rng.choices(["he", "she", "it", "they"], [33, 33, 30, 4])[0]
    if {"person", "child", "royal"} & kind.tags:
        return rng.choices(["he", "she", "they"], [48, 48, 4])[0]
    return rng.choices(["he", "she", "it", "they"], [47, 47, 3, 3])[0]


def _name(rng: random.Random, kind: Kind, pronoun: str, taken: set[str], *, is_plain: bool) -> str:
    human = {"person", "child", "royal"} & kind.tags
    while True:
        if not is_plain and rng.random() < 0.12:
            name = made_up(rng).capitalize()
        elif pronoun in ("he", "she") and rng.random() < (0.9 if human else 0.4):
            name = rng.choice(words.HE if pronoun == "he" else words.SHE)
        else:
            name = rng.choice(words.ANY)
        if rng.random() < 0.03 and not {"child", "young"} & kind.tags:
            title = rng.choice(words.TITLED)
            if not (title.startswith("Granny") and pronoun != "she") and not (
                title.startswith("Uncle") and pronoun != "he"
            ):
                name = title.format(n=name)
        if name not in taken and name.lower() != kind.name:
            return name
