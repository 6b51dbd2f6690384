"""Whether what a brief says is a clause of its sort, and that clause in the form that is told.

A small model cuts clauses out at the wrong place ("is so big that"), takes a noun for a verb, or
copies "dont". What can be put right is; what cannot is '' and is not told.
"""

import re

from orchestrator.english import DETERMINERS, word_set
from orchestrator.tales.phrases import clauses, verbs
from orchestrator.tales.phrases.verbs import (
    ADVERBS,
    HELPING,
    from_ing,
    is_past,
    of_strong,
    rooted,
    third,
)

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
_OF_ONE |= {"are": "is", "am": "is", "be": "is", "with": "has"}


def whole(phrase: str) -> str:
    """The phrase without what is left open at its end."""
    said = _LEFT_OPEN.sub("", phrase).strip(" ,")
    if said != phrase:
        said = re.sub(r"\bso (\w+)$", r"very \1", said)  # "is so big that"
    return _APOSTROPHE.sub(r"\1n't", said)


def does(phrase: str) -> str:
    """What one does or is: 'dont like snow' -> "doesn't like snow", 'the snow' -> ''."""
    words = whole(_LED.sub("", phrase)).split()
    if words[:1] == ["not"]:
        words = ["is", *words]
    at = _first(words)
    if at < 0:
        return ""
    verb = words[at].lower()
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
    words = re.sub(r"^(?:how )?to ", "", whole(_LED.sub("", phrase))).split()
    at = _first(words)
    if at < 0:
        return ""
    verb = words[at].lower()
    if root := from_ing(verb) or of_strong(verb) * (verb not in ("put", "read", "cut")):
        words[at] = root
    elif verb in _NO_VERBS or verb in ("is", "was", "are", "can", "cannot", "can't"):
        return ""
    elif _is_known(verb):
        words[at] = rooted(verb)
    elif re.search(r"[^su]s$", verb) and words[at + 1 : at + 2] and words[at + 1] in DETERMINERS:
        words[at] = rooted(verb)  # "harpoons the moon"
    elif re.search(r"(?:[^s]s|ed|ly|')$", verb):
        return ""
    return " ".join(words)


def happens(clause: str) -> str:
    """What happens, which has somebody or something and a verb: 'mushrooms everywhere' -> ''."""
    said = whole(_LED.sub("", clause))
    if _WEATHER.match(said):  # "what if it snowed strawberries"
        said = f"it {said}"
    low = said.lower().split()
    return said if len(low) > 1 and clauses.finite(low) > 0 else ""


def _first(words: list[str]) -> int:
    """Where the verb of a phrase stands that begins with it; -1 where nothing is left."""
    return next((at for at, word in enumerate(words) if word.lower() not in ADVERBS), -1)


def _is_known(word: str) -> bool:
    return verbs.is_verb(word) or clauses.is_verb(word) or word in ("be", "have", "do", "go")
