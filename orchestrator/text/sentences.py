"""A page's text in sentences, each exactly as it stands in the text."""

import re
from collections.abc import Iterator

# Those of scripts without blanks end a sentence wherever they stand.
_WIDE_ENDS = "。！？｡"
_ENDS = (".", "!", "?", "…", "।", "؟", "۔", *_WIDE_ENDS)
# Quotation marks open in one language and close in another.
_OPENING = "\"'“‘„‚«»‹›([{*_¿¡「『（《〈"
_CLOSING = "\"'”’“‘«»‹›)]}*_」』）》〉"
_PIECES = re.compile(rf"[^{_WIDE_ENDS}]*[{_WIDE_ENDS}]+[{re.escape(_CLOSING)}]*|[^{_WIDE_ENDS}]+")
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
    pieces = [piece for word in paragraph.split(" ") for piece in _pieces(word)]
    start, is_end = 0, False
    for index, piece in enumerate(pieces, 1):
        # A dash or an emoji belongs to what is before it.
        is_end = _ends_sentence(piece.rstrip()) or (is_end and not any(map(str.isalnum, piece)))
        behind = "".join(pieces[index : index + 2])
        if not behind or (is_end and _begins_sentence(behind)):
            yield "".join(pieces[start:index]).rstrip()
            start, is_end = index, False


def _pieces(word: str) -> Iterator[str]:
    """The parts of `word` up to each end of a sentence within it; the last has a blank behind."""
    *first, last = _PIECES.findall(word)
    yield from first
    yield f"{last} "


def _begins_sentence(words: str) -> bool:
    """Not so: “Where?” asked Pip. Nor so: « Où ? » demanda Pip."""
    if words[0] in "«‹":
        words = words[1:].lstrip()
    first = words.lstrip(_OPENING)[:1]
    return first.isalnum() and not first.islower()


def _ends_sentence(word: str) -> bool:
    bare = word.rstrip(_CLOSING)
    if not bare.endswith(".") or bare.endswith(".."):
        return bare.endswith(_ENDS)
    stem = bare[:-1].lstrip(_OPENING)
    # J. K. Rowling; but "It was I. Nobody else was there."
    is_initial = len(stem) == 1 and stem.isupper() and stem != "I"
    return not (is_initial or stem in _ABBREVIATIONS)
