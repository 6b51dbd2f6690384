"""Every function of this package that reads a user's or a model's text, on hostile texts."""

import logging
import re
import sys
from contextlib import suppress
from dataclasses import replace

from langchain_core.exceptions import OutputParserException

from orchestrator import png
from orchestrator.chat_models import base, providers
from orchestrator.chat_models.providers import PROVIDERS
from orchestrator.fakes import plan_of
from orchestrator.narration import speakable
from orchestrator.narration.speakable import breaths
from orchestrator.painting.prompt_fitting import fit_prompt
from orchestrator.presets import storybook, vocabulary
from orchestrator.remote import errors as remote_errors
from orchestrator.remote import server
from orchestrator.tales.briefs import brief, reading, sense, whereabouts
from orchestrator.tales.briefs.people import appearance
from orchestrator.tales.phrases.sounds import sounds_right
from orchestrator.tests.support.briefs import grammar
from orchestrator.tests.support.linear_time import check, hostile_texts
from orchestrator.text import english, language, sentences, syntax
from orchestrator.writing import (
    parsers,
    prompt_check,
    quality,
    ranking,
    reading_level,
    safety,
    spelling,
    structured,
)

MODULES = (
    english,
    png,
    base,
    providers,
    remote_errors,
    server,
    vocabulary,
    brief,
    reading,
    appearance,
    whereabouts,
    language,
    prompt_check,
    quality,
    reading_level,
    safety,
    spelling,
    structured,
    sentences,
    syntax,
    speakable,
)
SERVER = PROVIDERS["ollama"]
# Letters of a text that are parsed.
READ = 300


class _Refused(Exception):
    status_code = 400


def _explained(text):
    remote_errors.explained(_Refused(text), SERVER, has_begun=False)
    remote_errors.explained(ValueError(text), SERVER, has_begun=False)


def _answered(text):
    with suppress(OutputParserException):
        parsers.BriefParser().parse(text)


def _read(text):
    """A brief whose facts are the text's own words."""
    first = text.split()[:1] or ["x"]
    keys = ("name", "place", "do", "odd", "wonder", "joy", "trouble")
    facts = dict.fromkeys(keys, " ".join(first))
    return brief.Brief("the race", "the cart without wheels", facts | {"hero": "fox / beast / he"})


def _parsed(text):
    return grammar(english.strip_invalid_chars(text[:READ]))


def _told(text):
    plan = plan_of("A fox")
    return replace(plan, pages=2 * (replace(plan.pages[0], text=text),))


FUNCTIONS = {
    "words": english.words,
    "keywords": english.keywords,
    "with_article": english.with_article,
    "strip_invalid_chars": english.strip_invalid_chars,
    "check_prompt": lambda text: prompt_check.check_prompt(text, english_only=True),
    "is_mashed": language.is_mashed,
    "clean": quality.clean,
    "ends_sentence": quality.ends_sentence,
    "repetition": quality.repetition,
    "is_refusal": quality.is_refusal,
    "story_problems": quality.story_problems,
    "clean_description": quality.clean_description,
    "read_draft": structured.read_draft,
    "read_draft, begun": lambda text: structured.read_draft(f'{{"title": "{text}'),
    "read_draft, list": lambda text: structured.read_draft(f'{{"pages": [{{"text": ["{text}'),
    "read_plan": lambda text: structured.read_plan(f'{{"pages": [{{"text": "{text}"}}]}}', 1),
    "is_whole": lambda text: structured.is_whole(f"{text}}}"),
    "answer": lambda text: _answered(text),
    "answer, begun": lambda text: _answered(f"~ the race: the cart without wheels\nhero: {text}"),
    "split": syntax.split,
    "value_of": lambda text: reading.value_of("do", syntax.split(f"A {text}")),
    "singular": reading.singular,
    # A parser reads so many words and no more: what is left over is the text itself.
    "sensible": lambda text: sense.sensible(_read(text[:40]), text, _parsed(text)),
    "locate": lambda text: whereabouts.locate({"hero": "fox / beast / he"}, text, _parsed(text)),
    "shown": lambda text: appearance.shown(
        {"hero": "fox / beast / he"}, _parsed(f"a fox with a {text}")
    ),
    "corrected": lambda text: spelling.corrected(text, english.SMALL.__contains__),
    "sounded": lambda text: spelling.sounded(text, _parsed(text)),
    "sounds_right": lambda text: sounds_right(text, ["a b"]),
    "score": lambda text: ranking.score(plan_of(f"A {text}"), prompt=text, pages=1),
    "strip_reasoning": base.strip_reasoning,
    "stop_at": lambda text: list(base.stop_at(iter(text), ["\n\n", "</s>"])),
    "SPECIAL_TOKEN": lambda text: base.SPECIAL_TOKEN.sub("", text),
    "explained": _explained,
    "say": storybook.CHARACTER.say,
    "fit_prompt": lambda text: fit_prompt(
        text, "{description}", count=lambda words: len(words.split()), limit=77
    ),
    "png text": png._writable,
    "sentences": sentences.paragraphs_of,
    "fit": lambda text: reading_level.fit(_told(f"A {text}"), "3-5"),
    "speakable": lambda text: list(breaths(speakable.speakable(text, {"no"}.__contains__))),
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
