"""Says a description in the words that a checkpoint was trained with.

A checkpoint trained on few words draws the nearest thing it has seen for one that it has not, and
which that is nobody can tell. Where the preset knows a better word, it is said instead, and
`PromptFit.replaced` tells.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from orchestrator.writing.prompt_parser import with_article

Replaced = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Vocabulary:
    """What to say for words that a checkpoint does not know.

    `known_for` maps a word or phrase, lower case and singular, to one that the checkpoint was
    trained with; a plural is put for a plural, and articles are mended.
    """

    known_for: Mapping[str, str]

    @classmethod
    def parse(cls, text: str) -> "Vocabulary":
        """Read lines like "wizard: sorcerer, warlock"; lines without a colon are headings."""
        return cls(
            {
                word.strip(): known.strip()
                for known, _, words in (line.partition(":") for line in text.splitlines())
                for word in words.split(",")
                if word.strip()
            }
        )

    def say(self, text: str) -> tuple[str, Replaced]:
        """`text` in known words, and what was replaced by what, in order.

        At each word the longest phrase counts.
        """
        words = list(_WORD.finditer(text))
        said: list[str] = []
        replaced: list[tuple[str, str]] = []
        done = at = 0
        while at < len(words):
            for end in range(min(at + self._longest, len(words)), at, -1):
                phrase = text[words[at].start() : words[end - 1].end()]
                known = self._singular_and_plural.get(phrase.lower())
                if known is not None:
                    break
            else:
                at += 1
                continue
            before = text[done : words[at].start()]
            article = _ARTICLE.search(before)
            if article:
                # "a sorcerer" -> "a wizard", "a grove" -> "a forest", "an archive" -> "a library"
                told = with_article(known)
                before = before[: article.start()]
                said += [before, told[0].upper() + told[1:] if article[0][0].isupper() else told]
            else:
                said += [before, known]
            replaced.append((phrase, known))
            done, at = words[end - 1].end(), end
        return "".join([*said, text[done:]]), tuple(replaced)

    @cached_property
    def _singular_and_plural(self) -> dict[str, str]:
        told = {word for known in self.known_for.values() for word in known.split()}
        plurals = {
            plural: _plural(known)
            for word, known in self.known_for.items()
            for plural in _ends(word)
            if plural not in told
        }
        return plurals | dict(self.known_for)

    @cached_property
    def _longest(self) -> int:
        """Words in the longest phrase that is replaced."""
        return max((len(_WORD.findall(phrase)) for phrase in self.known_for), default=0)


_WORD = re.compile(r"[\w-]+")
# One that stands before a word, and nothing between them.
_ARTICLE = re.compile(r"(?<![\w-])an?\s+\Z", re.IGNORECASE)


# What no rule of spelling gives; several does would be taken for what somebody does.
_PLURALS = {
    "child": "children",
    "deer": "deer",
    "doe": "doe",
    "fish": "fish",
    "goose": "geese",
    "mouse": "mice",
    "sheep": "sheep",
}


def _ends(word: str) -> Iterator[str]:
    """The plural of `word`, as people spell it."""
    if word in _PLURALS:
        yield _PLURALS[word]
    elif word.endswith("y") and word[-2:-1] not in "aeiou":
        yield f"{word[:-1]}ies"
    elif word.endswith(("s", "x", "z", "ch", "sh")):
        yield f"{word}es"
    elif word.endswith("man"):
        yield f"{word[:-3]}men"
    elif word.endswith(("elf", "wolf", "leaf", "thief")):
        yield f"{word[:-1]}ves"
    else:
        yield f"{word}s"


def _plural(known: str) -> str:
    """The plural of a known word; of a longer phrase and of what is not counted, itself."""
    return known if " " in known or known.endswith("s") else next(_ends(known))


# That of a checkpoint trained on captions of all kinds.
EVERY_WORD = Vocabulary({})
