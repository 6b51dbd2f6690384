"""Where a story happens: the place that the facts say, or one that suits plot and hero."""

import random
from collections.abc import Mapping

from orchestrator.tales.grammar import Plot
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import NO_FACTS, Character
from orchestrator.text.english import word_set

# Places that plots name which need no special one.
_ANYWHERE = word_set("wild open village farm meadow garden forest hills")


# Weathers and seasons that some places never have.
_NEVER = {
    "snow": word_set("rain storm spring summer autumn"),
    "hot": word_set("snow winter"),
    "autumn": word_set("snow spring summer winter"),
}


def _is_against(place: places.Place, facts: Mapping[str, str]) -> bool:
    """Whether a place has not the weather or season that a prompt states."""
    said = {facts.get("weather", ""), facts.get("season", "")}
    return any(tag in place.tags and not said.isdisjoint(_NEVER[tag]) for tag in _NEVER)


def chosen_place(
    rng: random.Random, plot: Plot, hero: Character, facts: Mapping[str, str] = NO_FACTS
) -> places.Place:
    wanted = plot.one("place", "any").split(",")
    wanted = [w.strip() for w in wanted]
    table = places.places()
    suits, is_bound = places.suiting(hero.kind)
    if not is_bound:
        table = {noun: place for noun, place in table.items() if not _is_against(place, facts)}
        keys = {place.key for place in table.values()}
        suits = tuple(key for key in suits if key in keys)
    able = [p for p in table.values() if any(places.matches(p, w) for w in wanted)]
    able = able or [p for p in places.places().values() if places.matches(p, wanted[0])]
    if wanted != ["any"]:
        fitting = tuple(key for key in suits if key in {p.key for p in able})
        # A plot that may be in any village may be on the ice, too.
        is_bound = is_bound and not _ANYWHERE.isdisjoint(wanted)
        suits = fitting or (suits if is_bound else ())
    if suits and (is_bound or rng.random() < 0.92 or facts is not NO_FACTS):
        key = rng.choice([suits[0], *suits])
        return rng.choice([p for p in table.values() if p.key == key])
    if wanted == ["any"]:
        options = [p for p in table.values() if not p.tags & {"sea", "sky", "space"}]
        if "sea" in hero.kind.tags:
            options = [p for p in table.values() if p.tags & {"sea", "coast"}]
            options = [p for p in options if "sea" in p.tags] * 4 + options
        elif "cold" in hero.kind.tags:
            options = [p for p in options if "cold" in p.tags]
        elif {"thing", "machine", "person"} & hero.kind.tags and rng.random() < 0.8:
            options = [p for p in options if p.tags & {"inside", "town", "tame"}] or options
        elif "royal" in hero.kind.tags and rng.random() < 0.5:
            options = [p for p in options if "royal" in p.tags]
        elif "animal" in hero.kind.tags and rng.random() < 0.6:
            options = [p for p in options if p.tags & {"wild", "open"}]
        elif rng.random() < 0.05 and {"flies", "magic", "machine"} & hero.kind.tags:
            options = [p for p in table.values() if "sea" not in p.tags]
    else:
        options = able
    if wanted == ["any"] and rng.random() < 0.75:
        # Nobody asked for a special one.
        options = [p for p in options if p.key in places.COMMON] or options
    if wanted == ["any"] and not {"royal", "magic"} & hero.kind.tags:
        options = [p for p in options if "royal" not in p.tags] or options
    # By key first: a place with many names should not come up more often for that.
    key = rng.choice(sorted({p.key for p in options}))
    return rng.choice([p for p in options if p.key == key])


def said_place(plot: Plot, facts: Mapping[str, str]) -> places.Place | None:
    """The place that a prompt says; what it only lets understand, where the plot can be there."""
    if "place" in facts:
        return given_place(facts["place"])
    if "scene" not in facts:
        return None
    place = given_place(facts["scene"])
    wanted = [wanted.strip() for wanted in plot.one("place", "any").split(",")]
    is_able = wanted == ["any"] or any(places.matches(place, each) for each in wanted)
    return place if is_able and "thing" not in place.tags else None


def given_place(said: str) -> places.Place:
    """The place of a fact like 'in the hot springs'."""
    prep, _, noun = said.partition(" the ")
    if not noun:
        prep, _, noun = said.partition(" ")
    if not noun:  # a place without a preposition
        prep, noun = "in", said
    return places.asked(prep, noun)
