"""The book that a session's rows and files hold."""

import hashlib
import json
import logging
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from django.conf import settings

from orchestrator import ConfigurationError, Stage, Step
from orchestrator.book import Book, BookPage, ModelUsed, Picture, Provenance
from orchestrator.book.archives.outputs import canonical_facts
from orchestrator.book.history import History, KeptRevision, Made
from orchestrator.pipeline.serialization import from_file
from orchestrator.pipeline.steps import Steps
from orchestrator.plan import Character, Page, Plan
from orchestrator.presets.catalog import preset_named
from orchestrator.presets.voices import VOICES
from orchestrator.types import UPLOADED, Narration, Placement
from stories.content import steps
from stories.editing.book import Book as StoredBook
from stories.exceptions import StillGenerating, WrongState
from stories.files.layout import read_bytes
from stories.models import StageRun, StorySession, Take

logger = logging.getLogger(__name__)

_TITLE_CHARS = 60


class NothingToExport(WrongState):
    default_detail = "There is no story to export. Retry it first."


class PictureLost(WrongState):
    default_detail = (
        "The server has lost a picture of the story. Retry the story to have it made again."
    )


class NarrationLost(WrongState):
    default_detail = "The server has lost a narration of the story. Retry the stage narration."


def fingerprint(session: StorySession) -> str:
    """A hash of all that the session's book is made of, without reading a picture.

    A picture that is made again has another name, or another end of its step. Raises
    `StillGenerating` and `NothingToExport`.
    """
    content = session.content
    if session.is_unfinished:
        raise StillGenerating
    if not content.story_text.strip():
        raise NothingToExport
    runs = steps.chosen(session.stage_runs.all())
    made_of = [
        settings.VERSION,
        *(session.session_id, session.revision, session.prompt_text, session.seed),
        *(session.stage_seeds, session.preset, session.reader, session.created_at),
        *(content.story_text, content.plan),
        *(content.character_description, content.background_description),
        sorted((step.label, run.take, run.file, str(run.ended_at)) for step, run in runs.items()),
    ]
    return hashlib.sha256(json.dumps(made_of, sort_keys=True, default=str).encode()).hexdigest()


def book_of(session: StorySession, *, with_history: bool = False) -> Book:
    """The session's book, `with_history` if an archive is to be made of it.

    Raises `PictureLost`, `NarrationLost`, and `OSError` if the storage does not answer.
    """
    known = steps.steps_of(session.content) or Steps(_plan_without(session), hero_only=True)
    made_elsewhere = session.origin or {}
    runs = steps.chosen(session.stage_runs.all())
    cast = {number: known.plan.cast[number - 1].id for number in known.characters}

    def picture(stage: Stage, number: int) -> Picture | None:
        run = runs.get(Step(stage, number))
        return _picture(run.file) if run else None

    def page(number: int) -> BookPage:
        scene = runs.get(Step(Stage.SCENE, number))
        placements = scene.facts.get("placements", ()) if scene else ()
        placed = zip(known.cast_of(number), placements, strict=False)
        return BookPage(
            scene=picture(Stage.SCENE, number),
            background=picture(Stage.BACKGROUND, known.background_of(number)),
            narration=_narration(runs.get(Step(Stage.NARRATION, number))),
            placements={cast[who]: Placement(**placement) for who, placement in placed},
        )

    def of_cast(stage: Stage) -> dict[str, Picture]:
        found = {id: picture(stage, number) for number, id in cast.items()}
        return {id: one for id, one in found.items() if one}

    return Book(
        id=session.session_id,
        plan=known.shown_plan,
        pages=tuple(page(number) for number in known.pages),
        # Rows have the time to the microsecond, which no format does.
        created=session.created_at.replace(microsecond=0),
        provenance=Provenance(
            software=made_elsewhere.get("software") or f"StoryGen {settings.VERSION}",
            prompt=session.prompt_text,
            models=_models(session, runs.values()),
            seed=session.seed,
            seeds=session.stage_seeds,
            preset=made_elsewhere.get("preset") or session.preset,
            style=made_elsewhere.get("style") or session.style,
        ),
        reader=session.reader,
        portraits=of_cast(Stage.CHARACTER),
        cutouts=of_cast(Stage.CUTOUT),
        history=_history(session) if with_history else None,
    )


def _history(session: StorySession) -> History | None:
    """How the story came about; None if the rows do not say it, as those of early stories."""
    book = StoredBook(session)
    if not (book.plan and book.steps):
        return None
    files = _Files()
    shown = {step: run for step, run in book.outputs.items() if step in book.steps.all}
    takes = [take for take in book.takes if take.stage != Stage.STORY and files.has(take.file)]
    takes.sort(key=lambda take: (list(Stage).index(take.stage), take.number, take.take))
    known = {(take.stage, take.file) for take in takes}
    try:
        steps_made = [
            Made(
                stage=Stage.STORY,
                number=1,
                facts=canonical_facts(Stage.STORY, book.story),
                seconds=next((run.seconds for run in book.runs if run.stage == Stage.STORY), None),
            ),
            *(_made(run, files, step) for step in book.steps.all if (run := shown.get(step))),
        ]
        return History(
            revision=session.revision,
            plan_only=session.plan_only,
            narration=session.narration,
            steps=tuple(steps_made),
            takes=tuple(
                _made(take, files, Step(Stage(take.stage), take.number, take.take))
                for take in takes
            ),
            revisions=tuple(
                KeptRevision(
                    number=each.number,
                    created=each.created_at,
                    summary=each.summary,
                    story=canonical_facts(Stage.STORY, each.story),
                    seeds=dict(sorted(each.seeds.items())),
                    shown={
                        Step(Stage(one["stage"]), one["number"]): files[one["file"]]
                        for one in each.outputs
                        if (one["stage"], one["file"]) in known
                    },
                )
                for each in session.revisions.order_by("number")
            ),
        )
    except ValueError as exc:
        logger.warning("The archive cannot be imported again: %s", exc)
        return None


def _made(source: StageRun | Take, files: "_Files", step: Step) -> Made:
    made_of = getattr(source, "made_of", "")
    return Made(
        stage=step.stage,
        number=step.number,
        take=step.take,
        facts=canonical_facts(step.stage, source.facts),
        data=files[source.file],
        made_of=files[made_of] if made_of and files.has(made_of) else b"",
        seconds=source.seconds,
    )


class _Files(dict[str, bytes]):
    """The files of a session, each read once."""

    def __missing__(self, name: str) -> bytes:
        self[name] = read_bytes(name)
        return self[name]

    def has(self, name: str) -> bool:
        """Whether it is there, and was not lost."""
        try:
            return bool(self[name])
        except FileNotFoundError:
            return False


def _models(session: StorySession, runs: Iterable[StageRun]) -> tuple[ModelUsed, ...]:
    """Each model once, with what is known of it: to the server that the story was imported from,
    or to the catalog if it is the preset's own."""
    try:
        preset = preset_named(session.preset)
    except ConfigurationError:
        # It was removed since.
        known = {}
    else:
        known = {part.name: part.needs for part in (preset.story, preset.picture, preset.cutout)}
    known |= {voice.shown: (voice,) for voice in VOICES.values()}
    models: dict[str, ModelUsed] = {}
    elsewhere = {one["name"]: one for one in (session.origin or {}).get("models", ())}
    order = list(Stage)
    for run in sorted(runs, key=lambda run: (order.index(run.stage), run.number)):
        name, part = run.facts.get("model"), _PARTS.get(run.stage)
        if not (name and part) or name in models or name == UPLOADED:
            continue
        need = next(iter(known.get(name, ())), None)
        licence = getattr(need, "licence", None)
        facts: Mapping[str, str] = elsewhere.get(_shown(name)) or {
            "revision": getattr(need, "revision", None) or getattr(need, "digest", ""),
            "licence": licence.id if licence else "",
        }
        models[name] = ModelUsed(
            part=part,
            name=_shown(name),
            revision=facts["revision"],
            licence=facts["licence"],
        )
    return tuple(models.values())


_PARTS = {
    Stage.STORY: "story",
    Stage.CHARACTER: "pictures",
    Stage.BACKGROUND: "pictures",
    Stage.CUTOUT: "cut-out",
    Stage.NARRATION: "voice",
}


def _shown(name: str) -> str:
    """Weights by their own name, as readers need no folder."""
    kind, _, path = name.partition(":")
    return PurePosixPath(path).stem if kind in ("gguf", "reader") else name


def _picture(name: str) -> Picture:
    try:
        picture = Picture(read_bytes(name))
        picture.decode()
    except (FileNotFoundError, ValueError) as exc:
        logger.warning("%s cannot be exported: %s", name, exc)
        raise PictureLost from exc
    return picture


def _narration(run: StageRun | None) -> Narration | None:
    try:
        return run and from_file(Stage.NARRATION, run.facts, read_bytes(run.file))
    except (FileNotFoundError, ValueError) as exc:
        logger.warning("%s cannot be exported: %s", run.file, exc)
        raise NarrationLost from exc


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
