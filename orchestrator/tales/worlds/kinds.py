"""Kinds of heroes: how they look, what they have, and how they get about.

Looks are said in words of the picture model's captions (`art/characters.py`), since what we say
here is what it is asked to draw. Kinds that `kinds.txt` has no row for come from the service's
vocabulary (`orchestrator/presets/words/`): each of its terms stands for a word of ours, and takes
that word's look.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orchestrator.tales.tables import cells, lines

VOCABULARY = Path(__file__).resolve().parents[2] / "presets" / "words"


@dataclass(frozen=True)
class Kind:
    """A sort of character: `look` may hold [a|b] choices and {c} for a colour of `colours`."""

    name: str
    group: str
    look: str
    colours: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()
    sex: str = ""


@dataclass(frozen=True)
class Body:
    """What a group of kinds has and how it gets about; `hand` is what it holds things with."""

    hand: str
    feet: str
    walked: str
    ran: str
    voice: str
    home: str
    bed: str
    tags: str = ""


def _bodies() -> dict[str, Body]:
    rows = (cells(line, "|") for line in lines(__file__, "bodies.txt"))
    return {group: Body(*row) for group, *row in rows}


BODIES = _bodies()
SEXES = {"~he": "he", "~she": "she", "~it": "it"}
# Words that are kind to no story of ours, or belong to somebody.
UNFIT = re.compile(
    r"assassin|slav|demon|devil|hell|satan|naked|god|goddess|war|kill|necro|zombie|undead|dead|"
    r"skeleton|ghoul|poach|smuggl|tyrant|stepmother|sphinx|slayer|terminat|execution|hangm|pope|"
    r"bishop|priest|monk|imam|rabbi|nun|caliph|sultan|shah|king |queen |tribes|caveman|cannibal|"
    r"concubine|harem|mercenar|gladiator|crusader|templar|bloodsuck|dracula|nosferatu|vigilante|"
    r"hunt|gun|beggar|drunk|fool|hag|crone|wicked|evil|cursed|monst|cockroach|tapeworm|leech|"
    r"american|german|french|english|irish|british|scottish|russian|chinese|japanese|siberian|"
    r"african|indian|arabian|persian|welsh|swiss|spanish|canadian|australian|"
    r"[A-Z.'\d]"
)
BRANDS = re.compile(
    r"peter pan|tinker ?bell|puss in boots|cinderella|snow white|rapunzel|beauty|thumbelina|robin|"
    r"locksley|little john|william tell|merlin|morgan|medusa|baba yaga|befana|krampus|thor|odin|"
    r"zeus|poseidon|hercules|samson|beowulf|aladdin|ali baba|sin[db]+ad|nessie|moby|fenrir|"
    r"cerberus|"
    r"anansi|wukong|reynard|chanticleer|jiminy|goliath|bunyan|claus|christmas|easter|wonder|super|"
    r"cleopatra|nefertiti|sheba|guinevere|titania|midas|charlemagne|pendragon|oberon|ramses|maid |"
    r"tutankhamun|montezuma|scheherazade|snegurochka|briar|caesar|spartan|fairy god|lady of|jinn|"
    r"transformer|polar express|puffing|mother|father|black beauty|ugly duck|henny|red hen|yogi"
)


@cache
def kinds() -> tuple[Kind, ...]:
    """The kinds of `kinds.txt`."""
    return _read_kinds("kinds.txt")


@cache
def further_kinds() -> dict[str, tuple[Kind, ...]]:
    """The kinds of `looks.txt` by name; a crane is a bird and a machine."""
    out: dict[str, tuple[Kind, ...]] = {}
    for kind in _read_kinds("looks.txt"):
        out[kind.name] = (*out.get(kind.name, ()), kind)
    return out


def _read_kinds(name: str) -> tuple[Kind, ...]:
    out, group, tags = [], "", frozenset[str]()
    for line in lines(__file__, name):
        if ":" not in line:
            group = line
            tags = frozenset([*BODIES[group].tags.split(), group])
            continue
        names, rest = line.split(":", 1)
        look, *more = (part.strip() for part in rest.split(";"))
        colours, own = (), set(tags)
        for part in more:
            if part.startswith("c="):
                colours = tuple(part[2:].split())
            else:
                own |= set(part.split())
        for name in names.split(","):
            name = name.strip()
            sex = next((said for mark, said in SEXES.items() if mark in name), "")
            name = name.split(" ~")[0]
            extra = {"old"} if re.match(r"old |grand|great-grand|gran|nana", name) else set()
            if re.search(r"cub|kitten|puppy|piglet|foal|fawn|calf|lamb|chick$|duckling|baby", name):
                extra.add("young")
            out.append(Kind(name, group, look, colours, frozenset(own | extra), sex))
    return tuple(out)


@cache
def still_kinds() -> tuple[Kind, ...]:
    """Heroes that stand where they are: they come only into plots that ask for `still`."""
    return tuple(kind for kind in kinds() if kind.group == "still")


@cache
def by_name() -> dict[str, Kind]:
    """The table by name."""
    return {kind.name: kind for kind in kinds()}


@cache
def rare_kinds() -> tuple[Kind, ...]:
    """Kinds out of the vocabulary: 'sleuth' looks as a detective does. None where it's missing."""
    table, out = by_name(), []
    path = VOCABULARY / "storybook_characters.txt"
    if not path.exists():
        return ()
    for line in path.read_text().splitlines():
        head, _, terms = line.partition(":")
        for term in terms.split(","):
            term = term.strip()
            known = table.get(head)
            if not known or term in table or UNFIT.search(term) or BRANDS.search(term):
                continue
            if not re.fullmatch(r"[a-z]+(?:[ -][a-z]+)?", term):
                continue
            sex = known.sex
            if re.search(r"(man|boy|lord|brother|sir|son|lad|duke|earl|baron)$", term):
                sex = "he"
            if re.search(r"(woman|girl|lady|maid|ess|sister|daughter|lass|tress|dame)$", term):
                sex = "she"
            own = next(iter(further_kinds().get(term, ())), known)
            out.append(Kind(term, known.group, own.look, own.colours, known.tags, sex))
    return tuple(out)


@cache
def known_kinds() -> dict[str, Kind]:
    """All kinds by name; what the table says of one counts."""
    return {kind.name: kind for kind in rare_kinds()} | by_name()
