"""Facts that make their story one of another plot."""

import re

from orchestrator.tales.briefs.brief import Brief, Facts, without
from orchestrator.tales.briefs.fitting.sorts import WHO_DOES
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import ADVERBS, HELPING, present, turned
from orchestrator.tales.worlds.characters import who
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
    """A wish that was taken for a misdeed, or a thing that is the hero: how one differs."""
    facts = dict(brief.facts)
    pools = plots()[brief.premise, brief.plot].one("pool").split()
    kind = who(facts.get("hero", ""))[0]
    odd = ""
    if "odd" in facts and "odd" not in pools:
        odd = facts["odd"]
    elif is_no_misdeed(clause_check.does(facts.get("wrong", "")).lower().split()):
        odd = clause_check.does(facts.pop("wrong"))
    elif "fails" in facts and facts.get("what", "-").split()[-1] in _BODY:
        odd = clause_check.does(f"whose {facts.pop('what')} {facts.pop('fails')}")
    elif re.search(rf"\b{re.escape(facts.get('what', '-'))}\b", facts.get("fails", "")):
        # "is too big for the swing" is said of who would swing.
        odd = clause_check.does(facts.pop("fails"))
        del facts["what"]
    elif (said := WHO_DOES.fullmatch(facts.get("event", ""))) and not clause_check.happens(said[0]):
        del facts["event"]  # "the elephant who could not remember anything" is no event
        odd = clause_check.does(said[1])
    elif "what" in facts and not _FAILS.match(facts.get("fails", "is")):
        # A robot "that does her homework" works.
        wonder = {"wonder": facts.pop("what"), "wonder_does": facts.pop("fails")}
        return Brief(*min(key for key in plots() if key[0] == _ODD_THING), facts | wonder)
    elif _is_within(facts.get("wonder", ""), facts.get("wonder_does", "")):
        # "rolls into a ball" is not said of the ball.
        odd = clause_check.does(facts.pop("wonder_does"))
        del facts["wonder"]
    elif brief.premise == _ODD_THING and kind and facts.get("wonder", "").lower() == kind:
        odd = clause_check.does(facts.get("wonder_does", ""))
        facts = {key: value for key, value in facts.items() if not key.startswith("wonder")}
        if _noun_of(facts) in f" {odd} ":
            facts.pop("place", None)
    is_mended = not odd and {"what", "fails"} <= facts.keys()
    if is_mended and not {"failing", "building"} & {*pools}:
        return Brief(*min(key for key in plots() if key[0] == _DOES_NOT_WORK), facts)
    if not odd:
        return brief
    akin = sorted(plot for premise, plot in plots() if premise == _UNLIKE)
    if odd.startswith("did"):  # "didn't want to be eaten", but "found a snail in her boot"
        odd = turned(odd, present)
    return Brief(_UNLIKE, akin[0], facts | {"odd": odd})


def _noun_of(facts: Facts) -> str:
    """The noun of a brief's place, between blanks."""
    noun = facts.get("place", "").partition(" the ")[2]
    return f" {noun} " if noun else "\n"


def _is_within(noun: str, clause: str) -> bool:
    """Whether a clause has a noun among its objects."""
    return bool(noun) and bool(re.search(rf"\b{re.escape(noun)}\b", clause, re.I))


# What one is, wants or can, or does well, is nothing that one should not have done.
_WANTS = re.compile(
    r"(?:want|like|love|hate|think|believe|need|wish|hope|dream|know|feel|live|prefer|understand|"
    r"help|save|rescue|learn|lift|jump|collect|clean|repair|rain|glow|talk|walk|cook)(?:s|d|ed)?$|"
    r"forg(?:et|ets|ot)$|w[io]ns?$|fl(?:y|ies|ew)$|"
    r"danc(?:es?|ed)$|s[iau]ngs?$|buil(?:ds?|t)$|gr[oe]ws?$|"
    r"(?:promise|paint|enter|ask|visit|meet|find|discover|give)(?:s|d|ed)?$|met$|found$|gave$"
)
_STATED = word_set("enough no a an two three too only such very")
_IS = word_set("is are was were isn't aren't wasn't weren't")
_UNKIND = word_set("rude mean unkind naughty nasty greedy late cruel cheeky not so very too always")
_CANNOT = word_set("can can't cannot could couldn't won't wouldn't")


def is_no_misdeed(words: list[str]) -> bool:
    """Whether words from a verb on are a wish, a state or a good deed."""
    while words and words[0] in ADVERBS:
        words = words[1:]
    if words[:1] in (["has"], ["had"]) and words[1:2] and words[1] in _STATED:
        return True
    if words[:1] and words[0] in _IS:
        return words[1:2] != [] and words[1] not in _UNKIND
    if words and words[0] in HELPING and words[0] not in ("is", "has", "have", "does"):
        return words[0] in _CANNOT or is_no_misdeed(words[1:])
    if words and words[0] in ("doesn't", "didn't", "does", "did", "don't"):
        return is_no_misdeed(words[1:])
    forgets = bool(words) and words[0].startswith("forg")
    return bool(words) and bool(_WANTS.match(words[0])) and (not forgets or words[1:2] == ["how"])


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
