"""Prompts as people type them, about a world that is already drawn.

`write` says the prompt and which facts it states ("name", "place", "trait", ...): those the story
must keep and say. What it leaves open stays open: the story has it from the world anyway.
"""

import random
import re
from collections.abc import Callable, Iterable
from functools import cache, cached_property

from orchestrator.tales import pools
from orchestrator.tales.brief import MOST_OTHERS
from orchestrator.tales.grammar import Node, Telling, Voice, cells, compiled, plots, slots_of
from orchestrator.tales.telling import polished, titled
from orchestrator.tales.verbs import NO_GERUND, ing, plural_verb, turned
from orchestrator.tales.words import article, mended, plural
from orchestrator.tales.world import World

from tales.fingers import typed
from tales.frames import FRAMES, frame
from tales.talk import Asker, around

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
TIME_TAILS = {
    "dawn": ("early in the morning", "at dawn"),
    "day": ("one afternoon", "one morning"),
    "dusk": ("in the evening", "at sunset"),
    "night": ("at night", "one night", "in the middle of the night"),
}


# What a story may be, and what says nothing of it.
NICE = ("short", "new", "little", "nice", "good", "sweet", "crazy", "rhyming", "heart-warming")
MANY = (
    *("three", "two", "four", "five", "seven", "3", "2", "ten", "twelve", "a few", "some", "many"),
    *("a family of", "a band of", "a class of", "the", "the"),
)
CLAUSE_POOLS = frozenset(
    name for name in pools.POOLS if pools.CLAUSES & set(pools.keys(name)) and name != "goal"
)


class _Prompt:
    """One prompt in the making."""

    def __init__(self, world: World, rng: random.Random, band: str):
        self.world, self.rng, self.band = world, rng, band
        self.stated: set[str] = set()
        self.vp = ""
        self.told_lines: set[str] = set()
        self.voice = Voice(rng, world.slot, frozenset(world.tags), 0.5)
        self.adjectives = [a for a in world.hero.adjectives if rng.random() < 0.75]

    # -- pieces

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
            return rng.choice(
                [
                    f"{article(noun)} called {hero.name}",
                    f"{article(noun)} named {hero.name}",
                    f"{hero.name} the {noun}",
                    f"{article(noun)} {hero.name}",
                ][: rng.choice([2, 3, 3, 4])]
            )
        return article(noun)

    def worn(self) -> str:
        wear = self.world.hero.wear
        if not wear or self.rng.random() > 0.3:
            return ""
        self.state("wear")
        return self.rng.choice([f" with {wear}", f" in {wear}", f" wearing {wear}"])

    def phrase(self) -> str:
        """What the premise asks: 'is afraid of the dark'."""
        template = self.rng.choice(self.world.plot.all("ask"))
        nodes = compiled(template)
        slots = slots_of(nodes)
        self.state_slots(slots)
        self.vp = self.voice.say(nodes)
        return self.vp

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

    # -- forms

    def statement(self) -> str:
        vp = self.phrase()
        where = self.where()
        when = self.tail(0.25)
        if (where or when) and self.rng.random() < 0.35:
            text = f"{where}{when}{self.rng.choice([' ', ', '])}{self.hero()}{self.worn()} {vp}"
            return self.joined(text.strip())
        text = f"{self.hero()}{self.worn()} {vp}{where}{when}"
        return self.joined(text)

    def noun_phrase(self) -> str:
        vp = self.phrase()
        quirk = ""
        if self.world.quirk and self.rng.random() < 0.4:
            self.state("quirk")
            quirk = f"{self.world.quirk[0]} and "
        text = f"{self.hero()}{self.worn()} {self.who()} {quirk}{vp}{self.where()}{self.tail()}"
        return self.joined(text)

    def request(self) -> str:
        rng = self.rng
        tone = ""
        if rng.random() < 0.3:
            self.state("tone")
            tone = self.tone() + " "
        elif rng.random() < 0.12:
            tone = rng.choice(NICE) + " "
        elif rng.random() < 0.12 and self.world.weather:
            self.state("weather")
            tone = WEATHER_ADJECTIVES[self.world.weather] + " "
        elif rng.random() < 0.15 and self.world.season:
            self.state("season")
            tone = self.world.season + " "
        lead = rng.choice(
            [
                "write me a {t}story about ",
                "Write a {t}story about ",
                "tell me a {t}story about ",
                "Tell a {t}story about ",
                "a {t}story about ",
                "I want a {t}story about ",
                "please write a {t}story about ",
                "Make up a {t}story about ",
                "{t}story about ",
                "I would like a {t}story about ",
                "can you write a {t}story about ",
                "Create a short {t}story about ",
                "Generate a {t}story about ",
                "we need a {t}tale of ",
                "once more a {t}story about ",
                "give me a {t}tale about ",
                "hi, a {t}story about ",
            ]
        ).format(t=tone)
        about = self.noun_phrase() if rng.random() < 0.75 else self.gerund()
        return mended(lead) + about

    def gerund(self) -> str:
        before = set(self.stated)
        vp = self.phrase()
        if " and " in vp or vp.split()[0] in NO_GERUND:
            self.stated = before
            return self.noun_phrase()
        vp = turned(vp, ing)
        return f"{self.hero()} {vp}{self.where()}{self.tail()}"

    def question(self) -> str:
        lead = self.rng.choice(
            [
                "What happens when ",
                "what if ",
                "What would happen if ",
                "what does it take when ",
                "What happens if ",
                "Do you know the story where ",
            ]
        )
        vp = self.phrase()
        return f"{lead}{self.hero()}{self.worn()} {vp}{self.where()}{self.tail()}?"

    def ingredients(self) -> str:
        rng, world = self.rng, self.world
        self.state("kind")
        parts = [world.hero.kind.name]
        if self.adjectives and rng.random() < 0.3:
            self.hero(0)
            parts = [" ".join([*self.adjectives, world.hero.kind.name])]
        used = set().union(*(slots_of(t.nodes) for b in world.plot.beats for t in b.tellings))
        if used & {"thing", "a_thing"}:
            self.state("thing")
            parts.append(world.thing)
        if self.where(0.8):
            parts.append(world.place.noun)
        if world.hero.name and rng.random() < 0.25:
            self.state("name")
            parts.append(world.hero.name)
        if "friend" in world.cast and rng.random() < 0.6:
            self.state("friend")
            parts.append(world.cast["friend"].kind.name)
        if world.weather and rng.random() < 0.3:
            self.state("weather")
            parts.append(world.weather)
        if len(parts) > 2 and rng.random() < 0.7:
            head, *rest = parts
            rng.shuffle(rest)
            parts = [head, *rest]
        style = rng.random()
        if style < 0.5:
            return ", ".join(parts)
        if style < 0.65:
            return " + ".join(parts)
        if style < 0.75:
            return " ".join(parts)
        if style < 0.9:
            told = [p if p == world.hero.name else article(p) for p in parts]
            told = [
                world.slots["a_place"] if p == world.place.noun else t
                for p, t in zip(parts, told, strict=True)
            ]
            if world.weather in parts:
                told[parts.index(world.weather)] = world.weather
            return rng.choice(["a story with ", "Story with ", "use these: ", ""]) + ", ".join(told)
        return "words: " + ", ".join(parts)

    def short(self) -> str:
        """One word, or a few: a kind, two, a name, a place alone, the weather alone."""
        rng, world = self.rng, self.world
        luck, kind = rng.random(), world.hero.kind.name
        if luck < 0.2 and self.can_say_where():
            self.state("place")
            return self._alone(world.place.noun)
        if luck < 0.26 and (world.weather or world.season):
            return self._weather_alone()
        friend = world.cast.get("friend")
        if friend and luck < 0.45:
            self.state("kind", "friend")
            link = rng.choice([" and ", " and ", " & ", ", ", " + ", " with "])
            return f"{kind}{link}{friend.kind.name}"
        if world.hero.name and luck < 0.55:
            self.state("name")
            if rng.random() < 0.6:
                return world.hero.name
            self.state("kind")
            return rng.choice([f"{world.hero.name} the {kind}", f"{kind} {world.hero.name}"])
        if luck < 0.7 and self.adjectives:
            noun = self.hero(0)
            return noun if rng.random() < 0.4 else re.sub("^an? ", "", noun)
        self.state("kind")
        if luck > 0.9 and self.can_say_where():
            self.state("place")
            return f"{kind} {self.at_place()}"
        return rng.choice(
            [
                *[kind] * 7,
                article(kind),
                article(kind),
                plural(kind),
                f"the {kind}",
                f"{kind} story",
                f"a story about {article(kind)}",
                f"something with {article(kind)}",
                f"{kind} please",
                f"about {article(kind)}",
                f"{kind}!",
                f"{kind}?",
            ]
        )

    def _weather_alone(self) -> str:
        world = self.world
        if world.weather:
            self.state("weather")
            adjective = WEATHER_ADJECTIVES[world.weather]
            forms = [world.weather, f"a {adjective} day", f"{adjective} story", f"{adjective} day"]
            return self.rng.choice([*forms, f"a story about the {world.weather}"])
        self.state("season")
        season = world.season
        return self.rng.choice(
            [season, f"{season} story", f"a {season} tale", f"a story for {season}"]
        )

    def _alone(self, noun: str) -> str:
        forms = ["{n}", "{n}", "{n}", "the {n}", "a story about the {n}", "{n} story", "{a}"]
        forms += [self.at_place(), f"something {self.at_place()}"]
        return self.rng.choice(forms).format(n=noun, a=article(noun))

    def linked(self) -> str:
        """Facts one after another: who, where, what it likes, what happens."""
        rng, world = self.rng, self.world
        he, his = world.slots["he"], world.slots["his"]
        vp = self.phrase()
        if he == "they":
            vp = turned(vp, plural_verb)
        start = rng.choice(
            [
                "There is {h}{w}.",
                "There once was {h}{w}.",
                "{h}{w}.",
                "My hero is {h}{w}.",
                "The main character is {h}{w}.",
                "Main character: {h}{w}.",
                "It is about {h}{w}.",
            ]
        ).format(h=self.hero(0.75), w=self.worn())
        facts = []
        where = self.where(0.7)
        if where:
            facts.append(
                rng.choice([f"{he} live{'' if he == 'they' else 's'}{where}", f"It happens{where}"])
            )
        if world.quirk and rng.random() < 0.7:
            self.state("quirk")
            verb = world.quirk[0] if he != "they" else turned(world.quirk[0], plural_verb)
            facts.append(f"{he} {verb}")
        if len(facts) == 2 and facts[0].startswith(he) and rng.random() < 0.5:
            facts = [f"{facts[0]} and {facts[1].split(' ', 1)[1]}"]
        when = self.tail(0.5)
        main = rng.choice(
            [
                f"{he} {vp}{when}",
                f"One day {he} {vp}",
                f"But {he} {vp}{when}",
                f"Now {he} {vp}{when}",
                f"The problem: {he} {vp}",
            ]
        )
        if "One day" in main or "problem" in main:
            self.stated -= {"weather", "season", "time"} if when else set()
        said = [start, *(f"{f}." for f in facts), f"{main}."]
        return " ".join(s[0].upper() + s[1:] for s in said) + self._more(0.25).replace("{his}", his)

    def paragraph(self) -> str:
        """A parent who explains."""
        rng, world = self.rng, self.world
        kind = world.hero.kind.name
        age = DIGITS[world.slots["age"]]
        child = rng.choice(["daughter", "son", "little girl", "little boy", "grandson", "niece"])
        start = rng.choice(
            [
                f"My {child} is {age} and loves {plural(kind)}.",
                f"It's bedtime and my {child} will not sleep.",
                f"We are reading a lot about {plural(kind)} at the moment.",
                f"This is for my {child}, {age} years old.",
                f"My class of {age} year olds wants a new story.",
                f"My {child} asked for this one.",
                "Hello! I hope you can help me.",
                f"Yesterday we saw {article(kind)} in a book.",
            ]
        )
        vp = self.phrase()
        where = self.where(0.55)
        ask = rng.choice(
            [
                "Could you write a story about {h} who {v}{w}{t}?",
                "Please tell us about {h} who {v}{w}{t}.",
                "I'd like a story in which {h} {v}{w}{t}.",
                "Can you make one where {h} {v}{w}{t}?",
                "It should be about {h}{x} who {v}{w}{t}.",
            ]
        ).format(h=self.hero(0.6), v=vp, w=where, t=self.tail(0.2), x=self.worn())
        return (
            f"{start} {ask}" + self._more(0.5) + rng.choice(["", "", "", " Thank you!", " Thanks"])
        )

    def title(self) -> str:
        text = self.voice.say(compiled(self.rng.choice(self.world.plot.all("title"))))
        text = titled(text)
        if self.world.hero.kind.name in text.lower():
            self.state("kind")
        if self.world.hero.name and self.world.hero.name in text:
            self.state("name")
        if self.world.thing and self.world.thing in text.lower():
            self.state("thing")
        self.world.title = text
        return self.rng.choice(["", "Story called: ", "Title: ", "a story titled "]) + text

    def pair(self) -> str:
        """Two heroes."""
        rng, world = self.rng, self.world
        friend = world.cast["friend"]
        self.state("friend")
        nodes = compiled(rng.choice(world.plot.all("both")))
        self.state_pools(slots_of(nodes))
        vp = self.voice.say(nodes)
        hero = self.hero(0.5)
        if "name" in self.stated and friend.name and rng.random() < 0.8:
            other = rng.choice([friend.introduced([]), f"{friend.name} the {friend.kind.name}"])
        else:
            other = article(friend.kind.name)
        links = [" and ", " and ", " and {his} friend "]
        if not slots_of(nodes):  # two alone do not say what it is that they do
            links += [" with ", " vs ", " meets "]
        link = rng.choice(links)
        link = link.replace("{his}", world.slots["his"])
        if link in (" vs ", " meets "):
            text = f"{hero}{link}{other}"
        elif link == " with ":
            vp = ""
            text = (
                f"a story about {hero} and {other}" if rng.random() < 0.5 else f"{hero} and {other}"
            )
        else:
            text = f"{hero}{link}{other} {vp}"
        return text + self.where(0.3) + self.tail(0.15)

    def synopsis(self) -> str:
        """Three to five sentences that tell what happens, in order, and perhaps how it ends."""
        rng, world = self.rng, self.world
        vp, slots = self.phrase(), world.slots
        he = slots["he"]
        start = rng.choice(
            [
                "A story about {h} who {v}{w}.",
                "{h} {v}{w}.",
                "Please write about {h} who {v}{w}.",
                "There is {h}{x}. {he} {v}{w}.",
                "It is about {h} who {v}{w}.",
                "Write a story where {h} {v}{w}.",
                "Hero: {h}. {he} {v}{w}.",
                "Once there was {h}{w} who {v}.",
            ]
        ).format(h=self.hero(0.7), v=vp, w=self.where(0.6) + self.tail(0.2), x=self.worn(), he=he)
        said = [self.sentence(start), *self.facts(rng.choice([2, 2, 3, 3, 4]))]
        if rng.random() < 0.45 and (ending := self.ending()):
            said.append(ending)
        elif world.quirk and rng.random() < 0.3:
            self.state("quirk")
            said.insert(1, self.sentence(f"{he} {world.quirk[0]}"))
        if rng.random() < 0.15:
            self.state("tone")
            said.append(f"Make it {self.tone()}.".replace("bedtime", "good for bedtime"))
        return " ".join(said)

    def list_of_nouns(self) -> str:
        """The nouns of the plot's pool, as lists are typed; sometimes with the hero."""
        rng, world = self.rng, self.world
        names = [name for name in ("one", "two", "three") if name in world.slots]
        self.state(*names)
        self.state_pools(set(names))
        parts = [world.slots[name] for name in names]
        rng.shuffle(parts)
        if rng.random() < 0.7:
            self.state("kind")
            parts.insert(0, world.hero.kind.name)
        if world.hero.name and rng.random() < 0.2:
            self.state("name")
            parts.insert(rng.randrange(2), world.hero.name)
        with_articles = [p if p == world.hero.name else article(p) for p in parts]
        *most, last = with_articles
        return rng.choice(
            [
                ", ".join(parts),
                ", ".join(parts),
                " ".join(parts) if all(" " not in p for p in parts) else ", ".join(parts),
                " + ".join(parts),
                ", ".join(with_articles),
                "a story with " + ", ".join(most) + " and " + last,
                "Use these words: " + ", ".join(parts),
                ", ".join(most) + " and " + last,
                "words: " + ", ".join(parts),
                "Please use " + ", ".join(most) + " and " + last + " in one story",
            ]
        )

    def asked_question(self) -> str:
        """The question that a just-so tale answers."""
        text = self.told(self.rng.choice(self.world.plot.all("ask"))).rstrip(".")
        self.state("kind" if self.world.hero.kind.name in text.lower() else "question")
        lead = self.rng.choice(
            [
                "",
                "",
                "",
                "a story about ",
                "Tell me: ",
                "my son wants to know: ",
                "explain to a child ",
            ]
        )
        text = lead + (text[0].lower() + text[1:] if lead else text)
        return text + self.rng.choice(["?", "?", "", " please"])

    def about_a_child(self) -> str:
        """A parent's wish for a child, with its name and age."""
        rng, world = self.rng, self.world
        slots, hero = world.slots, world.hero
        self.state("name", "age")
        vp, he, name = self.phrase(), slots["he"], hero.name
        age = DIGITS[slots["age"]]
        child = {"he": ("son", "little boy", "grandson", "nephew")}.get(
            hero.pronoun, ("daughter", "little girl", "granddaughter", "niece")
        )
        child = ("child", "kid") if hero.pronoun in ("they", "it") else child
        human = "person" in hero.kind.tags
        if not human:
            self.state("kind")
        animal = "" if human else f" {name} should be {article(hero.kind.name)}."
        old = rng.choice([f"{age} years old", f"{age}", slots["age"], f"{slots['age']} years old"])
        text = rng.choice(
            [
                f"My {rng.choice(child)} {name} is {old} and {vp}. A story for {slots['him']}?",
                f"for my {age} year old {name}, {he} {vp}",
                f"{name} ({age}) {vp}",
                f"{name} is {old}. {he} {vp}.",
                f"Our {rng.choice(child)} {name} is {old}. {he} {vp}. Something gentle?",
                f"a bedtime story for {name}, {age}, who {vp}",
                f"Can you write a story for my {age}-year-old {rng.choice(child)} {name} who {vp}?",
                f"{name} {vp}. {he} is {old}.",
                f"story for {name} age {age} who {vp}",
            ]
        )
        text = polished(text) if rng.random() < 0.8 else text
        if animal:
            text = (text if text[-1] in ".?!" else f"{text}.") + animal
        if rng.random() < 0.35 and (facts := self.facts(1)):
            text = (text if text[-1] in ".?!" else f"{text}.") + " " + facts[0]
        return text

    def relatives(self) -> str:
        """Two of a kind by their names: 'Momo and his cousin Ada'."""
        rng, world = self.rng, self.world
        hero, friend, slots = world.hero, world.cast["friend"], world.slots
        self.state("name", "friend name")
        nodes = compiled(rng.choice(world.plot.all("both")))
        self.state_pools(slots_of(nodes))
        vp = self.voice.say(nodes)
        kinds, kin = plural(hero.kind.name), slots["kin"]
        with_kinds = hero.kind == friend.kind and rng.random() < 0.6
        if with_kinds:
            self.state("kind")
        many = f"the {plural(kin)} " if kin in ("sister", "brother", "cousin") else ""
        many = many if hero.pronoun == friend.pronoun else ""
        text = rng.choice(
            [
                f"{hero.name} the {hero.kind.name} and {slots['his']} {kin} {friend.name} {vp}",
                f"two {kinds}, {hero.name} and {friend.name}, {vp}",
                f"the {kinds} {hero.name} and {friend.name} {vp}",
            ]
            if with_kinds
            else [
                f"{hero.name} and {friend.name} {vp}",
                f"{hero.name} and {slots['his']} {kin} {friend.name} {vp}",
                f"{many}{hero.name} and {friend.name} {vp}",
            ]
        )
        lead = rng.choice(["", "", "", "a story about how ", "tell me how ", "Write about "])
        lead = lead if "about " not in lead or "how" in lead else "Write a story in which "
        return lead + text + self.where(0.3) + self.tail(0.15) + self._more(0.25)

    def several(self) -> str:
        """More than one hero: 'three kittens open a bakery'."""
        rng, hero = self.rng, self.world.hero
        vp = turned(self.phrase(), plural_verb)
        self.hero(0)
        noun = " ".join([*self.adjectives, plural(hero.kind.name)])
        many = rng.choice(MANY)
        lead = rng.choice(
            ["", "", "", "a story about ", "how ", "what if ", "tell me about ", "there were once "]
        )
        link = " who " if lead.endswith(("about ", "once ")) else rng.choice([" ", " ", " that "])
        text = f"{lead}{many} {noun}{link}{vp}".replace("  ", " ")
        return text + self.where(0.35) + self.tail(0.15) + self._more(0.25)

    def listed(self) -> str:
        """Who, where, when, what, each with its name: 'hero: a fox, place: the forest'."""
        rng, world = self.rng, self.world
        vp = self.phrase()
        he = rng.choice([f"{world.slots['he']} ", ""])
        told = self.hero(0.7)
        told = told if rng.random() < 0.5 else re.sub("^an? ", "", told)
        rows = [(rng.choice("hero|main character|who|character|star|about".split("|")), told)]
        if self.can_say_where() and rng.random() < 0.7:
            self.state("place")
            said = rng.choice([world.slots["place"], self.at_place()])
            rows.append((rng.choice(["place", "where", "setting", "location"]), said))
        friend = world.cast.get("friend")
        if friend and rng.random() < 0.6:
            self.state("friend")
            with_name = friend.name and rng.random() < 0.6
            said = friend.introduced([]) if with_name else article(friend.kind.name)
            rows.append((rng.choice(["friend", "helper", "best friend", "second one"]), said))
        if world.hero.name and "name" not in self.stated and rng.random() < 0.5:
            self.state("name")
            rows.insert(1, ("name", world.hero.name))
        if world.quirk and rng.random() < 0.3:
            self.state("quirk")
            rows.append((rng.choice(["likes", "habit", "special"]), world.quirk[0]))
        rng.shuffle(rows)
        what = rng.choice(["problem", "what happens", "plot", "story", "wish", "event", "what"])
        rows.append((what, f"{he}{vp}"))
        if rng.random() < 0.35 and (facts := self.facts(1)):
            rows.append((rng.choice(["then", "and", "twist", "after that"]), facts[0].rstrip(".")))
        if rng.random() < 0.25:
            self.state("tone")
            rows.append((rng.choice(["tone", "style", "mood"]), self.tone()))
        if rng.random() < 0.2:
            self.state("moral")
            rows.append(("moral", rng.choice([world.moral or "yes", "yes", "please"])))
        colon = rng.choice([": ", ": ", ": ", " = ", " - "])
        parts = [f"{key}{colon}{said}" for key, said in rows]
        if rng.random() < 0.3:
            parts = [part[0].upper() + part[1:] for part in parts]
        return rng.choice([", ", "; ", ". ", " / ", " * "]).join(parts)

    def about_theme(self) -> str:
        """A theme alone: 'a story about courage'."""
        theme = self.world.plot.one("theme")
        adjective = self.rng.choice(["", "", "", "short ", "beautiful ", "little "])
        return self.rng.choice(
            [
                f"a {adjective}story about {theme}",
                f"something about {theme}",
                f"{theme}",
                f"{theme} story",
                f"story for kids about {theme}",
                f"a {adjective}story that shows what {theme} means",
                f"Tell us about {theme}",
                f"theme: {theme}",
                f"A {adjective}tale of {theme}",
                f"I want to talk with my child about {theme}",
                f"the power of {theme}",
                f"a lesson about {theme}",
            ]
        )

    def nobody(self) -> str:
        """What happens, and to nobody: 'a story about losing a tooth', 'someone finds a map'."""
        rng = self.rng
        vp = self.phrase()
        if " and " in vp or vp.split()[0] in NO_GERUND or rng.random() < 0.45:
            lead = rng.choice(["", "a story about ", "a story where ", "how ", "what if "])
            who = rng.choice(["somebody", "someone"]) + (" who" if "about" in lead else "")
            return f"{lead}{who} {vp}" + self.where(0.3) + self.tail(0.2)
        doing = turned(vp, ing)
        lead = rng.choice(
            [
                "",
                "a story about ",
                "something about ",
                "a tale of ",
                "it should be about ",
                "Topic: ",
                "How about ",
                "we are talking about ",
                "my child has questions about ",
                "a book on ",
            ]
        )
        return lead + doing + self.where(0.3) + self.tail(0.2) + self._more(0.15)

    def long_tale(self) -> str:
        """Four to nine sentences: who, where, with whom, what happens, what else, how it ends."""
        rng, world = self.rng, self.world
        slots, hero = world.slots, world.hero
        he, his = slots["he"], slots["his"]
        told_traits, self.adjectives = self.adjectives, []
        if rng.random() < 0.5:
            self.adjectives, told_traits = told_traits, []
        vp = self.phrase()
        place = ""
        if self.can_say_where() and rng.random() < 0.75:
            self.state("place")
            place = self.at_place()
        said: list[str] = []
        who = self.hero(0.75)
        worn = self.worn()
        starts = [
            f"there is {who}{worn}",
            f"it is about {who}{worn}",
            f"once there was {who}{worn}",
        ]
        if place:
            starts = [
                f"{place} there lives {who}{worn}",
                f"{place} lived {who}{worn}",
                f"once upon a time {place} there was {who}{worn}",
                f"{who}{worn} lives {place}",
                f"the story happens {place}. The hero is {who}{worn}",
                f"there is {who}{worn}. {he} lives {place}",
            ]
        said.append(rng.choice(starts))
        facts: list[str] = []
        for key, word in (("trait", hero.trait), ("size", hero.size), ("colour", hero.colour)):
            if word and word in told_traits:
                self.state(key)
                very = rng.choice(["", "very ", "really ", "rather "])
                facts.append(f"{he} is {very}{word}")
        if hero.name and "name" not in self.stated and rng.random() < 0.7:
            self.state("name")
            facts.insert(
                0, rng.choice([f"{his} name is {hero.name}", f"{he} is called {hero.name}"])
            )
        if hero.wear and "wear" not in self.stated and rng.random() < 0.4:
            self.state("wear")
            facts.append(rng.choice([f"{he} wears {hero.wear}", f"{he} always wears {hero.wear}"]))
        if world.quirk and rng.random() < 0.7:
            self.state("quirk")
            facts.append(f"{he} {world.quirk[0]}")
        friend = world.cast.get("friend")
        if friend and not world.plot.one("kin") and rng.random() < 0.45:
            self.state("friend")
            one = friend.introduced([]) if rng.random() < 0.7 else article(friend.kind.name)
            facts.append(
                rng.choice(
                    [
                        f"{his} best friend is {one}",
                        f"{he} has a friend, {one}",
                        f"{one} is {his} friend",
                        f"next door lives {one}",
                    ]
                )
            )
        said += facts
        main = rng.choice(
            [
                f"one day {he} {vp}",
                f"but {he} {vp}",
                f"the problem is that {he} {vp}",
                f"then {he} {vp}",
                f"{he} {vp}",
                f"now {he} {vp}",
                f"today {he} {vp}",
                f"so it happens that {he} {vp}",
            ]
        )
        said.append(main + self.tail(0.12))
        said += self.facts(rng.choice([1, 2, 2, 3, 4]))
        if rng.random() < 0.3 and (besides := self.besides()):
            said.append(besides)
        if rng.random() < 0.4 and (ending := self.ending()):
            said.append(ending)
        said += self.extras(0.1)
        joined = [self.sentence(each) for each in said]
        return " ".join(joined)

    def dressed(self, text: str, form: str) -> str:
        """With what people say around it."""
        has_hero = bool(self.stated & {"kind", "name"})
        long = form in ("long_tale", "paragraph") or self.rng.random() < 0.15
        return mended(around(self.asker, text, has_hero, long))

    @cached_property
    def asker(self) -> Asker:
        """Who asks, and for whom: nobody of the story."""
        cast = self.world.cast.values()
        told = [f"{one.name} {one.kind.name} {plural(one.kind.name)}" for one in cast]
        told += [*self.world.hero.adjectives, self.world.hero.wear, self.world.place.noun]
        return Asker(self.rng, frozenset(" ".join(told).lower().split()) - {"a", "an", "the"})

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

    # -- whole prompts, with slots

    def whole(self) -> str:
        """One of the plot's own `prompt:` lines."""
        lines = [frame(line) for line in self.world.plot.values.get("prompt", ())]
        return self.framed(self.rng.choice(self.fillable(lines)))

    def any_frame(self) -> str:
        """A prompt of those that hold for any plot."""
        return self.framed(self.rng.choice(self.fillable(FRAMES)))

    def fillable(self, lines: Iterable[Telling]) -> list[Telling]:
        """Those of some lines whose slots this world fills."""
        world, plot = self.world, self.world.plot
        lacks = {"name"} if not world.hero.name else set()
        lacks |= {"quirk"} if not world.quirk else set()
        lacks |= {"fact", "clause"} if not plot.values.get("fact") else set()
        lacks |= {"ending"} if not plot.all("end") else set()
        lacks |= {"where", "place", "in_place"} if not self.can_say_where() else set()
        for role in ("friend", "other"):
            one = world.cast.get(role)
            lacks |= {f"{role[0]}name"} if one is None or not one.name else set()
            lacks |= {role, f"a_{role}", f"{role[0]}kind", f"a_{role[0]}kind"} if not one else set()
        lacks |= {"both"} if "friend" not in world.cast or not plot.all("both") else set()
        lacks |= {"ask"} if not plot.all("ask") else set()
        return [
            line
            for line in lines
            if self.voice.holds(tuple(tag for tag in line.tags if tag != "title"))
            and not lacks & slots_of(line.nodes)
        ]

    def framed(self, line: Telling) -> str:
        """A line with its slots filled; what they say is stated."""
        voice = Voice(self.rng, self.worded, self.voice.tags, 0.5)
        text = polished(voice.say(line.nodes))
        if "title" not in line.tags:
            return text
        text = titled(text)
        if len(text.split()) <= MOST_OTHERS:
            self.world.title = text
        return text

    def worded(self, slot: str) -> str:
        """The words of a slot of a prompt, and what they state."""
        rng, hero = self.rng, self.world.hero
        made: dict[str, Callable[[], str]] = {
            "ask": self.phrase,
            "both": self.both,
            "a_hero": lambda: self.hero(0.7),
            "a_kind": lambda: self.hero(0),
            "fact": lambda: " ".join(self.facts(1)),
            "clause": self.clause,
            "ending": self.ending,
            "tone": self.tone,
            "where": lambda: self.where(1),
            "tail": lambda: self.tail(0.8),
        }
        if slot in made:
            if slot == "tone":
                self.state("tone")
            return made[slot]()
        role = {"f": "friend", "o": "other"}.get(slot.removeprefix("a_")[0], "hero")
        if slot in ("name", "fname", "oname"):
            self.state("name" if role == "hero" else role)
            return self.world.cast[role].name
        if slot in ("a_fkind", "a_okind"):
            self.state(role)
            return article(self.world.cast[role].kind.name)
        if slot in ("son", "brother"):
            self.state("name")
            words = {"he": ("son", "brother"), "she": ("daughter", "sister")}
            return words.get(hero.pronoun, ("child", "cousin"))[slot == "brother"]
        if slot in ("years", "age"):
            self.state("age")
            years = str(DIGITS[self.world.slots["age"]])
            return self.world.slots["age"] if slot == "age" or rng.random() < 0.3 else years
        if slot == "quirk":
            self.state("quirk")
            assert self.world.quirk
            return self.world.quirk[0]
        if slot in Asker.SLOTS:
            return self.asker.slots[slot]
        self.state_slots({slot})
        return self.world.slot(slot)

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

    def both(self) -> str:
        """What hero and friend do."""
        nodes = compiled(self.rng.choice(self.world.plot.all("both")))
        self.state_pools(slots_of(nodes))
        return self.voice.say(nodes)

    def clause(self) -> str:
        """One thing that happens, inside of a sentence."""
        said = " ".join(self.facts(1)).rstrip(".")
        return said if self._is_name(said) else said[:1].lower() + said[1:]

    def joined(self, text: str) -> str:
        return text + self._more(0.12)

    def _more(self, chance: float) -> str:
        more = self.extras(chance)
        return ("" if not more else ". " + " ".join(more)) if more else ""


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


FORMS = {
    "statement": 26,
    "noun_phrase": 14,
    "request": 19,
    "gerund": 5,
    "question": 6,
    "ingredients": 9,
    "short": 24,
    "linked": 11,
    "paragraph": 8,
    "title": 3,
    "pair": 9,
    "any_frame": 75,
    "listed": 13,
    "long_tale": 36,
    "nobody": 9,
}
# How often people say something around a wish of a form, where it is not usual.
USUAL = 0.34
DRESSED = {
    **dict.fromkeys(("short", "ingredients", "title", "about_theme"), 0.1),
    **dict.fromkeys(("listed", "paragraph", "asked_question"), 0.2),
    **dict.fromkeys(("long_tale", "synopsis", "linked"), 0.5),
}


# Forms for plots that have what they need, by what they need; they come on top of those above.
SPECIAL = {
    "prompt": ("whole", 90),
    "fact": ("synopsis", 45),
    "child": ("about_a_child", 130),
    "kin": ("relatives", 80),
}


def _forms(world: World) -> dict[str, int]:
    """Which forms a prompt about this world may have, with their weights."""
    plot = world.plot
    if set(plot.one("pool").split()) & {"nouns", "trinkets"}:
        return {"list_of_nouns": 75, "synopsis": 25}
    if set(plot.one("pool").split()) & {"having", "custom", "going"}:
        return {"asked_question": 80, "title": 3} | ({"whole": 60} if plot.all("prompt") else {})
    forms = dict(FORMS)
    if "friend" not in world.cast or not plot.all("both") or plot.one("kin") or plot.one("child"):
        del forms["pair"]
    if plot.one("pool"):
        # A noun alone does not ask for what only this plot's words say.
        for form in ("short", "ingredients", "title"):
            del forms[form]
    if plot.one("theme") and not plot.one("pool"):
        forms["about_theme"] = 4
    if world.hero.pronoun == "they" and not plot.one("kin") and not plot.one("child"):
        forms["several"] = 250
    for key, (form, weight) in SPECIAL.items():
        if (plot.all(key) or plot.values.get(key)) and (form != "relatives" or plot.all("both")):
            forms[form] = weight
    return forms


def write(world: World, band: str) -> tuple[str, frozenset[str]]:
    """A prompt, and the facts that it states."""
    rng = world.rng
    forms = _forms(world)
    form = rng.choices(list(forms), forms.values())[0]
    prompt = _Prompt(world, rng, band)
    text = getattr(prompt, form)()
    text = re.sub(r"\s+", " ", mended(text)).replace("..", ".").replace("?.", "?").strip()
    if rng.random() < DRESSED.get(form, USUAL):
        text = prompt.dressed(text, form)
    return typed(world, rng, text, form), frozenset(prompt.stated)
