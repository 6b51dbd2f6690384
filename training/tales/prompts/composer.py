"""Prompts as people type them, about a world that is already drawn.

`write` says the prompt and which facts it states ("name", "place", "trait", ...): those the story
must keep and say. What it leaves open stays open: the story has it from the world anyway.
"""

import re

from orchestrator.tales.grammar import compiled, slots_of
from orchestrator.tales.phrases.verbs import NO_GERUND, ing, plural_verb, turned
from orchestrator.tales.worlds.words import article, mended, plural
from orchestrator.tales.worlds.world import World

from tales.prompts.few_words import FewWords
from tales.prompts.fingers import typed
from tales.prompts.framed import Framed
from tales.prompts.many_words import ManyWords
from tales.prompts.pieces import WEATHER_ADJECTIVES

# What a story may be, and what says nothing of it.
NICE = ("short", "new", "little", "nice", "good", "sweet", "crazy", "rhyming", "heart-warming")
MANY = (
    *("three", "two", "four", "five", "seven", "3", "2", "ten", "twelve", "a few", "some", "many"),
    *("a family of", "a band of", "a class of", "the", "the"),
)


class _Prompt(FewWords, ManyWords, Framed):
    """One prompt in the making, in any of its forms."""

    def statement(self) -> str:
        vp = self.said_so()
        where = self.where()
        when = self.tail(0.25)
        if (where or when) and self.rng.random() < 0.35:
            text = f"{where}{when}{self.rng.choice([' ', ', '])}{self.hero()}{self.worn()} {vp}"
            return self.joined(text.strip())
        text = f"{self.hero()}{self.worn()} {vp}{where}{when}"
        return self.joined(text)

    def noun_phrase(self) -> str:
        vp = self.said_so()
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


FORMS = {
    "statement": 26,
    "noun_phrase": 14,
    "request": 19,
    "gerund": 5,
    "question": 6,
    "ingredients": 9,
    "short": 42,
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
