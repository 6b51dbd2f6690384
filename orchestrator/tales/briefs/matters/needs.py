"""Who needs somebody: in danger, found, missed, left out, or in grief."""

import random
import re

from orchestrator.tales.briefs.brief import Brief, cast_of, without
from orchestrator.tales.briefs.matters.matter import Matter
from orchestrator.tales.briefs.people.kinds import alive, sex_of
from orchestrator.tales.briefs.reading import group_of
from orchestrator.tales.phrases.verbs import rooted
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import word_set

_SAD = ("feels like that, and has a reason", "somebody moves over")
_SAVES = word_set("rescue save free")
_SOMEBODY = word_set("lady man woman people baby hiker climber swimmer family friend friends kids")
_PEOPLE = ("person", "child", "royal")


def _lives(matter: Matter, at: int) -> bool:
    words = {matter.low(at), *map(matter.low, matter.syntax.children(at, "compound"))}
    is_known = any(word in alive() or word in _SOMEBODY for word in words)
    return is_known or group_of(matter.low(at)) in _PEOPLE


def rescue(brief: Brief, matter: Matter) -> Brief | None:
    """Who is saved is heard, helped and comforted."""
    for one in matter.doing(_SAVES):
        needy = matter.under(one.head, "obj")
        if needy is None or one.is_denied or not _lives(matter, needy) or matter.is_hero(needy):
            continue
        if not {"hero", "name"} & brief.facts.keys():
            return None
        facts = cast_of(brief)
        if who(facts.get("friend", ""))[0].split()[-1:] == [matter.low(needy)]:
            # Who is saved is told of as the one in need.
            facts = without(facts, "friend", "friend-name", "bond")
        aid = rooted(matter.said(one).removeprefix("must ").removeprefix("to "))
        return Brief("saves or helps somebody", "from the cry to the thanks", facts | {"aid": aid})
    return None


_BORING = "a boring day"
_BORING_PLOTS = ("the parcel of nothing", "the last dry spot", "the invention of boredom")
_OF = word_set("of by with")
_LIVELY = ("beast", "hopper", "bird", "fowl", "hoofed", "crawler", *_PEOPLE)


def bored(brief: Brief, matter: Matter) -> Brief | None:
    """Who is bored and has nothing to do; to be bored of something is another matter."""
    facts = cast_of(brief)
    group = who(facts.get("hero", ""))[1] or "child"
    if group not in _LIVELY or facts.get("weather", "rain") != "rain":
        return None
    for one in matter.doing(word_set("bored")):
        by = {matter.preposition(at) for at in matter.syntax.children(one.head, "obl", "nmod")}
        after = matter.low(one.head + 1) if one.head + 1 < len(matter.syntax.words) else ""
        is_reason = after in _OF or matter.syntax.child(one.head, "xcomp") is not None
        if one.is_hero and not one.is_denied and _OF.isdisjoint(by) and not is_reason:
            plot = random.Random(ascii(matter.prompt)).choice(_BORING_PLOTS)
            return Brief(_BORING, plot, facts)
    return None


_FINDS = word_set("find discover adopt")
_SMALL = word_set("tiny little small baby hurt injured wounded sick lost lonely young cold")
_KEEPS = "has something to look after"


def finding(brief: Brief, matter: Matter) -> Brief | None:
    """Who finds a small animal, or an egg, has something to look after."""
    for one in matter.doing(_FINDS):
        found = matter.under(one.head, "obj")
        if found is None or not one.is_hero or one.is_denied or matter.has(found, word_set("home")):
            continue
        said, noun = matter.noun(found).lower(), matter.low(found)
        facts = cast_of(brief)
        if noun in alive() and not _SMALL.isdisjoint(said.split()):
            if who(facts.get("friend", ""))[0] in said:
                facts = without(facts, "friend", "friend-name", "bond")
            return Brief(_KEEPS, "in the wardrobe", facts | {"beast": said})
        if noun == "egg":
            return Brief(_KEEPS, "something is coming", facts | {"item": said})
    return None


_KIN = word_set(
    "friend grandmother grandfather grandma grandpa granny nana grandad mum mom mummy mommy mother "
    "dad daddy father papa brother sister aunt uncle cousin teacher"
)
_LEAVES = word_set("move leave")
_ABSENT = word_set("ill sick asleep sleep hospital away holiday")
_DWELLS = word_set("go live work be")
_FAR = word_set("far away abroad sea ship another")
_COMES = word_set("come visit be join")
_MISSES = word_set("miss")
_PARTINGS = ("the same moon", "saved for later", "something to hold")


def missed(brief: Brief, matter: Matter) -> Brief | None:
    """Who moves away, is ill or cannot come is missed."""
    kin, gone = next(_gone(matter), (None, None))
    if kin is None:
        misses = (
            (matter.under(one.head, "obj"), None)
            for one in matter.doing(_MISSES)
            if not one.is_denied
        )
        kin, gone = next((one for one in misses if _is_kin(matter, one[0])), (None, None))
    if kin is None:
        return None
    word = matter.low(kin)
    facts = without(cast_of(brief), "bond", "kin")
    if who(facts.get("hero", ""))[0] == word or not {"hero", "name"} & facts.keys():
        facts["hero"] = "- / child / "
    owner = matter.syntax.child(kin, "nmod:poss")
    if owner is not None and matter.syntax.tags[owner] == "NNP":  # "Noah's best friend"
        facts["name"] = re.sub(r"['’]s?$", "", matter.noun(owner))
    if word == "friend":
        facts.pop("friend", None)
        facts["kin"] = "best friend"
        kind = next((matter.low(at) for at in _akin(matter, kin) if matter.low(at) in alive()), "")
        if kind:
            facts["friend"] = f"{kind} / {group_of(kind)} / "
    else:
        facts["friend"] = f"{word} / person / {sex_of(word) or 'he'}"
    plot = random.Random(matter.prompt).choice(_PARTINGS)
    said = matter.said(gone) if gone else "is far away"
    return Brief("somebody cannot be there", plot, facts | {"gone": said})


def _is_kin(matter: Matter, at: int | None) -> bool:
    return at is not None and matter.low(at) in _KIN


def _akin(matter: Matter, at: int) -> list[int]:
    """A relative and whom it is said to be: "his friend the hedgehog"."""
    syntax = matter.syntax
    beside = syntax.children(syntax.heads[at], "nsubj") if syntax.heads[at] >= 0 else []
    return [at, *syntax.children(at, "appos", "flat", "nmod"), *beside]


def _gone(matter: Matter):
    """Of whom a prompt says that they are not there, and where it says so."""
    for one in matter.happenings:
        if one.subject is None or not one.is_finite:
            continue
        kin = next((at for at in _akin(matter, one.subject) if _is_kin(matter, at)), None)
        if kin is None:
            continue
        is_hero = matter.low(kin) == who(matter.brief.facts.get("hero", ""))[0]
        if is_hero and matter.syntax.child(kin, "det") is not None:  # "Mum is in hospital"
            continue
        last = matter.part(one) or one
        words = set(map(matter.low, range(one.clause.first, one.clause.last + 1)))
        is_far = last.does & _DWELLS and words & _FAR
        is_away = last.does & (_LEAVES | _ABSENT) or is_far
        can_not = one.is_denied and one.does & _COMES
        if can_not or (is_away and not one.is_denied):
            yield kin, one


_PLAYS = word_set("play")
_NOBODY = word_set("nobody one others")
_FRIENDS = word_set("friend")
_CHILDREN = word_set("kid child")


def left_out(brief: Brief, matter: Matter) -> Brief | None:
    """With whom nobody plays is sad about it, until somebody sits down beside them."""
    for one in matter.doing(_PLAYS):
        if one.subject is None:
            continue
        subject = matter.bases(one.subject)
        with_whom = next(
            (at for at in matter.syntax.children(one.head, "obl", "nmod") if _is_with(matter, at)),
            None,
        )
        is_nobody = bool(subject & _NOBODY) and matter.low(one.subject) != "ones"
        is_denied = one.is_denied and bool(subject & (_FRIENDS | _CHILDREN))
        if with_whom is None or not (is_nobody or is_denied):
            continue
        facts = without(cast_of(brief), "kin", "bond")
        noun = matter.low(with_whom)
        if matter.syntax.tags[with_whom] == "NN":
            facts = {k: v for k, v in facts.items() if not k.startswith("friend")}
            facts["hero"] = f"{noun} / {group_of(noun) or 'beast'} / "
        elif not {"hero", "name"} & facts.keys():
            facts["hero"] = "- / child / "
        first = matter.syntax.heads[one.head] if one.is_part else one.head
        whole = next(each for each in matter.happenings if each.head in (first, one.head))
        who_not = matter.noun(one.subject).lower()
        who_not = f"his {who_not}" if subject & _FRIENDS else who_not
        before = matter.syntax.child(with_whom, "case")
        does = " ".join(map(matter.low, range(whole.clause.first, before))) if before else "play"
        return Brief(*_SAD, facts | {"mood": f"is sad because {who_not} {does} with him"})
    return None


def _is_with(matter: Matter, at: int) -> bool:
    return matter.preposition(at) == "with"


_DIES = word_set("die dead")
_PASSES = word_set("pass")


def grief(brief: Brief, matter: Matter) -> Brief | None:
    """Who has lost an animal or a person for good is sad, and nobody is to blame."""
    for one in matter.happenings:
        died = one.does & _DIES or (one.does & _PASSES and matter.has(one.head, word_set("away")))
        if not died or one.subject is None or matter.owner(one.subject) is None:
            continue
        noun = matter.low(one.subject)
        hero, _, pronoun = who(brief.facts.get("hero", ""))
        his = {"he": "his", "she": "her"}.get(pronoun, "the")
        facts = without(cast_of(brief), "friend", "friend-name", "kin", "bond")
        if noun in hero.split():  # "my hamster died"
            facts = without(facts, "name", "trait", "size") | {"hero": "- / child / "}
            his = "the"
        return Brief(*_SAD, facts | {"mood": f"is sad because {his} {noun} died"})
    return None
