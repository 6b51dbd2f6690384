"""The subject of a prompt: whom its first sentence is about, as the words before its verb say.

three kittens lose their mittens          a group of kittens
Twins Anna and Ben find a door            two children with names, who are twins
me and my dog get lost                    a child, and a dog
Theo's goldfish is ill                    Theo
"""

import re
from dataclasses import dataclass
from functools import cache

from orchestrator.tales.briefs.reading import Word, split
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.words import HE, SHE, SIZES, known_kinds, plural, trait
from orchestrator.text.english import LISTS, word_set
from orchestrator.text.language import is_english

# How a story is asked for: "can you write a short story about".
_ASKING = LISTS["polite"] | LISTS["asked"] | word_set("my for son daughter that is which it")
_ASKED = word_set("story stories tale fairytale fable book tell write about adventure adventures")
_LEADS = word_set("about where of which with that when how")
_MOST_ASKING = 16
# What may stand before who it is about: "once upon a time there was".
_ONCE = word_set("once upon time there was were is are lived live lives one day long ago far away")
_DETERMINERS = word_set("a an the my our his her their this that some")
_MANY = word_set(
    "two three four five six seven eight nine ten eleven twelve both many several some"
)
_TWO = word_set("two both")
_FLOCKS = word_set(
    "family group gang pack herd flock class team band bunch crew colony litter couple pair"
)
_ME = word_set("me i we us myself")
# People who belong together, by what each of them is.
BONDS = {
    "twins": "twin",
    "sisters": "sister",
    "brothers": "brother",
    "siblings": "sibling",
    "cousins": "cousin",
    "friends": "friend",
    "neighbours": "neighbour",
    "neighbors": "neighbour",
}
_SEXES = {"sisters": "she", "brothers": "he"}
_FAMILY = word_set(
    "brother sister cousin son daughter nephew niece grandson granddaughter kid twin mum mom dad "
    "mother father grandma grandpa grandmother grandfather granny uncle aunt baby"
)
# Who does something with what stands before it: "bus driver".
_WORKERS = word_set(
    "driver keeper maker collector catcher hunter tamer cleaner seller painter singer dancer "
    "player builder mender trainer rider watcher inspector conductor designer chef master"
)
_NAMES = frozenset([*HE, *SHE])
# The most words before a kind: "a very old grumpy".
_MOST_ADJECTIVES = 4


@dataclass(frozen=True)
class Somebody:
    """One of a prompt's cast: a kind that we know, a name, or both."""

    kind: str = ""
    name: str = ""


@dataclass(frozen=True)
class Subject:
    """Whom a prompt's first sentence is about.

    `somebody` comes first; `partner` is named with it ("and her robot"). Of several of one kind,
    `group` has the prompt's words ("three kittens") and `count` how many they are, 0 where that is
    left open. `bond` is what they are to each other ("sisters"). `owns`: it is only the owner of
    what the sentence is about.
    """

    somebody: Somebody = Somebody()
    partner: Somebody | None = None
    group: str = ""
    count: int = 1
    bond: str = ""
    is_me: bool = False
    owns: bool = False

    @property
    def pronoun(self) -> str:
        """What sisters and brothers are; '' where nothing says it."""
        return _SEXES.get(self.bond, "")


def subject_of(prompt: str) -> Subject | None:
    """The subject; None where the sentence does not begin with anybody we know."""
    words = split(prompt)
    at = begin(words)
    low = [_low(word) for word in words]
    if at >= len(words):
        return None
    return _us(words, low, at) or _several(words, low, at) or _one(words, low, at)


def begin(words: list[Word]) -> int:
    """Where a prompt begins to say what it is about."""
    at, is_asked = 0, False
    for number, word in enumerate(words[:_MOST_ASKING]):
        low = word.text.lower()
        if low not in _ASKING and low not in _LEADS:
            break
        is_asked |= low in _ASKED
        if is_asked and low in _LEADS:
            at = number + 1
    while at < len(words) and words[at].text.lower() in _ONCE | {"a"}:
        # "a" belongs to what follows, but in "once upon a time".
        if words[at].text.lower() == "a" and not _is_time(words, at):
            break
        at += 1
    return at


def _is_time(words: list[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].text.lower() in ("time", "long")


def _low(word: Word) -> str:
    return word.text.lower().replace("’", "'")


# ---- the ways in which it is said ----------------------------------------------------------------


def _us(words: list[Word], low: list[str], at: int) -> Subject | None:
    """'me and my dog', 'grandpa and I', 'my dog Rex and me'."""
    if low[at] in _ME:
        if low[at + 1 : at + 2] == ["and"]:
            other, _ = _somebody(words, low, at + 2)
            return other and Subject(partner=other, count=2, is_me=True)
        return None
    other, end = _somebody(words, low, at)
    if other and low[end : end + 2] in (["and", "i"], ["and", "me"], ["&", "me"], ["&", "i"]):
        return Subject(partner=other, count=2, is_me=True)
    return None


def _several(words: list[Word], low: list[str], at: int) -> Subject | None:
    """'three kittens', 'a family of bears', 'twins Anna and Ben', 'the twins'."""
    start = at
    count = 0
    if low[at] in _DETERMINERS and at + 1 < len(low):
        at += 1
    if low[at] in _FLOCKS and low[at + 1 : at + 2] == ["of"]:
        count, at = (2 if low[at] in ("pair", "couple") else 0), at + 2
    elif low[at] in _MANY:
        count, at = (2 if low[at] in _TWO else 0), at + 1
    elif low[at] not in BONDS and low[at : at + 2] != ["best", "friends"]:
        return None
    for end in range(at, min(len(words), at + _MOST_ADJECTIVES)):
        pair = " ".join(low[max(at, end - 1) : end + 1])
        kind = _plurals().get(pair) or _plurals().get(low[end])
        bond = low[end] if low[end] in BONDS else ""
        if kind or bond:
            after = end + 1
            phrase = " ".join(low[start:after])
            if low[after : after + 1] and low[after] in ("called", "named"):
                after += 1
            named = _two_names(words, after)
            if not named and bond:
                pair_of = _two(words, low, after)
                if pair_of:  # "two best friends, a frog and a heron"
                    return Subject(*pair_of, count=2, bond=bond)
            if named or bond == "twins":
                count = 2
            if not named and low[after : after + 1] == ["and"]:
                other, last = _somebody(words, low, after + 1)
                if other:  # "two rabbits and a tortoise"
                    whole = " ".join(low[start:last])
                    return Subject(Somebody(kind), other, whole, 0, bond)
            first = Somebody(kind, named[0] if named else "")
            second = Somebody(kind, named[1] if named else "") if count == 2 else None
            if not count and not named and start == at:
                return None
            return Subject(first, second, "" if named else phrase, count, bond)
        if words[end].stops or not _is_adjective(low[end]):
            return None
    return None


def _two(words: list[Word], low: list[str], at: int) -> tuple[Somebody, Somebody] | None:
    """'a frog and a heron'."""
    if at >= len(words):
        return None
    one, end = _somebody(words, low, at)
    if not one or low[end : end + 1] != ["and"]:
        return None
    other, _ = _somebody(words, low, end + 1)
    return (one, other) if other else None


def _one(words: list[Word], low: list[str], at: int) -> Subject | None:
    """'Nora the snail', 'a fox', 'a robot and a cat'; 'Theo' of "Theo's goldfish"."""
    one, end = _somebody(words, low, at)
    if one is None:
        return None
    last = low[end - 1]
    if last.endswith("'s"):
        # "a snowman's best friend is a rabbit", "Theo's goldfish died"
        return Subject(one, owns=True)
    if low[end : end + 1] == ["and"] and end + 1 < len(words):
        other, _ = _somebody(words, low, end + 1)
        if other:
            return Subject(one, other, count=2)
    return Subject(one)


def _somebody(words: list[Word], low: list[str], at: int) -> tuple[Somebody | None, int]:
    """Who is named from a word on, and where that ends; None where nobody is."""
    if at >= len(words):
        return None, at
    if is_name(words[at].text) and low[at] not in _FAMILY:
        name, end = re.sub(r"['’]s$", "", words[at].text), at + 1
        if low[end : end + 1] == ["the"] and not words[at].stops:
            kind, after = _kind(low, end + 1, words)
            if kind:
                return Somebody(kind, name), after
        return Somebody("", name), end
    start = at
    while at < len(words) and low[at] in _DETERMINERS:
        at += 1
    kind, end = _kind(low, at, words)
    if not kind:
        return None, start
    if low[end : end + 1] and low[end] in ("called", "named") and end + 1 < len(words):
        return Somebody(kind, words[end + 1].text), end + 2
    if end < len(words) and is_name(words[end].text) and not words[end - 1].stops:
        return Somebody(kind, re.sub(r"['’]s$", "", words[end].text)), end + 1
    return Somebody(kind), end


def _kind(low: list[str], at: int, words: list[Word]) -> tuple[str, int]:
    """A kind that we know, after no more than adjectives, and where it ends."""
    for end in range(at, min(len(words), at + _MOST_ADJECTIVES)):
        bare = low[end].removesuffix("'s")
        goes_on = end + 1 < len(low) and low[end] == bare and not words[end].stops
        following = low[end + 1].removesuffix("'s") if goes_on else ""
        if f"{bare} {following}" in known_kinds() or following in _WORKERS:
            return f"{bare} {following}", end + 2
        if bare in known_kinds() or bare in _FAMILY:
            # "a robot dog" is a dog
            return (following, end + 2) if following in known_kinds() else (bare, end + 1)
        if words[end].stops or not _is_adjective(bare):
            break
    return "", at


def _two_names(words: list[Word], at: int) -> tuple[str, str] | None:
    """'Anna and Ben' from a word on."""
    if at + 2 < len(words) and words[at + 1].text.lower() in ("and", "&"):
        one, other = words[at].text, words[at + 2].text
        if one[0].isupper() and other[0].isupper():
            return one, other
    return None


# ---- words --------------------------------------------------------------------------------------


def is_name(word: str) -> bool:
    """Whether a word with a capital is a name, even where a sentence begins with it."""
    bare = re.sub(r"['’]s$", "", word)
    if not (bare.istitle() and bare.isalpha() and len(bare) > 1):
        return False
    low = bare.lower()
    if low in known_kinds() or low in _FAMILY:
        return False
    return bare in _NAMES or not (is_english(low) or places.where(low) or len(bare) < 3)


_ENDS = re.compile(r"(?:y|ful|ous|less|ed|ish|al|ive|able|ible|ic|ing|some|ble|est)$")


def _is_adjective(word: str) -> bool:
    return word in SIZES or bool(trait(word)[0] or _ENDS.search(word)) or word in _PLAIN


_PLAIN = word_set(
    "little small big old young tiny huge best very quite red blue green brown black white grey "
    "gray pink orange golden silver purple brave shy poor rich sad mad good bad new twin elder "
    "older younger wild tall short fat thin slow fast clever smart kind cute fierce"
)


@cache
def _plurals() -> dict[str, str]:
    return {plural(name): name for name in known_kinds() if plural(name) != name} | {
        "children": "child",
        "mice": "mouse",
        "geese": "goose",
        "wolves": "wolf",
        "elves": "elf",
        "thieves": "thief",
    }
