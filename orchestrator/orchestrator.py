"""Runs the stages of one story, in order, and says what came of each."""

import logging
import time
from collections.abc import Callable
from pathlib import PurePath
from typing import Any, Self, TypeVar

from orchestrator.compositor import Compositor
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import (
    FETCH,
    Interrupted,
    ModelsMissing,
    OrchestratorError,
    StageFailed,
)
from orchestrator.keys import stage_key
from orchestrator.types import (
    Composer,
    Cutout,
    Cutter,
    Descriptions,
    Painter,
    Painting,
    Preview,
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
    """Asked and told of each stage, in the order they run. Override what is of interest.

    Of each stage: `recall`, and unless that answered, `started`, `progressed` again and again,
    and then `finished` or `failed`. `key` is 64 hex digits, a hash of all that the stage's output
    hangs on (see `orchestrator.keys`), or empty if nothing can say that: such an output may stand
    for this story, never for another one.

    Any of them may raise `Interrupted` to stop the run. `finished` may raise `StageFailed` when
    the output cannot be kept, and the stage then counts as failed.
    """

    def recall(self, stage: Stage, key: str) -> Any | None:
        """What the stage made before (`Story`, `Descriptions`, `Painting`, `Cutout` or `Scene`).

        Such a stage is not run: it is neither started nor finished, and has no seconds in the
        result. May raise `StageFailed`, its message that of an earlier `failed`: the stage then
        counts as failed once more, in the same words, and `failed` is not told.
        """
        return None

    def started(self, stage: Stage, key: str) -> None: ...

    def progressed(
        self,
        stage: Stage,
        fraction: float,
        *,
        text: str | None = None,
        preview: Preview | None = None,
    ) -> None:
        """See `Report`. `preview` costs nothing until it is called; call it before returning."""

    def finished(self, stage: Stage, output: Any, seconds: float) -> None: ...

    def failed(self, stage: Stage, error: StageFailed) -> None:
        """`str(error)` is the sentence for the user, which `recall` may raise another day."""


class StoryOrchestrator:
    """One prompt in, one illustrated story out. Stages are handed in, so a test hands in others.

    Not for two threads at once: stages hold models with state. Whoever shares one takes turns.
    """

    def __init__(
        self,
        *,
        writer: Writer,
        painter: Painter,
        cutter: Cutter,
        composer: Composer | None = None,
    ) -> None:
        self.writer = writer
        self.painter = painter
        self.cutter = cutter
        self.composer = composer or Compositor()

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
        story = run.stage(
            Stage.STORY,
            Story,
            lambda report: self.writer.write(request, report),
            by=self.writer,
            prompt=request.prompt,
            seed=request.seed_for(Stage.STORY),
        )
        if story is None:
            raise run.failures[Stage.STORY]

        # 2. Describe
        descriptions = run.stage(
            Stage.DESCRIPTIONS,
            Descriptions,
            lambda report: self.writer.describe(request, story, report),
            by=self.writer,
            prompt=request.prompt,
            story=story.text,
            seed=request.seed_for(Stage.DESCRIPTIONS),
        )
        if descriptions is None:
            # The prompt names who and where, if less vividly: better than no pictures at all.
            descriptions = Descriptions(character=request.prompt, background=request.prompt)

        # 3. Draw
        character = self._paint(Stage.CHARACTER, descriptions.character, request, run)
        background = self._paint(Stage.BACKGROUND, descriptions.background, request, run)

        # 4. Cut out
        cutout = character and run.stage(
            Stage.CUTOUT,
            Cutout,
            lambda report: self.cutter.cut_out(character.image, report),
            by=self.cutter,
            image=character.image,
        )

        # 5. Compose
        scene = (
            background
            and cutout
            and run.stage(
                Stage.SCENE,
                Scene,
                lambda report: self.composer(background.image, cutout.image),
                by=self.composer,
                background=background.image,
                cutout=cutout.image,
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
        self, stage: Stage, description: str, request: StoryRequest, run: "_Run"
    ) -> Painting | None:
        how = {"style": request.style, "seed": request.seed_for(stage)}
        return run.stage(
            stage,
            Painting,
            lambda report: self.painter.paint(stage, description, **how, report=report),
            by=self.painter,
            description=description,
            **how,
        )


class _Run:
    """What has happened so far in one run: seconds and failures by stage."""

    def __init__(self, observer: Observer) -> None:
        self.observer = observer
        self.reached: set[Stage] = set()
        self.seconds: dict[Stage, float] = {}
        self.failures: dict[Stage, StageFailed] = {}

    def stage(
        self,
        stage: Stage,
        kind: type[Output],
        work: Callable[[Report], Output],
        *,
        by: Writer | Painter | Cutter | Composer,
        **inputs: Any,
    ) -> Output | None:
        """Recall one stage's output, or do its work: the output, or None if it failed.

        `inputs` are all that the work takes, and `by` whose work it is.
        """
        key = stage_key(stage, by.identity, **inputs)
        self.reached.add(stage)
        try:
            output = self.observer.recall(stage, key)
        except StageFailed as failure:
            logger.info("%s: failed before", stage)
            self.failures[stage] = failure
            return None
        if output is None:
            return self._do(stage, kind, work, key)
        logger.info("%s: recalled", stage)
        return output

    def _do(
        self, stage: Stage, kind: type[Output], work: Callable[[Report], Output], key: str
    ) -> Output | None:
        def report(
            fraction: float, *, text: str | None = None, preview: Preview | None = None
        ) -> None:
            self.observer.progressed(stage, fraction, text=text, preview=preview)

        logger.info("%s: start", stage)
        self.observer.started(stage, key)
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
        if Stage.SCENE not in self.reached:
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
