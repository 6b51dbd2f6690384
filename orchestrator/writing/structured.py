"""A story and its two descriptions in one answer: the request, and how the answer is read.

Models of a few billion parameters keep to a JSON schema well where their server enforces it, and
often where it does not. They also fence it, add remarks, or stop in the middle: what can be read of
such an answer is read.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from orchestrator.chat_models.base import strip_reasoning
from orchestrator.english import strip_invalid_chars, words
from orchestrator.types import Descriptions
from orchestrator.writing.quality import clean_description, description_problems

# Text encoders read some seventy tokens, and styles want some of them.
MOST_WORDS = 45
LEAST_WORDS = 7
# For the names, quotes and braces of the JSON, and what a model pads them with.
FRAME_TOKENS = 60

# How the answer begins where it is begun for the model.
PREFILL = '{"story": "'

_OBJECT = re.compile(r'\{\s*"')
# A string, perhaps cut off, and whether it is a key.
_STRING = re.compile(r'"((?:[^"\\]|\\.)*+)(?:"(\s*+:)?|\\?\Z)', re.DOTALL)
_BETWEEN = re.compile(r"[\s,{\[\]]*+")


def schema(most_words: int) -> dict[str, Any]:
    """The JSON schema of an answer. The descriptions come last, to follow the story."""
    descriptions = {
        "story": f"The story, {least_words(most_words)} to {most_words} words, paragraphs parted "
        "by a blank line.",
        "character": "What the main character looks like, one sentence of 20 to 40 words.",
        "background": "What the empty place looks like, one sentence of 20 to 40 words.",
    }
    return {
        "title": "PictureStory",
        "description": "A story for children and what its two pictures show.",
        "type": "object",
        "properties": {
            name: {"type": "string", "description": text} for name, text in descriptions.items()
        },
        "required": list(descriptions),
        "additionalProperties": False,
    }


def least_words(most: int) -> int:
    return most * 3 // 5


TURNS = [
    (
        "system",
        "You write short picture books for children and brief their illustrator. You answer with "
        "one JSON object and nothing else.",
    ),
    (
        "human",
        """\
Write a picture story about the request below. Your answer has three fields:

"story": {least} to {most} words in the language of the request, in short paragraphs: a \
beginning, a trouble, and an end in which something has changed. Concrete deeds, a little \
dialogue, no title and no moral.

"character": one English sentence of 20 to 40 words for an illustrator: the main character alone, \
what or who it is, its age, hair or fur, clothes and their colors, what it holds. Only what can be \
seen; no name, no feelings, no place.

"background": one English sentence of 20 to 40 words for an illustrator: the place of the story \
with nobody in it, its ground, plants or buildings, sky, light and colors. No people, no animals.

Answer as {{"story": "...", "character": "...", "background": "..."}}.

Request: {prompt}""",
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The fields of an answer, unchanged. A missing one is empty."""

    story: str = ""
    character: str = ""
    background: str = ""


def read_answer(text: str) -> Answer:
    """What can be read of an answer: fenced, with remarks around it, or cut off in the middle."""
    text = strip_reasoning(text)
    start = _OBJECT.search(text)
    if not start:
        return Answer()
    try:
        # Line breaks inside of strings pass, and so does what comes after the object.
        read, _ = json.JSONDecoder(strict=False).raw_decode(text, start.start())
    except (ValueError, RecursionError):
        read = _read_broken(text, start.start())
    return Answer(**{name: _text(read.get(name)) for name in ("story", "character", "background")})


def is_whole(text: str) -> bool:
    """Whether the text is JSON to its end."""
    if not text.rstrip().endswith("}"):
        return False
    try:
        json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _read_broken(text: str, start: int) -> dict[str, list[str]]:
    """The strings of each key, from `start` to where the text stops being JSON."""
    found: dict[str, list[str]] = {}
    values: list[str] = []
    is_list = is_due = False
    while True:
        gap = _BETWEEN.match(text, start)
        string = _STRING.match(text, gap.end())
        if not string:
            return found
        is_list = "]" not in gap[0] and (is_list or "[" in gap[0])
        if string[2]:
            values, is_due = found.setdefault(_unescaped(string[1]), []), True
        elif is_due or is_list:  # else a key that was cut off
            values.append(_unescaped(string[1]))
            is_due = False
        start = string.end()


def _unescaped(body: str) -> str:
    """The text of a JSON string, without an escape that was cut off in its middle."""
    for end in (len(body), *(len(body) - n for n in range(1, 7))):
        try:
            return json.loads(f'"{body[:end]}"', strict=False)
        except ValueError:
            continue
    return ""


def descriptions_in(answer: Answer, *, without: set[str]) -> Descriptions | None:
    """Its descriptions if both can be drawn and the place is empty, else None.

    `without` are stems that only the character may be described with.
    """
    character = clean_description(answer.character, most=MOST_WORDS)
    background = clean_description(answer.background, most=MOST_WORDS)
    if min(len(words(character)), len(words(background))) < LEAST_WORDS:
        return None
    if description_problems(character) or description_problems(background, without=without):
        return None
    return Descriptions(character=character, background=background)


def _text(value: Any) -> str:
    if isinstance(value, list):  # of paragraphs
        value = "\n\n".join(part for part in value if isinstance(part, str))
    return strip_invalid_chars(value).strip() if isinstance(value, str) else ""
