"""Runs the stages of one story, in order, and says what came of each."""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from pathlib import PurePath
from typing import Any, Self, TypeVar

from orchestrator.compositing.compositor import Compositor
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import (
    FETCH,
    Interrupted,
    ModelsMissing,
    OrchestratorError,
    StageFailed,
)
from orchestrator.runtime.fingerprint import stage_key
from orchestrator.runtime.memory import advice, fit_together, give_back, is_out_of_memory
from orchestrator.runtime.model_manager import ModelManager
from orchestrator.stages import Stage
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
    Story,
    StoryRequest,
    StoryResult,
    Writer,
)
from orchestrator.weights.inventory import missing_files

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
    and then `finished` or `failed`. Where both pictures are drawn in one pass, what is told of one
    comes between what is told of the other.

    `key` is 64 hex digits, a hash of all that the stage's output hangs on (see
    `orchestrator.keys`), or empty if nothing can say that: such an output may stand for this story,
    never for another one.

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
        model_manager: ModelManager | None = None,
    ) -> None:
        """`model_manager` holds the models of the stages, if some may have to be unloaded."""
        self.writer = writer
        self.painter = painter
        self.cutter = cutter
        self.composer = composer or Compositor()
        self.model_manager = model_manager

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the models of `config`, which takes seconds.

        Those that do not fit into memory together are loaded one after the other, when they are
        used. Raises `ModelsMissing`, `NotEnoughMemory` or `ConfigurationError`.
        """
        # Before any is loaded: whoever waits for the files asks again and again.
        if missing := missing_files(config):
            names = ", ".join(PurePath(file.path).name for file in missing)
            raise ModelsMissing(
                f"Not all models are on the server ({names}). {FETCH} "
                "`python manage.py check` says more."
            )
        model_manager = ModelManager(
            fit_together=partial(fit_together, config), advice=advice(config)
        )
        orchestrator = cls(
            writer=model_manager.lend("the story model", partial(_writer, config)),
            painter=model_manager.lend("the picture model", partial(_painter, config)),
            cutter=model_manager.lend("the cut-out model", partial(_cutter, config)),
            model_manager=model_manager,
        )
        model_manager.load_all()
        return orchestrator

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
        run = _Run(observer or Observer(), self.model_manager)

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
        came = story.descriptions_for(request)
        descriptions = run.stage(
            Stage.DESCRIPTIONS,
            Descriptions,
            lambda report: self.writer.describe(request, story, report),
            by=self.writer,
            prompt=request.prompt,
            story=story.text,
            came=came and asdict(came),
            seed=request.seed_for(Stage.DESCRIPTIONS),
        )
        if descriptions is None:
            # The prompt names who and where, if less vividly: better than no pictures at all.
            descriptions = Descriptions(character=request.prompt, background=request.prompt)

        # 3. Draw
        character, background = self._paint(descriptions, request, run)

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
        self, descriptions: Descriptions, request: StoryRequest, run: "_Run"
    ) -> list[Painting | None]:
        """The character and the background: one after the other, or both in one pass."""
        texts = {
            Stage.CHARACTER: descriptions.character,
            Stage.BACKGROUND: descriptions.background,
        }
        seeds = {stage: request.seed_for(stage) for stage in texts}

        def paint(stage: Stage, report: Report) -> Painting:
            return self.painter.paint(
                stage, texts[stage], style=request.style, seed=seeds[stage], report=report
            )

        def paint_both(reports: dict[Stage, Report]) -> Mapping[Stage, Painting | StageFailed]:
            return self.painter.paint_both(texts, style=request.style, seeds=seeds, reports=reports)

        inputs = {
            stage: {"description": texts[stage], "style": request.style, "seed": seeds[stage]}
            for stage in texts
        }
        if self.painter.draws_both:
            painted = run.stages(inputs, Painting, paint, paint_both, by=self.painter)
            return list(painted.values())
        return [
            run.stage(stage, Painting, partial(paint, stage), by=self.painter, **inputs[stage])
            for stage in texts
        ]


class _Run:
    """What has happened so far in one run: seconds and failures by stage."""

    def __init__(self, observer: Observer, model_manager: ModelManager | None) -> None:
        self.observer = observer
        self.model_manager = model_manager
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
        output, key = self._recall(stage, by, inputs)
        if output is None and stage not in self.failures:
            return self._do_alone(stage, key, kind, work)
        return output

    def stages(
        self,
        inputs: Mapping[Stage, Mapping[str, Any]],
        kind: type[Output],
        work: Callable[[Stage, Report], Output],
        work_of_all: Callable[[dict[Stage, Report]], Mapping[Stage, Output | StageFailed]],
        *,
        by: Painter,
    ) -> dict[Stage, Output | None]:
        """Like `stage`, of several: those that are not recalled are done at once, if it is all.

        All are recalled before any is started, and each is told of on its own.
        """
        recalled = {stage: self._recall(stage, by, inputs[stage]) for stage in inputs}
        outputs = {stage: output for stage, (output, _) in recalled.items()}
        keys = {
            stage: key
            for stage, (output, key) in recalled.items()
            if output is None and stage not in self.failures
        }
        if len(keys) == len(inputs):
            return self._do(keys, kind, work_of_all)
        for stage, key in keys.items():
            outputs[stage] = self._do_alone(stage, key, kind, partial(work, stage))
        return outputs

    def _recall(
        self, stage: Stage, by: Writer | Painter | Cutter | Composer, inputs: Mapping[str, Any]
    ) -> tuple[Any | None, str]:
        """What the observer has of a stage, and the stage's key."""
        key = stage_key(stage, by.identity, **inputs)
        self.reached.add(stage)
        try:
            output = self.observer.recall(stage, key)
        except StageFailed as failure:
            logger.info("%s: failed before", stage)
            self.failures[stage] = failure
            return None, key
        if output is not None:
            logger.info("%s: recalled", stage)
        return output, key

    def _do_alone(
        self, stage: Stage, key: str, kind: type[Output], work: Callable[[Report], Output]
    ) -> Output | None:
        return self._do({stage: key}, kind, lambda reports: {stage: work(reports[stage])})[stage]

    def _do(
        self,
        keys: Mapping[Stage, str],
        kind: type[Output],
        work: Callable[[dict[Stage, Report]], Mapping[Stage, Output | Exception | SystemExit]],
    ) -> dict[Stage, Output | None]:
        """Do one work for the stages that `keys` names; each has its share of the seconds."""
        for stage, key in keys.items():
            logger.info("%s: start", stage)
            self.observer.started(stage, key)
        start = time.perf_counter()
        try:
            outputs = work({stage: partial(self.observer.progressed, stage) for stage in keys})
        except Interrupted:
            logger.warning("%s: interrupted", ", ".join(keys))
            raise
        except (Exception, SystemExit) as exc:  # rembg exits where it cannot go on
            outputs = dict.fromkeys(keys, exc)
        seconds = (time.perf_counter() - start) / len(keys)
        return {stage: self._end(stage, kind, outputs[stage], seconds) for stage in keys}

    def _end(
        self,
        stage: Stage,
        kind: type[Output],
        output: Output | Exception | SystemExit,
        seconds: float,
    ) -> Output | None:
        self.seconds[stage] = round(seconds, 3)
        try:
            if isinstance(output, Exception | SystemExit):
                raise output
            if not isinstance(output, kind):
                raise TypeError(f"{stage} made a {type(output).__name__}, not a {kind.__name__}")
            self.observer.finished(stage, output, seconds)
        except Interrupted:
            logger.warning("%s: interrupted", stage)
            raise
        except (Exception, SystemExit) as exc:
            logger.exception("%s: failed after %.2f s", stage, seconds)
            failure = self._as_failure(stage, exc)
            self.failures[stage] = failure
            self.observer.failed(stage, failure)
            return None
        logger.info("%s: end, %.2f s", stage, seconds)
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

    def _as_failure(self, stage: Stage, exc: Exception | SystemExit) -> StageFailed:
        short_of_memory = is_out_of_memory(exc)
        if short_of_memory:
            self._free(exc)
        if isinstance(exc, OrchestratorError):
            reason = str(exc)
        elif short_of_memory:
            reason = f"there was not enough memory. {self._advice(stage)}"
        else:
            # What a library says may hold paths, and is no help to a user; the log has it whole.
            reason = "AI model error. Try another seed; the server's log has the details."
        failure = StageFailed(stage, f"{_FAILED[stage]}: {reason}")
        failure.__cause__ = exc
        return failure

    def _advice(self, stage: Stage) -> str:
        if self.model_manager:
            return self.model_manager.advice[stage]
        return "Close other programs or choose a smaller preset."

    def _free(self, exc: BaseException) -> None:
        if self.model_manager:
            self.model_manager.ran_out(exc)
        else:
            give_back(exc)


# torch, diffusers, openvino and rembg are loaded with the stages that need them.


def _writer(config: OrchestratorConfig) -> Writer:
    from orchestrator.writing.writer import StoryWriter

    return StoryWriter.from_config(config)


def _painter(config: OrchestratorConfig) -> Painter:
    from orchestrator.painting.painter import DiffusersPainter

    return DiffusersPainter.from_config(config)


def _cutter(config: OrchestratorConfig) -> Cutter:
    from orchestrator.compositing.cutter import RembgCutter

    return RembgCutter.from_config(config)
