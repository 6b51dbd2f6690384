"""Briefs as a model reads them, put right by their prompts."""

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.fitting.slots import fitted
from orchestrator.tales.briefs.sense import sensible

PLOT = "afraid of the dark", "the dark knocks"
TROUBLE = "trouble at the wrong moment", "then it must come here"


def mended(prompt, **facts):
    """The facts that a brief has then; `friend_name` is "friend-name"."""
    read = {key.replace("_", "-"): value for key, value in facts.items()}
    return sensible(Brief(*PLOT, read), prompt).facts


def fit(prompt, plot=PLOT, **facts):
    """The brief, each of whose facts is then in a slot of its sort."""
    return fitted(Brief(*plot, facts), prompt)
