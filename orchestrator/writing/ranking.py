"""Which of several stories answers a prompt best: what can be counted, and no taste."""

import re
from itertools import pairwise

from orchestrator.plan import Character, Plan
from orchestrator.tales.phrases.verbs import root
from orchestrator.text.english import LISTS, SMALL, keywords, stem, words
from orchestrator.writing.prompt_check import ANYTHING
from orchestrator.writing.quality import ends_sentence, repetition

# Of how a story is asked for, not of what it is about.
_ASKED = {
    *map(stem, LISTS["polite"]),
    *map(stem, LISTS["asked"]),
}
# A story with this score is not worth another reading of the prompt, which takes a tenth of a
# second: stories tell some of a prompt in other words.
ENOUGH = 0.8


def _facts(prompt: str) -> set[str]:
    """The stems of what a prompt is about; none where the model was left to choose."""
    return set() if prompt == ANYTHING else keywords(prompt) - _ASKED


def facts_kept(prompt: str, plan: Plan) -> float:
    """The share of the prompt's keywords that are in the plan, 0..1; 1 if it has none."""
    asked = _facts(prompt)
    if not asked:
        return 1.0
    cast = (f"{one.name} {one.kind} {one.look}" for one in plan.cast)
    places = (page.place for page in plan.pages)
    told = keywords(" ".join([plan.title, plan.text, *cast, *places]))
    return len(asked & told) / len(asked)


# Words that carry a meaning, and at most so many of a story may stand between two of a prompt's.
APART = 2
_PART = re.compile(r"[.!?;:\n]+")


def links_kept(prompt: str, plan: Plan) -> float:
    """The share of the prompt's neighbouring keywords that follow each other in the plan, 0..1.

    That is what is done, and to what: a story with all nouns of "a mole digs a tunnel to the sea"
    and another plot has none of these pairs. 1 where the prompt has no pair.
    """
    asked = {pair for part in _parts(prompt) for pair in pairwise(part)}
    if prompt == ANYTHING or not asked:
        return 1.0
    told = set()
    for part in _parts(" . ".join([plan.title, plan.text])):
        for at, word in enumerate(part):
            told |= {(word, after) for after in part[at + 1 : at + 2 + APART]}
    return len(asked & told) / len(asked)


def _parts(text: str) -> list[list[str]]:
    """The keywords of each sentence, strong verbs in their bases."""
    return [
        [
            found
            for word in words(part)
            if word not in SMALL and len(word) > 2 and (found := stem(root(word))) not in _ASKED
        ]
        for part in _PART.split(text)
    ]


def _is_asked_for(hero: Character, prompt: str) -> bool:
    """Whether the prompt names the hero, or the kind that it is."""
    asked = _facts(prompt)
    return not asked or not asked.isdisjoint(keywords(f"{hero.name} {hero.kind}"))


def score(plan: Plan, *, prompt: str, pages: int) -> float:
    """How well `plan` answers `prompt` on `pages` pages: 1 keeps all facts and has no fault.

    What happens counts as much as who and what is there: see `links_kept`.
    """
    faults = 0.0
    if len(plan.pages) != pages:
        faults += 0.5
    if repetition(plan.text, size=6) > 0.05:
        faults += 0.3
    if not ends_sentence(plan.text):
        faults += 0.2
    if not _is_asked_for(plan.hero, prompt):
        faults += 0.4
    told = set(words(plan.text))
    faults += 0.2 * sum(told.isdisjoint(words(one.name or one.kind)) for one in plan.cast)
    return (facts_kept(prompt, plan) + links_kept(prompt, plan)) / 2 - faults
