"""A page's text in sentences, each exactly as it stands in the text."""

from collections.abc import Iterator

_ENDS = (".", "!", "?", "…")
_OPENING = "\"'“‘«([{*_"
_CLOSING = "\"'”’»)]}*_"
# A capital may follow these within a sentence.
_ABBREVIATIONS = frozenset(
    (
        *("Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Sr", "Jr", "Rev", "Fr", "Capt", "Col"),
        *("Gen", "Lt", "Sgt", "Maj", "Cmdr", "Hon", "Messrs", "Mt", "Ft", "No", "Nos", "Vol"),
        *("vs", "e.g", "i.e", "approx", "ca", "p", "pp"),
    )
)


def paragraphs_of(text: str) -> list[list[str]]:
    """The sentences of each paragraph, with single blanks; a paragraph is a line of `text`."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [list(_sentences(line)) for line in lines if line]


def _sentences(paragraph: str) -> Iterator[str]:
    words = paragraph.split(" ")
    start, is_end = 0, False
    for index, word in enumerate(words, 1):
        # A dash or an emoji belongs to what is before it.
        is_end = _ends_sentence(word) or (is_end and not any(map(str.isalnum, word)))
        if index == len(words) or (is_end and _begins_sentence(words[index])):
            yield " ".join(words[start:index])
            start = index


def _begins_sentence(word: str) -> bool:
    """Not so: “Where?” asked Pip."""
    first = word.lstrip(_OPENING)[:1]
    return first.isalnum() and not first.islower()


def _ends_sentence(word: str) -> bool:
    bare = word.rstrip(_CLOSING)
    if not bare.endswith(".") or bare.endswith(".."):
        return bare.endswith(_ENDS)
    stem = bare[:-1].lstrip(_OPENING)
    # J. K. Rowling; but "It was I. Nobody else was there."
    is_initial = len(stem) == 1 and stem.isupper() and stem != "I"
    return not (is_initial or stem in _ABBREVIATIONS)
