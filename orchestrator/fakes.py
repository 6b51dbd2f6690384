"""Fake stages without models: quick, deterministic, and their behaviour is set by a test."""

import hashlib
import os
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Self

from PIL import Image, ImageDraw

from orchestrator import Observer, Stage, Step, StoryOrchestrator, StoryRequest, StoryResult
from orchestrator.pipeline.steps import Steps
from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.types import (
    CastCutout,
    Cutout,
    Draft,
    Gate,
    Identity,
    Narration,
    Painting,
    Placement,
    PromptFit,
    Report,
    Scene,
    Sentence,
    Story,
    WritingRequest,
    noop_report,
)

SIZE = 64

Behaviour = Callable[[Report], Any]
OWN_WORK = object()


class DoubleOrchestrator(StoryOrchestrator):
    """The real orchestrator over stages without models.

    `on` sets what a stage, or one step of it, does instead of its work: raise, return garbage,
    hang. What that returns is the stage's output, unless it is `OWN_WORK`; `None` counts as
    garbage. A stage's own output depends on its inputs and its seed alone, and differs with each of
    them. `ran` lists the stages that ran, in order, over all stories, and `steps` their steps.

    A book of several pages has two characters; each page has a place of its own, but the last one,
    which is where the first is. `poor` are the backgrounds, by page, on which no first take is good
    enough.
    """

    def __init__(self) -> None:
        super().__init__(writer=self, painter=self, cutter=self, composer=self, narrator=self)
        self.identity: Identity = {"double": 1}
        self.ran: list[Stage] = []
        self.steps: list[Step] = []
        self.behaviour: dict[Stage | Step, Behaviour] = {}
        self.poor: set[int] = set()
        self.on_warm_up: Callable[[], None] = lambda: None
        self.warm_ups = 0
        self.requests: list[StoryRequest] = []

    @classmethod
    def from_config(cls, config: Any) -> Self:
        """Each stage takes STORYGEN_TEST_SECONDS, none if it is not set."""
        double = cls()
        if seconds := float(os.environ.get("STORYGEN_TEST_SECONDS", 0)):
            for stage in Stage:
                double.on(stage, lasts(seconds))
        return double

    def on(self, stage: Stage | Step, behaviour: Behaviour) -> None:
        self.behaviour[stage] = behaviour

    def warm_up(self) -> None:
        self.warm_ups += 1
        self.on_warm_up()

    def run(self, request: StoryRequest, observer: Observer | None = None) -> StoryResult:
        self.requests.append(request)
        return super().run(request, _Noting(observer or Observer(), self.steps))

    def cut_out_picture(self, picture: Image.Image) -> Cutout:
        self.steps.append(Step(Stage.CUTOUT))
        return super().cut_out_picture(picture)

    def write(self, request: WritingRequest, report: Report) -> Story:
        mark = _mark(request.prompt, request.seed, request.pages, request.reader, *request.cast)
        plan = plan_of(
            f"Once upon a time: {request.prompt}. The end of {mark}.",
            look=f"A brave knight of {mark}.",
            place=f"A deep forest of {mark}.",
        )
        if request.pages > 1:
            plan = book_of(plan, request.pages)
        if request.cast:
            everybody = tuple(Presence(one.id) for one in request.cast)
            pages = tuple(replace(page, cast=everybody) for page in plan.pages)
            plan = replace(plan, cast=request.cast, pages=pages)
        return self._do(
            Stage.STORY, report, lambda: Story(plan=plan, model="double", tokens=7), plan=plan
        )

    def paint(
        self,
        stage: Stage,
        description: str,
        *,
        style: str,
        seed: int,
        report: Report,
        reference: Image.Image | None = None,
        pose: str = "",
    ) -> Painting:
        seen = () if reference is None else (reference.getpixel((0, 0)), pose)
        colour = f"#{_mark(stage, description, style, seed, *seen)[:6]}"
        image = Image.new("RGB", (SIZE, SIZE), colour)
        return self._do(
            stage,
            report,
            lambda: Painting(
                image=image,
                fit=PromptFit(
                    text=f"{description}, {pose}" if pose else description, tokens=4, limit=20
                ),
                seed=seed,
                model="double",
                steps=1,
                guidance_scale=1.0,
            ),
        )

    def cut_out(self, image: Image.Image, report: Report) -> Cutout:
        def cut() -> Cutout:
            cutout = image.convert("RGBA")
            alpha = Image.new("L", image.size)
            ImageDraw.Draw(alpha).ellipse((16, 8, 48, 60), fill=255)
            cutout.putalpha(alpha)
            return Cutout(image=cutout, model="double", coverage=0.4)

        return self._do(Stage.CUTOUT, report, cut)

    def compose(
        self,
        background: Image.Image,
        cast: tuple[CastCutout, ...],
        place: str,
        time: str,
        report: Report,
        placements: tuple[Placement, ...] | None = None,
        light: str = "",
        repeats: int = 0,
    ) -> Scene:
        step = self.steps[-1] if self.steps else Step(Stage.SCENE)
        score = 0.2 if step.take == 1 and step.number in self.poor else 1.0

        def paste() -> Scene:
            scene = background.copy()
            for one in cast:
                scene.paste(one.image, (0, 0), one.image)
            return Scene(
                image=scene,
                placements=placements or (Placement(x=0.5, y=0.9, height=0.8),) * len(cast),
                gate=Gate(halo=1, light=1, contact=1, overlap=1, crop=1, scale=1, score=score),
                another_background=score < 1,
            )

        return self._do(Stage.SCENE, noop_report, paste)

    def narrate(self, text: str, *, reader: str, report: Report) -> Narration:
        def read() -> Narration:
            sentences = [line.strip() for line in text.splitlines() if line.strip()]
            return Narration(
                audio=b"\xff\xf3" + _mark(text, reader).encode() * 100,
                media_type="audio/mpeg",
                duration=float(len(sentences)),
                sentences=tuple(
                    Sentence(float(at), at + 1.0, line) for at, line in enumerate(sentences)
                ),
                model="double",
            )

        return self._do(Stage.NARRATION, report, read)

    def _do(
        self, stage: Stage, report: Report, work: Callable[[], Any], *, plan: Plan | None = None
    ) -> Any:
        def report_part(fraction: float) -> None:
            """Report that much, with as much of the plan's text."""
            if plan is None:
                report(fraction)
                return
            text = plan.text[: round(fraction * len(plan.text))]
            report(fraction, draft=Draft(title=plan.title, cast=plan.cast, text=text))

        self.ran.append(stage)
        report_part(0.5)
        behaviour = self.behaviour.get(self.steps[-1]) if self.steps else None
        behaviour = behaviour or self.behaviour.get(stage)
        output = behaviour(report_part) if behaviour else OWN_WORK
        return work() if output is OWN_WORK else output


class _Noting(Observer):
    """Notes the steps that run, for the doubles, who are not told."""

    def __init__(self, observer: Observer, steps: list[Step]) -> None:
        for name in ("recall", "progressed", "finished", "failed", "chosen"):
            setattr(self, name, getattr(observer, name))
        self._observer, self._steps = observer, steps

    def started(self, step: Step, key: str) -> None:
        self._steps.append(step)
        self._observer.started(step, key)


def plan_of(
    text: str,
    *,
    title: str = "The Knight",
    look: str = "A brave knight.",
    place: str = "A deep forest.",
    pages: int = 1,
) -> Plan:
    """A plan with that text on each of its pages."""
    hero = Character("hero", "", "knight", look)
    page = Page(text, place, cast=(Presence("hero"),))
    return Plan(title, (hero,), (page,) * pages)


def dependents(stage: Stage) -> list[Stage]:
    """That stage of a story of one page, and those that depend on it, in the order they run."""
    steps = Steps(plan_of("Once."), hero_only=True)
    return [step.stage for step in steps.with_dependents([Step(stage)])]


def book_of(plan: Plan, pages: int) -> Plan:
    """That plan's page many times over, with a companion on the second page and those after it."""
    (page,), (hero,) = plan.pages, plan.cast
    friend = Character("friend", "Pip", "fox", f"A red fox beside {hero.look}")
    both = (Presence("friend", pose="sitting"), *page.cast)
    last = f"{page.place} Part 1."
    told = [
        Page(
            f"{page.text} Page {number}.",
            last if number == pages else f"{page.place} Part {number}.",
            cast=page.cast if number == 1 else both,
        )
        for number in range(1, pages + 1)
    ]
    return Plan(plan.title, (hero, friend), tuple(told), cover=min(2, pages))


def lasts(seconds: float) -> Behaviour:
    """A behaviour that takes `seconds`, reports every 20 ms, and then does the stage's work."""

    def behaviour(report: Report) -> object:
        start = time.monotonic()
        while (spent := time.monotonic() - start) < seconds:
            report(0.5 + 0.5 * spent / seconds)
            time.sleep(min(0.02, seconds - spent))
        return OWN_WORK

    return behaviour


def _mark(*made_from: object) -> str:
    return hashlib.sha256(repr(made_from).encode()).hexdigest()[:8]
