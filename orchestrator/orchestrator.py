"""Runs the stages of one story, in order, and says what came of each."""

import logging
import time
from collections.abc import Callable
from pathlib import PurePath
from typing import Any, Self, TypeVar

from orchestrator.compositor import compose
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import (
    FETCH,
    Interrupted,
    ModelsMissing,
    OrchestratorError,
    StageFailed,
)
from orchestrator.types import (
    Composer,
    Cutout,
    Cutter,
    Descriptions,
    Painter,
    Painting,
    Report,
    Scene,
    Stage,
    Story,
    StoryRequest,
    StoryResult,
    Writer,
)
from orchestrator.weights import missing_files

logger = logging.getLogger(__name__)

Output = TypeVar("Output")

_FAILED = {
    Stage.STORY: "Story generation failed",
    Stage.DESCRIPTIONS: "Describing the pictures failed",
    Stage.CHARACTER: "Drawing the character failed",
    Stage.BACKGROUND: "Drawing the background failed",
    Stage.CUTOUT: "Cutting out the character failed",
    Stage.SCENE: "Composing the scene failed",
}


class Observer:
    """Told of each stage as it happens. Override what is of interest.

    `progressed` may raise `Interrupted` to stop the run; so may the others. `finished` may raise
    `StageFailed` when the output cannot be kept, and the stage then counts as failed.
    """

    def started(self, stage: Stage) -> None: ...

    def progressed(self, stage: Stage, fraction: float, *, text: str | None = None) -> None: ...

    def finished(self, stage: Stage, output: Any, seconds: float) -> None: ...

    def failed(self, stage: Stage, error: StageFailed) -> None: ...


class StoryOrchestrator:
    """One prompt in, one illustrated story out. Stages are handed in, so a test hands in others.

    Not for two threads at once: stages hold models with state. Whoever shares one takes turns.
    """

    def __init__(
        self, *, writer: Writer, painter: Painter, cutter: Cutter, composer: Composer = compose
    ) -> None:
        self.writer = writer
        self.painter = painter
        self.cutter = cutter
        self.composer = composer

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the models of `config`, which takes seconds.

        Raises `ModelsMissing` or `ConfigurationError`.
        """
        # Before any is loaded: whoever waits for the files asks again and again.
        if missing := missing_files(config):
            names = ", ".join(PurePath(file.path).name for file in missing)
            raise ModelsMissing(
                f"Not all models are on the server ({names}). {FETCH} "
                "`python manage.py check` says more."
            )
        # torch, diffusers, openvino and rembg are loaded with the stages that need them.
        from orchestrator.cutter import RembgCutter
        from orchestrator.painter import DiffusersPainter
        from orchestrator.writer import StoryWriter

        return cls(
            writer=StoryWriter.from_config(config),
            painter=DiffusersPainter.from_config(config),
            cutter=RembgCutter.from_config(config),
        )

    def warm_up(self) -> None:
        """One small real pass through each model, so that the first story pays for nothing."""
        self.writer.warm_up()
        self.painter.warm_up()
        self.cutter.warm_up()

    def run(self, request: StoryRequest, observer: Observer | None = None) -> StoryResult:
        """Tell and illustrate one story.

        The story is essential: `StageFailed` if there is none. A picture is not: it stays None in
        the result, and `errors` says why. `Interrupted` from the observer passes through.
        """
        run = _Run(observer or Observer())

        # 1. Write
        story = run.stage(Stage.STORY, Story, lambda report: self.writer.write(request, report))
        if story is None:
            raise run.failures[Stage.STORY]

        # 2. Describe
        descriptions = run.stage(
            Stage.DESCRIPTIONS,
            Descriptions,
            lambda report: self.writer.describe(request, story, report),
        )
        if descriptions is None:
            # The prompt names who and where, if less vividly: better than no pictures at all.
            descriptions = Descriptions(character=request.prompt, background=request.prompt)

        # 3. Draw
        character = run.stage(
            Stage.CHARACTER,
            Painting,
            lambda report: self._paint(Stage.CHARACTER, descriptions.character, request, report),
        )
        background = run.stage(
            Stage.BACKGROUND,
            Painting,
            lambda report: self._paint(Stage.BACKGROUND, descriptions.background, request, report),
        )

        # 4. Cut out
        cutout = character and run.stage(
            Stage.CUTOUT, Cutout, lambda report: self.cutter.cut_out(character.image, report)
        )

        # 5. Compose
        scene = (
            background
            and cutout
            and run.stage(
                Stage.SCENE, Scene, lambda report: self.composer(background.image, cutout.image)
            )
        )
        return StoryResult(
            request=request,
            story=story,
            descriptions=descriptions,
            character=character,
            background=background,
            cutout=cutout,
            scene=scene,
            errors=run.messages(),
            seconds=run.seconds,
        )

    def _paint(
        self, stage: Stage, description: str, request: StoryRequest, report: Report
    ) -> Painting:
        return self.painter.paint(
            stage, description, style=request.style, seed=request.seed_for(stage), report=report
        )


class _Run:
    """What has happened so far in one run: seconds and failures by stage."""

    def __init__(self, observer: Observer) -> None:
        self.observer = observer
        self.seconds: dict[Stage, float] = {}
        self.failures: dict[Stage, StageFailed] = {}

    def stage(
        self, stage: Stage, kind: type[Output], work: Callable[[Report], Output]
    ) -> Output | None:
        """Do one stage's work: its output, or None if it failed."""

        def report(fraction: float, *, text: str | None = None) -> None:
            self.observer.progressed(stage, fraction, text=text)

        logger.info("%s: start", stage)
        self.observer.started(stage)
        start = time.perf_counter()
        try:
            output = work(report)
            if not isinstance(output, kind):
                raise TypeError(f"{stage} made a {type(output).__name__}, not a {kind.__name__}")
            seconds = time.perf_counter() - start
            self.observer.finished(stage, output, seconds)
        except Interrupted:
            logger.warning("%s: interrupted after %.2f s", stage, time.perf_counter() - start)
            raise
        except (Exception, SystemExit) as exc:  # rembg exits where it cannot go on
            seconds = time.perf_counter() - start
            logger.exception("%s: failed after %.2f s", stage, seconds)
            failure = _as_failure(stage, exc)
            self.failures[stage] = failure
            self.observer.failed(stage, failure)
            output = None
        else:
            logger.info("%s: end, %.2f s", stage, seconds)
        self.seconds[stage] = round(seconds, 3)
        return output

    def messages(self) -> tuple[str, ...]:
        """What the user is told: every failure, and what could not be made because of it."""
        messages = [str(failure) for failure in self.failures.values()]
        if Stage.DESCRIPTIONS in self.failures:
            messages.append("The pictures were drawn from the prompt itself.")
        if Stage.SCENE not in self.seconds:
            messages.append(
                "The scene was not composed: it needs the cut-out character and the background."
            )
        return tuple(messages)


def _as_failure(stage: Stage, exc: Exception | SystemExit) -> StageFailed:
    if isinstance(exc, OrchestratorError):
        reason = str(exc)
    elif isinstance(exc, MemoryError):
        reason = "there was not enough memory. Close other programs or choose a smaller preset."
    else:
        # What a library says may hold paths, and is no help to a user; the log has it whole.
        reason = "AI model error. Try another seed; the server's log has the details."
    failure = StageFailed(stage, f"{_FAILED[stage]}: {reason}")
    failure.__cause__ = exc
    return failure
