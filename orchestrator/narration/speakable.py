"""What of a text can be spoken: words in Latin letters, numbers, punctuation.

Emoji, other scripts and marks that nobody reads are left out; what the voice would spell letter by
letter, or not read at all, is put in other words. All of it takes linear time.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

import emoji

# The voice's longest breath, in characters, and from where on a pause is a good place to part.
MOST_CHARS = 200
_PART_FROM = 120
# A longer word is nobody's, and would be read in one breath. For words joined by hyphens the voice
# takes the cube of the time, so longer chains of them are parted.
_LONGEST_WORD = 40
_LONGEST_CHAIN = 30
# A longer number is read digit by digit: nobody knows the names of such.
_LONGEST_NUMBER = 15

_READ_AS = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ`´", "'"),
        **dict.fromkeys("„‟«»", '"'),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("–―", "—"),
        "⁄": "/",
    }
)
_FRACTION = re.compile("(?<=[0-9])([½¼¾⅓⅔⅛])")
_PUNCTUATION = frozenset(".,!?;:'\"“”—-…()/&%+=@$£€¥°¢# ")
_RUNS = (
    (re.compile(r"\.{2,}"), "…"),
    (re.compile(r"-{2,}"), "—"),
    (re.compile(r"([^\w\s])\1+"), r"\1"),
    (re.compile(r"(?<![\w-])-(?![\w])"), "—"),
    (re.compile(r"#(?![0-9])"), " "),
)
_NUMBER = re.compile(rf"[0-9][0-9.,]{{{_LONGEST_NUMBER},}}")
_WORD = re.compile(r"[^\W\d_]+")
_PARTS = re.compile(rf"\w{{1,{_LONGEST_WORD}}}|[.,!?;:…—]$")
_STRETCHED = re.compile(r"(.)\1{2,}", re.IGNORECASE)
_VOWELS = frozenset("aeiouy")
# Sounds that no dictionary has, as phonemes in the alphabet of the voice.
_SOUNDS = {
    "brr": "bˈɜɹ",
    "grr": "ɡˈɜɹ",
    "shh": "ʃʃ",
    "sh": "ʃ",
    "ssh": "ʃʃ",
    "zz": "zz",
    "ss": "ss",
    "tsk": "tɪsk",
}


def speakable(text: str, is_known: Callable[[str], bool]) -> str:
    """`text` (one sentence) as it is to be read; empty if there is nothing to read in it.

    `is_known` says whether a word, in lower case, is in the voice's dictionary.
    """
    text = _FRACTION.sub(r" and \1", text)
    text = unicodedata.normalize("NFKC", text.translate(_READ_AS)).translate(_READ_AS)
    text = "".join(map(_spoken, text))
    for pattern, instead in _RUNS:
        text = pattern.sub(instead, text)
    text = " ".join(map(_parted, text.split()))
    text = _NUMBER.sub(lambda number: " ".join(re.findall("[0-9]", number[0])), text)
    text = _WORD.sub(lambda word: _read_word(word[0], is_known), text)
    return text if any(map(str.isalnum, text)) else ""


def readable(text: str) -> str:
    """`text` (one sentence, in any language) without emoji; empty if there is nothing to read."""
    text = " ".join(emoji.replace_emoji(text, " ").split())
    return text if any(map(str.isalnum, text)) else ""


def breaths(text: str) -> Iterator[str]:
    """`text` in parts of at most `MOST_CHARS`, parted where a speaker would, if possible."""
    start = pause = blank = 0
    for index, character in enumerate(text):
        if index - start >= MOST_CHARS:
            cut = pause if pause - start >= _PART_FROM else max(blank, pause)
            cut = cut if cut > start else index
            yield text[start:cut].strip()
            start = cut
        if character == " ":
            blank = index
            if text[index - 1] in ",;:—…":
                pause = index
    yield text[start:].strip()


def _spoken(character: str) -> str:
    """What is read for one character; a blank for what is not read."""
    if character in _PUNCTUATION or (character.isascii() and character.isalnum()):
        return character
    if character.isalpha():
        if ord(character) < 0x180:
            return character
        base = unicodedata.normalize("NFKD", character)[0]
        return base if base.isascii() and base.isalpha() else " "
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.digit(character))
    # Marks are part of the word they stand in.
    return "" if unicodedata.category(character) in ("Mn", "Cf") else " "


def _parted(chain: str) -> str:
    """`chain`, what stands between two blanks, with blanks between its words if it is long."""
    if len(chain) <= _LONGEST_CHAIN:
        return chain
    return " ".join(_PARTS.findall(chain))


def _read_word(word: str, is_known: Callable[[str], bool]) -> str:
    plain = word.lower()
    if _STRETCHED.search(plain):
        # "Nooooo" is "no", "whoooosh" is "whoosh".
        ways = [_STRETCHED.sub(lambda run, n=n: run[1] * n, plain) for n in (1, 2)]
        word = plain = next((way for way in ways if is_known(way)), ways[1])
    if sound := _SOUNDS.get(plain):
        return f"[{plain}](/{sound}/)"
    # The voice spells what is in capitals: AAARGH, but not NASA.
    if word.isupper() and len(word) > 3 and not is_known(plain) and _VOWELS.intersection(plain):
        word = plain
    return word
