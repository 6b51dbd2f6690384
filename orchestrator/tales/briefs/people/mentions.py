"""Whom a prompt names: its noun phrases that are somebody, with what the grammar says of each.

three kittens lose their mittens          a group of kittens
Twins Anna and Ben find a door            two children with names, who are twins
the dentist, who is a badger              a badger dentist
the lighthouse keeper's cat               a cat, and a keeper who only owns it
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from orchestrator.tales.briefs.people.kinds import (
    FAMILY,
    LIVING,
    RELATIONS,
    WORKERS,
    being,
    beings,
    plurals,
)
from orchestrator.tales.briefs.people.names import CALLED, has_plain_case, name_end, name_of
from orchestrator.tales.briefs.reading import singular, without_s
from orchestrator.tales.worlds import looks
from orchestrator.tales.worlds.names import gender_of
from orchestrator.text.clauses import SUBJECTS
from orchestrator.text.clauses import text as text_of
from orchestrator.text.english import LISTS, NUMBERS, word_set
from orchestrator.text.syntax import NOUNS, VERBS, Syntax

# Where a story is asked for, and what begins to say what it is about.
_ASKED = word_set("story stories tale fairytale fable book tell write adventure adventures")
_ASKERS = word_set("you i we")
_LEADS = word_set("about where of which with that when how")
_MOST_ASKING = 24
FLOCKS = word_set(
    "family group gang pack herd flock class team band bunch crew colony litter couple pair"
)
_TWO = word_set("two both pair couple")
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
_IN_PHRASE = frozenset(
    ["compound", "amod", "nummod", "det", "nmod:poss", "advmod", "flat", "nmod", "other"]
)
_IS = ("is", "was", "who is", "who was", "that is", "but he's", "but she's", "but it's")
_WHERE = word_set("in from to at on into near of")


@dataclass(frozen=True)
class Mention:
    """Where a prompt names somebody, by the numbers of its words.

    `kind` is one that we know, `noun` the word that the prompt has for it ("quilt"). `by` is what
    belongs to it: an article, "his", or its owner ("mum's"). Of several, `count` is 2, or 0 where
    there may be more; `bond` is what they are to each other ("sisters"). `owns`: it is only the
    owner of what follows.
    """

    head: int
    first: int
    last: int
    kind: str = ""
    name: str = ""
    noun: str = ""
    by: str = ""
    count: int = 1
    bond: str = ""
    owns: bool = False

    @property
    def lives(self) -> bool:
        """Whether it is a person or an animal."""
        known = being(self.kind)
        is_living = known is not None and not known.tags.isdisjoint(LIVING)
        words = {*self.kind.split()[-1:]}
        return bool(self.name) or is_living or not words.isdisjoint(FAMILY | RELATIONS)

    def is_of(self, kind: str) -> bool:
        """Whether it may be of a kind: "bear", of "polar bear"."""
        own, other = {*self.kind.split(), self.noun} - {""}, {*kind.split()}
        # A queen bee is no worker bee.
        return not own.isdisjoint(other) and (own <= other or other <= own)


def start(syntax: Syntax) -> int:
    """The word with which a prompt begins to say what its story is about."""
    is_asked, lead = False, -1
    for at, word in enumerate(syntax.words[:_MOST_ASKING]):
        low = word.text.lower()
        if is_asked and low in _LEADS and (low == "about" or lead < 0):
            lead = at
        if word.stops and is_asked and lead < 0:
            return at + 1
        is_asked |= low in _ASKED and _is_asked(syntax, at)
    return lead + 1


def _is_asked(syntax: Syntax, at: int) -> bool:
    """Whether a word asks for a story: "tell me a story", "my son wants a story"."""
    verb = at if syntax.tags[at] in VERBS else syntax.heads[at]
    if verb < 0 or (verb != at and syntax.relations[at] == "parataxis"):
        return True
    teller = syntax.child(verb, *SUBJECTS)
    is_asking = syntax.low(verb).removesuffix("s") in LISTS["polite"]
    if teller is None or teller == at:
        return is_asking or teller == at
    is_child = syntax.low(0) == "my" and syntax.low(teller) in ("he", "she")
    is_ours = (
        is_child
        or syntax.low(teller) in _ASKERS
        or any(syntax.low(c) == "my" for c in syntax.children(teller, "nmod:poss"))
    )
    return is_asking and is_ours


def mentions(syntax: Syntax) -> list[Mention]:
    """All whom a prompt names, in its order, and the things that it names between them."""
    found: list[Mention] = []
    for one in _phrases(syntax):
        if len(found) > 1 and found[-1].owns and syntax.heads[one.head] == found[-2].head:
            is_same = syntax.relations[one.head] == "appos" and not found[-2].noun
            if is_same:  # "Zofia, the clockmaker's daughter"
                found[-2:] = [replace(one, name=found[-2].name, head=found[-2].head)]
                continue
        last = found[-1] if found else None
        joined = last and _one_of(syntax, last, one)
        named = _whose_name(syntax, found, one) if not joined else None
        if joined:
            found[-1] = joined
        elif named is not None:
            found[named] = replace(found[named], name=one.name)
        else:
            found.append(one)
        _pair(syntax, found)
    return found


def _phrases(syntax: Syntax) -> Iterator[Mention]:
    """The noun phrases, each for itself; those of several with their number."""
    is_plain = has_plain_case(syntax)
    lows = [word.text.lower().replace("’", "'") for word in syntax.words]
    done = start(syntax) - 1
    for at in range(done + 1, len(lows)):
        if at <= done:
            continue
        is_called = at > 0 and lows[at - 1] in CALLED and lows[at] not in ("a", "an", "the")
        is_head = syntax.tags[at] in NOUNS or (lows[at] in beings() and syntax.tags[at] == "JJ")
        if is_called and (end := name_end(syntax, at, is_plain)) >= 0:
            yield Mention(at, at, end, name=name_of(syntax, at, end))
            done = end
        elif is_head and not _goes_on(syntax, at):
            first = at
            while first - 1 > done and _belongs(syntax, first - 1, at):
                first -= 1
            one = _phrase(syntax, lows, first, at, is_plain)
            done = one.last
            yield one


def _goes_on(syntax: Syntax, at: int) -> bool:
    """Whether a noun is only the first word of another: "robot" of "robot Bolt"."""
    head = syntax.heads[at]
    is_owner = syntax.words[at].text.endswith(("'s", "’s", "s'"))
    is_part = syntax.relations[at] in ("compound", "amod", "nmod:poss", "fixed") and not is_owner
    return is_part and head > at and _belongs(syntax, at, head)


def _belongs(syntax: Syntax, at: int, head: int) -> bool:
    """Whether a word stands in the phrase before its head."""
    is_part = syntax.relations[at] in _IN_PHRASE and at < syntax.heads[at] <= head
    return is_part and not any(word.stops for word in syntax.words[at : min(head, at + 8)])


def _phrase(syntax: Syntax, lows: list[str], first: int, head: int, is_plain: bool) -> Mention:
    """The phrase of the words from `first` to `head`, and of the name that follows in it."""
    owns = lows[head].endswith(("'s", "s'")) and syntax.relations[head] == "nmod:poss"
    by = next((lows[at] for at in (first, first - 1) if at >= 0 and _is_owner(lows[at])), "")
    words = [at for at in range(first, head + 1) if syntax.relations[at] != "det"]
    named, last = _named(syntax, words, is_plain)
    nouns = [without_s(lows[at]) for at in words if not named or at < named[0]]
    name = name_of(syntax, *named) if named else ""
    noun = nouns[-1] if nouns else ""
    counted = next((word for word in nouns if word in NUMBERS or word == "both"), "")
    if noun == "princes" and not counted and by in ("", "a"):  # one, with an "s" less
        nouns[-1] = noun = "princess"
    elif by in ("a", "an") and syntax.tags[head] == "NNS" and len(nouns) > 1 and not name:
        nouns.pop()  # "a knight quarrels": that is a verb
        noun, last = nouns[-1], head - 1
    flock = syntax.child(head, "nmod") if noun in FLOCKS else None
    if flock is not None and lows[flock - 1] == "of":
        counted, noun, last = noun, lows[flock], flock
        nouns = [noun]
    is_many = (
        bool(counted)
        or noun in BONDS
        or (syntax.tags[last] == "NNS" and noun not in ("", "princess"))
    )
    is_many = is_many or (noun in plurals() and noun not in beings())
    if is_many and nouns:
        noun = plurals().get(" ".join(nouns[-2:])) or plurals().get(noun) or singular(noun)
        noun = BONDS.get(nouns[-1], noun)
    kind = _kind([*nouns[:-1], noun]) if noun else ""
    count = (2 if counted in _TWO else 0) if is_many else 1
    bond = nouns[-1] if is_many and nouns[-1] in BONDS else ""
    return Mention(head, first, last, kind, name, noun, by, count, bond, owns)


def _is_owner(low: str) -> bool:
    return low in _DETERMINERS or low.endswith(("'s", "s'"))


_DETERMINERS = word_set("a an the my our his her their its this that some your")


def _named(syntax: Syntax, words: list[int], is_plain: bool) -> tuple[tuple[int, int] | None, int]:
    """First and last word of the name among some words, and where the phrase ends."""
    for at in words:
        is_kind = syntax.low(at) in beings() and at != words[-1]
        end = -1 if is_kind else name_end(syntax, at, is_plain)
        if end >= words[-1] or (end >= 0 and end == words[-1]):
            return (at, end), end
    return None, words[-1] if words else 0


def _kind(words: list[str]) -> str:
    """The kind of a phrase by its nouns and adjectives; '' for nobody we know.

    "giraffe postman" has both words, "shy mouse" the last one, "vacuum cleaner" none.
    """
    last = words[-1]
    pair = " ".join(words[-2:])
    is_trade = len(words) > 1 and last in WORKERS and not looks.is_thing(pair)
    is_young = len(words) > 1 and last in ("cub", "pup") and words[-2] in beings()
    if not (last in beings() or last in FAMILY | RELATIONS or is_trade or is_young):
        return pair if pair in beings() else ""
    size = 2 if is_trade or is_young or pair in beings() else 1
    while size < len(words):
        before = words[-size - 1]
        longer = " ".join(words[-size - 2 : -size])
        if before in beings() or (before in FAMILY and last not in FAMILY):
            size += 1
        elif longer in beings() or (before in WORKERS and size + 2 <= len(words)):
            size += 2
        else:
            break
    return " ".join(words[-size:])


# ---- phrases that are of one --------------------------------------------------------------------


def _one_of(syntax: Syntax, one: Mention, other: Mention) -> Mention | None:
    """Both as one, where the second phrase says who the first is; None for two."""
    words = syntax.words
    between = [words[at].text.lower() for at in range(one.last + 1, other.first)]
    is_comma = words[other.first].at - words[other.first - 1].end > 1
    if one.owns or len(between) > 3 or any(w.stops for w in words[one.last : other.first]):
        return None
    last = {"last": other.last}
    is_same = syntax.relations[other.head] == "appos" and syntax.heads[other.head] == one.head
    if " ".join(between) in _IS:
        if one.noun == "name" and other.name:
            return replace(other, by="me") if one.by == "my" else None
        is_said = other.kind and other.by in ("a", "an") and other.count == 1
        return _said_to_be(one, other) if is_said and (one.noun or one.name) else None
    if between:
        return None
    if other.name and not other.noun and one.noun and not one.name and one.count == 1:
        return replace(one, name=other.name, **last) if is_same or not is_comma else None
    if other.kind and not other.name and other.count == 1 and not one.kind and one.name:
        is_title = other.by == "the" and not is_comma
        return replace(other, name=one.name, head=one.head) if is_title or is_same else None
    if (
        other.kind
        and one.kind in RELATIONS
        and one.count == 1
        and is_comma
        and other.by in ("a", "an")
    ):
        return replace(other, head=one.head, name=one.name or other.name)
    return None


def _whose_name(syntax: Syntax, found: list[Mention], one: Mention) -> int | None:
    """Whom a name is of that does not stand beside it: "a kid from Kyiv named Ann"."""
    before, at = one.first - 1, None
    if not one.name or one.noun or before < 0 or not found:
        return None
    if syntax.low(before) in CALLED:
        heads = [each.head for each in found]
        above = syntax.heads[before]
        # "a shark and a sardine named Pip"
        is_last = above not in heads or not syntax.children(heads[-1], "case")
        at = len(found) - 1 if is_last else heads.index(above)
    elif found[-1].noun == "name" and found[-1].by != "my" and syntax.low(before) in ("is", "was"):
        living = [at for at, each in enumerate(found) if each.lives]  # "its name is Pip"
        at = living[-1] if living else None
    return at if at is not None and not found[at].name and found[at].count == 1 else None


def _said_to_be(one: Mention, other: Mention) -> Mention:
    """Who is said to be somebody: "Hugo is a snail", "the dentist is a beaver"."""
    is_trade = one.lives and one.kind and one.kind.split()[-1] not in FAMILY | RELATIONS
    kind = f"{other.kind} {one.kind}" if is_trade else other.kind
    return replace(one, kind=kind, last=other.last, noun=one.noun or other.noun)


def _pair(syntax: Syntax, found: list[Mention]) -> None:
    """Two who are named right beside what they are: "twins Anna and Ben", "Ann and Bo, friends"."""
    if len(found) < 3:
        return
    a, b, c = found[-3:]
    words = syntax.words

    def between(one: Mention, other: Mention) -> list[str]:
        parts = words[one.last + 1 : other.first]
        return [word.text.lower() for word in parts if not word.text.isdigit()]

    if any(word.stops for word in words[a.last : c.first]):
        return
    is_two = (a.count == 2 or (a.bond and a.count == 0)) and a.noun and not a.name
    if (
        is_two
        and between(b, c) in (["and"], ["&"])
        and between(a, b) in ([], ["called"], ["named"])
    ):
        bond = a.bond or words[a.last].text.lower()
        is_named = b.name and c.name and not (b.kind or c.kind)
        if is_named or (b.kind and c.kind):
            kind, noun = (a.kind, a.noun) if is_named else ("", "")
            found[-3:] = [
                replace(one, count=2, bond=bond, kind=one.kind or kind, noun=one.noun or noun)
                for one in (b, c)
            ]
            found[-2] = replace(found[-2], head=a.head)
    elif a.name and b.name and between(a, b) in (["and"], ["&"]):
        if c.bond and not between(b, c):
            found[-3:] = [replace(one, count=2, bond=c.bond) for one in (a, b)]
        elif c.kind and between(b, c) == ["are"]:  # "Anna and Ben are ants"
            found[-3:] = [replace(one, kind=c.kind, noun=c.noun) for one in (a, b)]


def phrase_of(syntax: Syntax, one: Mention) -> str:
    """The words of a mention: "a family of bears"."""
    first = one.first - (one.first > 0 and syntax.relations[one.first - 1] == "det")
    return text_of(syntax, first, one.last).lower()


def is_foreign(syntax: Syntax, one: Mention) -> bool:
    """Whether what looks like a name is where somebody is: "from Damascus"."""
    case = syntax.child(one.head, "case")
    is_where = case is not None and syntax.low(case) in _WHERE
    return is_where and bool(one.name) and not one.noun and not gender_of(one.name)
