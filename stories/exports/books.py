"""The book that a session's rows and files hold."""

import hashlib
import json
import logging
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from django.conf import settings
from django.db.models.fields.files import FieldFile

from orchestrator import ConfigurationError, Stage
from orchestrator.book import Book, BookPage, ModelUsed, Picture, Provenance
from orchestrator.plan import Character, Page, Plan
from orchestrator.presets.catalog import preset_named
from orchestrator.types import Placement
from stories.exceptions import StillGenerating, WrongState
from stories.files.layout import read_bytes
from stories.models import GeneratedContent, StageRun, StorySession

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
        *(image.name for image in _images(content)),
    ]
    return hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()


def book_of(session: StorySession) -> Book:
    """The session's book. Raises `PictureLost`, and `OSError` if the storage does not answer."""
    content = session.content
    plan = Plan.from_dict(content.plan) if content.plan else _plan_without(session)
    runs = {run.stage: run.facts for run in session.stage_runs.filter(status=_COMPLETED)}
    placements = runs.get(Stage.SCENE, {}).get("placements", ())
    hero = plan.hero.id
    scene, background, portrait, cutout = map(_picture, _images(content))
    drawn = BookPage(
        scene=scene,
        background=background,
        placements={hero: Placement(**placements[0])} if placements else {},
    )
    return Book(
        id=session.session_id,
        plan=plan,
        pages=tuple(
            drawn if number == plan.cover else BookPage()
            for number in range(1, len(plan.pages) + 1)
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
        portraits={hero: portrait} if portrait else {},
        cutouts={hero: cutout} if cutout else {},
    )


_COMPLETED = StageRun.Status.COMPLETED


def _models(session: StorySession, runs: Mapping[str, dict[str, Any]]) -> tuple[ModelUsed, ...]:
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
        name = runs.get(stage, {}).get("model")
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


def _images(content: GeneratedContent) -> tuple[FieldFile, ...]:
    return (
        content.merged_image,
        content.background_image,
        content.character_image,
        content.cutout_image,
    )


def _picture(image: FieldFile) -> Picture | None:
    if not image:
        return None
    try:
        picture = Picture(read_bytes(image.name))
        picture.decode()
    except (FileNotFoundError, ValueError) as exc:
        logger.warning("%s cannot be exported: %s", image.name, exc)
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
