"""How long pages and sentences may be for readers of an age, and what is done about longer ones.

The limits of sentences are those of the story model's corpus, those of pages what a picture book
of that age has at most. A long sentence is parted where both halves can stand alone, and sentences
go to the page before or behind where that has room. No word is added or lost: "and", "but" and "so"
then begin a sentence, as they often do in stories for children.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from orchestrator.plan import READERS, Plan
from orchestrator.text.sentences import paragraphs_of

# A text is too long, and its users are told, from this multiple of a limit on.
_TOLERANCE = 1.5
# Each half of a sentence that is parted has at least so many words.
_LEAST = 4

_SUBJECTS = (
    "i|you|he|she|it|we|they|the|a|an|his|her|its|their|our|my|your|this|that|these|those|there|"
    "then|now|soon|one|two|all|both|each|every|everyone|everybody|everything|nobody|nothing|"
    "someone|somebody|something|when|while|as|if|after|before|at|in|on|from|to"
)
# A semicolon, or a conjunction that a subject follows.
_PARTS = re.compile(
    rf"; (?=\w)|, (?=(?:and|but|so|yet|then) (?:(?:{_SUBJECTS})\b|[A-Z]\w))|"
    rf" (?=(?:and|but) (?:i|he|she|we|they|it) \w)",
)


@dataclass(frozen=True, slots=True)
class Level:
    """The most words of a `sentence`, of a `page` of a book, and of a story on one page."""

    sentence: int
    page: int
    story: int

    def most(self, pages: int) -> int:
        """Words on each page of a story with that many."""
        return self.story if pages == 1 else self.page


LEVELS = dict(
    zip(READERS, (Level(15, 60, 150), Level(22, 90, 180), Level(30, 130, 225)), strict=True)
)


def fit(plan: Plan, reader: str) -> tuple[Plan, tuple[str, ...]]:
    """`plan` with texts for a `reader`, and a warning if some are still much too long."""
    level = LEVELS[reader]
    most = level.most(len(plan.pages))
    texts = [_with_short_sentences(page.text, level.sentence) for page in plan.pages]
    texts = _spread(texts, most)
    pages = tuple(
        page if page.text == text else replace(page, text=text)
        for page, text in zip(plan.pages, texts, strict=True)
    )
    long = [n for n, text in enumerate(texts, 1) if _is_too_long(text, level.sentence, most)]
    if not long:
        return replace(plan, pages=pages), ()
    which = f"Page {long[0]} is" if len(long) == 1 else f"Pages {_listed(long)} are"
    ages = reader.replace("-", " to ")
    warning = (
        f"{which} longer than readers of {ages} years are used to: {most} words a page, "
        f"{level.sentence} a sentence. Change the text by hand, or choose older readers."
    )
    return replace(plan, pages=pages), (warning,)


def _with_short_sentences(text: str, most: int) -> str:
    lines = []
    for line in text.split("\n"):
        sentences = [each for group in paragraphs_of(line) for each in group]
        parted = [part for each in sentences for part in _parted(each, most)]
        # What is not changed keeps its blanks, or has none, as in Chinese.
        lines.append(line if parted == sentences else " ".join(parted))
    return "\n".join(lines)


def _parted(sentence: str, most: int) -> list[str]:
    """`sentence` in shorter ones where it has more than `most` words and a place to part it."""
    count = len(sentence.split())
    if count <= most:
        return [sentence]
    best: tuple[int, re.Match[str]] | None = None
    opened = seen = before = 0
    for found in _PARTS.finditer(sentence):
        passage = sentence[seen : found.start()]
        opened += passage.count("“") - passage.count("”") + passage.count('"')
        seen = found.start()
        before += len(passage.split())
        # Direct speech stays as it was said; straight quotes open and close in turn.
        if opened % 2 or min(before, count - before) < _LEAST:
            continue
        off = abs(count - 2 * before)
        if best is None or off < best[0]:
            best = off, found
    if best is None:
        return [sentence]
    first, second = sentence[: best[1].start()], sentence[best[1].end() :]
    second = second[:1].upper() + second[1:]
    return [*_parted(f"{first}.", most), *_parted(second, most)]


def _spread(texts: Sequence[str], most: int) -> list[str]:
    """The same sentences in the same order, with none on a page of more than `most` words, if the
    page before or behind has room for it."""
    texts = list(texts)
    for page in reversed(range(len(texts) - 1)):
        while _words(texts[page]) > most and (cut := _last(texts[page])):
            rest, moved = cut
            if _words(texts[page + 1]) + _words(moved) > most:
                break
            texts[page], texts[page + 1] = rest, f"{moved} {texts[page + 1]}"
    for page in range(1, len(texts)):
        while _words(texts[page]) > most and (cut := _first(texts[page])):
            moved, rest = cut
            if _words(texts[page - 1]) + _words(moved) > most:
                break
            texts[page], texts[page - 1] = rest, f"{texts[page - 1]} {moved}"
    return texts


def _last(text: str) -> tuple[str, str] | None:
    """All but the last sentence, and that; None if there is one only."""
    line = text.rstrip().rpartition("\n")[2]
    moved = paragraphs_of(line)[-1][-1]
    rest = text.rstrip()[: -len(moved)].rstrip()
    return (rest, moved) if rest and text.rstrip().endswith(moved) else None


def _first(text: str) -> tuple[str, str] | None:
    line = text.lstrip().partition("\n")[0]
    moved = paragraphs_of(line)[0][0]
    rest = text.lstrip()[len(moved) :].lstrip()
    return (moved, rest) if rest and text.lstrip().startswith(moved) else None


def _is_too_long(text: str, sentence: int, page: int) -> bool:
    longest = max((len(each.split()) for group in paragraphs_of(text) for each in group), default=0)
    return longest > _TOLERANCE * sentence or _words(text) > _TOLERANCE * page


def _words(text: str) -> int:
    return len(text.split())


def _listed(numbers: Sequence[int]) -> str:
    *first, last = map(str, numbers)
    return f"{', '.join(first)} and {last}" if first else last
