"""The history of a book as the file `history.json` of an archive, and back."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from orchestrator.book.archives.fields import Fields
from orchestrator.book.archives.outputs import canonical_facts, read_narration
from orchestrator.book.history import History, KeptRevision, Made
from orchestrator.pipeline.steps import STORY, Steps
from orchestrator.plan import MOST_CAST, MOST_PAGES, POSES, Plan
from orchestrator.stages import MAX_SEED, Stage, Step

MOST_SUMMARY = 500


def write_history(history: History, path_of: Callable[[bytes, str], str]) -> dict[str, Any]:
    """The history as JSON knows it; `path_of` gives the path of bytes in the archive, and takes a
    name for those that have none yet."""

    def written(made: Made, name: str) -> dict[str, Any]:
        return {
            "stage": made.stage.value,
            "number": made.number,
            "take": made.take,
            "file": path_of(made.data, name) if made.data else None,
            "made_of": path_of(made.made_of, f"{name}-of") if made.made_of else None,
            "facts": dict(made.facts),
            "seconds": made.seconds,
        }

    steps = [written(made, made.stage.value) for made in history.steps]
    takes = [written(made, f"{at:03}") for at, made in enumerate(history.takes, 1)]
    return {
        "revision": history.revision,
        "plan_only": history.plan_only,
        "narration": history.narration,
        "steps": steps,
        "takes": takes,
        "revisions": [
            {
                "number": each.number,
                "created": each.created.isoformat(),
                "summary": each.summary,
                "story": dict(each.story),
                "seeds": dict(each.seeds),
                "shown": [
                    {"stage": step.stage.value, "number": step.number, "file": path_of(data, "")}
                    for step, data in each.shown.items()
                ],
            }
            for each in history.revisions
        ],
    }


# A page, or a picture of a character in some pose.
_MOST_NUMBER = max(MOST_PAGES, MOST_CAST * len(POSES))


def read_history(fields: Fields, plan: Plan, file: Callable[[Stage, str], bytes]) -> History:
    """The history in an archive. `file` reads a file as an output of a stage.

    `ValueError` if it is not that of `plan`.
    """

    def made(one: Fields) -> Made:
        stage = read_stage(one)
        data = made_of = b""
        if stage is not Stage.STORY:
            data = file(stage, one.get("file", str))
        if one.has("made_of"):
            if stage is not Stage.CUTOUT:
                raise ValueError(f"{one.where}: only a cut-out is made of a picture.")
            made_of = file(Stage.CHARACTER, one.get("made_of", str))
        facts = canonical_facts(stage, one.get("facts", dict))
        if stage is Stage.NARRATION:
            read_narration(one.inner("facts"), data)
        seconds = one.optional("seconds", float)
        if seconds is not None and not 0 <= seconds < 10**6:
            raise ValueError(f"{one.where}: nothing takes {seconds:g} seconds.")
        return Made(
            stage=stage,
            number=_number(one, "number", _MOST_NUMBER),
            take=_number(one, "take", 30_000),
            facts=facts,
            data=data,
            made_of=made_of,
            seconds=seconds,
        )

    def revision(one: Fields) -> KeptRevision:
        story = canonical_facts(Stage.STORY, one.get("story", dict))
        summary = one.get("summary", str)
        if not 0 < len(summary) <= MOST_SUMMARY:
            raise ValueError(f"{one.where}: the summary has 1 to {MOST_SUMMARY} characters.")
        shown = dict(one.each("shown", shown_file))
        return KeptRevision(
            number=_number(one, "number", 2**31 - 1),
            created=read_time(one, "created"),
            summary=summary,
            story=story,
            seeds=read_seeds(one, "seeds"),
            shown=shown,
        )

    def shown_file(one: Fields) -> tuple[Step, bytes]:
        stage = read_stage(one)
        return Step(stage, _number(one, "number", _MOST_NUMBER)), file(stage, one.get("file", str))

    history = History(
        revision=_number(fields, "revision", 2**31 - 2),
        plan_only=fields.get("plan_only", bool),
        narration=fields.get("narration", bool),
        steps=fields.each("steps", made),
        takes=fields.each("takes", made),
        revisions=fields.each("revisions", revision),
    )
    _check(history, plan)
    return history


def _check(history: History, plan: Plan) -> None:
    """Each step is one of the plan's, once, and is among the takes, as the revisions' files are."""
    known = {*Steps(plan, hero_only=False, narrated=True, poses=True).all}
    steps = [Step(made.stage, made.number) for made in history.steps]
    if len(set(steps)) < len(steps) or not known >= set(steps) or STORY not in steps:
        raise ValueError("The history has a step twice, none of the story, or one of no page.")
    story = next(made for made in history.steps if made.stage is Stage.STORY)
    if story.facts["plan"] != plan.to_dict():
        raise ValueError("The history is that of another plan.")
    takes = {(made.stage, made.data) for made in history.takes}
    shown = {(made.stage, made.data) for made in history.steps if made.data}
    shown |= {(step.stage, data) for each in history.revisions for step, data in each.shown.items()}
    if not takes >= shown or any(made.stage is Stage.STORY for made in history.takes):
        raise ValueError("The history shows what is none of its takes.")
    numbers = [each.number for each in history.revisions]
    if numbers != sorted(set(numbers)) or max(numbers, default=0) > history.revision:
        raise ValueError("The revisions are not in order.")
    for each in history.revisions:
        then = Plan.from_dict(each.story["plan"])
        of_then = Steps(then, hero_only=False, narrated=True, poses=True)
        if not {*of_then.all} >= set(each.shown):
            raise ValueError(f"Revision {each.number} shows what is not in its plan.")


def read_stage(fields: Fields) -> Stage:
    stage = fields.get("stage", str)
    if stage not in {known.value for known in Stage}:
        raise ValueError(f"{fields.where}: there is no stage {stage[:40]!r}.")
    return Stage(stage)


def read_seeds(fields: Fields, name: str) -> Mapping[str, int]:
    seeds = fields.numbers(name)
    for label, seed in seeds.items():
        Step.parse(label)
        check_seed(seed)
    return seeds


def check_seed(seed: int) -> None:
    if not 0 <= seed <= MAX_SEED:
        raise ValueError(f"The seed {seed} is outside 0..{MAX_SEED}.")


def read_time(fields: Fields, name: str) -> datetime:
    """A time in UTC, as `isoformat` writes it."""
    found = datetime.fromisoformat(fields.get(name, str))
    if found.utcoffset() != timedelta(0):
        raise ValueError(f"{fields.where}: {name} is not in UTC.")
    return found


def _number(fields: Fields, name: str, most: int) -> int:
    found = fields.get(name, int)
    if not 0 <= found <= most:
        raise ValueError(f"{fields.where}: {name} is not 0 to {most}.")
    return found
