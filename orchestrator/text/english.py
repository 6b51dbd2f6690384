"""English words: what counts as one, which carry meaning, their stems, articles and plurals.

`words` and `keywords` work for every script; the rest is English. `LISTS` are the word lists of
`english.txt`, which every rule about English words uses.
"""

import re
import unicodedata
from pathlib import Path

# Scripts that leave no space between words; each of their letters counts as one.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
# Vowel signs and accents that stand for themselves belong to the word around them.
_MARKS = "".join(
    re.escape(chr(code))
    for code in range(0x300, 0x3000)
    if unicodedata.category(chr(code))[0] == "M" and not re.match(f"[{_UNSPACED}]", chr(code))
)
_LETTERS = rf"(?:[^\W_{_UNSPACED}]|[{_MARKS}])+"
_WORD = re.compile(rf"[{_UNSPACED}]|{_LETTERS}(?:['’]{_LETTERS})*")


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def read_lists(path: Path) -> dict[str, frozenset[str]]:
    """The named word lists of a file: behind its first paragraph, which says what they are."""
    _, *paragraphs = path.read_text(encoding="utf-8").split("\n\n")
    parted = (paragraph.partition(":") for paragraph in paragraphs)
    return {name: word_set(words) for name, _, words in parted}


LISTS = read_lists(Path(__file__).with_suffix(".txt"))

SMALL = LISTS["small"]
NUMBERS = LISTS["numbers"]
DETERMINERS = NUMBERS | LISTS["determiners"]
# Words that end like plurals or verb forms and are neither.
SINGULAR = LISTS["singular"]
# Words that take no "a": they are not counted, or are plurals without an "s".
UNCOUNTED = LISTS["uncounted"]
_PLURALS = {
    "child": "children",
    "deer": "deer",
    "doe": "doe",  # "does" would be read as the verb
    "fish": "fish",
    "goose": "geese",
    "mouse": "mice",
    "sheep": "sheep",
}
# Plurals that have no "s".
_MANY = word_set("children geese mice people men women feet teeth oxen grandchildren")
_VOWEL_SOUND = re.compile(r"(?!uni(?!n)|eu|one\b|use)[aeiou]|hour|honest")


def strip_invalid_chars(text: str) -> str:
    """The text without NULs and lone surrogates, which JSON may hold and no database takes."""
    return text.encode(errors="ignore").decode().replace("\0", "")


def words(text: str) -> list[str]:
    """The words of `text` in lower case; of scripts without spaces, the letters."""
    return [word.lower() for word in _WORD.findall(text)]


def is_unspaced(word: str) -> bool:
    """Whether `word` (of `words`) is a letter of a script that leaves no space between words."""
    return re.match(f"[{_UNSPACED}]", word) is not None


def keywords(text: str) -> set[str]:
    """The stems of the words that carry a meaning."""
    return {stem(word) for word in words(text) if word not in SMALL and len(word) > 2}


def stem(word: str) -> str:
    """Crude on purpose: "whispers", "whispered" and "whisper" meet, and little else does."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def with_article(phrase: str) -> str:
    """ "dark forest" -> "a dark forest"; plurals, names and uncounted nouns stay as they are."""
    parts = phrase.split()
    if not parts or parts[0] in DETERMINERS or parts[0][0].isupper():
        return phrase
    if is_plural(parts[-1]) or parts[-1] in UNCOUNTED:
        return phrase
    return f"{'an' if _VOWEL_SOUND.match(phrase) else 'a'} {phrase}"


def is_plural(word: str) -> bool:
    """Whether a noun stands for several: "books", "mice", and not "bus"."""
    return word in _MANY or (
        word.endswith("s") and word not in SINGULAR and not word.endswith(("ss", "'s"))
    )


def plural(word: str) -> str:
    """The plural of a singular noun."""
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("man"):
        return f"{word[:-3]}men"
    if word.endswith(("elf", "wolf", "leaf", "thief")):
        return f"{word[:-1]}ves"
    return f"{word}s"
