"""What words say of a place and of who stands in it: data files, read by phrases of words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LONGEST = 6
_AFTER = re.compile(r"\b(?:with|in|wearing|who|that|and|holding|carrying|riding|on|of)\b|,")
# What the words just before a kind say of its size.
_SMALLER = {"tiny": 0.75, "little": 0.88, "small": 0.85, "baby": 0.8, "young": 0.9}
_LARGER = {"big": 1.15, "large": 1.15, "huge": 1.25, "giant": 1.3, "enormous": 1.3, "tall": 1.1}
_SIZES = _SMALLER | _LARGER
_ADULT = 1.0


class Match(NamedTuple):
    """A phrase that was found: the section that lists it, and the index of its first word."""

    section: str
    at: int


@dataclass(frozen=True)
class Lexicon:
    """Sections of phrases, lower case. A phrase may be listed in several sections."""

    sections: Mapping[str, tuple[str, ...]]

    @classmethod
    def read(cls, name: str) -> "Lexicon":
        """The file `words/<name>.txt`: paragraphs that begin with the section's name on a line.

        The first paragraph says what the file is.
        """
        text = (Path(__file__).parent / "words" / f"{name}.txt").read_text(encoding="utf-8")
        by_phrase: dict[str, list[str]] = {}
        for paragraph in text.split("\n\n")[1:]:
            section, _, phrases = paragraph.partition("\n")
            for phrase in phrases.replace("\n", " ").split(","):
                by_phrase.setdefault(" ".join(words_of(phrase)), []).append(section.strip())
        by_phrase.pop("", None)
        return cls({phrase: tuple(found) for phrase, found in by_phrase.items()})

    def find(self, text: str) -> Iterator[Match]:
        """The phrases in `text`, first to last; of those that begin at a word, the longest.

        A word also counts without a plural "s". Takes time linear in the length of `text`.
        """
        words = words_of(text)
        at = 0
        while at < len(words):
            for length in range(min(_LONGEST, len(words) - at), 0, -1):
                phrase = " ".join(words[at : at + length])
                found = self.sections.get(phrase) or self.sections.get(phrase.removesuffix("s"))
                if found:
                    yield from (Match(section, at) for section in found)
                    at += length - 1
                    break
            at += 1


def words_of(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


class Kind(NamedTuple):
    """What a kind of character is like in a picture book.

    `size` is its height standing, where a grown person's is 1. It `swims` if it lives in water
    alone, `dives` if it is at home in water and on land, and `hovers` if it never stands.
    """

    size: float = _ADULT
    swims: bool = False
    dives: bool = False
    hovers: bool = False


def kind_of(kind: str, look: str = "") -> Kind:
    """What is known of `kind` ("fox"), else of the kind that `look` begins with."""
    # What comes after "with" is what it has, not what it is.
    shown = _AFTER.split(look.lower(), maxsplit=1)[0]
    in_look = list(_lexicon("kinds").find(shown))
    found, text = list(_lexicon("kinds").find(kind)), kind
    if not found:
        found, text = in_look, shown
    if not found:
        return Kind()
    # The last word is the noun: "cat child" is a child, "lion cub" a cub.
    at = found[-1].at
    sections = {match.section for match in found if match.at == at}
    size = next((float(s.removeprefix("size ")) for s in sections if "size" in s), _ADULT)
    said = [*_before(text, at), *(_before(shown, in_look[-1].at) if in_look else [])]
    size *= next((_SIZES[word] for word in said if word in _SIZES), 1.0)
    return Kind(size, *(way in sections for way in ("swims", "dives", "hovers")))


def _before(text: str, at: int) -> list[str]:
    return words_of(text)[max(0, at - 3) : at]


def place_of(description: str) -> str:
    """The kind of place (a section of `words/places.txt`) that a description names, or "grass"."""
    found = [match.section for match in _lexicon("places").find(description)]
    certain = [section.removesuffix("!") for section in found if section.endswith("!")]
    place = (certain or found or ["grass"])[0]
    # Snow lies on villages and castles, too.
    return "snow" if place in ("grass", "rock", "town") and "snow" in found else place


@cache
def _lexicon(name: str) -> Lexicon:
    return Lexicon.read(name)
