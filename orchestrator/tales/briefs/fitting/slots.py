"""Facts of a brief that are not of the sort that their slot is told as, put where they belong.

A habit is no mishap, a wish is no misdeed, and what somebody is in is no part of what they are.
Told in the wrong slot, each of them makes a sentence that nobody would say.
"""

from dataclasses import replace

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.fitting import clauses, doers, lessons, other_plots, setting, sorts
from orchestrator.text.syntax import split


def fitted(brief: Brief, prompt: str) -> Brief:
    """The brief with every fact in a slot of its sort."""
    facts = dict(brief.facts)
    words = split(prompt)
    setting.capitals(facts, words)
    doers.no_deed(facts)
    doers.questions(facts, prompt)
    doers.others(facts, prompt)
    clauses.single(facts)
    clauses.started(facts, prompt)
    setting.kinds(facts)
    setting.spots(facts, prompt)
    sorts.event(facts, prompt)
    sorts.nouns(facts, prompt)
    lessons.lesson(facts, prompt)
    sorts.reason(facts)
    sorts.job(facts, prompt)
    sorts.habit(facts, prompt)
    sorts.joy(facts, prompt)
    return other_plots.feast(other_plots.unlike(replace(brief, facts=facts)))
