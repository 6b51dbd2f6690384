"""Whole prompts of lines with slots: a plot's own, and those that hold for any plot."""

from collections.abc import Callable, Iterable

from orchestrator.tales import checks
from orchestrator.tales.briefs.brief import MOST_OTHERS
from orchestrator.tales.grammar import Telling, Voice, slots_of
from orchestrator.tales.telling.sentences import polished, titled
from orchestrator.tales.worlds.words import article

from tales.prompts.frames import FRAMES, frame
from tales.prompts.pieces import DIGITS, Pieces
from tales.prompts.talk import Asker

# The slots that a whole prompt may have besides those of a telling.
PROMPT_SLOTS = checks.PROMPT_SLOTS | Asker.SLOTS


class Framed(Pieces):
    """Prompts of one line whose slots are filled."""

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
            "ask": self.said_so,
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

    def clause(self) -> str:
        """One thing that happens, inside of a sentence."""
        said = " ".join(self.facts(1)).rstrip(".")
        return said if self._is_name(said) else said[:1].lower() + said[1:]
