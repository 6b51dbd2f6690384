"""LangChain parsers that read a plan while it streams: `prompt | model | parser`.

Each yields a `Draft` for every chunk of the model, also for an empty one, so that whoever reads the
chain can stop it at any time. What was read in all comes last.
"""

from abc import abstractmethod
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from langchain_core.exceptions import OutputParserException
from langchain_core.messages import BaseMessage
from langchain_core.output_parsers import BaseTransformOutputParser
from langchain_core.runnables import RunnableConfig

from orchestrator.chat_models.base import strip_reasoning
from orchestrator.plan import Plan
from orchestrator.tales.briefs import brief
from orchestrator.tales.briefs.brief import Brief
from orchestrator.text.english import strip_invalid_chars
from orchestrator.types import Draft
from orchestrator.writing import structured


class DraftParser(BaseTransformOutputParser[Draft | Plan | Brief]):
    """`begun` is how the answer begins, if the model was made to go on from there."""

    begun: str = ""

    def parse(self, text: str) -> Draft | Plan | Brief:
        """What is in a whole answer, or as much of it as there is."""
        *_, last = self._read(iter([text]))
        return last

    def transform(
        self,
        input: Iterator[str | BaseMessage],
        config: RunnableConfig | None = None,
        **kwargs: Any,
    ) -> Iterator[Draft | Plan | Brief]:
        # Not as the base class does it: closing that reads the model's answer to its end first.
        with closing(input):
            chunks = (each.text if isinstance(each, BaseMessage) else each for each in input)
            yield from self._read(strip_invalid_chars(chunk) for chunk in chunks)

    @abstractmethod
    def _read(self, chunks: Iterator[str]) -> Iterator[Draft | Plan | Brief]: ...


class BriefParser(DraftParser):
    """Reads what the project's own story model read out of a prompt, a `Brief`.

    Its last value is a `Brief`. Raises `OutputParserException` where the answer names no plot.
    """

    def _read(self, chunks: Iterator[str]) -> Iterator[Draft | Plan | Brief]:
        text = ""
        for chunk in chunks:
            text += chunk
            yield Draft()
        try:
            yield brief.read(text)
        except ValueError as exc:
            raise OutputParserException(str(exc)) from exc


class _GrowingParser(DraftParser):
    """Reads the whole text again each time it has grown by a hundredth, not with each chunk: time
    grows with its length, not with the square of it."""

    def _read(self, chunks: Iterator[str]) -> Iterator[Draft | Plan]:
        text, due, draft = self.begun, 0.0, Draft()
        for chunk in chunks:
            text += chunk
            if len(text) >= due:
                due = 1.01 * len(text) + 1
                draft = self._draft(text)
                if self._is_whole(text):
                    break
            yield draft
        yield self._result(text)

    @abstractmethod
    def _draft(self, text: str) -> Draft: ...

    def _is_whole(self, text: str) -> bool:
        return False

    def _result(self, text: str) -> Draft | Plan:
        return self._draft(text)


class JsonParser(_GrowingParser):
    """Reads a plan in JSON: fenced, with remarks around it, or cut off in the middle.

    The last value is a `Plan` if all of one for `pages` pages came. Where there is no JSON, the
    text itself is taken for the story.
    """

    pages: int = 1
    cast: tuple[Any, ...] = ()  # of `Character`, if it was given

    def _draft(self, text: str) -> Draft:
        return structured.read_draft(text)

    def _is_whole(self, text: str) -> bool:
        return structured.is_whole(text)

    def _result(self, text: str) -> Draft | Plan:
        return structured.read_plan(text, self.pages, self.cast) or structured.read_draft(text)


class TextParser(_GrowingParser):
    """Reads prose, without what a model says to itself before."""

    def _draft(self, text: str) -> Draft:
        return Draft(text=strip_reasoning(text))
