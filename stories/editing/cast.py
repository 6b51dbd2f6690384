"""Changes of who is in a story: one more, of the library or described; one less."""

from collections.abc import Sequence
from dataclasses import replace

from django.utils import timezone
from django.utils.text import slugify
from rest_framework.exceptions import NotFound, ValidationError

from orchestrator import Stage, Step
from orchestrator.plan import MOST_CAST, ROLES, Character, Page, Plan, Presence
from stories.content import casting
from stories.editing.book import Book, Change
from stories.editing.pages import changed_plan
from stories.exceptions import LastCharacter, TooManyCharacters
from stories.files import deletion, layout
from stories.models import StageRun

_LONGEST_ID = 16  # of 20, before a number


def add_member(book: Book, one: casting.Member, on_pages: Sequence[int]) -> Change:
    """One more in the cast, its last; it joins those who are on these pages.

    The id of its character is chosen here. Pictures of the library are copied into the story at
    once. Raises `TooManyCharacters`, `ValidationError` and `ServiceUnavailable`.
    """
    plan = book.plan
    if len(plan.cast) >= MOST_CAST:
        raise TooManyCharacters(MOST_CAST)
    for number in on_pages:
        if number not in book.steps.pages:
            raise ValidationError({"pages": [f"There is no page {number}."]})
    if one.library and one.library.character_id in _library_ids(book):
        raise ValidationError({"cast": ["This character is in the story already."]})
    told = replace(one.character, id=_new_id(book, one.character))
    one = replace(one, character=told)
    pages = tuple(
        _joined(page, told.id) if number in on_pages else page
        for number, page in enumerate(plan.pages, 1)
    )
    changed = replace(plan, cast=(*plan.cast, told), pages=pages)
    files: list[str] = []
    try:
        entry = casting.entry(book.session, one, asked=False, token=layout.new_token(), to=files)
        chosen = {}
        if one.library and not book.session.plan_only:
            chosen = _pictures(book, len(changed.cast), one, files)
        change = _changed(book, changed, f"{_named(told)} joined the cast.", chosen)
    except BaseException:
        deletion.delete_later(names=files)
        raise
    return replace(change, joined=(entry,), files=tuple(files))


def remove_member(book: Book, key: str) -> Change:
    """One less in the cast, and on no page any more. Raises `NotFound` and `LastCharacter`."""
    plan = book.plan
    gone = next((one for one in plan.cast if one.id == key), None)
    if gone is None:
        raise NotFound
    cast = tuple(one for one in plan.cast if one is not gone)
    if not cast:
        raise LastCharacter
    pages = tuple(
        replace(page, cast=tuple(one for one in page.cast if one.id != key)) for page in plan.pages
    )
    changed = replace(plan, cast=cast, pages=pages)
    return _changed(book, changed, f"{_named(gone)} left the cast.", {})


def _changed(book: Book, plan: Plan, summary: str, chosen: dict[Step, StageRun]) -> Change:
    return changed_plan(book, plan, list(book.steps.pages), summary, chosen=chosen)


def _joined(page: Page, key: str) -> Page:
    """Somebody more is there, so all stand where they look best together."""
    there = tuple(replace(one, placement=None) for one in page.cast)
    return replace(page, cast=(*there, Presence(key)))


def _named(one: Character) -> str:
    return one.name or f"{one.kind[:1].upper()}{one.kind[1:]}"


def _library_ids(book: Book) -> set[str]:
    cast = book.plan.to_dict()["cast"]
    return set(casting.library_ids(book.session, cast).values())


def _new_id(book: Book, one: Character) -> str:
    """An id that nobody in this story has or ever had, so that earlier revisions keep theirs."""
    taken = {*ROLES, *(each["id"] for each in book.session.given_cast)}
    taken |= {each.id for each in book.plan.cast}
    for story in book.session.revisions.values_list("story", flat=True):
        taken |= {each["id"] for each in story["plan"]["cast"]}
    words = slugify(one.name) or slugify(one.kind)
    base = words.replace("_", "-")[:_LONGEST_ID].strip("-") or "character"
    ids = (base if number == 1 else f"{base}-{number}" for number in range(1, len(taken) + 2))
    return next(each for each in ids if each not in taken)


def _pictures(
    book: Book, number: int, one: casting.Member, files: list[str]
) -> dict[Step, StageRun]:
    """The pictures of one of the library as this story's own; their names are added to `files`."""
    facts = {Stage.CHARACTER: one.library.picture_facts, Stage.CUTOUT: one.library.cutout_facts}
    made = {}
    for stage, data in one.data.items():
        step, token, now = Step(stage, number), layout.new_token(), timezone.now()
        run = StageRun(
            session_id=book.session.pk,
            stage=stage,
            number=number,
            status=StageRun.Status.COMPLETED,
            fraction=1.0,
            cache=StageRun.Cache.OFF,
            facts=facts[stage],
            file=layout.session_name(book.session.session_id, *step, token=token),
            image=layout.public_image_name(book.session, step, one.character.look, token=token),
            started_at=now,
            ended_at=now,
            seconds=0.0,
        )
        for name in filter(None, (run.file, run.image)):
            files.append(name)
            layout.write_picture(name, data)
        made[step] = run
    return made
