"""What the prompt says of the hero, its plot has a slot for, and the model did not mark."""

from orchestrator.tales import pools
from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.briefs.fitting.clauses import deed, having, statement
from orchestrator.tales.briefs.fitting.extent import lemma
from orchestrator.tales.briefs.matters.general import MISDEEDS
from orchestrator.tales.briefs.pronouns import HERO, doer
from orchestrator.tales.grammar import Plot
from orchestrator.text.clauses import Clause, clauses, is_finite, phrase, text
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import NOUNS, Syntax

_MAIN = frozenset(["root", "acl:relcl", "conj", "parataxis", "ccomp"])
_WISHES = word_set("want wish like love hope dream learn")
# They set the scene, or say who it is.
_NO_DEEDS = word_set("live call name be meet find go come travel")
_AFRAID = word_set("afraid scared frightened terrified")
_SLOTS = word_set("odd wrong trouble get do skill fear")


def filled(facts: Facts, plot: Plot, syntax: Syntax) -> None:
    """Fill what is open in a plot, where just one clause that is not told fits."""
    if keywords(facts.get("odd", "-")) - _WISHES - {"wants"} <= keywords(plot.premise):
        facts.pop("odd", None)  # "wants to be like the others"
    names = [key for name in plot.one("pool").split() for key in pools.keys(name)]
    for key in names:
        if key in _SLOTS and key not in facts:
            found = [
                said
                for clause in _untold(syntax, facts)
                if (said := _said(key, syntax, clause, facts))
            ]
            if key == "odd" and not found:
                found = _with(syntax, facts)
            if len(found) == 1:
                facts[key] = found[0]


def _untold(syntax: Syntax, facts: Facts) -> list[Clause]:
    """The clauses that are said of the hero, and that no fact has the words of."""
    told = keywords(" ".join(facts.values()))
    found = []
    for clause in clauses(syntax):
        asked = keywords(text(syntax, clause.first, clause.last))
        is_new = len(asked & told) * 2 < len(asked)
        is_noun = syntax.tags[clause.head] in NOUNS and syntax.child(clause.head, "cop") is not None
        if not is_new or is_noun or clause.relation not in _MAIN or not is_finite(syntax, clause):
            continue
        if lemma(syntax, clause.head) not in _NO_DEEDS and doer(syntax, clause, facts) == HERO:
            found.append(clause)
    return found


def _said(key: str, syntax: Syntax, clause: Clause, facts: Facts) -> str:
    """A clause as a slot has it; '' where it is none of its sort."""
    marked = clause.first, clause.last
    is_wish = lemma(syntax, clause.head) in _WISHES
    if key in ("get", "do", "skill"):
        is_deed = is_wish and syntax.child(clause.head, "xcomp") is not None
        return deed(key, syntax, clause, marked, facts).get(key, "") if is_deed else ""
    if key == "fear":
        feared = syntax.child(clause.head, "obl")
        is_fear = feared is not None and syntax.low(clause.head) in _AFRAID
        first, last = phrase(syntax, feared) if is_fear else (0, -1)
        return text(syntax, first, last)
    is_state = syntax.child(clause.head, "cop", "aux") is not None
    does = (lemma(syntax, at) for at in range(clause.first, clause.last + 1))
    is_misdeed = not (is_state or MISDEEDS.isdisjoint(does))
    if is_wish or (key == "wrong" and not is_misdeed):
        return ""
    if key == "odd" and clause.relation != "acl:relcl" and not is_state:
        return ""
    return statement(key, syntax, clause, marked, facts).get(key, "")


def _with(syntax: Syntax, facts: Facts) -> list[str]:
    """What the hero has: "a giraffe with a very short neck"."""
    told = keywords(" ".join(facts.values()))
    has = (having(syntax, at, at, facts) for at in range(len(syntax.words)))
    return [said for said in has if said and not keywords(said) & told]
