"""Changes of pages: what they say and show, who stands where; one more, one less, another order."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import Any

from rest_framework.exceptions import NotFound, ValidationError

from orchestrator import Stage, Step
from orchestrator.plan import MOST_PAGES, Page, Placement, Plan, Presence
from stories.content import pages as shown_pages
from stories.editing.book import Book, Change
from stories.editing.carry import carry_over
from stories.exceptions import LastPage, TooManyPages
from stories.models import Take

_WORDS = {"cast": "who is there", "placement": "where they stand", "background_take": "background"}


def change_page(book: Book, number: int, fields: Mapping[str, Any]) -> Change | None:
    """Change what `fields` name of a page: text, place, time, cast, placement, light.

    `placement` has for some or all of those on the page where they stand; what is left out of it
    stays as it is. None lets them stand where they look best. `background_take` chooses one of the
    pictures of its place. What was placed by hand stays so as long as the same are there.
    """
    page = _page(book, number)
    told = {name: fields[name] for name in ("text", "place", "time") if name in fields}
    if "light" in fields:
        told["light"] = fields["light"] or ""
    if "cast" in fields:
        told["cast"] = _present(book, fields["cast"])
        if {one.id for one in told["cast"]} == {one.id for one in page.cast}:
            # Another pose or mood at the same place.
            by_hand = {one.id: one.placement for one in page.cast}
            told["cast"] = tuple(replace(one, placement=by_hand[one.id]) for one in told["cast"])
    changed = replace(page, **told)
    if "placement" in fields:
        changed = replace(changed, cast=_placed(book, number, changed, fields["placement"]))
    take = _background_take(book, number, changed, fields.get("background_take"))
    if changed == page and take is None:
        return None
    pages = [*book.plan.pages]
    pages[number - 1] = changed
    named = [_WORDS.get(name, name) for name in fields]
    summary = f"Page {number}: {', '.join(named)}."
    plan = replace(book.plan, pages=tuple(pages))
    chosen = {take[0]: take[1]} if take else {}
    return changed_plan(book, plan, list(book.steps.pages), summary, chosen=chosen)


def insert_page(book: Book, after: int | None, fields: Mapping[str, Any]) -> Change:
    """One page more after page `after` (0: in front of all; None: at the end).

    What `fields` do not say of it is as on the page before it, or on the first.
    """
    count = len(book.plan.pages)
    after = count if after is None else after
    if after > count:
        raise ValidationError({"after": [f"The story has {count} pages."]})
    if count >= MOST_PAGES:
        raise TooManyPages(MOST_PAGES)
    like = book.plan.pages[max(after, 1) - 1]
    told = {name: fields[name] for name in ("text", "place", "time") if name in fields}
    same = tuple(replace(one, placement=None) for one in like.cast)
    told["cast"] = _present(book, fields["cast"]) if "cast" in fields else same
    pages = [*book.plan.pages]
    pages.insert(after, replace(like, light="", **told))
    origin: list[int | None] = list(book.steps.pages)
    origin.insert(after, None)
    cover = book.plan.cover + (book.plan.cover > after)
    plan = replace(book.plan, pages=tuple(pages), cover=cover)
    return changed_plan(book, plan, origin, f"Page {after + 1} was added.")


def delete_page(book: Book, number: int) -> Change:
    """One page less. If it was the cover, the page in its place is."""
    _page(book, number)
    left = [each for each in book.steps.pages if each != number]
    if not left:
        raise LastPage
    cover = book.plan.cover - (book.plan.cover > number)
    plan = _reordered(book.plan, left, min(cover, len(left)))
    return changed_plan(book, plan, left, f"Page {number} was deleted.")


def order_pages(book: Book, order: Sequence[int]) -> Change | None:
    """Put the pages into another order, by the numbers that they have now."""
    if sorted(order) != list(book.steps.pages):
        numbers = f"1 to {len(book.plan.pages)}"
        raise ValidationError({"order": [f"Name each page once, by its number, {numbers}."]})
    plan = _reordered(book.plan, order, list(order).index(book.plan.cover) + 1)
    if list(order) == list(book.steps.pages):
        return None
    return changed_plan(book, plan, order, "The pages were put into another order.")


def changed_plan(
    book: Book,
    plan: Plan,
    origin: Sequence[int | None],
    summary: str,
    *,
    chosen: Mapping[Step, Take] = MappingProxyType({}),
) -> Change:
    """The change that `plan` makes; `origin` has the number that each of its pages had.

    `chosen` are takes for some of its steps, which are not the ones that are shown now.
    """
    steps = book.steps_with(plan)
    moves, again = carry_over(book.steps, steps, origin)
    if chosen:
        again = steps.with_dependents({*again, *chosen})
    outputs = {moves[step]: output for step, output in book.outputs.items() if step in moves}
    outputs |= chosen
    return Change(
        summary=summary,
        outputs={
            step: output for step, output in outputs.items() if step not in again or step in chosen
        },
        moves=moves,
        again=tuple(step for step in again if step not in chosen),
        story=book.story | {"plan": plan.to_dict()},
        seeds=_moved_seeds(book.session.stage_seeds, moves),
    )


def _page(book: Book, number: int) -> Page:
    if number not in book.steps.pages:
        raise NotFound
    return book.plan.pages[number - 1]


def _reordered(plan: Plan, numbers: Sequence[int], cover: int) -> Plan:
    pages = tuple(plan.pages[number - 1] for number in numbers)
    return replace(plan, pages=pages, cover=cover)


def _present(book: Book, cast: Sequence[Mapping[str, str]]) -> tuple[Presence, ...]:
    known = {one.id for one in book.plan.cast}
    ids = [one["id"] for one in cast]
    if len(set(ids)) < len(ids) or not set(ids) <= known:
        there = ", ".join(sorted(known))
        raise ValidationError({"cast": [f"Name each at most once; the cast is: {there}."]})
    return tuple(Presence(**one) for one in cast)


def _placed(
    book: Book, number: int, page: Page, asked: Sequence[Mapping[str, Any]] | None
) -> tuple[Presence, ...]:
    """Those on a page with where they stand: as asked, or else where they stand now."""
    if asked is None:
        return tuple(replace(one, placement=None) for one in page.cast)
    by_id = {each["id"]: dict(each) for each in asked}
    ids = {one.id for one in page.cast}
    if len(by_id) < len(asked) or not set(by_id) <= ids:
        there = ", ".join(sorted(ids)) or "nobody"
        raise ValidationError({"placement": [f"Name each at most once; on the page: {there}."]})
    scene = book.outputs.get(Step(Stage.SCENE, number))
    stand = shown_pages.placements(book.steps, number, scene)
    stand |= {one.id: asdict(one.placement) for one in page.cast if one.placement}
    return tuple(
        replace(one, placement=_placement(one.id, stand.get(one.id, {}), by_id.get(one.id, {})))
        for one in page.cast
    )


def _placement(who: str, stands: Mapping[str, Any], asked: Mapping[str, Any]) -> Placement:
    values = {**stands, **{name: asked[name] for name in asked if name not in ("id", "scale")}}
    if "scale" in asked and "height" in stands:
        values["height"] = stands["height"] * asked["scale"]
    if lacking := {"x", "y", "height"} - set(values):
        what = ", ".join(sorted(lacking))
        raise ValidationError({"placement": [f"Nobody knows where {who} stands: send {what}."]})
    try:
        return Placement(**values)
    except ValueError as exc:
        raise ValidationError({"placement": [str(exc)]}) from exc


def _background_take(
    book: Book, number: int, changed: Page, take: int | None
) -> tuple[Step, Take] | None:
    """The take that is asked for, unless it is the one that is shown."""
    if take is None:
        return None
    page = book.plan.pages[number - 1]
    if (changed.place, changed.time) != (page.place, page.time):
        raise ValidationError({"background_take": ["A new place has no takes yet."]})
    step = Step(Stage.BACKGROUND, book.steps.background_of(number))
    return chosen_take(book, step, take, field="background_take")


def chosen_take(book: Book, step: Step, number: int, *, field: str) -> tuple[Step, Take] | None:
    """A take of a thing; None if it is shown already. `ValidationError` if there is none."""
    take = book.take_of(step, number)
    if take is None:
        raise ValidationError({field: [f"There is no take {number}."]})
    shown = book.outputs.get(step)
    return None if shown and shown.file == take.file else (step, take)


def _moved_seeds(seeds: Mapping[str, int], moves: Mapping[Step, Step]) -> dict[str, int]:
    moved = {}
    for label, seed in seeds.items():
        step = Step.parse(label)
        now = step if step.stage is Stage.STORY else moves.get(step.first_take)
        if now:
            moved[now._replace(take=step.take).label] = seed
    return moved
