"""Revisions: the states of a book, each of which can be brought back."""

from typing import Any

from django.contrib.auth.models import AbstractUser
from django.core.files.storage import default_storage

from orchestrator import Stage, Step
from orchestrator.plan import Plan
from stories.content import takes
from stories.editing.book import Book, Change
from stories.files import deletion, thumbnails
from stories.models import Revision, StorySession, Take

MOST_KEPT = 50
FIRST = "The story as it was made."
LATER = "The story was made again."
_LONGEST = 500


def record(book: Book, summary: str = "", author: AbstractUser | None = None) -> None:
    """Record a book as it is as the revision of its session. Without a plan there is none.

    Recorded before the next change, too: what was drawn meanwhile belongs to it.
    """
    if not book.plan:
        return
    state, session = _state(book), book.session
    named = {"summary": summary[:_LONGEST] or _made(session), "author": author}
    session.revisions.update_or_create(
        number=session.revision, defaults=state, create_defaults=state | named
    )


def _state(book: Book) -> dict[str, Any]:
    outputs = [
        {"stage": step.stage.value, "number": step.number, "file": output.file}
        for step, output in book.outputs.items()
    ]
    return {"story": book.story, "seeds": book.session.stage_seeds, "outputs": outputs}


def _made(session: StorySession) -> str:
    return FIRST if session.revision == 1 else LATER


def of(session: StorySession) -> list[Revision]:
    """The revisions that are kept, the newest first; the present one without a row, too."""
    rows = session.revisions.select_related("author").order_by("-number")
    found = list(rows.defer("story", "outputs"))
    if not any(each.number == session.revision for each in found):
        made_at = session.ended_at or session.updated_at
        present = Revision(
            session=session, number=session.revision, summary=_made(session), created_at=made_at
        )
        found.insert(0, present)
    return found


def since(session: StorySession, number: int) -> list[Revision]:
    """What has changed after a revision, the newest first."""
    return [each for each in of(session) if each.number > number]


def restore(book: Book, number: int) -> Change | None:
    """Bring a revision back; None if it is the present one. Raises `Revision.DoesNotExist`.

    What of its pictures the storage has lost is made again.
    """
    if number == book.session.revision:
        return None
    revision = book.session.revisions.get(number=number)
    by_file = {take.file: take for take in book.takes}
    outputs: dict[Step, Take] = {}
    moves: dict[Step, Step] = {}
    missing: set[Step] = set()
    lost: list[Take] = []
    for shown in revision.outputs:
        step = Step(Stage(shown["stage"]), shown["number"])
        take = by_file.get(shown["file"])
        if take and _is_there(take):
            outputs[step] = take
        else:
            missing.add(step)
            lost += [take] if take else []
        if take and take.number:
            moves.setdefault(Step(step.stage, take.number), step)
    steps = book.steps_with(Plan.from_dict(revision.story["plan"]))
    again = set(steps.with_dependents(missing))
    return Change(
        summary=f"Revision {number} was brought back.",
        outputs={step: take for step, take in outputs.items() if step not in again},
        moves=moves,
        again=tuple(step for step in steps.all if step in again),
        story=revision.story,
        seeds=revision.seeds,
        lost=tuple(lost),
    )


def _is_there(take: Take) -> bool:
    names = {take.file, take.image} - {""}
    return all(map(default_storage.exists, names))


def prune(book: Book) -> None:
    """Delete the revisions that are too many, and the takes that nobody can come back to.

    Those are kept that a revision has, and the newest backgrounds and characters of each thing.
    """
    session = book.session
    numbers = list(session.revisions.order_by("-number").values_list("number", flat=True))
    if len(numbers) > MOST_KEPT:
        session.revisions.filter(number__lte=numbers[MOST_KEPT]).delete()
    kept = {output.file for output in book.outputs.values()}
    for outputs in session.revisions.values_list("outputs", flat=True):
        kept.update(shown["file"] for shown in outputs)
    things = {
        Step(Stage(take.stage), take.number)
        for take in book.takes
        if take.number and take.stage in (Stage.BACKGROUND, Stage.CHARACTER)
    }
    for thing in things:
        kept.update(take.file for take in takes.of(book.takes, thing)[-takes.MOST_LISTED :])
    gone = [take for take in book.takes if take.file not in kept and take.made_of not in kept]
    if not gone:
        return
    names = {name for take in gone for name in (take.file, take.image)} - {""}
    images = [take.image for take in gone if take.image]
    names |= set(thumbnails.names_of(images, session.session_id))
    Take.objects.filter(pk__in=[take.pk for take in gone]).delete()
    book.takes = [take for take in book.takes if take not in gone]
    deletion.delete_later(names=names)
