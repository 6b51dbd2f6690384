"""Runs single steps: recalls what was made before, reports to the observer, words failures."""

import logging
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from orchestrator.errors import Interrupted, OrchestratorError, StageFailed
from orchestrator.pipeline.steps import figure_of, is_further_pose
from orchestrator.plan import Plan
from orchestrator.runtime import memory
from orchestrator.runtime.fingerprint import stage_key
from orchestrator.runtime.model_manager import ModelManager
from orchestrator.stages import Stage, Step
from orchestrator.types import OUTPUTS, Draft

logger = logging.getLogger(__name__)

_FAILED = {
    Stage.STORY: "Story generation failed",
    Stage.CHARACTER: "Drawing the character failed",
    Stage.BACKGROUND: "Drawing the background failed",
    Stage.CUTOUT: "Cutting out the character failed",
    Stage.SCENE: "Composing the scene failed",
    Stage.NARRATION: "Reading the story aloud failed",
}
# Of a book: who, or which page.
_FAILED_OF_BOOK = {
    Stage.CHARACTER: "Drawing the {} failed",
    Stage.BACKGROUND: "Drawing the background of page {} failed",
    Stage.CUTOUT: "Cutting out the {} failed",
    Stage.SCENE: "Composing the scene of page {} failed",
    Stage.NARRATION: "Reading page {} aloud failed",
}


class Observer:
    """Follows one run, step by step, in the order they run. Override what is of interest.

    For each step the orchestrator calls `recall`, and if that returns None, `started`,
    `progressed` any number of times, and then `finished` or `failed`.

    `key` is 64 hex digits, a hash of everything that the stage's output depends on (see
    `orchestrator.runtime.fingerprint`). It is empty for a model that cannot be identified: its
    output may be used again for this story, but not for another one.

    Any method may raise `Interrupted` to stop the run. `finished` may raise `StageFailed` when
    the output cannot be stored; the step then counts as failed.
    """

    def recall(self, step: Step, key: str) -> Any | None:
        """The step's earlier output, of its type in `orchestrator.types.OUTPUTS`, or None.

        A step whose output is returned here does not run: it is neither started nor finished, and
        has no seconds in the result. May raise `StageFailed` with the message of an earlier
        `failed`: the step then counts as failed again, and `failed` is not called.
        """
        return None

    def started(self, step: Step, key: str) -> None: ...

    def progressed(self, step: Step, fraction: float, *, draft: Draft | None = None) -> None:
        """See `Report`."""

    def finished(self, step: Step, output: Any, seconds: float) -> None: ...

    def failed(self, step: Step, error: StageFailed) -> None:
        """`str(error)` is the sentence for the user, which `recall` may raise later."""

    def chosen(self, background: Step, scene: Step) -> None:
        """Of their takes, these are kept; `scene` is that of the first page on this background.

        Called whether they were made now or recalled.
        """


class Run:
    """What has happened so far in one run: seconds and failures by step, and errors for the user.

    `plan` is set once a book of several pages is drawn: its errors name the page.
    """

    def __init__(self, observer: Observer, model_manager: ModelManager) -> None:
        self.observer = observer
        self.model_manager = model_manager
        self.plan: Plan | None = None
        self.reached: set[Step] = set()
        self.seconds: dict[Step, float] = {}
        self.failures: dict[Step, StageFailed] = {}
        self.errors: list[str] = []

    def step(self, step: Step, work: Callable[..., Any], /, **inputs: Any) -> Any | None:
        """Recall the output of a step, or call `work(**inputs, report=...)` for it.

        `work` is a method of the model that does the stage. The step's key is made of that model's
        identity and of `inputs`, so an output is recalled for exactly what the method would be
        called with. Returns None if the step failed, now or when it was recalled.
        """
        key = stage_key(step.stage, work.__self__.identity, **inputs)
        self.reached.add(step)
        try:
            output = self.observer.recall(step, key)
        except StageFailed as failure:
            logger.info("%s: failed before", step.label)
            self._fail(step, failure)
            return None
        if output is not None:
            logger.info("%s: recalled", step.label)
            return output

        logger.info("%s: start", step.label)
        self.observer.started(step, key)
        start = time.perf_counter()
        try:
            try:
                output = work(**inputs, report=partial(self.observer.progressed, step))
            finally:
                seconds = time.perf_counter() - start
            _check_type(step.stage, output)
            self.observer.finished(step, output, seconds)
        except Interrupted:
            logger.warning("%s: interrupted", step.label)
            raise
        except (Exception, SystemExit) as exc:  # rembg exits where it cannot go on
            logger.exception("%s: failed after %.2f s", step.label, seconds)
            self.seconds[step] = round(seconds, 3)
            failure = self._as_failure(step, exc)
            self._fail(step, failure)
            self.observer.failed(step, failure)
            return None
        self.seconds[step] = round(seconds, 3)
        logger.info("%s: end, %.2f s", step.label, seconds)
        return output

    def sum_up(self, steps: Sequence[Step]) -> None:
        """Say once what has failed for the same reason on each page."""
        said = [str(self.failures[step]) for step in steps if step in self.failures]
        reasons = {each.partition(": ")[2] for each in said}
        if len(said) == len(steps) > 1 and len(reasons) == 1:
            whole = f"{_FAILED[steps[0].stage]}: {reasons.pop()}"
            self.errors = [*(each for each in self.errors if each not in said), whole]

    def _fail(self, step: Step, failure: StageFailed) -> None:
        self.failures[step] = failure
        # Without another take there is still the first, and so it is with another pose.
        if step.take == 1 and not is_further_pose(step):
            self.errors.append(str(failure))

    def _as_failure(self, step: Step, exc: Exception | SystemExit) -> StageFailed:
        short_of_memory = memory.is_out_of_memory(exc)
        if short_of_memory:
            self.model_manager.on_out_of_memory(exc)
        if isinstance(exc, OrchestratorError):
            reason = str(exc)
        elif short_of_memory:
            reason = f"there was not enough memory. {self.model_manager.advice[step.stage]}"
        else:
            # A library's message may hold paths and does not help a user; the log has all of it.
            reason = "AI model error. Try another seed; the server's log has the details."
        failure = StageFailed(step.stage, f"{self._what_failed(step)}: {reason}")
        failure.__cause__ = exc
        return failure

    def _what_failed(self, step: Step) -> str:
        if not self.plan:
            return _FAILED[step.stage]
        if step.stage not in (Stage.CHARACTER, Stage.CUTOUT):
            return _FAILED_OF_BOOK[step.stage].format(step.number)
        character, pose = figure_of(step.number)
        kind = self.plan.cast[character - 1].kind
        who = f"{kind} ({pose})" if is_further_pose(step) else kind
        return _FAILED_OF_BOOK[step.stage].format(who)


def _check_type(stage: Stage, output: Any) -> None:
    if not isinstance(output, OUTPUTS[stage]):
        wanted = OUTPUTS[stage].__name__
        raise TypeError(f"{stage} made a {type(output).__name__}, not a {wanted}")
