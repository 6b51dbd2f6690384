"""Fits a description into what a text encoder reads: who or where first, filler given up first."""

import inspect
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Any

from orchestrator.text.english import LISTS
from orchestrator.types import PromptFit

PLACEHOLDER = "{description}"

Fits = Callable[[Sequence[int]], bool]

# Praise and mood that no picture shows; a short prompt loses nothing with them.
_EMPTY_WORDS = LISTS["empty"]
# What opens a phrase that can be cut off, leaving a whole description in front of it.
_PHRASE_OPENERS = LISTS["phrase openers"]
# What a description must not end with once its tail is cut off.
_DANGLING_WORDS = _PHRASE_OPENERS | LISTS["danglers"]


class PromptReader:
    """What the text encoders of a pipeline of diffusers read, and by which of its arguments.

    CLIP reads 77 tokens; T5 and language models, in families that take `max_sequence_length`, read
    hundreds. Where a family has both, each is given as much as it reads, and what the long one
    reads is what is drawn: CLIP gives it no more than the mood.

    What is longer is cut, and said to be, not encoded in pieces of 77 tokens: a description and
    its style come to some 65, and an encoder that reads pieces one by one loses what belongs to
    what between them.
    """

    def __init__(self, pipeline: Any) -> None:
        takes = inspect.signature(pipeline.__call__).parameters
        longest = takes["max_sequence_length"].default if "max_sequence_length" in takes else None
        short, long = [], []
        self._is_long: dict[str, bool] = {}
        for name, part in pipeline.components.items():
            kind, _, number = name.partition("_")
            encoder = pipeline.components.get(f"text_encoder_{number}".rstrip("_"))
            if kind not in ("tokenizer", "processor") or part is None or encoder is None:
                continue
            is_clip = any("CLIP" in base.__name__ for base in type(encoder).__mro__)
            reads_long = "max_sequence_length" in takes and not is_clip
            (long if reads_long else short).append(getattr(part, "tokenizer", part))
            argument = f"prompt_{number}".rstrip("_")
            if argument in takes:
                self._is_long[argument] = reads_long
        self._encoders: dict[bool, _Encoders] = {}
        if long:
            self._encoders[True] = _LongEncoders(long, most=longest)
            # Lumina puts its own words in front.
            if before := getattr(pipeline, "system_prompt", None):
                self._encoders[True].reserve(f"{before} <Prompt Start> ")
        if short:
            self._encoders[False] = _Encoders(short)

    def fit(self, description: str, template: str) -> tuple[PromptFit, dict[str, str]]:
        """How `description` is fitted into `template`, and the arguments that say it.

        The fit is that of the encoder that decides what is drawn.
        """
        fits = {
            is_long: encoders.fit(description, template)
            for is_long, encoders in self._encoders.items()
        }
        decides = any(self._is_long.values())
        texts = {argument: fits[is_long].text for argument, is_long in self._is_long.items()}
        return fits[decides], texts


class _Encoders:
    """Text encoders that are given the same text; that which reads least sets the limit."""

    def __init__(self, tokenizers: Sequence[Any], *, most: int | None = None) -> None:
        self._tokenizers = tokenizers
        limits = [*(tokenizer.model_max_length for tokenizer in tokenizers), most]
        self._limit = min(limit for limit in limits if limit)
        self._take_for_text()

    def _take_for_text(self) -> None:
        """See to it that "[SEP]" or "<|endoftext|>" in a description is text, not the end of it."""
        for tokenizer in self._tokenizers:
            tokenizer.split_special_tokens = True

    def fit(self, description: str, template: str) -> PromptFit:
        return fit_prompt(description, template, count=self._count, limit=self._limit)

    def _count(self, text: str) -> int:
        return max(len(tokenizer(text, verbose=False).input_ids) for tokenizer in self._tokenizers)


_AS_ASKED = {"tokenize": False, "add_generation_prompt": True}


class _LongEncoders(_Encoders):
    """Those that a pipeline may wrap a prompt for, as a user's message of a chat."""

    def _take_for_text(self) -> None:
        # The pipeline's own words around the prompt are special tokens that must stay such, so
        # those in a description are broken up instead.
        special = {
            str(token)
            for tokenizer in self._tokenizers
            for token in tokenizer.added_tokens_decoder.values()
            if token.special and len(str(token)) > 1
        }
        longest_first = sorted(special, key=len, reverse=True)
        self._special = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")
        chat = [{"role": "user", "content": ""}]
        self._limit -= max(
            len(tokenizer(tokenizer.apply_chat_template(chat, **_AS_ASKED)).input_ids)
            if tokenizer.chat_template
            else 0
            for tokenizer in self._tokenizers
        )

    def reserve(self, text: str) -> None:
        """Leave room for words of the pipeline's own."""
        self._limit -= self._count(text)

    def fit(self, description: str, template: str) -> PromptFit:
        text = self._special.sub(lambda found: f"{found[0][0]} {found[0][1:]}", description)
        return super().fit(text, template)


def fit_prompt(
    description: str, template: str, *, count: Callable[[str], int], limit: int
) -> PromptFit:
    """Put as much of `description` into `template` as an encoder of `limit` tokens reads.

    `template` holds `{description}` once. Its other words are reserved: those behind the
    description are given up, the last first, only where they alone fill the limit.
    `count` gives a text's length in tokens with the encoder's special tokens, not truncated.
    A description that is too long loses its empty adjectives first, then phrases from its end,
    then words, at last letters; what was given up is in `PromptFit.dropped`. Nothing in
    `description` is interpreted.
    """
    before, _, after = template.partition(PLACEHOLDER)
    words = _clean(description).split()
    dropped_style: list[str] = []

    def prompt(text: str) -> str:
        if after:
            text = text.rstrip(" .,;:")
        return f"{before}{text}{after}".strip(" ,")

    def fits(kept: Sequence[int]) -> bool:
        return count(prompt(" ".join(words[index] for index in kept))) <= limit

    while after and count(prompt("")) >= limit:
        after, _, last = after.rpartition(",")
        dropped_style.insert(0, last.strip())

    kept: Sequence[int] = range(len(words))
    # A word is a token at least: a text of more words than the limit need not be counted.
    if len(words) > limit or not fits(kept):
        kept = _without_empty_words(words, kept[:limit], fits)
        kept = _beginning(words, kept, fits)
    text = " ".join(words[index] for index in kept)
    dropped = [word for index, word in enumerate(words) if index not in set(kept)]
    if words and not kept:
        # One word longer than the encoder reads: its first letters are all that can be kept.
        letters = bisect_left(
            range(len(words[0])), True, key=lambda end: count(prompt(words[0][: end + 1])) > limit
        )
        text, dropped[0] = words[0][:letters], words[0][letters:]

    text = prompt(text)
    return PromptFit(text=text, tokens=count(text), limit=limit, dropped=(*dropped, *dropped_style))


def _clean(text: str) -> str:
    """Without what no tokenizer takes: control characters, and surrogates that stand alone."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)


def _without_empty_words(words: list[str], kept: Sequence[int], fits: Fits) -> Sequence[int]:
    """Give up empty adjectives, the last first, until the rest fits or none is left."""
    for index in reversed(kept):
        if not _is_empty(words[index]):
            continue
        kept = [other for other in kept if other != index]
        # "truly magnificent" goes as a whole: "a truly knight" would be left.
        if fits(kept) and not (index and _is_empty(words[index - 1])):
            break
    return kept


def _is_empty(word: str) -> bool:
    return word.lower() in _EMPTY_WORDS


def _beginning(words: list[str], kept: Sequence[int], fits: Fits) -> Sequence[int]:
    """The longest beginning that fits and ends where a phrase ends; failing that, a word."""
    ends = [
        end
        for end in range(1, len(kept) + 1)
        if end == len(kept)
        or words[kept[end - 1]][-1] in ".,;:!?"
        or words[kept[end]].lower() in _PHRASE_OPENERS
    ]
    inside_first_phrase = range(1, ends[0] if ends else 1)
    for end in [*reversed(ends), *reversed(inside_first_phrase)]:
        whole = end
        while whole and words[kept[whole - 1]].lower() in _DANGLING_WORDS:
            whole -= 1
        if whole and fits(kept[:whole]):
            return kept[:whole]
    return kept[:1] if fits(kept[:1]) else []
