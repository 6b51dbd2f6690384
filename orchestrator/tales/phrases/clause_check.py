"""Whether what a brief says is a clause of its sort, and that clause in the form that is told.

A small model cuts clauses out at the wrong place ("is so big that"), takes a noun for a verb, or
copies "dont". What can be put right is; what cannot is '' and is not told.
"""

import re

from orchestrator.tales.phrases import clauses, verbs
from orchestrator.tales.phrases.verbs import (
    ADVERBS,
    HELPING,
    base,
    from_ing,
    is_past,
    of_strong,
    rooted,
    third,
)
from orchestrator.text.english import DETERMINERS, with_article, word_set

# What a clause that was cut too early ends with.
_LEFT_OPEN = re.compile(
    r"(?:[ ,]+(?:and|or|but|then|so|who|(?<!like )that|which|because|while|than|the|an?|with|from|"
    r"very|my|our|your|their|(?<!wants )(?<!want )(?<!has )(?<!likes )to))+$"
)
_LED = re.compile(
    r"^(?:(?:and|but|so|who|which|that|when|how|what if|one (?:day|morning)|suddenly|now) )+", re.I
)
_APOSTROPHE = re.compile(
    r"\b(do|does|did|is|are|was|were|ca|wo|has|have|had|could|would|should)nt\b"
)
_NO_VERBS = DETERMINERS | word_set(
    "a an the and or but in on at of with under over behind from by into he him his she her hers "
    "it its they them i me my you who that because so very too as than no not there here if when "
    "while"
)
_WEATHER = re.compile(r"(?:rains|rained|snows|snowed|hails|hailed)\b", re.I)
# Of one, for "they don't", "they are".
_OF_ONE = {"don't": "doesn't", "haven't": "hasn't", "aren't": "isn't", "have": "has", "do": "does"}
_OF_ONE |= {"are": "is", "am": "is", "be": "is", "being": "is", "with": "has"}
# What somebody is, without its verb: "good at drawing", "too small for the bell".
_STATES = word_set(
    "afraid scared frightened terrified good bad great terrible able unable allergic tired bored "
    "full proud fond jealous small big tiny shy ready late stuck alone lonely different too very "
    "ashamed worried excited asleep awake"
)
_SHORTENED = re.compile(
    r"^(?:who|he|she|it|that|they|we|i)(?:'s|'re|'m) "
    r"(\w+)(?= (his|her|its|their|my|our|the|an?)\b)?",
    re.I,
)
# Of whom a clause is said that is told of the hero: "he loves spiders", "I like football".
_SUBJECT = re.compile(r"^(?:he|she|it|they|we|i|you) (?=\w)", re.I)
# Pasts that are other words as well: "turns right and left again".
_NOUNS = word_set("left saw ground rose shot felt bore lay found")
_GOES = word_set("go walk fly swim sit stand live pass drive travel sleep stay come")
# Verbs that no "to" may stand before.
_NO_BASE = word_set(
    "is am are was were can cannot can't could must mustn't will won't would wouldn't should may "
    "might doesn't don't didn't being whose if what why we"
)


def whole(phrase: str) -> str:
    """The phrase without what is left open at its end."""
    said = _LEFT_OPEN.sub("", phrase).strip(" ,")
    if said != phrase:
        said = re.sub(r"\bso (\w+)$", r"very \1", said)  # "is so big that"
    return _APOSTROPHE.sub(r"\1n't", said)


def _of_somebody(phrase: str) -> str:
    """A clause from its verb on: "who's scared", 'he is scared' -> 'is scared'."""
    said = re.sub(r"\bso (\w+ly)$", r"very \1", whole(phrase))  # "snores so loudly"
    if short := _SHORTENED.match(said):
        done = short[1].lower()
        is_done = done in ("got", "been", "had")
        is_done |= bool(short[2]) and (bool(of_strong(done)) or is_past(done))
        return f"{'has' if is_done else 'is'} {said[short.start(1) :]}"
    return _SUBJECT.sub("", _LED.sub("", said))


def _is_state(words: list[str]) -> bool:
    """Whether words say what somebody is: "scared of hens", and not "scared the hens"."""
    return words[0].lower() in _STATES and not (DETERMINERS & {*words[1:2]})


def _having(words: list[str]) -> list[str]:
    """'whose broom flies backwards' as 'has a broom that flies backwards'."""
    verb = clauses.finite(["the", *(word.lower() for word in words[1:])])
    while verb > 2 and words[verb - 1].lower() in ADVERBS:
        verb -= 1
    if verb < 2:
        return []
    return ["has", *with_article(" ".join(words[1:verb])).split(), "that", *words[verb:]]


def does(phrase: str) -> str:
    """What one does or is: 'dont like snow' -> "doesn't like snow", 'the snow' -> ''."""
    words = _of_somebody(phrase).split()
    if words and words[0].lower() == "whose":
        words = _having(words)
    if [word.lower() for word in words[:3]] == ["would", "like", "to"]:
        words = ["wants", *words[2:]]
    if words and (words[0] == "not" or _is_state(words)):
        words = ["is", *words]
    at = _first(words)
    if at < 0:
        return ""
    verb = words[at].lower()
    is_passive = is_past(verb) and words[at + 1 : at + 2] == ["by"]
    if is_passive or (of_strong(verb) and not is_past(verb) and not _is_known(verb)):
        # "tamed by a girl", "thrown out of the house"
        return " ".join([*words[:at], "is", *words[at:]])
    if verb in _OF_ONE:
        words[at] = _OF_ONE[verb]
    elif root := from_ing(verb):
        words[at] = third(root)
    elif verb in HELPING or is_past(verb) or of_strong(verb):
        pass
    elif not _is_known(verb):
        # "faints": whatever ends like a verb and is not alone.
        if verb in _NO_VERBS or not re.search(r"[^su']s$", verb) or len(words) < 2:
            return ""
    elif rooted(verb) == verb:
        words[at] = third(verb)
    return " ".join(words)


def do(phrase: str) -> str:
    """What one may do: 'to fly', 'flying', 'flies' -> 'fly'; 'the sky' -> ''."""
    words = re.sub(r"^(?:how )?to ", "", _of_somebody(phrase)).split()
    at = _first(words)
    if at < 0:
        return ""
    verb = words[at].lower()
    if _is_state(words[at:]):
        return " ".join([*words[:at], "be", *words[at:]])
    is_done = is_past(verb) or words[at + 2 : at + 3] in (["a"], ["an"], ["the"], ["his"], ["her"])
    if is_done and words[at + 1 : at + 2] == ["by"] and verb not in _GOES:
        return ""  # "saved by a turtle"
    if verb in _NO_VERBS | _NO_BASE or (verb == "do" and words[at + 1 : at + 2] == ["not"]):
        return ""
    _based(words, at)
    if root := from_ing(verb) or of_strong(verb) * (verb not in ("put", "read", "cut")):
        words[at] = root
    elif _is_known(verb):
        words[at] = rooted(verb)
    elif re.search(r"[^su]s$", verb) and words[at + 1 : at + 2] and words[at + 1] in DETERMINERS:
        words[at] = rooted(verb)  # "harpoons the moon"
    elif re.search(r"(?:[^s]s|ed|ly|')$", verb):
        return ""
    return " ".join(words)


def _based(words: list[str], first: int) -> None:
    """What else is done has its base, too: 'hide the key and forgets it'."""
    for at in range(first + 2, len(words) - 1):
        verb, before = words[at].lower(), words[at - 1].lower()
        if before not in ("and", "but", "or"):
            continue
        if verb in ("is", "does") or (_is_known(verb) and re.search(r"[^s]s$", verb)):
            words[at] = base(verb)
        elif verb not in _NOUNS:
            words[at] = of_strong(verb) or words[at]


def happens(clause: str) -> str:
    """What happens, which has somebody or something and a verb: 'mushrooms everywhere' -> ''."""
    said = whole(_LED.sub("", clause))
    if _WEATHER.match(said):  # "what if it snowed strawberries"
        said = f"it {said}"
    low = said.lower().split()
    at = clauses.finite(low)
    is_more = at > 0 and clauses.parted(low, at) > 0
    # "when he sings she laughs" has one too many, "the cat who reads" one too few.
    is_when = said != clause and clause.lower().startswith(("when ", "if "))
    is_who = at > 0 and low[at - 1] in ("who", "which")
    is_one = at > 0 and not (is_when and is_more) and (is_more or not is_who)
    return said if is_one and not _TODAY.search(said) else ""


# What is so on the day of whoever asks, or had an end.
_TODAY = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow)\b|^at first\b|^\w+ name (?:is|was)\b", re.I
)


# What somebody is, feels, says or has to do lasts: nobody would say that it happened one day.
_LASTS = re.compile(
    r"(?:(?:is|are|was|were) (?:(?:very|so|too|also|really|still) )*(?:an?|the|his|her|its|their|"
    r"my|afraid|scared|frightened|worried|nervous|sad|shy|proud|happy|lonely|jealous|bored)|"
    r"(?:ha[sd]|have) to|(?:goes|went|comes|came) (?:with|along)|dares?|dared|"
    r"(?:wants?|wanted|likes?|liked|loves?|loved|thinks?|thought|"
    r"(?:ha[sd]|have) (?:an?|the) (?:\w+ )?(?:idea|wish|dream|secret)|"
    r"(?:do|does|did)(?:n't| not)|hates?|hated|misses|missed|"
    r"believes?|believed|says?|said|tells?|told|knows?|knew))\b"
)


def lasts(clause: str) -> bool:
    """Whether a clause says what is so all the time: "his friend is a bicycle", "he is scared"."""
    low = clause.lower().split()
    at = clauses.finite(low)
    return at > 0 and low[at - 1] != "there" and bool(_LASTS.match(" ".join(low[at:])))


def _first(words: list[str]) -> int:
    """Where the verb of a phrase stands that begins with it; -1 where nothing is left."""
    return next((at for at, word in enumerate(words) if word.lower() not in ADVERBS), -1)


def _is_known(word: str) -> bool:
    return verbs.is_verb(word) or clauses.is_verb(word) or word in ("be", "have", "do", "go")
