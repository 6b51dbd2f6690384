"""Writes what happens to a story into rows and files, as it happens, and reads it back.

A finished stage is a fact: first its files are whole, then one transaction says so. A worker that
goes on with somebody else's story therefore finds either all of a stage or nothing of it.
"""

import errno
import io
import logging
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db.models import F
from django.utils import timezone
from PIL import Image, UnidentifiedImageError

from orchestrator import (
    Observer,
    Stage,
    StageFailed,
    StoryRequest,
    StoryResult,
)
from orchestrator.png import PictureFacts, png_bytes
from orchestrator.serialization import Output, from_facts, to_facts
from orchestrator.types import Cutout, Descriptions, Painting, Scene, Story
from stories.database import DatabaseUnavailable
from stories.events import eventlog
from stories.exceptions import LeaseLost
from stories.files import deletion, layout, stage_cache
from stories.models import GeneratedContent, StageRun, StageTally, StorySession
from stories.sessions import completion, estimates, queue

if TYPE_CHECKING:
    from stories.workers.job import Job

from stories.database import WORKER_PAUSES, with_retries

logger = logging.getLogger(__name__)


Cache = StageRun.Cache
PROGRESS_SECONDS = 0.25

# The files of each stage's own below sessions/<id>/, from which it is read again.
OWN_PICTURES = {
    Stage.CHARACTER: ("images", "character.png"),
    Stage.BACKGROUND: ("images", "background.png"),
    Stage.CUTOUT: ("processed", "cutout.png"),
    Stage.SCENE: ("final", "scene.png"),
}
# The picture that each stage shows to watchers, by its field in `GeneratedContent`.
PUBLIC_PICTURES = {
    Stage.CHARACTER: "character_image",
    Stage.BACKGROUND: "background_image",
    Stage.SCENE: "merged_image",
}


class StoryRecorder(Observer):
    """Follows one run: its files and rows are written as each stage ends.

    Every word from the run is also a chance to stop it: at its deadline, at shutdown, or when its
    session was ended, deleted or taken.
    """

    def __init__(self, job: "Job") -> None:
        self.job = job
        self.session = job.session
        self.content: GeneratedContent = job.session.content
        self._runs: dict[str, StageRun] = {}
        self._done_now: set[Stage] = set()
        # To encode a picture takes longer than all else that is done at the end of a stage.
        self._pngs: dict[Stage, bytes] = {}
        self._texts = eventlog.TextDeltas()
        self._throttle = eventlog.Throttle(PROGRESS_SECONDS)

    @property
    def request(self) -> StoryRequest:
        return StoryRequest(
            prompt=self.session.prompt_text,
            seed=self.session.seed,
            style=self.session.style,
            seeds=self.session.stage_seeds,
        )

    def complete(self, result: StoryResult) -> None:
        """The story is told, with all its pictures or without some."""
        processing = GeneratedContent.ProcessingStatus
        self._end(
            StorySession.Status.COMPLETED,
            processing.PARTIAL if result.errors else processing.COMPLETED,
            list(result.errors),
        )

    def fail(self, message: str) -> None:
        rows = queue.held(self.session)
        if not with_retries(lambda: completion.fail(rows, message), WORKER_PAUSES):
            self.clear_up()

    def _end(self, *how: Any) -> None:
        rows = queue.held(self.session)
        if not with_retries(lambda: completion.end(rows, *how), WORKER_PAUSES):
            self.clear_up()

    def clear_up(self) -> None:
        """Somebody else has or ended the session: leave no files that nobody speaks of."""
        row = with_retries(
            StorySession.objects.select_related("content").filter(pk=self.session.pk).first,
            WORKER_PAUSES,
        )
        if row is None:
            deletion.delete_files(self.content)
        elif row.revision > self.session.revision:
            # What is not of its rows by now nobody else will look for.
            mine = set(layout.image_names(self.content).values())
            deletion.delete_later(names=mine - set(row.content.public_image_names()))
        elif not row.is_unfinished:
            deletion.delete_unrecorded(row.content)

    # Asked and told by the orchestrator

    def recall(self, stage: Stage, key: str) -> Output | None:
        """What this session has of the stage, or the cache: no stage is done twice."""
        self.job.check()
        if not self._runs:
            self._runs = {run.stage: run for run in self._read_runs()}
        run = self._runs.get(stage)
        if run and self._stands(run, key):
            if run.status == StageRun.Status.FAILED:
                raise StageFailed(stage, run.error)
            if run.status == StageRun.Status.COMPLETED and (output := self._read(run)):
                return output
        start = time.perf_counter()
        output = stage_cache.recall(key, stage)
        if output:
            self._begin(stage, key, Cache.HIT)
            try:
                self._finish(stage, output, time.perf_counter() - start)
            except OSError as exc:
                # The stage is done all the same, and says how it failed if this goes on.
                logger.warning("%s: what the cache has could not be copied: %s", stage, exc)
                return None
        return output

    def started(self, stage: Stage, key: str) -> None:
        self.job.check()
        off = not key or not stage_cache.enabled()
        self._begin(stage, key, Cache.OFF if off else Cache.MISS)

    def progressed(self, stage: Stage, fraction: float, *, text: str | None = None) -> None:
        self.job.check()
        run = self._runs[stage]
        run.fraction = fraction
        if self._throttle.offer(fraction) is None:
            return
        told: list[eventlog.EventDraft] = []
        seen = self._texts.sent
        if stage is Stage.STORY and text and (delta := self._texts.next(text)):
            told.append(("text", delta))
        try:
            self._write(
                lambda: [("progress", self._progress(stage, fraction)), *told],
                lambda: run.save(update_fields=["fraction"]),
                pauses=(),
            )
        except DatabaseUnavailable:
            # A story does not wait for its progress to be seen.
            logger.warning("Progress could not be told")
            self._texts.sent = seen

    def finished(self, stage: Stage, output: Output, seconds: float) -> None:
        self.job.check()
        try:
            self._finish(stage, output, seconds)
        except OSError as exc:
            raise StageFailed(stage, _unwritable(exc)) from exc
        stage_cache.keep(self._runs[stage].key, stage, output, self._pngs.pop(stage, b""))

    def failed(self, stage: Stage, error: StageFailed) -> None:
        run = self._runs[stage]
        run.status, run.error, run.ended_at = StageRun.Status.FAILED, str(error), timezone.now()
        run.seconds = round((run.ended_at - run.started_at).total_seconds(), 3)
        self._write(lambda: [("stage", _stage_event(run))], lambda: self._save_ended(run))

    # Rows

    def _begin(self, stage: Stage, key: str, cache: Cache) -> None:
        self._done_now.add(stage)
        run = self._runs.get(stage) or StageRun(session=self.session, stage=stage)
        run.status, run.started_at, run.ended_at = StageRun.Status.RUNNING, timezone.now(), None
        run.seconds, run.fraction, run.cache, run.key, run.error = None, 0.0, cache, key, ""
        self._runs[stage] = run

        def save() -> None:
            # A try that was rolled back leaves its key, and that may be somebody else's by now.
            run.pk = (
                self.session.stage_runs.filter(stage=stage).values_list("pk", flat=True).first()
            )
            run.save()

        self._write(lambda: [("stage", _stage_event(run))], save, stage=stage.value)

    def _finish(self, stage: Stage, output: Output, seconds: float) -> None:
        fields = self._keep_files(stage, output)
        run = self._runs[stage]
        run.status, run.fraction, run.ended_at = StageRun.Status.COMPLETED, 1.0, timezone.now()
        run.seconds, run.facts = round(seconds, 3), to_facts(output)[0]
        fields["timings"] = self.content.timings | {stage.value: run.seconds}
        for name, value in fields.items():
            setattr(self.content, name, value)
        told: list[eventlog.EventDraft] = []
        if isinstance(output, Story) and (delta := self._texts.next(output.text)):
            told.append(("text", delta))
        told.append(("stage", _stage_event(run)))
        if name := PUBLIC_PICTURES.get(stage):
            url = layout.picture_url(getattr(self.content, name).name)
            told.append(("picture", {"name": name, "url": url}))

        def save() -> None:
            self.content.save(update_fields=list(fields))
            self._save_ended(run)

        self._write(lambda: [*told, ("progress", self._progress(stage, 1.0))], save)

    def _save_ended(self, run: StageRun) -> None:
        run.save()
        outcome = StageTally.Outcome.HIT if run.cache == Cache.HIT and not run.error else run.status
        tally, _ = StageTally.objects.get_or_create(
            preset=self.session.preset, stage=run.stage, outcome=outcome
        )
        StageTally.objects.filter(pk=tally.pk).update(
            count=F("count") + 1, seconds=F("seconds") + run.seconds
        )

    def _write(
        self,
        tell: Callable[[], list[eventlog.EventDraft]],
        save: Callable[[], object],
        pauses: tuple[float, ...] = WORKER_PAUSES,
        **fields: Any,
    ) -> None:
        """Write rows and tell watchers of it, if the session is still this worker's."""

        def write() -> None:
            eventlog.append(
                self.session,
                tell(),
                mine=queue.held(self.session),
                updated_at=timezone.now(),
                **fields,
            )
            save()

        try:
            with_retries(write, pauses)
        except eventlog.RowNotOwned as exc:
            raise LeaseLost("The session was ended or deleted meanwhile.") from exc

    def _stands(self, run: StageRun, key: str) -> bool:
        """Whether an earlier run of a stage is still what this story needs.

        A worker with other libraries or another processor would make it otherwise, and says so by
        another key. The story goes on with what it has all the same, as long as that fits together.
        """
        return run.key == key or not any(
            run.stage in stage.with_dependents for stage in self._done_now
        )

    def _read_runs(self) -> list[StageRun]:
        return with_retries(lambda: list(self.session.stage_runs.all()), WORKER_PAUSES)

    def _read(self, run: StageRun) -> Output | None:
        """What a finished stage made, out of this session's rows and files; None if they lack."""
        stage = Stage(run.stage)
        try:
            if stage not in OWN_PICTURES:
                return from_facts(stage, run.facts)
            name = layout.session_name(self.session.session_id, *OWN_PICTURES[stage])
            with Image.open(io.BytesIO(layout.read_bytes(name))) as image:
                return from_facts(stage, run.facts, image)
        except (OSError, ValueError, UnidentifiedImageError) as exc:
            logger.warning("%s: is done again, what is left of it cannot be read: %s", stage, exc)
            return None

    def _progress(self, stage: Stage, fraction: float) -> dict[str, Any]:
        progress = estimates.progress_of(self.session, runs=self._runs.values())
        return {
            "stage": stage.value,
            "fraction": round(fraction, 3),
            "percent": progress.percent,
            "eta_seconds": progress.eta_seconds,
        }

    # Files of each stage

    def _keep_files(self, stage: Stage, output: Output) -> dict[str, Any]:
        """Write a stage's files; the fields of `GeneratedContent` that speak of it."""
        return _KEEP[stage](self, output)

    def _keep_story(self, story: Story) -> dict[str, Any]:
        layout.write_text(
            layout.session_name(self.session.session_id, "story", "story.txt"), story.text
        )
        return {
            "story_text": story.text,
            "warnings": list(story.warnings),
            "details": self._details(
                Stage.STORY, model=story.model, tokens=story.tokens, tries=story.tries
            ),
        }

    def _keep_descriptions(self, descriptions: Descriptions) -> dict[str, Any]:
        fields = {
            "character_description": descriptions.character,
            "background_description": descriptions.background,
        }
        layout.write_json(
            layout.session_name(self.session.session_id, "story", "descriptions.json"), fields
        )
        return fields | {"details": self._details(Stage.DESCRIPTIONS, tokens=descriptions.tokens)}

    def _keep_character(self, painting: Painting) -> dict[str, Any]:
        return self._keep_painting(Stage.CHARACTER, painting)

    def _keep_background(self, painting: Painting) -> dict[str, Any]:
        return self._keep_painting(Stage.BACKGROUND, painting)

    def _keep_painting(self, stage: Stage, painting: Painting) -> dict[str, Any]:
        facts = {
            "model": painting.model,
            "seed": painting.seed,
            "steps": painting.steps,
            "guidance_scale": painting.guidance_scale,
        }
        data = self._png(painting.image, stage, prompt=painting.fit.text, **facts)
        return {
            stage.value: self._write_picture(stage, data),
            "details": self._details(stage, **facts, prompt_fit=asdict(painting.fit)),
        }

    def _keep_cutout(self, cutout: Cutout) -> dict[str, Any]:
        data = self._png(cutout.image, Stage.CUTOUT, **self._painter_facts())
        return {
            "cutout_image": self._write_picture(Stage.CUTOUT, data),
            "details": self._details(
                Stage.CUTOUT, model=cutout.model, coverage=round(cutout.coverage, 4)
            ),
        }

    def _keep_scene(self, scene: Scene) -> dict[str, Any]:
        data = self._png(scene.image, Stage.SCENE, **self._painter_facts())
        return {
            "merged_image": self._write_picture(Stage.SCENE, data),
            "details": self._details(Stage.SCENE, box=scene.box),
        }

    # Helpers of the above

    def _write_picture(self, stage: Stage, data: bytes) -> str:
        """Write the session's own copy and the one that is shown: the name of the latter."""
        own = layout.session_name(self.session.session_id, *OWN_PICTURES[stage])
        layout.write_bytes(own, data)
        self._pngs[stage] = data
        if stage not in PUBLIC_PICTURES:
            return own
        return layout.write_bytes(layout.image_names(self.content)[PUBLIC_PICTURES[stage]], data)

    def _png(self, image: Image.Image, stage: Stage, **facts: Any) -> bytes:
        """`facts` are those of the picture's own; what they leave out is told of the session."""
        told = {
            "prompt": self.session.prompt_text,
            "seed": self.session.seed,
            "software": f"StoryGen {settings.VERSION}",
        }
        return png_bytes(image, PictureFacts(stage=stage, **told | facts))

    def _painter_facts(self) -> dict[str, Any]:
        """How the character was drawn, of which cut-out and scene are made."""
        drawn = self.content.details[Stage.CHARACTER.value]
        return {name: drawn[name] for name in ("model", "steps", "guidance_scale")}

    def _details(self, stage: Stage, **facts: Any) -> dict[str, Any]:
        return self.content.details | {stage.value: facts}


_KEEP: dict[Stage, Callable[[StoryRecorder, Any], dict[str, Any]]] = {
    Stage.STORY: StoryRecorder._keep_story,
    Stage.DESCRIPTIONS: StoryRecorder._keep_descriptions,
    Stage.CHARACTER: StoryRecorder._keep_character,
    Stage.BACKGROUND: StoryRecorder._keep_background,
    Stage.CUTOUT: StoryRecorder._keep_cutout,
    Stage.SCENE: StoryRecorder._keep_scene,
}


def _stage_event(run: StageRun) -> dict[str, Any]:
    return {
        "stage": run.stage,
        "status": run.status,
        "seconds": run.seconds,
        "cache": run.cache,
    } | ({"error": run.error} if run.error else {})


def _unwritable(exc: OSError) -> str:
    if exc.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the server's disk is full. Free some space and send the prompt again."
    return "the server could not write the file. Run `python manage.py check` on the server."
