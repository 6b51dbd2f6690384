"""The words of a prompt, and its grammar: which word depends on which, and how."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from orchestrator.text.english import word_set

# Relations of words to their heads, in the annotation of Universal Dependencies, version 2. Those
# with finer sorts than we need are the plain relation.
RELATIONS = (
    *("root", "nsubj", "nsubj:pass", "csubj", "obj", "iobj", "obl", "obl:agent", "xcomp", "ccomp"),
    *("advcl", "acl", "acl:relcl", "nmod", "nmod:poss", "amod", "nummod", "det", "case", "mark"),
    *("advmod", "aux", "aux:pass", "cop", "cc", "conj", "compound", "compound:prt", "flat"),
    *("appos", "parataxis", "expl", "discourse", "vocative", "fixed", "list", "other"),
)
# Parts of speech, in those of the Penn Treebank: they tell the form of a verb and of a noun.
TAGS = (
    *("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "VB", "VBP", "VBZ", "VBD", "VBG", "VBN", "MD"),
    *("JJ", "JJR", "JJS", "RB", "RBR", "RBS", "RP", "IN", "TO", "DT", "PDT", "CD", "CC", "WP"),
    *("WP$", "WDT", "WRB", "EX", "UH", "POS", "other"),
)
NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
VERBS = frozenset(["VB", "VBP", "VBZ", "VBD", "VBG", "VBN"])
FINITE = frozenset(["VBP", "VBZ", "VBD", "MD"])


EDGES = ".,;:!?\"'()[]{}…“”‘’*#<>|^@\\_"
_STOPS = frozenset(".;:!?…")
# A full stop after them ends no sentence.
TITLES = word_set("mr mrs ms dr st")


@dataclass(frozen=True)
class Word:
    """A word of a prompt without what stands around it; `at` and `end` are letters of the prompt.

    `stops`: a sentence is over after it.
    """

    text: str
    at: int
    end: int
    stops: bool


def split(prompt: str) -> list[Word]:
    """The words of a prompt, in linear time."""
    found = []
    for typed in re.finditer(r"\S+", prompt):
        text = typed[0].strip(EDGES)
        if text:
            at = typed.start() + typed[0].index(text)
            after = typed[0][at + len(text) - typed.start() :]
            stops = not _STOPS.isdisjoint(after) and text.lower() not in TITLES
            found.append(Word(text, at, at + len(text), stops))
    return found


@dataclass(frozen=True, eq=False)
class Syntax:
    """The words of a prompt by number: `heads` (-1: none), `relations` and `tags` of each."""

    words: Sequence[Word]
    heads: Sequence[int]
    relations: Sequence[str]
    tags: Sequence[str]

    @cached_property
    def _children(self) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in self.words]
        for at, head in enumerate(self.heads):
            if head >= 0:
                found[head].append(at)
        return found

    def low(self, at: int) -> str:
        """Word `at` in small letters."""
        return self.words[at].text.lower()

    def children(self, at: int, *relations: str) -> list[int]:
        """The words that depend on word `at`, in order; only those with one of `relations`."""
        return [c for c in self._children[at] if not relations or self.relations[c] in relations]

    def child(self, at: int, *relations: str) -> int | None:
        """The first of `children`."""
        return next(iter(self.children(at, *relations)), None)

    def below(self, at: int) -> Iterator[int]:
        """Word `at` and all that depend on it, in no order."""
        stack = [at]
        while stack:
            top = stack.pop()
            yield top
            stack += self._children[top]

    def span(self, at: int, without: Sequence[str] = ()) -> tuple[int, int]:
        """First and last word of a phrase with head `at`, without children of some relations."""
        parts = [at]
        for child in self._children[at]:
            if self.relations[child] not in without:
                parts += self.below(child)
        return min(parts), max(parts)
