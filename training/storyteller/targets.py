"""What the story model shall answer for a prompt whose brief is known."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.labels import ASKED, Labels, end_of, spans_of
from orchestrator.tales.briefs.reading import PREPOSITIONS, forms, meant
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases.verbs import of_strong, third
from orchestrator.tales.worlds.characters import name_key, who
from orchestrator.text.syntax import Word

_ARTICLES = {"a", "an", "the"}
# How like a word must be to be taken for its misspelt self.
_LIKE = 0.7


@dataclass
class Target:
    """`spans` by label: first and last word, None for what is not stated; what is in doubt is not
    there. `choices` by label: a value, '' for none. `bodies` by role: word, group, pronoun.
    """

    plot: tuple[str, str]
    spans: dict[str, tuple[int, int] | None] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, tuple[int, str, str]] = field(default_factory=dict)


def target(words: Sequence[Word], brief: Brief, labels: Labels) -> Target:
    """The target of a prompt's words."""
    plot = plots()[brief.premise, brief.plot]
    out = Target((brief.premise, brief.plot))
    texts = [word.text for word in words]
    for label, key in spans_of(plot).items():
        value = brief.facts.get(key, "")
        if key in ROLES:
            value = who(value)[0]
        if not value or value == ASKED:
            out.spans[label] = None
        elif found := find(value, texts, is_place=key == "place"):
            out.spans[label] = found
    for key in labels.choices:
        value = brief.facts.get(key, "")
        if key == "end":
            value = end_of(plot, value) if value else ""
        elif key == "moral":
            value = value if value == ASKED else ""
        if not value or value in labels.choices[key]:
            out.choices[key] = value
    for role in ROLES:
        if role in brief.facts:
            _, group, pronoun = who(brief.facts[role])
            named = name_key(role)
            at = out.spans.get(role) or out.spans.get(named)
            if at and group:
                out.bodies[role] = (at[1], group, pronoun)
    return out


def find(value: str, texts: Sequence[str], *, is_place: bool = False) -> tuple[int, int] | None:
    """The first and last word of those in a row that say a value; None where none do."""
    sought = value.split()
    tries = [sought]
    if is_place and sought[0] in PREPOSITIONS:
        # "a village" for "in the village"
        tries += [[sought[0], *sought[2:]], sought[1:], sought[2:]]
    for likeness in (_same, _formed, _like):
        for each in tries:
            size = len(each)
            for at in range(len(texts) - size + 1 if size else 0):
                if all(map(likeness, each, texts[at : at + size])):
                    return at, at + size - 1
    return None


def _same(sought: str, word: str) -> bool:
    low = sought.lower()
    return low.strip(".,;:!?'\"") == word.lower() or (
        low in _ARTICLES and word.lower() in _ARTICLES
    )


def _formed(sought: str, word: str) -> bool:
    if _same(sought, word):
        return True
    low, other = sought.lower(), word.lower()
    if low[:1] != other[:1] and len(low) > 2:
        return of_strong(other) == low
    found = forms(other)
    return (
        low in found or low in map(third, found) or low == meant(other) or of_strong(other) == low
    )


def _like(sought: str, word: str) -> bool:
    if _formed(sought, word):
        return True
    if min(len(sought), len(word)) < 3 or abs(len(sought) - len(word)) > 2:
        return False
    return SequenceMatcher(None, sought.lower(), word.lower()).ratio() >= _LIKE
