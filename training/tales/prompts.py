"""Prompts as people type them, about a world that is already drawn.

`write` says the prompt and which facts it states ("name", "place", "trait", ...): those the story
must keep and say. What it leaves open stays open: the story has it from the world anyway.
"""

import random
import re
from collections.abc import Callable, Iterable

from orchestrator.tales import pools
from orchestrator.tales.brief import MOST_OTHERS
from orchestrator.tales.brief_grammar import meant
from orchestrator.tales.grammar import Telling, Voice, cells, compiled, slots_of
from orchestrator.tales.telling import polished, titled
from orchestrator.tales.verbs import NO_GERUND, ing, plural_verb, turned
from orchestrator.tales.words import article, mended, plural
from orchestrator.tales.world import World

from tales.frames import FRAMES, frame

EMOJI = {
    "fox": "🦊",
    "wolf": "🐺",
    "bear": "🐻",
    "panda": "🐼",
    "koala": "🐨",
    "lion": "🦁",
    "tiger": "🐯",
    "mouse": "🐭",
    "hamster": "🐹",
    "raccoon": "🦝",
    "cat": "🐱",
    "dog": "🐶",
    "pig": "🐷",
    "frog": "🐸",
    "hedgehog": "🦔",
    "otter": "🦦",
    "elephant": "🐘",
    "monkey": "🐵",
    "horse": "🐴",
    "cow": "🐮",
    "sheep": "🐑",
    "goat": "🐐",
    "camel": "🐫",
    "giraffe": "🦒",
    "bird": "🐦",
    "owl": "🦉",
    "eagle": "🦅",
    "parrot": "🦜",
    "penguin": "🐧",
    "duck": "🦆",
    "swan": "🦢",
    "rabbit": "🐰",
    "turtle": "🐢",
    "snake": "🐍",
    "snail": "🐌",
    "bee": "🐝",
    "butterfly": "🦋",
    "spider": "🕷️",
    "ant": "🐜",
    "fish": "🐟",
    "whale": "🐳",
    "dolphin": "🐬",
    "octopus": "🐙",
    "shark": "🦈",
    "dragon": "🐉",
    "unicorn": "🦄",
    "robot": "🤖",
    "ghost": "👻",
    "wizard": "🧙",
    "fairy": "🧚",
    "mermaid": "🧜‍♀️",
    "princess": "👸",
    "king": "🤴",
    "alien": "👽",
    "dinosaur": "🦕",
    "snowman": "⛄",
    "rocket": "🚀",
    "car": "🚗",
    "boat": "⛵",
    "train": "🚂",
    "teddy bear": "🧸",
    "star": "⭐",
    "cloud": "☁️",
    "forest": "🌲",
    "sea": "🌊",
    "beach": "🏖️",
    "castle": "🏰",
    "moon": "🌙",
    "mountains": "⛰️",
    "desert": "🏜️",
    "city": "🏙️",
    "island": "🏝️",
    "volcano": "🌋",
    "lantern": "🏮",
    "kite": "🪁",
    "drum": "🥁",
    "umbrella": "☂️",
    "crown": "👑",
    "golden key": "🔑",
    "cheese": "🧀",
    "pumpkin": "🎃",
}
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
TIME_TAILS = {
    "dawn": ("early in the morning", "at dawn"),
    "day": ("one afternoon", "one morning"),
    "dusk": ("in the evening", "at sunset"),
    "night": ("at night", "one night", "in the middle of the night"),
}


CLAUSE_POOLS = frozenset(
    name for name in pools.POOLS if pools.CLAUSES & set(pools.keys(name)) and name != "goal"
)


class _Prompt:
    """One prompt in the making."""

    def __init__(self, world: World, rng: random.Random, band: str):
        self.world, self.rng, self.band = world, rng, band
        self.stated: set[str] = set()
        self.vp = ""
        self.voice = Voice(rng, world.slot, frozenset(world.tags), 0.5)
        self.adjectives = [a for a in world.hero.adjectives if rng.random() < 0.75]

    # -- pieces

    def state(self, *facts: str) -> None:
        self.stated.update(facts)

    def hero(self, name: float = 0.55) -> str:
        """The hero as a noun phrase with an article."""
        rng, hero = self.rng, self.world.hero
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
        count = min(len(lines), most)
        chosen = sorted(rng.sample(range(len(lines)), count))
        return [self.told(rng.choice(lines[i])) for i in chosen]

    def ending(self) -> str:
        """A wish for the ending, which the plot fulfils; '' for none."""
        ends = self.world.plot.all("end")
        if not ends:
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
        return " " + self.world.slots[self.rng.choice(["in_place", "in_a_place"])]

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
        if world.time == "day":
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
        text = f"{self.hero()}{self.worn()} {vp}{where}{self.tail()}"
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
        vp = self.phrase()
        if " and " in vp or vp.split()[0] in NO_GERUND:
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
        rng, world = self.rng, self.world
        luck = rng.random()
        used = set().union(*(slots_of(t.nodes) for b in world.plot.beats for t in b.tellings))
        if luck < 0.2 and used & {"thing", "a_thing"}:
            self.state("thing")
            return self._alone(world.thing)
        if luck > 0.8 and any(beat.place == "here" for beat in world.plot.beats):
            self.state("place")
            return self._alone(world.place.noun)
        self.state("kind")
        kind = world.hero.kind.name
        forms = [
            kind,
            article(kind),
            plural(kind),
            f"{kind} story",
            f"a story about {article(kind)}",
            f"something with {article(kind)}",
            f"{kind} please",
            f"about {article(kind)}",
        ]
        if world.hero.name:
            forms += [world.hero.name, f"{world.hero.name} the {kind}"]
        text = rng.choice(forms)
        if world.hero.name and world.hero.name in text:
            self.state("name")
            if text == world.hero.name:
                self.stated.discard("kind")
        return text + (self.where(0.25) if text != plural(kind) else "")

    def _alone(self, noun: str) -> str:
        forms = ["{n}", "{n}", "the {n}", "a story about the {n}", "{n} story", "{a}", "about {a}"]
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
            self.state("name" if hero.name else "kind")
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
        self.state_slots({slot})
        return self.world.slot(slot)

    def state_slots(self, slots: set[str]) -> None:
        """What the slots of a world say of it."""
        if slots & {"kind", "kinds", "hero_the", "hero", "call"}:
            self.state("kind")
        if slots & {"hero", "hero_the", "call"} and self.world.hero.name:
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


FORMS = {
    "statement": 26,
    "noun_phrase": 14,
    "request": 19,
    "gerund": 5,
    "question": 6,
    "ingredients": 7,
    "short": 5,
    "linked": 11,
    "paragraph": 8,
    "title": 3,
    "pair": 9,
    "any_frame": 60,
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
    return _typed(world, rng, text, form), frozenset(prompt.stated)


def _typed(world: World, rng: random.Random, text: str, form: str) -> str:
    """As fingers type it: capitals, articles, full stops, slips, emoji."""
    luck = rng.random()
    if form in ("whole", "any_frame"):
        # A line says itself whether it begins with a capital.
        text = text if luck < 0.62 else text.lower() if luck < 0.88 else text[0].upper() + text[1:]
        text = text.upper() if luck > 0.955 else text
        text = text.rstrip(".") if rng.random() < 0.25 else text
    elif form in ("linked", "paragraph", "synopsis", "about_a_child"):
        text = polished(text) if luck < 0.8 else text.lower()
    elif luck < 0.4:
        text = text[0].upper() + text[1:]
    elif luck < 0.62:
        text = text.lower()
    elif luck < 0.65:
        text = text.upper()
    if form in ("statement", "noun_phrase", "gerund", "pair") and rng.random() < 0.17:
        text = re.sub(r"^an? ", "", text, flags=re.I)
    if form in ("statement", "noun_phrase", "gerund", "pair", "request") and text[-1] not in ".?!":
        text += rng.choice(["", "", "", ".", ".", "!", "...", " please"])
    if rng.random() < 0.09:
        text = slipped(world, rng, text)
    if rng.random() < 0.05:
        text = _with_emoji(world, rng, text)
    return text


def slipped(world: World, rng: random.Random, text: str) -> str:
    """One to three slips of the finger, never in a name or a kind: those must be copied right."""
    kept = {
        part.lower()
        for one in world.cast.values()
        for part in f"{one.name} {one.kind.name} {plural(one.kind.name)}".split()
    }
    kept |= set(world.thing.lower().split()) | set(world.place.noun.split())
    for slot in filter(pools.must_tell, world.slots):
        kept |= set(world.slots[slot].lower().split())
    words = text.split(" ")
    able = [
        i
        for i, w in enumerate(words)
        if len(w) > 3
        and w.isalpha()
        and w.lower() not in kept
        and w.lower().rstrip("s") not in kept
    ]
    for i in rng.sample(able, min(len(able), rng.choice([1, 1, 2, 3]))):
        words[i] = _slip(rng, words[i])
    text = " ".join(words)
    if rng.random() < 0.35:
        text = _misspelt_kind(world.hero.kind.name, rng, text)
    if rng.random() < 0.3:
        text = re.sub(r"\b(\w+n|it|what|that|I)'(t|s|d|m)\b", r"\1\2", text)
    return text


def _slip(rng: random.Random, word: str) -> str:
    """A word with a letter less, twice, in another's place, or another one."""
    at = rng.randrange(1, len(word) - 1)
    return rng.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
            word[:at] + rng.choice("aeioutrs") + word[at + 1 :],
        ]
    )


def _misspelt_kind(kind: str, rng: random.Random, text: str) -> str:
    """With a slip in the hero's kind, if it can still be told which one is meant."""
    typed = re.search(rf"\b{re.escape(kind)}\b", text)
    if not typed or len(kind) < 6 or not kind.isalpha():
        return text
    slip = _slip(rng, kind)
    return text.replace(kind, slip, 1) if meant(slip) == kind else text


def _with_emoji(world: World, rng: random.Random, text: str) -> str:
    found = [
        EMOJI[word]
        for word in (world.hero.kind.name, world.place.key, world.thing)
        if word in EMOJI
    ]
    if not found:
        return f"{text} {rng.choice(['😊', '✨', '📖', '🌟', '😴'])}"
    return f"{text} {''.join(found[: rng.choice([1, 2, 3])])}"


__all__ = ["slipped", "write"]
