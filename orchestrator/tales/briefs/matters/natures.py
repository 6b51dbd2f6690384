"""What of nature stays away, a spell that went wrong, odd places, and what all of one's kind do."""

import random
from dataclasses import replace

from orchestrator.tales.briefs.brief import Brief, cast_of
from orchestrator.tales.briefs.matters.general import EVENT, ODD, main, small
from orchestrator.tales.briefs.matters.matter import Happening, Matter
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.pools import suits
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import word_set

GONE = "something of nature stays away"
_GONE_PLOTS = ("a day in its place", "kept for later", "three letters")
_TAKEN = word_set("steal take hide thief")
UNWILLING = "does not want to do what all the others do"
_UNWILLING_PLOTS = ("may, not must", "changed places", "three times no")
_SPELL = "a spell goes wrong"
_SPELL_PLOTS = ("in its own words", "count to a hundred", "by mistake is also magic")
_MAGIC = word_set("spell wand conjure potion hex")
_WRONG = word_set("wrong mistake accident backfire")
_ELSEWHERE = "a place where it is otherwise"
_ELSEWHERE_PLOTS = ("the odd one is the visitor", "somebody new", "one vote is missing")
_COMES = word_set("come go travel land fly visit find discover arrive get dream live reach be")
_NIGHTLY = "something is going on in the night"
_NIGHTLY_PLOTS = ("round the house at night", "what was looked for", "only three more nights")
_NOT_OF_DUTY = ("child", "still")


def stays_away(brief: Brief, matter: Matter) -> Brief | None:
    """What stays away is missed: "the sun does not rise", "there is no snow this winter"."""
    event = brief.facts.get("event", "") if brief.premise == EVENT[0] else ""
    if not event:
        found = (_whole(one, matter) for one in matter.happenings if one.sentence < 2)
        event = next((said for said in found if said and _is_away(said)), "")
    if not event or not _is_away(event) or who(brief.facts.get("hero", ""))[1] == "sky":
        return None
    plot = random.Random(matter.prompt).choice(_GONE_PLOTS)
    if _TAKEN & matter.all_bases:
        plot = "kept for later"
    return Brief(GONE, plot, cast_of(brief) | {"event": event})


def nightly(brief: Brief, matter: Matter) -> Brief | None:
    """What is heard or seen at night has to be found out: "something taps on the roof"."""
    event = brief.facts.get("event", "") if brief.premise == EVENT[0] else ""
    if not event:
        found = (_whole(one, matter) for one in matter.happenings if one.sentence < 2)
        event = next((said for said in found if said and suits("nightly", {"event": said})), "")
    if not event or not suits("nightly", {"event": event}):
        return None
    plot = random.Random(matter.prompt).choice(_NIGHTLY_PLOTS)
    return Brief(_NIGHTLY, plot, cast_of(brief) | {"event": event})


def _is_away(event: str) -> bool:
    return suits("absence", {"event": event})


def _whole(one: Happening, matter: Matter) -> str:
    """A clause of its own that is not said of the hero; '' where it is none."""
    is_main = one.clause.relation in ("root", "parataxis", "conj", "ccomp")
    if not is_main or one.is_hero or one.subject is None or not one.is_finite:
        return ""
    return clause_check.happens(small(matter.whole(one)))


def spell(brief: Brief, matter: Matter) -> Brief | None:
    """What happens because of a spell has to be undone by whoever said it."""
    if _MAGIC.isdisjoint(matter.all_bases):
        return None
    event = brief.facts.get("event", "") if brief.premise == EVENT[0] else ""
    if not event and not _WRONG.isdisjoint(matter.all_bases):
        others = (
            one
            for one in matter.happenings
            if one.subject is not None and _MAGIC.isdisjoint(matter.bases(one.subject))
        )
        event = next(filter(None, (_whole(one, matter) for one in others)), "")
    if not event:
        return None
    plot = random.Random(matter.prompt).choice(_SPELL_PLOTS)
    return Brief(_SPELL, plot, cast_of(brief) | {"event": event})


def unwilling(brief: Brief, matter: Matter) -> Brief | None:
    """What all of one's kind must do, and one does not want to."""
    odd = brief.facts.get("odd", "")
    group = who(brief.facts.get("hero", ""))[1]
    if brief.premise != ODD or group in _NOT_OF_DUTY or not suits("refusal", {"odd": odd}):
        return None
    return replace(
        brief, premise=UNWILLING, plot=random.Random(matter.prompt).choice(_UNWILLING_PLOTS)
    )


def elsewhere(brief: Brief, matter: Matter) -> Brief | None:
    """A place that has its own rule: "the planet where everybody walks backwards"."""
    of_hero = main(matter)
    if of_hero is not None and of_hero.does.isdisjoint(_COMES):
        return None
    for one in matter.happenings:
        above = matter.syntax.heads[one.head]
        is_where = any(
            matter.low(at) == "where" for at in matter.syntax.children(one.head, "advmod")
        )
        if one.clause.relation != "acl:relcl" or not is_where or one.subject is None or one.is_hero:
            continue
        noun = matter.noun(above).lower()
        named = places.named(noun)
        place = places.said(named.prep, noun, named) if named else ""
        event = clause_check.happens(small(matter.whole(one)))
        if not place or not event or matter.low(one.subject) in _PRONOUNS:
            continue
        facts = {"place": place} | cast_of(brief) | {"event": event}
        # "a planet where cats rule" is not told of a cat.
        if of_hero is None and (who(facts.get("hero", ""))[0] or "-").split()[-1] in event:
            facts.pop("hero", None)
        plot = random.Random(matter.prompt).choice(_ELSEWHERE_PLOTS)
        return Brief(_ELSEWHERE, plot, facts)
    return None


_PRONOUNS = word_set("he she they i we you")
