"""Follows one run of a story and records it in rows, files and events as it happens.

A completed stage is durable: its files are written first, then one transaction records it. A
worker that resumes a story therefore finds either all of a stage or nothing of it.
"""

import errno
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from django.db.models import F
from django.utils import timezone
from PIL import UnidentifiedImageError

from orchestrator import Observer, Stage, StageFailed, StoryRequest, StoryResult
from orchestrator.plan import parts_to_dict
from orchestrator.serialization import Output, to_facts
from orchestrator.types import Draft, Story
from stories.database import WORKER_PAUSES, DatabaseUnavailable, with_retries
from stories.events import eventlog
from stories.exceptions import LeaseLost
from stories.files import deletion, layout, stage_cache
from stories.files.stage_files import StageFiles
from stories.models import GeneratedContent, StageRun, StageTally, StorySession
from stories.sessions import completion, estimates, queue
from stories.workers.job import Job

logger = logging.getLogger(__name__)

Cache = StageRun.Cache
PROGRESS_SECONDS = 0.5
ENDED = "The session was ended, deleted or taken by another worker."

_with_retries = partial(with_retries, pauses=WORKER_PAUSES)


class StoryRecorder(Observer):
    """Records one run. Each call is also a chance to stop it.

    Its methods raise `Interrupted` at the deadline, at shutdown, and when the session was ended,
    deleted or taken by another worker.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self.session = job.session
        self.content: GeneratedContent = job.session.content
        self.files = StageFiles(self.content)
        self._runs: dict[str, StageRun] = {}
        self._done_now: set[Stage] = set()
        self._texts = eventlog.TextDeltas()
        self._shown: Draft | None = None
        self._next_progress = 0.0

    @property
    def request(self) -> StoryRequest:
        return StoryRequest(
            prompt=self.session.prompt_text,
            seed=self.session.seed,
            style=self.session.style,
            seeds=self.session.stage_seeds,
        )

    # The end of the run

    def complete(self, result: StoryResult) -> None:
        """End the session with a story, with or without all of its pictures."""
        processing = GeneratedContent.ProcessingStatus
        got = processing.PARTIAL if result.errors else processing.COMPLETED
        self._end(completion.end, StorySession.Status.COMPLETED, got, list(result.errors))

    def fail(self, message: str) -> None:
        self._end(completion.fail, message)

    def _end(self, end: Callable[..., StorySession | None], *args: Any) -> None:
        if not _with_retries(lambda: end(queue.owned(self.session), *args)):
            self.clean_up()

    def clean_up(self) -> None:
        """Delete the files of this run that no row refers to, after the session was lost."""
        row = _with_retries(
            StorySession.objects.select_related("content").filter(pk=self.session.pk).first
        )
        if row is None:
            deletion.delete_files(self.content)
        elif row.revision > self.session.revision:
            mine = set(layout.image_names(self.content).values())
            deletion.delete_later(names=mine - set(row.content.public_image_names()))
        elif not row.is_unfinished:
            deletion.delete_unrecorded(row.content)

    # Called by the orchestrator

    def recall(self, stage: Stage, key: str) -> Output | None:
        """The stage's output from this session or the cache, so that no stage runs twice."""
        self.job.check()
        if not self._runs:
            runs = _with_retries(lambda: list(self.session.stage_runs.all()))
            self._runs = {run.stage: run for run in runs}
        run = self._runs.get(stage)
        if run and self._is_valid(run, key):
            if run.status == StageRun.Status.FAILED:
                raise StageFailed(stage, run.error)
            if run.status == StageRun.Status.COMPLETED and (output := self._read(run)):
                return output
        start = time.perf_counter()
        output = stage_cache.recall(key, stage, self.session.user_id)
        if output:
            self._begin(stage, key, Cache.HIT)
            try:
                self._finish(stage, output, time.perf_counter() - start)
            except OSError as exc:
                # The stage runs instead, and reports the disk's error if it goes on.
                logger.warning("%s: the cached output could not be copied: %s", stage, exc)
                return None
        return output

    def started(self, stage: Stage, key: str) -> None:
        self.job.check()
        off = not key or not stage_cache.enabled()
        self._begin(stage, key, Cache.OFF if off else Cache.MISS)

    def progressed(self, stage: Stage, fraction: float, *, draft: Draft | None = None) -> None:
        self.job.check()
        run = self._runs[stage]
        run.fraction = fraction
        now = time.monotonic()
        if now < self._next_progress:
            return
        self._next_progress = now + PROGRESS_SECONDS
        seen, shown = self._texts.sent, self._shown
        events = self._story_events(draft) if draft else []
        try:
            self._write(
                lambda: [("progress", self._progress(stage, fraction)), *events],
                lambda: run.save(update_fields=["fraction"]),
                pauses=(),
            )
        except DatabaseUnavailable:
            # A story does not wait until its progress can be written.
            logger.warning("Progress could not be written")
            self._texts.sent, self._shown = seen, shown

    def finished(self, stage: Stage, output: Output, seconds: float) -> None:
        self.job.check()
        try:
            self._finish(stage, output, seconds)
        except OSError as exc:
            raise StageFailed(stage, _unwritable(exc)) from exc
        stage_cache.store(
            self._runs[stage].key, stage, output, self.files.pop_png(stage), self.session.user_id
        )

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
            # A rolled-back attempt leaves its primary key, which may be another row's by now.
            earlier = self.session.stage_runs.filter(stage=stage).first()
            run.pk = earlier and earlier.pk
            run.save()

        self._write(lambda: [("stage", _stage_event(run))], save, stage=stage.value)

    def _finish(self, stage: Stage, output: Output, seconds: float) -> None:
        run = self._runs[stage]
        facts = to_facts(output)[0]
        # A cut-out and a scene are made from the character's painting.
        made_from = stage in (Stage.CUTOUT, Stage.SCENE) and self._runs[Stage.CHARACTER].facts
        fields = self.files.write(stage, output, painted=made_from or facts)
        run.status, run.fraction, run.ended_at = StageRun.Status.COMPLETED, 1.0, timezone.now()
        run.seconds, run.facts = round(seconds, 3), facts
        for name, value in fields.items():
            setattr(self.content, name, value)
        events: list[eventlog.EventDraft] = []
        if isinstance(output, Story):
            plan = output.plan
            events += self._story_events(
                Draft(title=plan.title, cast=plan.cast, pages=plan.pages, text=plan.text)
            )
        events.append(("stage", _stage_event(run)))
        if layout.STAGE_OUTPUTS[stage].public_folder:
            ((name, file),) = fields.items()
            events.append(("picture", {"name": name, "url": layout.picture_url(file)}))

        def save() -> None:
            self.content.save(update_fields=list(fields))
            self._save_ended(run)

        self._write(lambda: [*events, ("progress", self._progress(stage, 1.0))], save)

    def _story_events(self, draft: Draft) -> list[eventlog.EventDraft]:
        """What a page shows of a plan that comes: its text, and the rest where that is new."""
        events: list[eventlog.EventDraft] = []
        rest = replace(draft, text="")
        if rest != (self._shown or Draft()):
            self._shown = rest
            events.append(("plan", parts_to_dict(rest)))
        if delta := self._texts.next(draft.text):
            events.append(("text", delta))
        return events

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
        events: Callable[[], list[eventlog.EventDraft]],
        save: Callable[[], object],
        pauses: tuple[float, ...] = WORKER_PAUSES,
        **fields: Any,
    ) -> None:
        """Write rows and events in one transaction; `LeaseLost` if this worker lost the session."""

        def write() -> None:
            rows, now = queue.owned(self.session), timezone.now()
            eventlog.append(self.session, events(), rows=rows, updated_at=now, **fields)
            save()

        try:
            with_retries(write, pauses)
        except eventlog.RowNotOwned as exc:
            raise LeaseLost(ENDED) from exc

    def _is_valid(self, run: StageRun, key: str) -> bool:
        """Whether an earlier run of a stage still fits this story.

        On other libraries or another processor the key differs, and so would the output. The
        earlier one is kept all the same, unless a stage that it depends on was done again.
        """
        return run.key == key or not any(
            run.stage in stage.with_dependents for stage in self._done_now
        )

    def _read(self, run: StageRun) -> Output | None:
        """What a completed stage made; None if its files or facts are lost."""
        stage = Stage(run.stage)
        try:
            return self.files.read(stage, run.facts)
        except (OSError, ValueError, UnidentifiedImageError) as exc:
            logger.warning("%s: done again, its output cannot be read: %s", stage, exc)
            return None

    def _progress(self, stage: Stage, fraction: float) -> dict[str, Any]:
        progress = estimates.progress_of(self.session, runs=self._runs.values())
        done = {"percent": progress.percent, "eta_seconds": progress.eta_seconds}
        return {"stage": stage.value, "fraction": round(fraction, 3)} | done


def _stage_event(run: StageRun) -> dict[str, Any]:
    facts = {name: getattr(run, name) for name in ("stage", "status", "seconds", "cache")}
    return facts | ({"error": run.error} if run.error else {})


def _unwritable(exc: OSError) -> str:
    if exc.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the server's disk is full. Free some space and send the prompt again."
    return "the server could not write the file. Run `python manage.py check` on the server."
