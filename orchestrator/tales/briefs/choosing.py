"""Another plot for a brief, where the grammar of its prompt says which one it wants.

The story model was trained before some plots were written, and mistakes a few kinds of prompts
again and again: a teddy that is lost becomes the one who loses something; what happens in the
second sentence is left out. What a prompt says happens is told, by a plot that is about it or by
one that tells any clause.
"""

import random
import re
from dataclasses import replace

from orchestrator.tales.briefs.brief import CLOSED, SETTING, Brief, without
from orchestrator.tales.briefs.matters import (
    belongings,
    events,
    everyday,
    general,
    hero,
    natures,
    needs,
    others,
    pairs,
    themes,
    wishes,
)
from orchestrator.tales.briefs.matters.matter import EVENT, FINDS_NOTE, Happening, Matter
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.reading import group_of
from orchestrator.tales.phrases import clause_check, clauses
from orchestrator.tales.phrases.verbs import is_verb
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import keywords, word_set
from orchestrator.text.syntax import Syntax


def chosen(brief: Brief, prompt: str, syntax: Syntax) -> Brief:
    """The brief in the plot that the prompt asks for; as it is where it asks for none.

    `syntax` is the grammar of the prompt.
    """
    matter = Matter(brief, prompt, syntax)
    for rule in _RULES:
        found = rule(brief, matter)
        if found is not None:
            found = natures.unwilling(found, matter) or events.by_kind(found, matter, is_ruled=True)
            is_asked = found.is_asked or found.premise not in _BY_SEED
            return _of_us(replace(found, is_asked=is_asked), matter)
    found = natures.unwilling(brief, matter) or events.by_kind(brief, matter, is_ruled=False)
    return _of_us(found, matter)


def _of_us(brief: Brief, matter: Matter) -> Brief:
    """The brief with a child as the hero of what happens to "our family"."""
    if not brief.facts.keys().isdisjoint(("hero", "name")):
        return brief
    told = (one for one in matter.happenings if one.does.isdisjoint(_ASKING | _ASKED))
    subjects = [one.subject for one in told if one.subject is not None]
    owners = map(matter.owner, subjects)
    words = {matter.low(at) for at in [*subjects, *owners] if at is not None}
    is_ours = not words.isdisjoint(("we", "our", "my"))
    return replace(brief, facts=brief.facts | {"hero": "- / child / "}) if is_ours else brief


def _list(brief: Brief, matter: Matter) -> Brief | None:
    """Of words in a list, each thing is told: "dragon, umbrella, birthday"."""
    parts = [part.strip(" .!?").lower() for part in re.split(r",| and |&|\n", matter.prompt)]
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
        return Brief(*belongings.LOST, facts | {"thing": gone.partition(" ")[2]})
    is_owned = _NOT_OWNED.isdisjoint(things)
    if len(things) == 1 and is_owned:
        return Brief(*FINDS_NOTE, facts | {"item": things[0]})
    if len(things) == 2 and is_owned:
        return Brief(*_SWAP, facts | dict(zip(("item", "item2"), things, strict=True)))
    if len(things) == 1:
        return None
    plot = (
        brief.plot if brief.premise == _THREE else random.Random(matter.prompt).choice(_THREE_PLOTS)
    )
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


def _stuck(brief: Brief, matter: Matter) -> Brief | None:
    """Who gets stuck has done nothing wrong."""
    said = brief.facts.get("wrong", "")
    if not _STUCK.match(said):
        return None
    facts = without(brief.facts, "wrong")
    return Brief("trouble at the wrong moment", "only those who stop", facts | {"trouble": said})


_STUCK = re.compile(
    r"(?:breaks?|broke|sprain(?:s|ed)|twist(?:s|ed)|hurts?) (?:his|her|its) (?:\w+ )?"
    r"(?:arm|leg|foot|paw|wing|ankle|finger|toe|knee|tail|beak|back)\b|"
    r"(?:loses?|lost) (?:his|her|its) (?:voice|shadow|smile|laugh|roar|song|balance|colou?rs?)\b|"
    r"(?:gets?|is|was|got) (?:stuck|caught|trapped|lost|ill|hurt)\b|f[ae]lls? "
)


def _happening(brief: Brief, matter: Matter) -> Brief | None:
    """What happens to somebody in a later sentence is what the story is about."""
    later = [one for one in matter.happenings if _is_later(one, matter)]
    # "One day ..." begins what happens.
    begun = next((one for one in later if _is_one_day(one, matter)), None)
    one = begun or next(reversed(later), None)
    is_event = brief.premise == EVENT[0] and not begun
    if one is None or is_event or "why" in brief.premise:
        return None
    said = matter.whole(one)
    told = keywords(" ".join([brief.premise, brief.plot, *brief.facts.values()]))
    asked = keywords(said) - keywords(brief.facts.get("name", ""))
    if len(asked & told) > len(asked) / 2:
        return None
    facts = without(brief.facts, *_OF_PLOT)
    if "other" in facts and "friend" not in facts:  # the plot has a part for one
        facts["friend"] = facts.pop("other")
        if "other-name" in facts:
            facts["friend-name"] = facts.pop("other-name")
    # In the past, so that it is a clause whatever its verb.
    event = clauses.then(others.small(said))
    if clause_check.lasts(event) or not clause_check.happens(event):
        return None
    return Brief(*EVENT, facts | {"event": event})


def _is_later(one: Happening, matter: Matter) -> bool:
    """Whether a clause is a later sentence of its own, of somebody or something but the hero."""
    is_main = one.clause.relation in ("root", "parataxis") or _is_one_day(one, matter)
    if not is_main or one.sentence == 0 or not one.clause.has_own_subject or one.is_hero:
        return False
    is_named = matter.syntax.tags[one.subject] not in ("PRP", "WP", "EX")
    return is_named and one.does.isdisjoint(_KIND | _ASKED)


def _is_one_day(one: Happening, matter: Matter) -> bool:
    """Whether a clause begins with "one day", of which it may be taken for a part."""
    days = [at for at in matter.syntax.children(one.head, "obl") if at < one.head]
    days += [(one.clause.relation == "acl:relcl" and matter.syntax.heads[one.head]) or one.head]
    return any("one" in map(matter.low, matter.syntax.children(at)) for at in days)


# What only the plot tells that was chosen first.
_OF_PLOT = word_set("joy foe skill trail get wrong mood odd quirk do fear")
# What is done for somebody is no trouble that has to be mended.
_KIND = word_set("share give help take show hug teach bring comfort invite save")
_ASKING = word_set("want need love like tell")
_ASKED = word_set("end make write include teach learn")
_BY_SEED = events.BY_SEED | natures.BY_SEED
_RULES = (
    *(_list, others.asked_why, natures.spell, natures.stays_away),
    *(everyday.first_day, everyday.grandparent, everyday.two_homes),
    *(everyday.moving, everyday.birthday, everyday.pet, everyday.promise, everyday.letter),
    *(wishes.duty, everyday.awaited, everyday.broken, everyday.way, everyday.jealous),
    *(needs.bored, belongings.outgrown, belongings.lost, belongings.stolen),
    *(hero.whose, themes.theme, needs.grief, natures.nightly, needs.missed, needs.left_out),
    *(hero.choice, wishes.refused, natures.elsewhere, others.happening, _stuck),
    *(wishes.wished, belongings.dark, belongings.broken, events.begun),
    *(pairs.contest, pairs.both, pairs.quarrel, needs.rescue),
    *(needs.finding, wishes.wish, hero.mistake, hero.feeling, pairs.together, _happening),
    general.general,
)
