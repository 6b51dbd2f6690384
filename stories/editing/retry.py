"""Puts a session that has ended back into the queue, from one of its stages on."""

import hashlib
import secrets

from django.contrib.auth.models import AbstractUser

from orchestrator import MAX_SEED, Stage, Step
from orchestrator.pipeline.steps import STORY
from stories.content import steps
from stories.editing import rows
from stories.editing.book import Book, Change
from stories.editing.edits import lock
from stories.exceptions import NoSuchCharacter, NoSuchPage, NothingToRetry
from stories.files import layout
from stories.models import GeneratedContent, StageRun, StorySession


def requeue(
    session: StorySession,
    stage: Stage | None,
    seed: int | None,
    user: AbstractUser | None,
    page: int | None = None,
    character: str | None = None,
    expected: frozenset[int] | None = None,
) -> StorySession:
    """See `services.retry_story`. To be called in a transaction."""
    row = lock(session, expected)
    if stage is Stage.NARRATION:
        # Of a story that was made without.
        row.narration = True
    wanted = _wanted(row.content, stage, page, character)
    again = _steps_to_run(row.content, wanted)
    if not again:
        raise NothingToRetry
    seeds = dict(row.stage_seeds)
    seeded = [step for step in wanted if step.stage.takes_seed]
    if seeded:
        new_seed = secrets.randbelow(MAX_SEED + 1) if seed is None else seed
        seeds |= _seeds(seeded, new_seed)
    elif seed is not None:
        seeds[again[0].label] = seed
    book, new_story = Book(row), STORY in again
    kept = {} if new_story else {s: o for s, o in book.outputs.items() if s not in again}
    change = Change(
        summary=_summary(row.content, stage, page, character),
        outputs=kept,
        # The earlier pictures stay takes of the same, unless another story is told.
        moves={} if new_story else {step: step for step in book.outputs},
        again=again,
        seeds=seeds,
        new_story=new_story,
    )
    rows.write(book, change, user, queue=True)
    return row


def _summary(
    content: GeneratedContent, stage: Stage | None, page: int | None, character: str | None
) -> str:
    """What was done again, in words."""
    if character is not None:
        kinds = {one["id"]: one["kind"] for one in content.plan["cast"]}
        return f"Made again: the {kinds[character]}."
    if stage is None and page is None:
        return "What was missing was made."
    if page is not None:
        what = layout.named(Step(stage or Stage.BACKGROUND, page))
    else:
        what = layout.STAGE_OUTPUTS[stage].what or "the story"
    return f"Made again: {what}."


def _wanted(
    content: GeneratedContent, stage: Stage | None, page: int | None, character: str | None
) -> list[Step]:
    """The steps that are to be done again whether or not they are complete.

    A page alone means its background, and so its scene.
    """
    if not stage and page is None:
        return []
    known = steps.steps_of(content)
    if character is not None:
        ids = [one.id for one in known.plan.cast] if known else []
        if character not in ids:
            raise NoSuchCharacter
        return [Step(stage, ids.index(character) + 1)]
    if page is not None and not (known and page in known.pages):
        raise NoSuchPage
    required = steps.required(content)
    if page is None:
        found = [step for step in required if step.stage is stage]
        # Before there is a plan nothing is known of the pictures, and all of them are missing.
        return found or [Step(stage)]
    stage = stage or Stage.BACKGROUND
    number = known.background_of(page) if stage is Stage.BACKGROUND else page
    return [Step(stage, number)]


def _steps_to_run(content: GeneratedContent, wanted: list[Step]) -> tuple[Step, ...]:
    runs = content.session.stage_runs.filter(status=StageRun.Status.COMPLETED)
    completed = {run.step for run in runs}
    # With a stage as well: what it is made from may be missing.
    every = steps.wanted(content)
    first = [step for step in every if step not in completed or step in wanted]
    known = None if content.session.plan_only else steps.steps_of(content)
    return known.with_dependents(first) if known else tuple(first)


def _seeds(seeded: list[Step], seed: int) -> dict[str, int]:
    """`seed` for the first of these steps, and one made of it for each of the others."""
    seeds = {seeded[0].label: seed}
    for step in seeded[1:]:
        digest = hashlib.sha256(f"{seed}/{step.label}".encode()).digest()
        seeds[step.label] = int.from_bytes(digest[:4], "big")
    return seeds
