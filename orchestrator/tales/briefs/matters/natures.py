"""What of nature stays away, a spell that went wrong, odd places, and what all of one's kind do."""

import re
from collections.abc import Iterator

from orchestrator.tales.briefs.brief import Brief, Facts, cast_of, without
from orchestrator.tales.briefs.matters.events import any_plot
from orchestrator.tales.briefs.matters.matter import EVENT, ODD, Happening, Matter, is_where, main
from orchestrator.tales.briefs.matters.others import small
from orchestrator.tales.briefs.matters.wishes import STOPS, WILL_NOT
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import rooted
from orchestrator.tales.pools import suits
from orchestrator.tales.pools.clauses.endings import AS_BEFORE, over
from orchestrator.tales.pools.clauses.habits import is_duty
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import word_set

GONE = "something of nature stays away"
UNWILLING = "does not want the part of its kind"
_NIGHTLY = "something is going on in the night"
_SPELL = "a spell goes wrong"
_ELSEWHERE = "a place where it is otherwise"
# Of these the seed chooses the plot.
BY_SEED = frozenset([GONE, STOPS, UNWILLING, _NIGHTLY, _SPELL, _ELSEWHERE])
_CLAUSE = 160  # letters
_TAKEN = word_set("steal stole stolen take hide thief")
_MAGIC = word_set("spell spells wand conjure potion potions hex")
_WRONG = word_set("wrong mistake accident accidentally backfire")
_COMES = word_set("come travel land fly visit arrive live discover find enter reach explore")
_PRONOUNS = word_set("he she they i we you")
_SKY = word_set("moon sun star cloud wind rainbow comet")
_NO_PARTS = ("child", "still")
_STOPS = re.compile(r"(?:just )?(?:wo(?:n['’]?t| not)|will not|would(?:n['’]?t| not)) ", re.I)
_OF_SKY = re.compile(rf"{_STOPS.pattern}|refuse[sd]? to |does(?:n['’]?t| not) want to ", re.I)
_ANY_MORE = re.compile(r" any ?more$")
_GOES_ON = re.compile(r"(?:stop|give up|leave|let|be|believe|fit|hurt)\b")  # "won't give up"


def stays_away(brief: Brief, matter: Matter) -> Brief | None:
    """What stays away is missed: "the sun does not rise", "there is no snow this winter"."""
    event = next((said for said in _events(brief, matter) if suits("absence", {"event": said})), "")
    if not event or who(brief.facts.get("hero", ""))[1] == "sky":
        return None
    facts = cast_of(brief) | {"event": event}
    if _TAKEN & matter.all_bases:
        return Brief(GONE, "kept for later", facts, is_asked=True)
    return _told(GONE, facts, matter)


def nightly(brief: Brief, matter: Matter) -> Brief | None:
    """What is heard or seen at night has to be found out: "something taps on the roof"."""
    event = next((said for said in _events(brief, matter) if suits("nightly", {"event": said})), "")
    return _told(_NIGHTLY, cast_of(brief) | {"event": event}, matter) if event else None


def spell(brief: Brief, matter: Matter) -> Brief | None:
    """What happens because of a spell has to be undone by whoever said it."""
    if _MAGIC.isdisjoint(matter.all_bases):
        return None
    is_event = brief.premise == EVENT[0] and "event" in brief.facts
    if not is_event and _WRONG.isdisjoint(matter.all_bases):
        return None
    event = next(_events(brief, matter, but=_MAGIC), "")
    return _told(_SPELL, cast_of(brief) | {"event": event}, matter) if event else None


def unwilling(brief: Brief, matter: Matter) -> Brief | None:
    """What all of one's kind must do, and one does not want to: "a knight who won't fight".

    Who does something by nature, and will not, has a reason: "the moon refuses to shine".
    """
    facts = brief.facts
    for what, does in (("wonder", "wonder_does"), ("what", "fails")):
        if facts.get(what, "") in _SKY:
            odd = {"hero": f"{facts[what]} / sky / ", "odd": facts.get(does, "")}
            facts = without(facts, what, does) | odd
    if brief.premise != ODD and facts is brief.facts:
        return None
    odd, group = facts.get("odd", ""), who(facts.get("hero", ""))[1]
    found = (_OF_SKY if group == "sky" else _STOPS).match(odd)
    deed = clause_check.do(rooted(_ANY_MORE.sub("", odd[found.end() :]))) if found else ""
    if deed and is_duty(deed):  # "my son Leo won't eat his soup"
        return _told(WILL_NOT, without(facts, "odd") | {"duty": deed}, matter)
    if deed and not _GOES_ON.match(deed):
        return _told(STOPS, without(facts, "odd") | {"skill": deed}, matter)
    if group in _NO_PARTS or not suits("part", {"odd": odd}):
        return None
    return _told(UNWILLING, facts, matter)


def elsewhere(brief: Brief, matter: Matter) -> Brief | None:
    """A place that has its own rule: "the planet where everybody walks backwards"."""
    of_hero = main(matter)
    if of_hero is not None and of_hero.does.isdisjoint(_COMES):
        return None
    for one in matter.happenings:
        is_relative = one.clause.relation == "acl:relcl" and is_where(one, matter)
        if not is_relative or one.is_hero:
            continue
        noun = matter.noun(matter.syntax.heads[one.head]).lower()
        known = places.named(noun)
        place = places.said(known.prep, noun, known) if known else ""
        event = clause_check.happens(small(matter.whole(one)))
        is_known = one.subject is None or matter.low(one.subject) not in _PRONOUNS
        ending, is_problem = over(event)
        is_wrong = is_problem and ending != AS_BEFORE  # "a town where nobody laughs"
        if not place or not event or not is_known or is_wrong:
            continue
        facts = {"place": place} | cast_of(brief) | {"event": event}
        # "a planet where cats rule" is not told of a cat.
        if of_hero is None and (who(facts.get("hero", ""))[0] or "-").split()[-1] in event:
            del facts["hero"]
        return _told(_ELSEWHERE, facts, matter)
    return None


def _told(premise: str, facts: Facts, matter: Matter) -> Brief:
    return Brief(premise, any_plot(premise, matter), facts)


def _events(brief: Brief, matter: Matter, but: frozenset[str] = frozenset()) -> Iterator[str]:
    """What a prompt says happens, and the hero does not do, unless it is said of some words."""
    if brief.premise == EVENT[0] and "event" in brief.facts:
        yield small(brief.facts["event"])
        return
    # "every night something taps on the roof" is a phrase to the grammar. A clause is a short one:
    # the check of its open end takes more than linear time.
    if not matter.happenings and len(matter.prompt) < _CLAUSE:
        yield clause_check.happens(small(matter.prompt.strip(" .!?")))
    for one in matter.happenings:
        if one.sentence > 1 or not _is_own(one):
            continue
        event = clause_check.happens(small(matter.whole(one)))
        if event and but.isdisjoint(event.lower().split()):
            yield event


def _is_own(one: Happening) -> bool:
    """Whether a clause is one of its own that is not said of the hero."""
    is_main = one.clause.relation in ("root", "parataxis", "conj", "ccomp")
    return is_main and not one.is_hero and one.subject is not None and one.is_finite
