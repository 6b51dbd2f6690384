"""What of a story's pictures stands after its plan was changed."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from orchestrator import Stage, Step
from orchestrator.pipeline.steps import Steps, figure_number, figure_of


class Carried(NamedTuple):
    """`moves`: where the pictures of each step belong now. `again`: the steps to be done again.

    What of the old steps is not in `moves` is of nothing that is still in the plan. A step in
    `again` may have pictures all the same: earlier takes.
    """

    moves: dict[Step, Step]
    again: tuple[Step, ...]


def carry_over(old: Steps, new: Steps, origin: Sequence[int | None]) -> Carried:
    """Compare two plans of a story; `origin` has for each new page the number that it had, or None.

    Those of the cast who have the same id are the same, but for their looks. A picture is made
    again only if something has changed that it shows: a background stays with its place and time,
    whichever page is the first there.
    """
    moves: dict[Step, Step] = {}
    again: set[Step] = set()
    numbers = {one.id: number for number, one in enumerate(old.plan.cast, 1)}
    for number, one in enumerate(new.plan.cast, 1):
        if not (before := numbers.get(one.id)):
            continue  # who joins: nothing is there of it yet
        for stage in (Stage.CHARACTER, Stage.CUTOUT):
            moves[Step(stage, before)] = Step(stage, number)
        if one.look != old.plan.cast[before - 1].look:
            again.add(Step(Stage.CHARACTER, number))
    for number in new.further_poses:
        who, pose = figure_of(number)
        before = numbers.get(new.plan.cast[who - 1].id)
        drawn = before and figure_number(before, pose)
        if drawn not in old.further_poses:
            again.add(Step(Stage.CHARACTER, number))
            continue
        for stage in (Stage.CHARACTER, Stage.CUTOUT):
            moves[Step(stage, drawn)] = Step(stage, number)
    known = {_where(old, page): old.background_of(page) for page in old.pages}
    first = [page for page in new.pages if new.background_of(page) == page]
    unknown = [page for page in first if _where(new, page) not in known]
    for page in set(first) - set(unknown):
        moves[Step(Stage.BACKGROUND, known[_where(new, page)])] = Step(Stage.BACKGROUND, page)
    for page in unknown:
        again.add(Step(Stage.BACKGROUND, page))
        # What the page showed so far stays among its takes, if no other page shows it.
        if before := origin[page - 1]:
            shown = Step(Stage.BACKGROUND, old.background_of(before))
            moves.setdefault(shown, Step(Stage.BACKGROUND, page))
    for page in new.pages:
        scene, before = Step(Stage.SCENE, page), origin[page - 1]
        if before:
            moves[Step(Stage.SCENE, before)] = scene
        if not before or _shown(old, before) != _shown(new, page):
            again.add(scene)
        if before:
            moves[Step(Stage.NARRATION, before)] = Step(Stage.NARRATION, page)
    for narration in new.narrations:
        before = origin[narration.number - 1]
        if not before or old.page(before).text != new.page(narration.number).text:
            again.add(narration)
    return Carried(moves, new.with_dependents(again))


def _where(steps: Steps, page: int) -> tuple[str, str]:
    return steps.page(page).place, steps.page(page).time


def _shown(steps: Steps, page: int) -> tuple[Any, ...]:
    cast = [(steps.plan.cast[number - 1].id, pose) for number, pose in steps.cast_of(page).items()]
    return (*_where(steps, page), cast, steps.placed_by_hand(page))
