"""What happens, told by its kind: a problem, a wonder, or what is so until somebody comes.

Which plot of its premise tells it is left to the seed, so that no plot comes too often.
"""

import random
import re
from itertools import chain

from orchestrator.tales.briefs.brief import Brief, Facts, cast_of, without
from orchestrator.tales.briefs.matters.general import fits
from orchestrator.tales.briefs.matters.matter import EVENT, FEELINGS, ODD, Happening, Matter
from orchestrator.tales.briefs.matters.others import small
from orchestrator.tales.briefs.people import parts
from orchestrator.tales.briefs.people.kinds import FAMILY, RELATIONS, being
from orchestrator.tales.briefs.people.mentions import Mention, mentions
from orchestrator.tales.briefs.pronouns import is_living
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import then
from orchestrator.tales.phrases.verbs import ADVERBS, is_past, of_strong
from orchestrator.tales.pools.clauses.endings import AS_BEFORE, over
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS

MENDING = "something is wrong and has to be put right"
MARVEL = "something wonderful has come"
TURN = "so it is until something happens"
MISHAP = "it has happened to the hero"
_TROUBLE = "trouble at the wrong moment"
# Of these the seed chooses the plot.
BY_SEED = frozenset([EVENT[0], MENDING, MARVEL, TURN, MISHAP])
# Premises that tell of the hero what a prompt says of a thing.
_OF_HERO = (_TROUBLE, ODD, "wants to do something odd")
_HELP_ON_THE_WAY = (MISHAP, "help on the way")
_ALL = word_set("nobody everybody everyone everything")
_UNTIL = re.compile(r",? (?:until|till) ", re.I)
_UNTIL_WORDS = word_set("until till")
_HELPS = word_set(
    "help find bring teach show rescue save fix mend repair lend invite free catch heal solve lead "
    "guide carry give"
)
_COMES = re.compile(
    r"\b(?:bloom|hatch|glow|sparkl|twinkl|danc|sing|sang|visit|land(?:s|ed)|arriv|appear|born\b|"
    r"comes? to life|came to life|comes? (?:to|down)|came (?:to|down)|knock|smil|lights? up|lit up)"
)
_CAME_ABOUT = re.compile(
    r"(?:suddenly|accidentally|w[ao]kes? up|turn(?:s|ed) into|gets? stuck|"
    r"is (?:\w+ly )?(?:melt|shrink|sink|fad|disappear|vanish|dry|leak|break|fall|freez)ing)\b"
)
_IDENTITY = re.compile(r"(?:is|was) an? ")
_AWAY = word_set("missing gone disappear vanish")
_MAIN = ("root", "conj", "parataxis")


def begun(brief: Brief, matter: Matter) -> Brief | None:
    """What is wrong with something, or wonderful, and whoever else is there to see it."""
    if brief.premise not in _OF_HERO and fits(brief, matter):
        return None
    one = next((one for one in matter.happenings if _is_begun(one, matter)), None)
    if one is None or _is_only_one(brief, matter, one):
        return None
    event = _UNTIL.split(clause_check.happens(small(matter.whole(one))))[0]
    ending, is_problem = over(event)
    if not event or not ((is_problem and ending != AS_BEFORE) or _COMES.search(event)):
        return None
    return Brief(*EVENT, _present(cast_of(brief), matter, one.subject) | {"event": event})


def _is_only_one(brief: Brief, matter: Matter, one: Happening) -> bool:
    """Whether it happens to the hero, and nobody else is there: "the little train is stuck"."""
    if one.does & _AWAY:
        return False  # "the queen bee is missing": others miss her
    kind = who(brief.facts.get("hero", ""))[0]
    is_hero = bool(being(kind)) and matter.low(one.subject) in kind.split()[-1:]
    return is_hero and not any(m.lives and m.head != one.subject for m in mentions(matter.syntax))


def _is_begun(one: Happening, matter: Matter) -> bool:
    """Whether a clause says of something known, and not of the hero, what happens to it."""
    syntax, at = matter.syntax, one.subject
    if one.sentence or not one.is_finite or not one.clause.has_own_subject or at is None:
        return False
    if one.clause.relation != "root" or not one.does.isdisjoint(("tell", "write", "story")):
        return False
    if syntax.tags[one.head] in NOUNS or not one.does.isdisjoint(FEELINGS):
        return False  # "the cook is a bear", "the moon is lonely"
    if at > one.head or any(syntax.low(c) in ("my", "our") for c in syntax.below(at)):
        return False
    low = syntax.low(at)
    if low in _ALL:
        return True
    if low == "it":
        return not one.does.isdisjoint(("rain", "snow"))
    if syntax.tags[at] not in NOUNS or syntax.tags[at].startswith("NNP"):
        return False
    determiners = [syntax.low(c) for c in syntax.children(at, "det", "det:predet")]
    is_known = "the" in determiners or "all" in determiners
    is_known |= bool(syntax.children(at, "nmod:poss"))
    is_missed = bool(one.does & _AWAY)
    return is_known and (is_missed or not is_living(syntax, at) or syntax.tags[at] == "NNS")


def _present(facts: Facts, matter: Matter, subject: int) -> Facts:
    """The facts with whoever is there and is not what it happens to: another, or its owner."""
    syntax = matter.syntax
    phrase = {*syntax.below(subject)}
    told = [m for m in mentions(syntax) if m.lives and m.count == 1 and not _is_kin(m)]
    owners = [m for m in told if m.head in phrase and m.head != subject]
    others = [m for m in told if m.head not in phrase]
    kind = who(facts.get("hero", ""))[0]
    subjects = {each.subject for each in matter.happenings}
    does = [m for m in others if m.head in subjects]
    # "the baker's oven": whoever does something is the hero, and not its owner.
    passive = {syntax.low(m.head) for m in owners if does} | {syntax.low(subject)}
    if (kind or "name" in facts) and passive.isdisjoint(kind.split()[-1:]):
        return facts
    facts = without(facts, "hero", "name", "trait", "colour", "size", "bond", "group")
    found = next(chain(does, others, owners), None)
    if found is not None:
        parts.put(facts, "hero", found)
        if found.kind and found.kind == who(facts.get("friend", ""))[0]:
            facts = without(facts, "friend", "friend-name")
    return facts


def _is_kin(one: Mention) -> bool:
    return not {one.noun, *one.kind.split()[-1:]}.isdisjoint(FAMILY | RELATIONS)


def by_kind(brief: Brief, matter: Matter, is_ruled: bool) -> Brief:
    """A brief of something that happens in a premise of its kind; others as they are.

    `is_ruled`: a rule has chosen it, so that it may be told by any plot of that premise.
    """
    # Half an emoji cannot be encoded, as a seed would be.
    facts, rng = brief.facts, random.Random(ascii(matter.prompt))
    said = facts.get("trouble") or facts.get("odd", "")
    if brief.premise in (_TROUBLE, ODD) and said and {"feast", "danger"}.isdisjoint(facts):
        return _of_hero(brief, matter, said, rng)
    fails = _UNTIL.split(facts.get("fails", ""))[0]
    event = f"the {facts.get('what')} {fails}"
    # Of a lighthouse a story is told there; nobody has one at home.
    is_place = facts.get("what", "-") in facts.get("scene", "")
    if "what" in facts and fails and (is_place or _turn(matter, event, facts, is_until=True)):
        brief = Brief(*EVENT, without(facts, "what", "fails") | {"event": event})
        facts = brief.facts
    if brief.premise != EVENT[0] or "event" not in facts:
        return brief
    event = _UNTIL.split(facts["event"])[0]
    event = _whole(matter, event) or event
    subject = _subject(matter, event)
    if subject is not None and facts.keys().isdisjoint(("hero", "name")):
        facts = _present(facts, matter, subject)
    if name := facts.get("name"):  # "the moon visits a girl called Noor"
        event = re.sub(rf"\b(?:an?|the) \w+ (?:called|named) {re.escape(name)}\b", name, event)
    facts = facts | {"event": event}
    ending, is_problem = over(event)
    if is_problem and (trouble := _own_trouble(matter, event, facts)):
        own = _alone(without(facts, "event")) | {"trouble": trouble}
        return Brief(MISHAP, _any(MISHAP, rng), own)
    if turn := _turn(matter, event, facts):
        kind = who(facts.get("hero", ""))[0]
        if kind and kind in turn:  # whoever comes is another
            facts = without(facts, "hero", "name")
        return Brief(TURN, _any(TURN, rng), _alone(facts) | {"turn": turn})
    if is_ruled and (found := _answered(matter, facts, subject)):
        return found
    if is_problem and ending != AS_BEFORE:
        return Brief(MENDING, _any(MENDING, rng), facts)
    if _COMES.search(event):
        return Brief(MARVEL, _any(MARVEL, rng), facts)
    if not is_ruled:
        return brief
    is_somebody = subject is not None and is_living(matter.syntax, subject)
    premise = rng.choice([EVENT[0], EVENT[0], EVENT[0] if is_somebody else MENDING])
    return Brief(premise, _any(premise, rng), facts)


def _own_trouble(matter: Matter, event: str, facts: Facts) -> str:
    """What happens to the hero itself: "a kite got stuck in a tree"; '' where it is another's."""
    kind = who(facts.get("hero", ""))[0].split()[-1:]
    for one in matter.happenings:
        said = matter.said(one)
        if one.subject is not None and [matter.low(one.subject)] == kind and event.endswith(said):
            return clause_check.does(said)
    return ""


def _whole(matter: Matter, event: str) -> str:
    """The main clause of which an event is a part: "his hat shrinks every time it rains"."""
    for one in matter.happenings:
        if one.clause.relation == "root" and one.clause.has_own_subject and not one.is_hero:
            said = clause_check.happens(small(_UNTIL.split(matter.whole(one))[0]))
            is_asked = not one.does.isdisjoint(("tell", "write", "story"))
            is_asked |= "story" in said
            if event.lower() in said.lower() and one.is_finite and not is_asked:
                return said
    return ""


def _answered(matter: Matter, facts: Facts, subject: int | None) -> Brief | None:
    """Somebody who comes to a hero in trouble: "a giant snores. A girl climbs up to him."."""
    said = matter.brief.facts.get("trouble") or matter.brief.facts.get("odd", "")
    trouble = clause_check.does(said)
    if not trouble or "hero" not in facts or subject is None or matter.is_hero(subject):
        return None
    if not is_living(matter.syntax, subject):
        return None
    own = {"trouble": trouble, "turn": facts["event"]}
    return Brief(*_HELP_ON_THE_WAY, _alone(without(facts, "event")) | own)


def _subject(matter: Matter, event: str) -> int | None:
    """The subject of an event, in its prompt."""
    own = (one.subject for one in matter.happenings if one.clause.has_own_subject)
    low = event.lower()
    return next((at for at in own if at is not None and matter.phrase(at).lower() in low), None)


def _of_hero(brief: Brief, matter: Matter, said: str, rng: random.Random) -> Brief:
    """What happens to the hero, or is odd about it, until somebody comes."""
    if _IDENTITY.match(said):
        return brief  # "is a bear": nothing has happened
    facts = without(brief.facts, "trouble", "odd")
    trouble = clause_check.does(_UNTIL.split(said)[0])
    turn = _turn(matter, trouble, facts)
    if turn and trouble:
        return Brief(*_HELP_ON_THE_WAY, _alone(facts) | {"trouble": trouble, "turn": turn})
    is_lasting = brief.premise == ODD and not _has_happened(said)
    if is_lasting or (brief.premise == _TROUBLE and rng.random() < 0.25):
        return brief
    return Brief(MISHAP, _any(MISHAP, rng), facts | {"trouble": said})


def _has_happened(said: str) -> bool:
    """Whether what somebody is like came about one day: "has swallowed a whistle"."""
    first, _, rest = said.partition(" ")
    verb = next((word for word in rest.split() if word not in ADVERBS), "")
    is_done = first == "has" and verb != "had" and (is_past(verb) or bool(of_strong(verb)))
    return is_done or bool(_CAME_ABOUT.match(said))


def any_plot(premise: str, matter: Matter) -> str:
    """A plot of a premise by the words of a prompt."""
    # Half an emoji cannot be encoded, as a seed would be.
    return _any(premise, random.Random(ascii(matter.prompt)))


def _any(premise: str, rng: random.Random) -> str:
    return rng.choice([plot for each, plot in plots() if each == premise])


def _alone(facts: Facts) -> Facts:
    """Without companions: whoever comes is one of what the prompt says."""
    return without(facts, "friend", "friend-name", "other", "other-name", "bond")


def _turn(matter: Matter, event: str, facts: Facts, *, is_until: bool = False) -> str:
    """What changes it all: "until a mouse helps", "but a boy finds it"; '' where nothing does.

    `is_until`: only what a prompt says with "until".
    """
    hero = who(facts.get("hero", ""))[0].split()[-1:]
    for one in matter.happenings:
        at = one.subject
        if at is None or not one.clause.has_own_subject or not one.is_finite:
            continue
        if matter.syntax.tags[at] not in NOUNS and matter.low(at) not in _ALL:
            continue
        marks = matter.syntax.children(one.head, "mark", "advmod", "case")
        is_end = any(matter.low(mark) in _UNTIL_WORDS for mark in marks)
        part = matter.part(one)
        does = one.does | part.does if part is not None else one.does  # "dares to help"
        is_helped = one.clause.relation in _MAIN and bool(does & _HELPS)
        is_helped &= is_living(matter.syntax, at) and matter.low(at) not in hero
        is_helped &= not one.is_hero and not is_until
        said = re.sub(r"^(?:until|till) ", "", matter.whole(one))
        if (is_end or is_helped) and not one.is_denied and said not in event:
            turn = clause_check.happens(small(said))
            if turn and then(turn) not in then(event):
                return turn
    return ""
