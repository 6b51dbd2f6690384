"""One stage's conversation with the chat model: seeds, limits, progress, best of N tries."""

import hashlib
import logging
from collections.abc import Callable
from contextlib import closing
from typing import Any

from langchain_core.language_models import BaseChatModel
from langchain_core.prompts import ChatPromptTemplate

from orchestrator.chat_models.base import strip_reasoning
from orchestrator.chat_models.remote_errors import RemoteModelError
from orchestrator.english import strip_invalid_chars
from orchestrator.errors import StageFailed
from orchestrator.stages import Stage
from orchestrator.types import Report, WritingRequest
from orchestrator.writing import structured
from orchestrator.writing.quality import ends_sentence

logger = logging.getLogger(__name__)

Turns = list[tuple[str, str]]
TRIES = 3


class Conversation:
    """Starts from nothing, so that its answers depend on nothing that was asked before.

    `limit` is about how many tokens it takes: progress is a share of it. `tokens` counts all that
    came, `calls` the generations, `tries` one more than those whose answer was thrown away.
    `answer` is the last answer.
    """

    def __init__(
        self,
        model: BaseChatModel,
        request: WritingRequest,
        stage: Stage,
        report: Report,
        *,
        limit: int,
    ) -> None:
        self.model = model
        self.supports_prefill = getattr(model, "supports_prefill", False)
        self.stage = stage
        self.seed = request.seed
        self.report = report
        self.limit = limit
        self.tokens = self.calls = 0
        self.tries = 1
        self.answer = ""
        if self.supports_prefill:
            model.reset()

    def best_of_n(
        self,
        turns: Turns,
        values: dict[str, Any],
        *,
        finish: Callable[[str], str],
        check: Callable[[str], list[str]],
        limit: int,
        prefix: str = "",
        prefill: str = "",
        fallback: str = "",
    ) -> str:
        """The first answer without a problem, else that with the fewest of `TRIES`.

        `finish` cleans an answer, `prefill` included, and `check` lists its problems. `prefix` is
        what the model wrote before. An answer with problems gives way to `fallback`.
        """
        prefill = prefill if self.supports_prefill else ""
        answers: list[tuple[list[str], str]] = []
        # A conversation that has used up twice its tokens tries no more.
        while not answers or (
            answers[-1][0] and len(answers) < TRIES and self.tokens < 2 * self.limit
        ):
            self.tries += bool(answers)
            text = self.generate(turns, values, prefix=prefix, prefill=prefill, limit=limit)
            answer = finish(prefill + text)
            answers.append((check(answer), answer))
            if answers[-1][0]:
                logger.info("Try %d of an answer: %s", len(answers), ", ".join(answers[-1][0]))
        problems, answer = min(answers, key=lambda each: len(each[0]))
        return fallback if problems and fallback else answer

    def generate(
        self,
        turns: Turns,
        values: dict[str, Any],
        *,
        limit: int,
        prefix: str = "",
        prefill: str = "",
        schema: dict[str, Any] | None = None,
    ) -> str:
        """What the model adds to `prefix` and `prefill`, in at most `limit` tokens.

        A model that supports a prefill is stopped at the end of the paragraph, or at the end of a
        sentence once it has used 60 % of `limit`. With a `schema` the answer is JSON, `prefill`
        included, whose field `story` is reported; a model that supports a prefill is stopped at its
        end. Raises `StageFailed`, or `RemoteModelError` if the server cannot answer with JSON.
        """
        self.calls += 1
        digest = hashlib.sha256(f"{self.seed}/{self.calls}".encode()).digest()
        options: dict[str, Any] = {"seed": int.from_bytes(digest[:4], "big"), "max_tokens": limit}
        if self.supports_prefill:
            turns = [*turns, ("ai", "{prefilled}")]
            if not schema:
                options["stop"] = ["\n"]
        elif schema:
            options["schema"] = schema
        chain = ChatPromptTemplate(turns) | self.model.bind(**options)
        text = ""

        def shown() -> str:
            if schema:
                return structured.read_answer(prefill + text).story
            return prefix + prefill + strip_reasoning(text)

        def is_enough(number: int) -> bool:
            if schema:
                return structured.is_whole(prefill + text)
            return number > limit * 0.6 and ends_sentence(text)

        # The text is read again each time it has grown by a hundredth, not with each token: time
        # grows with its length, not with the square of it.
        next_length = 0.0
        try:
            with closing(chain.stream(values | {"prefilled": prefix + prefill})) as chunks:
                for number, chunk in enumerate(chunks):
                    text += strip_invalid_chars(chunk.text)
                    # While a server is silent, empty chunks come.
                    self.tokens += self.supports_prefill or bool(chunk.text)
                    is_due = len(text) >= next_length
                    if is_due:
                        next_length = 1.01 * len(text) + 1
                    self._report(shown() if is_due else "")
                    if self.supports_prefill and is_enough(number):
                        break
        except RemoteModelError as error:
            if schema and error.is_format:
                raise
            raise StageFailed(self.stage, str(error)) from error
        self._report(shown())
        self.answer = prefill + text
        return self.answer if schema else text

    def _report(self, text: str) -> None:
        self.report(min(self.tokens / self.limit, 1.0), text=text or None)
