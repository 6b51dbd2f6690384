"""What stays of a brief when the plot becomes another."""

from orchestrator.tales.briefs.brief import SETTING, Brief, Facts
from orchestrator.text.english import word_set

_CAST = word_set("hero name friend friend-name kin bond trait colour size tone age moral")
_CAST |= SETTING


def cast_of(brief: Brief, but: tuple[str, ...] = ()) -> Facts:
    """The facts that hold in any plot: who, where and when."""
    return {k: v for k, v in brief.facts.items() if k in _CAST and k not in but}
