"""Facts of a brief that are not of the sort that their slot is told as, put where they belong.

A habit is no mishap, a wish is no misdeed, and what somebody is in is no part of what they are.
Told in the wrong slot, each of them makes a sentence that nobody would say.
"""

import re
from dataclasses import replace
from itertools import pairwise

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Brief, Facts
from orchestrator.tales.briefs.labels import ASKED
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.people.mentions import around
from orchestrator.tales.briefs.reading import PREPOSITIONS, ROOTED, Word, split
from orchestrator.tales.briefs.statements import PEOPLE, is_clear
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.clauses import finite, is_verb, parted
from orchestrator.tales.phrases.verbs import (
    ADVERBS,
    HELPING,
    from_ing,
    ing,
    is_past,
    of_strong,
    past,
    present,
    third,
    turned,
)
from orchestrator.tales.phrases.verbs import is_verb as known_verb
from orchestrator.tales.pools import CLAUSES, SLOTS
from orchestrator.tales.worlds import looks, places
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import keywords, word_set


def fitted(brief: Brief, prompt: str) -> Brief:
    """The brief with every fact in a slot of its sort."""
    facts = dict(brief.facts)
    words = split(prompt)
    _capitals(facts, words)
    _deed(facts)
    _asked(facts, prompt)
    _doers(facts, prompt)
    _parted(facts)
    _starts(facts, prompt)
    _kinds(facts)
    _places(facts, prompt)
    _event(facts, prompt)
    _nouns(facts, prompt)
    _lesson(facts, prompt)
    _reason(facts)
    _job(facts, prompt)
    _habit(facts, prompt)
    _joy(facts, prompt)
    return _feast(_unlike(replace(brief, facts=facts)))


# ---- where a clause ends -------------------------------------------------------------------------

_MOST_WORDS, _MOST_ADDED = 14, 6
_OPENS = PREPOSITIONS | word_set("with without for of than about")
_STOP = word_set(
    "and or but because so when while who whose that which where until although if then"
)
# What happens to somebody or is done by them: its last verb may be the one that matters.
_CHAINED = frozenset(["wrong", "trouble"])


def ended(facts: Facts, prompt: str) -> None:
    """A clause has what its last words need: "brought his hamster" is "... to school"."""
    words = split(prompt)
    low = [word.text.lower() for word in words]
    for key in CLAUSES & facts.keys():
        end = _end_of(facts[key].lower().split(), low)
        if end < 0 or words[end].stops:
            continue
        added = _added(words[end + 1 :], key in _CHAINED) if _is_open(words, end) else []
        if words[end + 1 :] and (words[end + 1].stops or len(words) == end + 2):
            added = [words[end + 1].text]  # "whisper ancient secrets."
        others = " ".join(value for other, value in facts.items() if other != key)
        # "only rains on one street" is nothing without its street, wherever the tale plays.
        if "only" in facts[key].split():
            others = ""
        if added and not keywords(" ".join(added)) & keywords(others):
            whole = [*facts[key].split(), *added]
            facts[key] = " ".join(whole) if len(whole) <= _MOST_WORDS else facts[key]
    first, *rest = facts.get("wonder_does", "").split() or [""]
    if known_verb(first) and not first.endswith("s") and not facts.get("wonder", "s").endswith("s"):
        facts["wonder_does"] = " ".join([third(first), *rest])


def _parted(facts: Facts) -> None:
    """A clause is over where another begins: "can't swim falls overboard"."""
    for key in (CLAUSES | {"quirk"}) & facts.keys():
        words = facts[key].split()
        at = 0 if key in _BEGUN else finite([word.lower() for word in words])
        ahead = {words[max(at - 1, 0)].lower(), words[0].lower()}
        is_relative = at > 0 and not ahead.isdisjoint(_RELATIVES | _EVERYTHING)
        end = parted(words, at) if at >= 0 and not is_relative else -1
        if end > 0:
            facts[key] = " ".join(words[:end]).strip(" ,")
        _, that, rest = facts[key].partition(" that ")
        if that and finite(["-", *rest.lower().split()]) < 0:
            del facts[key]  # "told the crow that the contest"
    others = " ".join(value for key, value in facts.items() if key in CLAUSES)
    if facts.get("quirk", "\n") in others:
        del facts["quirk"]


# What a clause that begins with its verb has before it: "wants to", "doesn't".
_DENIES = word_set(
    "not never always cannot can't won't doesn't don't didn't couldn't wouldn't isn't"
)


_PASSIVE = word_set("being is was are were be been gets got")
# Who does it then, and not the hero: "because nobody told her".
_OTHERS = word_set("nobody everybody everyone somebody someone anyone anybody others people")


def _starts(facts: Facts, prompt: str) -> None:
    """A clause begins with its own verb: "dance ballet" is "wants to dance ballet"."""
    for key in (_VERB_FIRST | {"mood", "quirk"}) & facts.keys():
        facts[key] = _own(facts[key])
        before, _ = around(facts[key], prompt)
        if "whose" in before[-3:]:  # "whose kite pulled him up"
            whose = " ".join(before[len(before) - before[::-1].index("whose") - 1 :])
            said = facts.pop(key)
            if key != "trouble":  # which is the hero's own
                facts["odd"] = clause_check.does(f"{whose} {said}")
        elif {"together", "each"} & {*facts[key].split()}:
            del facts[key]  # that is said of two
        elif before[-1:] in (["has"], ["had"], ["have"]) and of_strong(facts[key].split()[0]):
            # "has eaten the cake"; of a misdeed it is said that somebody did it
            first, _, rest = facts[key].partition(" ")
            facts[key] = f"{past(first)} {rest}" if key == "wrong" else f"has {facts[key]}"
        elif before[-1:] and before[-1] in _PASSIVE and of_strong(facts[key].split()[0]):
            facts[key] = f"is {facts[key]}"
        elif before[-1:] in (["he"], ["she"]) and _THINKS.match(" ".join(before[-2:-1])):
            facts[key] = f"{before[-2]} {before[-1]} {facts[key]}"  # "thinks he can sing"
        elif before[-1:] and before[-1] in _DENIES:
            facts[key] = f"{before[-1]} {facts[key]}"
        elif before[-1:] == ["to"] and before[-2:-1] and known_verb(before[-2]):
            facts[key] = f"{before[-2]} to {facts[key]}"


def _doers(facts: Facts, prompt: str) -> None:
    """What nobody or somebody else does, and what no verb says, is not told of the hero."""
    if facts.get("name", "").lower() in _OTHERS:
        del facts["name"]
    _, group, pronoun = who(facts.get("hero", ""))
    hers = {"he": "she", "she": "he"}.get(pronoun)
    for key in _OF_HERO & facts.keys():
        before, _ = around(facts[key], prompt)
        *_, helps, last = ["", "", *before]
        first, _, rest = facts[key].partition(" ")
        owned = rf"\w['’]s (?:[\w-]+ ){{1,3}}{re.escape(facts[key])}"  # "Ann's hat flew away"
        is_else = bool(re.search(owned, prompt, re.I))
        is_else |= bool(last) and (last == hers or (last == "it" and group in ("person", "child")))
        # "brings him soup", "had read every book", "scared of birds"
        is_none = last in _OBJECTS and not _HELPS.match(helps)
        is_none |= first in alive() and not known_verb(first)
        is_none |= bool(re.search(rf"[^.!?] {first.capitalize()}\b", prompt))
        # What was done is no wish.
        done = rf"(?<!never ){re.escape(f'{past(first)} {rest}')}"
        is_none |= key == "get" and bool(re.search(done, prompt))
        while before and (before[-1] in _LEADS or known_verb(before[-1])):
            before.pop()
        is_else |= bool(before) and before[-1] in _OTHERS
        if is_else or (key in ROOTED and is_none):
            del facts[key]


_OBJECTS = word_set("him them me us a an the has had have")
_HELPS = re.compile(r"(?:help|let|make|made|see|saw|watch|hear|teach|taught)")
_LEADS = ADVERBS | {"to", *HELPING, *HELPING.values()}


def _capitals(facts: Facts, words: list[Word]) -> None:
    """A name within a place keeps its capital: "africa"."""
    inside = (word.text for before, word in pairwise(words) if not before.stops)
    named = {word.lower(): word for word in inside if word.istitle()}
    for key in ("goal", "place", "scene"):
        if key in facts:
            facts[key] = " ".join(named.get(word, word) for word in facts[key].split())


def _deed(facts: Facts) -> None:
    """What begins with the hero is nothing that it does: "a ballerina with one leg"."""
    if facts.get("habit_do", "-").split()[0].lower() in who(facts.get("hero", ""))[0].split():
        del facts["habit_do"]


def _asked(facts: Facts, prompt: str) -> None:
    """What is a question is nothing that one learns or wants: "which hat to wear"."""
    for key in ROOTED & facts.keys():
        before, _ = around(facts[key], prompt)
        if before[-1:] == ["to"] and _QUESTIONS & {*before[-4:]}:
            del facts[key]


_QUESTIONS = word_set("which what whether where who when")
_VERB_FIRST = frozenset(name for name, slot in SLOTS.items() if slot.has_verb_first)
_OF_HERO = (_VERB_FIRST | ROOTED | {"mood", "quirk"}) - {"fails"}
_BEGUN = _VERB_FIRST | ROOTED | {"mood", "quirk", "wonder_does"}


# Who begins another clause: "is kind and his pack laughs".
_ANEW = word_set(
    "his her its their my our the he she it they we i everyone everybody nobody somebody someone "
    "today now then suddenly"
)


def _own(said: str) -> str:
    """A clause up to where another begins that has a subject of its own."""
    words = said.split()
    low = [word.lower() for word in words]
    for at in range(1, len(words) - 1):
        is_who = low[at + 1] in _ANEW or words[at + 1].istitle()
        begins = is_who or (low[at] == "but" and low[at + 1] in ("a", "an", "one"))
        if low[at] in ("and", "but") and begins and finite(low[at + 1 :]) > 0:
            return " ".join(words[:at])
    return said


def _end_of(said: list[str], low: list[str]) -> int:
    """The last word in a prompt of what is said, whose first word may have another form; -1."""
    tail = said[1:] or said
    size = len(tail)
    found = (at for at in range(len(low) - size + 1) if low[at : at + size] == tail)
    return next(found, -size) + size - 1


def _is_open(words: list[Word], end: int) -> bool:
    """Whether no comma stands behind a word."""
    return end + 1 < len(words) and words[end + 1].at - words[end].end == 1


def _added(words: list[Word], is_chained: bool) -> list[str]:
    """What else belongs to a clause that is followed by these words."""
    out: list[str] = []
    if words[0].text.lower() in _OPENS:
        for at, word in enumerate(words):
            if len(out) == _MOST_ADDED or (word.text.lower() in _STOP):
                break
            out.append(word.text)
            if word.stops or not _is_open(words, at):
                return out
    rest = words[len(out) :]
    if is_chained and len(rest) > 1 and rest[0].text.lower() == "and" and _is_done(rest[1].text):
        for at, word in enumerate(rest):
            out.append(word.text)
            if word.stops or not _is_open(rest, at):
                break
    return out


def _is_done(word: str) -> bool:
    """Whether a word says what somebody does or did."""
    low = word.lower()
    return is_past(low) or (low.endswith("s") and (known_verb(low) or is_verb(low)))


# ---- who, where ----------------------------------------------------------------------------------

_WITHIN = re.compile(r" (in|on|at|under|inside|behind|near|from|with|who|that) ")


def _kinds(facts: Facts) -> None:
    """Where somebody is stands beside what they are: "biscuit in the tin".

    What somebody else owns is the thing of the tale alone: "grandpa's old train set".
    """
    owned = re.split("['’]s ", who(facts.get("hero", ""))[0])[1:]
    if owned and owned == [facts.get("wonder", "").lower()]:
        del facts["hero"]
    for role in facts.keys() & set(ROLES):
        kind, group, pronoun = who(facts[role])
        head, *rest = _WITHIN.split(kind, maxsplit=1)
        if rest and head and not looks.known_kind(kind):
            facts[role] = f"{head} / {group} / {pronoun}"
            if rest[0] in PREPOSITIONS and role == "hero" and re.match("the |an? ", rest[1]):
                facts.setdefault("place", f"{rest[0]} the {rest[1].partition(' ')[2]}")


# Which of several it is does not say where: "at the wrong station".
_WHICH = re.compile(r"^(\w+ the) (?:wrong|right|same|next) (?!side|hand|bank|door)(?=\w)")
_LIKES = r"\b((?:love|like|enjoy|hate|adore)s? (?:to \w+|\w+ing)\b[^.,;:!?]{0,40}?"


def _places(facts: Facts, prompt: str) -> None:
    """Where somebody likes to do a thing is part of that, unless it is a place for a story."""
    if "place" not in facts:
        return
    facts["place"] = re.sub(r"^(\w+) (?:my|our|your) ", r"\1 the ", facts["place"])
    facts["place"] = _WHICH.sub(r"\1 ", facts["place"])
    noun = facts["place"].partition(" the ")[2]
    if not noun or places.known(noun):
        return
    at = rf"\w+ (?:the|an?|my|his|her|their|our) {re.escape(noun)}"
    liked = re.search(rf"{_LIKES} {at})\b", prompt)
    if liked:
        facts.setdefault("quirk", liked[1])
        del facts["place"]


# ---- what ----------------------------------------------------------------------------------------

_OURSELVES = re.compile(r"\b(?:me|i|us|we)\b", re.I)


# A title has it: "The Day When ...".
_MOST_OF_EVENT, _LEAST_OF_EVENT = 10, 3
_OWNERS = word_set("whose the his her its their my our")


def _event(facts: Facts, prompt: str) -> None:
    """What happened to whoever asks for the story does not happen in it."""
    said = facts.get("event", "")
    before, _ = around(said, prompt)
    is_part = not _RELATIVES.isdisjoint(before[-1:])  # "a town where everybody spoke a language"
    is_whole = bool(clause_check.happens(said) or _WHO.fullmatch(said))
    is_told = is_whole and is_clear(said, facts) and not clause_check.lasts(said)
    if said and (_OURSELVES.search(said) or is_part or not is_told):
        del facts["event"]
    elif len(said.split()) > _MOST_OF_EVENT:
        first = re.split(r",? (?:and|but) ", said)[0]
        facts["event"] = first if len(first.split()) > _LEAST_OF_EVENT else said
    elif before and before[-1] in _OWNERS:
        facts["event"] = f"the {said}"  # "whose star has run away"


def _lesson(facts: Facts, prompt: str) -> None:
    """What a story is to teach is said at its end: "my son needs to learn about honesty"."""
    found = _TEACHES.search(prompt)
    if found and facts.get("moral", ASKED) == ASKED:
        facts["moral"] = _LESSONS[found[1].lower()]


# Each is true of any story.
_LESSONS = {
    "honesty": "it is best to tell the truth",
    "lying": "it is best to tell the truth",
    "lie": "it is best to tell the truth",
    "sharing": "things are twice as good when they are shared",
    "share": "things are twice as good when they are shared",
    "kindness": "a kind word is never wasted",
    "patience": "good things take time",
    "courage": "one can be afraid and brave at once",
    "bravery": "one can be afraid and brave at once",
    "friendship": "everything is lighter with a friend",
    "teamwork": "together we can do what nobody can do alone",
    "gratitude": "a thank you makes two people glad",
    "perseverance": "who tries again has not lost",
    "forgiveness": "it is never too late to make up",
}
_TEACHES = re.compile(
    r"\b(?:about|of|lesson|moral|theme|teach\w*|learns?|learns? to|value|don['’]t|not to|"
    r"should)\W{1,3}"
    rf"({'|'.join(_LESSONS)})\b",
    re.I,
)


def _reason(facts: Facts) -> None:
    """A reason with a "when" has two verbs: "is lonely because every time he comes near"."""
    if _NO_MOOD.match(facts.get("mood", "is")):
        del facts["mood"]
    state, because, reason = facts.get("mood", "").partition(" because ")
    words = reason.lower().split()
    is_when = re.match(r"(?:every|each) time |when(?:ever)? ", reason.lower())
    if because and is_when and len([w for w in words if _is_done(w)]) < 2:
        facts["mood"] = state


# What is told again of anybody else: "if somebody is sad because ...".
_NO_MOOD = re.compile(
    r"(?!(?:is|was|feels?|felt|can|could|does|did|wo|would|never|miss|wait|cri|lie|hate|wish|want))"
    r"|.*\b(?:their|they)\b"
)


def _nouns(facts: Facts, prompt: str) -> None:
    """What is feared, waited for or gone to is a thing or a doing, and no clause."""
    for key in {"trail", "danger"} & facts.keys():
        before, _ = around(re.sub(r"^(?:the|an?) ", "", facts[key]), prompt)
        while before and before[-1] in ("the", "a", "an"):
            before.pop()
        if before and before[-1] in PREPOSITIONS | {"of"}:  # "over the hill", "to the south"
            del facts[key]
    said = facts.get("fear", "")
    if said.startswith("to "):
        first, _, rest = said.removeprefix("to ").partition(" ")
        facts["fear"] = f"{ing(first)} {rest}".strip()
    for key in _NAMED & facts.keys():
        words = facts[key].lower().split()
        if not _CLAUSES & {*words} and finite(words) > 0:  # "it will fall out"
            del facts[key]
    quarrel = facts.get("quarrel", "").lower().split()
    if finite(quarrel) > 0 and quarrel[0] not in _QUESTIONS | {"whose", "how", "why"}:
        del facts["quarrel"]  # "someone opened the door"
    if "goal" in facts:  # who comes along and what is done there is no part of where
        facts["goal"] = _ALONG.split(facts["goal"])[0]
    if facts.get("get", "").startswith("want ") and not facts["get"].startswith("want to "):
        facts["get"] = f"have {facts['get'].removeprefix('want ')}"  # "a cactus wants a hug"
    before, _ = around(facts.get("wonder_does", ""), prompt)
    by_others = facts.get("wonder_does", "").split(" ")[0].lower() in _OTHERS
    by_others |= bool(PEOPLE & {*before[-1:]})
    # "loves the moon and flies to it" is not said of the moon
    if by_others or before[-1:] == ["and"]:
        del facts["wonder_does"]
        facts.pop("wonder", None)


_ALONG = re.compile(r" with (?:his|her|its|their) | and (?=\w+s (?:an?|the|his|her) )")
_THINKS = re.compile(r"(?:think|believe|say|dream|hope|wish|pretend)(?:s|es)?$|thought$|said$")
_NAMED = frozenset(["fear", "danger", "feast", "goal"])


def _job(facts: Facts, prompt: str) -> None:
    """What somebody is has no verb, and nobody is in it: "fairy overslept", "on an island"."""
    words = facts.get("job", "").split()
    before = [word for word in around(" ".join(words), prompt)[0] if word not in ("a", "an", "the")]
    at = next((at for at, word in enumerate(words) if at and _is_done(word.lower())), 0)
    if words and before and before[-1] in PREPOSITIONS | {"whose"}:
        del facts["job"]
    elif at:
        facts["job"] = " ".join(words[:at])


_RELATIVES = word_set("that who which where")
_CLAUSES = _RELATIVES | {"when", "if", "because"}
_EVERYTHING = word_set("everything whatever all")
_OFTEN = re.compile(r"\b(?:always|every|each|often|never|usually|sometimes)\b", re.I)


# What is no mishap, whenever it is done.
_MAKES = re.compile(
    r"(?:knits?|bakes?|builds?|sews?|paints?|writes?|sings?|dances?|plays?|collects?|makes?|"
    r"grows?|plants?|reads?|draws?|lines?)$"
)


def _habit(facts: Facts, prompt: str) -> None:
    """What somebody does every evening is no mishap."""
    said = facts.get("trouble", "")
    _, after = around(said, prompt)
    follows = " ".join(after[:2]) if after[:1] and after[0] in ("every", "each") else ""
    verb = said.split()[0].lower() if said else ""
    if said and (follows or _OFTEN.match(said) or _MAKES.match(verb)):
        facts.setdefault("quirk", f"{said} {follows}".strip())
        del facts["trouble"]


_CONTACT = re.compile(r" (?:he|she|it|they) (?:is|are|was|were|has|have|had|can|could|must)\b")
_LOVING = re.compile(r"(?:lov|lik|enjoy|ador|prefer)")


def _joy(facts: Facts, prompt: str) -> None:
    """What is loved is the doing of it: "builds wings out of umbrellas" is building them."""
    said = facts.get("joy", "")
    before, _ = around(said, prompt)
    facts |= {"joy": _CONTACT.split(said)[0]} if said else {}  # "the dragon he is to fight"
    said = facts.get("joy", "")
    verb = before[-1] if said and before else ""
    is_doing = bool(from_ing(said.split(" ")[0])) if said else False
    if known_verb(verb) and not _LOVING.match(verb) and not is_doing:
        facts["joy"] = f"{ing(verb)} {said}"


_UNLIKE = "is not like the others"
_ODD_THING = "there is something odd about a thing"
_WHO = re.compile(r"(?:an?|the) (?:[\w-]+ ){1,3}who ([^,]*)")
_FAILS = re.compile(
    r"(?:\w+ly )?(?:is|are|was|were|has|had|can|could|wo|would|(?:do|does|did)(?:n't| not)|only|"
    r"always|never|keep|kept|break|broke|stop|fall|fell|fl[yie]|go|went|leak|squeak|rattle|wobble|"
    r"lean|tip|tear|tore|rip|collapse|makes? (?:an?|no|such) |sound|get|got|jam|burn|explode|smoke|"
    r"crash|s[ia]nk|los[te]|melt|crack|st[iu]ck|shr[ia]nk|vanish|disappear|bl[eo]w|rain|forg[eo]t|"
    r"sneeze|cough|hiccup)"
)
# What one is, wants or can, or does well, is nothing that one should not have done.
_WANTS = re.compile(
    r"(?:want|like|love|hate|think|believe|need|wish|hope|dream|know|feel|live|prefer|understand|"
    r"help|save|rescue|learn|lift|jump|collect|clean|repair|rain|glow|talk|walk|cook)(?:s|d|ed)?$|"
    r"forg(?:et|ets|ot)$|w[io]ns?$|fl(?:y|ies|ew)$|"
    r"danc(?:es?|ed)$|s[iau]ngs?$|buil(?:ds?|t)$|gr[oe]ws?$|"
    r"(?:promise|paint|enter|ask|visit|meet|find|discover|give)(?:s|d|ed)?$|met$|found$|gave$"
)
_STATED = word_set("enough no a an two three too only such very")
_IS = word_set("is are was were isn't aren't wasn't weren't")
_UNKIND = word_set("rude mean unkind naughty nasty greedy late cruel cheeky not so very too always")
_CANNOT = word_set("can can't cannot could couldn't won't wouldn't")


# What is somebody's own, and nothing that is mended: "the hair won't stop growing".
_BODY = word_set(
    "hair fur tail nose beard mane voice teeth tooth ears horn horns beak trunk shell spots wings "
    "feet neck legs whiskers hump eyes mouth tongue feathers stripes quills antlers shadow"
)


def _unlike(brief: Brief) -> Brief:
    """A wish that was taken for a misdeed, or a thing that is the hero: how one differs."""
    facts = dict(brief.facts)
    kind = who(facts.get("hero", ""))[0]
    odd = ""
    if "odd" in facts and "odd" not in plots()[brief.premise, brief.plot].one("pool").split():
        odd = facts["odd"]
    elif _is_wish(clause_check.does(facts.get("wrong", "")).lower().split()):
        odd = clause_check.does(facts.pop("wrong"))
    elif "fails" in facts and facts.get("what", "-").split()[-1] in _BODY:
        odd = clause_check.does(f"whose {facts.pop('what')} {facts.pop('fails')}")
    elif re.search(rf"\b{re.escape(facts.get('what', '-'))}\b", facts.get("fails", "")):
        # "is too big for the swing" is said of who would swing.
        odd = clause_check.does(facts.pop("fails"))
        del facts["what"]
    elif (said := _WHO.fullmatch(facts.get("event", ""))) and not clause_check.happens(said[0]):
        del facts["event"]  # "the elephant who could not remember anything" is no event
        odd = clause_check.does(said[1])
    elif "what" in facts and not _FAILS.match(facts.get("fails", "is")):
        # A robot "that does her homework" works.
        wonder = {"wonder": facts.pop("what"), "wonder_does": facts.pop("fails")}
        return Brief(*min(key for key in plots() if key[0] == _ODD_THING), facts | wonder)
    elif _is_within(facts.get("wonder", ""), facts.get("wonder_does", "")):
        # "rolls into a ball" is not said of the ball.
        odd = clause_check.does(facts.pop("wonder_does"))
        del facts["wonder"]
    elif brief.premise == _ODD_THING and kind and facts.get("wonder", "").lower() == kind:
        odd = clause_check.does(facts.get("wonder_does", ""))
        facts = {key: value for key, value in facts.items() if not key.startswith("wonder")}
        if _noun_of(facts) in f" {odd} ":
            facts.pop("place", None)
    odd = _own(odd)
    if not odd:
        return brief
    akin = sorted(plot for premise, plot in plots() if premise == _UNLIKE)
    if odd.startswith("did"):  # "didn't want to be eaten", but "found a snail in her boot"
        odd = turned(odd, present)
    return Brief(_UNLIKE, akin[0], facts | {"odd": odd})


def _noun_of(facts: Facts) -> str:
    """The noun of a brief's place, between blanks."""
    noun = facts.get("place", "").partition(" the ")[2]
    return f" {noun} " if noun else "\n"


def _is_within(noun: str, clause: str) -> bool:
    """Whether a clause has a noun among its objects."""
    return bool(noun) and bool(re.search(rf"\b{re.escape(noun)}\b", clause, re.I))


def _is_wish(words: list[str]) -> bool:
    while words and words[0] in ADVERBS:
        words = words[1:]
    if words[:1] in (["has"], ["had"]) and words[1:2] and words[1] in _STATED:
        return True
    if words[:1] and words[0] in _IS:
        return words[1:2] != [] and words[1] not in _UNKIND
    if words and words[0] in HELPING and words[0] not in ("is", "has", "have", "does"):
        return words[0] in _CANNOT or _is_wish(words[1:])
    if words and words[0] in ("doesn't", "didn't", "does", "did", "don't"):
        return _is_wish(words[1:])
    forgets = bool(words) and words[0].startswith("forg")
    return bool(words) and bool(_WANTS.match(words[0])) and (not forgets or words[1:2] == ["how"])


_DANGER = re.compile(r"\b(?:storm\w*|flood\w*|hurricane|blizzard|frost|snowstorm|thunder\w*)\b")


def _feast(brief: Brief) -> Brief:
    """Nobody dances at a storm: it is a danger, where a plot of the premise has one."""
    said = brief.facts.get("feast", "")
    akin = [
        plot
        for (premise, plot), each in plots().items()
        if premise == brief.premise and "danger" in each.one("pool").split()
    ]
    if not _DANGER.search(said) or not akin:
        return brief
    facts = {key: value for key, value in brief.facts.items() if key != "feast"}
    plot = brief.plot if brief.plot in akin else sorted(akin)[0]
    return Brief(brief.premise, plot, facts | {"danger": facts.get("danger", said)})
