"""Fake stages that do what words in the prompt say, for tests in a browser."""

import re
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from django.conf import settings

from orchestrator import Observer, Stage, Step, StoryRequest, StoryResult
from orchestrator.errors import StageFailed
from orchestrator.fakes import Behaviour, DoubleOrchestrator, lasts
from orchestrator.types import Report, Story, WritingRequest

INSTRUCTION = re.compile(
    r"\[(slow|gate|hold|hold later|fail|fail once|write|at once)(?: ([a-z_]+))?(?: (\d+))?\]"
)
SLOW_SECONDS = 1.0


class ScriptedOrchestrator(DoubleOrchestrator):
    """Obeys instructions in brackets.

    `[slow]`: each stage takes a second. `[gate STAGE]`: that one ends once there is a file `gate`
    beside the media folder. `[hold STAGE]`: that one never ends (not `scene`, which
    reports nothing and so cannot be stopped), with `[hold later STAGE]` when it is drawn again.
    `[fail STAGE]`: it fails, with `[fail once STAGE]`
    the first time only. `STAGE 3` is that stage of page 3 alone. `[write 1]`: so many pages,
    whatever is asked for. `[at once]`: the plan comes whole, as of the shipped model, not piece by
    piece. The title is the prompt, by which a test finds its story.
    """

    def __init__(self) -> None:
        super().__init__()
        self._failed: set[tuple[str, Stage | Step]] = set()
        self._begun: set[tuple[str, Stage | Step]] = set()

    @classmethod
    def from_config(cls, config: Any) -> Self:
        return cls()

    def run(self, request: StoryRequest, observer: Observer | None = None) -> StoryResult:
        self.behaviour = {}
        for what, name, number in INSTRUCTION.findall(request.prompt):
            if what in ("write", "at once"):
                continue
            for stage in _steps(name, number):
                if what == "slow":
                    self.on(stage, lasts(SLOW_SECONDS))
                elif what == "gate":
                    self.on(stage, _gated)
                elif what == "hold":
                    self.on(stage, _held)
                elif what == "hold later":
                    if (request.prompt, stage) in self._begun:
                        self.on(stage, _held)
                    self._begun.add((request.prompt, stage))
                elif what == "fail" or (request.prompt, stage) not in self._failed:
                    self.on(stage, _failing(stage))
                    self._failed.add((request.prompt, stage))
        return super().run(request, observer)

    def write(self, request: WritingRequest, report: Report) -> Story:
        for what, _, number in INSTRUCTION.findall(request.prompt):
            if what == "write":
                request = replace(request, pages=int(number))
            elif what == "at once":
                report = _without_draft(report)
        story = super().write(request, report)
        return replace(story, plan=replace(story.plan, title=request.prompt))


def _without_draft(report: Report) -> Report:
    def report_fraction(fraction: float, **_: object) -> None:
        report(fraction)

    return report_fraction


def _steps(name: str, number: str) -> list[Stage | Step]:
    if not name:
        return list(Stage)
    return [Step(Stage(name), int(number)) if number else Stage(name)]


def _gated(report: Report) -> object:
    while not Path(settings.MEDIA_ROOT).with_name("gate").exists():
        report(0.7)
        time.sleep(0.02)
    return None


def _held(report: Report) -> object:
    while True:  # until the report raises, because the story was cancelled
        report(0.7)
        time.sleep(0.02)


def _failing(step: Stage | Step) -> Behaviour:
    stage = step.stage if isinstance(step, Step) else step

    def behaviour(report: Report) -> object:
        raise StageFailed(stage, "a test wants it to. Try again.")

    return behaviour
