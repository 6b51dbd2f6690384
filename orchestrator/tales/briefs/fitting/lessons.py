"""What a story is to teach, as a sentence that is true of any story."""

import re

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.labels import ASKED

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


def lesson(facts: Facts, prompt: str) -> None:
    """What a story is to teach is said at its end: "my son needs to learn about honesty"."""
    found = _TEACHES.search(prompt)
    if found and facts.get("moral", ASKED) == ASKED:
        facts["moral"] = _LESSONS[found[1].lower()]
