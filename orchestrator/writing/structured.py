"""A story and what its pictures show in one answer: how it is asked for, and how it is read.

Models of a few billion parameters hold a JSON schema well where their server helps, and often where
it does not; they also fence it, add remarks, or stop in the middle. What can be read of such an
answer is read.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from langchain_core.utils.json import parse_partial_json

from orchestrator.english import strip_invalid_chars, words
from orchestrator.types import Descriptions
from orchestrator.writing.quality import clean_description, description_problems, without_thoughts

# Text encoders read some seventy tokens, and styles want some of them.
MOST_WORDS = 45
LEAST_WORDS = 7
# Names, quotes and braces of the JSON, and what a model pads them with.
FRAME_TOKENS = 60

_OBJECT = re.compile(r'\{\s*"')

# In this order, so that the descriptions can go by the story.
SCHEMA: dict[str, Any] = {
    "title": "PictureStory",
    "description": "A story for children and what its two pictures show.",
    "type": "object",
    "properties": {
        "story": {
            "type": "string",
            "description": "The story, 150 to 250 words, paragraphs parted by a blank line.",
        },
        "character": {
            "type": "string",
            "description": "What the main character looks like, one sentence of 20 to 40 words.",
        },
        "background": {
            "type": "string",
            "description": "What the empty place looks like, one sentence of 20 to 40 words.",
        },
    },
    "required": ["story", "character", "background"],
    "additionalProperties": False,
}

ASKED = [
    (
        "system",
        "You write short picture books for children and brief their illustrator. You answer with "
        "one JSON object and nothing else.",
    ),
    (
        "human",
        """\
Write a picture story about the request below. Your answer has three fields:

"story": 150 to 250 words in the language of the request, in three to five short paragraphs: a \
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
# How the answer of a model begins that can be led.
BEGUN = '{"story": "'


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The fields of an answer, as they were said. What is missing is empty."""

    story: str = ""
    character: str = ""
    background: str = ""


def read_answer(text: str) -> Answer:
    """What can be read of an answer: fenced, with remarks around it or cut off in the middle."""
    text = without_thoughts(text)
    start = _OBJECT.search(text)
    if not start:
        return Answer()
    try:
        # Line breaks inside of strings pass, and so does what comes after the object.
        read, _ = json.JSONDecoder(strict=False).raw_decode(text, start.start())
    except ValueError:
        try:
            read = parse_partial_json(text[start.start() :])
        except ValueError:
            return Answer()
    if not isinstance(read, dict):
        return Answer()
    return Answer(**{name: _text(read.get(name)) for name in SCHEMA["properties"]})


def is_whole(text: str) -> bool:
    """Whether the text is JSON to its end."""
    if not text.rstrip().endswith("}"):
        return False
    try:
        json.loads(text, strict=False)
    except ValueError:
        return False
    return True


def descriptions_in(answer: Answer, *, without: set[str]) -> Descriptions | None:
    """Its descriptions if both are of use: concrete, and the place empty.

    `without` are the stems that only the character may be described with.
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
