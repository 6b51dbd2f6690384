"""Verbs turned: 'carries' to 'carry', 'carrying'; prompts say what a plot says once."""

import re
from collections.abc import Callable

_IRREGULAR = {
    "is": ("be", "being", "are"),
    "has": ("have", "having", "have"),
    "does": ("do", "doing", "do"),
    "goes": ("go", "going", "go"),
    "can": ("can", "being able to", "can"),
    "cannot": ("not be able to", "not being able to", "cannot"),
    "can't": ("not be able to", "not being able to", "can't"),
    "must": ("must", "having to", "must"),
    "will": ("will", "going to", "will"),
    "lies": ("lie", "lying", "lie"),
    "dies": ("die", "dying", "die"),
    "ties": ("tie", "tying", "tie"),
}
_DOUBLED = re.compile(
    r"^(run|sit|swim|win|get|put|stop|hop|plan|let|forget|beg|dig|hug|set|begin|"
    r"spin|rub|slip|skip|trap|drop|cut|hit|grab|nap|hum|knit|trip|step|chat|wrap)$"
)


def base(verb: str) -> str:
    """'carries' -> 'carry'."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][0]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if re.search(r"(ss|x|z|ch|sh|tch)es$", verb):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") else verb


def ing(verb: str) -> str:
    """'carries' -> 'carrying'."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][1]
    root = base(verb)
    if _DOUBLED.match(root):
        return root + root[-1] + "ing"
    if root.endswith("e") and not root.endswith(("ee", "ye", "oe")):
        return root[:-1] + "ing"
    return root + "ing"


_PAST = {"sing": "sang", "tell": "told", "fall": "fell", "grow": "grew", "shrink": "shrank"}
_PAST |= {"bring": "brought", "drive": "drove", "keep": "kept", "lend": "lent", "sweep": "swept"}
_PAST |= {"cut": "cut", "sell": "sold", "put": "put", "ring": "rang", "make": "made", "fly": "flew"}
_PAST |= {"teach": "taught", "build": "built", "find": "found", "take": "took", "feed": "fed"}
_PAST |= {"catch": "caught", "grind": "ground", "say": "said", "is": "was", "has": "had"}
_PAST |= {"spin": "spun", "go": "went", "blow": "blew", "lose": "lost", "eat": "ate"}


def past(verb: str) -> str:
    """'carries' -> 'carried'."""
    root = base(verb)
    if verb in _PAST or root in _PAST:
        return _PAST.get(verb) or _PAST[root]
    if re.search(r"[^aeiou]y$", root):
        return root[:-1] + "ied"
    if _DOUBLED.match(root):
        return root + root[-1] + "ed"
    return root + ("d" if root.endswith("e") else "ed")


_THIRD = {forms[0]: verb for verb, forms in _IRREGULAR.items()}


def third(root: str) -> str:
    """'carry' -> 'carries'."""
    if root in _THIRD:
        return _THIRD[root]
    if re.search(r"[^aeiou]y$", root):
        return root[:-1] + "ies"
    return root + ("es" if root.endswith(("ch", "sh", "ss", "x", "z")) else "s")


def rooted(phrase: str) -> str:
    """A phrase with its verb in its base, which it may have been in: 'wants snow', 'want snow'."""
    verb, _, rest = phrase.partition(" ")
    is_third = verb.endswith("s") and not verb.endswith("ss")
    return f"{base(verb) if is_third else verb} {rest}".strip()


def plural_verb(verb: str) -> str:
    """'carries' -> 'carry', 'is' -> 'are'."""
    return _IRREGULAR[verb][2] if verb in _IRREGULAR else base(verb)


def turned(phrase: str, how: Callable[[str], str]) -> str:
    """A phrase with its first verb turned: 'is late' -> 'being late'."""
    verb, _, rest = phrase.partition(" ")
    return f"{how(verb)} {rest}".strip()
