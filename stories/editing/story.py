"""Changes of a whole story: its title, its cover, how the cast looks."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rest_framework.exceptions import ValidationError

from orchestrator import Stage, Step
from stories.editing.book import Book, Change
from stories.editing.pages import changed_plan, chosen_take
from stories.models import Take


def change_story(book: Book, fields: Mapping[str, Any]) -> Change | None:
    """Change what `fields` name: title, cover, and of the cast `look` or `take`, by id.

    Another look draws that character again; another take puts one of its pictures, and the cut-out
    of it, on all its pages.
    """
    plan, what = book.plan, []
    chosen: dict[Step, Take] = {}
    if "title" in fields:
        plan = replace(plan, title=fields["title"])
        what.append("title")
    if "cover" in fields:
        if fields["cover"] not in book.steps.pages:
            raise ValidationError({"cover": ["There is no such page."]})
        plan = replace(plan, cover=fields["cover"])
        what.append("cover")
    cast = [*plan.cast]
    numbers = {one.id: number for number, one in enumerate(cast, 1)}
    for asked in fields.get("cast", ()):
        number = numbers.get(asked["id"])
        if number is None:
            there = ", ".join(numbers)
            raise ValidationError({"cast": [f"There is no {asked['id']}; there is: {there}."]})
        one = cast[number - 1]
        if "look" in asked:
            cast[number - 1] = replace(one, look=asked["look"])
            what.append(f"look of the {one.kind}")
        if "take" in asked:
            if cast[number - 1] != one:
                raise ValidationError({"cast": ["A new look has no takes yet."]})
            step = Step(Stage.CHARACTER, number)
            if take := chosen_take(book, step, asked["take"], field="cast"):
                chosen |= _with_cutout(book, *take)
            what.append(f"picture of the {one.kind}")
    plan = replace(plan, cast=tuple(cast))
    if plan == book.plan and not chosen:
        return None
    summary = ", ".join(what)
    summary = f"{summary[:1].upper()}{summary[1:]}."
    return changed_plan(book, plan, list(book.steps.pages), summary, chosen=chosen)


def _with_cutout(book: Book, step: Step, take: Take) -> dict[Step, Take]:
    """A picture of a character, and the newest cut-out of it if there is one."""
    cutouts = [each for each in book.takes if each.made_of == take.file]
    cutout = step._replace(stage=Stage.CUTOUT)
    return {step: take} | ({cutout: cutouts[-1]} if cutouts else {})
