"""The language of a text: known English words first, a detector where they do not decide.

Measured on the lists of `orchestrator/tests/data`: of 852 English prompts, many of them full of
names, loan words and typos, 3 are taken for another language ("hocus pocus"); of 145 prompts in 47
languages 5 are not noticed, two of them single words. The thresholds were chosen on odd lines.
"""

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from orchestrator.presets import storybook
from orchestrator.text.english import LISTS

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# A text with at least this share of English words is not looked at any further; and by how much
# another language must be more likely than English.
KNOWN_SHARE = 0.5
MARGIN = 0.3
LONGEST = 2000  # characters that the detector reads

# Languages in Latin letters: others are told by their script. The fewer there are, the fewer
# mistakes are made about short texts.
LANGUAGES = (
    *("af", "ca", "cs", "cy", "da", "de", "en", "eo", "es", "et", "eu", "fi", "fr", "ga", "gl"),
    *("hr", "hu", "id", "is", "it", "la", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "sk"),
    *("sl", "sq", "sv", "sw", "tl", "tr", "vi"),
)
# By their script alone, or together with it; the detector decides where there are several.
SCRIPTS = {
    "ARABIC": ("ar", "fa", "ur"),
    "ARMENIAN": ("hy",),
    "BENGALI": ("bn",),
    "CJK": ("zh",),
    "CYRILLIC": ("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "uk"),
    "DEVANAGARI": ("hi", "mr", "ne"),
    "ETHIOPIC": ("am",),
    "GEORGIAN": ("ka",),
    "GREEK": ("el",),
    "GUJARATI": ("gu",),
    "GURMUKHI": ("pa",),
    "HANGUL": ("ko",),
    "HEBREW": ("he",),
    "HIRAGANA": ("ja",),
    "KANNADA": ("kn",),
    "KATAKANA": ("ja",),
    "KHMER": ("km",),
    "MALAYALAM": ("ml",),
    "MYANMAR": ("my",),
    "SINHALA": ("si",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "THAI": ("th",),
}
_WORD = re.compile(r"[^\W\d_]+")
_ENDINGS = (
    *(("s", ""), ("es", ""), ("d", ""), ("ed", ""), ("ing", ""), ("ing", "e"), ("ies", "y")),
    *(("er", ""), ("er", "e"), ("ly", ""), ("est", "")),
)
# Frequent words of other languages that English has not, and of English that they have not.
_FOREIGN = LISTS["foreign"] - LISTS["foreign and english"]
_SURE = LISTS["frequent english"]
_KEYS = ("qwertyuiop", "qwertz", "azerty", "asdfghjkl", "yxcvbnm", "zxcvbnm")
# Four keys side by side: "asdf", "lkjh".
_MASHED = {
    row[n : n + 4] for keys in _KEYS for row in (keys, keys[::-1]) for n in range(len(row) - 3)
}
# In words and names: property, strewn, Hertz, Azerbaijan, Reza.
_MASHED -= {"erty", "wert", "trew", "ertz", "zert", "azer", "reza"}


def words_of(text: str) -> list[str]:
    """The words in lower case, without the `'s` of a possessive."""
    return [word.lower() for word in _WORD.findall(re.sub("['’]s\\b", "", text))]


def is_foreign(text: str) -> bool:
    """Whether `text` is in another language than English.

    One word in Latin letters never is: it may be a name.
    """
    if not is_latin(text):
        return any(letter.isalpha() for letter in text)
    found = words_of(text[:LONGEST])
    if len(found) < 2 or sum(map(is_english, found)) >= KNOWN_SHARE * len(found):
        return False
    # "Mulan and Mushu"
    if not _SURE.isdisjoint(found) and _FOREIGN.isdisjoint(found):
        return False
    likely = _likely(text)
    return max(value for name, value in likely.items() if name != "en") - likely["en"] > MARGIN


def language_of(text: str) -> str:
    """The ISO 639-1 code of the text's language; empty if its script is none that is known here."""
    if not is_foreign(text):
        return "en"
    if is_latin(text):
        likely = _likely(text)
        del likely["en"]
        return max(likely, key=lambda name: likely[name])
    scripts = Counter(
        unicodedata.name(letter, "").partition(" ")[0]
        for letter in text[:LONGEST]
        if letter.isalpha()
    )
    # Japanese has Chinese characters, too, but Chinese has no others.
    if scripts["HIRAGANA"]:
        return "ja"
    (script, _), *_ = scripts.most_common(1) or [("", 0)]
    languages = SCRIPTS.get(script, ("",))
    return languages[0] if len(languages) == 1 else _detector(languages).classify(text[:LONGEST])[0]


def is_latin(text: str) -> bool:
    """Whether at least half of the letters are Latin ones."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(_is_latin_letter(letter) for letter in letters)
    return bool(letters) and latin >= 0.5 * len(letters)


def latin_part(text: str) -> str:
    """The words of `text` in Latin letters."""
    return " ".join(word for word in text.split() if is_latin(word))


def is_english(word: str) -> bool:
    """Whether `word`, in lower case, is a form of an English word that is known here."""
    if word in _FOREIGN:
        return False
    known = lexicon()
    return word in known or any(
        word.endswith(ending) and word[: len(word) - len(ending)] + new in known
        for ending, new in _ENDINGS
        if len(word) - len(ending) >= 2
    )


def is_mashed(word: str) -> bool:
    """Whether `word`, in lower case, is keys struck at random: "asdfgh", "xkcdqw", "aaaaa"."""
    if not word.isascii() or is_english(word):
        return False
    plain = [letter not in "aeiouy" for letter in word]
    return (
        (len(word) >= 4 and len(set(word)) == 1)
        or any(word[n : n + 4] in _MASHED for n in range(len(word) - 3))
        or (len(word) >= 4 and all(plain))
        or any(all(plain[n : n + 6]) for n in range(len(word) - 5))
    )


@cache
def _is_latin_letter(letter: str) -> bool:
    return letter.isascii() or "LATIN" in unicodedata.name(letter, "")


@cache
def lexicon() -> frozenset[str]:
    """English words: those of our lists, and all that the picture vocabulary replaces."""
    known: set[str] = set()
    for name, found in LISTS.items():
        if not name.startswith("foreign"):
            known.update(found)
    for vocabulary in (storybook.CHARACTER, storybook.BACKGROUND):
        for pair in vocabulary.known_for.items():
            known.update(_WORD.findall(" ".join(pair).lower()))
    return frozenset(known)


def _likely(text: str) -> dict[str, float]:
    """How likely each of `LANGUAGES` is, 0 to 1."""
    return dict(_detector(LANGUAGES).rank(f" {text[:LONGEST].lower()} "))


@cache
def _detector(languages: tuple[str, ...]) -> "LanguageIdentifier":
    """Loaded when the first text needs it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    whole = LanguageIdentifier.from_model_file(MODEL_FILE)
    whole.set_languages(languages)
    # A new one does not keep the tables of the other languages.
    return LanguageIdentifier(
        whole.nb_ptc,
        whole.nb_pc,
        whole.nb_classes,
        whole.tk_nextmove,
        whole.tk_output,
        norm_probs=True,
        tk_row=whole.tk_row,
    )
