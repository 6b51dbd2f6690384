"""What is a name."""

from orchestrator.tales.briefs.people.kinds import FAMILY, RELATIONS, beings
from orchestrator.tales.briefs.reading import without_s
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.names import EPITHETS, gender_of
from orchestrator.tales.worlds.words import HE, SHE
from orchestrator.text.english import word_set
from orchestrator.text.language import is_english
from orchestrator.text.syntax import TITLES, Syntax

OPPOSITE = {"he": "she", "she": "he"}
CALLED = word_set("called named")
_GIVEN = frozenset([*HE, *SHE])
_RANKS = TITLES | word_set("miss sir lady madame madam nana uncle aunt auntie")
INDEFINITE = word_set(
    "nobody everybody somebody anybody everyone someone anyone everything nothing something"
)
_NO_NAMES = INDEFINITE | word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december christmas easter halloween please thanks "
    "yesterday today tonight tomorrow story once english german french spanish italian i god "
    "internet"
)
_MOST = 3


def is_name(word: str) -> bool:
    """Whether a word with a capital is a name, even where a sentence begins with it."""
    bare = without_s(word)
    if not (bare.istitle() and bare.isalpha() and len(bare) > 1) or not _may_be(bare.lower()):
        return False
    return bare in _GIVEN or not (is_english(bare.lower()) or places.where(bare.lower()))


def _may_be(low: str) -> bool:
    return low not in FAMILY | RELATIONS | _NO_NAMES and low not in beings()


def has_plain_case(syntax: Syntax) -> bool:
    """Whether a capital means something: not in a title, or in a prompt of capitals only."""
    capitals = sum(word.text[0].isupper() for word in syntax.words)
    return capitals <= max(3, len(syntax.words) / 2) and not any(
        len(word.text) > 3 and word.text.isupper() for word in syntax.words[:3]
    )


def name_end(syntax: Syntax, at: int, is_plain: bool) -> int:
    """The last word of the name that begins at a word, with its title; -1 where none does."""
    words = syntax.words
    low = words[at].text.lower()
    after = words[at + 1].text if at + 1 < len(words) else ""
    is_said = at > 0 and words[at - 1].text.lower() in CALLED and words[at].text.isalpha()
    goes_on = after[:1].isupper() and after.istitle() and after.lower() not in beings()
    is_led = words[at].text[0].isupper() and ((low in EPITHETS and goes_on) or low in _RANKS)
    is_led = is_led and after.istitle() and not _is_apart(syntax, at)
    is_inside = at > 0 and not words[at - 1].stops and is_plain and words[at].text.istitle()
    is_first = syntax.tags[at] == "NNP" and words[at].text.istitle() and is_plain
    is_proper = is_inside or (is_first and bool(gender_of(without_s(words[at].text))))
    is_proper = is_proper and _may_be(without_s(low)) and syntax.tags[at].startswith("NN")
    is_proper = is_proper and not places.named(without_s(low))
    if not (is_led or is_proper or is_name(words[at].text) or (is_said and low not in EPITHETS)):
        return -1
    end = at
    while end + 1 < len(words) and end - at + 1 < _MOST and not _is_apart(syntax, end):
        after = words[end + 1].text
        is_next = syntax.tags[end + 1] == "NNP" and (
            is_plain or syntax.relations[end + 1] == "flat"
        )
        if not (after.istitle() and (is_next or (end == at and is_led))):
            break
        if words[end].text.endswith(("'s", "’s")):
            break
        end += 1
    return end


def _is_apart(syntax: Syntax, at: int) -> bool:
    """Whether a comma or the end of a sentence stands after a word."""
    words = syntax.words
    if words[at].text.lower() in TITLES:  # "Mr. Fox"
        return False
    return words[at].stops or (at + 1 < len(words) and words[at + 1].at - words[at].end > 1)


def name_of(syntax: Syntax, first: int, last: int) -> str:
    """The words of a name, with a capital."""
    name = " ".join(without_s(word.text) for word in syntax.words[first : last + 1])
    return name[:1].upper() + name[1:]
