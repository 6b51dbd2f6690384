"""A world: who, where, when, with what. Drawn once for a story, and true in all of it.

The plot says what it can do with (which heroes, places, times); everything else is luck. What a
prompt states is taken from here, so that the story can't contradict it.
"""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from orchestrator.plan import TIMES
from orchestrator.tales import pools
from orchestrator.tales.grammar import Plot, Voice, compiled
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import did
from orchestrator.tales.phrases.verbs import HER
from orchestrator.tales.worlds import looks, places, words
from orchestrator.tales.worlds.words import BODIES, Kind, article, plural
from orchestrator.text.english import word_set

PRONOUNS = {
    "he": ("he", "him", "his", "his", "himself"),
    "she": ("she", "her", "her", "hers", "herself"),
    "it": ("it", "it", "its", "its", "itself"),
    "they": ("they", "them", "their", "theirs", "themself"),
}
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
AGES_OF = {"3-5": ("three", "four"), "5-7": ("five", "six"), "7-9": ("seven", "eight")}
RARE, INVENTED = 0.13, 0.05
# How often running text calls a hero with a name by its kind.
BY_KIND = 0.18
NO_FACTS: Mapping[str, str] = {}


@dataclass
class Character:
    """One of the cast."""

    role: str
    kind: Kind
    name: str
    pronoun: str
    size: str = ""
    colour: str = ""
    trait: str = ""
    wear: str = ""
    look: str = ""

    @property
    def called(self) -> str:
        """How running text calls it."""
        return self.name or f"the {self.kind.name}"

    @property
    def adjectives(self) -> list[str]:
        """What is said of it when it comes in."""
        return [word for word in (self.trait, self.size, self.colour) if word]

    def introduced(self, adjectives: list[str] | None = None, called: str = "called") -> str:
        """'a shy little fox called Momo'."""
        told = self.adjectives if adjectives is None else adjectives
        phrase = article(" ".join([*told, self.kind.name]))
        return f"{phrase} {called} {self.name}" if self.name else phrase


@dataclass
class World:
    """Everything a story may say; `slots` are its words, `tags` what conditions ask for."""

    rng: random.Random
    plot: Plot
    facts: dict[str, str] = field(default_factory=dict)
    cast: dict[str, Character] = field(default_factory=dict)
    place: places.Place = None  # type: ignore[assignment]
    time: str = "day"
    weather: str = ""
    season: str = ""
    tone: str = "cosy"
    thing: str = ""
    thing_adjective: str = ""
    quirk: tuple[str, tuple[str, ...], tuple[str, ...]] | None = None
    when: str = ""
    moral: str = ""
    title: str = ""
    slots: dict[str, str] = field(default_factory=dict)
    columns: list[list[str]] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)

    @property
    def hero(self) -> Character:
        """Whom it is about."""
        return self.cast["hero"]

    def slot(self, name: str) -> str:
        """The word of a slot."""
        if name == "hero" and self.hero.name and self.rng.random() < BY_KIND:
            kinds = [one.kind.name for one in self.cast.values()]
            if kinds.count(self.hero.kind.name) == 1:
                return f"the {self.hero.kind.name}"
        try:
            return self.slots[name]
        except KeyError:
            raise KeyError(f"{self.plot.premise} / {self.plot.name}: no slot {name}") from None


def draw(
    rng: random.Random, plot: Plot, band: str = "5-7", facts: Mapping[str, str] = NO_FACTS
) -> World:
    """A world that the plot can happen in; `band` sets how old a child is in it.

    What the `facts` say (see `brief`) holds in it, whether our tables know it or not; all else is
    luck. Where there is a brief, however little it says, nobody plays whom nobody has heard of.
    """
    world = World(rng, plot, dict(facts))
    tones = plot.one("tones", "cosy").split()
    world.tone = facts["tone"] if facts.get("tone") in tones else rng.choice(tones)
    world.cast["hero"] = _hero(rng, plot, facts)
    for role in plot.roles[1:]:
        if plot.one(role) == "kin":
            kins = plot.all("kin")
            said = [kin for kin in kins if facts.get("kin") in kin.split("/")]
            if "bond" in facts and "kin" in facts:  # twins are no cousins
                said = [facts["kin"]]
            kind = "" if said else who(facts.get(role, ""))[0]
            if "bond" in facts and kind == world.hero.kind.name:
                kind = ""
            # "Yusuf and his grandmother": the prompt knows who it is.
            world.slots["kin"] = kind or rng.choice(said or kins)
            if kind:
                one = _given(rng, role, facts, [world.hero], named=True)
            else:
                one = _relative(rng, role, world, facts)
        elif role in facts:
            named = who(facts[role])[:2] == ("", "child") or "bond" in facts
            one = _given(rng, role, facts, list(world.cast.values()), named)
        elif "group" in facts and plot.one(role) == "any":
            # Another of the three kittens.
            one = _character(rng, role, world.hero.kind, [world.hero], named=True)
        else:
            cast = list(world.cast.values())
            one = _partner(rng, role, plot.one(role), cast, is_plain=facts is not NO_FACTS)
        if role == "friend" and one.kind.name in facts.get("event", ""):
            one.name = facts.get("friend-name", "")
        world.cast[role] = one
    world.place = said_place(plot, facts) or _place(rng, plot, world.hero, facts)
    _time(world)
    _thing(world)
    world.title = facts.get("title", "")
    if "quirk" in facts:
        world.quirk = _quirk(facts["quirk"], world.hero.pronoun)
    elif rng.random() < 0.3 and plot.one("quirks", "any") == "any":
        world.quirk = pools.quirk(rng) if rng.random() < 0.7 else rng.choice(words.quirks())
        if "hat" in world.quirk[0] or world.hero.kind.name in world.quirk[0]:
            world.quirk = None
    morals = plot.all("moral")
    world.moral = rng.choice(morals) if morals else ""
    world.slots["age"] = facts.get("age") or rng.choice(AGES_OF[band])
    _slots(world)
    world.moral = Voice(rng, world.slot, frozenset(world.tags)).say(compiled(world.moral))
    if facts.get("moral", "-") != "-":
        world.moral = facts["moral"]
    world.slots["moral"] = world.moral
    world.tags |= world.hero.kind.tags | {world.tone, world.time, world.weather, world.season}
    world.tags |= {f"in-{tag}" for tag in world.place.tags}
    world.tags |= {f"friend-{t}" for t in _tags(world, "friend")}
    world.tags |= {f"other-{t}" for t in _tags(world, "other")}
    world.tags |= {"named"} if world.hero.name else set()
    world.tags |= {world.hero.pronoun}
    return world


def _tags(world: World, role: str) -> frozenset[str]:
    return world.cast[role].kind.tags if role in world.cast else frozenset()


# ---- who ----------------------------------------------------------------------------------------


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


def _hero(rng: random.Random, plot: Plot, facts: Mapping[str, str]) -> Character:
    kind, group, _ = who(facts.get("hero", ""))
    if kind or group == "child" or "name" in facts:
        named = bool(plot.one("kin") or plot.one("child") or not kind or "bond" in facts)
        return _given(rng, "hero", facts, [], named)
    wanted = plot.one("heroes", "any").replace("any", "").strip()
    # Boats are one kind in a hundred: a plot that is only for them must still find one.
    for _ in range(3000):
        kind = _kind(rng, is_plain=facts is not NO_FACTS)
        if wanted.startswith("still"):
            kind = rng.choice(words.still_kinds())
        if fits(kind, wanted):
            named = bool(plot.one("kin") or plot.one("child"))
            return _character(rng, "hero", kind, [], named, facts)
    raise ValueError(f"{plot.premise} / {plot.name}: no hero for {wanted!r}")


def name_key(role: str) -> str:
    """The fact that has the name of one of the cast."""
    return "name" if role == "hero" else f"{role}-name"


def who(value: str) -> tuple[str, str, str]:
    """Kind ('' where it is left open), group and pronoun of a fact like 'fox / beast / he'."""
    kind, group, pronoun = ([*value.split(" / "), "", ""])[:3]
    return (
        "" if kind == "-" else kind,
        group if group in BODIES else "",
        pronoun if pronoun in PRONOUNS else "",
    )


def _given(
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
    return _character(rng, role, kind, cast, named, facts)


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
    if luck < RARE and words.rare_kinds():
        return rng.choice(words.rare_kinds())
    if luck < RARE + INVENTED:
        return invented(rng)
    group = rng.choices(list(GROUPS), GROUPS.values())[0]
    return rng.choice(_by_group()[group])


def _by_group() -> dict[str, list[Kind]]:
    if not _GROUPED:
        for kind in words.kinds():
            _GROUPED.setdefault(kind.group, []).append(kind)
    return _GROUPED


_GROUPED: dict[str, list[Kind]] = {}


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


def _partner(
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
    return _character(rng, role, kind, cast, is_plain=is_plain)


def _relative(rng: random.Random, role: str, world: World, facts: Mapping[str, str]) -> Character:
    """Somebody of the hero's own kind, with a name; a child's grandmother is an old woman.

    Whom the facts have as somebody else is that one: "her grandpa", "her robot".
    """
    hero, kin = world.hero, world.slots["kin"]
    kind = hero.kind
    given, _, pronoun = who(facts.get(role, ""))
    if given and given != kind.name:
        world.slots["kin"] = given
        if "kin" in facts and given not in _FAMILY:  # "his best friend the hedgehog"
            world.slots["kin"] = f"{facts['kin']} the {given}"
        one = _given(rng, role, facts, [hero], named="kin" in facts)
        if f"{role}-name" not in facts and given in _FAMILY:
            one.name = given.capitalize()
        return one
    if "grand" in kin and {"child", "young"} & kind.tags:
        either = ["old woman"] if facts.get("kin") == "grandmother" else ["old woman", "old man"]
        either = ["old man"] if facts.get("kin") == "grandfather" else either
        kind = _named_kind(rng.choice(either))
    elif "child" in kind.tags and kind.sex and pronoun in ("he", "she"):
        kind = _child(pronoun)
    one = _character(rng, role, kind, [hero], True, facts)
    one.size = ""
    return one


_FAMILY = word_set(
    "grandpa grandma grandad granny nana opa oma grandfather grandmother mum mom mama mummy mommy "
    "dad papa daddy mother father"
)


def _named_kind(name: str) -> Kind:
    kind = looks.known_kind(name)
    if kind is None:
        raise ValueError(f"no such kind: {name!r}")
    return kind


def _character(
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


# ---- where and when -----------------------------------------------------------------------------


# Places that plots name which need no special one.
_ANYWHERE = word_set("wild open village farm meadow garden forest hills")


# Weathers and seasons that some places never have.
_NEVER = {
    "snow": word_set("rain storm spring summer autumn"),
    "hot": word_set("snow winter"),
    "autumn": word_set("snow spring summer winter"),
}


def _is_against(place: places.Place, facts: Mapping[str, str]) -> bool:
    """Whether a place has not the weather or season that a prompt states."""
    said = {facts.get("weather", ""), facts.get("season", "")}
    return any(tag in place.tags and not said.isdisjoint(_NEVER[tag]) for tag in _NEVER)


def _place(
    rng: random.Random, plot: Plot, hero: Character, facts: Mapping[str, str] = NO_FACTS
) -> places.Place:
    wanted = plot.one("place", "any").split(",")
    wanted = [w.strip() for w in wanted]
    table = places.places()
    suits, is_bound = places.suiting(hero.kind)
    if not is_bound:
        table = {noun: place for noun, place in table.items() if not _is_against(place, facts)}
        keys = {place.key for place in table.values()}
        suits = tuple(key for key in suits if key in keys)
    able = [p for p in table.values() if any(places.matches(p, w) for w in wanted)]
    able = able or [p for p in places.places().values() if places.matches(p, wanted[0])]
    if wanted != ["any"]:
        fitting = tuple(key for key in suits if key in {p.key for p in able})
        # A plot that may be in any village may be on the ice, too.
        is_bound = is_bound and not _ANYWHERE.isdisjoint(wanted)
        suits = fitting or (suits if is_bound else ())
    if suits and (is_bound or rng.random() < 0.92 or facts is not NO_FACTS):
        key = rng.choice([suits[0], *suits])
        return rng.choice([p for p in table.values() if p.key == key])
    if wanted == ["any"]:
        options = [p for p in table.values() if not p.tags & {"sea", "sky", "space"}]
        if "sea" in hero.kind.tags:
            options = [p for p in table.values() if p.tags & {"sea", "coast"}]
            options = [p for p in options if "sea" in p.tags] * 4 + options
        elif "cold" in hero.kind.tags:
            options = [p for p in options if "cold" in p.tags]
        elif {"thing", "machine", "person"} & hero.kind.tags and rng.random() < 0.8:
            options = [p for p in options if p.tags & {"inside", "town", "tame"}] or options
        elif "royal" in hero.kind.tags and rng.random() < 0.5:
            options = [p for p in options if "royal" in p.tags]
        elif "animal" in hero.kind.tags and rng.random() < 0.6:
            options = [p for p in options if p.tags & {"wild", "open"}]
        elif rng.random() < 0.05 and {"flies", "magic", "machine"} & hero.kind.tags:
            options = [p for p in table.values() if "sea" not in p.tags]
    else:
        options = able
    if wanted == ["any"] and rng.random() < 0.75:
        # Nobody asked for a special one.
        options = [p for p in options if p.key in places.COMMON] or options
    if wanted == ["any"] and not {"royal", "magic"} & hero.kind.tags:
        options = [p for p in options if "royal" not in p.tags] or options
    # By key first: a place with many names should not come up more often for that.
    key = rng.choice(sorted({p.key for p in options}))
    return rng.choice([p for p in options if p.key == key])


def said_place(plot: Plot, facts: Mapping[str, str]) -> places.Place | None:
    """The place that a prompt says; what it only lets understand, where the plot can be there."""
    if "place" in facts:
        return given_place(facts["place"])
    if "scene" not in facts:
        return None
    place = given_place(facts["scene"])
    wanted = [wanted.strip() for wanted in plot.one("place", "any").split(",")]
    is_able = wanted == ["any"] or any(places.matches(place, each) for each in wanted)
    return place if is_able and "thing" not in place.tags else None


def given_place(said: str) -> places.Place:
    """The place of a fact like 'in the hot springs'."""
    prep, _, noun = said.partition(" the ")
    if not noun:
        prep, _, noun = said.partition(" ")
    if not noun:  # a place without a preposition
        prep, noun = "in", said
    return places.asked(prep, noun)


def _quirk(said: str, pronoun: str) -> tuple[str, tuple[str, ...], tuple[str, ...]] | None:
    """The row of a habit as a prompt says it ("loves pancakes"); None for what is no habit."""
    for row in words.quirks():
        if row[0] == said:
            return row
    done = did(_as_own(clause_check.does(said), pronoun))
    return (said, tuple(line.replace("~", done) for line in HABITS), ()) if done else None


# What a prompt says of somebody, and no plot has a place for.
HABITS = (
    "There was one thing about {him}: {he} ~.",
    "One thing was known of {him}: {he} ~.",
    "And there was this about {him}: {he} ~.",
)


def _time(world: World) -> None:
    rng, plot, facts = world.rng, world.plot, world.facts
    asked = plot.one("time", "any").split()
    world.time = rng.choices(TIMES, [12, 52, 15, 21])[0] if asked == ["any"] else rng.choice(asked)
    # Where the first beat says when it is, that is what a prompt may state.
    world.time = plot.beats[0].time or world.time
    if facts.get("time") in TIMES:
        world.time = facts["time"]
    elif said := places.hour(facts.get("place", "")):
        world.time = said
    weather = plot.one("weather", "any").split()
    open_air = not world.place.tags & {"inside", "sea", "space", "sky"}
    if weather not in (["any"], ["none"]):
        world.weather = rng.choice(weather)
    elif weather == ["any"] and open_air:
        if "snow" in world.place.tags:
            world.weather = "snow" if rng.random() < 0.5 else ""
        elif "hot" not in world.place.tags and rng.random() < 0.3:
            world.weather = rng.choice(list(places.WEATHERS))
    if open_air and rng.random() < 0.22:
        world.season = rng.choice(places.SEASONS)
        if "autumn" in world.place.tags:
            world.season = "autumn"
    if world.weather == "snow" or "snow" in world.place.tags:
        world.season = "winter" if world.season else ""
    elif world.season == "winter" and world.weather != "fog":
        world.season = ""
    if "hot" in world.place.tags or "space" in world.place.tags or "sea" in world.place.tags:
        world.season = ""
    if facts.get("weather") in places.WEATHERS:
        world.weather = facts["weather"]
    if facts.get("season") in places.SEASONS:
        world.season = facts["season"]
    adjectives = []
    if world.weather and rng.random() < 0.8:
        adjectives.append(rng.choice(places.WEATHERS[world.weather]))
    if world.season and rng.random() < 0.8:
        adjectives.append(world.season)
    part = rng.choice(places.PARTS[world.time])
    if adjectives and part in ("Tuesday", "Sunday", "early morning"):
        part = {"early morning": "morning"}.get(part, "day")
    world.when = " ".join(["one", *adjectives, part])


def _thing(world: World) -> None:
    rng, spec = world.rng, world.plot.one("thing", "any")
    pools = words.things()
    if "thing" in world.facts:
        world.thing = world.facts["thing"]
        return
    if "|" in spec or spec not in pools:
        world.thing = rng.choice([part.strip() for part in spec.split("|")])
        return
    luck = rng.random()
    if spec == "any" and luck < 0.2:
        world.thing = rng.choice(pools["rare"])
    elif spec == "any" and luck < 0.27:
        world.thing = made_up(rng)
    else:
        world.thing = rng.choice(pools[spec])
    if rng.random() < 0.4 and " " not in world.thing:
        world.thing_adjective = rng.choice(words.THING_ADJECTIVES)


# ---- slots --------------------------------------------------------------------------------------


_OF_CAST = [
    "kind",
    "kinds",
    "call",
    "he",
    "him",
    "his",
    "hers",
    "himself",
    "hand",
    "hands",
    "feet",
    "walked",
    "ran",
    "voice",
    "home",
    "bed",
]
SLOTS = frozenset(
    [
        "age",
        "kin",
        "wear",
        "place",
        "in_place",
        "a_place",
        "in_a_place",
        "spot",
        "spot2",
        "spot3",
        "when",
        "thing",
        "things",
        "a_thing",
        "moral",
        "refrain",
    ]
    + [f"{mark}{word}" for mark in ("", "f", "o") for word in _OF_CAST]
    + [f"{before}{role}" for before in ("", "a_") for role in ("hero", "friend", "other")]
    + [f"{role}_the" for role in ("hero", "friend", "other")]
)


def _slots(world: World) -> None:
    rng, slots = world.rng, world.slots
    for role, one in world.cast.items():
        mark = "" if role == "hero" else role[0]
        body = BODIES[one.kind.group]
        he, him, his, hers, himself = PRONOUNS[one.pronoun]
        slots.update(
            {
                role: one.called,
                f"a_{role}": one.introduced(),
                f"{role}_the": _the(rng, one),
                f"{mark}kind": one.kind.name,
                f"{mark}kinds": plural(one.kind.name),
                f"{mark}call": one.name or one.kind.name,
                f"{mark}he": he,
                f"{mark}him": him,
                f"{mark}his": his,
                f"{mark}hers": hers,
                f"{mark}himself": himself,
                f"{mark}hand": body.hand,
                f"{mark}hands": plural(body.hand) if body.hand != "foot" else "feet",
                f"{mark}feet": body.feet,
                f"{mark}walked": body.walked,
                f"{mark}ran": body.ran,
                f"{mark}voice": body.voice,
                f"{mark}home": f"{his} {body.home}",
                f"{mark}bed": body.bed,
            }
        )
    if "friend" in world.cast and slots["fkind"] in world.facts.get("event", ""):
        slots["a_friend"] = slots["friend"]  # "the princess asks him": she is known
    slots["wear"] = world.hero.wear
    place = world.place
    the = place.the
    spots = rng.sample(place.spots, min(3, len(place.spots)))
    slots.update(
        place=the,
        in_place=f"{place.prep} {the}",
        a_place=article(place.noun) if the != place.noun else the,
        in_a_place=f"{place.prep} {article(place.noun) if the != place.noun else the}",
        spot=spots[0],
        spot2=spots[1],
        spot3=spots[-1],
        when=world.when,
        thing=world.thing,
        things=plural(world.thing),
        a_thing=article(f"{world.thing_adjective} {world.thing}".strip()),
        moral=world.moral,
    )
    _family(world)
    _kin(world)
    _pools(world)
    _drawn_rows(world)
    refrain = world.plot.one("refrain")
    if refrain:
        slots["refrain"] = refrain


def _the(rng: random.Random, one: Character) -> str:
    """'Momo the fox', 'the shy fox'."""
    if one.name:
        told = one.adjectives if rng.random() < 0.4 else []
        return f"{one.name} the {' '.join([*told, one.kind.name])}"
    return f"the {' '.join([*one.adjectives, one.kind.name])}"


_SIBLINGS = word_set("brother sister cousin")


def _family(world: World) -> None:
    """A grandpa whom nobody names is somebody's: "her grandpa", not "a grandpa"."""
    slots = world.slots
    for role, one in world.cast.items():
        is_kin = one.kind.name in _FAMILY | _SIBLINGS and one.kind.name != world.hero.kind.name
        if role == "hero" or not is_kin or f"{role}-name" in world.facts:
            continue
        one.name = ""
        own = f"{slots['his']} {one.kind.name}"
        slots.update({role: own, f"a_{role}": own, f"{role}_the": own})
        slots[f"{role[0]}call"] = one.kind.name.capitalize()


def _kin(world: World) -> None:
    """`kin: sister/brother | cousin`: what the friend is to the hero, who says "his cousin Ada"."""
    if not world.plot.all("kin"):
        return
    friend, slots = world.cast["friend"], world.slots
    hers, _, his = slots["kin"].partition("/")
    slots["kin"] = hers if friend.pronoun == "she" or not his else his
    called = "" if friend.name.lower() == slots["kin"] else friend.name
    slots["a_friend"] = f"{slots['his']} {slots['kin']} {called}".strip()
    slots["friend_the"] = slots["a_friend"]
    if not friend.name:
        slots["friend"] = slots["a_friend"]  # "her brother", not "the brother"


def _pools(world: World) -> None:
    """The rows of the plot's pools; none that names somebody of the cast."""
    cast = [one.kind.name for one in world.cast.values()]
    for name in world.plot.one("pool").split():
        given = {key: world.facts[key] for key in pools.keys(name) if key in world.facts}
        given = {key: _of_hero(world, key, said) for key, said in given.items()}
        given = {key: said for key, said in given.items() if said}
        due = _DUE.search(world.facts.get("trouble", ""))
        if name == "occasion" and due and not given:
            given = {"feast": due[1]}
        for _ in range(20):
            row = pools.draw(world.rng, name, given)
            said = " ".join(row.values())
            if not any(kind in said for kind in cast):
                break
        # Said now, so that what it says of the hero ("has lost {his} hat") is what a brief says.
        voice = Voice(world.rng, world.slot, frozenset(world.tags))
        row = {
            slot: voice.say(compiled(value)) if "{" in value or "[" in value else value
            for slot, value in row.items()
        }
        world.slots.update(row)


# "runs out of flour the night before the king's birthday"
_DUE = re.compile(r" (?:before|during) ((?:the|his|her|its|their|an?) .+|[A-Z][\w' ]+)$")
_KIN = "(?=(?:grand|mum|mom|dad|papa|mama|mother|father|aunt|uncle|sister|brother|little|big))"
_HE = word_set("he him his himself")
_SHE = word_set("she her hers herself")


def _of_hero(world: World, key: str, said: str) -> str:
    """A clause of a prompt as it is told of the hero: 'ate my shoe' -> 'ate the shoe'; '' for none.

    Where it speaks of one that is not of the hero's sex, and of nobody else, the hero was meant.
    """
    slot = pools.slot_of(key)
    if slot.copied != "clause":
        return said
    said = slot.checked(said)
    return _as_own(said, world.hero.pronoun)


def _as_own(said: str, pronoun: str) -> str:
    """What is said of the hero, with the hero's pronouns: 'ate my shoe' -> 'ate the shoe'."""
    said = re.sub(rf"\b(?:my|our) {_KIN}", f"{PRONOUNS[pronoun][2]} ", said)
    said = re.sub(r"\b(?:my|our) ", "the ", said)
    words = set(said.lower().split())
    if pronoun == "he" and not words & _HE:
        said = re.sub(rf"\b{HER}", "his", said)
        for hers, his in (("she", "he"), ("herself", "himself"), ("hers", "his"), ("her", "him")):
            said = re.sub(rf"\b{hers}\b", his, said)
    elif pronoun == "she" and not words & _SHE:
        for his, hers in (("he", "she"), ("himself", "herself"), ("his|him", "her")):
            said = re.sub(rf"\b(?:{his})\b", hers, said)
    return said


def _bare(phrase: str) -> str:
    """A phrase without its article."""
    return re.sub("^(?:an?|the) ", "", phrase.lower())


def _drawn_rows(world: World) -> None:
    """`draw: noise / source = a tapping / a shutter | a hum / a bee`: one row for the story."""
    for columns, table in world.plot.drawn:
        world.columns.append(columns)
        said = [
            row
            for row in table
            if any(
                name in world.facts and _bare(world.facts[name]) == _bare(cell)
                for name, cell in zip(columns, row, strict=True)
            )
        ]
        # The baker does not meet "the baker".
        cast = {one.kind.name.split()[-1] for one in world.cast.values()}
        others = [row for row in table if cast.isdisjoint(" ".join(row).split())]
        row = world.rng.choice(said or others or table)
        voice = Voice(world.rng, world.slot, frozenset(world.tags))
        for name, cell in zip(columns, row, strict=True):
            # Said now, so that it stays the same through the story.
            world.slots[name] = voice.say(compiled(cell))
