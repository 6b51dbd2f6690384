"""Whether a sentence that has words of a prompt sounds as if somebody had said it.

A telling has room for a phrase, but not for every phrase: "because he talks to the bees because
they are sad". Of several tellings one that sounds right is taken.
"""

import re
from collections.abc import Iterable

# An article before what has one, or before what is no noun.
_ARTICLES = re.compile(
    r"\b(?:an?|the) (?:an?|the|his|her|its|their|my|our|your|some|in|on|at|under|from|with|who)\b",
    re.I,
)
# "because ... because", "so ... so": a clause of a prompt in a telling's own.
_TWICE = re.compile(r"\b(because|although|whenever|unless|until)\b", re.I)
# "Nobody else won't eat it."
_DENIED = re.compile(
    r"\b(?:nobody|no one|nothing)(?: else)? (?:never|not|cannot|\w+n't|\w+ not)\b", re.I
)


def sounds_right(text: str, phrases: Iterable[str]) -> bool:
    """Whether nothing in a text of some sentences is said twice over, or has no noun.

    `phrases` are those of a prompt, each of several words: a sentence has one of them once.
    """
    if _ARTICLES.search(text) or _DENIED.search(text):
        return False
    for sentence in re.split(r"(?<=[.!?:])\W+", text):
        joints = [joint.lower() for joint in _TWICE.findall(sentence)]
        if len(joints) > len(set(joints)):
            return False
        low = sentence.lower()
        if any(low.count(phrase) > 1 for phrase in phrases):
            return False
    return True
