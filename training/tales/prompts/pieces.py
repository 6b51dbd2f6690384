"""Pieces that prompts are made of, each of which says what it states of a world."""

import random
import re
from functools import cache, cached_property

from orchestrator.tales import pools
from orchestrator.tales.grammar import Node, Voice, compiled, plots, slots_of
from orchestrator.tales.phrases import verbs
from orchestrator.tales.phrases.verbs import NO_GERUND, plural_verb, turned
from orchestrator.tales.tables import cells
from orchestrator.tales.telling.sentences import polished
from orchestrator.tales.worlds.words import article, mended, plural
from orchestrator.tales.worlds.world import World

from tales.prompts.talk import Asker, around

TONE_WORDS = {
    "funny": ("funny", "silly", "really funny"),
    "cosy": ("cosy", "bedtime", "gentle", "calm"),
    "brave": ("exciting", "adventure", "brave"),
    "spooky": ("spooky", "slightly scary", "spooky but not too spooky"),
    "wondering": ("magical", "beautiful", "dreamy"),
}
DIGITS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
WEATHER_TAILS = {
    "fog": ("in the fog", "on a foggy day"),
    "rain": ("in the rain", "on a rainy day"),
    "snow": ("in the snow", "on a snowy day"),
    "storm": ("in a storm", "during a storm"),
    "wind": ("on a windy day", "on a very windy day"),
}
WEATHER_ADJECTIVES = {
    "fog": "foggy",
    "rain": "rainy",
    "snow": "snowy",
    "storm": "stormy",
    "wind": "windy",
}
PARTS = {
    "dawn": ("dawn", "early morning"),
    "day": ("day", "afternoon", "morning"),
    "dusk": ("evening", "sunset"),
    "night": ("night", "midnight"),
}
TIME_TAILS = {
    "dawn": ("early in the morning", "at dawn"),
    "day": ("one afternoon", "one morning"),
    "dusk": ("in the evening", "at sunset"),
    "night": ("at night", "one night", "in the middle of the night"),
}


CLAUSE_POOLS = frozenset(
    name for name in pools.POOLS if pools.CLAUSES & set(pools.keys(name)) and name != "goal"
)


class Pieces:
    """One prompt in the making."""

    def __init__(self, world: World, rng: random.Random, band: str):
        self.world, self.rng, self.band = world, rng, band
        self.stated: set[str] = set()
        self.vp = ""
        self.told_lines: set[str] = set()
        self.voice = Voice(rng, world.slot, frozenset(world.tags), 0.5)
        self.adjectives = [a for a in world.hero.adjectives if rng.random() < 0.75]

    def state(self, *facts: str) -> None:
        self.stated.update(facts)

    def hero(self, name: float = 0.55) -> str:
        """The hero as a noun phrase with an article."""
        rng, hero = self.rng, self.world.hero
        if hero.kind.group == "child" and hero.name and name and rng.random() < 0.6:
            self.state("name")
            return hero.name
        self.state("kind")
        for key, word in (("trait", hero.trait), ("size", hero.size), ("colour", hero.colour)):
            if word and word in self.adjectives:
                self.state(key)
        noun = " ".join([*self.adjectives, hero.kind.name])
        if hero.name and rng.random() < name:
            self.state("name")
            told = " and ".join(self.adjectives)
            forms = [
                f"{article(noun)} called {hero.name}",
                f"{article(noun)} named {hero.name}",
                f"{hero.name} the {noun}",
                f"{article(noun)} {hero.name}",
            ][: rng.choice([2, 3, 3, 4])]
            if rng.random() < 0.25:
                forms = [
                    f"{hero.name} ({noun})",
                    f"{hero.name}, {article(noun)},",
                    f"{article(noun)} whose name is {hero.name}",
                    f"{article(noun)} by the name of {hero.name}",
                    f"{article(noun)} ({hero.name})",
                    f"{hero.name}, the {noun},",
                ]
                if told:
                    forms.append(f"{hero.name} the {hero.kind.name}, {told} as ever,")
                    forms.append(f"{article(hero.kind.name)} called {hero.name} ({told})")
            return rng.choice(forms)
        return article(noun)

    def worn(self) -> str:
        wear = self.world.hero.wear
        if not wear or self.rng.random() > 0.3:
            return ""
        self.state("wear")
        return self.rng.choice([f" with {wear}", f" in {wear}", f" wearing {wear}"])

    def said_so(self) -> str:
        """What the premise asks, mostly as it is; as what was, will be or should be."""
        vp, luck = self.phrase(), self.rng.random()
        if luck < 0.09:
            return verbs.clause(vp, verbs.past)
        first = vp.split()[0]
        if luck < 0.13 and first.endswith("s") and first not in NO_GERUND:
            modal = self.rng.choice(["should", "will", "could", "is going to", "might", "has to"])
            return f"{modal} {turned(vp, verbs.base)}"
        return vp

    def phrase(self) -> str:
        """What the premise asks: 'is afraid of the dark'."""
        template = self.rng.choice(self.world.plot.all("ask"))
        nodes = compiled(template)
        slots = slots_of(nodes)
        self.state_slots(slots)
        self.vp = self.voice.say(nodes)
        return self.vp

    def both(self) -> str:
        """What hero and friend do."""
        nodes = compiled(self.rng.choice(self.world.plot.all("both")))
        self.state_pools(slots_of(nodes))
        return self.voice.say(nodes)

    def state_slots(self, slots: set[str]) -> None:
        """What the slots of a world say of it."""
        named = bool(self.world.hero.name)
        if slots & {"kind", "kinds", "hero_the"} or (slots & {"hero", "call"} and not named):
            self.state("kind")
        if slots & {"hero", "hero_the", "call"} and named:
            self.state("name")
        if slots & {"thing", "a_thing", "things"}:
            self.state("thing")
        if slots & {"place", "in_place", "a_place", "in_a_place"}:
            self.state("place")
        if slots & {"friend", "friend_the", "a_friend", "fkind", "fkinds"}:
            self.state("friend")
        if slots & {"other", "other_the", "a_other", "okind", "okinds"}:
            self.state("other")
        if slots & {"when"}:
            self.state("time")
        self.state_pools(slots)

    def state_pools(self, slots: set[str]) -> None:
        """What a prompt says of the plot's pools, and of what it draws."""
        self.state(*(f"slot {slot.removeprefix('a_')}" for slot in slots))
        for name in self.world.plot.one("pool").split():
            self.state(*(slot for slot in slots & pools.slots(name) if pools.must_tell(slot)))

    def told(self, template: str) -> str:
        """A sentence about what happens, and what it states."""
        for role in ("friend", "other"):
            if role in self.stated:
                template = re.sub(rf"\{{a_{role}\}}", f"{{{role}}}", template)
                template = re.sub(rf"\{{A_{role}\}}", f"{{{role.capitalize()}}}", template)
        nodes = compiled(template)
        slots = slots_of(nodes)
        self.state_pools(slots)
        if slots & {"hero", "hero_the"}:
            self.state("name" if self.world.hero.name else "kind")
        if slots & {"a_other", "other"}:
            self.state("other")
        if slots & {"friend", "a_friend", "fkind", "fhe", "fhis"}:
            self.state("friend")
        if slots & {"in_place", "place", "in_a_place"}:
            self.state("place")
        return self.sentence(self.voice.say(nodes))

    def sentence(self, text: str) -> str:
        """With a capital and a full stop, and the verb that "they" wants."""
        text = polished(text)
        return text if text[-1] in ".?!" else f"{text}."

    def facts(self, most: int = 9) -> list[str]:
        """What happens, in order: some of the plot's `fact:` lines, one wording of each."""
        rng = self.rng
        lines = [cells(line, "|") for line in self.world.plot.values.get("fact", ())]
        # What was said already is not said again.
        known = {f"{{{slot}}}" for slot in self.stated if pools.must_tell(slot)}
        lines = [line for line in lines if not any(slot in line[0] for slot in known)]
        lines = [line for line in lines if line[0] not in self.told_lines]
        count = min(len(lines), most)
        chosen = sorted(rng.sample(range(len(lines)), count))
        self.told_lines.update(lines[i][0] for i in chosen)
        return [self.told(rng.choice(lines[i])) for i in chosen]

    def ending(self) -> str:
        """A wish for the ending, which the plot fulfils; '' for none."""
        ends = self.world.plot.all("end")
        if not ends or any(fact.startswith("end ") for fact in self.stated):
            return ""
        # "1 3 = what is wished": the tellings of the last beat that fulfil it.
        numbers, _, wish = self.rng.choice(ends).rpartition(" = ")
        wish = self.told(wish).rstrip(".")
        self.state(f"end {numbers}".strip())
        wish = wish[0].lower() + wish[1:] if not self._is_name(wish) else wish
        return self.rng.choice(
            [
                f"At the end {wish}.",
                f"It should end with this: {wish}.",
                f"In the end {wish}.",
                f"And at the end {wish}, please.",
                f"The ending: {wish}.",
            ]
        )

    def _is_name(self, text: str) -> bool:
        first = re.split(r"\W", text)[0]
        return any(first and first in one.name.split() for one in self.world.cast.values())

    def where(self, chance: float = 0.3) -> str:
        if any(pool in CLAUSE_POOLS for pool in self.world.plot.one("pool").split()):
            # Where a clause says what happens, a place behind it is mostly a part of it.
            chance = chance if chance == 1 else chance * 0.4
        if "place" in self.stated or self.rng.random() > chance:
            return ""
        if not self.can_say_where():
            return ""
        self.state("place")
        return f" {self.at_place()}"

    def at_place(self) -> str:
        """'in the forest', 'in a forest'; 'in the hills'."""
        slots, is_many = self.world.slots, re.search(r"[^s]s$", self.world.place.noun)
        return slots["in_place" if is_many or self.rng.random() < 0.6 else "in_a_place"]

    def can_say_where(self) -> bool:
        """Whether the plot happens in a place of the story's own."""
        return any(beat.place == "here" for beat in self.world.plot.beats)

    def tail(self, chance: float = 0.16) -> str:
        """When, or in which weather."""
        rng, world = self.rng, self.world
        if rng.random() > chance or re.search(
            r"night|dark|sleep|fog|rain|snow|storm|wind", self.vp
        ):
            return ""
        if world.weather:
            self.state("weather")
            if rng.random() < 0.25:
                self.state("time")
                adjective = WEATHER_ADJECTIVES[world.weather]
                lead = rng.choice(["on a", "one"])
                return f" {lead} {adjective} {rng.choice(PARTS[world.time])}"
            return " " + rng.choice(WEATHER_TAILS[world.weather])
        if world.season:
            self.state("season")
            return f" in {world.season}"
        if world.time == "day" and rng.random() < 0.5:
            return ""
        self.state("time")
        return " " + rng.choice(TIME_TAILS[world.time])

    def tone(self) -> str:
        return self.rng.choice(TONE_WORDS[self.world.tone])

    def extras(self, chance: float = 0.2) -> list[str]:
        """Further wishes, each a sentence."""
        rng, world, out = self.rng, self.world, []
        if world.moral and rng.random() < chance * 0.6:
            self.state("moral")
            out.append(
                rng.choice(
                    [
                        f"The moral should be that {world.moral}.",
                        f"It should teach that {world.moral}.",
                        f"Moral: {world.moral}.",
                        "With a moral at the end.",
                        "Please add a moral.",
                    ]
                )
            )
        friend = world.cast.get("friend")
        if (
            friend
            and "friend" not in self.stated
            and rng.random() < chance
            and not self.world.plot.all("both")
        ):
            self.state("friend")
            told = friend.introduced([a for a in friend.adjectives if rng.random() < 0.3])
            out.append(
                rng.choice(
                    [
                        f"There should be {told} in it too.",
                        f"Also with {told}.",
                        f"And {told} too please.",
                    ]
                )
            )
        if world.plot.values.get("fact") and rng.random() < chance * 2.2:
            out += self.facts(rng.choice([1, 1, 2]))
        if rng.random() < chance and (ending := self.ending()):
            out.append(ending)
        if world.quirk and "quirk" not in self.stated and rng.random() < chance:
            self.state("quirk")
            he = world.slots["he"]
            verb = world.quirk[0] if he != "they" else turned(world.quirk[0], plural_verb)
            out.append(f"{he.capitalize()} {verb}.")
        if rng.random() < chance * 0.5:
            self.state("tone")
            out.append(
                rng.choice(
                    [
                        f"Make it {self.tone()}.",
                        f"Something {self.tone()} please.",
                        f"I want it {self.tone()}.",
                    ]
                )
                .replace("bedtime", "good for bedtime")
                .replace("adventure", "adventurous")
            )
        return out

    def who(self) -> str:
        tags = self.world.hero.kind.tags
        return (
            "that" if tags & {"thing", "machine", "animal"} and self.rng.random() < 0.2 else "who"
        )

    def joined(self, text: str) -> str:
        return text + self._more(0.12)

    def _more(self, chance: float) -> str:
        more = self.extras(chance)
        return ("" if not more else ". " + " ".join(more)) if more else ""

    def besides(self) -> str:
        """What happens to the hero besides, out of another plot: one story can't tell it all."""
        nodes, names = self.rng.choice(_asks())
        row: dict[str, str] = {}
        for name in names:
            row |= pools.draw(self.rng, name)
        voice = Voice(self.rng, lambda slot: row.get(slot) or self.world.slots[slot], frozenset())
        lead = self.rng.choice(
            ["Then {} also ", "After that {} ", "And {} ", "Also {} ", "Later {} "]
        )
        return lead.format(self.world.slots["he"]) + voice.say(nodes)

    @cached_property
    def asker(self) -> Asker:
        """Who asks, and for whom: nobody of the story."""
        cast = self.world.cast.values()
        told = [f"{one.name} {one.kind.name} {plural(one.kind.name)}" for one in cast]
        told += [*self.world.hero.adjectives, self.world.hero.wear, self.world.place.noun]
        return Asker(self.rng, frozenset(" ".join(told).lower().split()) - {"a", "an", "the"})

    def dressed(self, text: str, form: str) -> str:
        """With what people say around it."""
        has_hero = bool(self.stated & {"kind", "name"})
        long = form in ("long_tale", "paragraph") or self.rng.random() < 0.15
        return mended(around(self.asker, text, has_hero, long))


@cache
def _asks() -> tuple[tuple[tuple[Node, ...], tuple[str, ...]], ...]:
    """What plots ask for that needs nobody but the hero, with the pools that fill it."""
    found = []
    for plot in plots().values():
        names = tuple(plot.one("pool").split())
        able = frozenset({"he", "his", "him", "himself"}).union(*map(pools.slots, names))
        for ask in plot.all("ask"):
            nodes = compiled(ask)
            if slots_of(nodes) <= able:
                found.append((nodes, names))
    return tuple(found)
