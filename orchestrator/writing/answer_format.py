"""The answer of the project's own story model: a whole plan, made to be streamed and read by lines.

What the model is given, and what it answers:

    3 pages, ages 5-7                                   <- the request, `Request.render`
    a shy fox who is afraid of the dark
    ~ afraid of the dark: the dark knocks               <- the answer, `render`
    # The Night That Was Not Empty
    & hero Momo, fox: a fox with red fur, wearing a blue scarf
    & friend owl: an old owl with brown feathers
    1 Momo counted the lamps. There were nine.
    "Nine is not enough," said Momo.
    + hero sitting worried
    @ night: A green forest with tall trees, by moonlight
    2 Then the wind took all nine of them.
    + hero running scared; friend flying calm
    @ =
    3 ...
    + -
    @ dawn: A green forest with tall trees, at sunrise
    * 2

- `~` the outline: which kind of story it will be. The model settles that first, so that all that
  follows belongs to one plot. Nobody is shown it.
- `#` the title; `&` one of the cast: its id (hero, friend, other), its name where it has one, a
  comma, its kind, a colon, its look as a picture shows it. The cast comes before the pages, so that
  looks are settled before anything is told, and a picture can be begun while the story streams.
- A number and a blank: that page's text. Lines without a mark are further paragraphs of it.
- `+` who is seen there: `id pose mood`, parted by `; `. A bare `-`: nobody.
- `@` time and place (ground, things, sky and light, nobody in it). `@ =`: as on the page before.
  Both come after the text, which is streamed first and which they follow from.
- `*` the page that makes the cover, and the end.

The corpus of the model (`training/tales`) is written with `render`, and its answers are read with
`parse`: one module holds the format.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations

from orchestrator.plan import MOODS, POSES, READERS, ROLES, TIMES, Character, Page, Plan, Presence
from orchestrator.writing.casting import one_line


class FormatError(ValueError):
    """A line that is none of the format's."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the model is asked for: `pages` 1 to 12, `reader` one of `READERS`."""

    prompt: str
    pages: int = 1
    reader: str = READERS[1]

    def render(self) -> str:
        """The text that the model reads; an answer follows on the next line."""
        pages = "1 page" if self.pages == 1 else f"{self.pages} pages"
        return f"{pages}, ages {self.reader}\n{' '.join(self.prompt.split())}\n"


def render(plan: Plan, outline: str) -> str:
    """The answer that holds `plan`, whose cast has ids of `ROLES`."""
    lines = [f"~ {outline}", f"# {plan.title}"]
    for one in plan.cast:
        name = f"{one.name}, " if one.name else ""
        lines.append(f"& {one.id} {name}{one.kind}: {one.look}")
    before = None
    for number, page in enumerate(plan.pages, 1):
        lines.append(f"{number} {page.text}")
        present = "; ".join(f"{p.id} {p.pose} {p.mood}" for p in page.cast)
        lines.append(f"+ {present or '-'}")
        here = (page.time, page.place)
        lines.append("@ =" if here == before else f"@ {page.time}: {page.place}")
        before = here
    lines.append(f"* {plan.cover}")
    return "\n".join(lines) + "\n"


# Who may be in a story, by their ids.
_CASTS = (ROLES[:1], ROLES[:2], (ROLES[0], ROLES[2]), ROLES)


_TEXT = r'[^\n ] [^\n]* "\n"'

# An answer as far as its title, in GBNF.
HEAD_GRAMMAR = f'root ::= "~ " text "# " text\ntext ::= {_TEXT}'


def cast_lines(cast: Sequence[Character]) -> str:
    """The lines of an answer that say who plays, for a `cast` with the first ids of `ROLES`."""
    return "".join(f"& {one.id} {_who(one)}\n" for one in cast)


def grammar(pages: int, cast: Sequence[Character] = ()) -> str:
    """The answers for that many pages, in GBNF, which engines keep a model to.

    With a `cast`, whose ids are the first of `ROLES`, the answer was begun as far as `cast_lines`,
    and these are its ends. Every answer that it lets to its end can be read by `AnswerReader`.
    """
    rules = {
        "text": _TEXT,
        "more": r'([^\n +@*#&0-9] [^\n]* "\n")*',
        "who": r'([^\n ,:] [^\n,:]* ", ")? [^\n ,:] [^\n,:]* ": " text',
        "state": f'({_one_of(POSES)}) " " ({_one_of(MOODS)})',
        "setting": f'({_one_of(TIMES)}) ": " text',
        "place": r'"=\n" | setting',
    }
    books = []
    given = tuple(one.id for one in cast)
    for number, roles in enumerate([given] if given else _CASTS):
        groups = [group for size in range(1, len(roles) + 1) for group in permutations(roles, size)]
        seen = [' "; " '.join(f'"{one} " state' for one in group) for group in groups]
        rules[f"seen{number}"] = " | ".join(['"-"', *seen])
        who = [f'"& {one} " who' for one in roles if not given]
        told = [
            rf'"{page} " text more "+ " seen{number} "\n@ " {"setting" if page == 1 else "place"}'
            for page in range(1, pages + 1)
        ]
        books.append(" ".join(who + told))
    cover = _one_of(range(1, pages + 1))
    head = "" if given else '"~ " text "# " text '
    root = rf'{head}({" | ".join(books)}) "* " ({cover}) "\n"'
    return "\n".join(f"{name} ::= {rule}" for name, rule in {"root": root, **rules}.items())


def _who(one: Character) -> str:
    """One of a cast as a line of the answer says it, without marks that mean something there."""
    name, kind = one_line(one.name), one_line(one.kind) or "character"
    look = " ".join(one.look.split())
    return f"{name}, {kind}: {look}" if name else f"{kind}: {look}"


def _one_of(words: Iterable[object]) -> str:
    return " | ".join(f'"{word}"' for word in words)


_CHARACTER = re.compile(rf"& ({'|'.join(ROLES)}) (?:([^,:]+), )?([^,:]+): (.+)")
_PRESENCE = re.compile(rf"({'|'.join(ROLES)}) ({'|'.join(POSES)}) ({'|'.join(MOODS)})")
_PLACE = re.compile(rf"@ ({'|'.join(TIMES)}): (.+)")
_PAGE = re.compile(r"(\d{1,2}) (.+)")
_COVER = re.compile(r"\* (\d{1,2})")


class AnswerReader:
    """Reads an answer line by line, as it comes.

    `title`, `cast` and `pages` hold what was read so far, `text` what of the story can be shown.
    `is_whole` says that the last line came.
    """

    def __init__(self) -> None:
        self.outline = ""
        self.title = ""
        self.cast: list[Character] = []
        self.pages: list[Page] = []
        self.cover = 0
        self._line = ""
        self._paragraphs: list[str] = []
        self._presences: tuple[Presence, ...] | None = None
        self._setting: tuple[str, str] | None = None

    def feed(self, text: str) -> None:
        """Read what came; raises `FormatError` for the first line that does not belong."""
        *lines, self._line = (self._line + text).split("\n")
        for line in lines:
            self._read(line)

    @property
    def is_whole(self) -> bool:
        return self.cover > 0

    @property
    def text(self) -> str:
        """The story so far: whole pages, and the paragraphs and words of the page that comes."""
        shown = [page.text for page in self.pages] + self._paragraphs
        if self._presences is None and (coming := self._coming_words()):
            shown.append(coming)
        return "\n".join(shown)

    def plan(self) -> Plan:
        """The whole plan; `FormatError` if the answer has not come to its end."""
        if self._line and not self.is_whole:
            self.feed("\n")
        if not (self.title and self.cast and self.cover):
            raise FormatError("no end")
        try:
            return Plan(self.title, tuple(self.cast), tuple(self.pages), self.cover)
        except ValueError as error:
            raise FormatError(str(error)) from error

    def _coming_words(self) -> str:
        """The words of the line that has not ended, if it is one of a page's text."""
        if not self._paragraphs:
            mark = f"{len(self.pages) + 1} "
            return self._line.removeprefix(mark) if self._line.startswith(mark) else ""
        return self._line if self._line[:1] not in ("+", "@", "*") else ""

    def _read(self, line: str) -> None:
        if self.cover:
            raise FormatError(f"after the end: {line!r}")
        if line.startswith("~ ") and not self.outline:
            self.outline = line[2:]
        elif line.startswith("# ") and self.outline and not self.title:
            self.title = line[2:]
        elif (
            line.startswith("& ")
            and self.title
            and not self.pages
            and (match := _CHARACTER.fullmatch(line))
        ):
            if match[1] in {one.id for one in self.cast}:
                raise FormatError(f"the same id twice: {line!r}")
            self.cast.append(Character(match[1], match[2] or "", match[3], match[4]))
        elif line.startswith("+ ") and self._paragraphs and self._presences is None:
            self._presences = self._read_presences(line[2:])
        elif line.startswith("@ ") and self._presences is not None:
            self._end_page(line)
        elif (match := _COVER.fullmatch(line)) and self.pages and not self._paragraphs:
            if not 1 <= int(match[1]) <= len(self.pages):
                raise FormatError(f"no such page for the cover: {line!r}")
            self.cover = int(match[1])
        elif self._paragraphs and self._presences is None and line and line[:2] not in _MARKS:
            self._paragraphs.append(line)
        elif not self._paragraphs and (match := _PAGE.fullmatch(line)) and self._is_next(match[1]):
            self._paragraphs = [match[2]]
        else:
            raise FormatError(f"out of place: {line!r}")

    def _is_next(self, number: str) -> bool:
        return bool(self.cast) and int(number) == len(self.pages) + 1

    def _end_page(self, line: str) -> None:
        if line != "@ =":
            match = _PLACE.fullmatch(line)
            if not match:
                raise FormatError(f"not a place: {line!r}")
            self._setting = (match[1], match[2])
        if self._setting is None:
            raise FormatError("the first page has no place")
        time, place = self._setting
        self.pages.append(Page("\n".join(self._paragraphs), place, time, self._presences or ()))
        self._paragraphs, self._presences = [], None

    def _read_presences(self, text: str) -> tuple[Presence, ...]:
        if text == "-":
            return ()
        ids = {one.id for one in self.cast}
        found = []
        for part in text.split("; "):
            match = _PRESENCE.fullmatch(part)
            if not match or match[1] not in ids:
                raise FormatError(f"nobody of the cast, or no such pose or mood: {part!r}")
            ids.remove(match[1])
            found.append(Presence(*match.groups()))
        return tuple(found)


_MARKS = ("# ", "& ", "* ")


def parse(text: str) -> Plan:
    """The plan in a whole answer; `FormatError` where a line does not belong."""
    reader = AnswerReader()
    reader.feed(text)
    return reader.plan()
