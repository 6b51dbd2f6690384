"""The subject of a prompt: whom its first sentence is about, as the words before its verb say.

three kittens lose their mittens          a group of kittens
Twins Anna and Ben find a door            two children with names, who are twins
me and my dog get lost                    a child, and a dog
Theo's goldfish is ill                    Theo
"""

import re
from dataclasses import dataclass
from functools import cache

from orchestrator.tales.briefs.reading import TITLES, Word, singular, split
from orchestrator.tales.worlds import looks, places
from orchestrator.tales.worlds.words import (
    HE,
    SHE,
    SIZES,
    Kind,
    further_kinds,
    known_kinds,
    plural,
    trait,
)
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
FAMILY = word_set(
    "brother sister cousin son daughter nephew niece grandson granddaughter kid twin mum mom dad "
    "mother father grandma grandpa grandmother grandfather granny uncle aunt baby"
)
# Who does something with what stands before it: "bus driver".
_WORKERS = word_set(
    "driver keeper maker collector catcher hunter tamer cleaner seller painter singer dancer "
    "player builder mender trainer rider watcher inspector conductor designer chef master"
)
# What somebody is to another: it says nothing of what they are.
RELATIONS = word_set(
    "friend neighbour neighbor classmate patient customer passenger helper assistant apprentice "
    "sidekick partner boss babysitter visitor guest owner rival buddy pal"
)
_NAMES = frozenset([*HE, *SHE])
# Tags of those who live.
LIVING = word_set("animal person royal magic")
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
    """'me and my dog', 'grandpa and I', 'my dog Rex and me', 'my brother teaches me'."""
    if low[at : at + 3] == ["my", "name", "is"] and at + 3 < len(words):
        one, end = Somebody("", _name(words, at + 3) or words[at + 3].text), at + 4
        other, _ = _somebody(words, low, end + 1) if low[end : end + 1] == ["and"] else (None, end)
        return Subject(one, other, count=2 if other else 1)
    if low[at] in _ME:
        if low[at + 1 : at + 2] == ["and"]:
            other, _ = _somebody(words, low, at + 2)
            return other and Subject(partner=other, count=2, is_me=True)
        return None
    other, end = _somebody(words, low, at)
    after = low[end : end + 2]
    if other and after[1:] and (after[1] == "me" or after in (["and", "i"], ["&", "i"])):
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
        kind = _plurals().get(pair) or _plurals().get(low[end], "")
        bond = low[end] if low[end] in BONDS else ""
        if kind or bond:
            after = end + 1
            phrase = " ".join(low[start:after])
            named = _two_names(words, after + (low[after] in _CALLED if after < len(low) else 0))
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
        if count == 2 and (
            named := _two_names(words, end + 1)
        ):  # "a pair of spoons, Ting and Tong"
            kind = singular(low[end])
            one, other = (Somebody(kind, name) for name in named)
            return Subject(one, other, count=2, bond=low[end])
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
    if low[end - 1].endswith("'s"):
        kin, after = ("", end) if one.name else _kin_of(low, end, words)
        if not kin:
            # "a snowman's best friend is a rabbit", "Theo's goldfish died"
            return Subject(one, owns=True)
        name, end = _called(words, low, after)
        one = Somebody(kin, name)
    if low[end : end + 1] == ["and"] and end + 1 < len(words):
        other, _ = _somebody(words, low, end + 1)
        if other:
            return Subject(one, other, count=2)
    return Subject(one)


def _somebody(words: list[Word], low: list[str], at: int) -> tuple[Somebody | None, int]:
    """Who is named from a word on, and where that ends; None where nobody is."""
    start = at
    while at < min(len(words), start + _MOST_ADJECTIVES) and low[at] in _DETERMINERS:
        at += 1
    if name := _name(words, at):
        end = at + len(name.split())
        is_more = end < len(words) and not words[end - 1].stops and low[end] == "the"
        kind, after = _kind(low, end + 1, words) if is_more else ("", end)
        if low[after - 1].endswith("'s"):  # "Zofia, the clockmaker's daughter"
            kind, after = _kin_of(low, after, words)
        return Somebody(kind, name), after if kind else end
    kind, end = _kind(low, at, words)
    if not kind:
        return None, start
    name, after = _called(words, low, end)
    if name:
        return Somebody(kind, name), after
    if kind in RELATIONS and end < len(words) and words[end].at - words[end - 1].end > 1:
        other, after = _kind(low, end + 1, words) if low[end] in ("a", "an") else ("", end)
        if other:  # "whose patient, a crocodile, ..."
            name, after = _called(words, low, after)
            return Somebody(other, name), after
    return Somebody(kind), end


def _name(words: list[Word], at: int) -> str:
    """A name, with its title: "Mr Olsen"; '' for none."""
    text = words[at].text if at < len(words) else ""
    after = words[at + 1].text if at + 1 < len(words) else ""
    is_epithet = text in _EPITHETS and after.lower() not in beings() and not words[at].stops
    if after.istitle() and (text.lower() in TITLES or is_epithet):
        return f"{text} {after}"
    return re.sub(r"['’]s$", "", text) if text and is_name(text) else ""


def _kin_of(low: list[str], at: int, words: list[Word]) -> tuple[str, int]:
    """ "snow queen's sister" of the words that follow the owner's; '' for what is no relative."""
    kin, end = _kind(low, at, words)
    whole = " ".join(low[at - 2 : at])
    owner = whole if whole.removesuffix("'s") in beings() else low[at - 1]
    return (f"{owner} {kin}", end) if kin in FAMILY else ("", at)


_CALLED = word_set("called named")
# What is a part of a name: "Little Bo".
_EPITHETS = word_set("Little Big Old Baby Tiny")


def _called(words: list[Word], low: list[str], at: int) -> tuple[str, int]:
    """The name that follows a kind, and where it ends; '' for none."""
    start = at
    at += low[at : at + 1] == ["is"]
    is_said = at + 1 < len(words) and low[at] in _CALLED
    at += is_said
    if not 0 < at < len(words) or words[at - 1].stops:
        return "", start
    # "my dog Rocky": nothing else has a capital there
    is_named = words[at - 1].text.islower() and words[at].text.istitle() and low[at] not in _ME
    bare = re.sub(r"['’]s$", "", words[at].text) if is_said or is_named else ""
    name = _name(words, at) or bare
    return name, at + len(name.split()) if name else start


def _kind(low: list[str], at: int, words: list[Word]) -> tuple[str, int]:
    """A kind that we know, after no more than adjectives, and where it ends."""
    for end in range(at, min(len(words), at + _MOST_ADJECTIVES)):
        bare = low[end].removesuffix("'s")
        goes_on = end + 1 < len(low) and low[end] == bare and not words[end].stops
        following = low[end + 1].removesuffix("'s") if goes_on else ""
        if f"{bare} {following}" in beings() or following in _WORKERS:
            last = low[end + 2] if end + 2 < len(low) and not words[end + 1].stops else ""
            kind = f"{bare} {following}"
            return (f"{kind} {last}", end + 3) if last in beings() else (kind, end + 2)
        if bare in beings() or bare in FAMILY | RELATIONS:
            # "a robot dog", "the mouse doctor"
            is_more = following in beings()
            return (f"{bare} {following}", end + 2) if is_more else (bare, end + 1)
        if words[end].stops or not _is_adjective(bare):
            break
    return "", at


def _two_names(words: list[Word], at: int) -> tuple[str, str] | None:
    """'Anna and Ben' from a word on, or "Anna (5) and Ben"."""
    found = [word.text for word in words[at : at + 4] if not word.text.isdigit()]
    if len(found) > 2 and found[1].lower() in ("and", "&"):
        one, other = found[0], found[2]
        if one[0].isupper() and other[0].isupper():
            return one, other
    return None


@dataclass(frozen=True)
class Mention:
    """Where a prompt names one of its people.

    `by` is what belongs to it: an article, "his", or the owner ("mum's"). `owns`: it is the owner
    of what follows. `behind` is the word before it, '' where a sentence begins; word `end` is
    the one after it, `follows`, '' where a sentence ends.
    """

    somebody: Somebody
    by: str = ""
    owns: bool = False
    behind: str = ""
    end: int = 0
    follows: str = ""

    @property
    def head(self) -> str:
        """The last word of its kind: "bear" of "polar bear"."""
        return self.somebody.kind.rpartition(" ")[2]


def mentions(prompt: str) -> list[Mention]:
    """All whom a prompt names, in its order; of several, none."""
    words = split(prompt)
    low = [_low(word) for word in words]
    found: list[Mention] = []
    at, by = begin(words), ""
    while at < len(words):
        one, end = _somebody(words, low, at)
        by = low[at] if low[at] in _DETERMINERS else by
        # "to cook", "they duck": nobody is named so
        if one and (by or one.name or one.kind in FAMILY or low[at - 1 : at] == ["and"]):
            owns = low[end - 1].endswith("'s")
            behind = low[at - 1] if at and not words[at - 1].stops else ""
            if behind in ("is", "was") and by in ("a", "an") and found:
                one = _being_said(found.pop().somebody, one)
            follows = low[end] if end < len(words) and not words[end - 1].stops else ""
            found.append(Mention(one, by, owns, behind, end, follows))
            at, by = end, low[end - 1] if owns else ""
        else:
            at, by = at + 1, ""
    return found


def _being_said(one: Somebody, said: Somebody) -> Somebody:
    """Who is said to be somebody: "Hugo is a snail", "the dentist is a beaver"."""
    is_trade = lives(one) and one.kind not in FAMILY | RELATIONS and one.kind
    return Somebody(f"{said.kind} {one.kind}" if is_trade else said.kind, one.name or said.name)


def lives(one: Somebody) -> bool:
    """Whether somebody is a person or an animal."""
    known = being(one.kind)
    is_living = known is not None and not known.tags.isdisjoint(LIVING)
    return bool(one.name) or is_living or one.kind in FAMILY | RELATIONS


# ---- words --------------------------------------------------------------------------------------


def is_name(word: str) -> bool:
    """Whether a word with a capital is a name, even where a sentence begins with it."""
    bare = re.sub(r"['’]s$", "", word)
    if not (bare.istitle() and bare.isalpha() and len(bare) > 1):
        return False
    low = bare.lower()
    if low in beings() or low in FAMILY | RELATIONS:
        return False
    return bare in _NAMES or not (is_english(low) or places.where(low))


_ENDS = re.compile(r"(?:y|ful|ous|less|ed|ish|al|ive|able|ible|ic|ing|some|ble|est)$")


def _is_adjective(word: str) -> bool:
    return word in SIZES or bool(trait(word)[0] or _ENDS.search(word)) or word in _PLAIN


_PLAIN = word_set(
    "little small big old young tiny huge best very quite red blue green brown black white grey "
    "gray pink orange golden silver purple brave shy poor rich sad mad good bad new twin elder "
    "older younger wild tall short fat thin slow fast clever smart kind cute fierce first second "
    "only own last strict next"
)


def being(kind: str) -> Kind | None:
    """Who plays by a name of one or more words: "mouse doctor"; None for nobody we know."""
    known = beings().get(kind)
    return known or (looks.known_kind(kind) if " " in kind else None)


@cache
def beings() -> dict[str, Kind]:
    """All kinds by name; of those that no tale draws by luck, who is no thing and no relative."""
    further = {name: found[0] for name, found in further_kinds().items()}
    return {
        name: kind
        for name, kind in further.items()
        if kind.tags & (LIVING | {"sky"}) and name.split()[-1] not in FAMILY | RELATIONS
    } | known_kinds()


@cache
def _plurals() -> dict[str, str]:
    return {plural(name): name for name in beings() if plural(name) != name} | {
        "children": "child",
        "mice": "mouse",
        "geese": "goose",
        "wolves": "wolf",
        "elves": "elf",
        "thieves": "thief",
    }
