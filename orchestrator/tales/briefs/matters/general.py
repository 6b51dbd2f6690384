"""A plot that tells a whole clause of a prompt in its own words, by the kind of the clause."""

import random
import re

from orchestrator.tales.briefs.brief import SETTING, Brief, Facts, cast_of
from orchestrator.tales.briefs.labels import own_facts
from orchestrator.tales.briefs.matters.matter import Happening, Matter
from orchestrator.tales.briefs.people.kinds import LIVING, alive
from orchestrator.tales.briefs.reading import group_of
from orchestrator.tales.grammar import Plot, plots
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import HELPING, infinitive, is_past, is_verb, rooted, third
from orchestrator.tales.pools import SLOTS
from orchestrator.tales.worlds import looks, places
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import keywords, word_set

ODD = "is not like the others"
ODD_PLOTS = ("wanted", "where Everybody lives", "the day it was missing")
WISH = "wants what somebody like that never gets"
EVENT = ("something odd has happened", "from door to door")
_EVENT_PLOTS = ("from door to door", "the ladder of nine years")
_TROUBLE = ("trouble at the wrong moment", "only those who stop")
_CHOICE = "has to choose"
_CHOICE_PLOTS = ("the coin in the air", "everybody knows better", "one shoe each way")
_SAD = "feels like that, and has a reason"
_SAD_PLOTS = ("somebody moves over", "the grey guest")
_FEARS = ("is afraid of something", "swapped fears")
_WHY = "why it is so"
_DO = ("wants to do something odd", "three who each knew a third")
FINDS_NOTE = ("finds a thing with a note", "please pass it on")
_JOURNEY = ("goes on a journey to a far place", "whose turn to be brave")
_LESSON = ("learns from somebody", "first one sweeps")
_WRONG = ("did something wrong", "somebody is being kind")
_HELP = ("saves or helps somebody", "from the cry to the thanks")
FRIENDS = ("two become friends although they are so different", "through the fence")
_JOB = ("at work on an unusual day", "the day off")
_STAYS = ("it stands where it stands", "the builder with the plan")

_CHOOSES = word_set("choose decide")
_LEARNS = word_set("learn")
_BY_ACCIDENT = word_set("wrong accident accidentally mistake")
_AFRAID = word_set("afraid scared frightened terrified fear")
FEELINGS = word_set(
    "sad angry lonely embarrassed ashamed jealous worried nervous homesick bored unhappy upset "
    "envious disappointed miserable"
)
_FEELS = word_set("feel")
_WANTS = word_set("want wish dream hope long would")
_LIKES = word_set("like love")
_HELPS = word_set("help")
_PULLS = word_set("pull drag dig get lift")
_SEEKS = word_set("search look seek hunt")
_HAS = word_set("have get")
_MISHAPS = word_set("lose fall shrink overslept oversleep wake turn")
_STATES = word_set("stuck caught trapped ill hurt tired")
_FINDS = word_set("find discover dig meet")
_LONG_WAYS = word_set("tunnel staircase path cave")
_WAYS_IN = _LONG_WAYS | word_set("door gate portal hole hatch mirror wardrobe")
_GOES = word_set("travel sail fly go journey set walk")
_TOWARDS = word_set("to into")
_CUT = word_set("cut tear pull chop knock")
_OFTEN = word_set("every each always often")
_DAYS = word_set("day night morning evening time")
_EVERYBODY = word_set("nobody everybody everyone one")
_COMES = word_set("come go")
# Verbs of what one is or does all the time.
_LASTS = word_set(
    "be have can love like hate think believe pretend know live never always want fall need miss"
)
_SORTS = ("acl:relcl", "acl")
# Words of many plots, which make none of them that of a prompt.
_COMMON = keywords(
    "wants would like wish dream have get find story never always little old day go something make "
    "somebody goes first"
)
_OF_FEAR = keywords("afraid scared frightened terrified fear")
# Words by any of which a prompt asks for a premise.
_MEANS = {
    "is lost and wants to go home": word_set("lost home back way"),
    "the first day of school": word_set("school kindergarten nursery preschool class"),
    "a new baby": word_set("baby sibling newborn"),
    "new in town": word_set("move new"),
    "wants to see the sea": word_set("sea ocean beach"),
    "is not well": word_set("ill sick fever cold flu"),
    "stage fright": word_set("stage perform audience"),
    "not needed any more": word_set("need useless replace"),
}
MISDEEDS = word_set(
    "steal take break eat lie tell forget hide lose throw spill push hit tear cheat trick fool "
    "leave cut scare tease drop ruin destroy fight blame copy peek pretend ignore "
    "wrong accident mistake cry shout laugh let burn borrow refuse promise bite kick"
)
# Verbs without which a prompt has nothing of a premise, whatever was marked for it.
_NEEDS = {
    WISH: word_set("want wish dream hope long would love like need try look search ask"),
    "follows something": word_set("follow track trail trace lead footprint"),
    "has lost something that matters": word_set("lose miss gone search look find steal"),
    "did something wrong": MISDEEDS,
    "where it goes": word_set("where"),
}
# What somebody does one day, or wants, is nothing that they are like; a mishap is no feeling.
_IS_NOT = {
    ODD: _FINDS | _WANTS,
    _SAD: _MISHAPS | _STATES,
    "two do something together": _FINDS,
}
_LIFELESS = word_set("vehicle thing machine toy")


def general(brief: Brief, matter: Matter) -> Brief | None:
    """The plot for a prompt whose own plot tells nothing of it; None where it does."""
    if brief.premise == FINDS_NOTE[0] and not {"item"} ^ ({"item", "item2"} & brief.facts.keys()):
        # The others tell of grandmother's attic, or of a second thing inside.
        return None if "grand" in matter.prompt.lower() else Brief(*FINDS_NOTE, brief.facts)
    if fits(brief, matter):
        return None
    facts = cast_of(brief)
    return _of_hero(matter, facts) or _of_others(brief, matter) or _of_noun(matter, facts)


def fits(brief: Brief, matter: Matter) -> bool:
    """Whether a plot tells what the prompt says: a fact of its own, or what it is called by."""
    plot = plots()[brief.premise, brief.plot]
    if not _is_of_its_sort(brief, plot) or (brief.premise == ODD and "odd" not in brief.facts):
        return False
    one = main(matter)
    if not brief.can_be_told():
        return False
    if one is not None and one.does & _IS_NOT.get(brief.premise, frozenset()):
        return one.does & FEELINGS != set()
    stated = {*own_facts(plot).values(), *SLOTS} & brief.facts.keys()
    needed = _NEEDS.get(brief.premise)
    wrong = {infinitive(word) for word in brief.facts.get("wrong", "").split()}
    if stated and (not needed or needed & (wrong or matter.all_bases)):
        return True
    known = keywords(" ".join(cast_of(brief).values()))
    asked = keywords(matter.prompt) - known
    named = keywords(brief.premise) - _COMMON - known
    means = _MEANS.get(brief.premise, frozenset()) & matter.all_bases
    if means or (named and named <= asked):
        return True
    clause = keywords(matter.said(one)) - known - _COMMON if one else asked
    lines = [*plot.all("ask"), *plot.all("both"), *plot.all("title"), *plot.all("fact")]
    told = keywords(re.sub(r"\{\w+\}", "", " ".join([brief.premise, *lines])))
    return len(clause & told - _OF_FEAR) * 2 > len(clause)


def _is_of_its_sort(brief: Brief, plot: Plot) -> bool:
    """Whether a hero who lives has no plot of wheels or toys: a unicorn with a horn."""
    name, group, _ = who(brief.facts.get("hero", ""))
    lives = name and not looks.given_kind(name, group).tags.isdisjoint(LIVING)
    return not lives or _LIFELESS.isdisjoint(plot.one("heroes").split())


def main(matter: Matter) -> Happening | None:
    """The clause of the first sentence that says most of the hero: rather what it does than is."""
    own = [
        one
        for one in matter.happenings
        if one.is_hero and not one.is_part and one.sentence == 0 and not _is_asking(one)
        # "a village where it does not rain" says nothing of the village itself.
        if not is_where(one, matter) and not _is_of_weather(one, matter)
    ]
    own.sort(key=lambda one: matter.is_hero(one.head))  # "Lola is a flamingo, but she is blue"
    is_done = (one for one in own if not _is_relative(one, matter))
    return next(is_done, None) or next(iter(own), None)


def _is_of_weather(one: Happening, matter: Matter) -> bool:
    """Whether it is nobody who does something: "it rained so much"."""
    is_it = one.subject is not None and matter.low(one.subject) == "it"
    return is_it and "hero" not in matter.brief.facts


def _is_relative(one: Happening, matter: Matter) -> bool:
    """Whether a clause is a relative one, or goes on with one."""
    at, relations = one.head, matter.syntax.relations
    for _ in relations:
        if relations[at] != "conj":
            break
        at = matter.syntax.heads[at]
    return relations[at] in _SORTS


def _is_asking(one: Happening) -> bool:
    return not one.does.isdisjoint(("tell", "write", "story"))


# ---- what is said of the hero -------------------------------------------------------------------


def _of_hero(matter: Matter, facts: Facts) -> Brief | None:
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
    if one.does & _FINDS and (found := _find(matter, facts, one)):
        return found
    frees = bool(one.does & _PULLS) and matter.has(one.head, {"out"})  # "pulls a boat out"
    if (one.does & _HELPS or frees) and matter.under(one.head, "obj") and not one.is_denied:
        return Brief(*_HELP, facts | {"aid": rooted(said)})
    if one.does & _GOES and (goal := _goal(matter, one)):
        return Brief(*_JOURNEY, facts | {"goal": goal})
    is_passive = bool(matter.syntax.children(one.head, "aux:pass", "nsubj:pass"))
    is_often = matter.has(one.head, _OFTEN | {"love"})
    is_mishap = not is_often and (one.does & (_MISHAPS | _STATES) or is_passive)
    if is_mishap and not one.is_denied and (does := clause_check.does(_third(said))):
        return Brief(*_TROUBLE, facts | {"trouble": does})
    is_deed = not _is_relative(one, matter) and one.does.isdisjoint(_LASTS)
    deed = clause_check.do(matter.deed(one))
    if is_deed and not one.is_denied and deed and matter.low(one.clause.first) not in HELPING:
        return Brief(*_DO, facts | {"do": rooted(deed)})
    does = clause_check.does(_third(said))
    if not does:
        return None
    group = who(facts.get("hero", ""))[1]
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
    is_own = any(one.is_hero for one in matter.doing(_AFRAID))
    is_fear = brief.premise == _FEARS[0] and not is_own
    return _of_owned(matter, cast_of(brief)) if is_fear else None


def _feeling(matter: Matter, facts: Facts, one: Happening, said: str) -> Brief | None:
    """What the hero fears or feels."""
    if one.does & _AFRAID and not one.is_denied:
        at = matter.under(one.head, "obl", "obj", "nmod")
        if at is not None:
            return Brief(*_FEARS, facts | {"fear": matter.phrase(at)})
    feels = one.does & _FEELS and matter.has(one.head, FEELINGS)
    if (feels or one.does & FEELINGS) and not one.is_denied:
        said = said if matter.syntax.children(one.head, "cop") or feels else f"is {said}"
        plot = random.Random(matter.prompt).choice(_SAD_PLOTS)
        return Brief(_SAD, plot, facts | {"mood": said})
    return None


def _wish(matter: Matter, one: Happening) -> str:
    """What the hero wishes: to do something, to have it, or to find whom it looks for."""
    part = matter.part(one)
    would = matter.has(one.head, word_set("would")) and one.does & _LIKES
    if (one.does & _WANTS or would) and part is not None:
        return re.sub(r"^to ", "", matter.deed(part))
    if one.does & _WANTS and (thing := matter.syntax.child(one.head, "obj")) is not None:
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
    return Brief(*FINDS_NOTE, facts | {"item": item})


def _goal(matter: Matter, one: Happening) -> str:
    for at in matter.syntax.children(one.head, "obl", "nmod"):
        if matter.preposition(at) in _TOWARDS:
            return matter.phrase(at)
    return ""


# ---- what is said of others ---------------------------------------------------------------------


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


def is_where(one: Happening, matter: Matter) -> bool:
    """Whether a clause says what is so in a place: "a town where ...", not "a story where ..."."""
    above = matter.syntax.heads[one.head]
    if above >= 0 and matter.low(above) in ("story", "tale", "book", "one"):
        return False
    return any(matter.low(at) == "where" for at in matter.syntax.children(one.head, "advmod"))


def _of_others(brief: Brief, matter: Matter) -> Brief | None:
    """What somebody or something else does: "it rains soup"."""
    for relations in (("root", "conj", "parataxis"), ("advcl", "ccomp")):
        for one in matter.happenings:
            is_one = one.clause.relation in relations and not one.sentence
            is_one = is_one and _is_event(one, matter) and not _is_asking(one)
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


_SMALL = word_set("the a an all his her its their my our at in on it there one") | _EVERYBODY
_SMALL |= word_set("someone somebody")


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


# ---- what the hero has --------------------------------------------------------------------------


def _of_noun(matter: Matter, facts: Facts) -> Brief | None:
    """Who has or lacks what is named beside it: "a kangaroo with an empty pouch"."""
    for at, tag in enumerate(matter.syntax.tags):
        above = matter.syntax.heads[at]
        if above < 0 or not matter.is_hero(above):
            continue
        feared = matter.under(at, "obl", "obj", "nmod") if _AFRAID & matter.bases(at) else None
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
