"""Rewrites a description in words that a checkpoint was trained with.

For a word that it has not seen, a checkpoint trained on few words draws something unpredictable.
Where the preset knows a better word, that one is used, and `PromptFit.replaced` lists it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from orchestrator.text.english import plural, with_article

Replaced = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Vocabulary:
    """Replacements for words that a checkpoint does not know.

    `known_for` maps a word or phrase, lower case and singular, to one that the checkpoint was
    trained with. Plurals are replaced by plurals, and articles are adapted. What an `undressed`
    subject wears is left out: the checkpoint would draw somebody else in it. `otherwise` says what
    stands for whatever else follows a word: of what it has never seen talking, it draws a person.
    """

    known_for: Mapping[str, str]
    undressed: list[str] = field(default_factory=list)
    otherwise: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def parse(
        cls, text: str, undressed: str = "", otherwise: Mapping[str, str] | None = None
    ) -> "Vocabulary":
        """Read lines like "wizard: sorcerer, warlock"; lines without a colon are headings.

        In `undressed` the words stand after a heading and an empty line.
        """
        return cls(
            {
                word.strip(): known.strip()
                for known, _, words in (line.partition(":") for line in text.splitlines())
                for word in words.split(",")
                if word.strip()
            },
            list(filter(None, map(str.strip, _COMMA.split(undressed.partition("\n\n")[2])))),
            dict(otherwise or {}),
        )

    def say(self, text: str) -> tuple[str, Replaced]:
        """`text` in known words, and the replacements in order. The longest phrase wins."""
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
                end, known = self._any(text, words, at)
                if not known:
                    at += 1
                    continue
                phrase = text[words[at].start() : words[end - 1].end()]
            before = text[done : words[at].start()]
            article = _ARTICLE.search(before)
            if article:
                # "a sorcerer" -> "a wizard", "a grove" -> "a forest", "an archive" -> "a library"
                new = with_article(known)
                before = before[: article.start()]
                said += [before, new[0].upper() + new[1:] if article[0][0].isupper() else new]
            else:
                said += [before, known]
            replaced.append((phrase, known))
            done, at = words[end - 1].end(), end
        shown = "".join([*said, text[done:]])
        worn = _WORN.search(shown)
        if worn and self._is_undressed(shown[: worn.start()]):
            replaced.append((worn[0].lstrip(", "), ""))
            shown = shown[: worn.start()] + shown[worn.end() :]
        return shown, tuple(replaced)

    def _any(self, text: str, words: list[re.Match], at: int) -> tuple[int, str]:
        """What stands for a word and whatever follows it up to a small word; '' for nothing."""
        known = self.otherwise.get(words[at][0].lower(), "")
        end = at + 1
        while (
            known and end < min(len(words), at + _MOST_AFTER) and words[end][0].lower() not in _ENDS
        ):
            if text[words[end - 1].end() : words[end].start()].strip():
                break
            end += 1
        said = text[words[at].start() : words[end - 1].end()].lower()
        return (end, known) if end > at + 1 and said not in self._known else (at, "")

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self.known_for.values())

    def _is_undressed(self, text: str) -> bool:
        """Whether the subject is: "a little white goat with small horns" is a goat."""
        words = _WORD.findall(_ADDED.split(text, maxsplit=1)[0].lower())
        return any(" ".join(words[-size:]) in self.undressed for size in (1, 2))

    @cached_property
    def _singular_and_plural(self) -> dict[str, str]:
        known_words = {word for known in self.known_for.values() for word in known.split()}
        plurals = {
            plural(word): _plural(known)
            for word, known in self.known_for.items()
            if plural(word) not in known_words
        }
        return plurals | dict(self.known_for)

    @cached_property
    def _longest(self) -> int:
        """Words in the longest phrase that is replaced."""
        return max((len(_WORD.findall(phrase)) for phrase in self.known_for), default=0)


_WORD = re.compile(r"[\w-]+")
_COMMA = re.compile(r"[,\n]")
# What somebody wears, to the end of the clause, and where what is said of the subject begins.
_WORN = re.compile(r"(?:,| and)? (?:wearing|dressed in) [^.;]*")
_ADDED = re.compile(r",|\b(?:with|in|of|who|that|on)\b")
_MOST_AFTER = 5
_ENDS = frozenset(["with", "in", "of", "who", "that", "on", "and", "wearing", "at", "to", "about"])
# An article right before a word.
_ARTICLE = re.compile(r"(?<![\w-])an?\s+\Z", re.IGNORECASE)


def _plural(known: str) -> str:
    """The plural of a known word; a longer phrase, or one that ends in "s", stays."""
    return known if " " in known or known.endswith("s") else plural(known)


# For checkpoints trained on captions of all kinds.
EVERY_WORD = Vocabulary({})
