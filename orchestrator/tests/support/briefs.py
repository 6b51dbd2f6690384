"""Briefs as a model reads them, put right by their prompts."""

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.sense import sensible

PLOT = "afraid of the dark", "the dark knocks"


def mended(prompt, **facts):
    """The facts that a brief has then; `friend_name` is "friend-name"."""
    read = {key.replace("_", "-"): value for key, value in facts.items()}
    return sensible(Brief(*PLOT, read), prompt).facts
