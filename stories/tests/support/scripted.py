"""Fake stages that do what words in the prompt say, for tests in a browser."""

import re
import time
from dataclasses import replace
from typing import Any, Self

from orchestrator import Observer, Stage, StoryRequest, StoryResult
from orchestrator.errors import StageFailed
from orchestrator.fakes import Behaviour, DoubleOrchestrator, lasts
from orchestrator.types import Report, Story, WritingRequest

INSTRUCTION = re.compile(r"\[(slow|hold|fail|fail once)(?: ([a-z_]+))?\]")
SLOW_SECONDS = 1.0


class ScriptedOrchestrator(DoubleOrchestrator):
    """Obeys instructions in brackets.

    `[slow]`: each stage takes a second. `[hold STAGE]`: that one never ends (not `scene`, which
    reports nothing and so cannot be stopped). `[fail STAGE]`: it fails, with `[fail once STAGE]`
    the first time only. The title is the prompt, by which a test finds its story.
    """

    def __init__(self) -> None:
        super().__init__()
        self._failed: set[tuple[str, Stage]] = set()

    @classmethod
    def from_config(cls, config: Any) -> Self:
        return cls()

    def run(self, request: StoryRequest, observer: Observer | None = None) -> StoryResult:
        self.behaviour = {}
        for what, name in INSTRUCTION.findall(request.prompt):
            for stage in [Stage(name)] if name else list(Stage):
                if what == "slow":
                    self.on(stage, lasts(SLOW_SECONDS))
                elif what == "hold":
                    self.on(stage, _held)
                elif what == "fail" or (request.prompt, stage) not in self._failed:
                    self.on(stage, _failing(stage))
                    self._failed.add((request.prompt, stage))
        return super().run(request, observer)

    def write(self, request: WritingRequest, report: Report) -> Story:
        story = super().write(request, report)
        return replace(story, plan=replace(story.plan, title=request.prompt))


def _held(report: Report) -> object:
    while True:  # until the report raises, because the story was cancelled
        report(0.7)
        time.sleep(0.02)


def _failing(stage: Stage) -> Behaviour:
    def behaviour(report: Report) -> object:
        raise StageFailed(stage, "a test wants it to. Try again.")

    return behaviour
