"""A plot for what a prompt says of others: what happens somewhere, or why something is so."""

import random

from orchestrator.tales.briefs.brief import SETTING, Brief, Facts, cast_of
from orchestrator.tales.briefs.matters.matter import (
    EVENT,
    Happening,
    Matter,
    is_asking,
    is_where,
    main,
)
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.reading import group_of
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import third
from orchestrator.tales.worlds import places
from orchestrator.text.english import word_set

_EVENT_PLOTS = ("from door to door", "the ladder of nine years")
_WHY = "why it is so"
_DAYS = word_set("day night morning evening time")
_EVERYBODY = word_set("nobody everybody everyone one")
_COMES = word_set("come go")
_SMALL = word_set("the a an all his her its their my our at in on it there one") | _EVERYBODY
_SMALL |= word_set("someone somebody")


def happening(brief: Brief, matter: Matter) -> Brief | None:
    """What happens somewhere or one day: "a school where ...", "the day ...", "what if ..."."""
    of_hero = main(matter)
    for one in matter.happenings:
        above = matter.syntax.heads[one.head]
        is_other = of_hero is not None and of_hero != one  # "discovers a forest where ..."
        if one.sentence or above < 0 or is_other or not _is_event(one, matter):
            continue
        if matter.low(above) == "what" or matter.bases(above) & _DAYS:
            where = ""
        elif one.clause.relation == "acl:relcl" and is_where(one, matter):
            where = _at(matter, one, above)
        elif matter.low(one.subject) in ("nobody", "everybody") and _is_done_to(one, matter, above):
            where = f" the {matter.noun(above).lower()}"
        else:
            continue
        if event := clause_check.happens(small(matter.whole(one) + where)):
            facts = cast_of(brief) if matter.is_hero(one.subject) else _nobody(brief)
            plot = random.Random(matter.prompt).choice(_EVENT_PLOTS)
            return Brief(EVENT[0], plot, facts | {"event": event})
    return None


def _is_done_to(one: Happening, matter: Matter, above: int) -> bool:
    """Whether a relative clause is of what is done to a thing: "a castle that nobody visits"."""
    objects = matter.syntax.children(one.head, "obj")
    is_alive = matter.low(above) in alive() or group_of(matter.low(above)) in ("person", "child")
    is_relative = one.clause.relation == "acl:relcl" and not matter.syntax.heads[above] >= 0
    return is_relative and not is_alive and all(matter.low(at) == "that" for at in objects)


def _nobody(brief: Brief) -> Facts:
    """The facts without people, of whom an event tells; who has a name is there to see it."""
    if "name" in brief.facts:
        return cast_of(brief)
    return {key: value for key, value in brief.facts.items() if key in SETTING}


def _is_event(one: Happening, matter: Matter) -> bool:
    is_whole = one.is_finite and one.clause.has_own_subject and not one.is_denied
    is_named = one.subject is not None and matter.syntax.tags[one.subject] not in ("WP", "WDT")
    return is_whole and is_named and matter.low(one.subject) not in ("he", "she", "i", "we", "me")


def of_others(brief: Brief, matter: Matter) -> Brief | None:
    """What somebody or something else does: "it rains soup"."""
    for relations in (("root", "conj", "parataxis"), ("advcl", "ccomp")):
        for one in matter.happenings:
            is_one = one.clause.relation in relations and not one.sentence
            is_one = is_one and _is_event(one, matter) and not is_asking(one)
            if is_one and (event := clause_check.happens(small(matter.whole(one)))):
                return Brief(*EVENT, _nobody(brief) | {"event": event})
    return None


def _at(matter: Matter, one: Happening, above: int) -> str:
    """Where it happens, of which a clause with "where" is said."""
    noun = matter.noun(above).lower()
    place = places.where(noun)
    if one.does & _COMES and not place.startswith(("in the town", "in the city")):
        return f" to the {noun}"
    return f" {place or f'in the {noun}'}"


def small(text: str) -> str:
    first, _, rest = text.partition(" ")
    return f"{first.lower()} {rest}" if first.lower() in _SMALL else text


def asked_why(brief: Brief, matter: Matter) -> Brief | None:
    """Why something is so: the whole clause, as what it says of anybody."""
    facts = brief.facts
    if not matter.syntax.words or matter.low(0) not in ("why", "how"):
        return None
    for one in matter.happenings:
        if one.subject is None or one.is_part:
            continue
        aux = matter.syntax.child(one.head, "aux")
        is_does = aux is not None and matter.low(aux) in ("do", "does") and aux < one.subject
        if matter.low(0) == "why" and is_does and matter.low(one.subject) != "you":
            verb, *rest = matter.said(one).split()
            several = matter.syntax.tags[one.subject] in ("NNS", "NNPS") or matter.low(aux) == "do"
            why = " ".join([matter.phrase(one.subject), verb if several else third(verb), *rest])
            named = {key: value for key, value in facts.items() if key in ("time", "weather")}
            plot = random.Random(matter.prompt).choice(["a lost bet", "a sign between two friends"])
            return Brief(_WHY, plot, named | {"why": small(why)})
    return None
