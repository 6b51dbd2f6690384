"""The project's own story model as a LangChain chat model: a prompt in, a brief of it out."""

import random
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import torch
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGenerationChunk
from pydantic import Field, PrivateAttr
from tokenizers import Tokenizer
from torch import Tensor

from orchestrator.chat_models import reader_network, reader_syntax
from orchestrator.chat_models.base import StreamingChatModel
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.labels import Labels
from orchestrator.tales.briefs.reading import Answer, brief_of, group_of
from orchestrator.tales.grammar import plots
from orchestrator.text.syntax import Syntax, Word, split

# Plots that are less likely than this share of the likeliest are never chosen.
LEAST_SHARE = 0.05


class ReaderModel(StreamingChatModel):
    """Reads the last message, and answers with the lines of `orchestrator.tales.briefs.brief`.

    `seed` chooses among the plots that fit, by their likelihood at `temperature`; what the prompt
    says of a plot is the likeliest. A prompt of which no word is known is answered as well, with
    a plot alone. `folder` holds `config.json`, `labels.json`, `model.safetensors`,
    `syntax.safetensors` and `tokenizer.json`; raises `OSError` or `ValueError` if one of them is
    missing or of another kind.
    """

    # Tokens of a prompt that are read at most.
    context: ClassVar[int] = reader_network.CONTEXT

    folder: Path
    threads: int = Field(default=0, ge=0)
    temperature: float = Field(default=0.6, ge=0)

    _labels: Labels = PrivateAttr()
    _network: Any = PrivateAttr()
    _grammar: Any = PrivateAttr()
    _tokenizer: Any = PrivateAttr()
    _turn: Any = PrivateAttr(default_factory=threading.Lock)
    # The last prompt, and what was marked in it.
    _last: tuple[Any, ...] = PrivateAttr(default=(None,))

    def model_post_init(self, context: Any) -> None:
        if self.threads:
            torch.set_num_threads(self.threads)
        self._labels = Labels.read(self.folder / "labels.json")
        self._network = reader_network.load(self.folder, self._labels)
        self._grammar = reader_syntax.load(self.folder, self._network.encoder.config)
        self._tokenizer = Tokenizer.from_str((self.folder / "tokenizer.json").read_text())
        # What looks like a special token in a prompt is text.
        self._tokenizer.encode_special_tokens = True

    @property
    def _llm_type(self) -> str:
        return "reader"

    def get_num_tokens(self, text: str) -> int:
        """How many tokens `text` has."""
        return len(self._tokenizer.encode(text).ids)

    def knows(self, word: str) -> bool:
        """Whether a word of small letters is one of those that the model was trained on."""
        return self._tokenizer.token_to_id(word) is not None

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        *,
        seed: int = 0,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        temperature = kwargs.get("temperature", self.temperature)
        brief = self.read(messages[-1].text, seed=seed, temperature=temperature)
        for line in brief.render().splitlines(keepends=True):
            yield ChatGenerationChunk(message=AIMessageChunk(content=line))
        yield ChatGenerationChunk(message=AIMessageChunk(content="", chunk_position="last"))

    def read(self, prompt: str, *, seed: int, temperature: float) -> Brief:
        """One reading of a prompt."""
        with self._turn, torch.inference_mode():
            # A writer reads a prompt several times; only the plot may be another one then.
            if self._last[0] != prompt:
                self._last = prompt, *self._marked(prompt)
            _, words, fits, answer = self._last
            plot = plots()[self._plot(fits, random.Random(seed), temperature)]
            return brief_of(plot, words, answer, self._labels)

    def syntax(self, prompt: str) -> Syntax:
        """The grammar of a prompt."""
        words, (tokens, cases, mask), places = self._encoded(prompt)
        with self._turn, torch.inference_mode():
            hidden = reader_syntax.shared(self._network.encoder, tokens, cases, mask)
            return reader_syntax.parsed(self._grammar, hidden, words, places)

    def _encoded(
        self, prompt: str
    ) -> tuple[list[Word], tuple[Tensor, Tensor, Tensor], list[tuple[int, int]]]:
        """The words of a prompt that are read; tokens, cases and mask; the tokens of each word."""
        words = split(prompt)
        tokens, cases, places = reader_network.encode(self._tokenizer, prompt, words)
        inputs = torch.tensor([tokens]), torch.tensor([cases]), torch.ones(1, len(tokens))
        return words[: len(places)], inputs, places

    def _marked(self, prompt: str) -> tuple[list[Word], Tensor, Answer]:
        """The words of a prompt that are read, the scores of the plots, and what is said of it."""
        words, inputs, places = self._encoded(prompt)
        hidden, fits, first, last, chosen = self._network(*inputs)
        spans = {
            key: _span(first[0, :, at], last[0, :, at], words, places)
            for at, key in enumerate(self._labels.spans)
        }
        choices = {
            key: ["", *values][int(scores[0].argmax())]
            for (key, values), scores in zip(self._labels.choices.items(), chosen, strict=True)
        }

        def body(role: str, at: int | None) -> tuple[str, str]:
            token = 0 if at is None else places[at][1]
            groups, pronouns = self._network.bodies(hidden, torch.tensor([token]))
            kind = spans.get(role)
            known = group_of(words[kind[1]].text.lower()) if kind else ""
            group = self._labels.bodies[int(groups[0].argmax())]
            return known or group, self._labels.pronouns[int(pronouns[0].argmax())]

        return words, fits[0], Answer(span=spans.get, choice=choices.__getitem__, body=body)

    def _plot(self, scores: Tensor, rng: random.Random, temperature: float) -> tuple[str, str]:
        """One of the plots that there are, by their scores."""
        table = plots()
        there = [at for at, plot in enumerate(self._labels.plots) if plot in table]
        likely = scores[there].double().softmax(0)
        if temperature:
            weights = (likely ** (1 / temperature)) * (likely >= LEAST_SHARE * likely.max())
        else:
            weights = (likely == likely.max()).double()
        at = rng.choices(there, weights.tolist())[0]
        return self._labels.plots[at]


def _span(
    first: Tensor, last: Tensor, words: list[Word], places: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """The first and last word of the likeliest span within a sentence; None for none."""
    if not words:
        return None
    firsts = torch.cat([first[:1], first[[a for a, _ in places]]]).log_softmax(0).tolist()
    lasts = torch.cat([last[:1], last[[b for _, b in places]]]).log_softmax(0).tolist()
    best, found = firsts[0] + lasts[0], None
    best_start = 0
    # The likeliest first word before each last one in its sentence: linear in the words.
    for at in range(1, len(words) + 1):
        if not best_start or firsts[at] > firsts[best_start]:
            best_start = at
        if firsts[best_start] + lasts[at] > best:
            best, found = firsts[best_start] + lasts[at], (best_start - 1, at - 1)
        if words[at - 1].stops:
            best_start = 0
    return found
