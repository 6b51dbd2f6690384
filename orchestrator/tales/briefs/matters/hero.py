"""A plot for what a prompt says of its hero: what it does, wants, feels, has or is like."""

import random
import re

from orchestrator.tales.briefs.brief import Brief, Facts, cast_of
from orchestrator.tales.briefs.matters.matter import (
    AFRAID,
    FEELINGS,
    FINDS,
    FINDS_NOTE,
    FRIENDS,
    MISHAPS,
    ODD,
    ODD_PLOTS,
    SAD,
    STATES,
    WANTS,
    WISH,
    Happening,
    Matter,
    is_relative,
    main,
)
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.reading import group_of
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import HELPING, is_past, is_verb, rooted, third
from orchestrator.tales.pools import suits
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import word_set

_TROUBLE = ("trouble at the wrong moment", "only those who stop")
_CHOICE = "has to choose"
_CHOICE_PLOTS = ("the coin in the air", "everybody knows better", "one shoe each way")
_SAD_PLOTS = ("somebody moves over", "the grey guest")
_FEARS = ("is afraid of something", "swapped fears")
_DO = ("wants to do something odd", "three who each knew a third")
_JOURNEY = ("goes on a journey to a far place", "whose turn to be brave")
_LESSON = ("learns from somebody", "first one sweeps")
_WRONG = ("did something wrong", "somebody is being kind")
_HELP = ("saves or helps somebody", "from the cry to the thanks")
_JOB = ("at work on an unusual day", "the day off")
_STAYS = ("it stands where it stands", "the builder with the plan")
_CHOOSES = word_set("choose decide")
_LEARNS = word_set("learn")
_BY_ACCIDENT = word_set("wrong accident accidentally mistake")
_FEELS = word_set("feel")
_LIKES = word_set("like love")
_HELPS = word_set("help")
_PULLS = word_set("pull drag dig get lift")
_SEEKS = word_set("search look seek hunt")
_LONG_WAYS = word_set("tunnel staircase path cave")
_WAYS_IN = _LONG_WAYS | word_set("door gate portal hole hatch mirror wardrobe")
_GOES = word_set("travel sail fly go journey set walk")
_TOWARDS = word_set("to into")
_CUT = word_set("cut tear pull chop knock")
_OFTEN = word_set("every each always often")
# Verbs of what one is or does all the time.
_LASTS = word_set(
    "be have can love like hate think believe pretend know live never always want fall need miss"
)


def of_hero(matter: Matter, facts: Facts) -> Brief | None:
    one = main(matter)
    if one is None:
        return _of_owned(matter, facts)
    said = matter.said(one)
    rng = random.Random(matter.prompt)
    if found := _feeling(matter, facts, one, said):
        return found
    part = matter.part(one)
    if deed := _wanted_next(matter, one):
        return Brief(*_DO, facts | {"do": deed})
    if one.does & _LEARNS and part:
        skill = re.sub(r"^to | from .*", "", matter.said(part))
        return Brief(*_LESSON, facts | {"skill": skill})
    if (wish := _wish(matter, one)) and not one.is_denied:
        return Brief(WISH, "eleven reasons", facts | {"get": wish})
    if one.does & FINDS and (found := _find(matter, facts, one)):
        return found
    frees = bool(one.does & _PULLS) and matter.has(one.head, {"out"})  # "pulls a boat out"
    if (one.does & _HELPS or frees) and matter.under(one.head, "obj") and not one.is_denied:
        return Brief(*_HELP, facts | {"aid": rooted(said)})
    if one.does & _GOES and (goal := _goal(matter, one)):
        return Brief(*_JOURNEY, facts | {"goal": goal})
    is_passive = bool(matter.syntax.children(one.head, "aux:pass", "nsubj:pass"))
    is_often = matter.has(one.head, _OFTEN | {"love"})
    is_mishap = not is_often and (one.does & (MISHAPS | STATES) or is_passive)
    if is_mishap and not one.is_denied and (does := clause_check.does(_third(said))):
        return Brief(*_TROUBLE, facts | {"trouble": does})
    is_deed = not is_relative(one, matter) and one.does.isdisjoint(_LASTS)
    deed = clause_check.do(matter.deed(one))
    group = who(facts.get("hero", ""))[1]
    is_done_to = matter.syntax.child(one.head, "obj") is not None  # "the wind steals a hat"
    if is_deed and group == "thing" and "name" not in facts and not is_done_to:
        return None  # "the power goes out" wants nothing: it is what happens
    if is_deed and not one.is_denied and deed and matter.low(one.clause.first) not in HELPING:
        return Brief(*_DO, facts | {"do": rooted(deed)})
    does = clause_check.does(_third(said))
    if not does:
        return None
    cut = matter.part(one)
    if group == "still" and one.is_denied and cut and cut.does & _CUT:
        return Brief(*_STAYS, facts)
    return Brief(ODD, rng.choice(ODD_PLOTS), facts | {"odd": does})


def _wanted_next(matter: Matter, one: Happening) -> str:
    """What the hero wants to do because of what happened: "got a card and wants to write back"."""
    for other in matter.happenings:
        is_next = other.clause.relation == "conj" and matter.syntax.heads[other.head] == one.head
        part = matter.part(other) if is_next and other.does & {"want"} else None
        if part is not None and not other.is_denied and not one.is_denied:
            return clause_check.do(re.sub(r"^to ", "", matter.said(part)))
    return ""


def _of_owned(matter: Matter, facts: Facts) -> Brief | None:
    """What is said of what the hero has: "a wizard whose spells go wrong"."""
    for one in matter.happenings:
        owner = matter.owner(one.subject) if one.subject is not None else None
        above = matter.syntax.heads[one.head]
        if owner is not None and matter.low(owner) == "whose" and matter.is_hero(above):
            odd = clause_check.does(f"whose {matter.noun(one.subject)} {matter.said(one)}")
            plot = random.Random(matter.prompt).choice(ODD_PLOTS)
            return Brief(ODD, plot, facts | {"odd": odd}) if odd else None
    return None


def _third(said: str) -> str:
    """What several do as it is said of one."""
    first, _, rest = said.partition(" ")
    is_base = is_verb(first) and rooted(first) == first
    if is_base and not is_past(first) and first.lower() not in HELPING:
        return f"{third(first)} {rest}"
    return said


def choice(brief: Brief, matter: Matter) -> Brief | None:
    """Who has to choose is told of just that."""
    for one in matter.happenings:
        last = matter.part(one) or one
        must = one.is_denied or matter.low(one.clause.first) in ("must", "has", "have")
        if (one.does | last.does) & _CHOOSES and must and one.is_hero:
            said = clause_check.does(re.sub(r"^must ", "has to ", _third(matter.said(one))))
            plot = random.Random(matter.prompt).choice(_CHOICE_PLOTS)
            return Brief(_CHOICE, plot, cast_of(brief) | {"choice": said}) if said else None
    return None


def mistake(brief: Brief, matter: Matter) -> Brief | None:
    """What is done by accident is to be put right."""
    for one in matter.happenings:
        if one.is_hero and not one.is_part and matter.has(one.head, _BY_ACCIDENT):
            said = re.sub(r"\baccidentally ", "", matter.said(one))
            said = clause_check.does(_third(said))
            return Brief(*_WRONG, cast_of(brief) | {"wrong": said}) if said else None
    return None


def feeling(brief: Brief, matter: Matter) -> Brief | None:
    """What the hero fears or feels is neither a habit nor a misdeed."""
    one = main(matter)
    if one is None or one.is_denied or brief.premise not in (ODD, _WRONG[0], _TROUBLE[0]):
        return None
    return _feeling(matter, cast_of(brief), one, matter.said(one))


def whose(brief: Brief, matter: Matter) -> Brief | None:
    """What the hero's thing fears: "a witch whose broom is afraid of heights"."""
    is_own = any(one.is_hero for one in matter.doing(AFRAID))
    is_fear = brief.premise == _FEARS[0] and not is_own
    return _of_owned(matter, cast_of(brief)) if is_fear else None


def _feeling(matter: Matter, facts: Facts, one: Happening, said: str) -> Brief | None:
    """What the hero fears or feels."""
    if one.does & AFRAID and not one.is_denied:
        at = matter.under(one.head, "obl", "obj", "nmod")
        if at is not None:
            return Brief(*_FEARS, facts | {"fear": matter.phrase(at)})
    feels = one.does & _FEELS and matter.has(one.head, FEELINGS)
    if (feels or one.does & FEELINGS) and not one.is_denied:
        said = said if matter.syntax.children(one.head, "cop") or feels else f"is {said}"
        plot = random.Random(matter.prompt).choice(_SAD_PLOTS)
        return Brief(SAD, plot, facts | {"mood": said})
    return None


def _wish(matter: Matter, one: Happening) -> str:
    """What the hero wishes: to do something, to have it, or to find whom it looks for."""
    part = matter.part(one)
    would = matter.has(one.head, word_set("would")) and one.does & _LIKES
    if (one.does & WANTS or would) and part is not None:
        return re.sub(r"^to ", "", matter.deed(part))
    if one.does & WANTS and (thing := matter.syntax.child(one.head, "obj")) is not None:
        return f"have {matter.phrase(thing)}"
    if one.does & _SEEKS:
        whom = next(
            (
                at
                for at in matter.syntax.children(one.head, "obl", "nmod", "obj")
                if matter.preposition(at) in ("for", "")
            ),
            None,
        )
        return f"find {matter.phrase(whom)}" if whom is not None else ""
    return ""


def _find(matter: Matter, facts: Facts, one: Happening) -> Brief | None:
    at = matter.under(one.head, "obj")
    if at is None:
        return None
    if matter.low(at) in alive():
        kind = matter.low(at)
        whom = {"friend": f"{kind} / {group_of(kind) or 'beast'} / "}
        return Brief(*FRIENDS, whom | facts)
    item = matter.noun(at)
    words = set(item.lower().split())
    if words & _WAYS_IN:
        where = "at the end of" if words & _LONG_WAYS else "behind"
        return Brief(*_JOURNEY, facts | {"goal": f"the land {where} the {item}"})
    return Brief(*FINDS_NOTE, facts | {"item": item}) if suits("item", {"item": item}) else None


def _goal(matter: Matter, one: Happening) -> str:
    for at in matter.syntax.children(one.head, "obl", "nmod"):
        if matter.preposition(at) in _TOWARDS:
            return matter.phrase(at)
    return ""


def of_noun(matter: Matter, facts: Facts) -> Brief | None:
    """Who has or lacks what is named beside it: "a kangaroo with an empty pouch"."""
    for at, tag in enumerate(matter.syntax.tags):
        above = matter.syntax.heads[at]
        if above < 0 or not matter.is_hero(above):
            continue
        feared = matter.under(at, "obl", "obj", "nmod") if AFRAID & matter.bases(at) else None
        if feared is not None:  # "a candle afraid of the wind"
            return Brief(*_FEARS, facts | {"fear": matter.phrase(feared)})
        if tag not in ("NN", "NNS"):
            continue
        preposition = matter.preposition(at)
        if preposition == "without":
            odd = f"has no {matter.noun(at)}"
        elif preposition == "with" and matter.low(at) not in alive():
            odd = f"has {matter.phrase(at)}"
        elif preposition == "for" and matter.low(above) not in ("story", "book"):
            job = f"{matter.noun(above)} for {matter.phrase(at)}"
            return Brief(*_JOB, facts | {"job": job})
        else:
            continue
        plot = random.Random(matter.prompt).choice(ODD_PLOTS)
        return Brief(ODD, plot, facts | {"odd": odd.lower()})
    return None
