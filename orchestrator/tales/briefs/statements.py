"""What a prompt states, sentence by sentence, as a story tells it: in the past, and of its hero.

A plot has room for a fact or two. What it does not tell of a prompt is told in sentences of their
own: "a queen who would rather climb trees. One day the castle cat is stuck in an oak." becomes
"{He} would rather climb trees." and "One day the castle cat was stuck in an oak."
"""

import re
from dataclasses import replace

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.pronouns import is_clear
from orchestrator.tales.briefs.sentences import Sentence, sentences
from orchestrator.tales.phrases import verbs
from orchestrator.text.english import keywords
from orchestrator.text.syntax import Syntax

# The facts that hold them, in their order; what happens after the beginning has a mark before it.
LATER = "> "
KEYS = tuple(f"told{number}" for number in range(1, 7))
# A longer sentence is not told: a reader, and the parser, lose their way in it.
_MOST_WORDS = 20
# Of sentences that are told together.
_MOST_TOGETHER = 32
# So much of a sentence's words are told if it is.
TOLD = 0.6
# The day of whoever asks, as it is told.
_DAYS = {
    "today": "that day",
    "tonight": "that night",
    "tomorrow": "the next day",
    "yesterday": "the day before",
}
_DAY = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b")
# What points at what was said before; how a story ends is told by the plot, and what was so at
# first had an end.
_UNTOLD = re.compile(
    rf"^(?:{'|'.join(_DAYS)}|both|either|this|these|those|such|at first|one (?:of|is|was)|"
    r"\{He\} won)\b|\b(?:instead|meanwhile|otherwise|finally|at last|"
    r"became (?:\w+ )?friends|in the end|eventually|learn\w* (?:that|to)|reali[sz]e[sd]?)\b",
    re.I,
)
# What somebody wants to do is told if that is.
_WISHES = keywords("want wanted would like rather love very")
# When it happened says nothing of what did.
_WHEN = re.compile(r"^(?:One|Then|Every|Each) (?:\w+ )?(?:day|night|morning|evening),? ")


def statements(prompt: str, brief: Brief, syntax: Syntax) -> list[Sentence]:
    """What can be told safely of a prompt, in its order.

    A sentence whose "it" is in the one before is told with that one, or not at all.
    """
    found: list[Sentence] = []
    before: tuple[int, ...] = ()  # the words of the sentence before, if it is told
    for one in sentences(prompt, brief, syntax):
        text = _DAY.sub(lambda day: _DAYS[day[0]], one.text)
        one = replace(one, text=text)
        if before and not found[-1].is_hero:
            text = re.sub(r"^\{He\}(?= )", "{Hero}", text)
        together = f"{found[-1].text} {text}" if before else text
        if len(one.text.split()) > _MOST_WORDS or _UNTOLD.search(one.text):
            before = ()
        elif not one.goes_on and is_clear(syntax, one.words, brief.facts):
            found.append(one)
            before = one.words
        elif (
            before
            and len(together.split()) <= _MOST_TOGETHER
            and is_clear(syntax, one.words, brief.facts, after=before)
        ):
            before += one.words
            found[-1] = replace(found[-1], text=together)
        else:
            before = ()
    return found[: len(KEYS)]


def facts_of(found: list[Sentence]) -> dict[str, str]:
    """The statements as facts of a brief; what happens in a later sentence begins with `LATER`."""
    return {
        key: one.text if one.is_first or (one.is_hero and one.lasts) else f"{LATER}{one.text}"
        for key, one in zip(KEYS, found, strict=False)
    }


def is_told(statement: str, text: str, known: str) -> bool:
    """Whether a text tells it, but for the words of those who are `known`."""
    said = _WHEN.sub("", statement.removeprefix(LATER))
    asked = _roots(re.sub(r"\{\w+\}", " ", said)) - _roots(known) - _WISHES
    return len(asked & _roots(text)) >= TOLD * len(asked)


def _roots(text: str) -> set[str]:
    return keywords(" ".join(verbs.root(word.strip(".,!?\"'")) for word in text.lower().split()))
