"""What of a prompt a story model reads, and what it cannot."""

import re
import unicodedata
from collections.abc import Iterator

from orchestrator.english import LISTS

_MARKUP = re.compile(
    r"<[|｜][^<>\n]{0,40}[|｜]>|</?[a-z][^<>\n]{0,200}>|<<[^<>\n]{0,40}>>|(?-i:\[/?[A-Z_]{2,40}\])"
    r"|(?im:^[ \t]*(?:system|user|assistant|human|ai)[ \t]*:)|https?://\S+|`{3,}\w*",
    re.IGNORECASE,
)
# The most frequent words of other languages that are no English words, and of English ones that
# are none of theirs.
_FOREIGN = LISTS["foreign"] - LISTS["foreign and english"]
_ENGLISH = LISTS["frequent english"]
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+")


def read_prompt(prompt: str, *, english_only: bool) -> tuple[str, tuple[str, ...]]:
    """The prompt as a model reads it, and what it cannot read of it, in sentences."""
    reason = unreadable(prompt) if english_only else ""
    warnings = (f"{reason} This story may be about something else.",) if reason else ()
    return readable(prompt), warnings


def readable(prompt: str) -> str:
    """The prompt as one line of words: no control characters, role tags, markup or addresses.

    Emoji without any words are read by their names.
    """
    text = _MARKUP.sub(" ", prompt)
    text = "".join(
        letter if unicodedata.category(letter)[0] not in "C" or letter == "\u200d" else " "
        for letter in text
    )
    if not any(letter.isalnum() for letter in text):
        text = ", ".join(_symbol_names(text))
    return " ".join(text.split())


def unreadable(prompt: str) -> str:
    """Why a model that reads only English cannot read `prompt`, in a sentence; "" if it can."""
    text = readable(prompt)
    if not any(letter.isalpha() for letter in text):
        return (
            "The prompt has no words that the story model can read: say in a few English words "
            "what the story is about."
        )
    if not looks_english(text):
        return (
            "The story model reads only English, and the prompt is in another language: write it "
            "in English, or choose a preset whose story model knows the language."
        )
    return ""


def looks_english(text: str) -> bool:
    """Whether the letters are Latin ones and more words are English than of another language."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum("LATIN" in unicodedata.name(letter, "") for letter in letters)
    if not letters or latin < 0.8 * len(letters):
        return False
    found = [word.lower() for word in _WORD.findall(text)]
    foreign, english = (sum(word in known for word in found) for known in (_FOREIGN, _ENGLISH))
    if foreign == english:
        # No evidence either way: "Katze fliegt über Bäume" has letters that English has not.
        accented = sum(not letter.isascii() for letter in letters)
        return accented <= 0.03 * len(letters) or len(found) < 3
    return english > foreign


def _symbol_names(text: str) -> Iterator[str]:
    """What emoji show, by their Unicode names: "fox", "evergreen tree"."""
    for symbol in text:
        if unicodedata.category(symbol) == "So":
            yield unicodedata.name(symbol, "").lower().removesuffix(" face")
