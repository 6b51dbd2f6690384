"""Composes scenes at once, in the process that answers: no model is needed for it."""

import io
import logging
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from django.utils import timezone
from PIL import Image, UnidentifiedImageError

from orchestrator import Stage, Step
from orchestrator.compositing.compositor import Compositor
from orchestrator.compositing.figure import Figure
from orchestrator.pipeline.illustration import figures
from orchestrator.pipeline.serialization import from_facts, to_facts
from orchestrator.pipeline.steps import Steps, figure_of
from orchestrator.types import Cutout, Scene, noop_report
from stories.editing.book import Book
from stories.exceptions import PicturesLost, ServiceUnavailable
from stories.files import deletion, layout
from stories.files.stage_files import StageFiles
from stories.models import StageRun, StorySession, Take

logger = logging.getLogger(__name__)

# More are left to a worker.
MOST_SCENES = 4
# A scene takes about a processor, and at 1024 pixels some 100 MB.
AT_ONCE = 2
WAIT_SECONDS = 5.0
BUSY = "Too many pages are being composed at once. Try again in a moment."

Outputs = Mapping[Step, StageRun | Take]

_slots = threading.BoundedSemaphore(AT_ONCE)


def is_possible(steps: Steps, again: Iterable[Step], outputs: Outputs) -> bool:
    """Whether these are a few scenes, and everything that they are made of is there."""
    again = list(again)
    return len(again) <= MOST_SCENES and all(
        step.stage is Stage.SCENE
        and Step(Stage.BACKGROUND, steps.background_of(step.number)) in outputs
        and all(each in outputs for each in steps.cutouts_of(step.number, outputs).values())
        for step in again
    )


def compose(
    session: StorySession, steps: Steps, scenes: Iterable[Step], outputs: Outputs
) -> dict[Step, StageRun]:
    """Compose these scenes of what is in `outputs`, and write their files.

    The rows are not saved; `discard` deletes the files if they never are. Raises `PicturesLost` if
    a picture is not in the storage, and `ServiceUnavailable` if the storage does not work or too
    many requests come at once.
    """
    made: dict[Step, StageRun] = {}
    with _slot():
        try:
            for step in scenes:
                made[step] = _compose(session, steps, step, outputs)
        except BaseException:
            discard(made.values())
            raise
    return made


def figures_of(book: Book) -> list[dict[str, Any]]:
    """What is seen of each cut-out, and where its feet are: enough to lay it over a background.

    Edges in shares of the cut-out, `foot` in shares of the figure's width, `aspect` its width
    divided by its height. Each character is listed standing, which is its first cut-out, and in
    the further poses that pages show. What is missing is not there. Raises as `compose` does.
    """
    found = []
    cast = book.plan.cast if book.plan else ()
    further = book.steps.further_poses if book.steps else ()
    for number in (*range(1, len(cast) + 1), *further):
        step, (character, pose) = Step(Stage.CUTOUT, number), figure_of(number)
        if step in book.outputs:
            cutout = _cutout(step, book.outputs).image
            figure = Figure.read(cutout)
            edges = zip(("left", "top", "right", "bottom"), figure.box, strict=True)
            whole = (cutout.width, cutout.height) * 2
            shares = {name: edge / of for (name, edge), of in zip(edges, whole, strict=True)}
            output = book.outputs[step]
            url = layout.file_url(output.image or output.file)
            facts = {"foot": figure.foot, "aspect": figure.aspect}
            who = {"id": cast[character - 1].id, "pose": pose}
            found.append({**who, "url": url, **shares, **facts})
    return found


def discard(runs: Iterable[StageRun]) -> None:
    """Delete the files of scenes that are not to be kept."""
    deletion.delete_later(names=[name for run in runs for name in (run.file, run.image)])


@contextmanager
def _slot() -> Iterator[None]:
    if not _slots.acquire(timeout=WAIT_SECONDS):
        raise ServiceUnavailable(BUSY, wait=2)
    try:
        yield
    finally:
        _slots.release()


def _compose(session: StorySession, steps: Steps, step: Step, outputs: Outputs) -> StageRun:
    started_at, start = timezone.now(), time.perf_counter()
    page = steps.page(step.number)
    place = Step(Stage.BACKGROUND, steps.background_of(step.number))
    background = _read(place, outputs)
    cutouts = {
        number: _cutout(each, outputs)
        for number, each in steps.cutouts_of(step.number, outputs).items()
    }
    scene: Scene = _compositor().compose(
        background=background,
        cast=figures(steps, step.number, cutouts),
        place=page.setting,
        time=page.time,
        report=noop_report,
        **steps.arrangement(step.number),
    )
    token = layout.new_token()
    run = StageRun(
        session_id=session.pk,
        stage=step.stage,
        number=step.number,
        status=StageRun.Status.COMPLETED,
        cache=StageRun.Cache.OFF,
        facts=to_facts(scene)[0],
        file=layout.session_name(session.session_id, *step, token=token),
        image=layout.public_image_name(session, step, session.prompt_text, token=token),
        started_at=started_at,
    )
    try:
        StageFiles(session).write(run, scene, outputs[place].facts)
    except OSError as exc:
        logger.warning("A composed page could not be written: %s", exc)
        discard([run])
        raise layout.unwritable(exc) from exc
    run.ended_at = timezone.now()
    run.seconds = round(time.perf_counter() - start, 3)
    return run


def _read(step: Step, outputs: Outputs) -> Image.Image:
    try:
        picture = Image.open(io.BytesIO(layout.read_bytes(outputs[step].file)))
        picture.load()
    except (FileNotFoundError, UnidentifiedImageError, ValueError, SyntaxError) as exc:
        logger.warning("%s cannot be read: %s", outputs[step].file, exc)
        raise PicturesLost(layout.named(step)) from exc
    except OSError as exc:
        # Pillow says so of a file that ends too early, a storage of one that it cannot reach.
        logger.warning("%s cannot be read: %s", outputs[step].file, exc)
        if exc.errno is None:
            raise PicturesLost(layout.named(step)) from exc
        raise ServiceUnavailable("The pictures could not be read. Try again.", wait=5) from exc
    picture.info.clear()
    return picture


def _cutout(step: Step, outputs: Outputs) -> Cutout:
    image = _read(step, outputs)
    try:
        return from_facts(Stage.CUTOUT, outputs[step].facts, image)
    except ValueError as exc:
        raise PicturesLost(layout.named(step)) from exc


@lru_cache
def _compositor() -> Compositor:
    return Compositor()
