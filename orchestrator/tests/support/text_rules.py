"""Every function of this package that reads a user's or a model's text, on hostile texts."""

import logging
import re
import sys

from orchestrator import english, png
from orchestrator.chat_models import base, providers, remote_errors
from orchestrator.chat_models.providers import PROVIDERS
from orchestrator.painting.prompt_fitting import fit_prompt
from orchestrator.presets import storybook, vocabulary
from orchestrator.tests.support.linear_time import check, hostile_texts
from orchestrator.writing import descriptions, prompt_parser, quality, structured

MODULES = (
    english,
    png,
    base,
    providers,
    remote_errors,
    vocabulary,
    descriptions,
    prompt_parser,
    quality,
)
SERVER = PROVIDERS["ollama"]


class _Refused(Exception):
    status_code = 400


def _explained(text):
    remote_errors.explained(_Refused(text), SERVER, has_begun=False)
    remote_errors.explained(ValueError(text), SERVER, has_begun=False)


FUNCTIONS = {
    "words": english.words,
    "keywords": english.keywords,
    "with_article": english.with_article,
    "strip_invalid_chars": english.strip_invalid_chars,
    "parse_prompt": prompt_parser.parse_prompt,
    "parse_prompt, cut": lambda text: prompt_parser.parse_prompt(text, most_bytes=3000),
    "unreadable": prompt_parser.unreadable,
    "find_subject": prompt_parser.find_subject,
    "find_place": prompt_parser.find_place,
    "subject_of_story": prompt_parser.subject_of_story,
    "clean": quality.clean,
    "ends_sentence": quality.ends_sentence,
    "repetition": quality.repetition,
    "is_refusal": quality.is_refusal,
    "story_problems": quality.story_problems,
    "passage_problems": lambda text: quality.passage_problems(text, before=text),
    "clean_description": quality.clean_description,
    "description_problems": lambda text: quality.description_problems(text, without={"a"}),
    "read_answer": structured.read_answer,
    "read_answer, begun": lambda text: structured.read_answer(f'{{"story": "{text}'),
    "read_answer, list": lambda text: structured.read_answer(f'{{"story": ["{text}'),
    "is_whole": lambda text: structured.is_whole(f"{text}}}"),
    "describe_character": lambda text: descriptions.describe_character("a girl", text, text),
    "describe_place": lambda text: descriptions.describe_place("a town", text, text),
    "strip_reasoning": base.strip_reasoning,
    "stop_at": lambda text: list(base.stop_at(iter(text), ["\n\n", "</s>"])),
    "SPECIAL_TOKEN": lambda text: base.SPECIAL_TOKEN.sub("", text),
    "explained": _explained,
    "say": storybook.CHARACTER.say,
    "fit_prompt": lambda text: fit_prompt(
        text, "{description}", count=lambda words: len(words.split()), limit=77
    ),
    "png text": png._writable,
}

if __name__ == "__main__":
    logging.disable()
    patterns = [
        value
        for module in MODULES
        for value in vars(module).values()
        if isinstance(value, re.Pattern)
    ]
    sys.exit("\n".join(check(FUNCTIONS, list(hostile_texts(patterns)))) or 0)
