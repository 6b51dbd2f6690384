"""What one story asks of the chat model: seeds, limits, progress, and the chain of each call."""

import hashlib
from contextlib import closing
from typing import Any

from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.language_models import BaseChatModel
from langchain_core.prompts import ChatPromptTemplate

from orchestrator.errors import StageFailed
from orchestrator.plan import Plan
from orchestrator.remote.errors import RemoteModelError
from orchestrator.stages import Stage
from orchestrator.types import Draft, Report, WritingRequest
from orchestrator.writing.parsers import DraftParser

Turns = list[tuple[str, str]]


class Conversation(BaseCallbackHandler):
    """Starts from nothing, so that its answers depend on nothing that was asked before.

    `limit` is about how many tokens it takes: progress is a share of it. `tokens` counts all that
    came, `calls` the answers. `draft` is what the last answer has come to, also if it broke off.
    """

    def __init__(
        self, model: BaseChatModel, request: WritingRequest, report: Report, *, limit: int
    ) -> None:
        self.model = model
        self.supports_prefill = getattr(model, "supports_prefill", False)
        self.seed = request.seed
        self.report = report
        self.limit = limit
        self.tokens = self.calls = 0
        self.draft = Draft()
        if self.supports_prefill:
            model.reset()

    def ask(
        self,
        turns: Turns,
        values: dict[str, Any],
        parser: DraftParser,
        *,
        limit: int,
        is_shown: bool = True,
        schema: dict[str, Any] | None = None,
        **sampling: Any,
    ) -> Draft | Plan:
        """The answer in at most `limit` tokens; drafts of it are reported if `is_shown`.

        What the parser's text begins with is begun for a model that supports a prefill; another one
        is given the `schema`. Raises `StageFailed` if the server fails, `RemoteModelError` if it
        cannot answer by the schema, and `OutputParserException` where the answer leaves its format.
        """
        self.calls += 1
        digest = hashlib.sha256(f"{self.seed}/{self.calls}".encode()).digest()
        options = {"seed": int.from_bytes(digest[:4], "big"), "max_tokens": limit} | sampling
        if self.supports_prefill and parser.begun:
            turns = [*turns, ("ai", "{begun}")]
        else:
            parser = parser.model_copy(update={"begun": ""})
            if schema:
                options["schema"] = schema
        chain = ChatPromptTemplate(turns) | self.model.bind(**options) | parser
        values = values | {"begun": parser.begun}
        self.draft = found = Draft()
        try:
            with closing(chain.stream(values, {"callbacks": [self]})) as parts:
                for found in parts:
                    if isinstance(found, Draft):
                        self.draft = found
                    self.go_on(is_shown=is_shown)
        except RemoteModelError as error:
            if schema and error.is_format:
                raise
            raise StageFailed(Stage.STORY, str(error)) from error
        return found

    def on_llm_new_token(self, token: str, **kwargs: Any) -> None:
        # While a server is silent, empty chunks come.
        self.tokens += bool(token)

    def go_on(self, *, is_shown: bool = False) -> None:
        """Report how far it is, which is where a story is interrupted."""
        done = min(self.tokens / self.limit, 1.0)
        self.report(done, draft=self.draft if is_shown else None)
