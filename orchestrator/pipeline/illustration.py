"""Draws, cuts out and composes what a plan says, step by step."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from orchestrator.errors import StageFailed
from orchestrator.pipeline.run import Run
from orchestrator.pipeline.serialization import to_facts
from orchestrator.pipeline.steps import Steps, figure_of, is_further_pose
from orchestrator.plan import Plan
from orchestrator.stages import Stage, Step
from orchestrator.types import (
    CastCutout,
    CharacterPictures,
    Composer,
    Cutout,
    Cutter,
    PagePictures,
    Painter,
    Painting,
    Report,
    Scene,
    StoryRequest,
)

LOST = "the server has lost its picture. Keep or upload the character again."

# What a picture shows of somebody in these poses; others say it themselves. The words are those of
# the embedded checkpoint's captions. Who is seen from the side looks to the left, as a `CastCutout`
# does.
SHOWN = {
    "arms up": "with both arms in the air",
    "sad": "with arms and head hanging down",
    "asleep": "lying asleep",
    **{each: f"{each}, facing left" for each in ("walking", "running", "flying", "swimming")},
    "pointing": "pointing ahead, facing left",
}

# Whoever shows letters or digits is never mirrored. Only their look says so: nobody reads pictures.
_WRITING = re.compile(
    r"\d|\b(?:letters?|numbers?|digits?|words?|writing|written|initials?|logos?|clocks?)\b", re.I
)

# One more background is drawn where no place on the first is good enough, for at most one in so
# many pages and as often as this in a book.
_PAGES_PER_REDRAW = 2
_MOST_REDRAWS = 3


def figures(steps: Steps, page: int, cutouts: Mapping[int, Cutout]) -> tuple[CastCutout, ...]:
    """Those on a page as a `Composer` takes them; `cutouts` by their number in the cast."""
    of_cast = steps.plan.cast
    return tuple(
        CastCutout(
            image=cutouts[number].image,
            kind=of_cast[number - 1].kind,
            look=of_cast[number - 1].look,
            pose=pose,
            may_mirror=not _WRITING.search(
                f"{of_cast[number - 1].kind} {of_cast[number - 1].look}"
            ),
        )
        for number, pose in steps.cast_of(page).items()
    )


_Picture = TypeVar("_Picture", Painting, Cutout)


class _Library:
    """Stands for the painter or the cutter where a character has its picture already."""

    identity: Mapping[str, Any] = {}

    def __init__(self, step: Step, picture: Painting | Cutout | None) -> None:
        self._step, self._picture = step, picture

    def give(self, report: Report, **made_of: object) -> Painting | Cutout:
        """`made_of` is for the step's key."""
        if self._picture is None:
            raise StageFailed(self._step.stage, LOST)
        report(1.0)
        return self._picture


class Models(Protocol):
    """The models that make pictures."""

    painter: Painter
    cutter: Cutter
    composer: Composer


class Illustration:
    """Draws, cuts out and composes what a plan says."""

    def __init__(self, models: Models, run: Run, request: StoryRequest, plan: Plan) -> None:
        self.models = models
        self.run = run
        self.request = request
        # A story of one page shows its hero, unless a client has said who is there.
        self.steps = Steps(plan, hero_only=request.hero_only, poses=request.poses)
        run.plan = plan if len(plan.pages) > 1 else None
        # By the number of the step, so that each further pose has its own.
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
            tuple(self._pictures_of(number) for number in cast),
            tuple(
                PagePictures(
                    background=self.backgrounds[self.steps.background_of(number)],
                    scene=self.scenes.get(number),
                )
                for number in self.steps.pages
            ),
        )

    def _pictures_of(self, character: int) -> CharacterPictures:
        first = self.characters.get(character, CharacterPictures())
        further = (each for each in self.steps.further_poses if figure_of(each)[0] == character)
        poses = {figure_of(each)[1]: self.characters[each] for each in further}
        return replace(first, poses=poses)

    def _draw_character(self, step: Step) -> None:
        if is_further_pose(step):
            painting = self._draw_pose(step)
        else:
            one = self.steps.plan.cast[step.number - 1]
            kept = self.request.kept_pictures(one)
            painting = self._keep(step, kept.painting) if kept else self._paint(step, one.look)
        self.characters[step.number] = CharacterPictures(painting=painting)

    def _draw_pose(self, step: Step) -> Painting | None:
        """The same character once more; None if it fails, or if there is no first picture."""
        character, pose = figure_of(step.number)
        first = self.characters[character].painting
        if first is None:
            return None
        one = self.steps.plan.cast[character - 1]
        kept = self.request.kept_pictures(one)
        # What is kept may stand before anything; its cut-out shows it alone.
        reference = kept.cutout if kept and kept.cutout else first
        # The noise that the first picture was made of keeps small things as they were there.
        seed = self.request.seeds.get(step.label, first.seed)
        pose = SHOWN.get(pose, pose)
        return self._paint(step, one.look, seed=seed, reference=reference.image, pose=pose)

    def _draw_background(self, step: Step) -> Painting | None:
        return self._paint(step, self.steps.page(step.number).setting)

    def _paint(self, step: Step, description: str, **again: Any) -> Painting | None:
        return self.run.step(
            step,
            self.models.painter.paint,
            stage=step.stage,
            description=description,
            style=self.request.style,
            **{"seed": self.request.seed_for(*step)} | again,
        )

    def _cut_out(self, step: Step) -> None:
        painting = self.characters[step.number].painting
        if painting:
            character, _ = figure_of(step.number)
            kept = self.request.kept_pictures(self.steps.plan.cast[character - 1])
            if kept and not is_further_pose(step):
                cutout = self._keep(step, kept.cutout)
            else:
                cutout = self.run.step(step, self.models.cutter.cut_out, image=painting.image)
            self.characters[step.number] = CharacterPictures(painting=painting, cutout=cutout)

    def _keep(self, step: Step, picture: _Picture | None) -> _Picture | None:
        """A picture that is there already, as the output of the step that would make it."""
        if picture is None:
            return self.run.step(step, _Library(step, None).give, image=None)
        facts, image = to_facts(picture)
        return self.run.step(step, _Library(step, picture).give, image=image, facts=facts)

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
        page = self.steps.page(step.number)
        there = {Step(Stage.CUTOUT, each) for each, one in self.characters.items() if one.cutout}
        shown = self.steps.cutouts_of(step.number, there)
        cutouts = {number: self.characters[each.number].cutout for number, each in shown.items()}
        if not all(cutouts.values()):
            return None
        return self.run.step(
            step,
            self.models.composer.compose,
            background=background.image,
            cast=figures(self.steps, step.number, cutouts),
            place=page.setting,
            time=page.time,
            **self.steps.arrangement(step.number),
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
