"""What a prompt is about, by its grammar: who does, wants, has or is what."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.people.mentions import start
from orchestrator.tales.briefs.pronouns import HERO, OPEN, OURSELVES, named
from orchestrator.tales.briefs.reading import forms, without_s
from orchestrator.tales.phrases import verbs
from orchestrator.tales.worlds.characters import who
from orchestrator.text import clauses
from orchestrator.text.clauses import Clause
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS, Syntax

# Premises and plots that several modules choose.
ODD = "is not like the others"
ODD_PLOTS = ("wanted", "where Everybody lives", "the day it was missing")
WISH = "wants what somebody like that never gets"
EVENT = ("something odd has happened", "from door to door")
SAD = "feels like that, and has a reason"
FINDS_NOTE = ("finds a thing with a note", "please pass it on")
FRIENDS = ("two become friends although they are so different", "through the fence")
# Verbs and states by which several modules choose.
AFRAID = word_set("afraid scared frightened terrified fear")
FEELINGS = word_set(
    "sad angry lonely embarrassed ashamed jealous worried nervous homesick bored unhappy upset "
    "envious disappointed miserable"
)
WANTS = word_set("want wish dream hope long would")
MISHAPS = word_set("lose fall shrink overslept oversleep wake turn")
STATES = word_set("stuck caught trapped ill hurt tired")
FINDS = word_set("find discover dig meet")

_CALLED = word_set("called named")
_ASKERS = word_set("my our you i we")
_RELATIVE = ("acl:relcl", "acl")
_OWNING = ("det", "nmod:poss", "nummod")


@dataclass(frozen=True)
class Happening:
    """A clause of a prompt.

    `does`: what its verb, or the adjective or noun after "is", may be a form of. `is_hero`: it is
    said of the hero. `sentence`: the number of its sentence.
    """

    clause: Clause
    does: frozenset[str]
    is_hero: bool
    is_denied: bool
    is_finite: bool
    sentence: int

    @property
    def head(self) -> int:
        return self.clause.head

    @property
    def subject(self) -> int | None:
        return self.clause.subject

    @property
    def is_part(self) -> bool:
        """Whether it is only a part of another clause: "to see the sea", "when it rains"."""
        return self.clause.relation in ("xcomp", "ccomp", "advcl")


@dataclass(frozen=True)
class Matter:
    """A prompt, its grammar, and the brief that was made of it."""

    brief: Brief
    prompt: str
    syntax: Syntax

    @cached_property
    def happenings(self) -> list[Happening]:
        """The clauses, in the order of their heads."""
        sentences, number = [], 0
        for word in self.syntax.words:
            sentences.append(number)
            number += word.stops
        return [
            Happening(
                clause,
                self.bases(clause.head),
                clause.subject is not None and self.is_hero(clause.subject),
                self.is_denied(clause.head),
                clauses.is_finite(self.syntax, clause),
                sentences[clause.head],
            )
            for clause in clauses.clauses(self.syntax)
            if self.low(clause.head) not in _CALLED and not self._is_apart(clause)
        ]

    def _is_apart(self, clause: Clause) -> bool:
        """Whether a clause says who there is, what the hero is, or for whom a story is asked."""
        of, head = clause.subject, clause.head
        if of is None or of > head:
            return of is not None
        if self.syntax.children(head, "acl:relcl") and self.is_hero(of) and self.is_hero(head):
            return True  # "Tom is a cat who ..."
        owners = map(self.low, [of, *self.syntax.children(of, "nmod:poss")])
        return head < start(self.syntax) and not _ASKERS.isdisjoint(owners)

    def doing(self, does: frozenset[str]) -> Iterator[Happening]:
        """The clauses with one of some verbs or states."""
        return (one for one in self.happenings if does & one.does)

    # ---- words ---------------------------------------------------------------------------------

    def low(self, at: int) -> str:
        """Word `at` in small letters."""
        return self.syntax.low(at)

    def bases(self, at: int) -> frozenset[str]:
        """What word `at` may be a form of: "buries" of "bury", "teeth" of "tooth"."""
        word = without_s(self.low(at))
        return _bases(word, self.syntax.tags[at] in NOUNS)

    @cached_property
    def all_bases(self) -> frozenset[str]:
        """The bases of all words."""
        return frozenset().union(*map(self.bases, range(len(self.syntax.words))))

    def is_denied(self, at: int) -> bool:
        """Whether a verb, or what it depends on, is denied."""
        return clauses.is_refused(self.syntax, at)

    def near(self, at: int) -> Iterator[int]:
        """The words that depend on word `at`, and those that depend on these."""
        for child in self.syntax.children(at):
            yield child
            yield from self.syntax.children(child)

    def has(self, at: int, words: frozenset[str]) -> bool:
        """Whether one of some words is near word `at`."""
        return any(words & self.bases(child) for child in self.near(at))

    # ---- phrases -------------------------------------------------------------------------------

    def noun(self, at: int) -> str:
        """A noun with its adjectives, without its article or owner; with "of ...", and no more."""
        first, _ = clauses.phrase(self.syntax, at)
        owned = [max(self.syntax.below(one)) for one in self.syntax.children(at, *_OWNING)]
        first = max([first, *(one + 1 for one in owned if one < at)])
        of = (one for one in self.syntax.children(at, "nmod") if self.preposition(one) == "of")
        last = max([at, *(clauses.phrase(self.syntax, one)[1] for one in of)])
        return clauses.text(self.syntax, first, last)

    def phrase(self, at: int) -> str:
        """A noun with all that belongs to it."""
        return clauses.text(self.syntax, *clauses.phrase(self.syntax, at))

    def said(self, one: Happening) -> str:
        """A clause from its verb on."""
        return clauses.text(self.syntax, one.clause.first, one.clause.last)

    def deed(self, one: Happening) -> str:
        """A clause with those that go on with its subject: "builds a raft and sails away"."""
        last, at = one.clause.last, one.head
        for other in self.happenings:
            goes_on = other.clause.relation == "conj" and self.syntax.heads[other.head] == at
            is_state = bool(self.syntax.children(other.head, "cop"))  # "... and is nervous"
            is_next = min(self.syntax.below(other.head)) == last + 1
            is_state |= other.is_denied  # "... and does not want to go in"
            if goes_on and is_next and not (is_state or other.clause.has_own_subject):
                last = max(last, other.clause.last)
        return clauses.text(self.syntax, one.clause.first, last)

    def whole(self, one: Happening) -> str:
        """A clause with its subject."""
        return f"{self.phrase(one.subject)} {self.said(one)}" if one.subject is not None else ""

    def under(self, at: int, *relations: str) -> int | None:
        """The first noun that depends on word `at` in one of some ways."""
        found = self.syntax.children(at, *relations)
        return next((one for one in found if self.syntax.tags[one] in NOUNS), None)

    def part(self, one: Happening, *relations: str) -> Happening | None:
        """The clause that another one is completed by: "to see the sea" of "wants to ..."."""
        found = self.syntax.children(one.head, *(relations or ("xcomp",)))
        return next((each for each in self.happenings if each.head in found), None)

    def preposition(self, at: int) -> str:
        """The preposition before a noun."""
        case = self.syntax.child(at, "case")
        return self.low(case) if case is not None else ""

    def owner(self, at: int) -> int | None:
        """Whose a noun is: the owner's word."""
        return self.syntax.child(at, "nmod:poss")

    def pair(self, at: int | None) -> list[int]:
        """The two that a subject is: "a cat and a dog"; () where it is not two."""
        both = clauses.several(self.syntax, at) if at is not None else []
        return both if len(both) == 2 else []

    def is_hero(self, at: int) -> bool:
        """Whether a word names the hero, alone or with others."""
        return any(map(self._is_hero, [at, *self.syntax.children(at, "conj")]))

    def _is_hero(self, at: int) -> bool:
        facts = self.brief.facts
        found = named(self.syntax, at, facts)
        # "I", or "he" where nobody else is known
        is_open = self.low(at) in OURSELVES or not who(facts.get(HERO, ""))[2]
        is_pronoun = self.syntax.tags[at] == "PRP"
        return found == HERO or (found == OPEN and is_pronoun and is_open)


@lru_cache(maxsize=2048)  # themes ask for every word again
def _bases(word: str, is_noun: bool) -> frozenset[str]:
    if is_noun:
        return frozenset([*forms(word), _MANY.get(word, word)])
    ended = word.removesuffix("d") if word.endswith("ed") else word  # "died"
    return frozenset([*forms(word), verbs.infinitive(word), verbs.from_ing(word) or word, ended])


_MANY = {"teeth": "tooth", "people": "person", "children": "child", "mice": "mouse"}


# ---- what its clauses are ----------------------------------------------------------------------


def main(matter: Matter) -> Happening | None:
    """The clause of the first sentence that says most of the hero: rather what it does than is."""
    own = [
        one
        for one in matter.happenings
        if one.is_hero and not one.is_part and one.sentence == 0 and not is_asking(one)
        # "a village where it does not rain" says nothing of the village itself.
        if not is_where(one, matter) and not _is_of_weather(one, matter)
    ]
    own.sort(key=lambda one: matter.is_hero(one.head))  # "Lola is a flamingo, but she is blue"
    is_done = (one for one in own if not is_relative(one, matter))
    return next(is_done, None) or next(iter(own), None)


def _is_of_weather(one: Happening, matter: Matter) -> bool:
    """Whether it is nobody who does something: "it rained so much"."""
    is_it = one.subject is not None and matter.low(one.subject) == "it"
    return is_it and "hero" not in matter.brief.facts


def is_relative(one: Happening, matter: Matter) -> bool:
    """Whether a clause is a relative one, or goes on with one."""
    at, relations = one.head, matter.syntax.relations
    for _ in relations:
        if relations[at] != "conj":
            break
        at = matter.syntax.heads[at]
    return relations[at] in _RELATIVE


def is_asking(one: Happening) -> bool:
    return not one.does.isdisjoint(("tell", "write", "story"))


def is_where(one: Happening, matter: Matter) -> bool:
    """Whether a clause says what is so in a place: "a town where ...", not "a story where ..."."""
    above = matter.syntax.heads[one.head]
    if above >= 0 and matter.low(above) in ("story", "tale", "book", "one"):
        return False
    return any(matter.low(at) == "where" for at in matter.syntax.children(one.head, "advmod"))
