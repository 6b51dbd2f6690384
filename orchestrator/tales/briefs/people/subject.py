"""The subject of a prompt: whom its first sentence is about, as the words before its verb say.

three kittens lose their mittens          a group of kittens
Twins Anna and Ben find a door            two children with names, who are twins
me and my dog get lost                    a child, and a dog
Theo's goldfish is ill                    Theo
"""

from dataclasses import dataclass, field

from orchestrator.tales.briefs.people.kinds import plurals
from orchestrator.tales.briefs.people.names import name_at, two_names
from orchestrator.tales.briefs.people.somebody import (
    CALLED,
    DETERMINERS,
    ME,
    MOST_ADJECTIVES,
    Somebody,
    called,
    is_adjective,
    kin_of,
    lowered,
    somebody_at,
)
from orchestrator.tales.briefs.reading import singular
from orchestrator.text.english import LISTS, word_set
from orchestrator.text.syntax import Word, split

# How a story is asked for: "can you write a short story about".
_ASKING = LISTS["polite"] | LISTS["asked"] | word_set("my for son daughter that is which it")
_ASKED = word_set("story stories tale fairytale fable book tell write about adventure adventures")
_LEADS = word_set("about where of which with that when how")
_MOST_ASKING = 16
# What may stand before who it is about: "once upon a time there was".
_ONCE = word_set("once upon time there was were is are lived live lives one day long ago far away")
_MANY = word_set(
    "two three four five six seven eight nine ten eleven twelve both many several some"
)
_TWO = word_set("two both")
_FLOCKS = word_set(
    "family group gang pack herd flock class team band bunch crew colony litter couple pair"
)
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


@dataclass(frozen=True)
class Subject:
    """Whom a prompt's first sentence is about.

    `somebody` comes first; `partner` is named with it ("and her robot"). Of several of one kind,
    `group` has the prompt's words ("three kittens") and `count` how many they are, 0 where that is
    left open. `bond` is what they are to each other ("sisters"). `owns`: it is only the owner of
    what the sentence is about.
    """

    somebody: Somebody = field(default_factory=Somebody)
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
    low = lowered(words)
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


def _us(words: list[Word], low: list[str], at: int) -> Subject | None:
    """'me and my dog', 'grandpa and I', 'my dog Rex and me', 'my brother teaches me'."""
    if low[at : at + 3] == ["my", "name", "is"] and at + 3 < len(words):
        one, end = Somebody("", name_at(words, at + 3) or words[at + 3].text), at + 4
        other, _ = (
            somebody_at(words, low, end + 1) if low[end : end + 1] == ["and"] else (None, end)
        )
        return Subject(one, other, count=2 if other else 1)
    if low[at] in ME:
        if low[at + 1 : at + 2] == ["and"]:
            other, _ = somebody_at(words, low, at + 2)
            return other and Subject(partner=other, count=2, is_me=True)
        return None
    other, end = somebody_at(words, low, at)
    after = low[end : end + 2]
    if other and after[1:] and (after[1] == "me" or after in (["and", "i"], ["&", "i"])):
        return Subject(partner=other, count=2, is_me=True)
    return None


def _several(words: list[Word], low: list[str], at: int) -> Subject | None:
    """'three kittens', 'a family of bears', 'twins Anna and Ben', 'the twins'."""
    start = at
    count = 0
    if low[at] in DETERMINERS and at + 1 < len(low):
        at += 1
    if low[at] in _FLOCKS and low[at + 1 : at + 2] == ["of"]:
        count, at = (2 if low[at] in ("pair", "couple") else 0), at + 2
    elif low[at] in _MANY:
        count, at = (2 if low[at] in _TWO else 0), at + 1
    elif low[at] not in BONDS and low[at : at + 2] != ["best", "friends"]:
        return None
    for end in range(at, min(len(words), at + MOST_ADJECTIVES)):
        pair = " ".join(low[max(at, end - 1) : end + 1])
        kind = plurals().get(pair) or plurals().get(low[end], "")
        bond = low[end] if low[end] in BONDS else ""
        if kind or bond:
            after = end + 1
            phrase = " ".join(low[start:after])
            named = two_names(words, after + (low[after] in CALLED if after < len(low) else 0))
            if not named and bond:
                pair_of = _two(words, low, after)
                if pair_of:  # "two best friends, a frog and a heron"
                    return Subject(*pair_of, count=2, bond=bond)
            if named or bond == "twins":
                count = 2
            if not named and low[after : after + 1] == ["and"]:
                other, last = somebody_at(words, low, after + 1)
                if other:  # "two rabbits and a tortoise"
                    whole = " ".join(low[start:last])
                    return Subject(Somebody(kind), other, whole, 0, bond)
            first = Somebody(kind, named[0] if named else "")
            second = Somebody(kind, named[1] if named else "") if count == 2 else None
            if not count and not named and start == at:
                return None
            return Subject(first, second, "" if named else phrase, count, bond)
        if count == 2 and (named := two_names(words, end + 1)):  # "a pair of spoons, Ting and Tong"
            kind = singular(low[end])
            one, other = (Somebody(kind, name) for name in named)
            return Subject(one, other, count=2, bond=low[end])
        if words[end].stops or not is_adjective(low[end]):
            return None
    return None


def _two(words: list[Word], low: list[str], at: int) -> tuple[Somebody, Somebody] | None:
    """'a frog and a heron'."""
    if at >= len(words):
        return None
    one, end = somebody_at(words, low, at)
    if not one or low[end : end + 1] != ["and"]:
        return None
    other, _ = somebody_at(words, low, end + 1)
    return (one, other) if other else None


def _one(words: list[Word], low: list[str], at: int) -> Subject | None:
    """'Nora the snail', 'a fox', 'a robot and a cat'; 'Theo' of "Theo's goldfish"."""
    one, end = somebody_at(words, low, at)
    if one is None:
        return None
    if low[end - 1].endswith("'s"):
        kin, after = ("", end) if one.name else kin_of(low, end, words)
        if not kin:
            # "a snowman's best friend is a rabbit", "Theo's goldfish died"
            return Subject(one, owns=True)
        name, end = called(words, low, after)
        one = Somebody(kin, name)
    if low[end : end + 1] == ["and"] and end + 1 < len(words):
        other, _ = somebody_at(words, low, end + 1)
        if other:
            return Subject(one, other, count=2)
    return Subject(one)
