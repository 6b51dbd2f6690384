"""A fact that its plot cannot tell is told in another."""

from orchestrator.tales.grammar import plots
from orchestrator.tests.support.briefs import TROUBLE, fit


def test_hair_is_not_mended():
    plot = next(key for key in plots() if key[0] == "something that does not work")

    brief = fit("", plot, what="hair", fails="won't stop growing")

    assert brief.facts == {"odd": "has hair that won't stop growing"}


def test_nobody_dances_at_a_storm():
    brief = fit("", TROUBLE, feast="the stormiest night")

    assert brief.facts == {"danger": "the stormiest night"}
    assert "danger" in plots()[brief.premise, brief.plot].one("pool")
    assert fit("", TROUBLE, feast="the fair").facts == {"feast": "the fair"}


def test_what_works_is_no_failing():
    plot = next(key for key in plots() if key[0] == "something that does not work")

    brief = fit("", plot, what="robot", fails="does her homework")

    assert brief.facts == {"wonder": "robot", "wonder_does": "does her homework"}
    assert (brief.premise, brief.plot) in plots()
