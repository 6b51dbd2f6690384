"""Where a prompt names its people, and what it says right beside a name."""

from dataclasses import dataclass

from orchestrator.tales.briefs.people.kinds import FAMILY, RELATIONS, alive
from orchestrator.tales.briefs.people.somebody import (
    DETERMINERS,
    Somebody,
    lives,
    lowered,
    somebody_at,
)
from orchestrator.tales.briefs.people.subject import begin
from orchestrator.tales.worlds.words import known_kinds
from orchestrator.text.english import word_set
from orchestrator.text.syntax import split

OWNERS = word_set("his her their the its")


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
    low = lowered(words)
    found: list[Mention] = []
    at, by = begin(words), ""
    while at < len(words):
        one, end = somebody_at(words, low, at)
        by = low[at] if low[at] in DETERMINERS else by
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


def around(name: str, prompt: str) -> tuple[list[str], list[str]]:
    """The words before a name and those after it, in small letters; none where it is not there."""
    words, parts = prompt.split(), name.lower().split()
    low = [_bare(word).removesuffix("'s") for word in words]
    size = len(parts)
    for at in range(len(low) - size + 1 if size else 0):
        if low[at : at + size] == parts:
            # A sentence is over where it ends.
            start = next((i for i in range(at, 0, -1) if words[i - 1][-1] in ".;:!?"), 0)
            end = next((i for i in range(at, len(low)) if words[i][-1] in ".;:!?"), len(low))
            return low[start:at], low[at + size : end + 1]
    return [], []


def kind_of(name: str, prompt: str) -> str:
    """The kind, of those that we know, that a prompt says somebody of this name is; '' for none."""
    before, after = around(name, prompt)
    while before and before[-1] in ("called", "named"):
        before.pop()
    found = (" ".join(before[at:]) for at in range(max(0, len(before) - 2), len(before)))
    if kind := next((kind for kind in found if kind in known_kinds()), ""):
        return kind
    if after[:1] == ["is"]:
        after = after[1:]
    return _first_kind(after[1:5]) if after[:1] and after[0] in ("a", "an", "the") else ""


def companion_of(name: str, prompt: str) -> str:
    """The kind of whom a prompt names with somebody: "robot" of "Lina and her robot"."""
    _, after = around(name, prompt)
    is_pair = after[:1] in (["and"], ["with"]) and after[1:2] and after[1] in OWNERS
    return _first_kind(after[2:5]) if is_pair else ""


def _first_kind(words: list[str]) -> str:
    """The first kind among some words."""
    pairs = ((" ".join(words[at : at + 2]), word) for at, word in enumerate(words))
    return next((kind for pair in pairs for kind in pair if kind in known_kinds()), "")


def beings_in(prompt: str) -> set[str]:
    """The kinds of people and animals that a prompt names, one or several of each."""
    return {alive()[word] for word in map(_bare, prompt.split()) if word in alive()}


def _bare(word: str) -> str:
    """A typed word without what stands around it, in small letters."""
    return word.strip(".,;:!?\"'()").lower()
