"""The book that a session's rows and files hold."""

import hashlib
import json
import logging
from collections.abc import Mapping
from pathlib import PurePosixPath

from django.conf import settings

from orchestrator import ConfigurationError, Stage, Step
from orchestrator.book import Book, BookPage, ModelUsed, Picture, Provenance
from orchestrator.plan import Character, Page, Plan
from orchestrator.presets.catalog import preset_named
from orchestrator.steps import Steps
from orchestrator.types import Placement
from stories.exceptions import StillGenerating, WrongState
from stories.files.layout import read_bytes
from stories.models import StageRun, StorySession
from stories.sessions.steps import chosen

logger = logging.getLogger(__name__)

_TITLE_CHARS = 60


class NothingToExport(WrongState):
    default_detail = "There is no story to export. Retry it first."


class PictureLost(WrongState):
    default_detail = (
        "The server has lost a picture of the story. Retry the story to have it made again."
    )


def fingerprint(session: StorySession) -> str:
    """A hash of all that the session's book is made of, without reading a picture.

    The name of a picture changes with the picture. Raises `StillGenerating` and `NothingToExport`.
    """
    content = session.content
    if session.is_unfinished:
        raise StillGenerating
    if not content.story_text.strip():
        raise NothingToExport
    made_of = [
        settings.VERSION,
        *(session.session_id, session.revision, session.prompt_text, session.seed),
        *(session.stage_seeds, session.preset, session.created_at.isoformat()),
        *(content.story_text, content.plan),
        *(content.character_description, content.background_description),
        *sorted(run.image or run.file for run in chosen(session.stage_runs.all()).values()),
    ]
    return hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()


def book_of(session: StorySession) -> Book:
    """The session's book. Raises `PictureLost`, and `OSError` if the storage does not answer."""
    content = session.content
    plan = Plan.from_dict(content.plan) if content.plan else _plan_without(session)
    known = Steps(plan, hero_only=session.pages == 1 and not session.given_plan)
    runs = chosen(session.stage_runs.all())
    pictures = {
        step: _picture(run.image or run.file)
        for step, run in runs.items()
        if step.stage is not Stage.STORY
    }
    numbers = {one.id: number for number, one in enumerate(plan.cast, 1)}
    return Book(
        id=session.session_id,
        plan=plan,
        pages=tuple(
            BookPage(
                scene=pictures.get(Step(Stage.SCENE, number)),
                background=pictures.get(Step(Stage.BACKGROUND, known.background_of(number))),
                placements=_placements(known, number, runs.get(Step(Stage.SCENE, number))),
            )
            for number in known.pages
        ),
        # Rows have the time to the microsecond, which no format does.
        created=session.created_at.replace(microsecond=0),
        provenance=Provenance(
            software=f"StoryGen {settings.VERSION}",
            prompt=session.prompt_text,
            models=_models(session, runs),
            seed=session.seed,
            seeds=session.stage_seeds,
            preset=session.preset,
        ),
        portraits=_by_id(pictures, Stage.CHARACTER, numbers),
        cutouts=_by_id(pictures, Stage.CUTOUT, numbers),
    )


def _placements(known: Steps, page: int, scene: StageRun | None) -> dict[str, Placement]:
    """Where each of the cast stands on a page, by id."""
    ids = [known.plan.cast[number - 1].id for number in known.cast_of(page)]
    found = scene.facts.get("placements", ()) if scene else ()
    return {who: Placement(**where) for who, where in zip(ids, found, strict=False)}


def _by_id(
    pictures: Mapping[Step, Picture], stage: Stage, numbers: Mapping[str, int]
) -> dict[str, Picture]:
    """The pictures of a stage by the id of the character that they show."""
    found = {who: pictures.get(Step(stage, number)) for who, number in numbers.items()}
    return {who: picture for who, picture in found.items() if picture}


def _models(session: StorySession, runs: Mapping[Step, StageRun]) -> tuple[ModelUsed, ...]:
    """Each model once, with what the catalog knows of it if it is the preset's own."""
    try:
        preset = preset_named(session.preset)
    except ConfigurationError:
        # It was removed since.
        known = {}
    else:
        known = {part.name: part.needs for part in (preset.story, preset.picture, preset.cutout)}
    models = {}
    for stage, part in _PARTS.items():
        name = runs[Step(stage)].facts.get("model") if Step(stage) in runs else ""
        if not name or name in models:
            continue
        need = next(iter(known.get(name, ())), None)
        licence = getattr(need, "licence", None)
        models[name] = ModelUsed(
            part=part,
            name=_shown(name),
            revision=getattr(need, "revision", None) or getattr(need, "digest", ""),
            licence=licence.id if licence else "",
        )
    return tuple(models.values())


_PARTS = {
    Stage.STORY: "story",
    Stage.CHARACTER: "pictures",
    Stage.BACKGROUND: "pictures",
    Stage.CUTOUT: "cut-out",
}


def _shown(name: str) -> str:
    """A file of weights by its own name, as readers need no folder."""
    return PurePosixPath(name).stem if name.startswith("gguf:") else name


def _picture(name: str) -> Picture:
    try:
        picture = Picture(read_bytes(name))
        picture.decode()
    except (FileNotFoundError, ValueError) as exc:
        logger.warning("%s cannot be exported: %s", name, exc)
        raise PictureLost from exc
    return picture


def _plan_without(session: StorySession) -> Plan:
    """A plan of one page, for stories of the time before there were plans."""
    content = session.content
    return Plan(
        title=_title(session.prompt_text),
        cast=(Character("hero", "", "hero", content.character_description or session.prompt_text),),
        pages=(
            Page(
                "\n".join(line for line in content.story_text.splitlines() if line.strip()),
                content.background_description or session.prompt_text,
            ),
        ),
    )


def _title(prompt: str) -> str:
    words = " ".join(prompt.split())
    if len(words) > _TITLE_CHARS:
        words = words[:_TITLE_CHARS].rpartition(" ")[0] or words[:_TITLE_CHARS]
        words = f"{words.rstrip('.,;:')}…"
    return words[:1].upper() + words[1:]
