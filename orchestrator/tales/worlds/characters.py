"""One of the cast, and the facts of a brief that say who that is."""

from collections.abc import Mapping
from dataclasses import dataclass

from orchestrator.tales.worlds.kinds import BODIES, Kind
from orchestrator.tales.worlds.words import article

PRONOUNS = {
    "he": ("he", "him", "his", "his", "himself"),
    "she": ("she", "her", "her", "hers", "herself"),
    "it": ("it", "it", "its", "its", "itself"),
    "they": ("they", "them", "their", "theirs", "themself"),
}
NO_FACTS: Mapping[str, str] = {}


@dataclass
class Character:
    """One of the cast."""

    role: str
    kind: Kind
    name: str
    pronoun: str
    size: str = ""
    colour: str = ""
    trait: str = ""
    wear: str = ""
    look: str = ""

    @property
    def called(self) -> str:
        """How running text calls it."""
        return self.name or f"the {self.kind.name}"

    @property
    def adjectives(self) -> list[str]:
        """What is said of it when it comes in, and its kind does not say: "a brave knight"."""
        said = (self.trait, self.size, self.colour)
        return [word for word in said if word and word not in self.kind.name.split()]

    def introduced(self, adjectives: list[str] | None = None, called: str = "called") -> str:
        """'a shy little fox called Momo'."""
        told = self.adjectives if adjectives is None else adjectives
        phrase = article(" ".join([*told, self.kind.name]))
        return f"{phrase} {called} {self.name}" if self.name else phrase


def name_key(role: str) -> str:
    """The fact that has the name of one of the cast."""
    return "name" if role == "hero" else f"{role}-name"


def who(value: str) -> tuple[str, str, str]:
    """Kind ('' where it is left open), group and pronoun of a fact like 'fox / beast / he'."""
    kind, group, pronoun = ([*value.split(" / "), "", ""])[:3]
    return (
        "" if kind == "-" else kind,
        group if group in BODIES else "",
        pronoun if pronoun in PRONOUNS else "",
    )
