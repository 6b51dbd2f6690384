"""A world: who, where, when, with what. It is drawn once for a story, and true in all of it."""

import random
from dataclasses import dataclass, field

from orchestrator.tales.grammar import Plot
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.characters import Character

# How often running text calls a hero with a name by its kind.
BY_KIND = 0.18


@dataclass
class World:
    """Everything a story may say; `slots` are its words, `tags` what conditions ask for."""

    rng: random.Random
    plot: Plot
    facts: dict[str, str] = field(default_factory=dict)
    cast: dict[str, Character] = field(default_factory=dict)
    place: places.Place = None  # type: ignore[assignment]
    time: str = "day"
    weather: str = ""
    season: str = ""
    tone: str = "cosy"
    thing: str = ""
    thing_adjective: str = ""
    quirk: tuple[str, tuple[str, ...], tuple[str, ...]] | None = None
    when: str = ""
    moral: str = ""
    title: str = ""
    slots: dict[str, str] = field(default_factory=dict)
    columns: list[list[str]] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)

    @property
    def hero(self) -> Character:
        """Whom it is about."""
        return self.cast["hero"]

    def slot(self, name: str) -> str:
        """The word of a slot."""
        if name == "hero" and self.hero.name and self.rng.random() < BY_KIND:
            kinds = [one.kind.name for one in self.cast.values()]
            if kinds.count(self.hero.kind.name) == 1:
                return f"the {self.hero.kind.name}"
        try:
            return self.slots[name]
        except KeyError:
            raise KeyError(f"{self.plot.premise} / {self.plot.name}: no slot {name}") from None
