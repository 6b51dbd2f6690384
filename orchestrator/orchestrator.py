"""Runs the stages of one story in order, and collects what each of them made."""

import logging
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePath
from typing import Any, Self

from orchestrator.compositing.compositor import Compositor
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, Interrupted, ModelsMissing, OrchestratorError, StageFailed
from orchestrator.plan import Plan
from orchestrator.runtime import memory
from orchestrator.runtime.fingerprint import stage_key
from orchestrator.runtime.model_manager import LazyModel, ModelManager
from orchestrator.stages import Stage, Step
from orchestrator.steps import STORY, Steps
from orchestrator.types import (
    OUTPUTS,
    CastCutout,
    CharacterPictures,
    Composer,
    Cutter,
    Draft,
    PagePictures,
    Painter,
    Painting,
    Report,
    Scene,
    Story,
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
# Of a book: who, or which page.
_FAILED_OF_BOOK = {
    Stage.CHARACTER: "Drawing the {} failed",
    Stage.BACKGROUND: "Drawing the background of page {} failed",
    Stage.CUTOUT: "Cutting out the {} failed",
    Stage.SCENE: "Composing the scene of page {} failed",
}
# One more background is drawn where no place on the first is good enough, for at most one in so
# many pages and as often as this in a book.
_PAGES_PER_REDRAW = 2
_MOST_REDRAWS = 3


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
        story = self._story(run, request)
        cast: tuple[CharacterPictures, ...] = ()
        pages: tuple[PagePictures, ...] = ()
        if not request.plan_only:
            cast, pages = _Book(self, run, request, story.plan).illustrate()
        return StoryResult(
            request=request,
            story=story,
            cast=cast,
            pages=pages,
            errors=tuple(run.errors),
            warnings=story.warnings,
            seconds=run.seconds,
        )

    def _story(self, run: "_Run", request: StoryRequest) -> Story:
        if request.plan:
            story = run.step(STORY, _Given(request.plan).write, plan=request.plan)
        else:
            story = run.step(STORY, self.writer.write, request=request.writing_request)
        if story is None:
            raise run.failures[STORY]
        return story


class _Given:
    """Stands for the writer where the client has sent the plan."""

    identity: Mapping[str, Any] = {}

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def write(self, plan: Plan, report: Report) -> Story:
        return Story(plan=self._plan, model="")


class _Book:
    """Draws, cuts out and composes what a plan says."""

    def __init__(
        self, models: StoryOrchestrator, run: "_Run", request: StoryRequest, plan: Plan
    ) -> None:
        self.models = models
        self.run = run
        self.request = request
        # A story of one page shows its hero, unless a client has said who is there.
        self.steps = Steps(plan, hero_only=request.hero_only)
        run.plan = plan if len(plan.pages) > 1 else None
        self.characters: dict[int, CharacterPictures] = {}
        self.backgrounds: dict[int, Painting | None] = {}
        self.scenes: dict[int, Scene | None] = {}
        self.redraws_left = min(len(plan.pages) // _PAGES_PER_REDRAW, _MOST_REDRAWS)

    def illustrate(self) -> tuple[tuple[CharacterPictures, ...], tuple[PagePictures, ...]]:
        """All pictures, by cast and by page."""
        for step in self.steps.all:
            if step.stage is Stage.CHARACTER:
                self._draw_character(step)
            elif step.stage is Stage.BACKGROUND:
                self.backgrounds[step.number] = self._draw_background(step)
            elif step.stage is Stage.CUTOUT:
                self._cut_out(step)
            elif step.stage is Stage.SCENE:
                self._make_scene(step)
        self._report_missing_scenes()
        cast = range(1, len(self.steps.plan.cast) + 1)
        return (
            tuple(self.characters.get(number, CharacterPictures()) for number in cast),
            tuple(
                PagePictures(
                    background=self.backgrounds[self.steps.background_of(number)],
                    scene=self.scenes.get(number),
                )
                for number in self.steps.pages
            ),
        )

    def _draw_character(self, step: Step) -> None:
        painting = self._paint(step, self.steps.plan.cast[step.number - 1].look)
        self.characters[step.number] = CharacterPictures(painting=painting)

    def _draw_background(self, step: Step) -> Painting | None:
        return self._paint(step, self.steps.page(step.number).setting)

    def _paint(self, step: Step, description: str) -> Painting | None:
        return self.run.step(
            step,
            self.models.painter.paint,
            stage=step.stage,
            description=description,
            style=self.request.style,
            seed=self.request.seed_for(*step),
        )

    def _cut_out(self, step: Step) -> None:
        painting = self.characters[step.number].painting
        if painting:
            cutout = self.run.step(step, self.models.cutter.cut_out, image=painting.image)
            self.characters[step.number] = CharacterPictures(painting=painting, cutout=cutout)

    def _make_scene(self, step: Step) -> None:
        """The scene of a page, on another background if no place on the first is good enough."""
        number = self.steps.background_of(step.number)
        background = self.backgrounds[number]
        scene = background and self._compose(step, background)
        self.scenes[step.number] = scene
        if scene and number == step.number:
            # Later pages in the same place keep what this one has chosen.
            chosen = self._redraw(step, scene) if scene.another_background else step
            self.run.observer.chosen(chosen._replace(stage=Stage.BACKGROUND), chosen)

    def _redraw(self, step: Step, scene: Scene) -> Step:
        """Try another background; returns the step of the better scene, which is kept."""
        if not self.redraws_left:
            return step
        self.redraws_left -= 1
        again = step._replace(take=2)
        background = self._draw_background(again._replace(stage=Stage.BACKGROUND))
        composed = background and self._compose(again, background)
        if not composed or composed.gate.score <= scene.gate.score:
            return step
        self.backgrounds[step.number], self.scenes[step.number] = background, composed
        return again

    def _compose(self, step: Step, background: Painting) -> Scene | None:
        """None if it fails, or if one of those on the page is not there."""
        page, cast = self.steps.page(step.number), []
        for number, pose in self.steps.cast_of(step.number).items():
            cutout, who = self.characters[number].cutout, self.steps.plan.cast[number - 1]
            if not cutout:
                return None
            cast.append(CastCutout(image=cutout.image, kind=who.kind, look=who.look, pose=pose))
        return self.run.step(
            step,
            self.models.composer.compose,
            background=background.image,
            cast=tuple(cast),
            place=page.setting,
            time=page.time,
        )

    def _report_missing_scenes(self) -> None:
        """Add what could not be made because something else had failed."""
        reached = self.run.reached
        missing = [str(n) for n in self.steps.pages if Step(Stage.SCENE, n) not in reached]
        if not missing:
            return
        if len(self.steps.pages) == 1:
            what = "The scene was"
        elif len(missing) == 1:
            what = f"The scene of page {missing[0]} was"
        else:
            what = f"The scenes of pages {', '.join(missing[:-1])} and {missing[-1]} were"
        needed = "the cut-out character" if len(self.steps.pages) == 1 else "its cut-out characters"
        self.run.errors.append(f"{what} not composed: it needs {needed} and the background.")


class _Run:
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

    def _fail(self, step: Step, failure: StageFailed) -> None:
        self.failures[step] = failure
        # Without another take there is still the first.
        if step.take == 1:
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
        of_character = step.stage in (Stage.CHARACTER, Stage.CUTOUT)
        which = self.plan.cast[step.number - 1].kind if of_character else step.number
        return _FAILED_OF_BOOK[step.stage].format(which)


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
