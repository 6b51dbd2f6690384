"""Prompts of few words: a kind, a place, a theme, lists, titles, what happens to nobody."""

import re

from orchestrator.tales.grammar import compiled, slots_of
from orchestrator.tales.phrases.verbs import NO_GERUND, ing, turned
from orchestrator.tales.telling.sentences import titled
from orchestrator.tales.worlds.words import article, plural

from tales.prompts.pieces import WEATHER_ADJECTIVES, Pieces


class FewWords(Pieces):
    """Forms that say little."""

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
            link = rng.choice([" and ", " and ", " & ", ", ", " + ", " with ", " and the "])
            if link == " and the ":
                return f"the {kind} and the {friend.kind.name}"
            return f"{kind}{link}{friend.kind.name}"
        if world.hero.name and luck < 0.55:
            self.state("name")
            if rng.random() < 0.6:
                return world.hero.name
            self.state("kind")
            name = world.hero.name
            forms = [f"{name} the {kind}", f"{kind} {name}", f"the adventures of {name} the {kind}"]
            return rng.choice([*forms, f"{name}, the {kind}", f"a day with {name} the {kind}"])
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
                f"the adventures of {article(kind)}",
                f"an adventure with {article(kind)}",
                f"{kind} adventure",
                f"{kind} and friends",
                f"anything with {article(kind)}",
                f"do you have {plural(kind)}?",
                f"{kind} bedtime story",
                f"a day in the life of {article(kind)}",
                f"my favourite animal is the {kind}",
                f"i like {plural(kind)}",
                f"{kind} {kind} {kind}",
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
