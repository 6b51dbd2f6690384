"""The steps of a session, by what was asked for and the plan as far as there is one."""

from collections import Counter
from collections.abc import Iterable

from orchestrator import Stage, Step
from orchestrator.pipeline.steps import STORY, Steps, is_further_pose
from orchestrator.plan import MOST_CAST, Plan
from orchestrator.stages import ALWAYS
from stories.content import casting
from stories.files.layout import STAGE_OUTPUTS
from stories.models import GeneratedContent, StageRun
from stories.presets import draws_poses


def steps_of(content: GeneratedContent) -> Steps | None:
    """The steps of the plan; None before there is one."""
    facts = content.plan or content.session.given_plan
    if not facts:
        return None
    hero_only = casting.hero_only(content.session)
    narrated = content.session.narration
    poses = draws_poses(content.session.preset)
    return Steps(Plan.from_dict(facts), hero_only=hero_only, narrated=narrated, poses=poses)


def wanted(content: GeneratedContent) -> tuple[Step, ...]:
    """The steps that a run of the story takes; before there is a plan, the story's."""
    steps = None if content.session.plan_only else steps_of(content)
    return steps.all if steps else (STORY,)


def required(content: GeneratedContent) -> tuple[Step, ...]:
    """Those without which the story is not complete: without a further pose it is."""
    return tuple(step for step in wanted(content) if not is_further_pose(step))


def counts(content: GeneratedContent) -> dict[str, int]:
    """How many steps there are of each stage; before there is a plan, at most."""
    session = content.session
    if session.plan_only or steps_of(content):
        return dict(Counter(step.stage.value for step in wanted(content)))
    cast = len(casting.asked_for(session)) or (1 if session.pages == 1 else MOST_CAST)
    number = {Stage.STORY: 1, Stage.CHARACTER: cast, Stage.CUTOUT: cast}
    stages = Stage if session.narration else ALWAYS
    return {stage.value: number.get(stage, session.pages) for stage in stages}


def fields_of(content: GeneratedContent, step: Step) -> tuple[str, ...]:
    """The fields of `GeneratedContent` that hold a step's output: the text, the hero, the cover."""
    steps = steps_of(content)
    cover = steps.plan.cover if steps else 1
    own = {
        Stage.BACKGROUND: steps.background_of(cover) if steps else 1,
        Stage.SCENE: cover,
    }
    return STAGE_OUTPUTS[step.stage].fields if step.number == own.get(step.stage, 1) else ()


def chosen(runs: Iterable[StageRun]) -> dict[Step, StageRun]:
    """The completed runs whose takes are chosen, by their steps without the take."""
    kept = (run for run in runs if run.is_chosen and run.status == StageRun.Status.COMPLETED)
    return {run.step.first_take: run for run in kept}
