"""Of whom something is said: a name or a clause goes to nobody else."""

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import MOST_OF_CLAUSE, Facts
from orchestrator.tales.briefs.people.kinds import CHILDREN, being
from orchestrator.tales.briefs.people.mentions import OWNERS, Mention
from orchestrator.tales.briefs.people.roles import put
from orchestrator.tales.briefs.people.somebody import lives
from orchestrator.tales.briefs.reading import RELATIVE
from orchestrator.tales.worlds.world import name_key, who
from orchestrator.text.english import word_set
from orchestrator.text.syntax import split


def whose_names(facts: Facts, told: list[Mention]) -> None:
    """A name is of whom it is said: "a blue bear is jealous of his new friend Sam"."""
    for role in ROLES:
        named = name_key(role)
        name, kind = facts.get(named, "-").lower(), who(facts.get(role, ""))[0].rpartition(" ")[2]
        one = next(
            (one for one in told[role == "hero" :] if one.somebody.name.lower() == name), None
        )
        if one is None or one.head in ("", kind):
            continue
        is_other = any(each.head == kind for each in told)
        if role == "hero" and (is_other or one.by in OWNERS):
            del facts["name"]
            if not kind and lives(told[0].somebody):  # "grandma takes her grandson Ollie along"
                put(facts, "hero", told[0].somebody)
            if "friend-name" not in facts:
                put(facts, "friend", one.somebody)
        elif being(one.somebody.kind) and one.head not in CHILDREN:
            put(facts, role, one.somebody)


_OF_HERO = word_set("wrong trouble odd mood quirk habit_do fear skill get do foe joy")


def whose_clauses(facts: Facts, told: list[Mention], prompt: str) -> None:
    """What another does is not told of the hero: "her patient, a parrot who says no"."""
    kind, name = who(facts.get("hero", ""))[0].rpartition(" ")[2], facts.get("name", "-").lower()
    low = [word.text.lower() for word in split(prompt)]
    for one in told:
        is_hero = one.head == kind or one.somebody.name.lower() == name
        is_both = one.behind in ("and", "&") and one.follows not in RELATIVE
        is_taught = one.follows == "to"  # "teaches a magpie to count"
        if is_hero or is_both or is_taught or one.owns or not (kind or name != "-"):
            continue
        start = one.end + (one.follows in RELATIVE)
        said = " ".join(low[start : start + MOST_OF_CLAUSE])
        for key in _OF_HERO & facts.keys():
            clause = facts[key].lower()
            if said.startswith(clause) or said.partition(" ")[2].startswith(clause):
                del facts[key]
