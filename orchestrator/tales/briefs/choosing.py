"""Another plot for a brief, where the words of its prompt say beyond doubt which one they want.

The story model was trained before some plots were written, and mistakes a few kinds of prompts
again and again: a teddy that is lost becomes the one who loses something; what happens in the
second sentence is left out.
"""

import random
import re
from dataclasses import replace

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.cast import LEADING, alive
from orchestrator.tales.briefs.reading import split
from orchestrator.tales.briefs.statements import statements
from orchestrator.tales.briefs.subject import subject_of
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import is_past, is_verb, rooted
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import keywords, word_set

_LOST = ("something is lost", "it kept a place free")
_DARK = ("afraid of the dark", "somebody has to go first")
_EVENT = ("something odd has happened", "the one who was there")
_SAD = ("feels like that, and has a reason", "somebody moves over")
_DIED = re.compile(
    r"(?:['’]s|\b(?:his|her|my|our|the|their))(?: old)? (\w+)(?: \w+)? "
    r"(?:has )?(?:died|dies|is dead|passed)\b",
    re.I,
)
_REFUSES = re.compile(
    r"\b(?:does ?n['’]?t|does not|did ?n['’]?t|never|don['’]?t) (?:want|wants|like|likes) to "
    r"([\w'’ ]{2,60})",
    re.I,
)
_ODD = "is not like the others"
_WISHES = ("wants what somebody like that never gets", "wants to become something")
_ODD_PLOTS = ("wanted", "where Everybody lives", "the day it was missing")
_BROKEN = ("something that does not work", "where does it hurt")
_OWNS = re.compile(r"^(?:(?:an?|the|my) )?([\w-]+)['’]s ([\w-]+) (\w+[^.!?;:]{0,100})", re.I)
_BREAKS = re.compile(
    r"(?:breaks?|broke|is broken|stops?|stopped|does ?n[o']t|won't|falls?|fell)\b", re.I
)
_TWO = "two do something together"

_LOSES = word_set("lost loses lose losing")
_TOYS = word_set("teddy teddybear toy stuffed plush plushie doll cuddly stuffie blanket blankie")
# What is lost in another way: a race, a tooth, the way.
_NOT_LOST = word_set(
    "way race game match temper tooth teeth voice job mind colour colours color colors memory "
    "mother mum mom father parents family friend friends balance hope time home spots stripes "
    "shadow smell laugh smile courage roar song hiccups sense word words"
)
_SMALL = word_set(
    "little small old new big red blue green yellow pink brown white black beloved "
    "favourite favorite best tiny golden magic lucky stuffed soft toy plush cuddly"
)
_AT = word_set("in on at")
_AFRAID = re.compile(
    r"\b(?:afraid|scared|frightened|terrified|fear) of the (?:dark|night|darkness)\b", re.I
)
_FINDS = re.compile(
    r"\b(?:finds?|found|meets?|met|discovers?|sees|gets|has) (?:an?|the|some) "
    r"((?:[\w-]+ ){0,3}?[\w-]+) (?:that|which|who) (\w+(?: [\w']+){0,5})",
    re.I,
)
# What only the plot tells that was chosen first.
_OF_PLOT = word_set("joy foe skill trail get wrong mood odd quirk do fear")
_MAKES = word_set("build make bake paint sew plant invent dig knit cook draw write open start")


def chosen(brief: Brief, prompt: str) -> Brief:
    """The brief in the plot that the prompt's words ask for; as it is where they ask for none."""
    for rule in (_list, _grief, _refused, _lost, _dark, _broken, _together, _happening):
        found = rule(brief, prompt)
        if found is not None:
            return replace(found, is_asked=True)
    return brief


def _list(brief: Brief, prompt: str) -> Brief | None:
    """Of words in a list, each thing is told: "dragon, umbrella, birthday"."""
    parts = [part.strip(" .!?").lower() for part in re.split(r",| and |&|\n", prompt)]
    words = [part.removeprefix("an ").removeprefix("a ") for part in parts if part]
    if not 2 < len(words) < 6 or any(len(word.split()) > 2 for word in words):
        return None
    hero = who(brief.facts.get("hero", ""))[0]
    things = [word for word in words if word.split()[-1] not in alive() and word != hero]
    if len(things) > 3:  # what is left over says where
        things = [word for word in things if not places.where(word)]
    if not 1 < len(things) < 4 or any(map(is_verb, " ".join(things).split())):
        return None
    facts = {key: value for key, value in brief.facts.items() if key in _OF_LIST}
    plot = brief.plot if brief.premise == _THREE else random.Random(prompt).choice(_THREE_PLOTS)
    return Brief(_THREE, plot, facts | dict(zip(("one", "two", "three"), things, strict=False)))


_THREE = "three things that do not belong together"
_THREE_PLOTS = ("the slip of paper", "you cannot make a story of that", "the three in the box")
_OF_LIST = word_set("hero name place scene trait colour size tone age")


def _grief(brief: Brief, prompt: str) -> Brief | None:
    """Who has lost an animal or a person for good is sad, and nobody is to blame."""
    found = _DIED.search(prompt)
    if not found:
        return None
    hero, _, pronoun = who(brief.facts.get("hero", ""))
    his = {"he": "his", "she": "her"}.get(pronoun, "the")
    cast = ("name", "hero", "age", "place", "trait", "size")
    facts = {key: value for key, value in brief.facts.items() if key in cast}
    if found[1].lower() in hero.split():  # "my hamster died"
        facts = {"hero": "- / child / "}
        his = "the"
    return Brief(*_SAD, facts | {"mood": f"is sad because {his} {found[1].lower()} died"})


def _refused(brief: Brief, prompt: str) -> Brief | None:
    """What somebody does not want is no wish: "a pumpkin who doesn't want to be soup"."""
    found = _REFUSES.search(prompt)
    keys = [key for key in ("get", "do", "skill", "job", "aid") if key in brief.facts]
    is_said = any(brief.facts[key].lower() in found[1].lower() for key in keys) if found else False
    # "to be rescued" is no deed of whoever is.
    done = re.match(r"be (\w+)", found[1]) if found else None
    is_done = done is not None and is_past(done[1])
    if not found or not (is_said or is_done or brief.premise in _WISHES):
        return None
    facts = {key: value for key, value in brief.facts.items() if key not in keys}
    plot = random.Random(prompt).choice(_ODD_PLOTS)
    return Brief(_ODD, plot, facts | {"odd": f"does not want to {found[1].strip()}"})


def _lost(brief: Brief, prompt: str) -> Brief | None:
    """Somebody's thing is lost, and is to be found again."""
    words = split(prompt)
    low = [word.text.lower() for word in words]
    at = next((at for at, word in enumerate(low) if word in _LOSES), -1)
    if at < 0 or (at and low[at - 1] in ("is", "are", "gets", "get", "got", "was", "not", "a")):
        return None
    start = at + 1
    is_owned = low[start : start + 1] and low[start] in LEADING
    start += bool(is_owned)
    end = start
    while end < len(low) and low[end] in _SMALL and not words[end].stops:
        end += 1
    is_two = (
        end + 1 < len(low)
        and low[end] in _TOYS
        and (low[end + 1] in alive() or low[end + 1] in _TOYS)
    )
    end += is_two
    if end >= len(low) or (not is_owned and at > 0):
        return None
    thing = low[start : end + 1]
    is_toy = not _TOYS.isdisjoint(thing)
    if low[end] in _NOT_LOST or (low[end] in alive() and not is_toy) or low[end].endswith("s"):
        return None
    if not is_toy and brief.premise in ("has lost something that matters", "a forgotten birthday"):
        return None
    facts = {key: value for key, value in brief.facts.items() if key not in ("item", "wrong")}
    if who(facts.get("hero", ""))[0] in (low[end], " ".join(thing[-2:])):
        facts["hero"] = f"child / child / {who(facts['hero'])[2]}".replace("/ it", "/ ")
    if not who(facts.get("hero", ""))[0] and "name" not in facts:
        facts["hero"] = "child / child / "
    if who(facts.get("friend", ""))[0] == low[end]:
        del facts["friend"]
    facts["thing"] = " ".join(thing)
    where = low[end + 1 : end + 4]
    if "place" not in facts and len(where) == 3 and where[0] in _AT and where[1] == "the":
        facts["place"] = f"{where[0]} the {where[2]}"  # "on the train"
    return Brief(*_LOST, facts)


def _dark(brief: Brief, prompt: str) -> Brief | None:
    """Somebody who is afraid of the dark finds something there."""
    if not _AFRAID.search(prompt):
        return None
    found = _FINDS.search(prompt)
    if not found:
        return None
    gone = ("fear", "item", "beast", "friend", "friend-name", "mood")
    facts = {key: value for key, value in brief.facts.items() if key not in gone}
    facts |= {"wonder": found[1].lower(), "wonder_does": found[2]}
    return Brief(*_DARK, facts)


def _broken(brief: Brief, prompt: str) -> Brief | None:
    """What somebody owns does not work: "a baker's oven breaks before the wedding"."""
    found = _OWNS.search(prompt)
    fails = found and re.split(r",| and | but ", found[3])[0]
    if not found or not fails or not _BREAKS.match(fails) or found[2].lower() in alive():
        return None
    facts = {key: value for key, value in brief.facts.items() if key not in ("trouble", "feast")}
    return Brief(*_BROKEN, facts | {"what": found[2].lower(), "fails": fails})


def _together(brief: Brief, prompt: str) -> Brief | None:
    """Two who build something are told of both, whatever it is that they build."""
    found = subject_of(prompt)
    pair = found is not None and (found.count == 2 or found.is_me)
    plot = plots()[brief.premise, brief.plot]
    if not pair or "friend" in plot.roles or "friend" not in brief.facts:
        return None
    words = split(prompt)
    at = next((at for at, word in enumerate(words) if word.text.lower() in _MAKES), -1)
    if at <= 0 or words[at - 1].text.lower() in LEADING:
        return None
    deed = re.split(r"[.!?;,]| but ", prompt[words[at].at :])[0].strip()
    facts = {key: value for key, value in brief.facts.items() if key != "do"}
    return Brief(_TWO, "whose idea was it", facts | {"do": rooted(deed)})


def _happening(brief: Brief, prompt: str) -> Brief | None:
    """What happens to somebody in a later sentence is what the story is about."""
    if brief.premise == _EVENT[0] or "why" in brief.premise:
        return None
    later = [one for one in statements(prompt, brief) if not (one.is_first or one.is_hero)]
    # "One day ..." begins what happens.
    one = next((one for one in later if one.typed and one.text.startswith("One ")), None)
    one = one or next((one for one in reversed(later) if one.typed), None)
    if one is None:
        return None
    told = keywords(" ".join([brief.premise, brief.plot, *brief.facts.values()]))
    asked = keywords(one.typed) - keywords(brief.facts.get("name", ""))
    if len(asked & told) > len(asked) / 2:
        return None
    facts = {key: value for key, value in brief.facts.items() if key not in _OF_PLOT}
    if "other" in facts and "friend" not in facts:  # the plot has a part for one
        facts["friend"] = facts.pop("other")
        if "other-name" in facts:
            facts["friend-name"] = facts.pop("other-name")
    # In the past, so that it is a clause whatever its verb.
    said = re.sub(r"^One (?:\w+ )?(?:day|night|morning|evening),? ", "", one.text).removesuffix(".")
    first, _, rest = said.partition(" ")
    if clause_check.lasts(said) or first.lower() in ("he", "she", "they"):
        return None
    if "{" in said or not clause_check.happens(said) or not _KIND.isdisjoint(said.split()):
        return None
    event = f"{first.lower()} {rest}" if first.lower() in _LOWER else said
    return Brief(*_EVENT, facts | {"event": event})


# What is done for somebody is no trouble that has to be mended.
_KIND = word_set("shared gave helped took showed hugged taught brought comforted invited saved")
_LOWER = LEADING | word_set("at in on it there nobody everybody somebody everyone one all but")
