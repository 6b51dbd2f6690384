"""What is a name, with its title."""

import re
from itertools import pairwise

from orchestrator.tales.briefs.people.kinds import FAMILY, RELATIONS, beings
from orchestrator.tales.briefs.reading import without_s
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.words import HE, SHE, known_kinds
from orchestrator.text.english import word_set
from orchestrator.text.language import is_english
from orchestrator.text.syntax import TITLES, Word, split

_GIVEN = frozenset([*HE, *SHE])
# What is a part of a name: "Little Bo".
_EPITHETS = word_set("Little Big Old Baby Tiny")
_RANKS = word_set(
    "little big old baby tiny sir lady captain king queen prince princess nana grandma grandpa "
    "uncle aunt mr mrs ms dr"
)
_NO_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december christmas easter halloween please thanks "
    "story once english german french spanish italian"
)


def is_name(word: str) -> bool:
    """Whether a word with a capital is a name, even where a sentence begins with it."""
    bare = without_s(word)
    if not (bare.istitle() and bare.isalpha() and len(bare) > 1):
        return False
    low = bare.lower()
    if low in beings() or low in FAMILY | RELATIONS | _NO_NAMES:
        return False
    return bare in _GIVEN or not (is_english(low) or places.where(low))


def name_at(words: list[Word], at: int) -> str:
    """A name, with its title: "Mr Olsen"; '' for none."""
    text = words[at].text if at < len(words) else ""
    after = words[at + 1].text if at + 1 < len(words) else ""
    is_epithet = text in _EPITHETS and after.lower() not in beings() and not words[at].stops
    if after.istitle() and (text.lower() in TITLES or is_epithet):
        return f"{text} {after}"
    return without_s(text) if text and is_name(text) else ""


def two_names(words: list[Word], at: int) -> tuple[str, str] | None:
    """'Anna and Ben' from a word on, or "Anna (5) and Ben"."""
    found = [word.text for word in words[at : at + 4] if not word.text.isdigit()]
    if len(found) > 2 and found[1].lower() in ("and", "&"):
        one, other = found[0], found[2]
        if one[0].isupper() and other[0].isupper():
            return one, other
    return None


def titled(name: str, prompt: str) -> str:
    """A name with what follows its title: "Sir" of "a knight called Sir Percival"."""
    if name.lower() not in _RANKS:
        return name
    found = re.search(rf"\b{re.escape(name)}\.? ([A-Z][a-z]+)", prompt)
    return f"{name} {found[1]}" if found else name


def name_in(prompt: str) -> str:
    """The first word with a capital inside of a sentence that is no other word; '' for none."""
    words = split(prompt)
    if sum(word.text[0].isupper() for word in words) > len(words) / 2:  # a title, or capitals
        return ""
    inside = [word.text for before, word in pairwise(words) if not before.stops]
    if words and words[0].text.endswith(("'s", "’s")):  # "Wanjiru's grandmother"
        inside.insert(0, words[0].text)
    bare = (word.removesuffix("'s").removesuffix("’s") for word in inside)
    return next((word for word in bare if _is_no_word(word)), "")


def _is_no_word(word: str) -> bool:
    low = word.lower()
    is_word = low in _NO_NAMES or is_english(low) or places.where(low) or low in known_kinds()
    return word.istitle() and word.isalpha() and len(word) > 2 and not is_word


GENDERS = {
    "he": re.compile(r"\b(?:he|him|his|himself|he's)\b", re.I),
    "she": re.compile(r"\b(?:she|her|hers|herself|she's)\b", re.I),
}
OPPOSITE = {"he": "she", "she": "he"}
