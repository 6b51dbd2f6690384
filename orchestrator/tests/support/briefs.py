"""Briefs as a model reads them, put right by their prompts."""

from functools import cache, lru_cache
from pathlib import Path

from orchestrator.chat_models.reader import ReaderModel
from orchestrator.tales.briefs import sense
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.fitting import clauses
from orchestrator.tales.briefs.fitting.slots import fitted

PLOT = "afraid of the dark", "the dark knocks"
TROUBLE = "trouble at the wrong moment", "then it must come here"


def mended(prompt, **facts):
    """The facts that a brief has then; `friend_name` is "friend-name"."""
    read = {key.replace("_", "-"): value for key, value in facts.items()}
    return sensible(Brief(*PLOT, read), prompt).facts


def sensible(brief, prompt):
    """The brief put right by the prompt, whose grammar the shipped model reads."""
    return sense.sensible(brief, prompt, grammar(prompt))


@lru_cache(maxsize=1024)
def grammar(prompt):
    """The grammar of a prompt."""
    return _model().syntax(prompt)


@cache
def _model():
    return ReaderModel(folder=Path(__file__).parents[3] / "models/storyteller")


def fit(prompt, plot=PLOT, **facts):
    """The brief, each of whose facts is then in a slot of its sort."""
    syntax = grammar(prompt)
    clauses.mended(facts, syntax)
    return fitted(Brief(*plot, facts), prompt, syntax)
