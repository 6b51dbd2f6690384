"""Prompts of several sentences: who, where, with whom, what happens, how it ends."""

import re

from orchestrator.tales.phrases.verbs import plural_verb, turned
from orchestrator.tales.telling.sentences import polished
from orchestrator.tales.worlds.words import article, plural

from tales.prompts.pieces import DIGITS, Pieces


class ManyWords(Pieces):
    """Forms that say a lot."""

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
        starts = [
            "It's bedtime and my {child} will not sleep.",
            "This is for my {child}, {age} years old.",
            "My class of {age} year olds wants a new story.",
            "My {child} asked for this one.",
            "Hello! I hope you can help me.",
        ]
        if world.hero.kind.group != "child":
            starts += [
                "My {child} is {age} and loves {kinds}.",
                "We are reading a lot about {kinds} at the moment.",
                "Yesterday we saw {a_kind} in a book.",
                "My {child} ({age}) only wants stories with {kinds}.",
                "There are {kinds} on all of my {child}'s clothes.",
            ]
        start = rng.choice(starts).format(
            child=child, age=age, kinds=plural(kind), a_kind=article(kind)
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

    def synopsis(self) -> str:
        """Three to five sentences that tell what happens, in order, and perhaps how it ends."""
        rng, world = self.rng, self.world
        vp, slots = self.said_so(), world.slots
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
        return rng.choice([", ", "; ", ". ", " / ", " * ", " ", " - "]).join(parts)

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
