"""The same said otherwise: small words that may as well be others, for no two stories are alike.

Each change leaves the meaning, the order of events and who does what as they are.
"""

import random
import re

# What may stand for each other wherever it stands; both ways are as likely.
_EITHER = (
    ("nobody", "no one"),
    ("everybody", "everyone"),
    ("somebody", "someone"),
    ("began to", "started to"),
    ("once more", "one more time"),
    ("the whole day", "all day"),
    ("for a long time", "for a long while"),
    ("at last", "in the end"),
    ("at once", "right away"),
)
# What may stand for the first wherever it stands, and not the other way round.
_FOR = (
    *(("did not", "didn't"), ("was not", "wasn't"), ("is not", "isn't")),
    *(("could not", "couldn't"), ("would not", "wouldn't"), ("had not", "hadn't")),
    *(("were not", "weren't"), ("do not", "don't"), ("does not", "doesn't"), ("i am", "i'm")),
    *(("i will", "i'll"), ("you are", "you're"), ("it is", "it's"), ("that is", "that's")),
    *(("there is", "there's"), ("very big", "huge"), ("very small", "tiny")),
)
_OTHER = {one: other for pair in _EITHER for one, other in (pair, pair[::-1])} | dict(_FOR)
# A contraction at the end of what is said is none: "Here it is."; "all at once" is no "at once".
_WORDS = re.compile(rf"(?<![\w'])(?<!all )(?:{'|'.join(map(re.escape, _OTHER))})(?= \w)", re.I)
# "How nice it is to lie still": after such a word the verb has a stress.
_WEAK = frozenset(["i'm", "you're", "it's", "that's", "there's"])
_ASKS = re.compile(r"\b(?:how|what|where|who|why|when|than|as)\b[^.!?,;:\"]*$", re.I)
_NEAR = 40  # letters
_SAID = re.compile(
    r'(?<=[^!?]," )(said|asked|cried|called|whispered|answered) (?P<who>[^".,;:!?]+)(?=\.)'
)


def varied(rng: random.Random, text: str, names: frozenset[str]) -> str:
    """The text, with half of what may be said otherwise said so; `names` are the cast's."""

    def other(match: re.Match) -> str:
        said = _OTHER[match[0].lower()]
        before = text[max(0, match.start() - _NEAR) : match.start()]
        if rng.random() < 0.5 or (said in _WEAK and _ASKS.search(before)):
            return match[0]
        if said.startswith("i'") or said.startswith("i "):
            return f"I{said[1:]}"
        return said[:1].upper() + said[1:] if match[0][0].isupper() else said

    def turned(match: re.Match) -> str:
        if match["who"].lower() not in names or rng.random() < 0.5:
            return match[0]
        return f"{match['who']} {match[1]}"

    return _SAID.sub(turned, _WORDS.sub(other, text))
