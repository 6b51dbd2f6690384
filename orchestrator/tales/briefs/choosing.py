"""Another plot for a brief, where the words of its prompt say beyond doubt which one they want.

The story model was trained before some plots were written, and mistakes a few kinds of prompts
again and again: a teddy that is lost becomes the one who loses something; what happens in the
second sentence is left out.
"""

import random
import re
from dataclasses import replace
from functools import partial

from orchestrator.tales.briefs.brief import CLOSED, SETTING, Brief, cast_of, without
from orchestrator.tales.briefs.labels import own_facts
from orchestrator.tales.briefs.matters import needs, pairs, themes
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.people.mentions import mentions
from orchestrator.tales.briefs.people.subject import subject_of
from orchestrator.tales.briefs.reading import LEADING, PREPOSITIONS, group_of
from orchestrator.tales.briefs.statements import statements
from orchestrator.tales.briefs.whereabouts import NO_PLACES
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import is_past, is_verb, rooted
from orchestrator.tales.pools import SLOTS
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import Syntax, split

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


def chosen(brief: Brief, prompt: str, syntax: Syntax) -> Brief:
    """The brief in the plot that the prompt's words ask for; as it is where they ask for none."""
    rules = (
        *(partial(rule, brief, prompt) for rule in _RULES),
        *(partial(rule, brief, prompt, syntax) for rule in _BY_GRAMMAR),
    )
    for rule in rules:
        found = rule()
        if found is not None:
            return replace(found, is_asked=True)
    return brief


def _list(brief: Brief, prompt: str) -> Brief | None:
    """Of words in a list, each thing is told: "dragon, umbrella, birthday"."""
    parts = [part.strip(" .!?").lower() for part in re.split(r",| and |&|\n", prompt)]
    typed = [part.removeprefix("no ") for part in parts if part]
    words = [re.sub(r"^(?:an?|the) ", "", part) for part in typed]
    if not 2 < len(words) < 6 or any(len(word.split()) > 2 for word in words):
        return None
    living = [word for word in words if _lives(word)]
    if not living and any(is_verb(part) for part in typed):  # "run, jump and play"
        return None
    facts = {key: value for key, value in brief.facts.items() if key in _OF_LIST}
    hero = who(facts.get("hero", ""))[0]
    if living and hero not in living:  # "balloon, bear, library"
        hero = living[0]
        facts["hero"] = f"{hero} / {group_of(hero.split()[-1])} / "
    if who(facts.get("friend", ""))[0] not in living or hero in facts.get("friend", ""):
        facts.pop("friend", None)
    if weather := next((word for word in words if word in _WEATHERS), ""):
        facts["weather"] = weather
    things = [word for word in words if word not in (*living, weather, hero)]
    where = [word for word in things if places.where(word)]
    if len(where) < len(things) and where:
        things = [word for word in things if word not in where]
        facts.setdefault("place", places.where(where[0]))
    if not things or len(things) > 3:
        return None
    gone = next((thing for thing in things if thing.split()[0] in _GONE), "")
    if gone and not gone.endswith("s"):
        return Brief(*_LOST, facts | {"thing": gone.partition(" ")[2]})
    is_owned = _NOT_OWNED.isdisjoint(things)
    if len(things) == 1 and is_owned:
        return Brief(*_FOUND, facts | {"item": things[0]})
    if len(things) == 2 and is_owned:
        return Brief(*_SWAP, facts | dict(zip(("item", "item2"), things, strict=True)))
    if len(things) == 1:
        return None
    plot = brief.plot if brief.premise == _THREE else random.Random(prompt).choice(_THREE_PLOTS)
    return Brief(_THREE, plot, facts | dict(zip(("one", "two", "three"), things, strict=False)))


def _lives(phrase: str) -> bool:
    """Whether words name somebody: an animal, a person, a child."""
    noun = phrase.split()[-1]
    return noun in alive() or group_of(noun) in ("person", "child", "robot")


_THREE = "three things that do not belong together"
_THREE_PLOTS = ("the slip of paper", "you cannot make a story of that", "the three in the box")
_SWAP = ("two share or look for something", "over the fence")
_GONE = word_set("missing lost stolen vanished")
_WEATHERS = {*CLOSED["weather"]} - {"rainbow"}  # which is looked for
_NOT_OWNED = word_set(
    "rainbow birthday party christmas wedding easter halloween summer winter spring autumn school "
    "night adventure friendship holiday music magic secret picnic sea sun star love dream"
)
_OF_LIST = SETTING | word_set("hero name trait colour size tone age friend")


def _grief(brief: Brief, prompt: str) -> Brief | None:
    """Who has lost an animal or a person for good is sad, and nobody is to blame."""
    found = _DIED.search(prompt)
    if not found:
        return None
    hero, _, pronoun = who(brief.facts.get("hero", ""))
    his = {"he": "his", "she": "her"}.get(pronoun, "the")
    cast = SETTING | {"name", "hero", "age", "trait", "size"}
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
    facts = without(brief.facts, *keys)
    plot = random.Random(prompt).choice(_ODD_PLOTS)
    return Brief(_ODD, plot, facts | {"odd": f"does not want to {found[1].strip()}"})


def _nobody(brief: Brief, prompt: str) -> Brief | None:
    """What nobody does in a whole town has happened there: "a town where nobody laughs"."""
    found = _NOBODY.match(prompt)
    if not found:
        return None
    facts = {k: v for k, v in brief.facts.items() if k in ("name", "time", "weather")}
    facts["place"] = f"in the {found[1].lower()}"
    return Brief(*_EVENT, facts | {"event": f"{found[2]} in the {found[1]}".lower()})


_NOBODY = re.compile(
    r"(?:.{0,40}\b(?:about|of) )?(?:the|an?) "
    r"(town|village|city|country|kingdom|school|street|castle) "
    r"(?:where|in which) ((?:nobody|no one|everybody|everyone) [^.,;:!?]{3,50})",
    re.I,
)


def _without(brief: Brief, prompt: str) -> Brief | None:
    """Who has not what all like it have: "a zebra without stripes"."""
    found = _WITHOUT.search(prompt)
    if not found or who(brief.facts.get("hero", ""))[0].split()[-1:] != [found[1].lower()]:
        return None
    facts = cast_of(brief)
    plot = random.Random(prompt).choice(_ODD_PLOTS)
    return Brief(_ODD, plot, facts | {"odd": f"has no {found[2].lower()}"})


_WITHOUT = re.compile(r"\b(?:an?|the) (?:\w+ )?(\w+) without (?:an? |any )?(\w+)(?=$|[.!?])", re.I)


def _stuck(brief: Brief, prompt: str) -> Brief | None:
    """Who gets stuck has done nothing wrong."""
    said = brief.facts.get("wrong", "")
    if not _STUCK.match(said):
        return None
    facts = without(brief.facts, "wrong")
    return Brief("trouble at the wrong moment", "only those who stop", facts | {"trouble": said})


_STUCK = re.compile(r"(?:gets?|is|was|got) (?:stuck|caught|trapped|lost|ill|hurt)\b|f[ae]lls? ")


def _wished(brief: Brief, prompt: str) -> Brief | None:
    """What somebody wishes that it were so comes true: "wishes it was Christmas every day"."""
    found = _WISHED.search(prompt)
    if not found:
        return None
    facts = without(brief.facts, *_OF_PLOT)
    return Brief(*_TOO_MUCH, facts | {"event": f"{found[1]} was {found[2]}".lower()})


_WISHED = re.compile(
    r"\bwish(?:es|ed) (?:that )?(it|the \w+|there|every\w+) (?:was|were) ([^.,;!?]{2,50})", re.I
)
_TOO_MUCH = ("something odd has happened", "nothing ever happens here")


def _lost(brief: Brief, prompt: str) -> Brief | None:
    """Somebody's thing is lost, and is to be found again."""
    thing, where = _lost_thing(prompt)
    is_toy = not _TOYS.isdisjoint(thing)
    if not thing or not _NOT_LOST.isdisjoint(thing) or (thing[-1] in alive() and not is_toy):
        return None
    if is_toy and brief.premise == "left behind":
        return None
    if thing[-1].endswith("s") and thing[-1] not in _SEVERAL:
        return None
    facts = without(brief.facts, "item", "wrong")
    if who(facts.get("hero", ""))[0] in (thing[-1], " ".join(thing[-2:])):
        facts["hero"] = f"child / child / {who(facts['hero'])[2]}".replace("/ it", "/ ")
    owner = re.search(rf"\b([\w-]+)['’]s (?:\w+ )?{re.escape(thing[-1])}\b", prompt)
    if owner and owner[1] in alive():
        facts["hero"] = f"{owner[1]} / {group_of(owner[1])} / "
    if not who(facts.get("hero", ""))[0] and "name" not in facts:
        facts["hero"] = "child / child / "
    if who(facts.get("friend", ""))[0] == thing[-1]:
        del facts["friend"]
    facts["thing"] = " ".join([*thing[:-1], _SEVERAL.get(thing[-1], thing[-1])])
    is_place = len(where) == 3 and where[0] in _AT and where[1] == "the"
    if "place" not in facts and is_place and where[2] not in NO_PLACES:
        facts["place"] = f"{where[0]} the {where[2]}"  # "on the train"
    return Brief(*_LOST, facts)


def _lost_thing(prompt: str) -> tuple[list[str], list[str]]:
    """The words of what somebody has lost, and those that follow; none where nobody has."""
    if found := _MISSING.search(prompt):
        thing = next(filter(None, found.groups())).lower().split()
        return thing[: len(thing) - (thing[-1] in PREPOSITIONS | _JOINTS)], []
    words = split(prompt)
    low = [word.text.lower() for word in words]
    at = next((at for at, word in enumerate(low) if word in _LOSES), -1)
    if at < 0 or (at and low[at - 1] in ("is", "are", "gets", "get", "got", "was", "not", "a")):
        return [], []
    start = at + 1
    is_owned = low[start : start + 1] and low[start] in LEADING
    start += bool(is_owned)
    end = start
    while end < len(low) and low[end] in _SMALL and not words[end].stops:
        end += 1
    if end + 1 < len(low) and not words[end].stops and (_is_two(low, end) or _goes_on(low, end)):
        end += 1
    if end >= len(low) or (not is_owned and at > 0):
        return [], []
    return low[start : end + 1], low[end + 1 : end + 4]


def _is_two(low: list[str], at: int) -> bool:
    return low[at] in _TOYS and (low[at + 1] in alive() or low[at + 1] in _TOYS)


def _goes_on(low: list[str], at: int) -> bool:
    """Whether a noun has a second part, behind which the clause is over: "treasure map"."""
    after = low[at + 2 : at + 3]
    ends = not after or after[0] in PREPOSITIONS | _JOINTS
    return ends and low[at + 1] not in PREPOSITIONS | _JOINTS and low[at] not in _NOT_LOST


_JOINTS = word_set(
    "and but so because when while who that which for again today yesterday he she it they with of "
    "is was has forever everywhere"
)
_MISSING = re.compile(
    r"\b(?:can['’]?t|cannot|could ?n['’]t) find (?:his|her|its|their|my|our|the) "
    r"([\w-]+(?: [\w-]+)?)"
    r"|\bforg\w+ where (?:he|she|it|they) (?:has |had )?(?:hid|put|buried|left|lost|hidden) "
    r"(?:his|her|its|their|the) ([\w-]+(?: [\w-]+)?)"
    r"|\b(?:bur|h)i(?:es|ed|des?|d) (?:his|her|its|the) ([\w-]+)(?: \w+){0,3} forg"
    r"|(?:\b(?:my|his|her|our|their|the)|['’]s) ([\w-]+(?: [\w-]+)?)(?: (?-i:[A-Z])\w+)? "
    r"(?:is|are|has|was|went) (?:been )?(?:missing|gone|lost|disappeared|vanished|stolen)\b",
    re.I,
)
# Things of which one is called by their number.
_SEVERAL = dict.fromkeys(["nuts", "acorns", "marbles"], "bag of {}") | dict.fromkeys(
    ["glasses", "shoes", "boots", "mittens", "gloves", "slippers", "socks"], "pair of {}"
)
_SEVERAL = {word: form.format(word) for word, form in _SEVERAL.items()}


def _dark(brief: Brief, prompt: str) -> Brief | None:
    """Somebody who is afraid of the dark finds something there."""
    if not _AFRAID.search(prompt):
        return None
    found = _FINDS.search(prompt)
    if not found:
        return None
    gone = ("fear", "item", "beast", "friend", "friend-name", "mood")
    facts = without(brief.facts, *gone)
    facts |= {"wonder": found[1].lower(), "wonder_does": found[2]}
    return Brief(*_DARK, facts)


def _broken(brief: Brief, prompt: str) -> Brief | None:
    """What somebody owns does not work: "a baker's oven breaks before the wedding"."""
    found = _OWNS.search(prompt)
    fails = found and re.split(r",| and | but ", found[3])[0]
    if not found or not fails or not _BREAKS.match(fails) or found[2].lower() in alive():
        return None
    facts = without(brief.facts, "trouble", "feast")
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
    facts = without(brief.facts, "do")
    return Brief(_TWO, "whose idea was it", facts | {"do": rooted(deed)})


def _happening(brief: Brief, prompt: str, syntax: Syntax) -> Brief | None:
    """What happens to somebody in a later sentence is what the story is about."""
    if brief.premise == _EVENT[0] or "why" in brief.premise:
        return None
    later = [
        one
        for one in statements(prompt, brief, syntax)
        if one.typed and not (one.is_first or one.is_hero or one.lasts or _WHEN.match(one.text))
    ]
    # "One day ..." begins what happens.
    one = next((one for one in later if one.text.startswith("One ")), None)
    one = one or next(reversed(later), None)
    if one is None:
        return None
    told = keywords(" ".join([brief.premise, brief.plot, *brief.facts.values()]))
    asked = keywords(one.typed) - keywords(brief.facts.get("name", ""))
    if len(asked & told) > len(asked) / 2:
        return None
    facts = without(brief.facts, *_OF_PLOT)
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


_WHEN = re.compile(r"(?:when|while|after|before|if|because|as) ", re.I)
# What is done for somebody is no trouble that has to be mended.
_KIND = word_set("shared gave helped took showed hugged taught brought comforted invited saved")
_LOWER = LEADING | word_set("at in on it there nobody everybody somebody everyone one all but")


# ---- a plot of something else --------------------------------------------------------------------

_TELLS_WHY = ("why somebody does it", "why somebody has it", "where it goes")
_ASKS_WHY = re.compile(r"\b(?:why|how come|where|reason|always|every|each)\b", re.I)
_WANTS = re.compile(
    r"(?:wants?|hopes?|dreams|longs|wish(?:es)?|would (?:love|like)) (?:to|of) (.+)"
)
_DISCOVERS = re.compile(
    r"\b(?:finds?|discovers?|digs up|gets) ((?:an?|some) [^.,;:!?]{2,50})", re.I
)


def _other(brief: Brief, prompt: str, syntax: Syntax) -> Brief | None:
    """Of a plot that has nothing of the prompt: one that tells what the prompt says of its hero."""
    if brief.premise == _FOUND[0] and not {"item"} ^ ({"item", "item2"} & brief.facts.keys()):
        # The others tell of grandmother's attic, or of a second thing inside.
        return None if "grand" in prompt.lower() else replace(brief, plot=_FOUND[1])
    plot = plots()[brief.premise, brief.plot]
    is_why = brief.premise in _TELLS_WHY and not _ASKS_WHY.search(prompt)
    facts = cast_of(brief)
    if not is_why:
        is_told = {*own_facts(plot).values(), *SLOTS} & brief.facts.keys()
        if is_told or not {"hero", "name"} & facts.keys():
            return None
        lines = [*plot.all("ask"), *plot.all("both"), *plot.all("title"), *plot.all("fact")]
        told = keywords(re.sub(r"\{\w+\}", "", " ".join([brief.premise, *lines])))
        if keywords(prompt) & (told - _COMMON - keywords(" ".join(facts.values()))):
            return None
    said = next((one.does for one in statements(prompt, brief, syntax) if one.is_first), "")
    if found := _WANTS.match(said):
        return Brief(*_WISH, facts | {"get": re.split(r" (?:and|but|so) ", found[1])[0]})
    if found := _DISCOVERS.search(prompt):
        item = re.split(r" (?:and|that|which|who) ", found[1])[0].split(" ", 1)[1]
        if not _WAYS_IN.isdisjoint(item.lower().split()):
            is_long = not _LONG_WAYS.isdisjoint(item.lower().split())
            where = "at the end of" if is_long else "behind"
            return Brief(*_JOURNEY, facts | {"goal": f"the land {where} the {item}"})
        if item.split()[-1].lower() not in alive():
            return Brief(*_FOUND, facts | {"item": item})
    # "her patient, a parrot who says no": that is said of another
    whose = next((at for at, one in enumerate(mentions(prompt)) if one.follows == "who"), 0)
    if said and not whose and (does := clause_check.does(said)) and " who " in f" {prompt} ":
        return Brief(_ODD, random.Random(prompt).choice(_ODD_PLOTS), facts | {"odd": does})
    return None


# Words of many plots, which make none of them that of a prompt.
_COMMON = keywords("wants would like wish dream have get find story never always little old day go")
_WISH = ("wants what somebody like that never gets", "eleven reasons")
_LONG_WAYS = word_set("tunnel staircase path cave")
_WAYS_IN = _LONG_WAYS | word_set("door gate portal hole hatch mirror wardrobe")
_JOURNEY = ("goes on a journey to a far place", "whose turn to be brave")
_FOUND = ("finds a thing with a note", "please pass it on")
_RULES = (
    *(_list, themes.theme, _grief, needs.missed, needs.left_out, _refused, _stuck, _wished),
    *(_without, _nobody, _lost, _dark, _broken, pairs.contest, pairs.quarrel, needs.rescue),
    *(needs.finding, needs.wish, _together),
)
_BY_GRAMMAR = (_happening, _other)
