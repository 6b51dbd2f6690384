"""Which of several stories answers a prompt best: what can be counted, and no taste."""

from orchestrator.english import LISTS, keywords, stem, words
from orchestrator.plan import Character, Plan
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


def _is_asked_for(hero: Character, prompt: str) -> bool:
    """Whether the prompt names the hero, or the kind that it is."""
    asked = _facts(prompt)
    return not asked or not asked.isdisjoint(keywords(f"{hero.name} {hero.kind}"))


def score(plan: Plan, *, prompt: str, pages: int) -> float:
    """How well `plan` answers `prompt` on `pages` pages: 1 keeps all facts and has no fault."""
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
    return facts_kept(prompt, plan) - faults
