"""Who plays beside the hero: whoever comes in, the family, another of the same kind."""

import re

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Brief, Facts
from orchestrator.tales.briefs.people.kinds import (
    CHILDREN,
    FAMILY,
    GROWN,
    RELATIONS,
    being,
    is_akin,
)
from orchestrator.tales.briefs.people.mentions import Mention
from orchestrator.tales.briefs.people.roles import put
from orchestrator.tales.briefs.people.somebody import lives
from orchestrator.tales.grammar import plots
from orchestrator.tales.worlds.words import plural
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set

# Who comes in behind these plays a part of their own: "meets a girl", "until a goat tells".
_BRINGS = word_set(
    "and & but until so when while because with whose then for meets met meet finds found helps "
    "helped asks asked visits visited saves saved invites invited teaches taught tells told loves "
    "comforts follows rescues takes took befriends shows joins hugs"
)


def companion(facts: Facts, told: list[Mention]) -> None:
    """Whoever else plays a part of their own is the friend, if nobody else is."""
    if facts.keys() & {"friend", "friend-name", "other", "other-name", "group"}:
        return
    kind, name = who(facts.get("hero", ""))[0], facts.get("name", "").lower()
    known = " ".join(value for key, value in facts.items() if key not in ROLES).lower()
    heads: set[str] = set()
    for one in told:
        said = one.somebody
        is_hero = said.name.lower() == name if said.name and name else is_akin(said.kind, kind)
        # "the new boy in class, Yusuf", but "a girl meets a girl"
        is_hero = is_hero or (one is told[0] and not said.name and not kind)
        is_hero = is_hero and not (one is not told[0] and one.by in ("a", "an") and kind in heads)
        is_hero = is_hero or not (said.kind or name)
        heads.add(one.head)
        is_brought = said.name or one.behind in _BRINGS | RELATIONS | {""}
        is_told = not said.name and one.head in known.split()
        if lives(said) and is_brought and not (is_hero or is_told or one.owns or one.by == "my"):
            put(facts, "friend", said)
            return


# Of the young the kind that they become.
_GROWN_UP = {
    **{"kitten": "cat", "puppy": "dog", "duckling": "duck", "chick": "hen", "piglet": "pig"},
    **{"lamb": "sheep", "calf": "cow", "foal": "horse", "fawn": "deer", "bunny": "rabbit"},
}
_SMALL = word_set("baby little young small cub pup tiny")


def kin(facts: Facts, told: list[Mention], brief: Brief) -> None:
    """The family of an animal is of its kind: "a fox cub and his dad", "his sister Bella"."""
    hero = being(who(facts.get("hero", ""))[0])
    kind, _, pronoun = who(facts.get("friend", ""))
    named = facts.get("friend-name", "-")
    said = next((one.somebody.kind for one in told if one.somebody.name == named), kind) or kind
    said = said.rpartition(" ")[2]
    if said not in FAMILY or hero is None:
        return
    pronoun = GROWN.get(said) or CHILDREN.get(said) or pronoun
    if "animal" in hero.tags:
        own = [_GROWN_UP.get(word, word) for word in hero.name.split() if word not in _SMALL]
        whole = " ".join([*own, said]) if said in GROWN else hero.name
        facts["friend"] = f"{whole} / {hero.group} / {pronoun}"
        facts.pop("kin", None)
    elif not kind and "child" not in hero.tags and _is_of_kin(brief):
        facts["friend"] = f"{said} / child / {pronoun}"  # a grandmother's grandson is no old woman


def _is_of_kin(brief: Brief) -> bool:
    return plots()[brief.premise, brief.plot].one("friend") == "kin"


def several(facts: Facts, brief: Brief, prompt: str) -> None:
    """Of "two kittens" both play, where the plot has a part for another; of "a knight" one does."""
    kind, group, pronoun = who(facts.get("hero", ""))
    roles = plots()[brief.premise, brief.plot].roles
    is_alone = not facts.keys() & {"friend", "friend-name"}
    is_twice = bool(kind) and who(facts.get("friend", ""))[0] == kind and "friend-name" not in facts
    if not kind or "friend" not in roles or not (is_alone or is_twice):
        return
    both = rf"\b(?:two|both|the twin)\b[\w ]{{0,30}}?\b{re.escape(plural(kind))}\b"
    if re.search(both, prompt, re.I):
        facts["friend"] = f"{kind} / {group} / {pronoun}"
    elif is_twice and len(re.findall(rf"\b{re.escape(kind)}", prompt, re.I)) < 2:
        del facts["friend"]
