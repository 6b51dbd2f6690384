"""English words: what counts as one, which ones carry meaning, and their stems."""

import re

# Scripts that leave no space between words; each of their letters counts as one.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['’][^\W_]+)*")


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


SMALL = word_set(
    "a an the and or but of to in on at by for with from into onto as is are was were be been "
    "it its he she they them his her their him i you we who which that this these those there "
    "where when what why how if so not no do does did has have had can will would about some "
    "one two very"
)


def strip_invalid_chars(text: str) -> str:
    """The text without NULs and halves of letters, which JSON may hold and no database takes."""
    return text.encode(errors="ignore").decode().replace("\0", "")


def words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def keywords(text: str) -> set[str]:
    """The words that carry a meaning, in a form that singular and plural share."""
    return {stem(word) for word in words(text) if word not in SMALL and len(word) > 2}


def stem(word: str) -> str:
    """Crude on purpose: "whispers", "whispered" and "whisper" meet, and little else does."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
