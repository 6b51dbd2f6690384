"""Which clauses of a prompt stand for themselves, so that a story can tell each as a sentence.

Where the parser took two of them for one, or one of somebody for one of another, they are parted
by what it cannot have meant.
"""

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import zip_longest

from orchestrator.tales.briefs import pronouns
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.phrases import verbs
from orchestrator.tales.phrases.clauses import is_verb
from orchestrator.text.clauses import SUBJECTS, Clause, begins_another, clauses, is_finite
from orchestrator.text.english import word_set
from orchestrator.text.syntax import NOUNS, VERBS, Syntax

# Clauses that may be sentences of their own, although the parser joined them to another.
_ASIDE = ("conj", "parataxis", "list", "acl:relcl", "advcl", "ccomp")
_STRAY = ("acl", "acl:relcl", "advcl", "parataxis")
# What joins a clause to another, of which it is a part then.
_JOINTS = frozenset(["IN", "WRB", "WP", "WDT", "WP$", "CC", "TO"])
# What is in a clause, and is not told with it.
_APART = ("vocative", "parataxis", "list")
LED = word_set("then so but and also because")
# What of a noun is not said with it again.
_NOT_NAMED = ("case", "cc", "cop", "conj", "advmod", "list", *SUBJECTS)
# What is said of them is said of the story.
ABOUT = word_set("story stories tale tales ending end moral page pages title chapter name age")
_TIMES = word_set("day night morning evening afternoon winter summer spring autumn year time")
SHORT = re.compile(r"\b(he|she|it|that|who|there)['’]s\b", re.I)


class OwnClauses:
    """The clauses of a prompt that are no part of others, with their words."""

    def __init__(self, prompt: str, brief: Brief, syntax: Syntax):
        self.facts, self.syntax = brief.facts, syntax
        ends = [word.at for word in syntax.words[1:]]
        # What is typed behind each word.
        self.gaps = [
            prompt[word.end : end]
            for word, end in zip_longest(syntax.words, ends[: len(syntax.words)])
        ]
        self.numbers = [0]
        for word, gap in zip(syntax.words, self.gaps, strict=True):
            self.numbers.append(self.numbers[-1] + (word.stops or "\n" in gap))
        self.clauses = {clause.head: clause for clause in clauses(syntax)}

    @cached_property
    def own(self) -> dict[int, int | None]:
        """The clauses that are told as sentences, and the subject of each."""
        found: dict[int, int | None] = {}
        for head, clause in self.clauses.items():
            if (noun := self._stray(clause)) is not None:
                found[head] = noun
            elif self._stands(clause):
                found[head] = self._nearest(clause)
        # Two verbs that nothing joins are one too many for the parser.
        numbers = [self.numbers[head] for head in found if self.is_stray(head)]
        return {
            head: subject
            for head, subject in found.items()
            if numbers.count(self.numbers[head]) < 2
        }

    def _nearest(self, clause: Clause) -> int | None:
        """The subject of a clause: of "a pirate and his parrot who ..." it is the parrot."""
        subject = self.subject(clause.head)
        if subject is not None and clause.relation == "acl:relcl" and self.is_relative(clause.head):
            before = min(self.syntax.below(subject)) - 1
            is_noun = (
                before >= 0 and self.syntax.tags[before] in NOUNS and not self.gaps[before].strip()
            )
            if is_noun and pronouns.is_living(self.syntax, before):
                is_both = self.syntax.tags[clause.head] == "VBP"  # "a fox and a hen who play chess"
                return self._joined(before) if is_both else before
        return clause.subject

    def _joined(self, noun: int) -> int:
        """The first of those that a noun is joined to; itself where it is one of several."""
        is_last = self.syntax.relations[noun] == "conj" and self.syntax.tags[noun] == "NN"
        return self.syntax.heads[noun] if is_last else noun

    def _stands(self, clause: Clause) -> bool:
        """Whether a clause is no part of another."""
        head, syntax = clause.head, self.syntax
        above, relation = syntax.heads[head], clause.relation
        if relation == "acl" and syntax.tags[head] in ("VBG", "VBN"):  # "a fox looking for ..."
            is_named = syntax.low(head) in ("named", "called")
            return not is_named and self._is_alone(above) and self.is_hero(above)
        if not self.is_finite(clause):
            return relation == "root"
        if relation == "root":
            return True
        subject = self.subject(head)
        if subject is None:
            return relation == "conj" and self._is_half_told(clause)
        if relation == "conj":
            return above not in self.clauses or self._is_joined(above)
        if relation == "acl:relcl" and (self.is_relative(head) or self.is_where(head)):
            noun = self._nearest(clause) if self.is_relative(head) else above
            return noun is not None and self._is_alone(noun)
        if self.is_when(head):
            return True
        begins = min(syntax.below(subject))
        is_apart = relation == "parataxis" or begins_another(syntax, head)
        is_apart = begins > 0 and (is_apart or "," in self.gaps[begins - 1])
        return relation in _ASIDE and is_apart and not self._has_joint(head)

    def is_when(self, head: int) -> bool:
        """Whether a clause seems to be said of its day: "one day a fox comes"."""
        above = self.syntax.heads[head]
        is_root = above >= 0 and self.syntax.heads[above] < 0
        return is_root and self.syntax.low(above) in _TIMES

    def _is_half_told(self, clause: Clause) -> bool:
        """Whether the plot tells one of two things that somebody does, as a fact of the brief."""
        subject, head = clause.subject, clause.head
        above = self.syntax.heads[head]
        if subject is None or above not in self.clauses or not self.is_hero(subject):
            return False
        own, both = {*self.syntax.below(head)}, {*self.syntax.below(above)}
        one, other = self._typed(own), self._typed(both - own)
        told = [value.lower() for value in self.facts.values() if " " in value]
        is_half = any(fact in one for fact in told) != any(fact in other for fact in told)
        return is_half and self._is_joined(above)

    def _typed(self, parts: Iterable[int]) -> str:
        return " ".join(self.syntax.low(at) for at in sorted(parts))

    def _is_joined(self, head: int) -> bool:
        """Whether a clause that another is joined to by "and" is a sentence."""
        clause = self.clauses[head]
        if clause.relation != "conj" or self.subject(head) is not None:
            return self._stands(clause)
        above = self.syntax.heads[head]
        return above not in self.clauses or self._is_joined(above)

    def _is_alone(self, noun: int) -> bool:
        """Whether no clause is told with a noun in it: "a fox who ...", "write about a fox".

        What is said of the hero by the way is told of it alone.
        """
        if self.is_hero(noun):
            return True
        at, seen = noun, 0
        while seen < len(self.syntax.words):
            relation, above = self.syntax.relations[at], self.syntax.heads[at]
            if self.syntax.low(at) in ABOUT:
                return True
            if at in self.clauses and (at != noun or self.subject(at) is not None):
                return self.clauses[at].subject is None
            if above < 0:
                is_stray = any(
                    self._stray(self.clauses[c]) == noun
                    for c in self.syntax.below(noun)
                    if c in self.clauses
                )
                return not is_stray
            if self.is_misled(at):
                return True
            if above in self.clauses and relation in SUBJECTS:
                return False
            at, seen = above, seen + 1
        return False

    def is_misled(self, at: int) -> bool:
        """Whether a noun is joined to what it cannot be: it begins something else."""
        syntax, above = self.syntax, self.syntax.heads[at]
        if begins_another(syntax, at):
            return True
        is_joined = syntax.relations[at] == "conj" and syntax.tags[at] == "NNS"
        if not is_joined or not syntax.children(above, "det"):
            return False
        # "stays in the cave and knits"
        is_bare = not syntax.children(at, "det", "compound", "nmod:poss", "amod", "acl:relcl")
        return is_bare and self.is_known(at)

    def is_known(self, at: int) -> bool:
        word = self.syntax.low(at)
        return is_verb(word) or verbs.is_verb(word)

    def _stray(self, clause: Clause) -> int | None:
        """The noun of a clause that the parser took for a part of the one before it.

        "a knight who sings rides a cow": nothing joins the second verb to the first.
        """
        head, syntax = clause.head, self.syntax
        if clause.relation not in _STRAY or self._has_joint(head):
            return None
        if not self.is_finite(clause) or "," in self.gaps[self.first(head) - 1]:
            return None
        own = self.subject(head)
        if own is not None and not self._disagrees(own, head):
            return None
        noun = syntax.heads[head]
        while noun >= 0 and syntax.tags[noun] not in NOUNS:
            noun = syntax.heads[noun]
        if noun < 0 or syntax.heads[noun] >= 0:
            return None
        before = [at for at in syntax.children(noun, "acl", "acl:relcl") if at < head]
        is_stated = clause.relation == "acl" and syntax.tags[head] in ("VBZ", "VBP")
        return noun if is_stated or (before and clause.relation != "acl") else None

    def is_stray(self, head: int) -> bool:
        return self._stray(self.clauses[head]) is not None

    def _disagrees(self, subject: int, head: int) -> bool:
        tag = self.syntax.tags[subject]
        return tag in ("WP", "WDT") or (self.syntax.tags[head] == "VBZ" and tag == "NNS")

    def subject(self, head: int) -> int | None:
        return self.syntax.child(head, *SUBJECTS)

    def is_relative(self, head: int) -> bool:
        """Whether a clause begins with "who", or "whose ..."."""
        subject, before = self.subject(head), self.first(head) - 1
        parts = [] if subject is None else self.syntax.children(subject)
        is_whose = any(self.syntax.tags[at] == "WP$" for at in parts)
        return is_whose or (before > 0 and self.syntax.tags[before] in ("WP", "WDT"))

    def is_where(self, head: int) -> bool:
        """Whether a clause begins with "where", or "in which"."""
        children = self.syntax.children(head, "advmod", "obl")
        return any(self.syntax.tags[at] in ("WRB", "WDT") and at < head for at in children)

    def _has_joint(self, head: int) -> bool:
        children = self.syntax.children(head, "mark", "advmod", "cc", "obj", "obl")
        is_joined = any(self.syntax.tags[at] in _JOINTS and at < head for at in children)
        return is_joined or self.is_relative(head)

    def is_finite(self, clause: Clause) -> bool:
        """Also where the parser has not seen a verb in "bake": one with a subject is one."""
        if is_finite(self.syntax, clause):
            return True
        syntax, subject = self.syntax, self.subject(clause.head)
        if subject is None or syntax.children(clause.head, "aux", "cop", "mark"):
            return False
        if SHORT.match(syntax.words[subject].text):
            return True
        is_one = syntax.tags[clause.head] in VERBS and not self.is_doing(clause.head)
        return is_one or self.is_known(clause.head)

    def first(self, head: int) -> int:
        """The verb of a clause, or what helps it."""
        subject = self.subject(head)
        end = -1 if subject is None or subject > head else max(self.syntax.below(subject))
        helping = self.syntax.children(head, "aux", "aux:pass", "cop", "advmod")
        return min([head, *(at for at in helping if end < at < head)])

    def words(self, head: int) -> list[int]:
        """The words of a clause, without those of other sentences."""
        syntax = self.syntax
        out = self._below(head)
        for other in self.own:
            if other != head and other in out:
                out -= {*self._below(other), *syntax.children(other, "cc", "mark", "discourse")}
        for at in [at for at in out if self.is_misled(at)]:
            out -= {*syntax.below(at)}
        for at in syntax.children(head):
            word = syntax.low(at)
            is_led = at < head and (word in LED or syntax.relations[at] in ("cc", "discourse"))
            marks = [syntax.low(c) for c in syntax.children(at, "mark")]
            # "until" tells how it ends, and where one goes to is told by the plot.
            is_end = "until" in marks or (
                syntax.relations[at] == "conj" and self.is_goal(syntax.below(at))
            )
            if is_led or is_end or (syntax.relations[at] in _APART and not marks):
                out -= {*syntax.below(at)}
        return sorted(out)

    def _below(self, head: int) -> set[int]:
        first = self.first(head) if self.is_stray(head) else 0
        return {at for at in self.syntax.below(head) if at >= first}

    def is_goal(self, parts: Iterable[int]) -> bool:
        goal = self.facts.get("goal", "").lower()
        return bool(goal) and goal in self._typed(parts)

    def phrase(self, noun: int) -> list[int]:
        """A noun with what belongs to it, without clauses that are told of it."""
        syntax = self.syntax
        out = {noun}
        for at in syntax.children(noun):
            if syntax.relations[at] not in _NOT_NAMED and at not in self.own:
                out |= {*syntax.below(at)}
        return sorted(out)

    def is_hero(self, noun: int) -> bool:
        return pronouns.is_hero(self.syntax, noun, self.facts)

    def is_doing(self, at: int) -> bool:
        return self.syntax.low(at).endswith("ing")
