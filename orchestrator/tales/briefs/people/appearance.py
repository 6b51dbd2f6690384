"""What a prompt says of the hero's looks is in its picture, as it is said."""

import re

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set

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
_SMALL = word_set("a an the his her its their two three very")
_HAS = r"(?:(?:who )?(?:wears|(?:has|needs|gets)(?: to wear)?)|wearing|with|in)"
_AGE = r"(?:,? (?:aged )?\w{1,5},?)?"
_MOST = 3


def shown(facts: Facts, prompt: str) -> None:
    """Say what of its looks a prompt says right after the hero: "a fairy with blue hair"."""
    low = " ".join(prompt.lower().replace("’", "'").split())
    kind = _whole_kind(facts, low)
    names = [re.escape(said) for said in (facts.get("name", "").lower(), kind) if said]
    if not names:
        return
    named = r"(?:,? (?:called|named) [\w'-]{1,20})?"
    found = re.search(
        rf"\b(?:{'|'.join(names)}){named}(?:{_AGE}|,?) {_HAS} ([^.;:!?]{{1,120}})", low
    )
    said = []
    for part in re.split(r",? and |, ", found[1])[:_MOST] if found else ():
        item = _item(part)
        if not item:
            break
        said.append(item)
    if said:
        facts["shown"] = ", ".join(said)


def _item(text: str) -> str:
    """'long green coat' of "a long green coat who sails"; '' where no piece of a look is named."""
    words = [word for word in text.split() if word not in _SMALL or word == "two"]
    for at, word in enumerate(words[:5]):
        if word in _CLOTHES or word in _BODY:
            after = words[at + 1 : at + 2]
            if after and after[0] in _CLOTHES | _BODY:  # "rain boots", "suit jacket"
                continue
            return " ".join(words[: at + 1])
        if word in _BREAKS:
            break
    return ""


_BREAKS = word_set("who that which and or but of in on at with for to from is was lost finds")


def _whole_kind(facts: Facts, low: str) -> str:
    """The hero's kind, which is all that the prompt says: "superhero little sister"."""
    kind, group, pronoun = who(facts.get("hero", ""))
    if group != "person" or not kind:
        return kind
    child = re.search(rf"\b{re.escape(kind)} ((?:(?:little|big|baby) )?{_CHILD})\b", low)
    if not child:
        return kind
    pronoun = "she" if child[2] in ("sister", "girl", "daughter") else "he"
    facts["hero"] = f"{kind} {child[1]} / child / {pronoun}"
    return f"{kind} {child[1]}"


_CHILD = "(sister|brother|girl|boy|daughter|son)"
