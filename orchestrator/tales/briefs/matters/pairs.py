"""Two of one matter: a contest, a quarrel, a thing that both want."""

import random
import re

from orchestrator.tales.briefs.brief import Brief, Facts, cast_of, without
from orchestrator.tales.briefs.matters.themes import TRIES
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.phrases.verbs import HELPING, is_verb
from orchestrator.tales.worlds.words import known_kinds
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set

_PAIR = re.compile(
    r"\b(?:the|an?) ((?:[\w’'-]+ )?[\w’'-]+) (and|against|vs\.?|versus) (?:the|an?) "
    r"([\w’'-]+)(?: ([\w’'-]+))?",
    re.I,
)
_BARE_PAIR = re.compile(r"\b([a-z][\w-]*) (?:and|against|vs\.?|versus) ([a-z][\w-]*)", re.I)
_SKY = word_set("sun moon wind rain snow summer winter spring autumn day night")
_KIND_OF = (
    r"race|contest|competition|tournament|championship|marathon|bet|wager|duel|talent show|quiz"
)
_CONTEST = re.compile(
    r"\b(?:(the|an?|their|his|her|our) ((?:(?!and |or |who |to |of |in |with |has |have |a |the )"
    rf"[\w’'-]+ ){{0,3}}?))?({_KIND_OF}|game of \w+|chess game)(s?)\b"
    r"(?! (?:car|driver|track|horse))"
    r"(?: (?:about |on |to see |over )?(who (?:can|is|will|has) [\w -]{3,40}))?",
    re.I,
)
_WHO = re.compile(
    r"\b(?:compet\w+|bets?|see) (?:about |over |to see |with each other )?"
    r"(who (?:can|is|will|has) [\w -]{3,40})",
    re.I,
)
_COMPETE = re.compile(r"\bcompet(?:e|es|ing)\b", re.I)
_WHO_CAN = re.compile(r"\b(who can [\w -]{3,40})", re.I)
_DARES = re.compile(r"\bbets? (?:that )?(?:he|she|it|they) can ([^.,;:!?]{3,60})", re.I)
_WINS = re.compile(r"\b(?:win|wins|won|winning|first prize|champion)\b", re.I)
_LOSES = re.compile(r"\b(?:lose|loses|lost|losing|brags?|boasts?)\b", re.I)
_QUARRELS = re.compile(
    r"\b(?:arguments?|quarrels?|fight|argue|argues|arguing|quarrelling|fighting|bicker|disagree|"
    r"can['’]?t agree|cannot agree)\b(?: (?:about|over|on))?(?: ([^.,;:!?]{4,60}))?",
    re.I,
)


_BOTH = re.compile(
    r"\bboth (?:want|love|like|claim) (?:the same|the|an?) "
    r"((?:[\w-]+ ){0,4}?[\w-]+)(?=$|[.,!?;:]| and )",
    re.I,
)


def _pair(prompt: str, *, opposed: bool = False) -> tuple[str, str] | None:
    """Two that a prompt sets side by side: "the spoon and the fork", "a bear against a baker"."""
    found = _PAIR.search(prompt)
    bare = _BARE_PAIR.search(prompt)
    if (
        not found
        and bare
        and {word.lower() for word in bare.groups()} <= known_kinds().keys() | _SKY
    ):
        return bare[1].lower(), bare[2].lower()  # "Sun and Moon"
    if not found or (opposed and found[2] == "and" and not re.search(r"\bbetween ", prompt)):
        return None
    one, other = found[1].lower(), found[3].lower()
    after = (found[4] or "who").lower()
    # "the blue crayon quarrel", "the dog make a bet"
    if other in _ADJECTIVES and not (is_verb(after) or after in HELPING):
        other = f"{other} {after}"
    one = one if one.split()[0] in _ADJECTIVES else one.split()[-1]
    return one, other


_ADJECTIVES = word_set(
    "red blue green yellow black white little big small old young brave grumpy polar fire sea"
)


def _facing(facts: Facts, pair: tuple[str, str] | None) -> Facts:
    """The facts with a pair as hero and friend."""
    if not pair:
        return facts
    facts = without(facts, "kin", "bond", "group")
    for role, kind in zip(("hero", "friend"), pair, strict=True):
        read, group, pronoun = who(facts.get(role, ""))
        head = kind.split()[-1]
        if read.split()[-1:] != [head]:
            known = known_kinds().get(kind) or known_kinds().get(head)
            group, pronoun = known.group if known else "sky" if head in _SKY else "thing", ""
        facts[role] = f"{kind} / {group} / {pronoun}"
    return facts


def contest(brief: Brief, prompt: str) -> Brief | None:
    """A race, a bet, a game: whatever the contest, two are in it."""
    facts = cast_of(brief)
    if dares := _DARES.search(prompt):
        return Brief(*TRIES, facts | {"do": dares[1].strip()})
    found = _CONTEST.search(prompt)
    asks = _WHO.search(prompt) or (_COMPETE.search(prompt) and _WHO_CAN.search(prompt))
    if found:
        article, between, kind, _, tail = found.groups()
        article = article if (article or "").lower() == "the" else "a"
        if (between or "").lower().strip() in alive():  # "a cat and a dog race"
            between = ""
        kind = f"{between or ''}{kind}".lower()
        if tail:
            article, kind = "a", f"{kind} {'about' if 'bet' in kind else 'to see'} {tail}"
        said = f"{article.lower()} {kind}"
    elif asks:
        said = f"a contest to see {asks[1]}"
    elif re.search(r"\b(?:brags?|boasts?)\b", prompt, re.I) and _LOSES.search(prompt):
        said = "a race" if re.search(r"\bfast", prompt, re.I) else "a contest"
    else:
        return None
    plot = "neither of them first"
    if re.search(r"\b(?:loses?|lost|loser)\b", prompt, re.I):
        plot = "learning to lose"
    elif _WINS.search(prompt):
        plot = "every morning"
    hero = who(facts.get("hero", ""))[0]
    if hero == "animals" or (hero and hero in said):  # "the big pumpkin contest"
        del facts["hero"]
    facts = _facing(facts, _pair(prompt, opposed=True))
    return Brief("a contest between two", plot, facts | {"contest": said})


def quarrel(brief: Brief, prompt: str) -> Brief | None:
    """Two that quarrel, be they spoon and fork."""
    cast = cast_of(brief)
    if both := _BOTH.search(prompt):
        shares = ("two share or look for something", "even days and odd days")
        return Brief(*shares, cast | {"item": both[1].strip()})
    found = _QUARRELS.search(prompt)
    pair = _pair(prompt)
    if not found or not pair:
        return None
    facts = _facing(cast, pair)
    if found[1]:
        facts["quarrel"] = found[1].strip()
    names = ("a short word", "something with a cabbage", "the quarrel moves in")
    return Brief("two quarrel and make it up", random.Random(prompt).choice(names), facts)
