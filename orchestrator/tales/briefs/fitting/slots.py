"""Facts of a brief that are not of the sort that their slot is told as, put where they belong.

A habit is no mishap, a wish is no misdeed, and what somebody is in is no part of what they are.
Told in the wrong slot, each of them makes a sentence that nobody would say.
"""

from dataclasses import replace

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.fitting import lessons, other_plots, setting, sorts
from orchestrator.text.syntax import Syntax


def fitted(brief: Brief, prompt: str, syntax: Syntax) -> Brief:
    """The brief with every fact in a slot of its sort."""
    facts = dict(brief.facts)
    setting.capitals(facts, list(syntax.words))
    setting.spots(facts, prompt)
    sorts.event(facts, syntax)
    sorts.nouns(facts, syntax)
    lessons.lesson(facts, prompt)
    sorts.job(facts, syntax)
    sorts.habit(facts)
    sorts.joy(facts, syntax)
    return other_plots.feast(other_plots.unlike(replace(brief, facts=facts)))
