"""The answer: one text that holds a whole picture book, made to be streamed and parsed by lines.

What the model is given, and what it answers:

    3 pages, ages 5-7                                   <- the request, `Request.render`
    a shy fox who is afraid of the dark
    # The Night That Was Not Empty                      <- the answer, `Story.render`
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

- `#` the title; `&` one of the cast: its id (hero, friend, other), its name where it has one, a
  comma, its kind, a colon, its look as a picture shows it. The cast comes before the pages, so that
  looks are settled before anything is told, and a picture can be begun while the story streams.
- A number and a blank: that page's text. Lines without a mark are further paragraphs of it.
- `+` who is seen there: `id pose mood`, parted by `; `. A bare `-`: nobody.
- `@` time and place (ground, things, sky and light, nobody in it). `@ =`: as on the page before.
  Both come after the text, which is streamed first and which they follow from.
- `*` the page that makes the cover, and the end.

Poses and moods are closed lists (`grammar.POSES`, `grammar.MOODS`), times are `grammar.DAYTIMES`.
"""

import re
from dataclasses import dataclass

from tales.grammar import DAYTIMES, MOODS, POSES, ROLES

BANDS = ("3-5", "5-7", "7-9")
MOST_PAGES = 12


class FormatError(ValueError):
    """A line that is none of the format's."""


@dataclass(frozen=True)
class Request:
    """What is asked for."""

    prompt: str
    pages: int = 1
    band: str = "5-7"

    def render(self) -> str:
        """The text that the model reads; an answer follows on the next line."""
        pages = "1 page" if self.pages == 1 else f"{self.pages} pages"
        return f"{pages}, ages {self.band}\n{' '.join(self.prompt.split())}\n"


@dataclass(frozen=True)
class Cast:
    """One character; `name` is empty where the story calls it by its kind."""

    id: str
    name: str
    kind: str
    look: str


@dataclass(frozen=True)
class Presence:
    """Somebody on a page."""

    id: str
    pose: str
    mood: str


@dataclass(frozen=True)
class Page:
    """One page; paragraphs of the text are parted by newlines."""

    text: str
    place: str
    time: str
    who: tuple[Presence, ...] = ()


@dataclass(frozen=True)
class Story:
    """A whole book."""

    title: str
    cast: tuple[Cast, ...]
    pages: tuple[Page, ...]
    cover: int = 1

    def render(self) -> str:
        """The answer as text."""
        lines = [f"# {self.title}"]
        for one in self.cast:
            name = f"{one.name}, " if one.name else ""
            lines.append(f"& {one.id} {name}{one.kind}: {one.look}")
        before = None
        for number, page in enumerate(self.pages, 1):
            lines.append(f"{number} {page.text}")
            who = "; ".join(f"{p.id} {p.pose} {p.mood}" for p in page.who)
            lines.append(f"+ {who or '-'}")
            here = (page.time, page.place)
            lines.append("@ =" if here == before else f"@ {page.time}: {page.place}")
            before = here
        lines.append(f"* {self.cover}")
        return "\n".join(lines) + "\n"

    @property
    def text(self) -> str:
        """All pages' text."""
        return "\n".join(page.text for page in self.pages)


_CAST = re.compile(rf"& ({'|'.join(ROLES)}) (?:([^,:]+), )?([^,:]+): (.+)")
_WHO = re.compile(rf"({'|'.join(ROLES)}) ({'|'.join(POSES)}) ({'|'.join(MOODS)})")
_PLACE = re.compile(rf"@ ({'|'.join(DAYTIMES)}): (.+)")
_PAGE = re.compile(r"(\d+) (.+)")


def parse(text: str) -> Story:
    """The story in an answer; FormatError where a line does not belong."""
    title, cover = "", 0
    cast: list[Cast] = []
    pages: list[Page] = []
    texts: list[str] = []
    who: tuple[Presence, ...] | None = None
    before: tuple[str, str] | None = None
    for line in text.splitlines():
        if cover:
            raise FormatError(f"after the end: {line!r}")
        if line.startswith("# ") and not title:
            title = line[2:]
        elif line.startswith("& ") and not pages and (match := _CAST.fullmatch(line)):
            cast.append(Cast(match[1], match[2] or "", match[3], match[4]))
        elif line.startswith("+ ") and texts and who is None:
            who = _presences(line[2:], {one.id for one in cast})
        elif line.startswith("@ ") and who is not None:
            if line != "@ =":
                match = _PLACE.fullmatch(line)
                if not match:
                    raise FormatError(f"not a place: {line!r}")
                before = (match[1], match[2])
            if before is None:
                raise FormatError("the first page has no place")
            pages.append(Page("\n".join(texts), before[1], before[0], who))
            texts, who = [], None
        elif line.startswith("* ") and pages and not texts:
            cover = int(line[2:]) if line[2:].isdigit() else 0
            if not 1 <= cover <= len(pages):
                raise FormatError(f"no such page for the cover: {line!r}")
        elif not texts and (match := _PAGE.fullmatch(line)) and int(match[1]) == len(pages) + 1:
            texts = [match[2]]
        elif texts and who is None and line and line[:2] not in ("# ", "& ", "* "):
            texts.append(line)
        else:
            raise FormatError(f"out of place: {line!r}")
    if not (title and cast and cover):
        raise FormatError("no end")
    return Story(title, tuple(cast), tuple(pages), cover)


def _presences(text: str, ids: set[str]) -> tuple[Presence, ...]:
    if text == "-":
        return ()
    out = []
    for part in text.split("; "):
        match = _WHO.fullmatch(part)
        if not match or match[1] not in ids:
            raise FormatError(f"nobody of the cast, or no such pose or mood: {part!r}")
        out.append(Presence(*match.groups()))
    return tuple(out)
