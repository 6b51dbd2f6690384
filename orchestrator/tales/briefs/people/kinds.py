"""Who can play: the kinds of people and animals, and what somebody is to another."""

from functools import cache

from orchestrator.tales.worlds import looks
from orchestrator.tales.worlds.kinds import Kind, by_name, further_kinds, known_kinds, rare_kinds
from orchestrator.tales.worlds.words import plural
from orchestrator.text.english import word_set

# Relatives by their pronoun, '' where it is open: the grown up, and the children.
GROWN = dict.fromkeys(
    word_set(
        "mum mom mummy mommy mama mother grandma grandmother granny gran nana aunt auntie wife"
    ),
    "she",
) | dict.fromkeys(
    word_set("dad daddy papa father grandpa grandfather grandad granddad uncle husband"), "he"
)
CHILDREN = {
    **dict.fromkeys(word_set("son grandson brother nephew"), "he"),
    **dict.fromkeys(word_set("daughter granddaughter sister niece"), "she"),
    **dict.fromkeys(word_set("kid cousin twin sibling baby"), ""),
}
FAMILY = frozenset([*GROWN, *CHILDREN])
_SEXES = (
    GROWN
    | CHILDREN
    | dict.fromkeys(word_set("princess queen girl witch ballerina lady woman"), "she")
    | dict.fromkeys(word_set("prince king boy wizard man"), "he")
)
# What somebody is to another: it says nothing of what they are.
RELATIONS = word_set(
    "friend neighbour neighbor classmate patient customer passenger helper assistant apprentice "
    "sidekick partner boss babysitter visitor guest owner rival buddy pal"
)
# Who does something with what stands before it: "bus driver".
WORKERS = word_set(
    "driver keeper maker collector catcher hunter tamer cleaner seller painter singer dancer "
    "player builder mender trainer rider watcher inspector conductor designer chef master"
)
# Tags of those who live.
LIVING = word_set("animal person royal magic")


def being(kind: str) -> Kind | None:
    """Who plays by a name of one or more words: "mouse doctor"; None for nobody we know."""
    known = beings().get(kind)
    return known or (looks.known_kind(kind) if " " in kind else None)


@cache
def beings() -> dict[str, Kind]:
    """All kinds by name; of those that no tale draws by luck, who is no thing and no relative."""
    further = {name: found[0] for name, found in further_kinds().items()}
    return {
        name: kind
        for name, kind in further.items()
        if kind.tags & (LIVING | {"sky"}) and name.split()[-1] not in FAMILY | RELATIONS
    } | known_kinds()


@cache
def plurals() -> dict[str, str]:
    """All kinds by their plurals."""
    return {plural(name): name for name in beings() if plural(name) != name} | {
        "children": "child",
        "mice": "mouse",
        "geese": "goose",
        "wolves": "wolf",
        "elves": "elf",
        "thieves": "thief",
    }


@cache
def alive() -> dict[str, str]:
    """Kinds that are alive, by their singular and plural."""
    known = [*rare_kinds(), *by_name().values()]
    found = [kind for kind in known if kind.tags & {"animal", "royal", "magic"}]
    return {form: kind.name for kind in found for form in (kind.name, plural(kind.name))}


def sex_of(kind: str) -> str:
    """'he' or 'she' where a word of a kind says it: "dragon princess"; '' for others."""
    known = being(kind)
    said = (_SEXES[word] for word in reversed(kind.split()) if _SEXES.get(word))
    return (known.sex if known else "") or next(said, "")


def is_akin(one: str, other: str) -> bool:
    """Whether two kinds have a word in common: "bear", "polar bear"."""
    return not {*one.split()}.isdisjoint(other.split())
