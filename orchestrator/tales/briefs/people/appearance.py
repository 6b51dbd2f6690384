"""What a prompt says of the hero's looks is in its picture, as it is said."""

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.people.mentions import mentions
from orchestrator.tales.briefs.people.parts import matches
from orchestrator.text.clauses import several, text
from orchestrator.text.english import word_set
from orchestrator.text.syntax import Syntax

_CLOTHES = word_set(
    "coat jacket dress cape robe tunic apron overalls dungarees shirt sweater jumper t-shirt "
    "hoodie suit uniform skirt trousers pants shorts socks shoes boots wellies hat cap helmet "
    "crown beret hood scarf gloves mittens glasses goggles mask ribbon tie necklace belt backpack "
    "rucksack bag pyjamas pajamas raincoat armor armour tutu bandana earring earrings patch "
    "eyepatch slippers sunglasses turban shawl poncho vest waistcoat kilt kimono sandals clogs "
    "cloak tiara"
)
_BODY = word_set(
    "hair fur wings eyes tail beard scales feathers spots stripes nose ears mane skin shell horn "
    "horns freckles braids plaits pigtails ponytail moustache mustache teeth beak spines whiskers "
    "leg hook trunk curls arms paws fins petals wheels paint wool"
)
_WEARS = word_set("wearing wears wear has")
_WITH = word_set("with in")
_MOST = 3


def shown(facts: Facts, syntax: Syntax) -> None:
    """Say what of its looks a prompt says of the hero: "a fairy with blue hair"."""
    heroes = (one for one in mentions(syntax) if matches(one, facts, "hero"))
    one = next(heroes, None)
    if one is None:
        return
    said = []
    for at in range(one.first, len(syntax.words)):
        is_look = syntax.low(at) in _CLOTHES | _BODY
        if is_look and _is_of(syntax, at, one.head):
            for part in several(syntax, at)[:_MOST]:
                said += _item(syntax, part)
            break
    if said:
        facts["shown"] = ", ".join(said)


def _is_of(syntax: Syntax, at: int, head: int) -> bool:
    """Whether the hero has it or wears it: "with ...", "wearing ...", "who wears ..."."""
    case = syntax.child(at, "case")
    above = syntax.heads[at]
    if case is not None:
        is_with = syntax.low(case) in _WITH
        return is_with and (above == head or (above >= 0 and syntax.heads[above] == head))
    is_worn = above >= 0 and syntax.relations[at] == "obj"
    while is_worn and syntax.relations[above] in ("xcomp", "conj"):  # "has to wear"
        if syntax.low(above) not in _WEARS:
            return False
        above = syntax.heads[above]
    is_worn = is_worn and syntax.low(above) in _WEARS
    return is_worn and (syntax.heads[above] == head or head in syntax.children(above, "nsubj"))


def _item(syntax: Syntax, at: int) -> list[str]:
    """'long green coat' of "a long green coat who sails"; none for what is no piece of a look."""
    if syntax.low(at) not in _CLOTHES | _BODY:
        return []
    parts = [c for c in syntax.children(at, "amod", "compound", "nummod") if c < at]
    return [text(syntax, min([at, *parts]), at).lower()]
