"""Loads the models, and runs the stages of one story in order."""

from collections.abc import Mapping
from functools import partial
from pathlib import PurePath
from typing import Any, Self

from PIL import Image

from orchestrator.compositing.compositor import Compositor
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, ModelsMissing, StageFailed
from orchestrator.pipeline.illustration import Illustration
from orchestrator.pipeline.run import Observer, Run
from orchestrator.pipeline.steps import STORY
from orchestrator.plan import Plan
from orchestrator.runtime import memory
from orchestrator.runtime.model_manager import LazyModel, ModelManager
from orchestrator.stages import Stage, Step
from orchestrator.types import (
    CharacterPictures,
    Composer,
    Cutout,
    Cutter,
    Identity,
    Narration,
    Narrator,
    PagePictures,
    Painter,
    Report,
    Story,
    StoryRequest,
    StoryResult,
    Writer,
)
from orchestrator.weights.inventory import missing_files


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
        narrator: Narrator | None = None,
        model_manager: ModelManager | None = None,
    ) -> None:
        """`model_manager` owns those of the stages that it loads; others always stay loaded.

        Without a `narrator` reading aloud fails.
        """
        self.writer = writer
        self.painter = painter
        self.cutter = cutter
        self.composer = composer or Compositor()
        self.narrator = narrator or _Mute()
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
            narrator=config.voice
            and model_manager.lazy("the voice", partial(_narrator, config), at_start=False),
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

        The story is essential: `StageFailed` if there is none. A picture or a narration is not: it
        stays None in the result, and `errors` says why. `Interrupted` from the observer passes
        through.
        """
        run = Run(observer or Observer(), self.model_manager)
        story = self._story(run, request)
        cast: tuple[CharacterPictures, ...] = ()
        pages: tuple[PagePictures, ...] = ()
        if not request.plan_only:
            cast, pages = Illustration(self, run, request, story.plan).illustrate()
        narrations = self._narrations(run, request, story.plan) if request.narration else ()
        return StoryResult(
            request=request,
            story=story,
            cast=cast,
            pages=pages,
            narrations=narrations,
            errors=tuple(run.errors),
            warnings=story.warnings,
            seconds=run.seconds,
        )

    def cut_out_picture(self, picture: Image.Image) -> Cutout:
        """The subject of a picture (RGB) of somebody else's; `StageFailed` if there is none."""
        run, step = Run(Observer(), self.model_manager), Step(Stage.CUTOUT)
        cutout = run.step(step, self.cutter.cut_out, image=picture)
        if cutout is None:
            raise run.failures[step]
        return cutout

    def _story(self, run: Run, request: StoryRequest) -> Story:
        if request.plan:
            story = run.step(STORY, _Given(request.plan).write, plan=request.plan)
        else:
            story = run.step(STORY, self.writer.write, request=request.writing_request)
        if story is None:
            raise run.failures[STORY]
        return story

    def _narrations(
        self, run: Run, request: StoryRequest, plan: Plan
    ) -> tuple[Narration | None, ...]:
        """Each page read aloud."""
        steps = [Step(Stage.NARRATION, number) for number in range(1, len(plan.pages) + 1)]
        narrations = tuple(
            run.step(step, self.narrator.narrate, text=page.text, reader=request.reader)
            for step, page in zip(steps, plan.pages, strict=True)
        )
        run.sum_up(steps)
        return narrations


class _Mute:
    """Stands for the narrator where there is no voice."""

    identity: Identity = None

    def narrate(self, text: str, *, reader: str, report: Report) -> Narration:
        raise StageFailed(Stage.NARRATION, "it is switched off on this server.")


class _Given:
    """Stands for the writer where the client has sent the plan."""

    identity: Mapping[str, Any] = {}

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def write(self, plan: Plan, report: Report) -> Story:
        return Story(plan=self._plan, model="")


# torch, diffusers, openvino, rembg and hibari are loaded with the stages that need them.


def _writer(config: OrchestratorConfig) -> Writer:
    from orchestrator.writing.writer import StoryWriter

    return StoryWriter.from_config(config)


def _painter(config: OrchestratorConfig) -> Painter:
    from orchestrator.painting.painter import DiffusersPainter

    return DiffusersPainter.from_config(config)


def _cutter(config: OrchestratorConfig) -> Cutter:
    from orchestrator.compositing.cutter import RembgCutter

    return RembgCutter.from_config(config)


def _narrator(config: OrchestratorConfig) -> Narrator:
    from orchestrator.narration.narrator import PageNarrator

    return PageNarrator.from_config(config)
