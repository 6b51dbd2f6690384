"""Runs the stages of one story in order, and collects what each of them made."""

import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import PurePath
from typing import Any, Self

from orchestrator.compositing.compositor import Compositor
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, Interrupted, ModelsMissing, OrchestratorError, StageFailed
from orchestrator.runtime import memory
from orchestrator.runtime.fingerprint import stage_key
from orchestrator.runtime.model_manager import LazyModel, ModelManager
from orchestrator.stages import Stage
from orchestrator.types import (
    OUTPUTS,
    CastCutout,
    Composer,
    Cutter,
    Draft,
    Painter,
    StoryRequest,
    StoryResult,
    Writer,
)
from orchestrator.weights.inventory import missing_files

logger = logging.getLogger(__name__)

_FAILED = {
    Stage.STORY: "Story generation failed",
    Stage.CHARACTER: "Drawing the character failed",
    Stage.BACKGROUND: "Drawing the background failed",
    Stage.CUTOUT: "Cutting out the character failed",
    Stage.SCENE: "Composing the scene failed",
}


class Observer:
    """Follows one run, stage by stage, in the order they run. Override what is of interest.

    For each stage the orchestrator calls `recall`, and if that returns None, `started`,
    `progressed` any number of times, and then `finished` or `failed`.

    `key` is 64 hex digits, a hash of everything that the stage's output depends on (see
    `orchestrator.runtime.fingerprint`). It is empty for a model that cannot be identified: its
    output may be used again for this story, but not for another one.

    Any method may raise `Interrupted` to stop the run. `finished` may raise `StageFailed` when
    the output cannot be stored; the stage then counts as failed.
    """

    def recall(self, stage: Stage, key: str) -> Any | None:
        """The stage's earlier output, of its type in `orchestrator.types.OUTPUTS`, or None.

        A stage whose output is returned here does not run: it is neither started nor finished, and
        has no seconds in the result. May raise `StageFailed` with the message of an earlier
        `failed`: the stage then counts as failed again, and `failed` is not called.
        """
        return None

    def started(self, stage: Stage, key: str) -> None: ...

    def progressed(self, stage: Stage, fraction: float, *, draft: Draft | None = None) -> None:
        """See `Report`."""

    def finished(self, stage: Stage, output: Any, seconds: float) -> None: ...

    def failed(self, stage: Stage, error: StageFailed) -> None:
        """`str(error)` is the sentence for the user, which `recall` may raise later."""


class StoryOrchestrator:
    """One prompt in, one illustrated story out. Stages are arguments, so a test can pass others.

    Not thread-safe: stages hold models with state.
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
        """`model_manager` owns those of the stages that it loads; others always stay loaded."""
        self.writer = writer
        self.painter = painter
        self.cutter = cutter
        self.composer = composer or Compositor()
        self.model_manager = model_manager or ModelManager(
            fit_together=lambda: True,
            advice=dict.fromkeys(Stage, "Close other programs or choose a smaller preset."),
        )

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the models of `config`, which takes seconds.

        Models that do not fit into memory together are loaded one at a time, when they are used.
        Raises `ModelsMissing`, `NotEnoughMemory` or `ConfigurationError`.
        """
        # Before any model is loaded: a server without its files asks again every few seconds.
        if missing := missing_files(config):
            names = ", ".join(PurePath(file.path).name for file in missing)
            raise ModelsMissing(
                f"Not all models are on the server ({names}). {FETCH} "
                "`python manage.py check` says more."
            )
        memory.limit_heaps()
        model_manager = ModelManager(
            fit_together=partial(memory.fit_together, config), advice=memory.advice(config)
        )
        orchestrator = cls(
            writer=model_manager.lazy("the story model", partial(_writer, config)),
            painter=model_manager.lazy("the picture model", partial(_painter, config)),
            cutter=model_manager.lazy("the cut-out model", partial(_cutter, config)),
            model_manager=model_manager,
        )
        model_manager.load_all()
        return orchestrator

    def warm_up(self) -> None:
        """One small real pass through each model, so that the first story pays for nothing."""
        self.model_manager.warm_up_all()
        for model in (self.writer, self.painter, self.cutter):
            if not isinstance(model, LazyModel):
                model.warm_up()

    def run(self, request: StoryRequest, observer: Observer | None = None) -> StoryResult:
        """Write and illustrate one story.

        The story is essential: `StageFailed` if there is none. A picture is not: it stays None in
        the result, and `errors` says why. `Interrupted` from the observer passes through.
        """
        run = _Run(observer or Observer(), self.model_manager)
        story = run.stage(Stage.STORY, self.writer.write, request=request.writing_request)
        if story is None:
            raise run.failures[Stage.STORY]
        character = self._paint(run, request, Stage.CHARACTER, story.character_description)
        background = self._paint(run, request, Stage.BACKGROUND, story.background_description)
        hero = story.plan.hero
        cutout = character and run.stage(Stage.CUTOUT, self.cutter.cut_out, image=character.image)
        scene = (cutout and background) and run.stage(
            Stage.SCENE,
            self.composer.compose,
            background=background.image,
            cast=(CastCutout(image=cutout.image, kind=hero.kind, look=hero.look),),
            place=story.background_description,
            time=story.plan.cover_page.time,
        )
        return StoryResult(
            request=request,
            story=story,
            character=character,
            background=background,
            cutout=cutout,
            scene=scene,
            errors=run.messages(),
            warnings=story.warnings,
            seconds=run.seconds,
        )

    def _paint(self, run: "_Run", request: StoryRequest, stage: Stage, description: str) -> Any:
        style, seed = request.style, request.seed_for(stage)
        return run.stage(
            stage, self.painter.paint, stage=stage, description=description, style=style, seed=seed
        )


class _Run:
    """What has happened so far in one run: seconds and failures by stage."""

    def __init__(self, observer: Observer, model_manager: ModelManager) -> None:
        self.observer = observer
        self.model_manager = model_manager
        self.reached: set[Stage] = set()
        self.seconds: dict[Stage, float] = {}
        self.failures: dict[Stage, StageFailed] = {}

    def stage(self, stage: Stage, work: Callable[..., Any], /, **inputs: Any) -> Any | None:
        """Recall the output of a stage, or call `work(**inputs, report=...)` for it.

        `work` is a method of the model that does the stage. The stage's key is made of that model's
        identity and of `inputs`, so an output is recalled for exactly what the method would be
        called with. Returns None if the stage failed, now or when it was recalled.
        """
        key = stage_key(stage, work.__self__.identity, **inputs)
        self.reached.add(stage)
        try:
            output = self.observer.recall(stage, key)
        except StageFailed as failure:
            logger.info("%s: failed before", stage)
            self.failures[stage] = failure
            return None
        if output is not None:
            logger.info("%s: recalled", stage)
            return output

        logger.info("%s: start", stage)
        self.observer.started(stage, key)
        start = time.perf_counter()
        try:
            try:
                output = work(**inputs, report=partial(self.observer.progressed, stage))
            finally:
                seconds = time.perf_counter() - start
            _check_type(stage, output)
            self.observer.finished(stage, output, seconds)
        except Interrupted:
            logger.warning("%s: interrupted", stage)
            raise
        except (Exception, SystemExit) as exc:  # rembg exits where it cannot go on
            logger.exception("%s: failed after %.2f s", stage, seconds)
            self.seconds[stage] = round(seconds, 3)
            self.failures[stage] = failure = self._as_failure(stage, exc)
            self.observer.failed(stage, failure)
            return None
        self.seconds[stage] = round(seconds, 3)
        logger.info("%s: end, %.2f s", stage, seconds)
        return output

    def messages(self) -> tuple[str, ...]:
        """The sentences for the user: every failure, and what could not be made because of it."""
        messages = [str(failure) for failure in self.failures.values()]
        if Stage.SCENE not in self.reached:
            messages.append(
                "The scene was not composed: it needs the cut-out character and the background."
            )
        return tuple(messages)

    def _as_failure(self, stage: Stage, exc: Exception | SystemExit) -> StageFailed:
        short_of_memory = memory.is_out_of_memory(exc)
        if short_of_memory:
            self.model_manager.on_out_of_memory(exc)
        if isinstance(exc, OrchestratorError):
            reason = str(exc)
        elif short_of_memory:
            reason = f"there was not enough memory. {self.model_manager.advice[stage]}"
        else:
            # A library's message may hold paths and does not help a user; the log has all of it.
            reason = "AI model error. Try another seed; the server's log has the details."
        failure = StageFailed(stage, f"{_FAILED[stage]}: {reason}")
        failure.__cause__ = exc
        return failure


def _check_type(stage: Stage, output: Any) -> None:
    if not isinstance(output, OUTPUTS[stage]):
        wanted = OUTPUTS[stage].__name__
        raise TypeError(f"{stage} made a {type(output).__name__}, not a {wanted}")


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
