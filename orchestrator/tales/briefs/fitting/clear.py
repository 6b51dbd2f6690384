"""Whether the pronouns of a clause stand for somebody that it names, or for one of the cast."""

import re

from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set

_ARTICLES = word_set("the a an his her its their my our all every each no")
_MANY = word_set("two three four five six seven eight nine ten both many some all")
_PLURALS = word_set("people children mice men women geese feet teeth they we you")
PEOPLE = word_set(
    "mum mom mother dad father parent brother sister uncle aunt cousin grandma grandpa grandmother "
    "grandfather granny teacher friend man woman boy girl baby child neighbour captain farmer"
)
_WORD = re.compile(r"\{\w+\}|[\w'’-]+")
# What "it" is that stands for nothing.
_SKIES = (
    *("rain", "snow", "storm", "hail"),
    r"(?:is|was|got|gets|became) (?:\w+ )?(?:rain|snow|storm|dark|late|cold|hot|night|winter|time)",
)
_PAIR = frozenset(["group", "bond", "friend"])
# Who or what a word stands for.
_MEANT = {
    word: group
    for group in (
        "it its itself",
        "they them their themselves",
        "he him his himself",
        "she her hers",
    )
    for word in group.split()
} | {"herself": "she her hers"}
_WHOSE = word_set("its their his her itself themselves himself herself")
_ITS_DAY = re.compile(
    rf"\bit (?:{'|'.join(_SKIES)})|\bit was (?:the|an?) [^.]* (?:who|that)\b", re.I
)


def is_clear(text: str, facts: dict[str, str]) -> bool:
    """Whether each pronoun has somebody or something before it, in the text or in the cast."""
    hero = who(facts.get("hero", ""))[2]
    clear = {_MEANT.get(hero, "")} | ({_MEANT["they"]} if _PAIR & facts.keys() else set())
    is_named, before = False, ""
    for at, typed in enumerate(_WORD.findall(_ITS_DAY.sub(" ", text))):
        word = typed.lower()
        group = _MEANT.get(word)
        if group and group not in clear and not (is_named and word in _WHOSE):
            return False
        is_person = word in PEOPLE or word in alive()
        if before in _ARTICLES and not is_person:
            clear.add(_MEANT["it"])
            is_named = True
        before = word
        if word in _MANY or word in _PLURALS or re.search(r"[^s'’]s$", word):
            clear.add(_MEANT["they"])
        if is_person or (at and typed.istitle() and not group):
            clear |= {_MEANT["he"], _MEANT["she"]}
            is_named = True
    return True
