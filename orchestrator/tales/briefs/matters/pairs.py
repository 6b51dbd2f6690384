"""Two of one matter: a contest, a quarrel, a thing that both want, what both do."""

import random
import re

from orchestrator.tales.briefs.brief import Brief, Facts, cast_of, without
from orchestrator.tales.briefs.labels import own_facts
from orchestrator.tales.briefs.matters.matter import FRIENDS, Happening, Matter
from orchestrator.tales.briefs.matters.themes import TRIES
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases.verbs import HELPING, rooted
from orchestrator.tales.worlds.characters import who
from orchestrator.tales.worlds.kinds import known_kinds
from orchestrator.text.english import keywords, word_set

_SKY = word_set("sun moon wind rain snow summer winter spring autumn day night")
_CONTESTS = word_set(
    "race contest competition tournament championship marathon bet wager duel quiz"
)
_OF_CONTEST = word_set("talent chess")
_COMPETES = word_set("compete race bet")
_BETS = word_set("bet wager")
_SEES = word_set("compete bet see")
_CANS = word_set("can is will has")
_WINS = word_set("win champion prize")
_LOSES = word_set("lose loser")
_BRAGS = word_set("brag boast")
_FASTEST = word_set("fast fastest faster")
_QUARRELS = word_set("argue quarrel fight bicker disagree argument")
_AGREES = word_set("agree")
_ABOUT = word_set("about over on")
_WANTS_BOTH = word_set("want love like claim")
_BOTH = word_set("both same")
_HAS = word_set("have own")
_ONLY = word_set("only one")
_SHARES = word_set("share")
_AGAINST = word_set("against versus vs between")
_BEFRIENDS = word_set("make become")
_FRIENDS = word_set("friend")
_QUARREL_PLOTS = ("a short word", "something with a cabbage", "the quarrel moves in")
# What two are or want is nothing that they do together; what they become is told of two friends.
_NO_DEEDS = word_set(
    "be want like love hate have can need think believe know live wish hope feel become meet look "
    "get find discover fall lose travel sail quarrel argue fight share"
)


def contest(brief: Brief, matter: Matter) -> Brief | None:
    """A race, a bet, a game: whatever the contest, two are in it."""
    facts = cast_of(brief)
    for one in matter.doing(_BETS):
        dared = matter.part(one, "ccomp")
        if dared and dared.subject is not None and matter.syntax.tags[dared.subject] == "PRP":
            return Brief(*TRIES, facts | {"do": matter.said(dared).removeprefix("can ")})
    said = _contest(matter)
    if not said:
        return None
    plot = "neither of them first"
    words = matter.all_bases
    if words & _LOSES:
        plot = "learning to lose"
    elif words & _WINS:
        plot = "every morning"
    hero = who(facts.get("hero", ""))[0]
    if hero == "animals" or (hero and hero in said):  # "the big pumpkin contest"
        del facts["hero"]
    facts = _facing(facts, _opposed(matter), matter)
    return Brief("a contest between two", plot, facts | {"contest": said})


def _contest(matter: Matter) -> str:
    """What a contest is called; '' where there is none."""
    syntax = matter.syntax
    for at, tag in enumerate(syntax.tags):
        is_kind = bool(_CONTESTS & matter.bases(at)) or (
            matter.low(at) in ("game", "show") and matter.has(at, _OF_CONTEST)
        )
        # What is before a contest is no part of it, and a race car is none.
        is_part = syntax.relations[at] in ("compound", "amod") or matter.preposition(at) == "before"
        if tag in ("NN", "NNS") and is_kind and not is_part:
            words = matter.noun(at).lower().split()
            # "a cat and a dog race"
            after = [number for number, word in enumerate(words) if word in alive()]
            name = " ".join(words[after[-1] + 1 :] if after else words)
            article = syntax.child(at, "det")
            is_known = article is not None and matter.low(article) == "the"
            asked = _who_can(matter)
            if asked and " who " not in f" {name} ":
                return f"a {name} {'about' if 'bet' in name else 'to see'} {asked}"
            return f"{'the' if is_known else 'a'} {name}"
    competes = any(True for _ in matter.doing(_SEES))
    if competes and (asked := _who_can(matter)):
        return f"a contest to see {asked}"
    races = next(matter.doing(_COMPETES), None)
    brags = any(True for _ in matter.doing(_BRAGS)) and any(True for _ in matter.doing(_LOSES))
    if races or brags:
        is_fast = not _FASTEST.isdisjoint(map(matter.low, range(len(syntax.words))))
        return "a race" if is_fast or (races and "race" in races.does) else "a contest"
    return ""


def _who_can(matter: Matter) -> str:
    """What a contest is about: "who can stay awake"."""
    for one in matter.happenings:
        at = one.clause.first
        is_who = at > 0 and matter.low(at - 1) == "who" and matter.low(at) in _CANS
        before = matter.bases(at - 2) if at > 1 else _SEES
        if is_who and before & (_SEES | _ABOUT | _CONTESTS):
            return f"who {matter.said(one)}"
    return ""


def _opposed(matter: Matter) -> list[int]:
    """Two that are set against each other: "between a bus and a bicycle", "against a bear"."""
    syntax = matter.syntax
    for at in range(len(syntax.words)):
        word = matter.preposition(at)
        if word == "between" and matter.pair(at):
            return matter.pair(at)
        if word in _AGAINST and (above := syntax.heads[at]) >= 0:
            clause = syntax.heads[above] if syntax.relations[above] in ("obj", "obl") else above
            subject = syntax.child(clause, "nsubj")
            return [subject, at] if subject is not None else []
    return []


def _facing(facts: Facts, pair: list[int], matter: Matter) -> Facts:
    """The facts with a pair as hero and friend."""
    if not pair:
        return facts
    facts = without(facts, "kin", "bond", "group")
    for role, at in zip(("hero", "friend"), pair, strict=True):
        kind, head = matter.noun(at).lower(), matter.low(at)
        read, group, pronoun = who(facts.get(role, ""))
        if read.split()[-1:] != [head]:
            known = known_kinds().get(kind) or known_kinds().get(head)
            group, pronoun = known.group if known else "sky" if head in _SKY else "thing", ""
        facts[role] = f"{kind} / {group} / {pronoun}"
    return facts


def quarrel(brief: Brief, matter: Matter) -> Brief | None:
    """Two that quarrel, be they spoon and fork."""
    cast = cast_of(brief)
    found = next(_quarrels(matter), None)
    if found is None:
        return None
    at, pair = found
    facts = _facing(cast, pair, matter)
    syntax = matter.syntax
    topic = next((c for c in syntax.children(at, "obl", "nmod", "ccomp", "acl", "advcl")), None)
    if topic is not None:
        first, last = syntax.span(topic)
        words = [word.text for word in syntax.words[first : last + 1]]
        if words[0].lower() in _ABOUT:
            facts["quarrel"] = " ".join(words[1:])
        elif words[0].lower() == "who" and matter.low(first - 1) in _ABOUT:
            facts["quarrel"] = " ".join(words)
    plot = random.Random(matter.prompt).choice(_QUARREL_PLOTS)
    return Brief("two quarrel and make it up", plot, facts)


def _quarrels(matter: Matter):
    """Where a quarrel is named, and the two that have it."""
    syntax = matter.syntax
    for at in range(len(syntax.words)):
        bases = matter.bases(at)
        if not (bases & _QUARRELS or (bases & _AGREES and matter.is_denied(at))):
            continue
        subject = syntax.child(at, "nsubj")
        if subject is None and syntax.relations[at] in ("obj", "xcomp"):
            subject = syntax.child(syntax.heads[at], "nsubj")
        # Two nouns before a "quarrel" that was taken for a third.
        nouns = syntax.children(at, "nsubj", "compound")
        pair = matter.pair(subject) or (nouns if len(nouns) == 2 else _opposed(matter))
        if pair or "bond" in matter.brief.facts:
            yield at, pair


def both(brief: Brief, matter: Matter) -> Brief | None:
    """What two want, share, or have only one of."""
    for one in matter.happenings:
        item = matter.under(one.head, "obj")
        if item is None or one.is_denied:
            continue
        is_two = bool(matter.pair(one.subject)) or "bond" in brief.facts
        wants = one.does & _WANTS_BOTH and (matter.has(one.head, _BOTH))
        shares = is_two and one.does & _SHARES
        lacks = is_two and one.does & _HAS and matter.has(item, _ONLY)
        if wants or shares or lacks:
            said = re.sub(r"^(?:same|only|one) (?:one )?", "", matter.noun(item))
            plot = ("two share or look for something", "even days and odd days")
            return Brief(*plot, cast_of(brief) | {"item": said})
    return None


def together(brief: Brief, matter: Matter) -> Brief | None:
    """Two who build something are told of both, whatever it is that they build."""
    if "friend" not in brief.facts:
        return None
    facts = cast_of(brief)
    for one in matter.doing(_BEFRIENDS):
        if one.is_hero and not one.is_denied and matter.has(one.head, _FRIENDS):
            return Brief(*FRIENDS, facts)
    one = next((one for one in matter.happenings if _is_deed(one, matter)), None)
    plot = plots()[brief.premise, brief.plot]
    if one is None or "do" in brief.facts.keys() & own_facts(plot).keys():
        return None
    # "a squirrel and a fish swap homes" in a plot of those who make a swap
    if "friend" in plot.roles and keywords(brief.premise) & keywords(matter.said(one)):
        return None
    return Brief(
        "two do something together", "whose idea was it", facts | {"do": rooted(matter.deed(one))}
    )


def _is_deed(one: Happening, matter: Matter) -> bool:
    """Whether two do something, of their own will."""
    is_two = one.subject is not None and (
        bool(matter.pair(one.subject)) or "bond" in matter.brief.facts
    )
    is_verb = not matter.syntax.children(one.head, "cop", "aux:pass")
    is_verb &= matter.low(one.clause.first) not in HELPING  # "can read each other's minds"
    is_plain = is_verb and not one.is_denied and not one.is_part and one.does.isdisjoint(_NO_DEEDS)
    return is_two and one.is_hero and is_plain and one.sentence == 0
