"""Prompts as people type them, about a world that is already drawn.

`write` says the prompt and which facts it states ("name", "place", "trait", ...): those the story
must keep and say. What it leaves open stays open: the story has it from the world anyway.
"""

import random
import re

from tales.grammar import Voice, compiled, slots_of
from tales.telling import polished
from tales.verbs import ing, plural_verb, turned
from tales.world import World, article, mended, plural

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
AGES_OF = {"3-5": (3, 4), "5-7": (5, 6), "7-9": (7, 8)}
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
        if slots & {"thing", "a_thing", "things"}:
            self.state("thing")
        if slots & {"place", "in_place", "a_place", "in_a_place"}:
            self.state("place")
        if slots & {"friend", "friend_the", "a_friend", "fkind"}:
            self.state("friend")
        if slots & {"when"}:
            self.state("time")
        self.vp = self.voice.say(nodes)
        return self.vp

    def where(self, chance: float = 0.3) -> str:
        if "place" in self.stated or self.rng.random() > chance:
            return ""
        if not any(beat.place == "here" for beat in self.world.plot.beats):
            return ""
        self.state("place")
        return " " + self.world.slots[self.rng.choice(["in_place", "in_a_place"])]

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
        vp = turned(self.phrase(), ing)
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
        age = rng.choice(AGES_OF[self.band])
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
        text = mended(text)
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
        vp = self.voice.say(compiled(rng.choice(world.plot.all("both"))))
        hero = self.hero(0.5)
        if "name" in self.stated and friend.name and rng.random() < 0.8:
            other = rng.choice([friend.introduced([]), f"{friend.name} the {friend.kind.name}"])
        else:
            other = article(friend.kind.name)
        link = rng.choice([" and ", " and ", " and {his} friend ", " with "])
        link = link.replace("{his}", world.slots["his"])
        if link == " with ":
            vp = ""
            text = (
                f"a story about {hero} and {other}" if rng.random() < 0.5 else f"{hero} and {other}"
            )
        else:
            text = f"{hero}{link}{other} {vp}"
        return text + self.where(0.3) + self.tail(0.15)

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
}


def write(world: World, band: str) -> tuple[str, frozenset[str]]:
    """A prompt, and the facts that it states."""
    rng = world.rng
    forms = dict(FORMS)
    if "friend" not in world.cast or not world.plot.all("both"):
        del forms["pair"]
    form = rng.choices(list(forms), forms.values())[0]
    prompt = _Prompt(world, rng, band)
    text = getattr(prompt, form)()
    text = re.sub(r"\s+", " ", mended(text)).replace("..", ".").replace("?.", "?").strip()
    return _typed(world, rng, text, form), frozenset(prompt.stated)


def _typed(world: World, rng: random.Random, text: str, form: str) -> str:
    """As fingers type it: capitals, articles, full stops, slips, emoji."""
    luck = rng.random()
    if form in ("linked", "paragraph"):
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
        for part in f"{one.name} {one.kind.name}".split()
    }
    kept |= set(world.thing.lower().split()) | set(world.place.noun.split())
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
        word = words[i]
        at = rng.randrange(1, len(word) - 1)
        words[i] = rng.choice(
            [
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
                word[:at] + rng.choice("aeioutrs") + word[at + 1 :],
            ]
        )
    text = " ".join(words)
    if rng.random() < 0.3:
        text = re.sub(r"\b(\w+n|it|what|that|I)'(t|s|d|m)\b", r"\1\2", text)
    return text


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
