"""A page's text as it is set: paragraphs, parts that are read aloud together, places to break."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from orchestrator.types import Narration

# Control characters, lone surrogates and the two code points that are no characters: XML 1.0, HTML
# and JSON for a typesetter may not hold them.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

# A word of more than 20 characters may be broken after each 10, as no line would hold it at a large
# text size. Scripts after Armenian are left alone: they join their letters, or break anywhere.
_LONG_WORD = re.compile(r"[!-\u058f]{21,}")
_PIECE = re.compile(r".{10}[\u0300-\u036f]*(?=.)")
_ZERO_WIDTH_SPACE = "\u200b"
_NO_BREAK_SPACE = "\u00a0"
# The last two words stay together up to this many characters: no line has a single short word.
_KEEP_TOGETHER = 18


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a paragraph; `sentence` is its index in the narration, None if it is not in it."""

    text: str
    sentence: int | None = None


def writable(value: Any) -> Any:
    """`value`, a text or lists and mappings of texts, with U+FFFD for what no file can hold."""
    if type(value) is str:
        return _UNWRITABLE.sub("\ufffd", value)
    if isinstance(value, Mapping):
        return {key: writable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [writable(item) for item in value]
    return value


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a page's text, with single blanks."""
    return [joined for line in text.splitlines() if (joined := " ".join(line.split()))]


def fragments(text: str, narration: Narration | None) -> list[list[Fragment]]:
    """The fragments of each paragraph, which together are the whole of it.

    Raises `ValueError` if a sentence of the narration is not in the text, after the one before.
    """
    parts = paragraphs(text)
    result: list[list[Fragment]] = [[] for _ in parts]
    number = position = 0
    for index, sentence in enumerate(narration.sentences if narration else ()):
        spoken = " ".join(sentence.text.split())
        while number < len(parts) and (at := parts[number].find(spoken, position)) < 0:
            _rest(result[number], parts[number][position:])
            number, position = number + 1, 0
        if number == len(parts):
            raise ValueError(f"The narration says what is not in the text: {spoken[:60]!r}.")
        _rest(result[number], parts[number][position:at])
        result[number].append(Fragment(spoken, index))
        position = at + len(spoken)
    for rest in range(number, len(parts)):
        _rest(result[rest], parts[rest][position:])
        position = 0
    return result


def set_paragraph(text: str) -> str:
    """`text` with its last two words held together, and long words breakable."""
    head, _, last = text.rpartition(" ")
    before = head.rpartition(" ")[2]
    if " " in head and len(before) + len(last) < _KEEP_TOGETHER:
        text = f"{head}{_NO_BREAK_SPACE}{last}"
    return breakable(text)


def breakable(text: str) -> str:
    """`text` with places to break in words that no line would hold."""
    return _LONG_WORD.sub(lambda word: _PIECE.sub(rf"\g<0>{_ZERO_WIDTH_SPACE}", word[0]), text)


def _rest(found: list[Fragment], text: str) -> None:
    if text:
        found.append(Fragment(text))
