"""A story as it is, and what a change makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from orchestrator import Stage, Step
from orchestrator.pipeline.serialization import to_facts
from orchestrator.pipeline.steps import STORY, Steps
from orchestrator.plan import Plan
from orchestrator.types import Story
from stories.content import steps, takes
from stories.models import GeneratedContent, StageRun, StorySession, Take
from stories.presets import draws_poses


class Book:
    """A story that has ended: its plan, what is shown of it, and all its takes.

    `plan` and `steps` are None before there is a plan. The plan has on each page those who are
    shown there, also for a story of one page, which shows its hero alone.
    """

    def __init__(self, session: StorySession) -> None:
        self.session = session
        self.content: GeneratedContent = session.content
        self.runs = list(session.stage_runs.all())
        self.steps = steps.steps_of(self.content) if self.content.plan else None
        self.plan = self.steps and self.steps.shown_plan
        self.outputs: dict[Step, StageRun] = {
            step: run for step, run in steps.chosen(self.runs).items() if step != STORY
        }
        self.takes = takes.numbered(session.takes.all(), self.runs)

    @property
    def story(self) -> dict[str, Any]:
        """The facts of the story's step, with the plan as it is shown."""
        told = next((run for run in self.runs if run.stage == Stage.STORY and run.facts), None)
        return (told.facts if told else to_facts(Story(plan=self.plan, model=""))[0]) | {
            "plan": self.plan.to_dict()
        }

    def steps_with(self, plan: Plan) -> Steps:
        """The steps that it has with another plan."""
        return Steps(
            plan,
            hero_only=False,
            narrated=self.session.narration,
            poses=draws_poses(self.session.preset),
        )

    def take_of(self, step: Step, number: int) -> Take | None:
        return next((take for take in takes.of(self.takes, step) if take.take == number), None)


@dataclass(frozen=True, kw_only=True)
class Change:
    """What becomes of a book.

    `outputs` are the pictures that it has then, by their steps, and `moves` says what the takes of
    each step are of then (of nothing, if it is not there). `again` are the steps whose pictures the
    change has taken away. `story` are the facts of its story's step if they change, and `seeds`
    those of single steps; a `new_story` is to be written. `lost` are takes whose files are gone.
    `joined` are new entries of `StorySession.given_cast`. `files` are names that were written for
    the change already, to be deleted if it is not made.
    """

    summary: str
    outputs: Mapping[Step, StageRun | Take]
    moves: Mapping[Step, Step]
    again: tuple[Step, ...] = ()
    story: dict[str, Any] | None = None
    seeds: dict[str, int] = field(default_factory=dict)
    new_story: bool = False
    lost: tuple[Take, ...] = ()
    joined: tuple[dict[str, Any], ...] = ()
    files: tuple[str, ...] = ()

    def steps(self, book: Book) -> Steps | None:
        """The steps of the book as it is then."""
        if self.story is None:
            return book.steps
        return book.steps_with(Plan.from_dict(self.story["plan"]))
