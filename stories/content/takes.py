"""The pictures that were made for the same thing: numbered as clients name them."""

from collections import Counter
from collections.abc import Iterable

from orchestrator import Stage, Step
from stories.models import StageRun, Take

# How many takes of one thing are listed, and kept where no revision needs them.
MOST_LISTED = 8


def numbered(takes: Iterable[Take], runs: Iterable[StageRun]) -> list[Take]:
    """The rows of the takes, with an unsaved one for each picture of `runs` that has none."""
    found = list(takes)
    known = {take.file for take in found}
    last = Counter[tuple[str, int]]()
    for take in found:
        last[take.stage, take.number] = max(last[take.stage, take.number], take.take)
    runs = list(runs)
    characters = {run.step: run.file for run in runs if run.stage == Stage.CHARACTER}
    for run in sorted(runs, key=lambda run: run.take):
        if run.status != StageRun.Status.COMPLETED or run.stage == Stage.STORY:
            continue
        if not run.file or run.file in known:
            continue
        last[run.stage, run.number] += 1
        take = Take(session_id=run.session_id, number=run.number, take=last[run.stage, run.number])
        for name in Take.COPIED:
            setattr(take, name, getattr(run, name))
        if run.stage == Stage.CUTOUT:
            take.made_of = characters.get(run.step._replace(stage=Stage.CHARACTER), "")
        found.append(take)
    return found


def of(takes: Iterable[Take], step: Step) -> list[Take]:
    """The takes of one thing, the oldest first."""
    same = (take for take in takes if (take.stage, take.number) == step[:2])
    return sorted(same, key=lambda take: take.take)


def as_run(source: StageRun | Take, step: Step) -> StageRun:
    """An unsaved row of a step that is done, with the picture of `source`."""
    run = StageRun(
        session_id=source.session_id,
        number=step.number,
        status=StageRun.Status.COMPLETED,
        fraction=1.0,
    )
    for name in Take.COPIED:
        setattr(run, name, getattr(source, name))
    if run.stage == Stage.SCENE:
        # Somebody has seen it: no other background is to be tried.
        run.facts = run.facts | {"another_background": False}
    return run
