"""A plan in one answer in JSON, for models of others: the request, and how the answer is read.

Models of a few billion parameters keep to a JSON schema well where their server enforces it, and
often where it does not. They also fence it, add remarks, or stop in the middle: what can be read of
such an answer is read.
"""

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from pydantic_core import from_json

from orchestrator.chat_models.base import strip_reasoning
from orchestrator.plan import (
    MOODS,
    MOST_CAST,
    MOST_PAGES,
    POSES,
    ROLES,
    TIMES,
    Character,
    Page,
    Plan,
    Presence,
)
from orchestrator.text.english import strip_invalid_chars, words
from orchestrator.types import Draft
from orchestrator.writing.quality import clean, clean_description

# A page's place, time and cast; and the title and looks, which are there once.
PAGE_TOKENS = 90
# A look or a place of fewer words was cut off, or says nothing.
LEAST_WORDS = 3
HEAD_TOKENS = 200

# How the answer begins where it is begun for the model.
PREFILL = '{"title": "'

_OBJECT = re.compile(r'\{\s*"')
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"?', re.DOTALL)


def schema() -> dict[str, Any]:
    """The JSON schema of an answer. What pictures show comes after the text that it follows."""
    role = {"type": "string", "enum": list(ROLES)}
    present = _object(
        id=role,
        pose={"type": "string", "enum": list(POSES)},
        mood={"type": "string", "enum": list(MOODS)},
    )
    page = _object(
        text=_text("What is read aloud, paragraphs parted by a line break."),
        place=_text("The place with nobody in it, one sentence of 10 to 30 words."),
        time={"type": "string", "enum": list(TIMES)},
        cast={"type": "array", "items": present},
    )
    character = _object(
        id=role,
        name=_text("Its name, empty if it has none."),
        kind=_text("What it is, in one to three words."),
        look=_text("What a picture of it shows, one sentence of 10 to 30 words."),
    )
    return {
        "title": "PictureBook",
        "description": "A story for children and what its pictures show.",
        **_object(
            title=_text("The title, two to eight words."),
            cast={"type": "array", "items": character},
            pages={"type": "array", "items": page},
            cover={"type": "integer", "description": "Number of the page that makes the cover."},
        ),
    }


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _text(description: str) -> dict[str, str]:
    return {"type": "string", "description": description}


TURNS = [
    (
        "system",
        "You write short picture books for children and brief their illustrator. You answer with "
        "one JSON object and nothing else.",
    ),
    (
        "human",
        """\
Write a picture book about the request below, for children of {reader} years, {pages}, {least} to \
{most} words in all, no sentence of more than {longest} words, in the language of the request. It \
has a beginning, a trouble, and an end in which something has changed: concrete deeds, a little \
dialogue, no moral unless one is asked for.

Your answer has these fields:
"title": two to eight words.
"cast": one to three characters, the hero first, each with "id" (hero, friend or other), "name" \
(may be empty), "kind" (fox, girl, robot) and "look": one English sentence for an illustrator, \
what or who it is, hair or fur, clothes and their colors. Only what can be seen: no feelings, no \
place. Keep all that the request says of its looks.
"pages": for each page "text", then "place": one English sentence for an illustrator, the ground, \
plants or buildings, sky and light, nobody in it, with all that the request says of the place; \
"time" ({times}); and "cast": who is seen there, each with "id", "pose" ({poses}) and "mood" \
({moods}).
"cover": the number of the page whose picture makes the cover.

Request: {prompt}""",
    ),
]


def values(prompt: str, pages: int, reader: str, most: int, longest: int) -> dict[str, Any]:
    """What `TURNS` are filled with, for a story of `most` words, with `longest` in a sentence."""
    return {
        "prompt": prompt,
        "pages": "one page" if pages == 1 else f"{pages} pages",
        "reader": reader.replace("-", " to "),
        "least": most * 3 // 5,
        "most": most,
        "longest": longest,
        "times": ", ".join(TIMES),
        "poses": ", ".join(POSES),
        "moods": ", ".join(MOODS),
    }


def is_whole(text: str) -> bool:
    """Whether the text is JSON to its end."""
    if not text.rstrip().endswith("}"):
        return False
    try:
        json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def read_draft(text: str) -> Draft:
    """What can be shown of an answer; its text alone where that is no JSON."""
    text = strip_reasoning(text)
    if not _OBJECT.search(text):
        return Draft(text="" if "{" in text else text)
    read = _read(text)
    pages = [page for page in _items(read, "pages") if _string(page, "text")]
    return Draft(
        title=_string(read, "title"),
        cast=tuple(one for _, one in _cast(read)),
        # The last one may still grow.
        pages=tuple(filter(None, map(_page, pages[:-1], [()] * len(pages)))),
        text="\n\n".join(_string(page, "text") for page in pages),
    )


def read_plan(text: str, pages: int, given: Sequence[Character] = ()) -> Plan | None:
    """The plan in an answer for `pages` pages; None if it lacks a look, a place or a text.

    Of a cast that was `given`, the answer says on its pages who is there.
    """
    read = _read(strip_reasoning(text))
    found_cast = [(one.kind, one) for one in given] or _cast(read)
    cast = tuple(one for _, one in found_cast)
    # Models of others call them by their ids, by other ids, or by their names.
    names = {name.lower(): one.id for said, one in found_cast for name in (one.name, said) if name}
    names |= {one.id: one.id for one in given}
    found = [_page(page, _presences(page, names)) for page in _items(read, "pages")[:MOST_PAGES]]
    if not (cast and found and all(found)):
        return None
    cover = read.get("cover")
    cover = cover if isinstance(cover, int) and 1 <= cover <= len(found) else 1
    if pages == 1 and len(found) > 1:
        # Some models part a story that was to be on one page.
        shown = found[cover - 1]
        whole = "\n".join(page.text for page in found)
        found, cover = [Page(whole, shown.place, shown.time, shown.cast)], 1
    title = _string(read, "title") or cast[0].name or cast[0].kind
    return Plan(title, cast, tuple(found), cover)


def _read(text: str) -> Mapping[str, Any]:
    """The first object in the text, as far as it goes; empty if there is none."""
    text = strip_invalid_chars(text)
    start = _OBJECT.search(text)
    if not start:
        return {}
    read: Any = None
    with suppress(ValueError, RecursionError):
        # Line breaks inside of strings pass, and so does what comes after the object.
        read, _ = json.JSONDecoder(strict=False).raw_decode(text, start.start())
    if read is None:
        # A stricter reader, but one that takes an answer that was cut off.
        strict = _STRING.sub(lambda found: found[0].replace("\n", "\\n"), text[start.start() :])
        with suppress(ValueError):
            read = from_json(_LONE_SURROGATE.sub("", strict), allow_partial="trailing-strings")
    return read if isinstance(read, dict) else {}


def _cast(read: Mapping[str, Any]) -> list[tuple[str, Character]]:
    """The cast, each with the id that the model gave it."""
    cast: list[tuple[str, Character]] = []
    for one in _items(read, "cast")[:MOST_CAST]:
        look = _description(one, "look")
        if look:
            name, kind = _string(one, "name"), _string(one, "kind") or "character"
            character = Character(ROLES[len(cast)], name, kind, look)
            cast.append((_string(one, "id"), character))
    return cast


def _page(read: Mapping[str, Any], cast: tuple[Presence, ...]) -> Page | None:
    text, place = clean(_string(read, "text")), _description(read, "place")
    if not (text and place):
        return None
    return Page(text.replace("\n\n", "\n"), place, _one_of(TIMES, read.get("time"), "day"), cast)


def _presences(page: Mapping[str, Any], names: Mapping[str, str]) -> tuple[Presence, ...]:
    found = {}
    for one in _items(page, "cast"):
        if (who := names.get(_string(one, "id").lower())) and who not in found:
            pose = _one_of(POSES, one.get("pose"), "standing")
            found[who] = Presence(who, pose, _one_of(MOODS, one.get("mood"), "calm"))
    return tuple(found.values())


def _one_of(known: tuple[str, ...], value: Any, otherwise: str) -> str:
    return value if value in known else otherwise


def _description(read: Mapping[str, Any], name: str) -> str:
    found = clean_description(_string(read, name))
    return found if len(words(found)) >= LEAST_WORDS else ""


def _items(read: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = read.get(name)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _string(read: Mapping[str, Any], name: str) -> str:
    value = read.get(name)
    if isinstance(value, list):  # of paragraphs
        value = "\n".join(part for part in value if isinstance(part, str))
    return strip_invalid_chars(value).strip() if isinstance(value, str) else ""
