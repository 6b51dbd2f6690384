"""Facts that make their story one of another plot."""

import re

from orchestrator.tales.briefs.brief import Brief, without
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases import clause_check
from orchestrator.text.english import word_set

_UNLIKE = "is not like the others"
_DOES_NOT_WORK = "something that does not work"
_ODD_THING = "there is something odd about a thing"
# What is somebody's own, and nothing that is mended: "the hair won't stop growing".
_BODY = word_set(
    "hair fur tail nose beard mane voice teeth tooth ears horn horns beak trunk shell spots wings "
    "feet neck legs whiskers hump eyes mouth tongue feathers stripes quills antlers shadow"
)
_FAILS = re.compile(
    r"(?:\w+ly )?(?:is|are|was|were|has|had|can|could|wo|would|(?:do|does|did)(?:n't| not)|only|"
    r"always|never|keep|kept|break|broke|stop|fall|fell|fl[yie]|go|went|leak|squeak|rattle|wobble|"
    r"lean|tip|tear|tore|rip|collapse|makes? (?:an?|no|such) |sound|get|got|jam|burn|explode|smoke|"
    r"crash|s[ia]nk|los[te]|melt|crack|st[iu]ck|shr[ia]nk|vanish|disappear|bl[eo]w|rain|forg[eo]t|"
    r"sneeze|cough|hiccup)"
)


def unlike(brief: Brief) -> Brief:
    """How one differs is told of one that is unlike the others, and what works is no failing."""
    facts = dict(brief.facts)
    pools = plots()[brief.premise, brief.plot].one("pool").split()
    odd = ""
    if "odd" in facts and "odd" not in pools:
        odd = facts["odd"]
    elif "fails" in facts and facts.get("what", "-").split()[-1] in _BODY:
        odd = clause_check.does(f"whose {facts.pop('what')} {facts.pop('fails')}")
    elif "what" in facts and not _FAILS.match(facts.get("fails", "is")):
        # A robot "that does her homework" works.
        wonder = {"wonder": facts.pop("what"), "wonder_does": facts.pop("fails")}
        return Brief(*min(key for key in plots() if key[0] == _ODD_THING), facts | wonder)
    is_mended = not odd and {"what", "fails"} <= facts.keys()
    if is_mended and not {"failing", "building"} & {*pools}:
        return Brief(*min(key for key in plots() if key[0] == _DOES_NOT_WORK), facts)
    if not odd:
        return brief
    akin = sorted(plot for premise, plot in plots() if premise == _UNLIKE)
    return Brief(_UNLIKE, akin[0], facts | {"odd": odd})


_DANGER = re.compile(r"\b(?:storm\w*|flood\w*|hurricane|blizzard|frost|snowstorm|thunder\w*)\b")


def feast(brief: Brief) -> Brief:
    """Nobody dances at a storm: it is a danger, where a plot of the premise has one."""
    said = brief.facts.get("feast", "")
    akin = [
        plot
        for (premise, plot), each in plots().items()
        if premise == brief.premise and "danger" in each.one("pool").split()
    ]
    if not _DANGER.search(said) or not akin:
        return brief
    facts = without(brief.facts, "feast")
    plot = brief.plot if brief.plot in akin else sorted(akin)[0]
    return Brief(brief.premise, plot, facts | {"danger": facts.get("danger", said)})
